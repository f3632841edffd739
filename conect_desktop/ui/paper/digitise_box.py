"""Marked maps that come back: photographs taken in, laid on the map by their marks or by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGroupBox, QLabel, QPushButton, QVBoxLayout

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge import paper_jobs as jobs
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.paper_jobs import Bounds, LaidDown, Medium
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.paper.by_hand import ByHandDialog
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.running import Running

if TYPE_CHECKING:
    from conect_desktop.bridge.laid_photos import LaidPhotos


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """One photograph of a marked map."""

    uuid: str
    name: str
    sheet: str
    off: str
    off_m: float
    shown: str


class DigitiseBox(QGroupBox):
    """The photographs that were taken in, and what can be done with each."""

    shown_on_map = Signal(object)
    """Bounds (west, south, east, north in degrees) of a photograph that is laid on the map now."""

    def __init__(self, panel: Panel, running: Running) -> None:
        super().__init__()
        self._panel = panel
        self._running = running
        self._asker: Asker | None = None
        self.photos: LaidPhotos | None = None
        """What the map shows; handed over by the window."""
        self.view_bounds: Callable[[], Bounds | None] = lambda: None
        self.base_maps: Callable[[], Sequence[Pack]] = tuple
        self._not_recognised: set[str] = set()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self.take = QPushButton()
        self.show_ = QPushButton()
        self.by_hand = QPushButton()
        self.take_up = QPushButton()
        self.table = RecordTable()
        buttons = FlowLayout(spacing=self.fontMetrics().height() // 2)
        for button in (self.take, self.show_, self.by_hand, self.take_up):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.hint)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 1)
        self.table.setMinimumHeight(self.fontMetrics().height() * 6)
        self.take.clicked.connect(self.take_photos)
        self.show_.clicked.connect(self.toggle)
        self.by_hand.clicked.connect(self.lay_by_hand)
        self.take_up.clicked.connect(self.take_it_up)
        self.table.opened.connect(lambda _: self.toggle())
        self.table.selected.connect(lambda _: self.enable())

    def meet(self, asker: Asker) -> None:
        """Files are asked for by `asker`."""
        self._asker = asker

    def follow(self, photos: LaidPhotos) -> None:
        """Where photographs are shown."""
        self.photos = photos
        photos.changed.connect(self.fill)
        photos.trouble.connect(self._panel.trouble)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setTitle(self.tr("Marked maps come back"))
        self.hint.setText(
            self.tr(
                "Photograph each whole sheet from above. It lies on the map by the marks around it; then press T, click"
                " a sticker and type its number."
            )
        )
        self.take.setText(self.tr("Ph&otographs of marked maps…"))
        self.by_hand.setText(self.tr("Lay it down by &hand…"))
        self.take_up.setText(self.tr("&Put it away"))
        self.table.setAccessibleName(self.tr("Photographs of marked maps"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("Photograph"), lambda line: line.name, stretch=True),
                RecordColumn(self.tr("Sheet"), lambda line: line.sheet),
                RecordColumn(self.tr("How exact"), lambda line: line.off, sort=lambda line: line.off_m),
                RecordColumn(self.tr("On the map"), lambda line: line.shown),
            ]
        )
        self.fill()

    def fill(self) -> None:
        """Show what the book holds."""
        desk = self._panel.desk
        media = list(desk.shelf.of(Medium).values()) if desk.book is not None else []
        wanted = [one for one in media if one.georeference is not None or one.uuid in self._not_recognised]
        self.table.set_records(self._line(one) for one in wanted)
        self.enable()

    def _line(self, medium: Medium) -> PhotoLine:
        laid = jobs.laid(medium)
        off, metres = self.tr("not recognised: lay it down by hand"), float("inf")
        if laid is not None:
            rms = laid.georeference.rms
            metres = rms if rms is not None else float("inf")
            told = self.locale().toString(max(round(metres, 1), 0.1)) if rms is not None else ""
            off = self.tr("to {0} m").format(told) if rms is not None else self.tr("not known: three or four points")
        shown = self.photos is not None and self.photos.is_shown(medium.uuid)
        name = medium.title or medium.file_name or ""
        sheet = laid.sheet if laid is not None else ""
        return PhotoLine(medium.uuid, name, sheet or "–", off, metres, "✓" if shown else "")

    def enable(self) -> None:
        """What can be done now."""
        chosen = self._chosen
        free = self._panel.writable and not self._running.busy
        lies = chosen is not None and chosen.georeference is not None
        shown = chosen is not None and self.photos is not None and self.photos.is_shown(chosen.uuid)
        self.take.setEnabled(free)
        self.by_hand.setEnabled(free and chosen is not None)
        self.take_up.setEnabled(free and lies)
        self.show_.setEnabled(lies)
        self.show_.setText(self.tr("&Hide it on the map") if shown else self.tr("&Show it on the map"))

    @property
    def _chosen(self) -> Medium | None:
        found = self.table.chosen()
        return self._panel.desk.shelf.one(Medium, found[0]) if found else None

    # -- what is done ------------------------------------------------------------------------------------------------

    def take_photos(self) -> None:
        """Ask which photographs, and take them in."""
        if self._asker is not None:
            filters = self.tr("Photographs (*.jpg *.jpeg *.png *.tif *.tiff *.webp)")
            paths = self._asker.open_files(self.tr("Photographs of marked maps"), filters)
            if paths:
                self.take_in(paths)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take photographs in and lay them down."""
        desk = self._panel.desk
        self._running.on_book(jobs.lay_down, list(paths), desk.stamp, desk.author or None, done=self._laid)

    def _laid(self, done: LaidDown) -> None:
        lines = []
        for found in done.recognised.values():
            scale = self.locale().toString(round(found.ground.scale))
            lines.append(self.tr("Sheet {0}, 1 : {1}: %n mark(s) seen", "", found.marks).format(found.sheet, scale))
            lines += [self.tr("Sheet {0} is in it too: photograph it by itself.").format(one) for one in found.others]
        for trouble in done.troubles.values():
            said = words_of(trouble)
            lines.append(f"⚠ {said.text} {said.remedy}".strip())
        self._not_recognised |= set(done.troubles)
        self._running.tell(*lines)
        self.fill()
        for uuid in done.recognised:
            self._show(uuid)

    def toggle(self) -> None:
        """Show the chosen photograph on the map, or hide it."""
        medium = self._chosen
        if medium is None or self.photos is None:
            return
        if self.photos.is_shown(medium.uuid):
            self.photos.hide(medium.uuid)
        else:
            self._show(medium.uuid)
        self.fill()

    def _show(self, uuid: str) -> None:
        medium = self._panel.desk.shelf.one(Medium, uuid)
        laid = jobs.laid(medium) if medium is not None else None
        if laid is None or self.photos is None:
            return
        self.photos.show(uuid)
        self.shown_on_map.emit(laid.ground.bounds if laid.ground is not None else laid.georeference.bounds)
        self.fill()

    def take_it_up(self) -> None:
        """Let the chosen photograph lie on the map no more."""
        medium = self._chosen
        if medium is not None:
            self._not_recognised.add(medium.uuid)
            desk = self._panel.desk
            desk.do(jobs.take_up, medium.uuid, desk.author or None, done=lambda _: self.fill())

    def lay_by_hand(self) -> None:
        """Open the chosen photograph beside the map."""
        medium, book = self._chosen, self._panel.desk.book
        if medium is not None and book is not None:
            self._panel.desk.jobs.run(
                Lane.GENERAL, jobs.photo, book, medium.uuid, name="photograph",
                done=partial(self._by_hand, medium.uuid), failed=self._panel.trouble.emit,
            )  # fmt: skip

    def _by_hand(self, uuid: str, image: QImage) -> None:
        desk = self._panel.desk
        dialog = ByHandDialog(desk.jobs, image, tuple(self.base_maps()), self.view_bounds(), self)
        if dialog.exec() and dialog.pairs:
            size = image.width(), image.height()
            pixels, places = dialog.pixels, dialog.places
            desk.do(
                jobs.lay_by_hand, uuid, size, pixels, places, desk.author or None,
                done=lambda _: self._show(uuid), failed=self._panel.trouble.emit,
            )  # fmt: skip
        dialog.deleteLater()

    def forget(self) -> None:
        """Another book: nothing of this one goes on."""
        self._not_recognised.clear()
