"""Bringing a book of an earlier version up to date: on a copy that takes its place when it is whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from conect_desktop.durable import sync_file, sync_folder
from conect_desktop.storage import inspection, replication
from conect_desktop.storage.connection import connect
from conect_desktop.storage.migrations import MAJOR, MINOR
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import DamagedBook

if TYPE_CHECKING:
    import sqlite_utils
    from sqlite_utils.migrations import Migrations


def upgrade(path: Path, migrations: Migrations) -> None:
    """Bring a copy of the book up to date, check it, and put it in the book's place; the old one is kept beside it.

    Raises `DamagedBook` or `ForeignSchema` where the result isn't a whole book; the old file is then as it was.
    """
    part = path.with_name(f".{path.name}.upgrade")
    try:
        part.unlink(missing_ok=True)
        db = connect(path, write=True)
        try:
            db.execute("VACUUM INTO ?", (str(part),))
        finally:
            db.conn.close()
        db = connect(part, write=True)
        try:
            db.execute("PRAGMA foreign_keys = OFF")
            known = _columns(db)
            try:
                migrations.apply(db)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                    raise
                # it has already, or has not at all, what is to be added or changed
                raise DamagedBook(
                    f"it is not of the version that it says ({error})", path=path, remedy="Open your last copy."
                ) from error
            with db.atomic():
                replication.apply_added(db, _columns(db) - known)
            db.execute("UPDATE conect_book SET major = ?, minor = ?", (MAJOR, MINOR))
            inspection.quick_check(db, path)
            inspection.look_at_schema(db, path)
            broken = db.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise DamagedBook(
                    "the upgrade would lose a reference", path=path, place=str(broken[0]), remedy="Open your last copy."
                )
        finally:
            db.conn.close()
        sync_file(part)
        _keep(path)
        os.replace(part, path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _columns(db: sqlite_utils.Database) -> set[tuple[str, str]]:
    """(table, column) of every recorded table that is there."""
    return {(name, row[1]) for name in TABLES for row in db.execute(f'PRAGMA table_info("{name}")')}


def _keep(path: Path) -> None:
    """The file of before under a name of its own; an earlier one that was kept stays."""
    name = f"{path.stem}.before-{MAJOR}.{MINOR}"
    kept, number = path.with_name(name + path.suffix), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{name}-{number}{path.suffix}")
    try:
        os.link(path, kept)
    except OSError:
        # not every stick knows links
        shutil.copy2(path, kept)
        sync_file(kept)
