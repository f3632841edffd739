"""Media as a list with small pictures, made beside the window when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.medium import Medium
from conect_desktop.exchange.pictures import Small
from conect_desktop.services import media

Index = QModelIndex | QPersistentModelIndex
MEDIUM: Final = Qt.ItemDataRole.UserRole
SIDE: Final = 160
_KEPT: Final = 600
"""Small pictures held; a page shows a few dozen."""
_AT_ONCE: Final = 2
_WAITING: Final = 80
"""Pictures asked for and not made yet. Whoever scrolls on no longer wants the oldest of them."""
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
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._making: set[str] = set()
        self._without: set[str] = set()

    def show_media(self, media_: Iterable[Medium]) -> bool:
        """Show these, in this order; whether they are others than before, so that nothing is selected any more."""
        rows = list(media_)
        if [one.uuid for one in rows] == [one.uuid for one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def forget(self) -> None:
        """Another book."""
        self._pictures.clear()
        self._waiting.clear()
        self._without.clear()

    def medium(self, index: Index) -> Medium | None:
        """The medium of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, uuid: str) -> QModelIndex:
        """The row of a medium; an invalid index where it isn't shown."""
        row = next((number for number, one in enumerate(self._rows) if one.uuid == uuid), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rows_of(self, uuids: set[str]) -> dict[str, QModelIndex]:
        """The rows of those media that are shown."""
        return {one.uuid: self.index(number) for number, one in enumerate(self._rows) if one.uuid in uuids}

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
            return words.title_of(one)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = (one.title, one.caption, one.file_name, words.flags_text(one))
            line = " – ".join(filter(None, told))
            return plain_tip(line) if role == Qt.ItemDataRole.ToolTipRole else line
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one)
        return None

    def _picture(self, one: Medium) -> QIcon:
        found = self._pictures.get(one.uuid)
        if found is not None:
            self._pictures.move_to_end(one.uuid)
            return found
        if one.content_type.startswith("image/") and one.uuid not in self._making and one.uuid not in self._without:
            self._waiting[one.uuid] = None
            self._waiting.move_to_end(one.uuid)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._make()
        kind: QIcon = self._icons(one.content_type)
        return kind

    def _make(self) -> None:
        """The newest wishes first: they are what the person sees now."""
        book = self._desk.book
        while book is not None and self._waiting and len(self._making) < _AT_ONCE:
            uuid, _ = self._waiting.popitem()
            self._making.add(uuid)
            self._desk.jobs.run(
                Lane.GENERAL, media.thumbnail, book, uuid, SIDE, name="thumbnail",
                done=partial(self._arrived, uuid), failed=partial(self._missing, uuid),
            )  # fmt: skip

    def _arrived(self, uuid: str, small: Small | None) -> None:
        self._making.discard(uuid)
        if small is None:
            self._without.add(uuid)
        else:
            self._pictures[uuid] = QIcon(QPixmap.fromImage(image_of(small)))
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
            row = self.row_of(uuid)
            if row.isValid():
                self.dataChanged.emit(row, row, [Qt.ItemDataRole.DecorationRole])
        self._make()

    def _missing(self, uuid: str, _: Exception) -> None:
        """The book was closed, or the medium deleted, before the picture was made: nothing to show."""
        self._making.discard(uuid)
        self._make()
