"""The network as one item of the scene: links below, cards above, painted in batches."""

from __future__ import annotations

import time
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.ui.network.graph import Floats, Graph
from conect_desktop.ui.network.legend import legend_height, paint_legend
from conect_desktop.ui.network.look import Look
from conect_desktop.ui.network.names import Places, in_order, place_names
from conect_desktop.ui.network.strokes import draw_boxes, paint_links

_MANY_CARDS: Final = 700
"""From here on cards in view are points: signs would hide each other."""
_NAMES: Final = 200
_NAMES_MOVING: Final = 40
_DISC: Final = (11.0, 4.0)
_TALLEST: Final = 8
"""Discs painted; a taller tower has its number on top."""
_SLOW: Final = 0.016
"""Seconds of a painting in full above which the picture is plain while it moves."""
_REST: Final = 150
_OUTLINES: Final = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


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
        self._pixmaps: dict[tuple[Symbol, int, float, bool], QPixmap] = {}
        self._bounds = QRectF(-1, -1, 2, 2)
        self._cost = 0.0
        self._moving = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._rested)

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
            self._bounds = QRectF(left, low, right - left, high - low).adjusted(-0.5, -0.5, 0.5, 0.5)
        self.update()

    def hurry(self) -> None:
        """The picture moves: paint it plainly where painting it in full takes long, and in full when it rests."""
        if self._moving or self._cost > _SLOW:
            self._moving = True
            self._rest.start()

    def _rested(self) -> None:
        self._moving = False
        self.update()

    def forget_pictures(self) -> None:
        """Another theme or screen: signs are painted anew."""
        self._pixmaps.clear()
        self.update()

    def boundingRect(self) -> QRectF:
        """Everything, with room for a card around it."""
        return self._bounds

    def legend_height(self, metrics: QFontMetricsF, width: float) -> float:
        """Pixels along the lower edge that tell what the lines mean."""
        return legend_height(self.graph.styles, metrics, width)

    def card_at(self, at: QPointF, reach: tuple[float, float]) -> int | None:
        """The row of the card nearest to a point of the scene within `reach` (its units, x and y)."""
        if not len(self.graph.at):
            return None
        away = np.abs(self.graph.at - (at.x(), at.y())) / np.maximum(reach, 1e-12)
        far = np.where(self.visible_cards, np.hypot(away[:, 0], away[:, 1]), np.inf)
        nearest = int(far.argmin())
        return nearest if far[nearest] <= 1.0 else None

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, widget: QWidget) -> None:
        """Links, then cards, then names, all in pixels of the view."""
        graph = self.graph
        if not graph.actors:
            return
        begun = time.perf_counter()
        to_pixels = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(widget.font())
        look = Look.of(widget.palette(), widget.font())
        area = QRectF(widget.rect())
        at = np.empty_like(graph.at)
        at[:, 0] = graph.at[:, 0] * to_pixels.m11() + to_pixels.dx()
        at[:, 1] = graph.at[:, 1] * to_pixels.m22() + to_pixels.dy()
        near = graph.neighbours(self.selected) if self.selected is not None else None
        paint_links(painter, graph, at, self._links_in(at, area), self.selected, look, coarse=self._moving)
        shown = np.flatnonzero(self.visible_cards & _within(at, area, 40.0 * look.unit))
        back = np.zeros(len(graph.actors), dtype=np.bool_)
        if near is not None:
            back[:] = True
            back[list(near)] = False
        if self.removed is not None:
            back[self.removed] = True
        taken = Places(120.0)
        if len(shown) > _MANY_CARDS:
            self._paint_points(painter, at, shown, back, look)
            shown = shown if self.selected is None else np.append(shown[shown != self.selected], self.selected)
        else:
            self._paint_cards(painter, at, shown, back, look)
            side, tower = look.radius, _DISC[0] * look.unit + 2
            for row, (x, y) in zip(shown.tolist(), at[shown].tolist(), strict=True):
                right = x + side + (tower if graph.influence[row] >= 0 else 0)
                taken.take((x - side, y - side, right, y + side))
        self._paint_names(painter, at, shown, back, near, taken, look)
        if self.thread is not None:
            painter.setPen(QPen(look.accent, 2.5 * look.unit, Qt.PenStyle.DashLine))
            painter.drawLine(to_pixels.map(self.thread[0]), to_pixels.map(self.thread[1]))
        paint_legend(painter, graph.styles, area, look)
        painter.restore()
        if not self._moving:
            self._cost = time.perf_counter() - begun

    def _links_in(self, at: Floats, area: QRectF) -> np.ndarray:
        graph = self.graph
        begins, ends = at[graph.source], at[graph.target]
        low, high = np.minimum(begins, ends), np.maximum(begins, ends)
        seen: np.ndarray = (
            self.visible_links & (high[:, 0] >= area.left()) & (low[:, 0] <= area.right())
            & (high[:, 1] >= area.top()) & (low[:, 1] <= area.bottom())
        )  # fmt: skip
        if self.removed is not None:
            seen &= (graph.source != self.removed) & (graph.target != self.removed)
        return seen

    def _paint_points(self, painter: QPainter, at: Floats, shown: np.ndarray, back: np.ndarray, look: Look) -> None:
        """A dot in the colour of its kind for each; the selected actor and its neighbours in full, if they are few."""
        by_colour: dict[str, list[int]] = {}
        for row in shown.tolist():
            by_colour.setdefault(self.graph.symbols[row].color, []).append(row)
        side = 6.0 * look.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for faded in (True, False):
            for colour, rows in by_colour.items():
                chosen = np.array(rows)[back[rows] == faded]
                corners = at[chosen] - side / 2
                draw_boxes(painter, np.hstack((corners, np.full_like(corners, side))), look.line(colour, faded=faded))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self.selected is not None:
            close = shown[~back[shown]]
            self._paint_cards(painter, at, close if len(close) < _NAMES else np.array([self.selected]), back, look)

    def _paint_cards(self, painter: QPainter, at: Floats, shown: np.ndarray, back: np.ndarray, look: Look) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for faded in (True, False):
            rows = shown[back[shown] == faded]
            painter.setOpacity(0.25 if faded else 1.0)
            for row in rows.tolist():
                x, y = float(at[row, 0]), float(at[row, 1])
                if row in self.groups:
                    outline = _OUTLINES[self.groups[row] % len(_OUTLINES)]
                    painter.setPen(QPen(look.ink, 2 * look.unit, outline))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(QPointF(x, y), look.radius + 5, look.radius + 5)
                picture = self._picture(row, look, painter)
                half = picture.deviceIndependentSize() / 2
                painter.drawPixmap(QPointF(x - half.width(), y - half.height()), picture)
                if self.graph.actors[row].pinned_x is not None:
                    painter.setPen(QPen(look.ink, 1.5 * look.unit))
                    painter.setBrush(look.paper)
                    corner = look.radius - 2
                    painter.drawEllipse(QPointF(x - corner, y - corner), 3 * look.unit, 3 * look.unit)
            self._paint_towers(painter, at, rows, look)
        painter.setOpacity(1.0)

    def _paint_towers(self, painter: QPainter, at: Floats, rows: np.ndarray, look: Look) -> None:
        """Discs on each other, right of the card; a number for a taller tower, and for one of no disc."""
        heights = self.graph.influence[rows]
        discs = np.clip(heights, 0, _TALLEST)
        wide, high = _DISC[0] * look.unit, _DISC[1] * look.unit
        left, foot = at[rows, 0] + look.radius + 2, at[rows, 1] + look.radius - 2
        storey = np.arange(discs.sum()) - np.repeat(np.cumsum(discs) - discs, discs)
        tops = np.repeat(foot, discs) - (storey + 1) * high
        boxes = np.column_stack((np.repeat(left, discs), tops, np.full(len(tops), wide), np.full(len(tops), high)))
        draw_boxes(painter, boxes, look.accent, look.paper)
        painter.setPen(look.ink)
        for place in np.flatnonzero((heights == 0) | (heights > _TALLEST)).tolist():
            foot_at = float(foot[place] - discs[place] * high - 2)
            painter.drawText(QPointF(float(left[place]), foot_at), str(heights[place]))

    def _paint_names(
        self,
        painter: QPainter,
        at: Floats,
        shown: np.ndarray,
        back: np.ndarray,
        near: set[int] | None,
        taken: Places,
        look: Look,
    ) -> None:
        """The most influential first, a name where nothing else lies; the selected and its neighbours before all."""
        metrics = QFontMetricsF(painter.font())
        height = metrics.height()
        rows = in_order(shown, self.graph.influence, near)[: _NAMES_MOVING if self._moving else _NAMES]
        titles = {
            row: metrics.elidedText(self.graph.actors[row].title, Qt.TextElideMode.ElideRight, height * 14)
            for row in rows
        }
        sizes = [(metrics.horizontalAdvance(titles[row]) + 6, height) for row in rows]
        wide = float(painter.viewport().width())
        reach = look.radius + 2 + _DISC[0] * look.unit, look.radius
        paper = QColor(look.paper)
        paper.setAlpha(200)
        for row, (left, top, right, bottom) in place_names(rows, at, sizes, reach, taken, wide):
            box = QRectF(left, top, right - left, bottom - top)
            painter.setOpacity(0.35 if back[row] else 1.0)
            painter.fillRect(box, paper)
            painter.setPen(look.ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, titles[row])
        painter.setOpacity(1.0)

    def _picture(self, row: int, look: Look, painter: QPainter) -> QPixmap:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        key = self.graph.symbols[row], round(26 * look.unit), ratio, row == self.selected
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = QPixmap.fromImage(marker(key[0], key[1], ratio, selected=key[3]))
        return found


def _within(at: Floats, area: QRectF, margin: float) -> np.ndarray:
    found: np.ndarray = (
        (at[:, 0] >= area.left() - margin) & (at[:, 0] <= area.right() + margin)
        & (at[:, 1] >= area.top() - margin) & (at[:, 1] <= area.bottom() + margin)
    )  # fmt: skip
    return found
