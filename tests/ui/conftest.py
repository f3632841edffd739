"""What several tests of the window share: the demo book in a window of a small screen's size."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from conect_desktop.app import build
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.ui import theme
from conect_desktop.ui.main_window import MainWindow
from tests.fresh import fresh_demo
from tests.patience import Patient


@pytest.fixture(scope="session")
def demo_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, closed; to be copied."""
    return fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")


@pytest.fixture(scope="module")
def _shown_demo(
    demo_book: Path, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[MainWindow, Patient]]:
    """One window for the tests of a module, which look at it and change nothing: making one takes a second."""
    folder = tmp_path_factory.mktemp("window")
    settings, jobs, waiting = Settings(folder / "settings.ini"), JobRunner(), Patient(None)
    font = qapp.font()
    settings.set(keys.LANGUAGE, "en")
    made = build(settings, jobs)
    made.resize(1366, 768)
    made.show()
    made.open_path(Path(shutil.copy(demo_book, folder / "demo.gpkg")))
    waiting.waitUntil(lambda: made.desk.complete and not jobs.running)
    yield made, waiting
    made.close()
    waiting.waitUntil(lambda: not jobs.running)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.close()
    theme.apply("light", 100, font)


@pytest.fixture
def demo_window(_shown_demo: tuple[MainWindow, Patient], request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """A window of 1366 × 768 on a copy of the demo, everything read, in the `look` and `scale` that the test names."""
    window, waiting = _shown_demo
    wishes = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    window.settings.set(keys.FONT_SCALE, wishes.get("scale", 100))
    window.settings.set(keys.THEME, wishes.get("look", "light"))
    window.resize(1366, 768)
    window.show_page("map")
    before = window.desk.undo_state
    yield window
    waiting.waitUntil(lambda: not window.desk.jobs.running)
    assert window.desk.undo_state == before, "whoever changes the book makes a window of their own"
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
