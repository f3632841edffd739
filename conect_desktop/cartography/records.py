"""What was recorded, ready for the map: 100 000 places asked for what a view shows, as features or as clusters."""

from __future__ import annotations

import enum
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Self

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.clusters import CELL_PIXELS, Clusters, clustered, crowded
from conect_desktop.cartography.outlines import Part
from conect_desktop.cartography.shapes import ShapeStore, VisibleShape
from conect_desktop.cartography.symbols import Symbol, number_box
from conect_desktop.cartography.viewport import TILE_PIXELS, Viewport
from conect_desktop.domain.geo import FloatArray, to_lonlat, to_world

IntArray = npt.NDArray[np.int32]

FEATURE_LIMIT: Final = 2000
"""How many records of a view are shown one by one; more than that nobody reads, and they are counted in clusters."""

_SMALLEST_SHAPE: Final = 12.0
"""Logical pixels below which a line or area among clusters is left to its cluster's count."""


class Flag(enum.IntFlag):
    """What a record's marker should say beyond its category."""

    DRAFT = 1
    LANDMARK = 2
    HIDDEN = 4


@dataclass(slots=True)
class Records:
    """Records as columns: what a book's reader hands to the map.

    `x`, `y` is a representative position in the unit square of Web Mercator (`domain.geo.to_world`); `symbol` are
    indices into `symbols`; `numbers` are sticker numbers ("" for none); `shapes` holds the geometry in lon, lat
    degrees (WGS 84) of those that are lines or areas, by row; `flags` are combinations of `Flag`.
    """

    ids: Sequence[str]
    x: FloatArray
    y: FloatArray
    symbol: IntArray
    symbols: Sequence[Symbol]
    numbers: Sequence[str]
    titles: Sequence[str]
    shapes: Mapping[int, BaseGeometry] = field(default_factory=dict)
    flags: npt.NDArray[np.uint8] | None = None

    def __post_init__(self) -> None:
        """Refuse columns of unequal length, a symbol that is not there and a shape without a row."""
        n = len(self.ids)
        lengths = {len(self.x), len(self.y), len(self.symbol), len(self.numbers), len(self.titles)}
        if lengths != {n} or (self.flags is not None and len(self.flags) != n):
            raise ValueError("columns of records differ in length")
        if n and not 0 <= int(np.min(self.symbol)) <= int(np.max(self.symbol)) < len(self.symbols):
            raise ValueError("a record's symbol is not in the list of symbols")
        if any(not 0 <= row < n for row in self.shapes):
            raise ValueError("a shape belongs to no record")

    @classmethod
    def empty(cls) -> Self:
        """No records at all."""
        none = np.empty(0)
        return cls([], none, none, np.empty(0, np.int32), [], [], [])

    @classmethod
    def of_geometries(
        cls,
        ids: Sequence[str],
        geometries: Sequence[BaseGeometry],
        symbols: Sequence[Symbol],
        symbol: Sequence[int],
        numbers: Sequence[str],
        titles: Sequence[str],
        flags: Sequence[int] | None = None,
    ) -> Self:
        """Records from geometries in lon, lat degrees (WGS 84): points as they are, others by a position on them."""
        spots = [representative(g) for g in geometries]
        lon, lat = (np.array([spot[axis] for spot in spots], dtype=np.float64) for axis in (0, 1))
        x, y = to_world(lon, lat)
        shapes = {i: g for i, g in enumerate(geometries) if g.geom_type != "Point"}
        marks = None if flags is None else np.asarray(flags, np.uint8)
        return cls(ids, x, y, np.asarray(symbol, np.int32), symbols, numbers, titles, shapes, marks)


def representative(geometry: BaseGeometry) -> tuple[float, float]:
    """Where the marker of a geometry goes, in its own coordinates: half way along a line, well inside an area."""
    if geometry.is_empty:
        return math.nan, math.nan
    if geometry.geom_type == "LineString":
        spot = geometry.interpolate(0.5, normalized=True)
    elif geometry.geom_type == "Polygon" and geometry.contains(geometry.centroid):
        spot = geometry.centroid
    else:
        spot = geometry.representative_point()
    return float(spot.x), float(spot.y)


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under the pointer: records, topmost first, or west, south, east, north (degrees) of a cluster."""

    ids: tuple[str, ...] = ()
    cluster: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class VisibleRecords:
    """What of the records a view shows, in painting order: shapes, then markers, the last one on top; and clusters.

    `x`, `y` are in the unit square; `total` counts all records in and just around the view, clustered or not.
    """

    viewport: Viewport
    ids: tuple[str, ...]
    x: FloatArray
    y: FloatArray
    symbols: tuple[Symbol, ...]
    numbers: tuple[str, ...]
    titles: tuple[str, ...]
    flags: npt.NDArray[np.uint8]
    shapes: tuple[VisibleShape, ...]
    clusters: Clusters
    total: int

    def hit_test(self, px: float, py: float, tolerance: float = 14.0) -> Hit:
        """The records within a tolerance (logical pixels) of a position, topmost first; or the cluster there.

        Markers lie above lines, lines above areas; among areas the smallest comes first, as the largest holds the
        others.
        """
        if len(self.clusters.count):
            cx, cy = self.viewport.to_screen(self.clusters.x, self.clusters.y)
            distance = np.hypot(cx - px, cy - py)
            nearest = int(np.argmin(distance))
            if distance[nearest] <= max(tolerance, self.clusters.radius(nearest)):
                x0, y0, x1, y1 = self.clusters.bounds(nearest)
                west, north = to_lonlat(x0, y0)
                east, south = to_lonlat(x1, y1)
                return Hit(cluster=(float(west), float(south), float(east), float(north)))
        x, y = self.viewport.to_screen(self.x, self.y)
        near = np.flatnonzero(np.hypot(x - px, y - py) <= tolerance)
        found = [self.ids[i] for i in near[::-1]]
        here = shapely.Point(*self.viewport.to_world(px, py))
        reach = tolerance / 2 / self.viewport.scale
        for shape in reversed(self.shapes):
            if shape.id not in found and shapely.dwithin(shape.geometry, here, reach):
                found.append(shape.id)
        return Hit(tuple(found))

    def boxes(self, size: float) -> list[tuple[float, float, float, float]]:
        """Left, top, right, bottom in logical pixels of markers of a size and of clusters, for labels to avoid."""
        x, y = self.viewport.to_screen(self.x, self.y)
        half = size / 2
        spots = list(zip(x.tolist(), y.tolist(), strict=True))
        boxes = [(a - half, b - half, a + half, b + half) for a, b in spots]
        for (a, b), number in zip(spots, self.numbers, strict=True):
            if number:
                left, top, right, bottom = number_box(number, size)
                boxes.append((a + left, b + top, a + right, b + bottom))
        cx, cy = self.viewport.to_screen(self.clusters.x, self.clusters.y)
        for i, (a, b) in enumerate(zip(cx.tolist(), cy.tolist(), strict=True)):
            r = self.clusters.radius(i)
            boxes.append((a - r, b - r, a + r, b + r))
        return boxes


class RecordIndex:
    """All records of a book in memory, changed a handful at a time and asked for what a view shows.

    Positions live in arrays that grow by doubling, since comparing 100 000 numbers takes a fifth of a millisecond and
    no tree is worth keeping up to date for that; the lines and areas, where comparing is dear, are in an STR tree
    (`shapes`).
    """

    def __init__(self, records: Records | None = None) -> None:
        self._rows: dict[str, int] = {}
        self._free: list[int] = []
        self._ids: list[str] = []
        self._numbers: list[str] = []
        self._titles: list[str] = []
        self._palette: list[Symbol] = []
        self._colours: dict[Symbol, int] = {}
        self._x, self._y = np.empty(0), np.empty(0)
        self._symbol = np.empty(0, np.int32)
        self._flags = np.empty(0, np.uint8)
        self._shapes = ShapeStore()
        self.update(records or Records.empty())

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, identity: str) -> bool:
        return identity in self._rows

    def update(self, changed: Records, removed: Iterable[str] = ()) -> None:
        """Take out the removed ids, then put in or replace the changed records."""
        for identity in removed:
            row = self._rows.pop(identity, None)
            if row is not None:
                self._x[row] = self._y[row] = math.nan
                self._shapes.remove(identity)
                self._free.append(row)
        rows = np.array([self._row(identity) for identity in changed.ids], dtype=np.intp)
        if len(rows) == 0:
            return
        flags = np.zeros(len(rows), np.uint8) if changed.flags is None else changed.flags
        # What is hidden is nowhere: comparisons with NaN are false, so no query has to think of it.
        nowhere = (flags & Flag.HIDDEN.value != 0) | ~np.isfinite(changed.x) | ~np.isfinite(changed.y)
        self._x[rows] = np.where(nowhere, math.nan, changed.x)
        self._y[rows] = np.where(nowhere, math.nan, changed.y)
        self._flags[rows] = flags
        known = np.array([self._symbol_of(s) for s in changed.symbols], np.int32)
        self._symbol[rows] = known[changed.symbol]
        for row, number, title in zip(rows.tolist(), changed.numbers, changed.titles, strict=True):
            self._numbers[row], self._titles[row] = number, title
        shown = {changed.ids[i]: g for i, g in changed.shapes.items() if not nowhere[i] and not g.is_empty}
        self._shapes.update(shown, gone=(i for i in changed.ids if i not in shown))

    def bounds(self, ids: Collection[str] | None = None) -> tuple[float, float, float, float] | None:
        """West, south, east, north in degrees (WGS 84) of these records, or of all; None where nothing is shown."""
        rows = list(self._rows.values()) if ids is None else [self._rows[i] for i in ids if i in self._rows]
        x, y = self._x[rows], self._y[rows]
        x, y = x[np.isfinite(x)], y[np.isfinite(y)]
        if len(x) == 0:
            return None
        boxes = [(x.min(), y.min(), x.max(), y.max()), *self._shapes.bounds(ids)]
        x0, y0 = min(b[0] for b in boxes), min(b[1] for b in boxes)
        x1, y1 = max(b[2] for b in boxes), max(b[3] for b in boxes)
        west, north = to_lonlat(x0, y0)
        east, south = to_lonlat(x1, y1)
        return float(west), float(south), float(east), float(north)

    def query(self, viewport: Viewport, *, selected: Collection[str] = frozenset()) -> VisibleRecords:
        """What a view shows; the selected are never hidden in a cluster.

        Asked for on the whole cells of a grid that is fixed to the world, so that panning changes neither what a
        cluster counts nor where it lies.
        """
        level = math.floor(viewport.zoom)
        x0, y0, x1, y1 = _snapped(viewport, level)
        rows = np.flatnonzero((self._x >= x0) & (self._x < x1) & (self._y >= y0) & (self._y < y1))
        clusters, total = Clusters.none(), len(rows)
        shapes = self._shapes.visible(viewport)
        if total > FEATURE_LIMIT or crowded(self._x[rows], self._y[rows], level):
            kept = np.isin(rows, [self._rows[i] for i in selected if i in self._rows])
            clusters, single = clustered(
                self._x[rows[~kept]], self._y[rows[~kept]], self._symbol[rows[~kept]], self._palette, level
            )
            rows = np.concatenate((rows[kept], rows[~kept][single]))
            shapes = [s for s in shapes if s.id in selected or s.extent * viewport.scale >= _SMALLEST_SHAPE]
        # The further south the further in front, as pins on a table; landmarks, which only orient, beneath all others.
        above = (self._flags[rows] & Flag.LANDMARK.value == 0).tolist()
        ids = [self._ids[r] for r in rows.tolist()]
        place = [r for *_, r in sorted(zip(above, self._y[rows].tolist(), ids, rows.tolist(), strict=True))]
        row_of = self._rows
        colour = {s.id: self._palette[self._symbol[row_of[s.id]]] for s in shapes}
        return VisibleRecords(
            viewport=viewport,
            ids=tuple(self._ids[r] for r in place),
            x=self._x[place],
            y=self._y[place],
            symbols=tuple(self._palette[i] for i in self._symbol[place].tolist()),
            numbers=tuple(self._numbers[r] for r in place),
            titles=tuple(self._titles[r] for r in place),
            flags=self._flags[place],
            shapes=tuple(s.dressed(colour[s.id], int(self._flags[row_of[s.id]])) for s in shapes),
            clusters=clusters,
            total=total,
        )

    def outline(self, shape: VisibleShape, viewport: Viewport) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
        """The lines and rings of a visible shape in logical pixels, no finer than the zoom can show."""
        return self._shapes.outline(shape.id, viewport)

    def _row(self, identity: str) -> int:
        row = self._rows.get(identity)
        if row is not None:
            return row
        if self._free:
            row = self._free.pop()
        else:
            row = len(self._ids)
            self._ids.append("")
            self._numbers.append("")
            self._titles.append("")
            if row >= len(self._x):
                self._grow(max(64, 2 * row))
        self._ids[row] = identity
        self._rows[identity] = row
        return row

    def _grow(self, size: int) -> None:
        more = size - len(self._x)
        self._x = np.concatenate((self._x, np.full(more, math.nan)))
        self._y = np.concatenate((self._y, np.full(more, math.nan)))
        self._symbol = np.concatenate((self._symbol, np.zeros(more, np.int32)))
        self._flags = np.concatenate((self._flags, np.zeros(more, np.uint8)))

    def _symbol_of(self, symbol: Symbol) -> int:
        if symbol not in self._colours:
            self._colours[symbol] = len(self._palette)
            self._palette.append(symbol)
        return self._colours[symbol]


def _snapped(viewport: Viewport, level: int) -> tuple[float, float, float, float]:
    """The view's extent in the unit square, widened to whole cells of the cluster grid and by a marker's reach."""
    if viewport.width <= 0 or viewport.height <= 0:
        return 0.0, 0.0, 0.0, 0.0
    cells = TILE_PIXELS * 2.0**level / CELL_PIXELS
    reach = CELL_PIXELS / 2 / viewport.scale
    x0, y0, x1, y1 = viewport.world_bounds
    return (
        math.floor((x0 - reach) * cells) / cells,
        math.floor((y0 - reach) * cells) / cells,
        math.ceil((x1 + reach) * cells) / cells,
        math.ceil((y1 + reach) * cells) / cells,
    )
