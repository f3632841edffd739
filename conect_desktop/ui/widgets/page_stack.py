"""Pages over each other, each with scroll bars of its own: large type on a small screen cuts nothing off."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Shows one page at a time; the window may be smaller than the largest of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holders: dict[QWidget, QScrollArea] = {}

    def add_page(self, page: QWidget) -> None:
        """Put a page into the stack."""
        holder = QScrollArea()
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setWidgetResizable(True)
        # it first: all that is in a page looks anew each time that something around it is put into something else
        self.addWidget(holder)
        holder.setWidget(page)
        holder.setFocusProxy(page)
        self._holders[page] = holder

    def show_page(self, page: QWidget) -> None:
        """Turn to a page that is in the stack; raises KeyError for one that isn't."""
        self.setCurrentWidget(self._holders[page])

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        holder = self.currentWidget()
        return holder.widget() if isinstance(holder, QScrollArea) else None

    def minimumSizeHint(self) -> QSize:
        """A few words: what doesn't fit is scrolled to."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 30, self.fontMetrics().height() * 10)
