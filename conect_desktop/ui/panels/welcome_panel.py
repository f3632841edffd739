"""What is there before a book is open: make one, open one, look at the demo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.services.last_run import BrokenOff
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.flow import FlowLayout


class WelcomePanel(QWidget):
    """Three big buttons and the books opened last."""

    recent_chosen = Signal(Path)
    recent_shown = Signal(list)
    """The books opened last, as texts: somebody may look whether they are there."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setWordWrap(True)
        # beside each other, below each other where letters are large
        self._buttons = FlowLayout(spacing=self.fontMetrics().height() // 2)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(48, 48))
            button.setMinimumSize(QSize(self.fontMetrics().height() * 9, self.fontMetrics().height() * 6))
            self._buttons.addWidget(button)
        self.broken_off = QFrame()
        self.broken_off.setProperty("role", "card")
        self.broken_off.hide()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._open = QPushButton()
        inside = QHBoxLayout(self.broken_off)
        inside.addWidget(self._told, 1)
        inside.addWidget(self._open)
        self._broken_off: BrokenOff | None = None
        self._open.clicked.connect(self._open_again)
        self._recent_label = QLabel()
        self._recent = QListWidget()
        self._recent.itemActivated.connect(self._chosen)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height() * 2
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(margin // 2)
        layout.addLayout(self._buttons)
        layout.addSpacing(margin // 2)
        layout.addWidget(self.broken_off)
        layout.addWidget(self._recent_label)
        layout.addWidget(self._recent, 1)
        layout.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._title.setText(self.tr("CoNECT Desktop"))
        self._text.setText(
            self.tr("Record what a lab says about its places, without internet. Everything is in one file: the book.")
        )
        self._recent_label.setText(self.tr("Books opened last"))
        self._recent.setAccessibleName(self.tr("Books opened last"))
        self._open.setText(self.tr("&Open it again"))
        self.show_broken_off(self._broken_off)

    def set_recent(self, paths: Sequence[str]) -> None:
        """Show the books that were opened last; who looks whether they are there answers with `take`."""
        self._recent.clear()
        for text in paths:
            path = Path(text)
            item = QListWidgetItem(theme.icon("open_book"), f"{path.stem}    {path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, text)
            self._recent.addItem(item)
        shown = self._recent.count() > 0
        self._recent.setVisible(shown)
        self._recent_label.setVisible(shown)
        self.recent_shown.emit(list(paths))

    def take(self, path: str, there: bool, broken_off: BrokenOff | None) -> None:
        """Strike out a book that is not there: opening it says what to do. Of those left open the last one is told."""
        recent = [self._recent.item(row) for row in range(self._recent.count())]
        shown = [item.data(Qt.ItemDataRole.UserRole) for item in recent]
        if path not in shown:
            return
        if broken_off is not None and (
            self._broken_off is None or str(self._broken_off.path) in shown[shown.index(path) + 1 :]
        ):
            self.show_broken_off(broken_off)
        for item in recent:
            if item.data(Qt.ItemDataRole.UserRole) == path:
                font = self._recent.font()
                font.setStrikeOut(not there)
                item.setFont(font)
                gone = "" if there else QCoreApplication.translate("Trouble", "The file is not there.")
                item.setToolTip(gone)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, gone)

    def show_broken_off(self, found: BrokenOff | None) -> None:
        """Say what was open when the program ended unexpectedly, and that it is there; None for nothing to say."""
        self._broken_off = found
        self.broken_off.setVisible(found is not None)
        if found is None:
            return
        when = QDateTime.fromString(found.saved_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        saved = self.locale().toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else "–"
        text = self.tr("The program ended unexpectedly. Everything up to {0} is saved in “{1}”: {2}, {3}.")
        places, notes = self.tr("%n place(s)", "", found.places), self.tr("%n note(s)", "", found.notes)
        self._told.setText(text.format(saved, found.path.stem, places, notes))

    def _open_again(self) -> None:
        if self._broken_off is not None:
            self.recent_chosen.emit(self._broken_off.path)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and the look."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            for row in range(self._recent.count()):
                self._recent.item(row).setIcon(theme.icon("open_book"))
        super().changeEvent(event)
