"""Preparing an area at the office: which, how fine, how large that is, and then the map of it for offline use."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge import area_jobs as jobs
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.area_jobs import Bounds, Fetched, Plan
from conect_desktop.bridge.jobs import Job, JobRunner, Lane
from conect_desktop.bridge.media_words import size_text
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.errors import Trouble

_ZOOMS: Final = (15, 14, 12)
_BYTES_A_SECOND: Final = 1_250_000
"""Ten megabits a second: what an office has at the least."""


class PrepareAreaDialog(QDialog):
    """Nothing is asked of a network before the person presses *How large?*."""

    fetched = Signal(object)
    """Path of the map that is there now."""
    settled = Signal()
    """Whatever was under way is over: an answer or a trouble is on the screen."""

    def __init__(
        self, runner: JobRunner, settings: Settings, view: Bounds, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepare the map of an area"))
        self._runner = runner
        self._settings = settings
        self._view = view
        self._plan: Plan | None = None
        self._job: Job | None = None
        hint = QLabel(
            self.tr("The map of what is in view now is loaded once, here where there is a connection; in the session"
                    " it needs none.")
        )  # fmt: skip
        hint.setWordWrap(True)
        self.name = QLineEdit(name)
        self.detail = QComboBox()
        self.detail.addItems(
            [self.tr("houses and all streets"), self.tr("streets"), self.tr("main streets and places")]
        )
        self.source = QLineEdit(settings.get(keys.MAP_SOURCE) or jobs.default_source())
        self.told = QLabel()
        self.told.setWordWrap(True)
        # a server's words are never markup
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.far = QProgressBar()
        self.far.setRange(0, 1_000)
        self.far.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("S&top"))
        form = QFormLayout()
        for label, field in ((self.tr("&Name"), self.name), (self.tr("&Detail"), self.detail),
                             (self.tr("&From"), self.source)):  # fmt: skip
            shown = QLabel(label)
            shown.setBuddy(field)
            form.addRow(shown, field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.look_button = self.buttons.addButton(self.tr("How &large?"), QDialogButtonBox.ButtonRole.ActionRole)
        self.fetch_button = self.buttons.addButton(self.tr("&Load it"), QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(form)
        for widget in (self.told, self.far, self.stop_button, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 70)
        self.look_button.clicked.connect(self.look)
        self.fetch_button.clicked.connect(self.fetch)
        self.stop_button.clicked.connect(self.stop)
        self.buttons.rejected.connect(self.reject)
        self.detail.activated.connect(self._forget)
        self.source.textEdited.connect(self._forget)
        self.finished.connect(lambda _: self.stop())
        self._show_state()

    @property
    def _address(self) -> str:
        return self.source.text().strip()

    def look(self) -> None:
        """Ask how large it would be."""
        if self._address:
            self._forget()
            zoom = _ZOOMS[self.detail.currentIndex()]
            self._run(jobs.plan, self._address, self._view, zoom, done=self._planned)

    def _planned(self, plan: Plan) -> None:
        self._plan = plan
        if self._address != jobs.default_source():
            self._settings.set(keys.MAP_SOURCE, self._address)
        seconds = max(1, round(plan.load / _BYTES_A_SECOND))
        size = self.tr("{0} to load, {1} on disk.").format(size_text(plan.load), size_text(plan.size))
        how_long = self.tr("About %n second(s) at ten megabits a second.", "", seconds)
        self.told.setText(f"{size} {how_long}\n{plan.attribution}")

    def fetch(self) -> None:
        """Load it, or go on where it broke off."""
        if self._plan is not None:
            out = jobs.target(self.name.text())
            self._run(jobs.fetch, self._address, self._plan, out, done=self._fetched)

    def _fetched(self, done: Fetched) -> None:
        self.told.setText(self.tr("It is there: {0}, {1}.").format(done.path.name, size_text(done.size)))
        self._plan = None
        self.fetched.emit(done.path)

    def stop(self) -> None:
        """Break off; what came stays for the next time."""
        if self._job is not None:
            self._job.cancel()
            self.told.setText(self.tr("Stopped. Load it again to go on."))

    def _forget(self, *_: object) -> None:
        """What was said of another wish is no longer true."""
        self._plan = None
        self.told.clear()
        self._show_state()

    def _run(self, operation: Any, *arguments: Any, done: Any) -> None:
        if self._job is None:
            self.far.setRange(0, 0)
            self._job = self._runner.run(
                Lane.GENERAL, operation, *arguments, name="prepare an area", with_progress=True, done=done,
                failed=self._failed, progressed=self._step, ended=self._ended,
            )  # fmt: skip
            self._show_state()

    def _step(self, done: int, total: int) -> None:
        self.far.setRange(0, 1_000)
        self.far.setValue(done * 1_000 // max(total, 1))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            said = words_of(error)
            self.told.setText(f"⚠ {said.text} {said.remedy}".strip())
        else:
            self._runner.broken.emit(error)

    def _ended(self, result: object) -> None:
        self._job = None
        # an answer shows itself right after this
        if isinstance(result, Plan):
            self._plan = result
        self._show_state()
        self.settled.emit()

    def _show_state(self) -> None:
        busy = self._job is not None
        self.far.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.look_button.setEnabled(not busy)
        self.fetch_button.setEnabled(not busy and self._plan is not None)
