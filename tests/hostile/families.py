"""The corpus: every case by its family, and the good book that many of them begin with."""

from __future__ import annotations

from pathlib import Path

from conect_desktop.domain.place import Note, Place
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.repositories import Notes, Places
from tests.hostile import of_books, of_imports, of_media, of_packages, of_packs, of_words
from tests.hostile.case import Case

FAMILIES: dict[str, list[Case]] = {
    "books": of_books.CASES,
    "imports": of_imports.CASES,
    "packs": of_packs.CASES,
    "words": of_words.CASES,
    "media": of_media.CASES,
    "packages": of_packages.CASES,
}


def good_book(folder: Path) -> Path:
    """A closed book with a few records."""
    with new_book(folder / "good.gpkg", NewBook(lab="Ecolab", city="Saint-Denis", author="Marie")) as book:
        with book.write("x", author="Marie") as step:
            Places(step.db).add(
                Place(uuid="0198c000-0000-7000-8000-000000000001", title="Café", practices=("gardening",))
            )
            Notes(step.db).add(Note(uuid="0198c000-0000-7000-8000-000000000002", text="« Il manque un point d’eau »"))
        book.db.execute("UPDATE journal_devices SET home = NULL")
    return book.path
