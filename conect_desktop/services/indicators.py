"""Collecting ratings slip by slip or by consensus, sets from a file, and the assumptions of CEROI."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.ceroi import COMPONENTS, Assumption, Return
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.indicator import COUNTER, STATEMENT, Indicator, IndicatorSet, Rating
from conect_desktop.domain.place import Problem
from conect_desktop.domain.session import Dossier
from conect_desktop.domain.word_file import WordFile
from conect_desktop.errors import Trouble
from conect_desktop.exchange.word_files import read_word_file
from conect_desktop.services import records, word_files
from conect_desktop.services.fields import fit
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers

if TYPE_CHECKING:
    import sqlite_utils

DONT_KNOW: Final = None
"""An answer that is none: it is kept, and counted apart."""
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
    low, high = owner.scale if owner else (1, 5)
    if value is not None and not low <= value <= high:
        fit([Problem("value", f"a whole number from {low} to {high}")])


# -- sets ------------------------------------------------------------------------------------------------------------


def import_set(book: Book, path: Path, *, author: str | None = None) -> Changes:
    """Add the indicator sets of a file (the form of ``resources/indicators/starter.toml``) as one step.

    Raises `Trouble` that names the file and the place where it isn't one; a set of that id and version is refused.
    """
    brought = read_word_file(path).indicator_sets
    if not brought:
        raise Trouble("a set has at least one [[item]] or [[counter]]", path=path, remedy="Choose another file.")
    with book.write("indicator_set.add", author=author) as step:
        known = {(one.key, one.version or 1) for one in rows_of(step.db, "indicator_sets").all()}
        if any((part["set"]["id"], part["set"].get("version", 1)) in known for part in brought):
            raise Trouble(
                "this version of the set is in the book already",
                path=path,
                remedy="Raise the number after “version” in the file.",
            )
        word_files.lay(step.db, WordFile(indicator_sets=brought))
    return step.changes


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
