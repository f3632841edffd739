"""Dot votes, counted by table and seen at once."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.widgets.panel import Panel


class VotesPanel(Panel):
    """Dot votes, counted by table and seen at once."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"vote_rounds", "vote_options", "votes", "places", "actors"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin()
