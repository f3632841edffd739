"""The window is closed while something is half typed: nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shapely import Point
from sqlite_utils import Database

from conect_desktop.app import build
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.panels.session_panel import SessionPanel


@pytest.fixture
def path(tmp_path: Path, wish: NewBook) -> Path:
    made = tmp_path / "ecolab.gpkg"
    new_book(made, wish).close()
    return made


@pytest.fixture
def window(settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with lanes of its own; the test ends the program as `app.run` does."""
    jobs = JobRunner()
    made = build(settings, jobs)
    made.show()
    qtbot.waitUntil(lambda: not jobs.running)
    yield made
    jobs.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def end(window: MainWindow) -> None:
    """What happens when the last window is closed: no event is heard any more."""
    window.close()
    window.desk.jobs.close()


def texts(path: Path, table: str, column: str) -> list[str]:
    with Book.open(path) as book:
        assert not book.read_only
        return [text for (text,) in book.db.execute(f'SELECT "{column}" FROM "{table}" ORDER BY 1')]


def typed(window: MainWindow, page: str, field: QWidget, text: str, qtbot: QtBot) -> None:
    """By keys, and the field keeps the keyboard."""
    for parent in _parents(field):
        if isinstance(parent, QTabWidget):
            parent.setCurrentWidget(next(one for one in _parents(field, own=True) if parent.indexOf(one) >= 0))
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    if isinstance(field, QLineEdit):
        field.selectAll()
    qtbot.keyClicks(field, text)
    assert field.hasFocus()


def _parents(widget: QWidget, *, own: bool = False) -> Iterator[QWidget]:
    parent: QWidget | None = widget if own else widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _column(table: str, column: str) -> Callable[[Database], list[str]]:
    return lambda db: [str(text) for (text,) in db.execute(f'SELECT "{column}" FROM "{table}"')]


_FIELDS: Mapping[str, tuple[str, Callable[[Any], QLineEdit], Callable[[Database], list[str]]]] = {
    "Evening at the mill": ("session", lambda page: page.prepare.title, _column("sessions", "title")),
    "118000": ("indicators", lambda page: page.ceroi.investment, _column("dossier", "settings")),
}
"""What is typed → page, field, where it is looked for in the book then."""


def test_what_is_typed_in_a_field_that_has_the_keyboard_is_saved(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    for text, (page, field, _) in _FIELDS.items():
        with qtbot.waitSignal(window.desk.loaded):
            window.open_path(path)
        typed(window, page, field(window.panels.get(page)), text, qtbot)
        window.desk.close()
        qtbot.waitUntil(lambda: not window.desk.jobs.running)
    with Book.open(path) as book:
        for text, (_, _, found) in _FIELDS.items():
            assert [one for one in found(book.db) if text in one], text


def test_a_cell_that_is_being_typed_and_a_place_that_is_half_told_are_saved(
    window: MainWindow, qtbot: QtBot, path: Path
) -> None:
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.notes.text.setPlainText("Half a note")
    window.map.canvas.shape_finished.emit(Point(2.357, 48.937))
    qtbot.keyClicks(window.map.form.description, "Behind the library")
    page = window.panels.get("session")
    assert isinstance(page, SessionPanel)
    page.tabs.setCurrentIndex(1)
    window.show_page("session")
    qtbot.waitUntil(lambda: page.prepare.tables.model().rowCount() == 3)
    page.prepare.tables.setFocus()
    page.prepare.tables.edit(page.prepare.tables.model().index(0, 0))
    editor = page.prepare.tables.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "By the door")
    end(window)
    assert texts(path, "session_tables", "label") == ["By the door", "Table 2", "Table 3"]
    assert texts(path, "places", "description") == ["Behind the library"]
    assert texts(path, "places", "sticker") == ["1"]
    assert texts(path, "notes", "text") == ["Half a note"]


def test_a_place_of_which_nothing_was_told_is_no_place(desk: Desk, qtbot: QtBot) -> None:
    panel = MapPanel(desk)
    qtbot.addWidget(panel, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    panel.show()
    path = desk.book.path
    panel.canvas.shape_finished.emit(Point(2.357, 48.937))
    assert panel.form.isVisible()
    desk.close()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert texts(path, "places", "title") == []
