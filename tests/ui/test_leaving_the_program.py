"""The window is closed while something is under way: nothing that a person did is lost, and no lock stays."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from conect_desktop.app import build
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.domain.progress import Progress
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from conect_desktop.ui.main_window import MainWindow


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
