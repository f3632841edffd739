"""An initiative in the middle, its partners around it, arrows with what goes between them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from conect_desktop.domain.partnership import Direction
from conect_desktop.ui import theme


@dataclass(frozen=True, slots=True)
class Spoke:
    """One arrow: who is at the other end, what it is called, which way it goes, and its colour."""

    partner: str
    words: str
    direction: Direction
    colour: str


class PartnershipDiagram(QWidget):
    """Painted anew at any size; the same is told as text beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._spokes: tuple[Spoke, ...] = ()
        self.setMinimumSize(self.fontMetrics().horizontalAdvance("0") * 32, self.fontMetrics().height() * 14)

    def show_partners(self, title: str, spokes: Sequence[Spoke]) -> None:
        """Show these arrows around `title`."""
        self._title, self._spokes = title, tuple(spokes)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{s.partner}: {s.words}" for s in self._spokes))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen partners."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 70, self.fontMetrics().height() * 24)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Partners on an ellipse, the arrows between cards, what flows on the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        painter.fillRect(self.rect(), QColor(look.base))
        if not self._title:
            return
        partners = list(dict.fromkeys(spoke.partner for spoke in self._spokes))
        middle = QPointF(self.width() / 2, self.height() / 2)
        line = self.fontMetrics().height()
        widest = min(line * 10.0, self.width() / 3.6)
        radius = QPointF((self.width() - widest) / 2 - 4, self.height() / 2 - line)
        centre = self._card(self._title, middle, widest * 1.2)
        cards: dict[str, QRectF] = {}
        for number, partner in enumerate(partners):
            angle = 2 * math.pi * number / len(partners) - math.pi / 2
            at = QPointF(middle.x() + radius.x() * math.cos(angle), middle.y() + radius.y() * math.sin(angle))
            cards[partner] = self._card(partner, at, widest)
        taken = [centre, *cards.values()]
        for partner, card in cards.items():
            mine = [spoke for spoke in self._spokes if spoke.partner == partner]
            for place, spoke in enumerate(mine):
                self._arrow(painter, centre, card, spoke, place - (len(mine) - 1) / 2, taken)
        for partner, card in cards.items():
            self._paint_card(painter, partner, card, strong=False)
        self._paint_card(painter, self._title, centre, strong=True)

    def _card(self, words: str, at: QPointF, widest: float) -> QRectF:
        metrics = QFontMetricsF(self.font())
        width = min(widest, metrics.horizontalAdvance(words) + metrics.height())
        height = metrics.height() * 1.8
        left = min(max(at.x() - width / 2, 2), self.width() - width - 2)
        top = min(max(at.y() - height / 2, 2), self.height() - height - 2)
        return QRectF(left, top, width, height)

    def _paint_card(self, painter: QPainter, words: str, card: QRectF, *, strong: bool) -> None:
        look = theme.current()
        painter.setPen(QPen(QColor(look.text), 1.2))
        painter.setBrush(QColor(look.accent if strong else look.window))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(QColor(look.on_accent if strong else look.text))
        shown = QFontMetricsF(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, card.width() - 8)
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, shown)

    def _arrow(
        self, painter: QPainter, centre: QRectF, card: QRectF, spoke: Spoke, place: float, taken: list[QRectF]
    ) -> None:
        """The arrow, and its words where they lie on nothing that is `taken`: the page beside tells them anyway."""
        one, other = centre.center(), card.center()
        along = other - one
        length = math.hypot(along.x(), along.y()) or 1.0
        aside = QPointF(-along.y() / length, along.x() / length) * place * self.fontMetrics().height() * 1.2
        begin, end = _edge(centre, one + aside, along), _edge(card, other + aside, -along)
        colour = QColor(spoke.colour)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(begin, end)
        painter.setBrush(colour)
        if spoke.direction in ("out", "both"):
            painter.drawPolygon(_head(begin, end))
        if spoke.direction in ("in", "both"):
            painter.drawPolygon(_head(end, begin))
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(spoke.words, Qt.TextElideMode.ElideRight, max(length * 0.6, 40))
        label = QRectF(0, 0, metrics.horizontalAdvance(words) + 6, metrics.height())
        for share in (0.55, 0.4, 0.7, 0.25, 0.85):
            label.moveCenter(begin + (end - begin) * share)
            if not any(label.intersects(other) for other in taken):
                break
        else:
            return
        taken.append(label)
        painter.fillRect(label, QColor(theme.current().base))
        painter.setPen(QColor(theme.current().text))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


def _edge(card: QRectF, start: QPointF, along: QPointF) -> QPointF:
    """Where a line from a point of a card, or beside it, leaves the card."""
    x = min(max(start.x(), card.left()), card.right())
    y = min(max(start.y(), card.top()), card.bottom())
    dx, dy = along.x(), along.y()
    across = ((card.right() if dx > 0 else card.left()) - x) / dx if dx else math.inf
    down = ((card.bottom() if dy > 0 else card.top()) - y) / dy if dy else math.inf
    scale = min(across, down)
    return QPointF(x + dx * scale, y + dy * scale) if math.isfinite(scale) else QPointF(x, y)


def _head(begin: QPointF, end: QPointF) -> QPolygonF:
    """An arrow head at `end`."""
    angle = math.atan2(end.y() - begin.y(), end.x() - begin.x())
    size = 9.0
    points = [
        QPointF(end.x() - size * math.cos(angle + turn), end.y() - size * math.sin(angle + turn))
        for turn in (0.4, -0.4)
    ]
    return QPolygonF([end, *points])
