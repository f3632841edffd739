"""A pile of rating slips as a grid: a row a slip, a column a statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from conect_desktop.domain.indicator import Indicator

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
DONT_KNOW: Final = "?"


class SlipsModel(QAbstractTableModel):
    """Rows that are saved, and an empty one for the next slip. A row under way is kept here until it is told.

    `slip_done(slip, {indicator: value or None for don't know})` is told when the person leaves a row they changed.
    """

    slip_done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statements: list[Indicator] = []
        self._slips: list[tuple[int, dict[str, int | None]]] = []
        self._scale = (1, 5)
        self._language = "en"
        self._changed: int | None = None
        """The row that was changed and not told yet."""
        self._told: dict[int, dict[str, int | None]] = {}
        """Slips that were told and are not seen saved yet."""
        self.writable = False

    def show_pile(
        self,
        statements: Sequence[Indicator],
        slips: Mapping[int, Mapping[str, int | None]],
        scale: tuple[int, int],
        language: str,
        *,
        next_slip: int,
    ) -> None:
        """Fill the grid with what is saved; a row under way, and rows told but not yet saved, stay as typed."""
        self._told = {slip: values for slip, values in self._told.items() if dict(slips.get(slip, {})) != values}
        pile = {slip: values for slip, values in {**slips, **self._told}.items() if values}
        pending = self._pending()
        if pending is not None:
            pile[pending[0]] = pending[1]
        rows = [(slip, dict(pile[slip])) for slip in sorted(pile)]
        known = slips.keys() | self._told.keys()
        if self.writable and (pending is None or pending[0] != rows[-1][0] or pending[0] in known):
            rows.append((max([next_slip, *(slip + 1 for slip in pile)]), {}))
        same = (
            list(statements) == self._statements
            and [slip for slip, _ in rows] == [slip for slip, _ in self._slips]
            and (scale, language) == (self._scale, self._language)
        )
        if not same:
            self.beginResetModel()
        self._statements, self._slips, self._scale, self._language = list(statements), rows, scale, language
        self._changed = next((n for n, (slip, _) in enumerate(rows) if pending and slip == pending[0]), None)
        if not same:
            self.endResetModel()
        elif rows and statements:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(statements) - 1))

    def _pending(self) -> tuple[int, dict[str, int | None]] | None:
        return self._slips[self._changed] if self._changed is not None else None

    def forget(self) -> None:
        """Another book or another pile: what was half typed belongs to the one before, which was told of it."""
        self._changed = None
        self._told = {}

    def refused(self, slip: int) -> None:
        """A slip that was told could not be saved: the next filling shows what is kept of it."""
        self._told.pop(slip, None)

    def statement(self, column: int) -> Indicator | None:
        """The statement of a column."""
        return self._statements[column] if 0 <= column < len(self._statements) else None

    @property
    def lowest(self) -> int:
        """The lowest value of the scale."""
        return self._scale[0]

    def finish(self, row: int | None = None) -> None:
        """Tell the row under way; with `row`, only where the person has left it for that one."""
        if self._changed is None or row == self._changed:
            return
        slip, values = self._slips[self._changed]
        last = self._changed == len(self._slips) - 1
        self._changed = None
        self._told[slip] = dict(values)
        if last and values:
            # whoever types fast is on the next slip before this one is saved
            self.beginInsertRows(QModelIndex(), len(self._slips), len(self._slips))
            self._slips.append((slip + 1, {}))
            self.endInsertRows()
        self.slip_done.emit(slip, dict(values))

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Slips."""
        return 0 if parent.isValid() else len(self._slips)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Statements."""
        return 0 if parent.isValid() else len(self._statements)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Statements by number, with their words as a tip; slips by number."""
        if orientation == Qt.Orientation.Vertical:
            if role != Qt.ItemDataRole.DisplayRole or section >= len(self._slips):
                return None
            return self.tr("Slip {0}").format(self._slips[section][0])
        statement = self.statement(section)
        if statement is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1)
        return statement.label(self._language) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value, a question mark for don't know, nothing where nothing was said."""
        statement = self.statement(index.column())
        if statement is None or index.row() >= len(self._slips):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return statement.label(self._language)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        values = self._slips[index.row()][1]
        if statement.uuid not in values:
            return ""
        value = values[statement.uuid]
        return DONT_KNOW if value is None else str(value)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002  (Qt calls it so)
        """Every cell can be walked to; keys fill it (`answer`)."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def answer(self, index: Index, value: int | None) -> bool:
        """Fill a cell: a value of the scale, or None for don't know. Whether it was taken."""
        statement = self.statement(index.column())
        if not self.writable or statement is None or (value is not None and not self._fits(value)):
            return False
        self.finish(index.row())
        self._slips[index.row()][1][statement.uuid] = value
        self._touched(index)
        return True

    def empty(self, index: Index) -> None:
        """Take an answer away."""
        statement = self.statement(index.column())
        if self.writable and statement is not None and statement.uuid in self._slips[index.row()][1]:
            self.finish(index.row())
            del self._slips[index.row()][1][statement.uuid]
            self._touched(index)

    def _touched(self, index: Index) -> None:
        self._changed = index.row()
        cell = self.index(index.row(), index.column())
        self.dataChanged.emit(cell, cell)

    def _fits(self, value: int) -> bool:
        return self._scale[0] <= value <= self._scale[1]
