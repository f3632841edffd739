"""Figures over the sessions of a series, or of the tables of one: dots joined by lines, with what they rest on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.ui.charts.chart import MARKS, SERIES, Chart


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a value a step (None for a gap) and how many people each rests on."""

    name: str
    values: tuple[float | None, ...]
    people: tuple[int, ...]


class SeriesChart(Chart):
    """Before and after, or many sessions: steps along the bottom, a scale on the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._steps: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._scale = (0.0, 100.0)
        self._joined = True
        super().__init__(parent)

    def set_lines(
        self, steps: Sequence[str], lines: Sequence[Line], scale: tuple[float, float], *, joined: bool = True
    ) -> None:
        """Show these over `steps`; dots without lines between them where the steps are no order in time."""
        self._steps, self._lines, self._scale, self._joined = tuple(steps), tuple(lines), scale, joined
        self.redraw()

    def redraw(self) -> None:
        """Lines, dots and names anew."""
        self.plotItem.clear()
        for axis in ("left", "bottom"):
            self.showAxis(axis, show=bool(self._lines))
        if not self._lines:
            words: str = self.tr("There is nothing to compare yet.")
            self.addItem(self.text(words))
            self.setXRange(-1, 1)
            self.setYRange(-1, 1)
            self.tell(self.tr("Over time"), [words])
            return
        self.getAxis("bottom").setTicks([list(enumerate(self._steps))])
        self.showGrid(x=False, y=True, alpha=0.3)
        for number, line in enumerate(self._lines):
            self._draw(line, number)
        low, high = self._scale
        self.setXRange(-0.4, len(self._steps) - 1 + max(1.2, len(self._steps) * 0.35), padding=0)
        self.setYRange(low - (high - low) * 0.05, high + (high - low) * 0.08, padding=0)
        self.tell(self.tr("Over time"), [f"{line.name}: {self._figures(line)}" for line in self._lines])

    def _draw(self, line: Line, number: int) -> None:
        colour = QColor(SERIES[number % len(SERIES)])
        values = [math.nan if value is None else value for value in line.values]
        item = pg.PlotDataItem(
            list(range(len(values))), values, pen=pg.mkPen(colour, width=2.5) if self._joined else None,
            symbol=MARKS[number % len(MARKS)], symbolBrush=colour, symbolPen=None, symbolSize=11, connect="finite",
        )  # fmt: skip
        self.addItem(item)
        last = max((step for step, value in enumerate(line.values) if value is not None), default=None)
        if last is not None:
            name = self.text(f"  {line.name} (n = {line.people[last]})", anchor=(0, 0.5))
            name.setPos(last, line.values[last] or 0.0)
            self.addItem(name)

    def _figures(self, line: Line) -> str:
        locale = QLocale()
        parts = [
            f"{step} {'–' if value is None else locale.toString(value, 'f', 1)} (n = {people})"
            for step, value, people in zip(self._steps, line.values, line.people, strict=True)
        ]
        return ", ".join(parts)
