"""Finding places and notes by any word in them: a full-text index in memory, nothing of it in the book.

Kept out of the file on purpose: a GIS program would not refresh it, and an erased word must not survive in an index.
"""

from __future__ import annotations

import re
import sqlite3
import threading
import unicodedata
from collections.abc import Iterable
from typing import Any, Final

import sqlite_utils

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress, Silent

_SOURCES: Final = {
    "places": ("sticker", "title", "description", "neighbourhood", "other_type", "source"),
    "notes": ("text", "interpretation"),
}
_WORD: Final = re.compile(r"\w+", re.UNICODE)


class SearchIndex:
    """SQLite FTS5 over the words of places and notes; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.execute(
            "CREATE VIRTUAL TABLE words USING fts5(item UNINDEXED, place UNINDEXED, body,"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        )
        self._db.execute("CREATE TABLE rows (item TEXT PRIMARY KEY, word_row INTEGER NOT NULL) WITHOUT ROWID")

    def build(self, db: sqlite_utils.Database, progress: Progress | None = None) -> int:
        """Read every place and note anew; gives how many."""
        progress = progress or Silent()
        with self._lock:
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
        """Bring the index up to date with what changed."""
        with self._lock:
            self._db.execute("BEGIN")
            try:
                for table in _SOURCES:
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
        count = 0
        for count, (item, place, *texts) in enumerate(rows, 1):
            body = "\n".join(str(text) for text in texts if text)
            cursor = self._db.execute("INSERT INTO words (item, place, body) VALUES (?, ?, ?)", (item, place, body))
            self._db.execute("INSERT OR REPLACE INTO rows VALUES (?, ?)", (item, cursor.lastrowid))
            if count % 2_000 == 0:
                progress.check()
        return count

    def places(self, typed: str) -> set[str] | None:
        """Uuids of places whose own words or notes match every typed word, as a beginning; None for no words."""
        query = match_query(typed)
        if query is None:
            return None
        with self._lock:
            return {
                row[0] for row in self._db.execute("SELECT place FROM words WHERE words MATCH ?", (query,)) if row[0]
            }

    def notes(self, typed: str) -> set[str] | None:
        """Uuids of the notes that match."""
        query = match_query(typed)
        if query is None:
            return None
        with self._lock:
            rows = self._db.execute("SELECT item, place FROM words WHERE words MATCH ?", (query,))
            return {item for item, place in rows if item != place}

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._db.close()


def match_query(typed: str) -> str | None:
    """What a person typed as an FTS5 query: every word, as the beginning of a word; nothing in it is syntax."""
    words = _WORD.findall(unicodedata.normalize("NFC", typed))
    return " ".join(f'"{word}"*' for word in words) or None
