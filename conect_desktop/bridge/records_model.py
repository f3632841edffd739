"""Records of one kind as rows of a table, told by columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from conect_desktop.bridge.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
RECORD: Final = Qt.ItemDataRole.UserRole
SORT: Final = Qt.ItemDataRole.UserRole + 1
_TOLD: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.TextAlignmentRole, RECORD, SORT,
    }
)  # fmt: skip
"""What is told of a cell."""
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class RecordColumn:
    """One column: its heading, a record's text in it, and how it sorts, is marked and may be edited."""

    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    """What it sorts by; the text where nothing is said."""
    icon: Callable[[Any], Any] | None = None
    """A QIcon beside the text."""
    number: bool = False
    """Set to the right, as figures are."""
    edit: Callable[[Any, str], None] | None = None
    """Called with the record and what was typed into its cell."""
    stretch: bool = False
    """Takes the room that is left."""


class RecordsModel(QAbstractTableModel):
    """Rows keep their order between refreshes; what is unchanged isn't touched, so that selection and scroll stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[RecordColumn] = ()
        self._rows: list[Any] = []

    def set_columns(self, columns: Sequence[RecordColumn]) -> None:
        """Say what is shown; headings in the interface's language."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def set_records(self, records: Iterable[Any]) -> None:
        """Show these records (each with a `uuid`)."""
        rows = list(records)
        if [row.uuid for row in rows] == [row.uuid for row in self._rows]:
            self._rows = rows
            if rows and self._columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def record(self, index: Index) -> Any:
        """The record of a row; None outside."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, uuid: str) -> QModelIndex:
        """The first cell of a record's row; an invalid index where it isn't shown."""
        for number, row in enumerate(self._rows):
            if row.uuid == uuid:
                return self.index(number, 0)
        return QModelIndex()

    @property
    def columns(self) -> Sequence[RecordColumn]:
        """The columns as they were set."""
        return self._columns

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows at the top, none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns at the top, none below a row."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if role not in _TOLD:
            # most questions are about colours and fonts, and thousands of them come when a column's width is looked for
            return None
        record = self.record(index)
        if record is None or index.column() >= len(self._columns):
            return None
        if role == RECORD:
            return record
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(record))
        if role == SORT:
            return column.sort(record) if column.sort else column.text(record).casefold()
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return column.icon(record)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title if section < len(self._columns) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Selectable, editable where the column says how."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() < len(self._columns) and self._columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the column; the cell shows it when it is saved."""
        record = self.record(index)
        if record is None or role != Qt.ItemDataRole.EditRole:
            return False
        column = self._columns[index.column()]
        if column.edit is None or str(value) == column.text(record):
            return False
        column.edit(record, str(value))
        return False
