"""Actors, flows and votes over the map: what a session says besides places, painted with any painter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from conect_desktop.cartography.labels import Box, LabelCandidate, PlacedLabel, paint_labels, place
from conect_desktop.cartography.reference import ReferenceSigns
from conect_desktop.cartography.styles import Style
from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import FloatArray, to_world

Position = tuple[float, float]
"""Longitude, latitude in degrees (WGS 84)."""

_SIGN: Final = 0.85
"""Size of an actor's sign, as a share of a place's marker: who acts stands beside where it happens."""
_REACH: Final = 0.65
"""From the middle of a sign to the rim of the largest silhouette, in sizes of a sign."""
_ASIDE: Final = 1.1
"""From a position to the sign of an actor there, in sizes of a sign."""
_BEND: Final = 0.1
"""How far a flow bends aside, as a share of its length: one there and one back don't lie on each other."""
_LARGEST_CIRCLE: Final = 1.75
"""Radius of the option with most dots, in sizes of a place's marker."""
_HALO: Final = 3.0
_SHORTEST: Final = 12.0
"""Logical pixels between two ends below which no arrow fits."""
_READABLE: Final = 120
"""Arrows or signs in sight up to which words and halos are painted: among more nobody reads them."""


@dataclass(frozen=True, slots=True)
class ActorSign:
    """An actor where it is, with the sign of its kind."""

    uuid: str
    title: str
    at: Position
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class FlowArrow:
    """An arrow between two positions, in the colour of what flows; `width` in pixels."""

    begin: Position
    end: Position
    colour: str
    dash: Qt.PenStyle
    width: float
    words: str


@dataclass(frozen=True, slots=True)
class VoteCircle:
    """A circle whose area is the dots an option got."""

    at: Position
    dots: int


@dataclass(frozen=True)
class MapLayers:
    """What lies over the places; empty layers cost nothing."""

    actors: tuple[ActorSign, ...] = ()
    flows: tuple[FlowArrow, ...] = ()
    votes: tuple[VoteCircle, ...] = ()
    reference: ReferenceSigns = ReferenceSigns()  # noqa: RUF009  (frozen)

    def __bool__(self) -> bool:
        return bool(self.actors or self.flows or self.votes or self.reference)

    def spots(self, viewport: Viewport, style: Style) -> tuple[FloatArray, FloatArray]:
        """Where the middle of each actor's sign is, in logical pixels: beside its position, which has a sign of its
        own, and beside the other actors there."""
        x, y = viewport.to_screen(*self._of_actors)
        away = _ASIDE * sign_size(style)
        return x + self._aside[0] * away, y + self._aside[1] * away

    def boxes(self, viewport: Viewport, style: Style) -> list[Box]:
        """Left, top, right, bottom in logical pixels of the signs, for names to avoid."""
        half = sign_size(style) * _REACH
        spots = zip(*(axis.tolist() for axis in self.spots(viewport, style)), strict=True)
        return [(x - half, y - half, x + half, y + half) for x, y in spots]

    def actor_at(self, viewport: Viewport, style: Style, px: float, py: float) -> ActorSign | None:
        """The actor whose sign is at a logical pixel; the nearest where several are."""
        if not self.actors:
            return None
        x, y = self.spots(viewport, style)
        away = np.hypot(x - px, y - py)
        nearest = int(np.argmin(away))
        return self.actors[nearest] if away[nearest] <= sign_size(style) * 0.7 else None

    @cached_property
    def _of_actors(self) -> tuple[FloatArray, FloatArray]:
        return _world(sign.at for sign in self.actors)

    @cached_property
    def _aside(self) -> tuple[FloatArray, FloatArray]:
        """Six signs around one position, six more further out, and so on."""
        seen: dict[Position, int] = {}
        aside = np.zeros((2, len(self.actors)))
        for number, sign in enumerate(self.actors):
            before = seen[sign.at] = seen.get(sign.at, -1) + 1
            ring, place = divmod(before, 6)
            angle = math.radians(-20 + 60 * place + 30 * ring)
            aside[:, number] = (1 + ring) * math.cos(angle), (1 + ring) * math.sin(angle)
        return aside[0], aside[1]

    @cached_property
    def _of_begins(self) -> tuple[FloatArray, FloatArray]:
        return _world(flow.begin for flow in self.flows)

    @cached_property
    def _of_ends(self) -> tuple[FloatArray, FloatArray]:
        return _world(flow.end for flow in self.flows)


def sign_size(style: Style) -> float:
    """Height of an actor's sign in logical pixels."""
    return _SIGN * style.records.marker


def paint_votes(painter: QPainter, layers: MapLayers, viewport: Viewport, style: Style) -> None:
    """The circles, which belong below the records; their numbers are among `layer_labels`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(style.records.selection)
    fill = QColor(colour)
    fill.setAlpha(60)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(fill)
    for _, x, y, radius in _circles(layers, viewport, style):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def layer_labels(
    layers: MapLayers, viewport: Viewport, style: Style, obstacles: Sequence[Box] = ()
) -> tuple[PlacedLabel, ...]:
    """Numbers of dots, names of actors and what flows, where there is room; numbers first."""
    usual = replace(style.records.label, repeat=0.0)
    signs = layers.boxes(viewport, style)
    numbers = _numbers(layers, viewport, style, [*obstacles, *signs])
    name = replace(usual, italic=True, weight=400, priority=usual.priority + 20)
    words: list[LabelCandidate] = []
    rows = _signs_in_sight(layers, viewport, style)
    if len(rows) <= _READABLE:
        x, y = layers.spots(viewport, style)
        gap = sign_size(style) * _REACH + 1
        for row in rows:
            at = viewport.to_world(float(x[row]), float(y[row]))
            words.append(LabelCandidate(layers.actors[row].title, name, *at, gap=gap))
    arrows = _arrows_in_sight(layers, viewport)
    for arrow, ends in arrows if len(arrows) <= _READABLE else ():
        if arrow.words:
            what = replace(usual, weight=600, color=arrow.colour)
            words.append(LabelCandidate(arrow.words, what, *viewport.to_world(*_half_way(ends)), gap=arrow.width + 2))
    taken = [box for number in numbers for box in number.boxes]
    return (*numbers, *place(words, viewport, obstacles=[*obstacles, *signs, *taken]))


def _numbers(layers: MapLayers, viewport: Viewport, style: Style, obstacles: Sequence[Box]) -> tuple[PlacedLabel, ...]:
    """The dots of each circle: beside it where there is room, else over whatever is there, but never left out."""
    rule = replace(style.records.label, repeat=0.0, weight=700, color=style.records.selection, min_zoom=0.0)
    wanted = [
        LabelCandidate(str(circle.dots), rule, *viewport.to_world(x, y), gap=radius)
        for circle, x, y, radius in _circles(layers, viewport, style)
    ]
    placed = place(wanted, viewport, obstacles=obstacles)
    free = {label.candidate for label in placed}
    taken = [box for label in placed for box in label.boxes]
    return placed + place([one for one in wanted if one not in free], viewport, obstacles=taken)


def paint_layers(
    painter: QPainter,
    layers: MapLayers,
    viewport: Viewport,
    style: Style,
    dpr: float = 1.0,
    labels: Sequence[PlacedLabel] | None = None,
) -> None:
    """Arrows, signs and words over the records, in the viewport's logical pixels.

    `labels` come from `layer_labels` where other names have to know of them, and are placed here otherwise.
    """
    if not layers:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_arrows(painter, layers, viewport, style)
    _paint_signs(painter, layers, viewport, style, dpr)
    paint_labels(painter, layer_labels(layers, viewport, style) if labels is None else labels)
    painter.restore()


def _world(positions: Iterable[Position]) -> tuple[FloatArray, FloatArray]:
    """Positions in the unit square of Web Mercator, x and y."""
    lonlat = np.array(list(positions), dtype=np.float64).reshape(-1, 2)
    return to_world(lonlat[:, 0], lonlat[:, 1])


def _circles(layers: MapLayers, viewport: Viewport, style: Style) -> Iterator[tuple[VoteCircle, float, float, float]]:
    """Those in sight with their middle and radius in logical pixels; the largest first, so that none hides another."""
    most = max((circle.dots for circle in layers.votes), default=0)
    for circle in sorted(layers.votes, key=lambda circle: -circle.dots):
        radius = _LARGEST_CIRCLE * style.records.marker * math.sqrt(circle.dots / most) if most else 0.0
        x, y = viewport.at(*circle.at)
        if radius and -radius <= x <= viewport.width + radius and -radius <= y <= viewport.height + radius:
            yield circle, x, y, radius


Ends = tuple[float, float, float, float]
"""Where an arrow begins and ends, x and y in logical pixels."""


def _arrows_in_sight(layers: MapLayers, viewport: Viewport) -> list[tuple[FlowArrow, Ends]]:
    x1, y1 = viewport.to_screen(*layers._of_begins)
    x2, y2 = viewport.to_screen(*layers._of_ends)
    length = np.hypot(x2 - x1, y2 - y1)
    bulge = length * _BEND
    seen = (
        (length >= _SHORTEST)
        & (np.maximum(x1, x2) + bulge >= 0)
        & (np.minimum(x1, x2) - bulge <= viewport.width)
        & (np.maximum(y1, y2) + bulge >= 0)
        & (np.minimum(y1, y2) - bulge <= viewport.height)
    )
    return [
        (layers.flows[row], (float(x1[row]), float(y1[row]), float(x2[row]), float(y2[row])))
        for row in np.flatnonzero(seen).tolist()
    ]


def _bend(ends: Ends) -> tuple[float, float]:
    """The point that bends the curve."""
    x1, y1, x2, y2 = ends
    return (x1 + x2) / 2 - 2 * (y2 - y1) * _BEND, (y1 + y2) / 2 + 2 * (x2 - x1) * _BEND


def _half_way(ends: Ends) -> tuple[float, float]:
    """The middle of the curve: of a quadratic one a quarter of each end and half of what bends it."""
    x1, y1, x2, y2 = ends
    x, y = _bend(ends)
    return (x1 + x2) / 4 + x / 2, (y1 + y2) / 4 + y / 2


def _paint_arrows(painter: QPainter, layers: MapLayers, viewport: Viewport, style: Style) -> None:
    arrows = _arrows_in_sight(layers, viewport)
    readable = len(arrows) <= _READABLE
    # among thousands smooth edges are not seen, and cost twice as much
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, readable)
    for arrow, ends in arrows:
        _paint_arrow(painter, arrow, ends, style, halo=readable)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_arrow(painter: QPainter, arrow: FlowArrow, ends: Ends, style: Style, *, halo: bool) -> None:
    x1, y1, x2, y2 = ends
    bend = QPointF(*_bend(ends))
    path = QPainterPath(QPointF(x1, y1))
    path.quadTo(bend, QPointF(x2, y2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if halo:
        painter.setPen(QPen(QColor(style.paper), arrow.width + _HALO))
        painter.drawPath(path)
    painter.setPen(QPen(QColor(arrow.colour), arrow.width, arrow.dash))
    painter.drawPath(path)
    angle = math.atan2(y2 - bend.y(), x2 - bend.x())
    away = style.records.marker * 0.45
    tip = QPointF(x2 - away * math.cos(angle), y2 - away * math.sin(angle))
    size = 8 + arrow.width
    wings = [
        QPointF(tip.x() - size * math.cos(angle + turn), tip.y() - size * math.sin(angle + turn))
        for turn in (0.42, -0.42)
    ]
    painter.setPen(QPen(QColor(style.paper), 1.2))
    painter.setBrush(QColor(arrow.colour))
    painter.drawPolygon(QPolygonF([tip, *wings]))


def _signs_in_sight(layers: MapLayers, viewport: Viewport, style: Style) -> list[int]:
    x, y = layers.spots(viewport, style)
    reach = 2 * sign_size(style)
    seen = (x >= -reach) & (x <= viewport.width + reach) & (y >= -reach) & (y <= viewport.height + reach)
    return [int(row) for row in np.flatnonzero(seen)]


def _paint_signs(painter: QPainter, layers: MapLayers, viewport: Viewport, style: Style, dpr: float) -> None:
    at_x, at_y = viewport.to_screen(*layers._of_actors)
    x, y = layers.spots(viewport, style)
    rows = _signs_in_sight(layers, viewport, style)
    size = sign_size(style)
    for row in rows:
        painter.setPen(QPen(QColor(layers.actors[row].symbol.color), 1.5))
        painter.drawLine(QPointF(at_x[row], at_y[row]), QPointF(x[row], y[row]))
    for row in rows:
        picture = marker(layers.actors[row].symbol, size, dpr)
        half_width, half_height = picture.width() / dpr / 2, picture.height() / dpr / 2
        painter.drawImage(QPointF(x[row] - half_width, y[row] - half_height), picture)
