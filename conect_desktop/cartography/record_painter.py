"""Painting what was recorded over the base map: areas, lines, markers, clusters, titles, the selected one on top."""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from conect_desktop.cartography.labels import Box, LabelCandidate, PlacedLabel, paint_labels, place
from conect_desktop.cartography.lettering import write
from conect_desktop.cartography.outlines import outline
from conect_desktop.cartography.records import Flag, RecordIndex, VisibleRecords
from conect_desktop.cartography.shapes import VisibleShape
from conect_desktop.cartography.styles import LabelRule, Style
from conect_desktop.cartography.symbols import Symbol, color_of, hatch, marker, round_pen
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import FloatArray

TITLE_LIMIT: Final = 250
"""Markers in view up to which titles are written; among more only the selected one's has room to be read."""

_NEVER_REPEATED: Final = 0.0
_REACH: Final = 64.0

# Plain numbers: an enumeration's operators would take longer than painting the marker.
_DRAFT: Final = Flag.DRAFT.value
_LANDMARK: Final = Flag.LANDMARK.value

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

    Markers keep their size at every zoom. `titles` come from `place_titles` where other labels have to know of them,
    and are placed here otherwise. `dpr` are device pixels to a logical one, so that markers are sharp.
    """
    viewport, look = view.viewport, style.records
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in view.shapes:
        _paint_shape(painter, index, shape, viewport, style, dpr, selected=shape.id in selected)
    if len(view.clusters.count):
        _paint_clusters(painter, view, style, dpr)
    x, y = viewport.to_screen(view.x, view.y)
    spots = list(zip(x.tolist(), y.tolist(), strict=True))
    chosen = [i for i, identity in enumerate(view.ids) if identity in selected]
    seen = _in_sight(x, y, viewport)
    for i in sorted(seen.difference(chosen)):
        _paint_marker(painter, view, i, spots[i], look.marker, dpr)
    if titles is None:
        titles = place_titles(view, style, selected=selected)
    for i in chosen:
        _paint_marker(painter, view, i, spots[i], look.marker, dpr, ring=look.selection)
    paint_labels(painter, titles)
    painter.restore()


def place_titles(
    view: VisibleRecords,
    style: Style,
    *,
    selected: Collection[str] = frozenset(),
    obstacles: Sequence[Box] = (),
) -> tuple[PlacedLabel, ...]:
    """Titles beside their markers, over no marker, cluster or title; only the selected one's may cover a marker."""
    rule, first = _title_rules(style.records.label)
    half = style.records.marker / 2 + 2
    few = len(view.ids) <= TITLE_LIMIT
    chosen: list[LabelCandidate] = []
    others: list[LabelCandidate] = []
    columns = (view.ids, view.titles, view.x.tolist(), view.y.tolist(), view.flags.tolist())
    for identity, title, x, y, flag in zip(*columns, strict=True):
        if title and identity in selected:
            chosen.append(LabelCandidate(title, first, x, y, gap=half * 1.25 + 5))
        elif title and few:
            others.append(LabelCandidate(title, rule, x, y, rank=0.0 if flag & _LANDMARK else 0.5, gap=half))
    if not chosen and not others:
        return ()
    markers = view.boxes(2 * half)
    large = half * 1.25 + 4
    for candidate in chosen:
        x, y = view.viewport.to_screen(candidate.x, candidate.y)
        markers.append((x - large, y - large, x + large, y + large))
    named = place(chosen, view.viewport, obstacles=[*obstacles, *markers])
    # Whoever selects a record wants to read its name: without a free side it covers a neighbour's marker.
    written = {label.candidate for label in named}
    rest = [candidate for candidate in chosen if candidate not in written]
    named += place(rest, view.viewport, obstacles=[*obstacles, *_boxes(named)])
    return named + place(others, view.viewport, obstacles=[*obstacles, *markers, *_boxes(named)])


def _boxes(labels: Iterable[PlacedLabel]) -> list[Box]:
    return [box for label in labels for box in label.boxes]


@functools.lru_cache(maxsize=16)
def _title_rules(rule: LabelRule) -> tuple[LabelRule, LabelRule]:
    """The style's rule for titles, never hiding a second place of one name, and the same for a selected record."""
    usual = replace(rule, repeat=_NEVER_REPEATED)
    return usual, replace(usual, priority=rule.priority + 100, weight=700, min_zoom=0.0)


def _in_sight(x: FloatArray, y: FloatArray, viewport: Viewport) -> set[int]:
    """The indices of positions (logical pixels) whose markers reach into the view; a query gives some more."""
    inside = (x > -_REACH) & (x < viewport.width + _REACH) & (y > -_REACH) & (y < viewport.height + _REACH)
    return set(np.flatnonzero(inside).tolist())


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
    if flag & _LANDMARK:
        size = round(size * _LANDMARK_SIZE)
    if ring:
        picture = marker(view.symbols[i], size, dpr, number=view.numbers[i] or None, selected=True, ring=ring)
    else:
        picture = marker(view.symbols[i], size, dpr, number=view.numbers[i] or None)
    # Whole device pixels, so that panning doesn't blur a marker at every other step.
    left = round(spot[0] * dpr - picture.width() / 2) / dpr
    top = round(spot[1] * dpr - picture.height() / 2) / dpr
    if flag & _DRAFT:
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
        painter.strokePath(path, round_pen(QColor(look.selection), width + 7))
    painter.strokePath(path, round_pen(QColor(look.rim), width + 3))
    pen = round_pen(color, width)
    if shape.flags & _DRAFT:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.0, 2.0])
    painter.strokePath(path, pen)


def _paint_clusters(painter: QPainter, view: VisibleRecords, style: Style, dpr: float) -> None:
    """Discs with a count, the larger counts on top."""
    clusters, look = view.clusters, style.records
    x, y = view.viewport.to_screen(clusters.x, clusters.y)
    for i in np.argsort(clusters.count, kind="stable").tolist():
        # Shares and sizes in steps, so that a few dozen pictures serve every view.
        picture = _disc(
            count_text(int(clusters.count[i])),
            round(clusters.radius(i)),
            clusters.symbols[i].color,
            round(float(clusters.share[i]) * 16),
            (look.cluster, look.cluster_text, look.rim),
            dpr,
        )
        left = round(float(x[i]) * dpr - picture.width() / 2) / dpr
        top = round(float(y[i]) * dpr - picture.height() / 2) / dpr
        painter.drawImage(QPointF(left, top), picture)


@functools.lru_cache(maxsize=1024)
def _disc(text: str, radius: int, color: str, sixteenths: int, colors: tuple[str, str, str], dpr: float) -> QImage:
    """A cluster's picture; the arc around says which share the commonest symbol has, in its colour."""
    fill, ink, rim = colors
    side = 2 * math.ceil((radius + 5) * dpr)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / dpr / 2, side / dpr / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    for brush, reach in ((QColor(20, 30, 35, 60), 4.2), (QColor(rim), 3.4), (QColor(fill), 0.0)):
        painter.setBrush(brush)
        painter.drawEllipse(QPointF(0, 0), radius + reach, radius + reach)
    pen = QPen(color_of(Symbol(color)), 3.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    reach = radius + 1.2
    # From twelve o'clock with the clock, in sixteenths of a degree.
    painter.drawArc(QRectF(-reach, -reach, 2 * reach, 2 * reach), 90 * 16, -sixteenths * 360)
    rule = LabelRule("records", name="count", weight=700, color=ink, halo_width=0)
    write(painter, (text,), rule, round(radius * 0.78), 0, 0)
    painter.end()
    return image


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
