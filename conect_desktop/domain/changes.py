"""What an operation did, so that every view can bring itself up to date from it and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Operation = Literal["I", "U", "D"]
Cell = tuple[Any, Any]
"""A column's value before and after: text, number, bytes (a GeoPackage blob) or None."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One changed row as the journal holds it."""

    id: int
    device: int
    seq: int
    hlc: int
    known: int
    txn: str
    author: str | None
    table: str
    row: str
    operation: Operation
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows of which tables an operation inserted, updated or deleted, by uuid."""

    inserted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    updated: Mapping[str, frozenset[str]] = field(default_factory=dict)
    deleted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    txn: str | None = None

    @classmethod
    def of(cls, entries: Iterable[tuple[str, str, str]], txn: str | None = None) -> Changes:
        """Sum up (table, row, operation) in order; a row inserted and deleted again did not change."""
        told = entries if isinstance(entries, list) else list(entries)
        if all(operation == "I" for _, _, operation in told):
            # thousands of rows of an import
            new: dict[str, set[str]] = {}
            for table, row, _ in told:
                new.setdefault(table, set()).add(row)
            return cls({table: frozenset(rows) for table, rows in new.items()}, txn=txn)
        state: dict[tuple[str, str], str] = {}
        for table, row, operation in told:
            before = state.get((table, row))
            if operation == "U":
                state.setdefault((table, row), "U")
            elif operation == "I":
                state[table, row] = "U" if before == "D" else "I"
            elif before == "I":
                del state[table, row]
            else:
                state[table, row] = "D"
        sums: dict[str, dict[str, set[str]]] = {"I": {}, "U": {}, "D": {}}
        for (table, row), operation in state.items():
            sums[operation].setdefault(table, set()).add(row)
        frozen = {op: {t: frozenset(rows) for t, rows in tables.items()} for op, tables in sums.items()}
        return cls(frozen["I"], frozen["U"], frozen["D"], txn)

    def __bool__(self) -> bool:
        return bool(self.inserted or self.updated or self.deleted)

    @property
    def tables(self) -> frozenset[str]:
        """Every table with a change."""
        return frozenset(self.inserted) | frozenset(self.updated) | frozenset(self.deleted)

    def shown(self, table: str) -> frozenset[str]:
        """Rows of a table that are new or different and still there."""
        return self.inserted.get(table, frozenset()) | self.updated.get(table, frozenset())

    def gone(self, table: str) -> frozenset[str]:
        """Rows of a table that are no longer there."""
        return self.deleted.get(table, frozenset())
