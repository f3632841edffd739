"""One topic of a comparison, as small multiples or as a table to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.compare_words import (
    date_words,
    figure_words,
    group_words,
    place_words,
    rests_on,
    row_words,
    session_words,
    title_words,
    whole_words,
)
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.services.comparison import Comparison, Group, Row, Site
from conect_desktop.services.profile import Figure, Topic
from conect_desktop.ui.charts.multiples import Cell, Head, Line, Multiples
from conect_desktop.ui.widgets.record_table import RecordTable

_HEADING_LETTERS: Final = 20
"""Letters of a site's name above a column of the table; the whole stands in the list of sites."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table."""

    uuid: str
    group: Group
    row: Row


class TopicPage(QStackedWidget):
    """Pictures and a table of the same figures; `show_table` turns from one to the other."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        self._language = "en"
        self._waiting: Comparison | None = None
        self._told: tuple[list[Group], tuple[Site, ...]] = ([], ())
        self._untold = False
        """Whether the table waits until somebody turns to it."""
        self._charts: list[tuple[QLabel, Multiples]] = []
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        margin = self.fontMetrics().height() // 2
        self._column.setContentsMargins(0, margin, 0, margin)
        self._column.setSpacing(margin)
        self._column.addWidget(self.empty)
        self._column.addStretch()
        pictures = QScrollArea()
        pictures.setWidgetResizable(True)
        pictures.setFrameShape(QFrame.Shape.NoFrame)
        pictures.setWidget(inside)
        pictures.setAccessibleName(self.tr("Charts"))
        self.table = RecordTable()
        self.addWidget(pictures)
        self.addWidget(self.table)

    @property
    def charts(self) -> list[Multiples]:
        """The pictures that are shown."""
        return [chart for _, chart in self._charts if not chart.isHidden()]

    def show_table(self, as_table: bool) -> None:
        """Turn to the table, or to the pictures."""
        self.setCurrentIndex(int(as_table))
        if as_table and self._untold:
            self._fill_table()

    def show_comparison(self, told: Comparison, language: str) -> None:
        """Show what this topic says, as soon as the page itself is seen; keys of vocabularies in `language`."""
        self._language = language
        self._waiting = told
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while another topic was looked at: four at once would hold the window up."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        told, self._waiting = self._waiting, None
        if told is None:
            return
        groups = [group for group in told.of(self._topic) if any(base.n != 0 for base in group.bases)]
        self.empty.setText(
            self.tr("There is nothing to compare here yet.") if told.sites else self.tr("Tick at least one session.")
        )
        self.empty.setVisible(not groups)
        while len(self._charts) < len(groups):
            self._add_chart()
        for number, (title, chart) in enumerate(self._charts):
            title.setVisible(number < len(groups))
            chart.setVisible(number < len(groups))
            if number < len(groups):
                title.setText(title_words(groups[number], self._language))
                self._draw(chart, groups[number], told.sites)
        self._told = (groups, told.sites)
        self._untold = True
        if self.currentWidget() is self.table:
            self._fill_table()

    def _add_chart(self) -> None:
        title = QLabel()
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        chart = Multiples()
        title.setBuddy(chart)
        for widget in (title, chart):
            self._column.insertWidget(self._column.count() - 1, widget)
        self._charts.append((title, chart))

    def _draw(self, chart: Multiples, group: Group, sites: tuple[Site, ...]) -> None:
        heads = [
            Head((place_words(site), session_words(site), date_words(site), rests_on(base)))
            for site, base in zip(sites, group.bases, strict=True)
        ]
        lines = [
            Line(row_words(group, row, self._language), tuple(self._cell(group, row, one) for one in row.figures))
            for row in group.rows
        ]
        # where every site's figures are hidden there is still one row that says so
        hidden = Line(
            self.tr("All of it"), tuple(Cell(figure_words(base, group.unit), None, base.hidden) for base in group.bases)
        )
        chart.set_lines(title_words(group, self._language), heads, lines or [hidden])

    def _cell(self, group: Group, row: Row, one: Figure) -> Cell:
        words = whole_words(one, group.unit) if group.unit == "score" else figure_words(one, group.unit)
        if one.value is None:
            return Cell(words, None, one.hidden)
        # things that are counted have no scale in common: each row has its own
        largest = group.largest if group.unit != "count" else max(other.value or 0.0 for other in row.figures)
        return Cell(words, one.value / largest if largest else 0.0)

    def _fill_table(self) -> None:
        groups, sites = self._told
        self._untold = False
        columns = [
            RecordColumn(self.tr("Group"), lambda record: group_words(record.group, self._language)),
            RecordColumn(self.tr("What"), lambda record: row_words(record.group, record.row, self._language)),
        ]
        columns += [RecordColumn(_heading(site), self._text_at(n), self._sort_at(n)) for n, site in enumerate(sites)]
        rows = [
            TableRow(f"{number}/{row.key}", group, row) for number, group in enumerate(groups) for row in group.rows
        ]
        # fewer columns than before may not ask for figures that are no longer there
        self.table.set_records([])
        self.table.set_columns(columns)
        self.table.set_records(rows)

    @staticmethod
    def _text_at(site: int) -> Callable[[TableRow], str]:
        return lambda record: whole_words(record.row.figures[site], record.group.unit)

    @staticmethod
    def _sort_at(site: int) -> Callable[[TableRow], float]:
        def value(record: TableRow) -> float:
            found = record.row.figures[site].value
            return -1.0 if found is None else found

        return value


def _heading(site: Site) -> str:
    lines = (place_words(site), session_words(site), date_words(site))
    return "\n".join(
        line if len(line) <= _HEADING_LETTERS else line[: _HEADING_LETTERS - 1] + "…" for line in lines if line
    )
