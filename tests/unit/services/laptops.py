"""Several laptops with copies of one book, for tests of what happens between them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.services.merge import MergeReport, merge
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.journal import State, present
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.team import name_this_laptop
from tests.fresh import ECOLAB, fresh_book


class Laptops:
    """Laptops by name, each with the book open; the first one made it, the others began with a copy."""

    def __init__(self, folder: Path, *names: str, lab: str = ECOLAB.lab) -> None:
        self.folder = folder
        first = folder / names[0] / "lab.gpkg"
        # it is at home here: the copies are those of other laptops
        Book.open(fresh_book(first, replace(ECOLAB, lab=lab))).close()
        self.books: dict[str, Book] = {}
        for name in names:
            path = folder / name / "lab.gpkg"
            if path != first:
                path.parent.mkdir()
                shutil.copy(first, path)
        for name in names:
            book = self.books[name] = Book.open(folder / name / "lab.gpkg")
            with book.write("name", system=True) as step:
                name_this_laptop(step.db, name)

    def __getitem__(self, name: str) -> Book:
        return self.books[name]

    def close(self) -> None:
        """Close every book."""
        for book in self.books.values():
            book.close()

    def merge(self, into: str, source: str) -> MergeReport:
        """What `source` has comes to `into`."""
        return merge(self[into], self[source].path)

    def exchange(self, *names: str) -> None:
        """Everybody has everything, in as many rounds as it takes; fails where that never comes."""
        wanted = names or tuple(self.books)
        for _ in range(6):
            moved = sum(self.merge(into, source).entries for into in wanted for source in wanted if into != source)
            if not moved:
                return
        raise AssertionError("the laptops never come to rest")

    def state(self, name: str) -> State:
        """The rows of a laptop's book."""
        return present(self[name].db)

    def assert_same(self) -> None:
        """Every laptop holds the same rows, and its journal leads to them."""
        names = list(self.books)
        for name in names:
            assert check(self[name].db) == []
            assert self.state(name) == self.state(names[0])


def add_place(book: Book, title: str, **fields: Any) -> str:
    """A place's uuid."""
    uuid = new_id()
    with book.write("place.add") as step:
        Places(step.db).add(Place(uuid=uuid, title=title, **fields))
    return uuid


def change_place(book: Book, uuid: str, **fields: Any) -> None:
    """Set fields of a place."""
    with book.write("place.edit") as step:
        Places(step.db).change(uuid, fields)


def remove_place(book: Book, uuid: str) -> None:
    """Delete a place."""
    with book.write("place.delete") as step:
        Places(step.db).remove(uuid)


def place(book: Book, uuid: str) -> Place | None:
    """A place as it is."""
    return Places(book.db).get(uuid)


def open_conflicts(book: Book) -> list[tuple[str, str, str]]:
    """(item, field, versions) of what is to be settled."""
    return sorted(
        book.db.execute(
            "SELECT item, field, versions FROM disagreements WHERE heads IS NOT NULL AND state = 'open'"
        ).fetchall()
    )
