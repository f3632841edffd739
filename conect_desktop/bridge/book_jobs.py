"""Jobs on a book as a whole, as the window runs them beside itself; each is a service, named for the status line."""

from __future__ import annotations

from pathlib import Path

from conect_desktop.basemap.tile_tables import kind_of
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.services.books import NewBook, is_book, new_book
from conect_desktop.services.demo import write_demo
from conect_desktop.services.repair import Repaired, repair
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import Finding, check
from conect_desktop.storage.trouble import BookLocked, DamagedBook, ReadOnlyBook


def open_book(path: Path, *, read_only: bool = False, take_over: bool = False) -> Book:
    """Open a book."""
    return Book.open(path, read_only=read_only, take_over=take_over)


def holds_tiles(path: Path) -> bool:
    """Whether a GeoPackage is a base map, and no file of places."""
    try:
        return kind_of(path) == "geopackage"
    except Trouble:
        return False


def make_book(path: Path, wish: NewBook) -> Book:
    """Make a book and open it."""
    return new_book(path, wish)


def make_demo(path: Path) -> Book:
    """Open the demo book, made where it isn't there yet."""
    return Book.open(path) if path.exists() else write_demo(path)


def save_copy(book: Book, target: Path, *, progress: Progress) -> Path:
    """Write a whole copy from a connection of its own, so that capture goes on meanwhile."""
    progress.step(0, 0)
    return book.save_copy(target)


def check_book(book: Book, *, progress: Progress) -> list[Finding]:
    """Everything that is wrong with the book."""
    with book.reader() as db:
        return check(db, progress)


def repair_book(damaged: Path, out: Path, *, progress: Progress) -> Repaired:
    """Save what is readable of a damaged book into a new one."""
    return repair(damaged, out, progress)


__all__ = [
    "BookLocked",
    "DamagedBook",
    "Finding",
    "ReadOnlyBook",
    "Repaired",
    "check_book",
    "holds_tiles",
    "is_book",
    "make_book",
    "make_demo",
    "open_book",
    "repair_book",
    "save_copy",
]
