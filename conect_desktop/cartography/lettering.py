"""Text on a map: measured and written as glyph outlines with a halo, the same on a screen, a picture and paper."""

from __future__ import annotations

import functools
import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from conect_desktop.cartography.styles import LabelRule

_EM: Final = 64
"""Pixels of the font that outlines are taken from; every written size is this one scaled, so hinting shifts nothing."""

_FAMILIES: Final = ("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans Condensed", "DejaVu Sans")
"""Clear, rather narrow faces with the letters of all seven languages; the first that the machine has."""

_MOST_SCALE: Final = 4.0
"""Device pixels to a logical one up to which lettered names are kept as pictures; a sheet of paper writes outlines."""


def measure_text(text: str, rule: LabelRule, size: float) -> tuple[float, float]:
    """Width and height in logical pixels of a line of text in a rule's font at a size (needs a QGuiApplication)."""
    width, height = _extent(text, rule.weight, rule.italic, rule.spacing)
    return width * size, height * size


def write(
    painter: QPainter,
    lines: tuple[str, ...],
    rule: LabelRule,
    size: float,
    x: float,
    y: float,
    angle: float = 0.0,
) -> None:
    """Write lines about a middle x, y in logical pixels, turned by an angle in radians, in a rule's colours."""
    device = painter.deviceTransform()
    scale = device.m11()
    screen = painter.paintEngine().type() == QPaintEngine.Type.Raster
    if not screen or device.isRotating() or not 0 < scale <= _MOST_SCALE:
        painter.save()
        painter.translate(x, y)
        painter.rotate(math.degrees(angle))
        _letter(painter, lines, rule, size)
        painter.restore()
        return
    image = _picture(lines, rule, size, round(angle, 3), scale)
    # On whole device pixels, or it would be smeared over two.
    corner = device.map(QPointF(x, y)) - QPointF(image.width() / 2, image.height() / 2)
    inverse, _ = device.inverted()
    spot = inverse.map(QPointF(round(corner.x()), round(corner.y())))
    painter.drawImage(QRectF(spot.x(), spot.y(), image.width() / scale, image.height() / scale), image)


@functools.lru_cache(maxsize=1500)
def _picture(lines: tuple[str, ...], rule: LabelRule, size: float, angle: float, scale: float) -> QImage:
    """A name as a picture with its middle in the middle, in device pixels; the halo is the dearest thing on a map."""
    extents = [measure_text(line, rule, size) for line in lines]
    pad = rule.halo_width + 2
    width = max(w for w, _ in extents) + 2 * pad
    height = sum(h for _, h in extents) + 2 * pad
    cos, sin = abs(math.cos(angle)), abs(math.sin(angle))
    image = QImage(
        2 * math.ceil((width * cos + height * sin) * scale / 2),
        2 * math.ceil((width * sin + height * cos) * scale / 2),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(image.width() / 2, image.height() / 2)
    painter.scale(scale, scale)
    painter.rotate(math.degrees(angle))
    _letter(painter, lines, rule, size)
    painter.end()
    return image


def _letter(painter: QPainter, lines: tuple[str, ...], rule: LabelRule, size: float) -> None:
    """Write lines about the painter's origin: first all halos, then all letters."""
    _, height = measure_text("x", rule, size)
    glyphs = QPainterPath()
    for i, line in enumerate(lines):
        top = (i - len(lines) / 2) * height
        path = _glyphs(line, rule.weight, rule.italic, rule.spacing)
        place = QTransform.fromTranslate(0, top + height / 2).scale(size / _EM, size / _EM)
        glyphs.addPath(place.map(path))
    if rule.halo_width > 0:
        pen = QPen(QColor(rule.halo), 2 * rule.halo_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(glyphs, pen)
    painter.fillPath(glyphs, QColor(rule.color))


@functools.lru_cache(maxsize=4096)
def _glyphs(text: str, weight: int, italic: bool, spacing: float) -> QPainterPath:
    """A line of text as outlines at the reference size, its middle in the origin."""
    font = _font(weight, italic, spacing)
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    # Between the tops of capitals and the baseline lies the optical middle of a line.
    path.addText(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2, font, text)
    return path


@functools.lru_cache(maxsize=8192)
def _extent(text: str, weight: int, italic: bool, spacing: float) -> tuple[float, float]:
    """Width and line height in em."""
    metrics = QFontMetricsF(_font(weight, italic, spacing))
    return metrics.horizontalAdvance(text) / _EM, 1.22


@functools.cache
def _font(weight: int, italic: bool, spacing: float) -> QFont:
    have = set(QFontDatabase.families())
    font = QFont()
    # Only names that exist: asking for others makes Qt search all aliases, and say so in the log.
    families = [family for family in _FAMILIES if family in have]
    if families:
        font.setFamilies(families)
    font.setPixelSize(_EM)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * _EM)
    return font
