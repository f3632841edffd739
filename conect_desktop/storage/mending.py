"""Putting right what programs that ignore references left behind."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.repairs import broken_references, put_back
from conect_desktop.storage.schema import Column, Table

if TYPE_CHECKING:
    import sqlite_utils

_DEPTH: Final = 10
"""Rows that go because of rows that went: more levels than the schema has."""


def mend_references(db: sqlite_utils.Database) -> int:
    """Do what deleting a row would have done here: rows that belong to it go, other references to it become empty.

    GDAL and QGIS don't enforce foreign keys, so a deletion there leaves references to a row that is gone. Where the
    program would have refused the deletion, as others build on what belongs to it, the row comes back. A reference that
    was written over with what never was a row gets its last value again. The triggers journal the mending like any
    edit. Gives how many rows were mended; call it inside a write transaction.
    """
    mended = 0
    for _ in range(_DEPTH):
        before = mended
        for table, column, parent, rowid in broken_references(db):
            mended += _mend(db, table, column, parent, rowid)
        if mended == before:
            break
    return mended


def _mend(db: sqlite_utils.Database, table: Table, column: Column, parent: str, rowid: int) -> bool:
    """Whether a row's reference had to be put right; the row may be gone for another one meanwhile."""
    where = f'FROM "{table.name}" WHERE "{table.key}" = ?'
    found = db.execute(f'SELECT uuid, "{column.name}" {where}', (rowid,)).fetchone()
    if found is None or found[1] is None or _is_there(db, parent, found[1]):
        return False
    uuid, value = found
    known = db.execute("SELECT 1 FROM journal WHERE row = ? AND tbl = ?", (value, parent)).fetchone()
    if column.on_delete == "CASCADE" and known:
        db.execute("SAVEPOINT going")
        try:
            db.execute(f"DELETE {where}", (rowid,))
            return True
        except sqlite3.IntegrityError:
            db.execute("ROLLBACK TO going")
            if put_back(db, parent, value):
                return True
        finally:
            db.execute("RELEASE going")
    last = None if known else _last(db, parent, uuid, column.name)
    db.execute(f'UPDATE "{table.name}" SET "{column.name}" = ? WHERE "{table.key}" = ?', (last, rowid))
    return True


def _is_there(db: sqlite_utils.Database, table: str, uuid: Any) -> bool:
    return db.execute(f'SELECT 1 FROM "{table}" WHERE uuid = ?', (uuid,)).fetchone() is not None


def _last(db: sqlite_utils.Database, parent: str, uuid: str, column: str) -> str | None:
    """What a reference was before it was written over; None where nothing that is there."""
    for (changes,) in db.execute("SELECT changes FROM journal WHERE row = ? ORDER BY id DESC", (uuid,)):
        with suppress(ValueError):
            before = parse_cells(changes).get(column, (None, None))[0]
            if isinstance(before, str) and _is_there(db, parent, before):
                return before
    return None
