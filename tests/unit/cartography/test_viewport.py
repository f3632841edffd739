"""A view shows what it says, and panning and zooming keep hold of the ground."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.cartography.viewport import MAX_ZOOM, Viewport, ancestors

units = st.floats(0.05, 0.95)
zooms = st.floats(0, 20)
sizes = st.integers(1, 3000)
views = st.builds(Viewport, units, units, zooms, sizes, sizes)
positions = st.floats(-500, 3500)


@given(views, positions, positions)
def test_a_pixel_goes_to_the_world_and_back(view: Viewport, px: float, py: float) -> None:
    back = view.to_screen(*view.to_world(px, py))
    assert back == pytest.approx((px, py), abs=1e-3)


@given(views, st.floats(-179, 179), st.floats(-84, 84))
def test_a_position_goes_to_the_screen_and_back(view: Viewport, lon: float, lat: float) -> None:
    assert view.lonlat(*view.at(lon, lat)) == pytest.approx((lon, lat), abs=1e-6)


@given(views, st.floats(-200, 200), st.floats(-200, 200))
def test_what_is_dragged_follows_the_pointer(view: Viewport, dx: float, dy: float) -> None:
    place = view.to_world(0.0, 0.0)
    panned = view.panned(dx, dy)
    if 0 < panned.x < 1 and 0 < panned.y < 1:
        assert panned.to_screen(*place) == pytest.approx((dx, dy), abs=1e-3)


@given(views, st.floats(0, 1), st.floats(0, 1), st.floats(-2, 25))
def test_zooming_keeps_what_is_under_the_pointer(view: Viewport, across: float, down: float, zoom: float) -> None:
    px, py = across * view.width, down * view.height
    place = view.to_world(px, py)
    zoomed = view.zoomed(zoom, px, py)
    assert 0 <= zoomed.zoom <= MAX_ZOOM
    if 0 < zoomed.x < 1 and 0 < zoomed.y < 1:
        assert zoomed.to_screen(*place) == pytest.approx((px, py), abs=0.05)


@given(st.floats(-170, 160), st.floats(-80, 70), st.floats(0.0001, 9), st.floats(0.0001, 9), st.integers(200, 2000))
def test_a_fitting_view_shows_all_and_not_much_more(lon: float, lat: float, w: float, h: float, size: int) -> None:
    view = Viewport.fitting((lon, lat, lon + w, lat + h), size, size, margin=20)
    left, bottom = view.at(lon, lat)
    right, top = view.at(lon + w, lat + h)
    assert min(left, top) >= 19.9
    assert max(right, bottom) <= size - 19.9
    if view.zoom < 17:
        assert max(right - left, bottom - top) == pytest.approx(size - 40, abs=0.5)


def test_a_single_place_is_shown_from_near() -> None:
    assert Viewport.fitting((2.3, 48.9, 2.3, 48.9), 800, 600).zoom == 17


@given(views)
def test_the_tiles_cover_the_view(view: Viewport) -> None:
    level = int(view.zoom)
    tiles = view.tiles(level)
    assert len(tiles) == len(set(tiles))
    x0, y0, x1, y1 = view.world_bounds
    n = 2**level
    for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1), (view.x, view.y)):
        # Just inside: a view that ends exactly where a tile does shows nothing of the next one.
        inside_x, inside_y = x + (view.x - x) * 1e-9, y + (view.y - y) * 1e-9
        if 0 <= inside_x < 1 and 0 <= inside_y < 1:
            assert (level, int(inside_x * n), int(inside_y * n)) in tiles


def test_the_tile_in_the_middle_comes_first() -> None:
    view = Viewport(0.5001, 0.5001, 4, 900, 900)
    assert view.tiles(4)[0] == (4, 8, 8)


def test_a_view_without_size_shows_nothing() -> None:
    view = Viewport(0.5, 0.5, 3, 0, 0)
    assert view.tiles(3) == []
    assert view.bounds[0] == view.bounds[2]


def test_many_positions_at_once_are_the_same_as_one_by_one() -> None:
    view = Viewport(0.3, 0.6, 7.3, 640, 480)
    xs, ys = np.linspace(0, 1, 7), np.linspace(1, 0, 7)
    px, py = view.to_screen(xs, ys)
    assert [(a, b) for a, b in zip(px, py, strict=True)] == [
        view.to_screen(float(x), float(y)) for x, y in zip(xs, ys, strict=True)
    ]


def test_the_view_stays_on_the_world() -> None:
    far = Viewport(0.5, 0.5, 2, 400, 400).panned(1e9, -1e9)
    assert (far.x, far.y) == (0.0, 1.0)


def test_bounds_end_where_the_world_does() -> None:
    west, south, east, north = Viewport(0.5, 0.5, 0, 2000, 2000).bounds
    assert (west, east) == (-180, 180)
    assert north == pytest.approx(85.0511, abs=1e-3)
    assert south == -north


def test_ancestors_lead_up_to_the_whole_world() -> None:
    assert list(ancestors(3, 5, 2)) == [(2, 2, 1), (1, 1, 0), (0, 0, 0)]
