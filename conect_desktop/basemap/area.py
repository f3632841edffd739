"""Which tiles an area has, as spans of tile ids: a country has millions of tiles and a few thousand spans.

A tile id numbers the tiles of all zooms along a Hilbert curve (PMTiles version 3 specification, Protomaps 2022); all
tiles below one tile follow each other, so that a square that lies in the area with all it holds is one span.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from conect_desktop.basemap.pack import MAX_ZOOM, WORLD, Bounds
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import Trouble

Numbers = npt.NDArray[np.int64]

_MAX_CUT: Final = 2_000_000
"""Most tiles of a zoom that the edge of an area may cut: more than that of a continent at zoom 18."""


@dataclass(frozen=True, slots=True)
class Spans:
    """Half-open spans of whole numbers in ascending order, none touching the next: [start, end)."""

    starts: Numbers
    ends: Numbers

    @classmethod
    def joined(cls, starts: Numbers, ends: Numbers) -> Spans:
        """Spans in any order as few spans as possible; they may touch and overlap."""
        order = np.argsort(starts, kind="stable")
        starts, ends = starts[order], np.maximum.accumulate(ends[order]) if len(ends) else ends
        first = np.ones(len(starts), dtype=bool)
        first[1:] = starts[1:] > ends[:-1]
        last = np.roll(first, -1)
        return cls(starts[first], ends[last])

    def count(self) -> int:
        """How many numbers are in them."""
        return int((self.ends - self.starts).sum())

    def outside(self, end: int) -> Spans:
        """What of [0, end) they leave out."""
        starts, ends = np.concatenate(([0], self.ends)), np.concatenate((self.starts, [end]))
        some = starts < ends
        return Spans(starts[some], ends[some])

    def common(self, starts: Numbers, ends: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Where other spans, ascending and disjoint, meet these: their indices, and start and end of each meeting."""
        first = np.searchsorted(self.ends, starts, side="right")
        met = np.maximum(np.searchsorted(self.starts, ends, side="left") - first, 0)
        which = np.repeat(np.arange(len(starts)), met)
        mine = np.arange(len(which)) - np.repeat(np.cumsum(met) - met, met) + first[which]
        return which, np.maximum(starts[which], self.starts[mine]), np.minimum(ends[which], self.ends[mine])


def checked(bounds: Bounds) -> Bounds:
    """Bounds (west, south, east, north in degrees, WGS 84) that make sense, cut to the world that web maps show."""
    west, south, east, north = bounds
    if not all(math.isfinite(value) for value in bounds) or not (-180 <= west <= 180 and -180 <= east <= 180):
        raise _no_area(bounds, "Longitudes are from -180 to 180.")
    if not (-90 <= south <= 90 and -90 <= north <= 90):
        raise _no_area(bounds, "Latitudes are from -90 to 90.")
    if west >= east or south >= north:
        raise _no_area(
            bounds, "Give west, south, east, north; an area across the 180th meridian has to be fetched in two parts."
        )
    south, north = max(south, WORLD[1]), min(north, WORLD[3])
    if south >= north:
        raise _no_area(bounds, "Web maps end at 85 degrees north and south.")
    return west, south, east, north


def _no_area(bounds: Bounds, remedy: str) -> Trouble:
    return Trouble("this is not an area", place=", ".join(f"{value:g}" for value in bounds), remedy=remedy)


def tile_spans(bounds: Bounds, min_zoom: int, max_zoom: int) -> Spans:
    """The ids of all tiles that share some ground with the bounds (west, south, east, north in degrees, WGS 84).

    A tile that only touches them is left out. Raises `Trouble` for bounds that make no sense or have too long an edge.
    """
    area = checked(bounds)
    found: list[tuple[Numbers, Numbers]] = []
    for zoom in range(min_zoom, min(max_zoom, MAX_ZOOM) + 1):
        found.append(_squares(_columns_rows(area, zoom), zoom))
    return Spans.joined(np.concatenate([one[0] for one in found]), np.concatenate([one[1] for one in found]))


def _columns_rows(bounds: Bounds, zoom: int) -> tuple[int, int, int, int]:
    """First and last column, first and last row (from the north) of the tiles of an area."""
    west, south, east, north = bounds
    side = 1 << zoom

    def row(lat: float) -> float:
        # spherical Mercator (EPSG:3857) in tile units; the poles of the square are rounded onto it
        return min(max((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * side, 0.0), float(side))

    left, right = (west + 180) / 360 * side, (east + 180) / 360 * side
    top, bottom = row(north), row(south)
    column, line = min(int(left), side - 1), min(int(top), side - 1)
    return column, max(math.ceil(right) - 1, column), line, max(math.ceil(bottom) - 1, line)


def _squares(box: tuple[int, int, int, int], zoom: int) -> tuple[Numbers, Numbers]:
    """Spans of ids that fill a box of tiles: the largest squares of tiles that lie in it whole."""
    left, right, top, bottom = box
    before = ((1 << 2 * zoom) - 1) // 3
    x = y = np.zeros(1, dtype=np.int64)
    starts, ends = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for level in range(zoom + 1):
        shift = zoom - level
        x0, y0 = x << shift, y << shift
        x1, y1 = ((x + 1) << shift) - 1, ((y + 1) << shift) - 1
        near = (x0 <= right) & (x1 >= left) & (y0 <= bottom) & (y1 >= top)
        whole = near & (x0 >= left) & (x1 <= right) & (y0 >= top) & (y1 <= bottom)
        start = before + (_hilbert(x[whole], y[whole], level) << 2 * shift)
        starts.append(start)
        ends.append(start + (1 << 2 * shift))
        cut = near & ~whole
        if cut.sum() * 4 > _MAX_CUT:
            raise Trouble(
                Sentence("the area is too large for zoom {0}", zoom),
                remedy="Take a smaller area, or a lower deepest zoom.",
            )
        x, y = x[cut] << 1, y[cut] << 1
        x, y = np.concatenate((x, x + 1, x, x + 1)), np.concatenate((y, y, y + 1, y + 1))
    return np.concatenate(starts), np.concatenate(ends)


def _hilbert(x: Numbers, y: Numbers, level: int) -> Numbers:
    """Place of each square of a level on the Hilbert curve (Hilbert, 1891), quadrant by quadrant from the largest."""
    x, y = x.copy(), y.copy()
    place = np.zeros_like(x)
    for bit in range(level - 1, -1, -1):
        side = 1 << bit
        right, down = (x & side) > 0, (y & side) > 0
        place += ((3 * right) ^ down).astype(np.int64) << 2 * bit
        x, y = x & (side - 1), y & (side - 1)
        turned = ~down & right
        x[turned], y[turned] = side - 1 - x[turned], side - 1 - y[turned]
        swapped = ~down
        x[swapped], y[swapped] = y[swapped], x[swapped]
    return place


def zoom_of(tile_id: int) -> int:
    """The zoom that a tile id belongs to."""
    return ((3 * tile_id + 1).bit_length() - 1) // 2
