"""Drawing and editing as a state machine: whatever is clicked and typed, no invalid shape comes out and Esc leaves."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from shapely.geometry import MultiPolygon, Point, box

from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.place import geometry_problem
from conect_desktop.ui.map.measuring import area, area_text, length, length_text
from conect_desktop.ui.map.sketch import Sketch
from conect_desktop.ui.map.tools import Edited, Finished, Tools

VIEW = Viewport.fitting((2.34, 48.92, 2.38, 48.95), 800, 600, 0)


def _at(lon: float, lat: float) -> tuple[float, float]:
    return VIEW.at(lon, lat)


def test_a_click_in_point_mode_finishes_a_point_there() -> None:
    tools = Tools()
    tools.set_mode("point")
    result = tools.click(400, 300, VIEW)
    assert isinstance(result, Finished)
    assert VIEW.at(result.geometry.x, result.geometry.y) == pytest.approx((400, 300), abs=1e-6)
    assert tools.pending


def test_while_a_shape_waits_for_its_name_clicks_draw_nothing() -> None:
    tools = Tools()
    tools.set_mode("point")
    tools.click(400, 300, VIEW)
    assert tools.click(10, 10, VIEW) is None
    tools.settle()
    assert tools.mode == "point"
    assert tools.click(10, 10, VIEW) is not None


def test_a_line_ends_with_enter_and_backspace_takes_back() -> None:
    tools = Tools()
    tools.set_mode("line")
    for x in (100, 200, 300):
        tools.click(x, 100, VIEW)
    tools.back()
    result = tools.finish()
    assert isinstance(result, Finished)
    assert len(result.geometry.coords) == 2


def test_a_line_of_one_point_is_refused_with_a_hint() -> None:
    tools = Tools()
    tools.set_mode("line")
    tools.click(100, 100, VIEW)
    assert tools.finish() is None
    assert tools.hint == "too_few"


def test_an_area_is_closed_by_a_click_on_its_first_corner() -> None:
    tools = Tools()
    tools.set_mode("area")
    for x, y in ((100, 100), (300, 100), (300, 300)):
        assert tools.click(x, y, VIEW) is None
    result = tools.click(103, 98, VIEW)
    assert isinstance(result, Finished)
    assert result.geometry.geom_type == "Polygon"
    assert len(result.geometry.exterior.coords) == 4


def test_an_area_that_crosses_itself_is_refused_and_can_be_mended() -> None:
    tools = Tools()
    tools.set_mode("area")
    for x, y in ((100, 100), (300, 300), (300, 100), (100, 300)):
        tools.click(x, y, VIEW)
    assert not tools.valid
    assert tools.finish() is None
    assert tools.hint == "invalid"
    tools.back()
    assert isinstance(tools.finish(), Finished)


def test_what_is_recorded_attracts_the_pointer_unless_alt_is_held() -> None:
    tools = Tools(lambda px, py: (2.36, 48.93) if abs(px - 400) < 10 else None)
    tools.set_mode("point")
    snapped = tools.click(402, 300, VIEW)
    assert isinstance(snapped, Finished)
    assert (snapped.geometry.x, snapped.geometry.y) == (2.36, 48.93)
    tools.settle()
    free = tools.click(402, 300, VIEW, free=True)
    assert isinstance(free, Finished)
    assert free.geometry.x != 2.36


@pytest.mark.parametrize(
    "geometry",
    [
        Point(2.36, 48.93),
        shapely.LineString([(2.35, 48.93), (2.37, 48.94)]),
        box(2.35, 48.93, 2.36, 48.94),
        box(2.35, 48.93, 2.37, 48.945).difference(box(2.355, 48.935, 2.36, 48.94)),
        MultiPolygon([box(2.345, 48.925, 2.35, 48.93), box(2.36, 48.93, 2.365, 48.935)]),
    ],
    ids=lambda geometry: geometry.geom_type,
)
def test_a_sketch_gives_back_the_geometry_it_was_made_of(geometry: shapely.Geometry) -> None:
    assert Sketch.of(geometry).geometry().equals(geometry)


def test_a_vertex_is_dragged_and_the_new_shape_comes_out() -> None:
    tools = Tools()
    tools.begin_edit("u", box(2.35, 48.93, 2.36, 48.94))
    x, y = _at(2.36, 48.94)
    assert tools.press(x + 3, y - 3, VIEW)
    tools.move(x + 40, y - 40, VIEW)
    result = tools.release()
    assert isinstance(result, Edited)
    assert result.uuid == "u"
    assert result.geometry.area > box(2.35, 48.93, 2.36, 48.94).area


def test_a_handle_between_two_vertices_becomes_a_vertex() -> None:
    tools = Tools()
    tools.begin_edit("u", shapely.LineString([(2.35, 48.93), (2.37, 48.93)]))
    x, y = _at(2.36, 48.93)
    assert tools.press(x, y, VIEW)
    tools.move(x, y - 60, VIEW)
    result = tools.release()
    assert isinstance(result, Edited)
    assert len(result.geometry.coords) == 3


def test_delete_takes_away_the_vertex_touched_last_but_never_too_many() -> None:
    tools = Tools()
    tools.begin_edit("u", shapely.LineString([(2.35, 48.93), (2.36, 48.94), (2.37, 48.93)]))
    tools.press(*_at(2.36, 48.94), VIEW)
    tools.release()
    result = tools.delete_vertex()
    assert isinstance(result, Edited)
    assert len(result.geometry.coords) == 2
    tools.press(*_at(2.35, 48.93), VIEW)
    tools.release()
    assert tools.delete_vertex() is None
    assert tools.hint == "too_few"


def test_the_whole_is_dragged_by_its_inside() -> None:
    tools = Tools()
    shape = box(2.35, 48.93, 2.36, 48.94)
    tools.begin_edit("u", shape)
    x, y = _at(2.3525, 48.9325)
    assert tools.press(x, y, VIEW)
    tools.move(x + 50, y, VIEW)
    result = tools.release()
    assert isinstance(result, Edited)
    assert result.geometry.area == pytest.approx(shape.area)
    assert result.geometry.bounds[0] > 2.35


def test_a_drag_that_would_break_the_shape_goes_back() -> None:
    tools = Tools()
    shape = box(2.35, 48.93, 2.36, 48.94)
    tools.begin_edit("u", shape)
    tools.press(*_at(2.36, 48.94), VIEW)
    tools.move(*_at(2.345, 48.935), VIEW)
    assert tools.release() is None
    assert tools.hint == "invalid"
    assert tools.sketch.geometry().equals(shape)


def test_escape_during_a_drag_puts_it_back() -> None:
    tools = Tools()
    shape = box(2.35, 48.93, 2.36, 48.94)
    tools.begin_edit("u", shape)
    tools.press(*_at(2.36, 48.94), VIEW)
    tools.move(700, 20, VIEW)
    tools.escape()
    assert tools.sketch.geometry().equals(shape)
    tools.escape()
    assert tools.mode == "select"


def test_a_shape_changed_elsewhere_is_shown_but_not_while_it_is_dragged() -> None:
    tools = Tools()
    tools.begin_edit("u", box(2.35, 48.93, 2.36, 48.94))
    tools.press(*_at(2.36, 48.94), VIEW)
    tools.renew(box(2.35, 48.93, 2.37, 48.94))
    assert tools.sketch.geometry().equals(box(2.35, 48.93, 2.36, 48.94))
    tools.release()
    tools.renew(box(2.35, 48.93, 2.37, 48.94))
    assert tools.sketch.geometry().equals(box(2.35, 48.93, 2.37, 48.94))
    assert tools.delete_vertex() is None


def test_measures_are_those_of_the_sphere() -> None:
    assert length([(0, 0), (0, 1)]) == pytest.approx(111_195, rel=1e-4)
    side = 0.01
    assert area([(0, 0), (side, 0), (side, side), (0, side)]) == pytest.approx((111_195 * side) ** 2, rel=1e-3)
    assert area([(0, 0), (1, 1)]) == 0


_pixel = st.tuples(st.integers(0, 800), st.integers(0, 600))
_event = st.one_of(
    st.tuples(st.just("mode"), st.sampled_from(["select", "point", "line", "area", "measure"])),
    st.tuples(st.sampled_from(["click", "press", "move"]), _pixel),
    st.tuples(st.sampled_from(["release", "finish", "back", "escape", "delete", "settle", "edit", "renew"]), st.none()),
)


@settings(max_examples=200)
@given(st.lists(_event, max_size=40))
def test_no_sequence_of_events_gives_an_invalid_shape_or_a_stuck_state(events: list[tuple[str, object]]) -> None:
    tools = Tools()
    for name, what in events:
        result = None
        if name == "mode":
            tools.set_mode(what)  # type: ignore[arg-type]
        elif name == "edit":
            tools.begin_edit("u", box(2.35, 48.93, 2.36, 48.94))
        elif name == "renew":
            tools.renew(box(2.35, 48.93, 2.365, 48.94))
        elif name in ("click", "press", "move"):
            x, y = what  # type: ignore[misc]
            result = getattr(tools, name)(x, y, VIEW)
        else:
            result = {
                "release": tools.release, "finish": tools.finish, "back": tools.back, "escape": tools.escape,
                "delete": tools.delete_vertex, "settle": tools.settle,
            }[name]()  # fmt: skip
        if isinstance(result, (Finished, Edited)):
            assert geometry_problem(result.geometry) is None
    tools.escape()
    tools.escape()
    assert tools.mode == "select"
    assert tools.sketch is None


def test_lengths_and_areas_are_written_as_the_language_does() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    try:
        assert length_text(1_234.0) == "1,23 km"
        assert area_text(15_500.0) == "1,55 ha"
        assert area_text(2_500_000.0) == "2,50 km²"
        assert length_text(12.4) == "12 m"
    finally:
        QLocale.setDefault(before)
