"""Reading GeoJSON (RFC 7946) from anywhere: one feature at a time, the bad ones told apart from the good ones.

Accepted: a FeatureCollection, one Feature, a bare geometry; 2D or 3D (heights are dropped and counted); `null`
geometry. A GeometryCollection, however nested, is refused for its feature: which of its members should be the place?
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import ijson
import orjson
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.place import geometry_problem
from conect_desktop.errors import Trouble

MAX_BYTES: Final = 2 * 2**30
"""Largest file that is read at all."""
MAX_FEATURE_BYTES: Final = 64 * 2**20
"""Largest piece of the file a single feature may take; bounds the memory."""
_GEOMETRIES: Final = frozenset({"Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"})
_WGS84: Final = re.compile(r"(CRS84|(EPSG:+|::)4326)$", re.IGNORECASE)
_CRS: Final = re.compile(rb'"crs"\s*:\s*\{.{0,200}?"name"\s*:\s*"([^"]{1,200})"', re.DOTALL)


class BadGeoJson(Trouble):
    """The file as a whole is not GeoJSON that can be read; nothing was imported."""


@dataclass(frozen=True, slots=True)
class ReadFeature:
    """One feature: its number in the file from 1, its geometry in longitude, latitude (WGS 84), its properties."""

    number: int
    geometry: BaseGeometry | None
    properties: Mapping[str, Any]
    flattened: bool = False
    """Whether heights were dropped."""


@dataclass(frozen=True, slots=True)
class BadFeature:
    """One feature that can't be read: its number, a name to find it by, and what is wrong."""

    number: int
    name: str
    what: str

    def __str__(self) -> str:
        name = f" ({self.name})" if self.name else ""
        return f"feature {self.number}{name}: {self.what}"


class _Bounded:
    """A file that refuses to feed one endless feature to the parser."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        self.feature = 0
        self._since = 0

    def settled(self) -> None:
        """A feature was read whole."""
        self.feature += 1
        self._since = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; raises `BadGeoJson` when a feature has taken too many."""
        data = self._file.read(size)
        self._since += len(data)
        if self._since > MAX_FEATURE_BYTES:
            raise BadGeoJson(
                f"one feature is larger than {MAX_FEATURE_BYTES >> 20} MB",
                path=self._path,
                place=f"feature {self.feature + 1}, byte {self._file.tell()}",
                remedy="Simplify it in a GIS program and try again.",
            )
        return data

    def tell(self) -> int:
        """Bytes read so far."""
        return self._file.tell()


def read(path: Path) -> Iterator[ReadFeature | BadFeature]:
    """The features of a file in its order, in bounded memory; raises `BadGeoJson` where the file is none."""
    _look_at(path)
    with path.open("rb") as raw:
        start = 3 if raw.read(3) == b"\xef\xbb\xbf" else 0
        raw.seek(start)
        kind = _kind(raw, path)
        raw.seek(start)
        if kind == "FeatureCollection":
            file = _Bounded(raw, path)
            number = 0
            try:
                for number, feature in enumerate(ijson.items(file, "features.item", use_float=True), 1):
                    file.settled()
                    yield _feature(number, feature)
            except (ijson.JSONError, UnicodeDecodeError) as error:
                raise _not_json(path, error, file.tell(), number) from error
            return
        if raw.seek(0, 2) > MAX_FEATURE_BYTES:
            raise BadGeoJson(
                "the file holds one feature larger than can be read", path=path, remedy="Simplify it in a GIS program."
            )
        raw.seek(start)
        try:
            content = orjson.loads(raw.read())
        except ValueError as error:
            raise _not_json(path, error, raw.tell(), 0) from error
    yield _feature(1, content if kind == "Feature" else {"type": "Feature", "geometry": content, "properties": {}})


def _look_at(path: Path) -> None:
    """Refuse what can't be read from its size and its first bytes."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(65_536)
            file.seek(max(0, size - 65_536))
            tail = file.read()
    except OSError as error:
        raise BadGeoJson(
            f"the file can't be read ({error.strerror})", path=path, remedy="Check its name and your rights."
        ) from error
    if size > MAX_BYTES:
        raise BadGeoJson(
            f"the file is larger than {MAX_BYTES >> 30} GB", path=path, remedy="Split it in a GIS program."
        )
    if not head.strip():
        raise BadGeoJson("the file is empty", path=path, remedy="Choose another file.")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in head[:4]:
        raise BadGeoJson(
            "the file is in UTF-16, GeoJSON is in UTF-8", path=path, place="byte 0", remedy="Save it again as UTF-8."
        )
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{",):
        raise BadGeoJson("this is not GeoJSON", path=path, place="byte 0", remedy="Choose a .geojson file.")
    for part in (head, tail):
        found = _CRS.search(part)
        if found and not _WGS84.search(found[1].decode("utf-8", "replace")):
            name = found[1].decode("utf-8", "replace")
            raise BadGeoJson(
                f"its coordinate reference system is {name}, not WGS 84",
                path=path,
                place="crs",
                remedy="Export it again in EPSG:4326 (in QGIS: Save features as, CRS EPSG:4326).",
            )


def _kind(raw: BinaryIO, path: Path) -> str:
    """What the top-level object is, from its members, whatever their order."""
    kind = ""
    try:
        for prefix, event, value in ijson.parse(_Bounded(raw, path), use_float=True):
            if prefix == "features" and event == "start_array":
                return "FeatureCollection"
            if prefix == "type" and event == "string":
                kind = str(value)
                if kind == "Feature" or kind in _GEOMETRIES or kind == "GeometryCollection":
                    return kind
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise _not_json(path, error, raw.tell(), 0) from error
    if kind == "FeatureCollection":
        raise BadGeoJson("the collection has no list of features", path=path, remedy="Export it again.")
    what = f"its type is {kind!r}" if kind else "it has no type"
    raise BadGeoJson(f"this is JSON but not GeoJSON: {what}", path=path, place="type", remedy="Choose a .geojson file.")


def _not_json(path: Path, error: Exception, byte: int, features: int) -> BadGeoJson:
    if isinstance(error, UnicodeDecodeError):
        error = ValueError("UTF8")
    raw = error.args[0] if error.args else ""
    message = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    first = message.split("\n")[0].strip()
    near = re.search(r"[\w.+-]+(?=[\s\]},]*\n?\s*\(right here\))|NaN|Infinity", message)
    place = f"after feature {features}, before byte {byte}"
    if "trailing garbage" in message:
        return BadGeoJson(
            "the file holds several JSON texts one after the other", path=path, place=place,
            remedy="If it is newline-delimited GeoJSON, convert it to a FeatureCollection (ogr2ogr does).",
        )  # fmt: skip
    if "UTF8" in message or "utf-8" in message.lower():
        return BadGeoJson(
            "the file is not in UTF-8", path=path, place=place, remedy="Save it again with the encoding UTF-8."
        )
    if "EOF" in message or "unexpected end" in message.lower():
        return BadGeoJson("the file is cut off", path=path, place=place, remedy="Copy it again from where it came.")
    if "NaN" in message or "Infinity" in message:
        return BadGeoJson(
            "a number is NaN or Infinity, which JSON doesn't know", path=path, place=place,
            remedy="Export it again without empty coordinates.",
        )  # fmt: skip
    hint = f", near {near[0]!r}" if near else ""
    return BadGeoJson(f"this is not JSON ({first}{hint})", path=path, place=place, remedy="Export it again.")


def _feature(number: int, feature: Any) -> ReadFeature | BadFeature:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        return BadFeature(number, "", "it is not a Feature")
    properties = feature.get("properties")
    if properties is None:
        properties = {}
    if not isinstance(properties, dict):
        return BadFeature(number, "", "its properties are not an object")
    raw = feature.get("geometry")
    if raw is None:
        return ReadFeature(number, None, properties)
    name = next((str(properties[key])[:60] for key in ("title", "Title", "name", "Name") if properties.get(key)), "")
    try:
        geometry, flattened = _geometry(raw)
    except ValueError as error:
        return BadFeature(number, name, str(error))
    return ReadFeature(number, geometry, properties, flattened)


def _geometry(raw: Any) -> tuple[BaseGeometry, bool]:
    """The geometry and whether heights were dropped; raises ValueError in words."""
    if not isinstance(raw, dict):
        raise ValueError("its geometry is not an object")  # noqa: TRY004  (said to a person, not to a programmer)
    kind = raw.get("type")
    if kind == "GeometryCollection":
        raise ValueError("its geometry is a collection of several: make a feature of each")
    if kind not in _GEOMETRIES:
        raise ValueError(f"its geometry type is {kind!r}")
    coordinates = raw.get("coordinates")
    _numbers(coordinates)
    if kind == "Point":
        if not isinstance(coordinates, list) or not 2 <= len(coordinates) <= 4 or isinstance(coordinates[0], list):
            raise ValueError("a point needs a longitude and a latitude")
        lon, lat = coordinates[:2]
        # the range is all that can be wrong with a point; written so that it is quick for a hundred thousand
        problem = None if -180 <= lon <= 180 and -90 <= lat <= 90 else geometry_problem(shapely.Point(lon, lat))
        if problem:
            raise ValueError(problem)
        return shapely.Point(lon, lat), len(coordinates) > 2
    try:
        made = shape(raw)
    except (shapely.errors.ShapelyError, ValueError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise ValueError(f"its coordinates don't make a {kind} ({error})") from None
    geometry: BaseGeometry = shapely.force_2d(made)
    problem = geometry_problem(geometry)
    if problem:
        raise ValueError(problem)
    return geometry, bool(made.has_z)


def _numbers(coordinates: Any) -> None:
    """Refuse anything but finite numbers in nested lists no deeper than a MultiPolygon's."""
    stack = [(coordinates, 0)]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, list):
            if depth > 4:
                raise ValueError("its coordinates are nested too deeply")
            stack += [(member, depth + 1) for member in value]
        elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise ValueError(f"a coordinate is {value!r}, not a number")
