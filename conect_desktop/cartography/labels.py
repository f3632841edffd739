"""Which names a view has room for, and where: no two overlap, important ones first, the same view the same names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from conect_desktop.cartography.lettering import measure_text, write
from conect_desktop.cartography.styles import LabelRule
from conect_desktop.cartography.viewport import Viewport

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in logical pixels of a view."""

Measure = Callable[[str, LabelRule, float], tuple[float, float]]
"""Width and height in logical pixels of one line of text written by a rule at a size."""

_CELL: Final = 48.0
"""Side in logical pixels of the grid that collisions are looked up in: about the length of a short name."""

_AROUND: Final = 160.0
"""Logical pixels around the view from where labels take part, so that panning doesn't reshuffle those at its edge."""

_AIR: Final = 1.0
"""Logical pixels between two halos."""

_LONGEST: Final = 120
"""Letters of a name that are written on a map."""


@dataclass(frozen=True, slots=True)
class LabelCandidate:
    """A name that wants to be on the map.

    `x`, `y` is a position in tile fractions or the unit square of Web Mercator. A name along a line has the `angle` of
    its straight run in radians (clockwise, y being down) and the run's `length` in the same unit as x. One beside a
    marker has `gap`, the marker's half size in logical pixels. `rank` 0..1 orders candidates of one rule, `min_zoom`
    is when the map itself shows it.
    """

    text: str
    rule: LabelRule
    x: float
    y: float
    rank: float = 0.0
    angle: float = 0.0
    length: float = 0.0
    min_zoom: float = 0.0
    gap: float = 0.0

    @property
    def order(self) -> tuple[float, str, float, float, str, float, float, float]:
        """Who comes first; by what a candidate is and never by when its tile arrived, so that labels do not flicker."""
        importance = self.rule.priority + min(self.rank, 0.999)
        return -importance, self.text, self.x, self.y, self.rule.name, self.angle, self.length, self.gap


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A name with its place in a view: the middle of its lines in logical pixels, and the boxes that it covers."""

    candidate: LabelCandidate
    lines: tuple[str, ...]
    size: float
    x: float
    y: float
    boxes: tuple[Box, ...]
    dot: tuple[float, float] | None = None


def placed_in_tile(candidates: Iterable[LabelCandidate], z: int, x: int, y: int) -> tuple[LabelCandidate, ...]:
    """Candidates with positions in fractions of a tile, moved to the unit square of Web Mercator."""
    n = 2.0**z
    return tuple(replace(c, x=(x + c.x) / n, y=(y + c.y) / n, length=c.length / n) for c in candidates)


def place(
    candidates: Iterable[LabelCandidate],
    viewport: Viewport,
    *,
    obstacles: Iterable[Box] = (),
    measure: Measure = measure_text,
) -> tuple[PlacedLabel, ...]:
    """The labels that a view has room for, most important first.

    Candidates have positions in the unit square. `obstacles` (markers, a legend) are kept free. A name is not repeated
    within its rule's distance, as it would be where it comes from two tiles.
    """
    taken = _Occupied(obstacles)
    written: dict[str, list[tuple[float, float]]] = defaultdict(list)
    placed: list[PlacedLabel] = []
    for candidate in sorted(_near(candidates, viewport), key=lambda c: c.order):
        x, y = viewport.to_screen(candidate.x, candidate.y)
        repeat = candidate.rule.repeat
        if any(math.hypot(x - a, y - b) < repeat for a, b in written[candidate.text]):
            continue
        label = next((p for p in _places(candidate, x, y, viewport, measure) if taken.free(p.boxes)), None)
        if label is not None:
            taken.add(label.boxes)
            written[candidate.text].append((x, y))
            placed.append(label)
    return tuple(placed)


def paint_labels(painter: QPainter, placed: Sequence[PlacedLabel]) -> None:
    """Write labels that were placed for the painter's logical pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for label in placed:
        if label.dot is not None:
            painter.setPen(QPen(QColor(label.candidate.rule.halo), 1.2))
            painter.setBrush(QColor(label.candidate.rule.dot))
            painter.drawEllipse(QPointF(*label.dot), label.size * 0.24, label.size * 0.24)
    # The least important first: should two halos touch after all, the more important name stays whole.
    for label in reversed(placed):
        write(painter, label.lines, label.candidate.rule, label.size, label.x, label.y, label.candidate.angle)
    painter.restore()


def _near(candidates: Iterable[LabelCandidate], viewport: Viewport) -> Iterator[LabelCandidate]:
    """The candidates in force at the view's zoom, in it or just around."""
    if viewport.width <= 0 or viewport.height <= 0:
        return
    x0, y0 = viewport.to_world(-_AROUND, -_AROUND)
    x1, y1 = viewport.to_world(viewport.width + _AROUND, viewport.height + _AROUND)
    for c in candidates:
        if x0 <= c.x <= x1 and y0 <= c.y <= y1 and c.rule.covers(viewport.zoom) and c.min_zoom <= viewport.zoom:
            yield c


def _places(
    candidate: LabelCandidate, x: float, y: float, viewport: Viewport, measure: Measure
) -> Iterator[PlacedLabel]:
    """The places that a candidate would take, best first."""
    rule = candidate.rule
    # Quarters of a pixel, so that a smooth zoom doesn't letter every name anew at every step.
    size = round(rule.size.at(viewport.zoom) * 4) / 4
    pad = rule.halo_width + _AIR
    if rule.place == "line":
        width, height = measure(candidate.text, rule, size)
        if width + 2 * pad <= candidate.length * viewport.scale:
            boxes = _turned(x, y, width + 2 * pad, height + 2 * pad, candidate.angle)
            yield PlacedLabel(candidate, (candidate.text,), size, x, y, boxes)
        return
    lines = wrapped(candidate.text, rule, size, measure)
    measured = [measure(line, rule, size) for line in lines]
    width = max(w for w, _ in measured) + 2 * pad
    height = sum(h for _, h in measured) + 2 * pad
    if not rule.dot and candidate.gap <= 0:
        yield PlacedLabel(candidate, lines, size, x, y, (_box(x, y, width, height),))
        return
    dot = (x, y) if rule.dot else None
    gap = candidate.gap or size * 0.3
    own = (_box(x, y, 2 * gap, 2 * gap),) if dot else ()
    beside, beyond = gap + width / 2, gap + height / 2
    for dx, dy in ((0.0, beyond), (beside, 0.0), (-beside, 0.0), (0.0, -beyond)):
        boxes = (*own, _box(x + dx, y + dy, width, height))
        yield PlacedLabel(candidate, lines, size, x + dx, y + dy, boxes, dot)


def wrapped(text: str, rule: LabelRule, size: float, measure: Measure = measure_text) -> tuple[str, ...]:
    """A name on as few lines as the rule's width (in em) allows, of about equal length, broken at spaces only.

    What is longer than anybody calls a place is cut: letters without end can't be painted.
    """
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    words = text.split()
    if len(words) < 2:
        return (text,)
    total, _ = measure(text, rule, size)
    count = min(len(words), 3, math.ceil(total / (rule.wrap * size)))
    if count < 2:
        return (text,)
    lines: list[str] = []
    current = words[0]
    for word in words[1:]:
        longer = f"{current} {word}"
        # Half of the new word may stick out: then lines come out even, instead of full ones and a short rest.
        fits = measure(longer, rule, size)[0] - measure(word, rule, size)[0] / 2 <= total / count
        if fits or len(lines) == count - 1:
            current = longer
        else:
            lines.append(current)
            current = word
    return (*lines, current)


def _box(x: float, y: float, width: float, height: float) -> Box:
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _turned(x: float, y: float, width: float, height: float, angle: float) -> tuple[Box, ...]:
    """Upright boxes that together cover a turned rectangle closely: one for about every square of it."""
    cos, sin = math.cos(angle), math.sin(angle)
    count = 1 if abs(sin) < 0.05 else max(1, math.ceil(width / height))
    piece = width / count
    half_x = (piece * abs(cos) + height * abs(sin)) / 2
    half_y = (piece * abs(sin) + height * abs(cos)) / 2
    boxes = []
    for i in range(count):
        along = (i + 0.5) * piece - width / 2
        cx, cy = x + along * cos, y + along * sin
        boxes.append((cx - half_x, cy - half_y, cx + half_x, cy + half_y))
    return tuple(boxes)


class _Occupied:
    """What is already covered, in a grid, so that a new label is compared with its neighbours only."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._cells: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)
        self.add(boxes)

    def add(self, boxes: Iterable[Box]) -> None:
        """Cover boxes."""
        for box in boxes:
            for cell in _cells(box):
                self._cells[cell].append(box)

    def free(self, boxes: Sequence[Box]) -> bool:
        """Whether none of the boxes overlaps a covered one."""
        for x0, y0, x1, y1 in boxes:
            for cell in _cells((x0, y0, x1, y1)):
                for a0, b0, a1, b1 in self._cells.get(cell, ()):
                    if x0 < a1 and a0 < x1 and y0 < b1 and b0 < y1:
                        return False
        return True


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    x0, y0, x1, y1 = box
    for i in range(math.floor(x0 / _CELL), math.floor(x1 / _CELL) + 1):
        for j in range(math.floor(y0 / _CELL), math.floor(y1 / _CELL) + 1):
            yield i, j
