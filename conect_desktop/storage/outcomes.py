"""What the entries of rows, of all laptops there are, lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.replication import Edit, Outcome, outcome
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.schema import TABLES, Table
from conect_desktop.storage.vectors import Vectors

if TYPE_CHECKING:
    import sqlite_utils

AT_ONCE: Final = 400
"""Rows that one query asks for."""
_QUIET: Final = frozenset(
    {"author", "created_at", "pinned_x", "pinned_y", "position", "started_at", "ended_at", "opened_at", "closed_at"}
    | {"settings", "said_by", "shows", "settled_at", "size"}
)
"""Columns in which nobody is asked: who typed it, how it is arranged, when a phase ran; and lists of voices, of which
all count."""
_QUIET_TABLES: Final = frozenset({"disagreements", "mentions", "media_of", "session_log", "attendances"})


def outcomes(db: sqlite_utils.Database, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[Table, str, Outcome]]:
    """What all entries of these rows lead to; rows of tables that this version doesn't know are passed over."""
    vectors = Vectors(db)
    devices: dict[int, str] = dict(db.execute("SELECT id, device FROM journal_devices").fetchall())
    for name, of_table in groupby(sorted(row for row in rows if row[0] in TABLES), key=lambda row: row[0]):
        table, wanted = TABLES[name], [uuid for _, uuid in of_table]
        columns, quiet = names_of(table), frozenset(names_of(table)) if name in _QUIET_TABLES else _QUIET
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            found = db.execute(
                "SELECT row, device, seq, hlc, known, op, changes FROM journal"
                f" WHERE row IN ({', '.join('?' * len(part))}) AND tbl = ? ORDER BY row, id",
                [*part, name],
            ).fetchall()
            for uuid, entries in groupby(found, key=lambda entry: str(entry[0])):
                edits = [
                    Edit(devices[device], seq, hlc, vectors.vector(known), op, _after(changes))
                    for _, device, seq, hlc, known, op, changes in entries
                ]
                yield table, uuid, outcome(edits, columns, quiet)


def _after(changes: str) -> dict[str, Any]:
    return {column: after for column, (_, after) in parse_cells(changes).items()}


def names_of(table: Table) -> list[str]:
    """The columns that entries tell about."""
    return [column.name for column in table.journalled]
