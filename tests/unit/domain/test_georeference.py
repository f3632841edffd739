"""Laying a picture on the ground: known functions are found again, nonsense is refused, a book's copy is the same."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conect_desktop.domain.geo import FloatArray
from conect_desktop.domain.georeference import Georeference, fitted, from_dict
from conect_desktop.errors import Trouble

SIZE = (4000, 3000)
EAST, NORTH = 1_060_000.0, 5_960_000.0
"""Somewhere in Liechtenstein, metres of Web Mercator."""


def true_one(tilt_x: float = 0.0, tilt_y: float = 0.0, turn: float = 0.0, bend: float = 0.0) -> Georeference:
    """A photograph of about 600 by 450 metres."""
    a, b = 240 * np.cos(turn), 240 * np.sin(turn)
    matrix = ((a, b, 3.0), (b, -a, -2.0), (tilt_x, tilt_y, 1.0))
    return Georeference(*SIZE, matrix, bend, EAST, NORTH, None, 4)


def points(true: Georeference, count: int, seed: int = 1) -> tuple[list[tuple[float, float]], FloatArray]:
    chance = np.random.default_rng(seed)
    x, y = chance.uniform(50, 3950, count), chance.uniform(50, 2950, count)
    x[:3], y[:3] = (100, 3900, 2000), (100, 300, 2900)
    return list(zip(x.tolist(), y.tolist(), strict=True)), np.column_stack(true.to_ground(x, y))


angles = st.floats(-3.1, 3.1)
tilts = st.floats(-0.25, 0.25)


@given(turn=angles)
def test_three_points_give_back_a_scan(turn: float) -> None:
    true = true_one(turn=turn)
    pixels, places = points(true, 3)
    found = fitted(SIZE, pixels, places)
    assert found.rms is None
    assert_same(found, true, 0.01)


@given(turn=angles, tilt_x=tilts, tilt_y=tilts, count=st.integers(5, 11))
def test_five_points_give_back_a_photograph_at_an_angle(turn: float, tilt_x: float, tilt_y: float, count: int) -> None:
    true = true_one(tilt_x, tilt_y, turn)
    pixels, places = points(true, count)
    found = fitted(SIZE, pixels, places)
    assert found.rms is not None and found.rms < 0.01
    assert_same(found, true, 0.02)


@given(turn=angles, tilt_x=tilts, bend=st.floats(-0.1, 0.1))
def test_many_points_give_back_the_lens_too(turn: float, tilt_x: float, bend: float) -> None:
    assume(abs(bend) > 0.005)
    true = true_one(tilt_x, 0.05, turn, bend)
    pixels, places = points(true, 32)
    assert_same(fitted(SIZE, pixels, places), true, 0.05)


def assert_same(found: Georeference, true: Georeference, metres: float) -> None:
    x, y = np.meshgrid(np.linspace(100, 3900, 9), np.linspace(100, 2900, 7))
    off = found.residuals(x.ravel(), y.ravel(), *true.to_ground(x.ravel(), y.ravel()))
    assert float(off.max()) < metres


@given(turn=angles, tilt_x=tilts, tilt_y=tilts, bend=st.floats(-0.1, 0.1), x=st.floats(0, 4000), y=st.floats(0, 3000))
def test_a_pixel_laid_on_the_ground_is_found_again_in_the_photograph(
    turn: float, tilt_x: float, tilt_y: float, bend: float, x: float, y: float
) -> None:
    true = true_one(tilt_x, tilt_y, turn, bend)
    px, py = true.to_pixel(*true.to_ground(np.array([x]), np.array([y])))
    assert (float(px[0]), float(py[0])) == pytest.approx((x, y), abs=0.01)


def test_a_point_that_was_misread_is_left_out() -> None:
    true = true_one(0.1, -0.1, 0.3)
    pixels, places = points(true, 24)
    pixels[7] = (pixels[7][0] + 400, pixels[7][1])
    noise = np.random.default_rng(3).normal(0, 0.5, (24, 2))
    found = fitted(SIZE, [(x + a, y + b) for (x, y), (a, b) in zip(pixels, noise, strict=True)], places)
    assert found.points == 23
    assert_same(found, true, 0.5)


def test_noise_is_not_taken_for_a_lens_and_told_in_metres() -> None:
    true = true_one(0.1, 0.1)
    pixels, places = points(true, 32)
    noise = np.random.default_rng(4).normal(0, 3, (32, 2))
    found = fitted(SIZE, [(x + a, y + b) for (x, y), (a, b) in zip(pixels, noise, strict=True)], places)
    assert found.bend == 0
    # three pixels to each side, a pixel being about 0.1 m of Mercator there
    assert found.rms == pytest.approx(3 * 2**0.5 * 240 / 2500 * np.cos(np.radians(places[0, 1])), rel=0.4)


@pytest.mark.parametrize(
    "pixels",
    [
        [(100, 100), (200, 200)],
        [(100, 100), (200, 200), (300, 300), (400, 400)],
        [(100, 100), (100, 100), (900, 300)],
    ],
)
def test_points_that_say_too_little_are_refused(pixels: list[tuple[float, float]]) -> None:
    true = true_one()
    x, y = np.array(pixels, float).T
    with pytest.raises(Trouble, match="don't say"):
        fitted(SIZE, pixels, np.column_stack(true.to_ground(x, y)))


@pytest.mark.parametrize(
    "pixels",
    [
        [(100, 100), (2000, 100), (3900, 100), (2000, 2900)],
        [(100, 100), (2000, 120), (3900, 100), (2000, 2900)],
        [(100, 100), (1500, 100), (2500, 100), (3900, 100), (2000, 2900)],
    ],
)
def test_points_of_which_all_but_one_lie_in_a_line_tell_how_far_they_are_off(pixels: list[tuple[float, float]]) -> None:
    true = true_one(0.1, 0.1)
    places = np.column_stack(true.to_ground(*np.array(pixels, float).T))
    found = fitted(SIZE, pixels, places)
    assert found.matrix[2] == pytest.approx((0, 0, 1), abs=0)
    assert found.rms is not None and found.rms > 1
    assert_same(found, true, 60)


@pytest.mark.parametrize("again", [[2], [0, 1, 2]])
def test_the_same_point_twice_says_no_more_than_once(again: list[int]) -> None:
    pixels, places = points(true_one(), 3)
    found = fitted(SIZE, [*pixels, *(pixels[one] for one in again)], np.vstack((places, places[again])))
    assert found.rms is None
    assert_same(found, true_one(), 0.01)


@pytest.mark.parametrize("what", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(what: float) -> None:
    pixels, places = points(true_one(), 4)
    with pytest.raises(Trouble, match="no numbers"):
        fitted(SIZE, [(what, 1.0), *pixels[1:]], places)
    places[2, 1] = what
    with pytest.raises(Trouble, match="no numbers"):
        fitted(SIZE, pixels, places)


def test_ground_at_the_horizon_and_the_sky_are_no_part_of_the_map() -> None:
    true = true_one(0, 1.5)
    x = np.array([2000.0, 2000.0, 2000.0])
    assert true.near(x, np.array([2900.0, 1500.0, 100.0])).tolist() == [True, True, False]
    west, south, east, north = true.bounds
    front_lon, front_lat = true.to_ground(x[:2], np.array([2900.0, 1500.0]))
    assert west < front_lon.min() < front_lon.max() < east
    assert south < front_lat.min() < front_lat.max() < north
    assert north - south < 0.01


@given(turn=angles, tilt_x=st.floats(-0.1, 0.1))
def test_a_photograph_from_above_is_all_part_of_the_map(turn: float, tilt_x: float) -> None:
    true = true_one(tilt_x, 0.1, turn)
    west, south, east, north = true.bounds
    lon, lat = true.to_ground(np.array([0.0, 4000, 4000, 0]), np.array([0.0, 0, 3000, 3000]))
    assert (west, south, east, north) == pytest.approx((lon.min(), lat.min(), lon.max(), lat.max()), abs=1e-9)


@pytest.mark.parametrize("count", [3, 4, 8])
def test_a_mirrored_map_is_refused(count: int) -> None:
    pixels, places = points(true_one(), count)
    with pytest.raises(Trouble, match="mirrored"):
        fitted(SIZE, [(4000 - x, y) for x, y in pixels], places)


def test_four_points_in_the_wrong_order_are_refused() -> None:
    true = true_one()
    pixels = [(100.0, 100.0), (3900.0, 100.0), (3900.0, 2900.0), (100.0, 2900.0)]
    x, y = np.array(pixels).T
    with pytest.raises(Trouble):
        fitted(SIZE, [pixels[0], pixels[2], pixels[1], pixels[3]], np.column_stack(true.to_ground(x, y)))


@given(turn=angles, bend=st.floats(-0.1, 0.1))
def test_a_book_keeps_it_as_it_is(turn: float, bend: float) -> None:
    true = true_one(0.1, 0.2, turn, bend)
    assert from_dict(json.loads(json.dumps(true.as_dict()))) == true


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("matrix", [[240, 0, 0], [0, 240, 0], [0, 0, 1]]),
        ("matrix", [[1e200, 0, 0], [0, -1e200, 0], [0, 0, 1]]),
        ("matrix", [[240, 0, 0], [0, -240, 0], [1, 0, 0]]),
        ("matrix", [[240, 0, 0], [480, 0, 0], [0, 0, 1]]),
        ("points", -1),
        ("points", 10**400),
        ("rms", -1.0),
        ("rms", math.nan),
        ("bend", 5.0),
        ("size", [0, 3000]),
        ("size", [4000]),
        ("origin", [math.inf, 0]),
    ],
)
def test_a_book_from_elsewhere_is_not_believed_what_no_photograph_can_be(name: str, value: object) -> None:
    assert from_dict(true_one(0.1).as_dict() | {name: value}) is None


@given(st.sampled_from(["size", "matrix", "bend", "origin", "rms", "points"]), _ANYTHING)
def test_what_makes_no_sense_is_nothing(name: str, value: object) -> None:
    told = true_one(0.1).as_dict() | {name: value}
    found = from_dict(told)
    if found is not None:
        x, y = found.to_mercator(np.array([10.0]), np.array([10.0]))
        assert np.isfinite(found.bend)
        assert x.shape == y.shape == (1,)
        assert np.isfinite(found.bounds).all()
