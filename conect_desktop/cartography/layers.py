"""Actors, flows and votes over the map: what a session says besides places, painted with any painter."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from conect_desktop.cartography.styles import Style
from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.cartography.viewport import Viewport

Position = tuple[float, float]
"""Longitude, latitude in degrees (WGS 84)."""

_SIGN: Final = 22
_BEND: Final = 0.16
"""How far a flow bends aside, as a share of its length: one there and one back don't lie on each other."""
_LARGEST_CIRCLE: Final = 46.0
"""Radius in pixels of the option with most dots."""
_HALO: Final = 3.0


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


@dataclass(frozen=True, slots=True)
class MapLayers:
    """What lies over the places; empty layers cost nothing."""

    actors: tuple[ActorSign, ...] = ()
    flows: tuple[FlowArrow, ...] = ()
    votes: tuple[VoteCircle, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.actors or self.flows or self.votes)


def paint_layers(painter: QPainter, layers: MapLayers, viewport: Viewport, style: Style, dpr: float = 1.0) -> None:
    """Circles below, then arrows, then signs with their names; in the viewport's logical pixels."""
    if not layers:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    most = max((circle.dots for circle in layers.votes), default=0)
    for circle in layers.votes:
        _paint_circle(painter, circle, viewport.at(*circle.at), most, style)
    for arrow in layers.flows:
        _paint_arrow(painter, arrow, viewport, style)
    for sign in layers.actors:
        _paint_sign(painter, sign, viewport, style, dpr)
    painter.restore()


def actor_at(layers: MapLayers, viewport: Viewport, x: float, y: float) -> str | None:
    """The uuid of the actor whose sign is at a point of the view; the topmost where several are."""
    for sign in reversed(layers.actors):
        left, top = _sign_spot(sign, viewport)
        if math.hypot(left - x, top - y) <= _SIGN * 0.7:
            return sign.uuid
    return None


def _sign_spot(sign: ActorSign, viewport: Viewport) -> tuple[float, float]:
    """Beside the position, not on it: the place an actor is at has a sign of its own."""
    x, y = viewport.at(*sign.at)
    return x + _SIGN * 0.95, y - _SIGN * 0.35


def _in_sight(x: float, y: float, viewport: Viewport, margin: float) -> bool:
    return -margin <= x <= viewport.width + margin and -margin <= y <= viewport.height + margin


def _paint_circle(painter: QPainter, circle: VoteCircle, at: tuple[float, float], most: int, style: Style) -> None:
    radius = _LARGEST_CIRCLE * math.sqrt(circle.dots / most) if most else 0.0
    if radius < 2:
        return
    fill = QColor(style.records.selection)
    fill.setAlpha(60)
    painter.setPen(QPen(QColor(style.records.selection), 2))
    painter.setBrush(fill)
    painter.drawEllipse(QPointF(*at), radius, radius)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    box = QRectF(at[0] - 30, at[1] + radius - 8, 60, QFontMetricsF(font).height())
    _write(painter, box, str(circle.dots), style)


def _paint_arrow(painter: QPainter, arrow: FlowArrow, viewport: Viewport, style: Style) -> None:
    x1, y1 = viewport.at(*arrow.begin)
    x2, y2 = viewport.at(*arrow.end)
    length = math.hypot(x2 - x1, y2 - y1)
    if length < 12 or not (_in_sight(x1, y1, viewport, length) and _in_sight(x2, y2, viewport, length)):
        return
    middle = QPointF((x1 + x2) / 2 - (y2 - y1) * _BEND, (y1 + y2) / 2 + (x2 - x1) * _BEND)
    path = QPainterPath(QPointF(x1, y1))
    path.quadTo(middle, QPointF(x2, y2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(style.paper), arrow.width + _HALO))
    painter.drawPath(path)
    painter.setPen(QPen(QColor(arrow.colour), arrow.width, arrow.dash))
    painter.drawPath(path)
    angle = math.atan2(y2 - middle.y(), x2 - middle.x())
    tip = QPointF(x2 - 11 * math.cos(angle), y2 - 11 * math.sin(angle))
    size = 8 + arrow.width
    wings = [
        QPointF(tip.x() - size * math.cos(angle + turn), tip.y() - size * math.sin(angle + turn))
        for turn in (0.42, -0.42)
    ]
    painter.setPen(QPen(QColor(style.paper), 1.2))
    painter.setBrush(QColor(arrow.colour))
    painter.drawPolygon(QPolygonF([tip, *wings]))
    if arrow.words and length > 110:
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(arrow.words, Qt.TextElideMode.ElideRight, length * 0.7)
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height())
        box.moveCenter(path.pointAtPercent(0.5))
        _write(painter, box, words, style)


def _paint_sign(painter: QPainter, sign: ActorSign, viewport: Viewport, style: Style, dpr: float) -> None:
    x, y = _sign_spot(sign, viewport)
    if not _in_sight(x, y, viewport, 60):
        return
    at_x, at_y = viewport.at(*sign.at)
    painter.setPen(QPen(QColor(sign.symbol.color), 1.5))
    painter.drawLine(QPointF(at_x, at_y), QPointF(x, y))
    picture = marker(sign.symbol, _SIGN, dpr)
    side = picture.width() / picture.devicePixelRatio()
    painter.drawImage(QPointF(x - side / 2, y - picture.height() / picture.devicePixelRatio() / 2), picture)
    if viewport.zoom >= 13.5:
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(sign.title, Qt.TextElideMode.ElideRight, metrics.height() * 11)
        box = QRectF(x + _SIGN * 0.6, y - metrics.height() / 2, metrics.horizontalAdvance(words) + 6, metrics.height())
        _write(painter, box, words, style)


def _write(painter: QPainter, box: QRectF, words: str, style: Style) -> None:
    """Words on a slip of the map's paper, so that they are read over anything."""
    paper = QColor(style.paper)
    paper.setAlpha(220)
    painter.fillRect(box, paper)
    painter.setPen(QColor(style.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
