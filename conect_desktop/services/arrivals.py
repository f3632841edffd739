"""What came into a book, told by what is there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conect_desktop.domain.changes import Changes
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils


def touched_since(db: sqlite_utils.Database, first: int) -> Changes:
    """What became of every row that entries from `first` on are about: a row that one laptop deleted may be there."""
    shown: dict[str, set[str]] = {}
    gone: dict[str, set[str]] = {}
    rows = db.execute("SELECT DISTINCT tbl, row FROM journal WHERE id >= ?", (first,)).fetchall()
    for table, uuid in rows:
        if table in TABLES:
            there = db.execute(f'SELECT 1 FROM "{table}" WHERE uuid = ?', (uuid,)).fetchone()
            (shown if there else gone).setdefault(table, set()).add(uuid)
    return Changes(
        updated={table: frozenset(uuids) for table, uuids in shown.items()},
        deleted={table: frozenset(uuids) for table, uuids in gone.items()},
    )
