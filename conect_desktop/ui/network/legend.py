"""What the lines mean, told along the lower edge of the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from conect_desktop.ui.network.graph import LinkStyle
from conect_desktop.ui.network.look import Look

_MOST_ROWS: Final = 4


def legend_height(styles: Sequence[LinkStyle], metrics: QFontMetricsF, width: float) -> float:
    """Pixels the legend takes of a picture that wide; 0 where there is nothing to tell."""
    rows = _rows(styles, metrics, width)
    return (len(rows) + 0.5) * metrics.height() * 1.25 if rows else 0.0


def paint_legend(painter: QPainter, styles: Sequence[LinkStyle], area: QRectF, look: Look) -> None:
    """A stroke and its word for each type of link."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    height = metrics.height() * 1.25
    rows = _rows(styles, metrics, area.width())
    if not rows:
        return
    top = area.bottom() - legend_height(styles, metrics, area.width())
    painter.fillRect(QRectF(area.left(), top, area.width(), area.bottom() - top), look.paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for number, row in enumerate(rows):
        middle = top + (number + 0.75) * height
        left = area.left() + metrics.height()
        for style, width in row:
            stroke = metrics.height() * 2
            painter.setPen(QPen(look.line(style.colour), 2.4 * look.unit, style.dash))
            painter.drawLine(QLineF(left, middle, left + stroke, middle))
            if style.directed:
                painter.setPen(QPen(look.line(style.colour), 2.4 * look.unit))
                for hand in (-4.5, 4.5):
                    tip = QPointF(left + stroke, middle)
                    painter.drawLine(tip, tip + QPointF(-9.0, hand) * look.unit)
            painter.setPen(look.ink)
            words = QRectF(left + stroke + metrics.height() * 0.5, middle - height / 2, width, height)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, style.label)
            left += width


def _rows(styles: Sequence[LinkStyle], metrics: QFontMetricsF, width: float) -> list[list[tuple[LinkStyle, float]]]:
    """The types in as many rows as it takes, each with the width of its entry."""
    rows: list[list[tuple[LinkStyle, float]]] = []
    used = width
    for style in styles:
        wide = metrics.horizontalAdvance(style.label) + metrics.height() * 4
        if used + wide > width - metrics.height() * 2 or not rows:
            rows.append([])
            used = 0.0
        rows[-1].append((style, wide))
        used += wide
    # in a narrow picture the cards need the room; the button that filters names the kinds too
    return rows if len(rows) <= _MOST_ROWS else []
