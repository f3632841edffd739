"""The agenda as the room sees it: the timer as large as it gets, and the phases with what is done and what comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from conect_desktop.domain.session import Phase
from conect_desktop.services.schedule import left_out
from conect_desktop.ui.session.big_timer import BigTimer


class AgendaPage(QWidget):
    """Timer on the left, phases on the right; where they don't all fit, those around the one under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = BigTimer()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._phases: Sequence[Phase] = ()
        self._now: QLabel | None = None
        inner = QWidget()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sight = QScrollArea()
        self._sight.setFrameShape(QFrame.Shape.NoFrame)
        self._sight.setWidgetResizable(True)
        self._sight.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # nobody scrolls on a wall
        self._sight.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sight.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sight.setWidget(inner)
        side = QVBoxLayout()
        side.addWidget(self._title)
        side.addWidget(self._sight, 1)
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
        self._now = None
        for phase in self._phases:
            line = self._line(phase)
            self._lines.addWidget(line)
            if _under_way(phase):
                self._now = line
        self._look_at_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The phase under way stays in sight."""
        super().resizeEvent(event)
        self._look_at_now()

    def _look_at_now(self) -> None:
        if self._now is not None:
            self._lines.activate()
            self._sight.ensureWidgetVisible(self._now, 0, 3 * self._now.sizeHint().height())

    def _line(self, phase: Phase) -> QLabel:
        under_way = _under_way(phase)
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


def _under_way(phase: Phase) -> bool:
    return bool(phase.started_at) and not phase.ended_at
