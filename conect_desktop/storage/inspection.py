"""Looking a file over before trusting it: what it is, which version, and whether its schema is only ours."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from conect_desktop import passing
from conect_desktop.domain import geopackage
from conect_desktop.errors import Trouble
from conect_desktop.storage import gpkg, journal_sql
from conect_desktop.storage.connection import connect
from conect_desktop.storage.migrations import MAJOR, MINOR
from conect_desktop.storage.schema import RECORDED
from conect_desktop.storage.trouble import (
    DamagedBook,
    ForeignSchema,
    NewerBook,
    NoSuchBook,
    NotABook,
    StrayRest,
    foreign_call,
)

if TYPE_CHECKING:
    import sqlite_utils

_MAGIC: Final = b"SQLite format 3\x00"
_GEOPACKAGE_TABLES: Final = ("gpkg_contents", "gpkg_extensions", "gpkg_geometry_columns")
_RTREE: Final = re.compile(r"^rtree_\w+_(insert|update\d?|delete)$")
_INDEX: Final = re.compile(r'^CREATE VIRTUAL TABLE "?rtree_\w+"? USING rtree ?\(', re.IGNORECASE)
"""A spatial index as GIS programs make it."""
_COUNTS: Final = re.compile(r"^trigger_(insert|delete)_feature_count_(?P<table>\w+)$")

_LOOKS: Final = 5
_PAUSE_S: Final = 0.1
"""Between two looks at what may be written to meanwhile."""


def look_at_file(path: Path) -> None:
    """Refuse what can't be a book from its first bytes; raises `NoSuchBook`, `NotABook` or `DamagedBook`."""
    if not path.exists():
        raise NoSuchBook("there is no such book", path=path, remedy="Check the name, or make a new book.")
    if not path.is_file():
        raise NotABook("this is not a file", path=path, remedy="Choose a book, a file that ends in .gpkg.")
    with path.open("rb") as file:
        head = file.read(100)
        size = file.seek(0, 2)
    if len(head) < 100 or not head.startswith(_MAGIC):
        what = "the file is empty" if size == 0 else "this is not a CoNECT book"
        raise NotABook(what, path=path, remedy="Choose a file that ends in .gpkg and that this program made.")
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    if page < 512 or page & (page - 1):
        raise DamagedBook("the header is damaged", path=path, place="byte 16", remedy="Open your last copy.")
    if size < page * pages and not path.with_name(path.name + "-journal").exists():
        raise DamagedBook(
            f"the file is cut off: {size} of {page * pages} bytes",
            path=path,
            place=f"byte {size}",
            remedy="Copy it again from where it came, or open your last copy.",
        )


def version(db: sqlite_utils.Database, path: Path) -> tuple[int, int]:
    """The format's major and minor number; raises `NotABook` for a GeoPackage or database that isn't a book."""
    try:
        row = db.execute("SELECT major, minor FROM conect_book WHERE id = 1").fetchone()
    except sqlite3.OperationalError:
        row = None
    if row is None or not all(isinstance(number, int) for number in row):
        (application,) = db.execute("PRAGMA application_id").fetchone()
        what = (
            "a GeoPackage, but not a CoNECT book" if application == geopackage.APPLICATION_ID else "not a CoNECT book"
        )
        raise NotABook(f"this is {what}", path=path, remedy="Make a new book and import the file into it.")
    return row[0], row[1]


def too_new(found: tuple[int, int], path: Path) -> bool:
    """Whether a book must be opened read-only because a later version made it; raises `NewerBook` if not even that."""
    major, minor = found
    if major > MAJOR:
        raise NewerBook(
            f"a newer version of the program made this book (format {major}.{minor}, known here: {MAJOR}.{MINOR})",
            path=path,
            remedy="Install the newer version here, or ask for a copy in the older format.",
        )
    return (major, minor) > (MAJOR, MINOR)


def _plain(sql: str | None) -> str:
    return " ".join((sql or "").split())


@cache
def _our_triggers() -> dict[str, str]:
    return {name: sql for table in RECORDED for name, sql in journal_sql.triggers(table).items()}


def _same(sql: str | None, ours: str | None) -> bool:
    """Whether a definition is ours, to the letter as nearly always, or with other blanks."""
    return sql is not None and ours is not None and (sql == ours or _plain(sql) == _plain(ours))


def quick_check(db: sqlite_utils.Database, path: Path) -> None:
    """Refuse a file whose pages don't fit together (`DamagedBook`), or whose tables call what nobody has here."""
    try:
        (answer,) = db.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        # it works out columns, rules and indexes that are made by functions
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise foreign_call(error, path) from error
        raise
    if answer != "ok":
        raise DamagedBook(
            "the book is damaged",
            path=path,
            place=str(answer),
            remedy="Open your last copy; keep this file, what is readable in it can be saved.",
        )


def roll_back_what_broke_off(path: Path) -> None:
    """Let SQLite take back the edit that a crash or a power cut broke off; reading alone could not."""
    rest = path.with_name(path.name + "-journal")
    if rest.exists() and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        db = connect(path, write=True)
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            db.conn.close()


def look_at_rest(path: Path) -> None:
    """Try on a copy what SQLite will take back of an edit that broke off; raises `StrayRest` where it ruins the book.

    The rest lies in a file beside the book, and nothing but its name says that it is this book's: that of another one
    would be written into it, or cut it off. With a log of another program's the file as it lies may be no book at all.
    What changes while it is looked at is the rest of nothing: another program is at work, and a copy of the file from
    before its edit would not go with a journal from after it. The two are looked at again, until they lie still.
    """
    seen: object = None
    for _ in range(_LOOKS):
        rests = [rest for ending in ("-journal", "-wal") if (rest := path.with_name(path.name + ending)).is_file()]
        try:
            now = _stamps(path, *rests)
            # on a full disk the book must open all the same
            if not any(size for _, size, _ in now[1:]) or not _ruins(path, rests):
                return
            still = now == seen and now == _stamps(path, *rests)
        except OSError:
            return
        if still:
            raise StrayRest(
                "what an edit that broke off left beside it belongs to another book, or is damaged",
                path=rests[0],
                remedy=f"Close other programs that have the book open; else move {rests[0].name} to another folder.",
            )
        seen = now
        time.sleep(_PAUSE_S)


def _stamps(*paths: Path) -> list[tuple[int, int, int]]:
    """By which one sees that files were written to: inode, size and time of the last change in nanoseconds."""
    return [(told.st_ino, told.st_size, told.st_mtime_ns) for told in map(Path.stat, paths)]


def _ruins(path: Path, rests: Sequence[Path]) -> bool:
    """Whether a copy of the book is whole without what lies beside it, and with that no more."""
    with passing.temporary_folder() as folder:
        copy = folder / "book.gpkg"
        shutil.copyfile(path, copy)
        whole = _is_whole(copy)
        for rest in rests:
            shutil.copyfile(rest, copy.with_name(copy.name + rest.name.removeprefix(path.name)))
        return whole and not _is_whole(copy)


def _is_whole(path: Path) -> bool:
    """Whether it is a book whose pages fit together."""
    try:
        db = connect(path, write=True)
        try:
            quick_check(db, path)
            version(db, path)
        finally:
            db.conn.close()
    except (sqlite3.Error, Trouble):
        return False
    return True


def look_at_schema(db: sqlite_utils.Database, path: Path, *, ours: bool = True) -> None:
    """Refuse triggers, views and virtual tables that are neither ours nor a GIS program's (`ForeignSchema`), and
    missing parts of ours (`DamagedBook`).

    A trigger runs with every edit: one that somebody slipped into a file could change or copy what is recorded. With
    `ours` false the book is of another version: its journal may be written differently, and is looked at by name only.
    """
    triggers = _our_triggers()
    views = gpkg.VIEWS_SQL
    known = {table.name for table in RECORDED}
    found: set[str] = set()
    for kind, name, table, sql in db.execute(
        "SELECT type, CAST(name AS TEXT), tbl_name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
        " OR (type = 'table' AND coalesce(rootpage, 0) = 0)"
    ):
        if kind == "table" and _INDEX.match(_plain(sql)):
            continue
        found.add(name)
        if kind == "trigger" and (_same(sql, triggers.get(name)) or _is_gis_trigger(name, table, _plain(sql), known)):
            continue
        if kind == "view" and _same(sql, views.get(name)):
            continue
        if not ours and kind != "table" and name.startswith("journal_" if kind == "trigger" else tuple(views)):
            continue
        what = "virtual table" if kind == "table" else kind
        raise ForeignSchema(
            f"somebody put a {what} into the book that this program doesn't know",
            path=path,
            place=name,
            remedy="Open a copy from before, or remove it with a database program if you know what it is.",
        )
    if ours:
        _look_for_parts(db, path, [name for name in (*triggers, *views) if name not in found])


def _look_for_parts(db: sqlite_utils.Database, path: Path, missing: list[str]) -> None:
    """Refuse a book without a table or column that the program will ask for."""
    needed: dict[str, set[str]] = {
        **{name: set() for name in (*journal_sql.JOURNAL_TABLES, *_GEOPACKAGE_TABLES)},
        **{table.name: {table.key, "uuid", *(column.name for column in table.columns)} for table in RECORDED},
    }
    for name, columns in needed.items():
        there = {row[1] for row in db.execute(f'PRAGMA table_info("{name}")')}
        missing += [f"{name}.{column}" for column in columns - there] if there else [name]
    if missing:
        raise DamagedBook(
            "a part of the book is missing", path=path, place=str(min(missing)), remedy="Open your last copy."
        )


def _is_gis_trigger(name: str, table: str, sql: str, known: set[str]) -> bool:
    """A spatial index's trigger, which is taken out before it can run, or a feature count's, word for word."""
    if table not in known:
        return False
    if _RTREE.match(name):
        return True
    counts = _COUNTS.match(name)
    if counts is None or counts["table"] != table:
        return False
    event, sign = ("insert", "+") if counts[1] == "insert" else ("delete", "-")
    return _bare(sql) == _bare(
        f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN UPDATE gpkg_ogr_contents SET feature_count ="
        f" feature_count {sign} 1 WHERE lower(table_name) = lower('{table}'); END;"
    )


def _bare(sql: str) -> str:
    """SQL without what may differ between two writers of the same statement."""
    return re.sub(r'[\s";]', "", sql).casefold()


def drop_spatial_indexes(db: sqlite_utils.Database) -> None:
    """Take out spatial indexes as the standard says (GeoPackage annex F.3): we would neither keep them nor trust them.

    Their triggers call functions that only GIS programs have, so with them no row could be written here. Call it
    inside a write transaction, before anything is written; a GIS program makes the index again whenever it wants one.
    """
    known = {table.name: table.geometry.name for table in RECORDED if table.geometry}
    recorded = {table.name for table in RECORDED}
    triggers = db.execute(
        "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree%'"
    ).fetchall()
    for name, table in triggers:
        if table in recorded and _RTREE.match(name):
            db.execute(f'DROP TRIGGER "{name}"')
    for table, column in db.execute(
        "SELECT table_name, column_name FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'"
    ).fetchall():
        if known.get(table) != column:
            continue
        db.execute(f'DROP TABLE IF EXISTS "rtree_{table}_{column}"')
        db.execute(
            "DELETE FROM gpkg_extensions"
            " WHERE extension_name = 'gpkg_rtree_index' AND table_name = ? AND column_name = ?",
            (table, column),
        )
