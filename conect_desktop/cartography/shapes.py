"""The lines and areas among what was recorded: found in an STR tree, simplified to what a zoom can show."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.outlines import Part, clipped_lines, clipped_rings
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.viewport import TILE_PIXELS, Viewport
from conect_desktop.domain.geo import FloatArray, to_world

_TOLERANCE: Final = 0.35
"""Logical pixels by which a simplified outline may differ from the true one."""

_OVERLAY: Final = 64
"""Changed shapes that are looked at one by one before the tree is built anew."""

_CACHED: Final = 6000
"""Simplified outlines kept; the cache starts anew beyond, which a view of a session never reaches."""

_REACH: Final = 4000.0
"""Logical pixels around a view beyond which outlines are cut off: painters lose precision with larger numbers."""


_UNDRESSED: Final = Symbol("#5f6b70")


@dataclass(frozen=True, slots=True)
class VisibleShape:
    """A line or area that a view shows; `geometry` and its longer side `extent` are in the unit square."""

    id: str
    geometry: BaseGeometry
    area: bool
    extent: float
    symbol: Symbol = _UNDRESSED
    flags: int = 0

    def dressed(self, symbol: Symbol, flags: int) -> VisibleShape:
        """The shape as its record looks."""
        return replace(self, symbol=symbol, flags=flags)


class ShapeStore:
    """Geometries by id, each kept in the unit square, with a tree over most and an overlay of what changed since."""

    def __init__(self) -> None:
        self._shapes: dict[str, VisibleShape] = {}
        self._tree = shapely.STRtree([])
        self._tree_shapes: list[VisibleShape] = []
        self._fresh: set[str] = set()
        self._outlines: dict[tuple[str, int], tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]] = {}

    def update(self, shapes: Mapping[str, BaseGeometry], gone: Iterable[str] = ()) -> None:
        """Put in or replace geometries (lon, lat in degrees, WGS 84) and take out others."""
        for identity in gone:
            self.remove(identity)
        if not shapes:
            return
        world = shapely.transform(np.array(list(shapes.values()), dtype=object), _projected)
        for identity, geometry in zip(shapes, world, strict=True):
            x0, y0, x1, y1 = geometry.bounds
            area = bool(shapely.get_dimensions(geometry) == 2)
            self._shapes[identity] = VisibleShape(identity, geometry, area, max(x1 - x0, y1 - y0))
            self._fresh.add(identity)
            self._forget(identity)

    def remove(self, identity: str) -> None:
        """Take a geometry out, if there is one."""
        if self._shapes.pop(identity, None) is not None:
            self._fresh.discard(identity)
            self._forget(identity)

    def bounds(self, ids: Collection[str] | None) -> Iterator[tuple[float, float, float, float]]:
        """x0, y0, x1, y1 in the unit square of these geometries, or of all."""
        for identity, shape in self._shapes.items():
            if ids is None or identity in ids:
                yield shape.geometry.bounds

    def visible(self, viewport: Viewport) -> list[VisibleShape]:
        """The shapes that a view touches: areas before lines, large ones first, so that none covers a smaller one."""
        if viewport.width <= 0 or viewport.height <= 0 or not self._shapes:
            return []
        if len(self._fresh) > _OVERLAY + len(self._tree_shapes) // 8:
            self._rebuild()
        window = shapely.box(*viewport.world_bounds)
        found = [self._tree_shapes[i] for i in self._tree.query(window)]
        # An entry of the tree counts only if it is still the geometry of its id.
        current = [shape for shape in found if shape.id in self._shapes and self._shapes[shape.id] is shape]
        fresh = [self._shapes[identity] for identity in self._fresh]
        current.extend(shape for shape in fresh if window.intersects(shapely.envelope(shape.geometry)))
        return sorted(current, key=lambda s: (not s.area, -s.extent, s.id))

    def outline(self, identity: str, viewport: Viewport) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
        """The lines and the rings of a shape in logical pixels of a view, simplified to its zoom."""
        level = math.floor(viewport.zoom)
        key = (identity, level)
        simple = self._outlines.get(key)
        if simple is None:
            if len(self._outlines) >= _CACHED:
                self._outlines.clear()
            simple = self._outlines[key] = _simplified(self._shapes[identity].geometry, level)
        lines, rings = simple
        origin = np.array([viewport.x, viewport.y])
        middle = np.array([viewport.width / 2, viewport.height / 2])
        low, high = -_REACH, max(viewport.width, viewport.height) + _REACH

        def screen(part: FloatArray) -> FloatArray:
            moved: FloatArray = (part - origin) * viewport.scale + middle
            return moved

        return (
            tuple(clipped_lines(map(screen, lines), low, high)),
            tuple(clipped_rings(map(screen, rings), low, high)),
        )

    def _rebuild(self) -> None:
        self._tree_shapes = list(self._shapes.values())
        self._tree = shapely.STRtree([shape.geometry for shape in self._tree_shapes])
        self._fresh.clear()

    def _forget(self, identity: str) -> None:
        for key in [key for key in self._outlines if key[0] == identity]:
            del self._outlines[key]


def _simplified(geometry: BaseGeometry, level: int) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]:
    """Lines and rings of a geometry without the vertices that no pixel at a zoom up to the next would tell."""
    tolerance = _TOLERANCE / (TILE_PIXELS * 2.0 ** (level + 1))
    lines: list[FloatArray] = []
    rings: list[FloatArray] = []
    for part in shapely.get_parts(shapely.get_parts([shapely.simplify(geometry, tolerance)])):
        if part.geom_type == "Polygon":
            rings.extend(shapely.get_coordinates(ring) for ring in shapely.get_rings(part))
        elif part.geom_type in ("LineString", "LinearRing"):
            lines.append(shapely.get_coordinates(part))
    return tuple(lines), tuple(rings)


def _projected(lonlat: FloatArray) -> FloatArray:
    return np.column_stack(to_world(lonlat[:, 0], lonlat[:, 1]))
