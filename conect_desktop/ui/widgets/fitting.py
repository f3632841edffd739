"""How large a dialog comes: as large as it would like to be, never larger than the screen, whatever the letters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtWidgets import QDialog, QWidget

from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_FRAME: Final = QMargins(8, 48, 8, 8)
"""What a title bar and a frame take at most, in device-independent pixels; it is known only once a window is seen."""


def room(window: QWidget) -> QSize:
    """What the screen of a window has for what is in its frame."""
    return window.screen().availableSize().shrunkBy(_FRAME)


def fit(dialog: QDialog, *, digits: int, lines: int = 0) -> None:
    """Have a dialog come so many digits wide and lines high, or as high as its content, where the screen has the room.

    Called when everything is in it. Larger letters make it no larger than the screen while it is open, either.
    """
    _Fitting(dialog, digits, lines)


class Form(VerticalScroll):
    """The fields of a dialog: all seen where there is room; else they scroll, and the buttons below them stay."""

    def __init__(self, fields: QWidget) -> None:
        self._fields = fields
        super().__init__(fields)

    def sizeHint(self) -> QSize:
        """As large as the fields."""
        hint = self._fields.sizeHint()
        return QSize(hint.width() + self.verticalScrollBar().sizeHint().width(), hint.height())

    def height_for(self, width: int) -> int:
        """How high it would be without scrolling, in pixels, for a width."""
        return _natural(self._fields, width - self.verticalScrollBar().sizeHint().width())


def _natural(widget: QWidget, width: int) -> int:
    """The height that a layout wishes for a width, in pixels."""
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return widget.sizeHint().height()
    return layout.totalHeightForWidth(width)


class _Fitting(QObject):
    """Stays with its dialog: the letters may grow, and it may come again on another screen."""

    def __init__(self, dialog: QDialog, digits: int, lines: int) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._digits = digits
        self._lines = lines
        self._seen = False
        dialog.installEventFilter(self)
        self._take_room()

    def _take_room(self) -> None:
        metrics = self._dialog.fontMetrics()
        wide = max(metrics.horizontalAdvance("0") * self._digits, self._dialog.minimumSizeHint().width())
        wide = min(wide, room(self._dialog).width())
        high = metrics.height() * self._lines or self._unscrolled(wide)
        self._dialog.resize(QSize(wide, high).boundedTo(room(self._dialog)))

    def _unscrolled(self, wide: int) -> int:
        """The height at which no field scrolls."""
        layout = self._dialog.layout()
        margins = layout.contentsMargins() if layout is not None else QMargins()
        inner = wide - margins.left() - margins.right()
        forms = self._dialog.findChildren(Form)
        return _natural(self._dialog, wide) + sum(
            max(form.height_for(inner) - form.sizeHint().height(), 0) for form in forms
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when it comes, and when its letters change."""
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            if not self._seen:
                self._seen = True
                self._take_room()
            self._stay_inside()
        elif event.type() == QEvent.Type.FontChange and self._dialog.isVisible():
            self._stay_inside()
        return super().eventFilter(watched, event)

    def _stay_inside(self) -> None:
        self._dialog.resize(self._dialog.size().boundedTo(room(self._dialog)))
