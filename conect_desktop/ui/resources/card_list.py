"""One column of cards: what it is, below it how much and whose; cards are dragged from column to column."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from conect_desktop.bridge.records_model import Index, RecordColumn
from conect_desktop.ui.widgets.record_table import RecordTable

MIME: Final = "application/x-conect-resources"
"""uuids of the cards that are dragged, a line each."""


class _Card(QStyledItemDelegate):
    """The first line in strong type, the second in muted type, the kind's sign beside both."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame with sign and two lines."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        line = option.fontMetrics.height()
        frame = option.rect.adjusted(line // 4, line // 8, -line // 4, -line // 8)
        role = QPalette.ColorRole
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(option.palette.color(role.Highlight if chosen else role.Mid)))
        painter.setBrush(option.palette.brush(role.Highlight if chosen else role.Base))
        painter.drawRoundedRect(frame, 6, 6)
        inner = frame.adjusted(line // 2, 0, -line // 2, 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = round(line * 1.4)
            icon.paint(painter, QRect(inner.left(), inner.center().y() - side // 2, side, side))
            inner.setLeft(inner.left() + side + line // 2)
        title, _, rest = str(index.data()).partition("\n")
        top = inner.center().y() - (line if rest else line // 2)
        font = option.font
        for words, bold in ((title, True), (rest, False)):
            font.setBold(bold)
            painter.setFont(font)
            usual = role.Text if bold else role.PlaceholderText
            painter.setPen(option.palette.color(role.HighlightedText if chosen else usual))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), line), Qt.AlignmentFlag.AlignVCenter, shown)
            top += line
        painter.restore()


class CardList(RecordTable):
    """A table of one column whose text is two lines; `dropped` when cards of another column are put here."""

    LINES = 2.8
    dropped = Signal(list)
    """uuids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(multiple=True, parent=parent)
        self._pressed: QPoint | None = None
        self.setItemDelegate(_Card(self))
        self.horizontalHeader().hide()
        self.setAlternatingRowColors(False)
        self.setAcceptDrops(True)

    def set_column(self, column: RecordColumn) -> None:
        """Say what is shown; call it again when the language changes."""
        self.set_columns([column])

    # -- drag and drop -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose; what is pressed may be dragged."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        self._pressed = at if event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is chosen."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance() and self.chosen():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carried(self.chosen()))
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards, and not one's own."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column."""
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        if self._welcome(event):
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode("ascii", "replace").split())

    def _welcome(self, event: QDropEvent) -> bool:
        foreign = event.mimeData().hasFormat(MIME) and event.source() is not self
        if foreign:
            event.acceptProposedAction()
        return foreign


def carried(uuids: list[str]) -> QMimeData:
    """Cards as what is dragged."""
    data = QMimeData()
    data.setData(MIME, "\n".join(uuids).encode("ascii"))
    return data
