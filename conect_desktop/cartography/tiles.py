"""A base-map tile: from decoded layers to a picture and the names it could carry; runs in worker threads."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPen

from conect_desktop.basemap.vector import GeometryKind, TileFeature, TileLayer
from conect_desktop.cartography.labels import LabelCandidate, placed_in_tile
from conect_desktop.cartography.naming import line_names, point_names
from conect_desktop.cartography.outlines import Part, clipped_lines, clipped_rings, inner_edges, outline
from conect_desktop.cartography.styles import PaintRule, Rule, Style, text_of
from conect_desktop.cartography.viewport import TILE_PIXELS

SubSquare = tuple[int, int, int]
"""Zoom levels below the tile that the data is from, and x, y (0 … 2^levels − 1, y down) of the square in it."""

_SEAM: Final = 48.0
"""Logical pixels painted around a part of a tile, so that wide strokes and their caps go on in the neighbour."""

_HAIRLINE: Final = 1.3
"""Logical pixels of width below which a line's ends and corners need no rounding."""

_TOGETHER: Final = 10
"""Lines or rings to one path: fewer cost a call each, more cost Qt a long sort of their crossings."""

_RASTER: Final = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"RIFF", b"webp"))
_LARGEST_RASTER: Final = 4096
"""Pixels along a side of a raster tile that are believed; anything larger is no tile."""


@dataclass(frozen=True, slots=True)
class PaintedTile:
    """The picture of a tile, transparent where nothing is, and its label candidates in fractions 0..1 of its side."""

    image: QImage
    labels: tuple[LabelCandidate, ...]

    def labels_at(self, z: int, x: int, y: int) -> tuple[LabelCandidate, ...]:
        """The candidates at their places in the unit square of Web Mercator, ready for `labels.place`."""
        return placed_in_tile(self.labels, z, x, y)


class _Ground:
    """The features of a tile by layer and kind, in logical pixels of the square to paint, each scaled once."""

    def __init__(self, layers: Mapping[str, TileLayer], pixels: int, part: SubSquare | None) -> None:
        self._layers = layers
        self._pixels = pixels
        self._part = part
        self._kinds: dict[str, dict[tuple[str, str], list[TileFeature]]] = {}
        self._shapes: dict[tuple[str, tuple[str, str]], list[_Shape]] = {}

    def features(self, rule: Rule) -> Iterator[tuple[tuple[str, str], list[TileFeature]]]:
        """The features that a rule is for, by kind and detail, in the order in which the tile names them first."""
        layer = self._layers.get(rule.layer)
        if layer is None:
            return
        kinds = self._kinds.get(rule.layer)
        if kinds is None:
            kinds = self._kinds[rule.layer] = {}
            for feature in layer.features:
                kinds.setdefault(kind_of(feature), []).append(feature)
        for kind, features in kinds.items():
            if rule.matches(*kind):
                yield kind, features

    def shapes(self, rule: Rule) -> list[_Shape]:
        """The lines and areas that a rule is for."""
        found: list[_Shape] = []
        for kind, features in self.features(rule):
            shapes = self._shapes.get((rule.layer, kind))
            if shapes is None:
                shapes = self._shapes[rule.layer, kind] = [
                    (feature.kind, parts)
                    for feature in features
                    if feature.kind is not GeometryKind.POINT and (parts := self.scaled(feature, rule.layer))
                ]
            found.extend(shapes)
        return found

    def scaled(self, feature: TileFeature, layer: str) -> tuple[Part, ...]:
        """The parts of a feature in logical pixels; of a part of a tile only what shows there."""
        return scaled(feature, self._layers[layer].extent, self._pixels, self._part)


_Shape = tuple[GeometryKind, tuple[Part, ...]]


def paint_tile(
    layers: Mapping[str, TileLayer],
    zoom: int,
    style: Style,
    *,
    pixels: int = TILE_PIXELS,
    dpr: float = 1.0,
    part: SubSquare | None = None,
    language: str = "",
) -> PaintedTile:
    """The tile of a zoom level painted in a style.

    `layers` come from `basemap.vector.decode`, with the Protomaps names. `zoom` is that of the tile to show; with
    `part` the layers are those of its ancestor `part[0]` levels up, of which one square is painted, as sharp as any.
    `pixels` is the side in logical pixels (line widths and names follow zoom + log2(pixels / 256), so a tile may be
    asked for at the very size it is shown at), `dpr` device pixels to a logical one, `language` an ISO 639-1 code for
    names.
    """
    image = QImage(round(pixels * dpr), round(pixels * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    shown = zoom + math.log2(pixels / TILE_PIXELS)
    ground = _Ground(layers, pixels, part)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        for run in _runs(rule for rule in style.paints if rule.covers(shown)):
            found = [(rule, ground.shapes(rule)) for rule in run]
            for rule, shapes in found:
                if rule.casing:
                    width = rule.width.at(shown) + 2 * rule.casing_width.at(shown)
                    _stroke(painter, shapes, rule.casing, width, (), pixels)
            for rule, shapes in found:
                if rule.fill:
                    _fill(painter, shapes, rule.fill)
                if rule.stroke:
                    # A rule that fills is for areas: a river's own line must not show on its surface.
                    edged = [s for s in shapes if s[0] is GeometryKind.POLYGON] if rule.fill else shapes
                    _stroke(painter, edged, rule.stroke, rule.width.at(shown), rule.dash, pixels)
    finally:
        painter.end()
    return PaintedTile(image, tuple(_names(ground, shown, style, pixels, language)))


def paint_raster_tile(
    data: bytes, *, pixels: int = TILE_PIXELS, dpr: float = 1.0, part: SubSquare | None = None
) -> PaintedTile:
    """A PNG, JPEG or WebP tile as a picture of `pixels` logical pixels; ValueError if it is none or absurdly large."""
    form = next((form for start, form in _RASTER if data.startswith(start)), None)
    if form is None:
        raise ValueError("a raster tile is neither PNG nor JPEG nor WebP")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # never by what Qt thinks it is: an SVG may name files of this machine
    reader = QImageReader(buffer, form)
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_RASTER:
        raise ValueError(f"a raster tile of {size.width()} × {size.height()} pixels is too large")
    image = reader.read()
    if image.isNull():
        raise ValueError(f"a raster tile cannot be read: {reader.errorString()}")
    if part is not None:
        levels, x, y = part
        side = max(1, image.width() >> levels)
        image = image.copy(QRect((image.width() * x) >> levels, (image.height() * y) >> levels, side, side))
    device = round(pixels * dpr)
    image = image.scaled(
        device, device, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    return PaintedTile(image, ())


def _runs(rules: Iterable[PaintRule]) -> Iterable[list[PaintRule]]:
    """Rules to paint together: neighbours in the file with a casing, whose strokes shall join where roads meet."""
    for cased, run in itertools.groupby(rules, key=lambda rule: bool(rule.casing)):
        if cased:
            yield list(run)
        else:
            yield from ([rule] for rule in run)


def kind_of(feature: TileFeature) -> tuple[str, str]:
    """The kind and kind_detail of a feature, empty where it says none."""
    attributes = feature.attributes
    return str(attributes.get("kind", "")), str(attributes.get("kind_detail", ""))


def scaled(feature: TileFeature, extent: int, pixels: int, part: SubSquare | None) -> tuple[Part, ...]:
    """The parts of a feature from tile units to logical pixels of the tile, or what shows in one part of it."""
    if part is None:
        factor = pixels / extent
        return tuple(p * np.float32(factor) for p in feature.parts)
    levels, x, y = part
    # Far overzoom needs the double's digits: a float32 at 4096 · 2^10 has quarter pixels left.
    factor = pixels * 2.0**levels / extent
    offset = np.array([x * float(pixels), y * float(pixels)])
    parts = [p.astype(np.float64) * factor - offset for p in feature.parts]
    low, high = -_SEAM, pixels + _SEAM
    if feature.kind is GeometryKind.POLYGON:
        return tuple(clipped_rings(parts, low, high))
    if feature.kind is GeometryKind.LINE:
        return tuple(clipped_lines(parts, low, high))
    return tuple(parts)


def _fill(painter: QPainter, shapes: Sequence[_Shape], color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(color)))
    areas = [parts for kind, parts in shapes if kind is GeometryKind.POLYGON]
    simple = [parts[0] for parts in areas if len(parts) == 1]
    for i in range(0, len(simple), _TOGETHER):
        painter.drawPath(outline(simple[i : i + _TOGETHER], closed=True, union=True))
    for parts in areas:
        if len(parts) > 1:
            painter.drawPath(outline(parts, closed=True))


def _stroke(
    painter: QPainter, shapes: Sequence[_Shape], color: str, width: float, dash: tuple[float, ...], pixels: int
) -> None:
    lines: list[Part] = []
    for kind, parts in shapes:
        lines.extend(parts if kind is GeometryKind.LINE else inner_edges(parts, pixels))
    if not lines or width <= 0:
        return
    # Round ends and corners cost three times as much, and nobody sees them on a hairline.
    fine = width < _HAIRLINE
    cap = Qt.PenCapStyle.FlatCap if dash or fine else Qt.PenCapStyle.RoundCap
    join = Qt.PenJoinStyle.BevelJoin if fine else Qt.PenJoinStyle.RoundJoin
    pen = QPen(QColor(color), width, Qt.PenStyle.SolidLine, cap, join)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for i in range(0, len(lines), _TOGETHER):
        painter.drawPath(outline(lines[i : i + _TOGETHER]))


def _names(ground: _Ground, shown: float, style: Style, pixels: int, language: str) -> Iterator[LabelCandidate]:
    """What could be written on the tile from its zoom up to the next, in fractions of its side."""
    for rule in style.labels:
        if rule.min_zoom >= shown + 1 or rule.max_zoom <= shown:
            continue
        features = [
            (feature.attributes, feature.kind, ground.scaled(feature, rule.layer))
            for _, found in ground.features(rule)
            for feature in found
            if text_of(feature.attributes, language)
        ]
        naming = line_names if rule.place == "line" else point_names
        yield from naming(features, rule, float(pixels), language)
