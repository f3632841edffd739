"""The pages of the window as a column of buttons that all fit, also on a small laptop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

_ICON = 22


class Rail(QToolBar):
    """Words below their icons; beside them where the window is too low for that."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setMovable(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.toggleViewAction().setEnabled(False)

    def event(self, event: QEvent) -> bool:
        """All as wide as the widest: what is chosen has one shape, and words begin below each other."""
        told = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            buttons = self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
            buttons = [button for button in buttons if button.defaultAction() is not None]
            widest = max((button.sizeHint().width() for button in buttons), default=0)
            for button in buttons:
                if button.minimumWidth() != widest:
                    button.setMinimumWidth(widest)
        return told

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew."""
        super().resizeEvent(event)
        # by what the buttons would need, not by what they have: else the choice would undo itself
        needed = len(self.actions()) * (_ICON + self.fontMetrics().height() + 14)
        low = needed > self.height()
        wanted = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if low else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if self.toolButtonStyle() != wanted:
            self.setToolButtonStyle(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Stand where reading begins; Qt leaves tool bars where they were put."""
        super().changeEvent(event)
        window = self.parent()
        if event.type() == QEvent.Type.LayoutDirectionChange and isinstance(window, QMainWindow):
            rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            area = Qt.ToolBarArea.LeftToolBarArea if rightwards else Qt.ToolBarArea.RightToolBarArea
            window.addToolBar(area, self)
