"""A text of several lines in a form: as high as it needs to be at the width it got, which form layouts forget."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class Paragraph(QLabel):
    """A wrapped label that is never cut at its foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed = False
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._placed = True
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        # until a layout gave it a width there is none to wrap at
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() and self._placed else 0)
