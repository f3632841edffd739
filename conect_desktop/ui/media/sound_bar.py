"""A recording under way: how long it is, how loud, and the two ways to end it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_STEPS = 100


class SoundBar(QFrame):
    """Shown while the microphone is on. Enter keeps the recording, Escape throws it away."""

    kept = Signal()
    thrown_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time = QLabel()
        self._loud = QProgressBar()
        self._loud.setRange(0, _STEPS)
        self._loud.setTextVisible(False)
        self.keep = QPushButton()
        self.throw_away = QPushButton()
        row = QHBoxLayout(self)
        row.addWidget(self._time)
        row.addWidget(self._loud, 1)
        row.addWidget(self.keep)
        row.addWidget(self.throw_away)
        self.keep.clicked.connect(self.kept)
        self.throw_away.clicked.connect(self.thrown_away)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setAccessibleName(self.tr("Recording"))
        self._loud.setAccessibleName(self.tr("How loud it is"))
        self.keep.setText(self.tr("Keep (Enter)"))
        self.throw_away.setText(self.tr("Throw away (Esc)"))

    def begin(self) -> None:
        """Nothing recorded yet."""
        self.show_level(0.0, 0.0)
        self.show()
        self.setFocus()

    def show_level(self, loud: float, seconds: float) -> None:
        """How loud it is from 0 to 1, and how many seconds there are."""
        self._time.setText(f"● {int(seconds) // 60}:{int(seconds) % 60:02d}")
        self._loud.setValue(round(loud * _STEPS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape, wherever in the bar the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.thrown_away if self.throw_away.hasFocus() else self.kept).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.thrown_away.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
