"""Where tables see things differently: a dot a table around the value of all of them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.ui import theme
from conect_desktop.ui.charts.chart import MARKS, SERIES, Chart

_ROW_LINES: Final = 3.4
"""Lines of type that a row takes, dots and words together."""
_LANES: Final = 0.5
"""Share of a row's height over which its tables lie, one below the other: equal values don't hide each other."""
_LEGEND_LINE: Final = 0.36
"""Height of a line of the legend in rows."""


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """One statement or domain: each table's mean (None without an answer) and people, and the pooled value."""

    label: str
    values: tuple[float | None, ...]
    people: tuple[int, ...]
    pooled: float | None

    @property
    def spread(self) -> float:
        """Between the lowest and the highest table."""
        told = [value for value in self.values if value is not None]
        return max(told) - min(told) if told else 0.0


class SpreadChart(Chart):
    """A row a statement on the scale of its set; a line across the row is what all tables say together."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tables: tuple[str, ...] = ()
        self._rows: tuple[SpreadRow, ...] = ()
        self._scale = (1.0, 5.0)
        super().__init__(parent)

    def set_rows(self, tables: Sequence[str], rows: Sequence[SpreadRow], scale: tuple[float, float]) -> None:
        """Show these from top to bottom; `tables` names the dots of every row, in their order."""
        self._tables, self._rows, self._scale = tuple(tables), tuple(rows), scale
        line = self.fontMetrics().height()
        lines = (max(1, len(rows)) * _ROW_LINES + 3) * line
        self.setMinimumHeight(round(lines))
        self.setMaximumHeight(round(lines * 1.5))
        self.redraw()

    def redraw(self) -> None:
        """Rows, dots and names anew."""
        self.clear()
        told = [row for row in self._rows if row.pooled is not None]
        self.show_axes(*("top",) if told else ())
        if not told:
            words: str = self.tr("Nobody has answered yet.")
            self.add(self.text(words))
            self.set_range((-1, 1), (-1, 1))
            self.tell(self.tr("Table by table"), [words])
            return
        low, high = self._scale
        whole = range(round(low), round(high) + 1)
        self.plot.axes["top"].setTicks([[(value, str(value)) for value in whole]])
        for value in whole:
            self.add(pg.InfiniteLine(pos=value, angle=90, pen=self.pen()))
        figures = max(self.fontMetrics().horizontalAdvance(_short(row) + "    ") for row in self._rows)
        part = min(0.6, figures / max(self.width(), 1))
        start, end = low - (high - low) * 0.03, high + (high - low) * 0.03
        for number, row in enumerate(self._rows):
            self._draw(row, -float(number), start, end)
        reach = start + (end - start) / (1 - part)
        top = self._legend(start, reach)
        self.set_range((start, reach), (-len(self._rows) + 0.45, top))
        self.tell(self.tr("Table by table"), [f"{row.label}: {self._figures(row)}" for row in self._rows])

    def _draw(self, row: SpreadRow, y: float, start: float, end: float) -> None:
        label = self.text(row.label, anchor=(0, 1))
        label.setPos(start, y + _LANES / 2 + 0.03)
        label.fill = pg.mkBrush(QColor(theme.current().base))
        self.add(label)
        if row.pooled is None:
            return
        told = [value for value in row.values if value is not None]
        middle = y - 0.05
        self.add(pg.PlotDataItem([min(told), max(told)], [middle, middle], pen=self.pen(width=4)))
        across = [middle - _LANES / 2, middle + _LANES / 2]
        self.add(pg.PlotDataItem([row.pooled, row.pooled], across, pen=self.pen(theme.current().text, width=2.5)))
        lane = _LANES / max(len(self._tables), 1)
        for number, value in enumerate(row.values):
            if value is None:
                continue
            height = middle + _LANES / 2 - (number + 0.5) * lane
            self.add(self._dot(number, value, height))
        figures = self.text("  " + _short(row), anchor=(0, 0.5))
        figures.setPos(end, middle)
        self.add(figures)

    def _legend(self, start: float, reach: float) -> float:
        """Which mark is which table, in as many lines as they need; where the next line would begin."""
        a_pixel = (reach - start) / max(self.width(), 1)
        letters = self.fontMetrics()
        x, y = start, 0.95
        for number, table in enumerate(self._tables):
            wide = (letters.horizontalAdvance(table) + 3 * letters.height()) * a_pixel
            if x + wide > reach and x > start:
                x, y = start, y + _LEGEND_LINE
            mark = x + letters.height() * a_pixel
            self.add(self._dot(number, mark, y))
            name = self.text("   " + table, anchor=(0, 0.5))
            name.fill = pg.mkBrush(QColor(theme.current().base))
            name.setPos(mark, y)
            self.add(name)
            x += wide
        return y + _LEGEND_LINE / 2

    def _dot(self, number: int, x: float, y: float) -> pg.ScatterPlotItem:
        dot = pg.ScatterPlotItem(
            [x], [y], symbol=MARKS[number % len(MARKS)], brush=QColor(SERIES[number % len(SERIES)]),
            pen=self.pen(theme.current().text), size=11,
        )  # fmt: skip
        dot.setZValue(2)
        return dot

    def _figures(self, row: SpreadRow) -> str:
        tables = [
            f"{table} {'–' if value is None else _figure(value)} (n = {people})"
            for table, value, people in zip(self._tables, row.values, row.people, strict=True)
        ]
        together = "–" if row.pooled is None else _figure(row.pooled)
        parts = [self.tr("together {0}").format(together), self.tr("spread {0}").format(_figure(row.spread)), *tables]
        return ", ".join(parts)


def _short(row: SpreadRow) -> str:
    """The figures beside the dots in signs that every language reads: pooled mean, spread, people."""
    if row.pooled is None:
        return ""
    return f"ø {_figure(row.pooled)}   ↔ {_figure(row.spread)}   n = {sum(row.people)}"


def _figure(value: float) -> str:
    return QLocale().toString(value, "f", 1)
