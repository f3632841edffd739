"""Actors and links, drawn as Net-Map draws them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class NetworkPanel(Panel):
    """Actors and links, drawn as Net-Map draws them."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"actors", "links", "places"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
