"""Reading other people's places into a book: one undoable step, the bad rows listed, the rest imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.exchange.incoming import Source
from conect_desktop.services.import_doubles import PlacesOfTheBook
from conect_desktop.services.import_mapping import Mapper
from conect_desktop.services.import_meanings import Meanings
from conect_desktop.services.import_report import BadRow, ImportReport, LikelyDouble, Previewed
from conect_desktop.services.import_source import Choices, Opened, lab_of, opened, source_of
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import told

if TYPE_CHECKING:
    import sqlite_utils

__all__ = ["BadRow", "Choices", "ImportReport", "LikelyDouble", "Previewed", "import_file"]

_AS_GUESSED: Final = Choices()


def import_file(
    book: Book,
    path: Path,
    *,
    session: str | None,
    author: str | None,
    choices: Choices = _AS_GUESSED,
    dry_run: bool = False,
    sample: int = 0,
    progress: Progress | None = None,
) -> ImportReport:
    """Read the places of a file, GeoJSON, CSV, Excel, GPX, KML or GeoPackage; tracks of GPX become walks.

    Raises `Trouble` and changes nothing where the file as a whole is bad. With `dry_run` nothing is written and all is
    told; `sample` of the first rows are in the report as they would be.
    """
    watched = progress or Silent()
    report = ImportReport(dry_run=dry_run)
    with source_of(path, choices, watched) as source:
        if dry_run:
            with book.reader() as db:
                mapper, found = _mapper(db, source, choices, session, author, report, sample)
                for _ in mapper.rows(found.rows):
                    pass
                report.hints[:0] = source.hints
            return report
        with book.write("import", author=author) as step:
            mapper, found = _mapper(step.db, source, choices, session, author, report, sample)
            with told(book.path):
                Places(step.db).add_cells(mapper.columns, mapper.rows(found.rows))
                rows_of(step.db, "walks").add_many(mapper.walks)
            watched.check()
        report.hints[:0] = source.hints
    report.changes = step.changes
    return report


def _mapper(
    db: sqlite_utils.Database,
    source: Source,
    choices: Choices,
    session: str | None,
    author: str | None,
    report: ImportReport,
    sample: int,
) -> tuple[Mapper, Opened]:
    lab = lab_of(db)
    found = opened(source, choices, lab)
    report.unit, report.layer = source.unit, source.layer
    if len(source.layers) > 1 and choices.layer is None:
        others = ", ".join(repr(name) for name in source.layers if name != source.layer)
        source.hints.append(Sentence("{0} was read, and not {1}", repr(source.layer), others[:300]))
    mapper = Mapper(
        db, source.path.name, session, author, Meanings(choices.meanings, table=source.columns is not None), report,
        lab=lab, book_places=PlacesOfTheBook(db) if choices.doubles == "skip" else None, sample=sample,
    )  # fmt: skip
    return mapper, found
