"""The open book as the window sees it: what is shown is held here, every change goes through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from conect_desktop.bridge.agenda import AGENDA_TABLES, Agenda, read_agenda
from conect_desktop.bridge.garbage import WindowGarbage
from conect_desktop.bridge.jobs import Job, JobRunner, Lane, listens
from conect_desktop.bridge.opening import Opened, Opening, shut
from conect_desktop.bridge.shelf import Shelf, read_changed, read_shelf
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.place import Note
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.session import Session, Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import history, records
from conect_desktop.services.arrivals import touched_since
from conect_desktop.services.capture import Capture
from conect_desktop.services.records import Captured
from conect_desktop.services.search import SearchIndex
from conect_desktop.storage.book import Book
from conect_desktop.storage.journal import UndoState, last_entry
from conect_desktop.storage.location import Hazard
from conect_desktop.storage.repositories import Notes, Places, PlaceSummary
from conect_desktop.storage.trouble import told, understood


@dataclass(slots=True)
class _Outcome:
    """What a job of the book lane brings back: `changes` are durable, also where an `error` ended it."""

    result: Any
    changes: Changes
    error: Exception | None = None
    places: list[PlaceSummary] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    shelf: dict[str, list[Any]] = field(default_factory=dict)
    agenda: Agenda | None = None
    undo: UndoState | None = None


class Desk(QObject):
    """Holds the open book for the window: places and notes by uuid, the agenda, what can be undone.

    Signals are emitted when the data held here is already up to date.
    """

    closing = Signal()
    """The book is about to be closed: whoever holds something half typed saves it now."""
    book_opened = Signal()
    book_closed = Signal()
    loaded = Signal()
    """All places, notes and records on the shelf are here."""
    places_changed = Signal(object, object)
    """(list of new or changed PlaceSummary, set of uuids that are gone)"""
    notes_changed = Signal(object, object)
    """(list of new or changed Note, set of uuids that are gone)"""
    records_changed = Signal(object)
    """(frozenset of tables on the shelf in which something was added, changed or deleted)"""
    agenda_changed = Signal()
    undo_changed = Signal(object)
    """UndoState"""
    saving_changed = Signal(bool)
    """True while an edit is not durable yet."""
    save_failed = Signal(object)
    """The Trouble that kept an edit from being saved."""
    stamp_changed = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.book: Book | None = None
        self.agenda: Agenda | None = None
        self.places: dict[str, PlaceSummary] = {}
        self.notes: dict[str, Note] = {}
        self.shelf = Shelf()
        self.undo_state = UndoState(None, None)
        self.hazard: Hazard | None = None
        self.complete = False
        self._search = SearchIndex()
        self._author = ""
        self._session: str | None = None
        self._table: str | None = None
        self._said_by: tuple[str, ...] = ()
        self._unsaved = 0
        self._loading: Job | None = None
        self._opening = Opening()

    # -- opening and closing -----------------------------------------------------------------------------------------

    def open(
        self,
        opener: Callable[[], Book],
        *,
        failed: Callable[[Exception], None] | None = None,
        done: Callable[[], None] | None = None,
    ) -> Job:
        """Open a book in place of the present one, by `opener` run in the book lane: `Book.open`, `new_book`, …"""

        def ready(opened: Opened) -> None:
            self._opening.taken(opened.book)
            self.close()
            self.book, self.agenda, self.undo_state, self.hazard = opened
            self._session = next(
                (s.uuid for s in reversed(self.agenda.sessions) if not s.closed_at),
                self.agenda.sessions[-1].uuid if self.agenda.sessions else None,
            )
            self._table = None
            self._said_by = ()
            self.book_opened.emit()
            self.agenda_changed.emit()
            self.undo_changed.emit(self.undo_state)
            self._load()
            if done is not None:
                done()

        return self.jobs.run(Lane.BOOK, self._opening.open, opener, name="open book", done=ready, failed=failed)

    def leave(self) -> None:
        """The program ends: close the book, and one that is being opened as soon as it is there."""
        self.close()
        self.jobs.run(Lane.BOOK, self._opening.end(), name="leave")

    def close(self) -> None:
        """Close the book and its index of words; edits under way are finished first: they are before it in the lane."""
        book, search = self.book, self._search
        if book is None:
            return
        self.closing.emit()
        if self._loading is not None:
            self._loading.cancel()
        self._search = SearchIndex()
        self.jobs.run(Lane.BOOK, shut, book, search, name="close book")
        self.book = None
        self.agenda = None
        self.places = {}
        self.notes = {}
        self.shelf = Shelf()
        self.complete = False
        self.undo_state = UndoState(None, None)
        self.book_closed.emit()

    def _load(self) -> None:
        book = self.book
        assert book is not None

        def work(progress: Progress) -> tuple[dict[str, PlaceSummary], dict[str, Note], Shelf]:
            with book.reader() as db:
                db.execute("BEGIN")
                shelf = read_shelf(db, progress)
                places: dict[str, PlaceSummary] = {}
                for number, place in enumerate(Places(db).summaries()):
                    places[place.uuid] = place
                    if number % 2_000 == 0:
                        progress.check()
                notes = {note.uuid: note for note in Notes(db).all()}
                return places, notes, shelf

        def ready(result: tuple[dict[str, PlaceSummary], dict[str, Note], Shelf]) -> None:
            if self.book is not book:
                return
            # what was captured while the rest was read is newer than what was read
            places, notes, shelf = result
            for changes in self._changed_meanwhile:
                shelf.drop(changes.deleted)
                for gone in changes.gone("places") | changes.gone("notes"):
                    places.pop(gone, None)
                    notes.pop(gone, None)
            places.update(self.places)
            notes.update(self.notes)
            shelf.put(self.shelf.everything())
            self.places, self.notes, self.shelf = places, notes, shelf
            self.complete = True
            self._loading = self._index(book)
            WindowGarbage.settle()
            self.loaded.emit()

        self._changed_meanwhile: list[Changes] = []
        self._loading = self.jobs.run(Lane.GENERAL, work, name="read places", done=ready, with_progress=True)

    def _index(self, book: Book) -> Job:
        """Have the words found; who looks for one before it is done waits, and nobody who records something."""
        search = self._search
        search.begin()

        def work(progress: Progress) -> None:
            with book.reader() as db:
                search.build(db, progress)

        return self.jobs.run(Lane.GENERAL, work, name="index", with_progress=True)

    # -- changing ----------------------------------------------------------------------------------------------------

    def do(
        self,
        operation: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
        **keywords: Any,
    ) -> Job | None:
        """Run a service on the book lane: `operation(book, *arguments, **keywords)`.

        It gives back `Changes`, something with `.changes`, or a tuple that ends in `Changes`. When it is durable, what
        is held here is brought up to date, the signals go out, and `done(result)` is called. With `progressed` the
        operation is handed `progress=` and the job can be cancelled; what was durable by then is shown all the same.
        """
        book, search = self.book, self._search
        if book is None:
            return None
        name = getattr(operation, "__name__", "edit")

        def work(**extra: Any) -> _Outcome:
            with told(book.path):
                first = last_entry(book.db) + 1
            try:
                result = operation(book, *arguments, **keywords, **extra)
            except Exception as raised:
                error = understood(raised)
                if not isinstance(error, (Trouble, Cancelled)):
                    raise
                # where the disk is gone there is nothing to show, and the error says so
                with suppress(Trouble), told(book.path):
                    return self._outcome(book, search, touched_since(book.db, first), error)
                raise error  # noqa: B904
            return self._outcome(book, search, result)

        def ended(outcome: _Outcome | None) -> None:
            self._unsaved -= 1
            if self._unsaved == 0:
                self.saving_changed.emit(False)
            if outcome is not None and self.book is book:
                self._take(outcome)

        def ready(outcome: _Outcome) -> None:
            if outcome.error is None:
                if done is not None and listens(done):
                    done(outcome.result)
            elif not isinstance(outcome.error, Cancelled):
                trouble(outcome.error)

        def trouble(error: Exception) -> None:
            if failed is not None and listens(failed):
                failed(error)
            elif isinstance(error, Trouble):
                self.save_failed.emit(error)
            else:
                self.save_failed.emit(Trouble(f"something unexpected happened ({type(error).__name__})"))

        self._unsaved += 1
        if self._unsaved == 1:
            self.saving_changed.emit(True)
        return self.jobs.run(
            Lane.BOOK, work, name=name, done=ready, failed=trouble, progressed=progressed, ended=ended,
            with_progress=progressed is not None,
        )  # fmt: skip

    @property
    def saved(self) -> bool:
        """Whether everything the person did is durable."""
        return self._unsaved == 0

    def _outcome(self, book: Book, search: SearchIndex, result: Any, error: Exception | None = None) -> _Outcome:
        """On the book lane: read again what changed."""
        found = result[-1] if isinstance(result, tuple) and result else result
        changes = found if isinstance(found, Changes) else getattr(found, "changes", None) or Changes()
        outcome = _Outcome(result, changes, error)
        if changes:
            outcome.places = Places(book.db).summaries_of(changes.shown("places"))
            outcome.notes = Notes(book.db).some(changes.shown("notes"))
            outcome.shelf = read_changed(book.db, changes)
            if changes.tables & AGENDA_TABLES:
                outcome.agenda = read_agenda(book.db)
            outcome.undo = book.undo_state()
            if self.complete:
                search.refresh(book.db, changes)
        return outcome

    def _take(self, outcome: _Outcome) -> None:
        """On the window's thread: hold what changed and tell the views."""
        changes = outcome.changes
        if not self.complete:
            self._changed_meanwhile.append(changes)
        if changes.shown("places") or changes.gone("places"):
            self.places.update((place.uuid, place) for place in outcome.places)
            for uuid in changes.gone("places"):
                self.places.pop(uuid, None)
            self.places_changed.emit(outcome.places, set(changes.gone("places")))
        if changes.shown("notes") or changes.gone("notes"):
            self.notes.update((note.uuid, note) for note in outcome.notes)
            for uuid in changes.gone("notes"):
                self.notes.pop(uuid, None)
            self.notes_changed.emit(outcome.notes, set(changes.gone("notes")))
        if outcome.shelf:
            self.shelf.put(outcome.shelf)
            self.shelf.drop(changes.deleted)
            self.records_changed.emit(frozenset(outcome.shelf))
        if outcome.agenda is not None:
            self.agenda = outcome.agenda
            if self.agenda.session(self._session) is None:
                self._session = self.agenda.sessions[-1].uuid if self.agenda.sessions else None
            self.agenda_changed.emit()
            self.stamp_changed.emit()
        if outcome.undo is not None and outcome.undo != self.undo_state:
            self.undo_state = outcome.undo
            self.undo_changed.emit(self.undo_state)

    def capture(
        self,
        method: str,
        *arguments: Any,
        done: Callable[[Captured], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        **keywords: Any,
    ) -> None:
        """Call a method of `services.capture.Capture` as this author."""
        author = self._author or None

        def operation(book: Book, *inner: Any, **more: Any) -> Any:
            return getattr(Capture(book, author), method)(*inner, **more)

        operation.__name__ = method
        self.do(operation, *arguments, done=done, failed=failed, **keywords)

    def add(self, table: str, fields: Mapping[str, Any], **keywords: Any) -> None:
        """Save a new record of any kind as this author, stamped as what is said now."""
        self.do(records.add, table, fields, self.stamp, author=self._author or None, **keywords)

    def add_many(self, table: str, rows: Sequence[Mapping[str, Any]], **keywords: Any) -> None:
        """Save several new records of a kind as this author, as one step."""
        self.do(records.add_many, table, list(rows), self.stamp, author=self._author or None, **keywords)

    def change(self, table: str, uuid: str, fields: Mapping[str, Any], **keywords: Any) -> None:
        """Set fields of a record of any kind as this author."""
        self.do(records.change, table, uuid, fields, author=self._author or None, **keywords)

    def change_many(self, table: str, uuids: Sequence[str], fields: Mapping[str, Any], **keywords: Any) -> None:
        """Set the same fields of several records as this author, as one step."""
        self.do(records.change_many, table, list(uuids), fields, author=self._author or None, **keywords)

    def remove(self, table: str, uuids: Sequence[str], **keywords: Any) -> None:
        """Delete records of any kind as this author, as one step."""
        self.do(records.remove, table, list(uuids), author=self._author or None, **keywords)

    def undo(self, done: Callable[[Any], None] | None = None) -> None:
        """Take the newest step back."""
        self.do(history.undo, self._author or None, done=done)

    def redo(self, done: Callable[[Any], None] | None = None) -> None:
        """Do again what was taken back last."""
        self.do(history.redo, self._author or None, done=done)

    def look_for_outside_edits(self) -> None:
        """Notice what QGIS or another program did to the open book; cheap, called when the window is activated."""
        if self.book is not None and not self.book.read_only:
            self.do(Book.notice_outside_edits)

    def read(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """A short read, `function(db, *arguments)`, in its turn among the edits; `done(result)` on this thread."""
        book = self.book
        if book is None:
            return

        def work() -> Any:
            return function(book.db, *arguments)

        def ready(result: Any) -> None:
            if self.book is book and listens(done):
                done(result)

        self.jobs.run(Lane.BOOK, work, name=getattr(function, "__name__", "read"), done=ready, failed=failed)

    # -- who speaks where --------------------------------------------------------------------------------------------

    @property
    def author(self) -> str:
        """Who types."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        self._author = name.strip()
        self.stamp_changed.emit()

    @property
    def session(self) -> Session | None:
        """The session that is worked on."""
        return self.agenda.session(self._session) if self.agenda else None

    def choose_session(self, uuid: str | None) -> None:
        """Work on another session."""
        self._session = uuid
        self._table = None
        self.agenda_changed.emit()
        self.stamp_changed.emit()

    def choose_table(self, uuid: str | None) -> None:
        """Another table speaks."""
        self._table = uuid
        self.stamp_changed.emit()

    def choose_speakers(self, codes: tuple[str, ...]) -> None:
        """The participant codes of whoever speaks."""
        self._said_by = codes
        self.stamp_changed.emit()

    @property
    def stamp(self) -> Stamp:
        """What is stamped on everything captured now."""
        phase = self.agenda.current_phase(self._session) if self.agenda else None
        return Stamp(
            session=self._session,
            session_table=self._table,
            phase=phase.uuid if phase else None,
            said_by=self._said_by,
            author=self._author or None,
        )

    # -- finding -----------------------------------------------------------------------------------------------------

    def find_places(self, typed: str) -> set[str] | None:
        """Uuids of places that match the typed words, themselves or by a note; None for no words."""
        return self._search.places(typed)

    def find_notes(self, typed: str) -> set[str] | None:
        """Uuids of notes that match the typed words."""
        return self._search.notes(typed)

    def next_sticker(self) -> str:
        """The number after the highest one in this session."""
        stickers = [place.sticker for place in self.places.values() if place.session == self._session]
        numbers = [int(sticker) for sticker in stickers if sticker.isascii() and sticker.isdigit()]
        return str(max(numbers, default=0) + 1)
