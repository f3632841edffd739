"""Paper, in the window: a map printed, its photograph laid on the map, stickers traced, and the way by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shapely import Point

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.laid_photos import LaidPhotos
from conect_desktop.bridge.paper_jobs import Medium
from conect_desktop.cartography.wall_map import WallMap
from conect_desktop.domain.sheets import MapSheets, plan
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.panels.paper_panel import PaperPanel
from conect_desktop.ui.paper.by_hand import ByHandDialog
from tests.paper.photographs import rendered

AREA = (2.355, 48.93, 2.36, 48.935)


class Answers:
    """Names the files that are asked for."""

    def __init__(self, out: Path, photos: list[Path]) -> None:
        self.out, self.photos = out, photos

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.out

    def open_files(self, title: str, filters: str) -> list[Path]:
        return self.photos


@pytest.fixture(scope="module")
def paper() -> MapSheets:
    return plan((2.3575, 48.9325, 2.3575, 48.9325), "A4", 2500)


@pytest.fixture(scope="module")
def scan(qapp: object, paper: MapSheets, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scan") / "table 1.png"
    rendered(WallMap(paper, "Saint-Denis"), dpi=120).save(path)
    return path


@pytest.fixture
def photos(desk: Desk) -> LaidPhotos:
    return LaidPhotos(desk)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, photos: LaidPhotos, scan: Path, tmp_path: Path) -> Iterator[PaperPanel]:
    made = PaperPanel(desk)
    made.meet(Answers(tmp_path / "map", [scan]))  # type: ignore[arg-type]
    made.follow(photos, lambda: AREA, tuple)
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    made.resize(1200, 700)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not desk.jobs.running)


def test_the_number_of_sheets_is_told_before_anything_is_printed(panel: PaperPanel, desk: Desk) -> None:
    box = panel.printing
    assert "1" in box.told.text() and "A1" in box.told.text()
    box.paper.setCurrentText("A4")
    box.scale.setCurrentIndex(box.scale.findData(1000))
    box.scale.activated.emit(box.scale.currentIndex())
    assert box.told.text().split()[0] not in ("1", "⚠")
    box.scale.setCurrentIndex(box.scale.findData(500))
    box.view_bounds = lambda: (2.0, 48.0, 3.0, 49.0)
    box.tell()
    assert box.told.text().startswith("⚠") and not box.print.isEnabled()
    box.area.setCurrentIndex(1)
    box.tell()
    assert not box.print.isEnabled(), "no place has a position"


def test_a_map_is_written_as_pdf(panel: PaperPanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    panel.printing.print.click()
    qtbot.waitUntil(lambda: "map.pdf" in panel.running.told.text(), timeout=20_000)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def lay(panel: PaperPanel, qtbot: QtBot, photos: LaidPhotos) -> str:
    """Take the scan in; its medium."""
    with qtbot.waitSignal(panel.bounds_shown, timeout=20_000):
        panel.coming_back.take.click()
    qtbot.waitUntil(lambda: len(photos.pictures) == 1, timeout=20_000)
    records = panel.coming_back.table.records
    return str(records.record(records.index(0, 0)).uuid)


def test_a_photograph_lies_on_the_map_until_it_is_put_away(
    panel: PaperPanel, desk: Desk, qtbot: QtBot, photos: LaidPhotos, paper: MapSheets
) -> None:
    uuid = lay(panel, qtbot, photos)
    box = panel.coming_back
    line = box.table.records.record(box.table.records.index(0, 0))
    assert (line.name, line.sheet, line.shown) == ("table 1.png", paper.grounds[0].sheet, "✓")
    assert "m" in line.off
    box.table.selectRow(0)
    box.show_.click()
    assert photos.pictures == ()
    box.show_.click()
    qtbot.waitUntil(lambda: len(photos.pictures) == 1, timeout=20_000)
    box.take_up.click()
    qtbot.waitUntil(lambda: photos.pictures == ())
    medium = desk.shelf.one(Medium, uuid)
    assert medium is not None and medium.georeference is None
    assert "by hand" in box.table.records.record(box.table.records.index(0, 0)).off
    desk.undo()
    qtbot.waitUntil(lambda: desk.shelf.one(Medium, uuid).georeference is not None)  # type: ignore[union-attr]


def test_another_book_has_no_photographs(panel: PaperPanel, desk: Desk, qtbot: QtBot, photos: LaidPhotos) -> None:
    lay(panel, qtbot, photos)
    desk.close()
    assert photos.pictures == ()
    assert panel.coming_back.table.records.rowCount() == 0


def test_a_sticker_is_traced_by_click_and_number(desk: Desk, qtbot: QtBot, panel: PaperPanel) -> None:
    with qtbot.waitSignal(desk.places_changed):
        desk.add("places", {"title": "Jardin", "sticker": "12"})
    qtbot.waitUntil(lambda: panel.unplaced.records.rowCount() == 1)
    map_ = MapPanel(desk)
    qtbot.addWidget(map_, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    map_.resize(800, 600)
    map_.show()
    map_.canvas.show_bounds(AREA)
    map_.set_mode("trace")
    for number, words in (("12", "Jardin"), ("13", "Nobody")):
        QTest.mouseClick(map_.canvas, Qt.MouseButton.LeftButton, pos=map_.canvas.rect().center())
        form = map_.trace_form
        assert form.isVisible()
        form.number.setText(number)
        assert words in form.told.text()
        with qtbot.waitSignal(desk.places_changed):
            QTest.keyClick(form.number, Qt.Key.Key_Return)
        qtbot.waitUntil(form.isHidden)
        assert map_.canvas.tools.mode == "trace", "the next sticker is one click away"
    traced = {place.sticker: place for place in desk.places.values()}
    lon, lat = map_.canvas.viewport.lonlat(map_.canvas.width() / 2, map_.canvas.height() / 2)
    assert traced["12"].title == "Jardin"
    assert (traced["12"].lon, traced["12"].lat) == pytest.approx((lon, lat), abs=1e-4)
    qtbot.waitUntil(lambda: panel.unplaced.records.rowCount() == 0)
    qtbot.waitUntil(lambda: panel.unnamed.records.rowCount() == 1)


def test_what_cannot_be_saved_is_told_in_plain_words_where_it_was_typed(desk: Desk, qtbot: QtBot) -> None:
    map_ = MapPanel(desk)
    qtbot.addWidget(map_, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    map_.resize(800, 600)
    map_.show()
    qtbot.waitExposed(map_)
    map_.canvas.show_bounds(AREA)
    desk.jobs.run(Lane.BOOK, lambda: desk.book.db.execute("PRAGMA query_only = 1"))  # type: ignore[union-attr]
    wanted = "The book can't be written here. Copy it to a folder of your own and open the copy."
    for mode, form in (("trace", map_.trace_form), ("point", map_.form)):
        map_.set_mode(mode)
        QTest.mouseClick(map_.canvas, Qt.MouseButton.LeftButton, pos=map_.canvas.rect().center())
        field = map_.trace_form.number if mode == "trace" else map_.form.title
        field.setText("12")
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda form=form: any(wanted in label.text() for label in form.findChildren(QLabel)))
        assert form.isEnabled() and field.text() == "12"
        map_.form.cancelled.emit()


def test_by_hand_the_error_is_told_in_metres(desk: Desk, qtbot: QtBot) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    dialog = ByHandDialog(desk.jobs, image, (), AREA)
    qtbot.addWidget(dialog, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    dialog.show()
    keep = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    corners = [(0, 0), (800, 0), (800, 600), (0, 600), (400, 300)]
    for number, (x, y) in enumerate(corners):
        assert keep.isEnabled() is (number >= 3)
        dialog.point_in_photo(x, y)
        assert "map" in dialog.hint.text()
        lon, lat = 2.35 + x / 80_000, 48.94 - y / 120_000
        dialog.map.shape_finished.emit(Point(lon + (1e-4 if number == 4 else 0), lat))
    assert len(dialog.pairs) == 5
    off = dialog.table.item(4, 1)
    assert off is not None and off.text().endswith(" m") and off.text() != "0 m"
    dialog.table.setCurrentCell(4, 0)
    dialog.remove.click()
    laid = dialog.georeference()
    assert laid is not None and laid.points == 4
    lon, lat = laid.to_ground(np.array([400.0]), np.array([300.0]))
    assert (float(lon[0]), float(lat[0])) == pytest.approx((2.355, 48.9375), abs=1e-6)


def test_the_photograph_is_pointed_at_by_keys_too(desk: Desk, qtbot: QtBot) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    dialog = ByHandDialog(desk.jobs, image, (), AREA)
    qtbot.addWidget(dialog, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    dialog.show()
    dialog.photo.setFocus()
    QTest.keyClick(dialog.photo, Qt.Key.Key_Plus)
    QTest.keyClick(dialog.photo, Qt.Key.Key_Right)
    with qtbot.waitSignal(dialog.photo.pointed) as pointed:
        QTest.keyClick(dialog.photo, Qt.Key.Key_Space)
    assert pointed.args[0] > 400 and pointed.args[1] == pytest.approx(300)


def test_cards_ask_only_what_their_kind_needs(panel: PaperPanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    box = panel.cards
    assert box.first.isVisible() and not box.of.isVisible() and box.print.isEnabled()
    box.kind.setCurrentIndex(box.kind.findData("votes"))
    assert box.of.isVisible() and not box.first.isVisible()
    assert not box.print.isEnabled(), "nothing is voted on yet"
    box.kind.setCurrentIndex(box.kind.findData("actors"))
    box.count.setValue(7)
    box.kind.setCurrentIndex(box.kind.findData("ratings"))
    assert box.of.currentText() and box.print.isEnabled()
    box.kind.setCurrentIndex(box.kind.findData("actors"))
    assert box.count.value() == 7, "what was typed for a kind stays"
    box.print.click()
    qtbot.waitUntil(lambda: "map.pdf" in panel.running.told.text(), timeout=20_000)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
