"""Rows as the domain's records and back: one codec for every recorded table, told by the schema."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

import orjson
import sqlite_utils

from conect_desktop.domain import geopackage
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


def from_cell(column: Column, value: Any) -> Any:
    """A cell's value as the record's field; what another program wrote and we can't read counts as not there."""
    if column.form == "geometry":
        try:
            return geopackage.decode(value)
        except ValueError:
            return None
    if column.form == "json":
        content = read_json(value)
        return tuple(content) if isinstance(content, list) else content
    if column.form == "boolean":
        # consent stands in such cells: what isn't plainly yes is no
        return None if value is None else value == 1
    if column.form in _NUMBERS:
        return value if isinstance(value, _NUMBERS[column.form]) else None
    if column.form in ("date", "datetime") and value is not None:
        # a withdrawal must not vanish because a GIS program wrote its date as a number
        return str(value)
    if column.form != "blob":
        return value if isinstance(value, str) else None
    return value


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


def _shaped(kind: str, content: Any) -> Any:
    """A JSON cell's content as the field's type says, without what doesn't fit (a GIS user may have typed into it)."""
    if kind.startswith("Sequence"):
        return tuple(item for item in content if isinstance(item, str)) if isinstance(content, tuple) else None
    if not isinstance(content, dict):
        return None
    if kind == "Mapping[str, str]":
        return {key: text for key, text in content.items() if isinstance(text, str)}
    return content


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
        self._types = {name: str(f.type) for name, f in fields.items()}
        self._empty: dict[str, Any] = {
            name: {} if kind.startswith("Mapping") else ""
            for name, kind in self._types.items()
            if fields[name].default is dataclasses.MISSING and fields[name].default_factory is dataclasses.MISSING
        }
        # a cell without a value leaves the field at the record's own default
        self._select = f'SELECT uuid, {", ".join(chr(34) + c.name + chr(34) for _, c in self._columns)} FROM "{table}"'

    def _read(self, row: tuple[Any, ...]) -> R:
        fields = {**self._empty, "uuid": row[0]}
        for (name, column), cell in zip(self._columns, row[1:], strict=True):
            # most cells of most rows are empty: a third of the time of reading many went into asking what they hold
            if cell is None:
                continue
            value = from_cell(column, cell)
            if column.form == "json":
                value = _shaped(self._types[name], value)
            if value is not None:
                fields[name] = value
        return self._record(**fields)

    def get(self, uuid: str) -> R | None:
        """The record of that uuid."""
        row = self.db.execute(f"{self._select} WHERE uuid = ?", (uuid,)).fetchone()
        return self._read(row) if row else None

    def some(self, uuids: Iterable[str]) -> list[R]:
        """The records of those uuids that are still there."""
        found: list[R] = []
        wanted = list(uuids)
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            marks = ", ".join("?" * len(part))
            found += [self._read(row) for row in self.db.execute(f"{self._select} WHERE uuid IN ({marks})", part)]
        return found

    def all(self, order: str = "fid") -> Iterator[R]:
        """Every record, in the order they were first written unless said otherwise."""
        return map(self._read, self.db.execute(f'{self._select} ORDER BY "{order}"'))

    def where(self, order: str = "fid", **equal: Any) -> list[R]:
        """The records whose cells equal what is given."""
        condition = " AND ".join(f'"{name}" IS ?' for name in equal)
        cursor = self.db.execute(f'{self._select} WHERE {condition} ORDER BY "{order}"', tuple(equal.values()))
        return [self._read(row) for row in cursor]

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
        self.add_cells(["uuid", *(column.name for _, column in self._columns)], map(self._cells, records))

    def add_cells(self, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert many rows that are cells already, uuid first: as fast as the journal allows."""
        # undone as a whole where one fails: SQLite need not keep a way back for each row
        sql = (
            f'INSERT OR ROLLBACK INTO "{self.table}" ({", ".join(chr(34) + name + chr(34) for name in columns)})'
            f" VALUES ({', '.join('?' * len(columns))})"
        )
        self.db.conn.executemany(sql, rows)

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


def add_row(db: sqlite_utils.Database, table: str, uuid: str, fields: Mapping[str, Any]) -> str:
    """Insert a row of a table that has no record class of its own; gives its uuid back."""
    cells = cells_of(table, fields)
    names = ", ".join(f'"{name}"' for name in ("uuid", *cells))
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * (len(cells) + 1))})', (uuid, *cells.values()))
    return uuid
