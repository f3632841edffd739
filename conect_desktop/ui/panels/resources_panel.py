"""What people have, need and offer, and what flows between them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.resources.cards_tab import CardsTab
from conect_desktop.ui.resources.flows_tab import FlowsTab
from conect_desktop.ui.resources.matches_tab import MatchesTab
from conect_desktop.ui.resources.sheet_tab import SheetTab
from conect_desktop.ui.widgets.panel import Panel


class ResourcesPanel(Panel):
    """Cards, matches, flows, and a partnership sheet, a tab each."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"resources", "flows", "actors", "places", "links"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.cards = CardsTab(self)
        self.matches = MatchesTab(self)
        self.flows = FlowsTab(self)
        self.sheet = SheetTab(self)
        self._parts: tuple[CardsTab | MatchesTab | FlowsTab | SheetTab, ...] = (
            self.cards,
            self.matches,
            self.flows,
            self.sheet,
        )
        self.tabs = QTabWidget()
        for part in self._parts:
            self.tabs.addTab(part, "")
        self.tabs.currentChanged.connect(lambda _: self.outdate())
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)
        self.begin()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        titles = (self.tr("Cards"), self.tr("Matches"), self.tr("Flows"), self.tr("Partnership sheet"))
        for number, (part, title) in enumerate(zip(self._parts, titles, strict=True)):
            part.retranslate()
            self.tabs.setTabText(number, title)
        super().retranslate()

    def refresh(self) -> None:
        """The tab that is seen; another one when it is."""
        self._parts[self.tabs.currentIndex()].refresh()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.cards.clear()
        self.cards.owner.clear()
        self.flows.clear()
        self.sheet.initiative.clear()
        super().book_changed()

    def show_record(self, table: str, uuid: str) -> None:
        """Show a card or a flow."""
        part = self.flows if table == "flows" else self.cards
        self.tabs.setCurrentWidget(part)
        if isinstance(part, FlowsTab):
            part.table.choose(uuid)
        else:
            for cards in part.tables.values():
                cards.choose(uuid)
