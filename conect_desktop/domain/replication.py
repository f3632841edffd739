"""What several laptops' edits of one row lead to: a function of the set of journal entries, whatever their order.

An entry knows those its device had merged when it was made (a version vector; Parker et al., 1983). The value of a cell
is that of its newest *head*, a head being an entry on the cell that no other one knew; two heads with different values
are a conflict, shown until a person decides. A row is there as long as something in it was not known to whoever deleted
it: between a deletion and an edit at the same time, the edit stays and the conflict is shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Final

from conect_desktop.domain.changes import Operation
from conect_desktop.domain.consent import ANSWERS
from conect_desktop.domain.place import LOCATION_RULES, VISIBILITIES

Vector = Mapping[str, int]
"""Device → number of its newest entry that is known."""

DELETED: Final = "deleted"
"""Stands for the column in a conflict between a deletion and an edit."""


@dataclass(frozen=True, slots=True)
class Edit:
    """An entry of a row's journal, as far as the outcome depends on it."""

    device: str
    seq: int
    hlc: int
    known: Vector
    operation: Operation
    after: Mapping[str, Any]
    """Column → value it was set to. An insertion sets every column, those not named to None."""

    @property
    def name(self) -> tuple[str, int]:
        """What no other entry is called."""
        return self.device, self.seq

    def knows(self, other: Edit) -> bool:
        """Whether whoever made this entry had seen the other one."""
        if self.device == other.device:
            return self.seq > other.seq
        return self.known.get(other.device, 0) >= other.seq

    def value(self, column: str) -> Any:
        """What it set a column to."""
        return self.after.get(column)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What two or more laptops did to one cell, or to a whole row, without knowing of each other."""

    column: str
    """`DELETED` for a deletion against an edit."""
    heads: tuple[Edit, ...]
    """The entry whose value is shown first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the entries of a row lead to."""

    alive: bool
    cells: Mapping[str, Any]
    """Column → value, nulls left out; of a deleted row what it last was."""
    conflicts: tuple[Conflict, ...] = field(default=())


CAREFUL: Final[Mapping[str, Sequence[Any]]] = {
    "visibility": VISIBILITIES[::-1],
    "location_rule": LOCATION_RULES,
    **dict.fromkeys(ANSWERS, (1, None, 0)),
    "recognisable_people": (0, None, 1),
    "minors": (0, None, 1),
    "state": (None, "open", "left", "settled"),
}
"""Columns that decide what may leave, their values from open to careful: care goes before age until a person decides.
A disagreement that somebody settled stays settled, whoever else noticed it later."""


def care(column: str, value: Any) -> int:
    """How careful a value of a column is about being shown, more for more; 0 where the column decides nothing."""
    if column == "withdrawn_on":
        return int(value is not None)
    order = CAREFUL.get(column)
    if order is None:
        return 0
    return order.index(value) if value in order else len(order)


def outcome(edits: Iterable[Edit], columns: Sequence[str], quiet: frozenset[str] = frozenset()) -> Outcome:
    """What a row is after these entries, in whatever order they are given.

    `quiet` are columns in which the newest value simply holds. Only the newest entry of each device on a cell can be a
    head of it: a device knows its own entries.
    """
    told = sorted(edits, key=lambda edit: edit.seq)
    if len({edit.device for edit in told}) == 1:
        return _of_one(told, columns)
    last: dict[str, dict[str, Edit]] = {}
    touched: dict[str, Edit] = {}
    deleted: dict[str, Edit] = {}
    for edit in told:
        if edit.operation == "D":
            deleted[edit.device] = edit
            continue
        touched[edit.device] = edit
        for column in columns if edit.operation == "I" else edit.after:
            last.setdefault(column, {})[edit.device] = edit
    cells: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for column in columns:
        if column not in last:
            continue
        heads = _heads(last[column].values())
        heads.sort(key=lambda head: (care(column, head.value(column)), head.hlc, head.device), reverse=True)
        shown = heads[0].value(column)
        if len(heads) > 1 and column in _BLENDED:
            shown = _blended(column, [head.value(column) for head in heads])
        if shown is not None:
            cells[column] = shown
        if column not in quiet and any(head.value(column) != shown for head in heads[1:]):
            conflicts.append(Conflict(column, tuple(heads)))
    left = [edit for edit in touched.values() if not any(gone.knows(edit) for gone in deleted.values())]
    open_deletions = [gone for gone in deleted.values() if not any(edit.knows(gone) for edit in touched.values())]
    if left and open_deletions:
        newest = max(left, key=lambda edit: (edit.hlc, edit.device))
        gone = sorted(_heads(open_deletions), key=lambda edit: (edit.hlc, edit.device), reverse=True)
        conflicts.append(Conflict(DELETED, (newest, *gone)))
    return Outcome(bool(left), cells, tuple(conflicts) if left else ())


def _of_one(edits: Sequence[Edit], columns: Sequence[str]) -> Outcome:
    """What one laptop's entries lead to: each comes after the one before. Most rows are such."""
    cells: dict[str, Any] = {}
    for edit in edits:
        if edit.operation == "I":
            cells = {}
        if edit.operation != "D":
            cells |= edit.after
    known = {name: cells[name] for name in columns if cells.get(name) is not None}
    return Outcome(edits[-1].operation != "D", known)


_BLENDED: Final = frozenset({"said_by", "shows", "settings"})
"""Columns of which all count that anybody wrote: the voices in an item, the settings of a lab."""


def _blended(column: str, values: Sequence[Any]) -> Any:
    """The values of concurrent heads as one: JSON lists together, of objects every key and the larger number."""
    contents = [_json(value) for value in values]
    if column == "settings":
        objects = [content for content in contents if isinstance(content, dict)]
        return _text(reduce(_united, objects)) if objects else values[0]
    lists = [content for content in contents if isinstance(content, list)]
    return _text(sorted({str(item) for content in lists for item in content})) if lists else values[0]


def _united(one: Any, other: Any) -> Any:
    """Of two, the newer one first."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _united(one.get(key), other.get(key)) for key in sorted({*one, *other})}
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return max(one, other)
    return other if one is None else one


def _json(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _text(content: Any) -> str | None:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) if content else None


def _heads(edits: Iterable[Edit]) -> list[Edit]:
    """The entries that none of the others knew."""
    every = list(edits)
    if len(every) == 1:
        return every
    return [edit for edit in every if not any(other.knows(edit) for other in every if other is not edit)]


def merged(one: Vector, other: Vector) -> dict[str, int]:
    """What is known once both are."""
    return {device: max(one.get(device, 0), other.get(device, 0)) for device in {**one, **other}}


def covers(one: Vector, other: Vector) -> bool:
    """Whether whoever knows `one` knows everything in `other`."""
    return all(one.get(device, 0) >= number for device, number in other.items())


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """A journal entry as it travels: with its device and vector named, its changes as the triggers wrote them."""

    device: str
    seq: int
    hlc: int
    known: Vector
    txn: str
    author: str | None
    table: str
    row: str
    operation: Operation
    changes: str
