"""What can be done with several places at once, each as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.place import VISIBILITIES
from conect_desktop.services.bulk import add_categories, change_places
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.term_picker import TermPicker


class ManyPlaces(QWidget):
    """How many are selected; set who may see them, add a practice, delete."""

    delete_requested = Signal(list)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._uuids: list[str] = []
        self._count = QLabel()
        self._count.setProperty("role", "title")
        self._count.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._visibility_label = QLabel()
        self.visibility = ChoiceBox()
        self.visibility.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_visibility = QPushButton()
        self._practices_label = QLabel()
        self.practices = TermPicker()
        self.add_practices = QPushButton()
        self.delete = QPushButton()
        self._visibility_label.setBuddy(self.visibility)
        self._practices_label.setBuddy(self.practices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._count, self._hint, self._visibility_label, self.visibility, self.set_visibility,
                       self._practices_label, self.practices, self.add_practices, self.delete):  # fmt: skip
            layout.addWidget(widget)
        self.set_visibility.clicked.connect(self._set_visibility)
        self.add_practices.clicked.connect(self._add_practices)
        self.practices.submitted.connect(self._add_practices)
        self.practices.changed.connect(self._ready)
        self.delete.clicked.connect(lambda: self.delete_requested.emit(list(self._uuids)))
        desk.agenda_changed.connect(self._offer)
        self._offer()
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._count.setText(self.tr("%n place(s) selected", "", len(self._uuids)))
        self._hint.setText(self.tr("What you do here is done to all of them, as one step."))
        self._visibility_label.setText(words.field_text("visibility"))
        self.visibility.setAccessibleName(words.field_text("visibility"))
        chosen = max(0, self.visibility.currentIndex())
        self.visibility.clear()
        for key in VISIBILITIES:
            self.visibility.addItem(words.visibility_text(key), key)
        self.visibility.setCurrentIndex(chosen)
        self.set_visibility.setText(self.tr("Set for all"))
        self._practices_label.setText(words.field_text("practices"))
        self.practices.setAccessibleName(words.field_text("practices"))
        self.add_practices.setText(self.tr("Add to all"))
        self.delete.setText(self.tr("Delete all of them"))
        self._ready()

    def show_places(self, uuids: Sequence[str]) -> None:
        """Work on other places."""
        self._uuids = list(uuids)
        self.practices.set_keys(())
        self._count.setText(self.tr("%n place(s) selected", "", len(self._uuids)))
        self._ready()

    def _offer(self) -> None:
        agenda = self._desk.agenda
        practices = agenda.vocabularies.get("practices") if agenda is not None else None
        if agenda is not None and practices is not None:
            self.practices.set_vocabulary(practices, agenda.dossier.language)

    def _ready(self) -> None:
        book = self._desk.book
        writable = book is not None and not book.read_only
        self.set_visibility.setEnabled(writable)
        self.add_practices.setEnabled(writable and bool(self.practices.keys()))
        self.delete.setEnabled(writable)

    def _set_visibility(self) -> None:
        wanted = {"visibility": self.visibility.currentData()}
        self._desk.do(change_places, self._uuids, wanted, author=self._desk.author or None, failed=self.trouble.emit)

    def _add_practices(self) -> None:
        keys = self.practices.keys()
        if keys and self.add_practices.isEnabled():
            self._desk.do(
                add_categories, self._uuids, "practices", keys, author=self._desk.author or None,
                failed=self.trouble.emit,
            )  # fmt: skip
            self.practices.set_keys(())
            self._ready()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
