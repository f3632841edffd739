"""The result of a dot vote as bars: longest on top, with count and share, readable from the last row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from conect_desktop.cartography.symbols import ink_on
from conect_desktop.domain.tally import ROOM, OptionTally, Tally
from conect_desktop.ui.charts.chart import MARKS, SERIES, Chart

_BESIDE: Final = 2.5
"""Below so many lines of type a row, words stand beside their bar instead of above it."""
_LEAST: Final = 1.25
"""Lines of type a row has at least; where there is no room for them the type becomes smaller."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand, in pixels from the top left."""

    font: QFont
    metrics: QFontMetricsF
    row: float
    top: float
    words: float
    """Width of the words beside the bars; 0 where they stand above."""
    dot: float
    """Width of a dot."""

    @property
    def beside(self) -> bool:
        """Whether words stand beside their bars."""
        return self.words > 0


class VoteChart(Chart):
    """Bars of a tally under its question, stacked by table where tables have names; ties in the order of the sheet."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tally: Tally | None = None
        self._tables: Mapping[str, str] = {}
        super().__init__(parent)
        self.redraw()

    def set_tally(self, tally: Tally | None, tables: Mapping[str, str] | None = None) -> None:
        """Show a result; `tables` names the tables (uuid → label) to tell them apart within a bar."""
        self._tally = tally
        self._tables = dict(tables or {})
        self.redraw()

    def redraw(self) -> None:
        """Question, bars, words and figures anew."""
        self.clear()
        tally = self._tally
        if tally is None or not tally.options:
            self.tell(self.tr("Votes"), [self.tr("Nothing has been counted yet.")])
            return
        width, height = float(max(self.viewport().width(), 1)), float(max(self.viewport().height(), 1))
        self.set_range((0, width), (-height, 0))
        ordered = tally.ordered()
        title = tally.question if not tally.criterion else f"{tally.question} – {tally.criterion}"
        top = self._headline(title, self._people(tally), width)
        bottom = self._legend(width, height)
        layout = self._layout(ordered, width, top, bottom)
        for number, option in enumerate(ordered):
            self._draw(option, layout, top + number * layout.row, width)
        self.tell(title, [self._people(tally), *(f"{option.label}: {self._figures(option)}" for option in ordered)])

    # -- where things stand ------------------------------------------------------------------------------------------

    def _layout(self, ordered: list[OptionTally], width: float, top: float, bottom: float) -> _Layout:
        font = QFont(self.font())
        line = QFontMetricsF(font).height()
        row = (bottom - top) / len(ordered)
        if row < _LEAST * line:
            font.setPixelSize(max(int(QFontMetricsF(font).height() * row / (_LEAST * line) * 0.8), 6))
        metrics = QFontMetricsF(font)
        row = min(row, 5 * line)
        words = 0.0
        if row < _BESIDE * metrics.height():
            widest = max(metrics.horizontalAdvance(option.label) for option in ordered)
            words = min(widest + metrics.height(), width * 0.45)
        figures = max(metrics.horizontalAdvance(self._figures(option)) for option in ordered) + metrics.height()
        longest = max(*(option.dots for option in ordered), 1)
        return _Layout(font, metrics, row, top, words, max(width - words - figures, 1.0) / longest)

    def _headline(self, title: str, people: str, width: float) -> float:
        """The question and who answered; gives back where the bars begin."""
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        wrap = int(Qt.TextFlag.TextWordWrap)
        room = QRectF(0, 0, width - metrics.height(), metrics.lineSpacing() * 3)
        height = min(metrics.boundingRect(room, wrap, title).height(), room.height())
        question = self.text(title, anchor=(0, 0))
        question.setFont(bold)
        question.setTextWidth(width)
        self._place(question, 0, 0)
        self._place(self.text(people, anchor=(0, 0)), 0, height + metrics.leading())
        return height + metrics.height() * 2.2

    def _legend(self, width: float, height: float) -> float:
        """A mark and a name a table, at the foot; gives back where the bars end."""
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        rows: list[list[tuple[int, str, float]]] = [[]]
        x = 0.0
        for number, name in enumerate(self._tables.values() if self._stacked() else ()):
            wide = metrics.horizontalAdvance(name) + line * 2.5
            if x + wide > width and rows[-1]:
                rows.append([])
                x = 0.0
            rows[-1].append((number, name, x))
            x += wide
        if not rows[0]:
            return height
        foot = height - line * 1.4 * len(rows)
        for row, entries in enumerate(rows):
            y = foot + line * (1.4 * row + 0.7)
            for number, name, x in entries:
                self._mark(number, x + line, y, QColor(SERIES[number % len(SERIES)]), line * 0.6)
                self._place(self.text(name, anchor=(0, 0.5)), x + line * 1.5, y)
        return foot

    def _stacked(self) -> bool:
        tally = self._tally
        return tally is not None and any(table for option in tally.options for table, _ in self._parts(option))

    # -- drawing -----------------------------------------------------------------------------------------------------

    def _draw(self, option: OptionTally, layout: _Layout, top: float, width: float) -> None:
        line = layout.metrics.height()
        if layout.beside:
            thick = min(layout.row * 0.8, line * 1.6)
            middle = top + layout.row / 2
            words = self._text(option.label, layout, layout.words - line / 2, (0, 0.5))
            self._place(words, 0, middle)
        else:
            thick = min(layout.row - line * 1.3, line * 2.2)
            middle = top + line * 1.15 + thick / 2
            self._place(self._text(option.label, layout, width, (0, 1)), 0, top + line * 1.15)
        left = layout.words
        for number, (table, dots) in enumerate(self._parts(option)):
            colour = QColor(SERIES[number % len(SERIES)])
            wide = dots * layout.dot
            bar = pg.BarGraphItem(
                x0=[left], y0=[-middle - thick / 2], width=[wide], height=thick, brush=colour, pen=self.pen()
            )
            self.add(bar)
            if table and dots:
                name = f"{self._tables[table]}: {dots}"
                middle_x = left + wide / 2
                if layout.metrics.horizontalAdvance(name) + line / 2 < wide:
                    inside = self._text(name, layout, wide, (0.5, 0.5), ink_on(colour))
                    self._place(inside, middle_x, middle)
                elif wide > line * 0.8:
                    self._mark(number, middle_x, middle, QColor(ink_on(colour)), line * 0.6)
            left += wide
        self._place(self._text(self._figures(option), layout, width, (0, 0.5)), left + line / 4, middle)

    def _text(
        self, words: str, layout: _Layout, width: float, anchor: tuple[float, float], colour: str | None = None
    ) -> pg.TextItem:
        item = self.text(
            layout.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width), colour=colour, anchor=anchor
        )
        item.setFont(layout.font)
        return item

    def _place(self, item: pg.TextItem, x: float, y: float) -> None:
        item.setPos(x, -y)
        self.add(item)

    def _mark(self, number: int, x: float, y: float, colour: QColor, size: float) -> None:
        """The sign of a table, so that none is told by its colour alone."""
        symbol = MARKS[number % len(MARKS)]
        self.add(pg.ScatterPlotItem([x], [-y], symbol=symbol, size=size, brush=colour, pen=pg.mkPen(None)))

    # -- words -------------------------------------------------------------------------------------------------------

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
