"""The result of a dot vote as bars: longest on top, with count and share, readable from the last row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.cartography.symbols import ink_on
from conect_desktop.domain.tally import ROOM, OptionTally, Tally
from conect_desktop.ui.charts.chart import SERIES, Chart

_BAR: Final = 0.38
"""Height of a bar where the distance from option to option is 1; its words stand above it."""


class VoteChart(Chart):
    """Bars of a tally, stacked by table where tables have names; options with as many dots stand together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tally: Tally | None = None
        self._tables: Mapping[str, str] = {}
        super().__init__(parent)
        for axis in ("left", "bottom"):
            self.hideAxis(axis)

    def set_tally(self, tally: Tally | None, tables: Mapping[str, str] | None = None) -> None:
        """Show a result; `tables` names the tables (uuid → label) to tell them apart within a bar."""
        self._tally = tally
        self._tables = dict(tables or {})
        self.redraw()

    def redraw(self) -> None:
        """Bars, words and figures anew."""
        self.plotItem.clear()
        tally = self._tally
        if tally is None or not tally.options:
            self.tell(self.tr("Votes"), [self.tr("Nothing has been counted yet.")])
            return
        ordered = tally.ordered()
        longest = max(*(option.dots for option in ordered), 1)
        for row, option in enumerate(ordered):
            self._draw(option, -float(row), longest)
        self.setXRange(0, longest * 1.25, padding=0)
        self.setYRange(-len(ordered) + 0.4, 0.9, padding=0)
        title = tally.question if not tally.criterion else f"{tally.question} – {tally.criterion}"
        figures = [f"{option.label}: {self._figures(option)}" for option in ordered]
        self.tell(title, [self._people(tally), *figures])

    def _draw(self, option: OptionTally, y: float, longest: int) -> None:
        left = 0.0
        for number, (table, dots) in enumerate(self._parts(option)):
            colour = QColor(SERIES[number % len(SERIES)])
            bar = pg.BarGraphItem(x0=[left], y0=[y - _BAR / 2], width=[dots], height=_BAR, brush=colour, pen=self.pen())
            self.addItem(bar)
            if table and dots * 12 > longest:
                name = self.text(f"{self._tables[table]}: {dots}", colour=ink_on(colour))
                name.setPos(left + dots / 2, y)
                self.addItem(name)
            left += dots
        label = self.text(option.label, anchor=(0, 1))
        label.setPos(0, y + _BAR / 2)
        self.addItem(label)
        figures = self.text(" " + self._figures(option), anchor=(0, 0.5))
        figures.setPos(left, y)
        self.addItem(figures)

    def _parts(self, option: OptionTally) -> list[tuple[str, int]]:
        """(table, dots) in the order of the tables; one part without a name where they are not told apart."""
        named = [(table, option.by_table.get(table, 0)) for table in self._tables]
        if self._tables and sum(dots for _, dots in named) == option.dots:
            return named
        return [(ROOM, option.dots)]

    def _figures(self, option: OptionTally) -> str:
        share = QLocale().toString(option.share * 100, "f", 0)
        words: str = self.tr("{0} ({1} %)").format(option.dots, share)
        return words

    def _people(self, tally: Tally) -> str:
        words: str = self.tr("%n dot(s)", "", tally.dots) + ", " + self.tr("%n voter(s)", "", tally.voters)
        return words
