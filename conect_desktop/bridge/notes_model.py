"""The notes as a list that a view can show: newest first, filtered by words and by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.place import Note

NOTE: Final = Qt.ItemDataRole.UserRole
_ROOT: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractListModel):
    """Holds the uuids of the notes shown; the notes themselves are the desk's."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = ""
        self._rows: list[str] = []
        desk.loaded.connect(self.reset)
        desk.book_opened.connect(self.reset)
        desk.book_closed.connect(self.reset)
        desk.notes_changed.connect(self._update)
        self.reset()

    def _wanted(self) -> list[str]:
        found = self._desk.find_notes(self._typed)
        uuids = self._desk.notes.keys() if found is None else found & self._desk.notes.keys()
        # uuids of version 7 sort by the time they were made
        return sorted(uuids, reverse=True)

    def reset(self) -> None:
        """Read everything anew."""
        self.beginResetModel()
        self._rows = self._wanted()
        self.endResetModel()

    def search(self, typed: str) -> None:
        """Show only notes that have all typed words."""
        self._typed = typed
        self.reset()

    def _update(self, changed: list[Note], gone: set[str]) -> None:
        """In runs of rows, each looked up once: an import brings thousands."""
        for first, last in _runs(sorted(row for row in map(self._row, gone) if row is not None)[::-1]):
            self.beginRemoveRows(_ROOT, last, first)
            del self._rows[last : first + 1]
            self.endRemoveRows()
        told = {note.uuid for note in changed}
        if not told:
            return
        there = sorted(row for row in map(self._row, told) if row is not None)
        for first, last in _runs(there):
            self.dataChanged.emit(self.index(first), self.index(last))
        coming = sorted((told - {self._rows[row] for row in there}) & set(self._wanted()), reverse=True)
        groups = [(place, list(uuids)) for place, uuids in groupby(coming, self._newer_than)]
        # from below, so that the places above stay
        for place, new in reversed(groups):
            self.beginInsertRows(_ROOT, place, place + len(new) - 1)
            self._rows[place:place] = new
            self.endInsertRows()

    def _newer_than(self, uuid: str) -> int:
        """How many of those shown are newer: where a note is, or would be."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle] > uuid:
                low = middle + 1
            else:
                high = middle
        return low

    def _row(self, uuid: str) -> int | None:
        row = self._newer_than(uuid)
        return row if row < len(self._rows) and self._rows[row] == uuid else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many notes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def note(self, index: Index) -> Note | None:
        """The note of a row."""
        return self._desk.notes.get(self._rows[index.row()]) if index.isValid() else None

    def row_of(self, uuid: str) -> QModelIndex:
        """The row of a note; invalid where it isn't shown."""
        row = self._row(uuid)
        return QModelIndex() if row is None else self.index(row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for the view and for a screen reader."""
        note = self.note(index)
        if note is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return note.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = " · ".join(part for part in (note.text, self.about(note)) if part)
            return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return note if role == NOTE else None

    def about(self, note: Note) -> str:
        """What kind of note, about which place, said by whom, in which phase."""
        agenda = self._desk.agenda
        if agenda is None:
            return ""
        place = self._desk.places.get(note.place or "")
        phase = next((p for p in agenda.phases.get(note.session or "", ()) if p.uuid == note.phase), None)
        parts = [
            agenda.label("note_kinds", note.kind) if note.kind else "",
            " ".join(part for part in (place.sticker, place.title) if part) if place else "",
            ", ".join(note.said_by),
            phase.title if phase else "",
            note.author or "",
        ]
        return " · ".join(part for part in parts if part)


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of rows that lie beside each other; they are in order, up or down."""
    run: list[int] = []
    for row in rows:
        if run and abs(row - run[-1]) != 1:
            yield run[0], run[-1]
            run = []
        run.append(row)
    if run:
        yield run[0], run[-1]
