"""Painting what was recorded over the base map: areas, lines, markers, clusters, titles, and the selected one on top."""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from conect_desktop.cartography.labels import Box, LabelCandidate, PlacedLabel, paint_labels, place
from conect_desktop.cartography.lettering import write
from conect_desktop.cartography.outlines import outline
from conect_desktop.cartography.records import Flag, RecordIndex, VisibleRecords
from conect_desktop.cartography.shapes import VisibleShape
from conect_desktop.cartography.styles import LabelRule, Style
from conect_desktop.cartography.symbols import color_of, hatch, marker
from conect_desktop.cartography.viewport import Viewport

TITLE_LIMIT: Final = 250
"""Markers in view up to which titles are written; among more only the selected one's has room to be read."""

_NEVER_REPEATED: Final = 0.0
_DRAFT_OPACITY: Final = 0.6
_LANDMARK_SIZE: Final = 0.78


def paint_records(
    painter: QPainter,
    index: RecordIndex,
    view: VisibleRecords,
    style: Style,
    *,
    selected: Collection[str] = frozenset(),
    dpr: float = 1.0,
    titles: Sequence[PlacedLabel] | None = None,
) -> None:
    """Paint what a view shows of the records, in the logical pixels of the view's own viewport.

    Markers keep their size at every zoom. `titles` come from `place_titles` where other labels have to know of them, and are
    placed here otherwise. `dpr` are device pixels to a logical one, so that markers are sharp.
    """
    viewport, look = view.viewport, style.records
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in view.shapes:
        _paint_shape(painter, index, shape, viewport, style, dpr, selected=shape.id in selected)
    if len(view.clusters.count):
        _paint_clusters(painter, view, style)
    x, y = viewport.to_screen(view.x, view.y)
    spots = list(zip(x.tolist(), y.tolist(), strict=True))
    chosen = [i for i, identity in enumerate(view.ids) if identity in selected]
    for i in _rest(len(view.ids), chosen):
        _paint_marker(painter, view, i, spots[i], look.marker, dpr)
    if titles is None:
        titles = place_titles(view, style, selected=selected)
    paint_labels(painter, titles)
    for i in chosen:
        _paint_marker(painter, view, i, spots[i], look.marker, dpr, ring=look.selection)
    painter.restore()


def place_titles(
    view: VisibleRecords,
    style: Style,
    *,
    selected: Collection[str] = frozenset(),
    obstacles: Iterable[Box] = (),
) -> tuple[PlacedLabel, ...]:
    """Titles beside their markers, over no marker, no cluster and no other title; the selected one's before all others."""
    rule, first = _title_rules(style.records.label)
    few = len(view.ids) <= TITLE_LIMIT
    half = style.records.marker / 2 + 2
    candidates = [
        LabelCandidate(
            title,
            first if identity in selected else rule,
            x,
            y,
            rank=0.0 if flag & Flag.LANDMARK else 0.5,
            gap=half * 1.25 + 5 if identity in selected else half,
        )
        for identity, title, x, y, flag in zip(
            view.ids, view.titles, view.x.tolist(), view.y.tolist(), view.flags.tolist(), strict=True
        )
        if title and (few or identity in selected)
    ]
    return place(candidates, view.viewport, obstacles=[*obstacles, *view.boxes(2 * half)])


@functools.lru_cache(maxsize=16)
def _title_rules(rule: LabelRule) -> tuple[LabelRule, LabelRule]:
    """The style's rule for titles, which never hides a second place of one name, and the same for a selected record."""
    usual = replace(rule, repeat=_NEVER_REPEATED)
    return usual, replace(usual, priority=rule.priority + 100, weight=700, min_zoom=0.0)


def _rest(count: int, chosen: Sequence[int]) -> Iterable[int]:
    apart = set(chosen)
    return (i for i in range(count) if i not in apart)


def _paint_marker(
    painter: QPainter,
    view: VisibleRecords,
    i: int,
    spot: tuple[float, float],
    size: float,
    dpr: float,
    *,
    ring: str = "",
) -> None:
    flag = int(view.flags[i])
    if flag & Flag.LANDMARK:
        size = round(size * _LANDMARK_SIZE)
    if ring:
        picture = marker(view.symbols[i], size, dpr, number=view.numbers[i] or None, selected=True, ring=ring)
    else:
        picture = marker(view.symbols[i], size, dpr, number=view.numbers[i] or None)
    # Whole device pixels, so that panning doesn't blur a marker at every other step.
    left = round(spot[0] * dpr - picture.width() / 2) / dpr
    top = round(spot[1] * dpr - picture.height() / 2) / dpr
    if flag & Flag.DRAFT:
        painter.setOpacity(_DRAFT_OPACITY)
        painter.drawImage(QPointF(left, top), picture)
        painter.setOpacity(1.0)
    else:
        painter.drawImage(QPointF(left, top), picture)


def _paint_shape(
    painter: QPainter,
    index: RecordIndex,
    shape: VisibleShape,
    viewport: Viewport,
    style: Style,
    dpr: float,
    *,
    selected: bool,
) -> None:
    look = style.records
    lines, rings = index.outline(shape, viewport)
    color = color_of(shape.symbol)
    if rings:
        path = outline(rings, closed=True)
        tint = QColor(color)
        tint.setAlphaF(look.area_opacity)
        painter.fillPath(path, tint)
        # The hatching is tied to the ground, or it would crawl under a moving map.
        painter.setBrushOrigin(QPointF(*_anchored(viewport)))
        painter.fillPath(path, hatch(shape.symbol, dpr))
        _stroke(painter, path, color, look.line_width * 0.6, style, shape, selected=selected)
    if lines:
        _stroke(painter, outline(lines), color, look.line_width, style, shape, selected=selected)


def _stroke(
    painter: QPainter,
    path: QPainterPath,
    color: QColor,
    width: float,
    style: Style,
    shape: VisibleShape,
    *,
    selected: bool,
) -> None:
    look = style.records
    if selected:
        painter.strokePath(path, _pen(QColor(look.selection), width + 7))
    painter.strokePath(path, _pen(QColor(look.rim), width + 3))
    pen = _pen(color, width)
    if shape.flags & Flag.DRAFT:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.0, 2.0])
    painter.strokePath(path, pen)


def _paint_clusters(painter: QPainter, view: VisibleRecords, style: Style) -> None:
    """Discs with a count; the arc around says which share the commonest symbol has, in its colour."""
    look = style.records
    rule = LabelRule("records", name="count", weight=700, color=look.cluster_text, halo_width=0)
    clusters = view.clusters
    x, y = view.viewport.to_screen(clusters.x, clusters.y)
    for i in np.argsort(clusters.count, kind="stable").tolist():
        radius = clusters.radius(i)
        middle = QPointF(round(float(x[i])), round(float(y[i])))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 30, 35, 60))
        painter.drawEllipse(middle, radius + 4.2, radius + 4.2)
        painter.setBrush(QColor(look.rim))
        painter.drawEllipse(middle, radius + 3.4, radius + 3.4)
        painter.setBrush(QBrush(QColor(look.cluster)))
        painter.drawEllipse(middle, radius, radius)
        ring = QRectF(middle.x() - radius - 1.2, middle.y() - radius - 1.2, 2 * radius + 2.4, 2 * radius + 2.4)
        pen = QPen(color_of(clusters.symbols[i]), 3.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        # From twelve o'clock with the clock, in sixteenths of a degree.
        painter.drawArc(ring, 90 * 16, -round(float(clusters.share[i]) * 360 * 16))
        write(painter, (count_text(int(clusters.count[i])),), rule, round(radius * 0.78), middle.x(), middle.y())


def count_text(count: int) -> str:
    """A count in at most four characters, for a small disc: 999, 1.2k, 12k."""
    if count < 1000:
        return str(count)
    return f"{math.floor(count / 100) / 10:.1f}k" if count < 10_000 else f"{count // 1000}k"


def _anchored(viewport: Viewport) -> tuple[float, float]:
    """A logical pixel that stays with the ground while panning, near the view (painters dislike far origins)."""
    step = 240.0
    x, y = viewport.to_screen(0.0, 0.0)
    return x % step, y % step


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
