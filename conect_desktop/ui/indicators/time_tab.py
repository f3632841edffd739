"""Monitoring: the domains of a set over the sessions of a series; before and after where there are two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.indicator_results import domain_names, results
from conect_desktop.domain.indicator import COLLECTIONS, Indicator, IndicatorSet, Rating
from conect_desktop.services import indicators as service
from conect_desktop.ui.charts.series import Line, SeriesChart
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel


class TimeTab(QWidget):
    """A line a domain, a step a session that was rated; steps that rest on fewer than five people are named below."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._set: IndicatorSet | None = None
        self.way = ChoiceBox()
        self.chart = SeriesChart()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addWidget(self.way)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.words)
        self.way.activated.connect(lambda _: self.refresh())
        self.setFocusProxy(self.way)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        kept = max(self.way.currentIndex(), 0)
        self.way.clear()
        self.way.addItems([self.tr("one slip a person"), self.tr("one value a table, agreed on")])
        self.way.setCurrentIndex(kept)
        self.way.setAccessibleName(self.tr("Collected"))

    def show_set(self, chosen: IndicatorSet | None) -> None:
        """Show how this set's domains went on."""
        self._set = chosen
        self.refresh()

    def refresh(self) -> None:
        """The sessions of the book in the order of their dates."""
        desk = self._panel.desk
        if self._set is None or desk.agenda is None:
            self.chart.set_lines([], [], (0, 100))
            return
        way = COLLECTIONS[max(self.way.currentIndex(), 0)]
        items = service.statements(list(desk.shelf.of(Indicator).values()), self._set.uuid)
        told = []
        for session in sorted(desk.agenda.sessions, key=lambda one: one.date or ""):
            ratings = desk.shelf.where(Rating, session=session.uuid)
            found = results(self._set, items, ratings, way)
            if found.people:
                told.append((session, found))
        names = domain_names(items, self._panel.language)
        # an agreed value is one of a table: five people sat behind it or not, nobody's own answer shows
        few = [s.date or s.title for s, found in told if way == "individual" and found.people < 5]
        lines = [
            Line(
                name,
                tuple(found.domains[number].score for _, found in told),
                tuple(found.domains[number].n for _, found in told),
            )
            for number, name in enumerate(names.values())
        ]
        self.chart.set_lines([s.date or s.title for s, _ in told], lines if told else [], (0, 100))
        parts = (
            [self.tr("One session was rated so far; a second one makes it a before and after.")]
            if len(told) == 1
            else []
        )
        parts += [self.tr("Score of each domain from 0 to 100, where at least 60 % of its statements have answers.")]
        if few:
            parts.append(self.tr("Fewer than five answered on: {0}. Not for publication.").format(", ".join(few)))
        self.words.setText(" ".join(parts))
