"""An icon that stays in the colour of the look in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton

from conect_desktop.ui import theme


class Tinted(QObject):
    """Gives a button one of our icons, and gives it anew when the look changes: dark lines aren't seen on dark."""

    def __init__(self, button: QAbstractButton, name: str) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        button.setIcon(theme.icon(name))
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another palette is another look."""
        if event.type() == QEvent.Type.PaletteChange:
            self._button.setIcon(theme.icon(self._name))
        return super().eventFilter(watched, event)
