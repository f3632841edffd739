"""Figures over the sessions of a series: dots joined by lines, with the number of people they rest on."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.ui.charts.chart import MARKS, SERIES, Chart

_GRID: Final = 76
"""How strong the lines across are, of 255."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a value a step (None for a gap) and how many people each rests on."""

    name: str
    values: tuple[float | None, ...]
    people: tuple[int, ...]


class SeriesChart(Chart):
    """Before and after, or many sessions: steps along the bottom, a scale on the left, names on the right."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._steps: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._scale = (0.0, 100.0)
        super().__init__(parent)

    def set_lines(self, steps: Sequence[str], lines: Sequence[Line], scale: tuple[float, float]) -> None:
        """Show these over `steps`; a step without a value is a gap."""
        self._steps, self._lines, self._scale = tuple(steps), tuple(lines), scale
        self.redraw()

    def redraw(self) -> None:
        """Lines, dots and names anew."""
        self.clear()
        if not self._lines:
            self.show_axes()
            words: str = self.tr("There is nothing to compare yet.")
            self.add(self.text(words))
            self.set_range((-1, 1), (-1, 1))
            self.tell(self.tr("Over time"), [words])
            return
        self.show_axes("left", "bottom")
        self.plot.axes["bottom"].setTicks([list(enumerate(self._steps))])
        self.plot.axes["left"].setGrid(_GRID)
        low, high = self._scale
        bottom, top = low - (high - low) * 0.05, high + (high - low) * 0.08
        line = self.fontMetrics().height()
        wide = max(self.fontMetrics().horizontalAdvance(_name(one)) for one in self._lines) + 3 * line
        last = len(self._steps) - 1
        reach = (last + 0.7) / (1 - min(0.6, wide / max(self.width() - 4 * line, 1)))
        told = [(n, _last(one.values)) for n, one in enumerate(self._lines)]
        named = [(n, value) for n, value in told if value is not None]
        # the two lines of type below the plot belong to the axis
        gap = (top - bottom) * line * 1.15 / max(self.height() - 2.5 * line, 1)
        heights = apart([value for _, value in named], gap, low, high)
        for number, one in enumerate(self._lines):
            self._draw(one, number)
        for (number, _), height in zip(named, heights, strict=True):
            self._name(self._lines[number], number, last + 0.3, height)
        self.set_range((-0.4, reach - 0.4), (bottom, top))
        self.tell(self.tr("Over time"), [f"{line.name}: {self._figures(line)}" for line in self._lines])

    def _draw(self, line: Line, number: int) -> None:
        colour = QColor(SERIES[number % len(SERIES)])
        values = [math.nan if value is None else value for value in line.values]
        item = pg.PlotDataItem(
            list(range(len(values))), values, pen=pg.mkPen(colour, width=2.5), symbol=MARKS[number % len(MARKS)],
            symbolBrush=colour, symbolPen=None, symbolSize=11, connect="finite",
        )  # fmt: skip
        self.add(item)

    def _name(self, line: Line, number: int, x: float, y: float) -> None:
        """The mark beside its name: names that had to move apart still say whose they are."""
        colour = QColor(SERIES[number % len(SERIES)])
        self.add(pg.ScatterPlotItem([x], [y], symbol=MARKS[number % len(MARKS)], brush=colour, pen=None, size=11))
        name = self.text("   " + _name(line), anchor=(0, 0.5))
        name.setPos(x, y)
        self.add(name)

    def _figures(self, line: Line) -> str:
        locale = QLocale()
        parts = [
            f"{step} {'–' if value is None else locale.toString(value, 'f', 1)} (n = {people})"
            for step, value, people in zip(self._steps, line.values, line.people, strict=True)
        ]
        return ", ".join(parts)


def apart(heights: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The same heights moved as little as needed to stand at least `gap` from each other, within `low` and `high`.

    Where there is no room for all of them they share what there is.
    """
    gap = min(gap, (high - low) / max(len(heights) - 1, 1))
    order = sorted(range(len(heights)), key=heights.__getitem__)
    moved = [min(max(height, low), high) for height in heights]
    for below, above in itertools.pairwise(order):
        moved[above] = max(moved[above], moved[below] + gap)
    for number, one in enumerate(reversed(order)):
        moved[one] = min(moved[one], high - number * gap)
    return moved


def _last(values: Sequence[float | None]) -> float | None:
    return next((value for value in reversed(values) if value is not None), None)


def _name(line: Line) -> str:
    people = next(
        (n for value, n in zip(reversed(line.values), reversed(line.people), strict=True) if value is not None), 0
    )
    return f"{line.name} (n = {people})"
