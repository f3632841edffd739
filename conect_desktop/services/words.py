"""A lab's own words: added, renamed, given a sign, put in order, retired, made one, each as a step for undo."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Problem
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import Term
from conect_desktop.domain.wording import (
    MERGED_INTO,
    PALETTE,
    SHAPES,
    VOCABULARIES,
    key_for,
    same_sign,
    term_problems,
)
from conect_desktop.errors import Trouble
from conect_desktop.paths import resources
from conect_desktop.services.fields import fit
from conect_desktop.services.one_vocabulary import renamed
from conect_desktop.services.order import renumber
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Terms
from conect_desktop.storage.trouble import NoSuchRow

_EDITED: Final = frozenset({"labels", "hints", "color", "shape", "symbol", "retired", "extra"})
"""A key is never renamed: it stands in books, exports and on other laptops."""
TAIL: Final = ("other", "dont_know")
"""Words that end a list; a new word stands before them."""


@cache
def symbols() -> tuple[str, ...]:
    """The names of the pictures that a term can have, in alphabetical order."""
    return tuple(sorted(path.stem for path in (resources() / "symbols").glob("*.svg")))


def add_term(
    book: Book, vocabulary: str, fields: Mapping[str, Any], *, author: str | None = None
) -> tuple[str, Changes]:
    """A new word at the end of a list, before “other”, with a free sign where none is given; gives its uuid.

    Raises `Unfit` naming each field that can't be kept.
    """
    if vocabulary not in VOCABULARIES:
        raise Trouble(f"there is no list {vocabulary!r}", remedy="One of " + ", ".join(VOCABULARIES) + ".")
    with book.write("term.add", author=author) as step:
        terms = Terms(step.db)
        there = _of(terms, vocabulary)
        cells = _tidied(fields)
        labels = cells.get("labels", {})
        word = labels.get("en") or next(iter(labels.values()), "")
        made = Term(uuid=new_id(), vocabulary=vocabulary, key=key_for(word, (t.key for t in there)), labels=labels)
        sign: dict[str, Any] = _free_sign(made, there)
        made = dataclasses.replace(made, **{**sign, **cells})
        fit(problems_of(made, there))
        terms.add(made)
        at = next((number for number, term in enumerate(there) if term.key in TAIL), len(there))
        renumber(terms, [*there[:at], made, *there[at:]])
    return made.uuid, step.changes


def change_term(book: Book, uuid: str, fields: Mapping[str, Any], *, author: str | None = None) -> Changes:
    """Set labels, hints, sign, `retired` or `extra` of a word; raises `Unfit`, or `NoSuchRow` where it was deleted.

    Of `extra`, only the entries given are set; None takes one away.
    """
    with book.write("term.edit", author=author) as step:
        terms = Terms(step.db)
        old = _one(terms, uuid)
        cells = _tidied(fields)
        if "extra" in cells:
            extra = {**old.extra, **cells["extra"]}
            cells["extra"] = {name: value for name, value in extra.items() if value not in (None, "", [], ())}
        new = dataclasses.replace(old, **cells)
        fit(problems_of(new, _of(terms, old.vocabulary)))
        terms.change(uuid, {name: value for name, value in cells.items() if value != getattr(old, name)})
    return step.changes


def move_term(book: Book, uuid: str, by: int, *, author: str | None = None) -> Changes:
    """Put a word `by` places later in its list (earlier where negative); at either end it stays."""
    with book.write("term.move", author=author) as step:
        terms = Terms(step.db)
        there = _of(terms, _one(terms, uuid).vocabulary)
        at = next(number for number, term in enumerate(there) if term.uuid == uuid)
        term = there.pop(at)
        there.insert(min(max(at + by, 0), len(there)), term)
        renumber(terms, there)
    return step.changes


def merge_terms(book: Book, gone: str, kept: str, *, author: str | None = None) -> Changes:
    """Make one word of two of a list: what had the first has the second, which learns the languages it lacks.

    The first stays as a retired word that says where it went, so that no laptop or old export loses it.
    """
    with book.write("term.merge", author=author) as step:
        terms = Terms(step.db)
        first, second = _one(terms, gone), _one(terms, kept)
        if first.uuid == second.uuid or first.vocabulary != second.vocabulary:
            raise Trouble("two different words of one list are needed", remedy="Choose another word to put it under.")
        if second.retired:
            raise Trouble("the other word is not in use any more", remedy="Take it into use again first.")
        renamed(step.db, first.vocabulary, first.key, second.key)
        terms.change(gone, {"retired": True, "extra": {**first.extra, MERGED_INTO: second.key}})
        labels = {**first.labels, **second.labels}
        if labels != dict(second.labels):
            terms.change(kept, {"labels": labels})
    return step.changes


def problems_of(term: Term, others: Sequence[Term]) -> list[Problem]:
    """Why a term can't be kept, with the pictures that there are; a sign it has already may stay as it is."""
    old = next((other for other in others if other.uuid == term.uuid), None)
    problems = term_problems(term, others)
    if term.symbol not in symbols():
        problems.append(Problem("symbol", f"there is no picture {term.symbol!r}"))
    if old is None:
        return problems
    # a word that came from elsewhere must not become unchangeable for what nobody touched
    touched = {name for name in ("labels", "retired") if getattr(old, name) != getattr(term, name)}
    return [one for one in problems if not _untouched(old, term, one.field) or (one.field == "labels" and touched)]


def _untouched(old: Term, new: Term, field: str) -> bool:
    if hasattr(old, field):
        return bool(getattr(old, field) == getattr(new, field))
    return old.extra.get(field) == new.extra.get(field)


def _tidied(fields: Mapping[str, Any]) -> dict[str, Any]:
    unknown = [Problem(name, "this can't be changed") for name in fields if name not in _EDITED]
    fit(unknown)
    cells = dict(fields)
    for name in ("labels", "hints"):
        if name in cells:
            texts = {language: one_line(text) for language, text in cells[name].items() if isinstance(text, str)}
            cells[name] = {language: text for language, text in texts.items() if text}
    return cells


def _of(terms: Terms, vocabulary: str) -> list[Term]:
    return sorted(terms.where(vocabulary=vocabulary), key=lambda term: (term.position, term.key))


def _one(terms: Terms, uuid: str) -> Term:
    found = terms.get(uuid)
    if found is None:
        raise NoSuchRow("the word was deleted meanwhile", remedy="Undo brings it back.")
    return found


def _free_sign(term: Term, others: Sequence[Term]) -> dict[str, str]:
    """A colour, silhouette and picture that no other word in use has; the first of each where all are taken."""
    pictures = {other.symbol for other in others if not other.retired}
    symbol = next((name for name in (*_BY_USE, *symbols()) if name not in pictures), "circle_dots")
    for shape in SHAPES:
        for color in PALETTE:
            wish = dataclasses.replace(term, color=color, shape=shape, symbol=symbol)
            if same_sign(wish, others) is None:
                return {"color": color, "shape": shape, "symbol": symbol}
    return {"symbol": symbol}


_BY_USE: Final = ("star", "flag", "flower", "sprout", "lightbulb", "key", "cup", "music", "bus", "mountain")
"""Pictures a new word is offered first: those that say little by themselves."""
