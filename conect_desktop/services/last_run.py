"""How the last run ended: a book whose lock was left by a program that is gone was open when that broke off."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from conect_desktop.errors import Trouble
from conect_desktop.storage.book import Book
from conect_desktop.storage.lock import holder


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """A book that was open when the program ended without being closed, and what is in it."""

    path: Path
    saved_at: str
    """When its last edit was saved (UTC); empty where nothing was recorded yet."""
    places: int
    notes: int


def broke_off(recent: Sequence[Path]) -> BrokenOff | None:
    """The first of the books opened last that was left open on this computer; None where all were closed.

    There is nothing to recover: what was acknowledged is in the file. A book that can't be read is told on opening it.
    """
    for path in recent:
        left = holder(path)
        if left is None or left.host != socket.gethostname() or left.alive():
            continue
        try:
            with Book.open(path, read_only=True) as book:
                (saved_at,) = book.db.execute(
                    "SELECT max(made_at) FROM journal_steps WHERE kind <> 'system'"
                ).fetchone()
                (places,) = book.db.execute("SELECT count(*) FROM places").fetchone()
                (notes,) = book.db.execute("SELECT count(*) FROM notes").fetchone()
        except Trouble:
            continue
        return BrokenOff(path, saved_at or "", places, notes)
    return None
