"""A chip: one chosen thing that can be taken away again with a click or a key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from conect_desktop.bridge.tips import plain_tip

_STYLE = """
QToolButton { border: 1px solid palette(mid); border-radius: 8px; padding: 2px 6px;
  background: palette(alternate-base); }
QToolButton:hover { border-color: palette(highlight); }
QToolButton:focus { border: 2px solid palette(highlight); padding: 1px 5px; }
"""
_CROSS: Final = "  ×"
_LEAST: Final = 30
"""In digits' widths: words of a vocabulary are whole, what somebody typed may be longer."""
_MOST: Final = 10_000
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Chip(QToolButton):
    """Shows a word with its sign and a cross; `removed` when the person takes it away."""

    removed = Signal()
    stepped = Signal(int)
    """An arrow key: -1 to the chip before, 1 to the one after."""

    def __init__(self, text: str, icon: QIcon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_STYLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.show_text(text, icon)
        self.clicked.connect(self.removed)

    def minimumSizeHint(self) -> QSize:
        """A long word ends in an ellipsis rather than beyond the field it is in."""
        return self.sizeHint().boundedTo(QSize(self.fontMetrics().horizontalAdvance("0") * _LEAST, _MOST))

    def paintEvent(self, _: QPaintEvent) -> None:
        """As much of the word as there is room for, and always the cross."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            room = self.fontMetrics().horizontalAdvance(self._word) - lacking
            option.text = self.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room) + _CROSS
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def show_text(self, text: str, icon: QIcon | None = None) -> None:
        """Show another word and sign."""
        self.setIcon(icon or QIcon())
        self._word = text.replace("&", "&&")
        self.setText(self._word + _CROSS)
        words = self.tr("Remove {0}").format(text)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, Backspace, Enter or blank take it away; the arrows go to its neighbours."""
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_Right:
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)
