"""Preparing an area at the office: which, how fine, how large that is, and then the map of it for offline use."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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
from conect_desktop.bridge.area_jobs import Bounds, Offer, Service
from conect_desktop.bridge.jobs import Job, JobRunner, Lane
from conect_desktop.bridge.media_words import size_text
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.errors import Trouble
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.area_field import AreaField
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.fitting import Form, fit

_ZOOMS: Final = (15, 14, 12)
_PICTURE_ZOOMS: Final = (17, 16, 14)
"""A picture can't be enlarged as lines can: its tiles go deeper for the same street."""


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
        add_help_key(self, "paper")
        self.setWindowTitle(self.tr("Prepare the map of an area"))
        self._runner = runner
        self._settings = settings
        self._offer: Offer | None = None
        self._job: Job | None = None
        hint = QLabel(
            self.tr("The map is loaded once, here where there is a connection; in the session it needs none.")
        )
        hint.setWordWrap(True)
        self.area = AreaField(runner, view)
        self.name = QLineEdit(name)
        self.detail = ChoiceBox()
        self.detail.addItems(
            [self.tr("houses and all streets"), self.tr("streets"), self.tr("main streets and places")]
        )
        self.kind = ChoiceBox()
        self.source = QLineEdit(settings.get(keys.MAP_SOURCE) or jobs.default_source())
        self.key = QLineEdit()
        self.told = QLabel()
        self.told.setWordWrap(True)
        # a server's words are never markup
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.far = QProgressBar()
        self.far.setRange(0, 1_000)
        self.far.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("S&top"))
        self._form = QFormLayout()
        for label, field in ((self.tr("&Area"), self.area), (self.tr("&Name"), self.name),
                             (self.tr("&Detail"), self.detail), (self.tr("&Map"), self.kind),
                             (self.tr("&From"), self.source), (self.tr("Your &key"), self.key)):  # fmt: skip
            shown = QLabel(label)
            shown.setBuddy(field)
            self._form.addRow(shown, field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.look_button = self.buttons.addButton(self.tr("How &large?"), QDialogButtonBox.ButtonRole.ActionRole)
        self.fetch_button = self.buttons.addButton(self.tr("&Load it"), QDialogButtonBox.ButtonRole.ActionRole)
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(hint)
        inside.addLayout(self._form)
        layout = QVBoxLayout(self)
        layout.addWidget(Form(fields), 1)
        for widget in (self.told, self.far, self.stop_button, self.buttons):
            layout.addWidget(widget)
        self.look_button.clicked.connect(self.look)
        self.fetch_button.clicked.connect(self.fetch)
        self.stop_button.clicked.connect(self.stop)
        self.buttons.rejected.connect(self.reject)
        self.detail.activated.connect(self._forget)
        self.kind.currentIndexChanged.connect(self._turn)
        self.source.textEdited.connect(self._forget)
        self.area.changed.connect(self._moved)
        self.area.named.connect(self.name.setText)
        self.finished.connect(lambda _: self.stop())
        self._moved()
        fit(self, digits=75)

    @property
    def _source(self) -> str | Service:
        service: Service | None = self.kind.currentData()
        return service or self.source.text().strip()

    def look(self) -> None:
        """Ask how large it would be."""
        source, bounds = self._source, self.area.bounds
        if source and bounds is not None:
            self._forget()
            zooms = _PICTURE_ZOOMS if isinstance(source, Service) else _ZOOMS
            self._run(jobs.offer, source, bounds, zooms[self.detail.currentIndex()], done=self._offered)

    def _offered(self, offer: Offer) -> None:
        self._offer = offer
        if isinstance(offer.source, str) and offer.source != jobs.default_source():
            self._settings.set(keys.MAP_SOURCE, offer.source)
        size = self.tr("{0} to load, {1} on disk.").format(size_text(offer.load), size_text(offer.size))
        minutes, seconds = round(offer.seconds / 60), max(1, round(offer.seconds))
        how_long = (
            self.tr("About %n minute(s).", "", minutes) if minutes > 1 else self.tr("About %n second(s).", "", seconds)
        )
        self.told.setText(f"{size} {how_long}\n{offer.attribution}")

    def fetch(self) -> None:
        """Load it, or go on where it broke off."""
        if self._offer is not None:
            self._run(jobs.fetch, self._offer, self.name.text(), self.key.text().strip(), done=self._fetched)

    def _fetched(self, path: Path) -> None:
        self.told.setText(self.tr("It is there: {0}, {1}.").format(path.name, size_text(path.stat().st_size)))
        self._offer = None
        self.fetched.emit(path)

    def stop(self) -> None:
        """Break off; what came stays for the next time."""
        if self._job is not None:
            self._job.cancel()
            self.told.setText(self.tr("Stopped. Load it again to go on."))

    def _moved(self) -> None:
        """Offer the services that have a map there."""
        bounds, kept = self.area.bounds, self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("Street map that can be searched and styled (OpenStreetMap)"), None)
        for service in jobs.services(bounds) if bounds is not None else ():
            self.kind.addItem(service.title, service)
            self.kind.setItemData(self.kind.count() - 1, service.note or service.licence, Qt.ItemDataRole.ToolTipRole)
        self.kind.setCurrentIndex(max(self.kind.findData(kept), 0) if kept is not None else 0)
        self.kind.blockSignals(False)
        self._turn()

    def _turn(self, *_: object) -> None:
        service: Service | None = self.kind.currentData()
        self._form.setRowVisible(self.source, service is None)
        self._form.setRowVisible(self.key, service is not None and service.needs_key)
        self._forget()

    def _forget(self, *_: object) -> None:
        """What was said of another wish is no longer true."""
        self._offer = None
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
        if isinstance(result, Offer):
            self._offer = result
        self._show_state()
        self.settled.emit()

    def _show_state(self) -> None:
        busy = self._job is not None
        self.far.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.look_button.setEnabled(not busy and self.area.bounds is not None)
        self.fetch_button.setEnabled(not busy and self._offer is not None)
