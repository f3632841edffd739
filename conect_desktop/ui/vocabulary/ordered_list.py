"""A list that a person puts in order: with the mouse, or with Alt and the arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget


class OrderedList(QListWidget):
    """Rows with a key each; says which row the person moved by how much, and waits to be filled anew."""

    moved = Signal(str, int)
    """(key of a row, how many places later; negative for earlier)"""
    chosen = Signal(str)
    """Key of the row that is current now; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.key()))

    def key(self) -> str:
        """The key of the current row."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def fill(self, rows: list[tuple[str, str, QIcon, bool]]) -> None:
        """Show (key, text, icon, quiet); the current row stays current, or the first one is."""
        kept, scrolled = self.key(), self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for key, text, icon, quiet in rows:
            item = QListWidgetItem(icon, text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            if quiet:
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        self.blockSignals(False)
        self.choose(kept if kept in {row[0] for row in rows} else rows[0][0] if rows else "")
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, key: str) -> None:
        """Make the row of that key current; says so even where it is already."""
        for number in range(self.count()):
            if self.item(number).data(Qt.ItemDataRole.UserRole) == key:
                self.blockSignals(True)
                self.setCurrentRow(number)
                self.blockSignals(False)
        self.chosen.emit(self.key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the current row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            if self.key():
                self.moved.emit(self.key(), steps[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A row was dragged: said as a move, and shown when it is saved."""
        before = self.currentRow()
        below = self.indexAt(event.position().toPoint())
        after = below.row() if below.isValid() else self.count() - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if self.key() and after != before:
            self.moved.emit(self.key(), after - before)
