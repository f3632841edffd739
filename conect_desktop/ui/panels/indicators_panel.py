"""Indicators rated, counters measured, and what they say."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class IndicatorsPanel(Panel):
    """Indicators rated, counters measured, and what they say."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"indicator_sets", "indicators", "ratings", "measurements"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
