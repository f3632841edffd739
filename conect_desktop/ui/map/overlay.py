"""Records, layers and names over the tiles, painted once into a picture that panning only shifts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from conect_desktop.cartography.labels import LabelCandidate, paint_labels, place
from conect_desktop.cartography.layers import MapLayers, layer_labels, paint_layers, paint_votes
from conect_desktop.cartography.record_painter import paint_records, place_titles
from conect_desktop.cartography.records import RecordIndex, VisibleRecords
from conect_desktop.cartography.reference import paint_reference
from conect_desktop.cartography.styles import Style
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.ui.map.sketch import Position, Sketch
from conect_desktop.ui.map.tools import GRAB

MARGIN = 256
"""Logical pixels painted around the view, so that a drag needs no repainting at once."""


class Overlay:
    """The picture, the view it was painted for, and what is in it."""

    def __init__(self) -> None:
        self.view: VisibleRecords | None = None
        self._viewport: Viewport | None = None
        self._pixmap: QPixmap | None = None

    def drop(self) -> None:
        """Something in it is no longer true."""
        self._pixmap = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show at all."""
        return self._pixmap is None

    def fits(self, viewport: Viewport) -> bool:
        """Whether it can be shown for a view: same zoom and size, not shifted beyond its margin."""
        painted = self._viewport
        if self._pixmap is None or painted is None:
            return False
        if (painted.zoom, painted.width, painted.height) != (viewport.zoom, viewport.width, viewport.height):
            return False
        dx, dy = self._shift(viewport)
        return max(abs(dx), abs(dy)) <= MARGIN

    def _shift(self, viewport: Viewport) -> tuple[float, float]:
        assert self._viewport is not None
        x, y = viewport.to_screen(self._viewport.x, self._viewport.y)
        return x - viewport.width / 2, y - viewport.height / 2

    def paint(
        self,
        viewport: Viewport,
        index: RecordIndex,
        names: Iterable[LabelCandidate],
        layers: MapLayers,
        style: Style,
        selected: Collection[str],
        dpr: float,
    ) -> None:
        """Paint it anew for a view."""
        width, height = viewport.width + 2 * MARGIN, viewport.height + 2 * MARGIN
        wide = viewport.resized(width, height)
        pixmap = QPixmap(QSize(round(width * dpr), round(height * dpr)))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        self.view = index.query(wide, selected=selected)
        signs = layers.boxes(wide, style)
        titles = place_titles(self.view, style, selected=selected, obstacles=signs)
        obstacles = [*(box for title in titles for box in title.boxes), *self.view.boxes(style.records.marker), *signs]
        words = layer_labels(layers, wide, style, obstacles)
        obstacles += [box for word in words for box in word.boxes]
        painter = QPainter(pixmap)
        paint_reference(painter, layers.reference, wide, style, dpr)
        paint_votes(painter, layers, wide, style)
        paint_labels(painter, place(names, wide, obstacles=obstacles))
        paint_records(painter, index, self.view, style, selected=selected, dpr=dpr, titles=titles)
        paint_layers(painter, layers, wide, style, dpr, words)
        painter.end()
        self._pixmap, self._viewport = pixmap, viewport

    def draw(self, painter: QPainter, viewport: Viewport) -> None:
        """Show it, shifted to where the view is now, and scaled while a zoom is under way."""
        if self._pixmap is None or self._viewport is None:
            return
        scale = viewport.scale / self._viewport.scale
        dx, dy = self._shift(viewport)
        painter.save()
        painter.translate(viewport.width / 2 + dx, viewport.height / 2 + dy)
        painter.scale(scale, scale)
        painter.translate(-viewport.width / 2 - MARGIN, -viewport.height / 2 - MARGIN)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()


def paint_sketch(
    painter: QPainter,
    viewport: Viewport,
    sketch: Sketch,
    *,
    cursor: Position | None,
    editing: bool,
    valid: bool,
    active: tuple[int, int, int] | None,
    style: Style,
) -> None:
    """What is being drawn or changed: its line, its vertices, the handles between them; wrong shapes in warning colour
    *and* dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(style.records.selection if valid else "#B00020")
    for part, number, ring in sketch.rings():
        shown = [*ring, cursor] if cursor is not None and not editing else list(ring)
        points = [QPointF(*viewport.at(*position)) for position in shown]
        _outline(painter, sketch, points, colour, valid=valid)
        for place_, point in enumerate(points[: len(ring)]):
            here = active == (part, number, place_)
            _handle(painter, point, colour, GRAB * (0.75 if here else 0.55), filled=here)
    if editing:
        for _, _, _, position in sketch.middles():
            _handle(painter, QPointF(*viewport.at(*position)), colour, GRAB * 0.35, filled=True)
    painter.restore()


def _outline(painter: QPainter, sketch: Sketch, points: Sequence[QPointF], colour: QColor, *, valid: bool) -> None:
    if len(points) < 2:
        return
    polygon = QPolygonF(points)
    fill = QColor(colour)
    fill.setAlpha(46)
    for width, shade in ((5.0, QColor(255, 255, 255, 210)), (2.4, colour)):
        dash = Qt.PenStyle.SolidLine if valid else Qt.PenStyle.DashLine
        painter.setPen(QPen(shade, width, dash, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(fill if sketch.closed else Qt.BrushStyle.NoBrush)
        if sketch.closed and len(points) > 2:
            painter.drawPolygon(polygon)
        else:
            painter.drawPolyline(polygon)
        fill = QColor(0, 0, 0, 0)


def _handle(painter: QPainter, at: QPointF, colour: QColor, radius: float, *, filled: bool) -> None:
    painter.setPen(QPen(colour, 2.0))
    painter.setBrush(colour if filled else QColor("white"))
    painter.drawEllipse(at, radius, radius)


def paint_crosshair(painter: QPainter, x: float, y: float) -> None:
    """Where Space would click, for working without a mouse."""
    painter.save()
    for width, colour in ((4.0, QColor("white")), (1.6, QColor("black"))):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(x - 14, y), QPointF(x + 14, y))
        painter.drawLine(QPointF(x, y - 14), QPointF(x, y + 14))
    painter.restore()
