"""Small multiples: one narrow bar chart a site, all on one scale, with the words for the bars written once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from conect_desktop.ui import theme
from conect_desktop.ui.charts.chart import SERIES, Chart

_ROWS: Final = (1.7, 2.4)
"""Height of a row in lines of type: where the words for all bars take one line, and where some take two."""
_BAR: Final = 1.1
_SITE_LETTERS: Final = 20
"""Least width of a site's chart in digits' widths."""
_LABEL_LETTERS: Final = (22, 44)
"""Least and largest width of the words before the bars."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One bar: its length from 0 to 1 of the scale (None for none) and the figure beside it; hatched where hidden."""

    words: str
    length: float | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is about, and a bar a site."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a site's chart, a line each."""

    lines: tuple[str, ...]


class Multiples(Chart):
    """Sites from left to right in the order given, rows from top to bottom; the height is that of its rows."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._title = ""
        self._heads: tuple[Head, ...] = ()
        self._rows: tuple[Line, ...] = ()
        self._stale = True
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # drawn in pixels from the top left corner
        self.plot.set_margin(0)

    def set_lines(self, title: str, heads: Sequence[Head], rows: Sequence[Line]) -> None:
        """Show these; `title` is for whoever can't see the picture."""
        self._title, self._heads, self._rows = title, tuple(heads), tuple(rows)
        self.updateGeometry()
        self.redraw()

    # -- sizes in pixels ---------------------------------------------------------------------------------------------

    @property
    def _line(self) -> float:
        return float(self.fontMetrics().height())

    def _head_height(self) -> float:
        return self._line * (max((len(head.lines) for head in self._heads), default=0) + 0.5)

    def _label_width(self) -> float:
        digit = self.fontMetrics().horizontalAdvance("0")
        longest = max((self.fontMetrics().horizontalAdvance(row.label) for row in self._rows), default=0) + digit
        least, most = (letters * digit for letters in _LABEL_LETTERS)
        # where there is little room the words yield to the bars
        room = self.width() - len(self._heads) * _SITE_LETTERS * digit
        return float(min(longest, max(least, min(most, room))))

    def _broken(self, label: str, room: float) -> str:
        """Words before a bar in one line, or two; the second is cut where even that is not enough."""
        first, rest = label, ""
        while " " in first and self.fontMetrics().horizontalAdvance(first) > room:
            first, _, last = first.rpartition(" ")
            rest = f"{last} {rest}".rstrip()
        return "\n".join(self._short(line, room) for line in (first, rest) if line)

    def _labels(self) -> list[str]:
        room = self._label_width() - self._line / 2
        return [self._broken(row.label, room) for row in self._rows]

    def _row(self, labels: Sequence[str]) -> float:
        return self._line * _ROWS[any("\n" in label for label in labels)]

    def sizeHint(self) -> QSize:
        """As high as its rows, as wide as there is room."""
        digit = self.fontMetrics().horizontalAdvance("0")
        width = digit * (_LABEL_LETTERS[0] + _SITE_LETTERS * max(len(self._heads), 1))
        return QSize(width, round(self._head_height() + len(self._rows) * self._row(self._labels()) + 0.3 * self._line))

    def minimumSizeHint(self) -> QSize:
        """Bars stay readable."""
        return self.sizeHint()

    # -- drawing -----------------------------------------------------------------------------------------------------

    def redraw(self) -> None:
        """Words, bars and figures anew, the picture once it is seen: most of many lie on a page that nobody opened."""
        self._stale = True
        self.viewport().update()
        if self._heads:
            self.tell(self._title, [self._sentence(number, head) for number, head in enumerate(self._heads)])

    @property
    def behind(self) -> bool:
        """Whether words, bars, figures or the size changed since it was drawn."""
        return self._stale or super().behind

    def catch_up(self) -> None:
        """Draw what changed."""
        if not self.behind:
            return
        self._stale, self._drawn_for = False, self.size()
        self.clear()
        width, height = max(self.width(), 1), max(self.height(), 1)
        self.set_range((0, width), (-height, 0))
        if not self._heads:
            return
        left, top = self._label_width(), self._head_height()
        each = (width - left) / len(self._heads)
        labels = self._labels()
        step = self._row(labels)
        for number, words in enumerate(labels):
            label = self.text(words, anchor=(0, 0.5))
            label.setPos(0, -(top + (number + 0.5) * step))
            self.add(label)
        for number, head in enumerate(self._heads):
            self._draw_site(number, head, left + number * each, each, step)

    def _draw_site(self, number: int, head: Head, x: float, width: float, step: float) -> None:
        top = self._head_height()
        gap = self._line * 0.6
        words = self.text("\n".join(self._short(line, width - gap) for line in head.lines), anchor=(0, 0))
        words.setPos(x, 0)
        self.add(words)
        bottom = top + len(self._rows) * step
        self.add(pg.PlotDataItem([x, x], [-top, -bottom], pen=self.pen(width=1.5)))
        metrics = self.fontMetrics()
        # the same length means the same at every site: the room for figures is that of the widest of all
        widest = max((metrics.horizontalAdvance(c.words) for row in self._rows for c in row.cells), default=0)
        room = max(width - widest - 2 * gap, self._line)
        bars: list[tuple[float, float]] = []
        for place, row in enumerate(self._rows):
            cell = row.cells[number]
            y = -(top + (place + 0.5) * step)
            length = self._line * 2 if cell.hidden else (cell.length or 0.0) * room
            if cell.hidden:
                self._hatch(x, y, length)
            elif length:
                bars.append((y, length))
            figure = self.text(cell.words, anchor=(0, 0.5))
            figure.setPos(x + length + gap / 3, y)
            self.add(figure)
        if bars:
            self._fill(x, bars)

    def _fill(self, x: float, bars: Sequence[tuple[float, float]]) -> None:
        height = self._line * _BAR
        item = pg.BarGraphItem(
            x0=[x] * len(bars), y0=[y - height / 2 for y, _ in bars], width=[length for _, length in bars],
            height=height, brush=QColor(SERIES[0]), pen=pg.mkPen(None),
        )  # fmt: skip
        self.add(item)

    def _hatch(self, x: float, y: float, length: float) -> None:
        height = self._line * _BAR
        brush = QBrush(QColor(theme.current().muted), Qt.BrushStyle.BDiagPattern)
        item = pg.BarGraphItem(x0=[x], y0=[y - height / 2], width=[length], height=height, brush=brush, pen=self.pen())
        self.add(item)

    def _short(self, words: str, width: float) -> str:
        return str(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(round(width), 1)))

    def _sentence(self, number: int, head: Head) -> str:
        figures = ", ".join(f"{row.label} {row.cells[number].words}" for row in self._rows)
        return f"{' '.join(filter(None, head.lines))}: {figures}"

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """In less width the words before the bars may take two lines, and a row more height."""
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self.updateGeometry()
