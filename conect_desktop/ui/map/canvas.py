"""The map a facilitator works on: painted by Qt, moved by hand, drawn on by click and key."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.ui.map import measuring
from conect_desktop.ui.map.navigation import Glide, zoomed
from conect_desktop.ui.map.overlay import paint_crosshair, paint_sketch
from conect_desktop.ui.map.sketch import Position
from conect_desktop.ui.map.tools import GRAB, Edited, Finished, Tools
from conect_desktop.ui.map.view import EUROPE, MapView

_CLICK: Final = 5
"""Logical pixels the pointer may move between press and release of a click."""
_KEY_STEP: Final = 80
_CROSS_STEP: Final = 10
_SNAP_SHAPES: Final = 200
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class MapCanvas(MapView):
    """A map view that is moved, drawn on and edited by mouse, fingers and keys."""

    clicked_record = Signal(str)
    """The record under a click in select mode, empty for none."""
    selection_requested = Signal(list)
    shape_finished = Signal(object)
    """A new shape, shapely geometry in degrees (WGS 84); shown until `finish_pending`."""
    shape_edited = Signal(str, object)
    mode_changed = Signal(str)
    hint_changed = Signal(str)
    pointer_moved = Signal(float, float)
    """Longitude, latitude."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self.setMouseTracking(True)
        self.tools = Tools(self._snap)
        self._press: QPointF | None = None
        self._panning = False
        self._box: QRect | None = None
        self._cross: QPointF | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self._pan)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the map, plus and minus zoom. With Shift, arrows move a cross; Space clicks there."
            )
        )
        self._tell_hint()

    def paint_work(self, painter: QPainter) -> None:
        """The sketch, the box to zoom to, the cross that keys move."""
        sketch = self.tools.sketch
        if sketch is not None:
            paint_sketch(
                painter, self._viewport, sketch, cursor=self.tools.cursor if self.tools.drawing else None,
                editing=self.tools.mode == "edit", valid=self.tools.valid, active=self.tools.active, style=self._style,
            )  # fmt: skip
        if self._box is not None:
            painter.setPen(QPen(QColor(self._style.records.selection), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self._box)
        if self._cross is not None and self.hasFocus():
            paint_crosshair(painter, self._cross.x(), self._cross.y())

    # -- drawing and editing -----------------------------------------------------------------------------------------

    def set_mode(self, mode: str) -> None:
        """select, point, line, area or measure."""
        self.tools.set_mode(mode)  # type: ignore[arg-type]  # the table of actions names the modes
        self._mode_changed()

    def begin_edit(self, uuid: str, geometry: BaseGeometry) -> None:
        """Change a record's shape; one that can't be changed by hand stays as it is."""
        try:
            self.tools.begin_edit(uuid, geometry)
        except ValueError:
            self.hint_changed.emit(self.tr("This shape is a collection and can't be changed by hand."))
            return
        self._mode_changed()

    def finish_pending(self) -> None:
        """The drawn shape was saved or given up: ready for the next one."""
        self.tools.settle()
        self._tell_hint()
        self.update()

    def _mode_changed(self) -> None:
        cross = Qt.CursorShape.CrossCursor
        self.setCursor(cross if self.tools.mode not in ("select", "edit") else Qt.CursorShape.ArrowCursor)
        self.mode_changed.emit(self.tools.mode)
        self._tell_hint()
        self.update()

    def _tell_hint(self) -> None:
        self.hint_changed.emit(self.hint())

    def hint(self) -> str:
        """What can be done now, in words."""
        if self.tools.mode == "measure" and len(self.tools.drawn) > 1:
            drawn = self.tools.drawn
            return self.tr("{0} along, {1} inside. Backspace takes back the last, Esc leaves.").format(
                measuring.length_text(measuring.length(drawn)), measuring.area_text(measuring.area(drawn))
            )
        return {
            "select": self.tr("P, L, A put a place, a line, an area on the map. E edits the selected one."),
            "point": self.tr("Click where the place is. Esc leaves."),
            "line": self.tr("Click the first point of the line. Esc leaves."),
            "line_more": self.tr("Click on, Enter ends the line. Backspace takes back the last point, Esc leaves."),
            "area": self.tr("Click the first corner of the area. Esc leaves."),
            "area_more": self.tr("Click on, Enter closes the area. Backspace takes back the last corner, Esc leaves."),
            "edit": self.tr("Drag a point, a small handle, or the whole. Delete takes a point away, Esc leaves."),
            "measure": self.tr("Click along what you want to measure. Esc leaves."),
            "invalid": self.tr("The outline crosses itself: take back a point or draw it anew."),
            "pending": self.tr("Number, title, Enter: saved. Esc gives it up."),
            "too_few": self.tr("Too few points: a line needs two, an area three."),
        }[self.tools.hint]

    def _emit(self, result: Finished | Edited | None) -> None:
        if isinstance(result, Finished):
            self.shape_finished.emit(result.geometry)
        elif isinstance(result, Edited):
            self.shape_edited.emit(result.uuid, result.geometry)
        self._tell_hint()
        self.update()

    def _snap(self, px: float, py: float) -> Position | None:
        """The nearest recorded vertex within reach, else the nearest point of an edge."""
        view = self.overlay.view
        if view is None:
            return None
        lon, lat = self._viewport.lonlat(px, py)
        east, _ = self._viewport.lonlat(px + GRAB, py)
        reach = abs(east - lon)
        best: tuple[float, Position] | None = None
        if len(view.x):
            x, y = self._viewport.to_screen(view.x, view.y)
            away = np.hypot(x - px, y - py)
            nearest = int(np.argmin(away))
            if away[nearest] <= GRAB and view.ids[nearest] not in self._shapes:
                position = self._viewport.lonlat(float(x[nearest]), float(y[nearest]))
                best = (float(away[nearest]), position)
        pointer = shapely.Point(lon, lat)
        for shape in view.shapes[:_SNAP_SHAPES]:
            geometry = self._shapes.get(shape.id)
            if geometry is None or shape.id == self.tools.editing:
                continue
            found = self._snap_to(geometry, pointer, px, py, reach)
            if found is not None and (best is None or found[0] < best[0]):
                best = found
        return best[1] if best else None

    def _snap_to(
        self, geometry: BaseGeometry, pointer: shapely.Point, px: float, py: float, reach: float
    ) -> tuple[float, Position] | None:
        edge = geometry.boundary if geometry.geom_type.endswith("Polygon") else geometry
        if edge.is_empty or edge.distance(pointer) > reach * 2:
            return None
        for lon, lat in shapely.get_coordinates(edge):
            x, y = self._viewport.at(float(lon), float(lat))
            if math.hypot(x - px, y - py) <= GRAB:
                return 0.0, (float(lon), float(lat))
        _, onto = shapely.ops.nearest_points(pointer, edge)
        x, y = self._viewport.at(onto.x, onto.y)
        away = math.hypot(x - px, y - py)
        return (away, (onto.x, onto.y)) if away <= GRAB else None

    # -- pointer -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag of the map, of a vertex, or of a box to zoom to."""
        self._glide.stop()
        self._cross = None
        if event.button() == Qt.MouseButton.RightButton:
            self._emit(self.tools.finish())
            return
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        at = event.position()
        self._press = at
        self._panning = False
        if event.button() == Qt.MouseButton.LeftButton and self.tools.press(at.x(), at.y(), self._viewport):
            self._press = None
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.tools.mode == "select":
            self._box = QRect(at.toPoint(), at.toPoint())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show where the next vertex would be."""
        at = event.position()
        if self._box is not None:
            self._box.setBottomRight(at.toPoint())
            self.update()
        elif self._press is not None and event.buttons():
            moved = at - self._press
            if self._panning or moved.manhattanLength() > _CLICK:
                self._panning = True
                self._pan(moved.x(), moved.y())
                self._glide.follow(at.x(), at.y())
                self._press = at
        else:
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if self.tools.move(at.x(), at.y(), self._viewport, free=free):
                self.update()
        self.pointer_moved.emit(*self._viewport.lonlat(at.x(), at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or click."""
        box, self._box = self._box, None
        pressed, self._press = self._press, None
        if event.button() == Qt.MouseButton.RightButton:
            return
        if box is not None and box.normalized().width() > _CLICK:
            self._zoom_to(box.normalized())
        elif pressed is None:
            self._emit(self.tools.release())
        elif self._panning:
            self._glide.release()
        else:
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._click(event.position(), free=free, add=add)
        self._panning = False
        self.update()

    def _click(self, at: QPointF, *, free: bool = False, add: bool = False) -> None:
        if self.tools.drawing:
            self._emit(self.tools.click(at.x(), at.y(), self._viewport, free=free))
            return
        if self.tools.pending:
            return
        view = self.index.query(self._viewport, selected=self._selected)
        hit = view.hit_test(at.x(), at.y())
        if hit.cluster is not None:
            self.show_bounds(hit.cluster)
            return
        if self.tools.mode == "edit":
            self.set_mode("select")
        if add:
            self.selection_requested.emit(sorted(self._selected ^ set(hit.ids[:1])))
        else:
            self.clicked_record.emit(hit.ids[0] if hit.ids else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End a line or area; in select mode zoom in."""
        if self.tools.mode in ("line", "area"):
            self._emit(self.tools.finish())
        elif self.tools.mode == "select":
            self.set_viewport(zoomed(self._viewport, 1.0, event.position().x(), event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; a touchpad's two fingers move the map."""
        self._glide.stop()
        at, pixels = event.position(), event.pixelDelta()
        touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if touchpad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan(pixels.x(), pixels.y())
        else:
            self.set_viewport(zoomed(self._viewport, event.angleDelta().y() / 240, at.x(), at.y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch zooms around the fingers."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self.set_viewport(zoomed(self._viewport, math.log2(max(0.1, 1 + event.value())), at.x(), at.y()))
            return True
        return super().event(event)

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the mouse does, without it."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in _ARROWS and shift:
            self._move_cross(*_ARROWS[Qt.Key(key)])
        elif key in _ARROWS:
            dx, dy = _ARROWS[Qt.Key(key)]
            self._pan(-dx * _KEY_STEP, -dy * _KEY_STEP)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_viewport(zoomed(self._viewport, 0.5, middle.x(), middle.y()))
        elif key == Qt.Key.Key_Minus:
            self.set_viewport(zoomed(self._viewport, -0.5, middle.x(), middle.y()))
        elif key == Qt.Key.Key_Home:
            self.show_bounds(self.index.bounds() or EUROPE)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key == Qt.Key.Key_Backspace:
            self.tools.back()
            self._emit(None)
        elif key == Qt.Key.Key_Delete and self.tools.mode == "edit":
            self._emit(self.tools.delete_vertex())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tools.mode in ("line", "area"):
            self._emit(self.tools.finish())
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._click(self._cross or middle)
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        self._cross = None
        self._box = None
        before = self.tools.mode
        self.tools.escape()
        if before != self.tools.mode or before == "select":
            self._mode_changed()
        self.update()

    def _move_cross(self, dx: int, dy: int) -> None:
        at = self._cross or QPointF(self.width() / 2, self.height() / 2)
        x = min(max(at.x() + dx * _CROSS_STEP, 0), self.width())
        y = min(max(at.y() + dy * _CROSS_STEP, 0), self.height())
        self._cross = QPointF(x, y)
        self.tools.move(x, y, self._viewport)
        self.pointer_moved.emit(*self._viewport.lonlat(x, y))
        self.update()

    def _pan(self, dx: float, dy: float) -> None:
        self.set_viewport(self._viewport.panned(dx, dy))

    def _zoom_to(self, box: QRect) -> None:
        west, north = self._viewport.lonlat(box.left(), box.top())
        east, south = self._viewport.lonlat(box.right(), box.bottom())
        self.show_bounds((west, south, east, north))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._glide.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
