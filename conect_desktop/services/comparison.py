"""Sites side by side: sessions of this book and of others, in the order they were chosen; nothing is ranked.

Other books are opened for reading only: they are neither locked nor changed. Keys are compared by key, whatever a book
calls them; the words are those of the first book that has some.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.disagreement import Mention
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.session import Dossier, Session
from conect_desktop.domain.suppression import few
from conect_desktop.services.profile import (
    NOTHING,
    TOPICS,
    Figure,
    Strand,
    Topic,
    Unit,
    holdings,
    ratings_profile,
    ties,
    typology,
)
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Sessions, Terms

if TYPE_CHECKING:
    import sqlite_utils

_VOCABULARY: Final = {"have": "resource_kinds", "need": "resource_kinds", "offer": "resource_kinds"}
"""The vocabulary that a strand's keys come from, where it isn't called as the strand is."""


@dataclass(frozen=True, slots=True)
class Site:
    """One column of a comparison: a session, or all sessions of a book (`session` is None).

    `path` is None for the book that is open.
    """

    path: Path | None
    session: str | None
    title: str
    date: str
    lab: str
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class Row:
    """One thing over all sites. `labels` by language; empty where no book has words for the key."""

    key: str
    labels: Mapping[str, str]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs in one row of small pictures: things of one unit, in the order of the vocabulary."""

    topic: Topic
    key: str
    unit: Unit
    labels: Mapping[str, str]
    collection: str | None
    rows: tuple[Row, ...]
    bases: tuple[Figure, ...]
    """By site: hidden where everything of it is, and what it rests on."""

    @property
    def largest(self) -> float:
        """The end of the scale that all sites share."""
        if self.unit != "count":
            return 1.0 if self.unit == "share" else 100.0
        return max((one.value or 0.0 for row in self.rows for one in row.figures), default=0.0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Sites in the order they were chosen, and what they are compared in."""

    sites: tuple[Site, ...]
    groups: tuple[Group, ...]

    def of(self, topic: Topic) -> list[Group]:
        """The groups of a topic."""
        return [group for group in self.groups if group.topic == topic]


def sites_of(dossier: Dossier, sessions: Sequence[Session], path: Path | None = None) -> tuple[Site, ...]:
    """What can be chosen of a book: each session, after all of them together where there are several."""
    where = {"lab": dossier.lab, "city": dossier.city, "country": dossier.country}
    single = [Site(path, one.uuid, one.title, one.date or "", **where) for one in sessions]
    together = Site(path, None, "", "", **where)
    return (together, *single) if len(single) > 1 else tuple(single)


def look_into(path: Path) -> tuple[Site, ...]:
    """What can be chosen of another book; raises `Trouble` where the file is none."""
    with Book.open(path, read_only=True) as book, book.reader() as db:
        return sites_of(Dossiers(db).the_one(), list(Sessions(db).all()), book.path)


def compare(own: Book | None, sites: Sequence[Site], *, progress: Progress | None = None) -> Comparison:
    """Read every site's book and put its figures beside each other; `own` is the open book."""
    watched = progress or Silent()
    words = _Words()
    strands: dict[int, list[Strand]] = {}
    books: dict[Path | None, list[int]] = {}
    for number, site in enumerate(sites):
        books.setdefault(site.path, []).append(number)
    for path, numbers in books.items():
        if path is None:
            if own is not None:
                with own.reader() as db:
                    _read(db, sites, numbers, strands, words, watched)
        else:
            with Book.open(path, read_only=True) as book, book.reader() as db:
                _read(db, sites, numbers, strands, words, watched)
    told = [strands.get(number, []) for number in range(len(sites))]
    return Comparison(tuple(sites), _side_by_side(_kept_apart(sites, told), words))


# -- reading ---------------------------------------------------------------------------------------------------------


def _read(
    db: sqlite_utils.Database,
    sites: Sequence[Site],
    numbers: Sequence[int],
    strands: dict[int, list[Strand]],
    words: _Words,
    progress: Progress,
) -> None:
    """Every chosen site of one book, as it is at one moment."""
    db.execute("BEGIN")
    words.learn(db)
    reading = _Reading(db)
    for number in numbers:
        progress.step(len(strands), len(sites))
        session = sites[number].session
        strands[number] = [
            *typology(reading.said("places", session)),
            *ties(*reading.network(session)),
            *holdings(reading.said("resources", session)),
            *reading.rated(session),
        ]


class _Reading:
    """What belongs to a session of a book."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        self._db = db
        self._sets: list[IndicatorSet] = list(rows_of(db, "indicator_sets").all())
        self._indicators: list[Indicator] = list(rows_of(db, "indicators").all())

    def said(self, table: str, session: str | None) -> Iterable[Any]:
        """What was first said in a session, and what was said again."""
        rows = rows_of(self._db, table)
        if session is None:
            return rows.all()
        first = rows.where(session=session)
        known = {one.uuid for one in first}
        mentions: list[Mention] = rows_of(self._db, "mentions").where(session=session, item_table=table)
        again = dict.fromkeys(mention.item for mention in mentions if mention.item not in known)
        return [*first, *rows.some(again)]

    def network(self, session: str | None) -> tuple[list[Actor], list[Link]]:
        """The actors of a session, with those that its links tie, and the links."""
        links: list[Link] = list(self.said("links", session))
        actors: list[Actor] = list(self.said("actors", session))
        known = {actor.uuid for actor in actors}
        tied = dict.fromkeys(end for link in links for end in (link.source, link.target) if end not in known)
        return [*actors, *rows_of(self._db, "actors").some(tied)], links

    def rated(self, session: str | None) -> list[Strand]:
        """What a session rated; of several sessions, each set as it was rated last: nobody counts twice."""
        if session is not None:
            found: list[Rating] = rows_of(self._db, "ratings").where(session=session)
            return ratings_profile(self._sets, self._indicators, found)
        newest: dict[tuple[str, str | None], Strand] = {}
        for one in sorted(Sessions(self._db).all(), key=lambda one: one.date or ""):
            newest |= {(strand.key, strand.collection): strand for strand in self.rated(one.uuid)}
        return list(newest.values())


class _Words:
    """Labels and the order of keys, as the books tell them; the first book that has a word for a key names it."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, str], Mapping[str, str]] = {}

    def learn(self, db: sqlite_utils.Database) -> None:
        """Take in a book's vocabularies and indicator sets."""
        for name, vocabulary in Terms(db).vocabularies().items():
            for term in vocabulary.terms:
                self._labels.setdefault((name, term.key), term.labels)
        owners: dict[str, IndicatorSet] = {one.uuid: one for one in rows_of(db, "indicator_sets").all()}
        for owner in owners.values():
            self._labels.setdefault(("indicator_sets", owner.key), owner.labels)
        for indicator in rows_of(db, "indicators").all(order="position"):
            if indicator.domain and indicator.indicator_set in owners:
                key = (owners[indicator.indicator_set].key, indicator.domain)
                self._labels.setdefault(key, indicator.domain_labels)

    def of(self, name: str, key: str) -> Mapping[str, str]:
        """What a key of a list is called, by language."""
        return self._labels.get((name, key), {})

    def ordered(self, name: str, keys: Iterable[str]) -> list[str]:
        """Keys in the order of the list, after it those that no book's list has."""
        wanted = dict.fromkeys(keys)
        known = [key for owner, key in self._labels if owner == name and key in wanted]
        return [*known, *(key for key in wanted if key not in known)]


# -- side by side ----------------------------------------------------------------------------------------------------


def _kept_apart(sites: Sequence[Site], told: Sequence[Sequence[Strand]]) -> list[list[Strand]]:
    """Hide what all sessions of a book come to where that and its sessions tell what fewer than five make up."""
    kept = [list(strands) for strands in told]
    for number, site in enumerate(sites):
        if site.session is not None:
            continue
        singles = [n for n, one in enumerate(sites) if one.path == site.path and one.session is not None]
        for place, strand in enumerate(kept[number]):
            # ratings of all sessions are those of one: nothing can be taken away from them
            if strand.topic != "indicators" and singles:
                same = [one for n in singles for one in told[n] if (one.topic, one.key) == (strand.topic, strand.key)]
                if few((strand.base.n or 0) - sum(one.base.n or 0 for one in same)):
                    kept[number][place] = strand.hidden()
    return kept


@dataclass(slots=True)
class _Column:
    """The same strand of every site; None where a site has none."""

    first: Strand
    strands: list[Strand | None] = field(default_factory=list)


def _side_by_side(sites: Sequence[Sequence[Strand]], words: _Words) -> tuple[Group, ...]:
    columns: dict[tuple[str, str, str | None], _Column] = {}
    for number, strands in enumerate(sites):
        for strand in strands:
            column = columns.setdefault((strand.topic, strand.key, strand.collection), _Column(strand))
            column.strands += [None] * (number - len(column.strands)) + [strand]
    groups = []
    for column in columns.values():
        column.strands += [None] * (len(sites) - len(column.strands))
        groups.append(_group(column, words))
    return tuple(sorted(groups, key=lambda group: TOPICS.index(group.topic)))


def _group(column: _Column, words: _Words) -> Group:
    first = column.first
    name = _VOCABULARY.get(first.key, first.key)
    keys = [key for strand in column.strands if strand is not None for key in strand.figures]
    # the measures of a network stand in their own order
    order = list(dict.fromkeys(keys)) if first.topic == "network" else words.ordered(name, keys)
    rows = [
        Row(
            key,
            words.of(name, key),
            tuple(
                NOTHING if strand is None else strand.figures.get(key, strand.otherwise) for strand in column.strands
            ),
        )
        for key in order
    ]
    labels = words.of("indicator_sets", first.key) if first.topic == "indicators" else {}
    bases = tuple(NOTHING if strand is None else strand.base for strand in column.strands)
    return Group(first.topic, first.key, first.unit, labels, first.collection, tuple(rows), bases)
