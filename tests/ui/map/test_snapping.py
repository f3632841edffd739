"""What a drawn vertex is drawn to: the corner that is meant, else the edge, never further than the reach."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import to_world
from conect_desktop.ui.map.sketch import Position
from conect_desktop.ui.map.snapping import snapped

VIEW = Viewport.fitting((10.60, 59.90, 10.80, 59.96), 800, 600, 0)
"""Oslo, where a degree of longitude is half as long as one of latitude."""
NONE = (np.empty(0), np.empty(0))


def _snap(px: float, py: float, *shapes: shapely.Geometry, reach: float = 10.0) -> Position | None:
    return snapped(px, py, VIEW, points=NONE, shapes=shapes, reach=reach)


def _box(x0: float, y0: float, x1: float, y1: float) -> shapely.Polygon:
    return shapely.Polygon([VIEW.lonlat(x, y) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])


def test_nothing_near_draws_nothing() -> None:
    assert _snap(400, 300) is None
    assert _snap(400, 300, _box(100, 100, 200, 200), shapely.Polygon()) is None


def test_a_corner_is_met_to_the_last_digit() -> None:
    area = _box(100, 100, 200, 200)
    assert _snap(204, 197, area) == area.exterior.coords[2]


def test_the_nearest_corner_is_taken_not_the_first() -> None:
    line = shapely.LineString([VIEW.lonlat(x, 100) for x in (100, 106, 112)])
    assert _snap(113, 100, line) == line.coords[2]


def test_an_edge_is_met_at_the_foot_as_seen_on_the_screen() -> None:
    line = shapely.LineString([VIEW.lonlat(100, 100), VIEW.lonlat(300, 300)])
    found = _snap(200, 208, line)
    assert found is not None
    assert VIEW.at(*found) == pytest.approx((204, 204), abs=0.01)


def test_holes_and_parts_draw_too() -> None:
    area = _box(100, 100, 300, 300).difference(_box(150, 150, 250, 250))
    both = shapely.MultiPolygon([area, _box(500, 100, 600, 200)])
    for x, y in ((252, 251), (501, 199)):
        found = _snap(x, y, both)
        assert found is not None
        assert VIEW.at(*found) == pytest.approx((x, y), abs=3)


def test_a_recorded_point_draws_and_one_without_a_position_does_not() -> None:
    lon, lat = VIEW.lonlat(400, 300)
    x, y = to_world(np.array([lon, math.nan]), np.array([lat, math.nan]))
    assert snapped(405, 300, VIEW, points=(x, y), shapes=(), reach=10) == pytest.approx((lon, lat), abs=1e-12)


@given(st.floats(0, 800), st.floats(0, 600))
def test_what_is_found_is_within_reach(px: float, py: float) -> None:
    found = _snap(px, py, _box(200, 150, 600, 450))
    if found is None:
        assert shapely.Point(px, py).distance(shapely.box(200, 150, 600, 450).exterior) > 9.99
    else:
        x, y = VIEW.at(*found)
        assert math.hypot(x - px, y - py) <= 10.01
