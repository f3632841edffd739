"""A book of an earlier version: brought up to date as a whole, or left byte for byte; the old file is kept."""

from __future__ import annotations

import lzma
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlite_utils
from sqlite_utils.migrations import Migrations

from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.replication import SharedEntry
from conect_desktop.services.books import info
from conect_desktop.storage import book as book_module
from conect_desktop.storage import journal_sql, migrations, schema, upgrade
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.connection import connect
from conect_desktop.storage.journal import present
from conect_desktop.storage.migrations import rebuild_triggers
from conect_desktop.storage.replication import apply_added, receive, since
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import DamagedBook, ForeignSchema

DATA = Path(__file__).resolve().parents[2] / "data"
RELEASED = sorted(DATA.glob("book-*.gpkg.xz"))
NEXT = f"{migrations.MAJOR}.{migrations.MINOR + 1}"
Release = Callable[[Callable[[sqlite_utils.Database], None]], None]


def copied(released: Path, folder: Path) -> Path:
    """A released book to work on."""
    path = folder / "ecolab.gpkg"
    path.write_bytes(lzma.decompress(released.read_bytes()))
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the oldest released book."""
    return copied(RELEASED[0], tmp_path)


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_every_released_book_opens_and_is_whole(released: Path, tmp_path: Path) -> None:
    path = copied(released, tmp_path)
    with Book.open(path, read_only=True) as opened:
        assert check(opened.db) == []
    with Book.open(path) as opened:
        told = info(opened)
        assert (told.lab, told.whole) == ("Ecolab", True)
        assert {"places", "notes", "sessions", "actors", "links", "media"} <= told.counts.keys()
        assert check(opened.db) == []
        undone = opened.undo()
        assert undone is not None
        assert check(opened.db) == []


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_book_undone_and_redone_is_the_same(released: Path, tmp_path: Path) -> None:
    path = copied(released, tmp_path)
    with Book.open(path) as opened:
        before = present(opened.db)
        steps = 0
        while opened.undo():
            steps += 1
        assert steps > 3
        while opened.redo():
            pass
        assert present(opened.db) == before


@pytest.fixture
def next_version(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Release]:
    """Makes this program one of the next minor version, with one more migration."""
    more = Migrations("conect_desktop")
    for earlier in (migrations.v1_0_the_whole_shape, migrations.v1_1_between_laptops, migrations.v1_2_on_paper):
        more()(earlier)

    def release(migration: Callable[[sqlite_utils.Database], None]) -> None:
        """Add the migration to what this program knows."""
        more()(migration)
        monkeypatch.setattr(book_module, "migrations", lambda: more)
        for module in (book_module, upgrade):
            monkeypatch.setattr(module, "MINOR", migrations.MINOR + 1)

    yield release


def test_an_older_book_is_upgraded_on_opening_and_kept(old: Path, next_version: Release) -> None:
    def v_next_moods(db: sqlite_utils.Database) -> None:
        db.execute("ALTER TABLE places ADD COLUMN mood TEXT")
        rebuild_triggers(db)

    before = old.read_bytes()
    next_version(v_next_moods)
    with Book.open(old) as opened:
        assert "mood" in {row[1] for row in opened.db.execute("PRAGMA table_info(places)")}
        assert opened.db.execute("SELECT major, minor FROM conect_book").fetchone() == (1, migrations.MINOR + 1)
        assert check(opened.db) == []
        with opened.write("x") as step:
            Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-000000000009", title="Neuf"))
    kept = old.with_name(f"ecolab.before-{NEXT}.gpkg")
    assert kept.read_bytes() == before
    assert sorted(os.listdir(old.parent)) == [f"ecolab.before-{NEXT}.gpkg", "ecolab.gpkg"]


def test_an_older_book_was_journalled_differently(old: Path, next_version: Release) -> None:
    """The triggers in it are those of its own version; after the upgrade they are ours."""
    raw = sqlite3.connect(old)
    raw.execute("DROP TRIGGER journal_votes_uuid")
    raw.execute("CREATE TRIGGER journal_votes_old AFTER INSERT ON votes BEGIN SELECT 1; END")
    raw.close()

    def v_next_triggers(db: sqlite_utils.Database) -> None:
        db.execute("DROP TRIGGER journal_votes_old")
        rebuild_triggers(db)

    next_version(v_next_triggers)
    with Book.open(old) as opened:
        names = {row[0] for row in opened.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert "journal_votes_uuid" in names and "journal_votes_old" not in names
    assert len(names) == sum(len(journal_sql.triggers(table)) for table in book_module.inspection.RECORDED)


@pytest.mark.parametrize("what", ["error", "reference", "trigger", "trouble"])
def test_an_upgrade_that_fails_leaves_the_old_file_byte_for_byte(old: Path, next_version: Release, what: str) -> None:
    def v_next_bad(db: sqlite_utils.Database) -> None:
        db.execute("ALTER TABLE places ADD COLUMN mood TEXT")
        if what == "error":
            db.execute("SELECT nonsense FROM nowhere")
        if what == "reference":
            db.execute("UPDATE notes SET place = 'nowhere'")
        if what == "trigger":
            db.execute("CREATE TRIGGER journal_spy AFTER INSERT ON places BEGIN DELETE FROM notes; END")
        if what == "trouble":
            raise DamagedBook("this book can't be brought up to date")

    before = old.read_bytes()
    next_version(v_next_bad)
    with pytest.raises((DamagedBook, ForeignSchema)):
        Book.open(old)
    assert old.read_bytes() == before
    assert os.listdir(old.parent) == ["ecolab.gpkg"]


def test_an_earlier_kept_file_is_not_overwritten(old: Path, next_version: Release) -> None:
    def v_next_nothing(db: sqlite_utils.Database) -> None:
        rebuild_triggers(db)

    kept = old.with_name(f"ecolab.before-{NEXT}.gpkg")
    kept.write_bytes(b"an older one")
    before = old.read_bytes()
    next_version(v_next_nothing)
    Book.open(old).close()
    assert kept.read_bytes() == b"an older one"
    assert old.with_name(f"ecolab.before-{NEXT}-2.gpkg").read_bytes() == before
    kept.unlink()


def test_where_files_cannot_be_linked_the_old_one_is_copied(
    old: Path, next_version: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick formatted for every system knows no links."""

    def v_next_nothing(db: sqlite_utils.Database) -> None:
        rebuild_triggers(db)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    before = old.read_bytes()
    next_version(v_next_nothing)
    monkeypatch.setattr(os, "link", refuse)
    Book.open(old).close()
    assert old.with_name(f"ecolab.before-{NEXT}.gpkg").read_bytes() == before


def test_what_a_newer_laptop_wrote_is_kept_and_there_after_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Table 1 has the next version, whose places have a mood; table 2 merges today and is upgraded tomorrow."""
    path = tmp_path / "ecolab.gpkg"
    uuid, device = "0198c000-0000-7000-8000-000000000009", "0198c000-0000-7000-8000-00000000000d"
    told = (
        ("places", uuid, "title=NULL>'Jardin',mood=NULL>'gai',"),
        ("moods", "0198c000-0000-7000-8000-00000000000e", "label=NULL>'gai',"),
    )
    with Book.create(path, made_with="test") as book:
        with book.merging("merge") as step:
            entries = [
                SharedEntry(device, number, number, {}, device, None, table, row, "I", changes)
                for number, (table, row, changes) in enumerate(told, 1)
            ]
            received = receive(step.db, entries, Silent())
        assert received.rows == [("places", uuid, "I")]
        assert check(book.db) == []
        assert [entry.changes for entry in since(book.db, {})][-2:] == [changes for _, _, changes in told]

    places = schema.TABLES["places"]
    monkeypatch.setitem(schema.TABLES, "places", replace(places, columns=(*places.columns, schema.Column("mood"))))
    db = connect(path, write=True)
    try:
        db.execute("ALTER TABLE places ADD COLUMN mood TEXT")
        assert apply_added(db, {("places", "mood")}) == 1
        assert db.execute("SELECT title, mood FROM places").fetchall() == [("Jardin", "gai")]
    finally:
        db.conn.close()
