"""Coordinate reference systems of files from elsewhere: always to longitude, latitude in WGS 84, without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely

from conect_desktop.domain.geo import distance
from conect_desktop.domain.place import geometry_problem
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import Trouble
from conect_desktop.exchange.incoming import Row

WGS84: Final = "EPSG:4326"
_Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
_LOOKED_AT: Final = 100
"""Rows whose coordinates are looked at before anything is read for good."""
_NEAR: Final = 200_000.0
"""Metres from the lab within which a suggested grid makes sense of a file."""
_BEYOND: Final = 10.0
"""Degrees outside a grid's area of use at which its formulas still give something sensible."""
_ANYWHERE: Final = ("EPSG:3857", "EPSG:3035")
_OF_COUNTRY: Final[Mapping[str, tuple[str, ...]]] = {
    "FR": ("EPSG:2154", "EPSG:27572", "EPSG:3949", "EPSG:32631"),
    "RO": ("EPSG:3844", "EPSG:31700", "EPSG:32635", "EPSG:32634"),
    "SE": ("EPSG:3006", "EPSG:3011", "EPSG:3007", "EPSG:3021"),
    "NO": ("EPSG:25832", "EPSG:25833", "EPSG:32632", "EPSG:5110"),
    "ES": ("EPSG:25830", "EPSG:25829", "EPSG:25831", "EPSG:23030"),
    "NL": ("EPSG:28992", "EPSG:25831", "EPSG:32631"),
}
"""National grids, the commonest first: DOMAIN.md §6 and what the cities publish in."""
NAMES: Final[Mapping[str, str]] = {
    "EPSG:4326": "WGS 84",
    "EPSG:2154": "RGF93 / Lambert-93",
    "EPSG:27572": "NTF / Lambert II étendu",
    "EPSG:3949": "RGF93 / CC49",
    "EPSG:3844": "Pulkovo 1942(58) / Stereo70",
    "EPSG:31700": "Dealul Piscului 1970 / Stereo70",
    "EPSG:3006": "SWEREF99 TM",
    "EPSG:3011": "SWEREF99 18 00",
    "EPSG:3007": "SWEREF99 12 00",
    "EPSG:3021": "RT90 2.5 gon V",
    "EPSG:25829": "ETRS89 / UTM 29N",
    "EPSG:25830": "ETRS89 / UTM 30N",
    "EPSG:25831": "ETRS89 / UTM 31N",
    "EPSG:25832": "ETRS89 / UTM 32N",
    "EPSG:25833": "ETRS89 / UTM 33N",
    "EPSG:23030": "ED50 / UTM 30N",
    "EPSG:5110": "ETRS89 / NTM 10",
    "EPSG:28992": "Amersfoort / RD New",
    "EPSG:32631": "WGS 84 / UTM 31N",
    "EPSG:32632": "WGS 84 / UTM 32N",
    "EPSG:32634": "WGS 84 / UTM 34N",
    "EPSG:32635": "WGS 84 / UTM 35N",
    "EPSG:3857": "Web Mercator",
    "EPSG:3035": "ETRS89 / LAEA Europe",
}
"""What surveyors call the grids that are suggested."""


@dataclass(frozen=True, slots=True)
class Lab:
    """Where a book's lab is, in degrees (WGS 84), for telling which grid makes sense."""

    country: str = ""
    longitude: float | None = None
    latitude: float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A grid that may be meant: its code, its name, and how far from the lab it puts the file, where that is known."""

    code: str
    name: str
    metres: float | None = None

    def __str__(self) -> str:
        where = f", {self.metres / 1000:.0f} km from the lab" if self.metres is not None else ""
        return f"{self.code} ({self.name}{where})"


class UnknownGrid(Trouble):
    """The coordinates can't be degrees, and nothing says what they are."""

    def __init__(self, path: Path, example: tuple[float, float], suggestions: Sequence[Suggestion]) -> None:
        self.example = example
        self.suggestions = tuple(suggestions)
        first = suggestions[0].code if suggestions else "EPSG:…"
        others = "; ".join(str(one) for one in suggestions[:4])
        super().__init__(
            f"its coordinates can't be degrees ({example[0]:.10g}, {example[1]:.10g}): these look like metres"
            " of a national grid",
            path=path,
            remedy=f"Say --crs {first}, or another: {others}." if others else "Say --crs with the grid's EPSG code.",
        )


class UnknownSystem(Trouble):
    """A reference system that isn't known, or that has nothing to do with the ground."""


class Grid:
    """Turns coordinates of one reference system, in the order east, north, into longitude, latitude (WGS 84)."""

    def __init__(self, text: str, path: Path | None = None) -> None:
        self.text = text
        self.same = canonical(text) in (WGS84, "OGC:CRS84", "EPSG:4979")
        self._transformer: Any = None
        self._reach: _Box | None = None
        if not self.same:
            self._transformer, self._reach = _transformer(canonical(text), path)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Longitude and latitude; not finite where the grid doesn't reach."""
        if self._transformer is None:
            return x, y
        lon, lat = self._transformer.transform(x, y)
        return float(lon), float(lat)

    def reaches(self, west: float, south: float, east: float, north: float) -> bool:
        """Whether a box in degrees lies where the grid is used, or not far from it."""
        if self._reach is None:
            return True
        return (
            self._reach[0] - _BEYOND <= west
            and self._reach[1] - _BEYOND <= south
            and east <= self._reach[2] + _BEYOND
            and north <= self._reach[3] + _BEYOND
        )

    def shape(self, geometry: Any) -> Any:
        """A geometry in longitude, latitude."""
        if self._transformer is None:
            return geometry
        transformer = self._transformer

        def turned(x: Any, y: Any) -> tuple[Any, Any]:
            lon, lat = transformer.transform(x, y)
            return np.asarray(lon), np.asarray(lat)

        return shapely.transform(geometry, turned, interleaved=False)


def canonical(text: str) -> str:
    """A code as `pyproj` reads it, from the ways people and files write it: 2154, epsg:2154, an OGC urn or address."""
    bare = text.strip()
    if re.fullmatch(r"\d{4,6}", bare):
        return f"EPSG:{bare}"
    if re.search(r"CRS:?84$", bare, re.IGNORECASE):
        return "OGC:CRS84"
    found = re.fullmatch(
        r"(?:urn:ogc:def:crs:|https?://www\.opengis\.net/def/crs/)?(EPSG|ESRI)[:/]+(?:[\d.]*[:/])?(\d{4,6})", bare, re.I
    )
    return f"{found[1].upper()}:{found[2]}" if found else bare


@lru_cache(maxsize=32)
def _made(text: str) -> tuple[Any, _Box | None]:
    # its database takes a tenth of a second, and only who needs another grid waits for it
    import pyproj

    pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]  # not in its stubs
    system = pyproj.CRS.from_user_input(text)
    if not (system.is_geographic or system.is_projected):
        raise ValueError("it has nothing to do with places on the ground")
    area = system.area_of_use
    reach = (area.west, area.south, area.east, area.north) if area is not None and area.west <= area.east else None
    return pyproj.Transformer.from_crs(system, WGS84, always_xy=True), reach


def _transformer(text: str, path: Path | None) -> tuple[Any, _Box | None]:
    # heavy, as above
    from pyproj.exceptions import ProjError

    if len(text) > 20_000:
        raise UnknownSystem(
            "its coordinate reference system is described too long to be one", path=path,
            remedy="Give its EPSG code, as in --crs EPSG:2154.",
        )  # fmt: skip
    try:
        return _made(text)
    except (ProjError, ValueError, TypeError) as error:
        shown = " ".join(text.split())
        raise UnknownSystem(
            f"the coordinate reference system {shown[:60]!r} is not known", path=path,
            remedy="Give its EPSG code, as in --crs EPSG:2154.",
        ) from error  # fmt: skip


def suggestions(lab: Lab, example: tuple[float, float] | None = None) -> list[Suggestion]:
    """The grids a file of a lab may be in; with an example position the ones that put it near the lab, nearest first.

    Where none does, all of the country's, so that a person can choose.
    """
    own = _OF_COUNTRY.get(lab.country.upper(), ())
    everyone = dict.fromkeys((*own, *_ANYWHERE, *chain.from_iterable(_OF_COUNTRY.values())))
    near: list[tuple[float, Suggestion]] = []
    if example is not None and lab.longitude is not None and lab.latitude is not None:
        for code in everyone:
            lon, lat = Grid(code).point(*example)
            if not (np.isfinite(lon) and np.isfinite(lat)):
                continue
            metres = distance(lab.longitude, lab.latitude, lon, lat)
            if metres <= _NEAR:
                near.append((metres, Suggestion(code, NAMES[code], metres)))
    if near:
        order = {code: place for place, code in enumerate(everyone)}
        # a country's own grid before one that happens to fall nearer by a few kilometres
        near.sort(key=lambda one: (round(one[0] / 20_000), order[one[1].code]))
        return [one for _, one in near]
    return [Suggestion(code, NAMES[code]) for code in (*own, *_ANYWHERE)]


def on_earth(rows: Iterator[Row], grid: Grid | None, path: Path, lab: Lab) -> Iterator[Row]:
    """Rows in longitude, latitude (WGS 84); one whose position is nowhere on Earth is told as bad.

    Raises `UnknownGrid` where no grid is given and the first positions can't be degrees.
    """
    if grid is None or grid.same:
        first = list(islice(rows, _LOOKED_AT))
        example = not_degrees(first)
        if example is not None:
            raise UnknownGrid(path, example, suggestions(lab, example))
        rows = chain(first, rows)
        grid = Grid(WGS84)
    for row in rows:
        if row.problem is None:
            if row.position is not None:
                _place_point(row, grid)
            elif row.shape is not None:
                _place_shape(row, grid)
        yield row


def not_degrees(rows: Sequence[Row]) -> tuple[float, float] | None:
    """A position of rows of which most can't be longitude and latitude in degrees; None where they can."""
    positions: list[tuple[float, float]] = []
    for row in rows:
        if row.position is not None:
            positions.append(row.position)
        elif row.shape is not None and not row.shape.is_empty:
            x, y = shapely.get_coordinates(row.shape)[0].tolist()
            positions.append((x, y))
    # one typing error is not a grid
    off = [(x, y) for x, y in positions if max(abs(x), abs(y)) > 400]
    return off[0] if off and len(off) * 2 > len(positions) else None


def _place_point(row: Row, grid: Grid) -> None:
    assert row.position is not None
    try:
        lon, lat = grid.point(*row.position)
    except Exception as error:  # PROJ raises what it likes for what lies outside a grid
        row.problem = Sentence("its position is outside the grid ({0})", type(error).__name__)
        return
    if not (-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0):
        swapped = -180.0 <= lat <= 180.0 and -90.0 <= lon <= 90.0
        what = geometry_problem(shapely.Point(lon, lat)) or Sentence("its position is outside the grid")
        row.problem = Sentence("{0}; longitude and latitude may be swapped", what) if swapped else what
        return
    if not grid.reaches(lon, lat, lon, lat):
        row.problem = Sentence("its position is outside the grid {0}", grid.text[:40])
    row.position = (lon, lat)


def _place_shape(row: Row, grid: Grid) -> None:
    if row.shape is None:
        return
    try:
        with np.errstate(invalid="ignore"):
            shape = grid.shape(row.shape)
            problem = geometry_problem(shape)
    except Exception as error:  # PROJ raises what it likes for what lies outside a grid
        row.problem = Sentence("its position is outside the grid ({0})", type(error).__name__)
        return
    if problem is None and not grid.reaches(*shape.bounds):
        problem = Sentence("its position is outside the grid {0}", grid.text[:40])
    row.problem = problem
    row.shape = shape
