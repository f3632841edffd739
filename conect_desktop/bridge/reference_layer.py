"""What others mapped as the map shows it: read from the book, never from a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conect_desktop.bridge.desk import Desk
from conect_desktop.cartography.reference import ReferenceSign, ReferenceSigns
from conect_desktop.storage import reference
from conect_desktop.storage.reference import Layer, Mark

if TYPE_CHECKING:
    import sqlite_utils


def _read(db: sqlite_utils.Database) -> tuple[list[Layer], list[Mark]]:
    return reference.layers(db), reference.marks(db)


class ReferenceLayer(QObject):
    """Holds the layers of the open book, and the signs of their items but for those that are places already."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.layers: list[Layer] = []
        self.signs = ReferenceSigns()
        desk.loaded.connect(self.reload)
        desk.book_closed.connect(self._clear)
        desk.places_changed.connect(self._places_changed)

    def reload(self) -> None:
        """Read anew, after a layer was fetched or removed."""
        self._desk.read(_read, done=self._take)

    def _places_changed(self, *_: object) -> None:
        """An adoption, or its undoing, is a change of places."""
        if self.layers:
            self.reload()

    def _take(self, found: tuple[list[Layer], list[Mark]]) -> None:
        self.layers, marks = found
        self.signs = ReferenceSigns(
            tuple(ReferenceSign(one.item, one.title, one.position, one.shape) for one in marks if not one.adopted_as)
        )
        self.changed.emit()

    def _clear(self) -> None:
        self.layers, self.signs = [], ReferenceSigns()
        self.changed.emit()
