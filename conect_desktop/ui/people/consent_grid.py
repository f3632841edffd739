"""The consent matrix under the hands of whoever types a pile of slips."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from conect_desktop.bridge.people_model import (
    ALL_YES,
    ANSWER,
    ANSWERED,
    BAD,
    COLUMNS,
    DATA_AND_MAP,
    DATE,
    FIRST_ANSWER,
    GUARDIAN,
    LAST_CONSENT,
    PeopleModel,
    Person,
)
from conect_desktop.ui import theme

Index = QModelIndex | QPersistentModelIndex

_ANSWERS: Final[dict[int, bool | None]] = {
    Qt.Key.Key_Y: True, Qt.Key.Key_Plus: True, Qt.Key.Key_N: False, Qt.Key.Key_Minus: False, Qt.Key.Key_Space: None,
}  # fmt: skip
_LEAST_ROWS: Final = 6
_FILLS: Final[dict[int, Mapping[str, bool]]] = {Qt.Key.Key_A: ALL_YES, Qt.Key.Key_D: DATA_AND_MAP}


class _Answers(QStyledItemDelegate):
    """Yes in the colour of good, no and what is wrong in that of warning; the words say it too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The colour of a cell's words."""
        super().initStyleOption(option, index)
        look = theme.current()
        answer = index.data(ANSWER)
        colour = look.good if answer is True else look.warning if answer is False else look.muted
        if index.data(BAD):
            colour = look.warning
        elif answer == "-":
            colour = look.text
        if index.column() == FIRST_ANSWER and answer is not None:
            colour = look.text
        option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))


class _Questions(QHeaderView):
    """Headings in as many lines as they need, so that columns stay narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.setHighlightSections(True)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803  (Qt names it so)
        """As wide as the longest word, as high as the words then are."""
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        return QSize(*_size_of_heading(text, self.font().toString()))


@lru_cache(maxsize=256)
def _size_of_heading(text: str, written: str) -> tuple[int, int]:
    """Width and height in pixels in a font (as `QFont.toString` tells it); asked hundreds of times for one layout."""
    bold = QFont()
    bold.fromString(written)
    # the heading over the cursor is bold
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    room = metrics.horizontalAdvance("0") * 2
    width = max(metrics.horizontalAdvance(word) for word in text.split() or [""]) + room
    width = max(width, metrics.horizontalAdvance("✓ nnnn") + room)
    lines = metrics.boundingRect(0, 0, width - room, 10_000, int(Qt.TextFlag.TextWordWrap), text)
    return width, lines.height() + metrics.height() // 2


class ConsentGrid(QTableView):
    """Keys: Y, N and blank answer and go on; A fills a person with yes, D with data and map; Enter: the next person.

    W withdraws, Delete asks for the code to be deleted, I for what is held. The arrows move.
    """

    withdraw_requested = Signal()
    delete_requested = Signal()
    held_requested = Signal()
    left = Signal()
    """The person is done with what was typed, for now: it should be saved."""
    moved = Signal(object)
    """The Person whose row the cursor is in; None for none."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self._row = -1
        self.setModel(model)
        self.setHorizontalHeader(_Questions(self))
        self.setItemDelegate(_Answers(self))
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(True)
        self.doubleClicked.connect(self._turn)
        model.modelReset.connect(self._reset)
        self.fit()

    def fit(self) -> None:
        """Columns and rows as the type is now."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        self.verticalHeader().setMinimumWidth(self.fontMetrics().horizontalAdvance("T00-P000 "))
        header = self.horizontalHeader()
        for column, name in enumerate(COLUMNS):
            words = name in ("session_table", "given_on", "withdrawn_on", "gaps")
            mode = QHeaderView.ResizeMode.ResizeToContents if words else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if not words:
                self.setColumnWidth(column, header.sectionSizeFromContents(column).width())
        header.setStretchLastSection(True)
        # some rows are always seen, however large the type: then the page scrolls
        self.setMinimumHeight(header.sizeHint().height() + self.verticalHeader().defaultSectionSize() * _LEAST_ROWS)
        header.updateGeometry()

    # -- moving ------------------------------------------------------------------------------------------------------

    def current_person(self) -> Person | None:
        """The person whose row the cursor is in."""
        return self._people.person(self.currentIndex().row())

    def go_to(self, row: int, column: int = FIRST_ANSWER) -> None:
        """Put the cursor into a cell and bring it into view."""
        index = self._people.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Leaving a person's row saves what was typed there."""
        super().currentChanged(current, previous)
        if current.row() != self._row:
            if self._row >= 0:
                self.left.emit()
            self._row = current.row()
            self.moved.emit(self._people.person(self._row))

    def _reset(self) -> None:
        self._row = -1
        self.moved.emit(None)

    def _go_on(self, row: int, column: int) -> None:
        """To the next question of the person; after the last one, to the next person."""
        person = self._people.person(row)
        last = column == GUARDIAN or (column == LAST_CONSENT and person is not None and not person.needs_guardian())
        if last or column not in range(FIRST_ANSWER, GUARDIAN):
            if row + 1 < self._people.rowCount():
                self.go_to(row + 1)
        else:
            self.go_to(row, column + 1)

    # -- typing ------------------------------------------------------------------------------------------------------

    def _turn(self, index: Index) -> None:
        """A double click turns yes into no into not asked, for whoever has a mouse in the hand."""
        if COLUMNS[index.column()] in ANSWERED:
            turned = {None: True, True: False, False: None}
            self._people.answer(index.row(), index.column(), turned[index.data(ANSWER)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers, fills, and the way to the next person."""
        index, key = self.currentIndex(), event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not plain or not index.isValid() or not self._typed(index, key):
            super().keyPressEvent(event)

    def _typed(self, index: Index, key: int) -> bool:
        """Whether a key was for us."""
        row, column = index.row(), index.column()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row + 1 < self._people.rowCount():
                self.go_to(row + 1)
            else:
                self.left.emit()
        elif key in _ANSWERS:
            if self._people.answer(row, column, _ANSWERS[key]):
                self._go_on(row, column)
        elif key in _FILLS:
            self._people.type_(row, _FILLS[key])
        elif key == Qt.Key.Key_W:
            self.withdraw_requested.emit()
        elif key == Qt.Key.Key_I:
            self.held_requested.emit()
        elif key == Qt.Key.Key_Delete and column != DATE:
            self.delete_requested.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and column == DATE:
            self._people.type_(row, {"given_on": None})
        else:
            # no letter jumps to another row: a slip of the finger must not move the cursor
            return key < Qt.Key.Key_Escape and key != Qt.Key.Key_Tab
        return True

    def event(self, event: QEvent) -> bool:
        """What was typed is saved before a key of the window (undo) is heard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers()
            if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
                self.left.emit()
            elif event.key() in (*_ANSWERS, *_FILLS, Qt.Key.Key_W, Qt.Key.Key_I, Qt.Key.Key_Delete):
                event.accept()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere saves."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
