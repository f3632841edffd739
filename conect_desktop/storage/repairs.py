"""Putting right what laptops that didn't know of each other left pointing at nothing, so that nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from conect_desktop.storage.entries import insert_cells
from conect_desktop.storage.outcomes import outcomes
from conect_desktop.storage.schema import TABLES, Column, Table

if TYPE_CHECKING:
    import sqlite_utils

_DEPTH: Final = 10
"""Parents of parents: more levels than the schema has."""


def put_back_references(db: sqlite_utils.Database) -> int:
    """After a merge, let no row refer to one that is gone; gives how many rows were mended.

    Where one laptop deleted what another one's new record belongs to, that comes back as it last was: a record must not
    go because a laptop that had never heard of it deleted its session. A mere pointer to what is gone becomes empty.
    The triggers journal this like any edit. Call it inside a write transaction, foreign keys off.
    """
    mended = 0
    for _ in range(_DEPTH):
        broken = broken_references(db)
        if not broken:
            break
        for table, column, parent, rowid in broken:
            name = table.name
            found = db.execute(f'SELECT "{column.name}" FROM "{name}" WHERE "{table.key}" = ?', (rowid,)).fetchone()
            if found is None or found[0] is None:
                continue
            mended += 1
            if column.on_delete != "SET NULL" and put_back(db, parent, found[0]):
                continue
            if column.on_delete == "CASCADE":
                db.execute(f'DELETE FROM "{name}" WHERE "{table.key}" = ?', (rowid,))
            else:
                db.execute(f'UPDATE "{name}" SET "{column.name}" = NULL WHERE "{table.key}" = ?', (rowid,))
    return mended


def broken_references(db: sqlite_utils.Database) -> list[tuple[Table, Column, str, int]]:
    """Recorded table, column, the table it refers to, and the key of each row that refers to nothing."""
    found: list[tuple[Table, Column, str, int]] = []
    for name, rowid, parent, number in db.execute("PRAGMA foreign_key_check").fetchall():
        table = TABLES.get(name)
        keys = {row[0]: row[3] for row in db.execute(f'PRAGMA foreign_key_list("{name}")')}
        column = next((c for c in table.columns if c.name == keys[number]), None) if table else None
        if table is not None and column is not None:
            found.append((table, column, parent, rowid))
    return found


def put_back(db: sqlite_utils.Database, name: str, uuid: str) -> bool:
    """Whether a row is there now: it is inserted as it last was, where the journal knows it."""
    if db.execute(f'SELECT 1 FROM "{name}" WHERE uuid = ?', (uuid,)).fetchone():
        return True
    for table, _, result in outcomes(db, [(name, uuid)]):
        if result.cells:
            insert_cells(db, table, uuid, result.cells)
            return True
    return False
