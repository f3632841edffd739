"""Exports: what `domain.release` lets leave for an audience, in a format; a report of what stayed and why."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlite_utils

from conect_desktop import __version__
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.release import AUDIENCES, REASONS, Audience, Consents, Release, release
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.geopackage import write_geopackage
from conect_desktop.exchange.labels import Context
from conect_desktop.storage.book import Book
from conect_desktop.storage.connection import connect
from conect_desktop.storage.inspection import look_at_file, version
from conect_desktop.storage.repositories import Dossiers, Notes, Participants, Places, Sessions, Terms
from conect_desktop.storage.trouble import NoSuchBook, NotABook, told

_R = TypeVar("_R", Place, Note)

FORMATS: Final = ("geojson", "gpkg")
_WRITERS: Final = {"geojson": write_geojson, "gpkg": write_geopackage}
_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where, and what was not."""

    path: Path
    format: str
    release: Release

    @property
    def written(self) -> int:
        """Records in the file."""
        return len(self.release.places) + len(self.release.notes)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "path": str(self.path),
            "format": self.format,
            "audience": self.release.audience,
            "places": len(self.release.places),
            "notes": len(self.release.notes),
            "skipped": [
                {"kind": one.kind, "uuid": one.uuid, "title": one.title, "reason": one.reason, "what": one.what}
                for one in self.release.refused
            ],
            "look_at": [
                {"kind": one.kind, "uuid": one.uuid, "field": one.field, "what": one.what}
                for one in self.release.pointers
            ],
        }

    def lines(self) -> list[str]:
        """What a person should know."""
        places, notes = len(self.release.places), len(self.release.notes)
        lines = [f"{places} places and {notes} notes written to {self.path} for {self.release.audience}"]
        for reason, count in Counter(one.reason for one in self.release.refused).most_common():
            lines.append(f"{count} not written: {REASONS[reason]}")
        for one in self.release.pointers[:_SHOWN]:
            lines.append(f"look at {one.kind} {one.uuid}: {one.field} {one.what}")
        return lines


def export(
    book: Book,
    out: Path,
    *,
    format: str,
    audience: str,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> ExportReport:
    """Write what may leave for an audience; the file is whole or not there. Raises `Trouble` with a remedy."""
    watched = progress or Silent()
    wanted = next((known for known in AUDIENCES if known == audience), None)
    if wanted is None:
        raise Trouble(f"there is no audience {audience!r}", remedy="One of " + ", ".join(AUDIENCES) + ".")
    writer = _WRITERS.get(format)
    if writer is None:
        raise Trouble(f"there is no format {format!r}", remedy="One of " + ", ".join(FORMATS) + ".")
    _spare_books(book, out)
    leaving, context = prepared(book, wanted)
    watched.check()
    with told(out):
        writer(leaving, context, out, watched, overwrite=overwrite)
    return ExportReport(out, format, leaving)


def _spare_books(book: Book, out: Path) -> None:
    """Refuse to replace a book, this one or another: an export is made again in a second, a session is not."""
    if not out.exists():
        return
    if out.absolute() == book.path or out.samefile(book.path):
        raise Trouble("an export can't replace the book itself", path=out, remedy="Choose another name.")
    try:
        with told(out):
            look_at_file(out)
            db = connect(out, write=False)
            try:
                version(db, out)
            finally:
                db.conn.close()
    except (NotABook, NoSuchBook):
        return
    except Trouble:
        # damaged or locked: what may be a book is left alone
        pass
    raise Trouble("an export can't replace a book", path=out, remedy="Choose another name.")


def prepared(book: Book, audience: Audience) -> tuple[Release, Context]:
    """What leaves, read in one moment, and what the exporters need to know besides."""
    with book.reader() as db:
        db.execute("BEGIN")
        people = Participants(db)
        places = _with_voices(db, "places", Places(db).all())
        notes = _with_voices(db, "notes", Notes(db).all())
        leaving = release(places, notes, Consents(people.all(), people.consents.all()), audience)
        met = {one.fields.get("session") for one in (*leaving.places, *leaving.notes)}
        dossier = Dossiers(db).the_one()
        context = Context(
            title=dossier.title,
            lab=dossier.lab,
            city=dossier.city,
            country=dossier.country,
            language=dossier.language,
            licence=dossier.licence or "",
            generator=f"CoNECT Desktop {__version__}",
            vocabularies=Terms(db).vocabularies(),
            sessions={
                one.uuid: {"title": one.title, "date": one.date} for one in Sessions(db).all() if one.uuid in met
            },
        )
    return leaving, context


def _with_voices(db: sqlite_utils.Database, table: str, records: Iterable[_R]) -> Iterator[_R]:
    """The records, with what a GIS user typed over the list of codes as a code, so that it is nobody's consent."""
    listed = "typeof(said_by) = 'text' AND json_valid(said_by) AND json_type(said_by) = 'array'"
    rows = db.execute(
        f'SELECT uuid, said_by FROM "{table}" WHERE said_by IS NOT NULL AND CASE WHEN {listed}'
        " THEN EXISTS (SELECT 1 FROM json_each(said_by) WHERE type <> 'text') ELSE said_by <> '' END"
    )
    typed = {uuid: (str(text),) for uuid, text in rows}
    for record in records:
        yield dataclasses.replace(record, said_by=typed[record.uuid]) if record.uuid in typed else record
