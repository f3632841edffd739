"""Indicators rated, counters measured, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.indicator import Indicator, IndicatorSet
from conect_desktop.services import indicators as service
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.indicators.ceroi_tab import CeroiTab
from conect_desktop.ui.indicators.counters_tab import CountersTab
from conect_desktop.ui.indicators.enter_tab import EnterTab
from conect_desktop.ui.indicators.results_tab import ResultsTab
from conect_desktop.ui.indicators.time_tab import TimeTab
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel


class IndicatorsPanel(Panel):
    """Which set, and a tab for entering, results, counters, CEROI and the course over time."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"indicator_sets", "indicators", "ratings", "measurements", "places", "actors"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ask_file: Callable[[str, str], Path | None] | None = None
        """Asks for a file to open: (title, filters). Without it no set can be brought."""
        self.sets = ChoiceBox()
        self.bring = QPushButton()
        self._label = QLabel()
        self._label.setBuddy(self.sets)
        self.enter = EnterTab(self)
        self.results = ResultsTab(self)
        self.counters = CountersTab(self)
        self.ceroi = CeroiTab(self)
        self.time = TimeTab(self)
        self._parts: tuple[EnterTab | ResultsTab | CountersTab | CeroiTab | TimeTab, ...] = (
            self.enter,
            self.results,
            self.time,
            self.counters,
            self.ceroi,
        )
        self.tabs = QTabWidget()
        for part in self._parts:
            self.tabs.addTab(part, "")
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self.sets, 1)
        head.addWidget(self.bring)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda _: self.outdate())
        self.sets.activated.connect(lambda _: self.outdate())
        self.bring.clicked.connect(self._bring)
        desk.closing.connect(self.enter.model.finish)
        self.setFocusProxy(self.tabs)
        self.begin()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Set"))
        self.sets.setAccessibleName(self.tr("Set of indicators"))
        self.bring.setText(self.tr("Bring a set…"))
        titles = (self.tr("Enter"), self.tr("Results"), self.tr("Over time"), self.tr("Counters"), self.tr("CEROI"))
        for number, (part, title) in enumerate(zip(self._parts, titles, strict=True)):
            part.retranslate()
            self.tabs.setTabText(number, title)
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.enter.model.forget()
        self.counters.clear()
        super().book_changed()

    def meet(self, asker: Asker) -> None:
        """Files are asked for by `asker`."""
        self.ask_file = asker.open_file

    def refresh(self) -> None:
        """The sets that have statements, and the tab that is seen."""
        shelf = self.desk.shelf
        indicators = list(shelf.of(Indicator).values())
        kept = self.sets.currentData()
        self.sets.clear()
        for one in shelf.of(IndicatorSet).values():
            if service.statements(indicators, one.uuid):
                self.sets.addItem(one.label(self.language), one.uuid)
        self.sets.setCurrentIndex(max(self.sets.findData(kept), 0))
        self.bring.setEnabled(self.writable and self.ask_file is not None)
        chosen = shelf.one(IndicatorSet, self.sets.currentData())
        part = self._parts[self.tabs.currentIndex()]
        if isinstance(part, EnterTab | ResultsTab | TimeTab):
            part.show_set(chosen)
        else:
            part.refresh()

    def _bring(self) -> None:
        path = (
            self.ask_file(self.tr("Bring a set of indicators"), self.tr("Indicator sets (*.toml)"))
            if self.ask_file
            else None
        )
        if path is not None:
            self.do(service.import_set, path)
