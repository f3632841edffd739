"""What a printed sheet says of itself, and how an area is laid out on sheets."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.geo import distance
from conect_desktop.domain.paper import Mark, SheetGround, new_sheet_code, read_ground, read_mark
from conect_desktop.domain.sheets import OVERLAP, SCALES, SIZES, Paper, cell_of, layout, plan
from conect_desktop.errors import Trouble

papers = st.sampled_from(list(SIZES))


@given(st.integers(0, 1188), st.integers(0, 1188), st.integers(1, 35))
def test_a_mark_tells_where_it_lies(left: int, top: int, module: int) -> None:
    mark = Mark(new_sheet_code(), left, top, module)
    assert read_mark(mark.text()) == mark
    assert len(mark.text()) == 15
    assert read_ground(mark.text()) is None


@given(
    lon=st.floats(-160, 160), lat=st.floats(-80, 80), scale=st.integers(500, 1_000_000), paper=papers,
)  # fmt: skip
def test_a_sheet_tells_where_its_map_lies(lon: float, lat: float, scale: int, paper: Paper) -> None:
    try:
        (ground,) = plan((lon, lat, lon, lat), paper, scale).grounds
    except Trouble:
        # Web Mercator stretches towards the poles, and a code has only so many digits
        assert scale / math.cos(math.radians(lat)) > 2_100_000
        return
    told = read_ground(ground.text())
    assert told is not None
    assert (told.left, told.top) == pytest.approx((ground.left, ground.top), abs=0.05)
    assert told.west == pytest.approx(ground.west, abs=0.01)
    assert told.north == pytest.approx(ground.north, abs=0.01)
    # over the whole sheet that is less than a tenth of a millimetre
    assert told.metres_per_mm * ground.width == pytest.approx(ground.metres_per_mm * ground.width, abs=0.002)


def test_a_sheet_of_half_the_world_is_refused() -> None:
    with pytest.raises(Trouble, match="too much of the world"):
        plan((0.0, 77.0, 0.0, 77.0), "A4", 489_670)


def test_a_sheet_beyond_the_180th_meridian_is_refused() -> None:
    with pytest.raises(Trouble, match="180th"):
        plan((-179.0, 0.0, -179.0, 0.0), "A0", 201_484)


@pytest.mark.parametrize("text", ["", "CM", "CSABCDEF", "HTTPS://EXAMPLE.ORG", "CS" + "0" * 38, "CMILOU0100A00A9"])
def test_other_codes_are_no_sheets(text: str) -> None:
    assert read_mark(text) is None
    assert read_ground(text) is None


@given(st.floats(-170, 170), st.floats(-70, 70), papers, st.sampled_from(SCALES[:10]))
def test_paper_and_ground_go_both_ways_at_the_scale(lon: float, lat: float, paper: Paper, scale: int) -> None:
    (ground,) = plan((lon, lat, lon, lat), paper, scale).grounds
    x, y = ground.to_paper(lon, lat)
    assert (float(x), float(y)) == pytest.approx(
        (ground.left + ground.width / 2, ground.top + ground.height / 2), abs=0.01
    )
    lons, lats = ground.to_ground(np.array([float(x) - 10, float(x) + 10]), np.array([float(y), float(y)]))
    metres = distance(float(lons[0]), float(lats[0]), float(lons[1]), float(lats[1]))
    # the sphere of the measure and the one of the projection differ by 0.1 %
    assert metres == pytest.approx(20 * scale / 1000, rel=0.003)
    assert ground.scale == pytest.approx(scale, rel=1e-6)


@pytest.mark.parametrize(("paper", "lying"), list(itertools.product(SIZES, (True, False))))
def test_marks_lie_clear_of_the_edge_and_of_the_map(paper: Paper, lying: bool) -> None:
    on = layout(paper, lying=lying)
    left, top, width, height = on.frame
    marks = list(on.marks("ABCDEF"))
    assert len(set(marks)) == 8
    for mark in marks:
        assert mark.left >= 7 and mark.top >= 7
        assert mark.left + mark.side <= on.width - 7 and mark.top + mark.side <= on.height - 7
        beside = mark.left + mark.side + on.quiet <= left or mark.left - on.quiet >= left + width
        above = mark.top + mark.side + on.quiet <= top or mark.top - on.quiet >= top + height
        assert beside or above, mark


def test_an_area_too_large_for_one_sheet_takes_several_that_overlap() -> None:
    bounds = (9.51, 47.13, 9.53, 47.145)
    sheets = plan(bounds, "A4", 2500)
    assert len(sheets.grounds) == sheets.columns * sheets.rows > 1
    names = [sheets.name(number) for number in range(len(sheets.grounds))]
    assert names[0] == "A1" and len(set(names)) == len(names)
    assert len({one.sheet for one in sheets.grounds}) == len(names)
    west, south, east, north = zip(*(one.bounds for one in sheets.grounds), strict=True)
    assert min(west) <= bounds[0] and min(south) <= bounds[1]
    assert max(east) >= bounds[2] and max(north) >= bounds[3]
    first, second = sheets.grounds[:2]
    x, _ = first.to_paper(second.bounds[0], second.bounds[3])
    assert first.left + first.width - float(x) == pytest.approx(OVERLAP, abs=0.01)


def test_without_a_scale_the_largest_map_on_one_sheet_is_made() -> None:
    bounds = (9.51, 47.13, 9.53, 47.145)
    scales = {paper: plan(bounds, paper) for paper in SIZES}
    assert all(len(one.grounds) == 1 for one in scales.values())
    by_size = [scales[paper].scale for paper in ("A0", "A1", "A2", "A3", "A4")]
    assert by_size == sorted(by_size)
    for paper, sheets in scales.items():
        larger = max(one for one in SCALES if one < sheets.scale)
        assert len(plan(bounds, paper, larger).grounds) > 1
    assert cell_of(scales["A0"].grounds[0]) == 500


@pytest.mark.parametrize(
    ("bounds", "scale"),
    [((0.0, 0.0, 1.0, 1.0), 500), ((-170.0, -80.0, 170.0, 80.0), None), ((5.0, 1.0, 4.0, 2.0), None)],
)
def test_what_no_paper_takes_is_refused(bounds: tuple[float, float, float, float], scale: int | None) -> None:
    with pytest.raises(Trouble):
        plan(bounds, "A4", scale)


def test_a_ground_that_makes_no_sense_is_nobodys() -> None:
    good = SheetGround("ABCDEF", 20, 20, 100, 100, 0.0, 0.0, 2.5).text()
    assert read_ground(good) is not None
    assert read_ground(good[:-3] + "000") is None
    assert read_ground(good[:8] + "ZZZZZZZ" + good[15:]) is None
