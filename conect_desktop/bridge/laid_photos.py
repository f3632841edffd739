"""Photographs of marked maps that lie on the map: straightened beside the window, shown until they are put away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.storage.book import Book

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class GroundPicture:
    """A picture with north up. `bounds` are its left, top, right and bottom in the unit square of Web Mercator."""

    pixmap: QPixmap
    smaller: QPixmap
    """A quarter of it, for views from afar: shrinking the whole at every frame would take its time."""
    bounds: Bounds


def _straightened(book: Book, uuid: str, *, progress: Progress) -> tuple[QImage, QImage, Bounds]:
    # what reads photographs is loaded when there is one
    flat = import_module("conect_desktop.services.sheets").straightened(book, uuid, progress=progress)
    height, width, _ = flat.rgba.shape
    # premultiplied as the screen wants it; the copy owns its pixels
    image = QImage(flat.rgba.data, width, height, width * 4, QImage.Format.Format_RGBA8888).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )
    return image, image.scaled(max(width // 4, 1), max(height // 4, 1)), flat.bounds


class LaidPhotos(QObject):
    """Which photographs are shown on the map."""

    changed = Signal()
    trouble = Signal(object)
    """The `Trouble` of a photograph that can't be shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures: dict[str, GroundPicture] = {}
        self._jobs: dict[str, Job] = {}
        desk.closing.connect(self.clear)
        desk.records_changed.connect(self._records_changed)

    @property
    def pictures(self) -> tuple[GroundPicture, ...]:
        """Those that are shown, the one on top last."""
        return tuple(self._pictures.values())

    def is_shown(self, uuid: str) -> bool:
        """Whether a medium is shown, or will be in a moment."""
        return uuid in self._pictures or uuid in self._jobs

    def show(self, uuid: str) -> None:
        """Lay a photograph on the map."""
        book = self._desk.book
        if book is None:
            return
        self._stop(uuid)
        self._jobs[uuid] = self._desk.jobs.run(
            Lane.GENERAL, _straightened, book, uuid, name="straighten", with_progress=True,
            done=partial(self._take, uuid), failed=self._failed, ended=partial(self._ended, uuid),
        )  # fmt: skip

    def hide(self, uuid: str) -> None:
        """Put it away."""
        self._stop(uuid)
        if self._pictures.pop(uuid, None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Put all away: another book."""
        for uuid in list(self._jobs):
            self._stop(uuid)
        self._pictures.clear()
        self.changed.emit()

    def _take(self, uuid: str, made: tuple[QImage, QImage, Bounds]) -> None:
        image, smaller, bounds = made
        self._pictures.pop(uuid, None)
        self._pictures[uuid] = GroundPicture(QPixmap.fromImage(image), QPixmap.fromImage(smaller), bounds)
        self.changed.emit()

    def _ended(self, uuid: str, _: object) -> None:
        self._jobs.pop(uuid, None)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.trouble.emit(error)
        else:
            self._desk.jobs.broken.emit(error)

    def _stop(self, uuid: str) -> None:
        job = self._jobs.pop(uuid, None)
        if job is not None:
            job.cancel()

    def _records_changed(self, *_: object) -> None:
        """One that was deleted, or taken up, by hand or by Undo, is no longer shown."""
        for uuid in list(self._pictures):
            medium = self._desk.shelf.one(Medium, uuid)
            if medium is None or medium.georeference is None:
                self.hide(uuid)
