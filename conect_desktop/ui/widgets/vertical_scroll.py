"""Scrolls up and down only: never narrower than what is in it, so that nothing is cut at the side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class VerticalScroll(QScrollArea):
    """A scroll area whose least width follows its content's, also when the type grows."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        # the keyboard goes from field to field, and each comes into view; a stop between them would have no name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # what lies below, a card or a tab, gives the ground
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._follow()

    def _follow(self) -> None:
        content = self.widget()
        if content is not None:
            wide = max(content.minimumSizeHint().width(), content.minimumWidth())
            self.setMinimumWidth(wide + self.verticalScrollBar().sizeHint().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content changed its mind about its size."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._follow()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """What is not seen says nothing of larger type."""
        self._follow()
        super().showEvent(event)
