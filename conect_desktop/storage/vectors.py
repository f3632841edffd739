"""Version vectors: which laptops' entries the book has, and which ones an entry's author had seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    import sqlite_utils


def vector(db: sqlite_utils.Database) -> dict[str, int]:
    """Device → number of its newest entry in the book."""
    rows = db.execute(
        "SELECT d.device, max(j.seq) FROM journal AS j JOIN journal_devices AS d ON d.id = j.device GROUP BY j.device"
    )
    return dict(rows.fetchall())


def own_device(db: sqlite_utils.Database) -> str:
    """The device that this book's next entry is of."""
    found = db.execute("SELECT d.device FROM journal_devices AS d JOIN journal_head AS h ON h.device = d.id").fetchone()
    return str(found[0])


def book_name(db: sqlite_utils.Database) -> str:
    """The uuid that all copies of a book have in common."""
    return str(db.execute("SELECT book FROM conect_book").fetchone()[0])


class Vectors:
    """Version vectors, which the journal keeps apart because entries share them."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        self._db = db
        self._by_id: dict[int, Mapping[str, int]] = {}
        self._ids: dict[str, int] = {
            text: number for number, text in db.execute("SELECT id, vector FROM journal_vectors")
        }

    def vector(self, number: int) -> Mapping[str, int]:
        """The vector of that number."""
        found = self._by_id.get(number)
        if found is None:
            text = self._db.execute("SELECT vector FROM journal_vectors WHERE id = ?", (number,)).fetchone()
            found = self._by_id[number] = orjson.loads(text[0]) if text else {}
        return found

    def number(self, known: Mapping[str, int]) -> int:
        """The number of a vector, a new one where it has none yet."""
        text = orjson.dumps({**known}, option=orjson.OPT_SORT_KEYS).decode()
        if text not in self._ids:
            self._ids[text] = self._db.execute(
                "INSERT INTO journal_vectors (vector) VALUES (?) RETURNING id", (text,)
            ).fetchone()[0]
        return self._ids[text]
