"""Where the keyboard is: a ring around what the look's own rules leave without a sign (WCAG 2.2, 2.4.7)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

_WIDE: Final = 2
_ROUND: Final = 5

_MARKED: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QCheckBox, QAbstractItemView)
"""What the style sheet marks."""

DRAWS_ITS_OWN: Final = "draws_focus"
"""The property of a widget that paints the ring itself."""


def paint_ring(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    """A ring of two colours just inside of `rect`: one of the two stands out on whatever lies below, be it a map."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, role in ((0, QPalette.ColorRole.Highlight), (_WIDE, QPalette.ColorRole.Base)):
        painter.setPen(QPen(palette.color(role), _WIDE))
        # a pen of two pixels lies on both sides of its line
        painter.drawRoundedRect(
            rect.adjusted(inset + 1, inset + 1, -inset - 1, -inset - 1), _ROUND - inset, _ROUND - inset
        )


class _Ring(QWidget):
    """Lies over the widget that has the focus, and lets everything through."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        if isinstance(around, QTabBar):
            around.currentChanged.connect(self._fit)
        self._fit()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around it when its size changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The ring."""
        paint_ring(QPainter(self), self.rect(), self.palette())

    def _fit(self) -> None:
        # asked of Qt: what Python knows of it goes first when a window is taken apart, and events come until the end
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.tabRect(around.currentIndex()) if isinstance(around, QTabBar) else around.rect())
            self.raise_()


class FocusRing(QObject):
    """Follows the focus through the whole program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        # the focus also moves while a window is being taken apart; nothing is put into it then
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._soon.start)

    def _follow(self) -> None:
        # it may have gone with its widget
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        widget = QApplication.focusWidget()
        self._ring = _Ring(widget) if widget is not None and not _is_marked(widget) else None


def _is_marked(widget: QWidget) -> bool:
    if widget.isWindow() or widget.property(DRAWS_ITS_OWN):
        return True
    if isinstance(widget, QToolButton):
        bar = widget.parent()
        return isinstance(bar, QToolBar) and bar.objectName() == "rail"
    return isinstance(widget, _MARKED)
