"""A sheet of figures filled by typing: Enter takes a figure and goes down, as on paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from conect_desktop.ui.widgets.lined_table import LinedTable
from conect_desktop.ui.widgets.shared_width import SharedWidth


class CountSheet(LinedTable):
    """Words in the first column, figures beside them. Typing over a figure replaces it, Delete empties it.

    Ctrl with an arrow asks to move a row, Delete on its words asks to remove it.
    """

    removed = Signal(int)
    """Row."""
    moved = Signal(int, int)
    """Row, and by how many rows (-1 is up)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setHighlightSections(False)

    def fit_rows(self) -> None:
        """Some rows are always seen."""
        super().fit_rows()
        self.setMinimumHeight(self.fontMetrics().height() * 10)

    def setModel(self, model: Any) -> None:
        """The words take the room that is left."""
        super().setModel(model)
        shared = SharedWidth(self)
        model.modelReset.connect(lambda: shared.set_columns((0,)))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After a figure the cell below is next."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            index = self.currentIndex()
            below = self.model().index(index.row() + 1, index.column())
            if below.isValid():
                self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with arrows moves a row, Delete empties a figure or removes a row."""
        index = self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(index.row(), -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and index.column() == 0:
            self.removed.emit(index.row())
        elif event.key() == Qt.Key.Key_Delete:
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)
