"""What people have, need and offer, and what flows between them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class ResourcesPanel(Panel):
    """What people have, need and offer, and what flows between them."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"resources", "flows", "actors", "places"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
