"""The table of places: keys, columns that can be moved and hidden, and editing in the cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from conect_desktop.bridge.place_order import COLUMNS
from conect_desktop.bridge.places_model import CHOSEN, PlacesModel

_WIDTHS: Final = {"sticker": 9, "title": 34, "practices": 32, "domains": 26, "space_type": 22, "neighbourhood": 20}
"""In digits' widths."""
_WIDTH: Final = 15
_HIDDEN: Final = ("domains", "session", "phase", "shape", "author", "created_at")
"""Columns that are not shown until they are asked for: the others fit a projector's 1366 pixels."""

_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Edits text in a line and choices in a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        model = index.model()
        column = COLUMNS[index.column()]
        if column not in CHOSEN or not isinstance(model, PlacesModel):
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value, text in model.choices(column):
            box.addItem(text, value)
        # a click on a choice is the whole edit
        box.activated.connect(lambda _: self._finish(box))
        return box

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)


class PlacesTable(QTableView):
    """Enter opens, Delete deletes, F2 edits in the cell, a double click shows on the map."""

    opened = Signal(str)
    deleted = Signal(list)
    shown = Signal(str)
    chosen = Signal(list)
    """The person selected other rows; uuids from top to bottom."""

    def __init__(self, model: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._quiet = False
        self.columns_menu = QMenu(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Delegate(self))
        # a row that leaves the list is not a choice of the person; connected first, to be known before Qt reacts
        model.rowsAboutToBeRemoved.connect(lambda *_: self._hush(True))
        model.rowsRemoved.connect(lambda *_: self._hush(False))
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        # a header asks every row whether its column is selected: seconds for a hundred thousand. It gets nothing to ask
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_menu.popup(header.mapToGlobal(at)))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(COLUMNS.index("sticker"), Qt.SortOrder.AscendingOrder)
        for name in _HIDDEN:
            self.setColumnHidden(COLUMNS.index(name), True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.columns_menu.aboutToShow.connect(self._fill_columns)
        self._measure()
        self._wide()
        self.doubleClicked.connect(lambda index: self.shown.emit(self._model.places[index.row()].uuid))
        self.selectionModel().selectionChanged.connect(self._selected)

    # -- columns -----------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """Rows of one height, from the type size."""
        self.verticalHeader().setMinimumSectionSize(1)
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(line * 2)
        self.setIconSize(QSize(line * 3 // 2, line * 3 // 2))

    def _wide(self) -> None:
        self._digit = self.fontMetrics().horizontalAdvance("0")
        for number, name in enumerate(COLUMNS):
            self.setColumnWidth(number, self._digit * _WIDTHS.get(name, _WIDTH))

    def _widen(self) -> None:
        """Columns hold as many letters as before, when these are of another size."""
        before, self._digit = self._digit, self.fontMetrics().horizontalAdvance("0")
        for number in range(len(COLUMNS)):
            if not self.isColumnHidden(number):
                self.setColumnWidth(number, round(self.columnWidth(number) * self._digit / before))

    def _fill_columns(self) -> None:
        self.columns_menu.clear()
        for number in range(len(COLUMNS)):
            name = str(self._model.headerData(number, Qt.Orientation.Horizontal))
            action = self.columns_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            # the title stays: a row must be recognised by something
            action.setEnabled(COLUMNS[number] != "title")
            action.toggled.connect(lambda on, number=number: self.setColumnHidden(number, not on))

    # -- selection ---------------------------------------------------------------------------------------------------

    def selected(self) -> list[str]:
        """Uuids of the selected rows, from top to bottom."""
        rows: set[int] = set()
        for part in self.selectionModel().selection().toList():
            rows.update(range(part.top(), part.bottom() + 1))
        return [self._model.places[row].uuid for row in sorted(rows)]

    def select(self, uuids: Iterable[str]) -> None:
        """Select the rows of those that are shown, and bring the first into view; `chosen` stays silent."""
        rows = sorted(row for row in map(self._model.row_of, uuids) if row >= 0)
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        start = 0
        for number, row in enumerate(rows):
            if number + 1 == len(rows) or rows[number + 1] != row + 1:
                selection.select(self._model.index(rows[start], 0), self._model.index(row, last))
                start = number + 1
        self._quiet = True
        try:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
            if rows:
                current = self.currentIndex()
                if current.row() not in rows:
                    column = current.column() if current.isValid() else COLUMNS.index("title")
                    current = self._model.index(rows[0], column)
                    self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
                self.scrollTo(current)
        finally:
            self._quiet = False

    def _hush(self, quiet: bool) -> None:
        self._quiet = quiet

    def _selected(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.selected())

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current place, Delete hands over what is selected."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self._model.places[self.currentIndex().row()].uuid)
        elif not editing and event.key() == Qt.Key.Key_Delete:
            if self.selected():
                self.deleted.emit(self.selected())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self._widen()
