"""Exports: what `domain.release` lets leave for an audience, in a format; a report of what stayed and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.release import REASONS, Release
from conect_desktop.errors import Trouble
from conect_desktop.exchange.conect_map import write_conect_map
from conect_desktop.exchange.csv_tables import write_csv
from conect_desktop.exchange.files import LeftOut
from conect_desktop.exchange.formats import FORMATS, PAINTED
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.geopackage import write_geopackage
from conect_desktop.exchange.gpx_write import write_gpx
from conect_desktop.exchange.graphs import write_gexf, write_graphml
from conect_desktop.exchange.kml_write import write_kml
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.ro_crate import write_ro_crate
from conect_desktop.exchange.xlsx_write import write_xlsx
from conect_desktop.services.leaving import audience_of, prepared
from conect_desktop.storage.book import Book
from conect_desktop.storage.connection import connect
from conect_desktop.storage.inspection import look_at_file, version
from conect_desktop.storage.trouble import NoSuchBook, NotABook, told


class Writer(Protocol):
    """Writes released records to a file, whole or not at all; gives what its format has no room for."""

    def __call__(
        self, release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool
    ) -> tuple[LeftOut, ...]:
        """Write `target`."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """One format: what its files end in, and who writes them."""

    suffix: str
    write: Writer


WRITERS: Final[Mapping[str, Format]] = {
    "geojson": Format(".geojson", write_geojson),
    "gpkg": Format(".gpkg", write_geopackage),
    "csv": Format(".zip", write_csv),
    "xlsx": Format(".xlsx", write_xlsx),
    "kml": Format(".kml", write_kml),
    "gpx": Format(".gpx", write_gpx),
    "graphml": Format(".graphml", write_graphml),
    "gexf": Format(".gexf", write_gexf),
    "conect-map": Format(".geojson", write_conect_map),
    "ro-crate": Format(".zip", write_ro_crate),
}
"""The formats that need no picture. Those that do are handed in by whoever can paint."""
Painter = Callable[[Release, Context], Mapping[str, Format]]
"""Makes the writers of `PAINTED` formats for one release."""
_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where, and what was not."""

    path: Path
    format: str
    release: Release
    left_out: tuple[LeftOut, ...] = ()

    @property
    def written(self) -> int:
        """Records in the file, as far as the format has room for their kind."""
        return sum(map(len, self.release.records.values())) - len(self.left_out)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {"path": str(self.path), "format": self.format, **release_as_dict(self.release)} | {
            "left_out": [{"kind": one.kind, "uuid": one.uuid, "why": one.why} for one in self.left_out]
        }

    def lines(self) -> list[str]:
        """What a person should know."""
        counts = ", ".join(f"{count} {kind}" for kind, count in counted(self.release).items()) or "nothing"
        lines = [f"{self.path}: {counts} for {self.release.audience}", *release_lines(self.release)]
        lines += [f"not in this format: {one.kind} {one.uuid}: {one.why}" for one in self.left_out[:_SHOWN]]
        return lines


def counted(release: Release) -> dict[str, int]:
    """How many records of each kind leave."""
    return {kind: len(found) for kind, found in release.records.items()}


def release_as_dict(release: Release) -> dict[str, Any]:
    """What leaves, what doesn't and why, for programs. Titles of what is refused are for the team only."""
    return {
        "audience": release.audience,
        "places": len(release.places),
        "notes": len(release.notes),
        "leaves": counted(release),
        "skipped": [
            {"kind": one.kind, "uuid": one.uuid, "title": one.title, "reason": one.reason, "what": one.what}
            for one in release.refused
        ],
        "altered": [
            {"kind": one.kind, "uuid": one.uuid, "changes": list(one.altered)}
            for found in release.records.values()
            for one in found
            if one.altered
        ],
        "look_at": [
            {"kind": one.kind, "uuid": one.uuid, "field": one.field, "what": one.what} for one in release.pointers
        ],
    }


def release_lines(release: Release) -> list[str]:
    """What stays and why, and what a person should look at before it leaves."""
    lines = []
    for (kind, reason), count in Counter((one.kind, one.reason) for one in release.refused).most_common():
        lines.append(f"{count} {kind} not written: {REASONS[reason]}")
    lines += [f"look at {one.kind} {one.uuid}: {one.field} {one.what}" for one in release.pointers[:_SHOWN]]
    if len(release.pointers) > _SHOWN:
        lines.append(f"and {len(release.pointers) - _SHOWN} more to look at")
    return lines


def export(
    book: Book,
    out: Path,
    *,
    format: str,
    audience: str,
    overwrite: bool = False,
    progress: Progress | None = None,
    painter: Painter | None = None,
) -> ExportReport:
    """Write what may leave for an audience; the file is whole or not there. Raises `Trouble` with a remedy.

    Formats with pictures need a `painter`.
    """
    watched = progress or Silent()
    wanted = audience_of(audience)
    if format not in WRITERS and (painter is None or format not in PAINTED):
        offered = FORMATS if painter is None else (*FORMATS, *PAINTED)
        raise Trouble(f"there is no format {format!r}", remedy="One of " + ", ".join(offered) + ".")
    spare_books(book, out)
    leaving, context = prepared(book, wanted)
    watched.check()
    writers = WRITERS if format in WRITERS or painter is None else painter(leaving, context)
    return write_release(leaving, context, out, writers[format], format=format, overwrite=overwrite, progress=watched)


def write_release(
    leaving: Release,
    context: Context,
    out: Path,
    chosen: Format,
    *,
    format: str,
    overwrite: bool,
    progress: Progress,
) -> ExportReport:
    """Write just what a person was shown; `spare_books` comes before."""
    with told(out):
        left_out = chosen.write(leaving, context, out, progress, overwrite=overwrite)
    return ExportReport(out, format, leaving, left_out)


def spare_books(book: Book, out: Path) -> None:
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
