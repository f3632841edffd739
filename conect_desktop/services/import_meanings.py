"""What the columns of a file from elsewhere mean: guessed from their names, and as a person says otherwise."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from conect_desktop.errors import Trouble
from conect_desktop.exchange.incoming import Row, Source
from conect_desktop.exchange.positions import Roles, guessed, plain, positional
from conect_desktop.paths import mapping_file

LEFT_OUT: Final = ""
"""A column that is not taken over."""
EXTRA: Final = "extra"
"""A column that is added to the description under its name."""
LONGITUDE, LATITUDE, POSITION = "longitude", "latitude", "position"
POSITIONS: Final = (LONGITUDE, LATITUDE, POSITION)
"""What a column can mean beside a field of a place: east, north, or a text that tells both."""
FEW: Final = 5
"""Columns that are added to the description unasked; more would bury what people said."""
_REMEMBERED: Final = 10_000
"""Names that are looked up once; a hostile file has millions."""
_LATER: Final = 1_000
"""Added to the rank of a name that is only like one of ours."""

Found = tuple[int, str] | None
"""Rank and field; None for a column that no field takes, the field empty for one that is left out."""


@dataclass(frozen=True, slots=True)
class _Tables:
    """What ships in `resources/mappings`, or the person's own."""

    exact: Mapping[str, tuple[int, str]]
    fields: tuple[str, ...]
    alike: Mapping[str, tuple[int, str]]
    ignored: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    practices: Mapping[str, str]


@cache
def tables() -> _Tables:
    """The tables of names, read once."""
    with mapping_file("geojson.toml").open("rb") as file:
        ours: dict[str, Any] = tomllib.load(file)
    with mapping_file("columns.toml").open("rb") as file:
        others: dict[str, Any] = tomllib.load(file)
    exact: dict[str, tuple[int, str]] = {}
    for field, names in ours["fields"].items():
        for rank, name in enumerate(names):
            exact[name] = (rank, field)
    alike: dict[str, tuple[int, str]] = {}
    for field, names in others["fields"].items():
        for rank, name in enumerate(names):
            alike.setdefault(plain(name), (_LATER + rank, field))
    ignored = others["ignored"]
    return _Tables(
        exact, tuple(ours["fields"]), alike, frozenset(ignored["names"]), tuple(ignored["beginnings"]),
        tuple(ignored["endings"]), ours["practices"],
    )  # fmt: skip


def fields() -> tuple[str, ...]:
    """The fields of a place that a column can become."""
    return tables().fields


class Meanings:
    """Tells for each column which field it becomes; what a person said comes before what names suggest."""

    def __init__(self, said: Mapping[str, str], *, table: bool) -> None:
        self._tables = tables()
        self._said = dict(said)
        self._taken = frozenset(said.values()) - {EXTRA, LEFT_OUT}
        self._table = table
        self._known: dict[str, Found] = {}
        if not said:
            self._known.update(self._tables.exact)

    def of(self, column: str) -> Found:
        """Rank and field of a column, the field empty where it is left out; None where no field takes it."""
        try:
            return self._known[column]
        except KeyError:
            found = self._find(column)
            if len(self._known) < _REMEMBERED:
                self._known[column] = found
            return found

    def always(self, column: str) -> bool:
        """Whether a person wants this column in the description."""
        return self._said.get(column) == EXTRA

    def _find(self, column: str) -> Found:
        if column in self._said:
            meaning = self._said[column]
            return None if meaning == EXTRA else (-1, LEFT_OUT if meaning in POSITIONS else meaning)
        found = self._guess(column)
        # a field that a person gave a column takes no other
        return None if found is not None and found[1] in self._taken else found

    def _guess(self, column: str) -> Found:
        known = self._tables
        if column in known.exact:
            return known.exact[column]
        name = plain(column)
        if self._table or column.startswith(known.beginnings[1:]):
            ignored = column.startswith(known.beginnings) or name in known.ignored or positional(column)
            if ignored or (column.endswith(known.endings) and name not in known.alike):
                return (0, LEFT_OUT)
        if name in known.alike:
            return known.alike[name]
        # ODK Central parts groups from names by a dash
        return known.alike.get(plain(column.rpartition("-")[2])) if self._table and "-" in column else None


def checked(said: Mapping[str, str], source: Source) -> Mapping[str, str]:
    """What a person said of the columns, refused where there is no such column or field; raises `Trouble`."""
    possible = {*fields(), *POSITIONS, EXTRA, LEFT_OUT}
    for column, meaning in said.items():
        if meaning not in possible:
            raise Trouble(
                f"a place has no field {meaning!r}", path=source.path, remedy=f"There are: {', '.join(fields())}."
            )
        if source.columns is not None and column not in source.columns:
            names = ", ".join(source.columns[:30])
            raise Trouble(f"it has no column {column!r}", path=source.path, remedy=f"There are: {names}.")
    return said


def roles_of(said: Mapping[str, str], source: Source, first: Sequence[Row]) -> Roles:
    """The columns that hold the position of a table's rows: as said, else as their names and first values suggest."""
    if not source.table:
        return Roles()
    of = {meaning: column for column, meaning in said.items() if meaning in POSITIONS}
    told = Roles(of.get(LONGITUDE), of.get(LATITUDE), of.get(POSITION))
    if told:
        return told
    free = [column for column in source.columns or () if column not in said]
    return guessed(free, [row.cells for row in first])


def guesses(columns: Iterable[str], roles: Roles, *, table: bool) -> dict[str, str]:
    """What each column means as far as names tell: a field, a position, an addition to the description, or nothing.

    Of several columns that could be one field the likeliest is, the others are additions.
    """
    meanings = Meanings({}, table=table)
    told: dict[str, str] = {}
    best: dict[str, tuple[int, str]] = {}
    held = {roles.x: LONGITUDE, roles.y: LATITUDE, roles.text: POSITION}
    for column in columns:
        if column in held:
            told[column] = held[column]
            continue
        found = meanings.of(column)
        told[column] = EXTRA if found is None else LEFT_OUT
        if found is None or not found[1]:
            continue
        rank, field = found
        if field not in best or rank < best[field][0]:
            if field in best:
                told[best[field][1]] = EXTRA
            best[field] = (rank, column)
            told[column] = field
        else:
            told[column] = EXTRA
    spare = [column for column, meaning in told.items() if meaning == EXTRA]
    if len(spare) > FEW:
        told.update(dict.fromkeys(spare, LEFT_OUT))
    return told


def parsed(text: str) -> dict[str, str]:
    """`title=lib_com,description=obs` as column → field; raises `Trouble` where it says something else."""
    said: dict[str, str] = {}
    for part in (one for one in text.split(",") if one.strip()):
        field, equals, column = (piece.strip() for piece in part.partition("="))
        if not equals or not field or not column:
            raise Trouble(f"{part.strip()!r} doesn't say which field is which column", remedy="As in title=lib_com.")
        said[column] = {"lon": LONGITUDE, "lat": LATITUDE, "ignore": LEFT_OUT}.get(field, field)
    return said
