"""Files on their way into the book: asked about where they are large, how far they are, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.media_jobs import Stop, take_in
from conect_desktop.services import media
from conect_desktop.services.media import Added, Weighed
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.widgets.panel import Panel

LARGE: Final = 200_000_000
"""Bytes at once that are asked about: the book has to fit on a stick and be copied in a break."""


class Taking(QFrame):
    """Shown while files are read. `large` is from how many bytes on the person is asked first."""

    def __init__(self, panel: Panel, large: int = LARGE) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.large = large
        self.asker: Asker | None = None
        self._panel = panel
        self._under_way: list[Stop] = []
        self._words = QLabel()
        self._far = QProgressBar()
        self._far.setTextVisible(False)
        self.stop = QPushButton()
        row = QHBoxLayout(self)
        row.addWidget(self._words)
        row.addWidget(self._far, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.cancel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._words.setText(self.tr("Taking in"))
        self._far.setAccessibleName(self.tr("Taking in"))
        self.stop.setText(self.tr("Cancel"))

    def take(self, paths: Sequence[Path], done: Callable[[Added], None]) -> None:
        """Weigh files beside the window, ask where they are large, and take them in as one step."""
        book = self._panel.desk.book
        if book is None or not paths:
            return
        stop = Stop()
        self._begin(stop)

        def weighed(told: Weighed) -> None:
            here = self._panel.desk.book is book and not stop.pressed.is_set()
            if here and told.paths and self._wanted(told):
                self._read(told, stop, done)
            else:
                self._end(stop)

        self._panel.desk.jobs.run(
            Lane.GENERAL, media.weigh, book, list(paths), name="weigh", done=weighed, failed=partial(self._failed, stop)
        )

    def cancel(self) -> None:
        """Nothing of what is on its way comes in."""
        for stop in self._under_way:
            stop.pressed.set()

    def _wanted(self, told: Weighed) -> bool:
        if told.size < self.large or self.asker is None:
            return True
        text = self.tr("%n file(s) of {0} together. The book becomes that much larger.", "", len(told.paths))
        return self.asker.confirm(
            self.tr("Add media"),
            text.format(words.size_text(told.size)),
            yes=self.tr("Take them"),
            no=self.tr("Leave them"),
        )

    def _read(self, told: Weighed, stop: Stop, done: Callable[[Added], None]) -> None:
        def ready(added: Added) -> None:
            self._end(stop)
            done(added)

        stamp = self._panel.desk.stamp
        failed = partial(self._failed, stop)
        self._panel.do(take_in, told.paths, stamp, stop, done=ready, failed=failed, progressed=self._step)

    def _step(self, done: int, total: int) -> None:
        self._far.setRange(0, total)
        self._far.setValue(done)

    def _begin(self, stop: Stop) -> None:
        self._under_way.append(stop)
        self._far.setRange(0, 0)
        self.show()

    def _end(self, stop: Stop) -> None:
        self._under_way.remove(stop)
        self.setVisible(bool(self._under_way))

    def _failed(self, stop: Stop, error: Exception) -> None:
        self._end(stop)
        self._panel.trouble.emit(error)
