"""The real canvas under a real mouse and keyboard, with the map that ships."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conect_desktop.basemap.packs import overview
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.cartography.records import Records
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.domain.geo import to_world
from conect_desktop.ui.map.canvas import MapCanvas
from conect_desktop.ui.map.tiles import MAX_BYTES

BOUNDS = (2.34, 48.92, 2.38, 48.95)


@pytest.fixture
def canvas(qtbot: QtBot, jobs: JobRunner) -> Iterator[MapCanvas]:
    """A canvas on Saint-Denis with the overview below."""
    made = MapCanvas(jobs)
    qtbot.addWidget(made)
    made.resize(800, 600)
    pack = overview()
    made.set_packs([pack])
    made.show()
    qtbot.waitExposed(made)
    made.show_bounds(BOUNDS)
    qtbot.waitUntil(lambda: not made.tiles.waiting and not jobs.running)
    yield made
    made.hide()
    qtbot.waitUntil(lambda: not jobs.running)
    pack.close()


def _records(*places: tuple[str, float, float]) -> Records:
    lon, lat = np.array([p[1] for p in places]), np.array([p[2] for p in places])
    x, y = to_world(lon, lat)
    symbols = [Symbol("#2E7D32", "circle", "leaf")]
    names = [p[0] for p in places]
    return Records(names, x, y, np.zeros(len(places), np.int32), symbols, names, names)


def _click(canvas: MapCanvas, qtbot: QtBot, x: int, y: int, modifier: object = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, modifier, QPoint(x, y))


def test_the_map_is_painted_and_names_its_source(canvas: MapCanvas) -> None:
    image = canvas.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 800, 8) for y in range(0, 600, 8)}
    assert len(colours) > 3
    assert "Natural Earth" in canvas.attribution()


def test_a_click_in_point_mode_gives_the_position_under_it(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_mode("point")
    with qtbot.waitSignal(canvas.shape_finished) as drawn:
        _click(canvas, qtbot, 250, 310)
    x, y = canvas.viewport.at(drawn.args[0].x, drawn.args[0].y)
    assert (x, y) == pytest.approx((250, 310), abs=1)


def test_a_line_by_clicks_and_enter_an_area_by_double_click(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_mode("line")
    for x in (100, 200, 300):
        _click(canvas, qtbot, x, 100)
    with qtbot.waitSignal(canvas.shape_finished) as line:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(line.args[0].coords) == 3
    canvas.set_mode("area")
    for x, y in ((100, 100), (300, 100), (300, 300)):
        _click(canvas, qtbot, x, y)
    with qtbot.waitSignal(canvas.shape_finished) as area:
        qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert area.args[0].geom_type == "Polygon"


def test_the_keyboard_alone_puts_a_place_on_the_map(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.setFocus()
    canvas.set_mode("point")
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(canvas.shape_finished) as drawn:
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
    x, y = canvas.viewport.at(drawn.args[0].x, drawn.args[0].y)
    assert (x, y) == pytest.approx((430, 300), abs=1)


def test_a_record_is_selected_by_a_click_and_the_ground_by_none(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_records(_records(("a", 2.35, 48.93), ("b", 2.37, 48.94)))
    canvas.repaint()
    x, y = canvas.viewport.at(2.37, 48.94)
    with qtbot.waitSignal(canvas.clicked_record) as clicked:
        _click(canvas, qtbot, round(x), round(y))
    assert clicked.args == ["b"]
    with qtbot.waitSignal(canvas.clicked_record) as clicked:
        _click(canvas, qtbot, 5, 5)
    assert clicked.args == [""]


def test_a_vertex_is_moved_with_the_mouse(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.begin_edit("u", shapely.box(2.35, 48.93, 2.36, 48.94))
    x, y = (round(v) for v in canvas.viewport.at(2.36, 48.94))
    with qtbot.waitSignal(canvas.shape_edited) as edited:
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        qtbot.mouseMove(canvas, QPoint(x + 30, y - 30))
        canvas.tools.move(x + 30, y - 30, canvas.viewport)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x + 30, y - 30))
    assert edited.args[0] == "u"
    assert edited.args[1].bounds[2] > 2.36


def test_the_wheel_keeps_what_is_under_the_pointer(canvas: MapCanvas) -> None:
    at = QPointF(200, 150)
    before = canvas.viewport.lonlat(at.x(), at.y())
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    zoom = canvas.viewport.zoom
    QApplication.sendEvent(canvas, event)
    assert canvas.viewport.zoom == zoom + 1
    assert canvas.viewport.lonlat(at.x(), at.y()) == pytest.approx(before, abs=1e-9)


def test_a_drag_moves_the_map_with_the_pointer(canvas: MapCanvas, qtbot: QtBot) -> None:
    before = canvas.viewport.lonlat(400, 300)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    canvas._pan(60, 40)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(460, 340))
    assert canvas.viewport.at(*before) == pytest.approx((460, 340), abs=1)


def test_escape_always_leaves(canvas: MapCanvas, qtbot: QtBot) -> None:
    for mode in ("point", "line", "area", "measure"):
        canvas.set_mode(mode)
        _click(canvas, qtbot, 300, 200)
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.tools.mode == "select"
        assert canvas.tools.sketch is None


def test_nothing_ticks_and_nothing_is_painted_that_nobody_sees(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.hide()
    assert not canvas._glide.running
    assert not canvas._settle.isActive()
    assert not canvas.tiles.waiting


def test_tiles_in_memory_are_bounded(canvas: MapCanvas, qtbot: QtBot, jobs: JobRunner) -> None:
    for step in range(12):
        canvas.set_viewport(canvas.viewport.panned(700, 100 * (step % 2)))
        qtbot.waitUntil(lambda: not canvas.tiles.waiting)
    assert 0 < canvas.tiles.bytes_held <= MAX_BYTES


def test_a_tile_that_is_not_painted_yet_is_stood_in_for_by_its_parent(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_viewport(canvas.viewport.zoomed(canvas.viewport.zoom + 1.2, 400, 300))
    missing = [key for stack in canvas.tiles.plan(canvas.viewport) for key in stack if canvas.tiles.tile(key) is None]
    assert missing
    assert all(canvas.tiles.stand_in(key) is not None for key in missing)
    image = canvas.grab().toImage()
    assert image.pixelColor(400, 300) != QColor("black")


def test_a_hundred_thousand_records_are_shown_as_clusters_that_sum_up(canvas: MapCanvas) -> None:
    random = np.random.default_rng(1)
    lon, lat = random.uniform(2.345, 2.375, 100_000), random.uniform(48.925, 48.945, 100_000)
    x, y = to_world(lon, lat)
    names = [str(number) for number in range(100_000)]
    symbols = [Symbol("#2E7D32", "circle", "leaf")]
    canvas.set_records(Records(names, x, y, np.zeros(100_000, np.int32), symbols, [""] * 100_000, names))
    canvas.repaint()
    view = canvas.overlay.view
    assert view is not None
    assert int(view.clusters.count.sum()) + len(view.ids) == 100_000
