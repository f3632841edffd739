"""What an entry of the journal says about its row's cells: read, and written back into a row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import sqlite_utils

from conect_desktop.domain.changes import Cell
from conect_desktop.storage.schema import Table

# nothing that was taken is given back: a long text would else be remembered letter by letter, in gigabytes
_LITERAL = r"NULL|X'(?:[0-9A-F]{2})*+'|'[^']*+(?:''[^']*+)*+'|-?(?:Inf|[0-9]+(?:\.[0-9]+)?(?:e[+-][0-9]+)?)"
_CELL = re.compile(rf"([a-z0-9_]+)=({_LITERAL})>({_LITERAL}),")


def _value(literal: str) -> Any:
    """The value of an SQL literal as SQLite's `quote` writes it."""
    if literal == "NULL":
        return None
    if literal[0] == "'":
        return literal[1:-1].replace("''", "'")
    if literal[0] == "X":
        return bytes.fromhex(literal[2:-1])
    try:
        return int(literal)
    except ValueError:
        return float(literal)


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
        f'INSERT INTO "{table.name}" ({", ".join(_quoted(name) for name in names)}) VALUES ({", ".join(marks)})', cells
    )


def _quoted(name: str) -> str:
    return f'"{name}"'
