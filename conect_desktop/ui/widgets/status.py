"""The status line: whether everything is saved, what is under way, where the pointer is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.one_line import OneLine

_UNREMARKED_MS: Final = 300
"""What is saved sooner was saved at once, to a person; a sign that flickers only distracts."""


class StatusLine(QStatusBar):
    """Says *saved* only when it is true: every edit is durable in the file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._desk = desk
        self._failed = False
        self._job: Job | None = None
        self._said = ""
        self._hint = OneLine()
        self._position = QLabel()
        self._position.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00000° N 000.00000° E "))
        self._where = QLabel()
        self._saved_icon = QLabel()
        self._saved = QLabel()
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 22)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._stop)
        self.addWidget(self._hint, 1)
        for widget in (self._progress, self._cancel, self._position, self._where, self._saved_icon, self._saved):
            self.addPermanentWidget(widget)
        self._progress.hide()
        self._cancel.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_UNREMARKED_MS)
        self._soon.timeout.connect(self._tell)
        desk.saving_changed.connect(self._tell_saved)
        desk.save_failed.connect(self._tell_failed)
        desk.jobs.over.connect(self._is_over)
        desk.book_opened.connect(self._opened)
        desk.book_closed.connect(self._tell)
        desk.agenda_changed.connect(self._tell)
        desk.stamp_changed.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._tell()

    @property
    def saved_text(self) -> str:
        """What it says about saving."""
        return self._saved.text()

    def show_hint(self, text: str) -> None:
        """What can be done now, or how something ended."""
        self._said = text
        self._hint.setText(text)

    def show_position(self, lon: float, lat: float) -> None:
        """Where the pointer is, degrees WGS 84."""
        north = self.tr("N") if lat >= 0 else self.tr("S")
        east = self.tr("E") if lon >= 0 else self.tr("W")
        self._position.setText(f"{abs(lat):.5f}° {north} {abs(lon):.5f}° {east}")

    def show_job(self, job: Job | None, text: str, *, stoppable: bool = True) -> None:
        """Say that a long job is under way, until it is over however it ends; with a Cancel where it can be stopped."""
        self._put_away()
        if job is not None:
            self._job = job
            self._progress.setVisible(True)
            self._cancel.setVisible(stoppable)
            self._progress.setRange(0, 0)
            self._progress.setFormat(text + " %p %")
            self._hint.setText(text)

    def _is_over(self, job: Job) -> None:
        if job is self._job:
            self._put_away()

    def _put_away(self) -> None:
        """Nothing is under way: what was said before, or meanwhile, is there again."""
        self._job = None
        self._progress.hide()
        self._cancel.hide()
        self._hint.setText(self._said)

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._put_away()
            self.show_hint(self.tr("Cancelled, nothing was changed."))

    def _opened(self) -> None:
        self._failed = False
        self._tell()

    def _tell_saved(self, saving: bool) -> None:
        if saving:
            self._failed = False
            self._soon.start()
        else:
            self._soon.stop()
            self._tell()

    def _tell_failed(self, _: object) -> None:
        self._failed = True
        self._tell()

    def _tell(self) -> None:
        book = self._desk.book
        if book is None:
            self._saved.clear()
            self._saved_icon.clear()
            self._where.clear()
            return
        if book.read_only:
            name, text = "eye", self.tr("Read-only")
        elif self._failed:
            name, text = "warning", self.tr("Last change NOT saved")
        elif not self._desk.saved:
            name, text = "history", self.tr("Saving…")
        else:
            name, text = "saved", self.tr("Saved")
        self._saved.setText(text)
        size = self.fontMetrics().height()
        self._saved_icon.setPixmap(theme.icon(name).pixmap(size, size))
        where = " · ".join(self._parts())
        widest = self.fontMetrics().horizontalAdvance("0") * 44
        self._where.setText(self.fontMetrics().elidedText(where, Qt.TextElideMode.ElideMiddle, widest))
        self._where.setToolTip(plain_tip(where))

    def _parts(self) -> list[str]:
        agenda, session = self._desk.agenda, self._desk.session
        if agenda is None or session is None:
            return []
        parts = [session.title]
        phase = agenda.current_phase(session.uuid)
        if phase is not None:
            parts.append(phase.title)
        stamp = self._desk.stamp
        parts += [t.label for t in agenda.tables.get(session.uuid, ()) if t.uuid == stamp.session_table]
        if stamp.said_by:
            parts.append(", ".join(stamp.said_by))
        return parts

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_saved"):
            self.retranslate()
        super().changeEvent(event)
