"""What is still readable of a damaged book, by table: found from the schema where it is there, else by its shape."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.storage.pages import LEAF, FarBlob, PageFile, Row
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils

_BYTES: Final = frozenset({"BLOB", "GEOMETRY", "POINT", "LINESTRING", "POLYGON"})
_MAX_SQL: Final = 200_000


@dataclass(slots=True)
class Salvaged:
    """Rows by table, each a mapping of its columns; large blobs are read when somebody wants them."""

    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    unreadable: int = 0
    """Rows that were there and can't be read."""
    homeless: int = 0
    """Readable rows of which nobody knows the table."""

    def of(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table, none where it is gone."""
        return self.tables.get(table, [])


@dataclass(frozen=True, slots=True)
class _Shape:
    """A table as its rows look: names and declared types of the columns, and which one is the row's number."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    needed: tuple[bool, ...]
    key: int | None

    def fits(self, row: Row) -> bool:
        """Whether a row can be of this table."""
        if len(row.values) != len(self.columns):
            return False
        return all(
            number == self.key if value is None and needed else _is_a(kind, value)
            for number, (kind, needed, value) in enumerate(zip(self.types, self.needed, row.values, strict=True))
        )

    def told(self, row: Row) -> dict[str, Any]:
        """The row by its columns' names; columns that were added after it was written are left out."""
        values = dict(zip(self.columns, row.values, strict=False))
        if self.key is not None:
            values[self.columns[self.key]] = row.rowid
        return values


@contextmanager
def salvage(path: Path, model: sqlite_utils.Database, progress: Progress) -> Iterator[Salvaged]:
    """Read what can be read; `model` is a new book, for the tables that a damaged schema doesn't tell any more.

    The file is not changed; large blobs can be read until it is left. Raises OSError where it can't be read at all.
    """
    with closing(PageFile(path)) as file:
        known = {shape.name: shape for shape in _shapes(model.conn)}
        found = Salvaged()
        seen: set[int] = set()
        for name, root, shape in _told_tables(file, known):
            leaves, pages = file.leaves(root)
            seen |= pages
            # a page that was torn may hang in two trees: what doesn't fit is another table's
            rows = [row for leaf in leaves for row in file.rows(leaf) if len(row.values) <= len(shape.columns)]
            found.tables[name] = [_whole(shape.told(row)) for row in rows]
            progress.check()
        _adopt_orphans(file, known, seen, found, progress)
        found.unreadable = file.unreadable
        for name, told in found.tables.items():
            found.tables[name] = list(_once(told, known.get(name)))
        yield found


def _told_tables(file: PageFile, known: Mapping[str, _Shape]) -> list[tuple[str, int, _Shape]]:
    """Tables of ours that the schema in the file still tells, with their roots and columns as they are there."""
    told: list[tuple[str, int, _Shape]] = []
    for leaf in file.leaves(1)[0]:
        for row in file.rows(leaf):
            if len(row.values) != 5 or row.values[0] != "table":
                continue
            _, name, _, root, sql = row.values
            if name in known and isinstance(root, int) and isinstance(sql, str) and len(sql) < _MAX_SQL:
                shape = _shape_of(name, sql)
                if shape is not None:
                    told.append((name, root, shape))
    return told


def _shape_of(name: str, sql: str) -> _Shape | None:
    """A table's columns from its definition, which a database of its own reads."""
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute(sql)
            return next((shape for shape in _shapes(db) if shape.name == name), None)
        except sqlite3.Error:
            return None


def _shapes(db: sqlite3.Connection) -> list[_Shape]:
    names = [
        name
        for name, sql in db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        if not name.startswith(("sqlite_", "gpkg", "rtree_", "_sqlite")) and "WITHOUT ROWID" not in sql
    ]
    shapes = []
    for name in names:
        rows = db.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = [row[0] for row in rows if row[5] and row[2].upper() == "INTEGER"]
        single = sum(1 for row in rows if row[5]) == 1
        shapes.append(
            _Shape(
                name, tuple(row[1] for row in rows), tuple(row[2].upper() for row in rows),
                tuple(bool(row[3]) or bool(row[5]) for row in rows), keys[0] if keys and single else None,
            )
        )  # fmt: skip
    return shapes


def _is_a(kind: str, value: Any) -> bool:
    """Whether a column of a declared type holds such a value, as this program writes it."""
    if value is None:
        return True
    if kind in ("INTEGER", "BOOLEAN"):
        return isinstance(value, int)
    if kind == "REAL":
        return isinstance(value, (int, float))
    if kind in _BYTES:
        return isinstance(value, FarBlob) or (isinstance(value, bytes) and (kind == "BLOB" or value.startswith(b"GP")))
    return isinstance(value, str)


def _adopt_orphans(
    file: PageFile, known: Mapping[str, _Shape], seen: set[int], found: Salvaged, progress: Progress
) -> None:
    """Leaves that no tree leads to any more, because a page above them is gone.

    Pages that were given back are left alone: what they hold was deleted.
    """
    free = file.free()
    unclear: list[list[Row]] = []
    for number in range(2, file.count + 1):
        if number % 1_000 == 0:
            progress.step(number, file.count)
            progress.check()
        if number in seen or number in free or number in file.chained or file.page(number)[0] != LEAF:
            continue
        rows = list(file.rows(number))
        fitting = _fitting(known, rows)
        if len(fitting) == 1:
            _take(found, fitting[0], rows)
        else:
            unclear.append(rows)
    # the history knows of each row which table it is in
    table_of = {row["row"]: row["tbl"] for row in found.of("journal") if isinstance(row.get("row"), str)}
    for rows in unclear:
        named = Counter(table_of.get(str(row.values[1])) for row in rows if len(row.values) > 1)
        wanted = named.most_common(1)[0][0] if named else None
        fitting = [
            shape
            for shape in _fitting(known, rows)
            if shape.name == wanted or (not wanted and shape.name not in TABLES)
        ]
        if len(fitting) == 1:
            _take(found, fitting[0], rows)
        else:
            found.homeless += len(rows)


def _fitting(known: Mapping[str, _Shape], rows: Sequence[Row]) -> list[_Shape]:
    return [shape for shape in known.values() if rows and all(shape.fits(row) for row in rows)]


def _take(found: Salvaged, shape: _Shape, rows: Iterable[Row]) -> None:
    found.tables.setdefault(shape.name, []).extend(_whole(shape.told(row)) for row in rows)


def _whole(row: dict[str, Any]) -> dict[str, Any]:
    """With large blobs as their bytes, but for media, which are copied piece by piece."""
    return {
        name: b"".join(value.pieces()) if isinstance(value, FarBlob) and name != "data" else value
        for name, value in row.items()
    }


def _once(rows: Iterable[dict[str, Any]], shape: _Shape | None) -> Iterable[dict[str, Any]]:
    """Each row once: a page that was split may be there twice."""
    key: Sequence[str] = ("uuid",) if shape and "uuid" in shape.columns else ()
    if shape and not key and shape.key is not None:
        key = (shape.columns[shape.key],)
    if not key:
        yield from rows
        return
    known: set[Any] = set()
    for row in rows:
        value = row.get(key[0])
        if value is None or value not in known:
            known.add(value)
            yield row
