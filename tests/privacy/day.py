"""A day of work in one process, with everything that writes, paints, sends or goes wrong.

`python -m tests.privacy.day work|short|segv|kill|again BOOK FOLDER`: it ends well, by a fault, being killed, at once.
The real program: the window as `app.run` opens it, then the commands. Whoever starts it looks at what came out.
"""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QTimer, qWarning
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from conect_desktop import app, cli, logs
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.services import share
from conect_desktop.services.import_ import import_file
from conect_desktop.storage.book import Book
from conect_desktop.ui.ask import Person
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.media_panel import MediaPanel
from tests.dialogs import DIALOGS
from tests.privacy.searching import STAYS

WORD: Final = f"{STAYS}-typed-that-day"
PAGES: Final = (
    "list", "network", "resources", "media", "people", "votes", "indicators", "minutes", "readback", "session",
    "compare", "together", "paper", "leaving", "map",
)  # fmt: skip
"""Pages of the window; every one reads the book in its own way."""


def hear_nothing() -> None:
    """Nobody sits there: messages are read at once, questions answered by the safe answer."""
    Person.tell = lambda *_: None  # type: ignore[method-assign]
    Person.choose = lambda _, __, ___, choices: len(choices) - 1  # type: ignore[method-assign]


class Microphone:
    """Hands over a second of sound whose samples are a marker."""

    def start(self, sink: Callable[[bytes], None]) -> None:
        """Speak at once."""
        sink((WORD + "-said").encode().ljust(48, b".") * 500)

    def stop(self) -> None:
        """End."""


class Day:
    """Works through the window, a step after the other, as soon as the one before is done."""

    def __init__(
        self, window: MainWindow, jobs: JobRunner, folder: Path, steps: Sequence[Callable[[Day], None]]
    ) -> None:
        self.window, self.jobs, self.folder, self._steps = window, jobs, folder, steps

    def settle(self) -> None:
        """Until nothing runs any more."""
        application = QApplication.instance()
        assert application is not None
        for _ in range(3):
            while self.jobs.running or not self.window.desk.saved:
                application.processEvents()
            application.processEvents()

    def run(self) -> None:
        """All of it; the window closes at the end."""
        try:
            while not self.window.desk.complete:
                QApplication.processEvents()
            self.settle()
            for step in self._steps:
                step(self)
                self.settle()
        except BaseException:
            # whoever started it must see that the day was not over
            QApplication.exit(3)
            raise
        self.window.close()
        QTimer.singleShot(0, QApplication.quit)

    def pages(self) -> None:
        """Turn to every page and paint it."""
        for page in PAGES:
            self.window.show_page(page)
            self.settle()
            self.window.grab()

    def type(self) -> None:
        """Record, take back, do again."""
        desk = self.window.desk
        for table, fields in (
            ("places", {"title": f"{WORD}-place", "description": f"{WORD}-description"}),
            ("notes", {"text": f"{WORD}-note"}),
            ("actors", {"title": f"{WORD}-actor"}),
        ):
            desk.add(table, fields)
        self.settle()
        desk.undo()
        self.settle()
        desk.redo()
        self.settle()

    def take_media(self) -> None:
        """Photos of a card, a picture of the clipboard, a voice, and two of them shown by another program."""
        self.window.show_page("media")
        page = self.window.pages.page
        assert isinstance(page, MediaPanel)
        page.take(sorted((self.folder / "card").iterdir()))
        self.settle()
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(0x336699)
        QGuiApplication.clipboard().setImage(picture, QClipboard.Mode.Clipboard)
        page.paste()
        QGuiApplication.clipboard().clear()
        self.settle()
        page.recorder._source = Microphone()
        page._record()
        page.keep_recording()
        self.settle()
        page._record()
        page._throw_away()
        # shown by another program
        for index in range(min(page.model.rowCount(), 2)):
            page.list.setCurrentIndex(page.model.index(index, 0))
            page._open_outside()
            self.settle()
        self.window.grab()

    def room(self) -> None:
        """Show everything on the wall."""
        self.window.room.show()
        self.settle()
        for page in ("map", "network", "votes", "session"):
            self.window.show_page(page)
            self.settle()
        self.window.room.hide()

    def dialogs(self) -> None:
        """Open and paint every dialog."""
        for make in DIALOGS.values():
            dialog = make(self.window)
            dialog.show()
            self.settle()
            dialog.grab()
            dialog.close()
            dialog.deleteLater()

    def go_wrong(self) -> None:
        """Everything that says something somewhere quotes the word; none of it is told to a person here."""
        book = self.window.desk.book
        assert book is not None
        bad = self.folder / f"{WORD}.csv"
        bad.write_text(f"title,lat,lon\n{WORD},north,{WORD}\n", "utf-8")
        acts: tuple[Callable[[], Any], ...] = (
            lambda: import_file(book, bad, session=None, author=WORD),
            lambda: int(WORD),
            lambda: Book.open(bad),
            lambda: Path(self.folder, WORD, WORD).read_text(),
            lambda: (bad / WORD).read_text(),
            lambda: QImage(str(self.folder / WORD)).constBits()[0],
        )
        for act in acts:
            self.jobs.run(Lane.GENERAL, act, name="wrong")
        self.window.desk.do(lambda book, **_: book.db.execute(f"SELECT '{WORD}' FROM {STAYS}_nowhere"))
        self.settle()
        qWarning(f"cannot load {WORD}")
        warnings.warn(f"a library is surprised by {WORD}", UserWarning, stacklevel=1)
        logging.getLogger("urllib3").warning("GET /%s", WORD)
        logging.getLogger("conect_desktop.x").error("told %s", WORD)
        # a record that can't be put together
        logging.getLogger("conect_desktop.x").error("told %d %s", WORD)  # noqa: PLE1206
        thread = threading.Thread(target=lambda: int(WORD), name=WORD)
        thread.start()
        thread.join()
        _Ungraceful()
        QTimer.singleShot(0, lambda: int(WORD))
        QApplication.sendEvent(self.window, QEvent(QEvent.Type.LanguageChange))


class _Ungraceful:
    def __del__(self) -> None:
        raise ValueError(WORD)


def commands(book: Path, out: Path, *, whole: bool) -> None:
    """What the commands write, for the public; every one must succeed."""
    out.mkdir(exist_ok=True)
    (out / "platform").mkdir()
    (out / "stick").mkdir()
    asked: list[tuple[str, ...]] = [
        ("export", str(book), str(out / f"tables.{ending}"), "--format", name)
        for name, ending in (("csv", "zip"), ("xlsx", "xlsx"), ("ro-crate", "crate.zip"))
    ]
    if whole:
        asked = [
            # in every format
            ("hand-back", str(book), str(out / "handed")),
            ("print", str(book), str(out / "sheet.pdf"), "--recorded", "--audience", "public", "--sheet", "A4"),
        ]
    asked += [
        ("target", "add", str(book), str(out / "platform"), "--name", "P"),
        ("sync", str(book)),
        ("package", str(book), str(out / "parcel.zip")),
        ("merge", str(book), str(out / "stick")),
        ("report-problem", str(out / "problem.txt"), "--book", str(book)),
    ]
    for command in asked:
        code = cli.main(list(command))
        if code:
            raise SystemExit(f"{command[0]} failed with {code}")


def _segv(_: Day) -> None:
    ctypes.string_at(1)


def _kill(day: Day) -> None:
    """Be killed while a copy is written, media are shown, something is recorded, and the book is offered."""
    book = day.window.desk.book
    assert book is not None
    day.window.show_page("media")
    page = day.window.pages.page
    assert isinstance(page, MediaPanel)
    day.settle()
    page.list.setCurrentIndex(page.model.index(0, 0))
    page._open_outside()
    day.settle()
    page.recorder._source = Microphone()
    page._record()
    real = os.replace

    def dying(source: Any, target: Any) -> None:
        if str(target).endswith("killed.gpkg"):
            os.kill(os.getpid(), signal.SIGKILL)
        real(source, target)

    os.replace = dying
    share.team_files.encrypted = lambda *_: book.save_copy(book.path.with_name("killed.gpkg")).read_bytes()
    share.host(book, address="127.0.0.1")


def main(what: str, book: Path, folder: Path) -> int:
    """Work, and after it end well, by a fault or by being killed."""
    real_build, real_start = app.build, logs.start
    steps = {
        "work": (Day.pages, Day.type, Day.take_media, Day.room, Day.dialogs, Day.go_wrong),
        "short": (Day.type, Day.take_media, Day.room, Day.go_wrong),
        "segv": (Day.type, Day.go_wrong, _segv),
        "kill": (Day.type, Day.take_media, _kill),
        "again": (),
    }[what]

    def start(path: Path) -> None:
        real_start(path)
        # as talkative as it can be
        logging.getLogger().setLevel(logging.DEBUG)

    def build(settings: Settings, jobs: JobRunner) -> MainWindow:
        settings.set(keys.LANGUAGE, "en")
        settings.set(keys.TOUR_SEEN, 1)
        window = real_build(settings, jobs)
        day = Day(window, jobs, folder, steps)
        QTimer.singleShot(50, lambda: day.run())
        return window

    hear_nothing()
    app.build, logs.start = build, start
    code = cli.main([str(book)])
    if what in ("work", "short") and code == 0:
        commands(book, folder / "out", whole=what == "work")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
