"""A laptop without the book gets a copy from the one that hosts, from the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop import paths
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.share import Hosting
from conect_desktop.ui.book_actions import BookActions
from conect_desktop.ui.dialogs.join import JoinDialog
from conect_desktop.ui.widgets.status import StatusLine
from tests.servers.loopback import only_loopback
from tests.unit.services.laptops import add_place


class Answers:
    """Says where the copy goes, and remembers what was told."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.told: list[str] = []

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.path

    def tell(self, trouble: Trouble | str) -> None:
        self.told.append(str(trouble))


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path / "ours.gpkg")


@pytest.fixture
def books(jobs: JobRunner, settings: Settings, qtbot: QtBot, answers: Answers) -> Iterator[BookActions]:
    """The menu *Book* without a book."""
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(jobs)
    yield BookActions(desk, settings, answers, StatusLine(desk, window), window)  # type: ignore[arg-type]
    desk.close()
    qtbot.waitUntil(lambda: not jobs.running)


@pytest.fixture
def hosting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosting]:
    """Another laptop lends its book to the room."""
    only_loopback(monkeypatch)
    monkeypatch.setattr(paths, "share_folder", lambda name: _made(tmp_path / "lent" / name))
    with new_book(tmp_path / "theirs.gpkg", NewBook(lab="Atelier", city="Bagneux")) as book:
        add_place(book, "Jardin")
        lent = Hosting(book, address="127.0.0.1")
        yield lent
        lent.close()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def asked() -> JoinDialog:
    """The dialog that waits for its answer; one of another test may still be about."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, JoinDialog)
    return dialog


def test_the_book_comes_and_is_opened(books: BookActions, qtbot: QtBot, hosting: Hosting) -> None:
    def answer() -> None:
        fields = asked().fields
        fields.code.setText(hosting.code.lower())
        fields.entered.emit()
        assert asked().isVisible(), "an address is wanted too"
        fields.address.setEditText(hosting.addresses[0])
        fields.entered.emit()

    QTimer.singleShot(0, answer)
    with qtbot.waitSignal(books._desk.loaded, timeout=20_000):
        books.join_room()
    assert [place.title for place in books._desk.places.values()] == ["Jardin"]


def test_a_wrong_code_is_told_and_nothing_is_written(
    books: BookActions, qtbot: QtBot, hosting: Hosting, answers: Answers
) -> None:
    def answer() -> None:
        fields = asked().fields
        fields.address.setEditText(hosting.addresses[0])
        fields.code.setText("AAAA-BBBB")
        fields.entered.emit()

    QTimer.singleShot(0, answer)
    books.join_room()
    qtbot.waitUntil(lambda: bool(answers.told), timeout=20_000)
    assert not answers.path.exists()


def test_nobody_is_asked_for_before_the_person_asks(jobs: JobRunner, qtbot: QtBot) -> None:
    dialog = JoinDialog(jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not jobs.running
