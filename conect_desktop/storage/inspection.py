"""Looking a file over before trusting it: what it is, which version, and whether its schema is only ours."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Final

import sqlite_utils

from conect_desktop.domain import geopackage
from conect_desktop.storage import gpkg, journal_sql
from conect_desktop.storage.migrations import MAJOR, MINOR
from conect_desktop.storage.schema import RECORDED
from conect_desktop.storage.trouble import DamagedBook, ForeignSchema, NewerBook, NoSuchBook, NotABook

_MAGIC: Final = b"SQLite format 3\x00"
_RTREE: Final = re.compile(r"^rtree_(?P<table>\w+)_geom(_(insert|update\d?|delete|node|parent|rowid))?$")
_COUNTS: Final = re.compile(r"^trigger_(insert|delete)_feature_count_(?P<table>\w+)$")


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
    return re.sub(r"\s+", " ", sql or "").strip()


def look_at_schema(db: sqlite_utils.Database, path: Path, *, newer: bool) -> None:
    """Refuse triggers and views that are neither ours nor what a GIS program is known to add; raises `ForeignSchema`.

    A trigger runs with every edit: one that somebody slipped into a file could change or copy what is recorded.
    """
    ours = {name: _plain(sql) for table in RECORDED for name, sql in journal_sql.triggers(table).items()}
    views = {name: _plain(sql) for name, sql in gpkg.VIEWS_SQL.items()}
    known = {table.name for table in RECORDED}
    for kind, name, table, sql in db.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ):
        text = _plain(sql)
        if kind == "trigger" and (ours.get(name) == text or _is_gis_trigger(name, table, text, known)):
            continue
        if kind == "view" and views.get(name) == text:
            continue
        if newer and name.startswith(("journal_",)):
            continue
        raise ForeignSchema(
            f"somebody put a {kind} into the book that this program doesn't know",
            path=path,
            place=name,
            remedy="Open a copy from before, or remove it with a database program if you know what it is.",
        )
    missing = [
        name for name in ours if not db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    ]
    if missing and not newer:
        raise DamagedBook(
            "a part of the journal is missing", path=path, place=missing[0], remedy="Open your last copy."
        )


_WRITES: Final = re.compile(r"(?:INSERT OR REPLACE INTO|INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)\"?[\s(]")


def _is_gis_trigger(name: str, table: str, sql: str, known: set[str]) -> bool:
    """A spatial index's or a feature count's trigger, which touches nothing but its own index or count."""
    body = sql.rpartition("BEGIN")[2]
    written = set(_WRITES.findall(body))
    rtree = _RTREE.match(name)
    if rtree and rtree["table"] == table and table in known:
        return written == {f"rtree_{table}_geom"}
    counts = _COUNTS.match(name)
    return bool(counts and counts["table"] == table and table in known and written == {"gpkg_ogr_contents"})


def spatial_indexes(db: sqlite_utils.Database) -> list[tuple[str, str]]:
    """(table, column) of every spatial index that a GIS program registered."""
    return list(
        db.execute(
            "SELECT table_name, column_name FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'"
            " AND table_name IS NOT NULL AND column_name IS NOT NULL"
        )
    )


def drop_spatial_indexes(db: sqlite_utils.Database) -> None:
    """Take out spatial indexes as the standard says (GeoPackage annex F.3): we would neither keep them nor trust them.

    Their triggers call functions that only GIS programs have, so with them no row could be written here. Call it
    inside a write transaction; a GIS program makes the index again whenever it wants one.
    """
    known = {table.name: table.geometry.name for table in RECORDED if table.geometry}
    for table, column in spatial_indexes(db):
        if known.get(table) != column:
            continue
        index = f"rtree_{table}_{column}"
        names = db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE ? || '%'",
            (table, index),
        ).fetchall()
        for (name,) in names:
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute(f'DROP TABLE IF EXISTS "{index}"')
        db.execute(
            "DELETE FROM gpkg_extensions"
            " WHERE extension_name = 'gpkg_rtree_index' AND table_name = ? AND column_name = ?",
            (table, column),
        )
