"""Statements and counters of a set: added, reworded, put in order; answers given before stay with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.indicator import STATEMENT, Indicator, IndicatorSet
from conect_desktop.domain.place import Problem
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.domain.wording import LONGEST_HINT, key_for, label_problems
from conect_desktop.services.fields import fit
from conect_desktop.services.order import renumber
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.trouble import NoSuchRow

_EDITED: Final = frozenset({"labels", "domain", "unit", "reversed"})
"""What a statement measures, and the key it is known by elsewhere, stay."""


def add(
    book: Book, owner: str, labels: Mapping[str, str], domain: str | None = None, *, author: str | None = None
) -> tuple[str, Changes]:
    """A new statement behind the others of a set, of a domain that the set has; gives its uuid. Raises `Unfit`."""
    with book.write("indicator.add", author=author) as step:
        found: IndicatorSet | None = rows_of(step.db, "indicator_sets").get(owner)
        if found is None:
            raise NoSuchRow("the set was deleted meanwhile", remedy="Undo brings it back.")
        rows = rows_of(step.db, "indicators")
        there: list[Indicator] = rows.where(order="position", indicator_set=owner)
        told = _labels(labels)
        statements = [one.position for one in there if one.measure == STATEMENT]
        at = max(statements, default=-1) + 1
        for one in there:
            if one.position >= at:
                rows.change(one.uuid, {"position": one.position + 1})
        made = Indicator(
            uuid=new_id(),
            indicator_set=owner,
            position=at,
            key=key_for(spoken(told, "en"), (one.key for one in there)),
            domain=domain,
            labels=told,
            domain_labels=_domain_labels(there, domain),
        )
        rows.add(made)
    return made.uuid, step.changes


def change(book: Book, uuid: str, fields: Mapping[str, Any], *, author: str | None = None) -> Changes:
    """Set labels, domain, unit or `reversed`; raises `Unfit`, or `NoSuchRow` where it was deleted."""
    fit([Problem(name, "this can't be changed") for name in fields if name not in _EDITED])
    with book.write("indicator.edit", author=author) as step:
        rows = rows_of(step.db, "indicators")
        old = _one(rows.get(uuid))
        cells = dict(fields)
        if "labels" in cells:
            cells["labels"] = _labels(cells["labels"])
        if "domain" in cells:
            cells["domain_labels"] = _domain_labels(rows.where(indicator_set=old.indicator_set), cells["domain"])
        rows.change(uuid, {name: value for name, value in cells.items() if value != getattr(old, name)})
    return step.changes


def move(book: Book, uuid: str, by: int, *, author: str | None = None) -> Changes:
    """Put a statement `by` places later in its set (earlier where negative); at either end it stays."""
    with book.write("indicator.edit", author=author) as step:
        rows = rows_of(step.db, "indicators")
        there: list[Indicator] = sorted(
            rows.where(indicator_set=_one(rows.get(uuid)).indicator_set), key=lambda one: (one.position, one.key)
        )
        at = next(number for number, one in enumerate(there) if one.uuid == uuid)
        moved = there.pop(at)
        there.insert(min(max(at + by, 0), len(there)), moved)
        renumber(rows, there)
    return step.changes


def _one(found: Indicator | None) -> Indicator:
    if found is None:
        raise NoSuchRow("the statement was deleted meanwhile", remedy="Undo brings it back.")
    return found


def _labels(labels: Mapping[str, str]) -> dict[str, str]:
    told = {language: text for language, typed in labels.items() if (text := one_line(typed))}
    fit(label_problems(told, longest=LONGEST_HINT))
    return told


def _domain_labels(there: list[Indicator], domain: str | None) -> Mapping[str, str]:
    found = next((one.domain_labels for one in there if domain and one.domain == domain), None)
    if domain and found is None:
        fit([Problem("domain", "the set has no such domain")])
    return found or {}
