"""Typing a pile of rating slips: a digit an answer, the cursor goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from conect_desktop.bridge.slips_model import SlipsModel
from conect_desktop.domain.indicator import Indicator
from conect_desktop.ui.widgets.lined_table import LinedTable

Index = QModelIndex | QPersistentModelIndex


class SlipGrid(LinedTable):
    """Digits answer, 0 or ? says don't know, Delete empties, Enter begins the next slip. No cell is ever "edited"."""

    focused = Signal(object)
    """The Indicator of the column the cursor is in."""

    def __init__(self, model: SlipsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slips = model
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._to_the_end)

    def fit_rows(self) -> None:
        """Columns keep room for an answer, and some rows are always seen."""
        super().fit_rows()
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0") * 5)
        self.setMinimumHeight(self.fontMetrics().height() * 8)

    def _to_the_end(self) -> None:
        """The next slip is what one wants to type."""
        self.setCurrentIndex(self._slips.index(self._slips.rowCount() - 1, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Leaving a row saves its slip; the column's statement is told in full."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._slips.finish(current.row())
        statement: Indicator | None = self._slips.statement(current.column())
        if statement is not None:
            self.focused.emit(statement)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere saves the slip under way."""
        super().focusOutEvent(event)
        self._slips.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one answer."""
        index = self.currentIndex()
        typed = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._slips.finish()
            self.setCurrentIndex(self._slips.index(min(index.row() + 1, self._slips.rowCount() - 1), 0))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._slips.empty(index)
        elif typed == "?":
            self._taken(index, self._slips.answer(index, None))
        elif len(typed) == 1 and typed.isascii() and typed.isdigit():
            # on a scale that begins at 1, 0 says don't know
            none = typed == "0" and self._slips.lowest > 0
            self._taken(index, self._slips.answer(index, None if none else int(typed)))
        else:
            super().keyPressEvent(event)

    def _taken(self, index: QModelIndex, taken: bool) -> None:
        """On to the next statement; after the last one the slip is complete and the next begins."""
        if not taken:
            return
        if index.column() + 1 < self._slips.columnCount():
            self.setCurrentIndex(index.siblingAtColumn(index.column() + 1))
        else:
            self._slips.finish()
            self.setCurrentIndex(self._slips.index(min(index.row() + 1, self._slips.rowCount() - 1), 0))
