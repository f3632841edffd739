"""The composition root of the window. In order: log, application, settings, language and theme, lanes, desk, window.

Nothing below knows how it is put together; a test builds the same parts by hand.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from conect_desktop import __version__, logs, paths
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import Translations
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.rest import Rest
from conect_desktop.bridge.settings import Settings
from conect_desktop.storage.connection import load_library
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.preferences import Preferences
from conect_desktop.ui.theme import icon
from conect_desktop.ui.widgets.fitting import room
from conect_desktop.ui.widgets.focus_ring import FocusRing


def application(arguments: list[str]) -> QApplication:
    """The one QApplication, named for the desktop."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication(arguments)
    made.setApplicationName("conect-desktop")
    made.setApplicationDisplayName("CoNECT Desktop")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("conect-desktop")
    made.setWindowIcon(icon("app"))
    return made


class Opened(QObject):
    """On macOS a book that was double-clicked comes as an event, also to a program that runs already."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open what the system hands over; everything else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def _hear_qt(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    """What Qt has to say may name a file or quote a text: the log gets that it said something, a terminal what."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        logging.getLogger("Qt").warning("%s", text)
    if logs.on_terminal():
        sys.stderr.write(text + "\n")


def build(settings: Settings, jobs: JobRunner) -> MainWindow:
    """Desk and window on given settings and lanes."""
    desk = Desk(jobs)
    desk.author = settings.get(keys.AUTHOR)
    # before the window: what is there already would hear of another type size only after it has its rules
    window = MainWindow(desk, settings, Preferences(settings, Translations()))
    desk.setParent(window)
    FocusRing(window)
    Rest(desk)
    return window


def show(window: MainWindow, settings: Settings) -> None:
    """Let it be seen whole: at the first start it fills a small screen, or its last line would be under the panel."""
    if settings.get(keys.GEOMETRY).isEmpty() and window.size().boundedTo(room(window)) != window.size():
        window.showMaximized()
    else:
        window.show()


def close_on_interrupt(window: MainWindow) -> None:
    """Ctrl+C in the terminal closes the window as a click would, also while nothing happens in it."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    if sys.platform == "win32":
        return  # only a socket could wake it up there, and we open none: it closes when something happens
    # Python acts on a signal between two lines of its own, and a window at rest runs none: this makes it run one
    read, write = os.pipe()
    os.set_blocking(write, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    waking = QSocketNotifier(read, QSocketNotifier.Type.Read, window)
    waking.activated.connect(lambda *_: os.read(read, 64))


def run(book: Path | None, *, demo: bool = False) -> int:
    """Open the window, on a book if one is named; gives the exit code when it is closed."""
    logs.start(paths.log_file())
    qInstallMessageHandler(_hear_qt)
    app = application(sys.argv[:1])
    settings = Settings()
    jobs = JobRunner()
    window = build(settings, jobs)
    if sys.platform == "darwin":
        # elsewhere no such event comes, and every other one would pass through here
        app.installEventFilter(Opened(window))
    window.helping.show_around_once()
    show(window, settings)
    if demo:
        QTimer.singleShot(0, window.books.open_demo)
    elif book is not None:
        QTimer.singleShot(0, partial(window.open_path, book))
    else:
        # while somebody looks at the window and chooses a book
        jobs.run(Lane.GENERAL, load_library, name="load library")
    close_on_interrupt(window)
    code = app.exec()
    jobs.close()
    return int(code)


def selfcheck() -> int:
    """Whether this installation works: a book, a map, an export; 0, or 1 with what failed on stderr."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        # by name: whoever opens the window doesn't wait for what writes every format
        found: int = import_module("conect_desktop.selfcheck").check_installation(Path(folder), app)
        return found
