"""The list of terms that match what is being typed, shown below a picker without taking the keyboard from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

_HINT: Final = Qt.ItemDataRole.UserRole + 1
_ROWS: Final = 7
_WIDTH: Final = 46
"""In digits' widths."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: what it is called, what it means, its sign."""

    label: str
    hint: str = ""
    icon: QIcon | None = None


class _TwoLines(QStyledItemDelegate):
    """The label on the first line, the hint muted below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, line * (2 if index.data(_HINT) else 1) + line // 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = option.fontMetrics.height()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        painter.setFont(option.font)
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        area: QRect = option.rect.adjusted(line // 2, line // 4, -line // 2, -line // 4)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon) and not icon.isNull():
            side = line + line // 3
            icon.paint(painter, QRect(area.left(), area.center().y() - side // 2, side, side))
            area.setLeft(area.left() + side + line // 2)
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        text = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        quiet = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(palette.color(text if usable else quiet))
        label = option.fontMetrics.elidedText(str(index.data() or ""), elide, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), label)
        hint = str(index.data(_HINT) or "")
        if hint:
            painter.setPen(palette.color(quiet))
            hint = option.fontMetrics.elidedText(hint, elide, area.width())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), hint)
        painter.restore()


class TermPopup(QFrame):
    """Rows to choose from; the owner keeps the keyboard and moves the mark with `step`."""

    chosen = Signal(int)

    def __init__(self, owner: QWidget) -> None:
        # a tool-tip window is above everything and never takes the focus
        super().__init__(owner, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._owner = owner
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.list.row(item)))
        self.list.setMinimumHeight(1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)

    def offer(self, rows: Sequence[Offer], nothing: str) -> None:
        """Show rows below the owner, the first one marked; `nothing` is said where there are none."""
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.icon or QIcon(), row.label)
            item.setData(_HINT, row.hint)
            item.setToolTip(row.hint)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)
        else:
            empty = QListWidgetItem(nothing)
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(empty)
        self._settle()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Move the mark, stopping at both ends."""
        row = max(0, min(self.list.count() - 1, self.list.currentRow() + by))
        self.list.setCurrentRow(row)

    @property
    def marked(self) -> int:
        """The number of the row that Enter takes; -1 for none."""
        item = self.list.currentItem()
        return self.list.currentRow() if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled else -1

    def _settle(self) -> None:
        """Below the owner, or above it where the screen ends; never wider than the screen."""
        metrics = self.fontMetrics()
        screen = self._owner.screen().availableGeometry()
        width = min(max(self._owner.width(), metrics.horizontalAdvance("0") * _WIDTH), screen.width())
        height = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), _ROWS))) + 4
        corner = self._owner.mapToGlobal(QPoint(0, self._owner.height() + 2))
        if corner.y() + height > screen.bottom():
            corner = self._owner.mapToGlobal(QPoint(0, -height - 2))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - width)))
        self.setGeometry(QRect(corner, QSize(width, height)))
