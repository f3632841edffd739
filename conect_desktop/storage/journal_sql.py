"""The journal's tables and triggers, generated from the schema: one entry for every changed row, whoever changed it.

Only functions that are part of SQLite itself are used, so that an edit made by another program (QGIS, GDAL) is
journalled by the same triggers. An entry's changes read ``title='Old'>'New',start_year=NULL>2019,``: for each column
the value before and after as SQL literals, which `quote` writes exactly for every type. SQLite's JSON functions are
left alone: some builds refuse them in triggers of a schema that isn't trusted, and they round numbers.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from conect_desktop.storage.schema import Table

NOW_MS: Final = "CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER)"
"""Milliseconds since 1970 as SQLite's own functions tell them."""

UUID7: Final = (
    "(SELECT lower(substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(hex(randomblob(2)), 2) || '-'"
    " || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
    f" FROM (SELECT printf('%012x', {NOW_MS}) AS t))"
)
"""A version 7 UUID (RFC 9562 §5.7) for a row that another program inserted."""

TABLES_SQL: Final = """
CREATE TABLE journal_devices (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  device TEXT NOT NULL UNIQUE,
  home TEXT
);
CREATE TABLE journal_vectors (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  vector TEXT NOT NULL
);
CREATE TABLE journal_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  device INTEGER NOT NULL REFERENCES journal_devices(id),
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  known INTEGER NOT NULL REFERENCES journal_vectors(id),
  txn TEXT,
  author TEXT,
  idle_txn TEXT NOT NULL
);
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  device INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  known INTEGER NOT NULL,
  txn TEXT NOT NULL,
  author TEXT,
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
  changes TEXT NOT NULL,
  UNIQUE (device, seq)
);
CREATE INDEX journal_row ON journal(row);
CREATE TABLE journal_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  txn TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'outside', 'system')),
  target TEXT,
  label TEXT NOT NULL,
  author TEXT,
  made_at DATETIME NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL
);
CREATE TABLE media_kept (
  sha256 TEXT PRIMARY KEY NOT NULL,
  data BLOB NOT NULL
);
"""
"""`hlc` is a hybrid logical clock (Kulkarni et al., 2014): milliseconds since 1970 · 65 536 + counter. `idle_txn`
groups what other programs do between two of our openings. `media_kept` holds the bytes of deleted media for undo, by
hash, or by uuid where another program gave none."""

JOURNAL_TABLES: Final = frozenset(
    {"journal", "journal_devices", "journal_vectors", "journal_head", "journal_steps", "media_kept"}
)

SCRUBBED_SQL: Final = """
CREATE TABLE journal_scrubbed (
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  PRIMARY KEY (device, seq)
) WITHOUT ROWID
"""
"""Entries that lost content to an erasure: what was handed on of them before has to be handed on anew."""


def _cells(table: Table, cell: str, used: Container[str] | None = None) -> str:
    """SQL that joins what `cell` gives for each journalled column; an unchanged or empty column gives nothing."""
    columns = [column for column in table.journalled if used is None or column.name in used]
    return "\n    || ".join(cell.format(c=f'"{column.name}"', n=column.name) for column in columns) or "''"


_INSERTED: Final = "CASE WHEN NEW.{c} IS NULL THEN '' ELSE '{n}=NULL>' || quote(NEW.{c}) || ',' END"
_CLOCK: Final = f"max(hlc + 1, {NOW_MS} << 16)"
_UPDATED: Final = (
    "CASE WHEN NEW.{c} IS OLD.{c} THEN '' ELSE '{n}=' || quote(OLD.{c}) || '>' || quote(NEW.{c}) || ',' END"
)
_DELETED: Final = "CASE WHEN OLD.{c} IS NULL THEN '' ELSE '{n}=' || quote(OLD.{c}) || '>NULL,' END"


def _entry(table: Table, op: str, row: str, changes: str) -> str:
    return (
        f"UPDATE journal_head SET seq = seq + 1, hlc = {_CLOCK};\n"
        "  INSERT INTO journal (device, seq, hlc, known, txn, author, tbl, row, op, changes)\n"
        f"  SELECT device, seq, hlc, known, coalesce(txn, idle_txn), author, '{table.name}', {row}, '{op}',\n"
        f"    {changes}\n  FROM journal_head;"
    )


def triggers(table: Table) -> dict[str, str]:
    """The triggers of one recorded table, by name."""
    name, key = table.name, table.key
    different = " OR ".join(f'NEW."{c.name}" IS NOT OLD."{c.name}"' for c in table.journalled)
    made = {
        f"journal_{name}_insert": (
            f'CREATE TRIGGER "journal_{name}_insert" AFTER INSERT ON "{name}" BEGIN\n'
            f'  UPDATE "{name}" SET uuid = {UUID7} WHERE "{key}" = NEW."{key}" AND NEW.uuid IS NULL;\n  '
            + _entry(
                table,
                "I",
                f'coalesce(NEW.uuid, (SELECT uuid FROM "{name}" WHERE "{key}" = NEW."{key}"))',
                _cells(table, _INSERTED),
            )
            + "\nEND"
        ),
        f"journal_{name}_update": (
            f'CREATE TRIGGER "journal_{name}_update" AFTER UPDATE ON "{name}"\n'
            f"WHEN OLD.uuid IS NOT NULL AND ({different}) BEGIN\n  "
            + _entry(table, "U", "OLD.uuid", _cells(table, _UPDATED))
            + "\nEND"
        ),
        f"journal_{name}_delete": (
            f'CREATE TRIGGER "journal_{name}_delete" AFTER DELETE ON "{name}" BEGIN\n  '
            + _entry(table, "D", "OLD.uuid", _cells(table, _DELETED))
            + "\nEND"
        ),
        f"journal_{name}_uuid": (
            f'CREATE TRIGGER "journal_{name}_uuid" BEFORE UPDATE OF uuid ON "{name}"\n'
            "WHEN OLD.uuid IS NOT NULL AND NEW.uuid IS NOT OLD.uuid BEGIN\n"
            "  SELECT RAISE(ABORT, 'the uuid of a recorded row never changes');\nEND"
        ),
    }
    if name == "media":
        made["journal_media_keep"] = (
            'CREATE TRIGGER "journal_media_keep" BEFORE DELETE ON "media" BEGIN\n'
            "  INSERT OR IGNORE INTO media_kept (sha256, data)"
            " VALUES (coalesce(OLD.sha256, OLD.uuid), OLD.data);\nEND"
        )
    return made


def entries_of_many(table: Table, used: Container[str]) -> tuple[str, str]:
    """Two statements that move the head on and write for the rows with keys from `:first` to `:last`, without a gap and
    each with its uuid, what the insert trigger would have: for thousands of rows in half of the time.

    `used` are the columns that any of the rows fills, those with a default of their own among them.
    """
    after = f':last - NEW."{table.key}"'
    return (
        f"UPDATE journal_head SET seq = seq + 1 + :last - :first, hlc = {_CLOCK} + :last - :first",
        "INSERT INTO journal (device, seq, hlc, known, txn, author, tbl, row, op, changes)\n"
        f"SELECT device, seq - ({after}), hlc - ({after}), known, coalesce(txn, idle_txn), head.author,\n"
        f"    '{table.name}', NEW.uuid, 'I',\n    {_cells(table, _INSERTED, used)}\n"
        f'  FROM journal_head AS head, "{table.name}" AS NEW\n'
        f'  WHERE NEW."{table.key}" BETWEEN :first AND :last ORDER BY NEW."{table.key}"',
    )
