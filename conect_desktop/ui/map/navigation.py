"""Moving about the map: drag with a glide, wheel, pinch and keys, as plain arithmetic on a viewport and one timer."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from conect_desktop.cartography.viewport import Viewport

MIN_ZOOM: Final = 1.0
MAX_ZOOM: Final = 21.0
_FRAME_MS: Final = 16
_FRICTION: Final = 0.90
"""Share of the speed left after one frame."""
_SLOWEST: Final = 0.6
"""Logical pixels a frame below which a glide ends."""
_FASTEST: Final = 80.0
"""Logical pixels a frame no glide exceeds: moves that a busy window gets all at once look like a throw."""
_RECENT_S: Final = 0.08


class Glide(QObject):
    """Goes on after a drag was let go in motion; the timer runs only while something glides."""

    moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: deque[tuple[float, float, float]] = deque(maxlen=12)
        self._speed = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)

    def follow(self, px: float, py: float) -> None:
        """The pointer drags."""
        self._trail.append((time.monotonic(), px, py))

    def release(self) -> None:
        """Let go: glide on with the speed of the last moments."""
        now = time.monotonic()
        recent = [entry for entry in self._trail if now - entry[0] <= _RECENT_S]
        self._trail.clear()
        if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
            return
        frames = (recent[-1][0] - recent[0][0]) * 1000 / _FRAME_MS
        dx, dy = (recent[-1][1] - recent[0][1]) / frames, (recent[-1][2] - recent[0][2]) / frames
        slower = _FASTEST / max(math.hypot(dx, dy), _FASTEST)
        self._speed = (dx * slower, dy * slower)
        self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._trail.clear()
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether something glides."""
        return self._timer.isActive()

    def _frame(self) -> None:
        dx, dy = self._speed
        self._speed = (dx * _FRICTION, dy * _FRICTION)
        if max(abs(dx), abs(dy)) < _SLOWEST:
            self._timer.stop()
            return
        self.moved.emit(dx, dy)


def zoomed(viewport: Viewport, steps: float, px: float, py: float) -> Viewport:
    """Zoomed by levels around a position in logical pixels, within what a map can show."""
    zoom = min(max(viewport.zoom + steps, MIN_ZOOM), MAX_ZOOM)
    return viewport.zoomed(zoom, px, py)
