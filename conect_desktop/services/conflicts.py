"""What two laptops said differently without knowing of each other: told side by side, and settled by a person.

``Table 1 said "community garden", Table 2 said "vacant land"``: keep one, keep both, or write down that they disagree.
Settling is one step; undo opens the question again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

import orjson

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.replication import DELETED
from conect_desktop.errors import Trouble
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from conect_desktop.storage.conflicts import cell_text
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.rows import read_json
from conect_desktop.storage.schema import TABLES, Column, Table
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

Choice = int | Literal["both", "disagree"]
"""The number of the side that holds, from 0; or both; or that they disagree, which stays on record."""
_NAMING: Final = ("title", "text", "label", "code", "question")


@dataclass(frozen=True, slots=True)
class Side:
    """What one laptop said."""

    laptop: str
    """What people call it; the end of its device name where they didn't."""
    author: str | None
    at: str
    """When, by that laptop's clock; UTC."""
    text: str
    """The value as short text no language owns; empty for nothing, and for a deletion."""
    value: Any
    """The cell."""
    deleted: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question to settle."""

    uuid: str
    table: str
    item: str
    title: str
    field: str
    """Column that they differ in; ``deleted`` where one deleted what the other changed."""
    sides: tuple[Side, ...]
    """The one that is shown meanwhile first."""
    can_keep_both: bool


def open_conflicts(db: sqlite_utils.Database) -> list[Conflict]:
    """What is to be settled, oldest first."""
    rows: list[Disagreement] = rows_of(db, "disagreements").where(state="open")
    names = team.device_names(db)
    found = [_conflict(db, row, names) for row in rows if row.heads and row.item_table in TABLES]
    return sorted((one for one in found if one is not None), key=lambda one: (min(s.at for s in one.sides), one.uuid))


def _conflict(db: sqlite_utils.Database, row: Disagreement, names: dict[str, str]) -> Conflict | None:
    table = TABLES[row.item_table]
    sides = [_side(db, table, row.field or "", head, names) for head in row.heads]
    title = _title(db, table, row.item)
    if title is None or None in sides:
        return None
    known = tuple(side for side in sides if side is not None)
    column = next((c for c in table.columns if c.name == row.field), None)
    return Conflict(
        row.uuid, table.name, row.item, title, row.field or "", known, column is not None and _joins(column)
    )


def _joins(column: Column) -> bool:
    """Whether two values can stand together in one cell."""
    return column.references is None and (
        (column.form == "text" and column.name in _FREE) or (column.form == "json" and column.name in _LISTS)
    )


_FREE: Final = frozenset(
    {"title", "text", "description", "remark", "interpretation", "caption", "hint", "summary", "question"}
    | {"legal_form", "decision_making", "members", "workforce", "charter", "openness", "commons", "neighbourhood"}
)
_LISTS: Final = frozenset({"practices", "domains", "modes", "goals"})


def _side(db: sqlite_utils.Database, table: Table, field: str, head: str, names: dict[str, str]) -> Side | None:
    device, _, number = head.rpartition(":")
    found = db.execute(
        "SELECT j.op, j.hlc, j.author, j.changes FROM journal AS j JOIN journal_devices AS d ON d.id = j.device"
        " WHERE d.device = ? AND j.seq = ?",
        (device, number),
    ).fetchone()
    if found is None:
        return None
    operation, hlc, author, changes = found
    cell = parse_cells(changes).get(field)
    value = cell[1] if cell else None
    return Side(
        names.get(device) or device[-6:],
        author,
        clock.stamp(clock.hlc_moment(hlc)),
        cell_text(table, field, value) if field != DELETED else "",
        value,
        field == DELETED and operation == "D",
    )


def _title(db: sqlite_utils.Database, table: Table, uuid: str) -> str | None:
    """What the item is called; None where it isn't there."""
    names = ", ".join(f'"{name}"' for name in ("uuid", *(c.name for c in table.columns if c.name in _NAMING)))
    cells = db.execute(f'SELECT {names} FROM "{table.name}" WHERE uuid = ?', (uuid,)).fetchone()
    return None if cells is None else next((str(cell)[:80] for cell in cells[1:] if cell), "")


def settle(book: Book, uuid: str, choice: Choice, *, author: str | None = None, remark: str = "") -> Changes:
    """Settle one question, as one step; raises `NoSuchRow` where it is no longer open."""
    with book.write("conflict.settle", author=author) as step:
        conflict = next((one for one in open_conflicts(step.db) if one.uuid == uuid), None)
        if conflict is None:
            raise NoSuchRow("that is settled already", remedy="Look at the list again.")
        if choice == "both":
            _put(step.db, conflict, _both(conflict))
        elif choice != "disagree":
            if not 0 <= choice < len(conflict.sides):
                raise Trouble(
                    f"there are {len(conflict.sides)} versions", place=conflict.title, remedy="Choose one of them."
                )
            side = conflict.sides[choice]
            if side.deleted:
                step.db.execute(f'DELETE FROM "{conflict.table}" WHERE uuid = ?', (conflict.item,))
            elif conflict.field != DELETED:
                _put(step.db, conflict, side.value)
        cells: dict[str, Any] = {"state": "left" if choice == "disagree" else "settled", "settled_at": clock.now()}
        rows_of(step.db, "disagreements").change(uuid, cells | ({"remark": remark.strip()} if remark.strip() else {}))
    return step.changes


def _both(conflict: Conflict) -> Any:
    """Both values in one cell: texts beside each other, lists together."""
    if not conflict.can_keep_both:
        raise Trouble(
            "only one of these can be kept", place=f"{conflict.title}: {conflict.field}", remedy="Choose one of them."
        )
    values = [side.value for side in conflict.sides if side.value is not None]
    if conflict.field in _LISTS:
        lists = [content for content in map(read_json, values) if isinstance(content, list)]
        # another program may have put anything into a list
        items = {orjson.dumps(item): item for content in lists for item in content}
        return orjson.dumps(list(items.values())).decode()
    return " / ".join(dict.fromkeys(str(value) for value in values))


def _put(db: sqlite_utils.Database, conflict: Conflict, value: Any) -> None:
    db.execute(f'UPDATE "{conflict.table}" SET "{conflict.field}" = ? WHERE uuid = ?', (value, conflict.item))
