"""What several tests of the window share: the demo book in a window of a small screen's size."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.app import build
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services.demo import write_demo
from conect_desktop.ui.main_window import MainWindow


@pytest.fixture(scope="session")
def demo_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, closed; to be copied."""
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    write_demo(path).close()
    return path


@pytest.fixture
def demo_window(
    demo_book: Path, qtbot: QtBot, jobs: JobRunner, settings: Settings, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window of 1366 × 768 on a copy of the demo, everything read."""
    settings.set(keys.LANGUAGE, "en")
    made = build(settings, jobs)
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    made.resize(1366, 768)
    made.show()
    made.open_path(Path(shutil.copy(demo_book, tmp_path / "demo.gpkg")))
    qtbot.waitUntil(lambda: made.desk.complete and not jobs.running)
    yield made
    settings.set(keys.FONT_SCALE, 100)
    settings.set(keys.THEME, "light")
