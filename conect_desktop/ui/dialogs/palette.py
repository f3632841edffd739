"""The command palette: every command and every named thing of the book, a few letters away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from conect_desktop.bridge.finder import Entry, found
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.fitting import fit

_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandPalette(QDialog):
    """Type, arrows choose, Enter does it, Escape leaves."""

    def __init__(
        self, entries: Iterable[Entry], parent: QWidget | None = None, more: Callable[[str], list[Entry]] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command or a name"))
        self._entries = list(entries)
        self._more = more
        self._shown: list[Entry] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("a few letters of a command, a page, a place or an actor"))
        self.line.setAccessibleName(self.windowTitle())
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(self.tr("Nothing is called so."))
        self._nothing.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        fit(self, digits=70, lines=22)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda _: self._run())
        self._find("")

    def _find(self, typed: str) -> None:
        self._shown = found(typed, self._entries)
        if self._more is not None:
            # the map's own names come after the book's
            self._shown += self._more(typed)
        self.list.clear()
        for entry in self._shown:
            words = f"{entry.text}    {entry.detail}" if entry.detail else entry.text
            self.list.addItem(QListWidgetItem(theme.icon(entry.icon), words))
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not self._shown)

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            self.accept()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the line keeps the letters."""
        pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)
