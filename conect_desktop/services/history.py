"""What was done to a book, in the order it was done, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes, Entry
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.journal import Left, Step

if TYPE_CHECKING:
    import sqlite_utils

ENOUGH: Final = 50
"""Entries by which a person recognises a step."""


@dataclass(frozen=True, slots=True)
class Told:
    """One step of the history with the rows it changed."""

    step: Step
    entries: tuple[Entry, ...]
    """What was done to its rows, or to the first of them."""
    rows: int
    """How many rows it changed."""
    title: str
    """Name of the first row it changed, to recognise the step by."""


def history(db: sqlite_utils.Database, limit: int = 200, shown: int | None = None) -> list[Told]:
    """At most `limit` steps, newest first, each with its first `shown` entries: an import has a hundred thousand."""
    told: list[Told] = []
    for step in journal.steps(db, limit):
        entries = tuple(journal.step_entries(db, step, shown))
        rows = len(entries) if shown is None or len(entries) < shown else journal.step_size(db, step)
        told.append(Told(step, entries, rows, _title(db, entries)))
    return told


def _title(db: sqlite_utils.Database, entries: tuple[Entry, ...]) -> str:
    for entry in entries:
        for name in ("title", "label", "code", "text"):
            if name in entry.cells:
                before, after = entry.cells[name]
                return str(after if after is not None else before)[:80]
    for entry in entries[:1]:
        for older in reversed(journal.entries_of(db, entry.row)):
            if "title" in older.cells and older.cells["title"][1]:
                return str(older.cells["title"][1])[:80]
    return ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one cell, as the inspector shows it."""

    at: str
    author: str | None
    outside: bool
    """Whether another program made it on this laptop; what other laptops recorded is theirs."""
    field: str
    before: Any
    after: Any


def edits_of(db: sqlite_utils.Database, row: str) -> list[Edit]:
    """How one record came to be what it is, newest first."""
    outside = journal.outside_txns(db)
    found: list[Edit] = []
    for entry in reversed(journal.entries_of(db, row)):
        moment = clock.stamp(clock.hlc_moment(entry.hlc))
        for field, (before, after) in entry.cells.items():
            found.append(Edit(moment, entry.author, entry.txn in outside, field, before, after))
    return found


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo did."""

    step: Step
    changes: Changes
    left: tuple[Left, ...]
    """Cells that were changed since by someone else and stay."""


def undo(book: Book, author: str | None = None) -> Undone | None:
    """Take the newest step back; None where there is nothing left to take back."""
    result = book.undo(author=author)
    return None if result is None else Undone(result[0], result[1].changes, tuple(result[1].left))


def redo(book: Book, author: str | None = None) -> Undone | None:
    """Do again what was taken back last; None where there is nothing."""
    result = book.redo(author=author)
    return None if result is None else Undone(result[0], result[1].changes, tuple(result[1].left))
