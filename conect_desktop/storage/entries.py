"""What an entry of the journal says about its row's cells: read, and written back into a row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conect_desktop.domain.changes import Cell
from conect_desktop.sqlite_uri import quoted
from conect_desktop.storage.schema import Table

if TYPE_CHECKING:
    import sqlite_utils

# nothing that was taken is given back: a long text would else be remembered letter by letter, in gigabytes
_LITERAL = r"NULL|X'(?:[0-9A-F]{2})*+'|'[^']*+(?:''[^']*+)*+'|-?(?:Inf|[0-9]+(?:\.[0-9]+)?(?:e[+-][0-9]+)?)"
_CELL = re.compile(rf"([a-z0-9_]+)=({_LITERAL})>({_LITERAL}),")
_NUMBER = re.compile(r"\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*", re.ASCII)
"""Text that SQLite takes for a number in a column of numbers."""


def _value(literal: str) -> Any:
    """The value of an SQL literal as SQLite's `quote` writes it."""
    if literal == "NULL":
        return None
    if literal[0] == "'":
        return literal[1:-1].replace("''", "'")
    if literal[0] == "X":
        return bytes.fromhex(literal[2:-1])
    try:
        number = int(literal)
    except ValueError:
        return float(literal)
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError("the entry has a number beyond those of a book")
    return number


def parse_cells(changes: str) -> dict[str, Cell]:
    """The changed columns of an entry; raises ValueError where the text isn't one."""
    cells: dict[str, Cell] = {}
    end = 0
    for match in _CELL.finditer(changes):
        if match.start() != end:
            break
        end = match.end()
        cells[match[1]] = (_value(match[2]), _value(match[3]))
    if end != len(changes):
        raise ValueError(f"the entry is not readable at character {end}")
    return cells


def misfit(table: Table, cells: Mapping[str, Cell]) -> str | None:
    """The column of which an entry says what its column can't hold, None for none.

    SQLite would make another value of it (text of a number), and the row would never again be what its journal says.
    """
    forms = {column.name: column.form for column in table.columns}
    for name, values in cells.items():
        text = forms.get(name) in ("text", "json")
        for value in values:
            if text and isinstance(value, (int, float)):
                return name
            if not text and name in forms and isinstance(value, str) and _NUMBER.fullmatch(value):
                return name
    return None


def insert_cells(db: sqlite_utils.Database, table: Table, row: str, values: Mapping[str, Any]) -> None:
    """Put a row back under its uuid, empty cells included; a medium's bytes come from those kept at its deletion."""
    names = ["uuid", *(column.name for column in table.journalled)]
    cells = [row, *(values.get(name) for name in names[1:])]
    marks = ["?"] * len(names)
    if table.name == "media":
        names.append("data")
        marks.append("coalesce((SELECT data FROM media_kept WHERE sha256 = ?), x'')")
        cells.append(values.get("sha256") or row)
    db.execute(
        f'INSERT INTO "{table.name}" ({", ".join(quoted(name) for name in names)}) VALUES ({", ".join(marks)})',
        cells,
    )
