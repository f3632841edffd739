"""How a place came to be what it is: who changed what, and when."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.place_filter import Naming
from conect_desktop.services.history import Edit, edits_of

_SHOWN: Final = 40
_LONG: Final = 80
_NOT_TOLD: Final = ("author", "created_at", "source_ref")


class PlaceHistory(QWidget):
    """The newest changes of one place; read only while it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: str | None = None
        self._edits: list[Edit] = []
        self.text = QLabel()
        # what was typed is never taken for markup
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)

    def show_place(self, uuid: str | None) -> None:
        """Read the history of a place; None for nothing."""
        self._place = uuid
        if uuid is None:
            self._edits = []
            self.text.clear()
            return
        self._desk.read(edits_of, uuid, done=lambda edits: self._fill(uuid, edits))

    def _fill(self, uuid: str, edits: list[Edit]) -> None:
        if uuid == self._place:
            self._edits = edits
            self.text.setText("\n\n".join(self.told()))

    def told(self) -> list[str]:
        """The newest steps in words, each with the fields it changed."""
        naming = Naming(self._desk.agenda)
        steps = groupby(self._edits, key=lambda edit: (edit.at, edit.author, edit.outside))
        lines: list[str] = []
        for (at, author, outside), edits in steps:
            changed = list(edits)
            who = self.tr("another program") if outside else author or self.tr("unknown")
            head = f"{words.moment_text(at)} · {who}"
            if any(edit.field == "created_at" and edit.before is None for edit in changed):
                lines.append(f"{head}\n{self.tr('recorded it')}")
                continue
            told = [
                f"{words.field_text(edit.field)}: {_said(naming, edit.field, edit.before)} → "
                f"{_said(naming, edit.field, edit.after)}"
                if edit.field != "geom"
                else self._moved(edit)
                for edit in changed
                if edit.field not in _NOT_TOLD
            ]
            if told:
                lines.append("\n".join([head, *told]))
            if len(lines) == _SHOWN:
                break
        return lines

    def _moved(self, edit: Edit) -> str:
        if edit.before is None:
            return self.tr("put on the map")
        return self.tr("taken off the map") if edit.after is None else self.tr("moved or reshaped")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.text.setText("\n\n".join(self.told()))
        super().changeEvent(event)


def _said(naming: Naming, field: str, cell: Any) -> str:
    """A cell's value in words."""
    if cell is None or cell == "":
        return words.not_said()
    values = [cell]
    if isinstance(cell, str) and cell.startswith("["):
        try:
            values = json.loads(cell)
        except ValueError:
            # another program may write anything into a cell
            values = [cell]
    if field in ("vacant_reuse", "landmark"):
        values = ["yes" if value else "no" for value in values]
    text = ", ".join(naming.short(field, str(value)) for value in values)
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"
