"""A table of records that sorts, opens on Enter and deletes on Delete."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from conect_desktop.bridge.records_model import RECORD, SORT, RecordColumn, RecordsModel
from conect_desktop.ui.widgets.lined_table import LinedTable
from conect_desktop.ui.widgets.shared_width import SharedWidth


class RecordTable(LinedTable):
    """Keyboard: arrows move, Enter opens (or edits where the column can be), Delete asks to delete the selection."""

    LINES = 1.7
    opened = Signal(object)
    """The record of the row that was entered or double-clicked."""
    selected = Signal(list)
    """uuids of the selected records."""
    delete_requested = Signal(list)
    """uuids."""

    def __init__(self, *, multiple: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordsModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.records)
        self._sorted.setSortRole(SORT)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._shared = SharedWidth(self)
        self.activated.connect(lambda index: self.opened.emit(index.data(RECORD)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self.chosen()))

    def set_columns(self, columns: Sequence[RecordColumn]) -> None:
        """Say what is shown; call it again when the language changes."""
        self.records.set_columns(columns)
        self._shared.set_columns(number for number, column in enumerate(columns) if column.stretch)

    def set_records(self, records: Iterable[Any]) -> None:
        """Show these records; what was selected stays so where it is still there."""
        kept = self.chosen()
        self.records.set_records(records)
        if kept and kept != self.chosen():
            self.choose(kept[0])

    def chosen(self) -> list[str]:
        """uuids of the selected records, in the order shown."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(RECORD).uuid for index in rows]

    def choose(self, uuid: str) -> None:
        """Select one record and bring it into view."""
        index = self._sorted.mapFromSource(self.records.row_of(uuid))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to delete what is selected."""
        if event.key() == Qt.Key.Key_Delete and self.chosen():
            self.delete_requested.emit(self.chosen())
            return
        super().keyPressEvent(event)
