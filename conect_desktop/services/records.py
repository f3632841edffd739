"""Adding, changing and deleting records of any kind: one step each, checked, stamped, durable before it returns."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Problem
from conect_desktop.domain.session import Stamp
from conect_desktop.services.fields import KINDS, Unfit, as_keys, fit, tidy
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Terms
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

_OURS: Final = ("author", "created_at")
_STAMPED: Final = ("session", "session_table", "phase", "said_by")


@dataclass(frozen=True, slots=True)
class Captured:
    """What was saved and what that changed."""

    uuid: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class CapturedMany:
    """What was saved, in the order it was given, and what that changed."""

    uuids: tuple[str, ...]
    changes: Changes


def add(
    book: Book, table: str, fields: Mapping[str, Any], stamp: Stamp | None = None, *, author: str | None = None
) -> Captured:
    """Save one new record; raises `Unfit` naming each field that can't be saved."""
    with book.write(f"{KINDS[table].name}.add", author=author) as step:
        uuid = insert(step.db, table, fields, stamp, author=author)
    return Captured(uuid, step.changes)


def add_many(
    book: Book,
    table: str,
    records: Iterable[Mapping[str, Any]],
    stamp: Stamp | None = None,
    *,
    author: str | None = None,
) -> CapturedMany:
    """Save several new records of a kind as one step."""
    with book.write(f"{KINDS[table].name}.add", author=author) as step:
        uuids = tuple(insert(step.db, table, fields, stamp, author=author) for fields in records)
    return CapturedMany(uuids, step.changes)


def change(
    book: Book, table: str, uuid: str, fields: Mapping[str, Any], *, author: str | None = None, label: str | None = None
) -> Captured:
    """Set fields of one record; raises `Unfit`, or `NoSuchRow` where it was deleted."""
    with book.write(label or f"{KINDS[table].name}.edit", author=author) as step:
        update(step.db, table, uuid, fields)
    return Captured(uuid, step.changes)


def change_many(
    book: Book, table: str, uuids: Sequence[str], fields: Mapping[str, Any], *, author: str | None = None
) -> Changes:
    """Set the same fields of several records as one step."""
    with book.write(f"{KINDS[table].name}.edit", author=author) as step:
        for uuid in uuids:
            update(step.db, table, uuid, fields)
    return step.changes


def remove(book: Book, table: str, uuids: Sequence[str], *, author: str | None = None) -> Changes:
    """Delete records of a kind as one step; what is theirs goes with them. Undo brings all of it back."""
    if table not in KINDS:
        raise ValueError(table)
    with book.write(f"{table}.delete", author=author) as step:
        rows = rows_of(step.db, table)
        for uuid in uuids:
            rows.remove(uuid)
    return step.changes


def made(table: str, cells: Mapping[str, Any], *, author: str | None = None) -> Any:
    """A new record of a kind from fields that are known to be fit: with an id, an author, and the time."""
    kind = KINDS[table]
    names = {field.name for field in dataclasses.fields(kind.record)}
    own: dict[str, Any] = {"author": author, "created_at": clock.now()}
    fields: dict[str, Any] = {**cells, **{name: own[name] for name in _OURS if name in names}}
    return kind.record(uuid=new_id(), **fields)


def insert(
    db: sqlite_utils.Database,
    table: str,
    fields: Mapping[str, Any],
    stamp: Stamp | None = None,
    *,
    author: str | None = None,
) -> str:
    """Within a step: check one new record and insert it; gives its uuid back. Raises `Unfit`."""
    kind = KINDS[table]
    names = {field.name for field in dataclasses.fields(kind.record)}
    cells = as_keys(table, tidy(table, fields), Terms(db).vocabularies)
    cells["uuid"] = _own_uuid(cells.get("uuid"))
    for name in _STAMPED:
        if name in names:
            cells.setdefault(name, getattr(stamp or Stamp(), name))
    if "author" in names:
        cells["author"] = author
    if "created_at" in names:
        cells["created_at"] = clock.now()
    record = kind.record(**cells)
    fit([*kind.problems(record), *_lost_references(db, table, cells)])
    rows_of(db, table).add(record)
    return str(cells["uuid"])


def update(db: sqlite_utils.Database, table: str, uuid: str, fields: Mapping[str, Any]) -> None:
    """Within a step: set fields of one record. Raises `Unfit`, or `NoSuchRow` where it was deleted."""
    kind = KINDS[table]
    rows = rows_of(db, table)
    old = rows.get(uuid)
    if old is None:
        raise NoSuchRow(f"the {kind.name} was deleted meanwhile", remedy="Undo brings it back.")
    cells = as_keys(table, tidy(table, fields), Terms(db).vocabularies)
    fit([*kind.problems(dataclasses.replace(old, **cells)), *_lost_references(db, table, cells)])
    rows.change(uuid, cells)


def _own_uuid(given: str | None) -> str:
    """A uuid that a caller chose, in its usual form, or a new one."""
    if given is None:
        return new_id()
    try:
        return str(UUID(given))
    except ValueError:
        raise Unfit([Problem("uuid", "not a UUID")]) from None


def _lost_references(db: sqlite_utils.Database, table: str, cells: Mapping[str, Any]) -> list[Problem]:
    """Fields that name a record that isn't in the book."""
    return [
        Problem(column.name, "it is not in the book")
        for column in TABLES[table].columns
        if column.references is not None
        and cells.get(column.name)
        and not db.execute(f'SELECT 1 FROM "{column.references}" WHERE uuid = ?', (cells[column.name],)).fetchone()
    ]
