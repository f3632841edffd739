"""Choosing one word of a vocabulary from a list that opens."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui import theme


class TermCombo(QComboBox):
    """The offered terms of one vocabulary, with signs, in the book's language; optionally a first entry for none."""

    def __init__(self, desk: Desk, vocabulary: str, *, none: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._vocabulary = vocabulary
        self._none = none
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        desk.agenda_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offer the terms there are now; what is chosen stays."""
        chosen = self.key()
        self.clear()
        agenda = self._desk.agenda
        if self._none:
            self.addItem("–", None)
        terms = agenda.vocabularies.get(self._vocabulary) if agenda is not None else None
        if agenda is None or terms is None:
            return
        for term in terms.offered():
            self.addItem(theme.term_icon(term), term.label(agenda.dossier.language), term.key)
        self.set_key(chosen)

    def key(self) -> str | None:
        """The key of the chosen term."""
        key = self.currentData()
        return key if isinstance(key, str) else None

    def set_key(self, key: str | None) -> None:
        """Choose a term; one that isn't offered any more is added, so that nothing is changed by showing it."""
        row = self.findData(key)
        if row < 0 and key and self._desk.agenda is not None:
            self.addItem(self._desk.agenda.label(self._vocabulary, key), key)
            row = self.count() - 1
        self.setCurrentIndex(max(row, 0))
