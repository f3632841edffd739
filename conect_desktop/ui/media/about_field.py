"""Naming what a medium belongs to by typing a few letters of it."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.vocabulary import folded


class AboutField(QLineEdit):
    """A line that completes places, actors, sessions, decisions and notes; the first of two of one name is meant."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def item(self) -> words.Item | None:
        """What is named; None for nothing, or for words that name nothing."""
        typed = folded(self.text().strip())
        if not typed:
            return None
        for name, item in words.items(self._desk):
            if folded(name) == typed:
                return item
        # a place by its number or its title alone
        for place in self._desk.places.values():
            if typed in (folded(place.sticker), folded(place.title)):
                return "places", place.uuid
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know what there is now."""
        self._names.setStringList(sorted({name for name, _ in words.items(self._desk) if name}, key=str.casefold))
        super().focusInEvent(event)


class CodesField(QLineEdit):
    """Participant codes with blanks between; the one that is being typed is completed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known = QStringListModel(self)
        self._offer = QCompleter(self._known, self)
        self._offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offer.setWidget(self)
        self._offer.activated.connect(self._take)
        self.textEdited.connect(self._typed)

    def codes(self) -> tuple[str, ...]:
        """Each code once, in the order they were typed; a known one as it is written in the book."""
        known = {folded(code): code for code in self._codes()}
        typed = self.text().replace(",", " ").split()
        return tuple(dict.fromkeys(known.get(folded(code), code) for code in typed))

    def unknown(self) -> list[str]:
        """Codes that nobody in the book has."""
        known = set(self._codes())
        return [code for code in self.codes() if code not in known]

    def _codes(self) -> tuple[str, ...]:
        return self._desk.agenda.codes if self._desk.agenda is not None else ()

    def _typed(self) -> None:
        begun = self.text()[: self.cursorPosition()].replace(",", " ").rpartition(" ")[2]
        self._known.setStringList(list(self._codes()))
        self._offer.setCompletionPrefix(begun)
        popup = self._offer.popup()
        if begun and self._offer.completionCount() and self._offer.currentCompletion() != begun:
            self._offer.complete()
        elif popup is not None:
            popup.hide()

    def _take(self, code: str) -> None:
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        kept = before[: len(before) - len(before.replace(",", " ").rpartition(" ")[2])]
        self.setText(f"{kept}{code} {after.lstrip()}")
        self.setCursorPosition(len(kept) + len(code) + 1)
