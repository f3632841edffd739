"""Which part of the world a rectangle on a screen, a picture or a sheet of paper shows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Self, overload

from conect_desktop.domain.geo import FloatArray, metres_per_pixel, to_lonlat, to_world

TILE_PIXELS: Final = 256
"""Logical pixels along the side of a tile of the zoom level that a viewport is at."""

MIN_ZOOM: Final = 0.0
MAX_ZOOM: Final = 22.0
"""Deepest zoom: about 4 cm to a logical pixel at the equator, finer than anybody can point."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A view of the map: where its centre is, how far it is zoomed in, how many logical pixels it has.

    `x`, `y` is the centre in the unit square of Web Mercator (y down, see `domain.geo.to_world`); at `zoom` the whole
    world is 256 · 2^zoom logical pixels wide. The world does not repeat to the east and west: a record has one place
    on the map.
    """

    x: float
    y: float
    zoom: float
    width: int
    height: int

    @property
    def scale(self) -> float:
        """Logical pixels across the whole world."""
        return float(TILE_PIXELS * 2.0**self.zoom)

    # -- positions -------------------------------------------------------------------------------------------------

    @overload
    def to_screen(self, x: float, y: float) -> tuple[float, float]: ...
    @overload
    def to_screen(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]: ...
    def to_screen(self, x: FloatArray | float, y: FloatArray | float) -> tuple[FloatArray | float, FloatArray | float]:
        """Unit-square positions as logical pixels from the upper left corner; arrays give arrays."""
        scale = self.scale
        return (x - self.x) * scale + self.width / 2, (y - self.y) * scale + self.height / 2

    @overload
    def to_world(self, px: float, py: float) -> tuple[float, float]: ...
    @overload
    def to_world(self, px: FloatArray, py: FloatArray) -> tuple[FloatArray, FloatArray]: ...
    def to_world(self, px: FloatArray | float, py: FloatArray | float) -> tuple[FloatArray | float, FloatArray | float]:
        """The inverse of `to_screen`: logical pixels as unit-square positions."""
        scale = self.scale
        return (px - self.width / 2) / scale + self.x, (py - self.height / 2) / scale + self.y

    def lonlat(self, px: float, py: float) -> tuple[float, float]:
        """Longitude and latitude in degrees (WGS 84) under a logical pixel."""
        lon, lat = to_lonlat(*self.to_world(px, py))
        return float(lon), float(lat)

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        """The logical pixel of a longitude and latitude in degrees (WGS 84), inside the view or not."""
        x, y = to_world(lon, lat)
        return self.to_screen(float(x), float(y))

    # -- other views -----------------------------------------------------------------------------------------------

    def panned(self, dx: float, dy: float) -> Self:
        """The view after the paper has been dragged by logical pixels: what was at (0, 0) is then at (dx, dy)."""
        scale = self.scale
        return replace(self, x=_clamped(self.x - dx / scale), y=_clamped(self.y - dy / scale))

    def zoomed(self, zoom: float, anchor_px: float, anchor_py: float) -> Self:
        """The view at another zoom where the place under the anchor (logical pixels) stays under it."""
        zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        x, y = self.to_world(anchor_px, anchor_py)
        scale = TILE_PIXELS * 2.0**zoom
        return replace(
            self,
            x=_clamped(x - (anchor_px - self.width / 2) / scale),
            y=_clamped(y - (anchor_py - self.height / 2) / scale),
            zoom=zoom,
        )

    def resized(self, width: int, height: int) -> Self:
        """The view in a rectangle of another size, about the same centre."""
        return replace(self, width=max(0, width), height=max(0, height))

    def centred(self, lon: float, lat: float) -> Self:
        """The view moved so that a position in degrees (WGS 84) is in its middle."""
        x, y = to_world(lon, lat)
        return replace(self, x=_clamped(float(x)), y=_clamped(float(y)))

    @classmethod
    def fitting(
        cls,
        bounds: tuple[float, float, float, float],
        width: int,
        height: int,
        margin: float = 24.0,
        max_zoom: float = 17.0,
    ) -> Self:
        """The closest view of all of west, south, east, north (degrees, WGS 84) with a margin in logical pixels.

        A single position has no size of its own, so `max_zoom` says how near to come.
        """
        west, south, east, north = bounds
        x0, y0 = (float(v) for v in to_world(west, north))
        x1, y1 = (float(v) for v in to_world(east, south))
        zoom = max_zoom
        for extent, room in ((x1 - x0, width - 2 * margin), (y1 - y0, height - 2 * margin)):
            if extent > 0:
                zoom = min(zoom, math.log2(max(room, 1.0) / (extent * TILE_PIXELS)))
        return cls(_clamped((x0 + x1) / 2), _clamped((y0 + y1) / 2), max(zoom, MIN_ZOOM), width, height)

    # -- extent ----------------------------------------------------------------------------------------------------

    @property
    def world_bounds(self) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1 in the unit square, y down; beyond 0..1 where the view shows the edge of the world."""
        half_width, half_height = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - half_width, self.y - half_height, self.x + half_width, self.y + half_height

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees (WGS 84), ending where the world does."""
        x0, y0, x1, y1 = (_clamped(v) for v in self.world_bounds)
        west, north = to_lonlat(x0, y0)
        east, south = to_lonlat(x1, y1)
        return float(west), float(south), float(east), float(north)

    @property
    def metres_per_pixel(self) -> float:
        """Ground length in metres of one logical pixel in the middle of the view."""
        _, lat = to_lonlat(self.x, self.y)
        return metres_per_pixel(float(lat), self.zoom)

    def tile_rect(self, z: int, x: int, y: int) -> tuple[float, float, float]:
        """Left, top and side of a tile in logical pixels."""
        n = 2.0**z
        left, top = self.to_screen(x / n, y / n)
        return left, top, self.scale / n

    def tiles(self, zoom: int) -> list[tuple[int, int, int]]:
        """The z, x, y of the tiles of a zoom level that are in view, nearest to the centre first."""
        if self.width <= 0 or self.height <= 0:
            return []
        n = 1 << max(0, zoom)
        x0, y0, x1, y1 = self.world_bounds
        columns = range(max(0, math.floor(x0 * n)), min(n, math.ceil(x1 * n)))
        rows = range(max(0, math.floor(y0 * n)), min(n, math.ceil(y1 * n)))
        centre_x, centre_y = self.x * n - 0.5, self.y * n - 0.5
        found = ((max(0, zoom), x, y) for y in rows for x in columns)
        return sorted(found, key=lambda t: ((t[1] - centre_x) ** 2 + (t[2] - centre_y) ** 2, t))


def ancestors(z: int, x: int, y: int) -> Iterator[tuple[int, int, int]]:
    """The tiles that hold a tile, nearest first, up to the whole world: what may stand in while it is missing."""
    while z > 0:
        z, x, y = z - 1, x >> 1, y >> 1
        yield z, x, y


def _clamped(v: float) -> float:
    return min(max(v, 0.0), 1.0)
