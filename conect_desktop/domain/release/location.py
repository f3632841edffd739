"""Where something may be said to be: its location rule, applied to its geometry."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.geo import MEAN_RADIUS
from conect_desktop.domain.place import LOCATION_RULES

_GRID_METRES: Final = {"grid_250": 250.0, "grid_500": 500.0}
_EARTH: Final = np.array([180.0, 90.0])


def stricter(one: str | None, other: str | None) -> str:
    """Whichever rule tells less; a rule nobody knows tells nothing at all."""
    return max(one or "exact", other or "exact", key=_strictness)


def _strictness(rule: str) -> int:
    return LOCATION_RULES.index(rule) if rule in LOCATION_RULES else len(LOCATION_RULES)


def generalised(geometry: BaseGeometry | None, rule: str) -> BaseGeometry | None:
    """A geometry as its location rule lets it leave; an unknown rule lets nothing leave, nor is a position off Earth.

    A grid rule gives the middle of the cell that holds the geometry's centroid: one and the same point at every export,
    so that many exports don't average out to the truth, and for lines and areas nothing of their shape.
    """
    if geometry is None or geometry.is_empty:
        return None
    if not _on_earth(geometry):
        return None
    if rule == "exact":
        return geometry
    size = _GRID_METRES.get(rule)
    if size is None:
        return None
    centre = geometry.centroid
    return shapely.Point(*cell_middle(centre.x, centre.y, size))


def each_generalised(geometries: Sequence[BaseGeometry | None], rules: Sequence[str]) -> list[BaseGeometry | None]:
    """Each geometry as its own rule lets it leave: as `generalised`, with exact points looked at all at once."""
    shapes = np.array(geometries, object)
    # an empty point has no coordinates to ask for, and what is no point has none of its own
    shapes[shapely.is_empty(shapes)] = None
    on_earth = (np.abs(shapely.get_x(shapes)) <= _EARTH[0]) & (np.abs(shapely.get_y(shapes)) <= _EARTH[1])
    return [
        geometry if plain and rule == "exact" else generalised(geometry, rule)
        for geometry, rule, plain in zip(geometries, rules, on_earth.tolist(), strict=True)
    ]


def _on_earth(geometry: BaseGeometry) -> bool:
    if isinstance(geometry, shapely.Point):
        return bool(abs(geometry.x) <= 180.0 and abs(geometry.y) <= 90.0)
    # not by the bounds: they pass over a vertex that is not a number
    return bool((np.abs(shapely.get_coordinates(geometry)) <= _EARTH).all())


def cell_middle(lon: float, lat: float, metres: float) -> tuple[float, float]:
    """The middle of the grid cell of about `metres` that holds a position in degrees (WGS 84).

    Rows are parallels a fixed angle apart from the equator on; within a row, columns a fixed angle apart from Greenwich
    on, wide enough that a cell is square in its middle (equirectangular projection on the sphere, J. P. Snyder, *Map
    Projections: A Working Manual*, USGS 1987, p. 90).
    """
    per_degree = math.pi * MEAN_RADIUS / 180.0
    height = metres / per_degree
    row = math.floor(lat / height)
    middle = (row + 0.5) * height
    width = metres / (per_degree * max(math.cos(math.radians(middle)), 1e-6))
    column = math.floor(lon / width)
    return round(min(max((column + 0.5) * width, -180.0), 180.0), 6), round(min(max(middle, -90.0), 90.0), 6)
