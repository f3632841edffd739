"""Putting right what programs that ignore references left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils


def mend_references(db: sqlite_utils.Database) -> int:
    """Do what deleting a row would have done here: rows that belong to it go, other references to it become empty.

    GDAL and QGIS don't enforce foreign keys, so a deletion there leaves references to a row that is gone. The triggers
    journal the mending like any edit. Gives how many rows were mended; call it inside a write transaction.
    """
    mended = 0
    # a row may go for one reference before another of its references is looked at
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    for name, rowid, parent, number in broken:
        table = TABLES.get(name)
        if table is None:
            continue
        keys = {row[0]: row[3] for row in db.execute(f'PRAGMA foreign_key_list("{name}")')}
        column = next((c for c in table.columns if c.name == keys[number]), None)
        if column is None:
            continue
        if column.on_delete == "CASCADE":
            done = db.execute(f'DELETE FROM "{name}" WHERE "{table.key}" = ?', (rowid,))
        else:
            done = db.execute(
                f'UPDATE "{name}" SET "{column.name}" = NULL WHERE "{table.key}" = ?'
                f' AND "{column.name}" NOT IN (SELECT uuid FROM "{parent}" WHERE uuid IS NOT NULL)',
                (rowid,),
            )
        mended += done.rowcount
    return mended
