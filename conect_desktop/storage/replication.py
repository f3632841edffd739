"""Other laptops' journal entries taken into the book: kept as they are, and the rows they lead to.

Rows are computed from all entries there are of them (`domain.replication`), so it doesn't matter in which order or how
often entries arrive. What an edit here and a deletion there leave pointing at nothing is put right by entries of our
own, and what two laptops did to one cell becomes an open disagreement with the same uuid on every laptop.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Operation
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.replication import Outcome, SharedEntry, covers, merged
from conect_desktop.errors import Trouble
from conect_desktop.storage import journal_sql
from conect_desktop.storage.conflicts import note_conflicts, open_items
from conect_desktop.storage.entries import insert_cells, misfit, parse_cells
from conect_desktop.storage.outcomes import AT_ONCE, names_of, outcomes
from conect_desktop.storage.repairs import put_back_references
from conect_desktop.storage.schema import TABLES, Table
from conect_desktop.storage.vectors import Vectors, own_device, vector

if TYPE_CHECKING:
    import sqlite_utils

_LEEWAY_MS: Final = 5 * 60_000
"""How far into the future another laptop's clock may pull ours."""
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NAME: Final = re.compile(r"[a-z_][a-z0-9_]{0,60}")


class GapInLog(Trouble):
    """Entries before the ones that came are missing."""


class ClashingDevices(Trouble):
    """Two books number their entries as one laptop: one of them was put back from a copy."""


@dataclass(slots=True)
class Received:
    """What taking in entries did."""

    entries: int = 0
    devices: dict[str, int] = field(default_factory=dict)
    """Device → how many of its entries were new."""
    rows: list[tuple[str, str, Operation]] = field(default_factory=list)
    """What happened to the rows of this book, repairs not counted."""
    conflicts: list[str] = field(default_factory=list)
    """uuids of the disagreements that are new."""


# -- reading ----------------------------------------------------------------------------------------------------------


def since(db: sqlite_utils.Database, known: Mapping[str, int]) -> Iterator[SharedEntry]:
    """The entries that someone who knows `known` lacks, none before one that it builds on."""
    for entry in _shared(db, "ORDER BY j.id"):
        if entry.seq > known.get(entry.device, 0):
            yield entry


def run_of(db: sqlite_utils.Database, device: str, first: int, last: int) -> Iterator[SharedEntry]:
    """The entries of a device from one number to another."""
    return _shared(db, "WHERE d.device = ? AND j.seq BETWEEN ? AND ? ORDER BY j.seq", (device, first, last))


def _shared(db: sqlite_utils.Database, which: str, values: Sequence[Any] = ()) -> Iterator[SharedEntry]:
    vectors = Vectors(db)
    for row in db.execute(
        "SELECT d.device, j.seq, j.hlc, j.known, j.txn, j.author, j.tbl, j.row, j.op, j.changes"
        f" FROM journal AS j JOIN journal_devices AS d ON d.id = j.device {which}",
        values,
    ):
        yield SharedEntry(row[0], row[1], row[2], vectors.vector(row[3]), *row[4:])


def entry_at(db: sqlite_utils.Database, device: str, number: int) -> tuple[int, str] | None:
    """By what an entry is recognised, its clock and its row; None where there is none of that number."""
    found = db.execute(
        "SELECT j.hlc, j.row FROM journal AS j JOIN journal_devices AS d ON d.id = j.device"
        " WHERE d.device = ? AND j.seq = ?",
        (device, number),
    ).fetchone()
    return (found[0], found[1]) if found else None


def editions(db: sqlite_utils.Database, device: str) -> dict[int, int]:
    """Number → after how many erasures, of a device's entries that lost content to one."""
    rows = db.execute("SELECT seq, edition FROM journal_scrubbed WHERE device = ?", (device,))
    return dict(rows.fetchall())


# -- taking in --------------------------------------------------------------------------------------------------------


def receive(db: sqlite_utils.Database, entries: Iterable[SharedEntry], progress: Progress) -> Received:
    """Take in what is new of these entries, each device's in order of its numbers; call it within `Book.merging`.

    Raises `GapInLog` where numbers are missing, `ClashingDevices` where an entry that is here already is another one
    there, and `Trouble` for an entry that can't be one.
    """
    work = _Receiving(db)
    received = work.keep(entries, progress)
    if received.entries:
        # first: what is put right below knows what it puts right
        _know(db, work.newest)
        disputed: set[tuple[str, str]] = set()
        received.rows = rebuild(db, work.touched, progress, disputed)
        disputed |= _mended(db) | open_items(db)
        received.conflicts = note_conflicts(db, outcomes(db, [row for row in work.touched if row in disputed]))
    return received


def _mended(db: sqlite_utils.Database) -> set[tuple[str, str]]:
    """Put right what points at nothing; gives the rows that this changed."""
    last = "SELECT coalesce(max(id), 0) FROM journal"
    (before,) = db.execute(last).fetchone()
    put_back_references(db)
    return set(db.execute("SELECT tbl, row FROM journal WHERE id > ?", (before,)).fetchall())


class _Receiving:
    """Puts entries into the journal."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        self._db = db
        self._vectors = Vectors(db)
        self._have = vector(db)
        self._ids: dict[str, int] = dict(db.execute("SELECT device, id FROM journal_devices").fetchall())
        self.touched: dict[tuple[str, str], None] = {}
        self.newest = 0

    def keep(self, entries: Iterable[SharedEntry], progress: Progress) -> Received:
        """Add what is new; each entry is looked over before it is believed."""
        received = Received()
        rows: list[tuple[Any, ...]] = []
        for number, entry in enumerate(entries):
            if number % 1_000 == 0:
                progress.check()
            look_over(entry)
            have = self._have.get(entry.device, 0)
            if entry.seq <= have:
                continue
            if entry.seq != have + 1:
                raise GapInLog(
                    f"entries {have + 1} to {entry.seq - 1} of a laptop are missing",
                    place=entry.device,
                    remedy="Merge with that laptop itself, or with one that has all of it.",
                )
            self._have[entry.device] = entry.seq
            received.devices[entry.device] = received.devices.get(entry.device, 0) + 1
            self.newest = max(self.newest, entry.hlc)
            self.touched[entry.table, entry.row] = None
            rows.append(
                (
                    self._device(entry.device), entry.seq, entry.hlc, self._vectors.number(entry.known), entry.txn,
                    entry.author, entry.table, entry.row, entry.operation, entry.changes,
                )
            )  # fmt: skip
        self._db.conn.executemany(
            "INSERT INTO journal (device, seq, hlc, known, txn, author, tbl, row, op, changes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        received.entries = len(rows)
        return received

    def _device(self, device: str) -> int:
        if device not in self._ids:
            # a home of its own keeps another laptop's device from ever being taken for this one's
            self._ids[device] = self._db.execute(
                "INSERT INTO journal_devices (device, home) VALUES (?, '') RETURNING id", (device,)
            ).fetchone()[0]
        return self._ids[device]


def look_over(entry: SharedEntry) -> None:
    """Refuse what no program of ours writes; raises `Trouble`."""
    try:
        if (
            not _UUID.fullmatch(entry.device)
            or not _NAME.fullmatch(entry.table)
            or not 0 < len(entry.row) <= 100
            or entry.operation not in ("I", "U", "D")
            or not 0 < entry.seq < 1 << 62
            or not 0 <= entry.hlc < 1 << 62
        ):
            raise ValueError("a value can't be")
        cells = parse_cells(entry.changes)
        if entry.table in TABLES and (wrong := misfit(TABLES[entry.table], cells)):
            raise ValueError(f"{wrong} can't be that")
    except (TypeError, ValueError) as error:
        raise Trouble(
            "what another laptop recorded can't be read",
            place=f"entry {entry.seq} of {entry.device}",
            remedy="Copy it again from where it came; nothing was changed here.",
        ) from error


def _know(db: sqlite_utils.Database, newest: int) -> None:
    """From now on edits here know what was taken in, and come after it unless its clock runs far ahead."""
    device = own_device(db)
    known = {name: number for name, number in vector(db).items() if name != device}
    limit = (clock.now_ms() + _LEEWAY_MS) * clock.HLC_STEP
    db.execute("UPDATE journal_head SET known = ?, hlc = max(hlc, ?)", (Vectors(db).number(known), min(newest, limit)))


def take_new_device(db: sqlite_utils.Database, home: str, *, after: int | None = None) -> str:
    """Number entries as a new device from now on; gives its name.

    With `after`, own entries beyond that number, which nobody else has seen, become the new device's too: the file was
    put back from a copy, and others know other entries under those numbers. Call it inside a write transaction.
    """
    old_id, seq = db.execute("SELECT device, seq FROM journal_head").fetchone()
    old = own_device(db)
    kept = seq if after is None else after
    device = new_id()
    new = db.execute(
        "INSERT INTO journal_devices (device, home, name) SELECT ?, ?, name FROM journal_devices WHERE id = ?"
        " RETURNING id",
        (device, home, old_id),
    ).fetchone()[0]
    vectors = Vectors(db)
    moved = db.execute(
        "SELECT id, known FROM journal WHERE device = ? AND seq > ? ORDER BY seq", (old_id, kept)
    ).fetchall()
    for number, (entry, known) in enumerate(moved, 1):
        vector_id = vectors.number(merged(vectors.vector(known), {old: kept}))
        db.execute("UPDATE journal SET device = ?, seq = ?, known = ? WHERE id = ?", (new, number, vector_id, entry))
    known_now = {name: number for name, number in vector(db).items() if name != device}
    db.execute("UPDATE journal_devices SET home = '' WHERE id = ?", (old_id,))
    db.execute("UPDATE journal_head SET device = ?, seq = ?, known = ?", (new, len(moved), vectors.number(known_now)))
    return device


def first_difference(db: sqlite_utils.Database, other: sqlite_utils.Database, device: str) -> int | None:
    """The first number under which two books keep different entries of one device; None where they agree."""
    sql = (
        "SELECT j.seq, j.hlc, j.row FROM journal AS j JOIN journal_devices AS d ON d.id = j.device"
        " WHERE d.device = ? AND j.seq <= ? ORDER BY j.seq"
    )
    both = min(vector(db).get(device, 0), vector(other).get(device, 0))
    for here, there in zip(db.execute(sql, (device, both)), other.execute(sql, (device, both)), strict=False):
        if tuple(here) != tuple(there):
            return int(here[0])
    return None


def give_up_renamed(db: sqlite_utils.Database, other: sqlite_utils.Database, device: str, first: int) -> bool:
    """Drop a laptop's entries from number `first` on where the other book has every one of them under another name.

    So a book catches up that got entries of a laptop put back from a copy before anybody knew it had been. Whether it
    could; call it inside a write transaction.
    """
    sql = (
        "SELECT j.hlc, j.row, j.txn, j.changes FROM journal AS j JOIN journal_devices AS d ON d.id = j.device"
        " WHERE {} AND j.seq >= ? ORDER BY j.seq"
    )
    ours = db.execute(sql.format("d.device = ?"), (device, first)).fetchall()
    renamed = {tuple(row) for row in other.execute(sql.format("d.device <> ?"), (device, 0))}
    if not all(tuple(row) in renamed for row in ours):
        return False
    db.execute(
        "DELETE FROM journal WHERE seq >= ? AND device = (SELECT id FROM journal_devices WHERE device = ?)",
        (first, device),
    )
    return True


# -- rows -------------------------------------------------------------------------------------------------------------


def rebuild(
    db: sqlite_utils.Database,
    rows: Iterable[tuple[str, str]],
    progress: Progress,
    disputed: set[tuple[str, str]] | None = None,
) -> list[tuple[str, str, Operation]]:
    """Make the rows what their entries say, without new entries; gives what was done to them.

    Rows of which laptops said different things are put into `disputed`.
    The journal's triggers are away meanwhile: other connections never see that, and a crash undoes it.
    """
    wanted = list(rows)
    for name in {name for name, _ in wanted if name in TABLES}:
        for trigger in _journalling(TABLES[name]):
            db.execute(f'DROP TRIGGER "{trigger}"')
    done: list[tuple[str, str, Operation]] = []
    fresh: dict[str, list[list[Any]]] = {}
    found = 0
    for table, there, part in _with_rows(db, outcomes(db, wanted)):
        for uuid, result in part:
            found += 1
            if found % 500 == 0:
                progress.step(found, len(wanted))
                progress.check()
            if disputed is not None and result.conflicts:
                disputed.add((table.name, uuid))
            now = there.get(uuid)
            if not result.alive and now is not None:
                _delete(db, table, uuid)
                done.append((table.name, uuid, "D"))
            elif result.alive and now is None and table.name != "media":
                # every column is named: an empty cell is empty, not what a table takes by default
                fresh.setdefault(table.name, []).append([uuid, *(result.cells.get(name) for name in names_of(table))])
                done.append((table.name, uuid, "I"))
            elif result.alive and now is None:
                insert_cells(db, table, uuid, result.cells)
                done.append((table.name, uuid, "I"))
            elif result.alive and now is not None and _update(db, table, uuid, now, result.cells):
                done.append((table.name, uuid, "U"))
    for name, values in fresh.items():
        listed = ", ".join(f'"{column}"' for column in ("uuid", *names_of(TABLES[name])))
        marks = ", ".join("?" * len(values[0]))
        db.conn.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({marks})', values)
    for name in {name for name, _ in wanted if name in TABLES}:
        for sql in _journalling(TABLES[name]).values():
            db.execute(sql)
    return done


def apply_added(db: sqlite_utils.Database, added: Collection[tuple[str, str]]) -> int:
    """After an upgrade: give rows what a newer version on another laptop wrote into columns that are here only now.

    Its entries came with an earlier merge and were kept as they are. Gives how many rows; call it in a transaction.
    """
    rows: dict[tuple[str, str], None] = {}
    for table, column in sorted(added):
        for (uuid,) in db.execute(
            "SELECT DISTINCT row FROM journal WHERE tbl = ? AND instr(changes, ?)", (table, f"{column}=")
        ):
            rows[table, uuid] = None
    return len(rebuild(db, rows, Silent())) if rows else 0


def _journalling(table: Table) -> dict[str, str]:
    """The triggers that write entries."""
    names = {f"journal_{table.name}_{event}" for event in ("insert", "update", "delete")}
    return {name: sql for name, sql in journal_sql.triggers(table).items() if name in names}


Present = dict[str, dict[str, Any]]


def _with_rows(
    db: sqlite_utils.Database, found: Iterable[tuple[Table, str, Outcome]]
) -> Iterator[tuple[Table, Present, list[tuple[str, Outcome]]]]:
    """Outcomes in handfuls of one table, with the rows as they are now."""
    for _, group in groupby(found, key=lambda one: one[0].name):
        several = list(group)
        table = several[0][0]
        for start in range(0, len(several), AT_ONCE):
            part = [(uuid, result) for _, uuid, result in several[start : start + AT_ONCE]]
            yield table, _present(db, table, [uuid for uuid, _ in part]), part


def _present(db: sqlite_utils.Database, table: Table, uuids: Sequence[str]) -> Present:
    names = names_of(table)
    listed = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(uuids))
    rows = db.execute(f'SELECT uuid, {listed} FROM "{table.name}" WHERE uuid IN ({marks})', list(uuids))
    return {uuid: dict(zip(names, cells, strict=True)) for uuid, *cells in rows}


def _update(
    db: sqlite_utils.Database, table: Table, uuid: str, now: Mapping[str, Any], cells: Mapping[str, Any]
) -> bool:
    changed = {name: cells.get(name) for name in now if now[name] != cells.get(name)}
    if changed:
        assignments = ", ".join(f'"{name}" = ?' for name in changed)
        db.execute(f'UPDATE "{table.name}" SET {assignments} WHERE uuid = ?', (*changed.values(), uuid))
    return bool(changed)


def _delete(db: sqlite_utils.Database, table: Table, uuid: str) -> None:
    db.execute(f'DELETE FROM "{table.name}" WHERE uuid = ?', (uuid,))


def deliverable(entries: Sequence[SharedEntry], have: Mapping[str, int]) -> list[SharedEntry]:
    """Those of several devices' entries that everything they build on is there for, none before what it builds on.

    An entry made by someone who knew a third laptop's work waits until that work has come.
    """
    queues: dict[str, list[SharedEntry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.seq):
        queues.setdefault(entry.device, []).append(entry)
    known, ready, moved = {**have}, list[SharedEntry](), True
    while moved:
        moved = False
        for device, queue in queues.items():
            taken = 0
            for entry in queue:
                if entry.seq > known.get(device, 0):
                    if entry.seq != known.get(device, 0) + 1 or not covers(known, entry.known):
                        break
                    known[device] = entry.seq
                    ready.append(entry)
                taken += 1
            del queue[:taken]
            moved = moved or taken > 0
    return ready
