"""What the ratings of a session say: distributions, a profile by domain, the tables beside each other."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.indicator_results import Results, domain_names, results
from conect_desktop.domain.indicator import COLLECTIONS, Indicator, IndicatorSet, Rating
from conect_desktop.services import indicators as service
from conect_desktop.ui.charts.diverging import DivergingChart, ScaleRow
from conect_desktop.ui.charts.radar import Profile, RadarChart
from conect_desktop.ui.charts.series import Line, SeriesChart
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class ResultsTab(QWidget):
    """One picture at a time, of one way of collecting at a time."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._set: IndicatorSet | None = None
        self.picture = QComboBox()
        self.way = QComboBox()
        self.distribution = DivergingChart()
        self.radar = RadarChart()
        self.tables = SeriesChart()
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.distribution)
        inside.addStretch()
        self.pages = QStackedWidget()
        for page in (VerticalScroll(below), self.radar, self.tables):
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
        self.picture.activated.connect(self.pages.setCurrentIndex)
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
            self.tables.set_lines([], [], (0, 1))
            self.words.clear()
            return
        items = service.statements(list(desk.shelf.of(Indicator).values()), self._set.uuid)
        ratings = desk.shelf.where(Rating, session=session.uuid)
        told = results(self._set, items, ratings, COLLECTIONS[max(self.way.currentIndex(), 0)])
        language = self._panel.language
        self.distribution.set_rows(
            [
                ScaleRow(
                    f"{'⇄ ' if item.reversed else ''}{item.label(language)}",
                    told.scores[item.uuid].counts,
                    told.scores[item.uuid].median,
                    told.scores[item.uuid].dont_know,
                )
                for item in items
            ]
        )
        names = domain_names(items, language)
        scores = tuple(domain.score for domain in told.domains)
        self.radar.set_profiles(list(names.values()), [Profile(session.title, scores)])
        self._show_tables(told, names)
        self._tell(told, names)

    def _show_tables(self, told: Results, names: dict[str, str]) -> None:
        """Domains along the bottom, a mark a table: where tables see things differently."""
        agenda, session = self._panel.desk.agenda, self._panel.desk.session
        labels = {t.uuid: t.label for t in agenda.tables.get(session.uuid, ())} if agenda and session else {}
        assert self._set is not None
        scale = (float(self._set.scale_min), float(self._set.scale_max))
        lines: list[Line] = []
        for table in dict.fromkeys(t.table for over in told.pooled.values() for t in over.tables):
            values: list[float | None] = []
            people: list[int] = []
            for domain in names:
                mine = [t for item in told.items if (item.domain or "") == domain and item.uuid in told.pooled
                        for t in told.pooled[item.uuid].tables if t.table == table]  # fmt: skip
                n = sum(t.n for t in mine)
                values.append(sum(t.mean * t.n for t in mine) / n if n else None)
                people.append(max((t.n for t in mine), default=0))
            lines.append(Line(labels.get(table, self.tr("The whole room")), tuple(values), tuple(people)))
        self.tables.set_lines(list(names.values()), lines, scale, joined=False)

    def _tell(self, told: Results, names: dict[str, str]) -> None:
        locale = QLocale()
        parts = [
            self.tr("{0}: {1} of 100 ({2} of {3} statements)").format(
                names[one.domain],
                "–" if one.score is None else locale.toString(one.score, "f", 0),
                one.answered,
                one.items,
            )
            for one in told.domains
        ]
        lines = [" · ".join(parts)]
        if told.people < 5 and told.people:
            lines.append(self.tr("Fewer than five answered: these figures are not published."))
        if self.way.currentIndex() == 1:
            lines.append(self.tr("Agreed values of tables; never put together with the slips of persons."))
        self.words.setText("\n".join(lines))
