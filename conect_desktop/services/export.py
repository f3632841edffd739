"""Exports: what `domain.release` lets leave for an audience, in a format; a report of what stayed and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from conect_desktop import __version__
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.release import AUDIENCES, REASONS, Audience, Consents, Release, release
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.geopackage import write_geopackage
from conect_desktop.exchange.labels import Context
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Dossiers, Notes, Participants, Places, Sessions, Terms
from conect_desktop.storage.trouble import told

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
    if out.absolute() == book.path:
        raise Trouble("an export can't replace the book itself", path=out, remedy="Choose another name.")
    leaving, context = prepared(book, wanted)
    watched.check()
    with told(out):
        writer(leaving, context, out, watched, overwrite=overwrite)
    return ExportReport(out, format, leaving)


def prepared(book: Book, audience: Audience) -> tuple[Release, Context]:
    """What leaves, read in one moment, and what the exporters need to know besides."""
    with book.reader() as db:
        db.execute("BEGIN")
        people = Participants(db)
        leaving = release(Places(db).all(), Notes(db).all(), Consents(people.all(), people.consents.all()), audience)
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
            sessions={one.uuid: {"title": one.title, "date": one.date} for one in Sessions(db).all()},
        )
    return leaving, context
