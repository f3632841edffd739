"""The time left of a phase, as large as there is room for: seen from the last row."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from conect_desktop.domain.clock import moment
from conect_desktop.domain.session import Phase

_LARGEST: Final = 400
"""Points; beyond that a projector shows no more."""


def remaining(phase: Phase, now: datetime) -> int | None:
    """Seconds left of a phase's planned minutes, negative when over time; None without a plan or a start."""
    started = moment(phase.started_at)
    if started is None or not phase.minutes:
        return None
    return round(phase.minutes * 60 - (now - started).total_seconds())


def clock_text(seconds: int | None) -> str:
    """Minutes and seconds, with a plus when over time."""
    if seconds is None:
        return "–:––"
    sign = "+" if seconds < 0 else ""
    return f"{sign}{abs(seconds) // 60}:{abs(seconds) % 60:02d}"


class BigTimer(QWidget):
    """Digits, the phase's name above, and below a bar that empties; over time it says so in words and is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._seconds: int | None = None
        self._now = ""
        self._planned = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(self.fontMetrics().horizontalAdvance("0") * 14, self.fontMetrics().height() * 5)

    @property
    def text(self) -> str:
        """The digits that are shown: time left, or the time of day where no time is planned."""
        return self._now if self._seconds is None else clock_text(self._seconds)

    def show_phase(self, phase: Phase | None, now: datetime) -> None:
        """Show a phase's time left at `now` (with a time zone); None for no phase."""
        seconds = remaining(phase, now) if phase else None
        title = phase.title if phase else self.tr("No phase is under way")
        of_day = now.astimezone().strftime("%H:%M") if seconds is None else ""
        if (title, seconds, of_day) == (self._title, self._seconds, self._now):
            return
        self._title, self._seconds, self._now = title, seconds, of_day
        self._planned = (phase.minutes or 0) * 60 if phase else 0
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{self.text} {self._words()}".strip())
        self.update()

    def _words(self) -> str:
        if self._seconds is None:
            return ""
        return self.tr("over time") if self._seconds < 0 else self.tr("left")

    def sizeHint(self) -> QSize:
        """Room enough to be read from a few metres."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 30, self.fontMetrics().height() * 12)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Name, digits, bar and words, each in its share of the height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        name = QRectF(area.left(), area.top(), area.width(), area.height() * 0.2)
        digits = QRectF(area.left(), name.bottom(), area.width(), area.height() * 0.55)
        bar = QRectF(area.left(), digits.bottom() + area.height() * 0.02, area.width(), area.height() * 0.06)
        words = QRectF(area.left(), bar.bottom(), area.width(), area.bottom() - bar.bottom())
        colours = self.palette()
        over = self._seconds is not None and self._seconds < 0
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        self._fitted(painter, self._title, name, bold=False)
        role = QPalette.ColorRole.BrightText if over else QPalette.ColorRole.WindowText
        painter.setPen(colours.color(role))
        self._fitted(painter, self.text, digits, bold=True)
        self._fitted(painter, self._words(), words, bold=False)
        if self._seconds is not None and self._planned:
            share = 1.0 if over else min(1.0, self._seconds / self._planned)
            # an outline, not a fill: what is gone must not look like what is left in any theme
            painter.setPen(colours.color(QPalette.ColorRole.WindowText))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar, 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.BrightText if over else QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 4, 4)

    def _fitted(self, painter: QPainter, text: str, area: QRectF, *, bold: bool) -> None:
        """Draw text as large as fits; never larger than the height, and shortened where even small type is too wide."""
        if not text or area.height() < 4:
            return
        font = QFont(self.font())
        font.setBold(bold)
        font.setPixelSize(max(8, min(_LARGEST, int(area.height() * 0.8))))
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > area.width():
            smallest = max(8, round(self.fontMetrics().height() * 0.7))
            font.setPixelSize(max(smallest, int(font.pixelSize() * area.width() / width)))
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
