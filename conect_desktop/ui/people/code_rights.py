"""What a person may ask of the book under a code: to be told what is held, to be deleted, to be erased for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.people_model import Person
from conect_desktop.services import erasure, participants
from conect_desktop.services.erasure import Erased
from conect_desktop.services.participants import Held
from conect_desktop.ui.people.held_dialog import AskFile, HeldDialog

Confirm = Callable[[str, str, str, str], bool]
"""Title, text, yes, no → whether to go on."""
_BARE = frozenset({"participants", "attendances", "consents"})
"""What there is of a code under which nothing was said."""


class CodeRights(QObject):
    """Asks and does it; needs a way to ask for a file and to confirm, which the window gives."""

    said = Signal(str)
    trouble = Signal(object)
    swept = Signal(bool)
    """Whether nothing of what was erased is left in the file's free pages."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.ask_file: AskFile | None = None
        self.confirm: Confirm | None = None

    # -- being told (art. 15) ----------------------------------------------------------------------------------------

    def show_held(self, person: Person) -> None:
        """What is held about a code, in a dialog."""
        self._desk.read(participants.held, person.participant.code, done=self._show_held, failed=self.trouble.emit)

    def _show_held(self, held: Held) -> None:
        agenda = self._desk.agenda
        where: dict[str, str] = {}
        if agenda is not None:
            where = {one.uuid: one.title for one in agenda.sessions}
            where |= {table.uuid: table.label for each in agenda.tables.values() for table in each}
        save = self._save if self.ask_file is not None else None
        dialog = HeldDialog(held, where, save=save, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _save(self, title: str, name: Path, filters: str, text: str) -> None:
        self.write_asked(title, name, filters, participants.write_answer, text)

    def write_asked(
        self, title: str, name: Path, filters: str, work: Callable[[Path, Any], Path], content: Any
    ) -> None:
        """Ask for a file beside the book, and write it beside the window: `work(path, content)`."""
        book = self._desk.book
        folder = book.path.parent if book is not None else Path()
        path = self.ask_file(title, folder / name, filters) if self.ask_file is not None else None
        if path is None:
            return
        told = self.tr("Written: {0}")
        self._desk.jobs.run(
            Lane.GENERAL,
            work,
            path,
            content,
            done=lambda written: self.said.emit(told.format(written)),
            failed=self.trouble.emit,
        )

    # -- being deleted, or erased (art. 17) --------------------------------------------------------------------------

    def delete(self, person: Person) -> None:
        """Delete a code under which nothing was said; one that was used is erased, or stays."""
        done = partial(self._delete, person)
        self._desk.read(participants.held, person.participant.code, done=done, failed=self.trouble.emit)

    def _delete(self, person: Person, held: Held) -> None:
        code = person.participant.code
        if any(row.table not in _BARE for row in held.rows):
            told = self.tr("{0} is named by what was recorded. “Erase for good” takes all of it out of the book.")
            self.said.emit(told.format(code))
            return
        told = self.tr("{0} deleted. Ctrl+Z brings it back.")
        self._desk.remove("participants", [person.uuid], done=lambda _: self.said.emit(told.format(code)))

    def erase(self, person: Person) -> None:
        """Ask twice, then take everything of a code out of the book."""
        if self.confirm is None:
            return
        code = person.participant.code
        title, no = self.tr("Erase {0} for good").format(code), self.tr("Keep it")
        first = self.tr(
            "What only {0} said is deleted: places, notes, actors, photos that show only them, their consent and"
            " attendance, out of the history and the file too. What others said with them stays, without their code."
            " The count of people stays."
        ).format(code)
        second = self.tr(
            "This can't be undone, and steps it touches can't be undone any more. Copies, exports and backups made"
            " before still hold everything: delete {0} there too."
        ).format(code)
        if self.confirm(title, first, self.tr("Go on"), no) and self.confirm(
            title, second, self.tr("Erase for good"), no
        ):
            author = self._desk.author or None
            done = partial(self._erased, code)
            self._desk.do(erasure.erase, code, author=author, done=done, failed=self.trouble.emit)

    def _erased(self, code: str, erased: Erased) -> None:
        # what is captured next must not bring the code back
        self._desk.choose_speakers(tuple(speaker for speaker in self._desk.stamp.said_by if speaker != code))
        parts = [self.tr("Erased; what remains is called {0}.").format(erased.label)]
        if erased.photos_with_others:
            number = len(erased.photos_with_others)
            parts.append(self.tr("%n photo(s) show them with others: look at them.", "", number))
        if erased.copies:
            names = ", ".join(path.name for path in erased.copies)
            parts.append(self.tr("Delete the old copy too: {0}.").format(names))
        if not erased.swept:
            parts.append(
                self.tr(
                    "The file could not be cleaned: close the book in other programs, free some space,"
                    " and clean it again."
                )
            )
        self.swept.emit(erased.swept)
        self.said.emit(" ".join(parts))

    def sweep(self) -> None:
        """Write the file anew, without the bytes that were freed."""
        book = self._desk.book
        if book is not None:
            self._desk.jobs.run(Lane.BOOK, erasure.sweep, book, done=self.swept.emit, failed=self.trouble.emit)
