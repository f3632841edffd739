"""The map a facilitator works on: painted by Qt, moved by hand, drawn on by click and key."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from shapely import Point
from shapely.geometry.base import BaseGeometry

from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.cartography.layers import ActorSign
from conect_desktop.cartography.records import Records
from conect_desktop.domain.geo import to_lonlat
from conect_desktop.ui.map import measuring
from conect_desktop.ui.map.moving import ARROWS, MovingView
from conect_desktop.ui.map.navigation import zoomed
from conect_desktop.ui.map.overlay import paint_crosshair, paint_sketch
from conect_desktop.ui.map.sketch import Position
from conect_desktop.ui.map.snapping import snapped
from conect_desktop.ui.map.tools import GRAB, Edited, Finished, Tools

_CLICK: Final = 5
"""Logical pixels the pointer may move between press and release of a click."""
_CROSS_STEP: Final = 10


class MapCanvas(MovingView):
    """A map view that is moved, drawn on and edited by mouse, fingers and keys."""

    clicked_record = Signal(str)
    """The record under a click in select mode, empty for none."""
    clicked_actor = Signal(str)
    """The actor whose sign was clicked in select mode."""
    clicked_reference = Signal(int)
    """The item that others mapped under a click where nothing of this book is."""
    selection_requested = Signal(list)
    hovered = Signal(str)
    """The record or actor under the pointer in select mode, empty for none; told when it changes."""
    context_requested = Signal(QPoint, object)
    """Where on the screen a menu is asked for, and for which record (None for the ground)."""
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
        self._hovered = ""
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
        """select, point, line, area, measure or trace."""
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

    def set_records(self, records: Records) -> None:
        """Show these and no others; a shape being edited that is not among them is let go."""
        super().set_records(records)
        self._renew_edited(records, gone=self.tools.editing not in records.ids)

    def update_records(self, changed: Records, removed: Collection[str] = ()) -> None:
        """Show these anew or in addition, and some no longer; the shape being edited follows."""
        super().update_records(changed, removed)
        self._renew_edited(changed, gone=self.tools.editing in removed)

    def _renew_edited(self, records: Records, *, gone: bool) -> None:
        """Undo and other windows change shapes too: what is edited must not be what was."""
        uuid = self.tools.editing
        if uuid is None:
            return
        if gone:
            self.set_mode("select")
        elif uuid in records.ids:
            row = list(records.ids).index(uuid)
            lon, lat = to_lonlat(records.x[row], records.y[row])
            try:
                self.tools.renew(self._shapes.get(uuid, Point(float(lon), float(lat))))
            except ValueError:
                self.set_mode("select")

    def finish_pending(self) -> None:
        """The drawn shape was saved or given up: ready for the next one."""
        self.tools.settle()
        self._tell_hint()
        self.update()

    def _mode_changed(self) -> None:
        self._hover("")
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
            "trace": self.tr("Click a sticker on the photographed map, type its number. Esc leaves."),
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
        """What is recorded within reach, but for the shape that is being edited."""
        view = self.overlay.view
        if view is None:
            return None
        single = [row for row, uuid in enumerate(view.ids) if uuid not in self._shapes and uuid != self.tools.editing]
        shapes = [self._shapes[shape.id] for shape in view.shapes if shape.id != self.tools.editing]
        return snapped(
            px, py, self._viewport, points=(view.x[single], view.y[single]), shapes=shapes, reach=GRAB
        )  # fmt: skip

    # -- pointer -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag of the map, of a vertex, or of a box to zoom to."""
        self._glide.stop()
        self._cross = None
        if self.tools.holding:
            # a vertex taken up by key is put down before the mouse takes another
            self._emit(self.tools.release())
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
            elif self.tools.mode == "select":
                sign = self._sign_under(at)
                self._hover(sign.uuid if sign else self._under(at)[0])
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
        elif event.button() == Qt.MouseButton.LeftButton:
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
        sign = self._sign_under(at)
        if sign is not None:
            self.clicked_actor.emit(sign.uuid)
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
            if not hit.ids and (other := self.layers.reference.under(self._viewport, at.x(), at.y())) is not None:
                self.clicked_reference.emit(other.number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End a line or area; in select mode zoom in."""
        if self.tools.mode in ("line", "area"):
            self._emit(self.tools.finish())
        elif self.tools.mode == "select":
            self.set_viewport(zoomed(self._viewport, 1.0, event.position().x(), event.position().y()))

    def event(self, event: QEvent) -> bool:
        """A pointer at rest tells a record's title, or an actor's."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            sign = self._sign_under(at)
            title = sign.title if sign else self._under(at)[1] if self.tools.mode == "select" else ""
            if not title and (other := self.layers.reference.under(self._viewport, at.x(), at.y())) is not None:
                title = other.title
            # a title is what somebody said, never markup
            QToolTip.showText(event.globalPos(), plain_tip(title), self)
            return True
        return super().event(event)

    def moving_by_touch(self) -> None:
        """Whatever the first finger began as a mouse is dropped."""
        self._press, self._box = None, None
        self.tools.drop_grip()

    def _sign_under(self, at: QPointF) -> ActorSign | None:
        """The actor whose sign is under a position in select mode."""
        if self.tools.mode != "select":
            return None
        return self.layers.actor_at(self._viewport, self._style, at.x(), at.y())

    def _under(self, at: QPointF) -> tuple[str, str]:
        """Uuid and title of the record under a position, both empty for none; as painted, so that it costs little."""
        view = self.overlay.view
        if view is None or view.viewport.zoom != self._viewport.zoom:
            return "", ""
        hit = view.hit_test(*view.viewport.at(*self._viewport.lonlat(at.x(), at.y())))
        if hit.cluster is not None or not hit.ids:
            return "", ""
        uuid = hit.ids[0]
        return uuid, view.titles[view.ids.index(uuid)] if uuid in view.ids else ""

    def _hover(self, uuid: str) -> None:
        if uuid != self._hovered:
            self._hovered = uuid
            self.setCursor(Qt.CursorShape.PointingHandCursor if uuid else Qt.CursorShape.ArrowCursor)
            self.hovered.emit(uuid)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went elsewhere."""
        super().leaveEvent(event)
        if self.tools.mode == "select":
            self._hover("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu; while something is drawn, the right button ends it instead."""
        if self.tools.mode != "select":
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        middle = self._cross or QPointF(self.width() / 2, self.height() / 2)
        at = middle if by_key else QPointF(event.pos())
        self.context_requested.emit(self.mapToGlobal(at.toPoint()), self._under(at)[0] or None)

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the mouse does, without it."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in ARROWS and shift:
            self._move_cross(*ARROWS[Qt.Key(key)])
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
            self._key_click(self._cross or middle)
        else:
            super().keyPressEvent(event)

    def _key_click(self, at: QPointF) -> None:
        """Click at the cross; in edit mode take up what is there, and put it down again."""
        if self.tools.holding:
            self._emit(self.tools.release())
        elif self.tools.press(at.x(), at.y(), self._viewport):
            self.update()
        else:
            self._click(at)

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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
