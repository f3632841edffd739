"""Where a picture lies on the ground: from the pixels of web-map tiles to the pixels of a picture in any system.

Web Mercator is EPSG:3857 (IOGP Guidance Note 7-2, method 1024); other systems go through PROJ.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from conect_desktop.basemap.pack import MAX_ZOOM, WORLD, Bounds

Values = npt.NDArray[np.float64]

TILE: Final = 256
"""Pixels along a side of a tile."""
_RADIUS: Final = 6378137.0
_ROUND: Final = 2 * math.pi * _RADIUS
"""Metres around the world in Web Mercator."""
_STEP: Final = 8
"""Pixels between two places of a tile that PROJ is asked for; within a world map's tile that is 0.2 pixels off at
most, from zoom 5 on less than a hundredth."""
_EDGE: Final = 33
"""Places along each side of a picture that its bounds are taken from."""
_SMALLEST: Final = 16
"""Pixels that a picture has at its first zoom; below it would be a dot."""
_MAX_TEXT: Final = 20_000


class NoSystem(ValueError):
    """A reference system that isn't known, or has no places on the ground."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Pixels to coordinates: x = a*column + b*row + c, y = d*column + e*row + f.

    Columns and rows count from the outer corner of the first pixel, whose middle is (0.5, 0.5).
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def __post_init__(self) -> None:
        if not all(math.isfinite(value) for value in (self.a, self.b, self.c, self.d, self.e, self.f)):
            raise ValueError("its position holds something that is no number")
        if abs(self.a * self.e - self.b * self.d) < 1e-18:
            raise ValueError("by its position its pixels have no extent")

    def from_middle(self) -> Matrix:
        """The same where the position given is that of the first pixel's middle."""
        return Matrix(self.a, self.b, self.c - (self.a + self.b) / 2, self.d, self.e, self.f - (self.d + self.e) / 2)

    def at(self, column: Values, row: Values) -> tuple[Values, Values]:
        """Coordinates of places of the picture."""
        return self.a * column + self.b * row + self.c, self.d * column + self.e * row + self.f

    def back(self, x: Values, y: Values) -> tuple[Values, Values]:
        """Columns and rows of coordinates."""
        x, y, scale = x - self.c, y - self.f, self.a * self.e - self.b * self.d
        return (self.e * x - self.b * y) / scale, (self.a * y - self.d * x) / scale


class Placement:
    """A picture of known size on the ground."""

    bounds: Bounds
    min_zoom: int
    max_zoom: int

    def __init__(self, matrix: Matrix, system: str, size: tuple[int, int]) -> None:
        """`system` is an EPSG code or well-known text, its coordinates in the order east, north.

        Raises `NoSystem`, and `ValueError` where the picture lies nowhere in that system.
        """
        self._matrix = matrix
        self._to, self._from, self._degrees = _transformers(system)
        self._size = size
        lon, lat = self._outline()
        self.bounds = _bounds(lon, lat)
        self._set_zooms()

    def pixels(self, z: int, x: int, y: int) -> tuple[Values, Values]:
        """Column and row in the picture of the middle of each pixel of a tile, (256, 256); NaN where there is none."""
        nodes = np.arange(0, TILE + 1, _STEP, dtype=float)
        scale = _ROUND / (TILE << z)
        east = (x * TILE + nodes) * scale - _ROUND / 2
        north = _ROUND / 2 - (y * TILE + nodes) * scale
        lon, lat = np.meshgrid(np.degrees(east / _RADIUS), np.degrees(np.arctan(np.sinh(north / _RADIUS))))
        along, across = (_fine(values) for values in self._turned(self._to, lon, lat))
        if self._degrees:
            # the same meridian has many names: 190 is -170
            middle = self._matrix.at(np.array(self._size[0] / 2), np.array(self._size[1] / 2))[0]
            along = middle + np.mod(along - middle + 180, 360) - 180
        return self._matrix.back(along, across)

    def _turned(self, transformer: Any, x: Values, y: Values) -> tuple[Values, Values]:
        """Coordinates in the other system; NaN where there are none."""
        if transformer is None:
            return x, y
        out = [np.asarray(values, dtype=float) for values in transformer.transform(x, y)]
        nowhere = ~(np.isfinite(out[0]) & np.isfinite(out[1]))
        for values in out:
            values[nowhere] = np.nan
        return out[0], out[1]

    def _outline(self) -> tuple[Values, Values]:
        """Longitudes and latitudes (WGS 84) of places all over the picture."""
        steps = np.linspace(0, 1, _EDGE)
        column, row = np.meshgrid(steps * self._size[0], steps * self._size[1])
        lon, lat = self._turned(self._from, *self._matrix.at(column, row))
        if self._degrees and np.any(np.abs(lat) > 90 + 1e-6):
            raise ValueError("its latitudes go beyond the poles")
        found = np.isfinite(lon) & np.isfinite(lat)
        if not found.any():
            raise ValueError("by its coordinates it lies nowhere on the earth")
        return lon[found], lat[found]

    def _set_zooms(self) -> None:
        """From the zoom at which the picture is a stamp to the one that shows each of its pixels."""
        column = np.array([0.0, 1.0, 0.0]) + self._size[0] / 2
        row = np.array([0.0, 0.0, 1.0]) + self._size[1] / 2
        lon, lat = self._turned(self._from, *self._matrix.at(column, row))
        if not np.isfinite(lon).all() or not np.isfinite(lat).all() or abs(lat[0]) > WORLD[3]:
            raise ValueError("by its coordinates its middle lies nowhere on web maps")
        east, north = np.radians(lon) * _RADIUS, np.arctanh(np.sin(np.radians(lat))) * _RADIUS
        area = abs((east[1] - east[0]) * (north[2] - north[0]) - (east[2] - east[0]) * (north[1] - north[0]))
        if not math.isfinite(area) or area <= 0:
            raise ValueError("by its position its pixels have no extent")
        native = math.log2(_ROUND / (TILE * math.sqrt(area)))
        self.max_zoom = min(max(math.ceil(native - 0.25), 0), MAX_ZOOM)
        self.min_zoom = min(max(math.floor(native - math.log2(max(self._size) / _SMALLEST)), 0), self.max_zoom)


def _fine(nodes: Values) -> Values:
    """What is known at the nodes, at the middle of every pixel between them (bilinear)."""
    place = (np.arange(TILE) + 0.5) / _STEP
    first = place.astype(int)
    part = place - first
    rows = nodes[first] + (nodes[first + 1] - nodes[first]) * part[:, None]
    fine: Values = rows[:, first] + (rows[:, first + 1] - rows[:, first]) * part
    return fine


def _bounds(lon: Values, lat: Values) -> Bounds:
    """What the places cover; the whole round where they cross the 180th meridian."""
    south, north = max(float(lat.min()), WORLD[1]), min(float(lat.max()), WORLD[3])
    if south >= north:
        raise ValueError("by its coordinates it lies beyond the end of web maps, 85 degrees north or south")
    west, east = float(lon.min()), float(lon.max())
    if west < -180 or east > 180 or east - west > 180:
        return (WORLD[0], south, WORLD[2], north)
    return (west, south, east, north)


@lru_cache(maxsize=16)
def _transformers(system: str) -> tuple[Any, Any, bool]:
    """From longitude and latitude (WGS 84) to a system and back, None where they are the same; whether in degrees."""
    # its database takes a tenth of a second, and only who has a picture on the ground waits for it
    import pyproj
    from pyproj.exceptions import ProjError

    if len(system) > _MAX_TEXT:
        raise NoSystem("its reference system is described too long to be one")
    pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]  # not in its stubs
    try:
        crs = pyproj.CRS.from_user_input(system) if system.startswith("EPSG:") else pyproj.CRS.from_wkt(system)
        # heights say nothing of where a pixel is
        crs = crs.to_2d()
        if not (crs.is_geographic or crs.is_projected):
            raise NoSystem("its reference system has nothing to do with places on the ground")
        if crs.is_geographic and crs.to_epsg() == 4326:
            return None, None, True
        there = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
        back = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    except (ProjError, TypeError) as error:
        raise NoSystem(f"the reference system {' '.join(system.split())[:60]!r} is not known") from error
    # French maps of old count in grads
    return there, back, crs.is_geographic and crs.axis_info[0].unit_name == "degree"
