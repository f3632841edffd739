"""Rows as the domain's records and back: one codec for every recorded table, told by the schema."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from itertools import islice, repeat
from typing import Any, Final, Generic, TypeVar

import orjson
import sqlite_utils

from conect_desktop.domain import geopackage
from conect_desktop.domain.geopackage import decode_many
from conect_desktop.storage.journal_sql import entries_of_many
from conect_desktop.storage.schema import TABLES, Column
from conect_desktop.storage.trouble import NoSuchRow

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


def _reader(column: Column, kind: str) -> Callable[[Any], Any]:
    """What makes a cell's value the record's field of that type; None for what another program wrote there and we
    can't read."""
    if column.form == "json":
        return read_list if kind.startswith("Sequence") else partial(_json, kind)
    if column.name == "size":
        return _READERS["real"]
    if column.form in ("date", "datetime"):
        # a withdrawal must not vanish because a GIS program wrote its date as a number
        return str
    return _READERS.get(column.form, _text)


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


class Maker(Generic[R]):
    """Makes many records of a frozen dataclass with slots at once, field by field: its `__init__` asks at each field
    whether it may, which for 100 000 places takes seconds."""

    def __init__(self, record: type[R]) -> None:
        self._record = record
        self._put = [getattr(record, field.name).__set__ for field in dataclasses.fields(record)]  # type: ignore[arg-type]

    def __call__(self, count: int, columns: Sequence[Iterable[Any]]) -> list[R]:
        """`count` records; a column holds the values of one field, in the order of the fields."""
        made: list[R] = [object.__new__(self._record) for _ in range(count)]
        for put, values in zip(self._put, columns, strict=True):
            deque(map(put, made, values), maxlen=0)
        return made


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
        self._at = {name: at for at, name in enumerate(fields)}
        # a cell without a value leaves the field at the record's own default
        self._blank = [_default(f) for f in fields.values()]
        self._make = Maker(record)
        drawn = [(name, c) for name, c in self._columns if c.form == "geometry"]
        plain = [(name, c) for name, c in self._columns if c.form != "geometry"]
        self._plain = [(self._at[name], _reader(c, str(fields[name].type))) for name, c in plain]
        self._drawn = [self._at[name] for name, _ in drawn]
        self._select = f'SELECT uuid, {", ".join(chr(34) + c.name + chr(34) for _, c in plain + drawn)} FROM "{table}"'

    def _records(self, cursor: sqlite3.Cursor) -> Iterator[R]:
        """The records of what `_select` found, some hundreds at a time."""
        width = 1 + len(self._plain)
        while rows := cursor.fetchmany(BATCH):
            cells = list(zip(*rows, strict=True))
            columns: list[Iterable[Any]] = [repeat(blank) for blank in self._blank]
            columns[self._at["uuid"]] = cells[0]
            for (at, read), found in zip(self._plain, cells[1:width], strict=True):
                # most columns of most tables are empty
                if found.count(None) < len(found):
                    columns[at] = _filled(found, read, self._blank[at])
            for at, blobs in zip(self._drawn, cells[width:], strict=True):
                columns[at] = decode_many(blobs)
            yield from self._make(len(rows), columns)

    def get(self, uuid: str) -> R | None:
        """The record of that uuid."""
        return next(self._records(self.db.execute(f"{self._select} WHERE uuid = ?", (uuid,))), None)

    def some(self, uuids: Iterable[str]) -> list[R]:
        """The records of those uuids that are still there."""
        found: list[R] = []
        wanted = list(uuids)
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            marks = ", ".join("?" * len(part))
            found += self._records(self.db.execute(f"{self._select} WHERE uuid IN ({marks})", part))
        return found

    def all(self, order: str = "fid") -> Iterator[R]:
        """Every record, in the order they were first written unless said otherwise."""
        return self._records(self.db.execute(f'{self._select} ORDER BY "{order}"'))

    def where(self, order: str = "fid", **equal: Any) -> list[R]:
        """The records whose cells equal what is given."""
        condition = " AND ".join(f'"{name}" IS ?' for name in equal)
        cursor = self.db.execute(f'{self._select} WHERE {condition} ORDER BY "{order}"', tuple(equal.values()))
        return list(self._records(cursor))

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
