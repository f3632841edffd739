"""Photos, sounds and scans of the session."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class MediaPanel(Panel):
    """Photos, sounds and scans of the session."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"media", "media_of"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
