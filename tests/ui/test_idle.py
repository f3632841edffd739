"""A program that nobody touches does nothing: an old laptop's battery lasts the session."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES

_SPAN_MS = 300
"""Time is what is looked at here; whatever blinks or polls more often than three times a second shows in it."""


class Watch(QObject):
    """Counts what wakes the program up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if event.type() == QEvent.Type.Paint:
            self.seen[f"{type(watched).__name__} painted"] += 1
        elif event.type() == QEvent.Type.Timer and not (isinstance(watched, QTimer) and watched.isSingleShot()):
            # what was to happen once, after a while, is not a habit
            self.seen[f"timer of {type(watched).__name__} in {type(watched.parent()).__name__}"] += 1
        return False


def woken(qtbot: QtBot) -> Counter[str]:
    """What happened while nobody did anything."""
    application = QApplication.instance()
    assert application is not None
    watch, clock = Watch(), QElapsedTimer()
    application.installEventFilter(watch)
    clock.start()
    span = QTimer()
    span.setSingleShot(True)
    with qtbot.waitSignal(span.timeout):
        span.start(_SPAN_MS)
    application.removeEventFilter(watch)
    assert clock.elapsed() >= _SPAN_MS * 0.9
    return watch.seen


def at_rest(qtbot: QtBot) -> Counter[str]:
    """Empty once two spans passed in quiet, one after the other; else what still happens after ten.

    What follows upon a change of page happens once, sooner or later; what blinks or polls leaves no two quiet spans.
    """
    quiet, seen = 0, Counter[str]()
    for _ in range(10):
        seen = woken(qtbot)
        quiet = 0 if seen else quiet + 1
        if quiet == 2:
            break
    return seen


@pytest.mark.parametrize("page", PAGES)
def test_no_page_does_anything_by_itself(page: str, demo_window: MainWindow, qtbot: QtBot) -> None:
    demo_window.show_page(page)
    demo_window.setFocus()
    qtbot.waitUntil(lambda: not demo_window.desk.jobs.running)
    assert not at_rest(qtbot)


def test_what_blinks_is_noticed(demo_window: MainWindow, qtbot: QtBot) -> None:
    lamp = QTimer(demo_window)
    lamp.timeout.connect(demo_window.rail.update)
    lamp.start(50)
    seen = at_rest(qtbot)
    lamp.stop()
    assert seen["timer of QTimer in MainWindow"] and seen["Rail painted"]
