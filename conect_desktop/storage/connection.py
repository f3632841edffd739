"""Connections to a book: one writer in the book lane, readers for everyone else, the same careful settings for all."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from conect_desktop.sqlite_uri import sqlite_uri

if TYPE_CHECKING:
    import sqlite_utils

BUSY_MS = 5_000
"""How long to wait for another program (QGIS saving) before saying that the book is in use."""


def connect(path: Path, *, write: bool) -> sqlite_utils.Database:
    """Open an existing file as SQLite; the caller closes it. Transactions are begun by hand.

    A file from elsewhere is hostile: its schema is not trusted, its cells are checked as they are read.
    """
    uri = sqlite_uri(path, "mode=rw" if write else "mode=ro")
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
    try:
        prepare(raw)
        db = library(raw)
    except BaseException:
        raw.close()
        raise
    return db


def library(raw: sqlite3.Connection) -> sqlite_utils.Database:
    """The connection as sqlite-utils sees it; no plugin that happens to be installed gets a hand on a book."""
    from sqlite_utils import Database  # whoever opens the window opens no book yet

    return Database(raw, execute_plugins=False)


def load_library() -> None:
    """Load what every book needs, before there is one; it takes a while, and belongs in a lane."""
    import sqlite_utils  # noqa: F401


def prepare(raw: sqlite3.Connection) -> None:
    """The settings every connection to a book has, writers and readers alike."""
    raw.execute("PRAGMA trusted_schema = OFF")
    raw.execute("PRAGMA cell_size_check = ON")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA secure_delete = ON")
    # a statement's own rollback pages: in memory they cost a fifth less time on an import
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute("PRAGMA cache_size = -32768")
    raw.execute("PRAGMA synchronous = EXTRA")
    raw.execute("PRAGMA fullfsync = ON")
