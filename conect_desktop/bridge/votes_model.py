"""The counting sheet of a voting round: a row an option, a column a table, and how many voted below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.session import SessionTable
from conect_desktop.domain.tally import ROOM, Tally

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class VotesModel(QAbstractTableModel):
    """What is typed is told by a signal and shown when it is saved."""

    counted = Signal(str, object, object)
    """(option, table or None for the room, dots or None)"""
    voters_counted = Signal(object, object)
    """(table or None for the room, voters or None)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tally: Tally | None = None
        self._tables: list[SessionTable] = []
        self._writable = False

    def show_round(self, tally: Tally | None, tables: Sequence[SessionTable], *, writable: bool) -> None:
        """Fill the sheet."""
        same = (
            tally is not None
            and self._tally is not None
            and [o.uuid for o in tally.options] == [o.uuid for o in self._tally.options]
            and [t.uuid for t in tables] == [t.uuid for t in self._tables]
        )
        if same:
            self._tally, self._tables, self._writable = tally, list(tables), writable
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._tally, self._tables, self._writable = tally, list(tables), writable
        self.endResetModel()

    def option(self, row: int) -> str | None:
        """The option of a row; None for the row of voters."""
        options = self._tally.options if self._tally else ()
        return options[row].uuid if 0 <= row < len(options) else None

    def row_of(self, option: str) -> int:
        """The row of an option; -1 where it isn't on the sheet."""
        options = self._tally.options if self._tally else ()
        return next((row for row, one in enumerate(options) if one.uuid == option), -1)

    def _table(self, column: int) -> str:
        return self._tables[column - 1].uuid if column <= len(self._tables) else ROOM

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The options and the row of voters."""
        return 0 if parent.isValid() or self._tally is None else len(self._tally.options) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The option, a column a table, the whole room, the sum."""
        return 0 if parent.isValid() or self._tally is None else len(self._tables) + 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tables by their labels."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if self.option(section) else ""
        if section == 0:
            return self.tr("Option")
        if section <= len(self._tables):
            return self._tables[section - 1].label
        return self.tr("Room") if section == len(self._tables) + 1 else self.tr("Sum")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; empty where nothing was counted."""
        if self._tally is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 0:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.data(index) or "")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        is_sum = column == len(self._tables) + 2
        if self.option(row) is None:
            if column == 0:
                return self.tr("How many voted")
            if is_sum:
                return str(self._tally.voters)
            voters = next((t.voters for t in self._tally.tables if t.table == self._table(column)), 0)
            return str(voters) if voters else ""
        option = self._tally.options[row]
        if column == 0:
            return option.label
        if is_sum:
            return str(option.dots)
        dots = option.by_table.get(self._table(column))
        return "" if dots is None else str(dots)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Counts can be typed, words and sums can't."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._writable and 0 < index.column() <= len(self._tables) + 1:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was counted; nothing but a number or nothing at all is taken."""
        typed = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or (typed and not (typed.isascii() and typed.isdigit())):
            return False
        if typed == self.data(index):
            return False
        number = int(typed) if typed else None
        table = self._table(index.column()) or None
        option = self.option(index.row())
        if option is None:
            self.voters_counted.emit(table, number)
        else:
            self.counted.emit(option, table, number)
        return True
