"""The window is closed while something is under way: nothing that a person did is lost, and no lock stays."""

from __future__ import annotations

import threading
import time
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
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.domain.progress import Progress
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.team import laptop_name
from conect_desktop.storage.book import Book
from conect_desktop.ui.main_window import MainWindow
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


def end(window: MainWindow, held: threading.Event | None = None) -> None:
    """What happens when the last window is closed: no event is heard any more. What holds the lane lets go then."""
    window.close()
    jobs = window.desk.jobs

    def let_go() -> None:
        while not jobs.closed:
            time.sleep(0.001)
        if held is not None:
            held.set()

    letting = threading.Thread(target=let_go)
    letting.start()
    jobs.close()
    letting.join()


def texts(path: Path, table: str, column: str) -> list[str]:
    with Book.open(path) as book:
        assert not book.read_only
        return [text for (text,) in book.db.execute(f'SELECT "{column}" FROM "{table}" ORDER BY 1')]


def test_every_edit_until_the_last_moment_is_in_the_book(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    held = threading.Event()
    window.desk.jobs.run(Lane.BOOK, held.wait, 60, name="a slow disk")
    for number in range(5):
        window.desk.add("actors", {"title": f"Actor {number}"})
    window.notes.text.setPlainText("Half typed")
    end(window, held)
    assert texts(path, "actors", "title") == [f"Actor {number}" for number in range(5)]
    assert texts(path, "notes", "text") == ["Half typed"]
    assert sorted(one.name for one in path.parent.glob(".*lock*")) == []


def test_what_can_be_stopped_is_not_waited_for(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    begun, stopped = threading.Event(), []

    def long_work(_: Book, progress: Progress) -> None:
        begun.set()
        while True:
            try:
                progress.check()
            except BaseException:
                stopped.append(True)
                raise

    window.desk.do(long_work, progressed=lambda *_: None)
    begun.wait(60)
    window.desk.add("actors", {"title": "After it"})
    end(window)
    assert stopped == [True]
    assert texts(path, "actors", "title") == ["After it"]


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
    "Table 9": ("together", lambda page: page.laptops.name, lambda db: [laptop_name(db)]),
    "Plant the trees": ("minutes", lambda page: page.decisions.text, _column("decisions", "text")),
    "A large room": ("resources", lambda page: page.cards.title, _column("resources", "title")),
    "The school": ("network", lambda page: page.actor.title, _column("actors", "title")),
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


def test_a_place_of_which_nothing_was_told_is_no_place(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    window.map.canvas.shape_finished.emit(Point(2.357, 48.937))
    assert window.map.form.isVisible()
    end(window)
    assert texts(path, "places", "title") == []


@pytest.mark.parametrize("delivered", ["not begun", "under way", "there already"])
def test_a_book_that_is_being_opened_is_closed_again(
    window: MainWindow, qtbot: QtBot, path: Path, delivered: str
) -> None:
    held, opened = threading.Event(), threading.Event()

    def opener() -> Book:
        if delivered == "under way":
            held.wait(60)
        return Book.open(path)

    if delivered == "not begun":
        window.desk.jobs.run(Lane.BOOK, held.wait, 60, name="a slow disk")
    window.desk.open(opener)
    if delivered == "there already":
        window.desk.jobs.run(Lane.BOOK, opened.set)
        opened.wait(60)
    end(window, held)
    with Book.open(path) as book:
        assert not book.read_only
