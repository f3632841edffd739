"""Minutes: roles, log, decisions and the evaluation of the session."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class MinutesPanel(Panel):
    """Minutes: roles, log, decisions and the evaluation of the session."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"session_roles", "session_log", "decisions", "evaluations", "timeline_events", "walks", "places"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
