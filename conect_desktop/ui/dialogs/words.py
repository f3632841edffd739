"""Words and templates: what a lab calls things, how its sessions run, what people rate, and files of it to share."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.steps import step_text
from conect_desktop.domain.word_file import WordFile
from conect_desktop.errors import Trouble
from conect_desktop.services import word_files
from conect_desktop.services.word_files import Applied
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.vocabulary.indicators_tab import IndicatorsTab
from conect_desktop.ui.vocabulary.templates_tab import TemplatesTab
from conect_desktop.ui.vocabulary.words_tab import WordsTab
from conect_desktop.ui.widgets.fitting import fit


class WordsDialog(QDialog):
    """Stands beside the window, so that the map shows each change; its own Ctrl+Z takes the newest one back."""

    settled = Signal()
    """A file was written or read, or a trouble was told."""

    def __init__(self, desk: Desk, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "words")
        self._desk = desk
        self._asker = asker
        self.setWindowTitle(self.tr("Words and templates"))
        self.words = WordsTab(desk, asker)
        self.tabs = QTabWidget()
        self.templates = TemplatesTab(desk, asker)
        self.indicators = IndicatorsTab(desk, asker)
        self.tabs.addTab(self.words, self.tr("&Words"))
        self.tabs.addTab(self.templates, self.tr("Session &templates"))
        self.tabs.addTab(self.indicators, self.tr("&Indicator sets"))
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("&Save to a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.load_button = buttons.addButton(self.tr("&From a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self.save_file)
        self.load_button.clicked.connect(self.load_file)
        layout = QVBoxLayout(self)
        # with letters twice as large three columns are wider than a small screen
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.tabs)
        layout.addWidget(area, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            # Enter saves the field it is pressed in, and presses no button
            button.setAutoDefault(False)
        writable = desk.book is not None and not desk.book.read_only
        self.load_button.setEnabled(writable)
        if writable:
            for keys, slot in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo)):
                QShortcut(QKeySequence(keys), self).activated.connect(slot)
        fit(self, digits=130, lines=42)
        self.words.terms.setFocus()

    # -- undo --------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the newest step back, whatever it was."""
        self._flush()
        self._desk.undo(partial(self._taken_back, self.tr("Undone: {0}")))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.redo(partial(self._taken_back, self.tr("Done again: {0}")))

    def _taken_back(self, words: str, undone: Any) -> None:
        if undone is None:
            self._tell(self.tr("Nothing is left to take back."))
        else:
            self._tell(words.format(step_text(undone.step.label)))
        self.settled.emit()

    # -- files -------------------------------------------------------------------------------------------------------

    def save_file(self) -> None:
        """Ask where to, and write the book's words, templates and sets."""
        book = self._desk.book
        if book is None:
            return
        self._flush()
        target = self._asker.save_file(
            self.tr("Save words and templates"), book.path.with_name("words.json"), self.tr("Words (*.json)")
        )
        if target is None:
            return
        self._desk.jobs.run(
            Lane.BOOK, partial(word_files.save, book, target, overwrite=True), name="save words",
            done=partial(self._was_saved, target), failed=self._failed,
        )  # fmt: skip

    def _was_saved(self, target: Path, _: WordFile) -> None:
        self._tell(self.tr("Saved to {0}: what people said is not in it.").format(target.name))
        self.settled.emit()

    def load_file(self) -> None:
        """Ask which file, and bring its words into the book."""
        path = self._asker.open_file(self.tr("Words and templates"), self.tr("Words (*.json *.toml)"))
        if path is not None:
            self._flush()
            self._desk.do(
                word_files.apply, path, author=self._desk.author or None, done=self._was_applied, failed=self._failed
            )

    def _was_applied(self, applied: Applied) -> None:
        self._tell(
            self.tr("The words of the file are in the book; Ctrl+Z takes them back.")
            if applied.changes
            else self.tr("The book says all of it already.")
        )
        self.settled.emit()

    def _failed(self, error: Any) -> None:
        if isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._desk.jobs.broken.emit(error)
        self.settled.emit()

    # -- the rest ----------------------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self.told.setText(text)

    def _flush(self) -> None:
        for part in (self.words, self.templates, self.indicators):
            part.flush()

    def changeEvent(self, event: QEvent) -> None:
        """In another language it is opened anew: its names of colours and pictures are many."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.reject()

    def done(self, result: int) -> None:
        """What is half typed is saved."""
        if self._desk.book is not None and not self._desk.book.read_only:
            self._flush()
        super().done(result)
