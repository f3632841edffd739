"""Minutes: decisions, log, dated events, evaluation, walks, and the text that sums it all up."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.minutes.decisions_tab import DecisionsTab
from conect_desktop.ui.minutes.evaluation_tab import EvaluationTab
from conect_desktop.ui.minutes.log_tab import LogTab
from conect_desktop.ui.minutes.summary_tab import SummaryTab
from conect_desktop.ui.minutes.timeline_tab import TimelineTab
from conect_desktop.ui.minutes.walks_tab import WalksTab
from conect_desktop.ui.widgets.panel import Panel


class MinutesPanel(Panel):
    """What a session leaves behind besides map and network, a tab each."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"session_log", "session_roles", "decisions", "evaluations", "timeline_events", "walks", "places", "actors"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.decisions = DecisionsTab(self)
        self.log = LogTab(self)
        self.evaluation = EvaluationTab(self)
        self.timeline = TimelineTab(self)
        self.walks = WalksTab(self)
        self.summary = SummaryTab(self)
        self._parts: tuple[DecisionsTab | LogTab | TimelineTab | EvaluationTab | WalksTab | SummaryTab, ...] = (
            self.decisions,
            self.log,
            self.timeline,
            self.evaluation,
            self.walks,
            self.summary,
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
        titles = (
            self.tr("Decisions"),
            self.tr("Log"),
            self.tr("Timeline"),
            self.tr("Evaluation"),
            self.tr("Walks"),
            self.tr("Summary"),
        )
        for number, (part, title) in enumerate(zip(self._parts, titles, strict=True)):
            part.retranslate()
            self.tabs.setTabText(number, title)
        super().retranslate()

    def refresh(self) -> None:
        """The tab that is seen; another one when it is."""
        self._parts[self.tabs.currentIndex()].refresh()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.decisions.clear()
        self.timeline.clear()
        super().book_changed()

    def show_record(self, table: str, uuid: str) -> None:
        """Show a decision."""
        if table == "decisions":
            self.tabs.setCurrentWidget(self.decisions)
            self.decisions.table.choose(uuid)
