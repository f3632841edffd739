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

from conect_desktop.domain.json_weight import weight
from conect_desktop.domain.place import geometry_problem
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile
from conect_desktop.exchange.json_blocks import Blocks

MAX_BYTES: Final = 2 * 2**30
"""Largest file that is read at all."""
MAX_FEATURE_BYTES: Final = 64 * 2**20
"""Largest piece of the file a single feature may take; bounds the memory."""
MAX_WEIGHT: Final = 12_000_000
"""Of a single feature (`domain.json_weight`): an outline of 64 MB has three million positions, four each."""
MAX_DEPTH: Final = 10_000
"""Brackets that may be open at once; the parser's time grows with the square of them."""
_STRETCH: Final = 16_384
"""Bytes between two looks at how many brackets are open."""
_GEOMETRIES: Final = frozenset({"Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"})
_WGS84: Final = re.compile(r"(CRS84|(EPSG:+|::)4326)$", re.IGNORECASE)
_CRS: Final = re.compile(rb'"crs"\s*:\s*\{.{0,200}?"name"\s*:\s*"([^"]{1,200})"', re.DOTALL)


class BadGeoJson(BadFile):
    """The file as a whole is not GeoJSON that can be read; nothing was imported."""


class _Unreadable(Exception):
    """What is wrong with one feature, in words."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(what)
        self.what = what


@dataclass(slots=True)
class ReadFeature:
    """One feature: its number in the file from 1, where it is in longitude, latitude (WGS 84), its properties."""

    number: int
    position: tuple[float, float] | None
    """A point's; no geometry is made of it until somebody asks, a file may hold a hundred thousand."""
    shape: BaseGeometry | None
    """A line, area or several points."""
    properties: Mapping[str, Any]
    flattened: bool = False
    """Whether heights were dropped."""

    @property
    def geometry(self) -> BaseGeometry | None:
        """The geometry, of whatever kind."""
        return shapely.Point(*self.position) if self.position is not None else self.shape


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
    """A file that refuses to feed one endless feature to the parser, and that stops when the person cancels."""

    def __init__(self, file: BinaryIO, path: Path, progress: Progress, *, head: bytes = b"") -> None:
        self._file = file
        self._head = head
        self._path = path
        self._progress = progress
        self._size = path.stat().st_size
        self.feature = 0
        self._since = 0
        self._depth = 0
        self._parts = 0

    def settled(self, number: int) -> None:
        """The feature of that number was read whole."""
        self.feature = number
        self._since = self._depth = self._parts = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; raises `BadGeoJson` when a feature has taken too many or nests too deeply."""
        self._progress.check()
        if size == 0:
            # the parser asks only whether bytes come or text
            return b""
        # the parser copies an unfinished text anew for every piece it gets: growing pieces keep that in proportion
        wanted = max(size, min(self._since, MAX_FEATURE_BYTES - self._since + 1))
        data = self._head + self._file.read(wanted)
        self._head = b""
        at = self._file.tell()
        self._progress.step(at, self._size)
        self._since += len(data)
        if self._since > MAX_FEATURE_BYTES:
            raise BadGeoJson(
                f"one feature is larger than {MAX_FEATURE_BYTES >> 20} MB",
                path=self._path,
                place=f"feature {self.feature + 1}, byte {at}",
                remedy="Simplify it in a GIS program and try again.",
            )
        self._parts += weight(data)
        if self._parts > MAX_WEIGHT:
            raise _too_many_parts(self._path, f"feature {self.feature + 1}, before byte {at}")
        for start in range(0, len(data), _STRETCH):
            part = (start, start + _STRETCH)
            # brackets in texts are counted too: no honest text leaves thousands of them open
            self._depth += data.count(b"[", *part) + data.count(b"{", *part)
            self._depth -= data.count(b"]", *part) + data.count(b"}", *part)
            if self._depth > MAX_DEPTH:
                raise BadGeoJson(
                    "it is nested too deeply",
                    path=self._path,
                    place=f"feature {self.feature + 1}, before byte {at}",
                    remedy="Export it again from a GIS program.",
                )
        return data

    def tell(self) -> int:
        """Bytes read so far."""
        return self._file.tell()


def read(path: Path, progress: Progress | None = None) -> Iterator[ReadFeature | BadFeature]:
    """The features of a file in its order, in bounded memory; raises `BadGeoJson` where the file is none.

    `progress` counts bytes.
    """
    watched = progress or Silent()
    _look_at(path)
    with path.open("rb") as raw:
        start = 3 if raw.read(3) == b"\xef\xbb\xbf" else 0
        raw.seek(start)
        kind = _kind(raw, path, watched)
        raw.seek(start)
        if kind == "FeatureCollection":
            yield from _collection(raw, start, path, watched)
            return
        if raw.seek(0, 2) > MAX_FEATURE_BYTES:
            raise BadGeoJson(
                "the file holds one feature larger than can be read", path=path, remedy="Simplify it in a GIS program."
            )
        raw.seek(start)
        text = raw.read()
        if weight(text) > MAX_WEIGHT:
            raise _too_many_parts(path, "feature 1")
        try:
            content = orjson.loads(text)
        except ValueError as error:
            raise _not_json(path, error, raw.tell(), 0) from error
    yield _feature(1, content if kind == "Feature" else {"type": "Feature", "geometry": content, "properties": {}})


def _collection(raw: BinaryIO, start: int, path: Path, progress: Progress) -> Iterator[ReadFeature | BadFeature]:
    """The features of a collection: in blocks as far as they part easily, one by one from there on."""
    size = path.stat().st_size
    number = 0
    blocks = Blocks(raw, start, "features", largest=MAX_FEATURE_BYTES)
    for block in blocks:
        progress.step(raw.tell(), size)
        progress.check()
        for number, feature in enumerate(block, number + 1):  # noqa: B020  (goes on counting)
            yield _feature(number, feature)
    if blocks.rest is None:
        return
    raw.seek(blocks.rest)
    file = _Bounded(raw, path, progress, head=b'{"features":[' if blocks.in_list else b"")
    try:
        for number, feature in enumerate(ijson.items(file, "features.item", use_float=True), number + 1):  # noqa: B020
            file.settled(number)
            yield _feature(number, feature)
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise _not_json(path, error, file.tell(), number) from error


def _too_many_parts(path: Path, place: str) -> BadGeoJson:
    return BadGeoJson(
        "one feature has too many parts", path=path, place=place, remedy="Simplify it in a GIS program and try again."
    )


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
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if first == b"\x1e":
        raise _several_texts(path, "byte 0")
    if first != b"{":
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


def _kind(raw: BinaryIO, path: Path, progress: Progress) -> str:
    """What the top-level object is, from its members, whatever their order."""
    kind = ""
    try:
        for prefix, event, value in ijson.parse(_Bounded(raw, path, progress), use_float=True):
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


def _several_texts(path: Path, place: str) -> BadGeoJson:
    return BadGeoJson(
        "the file holds several JSON texts one after the other", path=path, place=place,
        remedy="If it is newline-delimited GeoJSON, convert it to a FeatureCollection (ogr2ogr does).",
    )  # fmt: skip


def _not_json(path: Path, error: Exception, byte: int, features: int) -> BadGeoJson:
    """What the parsers' messages mean to a person."""
    raw = error.args[0] if error.args and not isinstance(error, UnicodeDecodeError) else "UTF8"
    message = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    place = f"after feature {features}, before byte {byte}"
    if isinstance(error, orjson.JSONDecodeError):
        place = f"line {error.lineno}, column {error.colno}"
    if "trailing garbage" in message or "after document" in message:
        return _several_texts(path, place)
    if "utf" in message.lower():
        return BadGeoJson(
            "the file is not in UTF-8, probably in Latin-1 or Windows-1252", path=path, place=place,
            remedy="Save it again with the encoding UTF-8.",
        )  # fmt: skip
    if "EOF" in message or "unexpected end" in message.lower():
        return BadGeoJson("the file is cut off", path=path, place=place, remedy="Copy it again from where it came.")
    if "NaN" in message or "Infinity" in message:
        return BadGeoJson(
            "a number is NaN or Infinity, which JSON doesn't know", path=path, place=place,
            remedy="Export it again without empty coordinates.",
        )  # fmt: skip
    near = re.search(r"[\w.+-]{1,60}(?=[\s\]},]*\n?\s*\(right here\))", message)
    hint = f", near {near[0]!r}" if near else ""
    if "overflow" in message:
        return BadGeoJson(
            f"a number has more digits than a computer counts with{hint}", path=path, place=place,
            remedy="Export it again with that number as text.",
        )  # fmt: skip
    first = message.split("\n")[0].strip()
    return BadGeoJson(f"this is not JSON ({first}{hint})", path=path, place=place, remedy="Export it again.")


def _feature(number: int, feature: Any) -> ReadFeature | BadFeature:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        return BadFeature(number, "", Sentence("it is not a Feature"))
    properties = feature.get("properties")
    if properties is None:
        properties = {}
    if not isinstance(properties, dict):
        return BadFeature(number, "", Sentence("its properties are not an object"))
    raw = feature.get("geometry")
    if raw is None:
        return ReadFeature(number, None, None, properties)
    try:
        if not isinstance(raw, dict):
            raise _Unreadable(Sentence("its geometry is not an object"))
        if raw.get("type") == "Point":
            position, flattened = _position(raw.get("coordinates"))
            return ReadFeature(number, position, None, properties, flattened)
        geometry, flattened = _shape(raw)
    except _Unreadable as error:
        keys = ("title", "Title", "name", "Name")
        name = next((value for key in keys if isinstance(value := properties.get(key), str) and value), "")
        return BadFeature(number, name[:60], error.what)
    return ReadFeature(number, None, geometry, properties, flattened)


def read_geometry(raw: Mapping[str, Any]) -> tuple[BaseGeometry, bool]:
    """One GeoJSON geometry, 2D, and whether heights were dropped; raises ValueError in words."""
    try:
        if raw.get("type") == "Point":
            position, flattened = _position(raw.get("coordinates"))
            return shapely.Point(*position), flattened
        return _shape(raw)
    except _Unreadable as error:
        raise ValueError(error.what) from None


def _position(coordinates: Any) -> tuple[tuple[float, float], bool]:
    """A point's longitude and latitude, and whether a height was dropped; raises `_Unreadable` in words."""
    if type(coordinates) is list and len(coordinates) == 2:
        # nearly all points of nearly all files
        lon, lat = coordinates
        if type(lon) is float and type(lat) is float and -180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0:
            return (lon, lat), False
    if not isinstance(coordinates, list) or not 2 <= len(coordinates) <= 4:
        raise _Unreadable(Sentence("a point needs a longitude and a latitude"))
    for number in coordinates:
        _number(number)
    lon, lat = coordinates[:2]
    if -180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0:
        return (float(lon), float(lat)), len(coordinates) > 2
    swapped = -180.0 <= lat <= 180.0 and -90.0 <= lon <= 90.0
    what = geometry_problem(shapely.Point(lon, lat)) or Sentence("it has no position")
    raise _Unreadable(Sentence("{0}; longitude and latitude may be swapped", what) if swapped else what)


def _shape(raw: Mapping[str, Any]) -> tuple[BaseGeometry, bool]:
    """The geometry and whether heights were dropped; raises `_Unreadable` in words."""
    kind = raw.get("type")
    if kind == "GeometryCollection":
        raise _Unreadable(Sentence("its geometry is a collection of several: make a feature of each"))
    if not isinstance(kind, str) or kind not in _GEOMETRIES:
        raise _Unreadable(Sentence("its geometry type is {0}", _short(kind)))
    coordinates = raw.get("coordinates")
    if not isinstance(coordinates, list):
        raise _Unreadable(Sentence("its coordinates are {0}, not a list", _short(coordinates)))
    _numbers(coordinates)
    try:
        made = shape(raw)
    except (shapely.errors.ShapelyError, ValueError, TypeError, IndexError, KeyError, AttributeError):
        raise _Unreadable(Sentence("its coordinates don't make a {0}", kind)) from None
    geometry: BaseGeometry = shapely.force_2d(made)
    problem = geometry_problem(geometry)
    if problem:
        raise _Unreadable(problem)
    return geometry, bool(made.has_z)


def _numbers(coordinates: list[Any]) -> None:
    """Refuse anything but finite numbers in nested lists no deeper than a MultiPolygon's."""
    stack = [(coordinates, 1)]
    while stack:
        values, depth = stack.pop()
        if depth > 4:
            raise _Unreadable(Sentence("its coordinates are nested too deeply"))
        for value in values:
            if isinstance(value, list):
                stack.append((value, depth + 1))
            else:
                _number(value)


def _number(value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise _Unreadable(Sentence("a coordinate is {0}, not a number", _short(value)))


def _short(value: Any) -> str:
    """A value as a message can show it."""
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "an object"
    shown = repr(value)
    return shown if len(shown) <= 40 else shown[:40] + "…"
