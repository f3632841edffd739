"""What leaves, as the window prepares and writes it: read beside the window, painted on it, written beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Audience
from conect_desktop.services.export import ExportReport, Format, spare_books, write_release
from conect_desktop.services.hand_back import HandedBack, write_hand_back
from conect_desktop.services.leaving import Prepared, prepared
from conect_desktop.storage.book import Book

__all__ = ["Prepared", "hand_back", "prepare", "write"]


def prepare(book: Book, audience: Audience) -> Prepared:
    """What would leave now."""
    return prepared(book, audience)


def write(book: Book, what: Prepared, out: Path, name: str, chosen: Format, *, progress: Progress) -> ExportReport:
    """Write just what was shown; the person was asked before a file is replaced."""
    spare_books(book, out)
    leaving, context = what
    return write_release(leaving, context, out, chosen, format=name, overwrite=True, progress=progress)


def hand_back(what: Prepared, folder: Path, writers: Mapping[str, Format], *, progress: Progress) -> HandedBack:
    """Write every format that has something to say into a new folder."""
    leaving, context = what
    return write_hand_back(leaving, context, folder, writers, progress)
