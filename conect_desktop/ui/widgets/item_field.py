"""Naming a place or an actor by typing a few letters of its title, or a sticker number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.item_names import Item, ItemNames
from conect_desktop.domain.network import Actor

__all__ = ["Item", "ItemField"]


class ItemField(QLineEdit):
    """A line that completes the titles of the kinds it may name: ``places``, ``actors``."""

    chosen = Signal()
    """The person left the line or pressed Enter."""

    def __init__(self, desk: Desk, kinds: Sequence[str] = ("places",), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kinds = tuple(kinds)
        self._known = ItemNames.of(desk)
        self._listed: list[str] = []
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.editingFinished.connect(self.chosen.emit)

    def item(self) -> Item | None:
        """What is named; None for nothing, or for words that name nothing (see `is_unknown`)."""
        return self._known.find(self.text(), self._kinds)

    def is_unknown(self) -> bool:
        """Whether words are there that name nothing."""
        return bool(self.text().strip()) and self.item() is None

    def uuid_in(self, table: str) -> str | None:
        """The uuid of what is named, if it is of that table."""
        item = self.item()
        return item[1] if item is not None and item[0] == table else None

    def set_item(self, item: Item | None) -> None:
        """Show an item's name; an empty line for None or one that is gone."""
        text = ""
        if item is not None and item[0] == "places":
            place = self._desk.places.get(item[1])
            text = f"{place.sticker} {place.title}".strip() if place else ""
        elif item is not None:
            actor = self._desk.shelf.one(Actor, item[1])
            text = actor.title if actor else ""
        self.setText(text)
        self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know what there is now."""
        names = self._known.shown(self._kinds)
        if names is not self._listed:
            self._listed = names
            self._names.setStringList(names)
        super().focusInEvent(event)
