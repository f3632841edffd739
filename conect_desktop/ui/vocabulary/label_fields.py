"""What a word is called in the seven languages, the book's own first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.ui.preferences import LANGUAGE_NAMES


class LabelFields(QWidget):
    """A line a language; what was typed is said when a line is left or Enter is pressed."""

    changed = Signal(object)
    """dict of all labels by language."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        self._told: dict[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for code in sorted(LANGUAGES, key=lambda one: one != language):
            line = self.lines[code] = QLineEdit()
            line.editingFinished.connect(self.flush)
            label = QLabel(LANGUAGE_NAMES[code])
            label.setBuddy(line)
            line.setAccessibleName(LANGUAGE_NAMES[code])
            form.addRow(label, line)
        self.setFocusProxy(self.lines[language])

    def show_labels(self, labels: Mapping[str, str]) -> None:
        """Show other labels; says nothing."""
        self._told = dict(labels)
        for code, line in self.lines.items():
            put(line, labels.get(code, ""))

    def labels(self) -> dict[str, str]:
        """What stands there now."""
        return {code: line.text().strip() for code, line in self.lines.items() if line.text().strip()}

    def flush(self) -> None:
        """Say what was typed and not said yet."""
        labels = self.labels()
        for line in self.lines.values():
            line.setModified(False)
        if labels != {code: text for code, text in self._told.items() if code in self.lines}:
            self._told = labels
            self.changed.emit(labels)


def put(line: QLineEdit, text: str) -> None:
    """Show a text, unless somebody is typing there."""
    if not (line.hasFocus() and line.isModified()) and line.text().strip() != text:
        line.setText(text)
        line.setCursorPosition(0)
