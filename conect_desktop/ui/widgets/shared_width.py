"""Columns that share the room a table has left, and keep enough of it to be read; then the table scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from shiboken6 import isValid

_LEAST: Final = 18
"""Digits' widths that a column of words keeps, where its words are as long as that."""

_LOOKED_AT: Final = 100
"""Rows of which the widest says how wide a column is; to measure all of a large table holds the window up."""


class SharedWidth(QObject):
    """Instead of `QHeaderView.ResizeMode.Stretch`, which makes a column as narrow as the others leave it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._columns: tuple[int, ...] = ()
        self._needed: dict[int, int] = {}
        table.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for heard in (table, table.viewport()):
            heard.installEventFilter(self)
        table.horizontalHeader().sectionResized.connect(self._resized)
        model = table.model()
        # once for all that comes now: a table may be filled cell by cell
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._renew)
        for signal in (model.modelReset, model.dataChanged, model.rowsInserted):
            signal.connect(self._look_soon)

    def set_columns(self, columns: Iterable[int]) -> None:
        """These share the room; each other column is as wide as what is in it."""
        self._columns = tuple(columns)
        header = self._table.horizontalHeader()
        for number in range(header.count()):
            own = number in self._columns
            header.setSectionResizeMode(
                number, QHeaderView.ResizeMode.Fixed if own else QHeaderView.ResizeMode.ResizeToContents
            )
        self._renew()

    def _renew(self) -> None:
        """Other words stand in the table, or letters of another size."""
        self._needed.clear()
        self.share()

    def share(self) -> None:
        """Give each its part."""
        if not isValid(self._table):
            # its model tells of an end that comes to both
            return
        header = self._table.horizontalHeader()
        mine = [number for number in self._columns if number < header.count() and not header.isSectionHidden(number)]
        if not mine:
            return
        room = self._table.viewport().width()
        room -= sum(header.sectionSize(number) for number in range(header.count()) if number not in mine)
        # who needs more than an equal part gets it, as long as there is any
        parts = {number: self._least(number) for number in mine}
        hungriest = sorted(mine, key=parts.__getitem__, reverse=True)
        for left, number in zip(range(len(mine), 0, -1), hungriest, strict=True):
            parts[number] = max(parts[number], room // left)
            room -= parts[number]
        for number, width in parts.items():
            header.resizeSection(number, width)

    def _least(self, number: int) -> int:
        """What a column needs to be read, in pixels."""
        if number not in self._needed:
            self._needed[number] = self._measure(number)
        return self._needed[number]

    def _measure(self, number: int) -> int:
        enough = self._table.fontMetrics().horizontalAdvance("0") * _LEAST
        words = min(self._table.sizeHintForColumn(number), enough)
        return max(words, self._table.horizontalHeader().sectionSizeHint(number))

    def _look_soon(self, *_: object) -> None:
        if isValid(self._soon):
            self._soon.start()

    def _resized(self, number: int, *_: int) -> None:
        if number not in self._columns:
            self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table is wider or narrower, or its letters are of another size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # they come several times, to the table and to what is in it
            self._look_soon()
        elif event.type() == QEvent.Type.Resize:
            self.share()
        return super().eventFilter(watched, event)
