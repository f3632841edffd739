"""Looking at a file before it is imported: its columns, what they likely mean, and in which grid it is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.exchange.crs import NAMES, Grid, Suggestion, not_degrees, suggestions
from conect_desktop.exchange.incoming import Row
from conect_desktop.exchange.positions import located, tells_position
from conect_desktop.services.import_ import import_file
from conect_desktop.services.import_meanings import EXTRA, LEFT_OUT, guesses, roles_of
from conect_desktop.services.import_report import ImportReport
from conect_desktop.services.import_source import Choices, lab_of, source_of
from conect_desktop.storage.book import Book

SHOWN_ROWS: Final = 20
_FIRST: Final = 200
"""Rows whose columns and values are looked at."""
_VALUES: Final = 3
"""Values that are shown of a column."""
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """One column of a file: its name, its first values as text, and what it likely means."""

    name: str
    values: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file tells before it is read for good."""

    path: Path
    unit: str
    columns: tuple[ColumnSeen, ...]
    layer: str | None
    layers: tuple[str, ...]
    crs: str | None
    """What the file says, as a person reads it."""
    asks_for_crs: bool
    """Whether its coordinates can't be degrees and nothing says what they are."""
    suggested: tuple[Suggestion, ...]
    """Grids that are likely, the likeliest first."""
    table: bool
    """Whether its columns may hold positions."""


def look(book: Book, path: Path, choices: Choices, *, progress: Progress) -> Looked:
    """The columns of a file and what they likely mean; nothing is read beyond its first rows."""
    with book.reader() as db:
        lab = lab_of(db)
    with source_of(path, choices, progress) as source:
        first = list(islice(source.rows, _FIRST))
        names = list(source.columns if source.columns is not None else _names(first))
        roles = roles_of({}, source, first)
        meanings = guesses(names, roles, table=source.columns is not None)
        columns = tuple(_column(name, meanings[name], first) for name in names)
        placed = list(located(source, iter(first), roles)) if source.table else first
        example = None if source.on_earth else not_degrees(placed)
        unsaid = source.crs is None or Grid(source.crs, path).same
        return Looked(
            path, source.unit, columns, source.layer, source.layers, _readable(source.crs),
            example is not None and unsaid, tuple(suggestions(lab, example if unsaid else None)), source.table,
        )  # fmt: skip


def preview(book: Book, path: Path, choices: Choices, session: str | None, *, progress: Progress) -> ImportReport:
    """What an import would do, in full, with the first rows as they would be; nothing is written."""
    return import_file(
        book, path, session=session, author=None, choices=choices, dry_run=True, sample=SHOWN_ROWS, progress=progress
    )


def _column(name: str, meaning: str, first: list[Row]) -> ColumnSeen:
    values = _values(name, first)
    # what says where something is must not come back as a word of its description
    if meaning == EXTRA and values and all(map(tells_position, values)):
        meaning = LEFT_OUT
    return ColumnSeen(name, values, meaning)


def _names(rows: list[Row]) -> list[str]:
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(row.cells))
        if len(names) > 500:
            break
    return list(names)


def _values(name: str, rows: list[Row]) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    for row in rows:
        value: Any = row.cells.get(name)
        if value in (None, "", [], {}):
            continue
        text = " ".join(str(value)[: _LONGEST * 2].split())
        seen[text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"] = None
        if len(seen) == _VALUES:
            break
    return tuple(seen)


def _readable(crs: str | None) -> str | None:
    if crs is None:
        return None
    return f"{crs} ({NAMES[crs]})" if crs in NAMES else " ".join(crs.split())[:_LONGEST]
