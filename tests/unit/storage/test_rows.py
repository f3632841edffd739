"""Records read from a large table: only its filled columns are asked for, all of them as they were at one moment."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Sequence

import pytest
import shapely

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.storage import rows
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Places
from conect_desktop.storage.rows import Rows


@pytest.fixture(autouse=True)
def _every_table_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_LARGE", 1)


def test_reading_all_gives_what_reading_each_gives(book: Book) -> None:
    written = [
        Place(uuid=new_id(), title="Jardin", practices=("gardening",), geometry=shapely.Point(2.35, 48.93)),
        Place(uuid=new_id(), title="Atelier", vacant_reuse=False, visibility=None),
        Place(uuid=new_id(), sticker="12", start_year=1998, said_by=("P1", "P2")),
    ]
    with book.write("place.add") as step:
        Places(step.db).add_many(written)
    read = list(Places(book.db).all())
    assert read == [Places(book.db).get(place.uuid) for place in written]
    assert [place.start_year for place in read] == [None, None, 1998]
    (columns,) = Places(book.db).columns()
    for field in dataclasses.fields(Place):
        assert list(columns[field.name]) == [getattr(place, field.name) for place in read]


def test_a_table_without_anything_but_uuids_is_read(book: Book) -> None:
    with book.write("note.add") as step:
        uuid = new_id()
        step.db.execute("INSERT INTO notes (uuid, visibility, created_at) VALUES (?, NULL, NULL)", (uuid,))
    assert [note.uuid for note in Notes(book.db).all()] == [uuid]
    assert next(Notes(book.db).all()).visibility == Note(uuid=uuid).visibility


def test_nobody_writes_between_looking_which_columns_are_filled_and_reading_them(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    with book.write("place.add") as step:
        Places(step.db).add_many(Place(uuid=new_id(), title="before") for _ in range(2))
    other = sqlite3.connect(book.path, isolation_level=None, timeout=0)
    looked = Rows._filled
    tried: list[str] = []

    def look(self: Rows[Place]) -> Sequence[rows._Read]:
        found = looked(self)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("DELETE FROM places")
        tried.append("written")
        return found

    monkeypatch.setattr(Rows, "_filled", look)
    with book.reader() as db:
        assert [place.title for place in Places(db).all()] == ["before", "before"]
        assert [list(some["title"]) for some in Places(db).columns()] == [["before", "before"]]
    other.close()
    assert tried == ["written", "written"]
