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
from conect_desktop.ui import theme
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
    """Too few people to show it outside the team: ``n < 5`` stands in place of the bar."""
    lowest: int = 1
    """The scale's lowest value, that of the first count."""
    quartiles: tuple[float, float] | None = None
    mean: float | None = None

    @property
    def people(self) -> int:
        """How many gave a value."""
        return sum(self.counts)


class DivergingChart(Chart):
    """One bar a question; its middle value lies on the middle line (J. Heiberger and N. Robbins, *JSS* 57, 2014)."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: tuple[ScaleRow, ...] = ()
        super().__init__(parent)

    def set_rows(self, rows: Sequence[ScaleRow]) -> None:
        """Show these questions from top to bottom; the chart asks for as much height as they need."""
        self._rows = tuple(rows)
        line = self.fontMetrics().height()
        self.setMinimumHeight(round(max(1, len(rows)) * _ROW_LINES * line))
        self.setMaximumHeight(round(max(1, len(rows)) * _ROW_LINES * 2 * line))
        self.redraw()

    def redraw(self) -> None:
        """Bars and words anew."""
        self.clear()
        if not self._rows:
            self.tell(self.tr("Answers"), [self.tr("Nobody has answered yet.")])
            return
        drawn = [row for row in self._rows if row.people and not row.hidden]
        left = min((_left(_shares(row)) for row in drawn), default=-50.0)
        right = max((_left(shares) + sum(shares) for row in drawn for shares in (_shares(row),)), default=50.0)
        words = max(self.fontMetrics().horizontalAdvance(_short(row) + "    ") for row in self._rows)
        part = min(0.6, words / max(self.width(), 1))
        for number, row in enumerate(self._rows):
            self._draw(row, -float(number), left, right)
        middle = pg.InfiniteLine(pos=0, angle=90, pen=self.pen(width=1.5))
        middle.setZValue(1)
        self.add(middle)
        self.set_range((left, left + (right - left) / (1 - part)), (-len(self._rows) + 0.45, 0.75))
        self.tell(self.tr("Answers"), [f"{row.label}: {self._figures(row)}" for row in self._rows])

    def _words(self, words: str, x: float, y: float, anchor: tuple[float, float], colour: str | None = None) -> None:
        item = self.text(words, colour=colour, anchor=anchor)
        item.setPos(x, y)
        item.setZValue(2)
        if colour is None:
            # the middle line doesn't run through letters
            item.fill = pg.mkBrush(QColor(theme.current().base))
        self.add(item)

    def _draw(self, row: ScaleRow, y: float, start: float, end: float) -> None:
        self._words(row.label, start, y + _BAR / 2, (0, 1))
        if row.hidden or not row.people:
            self._words("n < 5" if row.hidden else "–", 0, y, (0.5, 0.5))
            return
        shares = _shares(row)
        left = _left(shares)
        for value, (count, share) in enumerate(zip(row.counts, shares, strict=True)):
            if not count:
                continue
            colour = QColor(_step(value, len(shares)))
            bar = pg.BarGraphItem(
                x0=[left], y0=[y - _BAR / 2], width=[share], height=_BAR, brush=colour, pen=self.pen()
            )
            self.add(bar)
            if share >= 6:
                # the value in the bar, its number of answers beside it: nothing is told by colour alone
                self._words(f"{value + row.lowest}: {count}", left + share / 2, y, (0.5, 0.5), ink_on(colour))
            left += share
        self._words("  " + _short(row), end, y, (0, 0.5))

    def _figures(self, row: ScaleRow) -> str:
        if row.hidden:
            return "n < 5"
        counts = ", ".join(f"{value}: {count}" for value, count in enumerate(row.counts, row.lowest))
        parts = [self.tr("%n answer(s)", "", row.people), counts]
        if row.median is not None:
            parts.append(self.tr("median {0}").format(_figure(row.median)))
        if row.quartiles is not None:
            parts.append(self.tr("the middle half from {0} to {1}").format(*map(_figure, row.quartiles)))
        if row.mean is not None:
            parts.append(self.tr("mean {0}").format(_figure(row.mean)))
        if row.dont_know:
            parts.append(self.tr("%n don't know", "", row.dont_know))
        return "; ".join(parts)


def _shares(row: ScaleRow) -> list[float]:
    """Each value's share of the answers in per cent."""
    return [100.0 * count / row.people for count in row.counts]


def _left(shares: Sequence[float]) -> float:
    """Where a bar begins so that half of its middle value lies on either side of 0."""
    middle = (len(shares) - 1) / 2
    return -sum(s if value < middle else s / 2 for value, s in enumerate(shares) if value <= middle)


def _short(row: ScaleRow) -> str:
    """The figures beside a bar in signs that every language reads: median (quartiles), mean, people, don't know."""
    if row.hidden:
        return ""
    parts = []
    if row.median is not None:
        around = f" ({'–'.join(map(_figure, row.quartiles))})" if row.quartiles else ""
        parts.append(f"M {_figure(row.median)}{around}")
    if row.mean is not None:
        parts.append(f"ø {QLocale().toString(row.mean, 'f', 1)}")
    parts.append(f"n = {row.people}")
    if row.dont_know:
        parts.append(f"? {row.dont_know}")
    return "   ".join(parts)


def _figure(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)


def _step(value: int, steps: int) -> str:
    """The colour of a value on a scale of any length."""
    return DIVERGING[round(value * (len(DIVERGING) - 1) / max(steps - 1, 1))]
