"""How a book of an earlier version becomes one of this version; a failed upgrade leaves the old file as it was."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from conect_desktop.storage import base_maps, gpkg, journal_sql, outbox, reference, team
from conect_desktop.storage.schema import INDEXED, RECORDED

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

MAJOR: Final = 1
"""A book with a higher major number is refused."""
MINOR: Final = 2
"""A book with a higher minor number is opened read-only."""

BOOK_SQL: Final = """
CREATE TABLE conect_book (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  book TEXT NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  made_with TEXT NOT NULL,
  made_at DATETIME NOT NULL
)
"""


def v1_0_the_whole_shape(db: sqlite_utils.Database) -> None:
    """Everything of DOMAIN.md §2–4 from the start."""
    db.execute(BOOK_SQL)
    for statement in journal_sql.TABLES_SQL.strip().split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table in RECORDED:
        columns = ", ".join(column.sql for column in table.columns)
        db.execute(
            f'CREATE TABLE "{table.name}" ("{table.key}" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,'
            f" uuid TEXT UNIQUE, {columns})"
        )
    for name, column in INDEXED:
        db.execute(f'CREATE INDEX "{name}_{column}" ON "{name}"("{column}")')
    gpkg.create_tables(db.conn)


def v1_1_between_laptops(db: sqlite_utils.Database) -> None:
    """What several laptops and a platform need to know of each other."""
    _add_columns(db, "journal_devices", "name TEXT", "key BLOB")
    _add_columns(db, "journal_steps", "span INTEGER NOT NULL DEFAULT 0")
    _add_columns(db, "disagreements", "heads TEXT")
    for statement in (team.TEAM_SQL, journal_sql.SCRUBBED_SQL, *outbox.OUTBOX_SQL, *reference.REFERENCE_SQL):
        db.execute(statement)
    team.add_identity(db, team.new_identity())


def v1_2_on_paper(db: sqlite_utils.Database) -> None:
    """How a photograph of a printed map lies on the ground, and which base maps a book was used with."""
    _add_columns(db, "media", "georeference TEXT")
    db.execute(base_maps.BASE_MAPS_SQL)
    rebuild_triggers(db)


@cache
def migrations() -> Migrations:
    """All of them, in order."""
    from sqlite_utils.migrations import Migrations  # whoever opens the window opens no book yet

    found = Migrations("conect_desktop")
    for one in (v1_0_the_whole_shape, v1_1_between_laptops, v1_2_on_paper):
        found()(one)
    return found


def _add_columns(db: sqlite_utils.Database, table: str, *definitions: str) -> None:
    """Add the columns that a table doesn't have: a new book is made with those of recorded tables already."""
    there = {row[1] for row in db.execute(f'PRAGMA table_info("{table}")')}
    for definition in definitions:
        if definition.split()[0] not in there:
            db.execute(f'ALTER TABLE "{table}" ADD COLUMN {definition}')


def rebuild_triggers(db: sqlite_utils.Database) -> None:
    """Make the journal's triggers as the schema says now. The last migration ends so, and only the last: a new book
    goes through all of them, and triggers make every added column take many times as long.
    """
    for table in RECORDED:
        for name, sql in journal_sql.triggers(table).items():
            db.execute(f'DROP TRIGGER IF EXISTS "{name}"')
            db.execute(sql)


__all__ = ["MAJOR", "MINOR", "migrations", "rebuild_triggers"]
