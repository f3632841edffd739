"""The history: what was done, when and by whom, one record's life, and taking it back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from conect_desktop.domain.session import Stamp
from conect_desktop.services import history, records
from conect_desktop.services.capture import Capture
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import DamagedBook
from tests.unit.services.laptops import Laptops


def test_steps_are_told_newest_first_with_who_and_what(book: Book) -> None:
    uuid = Capture(book, "Marie").add_place({"title": "Jardin"}).uuid
    Capture(book, "Paul").change_place(uuid, {"confidence": 3})
    edit, add, made = history.history(book.db)
    assert [(told.step.label, told.step.author, told.title) for told in (edit, add)] == [
        ("place.edit", "Paul", "Jardin"),
        ("place.add", "Marie", "Jardin"),
    ]
    assert made.step.kind == "system"
    assert edit.step.made_at >= add.step.made_at >= made.step.made_at
    assert len(history.history(book.db, limit=1)) == 1


def test_of_a_large_step_the_first_rows_are_read_and_all_are_counted(book: Book) -> None:
    titles = [f"Jardin {number}" for number in range(20)]
    records.add_many(book, "places", [{"title": title} for title in titles], Stamp())
    whole, *_ = history.history(book.db)
    short, *_ = history.history(book.db, shown=3)
    assert len(whole.entries) == whole.rows == 20
    assert short.entries == whole.entries[:3]
    assert (short.rows, short.title) == (20, "Jardin 0")
    # a damaged entry further on keeps nobody from looking at the first ones
    with closing(sqlite3.connect(book.path)) as raw, raw:
        raw.execute("UPDATE journal SET changes = 'damaged' WHERE id = ?", (whole.entries[-1].id,))
    assert history.history(book.db, shown=3)[0].rows == 20
    with pytest.raises(DamagedBook):
        history.history(book.db)


def test_one_records_life_cell_by_cell(book: Book) -> None:
    marie = Capture(book, "Marie")
    uuid = marie.add_place({"title": "Jardin"}).uuid
    marie.change_place(uuid, {"title": "Jardin partagé"})
    raw = sqlite3.connect(book.path)
    with raw:
        raw.execute("UPDATE places SET city = 'Oslo'")
    raw.close()
    book.notice_outside_edits()
    newest, before, *_ = history.edits_of(book.db, uuid)
    assert (newest.field, newest.before, newest.after, newest.outside, newest.author) == (
        "city",
        None,
        "Oslo",
        True,
        None,
    )
    assert (before.field, before.before, before.after) == ("title", "Jardin", "Jardin partagé")
    assert (before.outside, before.author) == (False, "Marie")
    assert newest.at >= before.at and newest.at.endswith("Z")


def test_what_another_laptop_recorded_is_its_authors(tmp_path: Path) -> None:
    laptops = Laptops(tmp_path, "one", "two")
    try:
        uuid = Capture(laptops["two"], "Ana").add_place({"title": "Atelier"}).uuid
        laptops.merge("one", "two")
        edits = history.edits_of(laptops["one"].db, uuid)
        assert {(edit.author, edit.outside) for edit in edits} == {("Ana", False)}
    finally:
        laptops.close()


def test_an_edit_outside_is_one_before_anybody_took_note_of_it(book: Book) -> None:
    uuid = Capture(book, "Marie").add_place({"title": "Jardin"}).uuid
    with closing(sqlite3.connect(book.path)) as raw, raw:
        raw.execute("UPDATE places SET city = 'Oslo'")
    assert history.edits_of(book.db, uuid)[0].outside


def test_undo_and_redo_tell_what_changed(book: Book) -> None:
    uuid = Capture(book, "Marie").add_place({"title": "Jardin"}).uuid
    undone = history.undo(book, "Paul")
    assert undone is not None and undone.changes.gone("places") == {uuid} and undone.left == ()
    assert history.undo(book) is None
    redone = history.redo(book, "Paul")
    assert redone is not None and redone.changes.shown("places") == {uuid}
    assert history.redo(book) is None
    assert [told.step.kind for told in history.history(book.db)[:3]] == ["redo", "undo", "do"]
    assert history.history(book.db)[0].step.author == "Paul"


def test_undo_takes_what_another_program_just_did_first(book: Book) -> None:
    """The newest thing that happened is the one a person sees and means."""
    Capture(book, "Marie").add_place({"title": "Jardin"})
    raw = sqlite3.connect(book.path)
    with raw:
        raw.execute("UPDATE places SET title = 'Vu dans QGIS'")
    raw.close()
    undone = history.undo(book)
    assert undone is not None and undone.step.kind == "outside"
    assert [place.title for place in Places(book.db).all()] == ["Jardin"]
    history.undo(book)
    assert Places(book.db).count() == 0
