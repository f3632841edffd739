"""How other laptops learn that somebody was erased: an entry of the journal that names the code by a hash alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.erasure import VOICES, Row, changes_of, voices
from conect_desktop.storage.rows import read_json
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils

NOTICES: Final = "journal_erasures"
"""The table that such entries name: no book has it, so every version hands them on untouched."""


@dataclass(frozen=True, slots=True)
class Notice:
    """That a code was erased on some laptop; its code is told as a hash only."""

    uuid: str
    code: str
    """sha256 of the notice's uuid and the code."""
    marker: str
    rows: tuple[Row, ...]
    """The rows that were theirs alone."""
    blobs: frozenset[str] = frozenset()
    """Under which names the files of their media lie on sticks and in shared folders, to be taken away there."""

    def is_about(self, code: str) -> bool:
        """Whether it is that code."""
        return hashed(self.uuid, code) == self.code


def hashed(notice: str, code: str) -> str:
    """A code as a notice holds it."""
    return hashlib.sha256(f"{notice}|{code}".encode()).hexdigest()


def add_notice(
    db: sqlite_utils.Database, code: str, marker: str, rows: Iterable[Row], blobs: Iterable[str] = ()
) -> None:
    """Within a step: tell the other laptops."""
    uuid = new_id()
    told = {"code": hashed(uuid, code), "marker": marker, "rows": json.dumps(sorted({*rows}))}
    if listed := sorted({*blobs}):
        told["blobs"] = json.dumps(listed)
    changes = changes_of(db, {name: (None, cell) for name, cell in told.items()})
    db.execute("UPDATE journal_head SET seq = seq + 1, hlc = max(hlc + 1, ? << 16)", (clock.now_ms(),))
    db.execute(
        "INSERT INTO journal (device, seq, hlc, known, txn, author, tbl, row, op, changes)"
        " SELECT device, seq, hlc, known, coalesce(txn, idle_txn), author, ?, ?, 'I', ? FROM journal_head",
        (NOTICES, uuid, changes),
    )


def _rows(cell: Any) -> tuple[Row, ...]:
    listed = read_json(cell)
    found = [tuple(row) for row in listed if isinstance(row, list)] if isinstance(listed, list) else []
    return tuple((row[0], row[1]) for row in found if len(row) == 2 and row[0] in TABLES and isinstance(row[1], str))


def notices(db: sqlite_utils.Database) -> list[Notice]:
    """What was erased, here and elsewhere."""
    rows = db.execute("SELECT row, changes FROM journal WHERE tbl = ? ORDER BY id", (NOTICES,)).fetchall()
    found = [(uuid, parse_cells(changes)) for uuid, changes in rows]
    return [
        Notice(
            uuid,
            str(cells["code"][1]),
            str(cells["marker"][1]),
            _rows(cells.get("rows", (None, None))[1]),
            frozenset(voices(cells.get("blobs", (None, None))[1])),
        )
        for uuid, cells in found
        if {"code", "marker"} <= cells.keys()
    ]


def told_of(db: sqlite_utils.Database, first: int) -> Iterator[tuple[str, Notice]]:
    """Each code that entries from `first` on, or persons of the journal, name and a notice erases, with that notice."""
    known = notices(db)
    if not known:
        return
    codes: set[str] = set()
    for changes, table in db.execute(
        "SELECT changes, tbl FROM journal WHERE tbl = 'participants' OR (id >= ? AND tbl <> ?)",
        (first, NOTICES),
    ).fetchall():
        for column, cell in parse_cells(changes).items():
            if table == "participants" and column == "code":
                codes.update(value for value in cell if isinstance(value, str))
            elif column in VOICES:
                codes.update(code for value in cell for code in voices(value))
    for code in sorted(codes):
        for notice in known:
            if notice.is_about(code):
                yield code, notice
                break
