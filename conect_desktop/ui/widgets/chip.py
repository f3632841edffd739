"""A chip: one chosen thing that can be taken away again with a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from conect_desktop.bridge.tips import plain_tip

_STYLE = """
QToolButton { border: 1px solid palette(mid); border-radius: 8px; padding: 2px 6px;
  background: palette(alternate-base); }
QToolButton:hover { border-color: palette(highlight); }
QToolButton:focus { border: 2px solid palette(highlight); padding: 1px 5px; }
"""
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
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.show_text(text, icon)
        self.clicked.connect(self.removed)

    def show_text(self, text: str, icon: QIcon | None = None) -> None:
        """Show another word and sign."""
        self.setIcon(icon or QIcon())
        self.setText(text.replace("&", "&&") + "  ×")
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
