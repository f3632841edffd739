"""The book: one file that holds a lab's sessions. Made, opened, written, copied and closed here and nowhere else."""

from __future__ import annotations

import hashlib
import os
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from conect_desktop import passing
from conect_desktop.domain import clock, geopackage
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.durable import sync_file, sync_folder
from conect_desktop.paths import installation
from conect_desktop.storage import inspection, journal, location
from conect_desktop.storage.connection import connect, library, prepare
from conect_desktop.storage.journal import Left, Step, UndoState
from conect_desktop.storage.lock import Lock
from conect_desktop.storage.migrations import MAJOR, MINOR, migrations
from conect_desktop.storage.replication import give_up_renamed, take_new_device
from conect_desktop.storage.trouble import (
    BookExists,
    BookLocked,
    DamagedBook,
    MediumGone,
    ReadOnlyBook,
    told,
)
from conect_desktop.storage.upgrade import upgrade

if TYPE_CHECKING:
    import sqlite_utils

SUFFIX: Final = ".gpkg"


@dataclass(slots=True)
class Writing:
    """One step under way: its connection, and once it is durable, what it changed."""

    db: sqlite_utils.Database
    txn: str
    changes: Changes = field(default_factory=Changes)
    left: list[Left] = field(default_factory=list)


class Book:
    """An open book. Writing happens on one thread at a time (the book lane); reading on connections of their own."""

    def __init__(self, path: Path, db: sqlite_utils.Database, lock: Lock | None, *, newer: bool = False) -> None:
        self.path = path
        self.newer = newer
        self._db = db
        self._lock = lock
        self._writing = threading.Lock()
        self._seen = 0

    # -- making and opening ------------------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, made_with: str, fill: Callable[[Book], None] | None = None) -> Self:
        """Make a book and open it, empty or with what `fill` writes; raises `BookExists` rather than replace a file.

        It is built under another name and moved when it is whole, so there is never half a book.
        """
        path = path.absolute()
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            raise BookExists(
                "a file of that name is there already", path=path, remedy="Choose another name, or open it."
            )
        part = passing.beside(path)
        try:
            with told(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                _build(part, made_with)
                if fill is not None:
                    with cls.open(part) as book:
                        fill(book)
                        # where it will lie is not here
                        book._db.execute("UPDATE journal_devices SET home = NULL")
                # os.link refuses to replace a file that appeared meanwhile; not every stick knows links
                try:
                    os.link(part, path)
                except FileExistsError:
                    raise BookExists(
                        "a file of that name is there already", path=path, remedy="Choose another name."
                    ) from None
                except OSError:
                    os.replace(part, path)
                sync_folder(path.parent)
        finally:
            for leftover in (part, part.with_name(part.name + "-journal")):
                with suppress(OSError):
                    leftover.unlink()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, take_over: bool = False) -> Self:
        """Open a book; raises the trouble that names what is wrong with the file, which is left unchanged.

        `take_over` takes a lock whose holder can't be asked (another machine that was switched off).
        """
        path = path.absolute()
        with told(path):
            inspection.look_at_file(path)
            if read_only:
                inspection.look_at_rest(path)
                return cls._open_reading(path)
            if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
                raise ReadOnlyBook(
                    "you may not write here", path=path, remedy="Open it read-only, or copy it to a folder of your own."
                )
            lock = Lock(path)
            lock.acquire(force=take_over)
            passing.sweep_beside(path.parent)
            try:
                # only now: beside a book that another window holds lies what that one is doing
                inspection.look_at_rest(path)
                return cls._open_writing(path, lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def _open_reading(cls, path: Path) -> Self:
        inspection.roll_back_what_broke_off(path)
        db = connect(path, write=False)
        try:
            inspection.quick_check(db, path)
            found = inspection.version(db, path)
            newer = inspection.too_new(found, path)
            inspection.look_at_schema(db, path, ours=found == (MAJOR, MINOR))
        except BaseException:
            db.conn.close()
            raise
        return cls(path, db, None, newer=newer)

    @classmethod
    def _open_writing(cls, path: Path, lock: Lock) -> Self:
        db = connect(path, write=True)
        try:
            inspection.quick_check(db, path)
            found = inspection.version(db, path)
            newer = inspection.too_new(found, path)
            inspection.look_at_schema(db, path, ours=found == (MAJOR, MINOR))
            if newer:
                db.conn.close()
                lock.release()
                return cls._open_reading(path)
            if db.execute("PRAGMA journal_mode").fetchone()[0].lower() != "delete":
                # a GIS program may have left it in WAL, where a plain copy of the file is not the whole book
                db.execute("PRAGMA journal_mode = DELETE")
            if migrations().pending(db):
                db.conn.close()
                upgrade(path, migrations())
                db = connect(path, write=True)
            if found != (MAJOR, MINOR):
                # whatever version it says it is: what is written to has our journal
                inspection.look_at_schema(db, path)
            book = cls(path, db, lock)
            book._settle_in()
        except BaseException:
            db.conn.close()
            raise
        return book

    def _settle_in(self) -> None:
        """Take note of what happened to the file while it was closed."""
        db = self._db
        home = self._home()
        with self._immediate():
            found = db.execute(
                "SELECT home FROM journal_devices AS d JOIN journal_head AS h ON h.device = d.id"
            ).fetchone()
            if found is None:
                raise DamagedBook("the journal has no head", path=self.path, remedy="Open your last copy.")
            inspection.drop_spatial_indexes(db)
            journal.adopt_outside_edits(db)
            db.execute("UPDATE journal_head SET txn = NULL, author = NULL")
            if found[0] is None:
                db.execute("UPDATE journal_devices SET home = ? WHERE home IS NULL", (home,))
            elif found[0] != home:
                # a copied or moved file must not number its entries as the other copy does
                take_new_device(db, home)
            self._seen = journal.last_entry(db)

    def _home(self) -> str:
        """Where this file lies, as others can't tell it: this installation's name, the machine's, the path."""
        told = f"{installation()}|{socket.gethostname()}|{self.path}"
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    # -- writing -----------------------------------------------------------------------------------------------------

    @contextmanager
    def _immediate(self) -> Iterator[None]:
        with self._writing, told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                before = journal.last_entry(self._db)
                yield
                self._commit(before)
            except BaseException:
                if self._db.conn.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _commit(self, before: int) -> None:
        """Make what was done since entry number `before` durable.

        SQLite also tells a commit as failed that is in the file, where the folder could not be synced afterwards: who
        then tried again would record everything twice.
        """
        newest = journal.newest(self._db)
        try:
            self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if self._db.conn.in_transaction:
                self._db.execute("ROLLBACK")
            if newest is None or newest[0] <= before or journal.newest(self._db) != newest:
                raise
            if not sync_folder(self.path.parent):
                raise MediumGone(
                    "what you did is in the book, but the disk does not confirm that it stays there",
                    path=self.path,
                    remedy="Don't do it again: save a copy on another disk.",
                ) from error

    @contextmanager
    def write(self, label: str, *, author: str | None = None, system: bool = False) -> Iterator[Writing]:
        """One step: everything done inside is one transaction, durable on leaving, or nothing where it raises.

        `label` says what is done, as a key the window translates; a `system` step can't be undone.
        """
        with self._step("system" if system else "do", label, author) as writing:
            yield writing

    @contextmanager
    def merging(self, label: str, *, author: str | None = None) -> Iterator[Writing]:
        """A step in which other laptops' entries come in beside our own; undo takes all of it back.

        References are put right inside (`replication.receive`), so SQLite does not act on them meanwhile.
        """
        self._db.execute("PRAGMA foreign_keys = OFF")
        try:
            with self._step("do", label, author, span=True) as writing:
                yield writing
                broken = self._db.execute("PRAGMA foreign_key_check").fetchone()
                if broken:
                    raise DamagedBook(
                        "a reference would be lost", path=self.path, place=str(broken[0]), remedy="Nothing was changed."
                    )
        finally:
            self._db.execute("PRAGMA foreign_keys = ON")

    def take_new_device(self, after: int) -> None:
        """Go on as a new laptop; own entries beyond number `after`, which nobody has seen, become its own."""
        with self._immediate():
            take_new_device(self._db, self._home(), after=after)

    def give_up_renamed(self, other: sqlite_utils.Database, device: str, first: int) -> bool:
        """Drop entries that another book has under another laptop's name; whether it could."""
        with self._immediate():
            return give_up_renamed(self._db, other, device, first)

    @contextmanager
    def _step(
        self, kind: journal.StepKind, label: str, author: str | None, target: str | None = None, *, span: bool = False
    ) -> Iterator[Writing]:
        if self.read_only:
            raise ReadOnlyBook(
                "this book is open read-only", path=self.path, remedy="Save a copy and open that to go on."
            )
        db = self._db
        writing = Writing(db, new_id())
        with self._immediate():
            inspection.drop_spatial_indexes(db)
            journal.adopt_outside_edits(db)
            before = journal.last_entry(db)
            db.execute("UPDATE journal_head SET txn = ?, author = ?", (writing.txn, author))
            yield writing
            db.execute("UPDATE journal_head SET txn = NULL, author = NULL")
            touched = db.execute("SELECT tbl, row, op FROM journal WHERE id > ? ORDER BY id", (before,)).fetchall()
            if touched:
                journal.add_step(db, writing.txn, kind, label, author, before + 1, target, span=span)
            outside = db.execute(
                "SELECT tbl, row, op FROM journal WHERE id > ? AND id <= ? ORDER BY id", (self._seen, before)
            ).fetchall()
            seen = journal.last_entry(db)
        self._seen = seen
        writing.changes = Changes.of([*outside, *touched], writing.txn)

    def undo_state(self) -> UndoState:
        """What the next undo and redo would take."""
        with told(self.path):
            return journal.undo_state(self._db)

    def undo(self, *, author: str | None = None) -> tuple[Step, Writing] | None:
        """Take the newest step back, as one new step; None where there is nothing to take back."""
        self._adopt()
        step = self.undo_state().undo
        if step is None:
            return None
        with self._step("undo", step.label, author, step.txn) as writing:
            writing.left = self._reverse(step)
        return step, writing

    def redo(self, *, author: str | None = None) -> tuple[Step, Writing] | None:
        """Do again what the newest undo took back; None where there is nothing."""
        self._adopt()
        step = self.undo_state().redo
        if step is None:
            return None
        with self._step("redo", step.label, author, step.target) as writing:
            writing.left = self._reverse(step)
        return step, writing

    def _adopt(self) -> None:
        """What other programs did meanwhile is a step of its own, newer than ours."""
        if not self.read_only:
            with self._immediate():
                journal.adopt_outside_edits(self._db)

    def _reverse(self, step: Step) -> list[Left]:
        return journal.apply_reverse(self._db, journal.step_entries(self._db, step))

    def notice_outside_edits(self) -> Changes:
        """What other programs changed since we last looked, as one step of the history."""
        if self.read_only or journal.last_entry(self._db) == self._seen:
            return Changes()
        with self._immediate():
            journal.adopt_outside_edits(self._db)
            rows = self._db.execute(
                "SELECT tbl, row, op FROM journal WHERE id > ? ORDER BY id", (self._seen,)
            ).fetchall()
            self._seen = journal.last_entry(self._db)
        return Changes.of(rows)

    # -- reading and the rest ----------------------------------------------------------------------------------------

    @property
    def db(self) -> sqlite_utils.Database:
        """The connection of the book lane; use it on that lane only."""
        return self._db

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written, by choice, by rights, or because a newer program made the book."""
        return self._lock is None

    @contextmanager
    def reader(self) -> Iterator[sqlite_utils.Database]:
        """A read-only connection for one long read on another thread."""
        with told(self.path):
            db = connect(self.path, write=False)
            try:
                yield db
            finally:
                db.conn.close()

    def rest(self) -> None:
        """Let go of the pages kept in memory: tens of megabytes after long work, read again when they are needed."""
        self.db.execute("PRAGMA shrink_memory")

    def hazard(self) -> location.Hazard | None:
        """Whether the folder is one that loses writes (a network share, a synchronised folder)."""
        return location.hazard(self.path)

    def save_copy(self, target: Path) -> Path:
        """Write a whole, compacted copy; raises `BookExists` rather than replace a file, and leaves no half copy."""
        target = target.absolute()
        if target.suffix != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        if target.exists():
            raise BookExists("a file of that name is there already", path=target, remedy="Choose another name.")
        part = passing.beside(target)
        try:
            with told(target):
                self._db.execute("VACUUM INTO ?", (str(part),))
                sync_file(part)
                os.replace(part, target)
                sync_folder(target.parent)
        finally:
            with suppress(OSError):
                part.unlink()
        return target

    def close(self) -> None:
        """Close the file and give the lock back; safe to call twice."""
        self._db.conn.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _build(part: Path, made_with: str) -> None:
    """An empty book under a temporary name."""
    raw = sqlite3.connect(part, isolation_level=None)
    try:
        raw.execute("PRAGMA page_size = 4096")
        raw.execute("PRAGMA encoding = 'UTF-8'")
        prepare(raw)
        raw.execute(f"PRAGMA application_id = {geopackage.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {geopackage.USER_VERSION}")
        db = library(raw)
        with db.atomic():
            migrations().apply(db)
            db.execute(
                "INSERT INTO conect_book VALUES (1, ?, ?, ?, ?, ?)", (new_id(), MAJOR, MINOR, made_with, clock.now())
            )
            device = db.execute("INSERT INTO journal_devices (device) VALUES (?) RETURNING id", (new_id(),)).fetchone()[
                0
            ]
            vector = db.execute("INSERT INTO journal_vectors (vector) VALUES ('{}') RETURNING id").fetchone()[0]
            db.execute(
                "INSERT INTO journal_head (id, device, seq, hlc, known, idle_txn) VALUES (1, ?, 0, 0, ?, ?)",
                (device, vector, new_id()),
            )
    finally:
        raw.close()


__all__ = ["SUFFIX", "Book", "BookLocked", "Writing"]
