"""The one door through which the program asks a person something or tells them trouble; tests answer it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from conect_desktop.bridge.troubles import words
from conect_desktop.errors import Trouble


class Asker(Protocol):
    """Somebody who answers."""

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        """Whether to go on."""

    def choose(self, title: str, text: str, choices: Sequence[str]) -> int:
        """The number of the choice, -1 for none."""

    def open_file(self, title: str, filters: str) -> Path | None:
        """An existing file."""

    def open_files(self, title: str, filters: str) -> list[Path]:
        """Existing files, none for none."""

    def open_folder(self, title: str) -> Path | None:
        """An existing folder."""

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        """A name to write to; the person was asked before a file is replaced."""

    def tell(self, trouble: Trouble | str) -> None:
        """Say something that needs to be read."""


class Person:
    """The person in front of the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        """Whether to go on; Escape and Enter mean no."""
        return self.choose(title, text, [yes, no]) == 0

    def choose(self, title: str, text: str, choices: Sequence[str]) -> int:
        """The number of the choice; the last one is the safe one that Escape and Enter take."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.NoButton, self._window)
        # names that people typed are in it, and never markup
        box.setTextFormat(Qt.TextFormat.PlainText)
        buttons = [box.addButton(choice, QMessageBox.ButtonRole.ActionRole) for choice in choices]
        box.setDefaultButton(buttons[-1])
        box.setEscapeButton(buttons[-1])
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((number for number, button in enumerate(buttons) if button is clicked), -1)

    def open_file(self, title: str, filters: str) -> Path | None:
        """An existing file."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", filters)
        return Path(name) if name else None

    def open_files(self, title: str, filters: str) -> list[Path]:
        """Existing files."""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", filters)
        return [Path(name) for name in names]

    def open_folder(self, title: str) -> Path | None:
        """An existing folder."""
        name = QFileDialog.getExistingDirectory(self._window, title)
        return Path(name) if name else None

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        """A name to write to."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggestion), filters)
        return Path(name) if name else None

    def tell(self, trouble: Trouble | str) -> None:
        """A message with what happened, where, and what to do."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(QCoreApplication.translate("Person", "That did not work"))
        if isinstance(trouble, Trouble):
            told = words(trouble)
            box.setText(told.text)
            box.setInformativeText(told.remedy)
            box.setDetailedText(told.details)
        else:
            box.setText(trouble)
        box.exec()
        box.deleteLater()
