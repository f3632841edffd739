"""What an exporter needs to know besides the released records: whose they are, and the words for their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from operator import itemgetter
from typing import Any, Final

from conect_desktop.domain.place import VOCABULARY_OF
from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.domain.vocabulary import Vocabulary

_PLACE: Final = {name: vocabulary for name, vocabulary in VOCABULARY_OF.items() if name != "kind"}
VOCABULARIES: Final[Mapping[str, Mapping[str, str]]] = {
    "place": _PLACE,
    "note": {"kind": "note_kinds"},
    "actor": {"kind": "actor_kinds"},
    "link": {"type": "link_types"},
    "resource": {"kind": "resource_kinds"},
    "flow": {"kind": "resource_kinds"},
}
"""Kind of record → field → the vocabulary its keys are from."""

REFERENCES: Final[Mapping[str, Kind]] = {
    "place": "place", "from_place": "place", "to_place": "place",
    "actor": "actor", "source": "actor", "target": "actor", "from_actor": "actor", "to_actor": "actor",
    "resource": "resource",
}  # fmt: skip
"""Fields that name another record by its uuid."""
_UNTOLD: Final = ("session_table", "phase")
"""Fields that say nothing outside the book."""

_STEP: Final = 1_000


@dataclass(frozen=True, slots=True)
class Copy:
    """A medium as it may leave: encoded anew, without what a camera or phone wrote into it."""

    suffix: str
    content_type: str
    data: bytes


def _no_media(_: Released) -> Copy | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The dossier as it may stand in a file for others."""

    title: str
    lab: str
    city: str
    country: str
    language: str
    licence: str
    generator: str
    vocabularies: Mapping[str, Vocabulary] = field(default_factory=dict)
    sessions: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By uuid: title, date (ISO 8601), question and location where there are any."""
    tables: Mapping[str, str] = field(default_factory=dict)
    """Labels of the tables people sat at, by uuid."""
    copy_of: Callable[[Released], Copy | None] = _no_media
    """The file of a released medium; None where it stays here, or where what it is can't be cleaned."""

    @property
    def attribution(self) -> str:
        """Who is to be named."""
        return f"{self.lab}, {self.city} (CoNECT)"

    def label(self, kind: str, name: str, key: str) -> str:
        """A key of a field in the book's language."""
        vocabulary = self.vocabularies.get(VOCABULARIES.get(kind, {}).get(name, ""))
        return vocabulary.label(key, self.language) if vocabulary else key


def about(release: Release, context: Context) -> dict[str, Any]:
    """Whose the file is, under which licence, from which sessions, and how much stayed behind for which reason."""
    stayed: dict[str, Counter[str]] = {}
    for refused in release.refused:
        stayed.setdefault(refused.kind, Counter())[refused.reason] += 1
    return {
        "title": context.title,
        "lab": context.lab,
        "city": context.city,
        "country": context.country,
        "language": context.language,
        "licence": context.licence,
        "attribution": context.attribution,
        "audience": release.audience,
        "generator": context.generator,
        "sessions": [dict(session) for session in context.sessions.values()],
        "skipped": {kind: dict(reasons) for kind, reasons in stayed.items()},
    }


def titles(release: Release) -> dict[str, str]:
    """What everything that leaves and has a title is called, by uuid."""
    return {
        one.uuid: str(one.fields.get("title") or one.fields.get("sticker") or "")
        for kind in ("place", "actor", "resource")
        for one in release.of(kind)
    }


def columns(records: Sequence[Released], context: Context) -> dict[str, Sequence[Any]]:
    """The fields of records of one kind under the names others read, with labels beside keys and the session told by
    title and date: a column for each that any record fills, with a value, or None, for each record."""
    fields = [record.fields for record in records]
    known = VOCABULARIES.get(records[0].kind, {}) if records else {}
    made: dict[str, Sequence[Any]] = {"uuid": [record.uuid for record in records]}
    for name, values in _filled(fields).items():
        if name == "session":
            for what in ("title", "date"):
                made[f"session_{what}"] = [context.sessions.get(value, {}).get(what) for value in values]
        elif name not in _UNTOLD:
            made[name] = values
            if name in known:
                made |= _in_words(name, values, partial(context.label, records[0].kind, name))
    made["altered"] = [record.altered or None for record in records]
    return {name: values for name, values in made.items() if values.count(None) < len(values)}


def _filled(fields: Sequence[Mapping[str, Any]]) -> dict[str, Sequence[Any]]:
    """What any of the records has in its fields, None where one hasn't; in most kinds all have the same."""
    if len(set(map(tuple, fields))) == 1:
        return {name: list(map(itemgetter(name), fields)) for name in fields[0]}
    return {name: [record.get(name) for record in fields] for name in dict.fromkeys(chain.from_iterable(fields))}


def _in_words(name: str, values: Sequence[Any], label: Callable[[str], str]) -> dict[str, Sequence[Any]]:
    """The words for a column of keys, or of lists of keys; the same few stand in thousands of records."""
    words = {
        value: tuple(map(label, value)) if isinstance(value, tuple) else label(value)
        for value in set(values)
        if isinstance(value, (tuple, str))
    }
    found = set(map(type, values))
    return {
        f"{name}{ending}": list(map(words.__getitem__, values))
        if found == {kind}
        else [words.get(value) if isinstance(value, kind) else None for value in values]
        for ending, kind in (("_labels", tuple), ("_label", str))
        if kind in found
    }


def told(records: Sequence[Released], context: Context) -> Iterator[tuple[Released, dict[str, Any]]]:
    """Each of the records of one kind with what `columns` tells of it: what it doesn't have is not in it."""
    for start in range(0, len(records), _STEP):
        some = records[start : start + _STEP]
        named = columns(some, context)
        rows = zip(*named.values(), strict=True)
        if not any(None in values for values in named.values()):
            yield from zip(some, (dict(zip(named, row, strict=True)) for row in rows), strict=True)
            continue
        for record, row in zip(some, rows, strict=True):
            yield record, {name: value for name, value in zip(named, row, strict=True) if value is not None}
