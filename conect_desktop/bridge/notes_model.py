"""The notes as a list that a view can show: newest first, filtered by words and by place."""

from __future__ import annotations

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
        for uuid in gone:
            if uuid in self._rows:
                row = self._rows.index(uuid)
                self.beginRemoveRows(_ROOT, row, row)
                del self._rows[row]
                self.endRemoveRows()
        wanted = self._wanted() if changed else self._rows
        for note in changed:
            if note.uuid in self._rows:
                index = self.index(self._rows.index(note.uuid))
                self.dataChanged.emit(index, index)
            elif note.uuid in wanted:
                row = sum(1 for uuid in self._rows if uuid > note.uuid)
                self.beginInsertRows(_ROOT, row, row)
                self._rows.insert(row, note.uuid)
                self.endInsertRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many notes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def note(self, index: Index) -> Note | None:
        """The note of a row."""
        return self._desk.notes.get(self._rows[index.row()]) if index.isValid() else None

    def row_of(self, uuid: str) -> QModelIndex:
        """The row of a note; invalid where it isn't shown."""
        return self.index(self._rows.index(uuid)) if uuid in self._rows else QModelIndex()

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
