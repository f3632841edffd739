"""What two laptops did to one cell without knowing of each other, kept as open disagreements of the book.

Every laptop that sees a conflict writes the same row for it, with a uuid made from the entries that clash; so the rows
merge like any other, and settling one is an edit that can be undone and reaches the others.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain import clock, geopackage
from conect_desktop.domain.replication import DELETED, Conflict, Outcome
from conect_desktop.storage.rows import read_json
from conect_desktop.storage.schema import Table

if TYPE_CHECKING:
    import sqlite_utils

_CONFLICTS: Final = uuid.UUID("7d0f3a52-5a0f-5d6e-9a55-2f6f0c1c7f10")
_SHOWN: Final = 500
"""Characters of a value that a disagreement repeats."""


def open_items(db: sqlite_utils.Database) -> set[tuple[str, str]]:
    """Table and uuid of the rows about which something is to be settled."""
    found = db.execute("SELECT item_table, item FROM disagreements WHERE heads IS NOT NULL AND state = 'open'")
    return set(found.fetchall())


def note_conflicts(db: sqlite_utils.Database, found: Iterable[tuple[Table, str, Outcome]]) -> list[str]:
    """Write down what clashes in these rows and close what no longer does; gives the uuids of what is new.

    Call it inside a write transaction.
    """
    noted: dict[tuple[str, str], dict[str, str]] = {}
    every: set[str] = set()
    for row, state, item_table, item, field in db.execute(
        "SELECT uuid, state, item_table, item, field FROM disagreements WHERE heads IS NOT NULL"
    ).fetchall():
        every.add(row)
        if state == "open":
            noted.setdefault((item_table, item), {})[row] = field
    fresh: list[str] = []
    for table, item, result in found:
        now = {_name(table.name, item, conflict): conflict for conflict in result.conflicts}
        for row, field in noted.get((table.name, item), {}).items():
            if row not in now:
                _close(db, row, grown=any(conflict.column == field for conflict in now.values()))
        for row, conflict in now.items():
            if row not in every:
                _add(db, row, table, item, conflict, result.cells)
                fresh.append(row)
    return fresh


def _heads(conflict: Conflict) -> list[str]:
    return sorted(f"{head.device}:{head.seq}" for head in conflict.heads)


def _name(table: str, item: str, conflict: Conflict) -> str:
    return str(uuid.uuid5(_CONFLICTS, "|".join((table, item, conflict.column, *_heads(conflict)))))


def _close(db: sqlite_utils.Database, row: str, *, grown: bool) -> None:
    """A conflict that somebody's edit decided stays on record; one that a third laptop joined is told anew."""
    if grown:
        db.execute("DELETE FROM disagreements WHERE uuid = ?", (row,))
    else:
        db.execute("UPDATE disagreements SET state = 'settled', settled_at = ? WHERE uuid = ?", (clock.now(), row))


def _add(
    db: sqlite_utils.Database, row: str, table: Table, item: str, conflict: Conflict, cells: Mapping[str, Any]
) -> None:
    versions = [cell_text(table, conflict.column, head.value(conflict.column)) for head in conflict.heads]
    if conflict.column == DELETED:
        versions = ["" if head.operation == "D" else _title(cells) for head in conflict.heads]
    newest = max(head.hlc for head in conflict.heads)
    db.execute(
        "INSERT INTO disagreements"
        " (uuid, item_table, item, field, state, versions, heads, session, said_by, created_at)"
        " VALUES (?, ?, ?, ?, 'open', ?, ?, (SELECT uuid FROM sessions WHERE uuid = ?), ?, ?)",
        (
            row, table.name, item, conflict.column, orjson.dumps(versions).decode(),
            orjson.dumps([f"{head.device}:{head.seq}" for head in conflict.heads]).decode(),
            cells.get("session"), cells.get("said_by"), clock.stamp(clock.hlc_moment(newest)),
        ),
    )  # fmt: skip


def _title(cells: Mapping[str, Any]) -> str:
    """By what a person recognises a row."""
    return next((str(cells[name])[:_SHOWN] for name in ("title", "text", "label", "code") if cells.get(name)), "")


def cell_text(table: Table, name: str, value: Any) -> str:
    """A cell as short text that no language owns: keys, numbers, latitude and longitude of a middle."""
    if value is None:
        return ""
    form = next((column.form for column in table.columns if column.name == name), "text")
    if form == "geometry":
        try:
            shape = geopackage.decode(value)
        except ValueError:
            return ""
        middle = shape.representative_point() if shape is not None and not shape.is_empty else None
        return f"{middle.y:.5f}, {middle.x:.5f}" if middle is not None else ""
    if form == "json":
        content = read_json(value)
        if isinstance(content, list):
            return ", ".join(str(item) for item in content)[:_SHOWN]
        return orjson.dumps(content).decode()[:_SHOWN]
    return str(value)[:_SHOWN]
