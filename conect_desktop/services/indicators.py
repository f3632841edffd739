"""Collecting ratings slip by slip or by consensus, sets from a file, and the assumptions of CEROI."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import sqlite_utils

from conect_desktop.domain.ceroi import COMPONENTS, Assumption, Return
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.indicator import COUNTER, STATEMENT, Indicator, IndicatorSet, Rating
from conect_desktop.domain.place import Problem
from conect_desktop.domain.session import Dossier
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Trouble
from conect_desktop.services import records
from conect_desktop.services.books import add_indicators
from conect_desktop.services.fields import fit
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers

DONT_KNOW: Final = None
"""An answer that is none: it is kept, and counted apart."""
_LARGEST_FILE: Final = 1_000_000
_CEROI: Final = "ceroi"


def save_slip(
    book: Book,
    session: str,
    table: str | None,
    slip: int,
    values: Mapping[str, int | None],
    *,
    asked: Collection[str] | None = None,
    author: str | None = None,
) -> Changes:
    """What one slip of paper says: indicator → value, or `DONT_KNOW`; replaces what was kept of it, as one step.

    With `asked`, the statements that were on the paper, what the slip says of others stays.
    """
    with book.write("rating.slip", author=author) as step:
        known = {r.indicator: r for r in _individual(step.db, session, table) if r.slip == slip}
        rows = rows_of(step.db, "ratings")
        for indicator, rating in known.items():
            if indicator not in values and (asked is None or indicator in asked):
                rows.remove(rating.uuid)
        for indicator, value in values.items():
            _fit_scale(step.db, indicator, value)
            fields: dict[str, Any] = {"value": value, "dont_know": value is DONT_KNOW}
            old = known.get(indicator)
            if old is None:
                where = {"indicator": indicator, "session": session, "session_table": table, "slip": slip}
                rows.add(records.made("ratings", {**where, **fields, "collection": "individual"}, author=author))
            elif (old.value, bool(old.dont_know)) != (value, value is DONT_KNOW):
                rows.change(old.uuid, fields)
    return step.changes


def _individual(db: sqlite_utils.Database, session: str, table: str | None) -> list[Rating]:
    found: list[Rating] = rows_of(db, "ratings").where(session=session, session_table=table, collection="individual")
    return found


def set_consensus(
    book: Book,
    session: str,
    table: str | None,
    indicator: str,
    value: int | None,
    dissent: str = "",
    *,
    dont_know: bool = False,
    author: str | None = None,
) -> Changes:
    """The value a table agreed on, with its dissent in words; nothing at all takes it away."""
    with book.write("rating.consensus", author=author) as step:
        rows = rows_of(step.db, "ratings")
        there: list[Rating] = rows.where(
            session=session, session_table=table, indicator=indicator, collection="consensus"
        )
        _fit_scale(step.db, indicator, value)
        fields: dict[str, Any] = {"value": value, "dont_know": dont_know, "dissent": dissent.strip() or None}
        if value is None and not dont_know:
            for rating in there:
                rows.remove(rating.uuid)
        elif there:
            rows.change(there[0].uuid, fields)
        else:
            where = {"indicator": indicator, "session": session, "session_table": table, "collection": "consensus"}
            rows.add(records.made("ratings", {**where, **fields}, author=author))
    return step.changes


def _fit_scale(db: sqlite_utils.Database, indicator: str, value: int | None) -> None:
    """Refuse a value that the indicator's set doesn't have."""
    item: Indicator | None = rows_of(db, "indicators").get(indicator)
    if item is None:
        fit([Problem("indicator", "it is not in the book")])
        return
    owner: IndicatorSet | None = rows_of(db, "indicator_sets").get(item.indicator_set)
    low, high = (owner.scale_min, owner.scale_max) if owner else (1, 5)
    if value is not None and not low <= value <= high:
        fit([Problem("value", f"a whole number from {low} to {high}")])


# -- sets ------------------------------------------------------------------------------------------------------------


def import_set(book: Book, path: Path, *, author: str | None = None) -> Changes:
    """Add the indicator set of a TOML file (the form of ``resources/indicators/starter.toml``) as one step.

    Raises `Trouble` that names the file and the place where it isn't one; a set of that id and version is refused.
    """
    content = _read_set(path)
    head = content["set"]
    with book.write("indicator_set.add", author=author) as step:
        sets: list[IndicatorSet] = list(rows_of(step.db, "indicator_sets").all())
        if any(one.key == head["id"] and one.version == head["version"] for one in sets):
            raise Trouble(
                "this version of the set is in the book already",
                path=path,
                remedy="Raise the number after “version” in the file.",
            )
        add_indicators(step.db, content)
    return step.changes


def _read_set(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Trouble("the file is too large for an indicator set", path=path, remedy="Choose another file.")
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble("the file can't be read", path=path, remedy="Choose a TOML file in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise Trouble(f"the file is not TOML: {error}", path=path, remedy="Correct it at that place.") from error
    head = content.get("set")
    if not isinstance(head, dict) or not isinstance(head.get("id"), str) or not isinstance(head.get("version"), int):
        raise _unfit(path, "[set]", "“id” and “version” are needed")
    low, high = head.get("scale_min", 1), head.get("scale_max", 5)
    if not (isinstance(low, int) and isinstance(high, int) and 0 <= low < high <= 9):
        raise _unfit(
            path, "[set]", "“scale_min” is less than “scale_max”, both from 0 to 9, so that a key is an answer"
        )
    _check_labels(path, "[set]", head.get("labels"))
    domains = content.get("domain", [])
    for part, entries in (
        ("domain", domains),
        ("item", content.get("item", [])),
        ("counter", content.get("counter", [])),
    ):
        for number, entry in enumerate(entries, 1):
            place = f"[[{part}]] number {number}"
            if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
                raise _unfit(path, place, "“id” is needed")
            _check_labels(path, place, entry.get("labels"))
    known = {domain["id"] for domain in domains}
    for item in content.get("item", []):
        if item.get("domain") not in known:
            raise _unfit(path, f"[[item]] {item['id']}", f"there is no [[domain]] {item.get('domain')!r}")
    if not content.get("item") and not content.get("counter"):
        raise _unfit(path, "the file", "a set has at least one [[item]] or [[counter]]")
    return content


def _check_labels(path: Path, place: str, labels: object) -> None:
    if not isinstance(labels, dict) or not any(isinstance(labels.get(language), str) for language in LANGUAGES):
        raise _unfit(path, place, "“labels” in at least one of " + ", ".join(LANGUAGES) + " are needed")


def _unfit(path: Path, place: str, what: str) -> Trouble:
    return Trouble(what, path=path, place=place, remedy="Correct the file; nothing was changed.")


def statements(indicators: Sequence[Indicator], owner: str) -> list[Indicator]:
    """The statements of a set in their order."""
    return sorted(
        (i for i in indicators if i.indicator_set == owner and i.measure == STATEMENT), key=lambda i: i.position
    )


def counters(indicators: Sequence[Indicator]) -> list[Indicator]:
    """The counters of all sets in their order."""
    return sorted((i for i in indicators if i.measure == COUNTER), key=lambda i: (i.indicator_set, i.position))


# -- CEROI -----------------------------------------------------------------------------------------------------------


def ceroi(dossier: Dossier) -> Return:
    """The lab's sum as it was last kept; a line a component where none was."""
    kept = dossier.settings.get(_CEROI)
    content = kept if isinstance(kept, dict) else {}
    lines = tuple(_assumption(line) for line in content.get("lines", ()) if isinstance(line, dict))
    investment = content.get("investment")
    return Return(
        lines or tuple(Assumption(component) for component in COMPONENTS),
        float(investment) if isinstance(investment, (int, float)) else 0.0,
    )


def _assumption(line: Mapping[str, Any]) -> Assumption:
    def number(name: str, otherwise: float) -> float:
        value = line.get(name)
        return float(value) if isinstance(value, (int, float)) else otherwise

    def text(name: str) -> str:
        value = line.get(name)
        return value if isinstance(value, str) else ""

    return Assumption(text("component"), number("quantity", 0.0), text("unit"), number("rate", 1.0), text("source"))


def keep_ceroi(book: Book, result: Return, *, author: str | None = None) -> Changes:
    """Keep the sum with all its assumptions in the book, as one step."""
    lines = [
        {"component": one.component, "quantity": one.quantity, "unit": one.unit, "rate": one.rate, "source": one.source}
        for one in result.lines
    ]
    with book.write("ceroi.edit", author=author) as step:
        dossiers = Dossiers(step.db)
        dossier = dossiers.the_one()
        settings = {**dossier.settings, _CEROI: {"investment": result.investment, "lines": lines}}
        dossiers.change(dossier.uuid, {"settings": settings})
    return step.changes
