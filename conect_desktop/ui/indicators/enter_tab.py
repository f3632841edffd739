"""Entering ratings: a grid for a pile of slips, and a list for what a table agreed on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.slips_model import SlipsModel
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.services import indicators as service
from conect_desktop.ui.indicators.slip_grid import SlipGrid
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Pile:
    """Which slips are typed: what was asked in a session at a table (None for the whole room)."""

    session: str
    table: str | None
    asked: frozenset[str]


class EnterTab(QWidget):
    """Which table, and in which way; the statement under the cursor stands in full above the grid."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._set: IndicatorSet | None = None
        self._pile: Pile | None = None
        """The one in the grid."""
        self._agreements: dict[str, Rating] = {}
        """What the chosen table agreed on, by indicator: every cell asks."""
        self.table = ChoiceBox()
        self.way = ChoiceBox()
        self.model = SlipsModel(self)
        self.grid = SlipGrid(self.model)
        self.consensus = RecordTable()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.grid)
        self.pages.addWidget(self.consensus)
        self.statement = QLabel()
        self.statement.setTextFormat(Qt.TextFormat.PlainText)
        self.statement.setWordWrap(True)
        self.statement.setProperty("role", "title")
        self.statement.setMinimumHeight(self.fontMetrics().height() * 3)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self._labels = {name: QLabel() for name in ("table", "way")}
        head = QHBoxLayout()
        for name in self._labels:
            field: QComboBox = getattr(self, name)
            self._labels[name].setBuddy(field)
            head.addWidget(self._labels[name])
            head.addWidget(field, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.statement)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.hint)
        self.table.activated.connect(lambda _: self._turn())
        self.way.activated.connect(lambda _: self._turn())
        self.grid.focused.connect(self._tell_statement)
        self.model.slip_done.connect(self._save_slip)
        self.setFocusProxy(self.grid)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        names = {"table": self.tr("&Table"), "way": self.tr("&Collected")}
        for name, word in names.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        chosen = max(self.way.currentIndex(), 0)
        self.way.clear()
        self.way.addItems([self.tr("one slip a person"), self.tr("one value a table, agreed on")])
        self.way.setCurrentIndex(chosen)
        self.grid.setAccessibleName(self.tr("Slips"))
        self.consensus.setAccessibleName(self.tr("What the table agreed on"))
        self.consensus.set_columns(
            [
                RecordColumn(self.tr("Domain"), lambda one: one.domain_label(self._panel.language)),
                RecordColumn(self.tr("Statement"), lambda one: one.label(self._panel.language), stretch=True),
                RecordColumn(self.tr("Agreed"), self._agreed_text, number=True, edit=self._agree),
                RecordColumn(self.tr("Dissent"), self._dissent_text, edit=self._dissent, stretch=True),
            ]
        )
        self._tell_hint()

    def _tell_hint(self) -> None:
        low, high = self._set.scale if self._set else (1, 5)
        if self.way.currentIndex() == 1:
            self.hint.setText(self.tr("F2 or a double click changes a cell. ? says that the table doesn't know."))
        elif low > 0:
            words = self.tr("{0} to {1} answer, 0 or ? says don't know, Delete empties, Enter begins the next slip.")
            self.hint.setText(words.format(low, high))
        else:
            words = self.tr("{0} to {1} answer, ? says don't know, Delete empties, Enter begins the next slip.")
            self.hint.setText(words.format(low, high))

    def _tell_statement(self, statement: Indicator) -> None:
        domain = statement.domain_label(self._panel.language)
        turned = "  ⇄ " + self.tr("counts the other way round") if statement.reversed else ""
        self.statement.setText(f"{domain}: {statement.label(self._panel.language)}{turned}")

    def show_set(self, chosen: IndicatorSet | None) -> None:
        """Enter ratings of this set."""
        self._set = chosen
        self.refresh()

    def _turn(self) -> None:
        self.model.finish()
        self.refresh()

    def refresh(self) -> None:
        """Slips or agreed values of the chosen table."""
        desk = self._panel.desk
        session, agenda = desk.session, desk.agenda
        # before there was a session, the whole room was all there is
        first = self.table.count() <= 1
        kept = self.table.currentData()
        self.table.clear()
        for table in agenda.tables.get(session.uuid, ()) if agenda and session else ():
            self.table.addItem(table.label, table.uuid)
        self.table.addItem(self.tr("The whole room"), None)
        self.table.setCurrentIndex(0 if first else max(self.table.findData(kept), 0))
        self.pages.setCurrentIndex(max(self.way.currentIndex(), 0))
        self._tell_hint()
        items = service.statements(list(desk.shelf.of(Indicator).values()), self._set.uuid) if self._set else []
        asked = frozenset(item.uuid for item in items)
        pile = Pile(session.uuid, self.table.currentData(), asked) if session and self._set else None
        if pile != self._pile:
            self.model.finish()
            self.model.forget()
            self._pile = pile
        self._agreements.clear()
        if self._set is None or session is None:
            self.model.writable = False
            self.model.show_pile([], {}, (1, 5), self._panel.language, next_slip=1)
            self.consensus.set_records([])
            return
        slips: dict[int, dict[str, int | None]] = {}
        highest = 0
        for rating in desk.shelf.where(Rating, session=session.uuid, collection="individual"):
            highest = max(highest, rating.slip or 0)
            if rating.session_table == self.table.currentData() and rating.indicator in asked and rating.slip:
                slips.setdefault(rating.slip, {})[rating.indicator] = None if rating.dont_know else rating.value
        for rating in desk.shelf.where(
            Rating, session=session.uuid, session_table=self.table.currentData(), collection="consensus"
        ):
            self._agreements.setdefault(rating.indicator, rating)
        self.model.writable = self._panel.writable
        self.model.show_pile(items, slips, self._set.scale, self._panel.language, next_slip=highest + 1)
        self.consensus.set_records(items)

    def _save_slip(self, slip: int, values: dict[str, int | None]) -> None:
        if self._pile is not None:
            pile = self._pile

            def failed(error: Exception) -> None:
                self.model.refused(slip)
                self._panel.trouble.emit(error)
                self.refresh()

            self._panel.do(service.save_slip, pile.session, pile.table, slip, values, asked=pile.asked, failed=failed)

    # -- consensus ---------------------------------------------------------------------------------------------------

    def _agreed_text(self, item: Indicator) -> str:
        agreed = self._agreements.get(item.uuid)
        if agreed is None:
            return ""
        return "?" if agreed.dont_know else str(agreed.value)

    def _dissent_text(self, item: Indicator) -> str:
        agreed = self._agreements.get(item.uuid)
        return (agreed.dissent or "") if agreed else ""

    def _agree(self, item: Indicator, typed: str) -> None:
        typed = typed.strip()
        if typed and typed != "?" and not (typed.isascii() and typed.isdigit()):
            self._panel.said.emit(self.tr("A value of the scale, ? or nothing."))
            return
        value = int(typed) if typed.isdigit() else None
        self._keep(item, value, self._dissent_text(item), dont_know=typed == "?")

    def _dissent(self, item: Indicator, typed: str) -> None:
        agreed = self._agreements.get(item.uuid)
        if agreed is None:
            self._panel.said.emit(self.tr("Note the value first, then the dissent."))
            return
        self._keep(item, agreed.value, typed, dont_know=bool(agreed.dont_know))

    def _keep(self, item: Indicator, value: int | None, dissent: str, *, dont_know: bool) -> None:
        session = self._panel.desk.session
        if session is not None and self._panel.writable:
            self._panel.do(
                service.set_consensus, session.uuid, self.table.currentData(), item.uuid, value, dissent,
                dont_know=dont_know,
            )  # fmt: skip
