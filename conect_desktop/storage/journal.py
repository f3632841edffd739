"""Reading the journal: entries, steps, history, undo and redo, and the state that replaying it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Entry
from conect_desktop.domain.ids import new_id
from conect_desktop.sqlite_uri import quoted
from conect_desktop.storage.entries import insert_cells, parse_cells
from conect_desktop.storage.mending import mend_references
from conect_desktop.storage.outcomes import outcomes
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import DamagedBook

if TYPE_CHECKING:
    import sqlite_utils

StepKind = Literal["do", "undo", "redo", "outside", "system"]


@dataclass(frozen=True, slots=True)
class Step:
    """What a person did at once, however many rows it changed."""

    id: int
    txn: str
    kind: StepKind
    target: str | None
    """For undo and redo: the step taken back or done again."""
    label: str
    """What was done, as a key that the window puts into the person's language."""
    author: str | None
    made_at: str
    first: int
    last: int
    span: bool = False
    """Whether every entry from first to last belongs to it, whoever made it: what a merge took in."""


def _entry(row: tuple[Any, ...]) -> Entry:
    number, device, seq, hlc, known, txn, author, table, uuid, operation, changes = row
    try:
        if not isinstance(hlc, int) or not isinstance(table, str) or not isinstance(uuid, str):
            raise TypeError("a value has the wrong type")
        cells = parse_cells(changes)
    except (TypeError, ValueError) as error:
        raise DamagedBook(
            f"the journal is damaged: {error}", place=f"entry {number}", remedy="Open your last copy."
        ) from error
    return Entry(number, device, seq, hlc, known, txn, author, table, uuid, operation, cells)


_ENTRY = "SELECT id, device, seq, hlc, known, txn, author, tbl, row, op, changes FROM journal"


def entries(db: sqlite_utils.Database, first: int = 0, last: int | None = None) -> Iterator[Entry]:
    """Entries in the order they were made here, from number `first` to `last`."""
    for row in db.execute(f"{_ENTRY} WHERE id >= ? AND (? IS NULL OR id <= ?) ORDER BY id", (first, last, last)):
        yield _entry(row)


def entries_of(db: sqlite_utils.Database, row: str) -> list[Entry]:
    """The history of one row, oldest first."""
    return [_entry(found) for found in db.execute(f"{_ENTRY} WHERE row = ? ORDER BY id", (row,))]


def last_entry(db: sqlite_utils.Database) -> int:
    """Number of the newest entry, 0 for none."""
    number: int = db.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0]
    return number


def newest(db: sqlite_utils.Database) -> tuple[Any, ...] | None:
    """By what the newest entry is told from any other, its number first; None for none."""
    row: tuple[Any, ...] | None = db.execute(
        "SELECT id, device, seq, hlc, txn, row FROM journal ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row


_STEP = "SELECT id, txn, kind, target, label, author, made_at, first, last, span FROM journal_steps"


def steps(db: sqlite_utils.Database, limit: int | None = None) -> list[Step]:
    """What was done, newest first."""
    rows = db.execute(f"{_STEP} ORDER BY id DESC LIMIT ?", (-1 if limit is None else limit,))
    return [Step(*row) for row in rows]


def add_step(
    db: sqlite_utils.Database,
    txn: str,
    kind: StepKind,
    label: str,
    author: str | None,
    first: int,
    target: str | None = None,
    *,
    span: bool = False,
) -> None:
    """Note that the entries from `first` on are one step."""
    db.execute(
        "INSERT INTO journal_steps (txn, kind, target, label, author, made_at, first, last, span)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM journal), ?)",
        (txn, kind, target, label, author, clock.now(), first, span),
    )


def outside_txns(db: sqlite_utils.Database) -> frozenset[str]:
    """Transactions that another program wrote on this laptop, those not yet made a step of included."""
    rows = db.execute(
        "SELECT txn FROM journal_steps WHERE kind = 'outside' UNION SELECT idle_txn FROM journal_head"
    ).fetchall()
    return frozenset(txn for (txn,) in rows)


def step_entries(db: sqlite_utils.Database, step: Step, most: int | None = None) -> list[Entry]:
    """What a step changed, in order; the first `most` of it."""
    sql = f"{_ENTRY} WHERE id BETWEEN ? AND ? AND (? OR txn = ?) ORDER BY id LIMIT ?"
    found = db.execute(sql, (step.first, step.last, step.span, step.txn, -1 if most is None else most))
    return [_entry(row) for row in found]


def step_size(db: sqlite_utils.Database, step: Step) -> int:
    """How many rows a step changed."""
    sql = "SELECT count(*) FROM journal WHERE id BETWEEN ? AND ? AND (? OR txn = ?)"
    size: int = db.execute(sql, (step.first, step.last, step.span, step.txn)).fetchone()[0]
    return size


def adopt_outside_edits(db: sqlite_utils.Database) -> bool:
    """Make one step of what other programs changed since we last looked; whether there was anything.

    What they left pointing at rows that are gone is put right within the same step. Call it inside a write transaction.
    """
    idle, known = db.execute(
        "SELECT idle_txn, (SELECT coalesce(max(last), 0) FROM journal_steps) FROM journal_head"
    ).fetchone()
    first = db.execute("SELECT min(id) FROM journal WHERE id > ? AND txn = ?", (known, idle)).fetchone()[0]
    if first is None:
        return False
    mend_references(db)
    add_step(db, idle, "outside", "outside", None, first)
    db.execute("UPDATE journal_head SET idle_txn = ?", (new_id(),))
    return True


@dataclass(frozen=True, slots=True)
class UndoState:
    """What the next undo and the next redo would take."""

    undo: Step | None
    """The step to take back."""
    redo: Step | None
    """The undo to take back; its `target` is the step that is done again, its `label` that step's."""


def undo_state(db: sqlite_utils.Database) -> UndoState:
    """Told from the steps alone, so it survives a restart: an undo moves a step to the other stack, a redo back."""
    undo: dict[str, Step] = {}
    redo: dict[str, tuple[Step, Step]] = {}
    for row in db.execute(f"{_STEP} WHERE kind <> 'system' ORDER BY id"):
        step = Step(*row)
        if step.kind == "undo" and step.target in undo:
            redo[step.target] = (undo.pop(step.target), step)
        elif step.kind == "redo" and step.target in redo:
            undo[step.target] = redo.pop(step.target)[0]
        elif step.kind in ("do", "outside"):
            undo[step.txn] = step
            redo.clear()
    return UndoState(
        next(reversed(undo.values()), None),
        next((done for _, done in reversed(redo.values())), None),
    )


@dataclass(frozen=True, slots=True)
class Left:
    """A cell that undo did not touch because it was changed since."""

    table: str
    row: str
    column: str


def apply_reverse(db: sqlite_utils.Database, done: Iterable[Entry]) -> list[Left]:
    """Take entries back, newest first; the triggers journal this like any edit. Call it inside a write transaction.

    A cell whose value is no longer what the entry left behind was changed by someone since and stays: it is returned,
    and so is a deleted row that is there again.
    """
    left: list[Left] = []
    for entry in sorted(done, key=lambda e: e.id, reverse=True):
        table = TABLES.get(entry.table)
        if table is None:
            continue
        cells = entry.cells
        if entry.operation == "I":
            db.execute(f'DELETE FROM "{table.name}" WHERE uuid = ?', (entry.row,))
        elif entry.operation == "D":
            if db.execute(f'SELECT 1 FROM "{table.name}" WHERE uuid = ?', (entry.row,)).fetchone():
                left += [Left(table.name, entry.row, name) for name in cells]
                continue
            insert_cells(db, table, entry.row, {name: before for name, (before, _) in cells.items()})
        else:
            now = db.execute(
                f'SELECT {", ".join(quoted(name) for name in cells)} FROM "{table.name}" WHERE uuid = ?',
                (entry.row,),
            ).fetchone()
            if now is None:
                left += [Left(table.name, entry.row, name) for name in cells]
                continue
            back = {}
            for (name, (before, after)), value in zip(cells.items(), now, strict=True):
                if value == after:
                    back[name] = before
                else:
                    left.append(Left(table.name, entry.row, name))
            if back:
                assignments = ", ".join(f"{quoted(name)} = ?" for name in back)
                db.execute(f'UPDATE "{table.name}" SET {assignments} WHERE uuid = ?', (*back.values(), entry.row))
    return left


State = dict[str, dict[str, dict[str, Any]]]
"""table → uuid → column → value, nulls left out."""


def replay(done: Iterable[Entry]) -> State:
    """The rows that the entries, in order, lead to; the book's rows must be the same (`check`)."""
    state: State = {}
    for entry in done:
        rows = state.setdefault(entry.table, {})
        if entry.operation == "D":
            rows.pop(entry.row, None)
            continue
        row = rows.setdefault(entry.row, {})
        for name, (_, after) in entry.cells.items():
            if after is None:
                row.pop(name, None)
            else:
                row[name] = after
    return {table: rows for table, rows in state.items() if rows}


def state(db: sqlite_utils.Database) -> State:
    """The rows that the whole journal leads to, entries of several laptops on one row weighed against each other."""
    found: State = {}
    for name, told in replay(entries(db)).items():
        if name in TABLES:
            # a newer version on another laptop may know more columns
            columns = {column.name for column in TABLES[name].journalled}
            found[name] = {uuid: {c: cell for c, cell in row.items() if c in columns} for uuid, row in told.items()}
    shared = db.execute("SELECT tbl, row FROM journal GROUP BY tbl, row HAVING count(DISTINCT device) > 1").fetchall()
    for table, uuid, result in outcomes(db, shared):
        rows = found.setdefault(table.name, {})
        if result.alive:
            rows[uuid] = {**result.cells}
        else:
            rows.pop(uuid, None)
    return {table: rows for table, rows in found.items() if rows}


def present(db: sqlite_utils.Database) -> State:
    """The rows as they are, in the form `replay` gives."""
    state: State = {}
    for table in TABLES.values():
        # a book of an earlier version, looked at without being upgraded, may lack a column
        there = {row[1] for row in db.execute(f'PRAGMA table_info("{table.name}")')}
        names = [c.name for c in table.journalled if c.name in there]
        rows: dict[str, dict[str, Any]] = {}
        for uuid, *cells in db.execute(f'SELECT uuid, {", ".join(quoted(n) for n in names)} FROM "{table.name}"'):
            rows[uuid] = {name: cell for name, cell in zip(names, cells, strict=True) if cell is not None}
        if rows:
            state[table.name] = rows
    return state
