"""Together: with the other tables' laptops, and later with the platform."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge import together_jobs
from conect_desktop.bridge.auto_sync import AutoSync
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.together_jobs import TogetherState
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.together.laptops_tab import LaptopsTab
from conect_desktop.ui.together.platform_tab import PlatformTab
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class TogetherPanel(Panel):
    """A tab for the laptops in the room, one for the platform."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"disagreements", "places", "media"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.laptops = LaptopsTab(self)
        self.platform = PlatformTab(self)
        self.tabs = QTabWidget()
        for part in (self.laptops, self.platform):
            self.tabs.addTab(VerticalScroll(part), "")
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)
        self.begin()

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self.laptops.meet(asker)
        self.platform.meet(asker)

    def follow(self, auto: AutoSync) -> None:
        """What sends by itself."""
        self.platform.automatic.follow(auto)
        auto.sent.connect(self.outdate)

    def look_at(self, path: Path) -> None:
        """Say what merging another laptop's book would bring, and ask."""
        self.tabs.setCurrentIndex(0)
        self.laptops.look_at(path)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.laptops.retranslate()
        self.platform.retranslate()
        self.tabs.setTabText(0, self.tr("Between laptops"))
        self.tabs.setTabText(1, self.tr("To the platform"))
        super().retranslate()

    def refresh(self) -> None:
        """Read anew what the book knows of the others."""
        if self.desk.book is not None:
            self.desk.read(together_jobs.state, done=self._show)

    def _show(self, state: TogetherState) -> None:
        self.laptops.show_state(state.laptop, state.conflicts)
        self.platform.show_state(state.targets, dict(state.receipts))

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.laptops.forget()
        self.platform.forget()
        super().book_changed()
