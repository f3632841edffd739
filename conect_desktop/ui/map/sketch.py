"""A shape being drawn or changed: its vertices as lists, and the geometry they make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import shapely
from shapely import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

Position = tuple[float, float]
"""Longitude, latitude in degrees (WGS 84)."""

_LEAST = {"Point": 1, "LineString": 2, "Polygon": 3}


@dataclass(slots=True)
class Sketch:
    """Parts of rings of positions; a ring of an area is kept without its closing position."""

    kind: str
    """``Point``, ``LineString`` or ``Polygon``, of each part."""
    parts: list[list[list[Position]]] = field(default_factory=lambda: [[[]]])
    many: bool = False
    """Whether the geometry was a collection of its kind and stays one."""

    @classmethod
    def of(cls, geometry: BaseGeometry) -> Sketch:
        """The vertices of a geometry; raises ValueError for a collection of different kinds."""
        name = geometry.geom_type
        many = name.startswith("Multi")
        kind = name.removeprefix("Multi")
        if kind not in _LEAST:
            raise ValueError(f"a {name} cannot be edited")
        members = list(geometry.geoms) if many else [geometry]
        parts = []
        for member in members:
            rings = [member.exterior, *member.interiors] if kind == "Polygon" else [member]
            lists = [[(float(x), float(y)) for x, y in shapely.get_coordinates(ring)] for ring in rings]
            parts.append([ring[:-1] for ring in lists] if kind == "Polygon" else lists)
        return cls(kind, parts, many)

    def geometry(self) -> BaseGeometry | None:
        """The geometry, None while there are too few vertices."""
        least = _LEAST[self.kind]
        if any(len(ring) < least for part in self.parts for ring in part):
            return None
        if self.kind == "Point":
            points = [Point(part[0][0]) for part in self.parts]
            return MultiPoint(points) if self.many else points[0]
        if self.kind == "LineString":
            lines = [LineString(part[0]) for part in self.parts]
            return MultiLineString(lines) if self.many else lines[0]
        areas = [Polygon(part[0], part[1:]) for part in self.parts]
        return MultiPolygon(areas) if self.many else areas[0]

    def rings(self) -> Iterator[tuple[int, int, list[Position]]]:
        """(part, ring, its positions) of every ring."""
        for number, part in enumerate(self.parts):
            for index, ring in enumerate(part):
                yield number, index, ring

    @property
    def closed(self) -> bool:
        """Whether the last position of a ring is joined to the first."""
        return self.kind == "Polygon"

    def middles(self) -> Iterator[tuple[int, int, int, Position]]:
        """(part, ring, place to insert at, position) of the handle between each two vertices."""
        if self.kind == "Point":
            return
        for part, index, ring in self.rings():
            pairs = list(pairwise(ring))
            if self.closed and len(ring) > 2:
                pairs.append((ring[-1], ring[0]))
            for number, (one, other) in enumerate(pairs, 1):
                yield part, index, number, ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)

    def can_lose(self, part: int, ring: int) -> bool:
        """Whether a ring may lose one more vertex."""
        return len(self.parts[part][ring]) > _LEAST[self.kind]

    def moved(self, dx: float, dy: float) -> Sketch:
        """The whole shape moved by degrees of longitude and latitude."""
        parts = [[[(x + dx, y + dy) for x, y in ring] for ring in part] for part in self.parts]
        return Sketch(self.kind, parts, self.many)
