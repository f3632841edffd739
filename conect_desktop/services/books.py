"""Making a book for a lab, and telling what is in one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conect_desktop import __version__
from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session import COUNTRY_LANGUAGE, Dossier, Session, city
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.domain.word_file import WordFile
from conect_desktop.errors import Trouble
from conect_desktop.services import session_templates, sessions, starter, word_files
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.repositories import Dossiers, Sessions, Terms
from conect_desktop.storage.schema import RECORDED

if TYPE_CHECKING:
    import sqlite_utils

RETENTION_YEARS = 5
"""How long a new book says it will be kept; the lab changes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBook:
    """What the person says when making a book."""

    lab: str
    city: str
    country: str = ""
    language: str = ""
    template: str = starter.DEFAULT_TEMPLATE
    longitude: float | None = None
    latitude: float | None = None
    author: str | None = None
    words: WordFile | None = None
    """Words of a file, which stand in place of the starter lists, sets and templates of the same ids."""

    def completed(self) -> NewBook:
        """With what the city tells filled in; raises `Trouble` for what can't be right."""
        site = city(self.city)
        country = (self.country or (site.country if site else "")).strip().upper()
        language = self.language or COUNTRY_LANGUAGE.get(country, "en")
        if not self.lab.strip():
            raise Trouble("a book needs the name of its lab", place="lab", remedy="Type it, for instance Ecolab.")
        if not self.city.strip():
            raise Trouble("a book needs a city", place="city", remedy="Type it, for instance Saint-Denis.")
        if len(country) != 2 or not country.isascii() or not country.isalpha():
            raise Trouble(
                f"{country!r} is not a country code", place="country", remedy="Two letters, as in FR, SE or RO."
            )
        if language not in LANGUAGES:
            raise Trouble(
                f"{language!r} is not one of the languages", place="lang", remedy="One of " + ", ".join(LANGUAGES) + "."
            )
        if self.words is None or self.template not in {part["template"]["id"] for part in self.words.templates}:
            starter.template(self.template)
        return NewBook(
            lab=one_line(self.lab),
            city=site.name if site else one_line(self.city),
            country=country,
            language=language,
            template=self.template,
            longitude=self.longitude if self.longitude is not None else (site.longitude if site else None),
            latitude=self.latitude if self.latitude is not None else (site.latitude if site else None),
            author=self.author,
            words=self.words,
        )


def new_book(
    path: Path, wanted: NewBook, *, first_session: bool = True, then: Callable[[Book], None] | None = None
) -> Book:
    """Make a book with its starter vocabularies, indicators and templates, and a first session; gives it back open.

    What `then` writes belongs to it too: the file has its name once everything is in it.
    """
    wish = wanted.completed()

    def fill(book: Book) -> None:
        with book.write("book.new", author=wish.author, system=True) as step:
            years = dt.timedelta(days=RETENTION_YEARS * 365)
            Dossiers(step.db).add(
                Dossier(
                    uuid=new_id(),
                    title=f"{wish.lab} – {wish.city}",
                    lab=wish.lab,
                    city=wish.city,
                    country=wish.country,
                    language=wish.language,
                    licence="CC-BY-4.0",
                    template=wish.template,
                    longitude=wish.longitude,
                    latitude=wish.latitude,
                    retention_until=(dt.date.today() + years).isoformat(),
                    author=wish.author,
                    created_at=clock.now(),
                )
            )
            _lay_words(step.db, wish.words or WordFile())
            if first_session:
                sessions.add_session(
                    step.db,
                    template=wish.template,
                    language=wish.language,
                    title=session_templates.template(step.db, wish.template).label(wish.language),
                    location=wish.city,
                    author=wish.author,
                )
        if then is not None:
            then(book)

    return Book.create(path, made_with=__version__, fill=fill)


def _lay_words(db: sqlite_utils.Database, words: WordFile) -> None:
    """Within a step: the starter words but for those that a file brings, and these."""
    lists = {part["vocabulary"]["id"] for part in words.vocabularies}
    Terms(db).add_many(term for term in starter.terms() if term.vocabulary not in lists)
    sets = {part["set"]["id"] for part in words.indicator_sets}
    ours = tuple(content for content in starter.indicator_sets() if content["set"]["id"] not in sets)
    word_files.lay(db, WordFile(indicator_sets=ours))
    brought = {part["template"]["id"] for part in words.templates}
    for key, template in starter.templates().items():
        if key not in brought:
            session_templates.lay(db, session_templates.as_part(template))
    word_files.lay(db, words)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookInfo:
    """What `info` tells of a book."""

    path: str
    title: str
    lab: str
    city: str
    country: str
    language: str
    format: str
    made_with: str
    size: int
    counts: dict[str, int]
    sessions: list[dict[str, Any]]
    journal_entries: int
    steps: int
    devices: int
    whole: bool
    findings: list[str]


def info(book: Book) -> BookInfo:
    """Counts by kind, sessions, version, size, journal and integrity."""
    with book.reader() as db:
        dossier = Dossiers(db).the_one()
        findings = check(db)
        counts = {table.name: db.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0] for table in RECORDED}
        repository = Sessions(db)
        told: list[dict[str, Any]] = []
        for session in repository.all():
            phase = repository.current_phase(session.uuid)
            told.append(
                {
                    "uuid": session.uuid,
                    "title": session.title,
                    "date": session.date,
                    "template": session.template,
                    "phase": phase.key if phase else None,
                    "places": _count(db, "places", session),
                    "notes": _count(db, "notes", session),
                }
            )
        major, minor, made_with = db.execute("SELECT major, minor, made_with FROM conect_book").fetchone()
        journal_entries, steps, devices = db.execute(
            "SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM journal_steps),"
            " (SELECT count(*) FROM journal_devices)"
        ).fetchone()
    return BookInfo(
        path=str(book.path),
        title=dossier.title,
        lab=dossier.lab,
        city=dossier.city,
        country=dossier.country,
        language=dossier.language,
        format=f"{major}.{minor}",
        made_with=made_with,
        size=book.path.stat().st_size,
        counts={name: count for name, count in counts.items() if count},
        sessions=told,
        journal_entries=journal_entries,
        steps=steps,
        devices=devices,
        whole=not has_errors(findings),
        findings=[str(finding) for finding in findings],
    )


def _count(db: sqlite_utils.Database, table: str, session: Session) -> int:
    number: int = db.execute(f'SELECT count(*) FROM "{table}" WHERE session = ?', (session.uuid,)).fetchone()[0]
    return number


def is_book(path: Path) -> bool:
    """Whether a file is a book that can be read, and not some other GeoPackage."""
    try:
        with Book.open(path, read_only=True):
            return True
    except Trouble:
        return False
