"""What every test stands on: no screen, no network, and books in a folder of their own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conect_desktop.services.books import NewBook
from conect_desktop.storage.book import Book
from conect_desktop.ui import theme
from tests.fresh import fresh_book
from tests.patience import Patient

if TYPE_CHECKING:
    from conect_desktop.bridge.desk import Desk
    from conect_desktop.bridge.jobs import JobRunner
    from conect_desktop.bridge.settings import Settings

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

_MEMORY = Path("/dev/shm")
_ROOM = 2 << 30
"""Bytes that all books of a run have room in, many times over."""


def pytest_configure() -> None:
    """Books lie in memory where there is room: no test cuts the power, and every edit would wait for the disk.

    What is compiled is kept: else each of a hundred processes that tests start would compile the whole program.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    # a busy machine fails no test
    usual = hypothesis.settings()
    spared = [hypothesis.HealthCheck.too_slow, *usual.suppress_health_check]
    hypothesis.settings.register_profile("patient", usual, deadline=None, suppress_health_check=spared)
    hypothesis.settings.load_profile("patient")
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("TMPDIR", str(_MEMORY))
        tempfile.tempdir = None


_LONG = ("tests/unit/test_house.py", "tests/unit/test_translations.py", "tests/e2e/")
"""What has tests of half a minute: begun last, one core would do them while the other has nothing left."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


def pytest_collection_finish() -> None:
    """What was loaded until now stays; the collector needn't look through it again and again."""
    gc.collect()
    gc.freeze()


_PROBE = ("Preferences", "Language")
"""A text that every language but English has another word for."""


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """pytest-qt's own, with patience; leaves nothing to the next test: no widget, look, language or direction."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    look, direction, locale = theme.current(), qapp.layoutDirection(), QLocale()
    words = QCoreApplication.translate(*_PROBE)
    yield Patient(request)
    # a loop that a test runs would do it, and until then every change of look would ask them all
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme.current() is not look:
        theme.apply(look.name, 100, font)
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.palette() != palette:
        qapp.setPalette(palette)
    if qapp.font() != font:
        qapp.setFont(font)
    if qapp.layoutDirection() != direction:
        qapp.setLayoutDirection(direction)
    if QLocale() != locale:
        QLocale.setDefault(locale)
    if QCoreApplication.translate(*_PROBE) != words:
        # the translators go with the window that brought them
        gc.collect()


@pytest.fixture
def shared_data() -> Path:
    """Real data to work with, where it lies beside the checkout."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real data does not lie beside this checkout")
    return SHARED_DATA


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever opens a connection fails its test: nothing in the program does so unasked."""

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"a connection to {address} was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


@pytest.fixture
def wish() -> NewBook:
    """The lab of every test book."""
    return NewBook(lab="Ecolab", city="Saint-Denis", author="Marie")


@pytest.fixture
def book(tmp_path: Path, wish: NewBook) -> Iterator[Book]:
    """A fresh book of the Ecolab with one session."""
    with Book.open(fresh_book(tmp_path / "ecolab.gpkg", wish)) as opened:
        yield opened


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    """The two lanes, closed after the test, which must have left nothing running."""
    from conect_desktop.bridge.jobs import JobRunner

    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> Settings:
    """Settings nobody set yet."""
    from conect_desktop.bridge.settings import Settings

    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk(jobs: JobRunner, qtbot: QtBot, tmp_path: Path, wish: NewBook) -> Iterator[Desk]:
    """A desk with the Ecolab's fresh book open and read."""
    from conect_desktop.bridge.desk import Desk

    opened = Desk(jobs)
    opened.author = "Marie"
    with qtbot.waitSignal(opened.loaded):
        opened.open(lambda: Book.open(fresh_book(tmp_path / "ecolab.gpkg", wish)))
    yield opened
    opened.close()
