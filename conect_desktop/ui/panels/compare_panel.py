"""Several sessions or books side by side; nothing is ranked."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class ComparePanel(Panel):
    """Several sessions or books side by side; nothing is ranked."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"places", "actors", "links", "resources", "ratings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
