"""Where a drawn vertex is drawn to: vertices, edges and points that are recorded near the pointer."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import FloatArray, to_lonlat, to_world
from conect_desktop.ui.map.sketch import Position


def snapped(
    px: float,
    py: float,
    viewport: Viewport,
    *,
    points: tuple[FloatArray, FloatArray],
    shapes: Iterable[BaseGeometry],
    reach: float,
) -> Position | None:
    """The position, longitude and latitude in degrees (WGS 84), that a place on the screen is drawn to.

    `px`, `py` and `reach` are logical pixels; `points` are positions in the unit square of Web Mercator, `shapes`
    lines and areas in degrees. The nearest vertex or point within reach comes before any edge, because who aims at a
    corner means the corner. None where nothing is within reach.
    """
    lonlat = [np.column_stack(to_lonlat(*points))]
    screen = [np.column_stack(viewport.to_screen(*points))]
    for shape in shapes:
        for ring in _rings(shape, viewport, px, py, reach):
            lonlat.append(ring)
            screen.append(np.column_stack(viewport.to_screen(*to_world(ring[:, 0], ring[:, 1]))))
    corner = _nearest(np.concatenate(screen), px, py, reach)
    if corner is not None:
        # as recorded to the last digit: neighbours that share a corner share it exactly
        lon, lat = np.concatenate(lonlat)[corner]
        return float(lon), float(lat)
    feet = [_foot(chain, px, py) for chain in screen[1:] if len(chain) > 1]
    edge = _nearest(np.array(feet).reshape(-1, 2), px, py, reach)
    return None if edge is None else viewport.lonlat(float(feet[edge][0]), float(feet[edge][1]))


def _rings(shape: BaseGeometry, viewport: Viewport, px: float, py: float, reach: float) -> list[FloatArray]:
    """The lines and rings of a shape in degrees; none when its extent is out of reach."""
    west, south, east, north = shape.bounds
    left, top = viewport.at(west, north)
    right, bottom = viewport.at(east, south)
    # written so that an empty shape, whose bounds are NaN, is out of reach too
    if not (left - reach <= px <= right + reach and top - reach <= py <= bottom + reach):
        return []
    lines = shape.boundary if shape.geom_type.endswith("Polygon") else shape
    return [shapely.get_coordinates(line) for line in shapely.get_parts(lines)]


def _nearest(places: FloatArray, px: float, py: float, reach: float) -> int | None:
    """The row of the nearest of some places on the screen; None where none is within reach."""
    away = np.hypot(places[:, 0] - px, places[:, 1] - py)
    near = np.flatnonzero(away <= reach)
    return int(near[np.argmin(away[near])]) if len(near) else None


def _foot(ring: FloatArray, px: float, py: float) -> FloatArray:
    """The point of a chain of edges that is nearest to a place on the screen."""
    start, along = ring[:-1], np.diff(ring, axis=0)
    squared = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((px - start[:, 0]) * along[:, 0] + (py - start[:, 1]) * along[:, 1]) / squared, 0.0, 1.0)
    feet: FloatArray = start + share[:, None] * along
    nearest: FloatArray = feet[int(np.argmin(np.hypot(feet[:, 0] - px, feet[:, 1] - py)))]
    return nearest
