"""Books as they were just made: making one takes many times as long as copying it, and most tests need one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.demo import write_demo
from conect_desktop.storage.book import Book

ECOLAB = NewBook(lab="Ecolab", city="Saint-Denis")


def fresh_book(path: Path, wish: NewBook = ECOLAB) -> Path:
    """What `new_book` makes, closed and at home where it will be opened; one wish gives the same ids again and again.

    Whoever needs two books that never heard of each other makes the other one anew.
    """
    return _laid(path, _book(wish))


def fresh_demo(path: Path) -> Path:
    """What `write_demo` makes, closed and at home where it will be opened."""
    return _laid(path, _demo())


def _laid(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@cache
def _book(wish: NewBook) -> bytes:
    return _made(lambda path: new_book(path, wish))


@cache
def _demo() -> bytes:
    return _made(write_demo)


def _made(make: Callable[[Path], Book]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="conect-fresh-") as folder:
        with make(Path(folder) / "made.gpkg") as book:
            # where it will lie is not here
            book.db.execute("UPDATE journal_devices SET home = NULL")
        return book.path.read_bytes()
