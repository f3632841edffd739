"""Answers on a scale as bars that lean left or right of the middle: what a room disagrees and agrees with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.cartography.symbols import ink_on
from conect_desktop.ui.charts.chart import DIVERGING, Chart

_BAR: Final = 0.4
_ROW_LINES: Final = 3.2
"""Lines of type that a row takes, bar and words together."""


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One question: how many gave each value from lowest to highest, and how many said they don't know."""

    label: str
    counts: tuple[int, ...]
    median: float | None = None
    dont_know: int = 0
    hidden: bool = False
    """Too few people to show it outside the team: the bar is drawn hatched in words, ``n < 5``."""

    @property
    def people(self) -> int:
        """How many gave a value."""
        return sum(self.counts)


class DivergingChart(Chart):
    """One bar a question; its middle value lies on the middle line (J. Heiberger and N. Robbins, *JSS* 57, 2014)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: tuple[ScaleRow, ...] = ()
        super().__init__(parent)
        for axis in ("left", "bottom"):
            self.hideAxis(axis)

    def set_rows(self, rows: Sequence[ScaleRow]) -> None:
        """Show these questions from top to bottom; the chart asks for as much height as they need."""
        self._rows = tuple(rows)
        line = self.fontMetrics().height()
        self.setMinimumHeight(round(max(1, len(rows)) * _ROW_LINES * line))
        self.setMaximumHeight(round(max(1, len(rows)) * _ROW_LINES * 2 * line))
        self.redraw()

    def redraw(self) -> None:
        """Bars and words anew."""
        self.plotItem.clear()
        if not self._rows:
            self.tell(self.tr("Answers"), [self.tr("Nobody has answered yet.")])
            return
        for number, row in enumerate(self._rows):
            self._draw(row, -float(number))
        self.addItem(pg.InfiniteLine(pos=0, angle=90, pen=self.pen(width=1.5)))
        self.setXRange(-105, 125, padding=0)
        self.setYRange(-len(self._rows) + 0.45, 0.75, padding=0)
        self.tell(self.tr("Answers"), [f"{row.label}: {self._figures(row)}" for row in self._rows])

    def _draw(self, row: ScaleRow, y: float) -> None:
        label = self.text(row.label, anchor=(0, 1))
        label.setPos(-105, y + _BAR / 2)
        self.addItem(label)
        if row.hidden or not row.people:
            words = self.text("n < 5" if row.hidden else "–", anchor=(0.5, 0.5))
            words.setPos(0, y)
            self.addItem(words)
            return
        shares = [100.0 * count / row.people for count in row.counts]
        middle = (len(shares) - 1) / 2
        left = -sum(s for value, s in enumerate(shares) if value < middle)
        left -= sum(s / 2 for value, s in enumerate(shares) if value == middle)
        for value, (count, share) in enumerate(zip(row.counts, shares, strict=True)):
            if not count:
                continue
            colour = QColor(_step(value, len(shares)))
            bar = pg.BarGraphItem(
                x0=[left], y0=[y - _BAR / 2], width=[share], height=_BAR, brush=colour, pen=self.pen()
            )
            self.addItem(bar)
            if share >= 6:
                # the value in the bar, its number of answers beside it: nothing is told by colour alone
                figure = self.text(f"{value + 1}: {count}", colour=ink_on(colour))
                figure.setPos(left + share / 2, y)
                self.addItem(figure)
            left += share
        figures = self.text("  " + self._short(row), anchor=(0, 0.5))
        figures.setPos(max(left, 0), y)
        self.addItem(figures)

    def _short(self, row: ScaleRow) -> str:
        parts = [f"n = {row.people}"]
        if row.dont_know:
            parts.append(f"? {row.dont_know}")
        return ", ".join(parts)

    def _figures(self, row: ScaleRow) -> str:
        if row.hidden:
            return "n < 5"
        counts = ", ".join(f"{value}: {count}" for value, count in enumerate(row.counts, 1))
        parts = [self.tr("%n answer(s)", "", row.people), counts]
        if row.median is not None:
            parts.append(self.tr("median {0}").format(QLocale().toString(row.median, "f", 1)))
        if row.dont_know:
            parts.append(self.tr("%n don't know", "", row.dont_know))
        return "; ".join(parts)


def _step(value: int, steps: int) -> str:
    """The colour of a value on a scale of any length."""
    return DIVERGING[round(value * (len(DIVERGING) - 1) / max(steps - 1, 1))]
