"""A book's words, indicator sets and session templates as a file for another lab, and such a file into a book."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.indicator import COUNTER, Indicator, IndicatorSet
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.domain.word_file import WordFile, terms_of, told_term
from conect_desktop.domain.wording import VOCABULARIES
from conect_desktop.errors import Trouble
from conect_desktop.exchange.word_files import read_word_file, write_word_file
from conect_desktop.services import session_templates
from conect_desktop.services.order import renumber
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Terms

if TYPE_CHECKING:
    import sqlite_utils

PARTS: Final = ("words", "indicators", "templates")
"""What may be put into a file."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What a file brought into a book."""

    lines: tuple[str, ...]
    changes: Changes


def of_book(db: sqlite_utils.Database, parts: Collection[str] = PARTS, only: str | None = None) -> WordFile:
    """A book's words, sets and templates as a file has them; `only` one list, set or template of that id."""
    terms = Terms(db).vocabularies()
    found = WordFile(
        tuple(_vocabulary(terms[name]) for name in VOCABULARIES if name in terms) if "words" in parts else (),
        tuple(_set(db, one) for one in _newest(db).values()) if "indicators" in parts else (),
        tuple(map(session_templates.as_part, session_templates.of_book(db).values())) if "templates" in parts else (),
    )
    if only is None:
        return found
    chosen = replace(
        found,
        vocabularies=tuple(part for part in found.vocabularies if part["vocabulary"]["id"] == only),
        indicator_sets=tuple(part for part in found.indicator_sets if part["set"]["id"] == only),
        templates=tuple(part for part in found.templates if part["template"]["id"] == only),
    )
    if not chosen:
        raise Trouble(f"there is nothing named {only!r} in the book", remedy="Leave it out to save everything.")
    return chosen


def read(path: Path) -> WordFile:
    """What a file says; raises `Trouble` that names the file, the place in it and the remedy."""
    return read_word_file(path)


def save(
    book: Book, target: Path, parts: Collection[str] = PARTS, *, only: str | None = None, overwrite: bool = False
) -> WordFile:
    """Write a book's words for another lab; nothing that anybody said is in it."""
    with book.reader() as db:
        words = of_book(db, parts, only)
    write_word_file(words, target, overwrite=overwrite)
    return words


def apply(book: Book, path: Path, *, author: str | None = None) -> Applied:
    """Bring a file's words into a book as one step; what the book has beside them stays. Raises `Trouble`."""
    words = read_word_file(path)
    with book.write("words.apply", author=author) as step:
        try:
            lay(step.db, words)
        except Trouble as trouble:
            trouble.path = trouble.path or path
            raise
    return Applied(tuple(words.lines()), step.changes)


def lay(db: sqlite_utils.Database, words: WordFile) -> None:
    """Within a step: write what a checked file says. A word of the same key takes the file's labels and sign."""
    for part in words.vocabularies:
        _lay_vocabulary(db, part)
    for part in words.indicator_sets:
        _lay_set(db, part)
    for part in words.templates:
        session_templates.lay(db, part)


def _vocabulary(vocabulary: Vocabulary) -> dict[str, Any]:
    return {
        "vocabulary": {"id": vocabulary.name, "version": 1},
        "term": [told_term(term) for term in vocabulary.terms],
    }


def _lay_vocabulary(db: sqlite_utils.Database, part: Mapping[str, Any]) -> None:
    terms = Terms(db)
    there = terms.where(order="position", vocabulary=part["vocabulary"]["id"])
    by_key = {term.key: term for term in there}
    told = list(terms_of(part, new_id))
    for term in told:
        old = by_key.pop(term.key, None)
        if old is None:
            terms.add(term)
            continue
        # languages that the file doesn't speak stay: no label is lost
        new: dict[str, Any] = {
            "labels": {**old.labels, **term.labels}, "hints": {**old.hints, **term.hints}, "color": term.color,
            "shape": term.shape, "symbol": term.symbol, "retired": term.retired, "position": term.position,
            "extra": {**old.extra, **term.extra},
        }  # fmt: skip
        terms.change(old.uuid, {name: value for name, value in new.items() if getattr(old, name) != value})
    renumber(terms, [term for term in there if term.key in by_key], len(told))


# -- indicator sets --------------------------------------------------------------------------------------------------


def _newest(db: sqlite_utils.Database) -> dict[str, IndicatorSet]:
    """The newest version of each set by its key, in the order they were written."""
    found: dict[str, IndicatorSet] = {}
    for one in rows_of(db, "indicator_sets").all():
        if one.key not in found or (one.version or 1) >= (found[one.key].version or 1):
            found[one.key] = one
    return found


def _set(db: sqlite_utils.Database, owner: IndicatorSet) -> dict[str, Any]:
    head: dict[str, Any] = {
        "id": owner.key, "version": owner.version or 1, "labels": dict(owner.labels), "scale_min": owner.scale_min,
        "scale_max": owner.scale_max,
    }  # fmt: skip
    if owner.scale_labels:
        head["scale_labels"] = {language: list(texts) for language, texts in owner.scale_labels.items()}
    if owner.source:
        head["source"] = owner.source
    told: dict[str, Any] = {"set": head, "domain": [], "item": [], "counter": []}
    domains: dict[str, dict[str, str]] = {}
    for one in rows_of(db, "indicators").where(order="position", indicator_set=owner.uuid):
        entry: dict[str, Any] = {"id": one.key, "labels": dict(one.labels)}
        if one.domain:
            entry["domain"] = one.domain
            domains.setdefault(one.domain, dict(one.domain_labels) or {"en": one.domain})
        if one.measure == COUNTER:
            if one.unit:
                entry["unit"] = one.unit
        elif one.reversed:
            entry["reversed"] = True
        told["counter" if one.measure == COUNTER else "item"].append(entry)
    told["domain"] = [{"id": key, "labels": labels} for key, labels in domains.items()]
    return {name: value for name, value in told.items() if value}


def _lay_set(db: sqlite_utils.Database, part: Mapping[str, Any]) -> None:
    head = part["set"]
    sets, indicators = rows_of(db, "indicator_sets"), rows_of(db, "indicators")
    fields: dict[str, Any] = {
        "labels": head["labels"], "scale_min": head.get("scale_min", 1), "scale_max": head.get("scale_max", 5),
        "scale_labels": head.get("scale_labels", {}), "source": head.get("source"),
    }  # fmt: skip
    there = [one for one in sets.where(key=head["id"]) if (one.version or 1) == head.get("version", 1)]
    if there:
        old = there[0]
        if (old.scale_min, old.scale_max) != (fields["scale_min"], fields["scale_max"]) and _rated(db, old.uuid):
            raise Trouble(
                "answers were given on the scale that the book has for this set",
                place=f"[set] {head['id']}",
                remedy="Raise the number after “version” in the file, so that the set stands beside the old one.",
            )
        owner = old.uuid
        fields["labels"] = {**old.labels, **head["labels"]}
        # lists come out of the book as they went in: what is the same isn't written again
        sets.change(owner, {k: v for k, v in fields.items() if getattr(old, k) != v})
    else:
        owner = new_id()
        sets.add(IndicatorSet(uuid=owner, key=head["id"], version=head.get("version", 1), **fields))
    by_key = {one.key: one for one in indicators.where(indicator_set=owner)}
    domains = {domain["id"]: domain["labels"] for domain in part.get("domain", ())}
    told = [("item", one) for one in part.get("item", ())] + [("counter", one) for one in part.get("counter", ())]
    for position, (measure, one) in enumerate(told):
        known: Indicator | None = by_key.get(one["id"])
        cells: dict[str, Any] = {
            "position": position, "domain": one.get("domain"), "measure": measure, "unit": one.get("unit"),
            "labels": {**(known.labels if known else {}), **one["labels"]},
            "domain_labels": domains.get(one.get("domain", ""), {}), "reversed": one.get("reversed", False),
        }  # fmt: skip
        if known is None:
            indicators.add(Indicator(uuid=new_id(), indicator_set=owner, key=one["id"], **cells))
        else:
            indicators.change(known.uuid, {k: v for k, v in cells.items() if getattr(known, k) != v})


def _rated(db: sqlite_utils.Database, owner: str) -> bool:
    found = db.execute(
        "SELECT 1 FROM ratings WHERE indicator IN (SELECT uuid FROM indicators WHERE indicator_set = ?) LIMIT 1",
        (owner,),
    ).fetchone()
    return found is not None
