"""Rows as the domain's records and back: one codec for every recorded table, told by the schema."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import orjson

from conect_desktop.domain import geopackage
from conect_desktop.domain.columns import Columns
from conect_desktop.domain.geopackage import decode_many
from conect_desktop.domain.making import Maker
from conect_desktop.storage.journal_sql import entries_of_many
from conect_desktop.storage.schema import TABLES, Column
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

R = TypeVar("R")

FIELD_OF = {"geom": "geometry"}
"""Columns whose name differs from the record's field: GIS programs expect ``geom``."""
_COLUMN_OF = {field: column for column, field in FIELD_OF.items()}


def to_cell(column: Column, value: Any) -> Any:
    """A field's value as its cell holds it."""
    if value is None:
        return None
    if column.form == "geometry":
        return geopackage.encode(value)
    if column.form == "json":
        return orjson.dumps(value if isinstance(value, dict) else list(value)).decode() if value else None
    if column.form == "boolean":
        return int(bool(value))
    if column.form == "real":
        # fifteen digits survive every way a number is written down, the journal's included
        return float(f"{value:.15g}")
    return value


class _Read(NamedTuple):
    """How a column is read: into which field, the cells by which reader; a geometry by none, but many at once."""

    field: str
    column: str
    read: Callable[[Any], Any] | None


def _reader(column: Column, kind: str) -> Callable[[Any], Any] | None:
    """What makes a cell's value the record's field of that type: it gives None for what another program wrote there
    and we can't read. None for a geometry."""
    if column.form == "geometry":
        return None
    if column.form == "json":
        return read_list if kind.startswith("Sequence") else partial(_json, kind)
    if column.name == "size":
        return _READERS["real"]
    if column.form in ("date", "datetime"):
        # a withdrawal must not vanish because a GIS program wrote its date as a number
        return str
    read: Callable[[Any], Any] = _READERS.get(column.form, _text)
    return read


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


@lru_cache(maxsize=4_096)
def read_list(value: Any) -> tuple[str, ...] | None:
    """A JSON list of texts; the same few stand in thousands of rows."""
    content = read_json(value)
    return tuple(item for item in content if isinstance(item, str)) if isinstance(content, list) else None


def _json(kind: str, value: Any) -> Any:
    """A JSON cell's content as the field's type says, without what doesn't fit (a GIS user may have typed into it)."""
    content = read_json(value)
    if not isinstance(content, dict):
        return None
    if kind == "Mapping[str, str]":
        return {key: text for key, text in content.items() if isinstance(text, str)}
    return content


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    # consent stands in such cells: what isn't plainly yes is no
    "boolean": lambda value: value == 1,
    "integer": lambda value: value if isinstance(value, int) and abs(value) <= _COUNT else None,
    "real": lambda value: value if isinstance(value, (int, float)) and abs(value) <= _MOST else None,
    "blob": lambda value: value,
}
_COUNT: Final = 10**9
"""What no count comes to; windows can't show what is far beyond it."""
_MOST: Final = 10**15
"""What no quantity and no file's size comes to; the infinite can't be written down or drawn."""
BATCH: Final = 1_000
"""Rows that are read or inserted at a time."""
_LARGE: Final = 5_000
"""Rows from which on it pays to look first which columns are empty."""
_NUMBERS: Final = {"integer": (int,), "real": (int, float)}


def read_json(text: Any) -> Any:
    """A JSON cell; None where it is empty or not JSON (a GIS user may have typed into it)."""
    if not isinstance(text, str):
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None


def cells_of(table: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as cells of a table."""
    shape = TABLES[table]
    cells: dict[str, Any] = {}
    for name, value in fields.items():
        column = _COLUMN_OF.get(name, name)
        cells[column] = to_cell(shape.column(column), value)
    return cells


def _default(field: dataclasses.Field[Any]) -> Any:
    """What a field holds that no cell gives a value, the empty one of its type where the record names none."""
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return {} if str(field.type).startswith("Mapping") else ""


def _filled(cells: Sequence[Any], read: Callable[[Any], Any], blank: Any) -> list[Any]:
    """A column of cells as the field holds them."""
    if read is _text:
        return [cell if type(cell) is str else blank for cell in cells]
    found = [None if cell is None else read(cell) for cell in cells]
    return [blank if value is None else value for value in found]


class Rows(Generic[R]):
    """The records of one table on one connection. Changes belong inside `Book.write`."""

    def __init__(self, db: sqlite_utils.Database, table: str, record: type[R]) -> None:
        self.db = db
        self.table = table
        self._record = record
        fields = {f.name: f for f in dataclasses.fields(record)}  # type: ignore[arg-type]
        self._columns = [
            (FIELD_OF.get(c.name, c.name), c) for c in TABLES[table].columns if FIELD_OF.get(c.name, c.name) in fields
        ]
        # a cell without a value leaves the field at the record's own default
        self._blank = {name: _default(f) for name, f in fields.items()}
        self._make = Maker(record)
        # what was drawn comes last: it is decoded many at a time
        read = sorted(self._columns, key=lambda one: one[1].form == "geometry")
        self._reads = [_Read(name, c.name, _reader(c, str(fields[name].type))) for name, c in read]

    def _find(self, ending: str = "", values: Sequence[Any] = (), reads: Sequence[_Read] | None = None) -> Iterator[R]:
        """The records that a statement's ending finds, read some hundreds at a time."""
        reads = self._reads if reads is None else reads
        return self._records(self._cells_of(ending, values, reads), reads)

    def _cells_of(self, ending: str, values: Sequence[Any], reads: Sequence[_Read]) -> sqlite3.Cursor:
        names = ", ".join(f'"{one.column}"' for one in reads)
        return self.db.execute(f'SELECT uuid, {names or "NULL"} FROM "{self.table}" {ending}', values)

    def _records(self, cursor: sqlite3.Cursor, reads: Sequence[_Read]) -> Iterator[R]:
        for some in self._columns_of(cursor, reads):
            yield from self._make(len(some), [some[name] for name in self._blank])

    def _columns_of(self, cursor: sqlite3.Cursor, reads: Sequence[_Read]) -> Iterator[Columns]:
        while rows := cursor.fetchmany(BATCH):
            uuids, *cells = zip(*rows, strict=True)
            columns: dict[str, Sequence[Any]] = {"uuid": uuids}
            # a table of which nothing but uuids is filled has a cell without a reader
            for one, found in zip(reads, cells, strict=False):
                if one.read is None:
                    columns[one.field] = decode_many(found)
                # most columns of most tables are empty
                elif found.count(None) < len(found):
                    columns[one.field] = _filled(found, one.read, self._blank[one.field])
            yield Columns(len(rows), columns, self._blank)

    def _filled(self) -> Sequence[_Read]:
        """What to read of every record: in a large table only columns that hold anything, for to fetch an empty cell
        takes as long as a filled one, and two of three are empty."""
        (last,) = self.db.execute(f'SELECT max("{TABLES[self.table].key}") FROM "{self.table}"').fetchone()
        if (last or 0) < _LARGE:
            return self._reads
        counts = ", ".join(f'count("{one.column}")' for one in self._reads)
        (found,) = self.db.execute(f'SELECT {counts} FROM "{self.table}"').fetchall()
        return [one for one, count in zip(self._reads, found, strict=True) if count]

    def get(self, uuid: str) -> R | None:
        """The record of that uuid."""
        return next(self._find("WHERE uuid = ?", (uuid,)), None)

    def some(self, uuids: Iterable[str]) -> list[R]:
        """The records of those uuids that are still there."""
        found: list[R] = []
        wanted = list(uuids)
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            marks = ", ".join("?" * len(part))
            found += self._find(f"WHERE uuid IN ({marks})", part)
        return found

    def all(self, order: str = "fid") -> Iterator[R]:
        """Every record, in the order they were first written unless said otherwise."""
        # both statements see one moment: a cursor that isn't at its end keeps what is written meanwhile out of sight
        with closing(self.db.execute(f'SELECT 1 FROM "{self.table}"')):
            return self._find(f'ORDER BY "{order}"', reads=self._filled())

    def columns(self, order: str = "fid") -> Iterator[Columns]:
        """Every record as `all` gives them, but column by column, some at a time, without being made."""
        with closing(self.db.execute(f'SELECT 1 FROM "{self.table}"')):
            reads = self._filled()
            return self._columns_of(self._cells_of(f'ORDER BY "{order}"', (), reads), reads)

    def where(self, order: str = "fid", **equal: Any) -> list[R]:
        """The records whose cells equal what is given."""
        condition = " AND ".join(f'"{name}" IS ?' for name in equal)
        return list(self._find(f'WHERE {condition} ORDER BY "{order}"', tuple(equal.values())))

    def count(self) -> int:
        """How many there are."""
        number: int = self.db.execute(f'SELECT count(*) FROM "{self.table}"').fetchone()[0]
        return number

    def add(self, record: R) -> R:
        """Insert one record."""
        self.add_many([record])
        return record

    def add_many(self, records: Iterable[R]) -> None:
        """Insert many records."""
        self._insert(["uuid", *(column.name for _, column in self._columns)], map(self._cells, records))

    def add_cells(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert thousands of rows that are cells already, uuid first, their entries written at the end at once."""
        table = TABLES[self.table]
        (before,) = self.db.execute(f'SELECT coalesce(max("{table.key}"), 0) FROM "{self.table}"').fetchone()
        with without_trigger(self.db, f"journal_{self.table}_insert"):
            used = self._insert(columns, rows)
        first, last = self.db.execute(
            f'SELECT min("{table.key}"), max("{table.key}") FROM "{self.table}" WHERE "{table.key}" > ?', (before,)
        ).fetchone()
        if first is not None:
            for statement in entries_of_many(table, used):
                self.db.execute(statement, {"first": first, "last": last})

    def _insert(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> frozenset[str]:
        """Insert rows a batch at a time; gives the columns that any of them fills, or has filled by default."""
        waiting = iter(rows)
        filled = {"uuid", *(column.name for column in TABLES[self.table].columns if column.default is not None)}
        told = set(filled)
        while batch := list(islice(waiting, BATCH)):
            # to say that a cell is empty takes as long as to fill it, and most are
            used = [
                at
                for at, cells in enumerate(zip(*batch, strict=True))
                if columns[at] in filled or cells.count(None) < len(batch)
            ]
            told.update(columns[at] for at in used)
            names = ", ".join(f'"{columns[at]}"' for at in used)
            # undone as a whole where one fails: SQLite need not keep a way back for each row
            sql = f'INSERT OR ROLLBACK INTO "{self.table}" ({names}) VALUES ({", ".join("?" * len(used))})'
            self.db.conn.executemany(sql, ([cells[at] for at in used] for cells in batch))
        return frozenset(told)

    def _cells(self, record: R) -> tuple[Any, ...]:
        return (
            getattr(record, "uuid"),  # noqa: B009  (a record is any dataclass with a uuid)
            *(to_cell(column, getattr(record, name)) for name, column in self._columns),
        )

    def change(self, uuid: str, fields: Mapping[str, Any]) -> None:
        """Set fields of one record; raises `NoSuchRow` where it is gone."""
        cells = cells_of(self.table, fields)
        if not cells:
            return
        assignments = ", ".join(f'"{name}" = ?' for name in cells)
        cursor = self.db.execute(f'UPDATE "{self.table}" SET {assignments} WHERE uuid = ?', (*cells.values(), uuid))
        if cursor.rowcount == 0:
            raise NoSuchRow("what you changed was deleted meanwhile", place=self.table, remedy="Undo brings it back.")

    def remove(self, uuid: str) -> bool:
        """Delete one record, the journal keeps what it was; whether it was there."""
        return self.db.execute(f'DELETE FROM "{self.table}" WHERE uuid = ?', (uuid,)).rowcount > 0


@contextmanager
def without_trigger(db: sqlite_utils.Database, name: str) -> Iterator[None]:
    """Leave a trigger out for a while, within the write transaction: nobody else sees the book without it."""
    ((sql,),) = db.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (name,)).fetchall()
    db.execute(f'DROP TRIGGER "{name}"')
    yield
    db.execute(sql)


def add_row(db: sqlite_utils.Database, table: str, uuid: str, fields: Mapping[str, Any]) -> str:
    """Insert a row of a table that has no record class of its own; gives its uuid back."""
    cells = cells_of(table, fields)
    names = ", ".join(f'"{name}"' for name in ("uuid", *cells))
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * (len(cells) + 1))})', (uuid, *cells.values()))
    return uuid
