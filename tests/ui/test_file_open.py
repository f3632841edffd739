"""macOS hands a double-clicked book to the program as an event."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conect_desktop import app
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services import demo
from conect_desktop.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    made = app.build(settings, jobs)
    qtbot.addWidget(made)
    yield made
    made.close()


def test_a_book_that_the_system_hands_over_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "demo.gpkg"
    demo.write_demo(book).close()
    application = QApplication.instance()
    assert application is not None
    listener = app.Opened(window)
    application.installEventFilter(listener)
    try:
        QApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(book))))
        qtbot.waitUntil(lambda: window.desk.complete)
    finally:
        application.removeEventFilter(listener)
    assert window.desk.book.path == book
