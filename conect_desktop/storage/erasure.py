"""Finding every trace of a participant code in a book, and taking it out of journal, kept media and free pages.

Erasing (GDPR art. 17) is the one edit that changes the journal itself: entries keep their place, number and row, and
lose their content, so that numbering stays without gaps and replaying them still gives the rows there are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.storage.book import Book
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.rows import read_json
from conect_desktop.storage.schema import TABLES, Column, Table
from conect_desktop.storage.trouble import BookLocked, BookMoved, DiskFull, MediumGone, ReadOnlyBook, told

if TYPE_CHECKING:
    import sqlite_utils

Row = tuple[str, str]
"""(table, uuid)"""

VOICES: Final = ("said_by", "shows")
"""Columns that list participant codes."""
_NAMING: Final = frozenset({"code", "host", "holder", "owner"})
"""Columns that may hold a code and nothing else."""
_AT_ONCE: Final = 200
_THEIRS: Final = ("attendances", "consents")
"""Tables whose rows belong to one participant."""


class Name:
    """A code as it stands in cells: in lists of voices, and within texts where it can't be taken for a word.

    A code such as ``T2-P05`` is found wherever it is a whole word. ``Marie`` or ``7`` is one of other people's words
    too: it is the code only in a list of voices or in a cell that names a person.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.spellings = tuple(
            dict.fromkeys((code, json.dumps(code, ensure_ascii=False)[1:-1], json.dumps(code)[1:-1]))
        )
        """As other programs may have written it within JSON."""
        telling = re.search(r"\w-\w*\d", code) is not None
        self._whole = re.compile(rf"(?<![\w-]){re.escape(code)}(?![\w-])") if telling else None

    def replaced(self, column: str, cell: Any, marker: str) -> Any:
        """A cell with a marker wherever it names the code."""
        if not isinstance(cell, str):
            return cell
        if self._whole is not None:
            return self._whole.sub(lambda _: marker, cell)
        if column in VOICES and isinstance(read_json(cell), list):
            for spelling in self.spellings:
                cell = cell.replace(f'"{spelling}"', f'"{marker}"')
            return cell
        return marker if column in (*VOICES, *_NAMING) and cell.strip() == self.code else cell

    def is_in(self, column: str, cell: Any) -> bool:
        """Whether a cell names the code."""
        return bool(self.replaced(column, cell, "") != cell)

    def is_alone(self, table: str, cells: Mapping[str, Any]) -> bool:
        """Whether a row is this code's alone: nobody else said it; of a medium also, that it shows nobody else."""
        said, shows = (voices(cells.get(name)) for name in VOICES)
        return {self.code} == said | shows or (table == "media" and shows == {self.code})


def listed_voices(cell: Any) -> list[str]:
    """The codes in a list of voices, in its order; what a GIS user typed where a list belongs counts as one."""
    listed = read_json(cell)
    if isinstance(listed, list):
        return [item for item in listed if isinstance(item, str)]
    return [cell.strip()] if isinstance(cell, str) and cell.strip() else []


def voices(cell: Any) -> set[str]:
    """The codes in a list of voices, whatever their order."""
    return set(listed_voices(cell))


@dataclass(frozen=True, slots=True)
class Trace:
    """A row that names a code or belongs to its person."""

    table: str
    uuid: str
    alone: bool
    """Whether it is theirs alone."""


@dataclass(slots=True)
class Traces:
    """Where a code is found."""

    present: list[Trace] = field(default_factory=list)
    gone: list[Row] = field(default_factory=list)
    """Rows of theirs alone that were deleted and live on in the journal only."""
    before: list[Row] = field(default_factory=list)
    """Rows that others said, too or instead, and that were theirs alone at a time: the journal holds what they said."""
    persons: list[str] = field(default_factory=list)
    """uuids of the participant rows of that code that are there."""


def traces(db: sqlite_utils.Database, code: str) -> Traces:
    """Every row, there or deleted, that names a code, and of each whether it is theirs alone."""
    name, found = Name(code), Traces()
    found.persons = [row[0] for row in db.execute("SELECT uuid FROM participants WHERE code = ?", (code,))]
    found.present += [Trace("participants", uuid, True) for uuid in found.persons]
    persons = {*found.persons}
    gone: dict[Row, None] = {}
    for table, uuid, before in _deleted(db, name.spellings):
        if table == "participants" and before.get("code") == code:
            persons.add(uuid)
            gone[table, uuid] = None
        elif any(code in voices(before.get(column)) for column in VOICES) and name.is_alone(table, before):
            gone[table, uuid] = None
    for table in _THEIRS:
        rows = db.execute(f'SELECT uuid, participant FROM "{table}"').fetchall()
        found.present += [Trace(table, uuid, True) for uuid, participant in rows if participant in persons]
    for table, uuid, before in _deleted(db, persons):
        if table in _THEIRS and before.get("participant") in persons:
            gone[table, uuid] = None
    theirs = {(trace.table, trace.uuid) for trace in found.present}
    for shape in TABLES.values():
        found.present += [trace for trace in _present(db, shape, name) if (trace.table, trace.uuid) not in theirs]
    found.gone = [row for row in gone if not _is_there(db, row)]
    alone = {(trace.table, trace.uuid) for trace in found.present if trace.alone} | {*found.gone}
    found.before = [row for row in _once_theirs(db, name) if row not in alone]
    return found


def _once_theirs(db: sqlite_utils.Database, name: Name) -> list[Row]:
    """Rows of which an entry says that nobody but this code said or shows them."""
    return list(
        {
            (entry.table, entry.row): None
            for entry in _naming(db, name)
            if any(voices(entry.cells[column][1]) == {name.code} for column in VOICES if column in entry.cells)
        }
    )


def worded(table: Table) -> list[Column]:
    """The columns of a table that may hold words."""
    return [c for c in table.columns if c.form in ("text", "json") and c.references is None]


def _present(db: sqlite_utils.Database, table: Table, name: Name) -> Iterator[Trace]:
    columns = worded(table)
    if not columns:
        return
    selected = ", ".join(f'"{column.name}"' for column in columns)
    searched = " || char(10) || ".join(f"coalesce(\"{column.name}\", '')" for column in columns)
    rows = db.execute(
        f'SELECT uuid, {selected} FROM "{table.name}" WHERE {_holding(searched, name.spellings)}', name.spellings
    ).fetchall()
    for uuid, *found in rows:
        cells = {column.name: cell for column, cell in zip(columns, found, strict=True)}
        if any(name.is_in(column, cell) for column, cell in cells.items()):
            listed = any(name.code in voices(cells.get(column)) for column in VOICES)
            yield Trace(table.name, uuid, listed and name.is_alone(table.name, cells))


def _holding(expression: str, texts: Iterable[str]) -> str:
    """SQL that is true where one of as many parameters as there are texts stands in an expression."""
    return "(" + " OR ".join(f"instr({expression}, ?)" for _ in texts) + ")"


def _deleted(db: sqlite_utils.Database, texts: Iterable[str]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Table, uuid and last cells of each deletion whose entry holds one of the texts."""
    wanted = [text.replace("'", "''") for text in texts]
    if not wanted:
        return
    condition = _holding("changes", wanted)
    for table, uuid, changes in db.execute(
        f"SELECT tbl, row, changes FROM journal WHERE op = 'D' AND {condition} ORDER BY id", wanted
    ).fetchall():
        if table in TABLES:
            yield table, uuid, {column: before for column, (before, _) in parse_cells(changes).items()}


def _is_there(db: sqlite_utils.Database, row: Row) -> bool:
    return db.execute(f'SELECT 1 FROM "{row[0]}" WHERE uuid = ?', (row[1],)).fetchone() is not None


def gone_elsewhere(db: sqlite_utils.Database, code: str) -> list[Row]:
    """Rows of theirs alone that another laptop's erasure deleted: its entry no longer says what they were, ours do."""
    found: dict[Row, None] = {}
    for entry in _naming(db, Name(code)):
        listed = [voices(entry.cells[column][1]) for column in VOICES if column in entry.cells]
        row = (entry.table, entry.row)
        if any(listed) and set().union(*listed) == {code} and not _is_there(db, row):
            found[row] = None
    return list(found)


def entries_about(db: sqlite_utils.Database, code: str, found: Traces) -> int:
    """How many entries of the journal name a code or hold a row of theirs."""
    name = Name(code)
    numbers = {entry.number for entry in _naming(db, name)}
    for table, uuid in (*((t.table, t.uuid) for t in found.present if t.alone), *found.gone):
        numbers.update(row[0] for row in db.execute("SELECT id FROM journal WHERE row = ? AND tbl = ?", (uuid, table)))
    return len(numbers)


# -- the journal without content --------------------------------------------------------------------------------------


_QUOTING: Final = {"disagreements": ("item", "other_item"), "vote_options": ("place", "actor")}
"""Tables whose rows repeat words of another row, and the columns that name it."""


def gone_with(db: sqlite_utils.Database, rows: Iterable[Row]) -> list[Row]:
    """Deleted rows that quoted one of these: a disagreement about it, an option with its title."""
    uuids = sorted({uuid for _, uuid in rows})
    found: list[Row] = []
    for start in range(0, len(uuids), _AT_ONCE):
        part = uuids[start : start + _AT_ONCE]
        for table, uuid, before in _deleted(db, part):
            if any(before.get(column) in part for column in _QUOTING.get(table, ())):
                found.append((table, uuid))
    return [row for row in found if not _is_there(db, row)]


def options_once_for(db: sqlite_utils.Database, row: Row) -> list[Row]:
    """Options of a vote that stood for a row until it was deleted, and for nothing since: its title is their label."""
    found = db.execute(
        "SELECT uuid FROM vote_options WHERE place IS NULL AND actor IS NULL AND uuid IN"
        " (SELECT row FROM journal WHERE tbl = 'vote_options' AND instr(changes, ?))",
        (row[1],),
    )
    return [("vote_options", uuid) for (uuid,) in found.fetchall()]


def kept_media(db: sqlite_utils.Database, rows: Iterable[Row]) -> set[str]:
    """Keys under which the bytes of these media may be kept for undo: every hash they ever had, and their uuid."""
    keys: set[str] = set()
    for table, uuid in rows:
        if table != "media":
            continue
        keys.add(uuid)
        for (changes,) in db.execute("SELECT changes FROM journal WHERE row = ?", (uuid,)).fetchall():
            keys.update(str(value) for value in parse_cells(changes).get("sha256", ()) if value)
    return keys


def _note_scrubbed(db: sqlite_utils.Database, entries: Iterable[int]) -> None:
    """What was handed on of these entries has to be handed on anew."""
    edition = db.execute("SELECT coalesce(max(edition), 0) + 1 FROM journal_scrubbed").fetchone()[0]
    db.conn.executemany(
        "INSERT OR REPLACE INTO journal_scrubbed SELECT d.device, j.seq, ? FROM journal AS j"
        " JOIN journal_devices AS d ON d.id = j.device WHERE j.id = ?",
        [(edition, number) for number in entries],
    )


def scrub(
    db: sqlite_utils.Database, code: str, marker: str, emptied: Iterable[Row], before: Iterable[Row] = ()
) -> None:
    """Take content out of the journal: all of it from the entries of emptied rows, what was theirs alone from those of
    rows that were so `before`, the code from everybody's.

    An emptied row that is still there is told by one entry, as it is now. Steps that lost content can't be undone any
    more and become ``system``. Call it inside a write transaction, after the rows were changed.
    """
    rows = list(dict.fromkeys(emptied))
    kept = kept_media(db, rows)
    scrubbed: set[str] = set()
    entries: set[int] = set()
    for table, uuid in rows:
        found = _collapse(db, TABLES[table], uuid)
        scrubbed |= set(found.values())
        entries |= found.keys()
    name = Name(code)
    for table, uuid in before:
        found = _unsay(db, name, TABLES[table], uuid)
        scrubbed |= set(found.values())
        entries |= found.keys()
    for entry in _naming(db, name):
        texts = {c.name for c in worded(TABLES[entry.table])}
        changes = {
            column: tuple(name.replaced(column, value, marker) if column in texts else value for value in cell)
            for column, cell in entry.cells.items()
        }
        db.execute("UPDATE journal SET changes = ? WHERE id = ?", (changes_of(db, changes), entry.number))
        entries.add(entry.number)
    entries |= _unname_authors(db, name, marker)
    _note_scrubbed(db, sorted(entries))
    for key in kept:
        db.execute("DELETE FROM media_kept WHERE sha256 = ?", (key,))
    _end_undo(db, scrubbed)


def _unname_authors(db: sqlite_utils.Database, name: Name, marker: str) -> set[int]:
    """Put the marker where the code stands for who typed; gives the entries."""
    touched: set[int] = set()
    for table in ("journal", "journal_steps"):
        for (author,) in db.execute(f"SELECT DISTINCT author FROM {table} WHERE author IS NOT NULL").fetchall():
            if name.is_in("author", author):
                told = (name.replaced("author", author, marker), author)
                rows = db.execute(f"UPDATE {table} SET author = ? WHERE author = ? RETURNING id", told).fetchall()
                touched |= {row[0] for row in rows if table == "journal"}
    return touched


@dataclass(frozen=True, slots=True)
class _Naming:
    """An entry that names a code."""

    number: int
    table: str
    row: str
    cells: dict[str, Any]


def _naming(db: sqlite_utils.Database, name: Name) -> list[_Naming]:
    """The entries that name the code, oldest first."""
    wanted = [spelling.replace("'", "''") for spelling in name.spellings]
    found = []
    for number, table, row, changes in db.execute(
        f"SELECT id, tbl, row, changes FROM journal WHERE {_holding('changes', wanted)} ORDER BY id", wanted
    ).fetchall():
        if table in TABLES:
            cells = parse_cells(changes)
            texts = {column.name for column in worded(TABLES[table])}
            if any(name.is_in(c, value) for c, cell in cells.items() if c in texts for value in cell):
                found.append(_Naming(number, table, row, cells))
    return found


def changes_of(db: sqlite_utils.Database, cells: Mapping[str, Iterable[Any]]) -> str:
    """Cells as the triggers write them."""
    parts = []
    for column, (before, after) in cells.items():
        one, other = db.execute("SELECT quote(?), quote(?)", (before, after)).fetchone()
        parts.append(f"{column}={one}>{other},")
    return "".join(parts)


def _collapse(db: sqlite_utils.Database, table: Table, uuid: str) -> dict[int, str]:
    """Empty every entry of a row, but tell in the one that made it what is there now; gives entry → its step."""
    entries = db.execute(
        "SELECT id, txn, op FROM journal WHERE row = ? AND tbl = ? ORDER BY id", (uuid, table.name)
    ).fetchall()
    db.execute("UPDATE journal SET changes = '' WHERE row = ? AND tbl = ?", (uuid, table.name))
    names = [column.name for column in table.journalled]
    selected = ", ".join(f'"{name}"' for name in names)
    now = db.execute(f'SELECT {selected} FROM "{table.name}" WHERE uuid = ?', (uuid,)).fetchone()
    made = [number for number, _, operation in entries if operation == "I"]
    if now is not None and made:
        cells = {name: (None, cell) for name, cell in zip(names, now, strict=True) if cell is not None}
        db.execute("UPDATE journal SET changes = ? WHERE id = ?", (changes_of(db, cells), made[-1]))
    return {number: txn for number, txn, _ in entries}


def _unsay(db: sqlite_utils.Database, name: Name, table: Table, uuid: str) -> dict[int, str]:
    """Take out of a row's entries what it said while it was theirs alone and says no longer; gives entry → its step.

    What it says now, or said when others deleted it, is others' as well and stays, so that replaying still leads there.
    """
    told = [c.name for c in table.journalled if c.references is None and c.form != "boolean" and c.name not in VOICES]
    entries = [
        (number, txn, operation, parse_cells(changes))
        for number, txn, operation, changes in db.execute(
            "SELECT id, txn, op, changes FROM journal WHERE row = ? AND tbl = ? ORDER BY id", (uuid, table.name)
        ).fetchall()
    ]
    now: dict[str, Any] = {}
    theirs: dict[str, list[Any]] = {column: [] for column in told}
    for _, _, operation, cells in entries:
        if operation != "D":
            now |= {column: after for column, (_, after) in cells.items()}
            if name.is_alone(table.name, now):
                for column in cells.keys() & theirs.keys():
                    theirs[column].append(cells[column][1])
    scrubbed: dict[int, str] = {}
    for number, txn, _, cells in entries:
        left = {
            column: tuple(None if value in theirs.get(column, ()) and value != now[column] else value for value in cell)
            for column, cell in cells.items()
        }
        if left != cells:
            db.execute("UPDATE journal SET changes = ? WHERE id = ?", (changes_of(db, left), number))
            scrubbed[number] = txn
    return scrubbed


def _end_undo(db: sqlite_utils.Database, txns: set[str]) -> None:
    """Make steps, and what was undone and redone of them, steps that undo passes over."""
    chain = set(txns)
    steps = db.execute("SELECT txn, target FROM journal_steps").fetchall()
    grown = True
    while grown:
        more = {txn for txn, target in steps if target in chain}
        more |= {target for txn, target in steps if txn in chain and target}
        grown = not more <= chain
        chain |= more
    for txn in chain:
        db.execute("UPDATE journal_steps SET kind = 'system' WHERE txn = ?", (txn,))


# -- the file ---------------------------------------------------------------------------------------------------------


def sweep(book: Book) -> bool:
    """Write the file anew so that no byte of what was deleted is left in it; False where that can't be done now,
    because another program reads the book, or the disk is full, gone or not to be written to.

    Our own connections overwrite what they free (`secure_delete`), but a GIS program that edited the book doesn't:
    only writing every page anew (`VACUUM`) reaches what it left. Call it on the book lane, outside a transaction.
    """
    try:
        with told(book.path):
            # a book with many photos is larger than the memory of an old laptop
            book.db.execute("PRAGMA temp_store = FILE")
            book.db.execute("VACUUM")
    except (BookLocked, BookMoved, DiskFull, MediumGone, ReadOnlyBook):
        # the erasure itself is done: a trouble would say that it isn't
        return False
    finally:
        book.db.execute("PRAGMA temp_store = MEMORY")
    return True
