"""Finding places and notes by any word in them: a full-text index in memory, nothing of it in the book.

Kept out of the file on purpose: a GIS program would not refresh it, and an erased word must not survive in an index.
"""

from __future__ import annotations

import re
import sqlite3
import threading
import unicodedata
from collections.abc import Iterable
from itertools import islice, product
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress, Silent

if TYPE_CHECKING:
    import sqlite_utils

_SOURCES: Final = {
    "places": ("sticker", "title", "description", "neighbourhood", "other_type", "source"),
    "notes": ("text", "interpretation"),
}
_BATCH: Final = 2_000
"""Rows that are read and written at a time."""
_WORD: Final = re.compile(r"\w+", re.UNICODE)


class SearchIndex:
    """SQLite FTS5 over the words of places and notes; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._built = threading.Event()
        self._built.set()
        self._gate = threading.Lock()
        """Held for a moment, while it is told whether a change has to wait for the building."""
        self._waiting: list[Changes] = []
        self._closed = False
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.execute(
            "CREATE VIRTUAL TABLE words USING fts5(item UNINDEXED, place UNINDEXED, body,"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        )
        self._db.execute("CREATE TABLE rows (item TEXT PRIMARY KEY, word_row INTEGER NOT NULL) WITHOUT ROWID")

    def begin(self) -> None:
        """It will be built: from now on who looks for something waits until it is."""
        self._built.clear()

    def build(self, db: sqlite_utils.Database, progress: Progress | None = None) -> int:
        """Read every place and note anew; gives how many."""
        try:
            count = self._build(db, progress or Silent())
            while waiting := self._let_in():
                self._refresh(db, waiting)
            return count
        finally:
            with self._gate:
                self._waiting = []
                self._built.set()

    def _let_in(self) -> list[Changes]:
        """What changed while it was built; once that is nothing, whoever waits goes on."""
        with self._gate:
            waiting, self._waiting = self._waiting, []
            if not waiting:
                self._built.set()
            return waiting

    def _build(self, db: sqlite_utils.Database, progress: Progress) -> int:
        with self._lock:
            # whoever closed it asked to stop before
            progress.check()
            self._db.execute("BEGIN")
            self._db.execute("DELETE FROM words")
            self._db.execute("DELETE FROM rows")
            count = 0
            try:
                for table in _SOURCES:
                    count += self._insert(self._rows(db, table, None), progress)
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
        return count

    def refresh(self, db: sqlite_utils.Database, changes: Changes) -> None:
        """Bring the index up to date with what changed and is durable; while it is built, whoever builds it does."""
        with self._gate:
            if not self._built.is_set():
                self._waiting.append(changes)
                return
        self._refresh(db, [changes])

    def _refresh(self, db: sqlite_utils.Database, found: Iterable[Changes]) -> None:
        with self._lock:
            self._db.execute("BEGIN")
            try:
                for changes, table in product(found, _SOURCES):
                    self._forget(changes.shown(table) | changes.gone(table))
                    self._insert(self._rows(db, table, changes.shown(table)), Silent())
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def _forget(self, items: Iterable[str]) -> None:
        for item in items:
            row = self._db.execute("SELECT word_row FROM rows WHERE item = ?", (item,)).fetchone()
            if row:
                self._db.execute("DELETE FROM words WHERE rowid = ?", row)
                self._db.execute("DELETE FROM rows WHERE item = ?", (item,))

    @staticmethod
    def _rows(db: sqlite_utils.Database, table: str, only: Iterable[str] | None) -> Iterable[tuple[Any, ...]]:
        place = "uuid" if table == "places" else "place"
        sql = f"SELECT uuid, {place}, {', '.join(_SOURCES[table])} FROM {table}"
        if only is None:
            yield from db.execute(sql)
            return
        for item in only:
            yield from db.execute(sql + " WHERE uuid = ?", (item,))

    def _insert(self, rows: Iterable[tuple[Any, ...]], progress: Progress) -> int:
        waiting = iter(rows)
        (number,) = self._db.execute("SELECT coalesce(max(rowid), 0) FROM words").fetchone()
        before = number
        while batch := list(islice(waiting, _BATCH)):
            words = [
                (row, item, place, "\n".join([str(text) for text in texts if text]))
                for row, (item, place, *texts) in enumerate(batch, number + 1)
            ]
            self._db.executemany("INSERT INTO words (rowid, item, place, body) VALUES (?, ?, ?, ?)", words)
            self._db.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?)", [(item, row) for row, item, *_ in words])
            number += len(batch)
            progress.check()
        return int(number - before)

    def places(self, typed: str) -> set[str] | None:
        """Uuids of places whose own words or notes match every typed word, as a beginning; None for no words."""
        rows = self._found(typed)
        return None if rows is None else {place for _, place in rows if place}

    def notes(self, typed: str) -> set[str] | None:
        """Uuids of the notes that match."""
        rows = self._found(typed)
        return None if rows is None else {item for item, place in rows if item != place}

    def _found(self, typed: str) -> list[tuple[str, str | None]] | None:
        query = match_query(typed)
        if query is None:
            return None
        self._built.wait()
        with self._lock:
            if self._closed:
                return []
            return self._db.execute("SELECT item, place FROM words WHERE words MATCH ?", (query,)).fetchall()

    def close(self) -> None:
        """Forget everything; who still waits finds nothing."""
        self._built.set()
        with self._lock:
            self._closed = True
            self._db.close()


def match_query(typed: str) -> str | None:
    """What a person typed as an FTS5 query: every word, as the beginning of a word; nothing in it is syntax."""
    words = _WORD.findall(unicodedata.normalize("NFC", typed))
    return " ".join(f'"{word}"*' for word in words) or None
