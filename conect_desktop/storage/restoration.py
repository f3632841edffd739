"""A whole book out of what was salvaged of a damaged one: with its history where that is whole, else with a new one."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.mending import mend_references
from conect_desktop.storage.pages import FarBlob
from conect_desktop.storage.replication import rebuild
from conect_desktop.storage.salvage import Salvaged
from conect_desktop.storage.schema import RECORDED, TABLES

if TYPE_CHECKING:
    import sqlite_utils

_HISTORY: Final = ("journal_devices", "journal_vectors", "journal", "journal_steps")
_BESIDE: Final = ("conect_team", "base_maps")
"""Tables about the book that are no part of its history."""


@dataclass(slots=True)
class Restored:
    """What came into the new book."""

    history: bool
    """Whether the history came along; without it nothing can be undone, and other laptops are merged anew."""
    saved: dict[str, int] = field(default_factory=dict)
    """Rows by table."""
    from_history: int = 0
    """Rows whose own place was damaged and that the history told."""
    lost: int = 0
    """Rows that the book had, as far as it can still be known, and that are gone."""
    without_file: list[str] = field(default_factory=list)
    """Titles or names of the media whose files are not whole; a merge with another laptop brings them back."""


def restore(book: Book, found: Salvaged, progress: Progress) -> Restored:
    """Fill a new and empty book; raises `Trouble` as every writing does, the new book is then of no use."""
    whole = _whole_history(found)
    told = _told(found.of("journal"))
    if whole:
        with book.merging("repair") as step:
            _with_history(step.db, found, progress)
    else:
        with book.merging("repair") as step:
            _anew(step.db, found, told, progress)
    with book.merging("repair") as step:
        _about_the_book(step.db, found)
        _bytes(step.db, found.of("media"), found.of("media_kept"), progress)
    there = journal.present(book.db)
    restored = Restored(whole, {table.name: len(there.get(table.name, {})) for table in RECORDED})
    read = {(name, row.get("uuid")) for name in TABLES for row in found.of(name)}
    known = {(name, uuid) for name, rows in told.items() for uuid in rows}
    kept = {(name, uuid) for name, rows in there.items() for uuid in rows}
    restored.from_history = len((known - read) & kept)
    restored.lost = len(known - kept) + len([one for one in read - kept if one not in known and one[1]])
    restored.without_file = [
        str(title or name or uuid)
        for uuid, title, name in book.db.execute(
            "SELECT uuid, title, file_name FROM media WHERE length(data) = 0 AND coalesce(size, 1) > 0"
        )
    ]
    return restored


def _whole_history(found: Salvaged) -> bool:
    """Whether every entry of every laptop is there and can be read."""
    heads = found.of("journal_head")
    devices = {row.get("id") for row in found.of("journal_devices") if isinstance(row.get("device"), str)}
    vectors = {row.get("id") for row in found.of("journal_vectors")}
    numbers: dict[Any, list[int]] = defaultdict(list)
    for entry in found.of("journal"):
        if entry.get("device") not in devices or entry.get("known") not in vectors:
            return False
        try:
            parse_cells(entry["changes"])
            numbers[entry["device"]].append(int(entry["seq"]))
        except (ValueError, TypeError, KeyError):
            return False
    if len(heads) != 1 or heads[0].get("device") not in devices or heads[0].get("known") not in vectors:
        return False
    newest = heads[0].get("seq")
    return max(numbers.get(heads[0]["device"], [0])) == newest and all(
        sorted(seen) == list(range(1, len(seen) + 1)) for seen in numbers.values()
    )


def _told(entries: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, dict[str, Any]]]:
    """The rows that the readable entries lead to: table → uuid → cells; only those whose first entry is there."""
    state: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for entry in sorted(entries, key=lambda one: one.get("id") or 0):
        name, uuid, op = entry.get("tbl"), entry.get("row"), entry.get("op")
        if name not in TABLES or not isinstance(uuid, str):
            continue
        if op == "D":
            state[name].pop(uuid, None)
        elif op == "I" or uuid in state[name]:
            try:
                cells = parse_cells(str(entry.get("changes")))
            except ValueError:
                continue
            state[name].setdefault(uuid, {}).update({column: after for column, (_, after) in cells.items()})
    return state


def _with_history(db: sqlite_utils.Database, found: Salvaged, progress: Progress) -> None:
    """The history as it was, and the rows that it leads to."""
    db.execute("DELETE FROM journal_head")
    for name in reversed(_HISTORY):
        db.execute(f'DELETE FROM "{name}"')
    for name in (*_HISTORY, "journal_head", "media_kept"):
        _insert(db, name, found.of(name))
    # an erasure leaves a mark on entries; a book of an earlier version has none
    rows = db.execute("SELECT DISTINCT tbl, row FROM journal").fetchall()
    rebuild(db, rows, progress)


def _anew(
    db: sqlite_utils.Database,
    found: Salvaged,
    told: Mapping[str, Mapping[str, Mapping[str, Any]]],
    progress: Progress,
) -> None:
    """The rows themselves, and those that the readable part of the history tells besides, as new entries."""
    for done, table in enumerate(RECORDED):
        names = {column.name for column in table.journalled}
        rows = {
            row["uuid"]: {name: value for name, value in row.items() if name in names}
            for row in found.of(table.name)
            if isinstance(row.get("uuid"), str)
        }
        for uuid, cells in told.get(table.name, {}).items():
            rows.setdefault(uuid, {name: value for name, value in cells.items() if name in names})
        if table.name == "media":
            rows = {uuid: {**cells, "data": b""} for uuid, cells in rows.items()}
        _insert(db, table.name, [{"uuid": uuid, **cells} for uuid, cells in rows.items()])
        progress.step(done, len(RECORDED))
        progress.check()
    while mend_references(db):
        # what belonged to a row that went may itself have had others
        pass


def _about_the_book(db: sqlite_utils.Database, found: Salvaged) -> None:
    """The book's own number and its team's keys, so that the other laptops know it again."""
    named = [row["book"] for row in found.of("conect_book") if isinstance(row.get("book"), str)]
    if len(named) == 1:
        db.execute("UPDATE conect_book SET book = ?", (named[0],))
    for name in _BESIDE:
        rows = found.of(name)
        if rows and name == "conect_team":
            db.execute("DELETE FROM conect_team")
        _insert(db, name, rows)


def _insert(db: sqlite_utils.Database, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Put rows in as far as the table has their columns; a row that it refuses is left out."""
    columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
    for row in rows:
        names = [name for name in columns if row.get(name) is not None]
        if names:
            listed = ", ".join(f'"{name}"' for name in names)
            db.execute(
                f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})',
                [row[name] for name in names],
            )


def _bytes(
    db: sqlite_utils.Database,
    media: Iterable[Mapping[str, Any]],
    kept: Iterable[Mapping[str, Any]],
    progress: Progress,
) -> None:
    """Give media their files where these are whole, by hash."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for rowid, sha256 in db.execute("SELECT id, sha256 FROM media WHERE length(data) = 0 AND sha256 IS NOT NULL"):
        wanted[sha256].append(rowid)
    for row in (*media, *kept):
        data, sha256 = row.get("data"), row.get("sha256")
        if not isinstance(sha256, str) or sha256 not in wanted or not isinstance(data, (bytes, FarBlob)):
            continue
        progress.check()
        pieces = (lambda data=data: iter([data])) if isinstance(data, bytes) else data.pieces
        digest, length = hashlib.sha256(), 0
        for piece in pieces():
            digest.update(piece)
            length += len(piece)
        if digest.hexdigest() != sha256:
            continue
        for rowid in wanted.pop(sha256):
            db.execute("UPDATE media SET data = zeroblob(?) WHERE id = ?", (length, rowid))
            with db.conn.blobopen("media", "data", rowid) as blob:
                for piece in pieces():
                    blob.write(piece)
