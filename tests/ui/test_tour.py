"""The first look around: it points at what is there, takes nothing away, and comes by itself only once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.app import build
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services.books import NewBook
from conect_desktop.ui.actions import BY_NAME
from conect_desktop.ui.dialogs.help import HelpDialog
from conect_desktop.ui.dialogs.join import JoinDialog
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.tour import STOPS, Ring, Tour
from tests.fresh import fresh_book


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    """A window as at the first start, nothing opened yet."""
    settings.set(keys.LANGUAGE, "en")
    made = build(settings, jobs)
    qtbot.addWidget(made)
    made.resize(1366, 720)
    made.helping.show_around_once()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    settings.set(keys.LANGUAGE, "en")
    made.close()


@pytest.fixture
def book(tmp_path: Path, wish: NewBook) -> Path:
    """A fresh book of the Ecolab, closed."""
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    return path


def _open(window: MainWindow, qtbot: QtBot, book: Path) -> None:
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(book)


def _tour(window: MainWindow) -> Tour | None:
    found = [tour for tour in window.findChildren(Tour) if tour.isVisible()]
    return found[0] if found else None


def test_it_begins_with_the_first_book_and_never_again_by_itself(
    window: MainWindow, qtbot: QtBot, book: Path, settings: Settings
) -> None:
    assert _tour(window) is None
    _open(window, qtbot, book)
    tour = _tour(window)
    assert tour is not None
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert _tour(window) is None
    assert settings.get(keys.TOUR_SEEN) == 1
    window.desk.close()
    window.helping.show_around_once()
    _open(window, qtbot, book)
    assert _tour(window) is None
    window.actions_by_name["tour"].trigger()
    assert _tour(window) is not None


def test_every_stop_is_reached_by_enter_and_points_at_something_that_is_seen(
    window: MainWindow, qtbot: QtBot, book: Path
) -> None:
    _open(window, qtbot, book)
    tour = _tour(window)
    assert tour is not None
    ring = window.findChild(Ring)
    assert ring is not None
    titles = []
    for stop in STOPS:
        titles.append(tour.accessibleName())
        assert stop.action in BY_NAME
        assert window.actions_by_name[stop.action].isChecked()
        assert window.rect().contains(tour.geometry())
        assert tour.height() == tour.heightForWidth(tour.width()), "as high as its words, not those before"
        if stop.part:
            part = window.findChild(QWidget, stop.part)
            assert part is not None
            assert ring.geometry() == QRect(part.mapTo(window, QPoint()), part.size())
        assert ring.isVisible() == bool(stop.part)
        assert QApplication.focusWidget() is tour.next
        qtbot.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(set(titles)) == len(STOPS)
    assert _tour(window) is None
    assert not window.findChildren(Ring) or not ring.isVisible()


def test_the_work_goes_on_below_it(window: MainWindow, qtbot: QtBot, book: Path) -> None:
    _open(window, qtbot, book)
    window.actions_by_name["add_point"].trigger()
    assert window.actions_by_name["add_point"].isChecked()
    assert _tour(window) is not None


def test_it_follows_the_window_and_the_language(
    window: MainWindow, qtbot: QtBot, book: Path, settings: Settings
) -> None:
    _open(window, qtbot, book)
    tour = _tour(window)
    assert tour is not None
    before = tour.accessibleName()
    settings.set(keys.LANGUAGE, "fr")
    qtbot.waitUntil(lambda: tour.accessibleName() != before)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.rect().contains(tour.geometry()))


def test_f1_in_a_dialog_opens_the_help_above_it(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JoinDialog(window)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    shown = dialog.findChild(HelpDialog)
    assert isinstance(shown, QDialog)
    assert shown.isVisible()
    assert shown.list.currentItem().text() == "Together"
    dialog.close()


def test_its_buttons_take_no_letter_from_menus_and_pages(window: MainWindow, qtbot: QtBot, book: Path) -> None:
    """Of two that have a letter neither is pressed: Alt+N did nothing beside "New codes for"."""
    _open(window, qtbot, book)
    tour = _tour(window)
    assert tour is not None
    for at in range(len(STOPS)):
        tour.go(at)
        assert all(button.shortcut().isEmpty() and button.text() for button in (tour.skip, tour.back, tour.next))
