"""What the ratings of a session say: distributions, a profile by domain, the tables beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.indicator_results import Results, domain_names, results
from conect_desktop.domain.indicator import COLLECTIONS, Indicator, IndicatorSet, Rating
from conect_desktop.domain.suppression import FEWEST
from conect_desktop.services import indicators as service
from conect_desktop.ui.charts.diverging import DivergingChart, ScaleRow
from conect_desktop.ui.charts.radar import Profile, RadarChart
from conect_desktop.ui.charts.spread import SpreadChart, SpreadRow
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class ResultsTab(QWidget):
    """One picture at a time, of one way of collecting at a time."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._set: IndicatorSet | None = None
        self.picture = ChoiceBox()
        self.way = ChoiceBox()
        self.distribution = DivergingChart()
        self.radar = RadarChart()
        self.tables = SpreadChart()
        self.pages = QStackedWidget()
        for page in (_scrolled(self.distribution), self.radar, _scrolled(self.tables)):
            self.pages.addWidget(page)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(self.picture, 1)
        head.addWidget(self.way, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.words)
        self.picture.activated.connect(lambda _: self.refresh())
        self.way.activated.connect(lambda _: self.refresh())
        self.setFocusProxy(self.picture)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        for combo, words in (
            (self.picture, [self.tr("Answers by statement"), self.tr("Profile by domain"), self.tr("Table by table")]),
            (self.way, [self.tr("one slip a person"), self.tr("one value a table, agreed on")]),
        ):
            kept = max(combo.currentIndex(), 0)
            combo.clear()
            combo.addItems(words)
            combo.setCurrentIndex(kept)
        self.picture.setAccessibleName(self.tr("Picture"))
        self.way.setAccessibleName(self.tr("Collected"))

    def show_set(self, chosen: IndicatorSet | None) -> None:
        """Show what this set's ratings say."""
        self._set = chosen
        self.refresh()

    def refresh(self) -> None:
        """The pictures of the session that is worked on."""
        desk = self._panel.desk
        session = desk.session
        if self._set is None or session is None:
            self.distribution.set_rows([])
            self.radar.set_profiles([], [])
            self.tables.set_rows([], [], (0, 1))
            self.words.clear()
            return
        items = service.statements(list(desk.shelf.of(Indicator).values()), self._set.uuid)
        ratings = desk.shelf.where(Rating, session=session.uuid)
        told = results(self._set, items, ratings, COLLECTIONS[max(self.way.currentIndex(), 0)])
        self.pages.setCurrentIndex(max(self.picture.currentIndex(), 0))
        names = domain_names(items, self._panel.language)
        self._show_answers(told)
        self.radar.set_profiles(
            list(names.values()),
            [Profile(session.title, tuple(one.score for one in told.domains), tuple(one.n for one in told.domains))],
        )
        self._show_tables(told)
        self._tell(told, names)

    def _statement(self, item: Indicator) -> str:
        return f"{'⇄ ' if item.reversed else ''}{item.label(self._panel.language)}"

    def _show_answers(self, told: Results) -> None:
        assert self._set is not None
        rows: list[ScaleRow] = []
        for item in told.items:
            score = told.scores[item.uuid]
            rows.append(
                ScaleRow(
                    self._statement(item), score.counts, score.median, score.dont_know,
                    lowest=self._set.scale[0], quartiles=score.quartiles, mean=score.mean,
                )
            )  # fmt: skip
        self.distribution.set_rows(rows)

    def _show_tables(self, told: Results) -> None:
        """Every statement with a mark a table: where tables see things differently."""
        agenda, session = self._panel.desk.agenda, self._panel.desk.session
        labels = {t.uuid: t.label for t in agenda.tables.get(session.uuid, ())} if agenda and session else {}
        assert self._set is not None
        seen = {table.table for over in told.pooled.values() for table in over.tables}
        order = [table for table in (*labels, "") if table in seen] + sorted(seen - {*labels, ""})
        rows: list[SpreadRow] = []
        for item in told.items:
            over = told.pooled.get(item.uuid)
            tables = {table.table: table for table in over.tables} if over else {}
            rows.append(
                SpreadRow(
                    self._statement(item),
                    tuple(tables[table].mean if table in tables else None for table in order),
                    tuple(tables[table].n if table in tables else 0 for table in order),
                    over.mean if over else None,
                )
            )
        low, high = map(float, self._set.scale)
        self.tables.set_rows([labels.get(table, self.tr("The whole room")) for table in order], rows, (low, high))

    def _signs(self, told: Results) -> str:
        """What the signs in the picture mean."""
        shown = self.picture.currentIndex()
        turned = any(item.reversed for item in told.items)
        parts = [
            [self.tr("M median (the middle half of the answers), ø mean, n answers, ? don't know.")],
            [self.tr("Scores of domains from 0 to 100, where at least 60 % of the statements have answers.")],
            [self.tr("ø all tables together, each by its number of answers; ↔ from the lowest to the highest table.")],
        ][max(shown, 0)]
        if turned and shown != 1:
            parts.append(self.tr("⇄ counted the other way round: high is good news everywhere."))
        return " ".join(parts)

    def _tell(self, told: Results, names: dict[str, str]) -> None:
        lines = [self._signs(told)]
        short = [one for one in told.domains if one.score is None]
        if self.picture.currentIndex() == 1 and short and told.people:
            words = self.tr("{0}: only {1} of {2} statements have answers.")
            lines += [words.format(names[one.domain], one.answered, one.items) for one in short]
        few = sum(0 < score.n < FEWEST for score in told.scores.values())
        if few and self.way.currentIndex() != 1:
            lines.append(self.tr("%n statement(s) rest on fewer than five people: never published.", "", few))
        if self.way.currentIndex() == 1:
            lines.append(self.tr("Agreed values of tables; never put together with the slips of persons."))
        self.words.setText("\n".join(lines))


def _scrolled(chart: QWidget) -> VerticalScroll:
    below = QWidget()
    inside = QVBoxLayout(below)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(chart)
    inside.addStretch()
    return VerticalScroll(below)
