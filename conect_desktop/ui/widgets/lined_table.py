"""A table whose rows are as high as its type asks for, whatever its size becomes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTableView, QWidget


class LinedTable(QTableView):
    """Qt keeps the height that rows had when the table was made: larger type would be cut off."""

    LINES: ClassVar[float] = 1.8
    """Height of a row in lines of type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Sizes that hang on the type; a subclass that has more of them begins with `super().fit_rows()`."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * self.LINES))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_rows()
