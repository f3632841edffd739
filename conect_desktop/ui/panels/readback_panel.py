"""Reading back together: doubles and disagreements, what each table recorded, what was said again."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.readback.pairs_tab import PairsTab
from conect_desktop.ui.readback.said_again import SaidAgain
from conect_desktop.ui.readback.tables_tab import TablesTab
from conect_desktop.ui.widgets.panel import Panel


class ReadbackPanel(Panel):
    """A tab for each way of reading back."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "disagreements", "mentions", "places", "notes", "actors", "links", "resources", "flows", "decisions",
            "timeline_events",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.pairs = PairsTab(self)
        self.by_table = TablesTab(self)
        self.again = SaidAgain(self)
        self._parts: tuple[PairsTab | TablesTab | SaidAgain, ...] = (self.pairs, self.by_table, self.again)
        self.tabs = QTabWidget()
        for part in self._parts:
            self.tabs.addTab(part, "")
        self.tabs.currentChanged.connect(self.outdate)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)
        desk.notes_changed.connect(self.outdate)
        self.begin()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        titles = (self.tr("Two versions"), self.tr("Table by table"), self.tr("Said again"))
        for number, (part, title) in enumerate(zip(self._parts, titles, strict=True)):
            part.retranslate()
            self.tabs.setTabText(number, title)
        super().retranslate()

    def refresh(self) -> None:
        """The tab that is seen; another one when it is."""
        self._parts[self.tabs.currentIndex()].refresh()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.pairs.forget()
        self.by_table.forget()
        self.again.clear()
        super().book_changed()

    def show_record(self, table: str, uuid: str) -> None:
        """Show a disagreement."""
        if table == "disagreements":
            self.tabs.setCurrentWidget(self.pairs)
            self.pairs.show_record(uuid)
