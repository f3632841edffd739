"""What people said about a place: read it, add to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.place import Note
from conect_desktop.services.fields import Unfit
from conect_desktop.services.records import Captured
from conect_desktop.ui.widgets.choice_box import ChoiceBox

_SHOWN: Final = 50
"""A place with more notes than this is read on the page of the notes."""
_USUAL: Final = "quote"


class PlaceNotes(QWidget):
    """The notes of one place, newest first, and a line for the next one."""

    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: str | None = None
        self.text = QLineEdit()
        self.text.returnPressed.connect(self._add)
        self.kind = ChoiceBox()
        self.kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._list = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.text, 1)
        line.addWidget(self.kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._problem)
        layout.addLayout(self._list)
        desk.notes_changed.connect(self._notes_changed)
        desk.loaded.connect(self._show)
        desk.agenda_changed.connect(self._offer)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.text.setPlaceholderText(self.tr("What was said… (Enter adds it)"))
        self.text.setAccessibleName(self.tr("New note"))
        self.kind.setAccessibleName(self.tr("Kind of note"))
        self._offer()
        self._show()

    def show_place(self, uuid: str | None) -> None:
        """Show the notes of another place."""
        if uuid != self._place:
            self._place = uuid
            self.text.clear()
            self._problem.hide()
        book = self._desk.book
        writable = book is not None and not book.read_only
        self.text.setEnabled(writable)
        self.kind.setEnabled(writable)
        self._show()

    @property
    def notes(self) -> list[Note]:
        """The notes of the place, newest first."""
        found = [note for note in self._desk.notes.values() if note.place == self._place and self._place]
        return sorted(found, key=lambda note: note.created_at or "", reverse=True)

    def _offer(self) -> None:
        agenda = self._desk.agenda
        vocabulary = agenda.vocabularies.get("note_kinds") if agenda is not None else None
        if agenda is None or vocabulary is None:
            return
        chosen = self.kind.currentData() or _USUAL
        self.kind.clear()
        for term in vocabulary.offered():
            self.kind.addItem(term.label(agenda.dossier.language), term.key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _show(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        notes = self.notes
        for note in notes[:_SHOWN]:
            self._list.addWidget(self._card(note))
        if len(notes) > _SHOWN:
            self._list.addWidget(QLabel(self.tr("and %n more", "", len(notes) - _SHOWN)))

    def _card(self, note: Note) -> QWidget:
        agenda = self._desk.agenda
        card = QFrame()
        card.setProperty("role", "card")
        text = QLabel(note.text)
        # what a participant said is never taken for markup
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        kind = agenda.label("note_kinds", note.kind) if agenda is not None and note.kind else ""
        parts = [kind, ", ".join(note.said_by), note.author or "", words.moment_text(note.created_at or "")]
        about = QLabel(" · ".join(part for part in parts if part))
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        layout = QVBoxLayout(card)
        layout.addWidget(text)
        layout.addWidget(about)
        return card

    def _notes_changed(self, changed: list[Note], gone: set[str]) -> None:
        if self._place is not None and (gone or any(note.place == self._place for note in changed)):
            self._show()

    def _add(self) -> None:
        if self._place is None or not self.text.text().strip():
            return
        fields = {"text": self.text.text(), "kind": self.kind.currentData(), "place": self._place}
        self._desk.capture("add_note", fields, self._desk.stamp, done=self._added, failed=self._refused)

    def _added(self, _: Captured) -> None:
        self.text.clear()
        self._problem.hide()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Unfit):
            self._problem.setText("⚠ " + words.problem_text(error.problems[0]))
            self._problem.show()
        else:
            self.trouble.emit(error)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
