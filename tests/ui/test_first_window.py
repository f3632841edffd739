"""The window as it is seen first, on whatever screen there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins
from pytestqt.qtbot import QtBot

from conect_desktop import app
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    """A window that was never seen."""
    made = app.build(settings, jobs)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.mark.parametrize(("wider", "higher", "fills"), [(40, 60, False), (40, 20, True), (-1, 60, True)])
def test_at_the_first_start_it_fills_a_screen_that_it_would_reach_beyond(
    window: MainWindow, settings: Settings, wider: int, higher: int, *, fills: bool
) -> None:
    """Its title bar counts: on a laptop's 768 lines, 720 and a title are under the panel."""
    room = window.screen().availableSize()
    window.setMinimumSize(1, 1)
    window.resize(room.shrunkBy(QMargins(0, 0, wider, higher)))
    app.show(window, settings)
    assert window.isMaximized() is fills


def test_where_somebody_left_it_it_comes_again(window: MainWindow, settings: Settings) -> None:
    settings.set(keys.GEOMETRY, window.saveGeometry())
    app.show(window, settings)
    assert not window.isMaximized()
