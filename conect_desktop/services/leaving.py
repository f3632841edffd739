"""What leaves of a book for an audience: read in one moment, decided by `domain.release`, told with its context."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from conect_desktop import __version__
from conect_desktop.domain.columns import ByColumns, Columns
from conect_desktop.domain.release import AUDIENCES, Audience, Consents, Content, Release, Released, release_content
from conect_desktop.errors import Trouble
from conect_desktop.exchange import pictures
from conect_desktop.exchange.labels import Context, Copy
from conect_desktop.storage import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Participants, Sessions, Terms
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils

_FIELD_OF: Final = {
    "places": "places", "notes": "notes", "actors": "actors", "links": "links", "resources": "resources",
    "flows": "flows", "timeline_events": "events", "walks": "walks", "decisions": "decisions",
    "disagreements": "disagreements", "media": "media", "media_of": "media_of", "vote_rounds": "vote_rounds",
    "vote_options": "vote_options", "votes": "votes", "indicator_sets": "indicator_sets", "indicators": "indicators",
    "ratings": "ratings",
}  # fmt: skip
"""Table → its place in `Content`. What is in no table here leaves for nobody: slips, roles, the log, measurements."""
_CODES: Final = ("said_by", "shows")
"""Columns of codes, whose consent decides."""


Prepared = tuple[Release, Context]
"""What leaves, and what the exporters need to know besides."""


def audience_of(name: str) -> Audience:
    """The audience of a name; raises `Trouble` that lists them."""
    wanted = next((known for known in AUDIENCES if known == name), None)
    if wanted is None:
        raise Trouble(f"there is no audience {name!r}", remedy="One of " + ", ".join(AUDIENCES) + ".")
    return wanted


def prepared(book: Book, audience: Audience) -> Prepared:
    """What leaves, read in one moment, and what the exporters need to know besides."""
    with book.reader() as db:
        db.execute("BEGIN")
        people = Participants(db)
        leaving = release_content(content(db), Consents(people.all(), people.consents.all()), audience)
        records = [one for found in leaving.records.values() for one in found]
        met = {one.fields.get("session") for one in records}
        dossier = Dossiers(db).the_one()
        told = Context(
            title=dossier.title,
            lab=dossier.lab,
            city=dossier.city,
            country=dossier.country,
            language=dossier.language,
            licence=dossier.licence or "",
            generator=f"CoNECT Desktop {__version__}",
            vocabularies=Terms(db).vocabularies(),
            sessions={
                one.uuid: {
                    name: value
                    for name in ("title", "date", "question", "location")
                    if (value := getattr(one, name)) or name in ("title", "date")
                }
                for one in Sessions(db).all()
                if one.uuid in met
            },
            tables={one.uuid: one.label for one in rows_of(db, "session_tables").all()},
            copy_of=_Copies(book, audience),
        )
    return leaving, told


def content(db: sqlite_utils.Database) -> Content:
    """Everything a book holds that might leave, read as it is asked for."""
    return Content(**{field: _WithVoices(db, table) for table, field in _FIELD_OF.items()})


class _WithVoices(ByColumns[Any]):
    """The records of a table, with what a GIS user typed over a list of codes as a code, so that it is nobody's
    consent."""

    def __init__(self, db: sqlite_utils.Database, table: str) -> None:
        self._rows = rows_of(db, table)

    def __iter__(self) -> Iterator[Any]:
        """The records."""
        typed = self._typed()
        for record in self._rows.all():
            changed = {name: told[record.uuid] for name, told in typed.items() if record.uuid in told}
            yield dataclasses.replace(record, **changed) if changed else record

    def columns(self) -> Iterator[Columns]:
        """The same, without making them."""
        typed = self._typed()
        for some in self._rows.columns():
            changed = some
            for name, told in typed.items():
                codes = [told.get(uuid, code) for uuid, code in zip(some["uuid"], some[name], strict=True)]
                changed = changed.with_values(name, codes)
            yield changed

    def _typed(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """By column of codes, what was typed over the list in it, by the record's uuid."""
        columns = [column.name for column in TABLES[self._rows.table].columns]
        typed: dict[str, dict[str, tuple[str, ...]]] = {
            name: {uuid: (str(text),) for uuid, text in _typed_over(self._rows.db, self._rows.table, name)}
            for name in _CODES
            if name in columns
        }
        return {name: told for name, told in typed.items() if told}


def _typed_over(db: sqlite_utils.Database, table: str, name: str) -> Iterator[tuple[str, Any]]:
    listed = f"typeof({name}) = 'text' AND json_valid({name}) AND json_type({name}) = 'array'"
    yield from db.execute(
        f'SELECT uuid, {name} FROM "{table}" WHERE {name} IS NOT NULL AND CASE WHEN {listed}'
        f" THEN EXISTS (SELECT 1 FROM json_each({name}) WHERE type <> 'text') ELSE {name} <> '' END"
    ).fetchall()


class _Copies:
    """Files of released media, read when they are asked for."""

    def __init__(self, book: Book, audience: Audience) -> None:
        self._book = book
        self._audience = audience

    def __call__(self, medium: Released) -> Copy | None:
        """Made anew without what a camera wrote; None where it stays here, is gone, or can't be made anew."""
        if medium.kind != "medium" or not (medium.fields.get("file") or self._audience == "team"):
            return None
        with self._book.reader() as db:
            data = media.whole(db, medium.uuid)
        made = pictures.without_traces(data, pictures.content_type(data[:32])) if data is not None else None
        return Copy(pictures.SUFFIX[made[0]], *made) if made is not None else None
