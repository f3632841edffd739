"""The program ends while something is under way: every edit is done, and no lock stays."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.domain.progress import Progress
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book


@pytest.fixture
def path(tmp_path: Path, wish: NewBook) -> Path:
    made = tmp_path / "ecolab.gpkg"
    new_book(made, wish).close()
    return made


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A desk with lanes of its own, without a book."""
    return Desk(JobRunner())


def end(desk: Desk, held: threading.Event | None = None) -> None:
    """What happens when the last window is closed: no event is heard any more. What holds the lane lets go then."""
    desk.leave()

    def let_go() -> None:
        while not desk.jobs.closed:
            time.sleep(0.001)
        if held is not None:
            held.set()

    letting = threading.Thread(target=let_go)
    letting.start()
    desk.jobs.close()
    letting.join()


def titles(path: Path) -> list[str]:
    with Book.open(path) as book:
        assert not book.read_only
        return [title for (title,) in book.db.execute("SELECT title FROM actors ORDER BY 1")]


def opened(desk: Desk, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path))


def test_every_edit_until_the_last_moment_is_in_the_book(desk: Desk, qtbot: QtBot, path: Path) -> None:
    opened(desk, path, qtbot)
    held = threading.Event()
    desk.jobs.run(Lane.BOOK, held.wait, 60, name="a slow disk")
    for number in range(5):
        desk.add("actors", {"title": f"Actor {number}"})
    end(desk, held)
    assert titles(path) == [f"Actor {number}" for number in range(5)]
    assert sorted(one.name for one in path.parent.glob(".*lock*")) == []


def test_what_can_be_stopped_is_not_waited_for(desk: Desk, qtbot: QtBot, path: Path) -> None:
    opened(desk, path, qtbot)
    begun, stopped = threading.Event(), []

    def long_work(_: Book, progress: Progress) -> None:
        begun.set()
        while True:
            try:
                progress.check()
            except BaseException:
                stopped.append(True)
                raise

    desk.do(long_work, progressed=lambda *_: None)
    begun.wait(60)
    desk.add("actors", {"title": "After it"})
    end(desk)
    assert stopped == [True]
    assert titles(path) == ["After it"]


@pytest.mark.parametrize("delivered", ["not begun", "under way", "there already"])
def test_a_book_that_is_being_opened_is_closed_again(desk: Desk, path: Path, delivered: str) -> None:
    held, there = threading.Event(), threading.Event()
    begun: list[str] = []

    def opener() -> Book:
        begun.append(delivered)
        if delivered == "under way":
            held.wait(60)
        return Book.open(path)

    if delivered == "not begun":
        desk.jobs.run(Lane.BOOK, held.wait, 60, name="a slow disk")
    desk.open(opener)
    if delivered == "there already":
        desk.jobs.run(Lane.BOOK, there.set)
        there.wait(60)
    end(desk, held)
    assert (delivered in begun) is (delivered != "not begun"), "nothing is opened any more"
    assert titles(path) == []
