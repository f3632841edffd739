"""The agenda as the room sees it: the timer as large as it gets, and the phases with what is done and what comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from conect_desktop.domain.session import Phase
from conect_desktop.services.schedule import left_out
from conect_desktop.ui.session.big_timer import BigTimer


class AgendaPage(QWidget):
    """Timer on the left, phases on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = BigTimer()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._phases: Sequence[Phase] = ()
        self._lines = QVBoxLayout()
        side = QVBoxLayout()
        side.addWidget(self._title)
        side.addLayout(self._lines)
        side.addStretch()
        layout = QHBoxLayout(self)
        margin = self.fontMetrics().height() * 2
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        layout.addWidget(self.timer, 3)
        layout.addLayout(side, 2)

    def show_agenda(self, title: str, phases: Sequence[Phase]) -> None:
        """The session's title and its phases in order."""
        self._title.setText(title)
        if list(phases) == list(self._phases):
            return
        self._phases = tuple(phases)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for phase in self._phases:
            self._lines.addWidget(self._line(phase))

    def _line(self, phase: Phase) -> QLabel:
        under_way = bool(phase.started_at) and not phase.ended_at
        mark = "▶" if under_way else "–" if left_out(phase) else "✓" if phase.ended_at else "   "
        line = QLabel(f"{mark} {phase.title}")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        font = QFont(self.font())
        font.setBold(under_way)
        line.setFont(font)
        if phase.ended_at:
            line.setProperty("role", "muted")
        return line

    def show_time(self, phase: Phase | None, now: datetime) -> None:
        """The time left of the phase under way."""
        self.timer.show_phase(phase, now)
