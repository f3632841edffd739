"""The network as one item of the scene: links below, cards above, painted in batches."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.ui import theme
from conect_desktop.ui.network.graph import Floats, Graph

_RADIUS: Final = 15.0
"""Pixels from the middle of a card to where a link ends."""
_STEP: Final = 7.0
"""Pixels between parallel links."""
_MANY_CARDS: Final = 700
"""From here on cards in view are points: signs would hide each other."""
_MANY_LINKS: Final = 2_500
"""From here on links in view have no heads and no smooth edges."""
_LABELS: Final = 250
_DISC: Final = (11.0, 4.0)
_FADED: Final = 40


class NetworkItem(pg.GraphicsObject):
    """Paints a `Graph`. Everything about it is set by the view; it knows no events but where cards are."""

    def __init__(self) -> None:
        super().__init__()
        self.graph = Graph()
        self.visible_links = np.zeros(0, dtype=np.bool_)
        self.visible_cards = np.zeros(0, dtype=np.bool_)
        self.selected: int | None = None
        self.removed: int | None = None
        """An actor taken out for a moment, to see what falls apart."""
        self.groups: dict[int, int] = {}
        """Row → number of the group it is left in."""
        self.thread: tuple[QPointF, QPointF] | None = None
        """A link that is being drawn, in the scene's units."""
        self._pixmaps: dict[tuple[Symbol, float, bool], QPixmap] = {}
        self._bounds = QRectF(-1, -1, 2, 2)

    def set_graph(self, graph: Graph) -> None:
        """Show another network; everything of it is visible."""
        self.graph = graph
        self.visible_links = np.ones(len(graph.links), dtype=np.bool_)
        self.visible_cards = np.ones(len(graph.actors), dtype=np.bool_)
        self.moved()

    def moved(self) -> None:
        """Positions have changed."""
        self.prepareGeometryChange()
        if len(self.graph.at):
            (left, low), (right, high) = self.graph.at.min(axis=0), self.graph.at.max(axis=0)
            self._bounds = QRectF(left - 1, low - 1, right - left + 2, high - low + 2)
        self.update()

    def forget_pictures(self) -> None:
        """Another theme or screen: signs are painted anew."""
        self._pixmaps.clear()
        self.update()

    def boundingRect(self) -> QRectF:
        """Everything, with room for a card around it."""
        return self._bounds

    def card_at(self, at: QPointF, reach: tuple[float, float]) -> int | None:
        """The row of the card nearest to a point of the scene within `reach` (its units, x and y)."""
        if not len(self.graph.at):
            return None
        away = np.abs(self.graph.at - (at.x(), at.y())) / np.maximum(reach, 1e-12)
        far = np.where(self.visible_cards, np.hypot(away[:, 0], away[:, 1]), np.inf)
        nearest = int(far.argmin())
        return nearest if far[nearest] <= 1.0 else None

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Links, then cards, then names, all in pixels of the view."""
        graph = self.graph
        if not graph.actors:
            return
        to_pixels = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        if widget is not None:
            painter.setFont(widget.font())
        area = QRectF(widget.rect()) if widget is not None else QRectF(painter.viewport())
        at = np.empty_like(graph.at)
        at[:, 0] = graph.at[:, 0] * to_pixels.m11() + to_pixels.dx()
        at[:, 1] = graph.at[:, 1] * to_pixels.m22() + to_pixels.dy()
        near = graph.neighbours(self.selected) if self.selected is not None else None
        self._paint_links(painter, at, area)
        inside = self.visible_cards & _within(at, area, 40.0)
        shown = np.flatnonzero(inside)
        if len(shown) > _MANY_CARDS:
            self._paint_points(painter, at, shown, near)
        else:
            self._paint_cards(painter, at, shown, near)
        self._paint_names(painter, at, shown, near)
        if self.thread is not None:
            painter.setPen(QPen(QColor(theme.current().accent), 2.5, Qt.PenStyle.DashLine))
            painter.drawLine(to_pixels.map(self.thread[0]), to_pixels.map(self.thread[1]))
        painter.restore()

    def _paint_links(self, painter: QPainter, at: Floats, area: QRectF) -> None:
        graph = self.graph
        begins, ends = at[graph.source], at[graph.target]
        low, high = np.minimum(begins, ends), np.maximum(begins, ends)
        seen = (
            self.visible_links & (high[:, 0] >= area.left()) & (low[:, 0] <= area.right())
            & (high[:, 1] >= area.top()) & (low[:, 1] <= area.bottom())
        )  # fmt: skip
        if self.removed is not None:
            seen &= (graph.source != self.removed) & (graph.target != self.removed)
        many = int(seen.sum()) > _MANY_LINKS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not many)
        lit = np.ones(len(seen), dtype=np.bool_)
        if self.selected is not None:
            lit = (graph.source == self.selected) | (graph.target == self.selected)
        for number, style in enumerate(graph.styles):
            of_style = seen & (graph.style == number)
            for strength in (1,) if many else (1, 2, 3):
                chosen = of_style if many else of_style & (graph.strength == strength)
                for bright in (False, True):
                    rows = np.flatnonzero(chosen & (lit == bright))
                    if not len(rows):
                        continue
                    colour = QColor(style.colour)
                    colour.setAlpha(255 if bright else _FADED)
                    pen = QPen(
                        colour, 1.0 if many else 1.0 + 0.9 * strength, Qt.PenStyle.SolidLine if many else style.dash
                    )
                    self._paint_rows(painter, rows, begins, ends, pen, heads=not many)

    def _paint_rows(
        self, painter: QPainter, rows: np.ndarray, begins: Floats, ends: Floats, pen: QPen, *, heads: bool
    ) -> None:
        """Lines of one pen in one call, trimmed where cards lie and set aside where links are parallel."""
        graph = self.graph
        one, other = begins[rows], ends[rows]
        along = other - one
        length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
        along = along / length
        across = np.column_stack((-along[:, 1], along[:, 0])) * (graph.aside[rows] * _STEP)[:, None]
        trim = np.minimum(_RADIUS, length * 0.3)
        one, other = one + along * trim + across, other - along * trim + across
        painter.setPen(pen)
        _draw_lines(painter, np.hstack((one, other)))
        if heads:
            solid = QPen(pen.color(), pen.widthF())
            painter.setPen(solid)
            back = graph.mutual[rows]
            tips = [(other, along)]
            if back.any():
                tips.append((one[back], -along[back]))
            for tip, way in tips:
                side = np.column_stack((-way[:, 1], way[:, 0]))
                for hand in (side, -side):
                    _draw_lines(painter, np.hstack((tip, tip - way * 9.0 + hand * 4.5)))

    def _paint_points(self, painter: QPainter, at: Floats, shown: np.ndarray, near: set[int] | None) -> None:
        """Dots in the colour of their kind."""
        by_colour: dict[str, list[int]] = {}
        for row in shown.tolist():
            by_colour.setdefault(self.graph.symbols[row].color, []).append(row)
        for colour, rows in by_colour.items():
            painter.setPen(QPen(QColor(colour), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            points = PrimitiveArray(QPointF, 2)
            points.resize(len(rows))
            points.ndarray()[:] = at[rows]
            painter.drawPoints(*points.drawargs())
        for row in near or ():
            painter.drawPixmap(self._corner(at[row], self._pixmap(row, painter)), self._pixmap(row, painter))

    def _paint_cards(self, painter: QPainter, at: Floats, shown: np.ndarray, near: set[int] | None) -> None:
        look = theme.current()
        for row in shown.tolist():
            faded = (near is not None and row not in near) or row == self.removed
            painter.setOpacity(0.25 if faded else 1.0)
            if row in self.groups:
                painter.setPen(QPen(QColor(look.text), 2, _OUTLINES[self.groups[row] % len(_OUTLINES)]))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(*at[row]), _RADIUS + 5, _RADIUS + 5)
            picture = self._pixmap(row, painter)
            painter.drawPixmap(self._corner(at[row], picture), picture)
            influence = self.graph.actors[row].influence
            if influence is not None:
                self._paint_tower(painter, at[row], influence)
            if self.graph.actors[row].pinned_x is not None:
                painter.setPen(QPen(QColor(look.text), 1.5))
                painter.setBrush(QColor(look.base))
                painter.drawEllipse(QPointF(at[row][0] - _RADIUS + 2, at[row][1] - _RADIUS + 2), 3, 3)
        painter.setOpacity(1.0)

    def _paint_tower(self, painter: QPainter, at: np.ndarray, influence: int) -> None:
        """Discs on each other, right of the card; a number where the tower would not fit, and for a tower of none."""
        look = theme.current()
        painter.setPen(QPen(QColor(look.text), 1))
        painter.setBrush(QColor(look.accent))
        left, foot = at[0] + _RADIUS + 2, at[1] + _RADIUS - 2
        for disc in range(min(influence, 8)):
            painter.drawRoundedRect(QRectF(left, foot - (disc + 1) * _DISC[1], _DISC[0], _DISC[1]), 2, 2)
        if influence == 0 or influence > 8:
            painter.drawText(QPointF(left, foot - min(influence, 8) * _DISC[1] - 2), str(influence))

    def _paint_names(self, painter: QPainter, at: Floats, shown: np.ndarray, near: set[int] | None) -> None:
        """The most influential first, a name where no other lies; the selected and its neighbours always."""
        look = theme.current()
        metrics = QFontMetricsF(painter.font())
        height = metrics.height()
        taken: list[QRectF] = []
        graph = self.graph
        order = sorted(
            shown.tolist(), key=lambda row: (near is None or row not in near, -(graph.actors[row].influence or 0))
        )
        paper = QColor(look.base)
        paper.setAlpha(215)
        for row in order[:_LABELS]:
            title = metrics.elidedText(graph.actors[row].title, Qt.TextElideMode.ElideRight, height * 14)
            box = QRectF(0, 0, metrics.horizontalAdvance(title) + 6, height)
            box.moveCenter(QPointF(at[row][0], at[row][1] + _RADIUS + height * 0.55))
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            faded = (near is not None and row not in near) or row == self.removed
            painter.setOpacity(0.35 if faded else 1.0)
            painter.fillRect(box, paper)
            painter.setPen(QColor(look.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
        painter.setOpacity(1.0)

    def _pixmap(self, row: int, painter: QPainter) -> QPixmap:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        key = self.graph.symbols[row], ratio, row == self.selected
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = QPixmap.fromImage(marker(key[0], 26, ratio, selected=key[2]))
        return found

    @staticmethod
    def _corner(at: np.ndarray, picture: QPixmap) -> QPointF:
        ratio = picture.devicePixelRatio()
        return QPointF(at[0] - picture.width() / ratio / 2, at[1] - picture.height() / ratio / 2)


_OUTLINES: Final = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def _within(at: Floats, area: QRectF, margin: float) -> np.ndarray:
    return (
        (at[:, 0] >= area.left() - margin) & (at[:, 0] <= area.right() + margin)
        & (at[:, 1] >= area.top() - margin) & (at[:, 1] <= area.bottom() + margin)
    )  # fmt: skip


def _draw_lines(painter: QPainter, ends: Floats) -> None:
    """Many lines in one call; `ends` has rows of x1, y1, x2, y2 in pixels."""
    if not len(ends) or not math.isfinite(float(ends.sum())):
        return
    lines = PrimitiveArray(QLineF, 4)
    lines.resize(len(ends))
    lines.ndarray()[:] = ends
    painter.drawLines(*lines.drawargs())
