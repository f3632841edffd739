"""Dated events on a band of years, as on the paper on the wall."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.domain import clock
from conect_desktop.domain.meeting import TimelineEvent
from conect_desktop.ui import theme
from conect_desktop.ui.charts.chart import Chart

_LONGEST: Final = 34
"""Letters of a title on the band; the list has all of it."""


def date_text(event: TimelineEvent) -> str:
    """When it was, as precisely as it was told."""
    return " – ".join(_day_text(day, event.precision) for day in (event.begins_on, event.ends_on) if day)


def _day_text(day: str, precision: str | None) -> str:
    if precision == "decade":
        return QCoreApplication.translate("Timeline", "{0}s", "decade").format(f"{day[:3]}0")
    if precision == "month":
        return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "MMM yyyy")
    if precision == "day":
        return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
    return day[:4]


def _year(date: dt.date) -> float:
    """A date as a year with its fraction."""
    return date.year + (date.timetuple().tm_yday - 1) / 365.25


def _shortened(title: str) -> str:
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"


def levels(starts: Sequence[float], widths: Sequence[float]) -> list[int]:
    """How high the words of each event stand, 0 lowest, for events in the order of their dates.

    Words that begin at `starts` and are `widths` wide stand above all that begins under them: no stem goes through
    words, and no words lie on others.
    """
    found = [0] * len(starts)
    for number in reversed(range(len(starts))):
        right = starts[number] + widths[number]
        below = [found[later] for later in range(number + 1, len(starts)) if starts[later] <= right]
        found[number] = 1 + max(below, default=-1)
    return found


class TimelineChart(Chart):
    """Events on stems of different lengths, so that their words don't lie on each other; spans as bars."""

    _fitted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._events: tuple[TimelineEvent, ...] = ()
        super().__init__(parent)
        self.setMinimumHeight(self.fontMetrics().height() * 10)

    def set_events(self, events: Sequence[TimelineEvent]) -> None:
        """Show these, in the order of their dates; those without one are in the list only."""
        self._events = tuple(event for event in events if clock.day(event.begins_on) is not None)
        self.redraw()

    def redraw(self) -> None:
        """Band, stems and words anew."""
        self.clear()
        self.show_axes(*("bottom",) if self._events else ())
        if not self._events:
            words: str = self.tr("Nothing dated yet.")
            self.add(self.text(words, colour=theme.current().muted))
            self.set_range((-1, 1), (-1, 1))
            self.tell(self.tr("Timeline"), [words])
            return
        years = [_year(day) for event in self._events if (day := clock.day(event.begins_on)) is not None]
        last = max([*years, *(_year(day) for event in self._events if (day := clock.day(event.ends_on)) is not None)])
        span = max(last - min(years), 1.0)
        first, end = min(years) - span * 0.03, last + span * 0.25
        per_letter = self.fontMetrics().averageCharWidth() * 1.15 * (end - first) / max(self.width(), 200)
        titles = [_shortened(event.title) for event in self._events]
        heights = levels(years, [(len(words) + 2) * per_letter for words in titles])
        for event, year, level, words in zip(self._events, years, heights, titles, strict=True):
            self._draw(event, year, level, words)
        self.add(pg.InfiniteLine(pos=0, angle=0, pen=self.pen(theme.current().text, 2)))
        self.set_range((first, end), (-0.4, max(*heights, 2) + 1.6))
        self.tell(self.tr("Timeline"), [f"{date_text(event)}: {event.title}" for event in self._events])

    def _draw(self, event: TimelineEvent, year: float, level: int, words: str) -> None:
        height = level + 0.8
        accent = theme.current().accent
        self.add(pg.PlotDataItem([year, year], [0, height], pen=self.pen(accent, 1.5)))
        self.add(pg.ScatterPlotItem([year], [0], size=9, brush=QColor(accent), pen=self.pen(theme.current().base)))
        if (ends := clock.day(event.ends_on)) is not None:
            until = _year(ends)
            bar = pg.BarGraphItem(
                x0=[year], y0=[-0.15], width=[until - year], height=0.3, brush=QColor(accent), pen=None
            )
            self.add(bar)
        text = self.text(words, anchor=(0, 0.5))
        text.setPos(year, height)
        self.add(text)
