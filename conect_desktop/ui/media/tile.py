"""How one medium looks in the grid: its picture, its name in two lines, and a sign where somebody has to look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.media_model import MEDIUM, SIDE

Index = QModelIndex | QPersistentModelIndex
_LINES: Final = 2


def cell_size(letters: QFontMetrics) -> QSize:
    """Width and height in pixels of every cell, whatever is in it."""
    gap = letters.height() // 2
    return QSize(SIDE + 2 * gap, SIDE + letters.lineSpacing() * _LINES + 3 * gap)


class Tile(QStyledItemDelegate):
    """Cells of one size, so that ten thousand cost no more than a screenful."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt calls it so)
        """The same for all."""
        return cell_size(option.fontMetrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Picture, sign, name; a frame around the chosen one."""
        medium = index.data(MEDIUM)
        if medium is None:
            return
        gap = option.fontMetrics.height() // 2
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(2, 2, -2, -2)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.highlight())
            painter.drawRoundedRect(inner, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)
        area = QRect(option.rect.left() + (option.rect.width() - SIDE) // 2, option.rect.top() + gap, SIDE, SIDE)
        self._picture(painter, area, index, chosen)
        self._sign(painter, area, words.sign_of(medium), option)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        below = QRect(area.left(), area.bottom() + gap, SIDE, option.fontMetrics.lineSpacing() * _LINES)
        for number, line in enumerate(_two_lines(words.title_of(medium), option)):
            at = below.adjusted(0, number * option.fontMetrics.lineSpacing(), 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, line)
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, area: QRect, index: Index, chosen: bool) -> None:
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(icon, QIcon):
            return
        size, mode = icon.actualSize(area.size()), QIcon.Mode.Normal
        if max(size.width(), size.height()) < SIDE // 2:
            # a sign for what has no picture: as large as it is legible, in the colour of the selection's letters
            size = QSize(SIDE // 3, SIDE // 3)
            mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        spot = QRect(0, 0, size.width(), size.height())
        spot.moveCenter(area.center())
        icon.paint(painter, spot, Qt.AlignmentFlag.AlignCenter, mode)

    @staticmethod
    def _sign(painter: QPainter, area: QRect, sign: str, option: QStyleOptionViewItem) -> None:
        if not sign:
            return
        side = option.fontMetrics.height() * 5 // 4
        spot = QRect(area.right() - side, area.top() + 2, side, side)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 1))
        painter.setBrush(option.palette.base())
        painter.drawRoundedRect(spot, side / 2, side / 2)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, sign)


def _two_lines(text: str, option: QStyleOptionViewItem) -> list[str]:
    """A name broken at its words; what doesn't fit into the second line is left out with dots."""
    layout = QTextLayout(text, option.font)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        return []
    first.setLineWidth(SIDE)
    end = first.textLength()
    layout.endLayout()
    rest = option.fontMetrics.elidedText(text[end:].strip(), Qt.TextElideMode.ElideRight, SIDE)
    head = option.fontMetrics.elidedText(text[:end].strip(), Qt.TextElideMode.ElideRight, SIDE)
    return [head, rest]
