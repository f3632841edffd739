"""Which tiles an area has."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmtiles.tile import tileid_to_zxy, zxy_to_tileid

from conect_desktop.basemap.area import Spans, tile_spans, zoom_of
from conect_desktop.basemap.pack import WORLD, Bounds
from conect_desktop.errors import Trouble


def ids(spans: Spans) -> list[int]:
    return [number for start, end in zip(spans.starts, spans.ends, strict=True) for number in range(start, end)]


def edges(z: int, x: int, y: int) -> Bounds:
    """West, south, east, north of a tile in degrees."""

    def lat(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**z))))

    return x / 2**z * 360 - 180, lat(y + 1), (x + 1) / 2**z * 360 - 180, lat(y)


def shares_ground(tile: tuple[int, int, int], bounds: Bounds) -> bool:
    west, south, east, north = edges(*tile)
    return west < bounds[2] and east > bounds[0] and south < bounds[3] and north > bounds[1]


# to a hundred metres: what lies nearer to the edge of a tile is as good as on it
degrees = st.tuples(st.floats(-180, 179), st.floats(-85, 84), st.floats(0.01, 360), st.floats(0.01, 170)).map(
    lambda b: (round(b[0], 3), round(b[1], 3), round(min(b[0] + b[2], 180.0), 3), round(min(b[1] + b[3], 85.0), 3))
)


@given(degrees, st.integers(0, 4), st.integers(0, 2))
def test_an_area_has_the_tiles_that_share_ground_with_it(bounds: Bounds, first: int, more: int) -> None:
    wanted = [
        zxy_to_tileid(z, x, y)
        for z in range(first, first + more + 1)
        for x, y in itertools.product(range(2**z), repeat=2)
        if shares_ground((z, x, y), bounds)
    ]
    assert ids(tile_spans(bounds, first, first + more)) == sorted(wanted)


def test_the_world_is_one_span() -> None:
    spans = tile_spans(WORLD, 0, 15)
    assert (spans.starts.tolist(), spans.ends.tolist()) == ([0], [(4**16 - 1) // 3])


def test_a_tile_that_only_touches_is_left_out() -> None:
    assert [tileid_to_zxy(one) for one in ids(tile_spans(edges(5, 17, 11), 5, 5))] == [(5, 17, 11)]


def test_a_town_at_the_deepest_zoom_is_found_where_it_lies() -> None:
    spans = tile_spans((9.52, 47.13, 9.53, 47.14), 24, 24)
    for tile_id in (int(spans.starts[0]), int(spans.ends[-1]) - 1):
        z, x, y = tileid_to_zxy(tile_id)
        assert z == 24 == zoom_of(tile_id) and shares_ground((z, x, y), (9.52, 47.13, 9.53, 47.14))
    side = 2**24 * 0.01 / 360
    assert math.isclose(spans.count(), side * side / math.cos(math.radians(47.135)), rel_tol=0.02)


@pytest.mark.parametrize(
    "bounds",
    [
        (10.0, 47.0, 9.0, 48.0),
        (9.0, 48.0, 10.0, 47.0),
        (9.0, 47.0, 9.0, 48.0),
        (-200.0, 47.0, 9.0, 48.0),
        (9.0, 47.0, 10.0, 91.0),
        (9.0, 86.0, 10.0, 89.0),
        (math.nan, 47.0, 10.0, 48.0),
        (9.0, 47.0, math.inf, 48.0),
    ],
)
def test_what_is_no_area_is_refused(bounds: Bounds) -> None:
    with pytest.raises(Trouble, match="not an area"):
        tile_spans(bounds, 0, 15)


def test_an_edge_too_long_for_the_zoom_is_refused_not_counted() -> None:
    with pytest.raises(Trouble, match="too large"):
        tile_spans((-179.9, -84.9, 179.9, 84.9), 0, 24)


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12)


@given(spans, spans)
def test_spans_are_sets_of_numbers(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    def made(pairs: list[tuple[int, int]]) -> Spans:
        pair = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        return Spans.joined(pair[:, 0], pair[:, 0] + pair[:, 1])

    def plain(pairs: list[tuple[int, int]]) -> set[int]:
        return {number for start, length in pairs for number in range(start, start + length)}

    a, b = made(one), made(other)
    assert ids(a) == sorted(plain(one)) and a.count() == len(plain(one))
    assert ids(a.outside(100)) == sorted(set(range(100)) - plain(one))
    which, starts, ends = a.common(b.starts, b.ends)
    assert ids(Spans(starts, ends)) == sorted(plain(one) & plain(other))
    assert (starts >= b.starts[which]).all() and (ends <= b.ends[which]).all()
