"""One line for each column of a file: its name, its first values, and what it means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.import_jobs import EXTRA, LEFT_OUT, POSITIONS, ColumnSeen, fields
from conect_desktop.bridge.place_words import field_text
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_MOST: Final = 150
"""Columns that are asked for; the rest of a wider table keep their guessed meaning."""


class _Combo(QComboBox):
    """A wheel over a long list scrolls the list, and doesn't change what a column means."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the list have it."""
        event.ignore()


class ImportColumns(QWidget):
    """Asks what columns mean; a field is given to one column only."""

    changed = Signal(object)
    """Column → meaning, of all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: dict[str, QComboBox] = {}
        self._all: dict[str, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("What the columns mean"))
        title.setProperty("role", "title")
        layout.addWidget(title)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._scroll = VerticalScroll(self._body)
        layout.addWidget(self._scroll, 1)

    def fill(self, columns: Sequence[ColumnSeen], *, positions: bool) -> None:
        """Show the columns of a file, each with its guessed meaning."""
        self._clear()
        self._all = {column.name: column.meaning for column in columns}
        choices = self._choices(positions)
        for row, column in enumerate(columns[:_MOST]):
            combo = _Combo()
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(18)
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            for text, meaning in choices:
                combo.addItem(text, meaning)
            combo.setCurrentIndex(max(combo.findData(column.meaning), 0))
            combo.setAccessibleName(self.tr("Meaning of column {0}").format(column.name))
            combo.activated.connect(partial(self._chosen, column.name))
            self.combos[column.name] = combo
            self._grid.addWidget(self._words(column), row, 0)
            self._grid.addWidget(combo, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(len(columns), 1)

    def meanings(self) -> dict[str, str]:
        """What every column means now."""
        return dict(self._all)

    def _clear(self) -> None:
        self.combos = {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)

    def _choices(self, positions: bool) -> list[tuple[str, str]]:
        words = [(self.tr("Leave out"), LEFT_OUT), (self.tr("Add to the description"), EXTRA)]
        if positions:
            told = (self.tr("East: longitude or x"), self.tr("North: latitude or y"), self.tr("Position as text"))
            words += list(zip(told, POSITIONS, strict=True))
        return words + [(field_text(name), name) for name in fields()]

    def _words(self, column: ColumnSeen) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        name = QLabel(column.name)
        values = QLabel(" · ".join(column.values) or "–")
        values.setProperty("role", "muted")
        for label in (name, values):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 14)
            # long values are cut at the side rather than widening the list
            label.setSizePolicy(label.sizePolicy().Policy.Ignored, label.sizePolicy().verticalPolicy())
            layout.addWidget(label)
        values.setToolTip(f"<p>{'<br>'.join(map(escape, column.values))}</p>" if column.values else "")
        return box

    def _chosen(self, column: str, _: int) -> None:
        meaning = str(self.combos[column].currentData())
        if meaning not in (LEFT_OUT, EXTRA):
            for other, held in self._all.items():
                if held == meaning and other != column:
                    self._all[other] = LEFT_OUT if meaning in POSITIONS else EXTRA
                    if other in self.combos:
                        self.combos[other].setCurrentIndex(self.combos[other].findData(self._all[other]))
        self._all[column] = meaning
        self.changed.emit(self.meanings())
