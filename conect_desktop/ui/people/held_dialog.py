"""What is held about a code, to be read, and saved for whoever asked (GDPR art. 15)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from conect_desktop.bridge.people_words import held_text, history_word, row_words, table_word
from conect_desktop.services.participants import Held
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import fit

AskFile = Callable[[str, Path, str], Path | None]
"""Title, suggestion, filters → a file name, None for none."""
Save = Callable[[str, Path, str, str], None]
"""Title, suggested name, filters, text: asks where, and writes it there."""


class HeldDialog(QDialog):
    """A page that can be read, and two ways to take it along."""

    def __init__(
        self,
        held: Held,
        where: Mapping[str, str],
        *,
        save: Save | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "consent")
        self.setWindowTitle(self.tr("What is held about {0}").format(held.code))
        self._held, self._where, self._save = held, where, save
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.windowTitle())
        about = QLabel(
            self.tr(
                "Everything under this code. Votes, ratings and evaluations are not here:"
                " they are counted by slip and table, never by person."
            )
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.save_text, self.save_json = QPushButton(self.tr("Save as &text…")), QPushButton(self.tr("Save as &JSON…"))
        for button, save_as in ((self.save_text, self._save_text), (self.save_json, self._save_json)):
            button.setAutoDefault(False)
            button.setEnabled(save is not None)
            button.clicked.connect(save_as)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        fit(self, digits=80, lines=30)
        self._fill()

    def _fill(self) -> None:
        """Written word by word, never as markup: participants typed it."""
        cursor = QTextCursor(self.page.document())
        plain, heading, muted = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        heading.setFontPointSize(self.font().pointSizeF() * 1.15)
        muted.setForeground(self.palette().placeholderText())
        table = ""
        for row in self._held.rows:
            if row.table != table:
                number = sum(other.table == row.table for other in self._held.rows)
                cursor.insertText(("\n" if table else "") + f"{table_word(row.table)} ({number})\n", heading)
                table = row.table
            first, *rest = row_words(row, self._where)
            cursor.insertText(f"•  {first}\n", plain)
            for line in rest:
                cursor.insertText(f"    {line}\n", muted)
        if not self._held.rows:
            cursor.insertText(self.tr("Nothing is held about this code.") + "\n", plain)
        cursor.insertText(f"\n{history_word(self._held.history)}\n", muted)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _save_text(self) -> None:
        self._save_as(self.tr("Text (*.txt)"), ".txt", held_text(self._held, self._where))

    def _save_json(self) -> None:
        text = json.dumps(self._held.as_dict(), ensure_ascii=False, indent=2)
        self._save_as(self.tr("JSON (*.json)"), ".json", text + "\n")

    def _save_as(self, filters: str, suffix: str, text: str) -> None:
        name = Path(f"{self._held.code}{suffix}".replace("/", "-"))
        if self._save is not None:
            self._save(self.windowTitle(), name, filters, text)
