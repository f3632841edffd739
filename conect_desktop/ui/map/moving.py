"""Moving the map by wheel, fingers and keys; what a hand draws on it comes in `canvas`."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.ui.map.navigation import Glide, zoomed
from conect_desktop.ui.map.view import EUROPE, MapView

ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
"""Which way an arrow key goes on the screen, y down."""
_KEY_STEP: Final = 80
"""Logical pixels an arrow key moves the map."""
_KEY_ZOOM: Final = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: -0.5}
_NOTCH: Final = 240
"""Wheel angle (eighths of a degree) for one zoom level: a notch of 120 is half a level."""
_LEAST_FACTOR: Final = 0.1
"""What a pinch reports as zero or less is kept from the logarithm."""


class MovingView(MapView):
    """A map view that is moved and zoomed around what is pointed at."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._glide = Glide(self)
        self._glide.moved.connect(self._pan)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; a touchpad's two fingers move the map."""
        self._glide.stop()
        at, pixels = event.position(), event.pixelDelta()
        touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if touchpad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan(pixels.x(), pixels.y())
        else:
            self._zoom(event.angleDelta().y() / _NOTCH, at.x(), at.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch zooms around the fingers, on a touchpad or on the screen."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self._zoom(math.log2(max(_LEAST_FACTOR, 1 + event.value())), at.x(), at.y())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                event.accept(pinch)
                return True
        return super().event(event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        self._glide.stop()
        self.moving_by_touch()
        centre, last = self.mapFromGlobal(pinch.centerPoint()), self.mapFromGlobal(pinch.lastCenterPoint())
        if pinch.state() != Qt.GestureState.GestureStarted:
            self._pan(centre.x() - last.x(), centre.y() - last.y())
        self._zoom(math.log2(max(_LEAST_FACTOR, pinch.scaleFactor())), centre.x(), centre.y())

    def moving_by_touch(self) -> None:
        """Two fingers move the map; nothing here that the first one may have begun."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus zoom, 0 and Home show everything."""
        key = event.key()  # a plain number: letters of other scripts are no member of Qt.Key
        if key in ARROWS:
            dx, dy = ARROWS[Qt.Key(key)]
            self._pan(-dx * _KEY_STEP, -dy * _KEY_STEP)
        elif key in _KEY_ZOOM:
            self._zoom(_KEY_ZOOM[Qt.Key(key)], self.width() / 2, self.height() / 2)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.show_bounds(self.index.bounds() or EUROPE)
        else:
            super().keyPressEvent(event)

    def _pan(self, dx: float, dy: float) -> None:
        self.set_viewport(self._viewport.panned(dx, dy))

    def _zoom(self, levels: float, px: float, py: float) -> None:
        self.set_viewport(zoomed(self._viewport, levels, px, py))

    def _zoom_to(self, box: QRect) -> None:
        west, north = self._viewport.lonlat(box.left(), box.top())
        east, south = self._viewport.lonlat(box.right(), box.bottom())
        self.show_bounds((west, south, east, north))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._glide.stop()
