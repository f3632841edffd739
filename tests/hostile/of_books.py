"""Books that are damaged, of something else, or made to run what somebody put into them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from conect_desktop.errors import Trouble
from conect_desktop.storage.book import Book
from conect_desktop.storage.trouble import DamagedBook, ForeignSchema, NewerBook, NoSuchBook, NotABook, StrayRest
from tests.hostile.case import Case, Make, Room, harmless, refused
from tests.hostile.doors import Used, any_book, merged, read_book, repaired, write_book
from tests.hostile.making import cut, on_page, patched, root_of, sql

TITLES = ["Café"]


def _good(used: Used) -> bool:
    return used.titles == TITLES and not [finding for finding in used.findings if not finding.warning]


def _pipe(room: Room) -> Path:
    path = room.folder / "ecolab.gpkg"
    os.mkfifo(path)
    return path


def _folder(room: Room) -> Path:
    (room.folder / "ecolab.gpkg").mkdir()
    return room.folder / "ecolab.gpkg"


def _link_to(target: str) -> Make:
    def make(room: Room) -> Path:
        path = room.folder / "ecolab.gpkg"
        path.symlink_to(target)
        return path

    return make


def _links_round(room: Room) -> Path:
    (room.folder / "other.gpkg").symlink_to("ecolab.gpkg")
    return _link_to("other.gpkg")(room)


def _wal_of_another(room: Room) -> Path:
    """In write-ahead mode, with the log of something else beside it."""
    path, other = room.book(), room.own / "other.db"
    sql(path, "PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(other, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("CREATE TABLE t AS SELECT randomblob(20000) AS a")
        room.file("ecolab.gpkg-wal", other.with_name("other.db-wal").read_bytes())
    other.unlink()
    return path


def _journal(room: Room, content: bytes) -> Path:
    room.file("ecolab.gpkg-journal", content)
    return room.book()


def _hot(pages: int = 0xFFFFFFFF, first: int = 2, size: int = 4096, sector: int = 512) -> bytes:
    """A rollback journal that would put pages of its own into the book."""
    head = bytes.fromhex("d9d505f920a163d7") + struct.pack(">IIIII", pages, 0, 10, sector, size)
    return head.ljust(sector, b"\0") + struct.pack(">I", first) + b"\x41" * size + struct.pack(">I", 0x41)


def _schema(room: Room, kind: str, name: str, table: str, text: str, page: int = 0) -> Path:
    """A book whose schema holds a row that no statement could have put there."""
    path = room.book()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", (kind, name, table, page, text))
    return path


def _changed(room: Room, table: str, old: str, new: str) -> Path:
    """A book with another definition of one of its tables."""
    path = room.book()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        (before,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        assert old in before, before
        raw.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (before.replace(old, new, 1), table))
    return path


def _beside(room: Room, *statements: str) -> Path:
    return sql(room.book(), *statements)


def _wide(page: bytearray) -> None:
    """Every cell of a leaf says that it is as long as can be."""
    count = struct.unpack(">H", page[3:5])[0]
    for number in range(count):
        at = struct.unpack(">H", page[8 + 2 * number : 10 + 2 * number])[0]
        page[at : at + 3] = b"\xff\xff\x7f"


def _onto_itself(page: bytearray, number: int) -> None:
    """An inner page all of whose children are itself."""
    page[0:12] = struct.pack(">BHHHBI", 5, 0, 1, 4000, 0, number)
    page[12:14] = struct.pack(">H", 4000)
    page[4000:4005] = struct.pack(">IB", number, 1)


def _turned(room: Room) -> Path:
    path = room.book()
    number = root_of(path, "journal")
    return on_page(path, number, lambda page: _onto_itself(page, number))


def _renamed_column(room: Room) -> Path:
    return _beside(room, "ALTER TABLE notes RENAME COLUMN text TO told")


def _much_text(room: Room) -> Path:
    return _beside(room, "UPDATE places SET title = printf('%.*c', 5000000, 'é')")


def _clock(room: Room) -> Path:
    return _beside(room, "UPDATE journal_head SET hlc = 9223372036854775807")


def _other_book(room: Room, *statements: str) -> Path:
    """Another laptop's book, with something in it that the own one hasn't."""
    path = sql(room.book("theirs.gpkg"), "UPDATE journal_devices SET home = 'elsewhere'")
    with Book.open(path) as book, book.write("x", author="Ana") as step:
        step.db.execute("UPDATE places SET title = 'Café du coin'")
    return sql(path, *statements)


CASES: list[Case] = [
    # -- something else ---------------------------------------------------------------------------------------------
    refused("a file that isn't there", any_book, lambda r: r.folder / "no.gpkg", "no such book", kind=NoSuchBook),
    refused("a folder with the name of a book", any_book, _folder, "not a file", kind=NotABook),
    refused("a pipe that never ends", any_book, _pipe, "not a file", kind=NotABook),
    refused("a link to a device that never ends", any_book, _link_to("/dev/zero"), "not a file", kind=NotABook),
    refused("a link that leads nowhere", any_book, _link_to("gone.gpkg"), "no such book", kind=NoSuchBook),
    refused("links that lead to each other", any_book, _links_round, kind=Trouble),
    refused("a gigabyte of nothing", any_book, lambda r: r.sparse("ecolab.gpkg", b"", 1 << 30), "not a CoNECT book"),
    refused(
        "a header and then a terabyte of nothing",
        any_book,
        lambda r: r.sparse("ecolab.gpkg", r.book("good.gpkg").read_bytes()[:100], 1 << 40),
        "damaged",
    ),
    refused("only a header", any_book, lambda r: cut(r.book(), 100), "cut off", place="byte 100"),
    refused("half a page", any_book, lambda r: cut(r.book(), 2048), "cut off", place="byte 2048"),
    refused("a page size that is none", any_book, lambda r: patched(r.book(), 16, b"\x0f\xff"), place="byte 16"),
    refused("a page size of one byte", any_book, lambda r: patched(r.book(), 16, b"\x00\x02"), place="byte 16"),
    refused("pages twice as large as they are", any_book, lambda r: patched(r.book(), 16, b"\x20\x00"), kind=Trouble),
    refused("a file format of tomorrow", any_book, lambda r: patched(r.book(), 18, b"\x09\x09"), kind=Trouble),
    refused("text in UTF-16 by its header", any_book, lambda r: patched(r.book(), 56, b"\0\0\0\2"), kind=Trouble),
    refused("an encoding that is none", any_book, lambda r: patched(r.book(), 56, b"\0\0\0\x63"), kind=Trouble),
    refused(
        "the application's number is another's",
        any_book,
        lambda r: sql(r.book(), "PRAGMA application_id = 7", "DELETE FROM conect_book"),
        "not a CoNECT book",
        kind=NotABook,
    ),
    refused(
        "a version that is a text", any_book, lambda r: _beside(r, "UPDATE conect_book SET major = 'x'"), kind=NotABook
    ),
    refused(
        "a version of the year 3000",
        any_book,
        lambda r: _beside(r, "UPDATE conect_book SET major = 9223372036854775807"),
        "newer version",
        kind=NewerBook,
    ),
    refused(
        "a book that has forgotten how it was made",
        write_book,
        lambda r: _beside(r, "DELETE FROM _sqlite_migrations"),
        "not of the version",
        kind=DamagedBook,
    ),
    # -- damaged pages ----------------------------------------------------------------------------------------------
    refused("a table whose pages lead back to themselves", any_book, _turned, "damaged", kind=DamagedBook),
    refused(
        "cells longer than their page",
        any_book,
        lambda r: on_page(p := r.book(), root_of(p, "dossier"), _wide),
        "damaged",
        kind=DamagedBook,
    ),
    refused(
        "a page of zeros where the places were",
        any_book,
        lambda r: on_page(p := r.book(), root_of(p, "places"), lambda page: page.__setitem__(slice(None), bytes(4096))),
        "damaged",
        kind=DamagedBook,
    ),
    refused(
        "a list of free pages that leads to the first one",
        any_book,
        lambda r: patched(r.book(), 32, struct.pack(">II", 1, 0x7FFFFFFF)),
        "damaged",
        kind=DamagedBook,
    ),
    refused(
        "a table that begins on a page beyond the end",
        any_book,
        lambda r: _beside(r, "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'notes'"),
        "damaged",
        kind=DamagedBook,
    ),
    refused(
        "two tables on one page",
        any_book,
        lambda r: _beside(
            r,
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'places')"
            " WHERE name = 'notes'",
        ),
        "damaged",
        kind=DamagedBook,
    ),
    # -- what somebody put in ---------------------------------------------------------------------------------------
    refused(
        "a view that never ends",
        any_book,
        lambda r: _beside(
            r,
            "CREATE VIEW journal_endless AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t)"
            " SELECT n FROM t",
        ),
        "somebody put a view",
        place="journal_endless",
        kind=ForeignSchema,
    ),
    refused(
        "a trigger on a view",
        any_book,
        lambda r: _beside(
            r,
            "CREATE VIEW v AS SELECT 1 AS a",
            "CREATE TRIGGER journal_v INSTEAD OF INSERT ON v BEGIN DELETE FROM places; END",
        ),
        "somebody put a",
        kind=ForeignSchema,
    ),
    refused(
        "a trigger whose name is not text",
        any_book,
        lambda r: _schema(
            r, "trigger", "\x00", "places", "CREATE TRIGGER x AFTER INSERT ON places BEGIN SELECT 1; END"
        ),
        kind=Trouble,
    ),
    refused(
        "a table in whose place a virtual one is",
        any_book,
        lambda r: _beside(r, "DROP TABLE votes", "CREATE VIRTUAL TABLE votes USING fts5(a)"),
        "virtual table",
        place="votes",
        kind=ForeignSchema,
    ),
    refused(
        "a virtual table of a module that nobody has",
        any_book,
        lambda r: _schema(r, "table", "spy", "spy", "CREATE VIRTUAL TABLE spy USING spy(1)"),
        kind=Trouble,
        path=None,
    ),
    refused(
        "a rule of a table that loads a library",
        write_book,
        lambda r: _changed(r, "places", '"title" TEXT', """"title" TEXT CHECK (load_extension('/tmp/x.so') IS NULL)"""),
        kind=Trouble,
    ),
    refused(
        "a column that is made by a function nobody has",
        any_book,
        lambda r: _changed(r, "notes", '"text" TEXT', '"text" TEXT, spy TEXT AS (spying(text))'),
        kind=Trouble,
    ),
    refused(
        "an index by a function nobody has",
        write_book,
        lambda r: _schema(r, "index", "spy", "notes", "CREATE INDEX spy ON notes (spying(text))", 5),
        kind=Trouble,
    ),
    refused(
        "a schema that is no SQL",
        any_book,
        lambda r: _beside(r, "UPDATE sqlite_master SET sql = 'CREATE TABLE votes (' WHERE name = 'votes'"),
        "damaged",
        kind=DamagedBook,
    ),
    refused("a column with another name", any_book, _renamed_column, place="journal_notes", kind=ForeignSchema),
    refused(
        "a row in the journal that is no JSON",
        read_book,
        lambda r: _beside(r, "UPDATE journal SET changes = '{' WHERE id = 3"),
        place="3",
        kind=DamagedBook,
        path=None,
    ),
    refused("a journal without a head", write_book, lambda r: _beside(r, "DELETE FROM journal_head"), kind=DamagedBook),
    # -- what lies beside it ----------------------------------------------------------------------------------------
    refused(
        "a write-ahead log of something else",
        any_book,
        _wal_of_another,
        "belongs to another book",
        path="gpkg-wal",
        kind=StrayRest,
    ),
    harmless("a journal that is rubbish", read_book, lambda r: _journal(r, b"rubbish" * 99), _good, changes=True),
    harmless("an empty journal", read_book, lambda r: _journal(r, b""), _good, changes=True),
    refused(
        "a journal that cuts the book off",
        any_book,
        lambda r: _journal(r, _hot(0)[:512]),
        "belongs to another book",
        path="gpkg-journal",
        kind=StrayRest,
    ),
    refused(
        "a journal of another book",
        any_book,
        lambda r: _journal(r, _hot()),
        "belongs to another book",
        path="gpkg-journal",
        kind=StrayRest,
    ),
    harmless(
        "a lock file that is rubbish",
        write_book,
        lambda r: (r.file(".ecolab.gpkg.lock", b"\xff" * 99), r.book())[1],
        _good,
        changes=True,
    ),
    harmless(
        "a lock file of a process that never was",
        write_book,
        lambda r: (
            r.file(
                ".ecolab.gpkg.lock",
                f'{{"host": "{os.uname().nodename}", "user": "x", "pid": 99999999999, "started": 1e400, "since": "x"}}',
            ),
            r.book(),
        )[1],
        _good,
        changes=True,
    ),
    harmless(
        "repairing a book beside which another one's journal lies",
        repaired,
        lambda r: _journal(r, _hot()),
        lambda done: done.restored.saved["places"] == 1,
    ),
    # -- values -----------------------------------------------------------------------------------------------------
    harmless("a title of ten megabytes", read_book, _much_text, lambda used: True, most_mb=160),
    harmless("a clock at the end of time", read_book, _clock, lambda used: True),
    # -- merging ----------------------------------------------------------------------------------------------------
    refused(
        "another laptop's book with a trigger of its own",
        merged,
        lambda r: _other_book(r, "CREATE TRIGGER spy AFTER INSERT ON places BEGIN DELETE FROM notes; END"),
        "somebody put a trigger",
        place="spy",
        kind=ForeignSchema,
    ),
    refused("another laptop's book, cut off", merged, lambda r: cut(_other_book(r), 40_960), "cut off"),
    refused(
        "another laptop's book with an entry that is none",
        merged,
        lambda r: _other_book(r, "UPDATE journal SET changes = '[[[[' WHERE id = (SELECT max(id) FROM journal)"),
        kind=Trouble,
        path=None,
    ),
    refused(
        "another laptop's book in which entries are missing",
        merged,
        lambda r: _other_book(r, "UPDATE journal SET seq = seq + 9 WHERE id = (SELECT max(id) FROM journal)"),
        "missing",
        path=None,
    ),
    refused(
        "another laptop's book with a number beyond all",
        merged,
        lambda r: _other_book(
            r, "UPDATE journal SET hlc = 9223372036854775807 WHERE id = (SELECT max(id) FROM journal)"
        ),
        "can't be read",
        place="entry",
        path=None,
    ),
    refused(
        "another laptop's book with entries of a table that is none",
        merged,
        lambda r: _other_book(
            r, "UPDATE journal SET tbl = 'sqlite_master; --' WHERE id = (SELECT max(id) FROM journal)"
        ),
        "can't be read",
        path=None,
    ),
    refused("a book merged with itself by another name", merged, lambda r: _same(r), "itself", changes=True),
    # -- repairing --------------------------------------------------------------------------------------------------
    refused("repairing what is no book", repaired, lambda r: r.file("x.gpkg", b"\x0d" * 50_000), "nothing of a CoNECT"),
    refused("repairing nothing", repaired, lambda r: r.file("x.gpkg"), "empty"),
    harmless(
        "repairing a book whose pages lead back to themselves",
        repaired,
        _turned,
        lambda done: done.restored.saved["places"] == 1,
    ),
    harmless(
        "repairing a book whose cells lie",
        repaired,
        lambda r: on_page(p := r.book(), root_of(p, "dossier"), _wide),
        lambda done: done.restored.saved["places"] == 1,
    ),
]


def _same(room: Room) -> Path:
    path = room.folder / "again.gpkg"
    os.link(room.own_path(), path)
    return path


__all__ = ["CASES", "shutil"]
