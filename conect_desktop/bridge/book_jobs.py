"""Jobs on a book as a whole, as the window runs them beside itself; each is a service, named for the status line."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.services.books import NewBook, is_book, new_book
from conect_desktop.services.demo import write_demo
from conect_desktop.services.last_run import BrokenOff, broke_off
from conect_desktop.services.repair import Repaired, repair
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import Finding, check
from conect_desktop.storage.trouble import BookLocked, DamagedBook, ReadOnlyBook


def open_book(path: Path, *, read_only: bool = False, take_over: bool = False) -> Book:
    """Open a book."""
    return Book.open(path, read_only=read_only, take_over=take_over)


def kind_of_file(path: Path) -> str:
    """What a GeoPackage holds: a ``book``, the ``tiles`` of a base map, or ``places``."""
    if is_book(path):
        return "book"
    try:
        # by name: the window opens without what reads tiles out of SQLite
        kind = import_module("conect_desktop.basemap.tile_tables").kind_of(path)
        return "tiles" if kind == "geopackage" else "places"
    except Trouble:
        return "places"


def look_for(path: Path, look_back: bool) -> tuple[bool, BrokenOff | None]:
    """Whether a book is there, and if asked for, how it was left when the program ended unexpectedly with it open."""
    try:
        there = path.is_file()
    except OSError:
        # a folder that isn't theirs any more
        there = False
    return there, broke_off([path]) if there and look_back else None


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
    "kind_of_file",
    "look_for",
    "make_book",
    "make_demo",
    "open_book",
    "repair_book",
    "save_copy",
]
