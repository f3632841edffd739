"""Participants by code, and what each of them allows."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class PeoplePanel(Panel):
    """Participants by code, and what each of them allows."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"participants", "consents", "attendances"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
