"""Reading back together: disagreements, doubles, what was said again."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class ReadbackPanel(Panel):
    """Reading back together: disagreements, doubles, what was said again."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"disagreements", "mentions", "places", "actors"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
