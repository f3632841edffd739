"""The card of a traced sticker: its number, and which record gets the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget
from shapely import Point


class Recorded(Protocol):
    """What the card says of a record."""

    @property
    def title(self) -> str:
        """What people call it."""
        ...

    @property
    def lon(self) -> float | None:
        """Degrees (WGS 84); None without a position."""
        ...


Find = Callable[[str], Sequence[Recorded]]
"""The records of the session with a number."""


class TraceForm(QFrame):
    """Type the number that stands on the sticker, Enter: done, and the next click asks again."""

    submitted = Signal(str, object)
    """Number and shapely point (degrees, WGS 84)."""
    cancelled = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._find = find
        self._point: Point | None = None
        self._label = QLabel()
        self.number = QLineEdit()
        self.number.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
        self._label.setBuddy(self.number)
        self.told = QLabel()
        self.told.setWordWrap(True)
        # a title is what somebody said, never markup
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 34)
        layout = QVBoxLayout(self)
        for widget in (self._label, self.number, self.told):
            layout.addWidget(widget)
        self.number.textChanged.connect(lambda _: self._tell())
        self.number.returnPressed.connect(self._submit)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Number on the sticker"))
        self.number.setAccessibleName(self.tr("Number on the sticker"))
        self._tell()

    def ask(self, point: Point) -> None:
        """Begin with the place that was clicked."""
        self._point = point
        self.number.clear()
        self._tell()
        self.show()
        self.raise_()
        self.adjustSize()
        self.number.setFocus()

    def refuse(self, text: str) -> None:
        """Say why it could not be, keep what was typed."""
        if text:
            self.told.setText(f"⚠ {text}")
        self.show()
        self.adjustSize()
        self.number.setFocus()

    def _tell(self) -> None:
        number = self.number.text().strip()
        found = self._find(number) if number else []
        if not number:
            text = self.tr("Type it and press Enter. Esc leaves.")
        elif not found:
            text = self.tr("Nobody recorded {0} yet: it becomes a record that only has this place.").format(number)
        elif len(found) > 1:
            text = self.tr("%n records have this number.", "", len(found))
        elif found[0].lon is None:
            text = self.tr("{0} gets this place.").format(found[0].title or number)
        else:
            text = self.tr("{0} has a place already and moves here.").format(found[0].title or number)
        self.told.setText(text)
        self.adjustSize()

    def _submit(self) -> None:
        if self.number.text().strip() and self._point is not None:
            self.submitted.emit(self.number.text().strip(), self._point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without saving."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
