"""Importing as the window runs it: a look beside the window, a preview beside it, then one step in the book's lane."""

from __future__ import annotations

from pathlib import Path

from conect_desktop.domain.progress import Progress
from conect_desktop.exchange.crs import Suggestion, UnknownGrid, UnknownSystem
from conect_desktop.services.import_ import import_file
from conect_desktop.services.import_meanings import EXTRA, LEFT_OUT, POSITIONS, fields
from conect_desktop.services.import_preview import ColumnSeen, Looked, look, preview
from conect_desktop.services.import_report import ImportReport, Previewed
from conect_desktop.services.import_source import Choices
from conect_desktop.storage.book import Book

__all__ = [
    "EXTRA",
    "LEFT_OUT",
    "POSITIONS",
    "Choices",
    "ColumnSeen",
    "ImportReport",
    "Looked",
    "Previewed",
    "Suggestion",
    "UnknownGrid",
    "UnknownSystem",
    "fields",
    "look",
    "preview",
    "take_in",
]


def take_in(
    book: Book, path: Path, choices: Choices, session: str | None, author: str | None, *, progress: Progress
) -> ImportReport:
    """Read a file's places into a session, as the person chose."""
    return import_file(book, path, session=session, author=author, choices=choices, progress=progress)
