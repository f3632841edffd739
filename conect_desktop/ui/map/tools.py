"""What a press, a move and a key mean on the map: a small state machine without any widget.

States: select, point, line, area, edit, measure, trace. Esc leaves every one of them with nothing drawn; Backspace
takes back the last vertex. Positions come in as logical pixels of a viewport, and go out as longitude, latitude.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from shapely import Point
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.place import geometry_problem
from conect_desktop.ui.map.sketch import Position, Sketch

Mode = Literal["select", "point", "line", "area", "edit", "measure", "trace"]
Hint = Literal[
    "select",
    "point",
    "line",
    "line_more",
    "area",
    "area_more",
    "edit",
    "measure",
    "trace",
    "invalid",
    "pending",
    "too_few",
]

GRAB: Final = 10.0
"""Logical pixels within which a vertex or handle is grabbed, and within which a drawn vertex snaps."""

_KIND: Final = {"point": "Point", "line": "LineString", "area": "Polygon", "measure": "LineString", "trace": "Point"}

Snap = Callable[[float, float], Position | None]
"""The vertex or edge of something recorded near a position in logical pixels, if there is one."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A shape was drawn."""

    geometry: BaseGeometry


@dataclass(frozen=True, slots=True)
class Edited:
    """A record's shape was changed."""

    uuid: str
    geometry: BaseGeometry


@dataclass(slots=True)
class Grip:
    """What of an edited shape is being dragged: a vertex, or (without one) the whole."""

    part: int
    ring: int
    number: int | None
    origin: Position
    before: Sketch


class Tools:
    """Holds the mode, the sketch, and what is under the pointer; every change is visible in these fields."""

    def __init__(self, snap: Snap | None = None) -> None:
        self.mode: Mode = "select"
        self.sketch: Sketch | None = None
        self.cursor: Position | None = None
        self.hint: Hint = "select"
        self.editing: str | None = None
        self.active: tuple[int, int, int] | None = None
        """The vertex that Delete takes away: part, ring, number."""
        self.pending = False
        """A drawn shape waits for the card to be filled in."""
        self._snap = snap
        self._grip: Grip | None = None

    # -- changing the mode -------------------------------------------------------------------------------------------

    def set_mode(self, mode: Mode) -> None:
        """Begin afresh in a mode; whatever was half drawn is dropped."""
        self.mode = mode
        self.editing = None
        self.active = None
        self.pending = False
        self._grip = None
        self.cursor = None
        self.sketch = Sketch(_KIND[mode]) if mode in _KIND else None
        self.hint = mode

    def begin_edit(self, uuid: str, geometry: BaseGeometry) -> None:
        """Change a record's shape; raises ValueError for a collection of different kinds."""
        sketch = Sketch.of(geometry)
        self.set_mode("edit")
        self.sketch, self.editing = sketch, uuid

    def escape(self) -> None:
        """Leave; a shape under the mouse goes back to where it was."""
        if not self.drop_grip():
            self.set_mode("select")

    def drop_grip(self) -> bool:
        """Let go of what is dragged, back to where it was; whether something was."""
        if self._grip is None:
            return False
        self.sketch, self._grip = self._grip.before, None
        return True

    def settle(self) -> None:
        """The drawn shape was taken or refused: ready for the next one in the same mode."""
        if self.mode != "edit":
            self.set_mode(self.mode)

    # -- drawing -----------------------------------------------------------------------------------------------------

    @property
    def drawn(self) -> list[Position]:
        """The vertices so far."""
        return self.sketch.parts[0][0] if self.sketch is not None and self.sketch.parts else []

    @property
    def drawing(self) -> bool:
        """Whether a click adds a vertex."""
        return self.mode in _KIND and not self.pending

    def click(self, px: float, py: float, view: Viewport, *, free: bool = False) -> Finished | None:
        """A click at logical pixels; `free` switches snapping off."""
        if not self.drawing or self.sketch is None:
            return None
        at = self._at(px, py, view, free=free)
        ring = self.drawn
        if self.mode in ("point", "trace"):
            ring[:] = [at]
            return self._finished()
        if self.mode == "area" and len(ring) >= 3 and _near(ring[0], px, py, view):
            return self.finish()
        if not ring or ring[-1] != at:
            ring.append(at)
        self.hint = "area_more" if self.mode == "area" else ("measure" if self.mode == "measure" else "line_more")
        return None

    def back(self) -> None:
        """Take back the last vertex."""
        if self.drawing and self.drawn:
            self.drawn.pop()
            if not self.drawn:
                self.hint = self.mode

    def finish(self) -> Finished | None:
        """The shape is complete; one that is not valid is refused with a hint, and stays to be mended."""
        if not self.drawing or self.mode == "measure":
            return None
        return self._finished()

    def _finished(self) -> Finished | None:
        geometry = self.sketch.geometry() if self.sketch is not None else None
        if geometry is None:
            self.hint = "too_few"
            return None
        if geometry_problem(geometry) is not None:
            self.hint = "invalid"
            return None
        self.pending = True
        self.hint = "pending"
        return Finished(geometry)

    @property
    def valid(self) -> bool:
        """Whether what is drawn so far could be kept; decides the colour it is shown in."""
        geometry = self.sketch.geometry() if self.sketch is not None else None
        return geometry is None or geometry_problem(geometry) is None

    # -- moving and editing ------------------------------------------------------------------------------------------

    def move(self, px: float, py: float, view: Viewport, *, free: bool = False) -> bool:
        """The pointer moved; whether something must be painted anew."""
        if self._grip is not None:
            self._drag(px, py, view, free=free)
            return True
        if self.drawing:
            self.cursor = self._at(px, py, view, free=free)
            return True
        return False

    def press(self, px: float, py: float, view: Viewport) -> bool:
        """Grab a vertex, a handle between two, or the shape itself; whether something was grabbed."""
        if self.mode != "edit" or self.sketch is None:
            return False
        before = self.sketch.moved(0.0, 0.0)
        origin = view.lonlat(px, py)
        for part, index, ring in self.sketch.rings():
            for number, position in enumerate(ring):
                if _near(position, px, py, view):
                    self.active = (part, index, number)
                    self._grip = Grip(part, index, number, origin, before)
                    return True
        for part, index, number, position in self.sketch.middles():
            if _near(position, px, py, view):
                self.sketch.parts[part][index].insert(number, position)
                self.active = (part, index, number)
                self._grip = Grip(part, index, number, origin, before)
                return True
        if self._inside(px, py, view):
            self.active = None
            self._grip = Grip(0, 0, None, origin, before)
            return True
        return False

    @property
    def holding(self) -> bool:
        """Whether a vertex or the whole is being dragged."""
        return self._grip is not None

    def renew(self, geometry: BaseGeometry) -> None:
        """The shape being edited was changed elsewhere (undone, say): show that, unless it is being dragged.

        Raises ValueError for a collection of different kinds.
        """
        if self.mode != "edit" or self._grip is not None:
            return
        sketch = Sketch.of(geometry)
        if self.sketch is None or sketch.parts != self.sketch.parts:
            self.sketch, self.active = sketch, None

    def release(self) -> Edited | None:
        """Let go; the changed shape, unless it is not valid: then it goes back to what it was."""
        grip, self._grip = self._grip, None
        if grip is None:
            return None
        return self._edited(grip.before)

    def delete_vertex(self) -> Edited | None:
        """Take away the vertex touched last, where enough are left."""
        if self.mode != "edit" or self.sketch is None or self.active is None:
            return None
        part, ring, number = self.active
        if not self.sketch.can_lose(part, ring) or number >= len(self.sketch.parts[part][ring]):
            self.hint = "too_few"
            return None
        before = self.sketch.moved(0.0, 0.0)
        del self.sketch.parts[part][ring][number]
        self.active = None
        return self._edited(before)

    def _edited(self, before: Sketch) -> Edited | None:
        assert self.sketch is not None
        geometry = self.sketch.geometry()
        if geometry is None or geometry_problem(geometry) is not None:
            self.sketch = before
            self.hint = "invalid"
            return None
        self.hint = "edit"
        if self.sketch.parts == before.parts or self.editing is None:
            return None
        return Edited(self.editing, geometry)

    def _drag(self, px: float, py: float, view: Viewport, *, free: bool) -> None:
        assert self._grip is not None
        grip = self._grip
        if grip.number is None:
            lon, lat = view.lonlat(px, py)
            self.sketch = grip.before.moved(lon - grip.origin[0], lat - grip.origin[1])
        elif self.sketch is not None:
            self.sketch.parts[grip.part][grip.ring][grip.number] = self._at(px, py, view, free=free)

    def _inside(self, px: float, py: float, view: Viewport) -> bool:
        assert self.sketch is not None
        geometry = self.sketch.geometry()
        if geometry is None:
            return False
        lon, lat = view.lonlat(px, py)
        east, _ = view.lonlat(px + GRAB, py)
        return bool(_point(lon, lat).distance(geometry) <= abs(east - lon))

    # -- positions ---------------------------------------------------------------------------------------------------

    def _at(self, px: float, py: float, view: Viewport, *, free: bool) -> Position:
        # a sticker lies where it lies, whatever is recorded beside it
        if not free and self.mode != "trace":
            own = self._own_vertex(px, py, view)
            if own is not None:
                return own
            found = self._snap(px, py) if self._snap is not None else None
            if found is not None:
                return found
        lon, lat = view.lonlat(px, py)
        return min(max(lon, -180.0), 180.0), min(max(lat, -90.0), 90.0)

    def _own_vertex(self, px: float, py: float, view: Viewport) -> Position | None:
        if self.mode in ("edit", "point"):
            return None
        return next((position for position in self.drawn[:1] if _near(position, px, py, view)), None)


def _near(position: Position, px: float, py: float, view: Viewport) -> bool:
    x, y = view.at(*position)
    return math.hypot(x - px, y - py) <= GRAB


def _point(lon: float, lat: float) -> Point:
    return Point(lon, lat)
