"""Media as a list with small pictures, made beside the window when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.domain.medium import Medium
from conect_desktop.exchange.pictures import Small
from conect_desktop.services import media

Index = QModelIndex | QPersistentModelIndex
MEDIUM: Final = Qt.ItemDataRole.UserRole
SIDE: Final = 160
_KEPT: Final = 600
"""Small pictures held; a page shows a few dozen."""
_NOWHERE: Final = QModelIndex()


def image_of(small: Small) -> QImage:
    """A small picture as Qt's."""
    return QImage(small.rgb, small.width, small.height, small.width * 3, QImage.Format.Format_RGB888).copy()


class MediaModel(QAbstractListModel):
    """One row a medium. `icons(kind)` gives what stands for a sound, a document, a picture not there yet."""

    def __init__(self, desk: Desk, icons: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icons = icons
        self._rows: list[Medium] = []
        self._pictures: OrderedDict[str, QIcon] = OrderedDict()
        self._wanted: set[str] = set()

    def show_media(self, media_: Iterable[Medium]) -> None:
        """Show these, in this order."""
        rows = list(media_)
        if [one.uuid for one in rows] == [one.uuid for one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def forget(self) -> None:
        """Another book."""
        self._pictures.clear()
        self._wanted.clear()

    def medium(self, index: Index) -> Medium | None:
        """The medium of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, uuid: str) -> QModelIndex:
        """The row of a medium; an invalid index where it isn't shown."""
        row = next((number for number, one in enumerate(self._rows) if one.uuid == uuid), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All of them at the top."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, small picture, and what a screen reader says."""
        one = self.medium(index)
        if one is None:
            return None
        if role == MEDIUM:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title or one.caption or one.file_name or ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return " – ".join(part for part in (one.title, one.caption, one.file_name) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one)
        return None

    def _picture(self, one: Medium) -> QIcon:
        found = self._pictures.get(one.uuid)
        if found is not None:
            self._pictures.move_to_end(one.uuid)
            return found
        book = self._desk.book
        if one.content_type.startswith("image/") and one.uuid not in self._wanted and book is not None:
            self._wanted.add(one.uuid)
            self._desk.jobs.run(
                Lane.GENERAL, media.thumbnail, book, one.uuid, SIDE, name="thumbnail",
                done=partial(self._arrived, one.uuid), failed=partial(self._missing, one.uuid),
            )  # fmt: skip
        kind: QIcon = self._icons(one.content_type)
        return kind

    def _arrived(self, uuid: str, small: Small | None) -> None:
        if small is not None:
            self._pictures[uuid] = QIcon(QPixmap.fromImage(image_of(small)))
            while len(self._pictures) > _KEPT:
                gone, _ = self._pictures.popitem(last=False)
                self._wanted.discard(gone)
        row = self.row_of(uuid)
        if row.isValid():
            self.dataChanged.emit(row, row, [Qt.ItemDataRole.DecorationRole])

    def _missing(self, uuid: str, _: Exception) -> None:
        """The book was closed, or the medium deleted, before the picture was made: nothing to show."""
        self._wanted.discard(uuid)
