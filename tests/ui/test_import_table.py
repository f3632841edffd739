"""The window asks what a file means, shows what would come of it, and imports it in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.import_jobs import EXTRA, LEFT_OUT, POSITIONS, Choices
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.errors import Trouble
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from conect_desktop.ui import theme
from conect_desktop.ui.ask import Person
from conect_desktop.ui.book_actions import BookActions
from conect_desktop.ui.dialogs.import_table import ImportTableDialog
from conect_desktop.ui.file_drop import FileDrop
from conect_desktop.ui.widgets.status import StatusLine

DATA = Path(__file__).resolve().parents[1] / "data" / "imports"
Shown = Callable[[Path], ImportTableDialog]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Shown:
    """Opens the dialog on a file and waits for its preview."""

    def show(path: Path) -> ImportTableDialog:
        dialog = ImportTableDialog(desk, path)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.shown):
            dialog.show()
        return dialog

    return show


def _pick(dialog: ImportTableDialog, column: str, meaning: str) -> None:
    combo = dialog.columns.combos[column]
    combo.setCurrentIndex(combo.findData(meaning))
    combo.activated.emit(combo.currentIndex())


def _cell(dialog: ImportTableDialog, row: int, column: int) -> str:
    item = dialog.sample.item(row, column)
    assert item is not None
    return item.text()


def test_a_table_in_a_national_grid_is_previewed_on_its_place(shown: Shown) -> None:
    dialog = shown(DATA / "lieux-lambert93.csv")
    assert dialog.crs.currentData() == "EPSG:2154"
    assert dialog.columns.combos["Nom du lieu"].currentData() == "title"
    assert dialog.columns.combos["X_L93"].currentData() == POSITIONS[0]
    assert _cell(dialog, 0, 1) == "Jardin partagé du Clos"
    assert _cell(dialog, 0, 2).startswith("48")
    assert dialog.import_button.isEnabled()
    assert "3" in dialog.import_button.text()


def test_geojson_asks_for_no_grid(shown: Shown) -> None:
    dialog = shown(DATA / "odk.geojson")
    assert not dialog.crs.isVisible()
    assert not dialog.layer.isVisible()
    assert _cell(dialog, 2, 2) == "no position yet"


def test_what_a_column_means_changes_the_preview(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(DATA / "lieux-lambert93.csv")
    with qtbot.waitSignal(dialog.shown):
        _pick(dialog, "Commentaire", "title")
    assert _cell(dialog, 0, 1) == "Ouvert le samedi; eau à 50 m"
    assert dialog.columns.combos["Nom du lieu"].currentData() == EXTRA
    with qtbot.waitSignal(dialog.shown):
        _pick(dialog, "X_L93", LEFT_OUT)
    assert _cell(dialog, 0, 2) == "no position yet"


def test_a_grid_nobody_knows_is_said_and_nothing_can_be_imported(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(DATA / "lieux-lambert93.csv")
    with qtbot.waitSignal(dialog.shown):
        dialog.crs.setEditText("EPSG:99")
        dialog.crs.lineEdit().editingFinished.emit()
    assert "not known" in dialog.told.text()
    assert not dialog.import_button.isEnabled()
    with qtbot.waitSignal(dialog.shown):
        dialog.crs.setEditText("2154")
        dialog.crs.lineEdit().editingFinished.emit()
    assert dialog.import_button.isEnabled()


def test_likely_doubles_are_left_out_unless_wanted(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    def garden(book: Book) -> object:
        with book.write("test") as step:
            Places(step.db).add(
                Place(uuid=new_id(), title="Huerto del rey moro", geometry=shapely.Point(-5.98751, 37.39744))
            )
        return step.changes

    with qtbot.waitSignal(desk.places_changed):
        desk.do(garden)
    dialog = shown(DATA / "kobo.csv")
    assert dialog.leave_out.isVisible()
    assert "2" in dialog.import_button.text()
    assert "Huerto del rey moro" in _cell(dialog, 1, 3)
    with qtbot.waitSignal(dialog.shown):
        dialog.leave_out.setChecked(False)
    assert "3" in dialog.import_button.text()


def test_bad_rows_are_listed(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("nom,lat,lon\n<b>A</b>,48.9,2.3\nB,abc,2.3\n", "utf-8")
    dialog = shown(path)
    assert "Row 3 (B): lat is 'abc', not a number" in dialog.problems.toPlainText()
    assert _cell(dialog, 0, 1) == "<b>A</b>"
    assert "1" in dialog.import_button.text()


def test_a_file_that_cannot_be_read_is_refused_with_its_trouble(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "in.xlsx"
    path.write_bytes(b"PK nothing")
    dialog = ImportTableDialog(desk, path)
    with qtbot.waitSignal(dialog.refused) as refused:
        dialog.show()
    assert isinstance(refused.args[0], Trouble)


def test_while_it_reads_again_nothing_looks_like_a_problem(shown: Shown, qapp: QApplication, qtbot: QtBot) -> None:
    look = theme.apply("light", 100, qapp.font())
    dialog = shown(DATA / "lieux-lambert93.csv")

    def colour() -> QColor:
        return dialog.told.palette().color(dialog.told.foregroundRole())

    dialog.crs.setEditText("EPSG:1")
    with qtbot.waitSignal(dialog.shown):
        dialog.crs.activated.emit(0)
        assert colour() == QColor(look.muted)
    assert colour() == QColor(look.warning)
    dialog.leave_out.toggle()
    assert colour() == QColor(look.muted)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog._desk.jobs.running)


def test_escape_while_it_reads_leaves_nothing_running(desk: Desk, qtbot: QtBot) -> None:
    dialog = ImportTableDialog(desk, DATA / "kobo.csv")
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert desk.places == {}


def test_enter_imports_what_is_shown(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown(DATA / "lieux-lambert93.csv")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.sample, Qt.Key.Key_Return)
    choices: Choices = chosen.args[0]
    assert (choices.crs, choices.meanings["Nom du lieu"], choices.doubles) == ("EPSG:2154", "title", "skip")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_an_old_laptop_also_with_large_type(shown: Shown, scale: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.font()
    larger = application.font()
    larger.setPointSizeF(before.pointSizeF() * scale)
    application.setFont(larger)
    try:
        dialog = shown(DATA / "kobo.csv")
        assert dialog.minimumSizeHint().width() <= 1366
        assert dialog.minimumSizeHint().height() <= 700
    finally:
        application.setFont(before)


def test_every_column_can_be_reached_and_is_named(shown: Shown) -> None:
    dialog = shown(DATA / "kobo.csv")
    for name, combo in dialog.columns.combos.items():
        assert name in combo.accessibleName()
        assert combo.focusPolicy() & Qt.FocusPolicy.TabFocus


# -- the window ------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(desk: Desk, settings: object, qtbot: QtBot) -> BookActions:
    """The actions of the Book menu, over an empty window."""
    widget = QWidget()
    qtbot.addWidget(widget)
    status = StatusLine(desk)
    qtbot.addWidget(status)
    return BookActions(desk, settings, Person(widget), status, widget)  # type: ignore[arg-type]


def test_a_file_dropped_on_the_window_is_asked_about_and_imported(
    window: BookActions, desk: Desk, qtbot: QtBot
) -> None:
    widget = window.parent()
    assert isinstance(widget, QWidget)
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(DATA / "kobo.csv"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, content, buttons, keys)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, content, buttons, keys))
    (dialog,) = widget.findChildren(ImportTableDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    with qtbot.waitSignal(desk.places_changed):
        dialog.import_button.click()
    assert {place.title for place in desk.places.values()} == {
        "Taller de bicis La Rueda", "Huerto del Rey Moro", "Sin posición",
    }  # fmt: skip
    assert desk.undo_state.undo is not None
    assert desk.undo_state.undo.label == "import"


def test_what_is_no_file_of_places_goes_its_usual_way(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    taken: list[Path] = []
    FileDrop(widget, taken.append, (".csv",))
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile("/photo.jpg")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, content, buttons, keys)
    QApplication.sendEvent(widget, event)
    assert not taken
