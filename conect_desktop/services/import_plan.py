"""Which columns of a file fill which field of a place, found once for all the rows that have the same columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from conect_desktop.domain.place import MAX_TEXT, MAX_TITLE, VOCABULARY_OF
from conect_desktop.domain.text import clean, one_line
from conect_desktop.services.import_meanings import Meanings
from conect_desktop.storage.schema import TABLES

_LONG: Final = frozenset({"description", "decision_making", "members", "charter", "openness", "commons"})
"""Fields of several lines."""
BOOLEAN: Final = frozenset({"vacant_reuse", "landmark"})
CHECKED: Final = ("url", "start_year")
"""Fields that a rule of the domain may refuse; such a value is left out, the place is kept."""
PLAIN: Final = (
    frozenset(column.name for column in TABLES["places"].columns if column.form == "text")
    - {*VOCABULARY_OF, *BOOLEAN, *CHECKED, "location_rule", "country", "other_type"}
)  # fmt: skip
"""Fields whose words are taken as they are."""
NOTHING: Final[tuple[Any, ...]] = (None, "", [])
"""What an empty cell holds."""
_REMEMBERED: Final = 20_000
"""Columns of all the plans that are remembered: a file may have other ones in every row."""


def tidying(name: str) -> tuple[Callable[[str], str], int]:
    """What makes words fit to be stored in a field, and how long they may then be."""
    return (clean, MAX_TEXT) if name in _LONG else (one_line, MAX_TITLE)


class Field(NamedTuple):
    """A field and the columns that may fill it, the likeliest first; words of a plain one that are no longer than
    `limit` when they are made `tidy` are taken at once."""

    name: str
    columns: Sequence[str]
    tidy: Callable[[str], str] | None
    limit: int

    @classmethod
    def of(cls, name: str, columns: Sequence[str]) -> Field:
        """As the field's name says."""
        tidy, limit = tidying(name)
        return cls(name, columns, tidy if name in PLAIN else None, limit)


class Plan(NamedTuple):
    """What becomes of rows that have the same columns."""

    fields: Sequence[Field]
    spare: list[str]
    """Columns that no field takes."""


class Plans:
    """The plans of a file: nearly all of its rows have the same columns."""

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self._known: dict[tuple[str, ...], Plan] = {}
        self._room = _REMEMBERED

    def of(self, columns: tuple[str, ...]) -> Plan:
        """What becomes of rows with these columns."""
        plan = self._known.get(columns)
        if plan is None:
            plan = self._made(columns)
            if len(columns) <= self._room:
                self._room -= len(columns)
                self._known[columns] = plan
        return plan

    def _made(self, columns: tuple[str, ...]) -> Plan:
        taken: dict[str, list[tuple[int, str]]] = {}
        spare: list[str] = []
        for column in columns:
            found = self._meanings.of(column)
            if found is None:
                spare.append(column)
            elif found[1]:
                taken.setdefault(found[1], []).append((found[0], column))
        ranked = {name: sorted(several, key=itemgetter(0)) for name, several in taken.items()}
        return Plan([Field.of(name, [column for _, column in several]) for name, several in ranked.items()], spare)
