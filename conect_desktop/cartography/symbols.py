"""Markers: a silhouette, a colour and a pictogram, so that no category is told by colour alone."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtSvg import QSvgRenderer

from conect_desktop.cartography.lettering import measure_text, write
from conect_desktop.cartography.styles import LabelRule
from conect_desktop.paths import resources

SHAPES: Final = (
    "circle",
    "square",
    "diamond",
    "triangle",
    "pentagon",
    "hexagon",
    "octagon",
    "star",
    "shield",
    "drop",
    "cross",
    "house",
)
"""The silhouettes that a vocabulary may name."""

_UNKNOWN_COLOR: Final = "#5f6b70"
_LONGEST_NUMBER: Final = 6
_NUMBERS: Final = LabelRule("records", name="number", weight=700, color="#1d2427", halo_width=0)
_SELECTED_GROWTH: Final = 1.25
_NAME: Final = re.compile(r"[a-z0-9_]{1,40}")

_HATCHES: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "circle": (45,),
        "square": (135,),
        "diamond": (45, 135),
        "triangle": (0,),
        "pentagon": (90,),
        "hexagon": (0, 90),
        "octagon": (45,),
        "star": (45, 135),
        "shield": (90,),
        "drop": (0,),
        "cross": (0, 90),
        "house": (135,),
    }
)
"""Directions of an area's hatching in degrees, by silhouette."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """How a term of a vocabulary looks: colour "#rrggbb", one of `SHAPES`, the name of a pictogram (may be empty)."""

    color: str
    shape: str = "circle"
    pictogram: str = ""


def ink_on(color: QColor) -> str:
    """White or near-black, whichever is read better on a colour (WCAG 2.2 contrast of relative luminances)."""
    return "#ffffff" if luminance(color) < 0.36 else "#1d2427"


def luminance(color: QColor) -> float:
    """Relative luminance 0..1 of a colour (WCAG 2.2, sRGB)."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def marker(
    symbol: Symbol,
    size_px: float,
    dpr: float = 1.0,
    *,
    selected: bool = False,
    number: str | None = None,
    ring: str = "#c2185b",
) -> QImage:
    """The picture of a marker, its position being the picture's middle.

    `size_px` is the height of the silhouette in logical pixels, `dpr` device pixels to a logical one. A sticker
    `number` sits on the upper right edge; a selected marker is larger and has a ring of a colour of its own. What is
    unknown in the symbol (a book may come from elsewhere) gives a plain grey disc or no pictogram.
    """
    # Kept by plain texts and numbers, which hash in no time: a view asks for two thousand markers.
    text = (number or "")[:_LONGEST_NUMBER]
    return _marker(symbol.color, symbol.shape, symbol.pictogram, size_px, dpr, text, ring if selected else "")


@functools.lru_cache(maxsize=4096)
def _marker(color_name: str, shape: str, picture_name: str, size_px: float, dpr: float, text: str, ring: str) -> QImage:
    """Paint a marker; an empty `ring` is one that isn't selected."""
    selected, symbol = bool(ring), Symbol(color_name, shape, picture_name)
    size = size_px * (_SELECTED_GROWTH if selected else 1.0)
    letter = _letter_size(size)
    left, top, right, bottom = number_box(text, size)
    rim = max(1.5, size * 0.075)
    # The longest silhouette reaches 1.3 radii from the middle; around it are the rim, a dark line, perhaps the ring.
    half_height = size * 0.65 + rim + (5.5 if selected else 2.0) + (letter * 0.2 if text else 0.0)
    half_width = max(half_height, right + 2 if text else 0.0)
    image = QImage(
        2 * math.ceil(half_width * dpr), 2 * math.ceil(half_height * dpr), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(image.width() / dpr / 2, image.height() / dpr / 2)
    silhouette = QTransform.fromScale(size / 2, size / 2).map(shape_path(symbol.shape))
    color = color_of(symbol)
    if selected:
        painter.strokePath(silhouette, round_pen(QColor(ring), 2 * (rim + 4)))
    painter.strokePath(silhouette, round_pen(QColor(20, 30, 35, 110), 2 * (rim + 0.9)))
    painter.strokePath(silhouette, round_pen(QColor("#ffffff"), 2 * rim))
    painter.fillPath(silhouette, color)
    box = round(size * _pictogram_share(symbol.shape) * dpr)
    picture = pictogram(symbol.pictogram, box, ink_on(color))
    if picture is not None:
        side = box / dpr
        painter.drawImage(QRectF(-side / 2, -side / 2 + size * _lift(symbol.shape), side, side), picture)
    if text:
        pill = QRectF(left, top, right - left, bottom - top)
        painter.setPen(QPen(color.darker(115), 1.2))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(pill, letter * 0.6, letter * 0.6)
        write(painter, (text,), _NUMBERS, letter, pill.center().x(), pill.center().y())
    painter.end()
    return image


def number_box(number: str, size: float) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a sticker number's pill, in logical pixels from the middle of a marker of a size."""
    letter = _letter_size(size)
    width = measure_text(number[:_LONGEST_NUMBER], _NUMBERS, letter)[0] + letter * 0.7
    left, top = size * 0.26, -size / 2 - letter * 0.3
    return left, top, left + width, top + letter * 1.2


@functools.lru_cache(maxsize=256)
def hatch(symbol: Symbol, dpr: float = 1.0) -> QBrush:
    """The hatching of an area: direction by silhouette and the symbol's colour, 10 logical pixels apart."""
    step = 10
    image = QImage(round(step * dpr), round(step * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(image.width() / step, image.height() / step)
    color = color_of(symbol)
    color.setAlphaF(0.38)
    painter.setPen(QPen(color, 1.3))
    for angle in _HATCHES.get(symbol.shape, (45,)):
        if angle == 0:
            painter.drawLine(QPointF(0, step / 2), QPointF(step, step / 2))
        elif angle == 90:
            painter.drawLine(QPointF(step / 2, 0), QPointF(step / 2, step))
        else:
            # A diagonal and its two neighbours, of which only corners show: so the tiles join without a gap.
            sign = 1 if angle == 135 else -1
            for shift in (-step, 0, step):
                start = QPointF(-step / 2 + shift, step / 2 - sign * step)
                painter.drawLine(start, start + QPointF(2 * step, sign * 2 * step))
    painter.end()
    brush = QBrush(image)
    brush.setTransform(QTransform.fromScale(step / image.width(), step / image.height()))
    return brush


@functools.lru_cache(maxsize=1024)
def pictogram(name: str, pixels: int, color: str) -> QImage | None:
    """A pictogram of `resources/symbols` in one colour, device pixels a side; None where there is none of that name."""
    if pixels < 4 or not _NAME.fullmatch(name):
        return None
    path = resources() / "symbols" / f"{name}.svg"
    if not path.is_file():
        return None
    renderer = QSvgRenderer(str(path))
    if not renderer.isValid():
        return None
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(color))
    painter.end()
    return image


def color_of(symbol: Symbol) -> QColor:
    """The colour of a symbol, grey where it names none."""
    return QColor(symbol.color if QColor.isValidColorName(symbol.color) else _UNKNOWN_COLOR)


@functools.cache
def shape_path(shape: str) -> QPainterPath:
    """A silhouette about the origin, all of about the area of the unit disc (y down); unknown ones are discs."""
    corners = {"triangle": 3, "square": 4, "diamond": 4, "pentagon": 5, "hexagon": 6, "octagon": 8}.get(shape)
    path = QPainterPath()
    if corners is not None:
        turn = math.pi / corners if shape in ("square", "octagon") else 0.0
        # Radius of the regular polygon that has the area of the unit disc, a little less for the pointed ones.
        radius = math.sqrt(2 * math.pi / (corners * math.sin(2 * math.pi / corners)))
        radius *= 0.88 if corners == 3 else 0.96
        drop = 0.22 if corners == 3 else 0.0
        path.addPolygon(_polygon([(radius, turn + 2 * math.pi * i / corners) for i in range(corners)], drop))
    elif shape == "star":
        path.addPolygon(_polygon([(1.28 if i % 2 == 0 else 0.78, math.pi * i / 5) for i in range(10)], 0.05))
    elif shape == "cross":
        a, b = 0.5, 1.02
        xy = [
            (-a, -b),
            (a, -b),
            (a, -a),
            (b, -a),
            (b, a),
            (a, a),
            (a, b),
            (-a, b),
            (-a, a),
            (-b, a),
            (-b, -a),
            (-a, -a),
        ]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in xy]))
    elif shape == "house":
        xy = [(0, -1.16), (1.06, -0.3), (0.86, -0.3), (0.86, 0.92), (-0.86, 0.92), (-0.86, -0.3), (-1.06, -0.3)]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in xy]))
    elif shape == "shield":
        path.moveTo(-0.9, -0.95)
        path.quadTo(0, -1.15, 0.9, -0.95)
        path.cubicTo(0.95, 0.3, 0.6, 0.85, 0, 1.15)
        path.cubicTo(-0.6, 0.85, -0.95, 0.3, -0.9, -0.95)
    elif shape == "drop":
        path.moveTo(0, 1.3)
        path.cubicTo(-0.4, 0.8, -0.98, 0.5, -0.98, -0.18)
        path.arcTo(QRectF(-0.98, -1.16, 1.96, 1.96), 180, -180)
        path.cubicTo(0.98, 0.5, 0.4, 0.8, 0, 1.3)
    else:
        path.addEllipse(QPointF(0, 0), 1, 1)
    path.closeSubpath()
    return path


def _polygon(corners: list[tuple[float, float]], drop: float) -> QPolygonF:
    """Corners at radius and angle (clockwise from the top), moved down so that a pointed shape sits in its middle."""
    return QPolygonF([QPointF(r * math.sin(a), -r * math.cos(a) + drop) for r, a in corners])


def round_pen(color: QColor, width: float) -> QPen:
    """A pen whose ends and corners are round: a rim of it has no spikes."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _letter_size(size: float) -> float:
    """Logical pixels of a sticker number on a marker of a size: never so small that the wall can't be read."""
    return max(10.0, round(size * 0.42))


def _pictogram_share(shape: str) -> float:
    """How much of a marker's size its pictogram may take, that it stays inside the silhouette."""
    return {"triangle": 0.5, "star": 0.52, "diamond": 0.58, "cross": 0.6, "drop": 0.6}.get(shape, 0.66)


def _lift(shape: str) -> float:
    """How far down the pictogram sits from the middle, in sizes: where the silhouette is widest."""
    return {"triangle": 0.1, "drop": -0.09, "house": 0.06, "shield": -0.04}.get(shape, 0.0)
