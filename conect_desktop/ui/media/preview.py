"""A photo as large as the window allows; left and right go on, Escape leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.media_model import image_of
from conect_desktop.domain.medium import Medium
from conect_desktop.exchange.pictures import Small
from conect_desktop.services import media
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import room

_SIDE = 1600


class Preview(QDialog):
    """Shows one medium; `step(±1)` gives the one before or after."""

    def __init__(self, desk: Desk, medium: Medium, step: Callable[[int], Medium | None], parent: QWidget) -> None:
        super().__init__(parent)
        add_help_key(self, "session")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._step = step
        self._picture = QPixmap()
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setMinimumSize(QSize(200, 150))
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._caption)
        self.resize(QSize(round(parent.width() * 0.9), round(parent.height() * 0.9)).boundedTo(room(self)))
        self.show_medium(medium)

    def show_medium(self, medium: Medium) -> None:
        """Read it beside the window and show it."""
        self._uuid = medium.uuid
        self.setWindowTitle(words.title_of(medium) or self.tr("Medium"))
        told = (medium.caption or medium.title, words.flags_text(medium))
        self._caption.setText(" – ".join(part for part in told if part))
        self._picture = QPixmap()
        self._label.setText("…")
        self._label.setAccessibleName(self.windowTitle())
        book = self._desk.book
        if book is not None:
            self._desk.jobs.run(
                Lane.GENERAL, media.thumbnail, book, medium.uuid, _SIDE, name="preview",
                done=partial(self._arrived, medium.uuid), failed=lambda _: None,
            )  # fmt: skip

    def _arrived(self, uuid: str, small: Small | None) -> None:
        if uuid != self._uuid:
            return
        if small is None:
            self._label.setText(self.tr("This is no picture. “Open in another program” plays or shows it."))
            return
        self._picture = QPixmap.fromImage(image_of(small))
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            self._label.setPixmap(self._picture.scaled(self._label.size(), Qt.AspectRatioMode.KeepAspectRatio, mode))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room there is."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            medium = self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
            if medium is not None:
                self.show_medium(medium)
            return
        super().keyPressEvent(event)
