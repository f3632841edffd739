"""Positions in the cells of a table: two columns of numbers, or one of text in any of the usual ways to write it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.sentence import Sentence
from conect_desktop.exchange.geojson_read import read_geometry
from conect_desktop.exchange.incoming import Row, Source

MAX_TEXT: Final = 8 * 2**20
"""Longest text that is read as a geometry."""

_X: Final = (
    "longitude", "lon", "lng", "long", "longitud", "longitudine", "lengtegraad", "lengdegrad", "breite_x", "x",
    "coord_x", "x_coord", "coordx", "xcoord", "x_wgs84", "x_l93", "x_lambert93", "x_rd", "easting", "point_x",
    "coordonneelambertabscisseetablissement", "coordonnee_x", "coordenada_x", "x_utm", "utm_x", "x_sweref", "est",
)  # fmt: skip
_Y: Final = (
    "latitude", "lat", "lat", "lat", "latitud", "latitudine", "breedtegraad", "breddegrad", "breite_y", "y",
    "coord_y", "y_coord", "coordy", "ycoord", "y_wgs84", "y_l93", "y_lambert93", "y_rd", "northing", "point_y",
    "coordonneelambertordonneeetablissement", "coordonnee_y", "coordenada_y", "y_utm", "utm_y", "y_sweref", "nord",
)  # fmt: skip
_HALVES: Final = frozenset({*_X, *_Y})
_LINKING: Final = frozenset({"de", "du", "des", "d", "l", "of", "the", "del", "van", "het", "av"})
"""Little words that names of columns have or not."""
_TEXT: Final = (
    "wkt", "geo_shape", "geometry", "geom", "the_geom", "geometrie", "geometria", "wkt_geom", "geojson", "geolocation",
    "geo_point_2d", "geopoint", "geo_point", "gps", "location", "position", "coordinates", "coordonnees",
    "coordenadas", "coordinaten", "coordonate", "koordinater", "latlon", "lat_lon", "latlng", "geotrace", "geoshape",
)  # fmt: skip
_WKT: Final = re.compile(
    r"\s*(?:SRID=(\d+)\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)",
    re.IGNORECASE,
)
_NUMBER: Final = r"[-+]?\d+(?:[.,]\d+)?"
_ODK: Final = re.compile(rf"\s*({_NUMBER})\s+({_NUMBER})(?:\s+{_NUMBER}){{0,2}}\s*")
_PAIR: Final = re.compile(r"\s*[\[(]?\s*([-+]?\d+(?:\.\d+)?)\s*[,;]\s*([-+]?\d+(?:\.\d+)?)\s*[\])]?\s*")
_COMMA_PAIR: Final = re.compile(r"\s*([-+]?\d+,\d+)\s*[,;]\s+([-+]?\d+,\d+)\s*|\s*([-+]?\d+,\d+);([-+]?\d+,\d+)\s*")
_DEGREES: Final = re.compile(
    r"\s*(?P<sign>[-+]?)(?P<d>\d{1,3})\s*°\s*(?:(?P<m>\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?"
    r"(?:(?P<s>\d{1,2}(?:[.,]\d+)?)\s*(?:[\"″”]|''|′′)\s*)?(?P<half>[NSEWOVØ]?)\s*",
    re.IGNORECASE,
)
_KINDS: Final = frozenset({"Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"})


def plain(name: str) -> str:
    """A column's name for comparing: without groups before it, accents, capitals and punctuation."""
    last = name.rsplit("/", 1)[-1]
    decomposed = unicodedata.normalize("NFKD", last.casefold())
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = [word for word in re.split(r"[^0-9a-z]+", kept) if word]
    return "_".join([word for word in words if word not in _LINKING] or words)


def positional(column: str) -> bool:
    """Whether a column is one half of a position by its name."""
    return plain(column) in _HALVES


def tells_position(text: str) -> bool:
    """Whether a text is nothing but a position: what a place's rule hides must not stand in its description."""
    start = text[:200].strip()
    return bool(_WKT.match(start) or _ODK.match(start) or _PAIR.fullmatch(start) or _COMMA_PAIR.fullmatch(start)) or (
        start.startswith("{") and '"coordinates"' in start
    )


@dataclass(frozen=True, slots=True)
class Roles:
    """Which columns hold the position: `x` and `y` (longitude, latitude or metres), or `text`."""

    x: str | None = None
    y: str | None = None
    text: str | None = None

    def __bool__(self) -> bool:
        return self.text is not None or (self.x is not None and self.y is not None)


def guessed(columns: Sequence[str], samples: Sequence[Mapping[str, Any]]) -> Roles:
    """The columns that look like positions by their names, and hold some in the first rows."""
    names = {column: plain(column) for column in columns}
    text = _text_column(names, samples)
    x, y = _pair(names)
    if text and x and y:
        # lines and areas say more than a point beside them, a point says no more than its numbers
        kinds = {shape.geom_type for row in samples if (shape := _tried(row.get(text))) is not None}
        text = text if kinds - {"Point"} else None
    return Roles(text=text) if text else Roles(x, y)


def _text_column(names: Mapping[str, str], samples: Sequence[Mapping[str, Any]]) -> str | None:
    for wanted in _TEXT:
        for column, name in names.items():
            if name == wanted and any(_tried(row.get(column)) is not None for row in samples):
                return column
    for column in names:
        told = [row.get(column) for row in samples if row.get(column) not in (None, "")]
        if told and all(isinstance(value, str) and _tried(value) is not None for value in told):
            return column
    return None


def _tried(value: Any) -> BaseGeometry | None:
    try:
        return geometry_in(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _pair(names: Mapping[str, str]) -> tuple[str | None, str | None]:
    for wanted_x, wanted_y in zip(_X, _Y, strict=True):
        x = next((column for column, name in names.items() if name == wanted_x), None)
        y = next((column for column, name in names.items() if name == wanted_y), None)
        if x and y:
            return x, y
    # Kobo and ODK name them after their question: `_place_longitude`, `place-Longitude`
    for column, name in names.items():
        stem, found, _ = name.rpartition("longitude")
        if found and name.endswith("longitude"):
            y = next((other for other, plain_name in names.items() if plain_name == f"{stem}latitude"), None)
            if y:
                return column, y
    return None, None


def located(source: Source, rows: Iterator[Row], roles: Roles) -> Iterator[Row]:
    """The rows of a table with the positions that their cells give."""
    used = {name for name in (roles.x, roles.y, roles.text) if name is not None}
    for row in rows:
        if row.problem is None and roles:
            try:
                _locate(row, roles, source.crs)
            except ValueError as error:
                row.problem = error.args[0]
        row.cells = {name: value for name, value in row.cells.items() if name not in used}
        yield row


def _locate(row: Row, roles: Roles, crs: str | None) -> None:
    cells = row.cells
    if roles.text is not None:
        value = cells.get(roles.text)
        if value in (None, ""):
            return
        geometry = geometry_in(value, crs)
        row.flattened = geometry.has_z
        flat = shapely.force_2d(geometry) if geometry.has_z else geometry
        if flat.geom_type == "Point":
            row.position = (flat.x, flat.y)
        else:
            row.shape = flat
        return
    if roles.x is None or roles.y is None:
        return
    x, y = cells.get(roles.x), cells.get(roles.y)
    if x in (None, "") and y in (None, ""):
        return
    row.position = (number_in(x, roles.x), number_in(y, roles.y))


def number_in(value: Any, column: str = "coordinate") -> float:
    """A coordinate from a cell: with a decimal point or comma, blanks between thousands, or degrees and minutes."""
    if isinstance(value, bool) or value in (None, ""):
        raise ValueError(Sentence("{0} is not a number" if isinstance(value, bool) else "{0} is empty", column))
    if isinstance(value, (int, float)):
        number = _finite(value)
    else:
        text = str(value)[:200].strip().replace("−", "-")
        degrees = _DEGREES.fullmatch(text)
        number = None if len(text) > 80 else _sexagesimal(degrees) if degrees else _decimal(text)
    if number is None:
        raise ValueError(Sentence("{0} is {1}, not a number", column, _short(value)))
    return number


def _finite(value: float) -> float | None:
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _decimal(text: str) -> float | None:
    bare = re.sub(r"[\s\u00a0\u202f']", "", text)
    if "," in bare and "." in bare:
        # whichever comes last parts the decimals, the other the thousands
        last, other = (",", ".") if bare.rfind(",") > bare.rfind(".") else (".", ",")
        bare = bare.replace(other, "").replace(last, ".")
    elif bare.count(",") == 1:
        bare = bare.replace(",", ".")
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?", bare, re.ASCII):
        return None
    return _finite(float(bare))


def _sexagesimal(found: re.Match[str]) -> float:
    parts = [float((found[name] or "0").replace(",", ".")) for name in ("d", "m", "s")]
    size = parts[0] + parts[1] / 60 + parts[2] / 3600
    # west is O in French, Spanish and Romanian, V in Swedish, Norwegian and Danish; Ø is their east
    return -size if found["sign"] == "-" or found["half"].upper() in ("S", "W", "O", "V") else size


def geometry_in(value: Any, crs: str | None = None) -> BaseGeometry:
    """The geometry a text tells: WKT, GeoJSON, "lat lon alt accuracy" (ODK, Kobo), "lat, lon"; raises ValueError."""
    if isinstance(value, (list, tuple)) and len(value) >= 2:
        return shapely.Point(number_in(value[1]), number_in(value[0]))
    if not isinstance(value, str) or not value.strip():
        raise ValueError(Sentence("its position is {0}", _short(value)))
    if len(value) > MAX_TEXT:
        raise ValueError(Sentence("its position is a text of more than {0} MB", MAX_TEXT >> 20))
    text = value.strip()
    if text.startswith("{"):
        return _json(text)
    found = _WKT.match(text)
    if found:
        return _wkt(text, found, crs)
    if (pair := _COMMA_PAIR.fullmatch(text)) or (pair := _PAIR.fullmatch(text)):
        lat, lon = [number_in(part) for part in pair.groups() if part is not None]
        return shapely.Point(lon, lat)
    corners = [part for part in text.split(";") if part.strip()]
    matched = [_ODK.fullmatch(part) for part in corners]
    points = [(number_in(one[2]), number_in(one[1])) for one in matched if one is not None]
    if not points or len(points) < len(corners):
        raise ValueError(
            Sentence("its position is {0}, which is neither WKT nor latitude and longitude", _short(value))
        )
    if len(points) == 1:
        return shapely.Point(points[0])
    if len(points) > 3 and points[0] == points[-1]:
        return shapely.Polygon(points)
    return shapely.LineString(points)


def _json(text: str) -> BaseGeometry:
    try:
        content = orjson.loads(text)
    except ValueError:
        raise ValueError(Sentence("its position is not GeoJSON")) from None
    inner = content.get("geometry") if isinstance(content, dict) and content.get("type") == "Feature" else content
    return read_geometry(inner if isinstance(inner, dict) else {})[0]


def _wkt(text: str, found: re.Match[str], crs: str | None) -> BaseGeometry:
    if found[1] and found[1] != "4326" and (crs is None or found[1] not in crs):
        raise ValueError(Sentence("its position is in EPSG:{0}: say so as the coordinate reference system", found[1]))
    # the parser follows brackets as deep as they go
    if text.count("(") > 200_000 or "((((" in re.sub(r"\s", "", text[:MAX_TEXT]):
        raise ValueError(Sentence("its position is nested too deeply"))
    try:
        geometry: BaseGeometry | None = shapely.from_wkt(text[found.start(2) :])
    except (shapely.errors.ShapelyError, ValueError, TypeError):
        raise ValueError(Sentence("its position is not readable as WKT")) from None
    if geometry is None or geometry.geom_type not in _KINDS:
        raise ValueError(Sentence("its position is a collection of several: make a row of each"))
    return geometry


def _short(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else shown[:40] + "…"
