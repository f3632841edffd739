"""Changing many places as one step that one undo takes back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.place import CATEGORY_FIELDS, VOCABULARY_OF, Place, Problem, place_problems
from conect_desktop.services.fields import Unfit, as_key, tidy
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places, Terms

_OF_ONE: Final = ("uuid", "geometry", "sticker")


def change_places(book: Book, uuids: Sequence[str], fields: Mapping[str, Any], *, author: str | None = None) -> Changes:
    """Set the same fields of many places; raises `Unfit`, and then none was changed. Deleted ones are passed over."""

    def changed(place: Place, tidied: Mapping[str, Any]) -> Mapping[str, Any]:
        return {name: value for name, value in tidied.items() if getattr(place, name) != value}

    return _change(book, uuids, fields, changed, author)


def add_categories(
    book: Book, uuids: Sequence[str], field: str, keys: Sequence[str], *, author: str | None = None
) -> Changes:
    """Add practices, domains or modes to those that many places have already; raises `Unfit` for an unknown word."""
    if field not in CATEGORY_FIELDS:
        raise Unfit([Problem(field, "one of " + ", ".join(CATEGORY_FIELDS))])

    def changed(place: Place, tidied: Mapping[str, Any]) -> Mapping[str, Any]:
        before = tuple(getattr(place, field))
        after = tuple(dict.fromkeys((*before, *tidied[field])))
        return {} if after == before else {field: after}

    return _change(book, uuids, {field: tuple(keys)}, changed, author)


def _change(
    book: Book,
    uuids: Sequence[str],
    fields: Mapping[str, Any],
    changed: Callable[[Place, Mapping[str, Any]], Mapping[str, Any]],
    author: str | None,
) -> Changes:
    tidied = tidy("places", fields)
    single = [Problem(name, "this belongs to one place") for name in _OF_ONE if name in tidied]
    if single:
        raise Unfit(single)
    with book.write("places.edit", author=author) as step:
        places = Places(step.db)
        _check_words(Terms(step.db), tidied)
        for place in places.some(dict.fromkeys(uuids)):
            new = changed(place, tidied)
            if new:
                problems = place_problems(dataclasses.replace(place, **new))
                if problems:
                    raise Unfit(problems)
                places.change(place.uuid, new)
    return step.changes


def _check_words(terms: Terms, tidied: dict[str, Any]) -> None:
    """Category words as keys of the book's vocabularies."""
    wanted = [name for name in tidied if name in VOCABULARY_OF and tidied[name]]
    vocabularies = terms.vocabularies() if wanted else {}
    problems: list[Problem] = []
    for name in wanted:
        vocabulary = vocabularies.get(VOCABULARY_OF[name])
        words = tidied[name] if name in CATEGORY_FIELDS else (tidied[name],)
        keys = [as_key(vocabulary, word) if vocabulary is not None else None for word in words]
        problems += [
            Problem(name, f"{word!r} is not in the vocabulary")
            for word, key in zip(words, keys, strict=True)
            if key is None
        ]
        tidied[name] = tuple(key for key in keys if key) if name in CATEGORY_FIELDS else keys[0]
    if problems:
        raise Unfit(problems)
