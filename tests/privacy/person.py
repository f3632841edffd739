"""One participant's traces in every text column of every table of a book, for tests that they can be erased."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

import shapely
import sqlite_utils

from conect_desktop.domain import geopackage
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.services import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.schema import RECORDED, Table
from tests.privacy.markers import drawing, photo, words_of
from tests.privacy.searching import EXACT, STAYS

CODE: Final = f"{STAYS}-P01x"
"""The code that is going to be erased; it is a marker itself."""
OTHER: Final = "T1-P02"
WORDS: Final = f"{STAYS}-words"
"""The head of what they alone said."""


def _cell(form: str, word: str) -> str:
    return json.dumps({"x": word}) if form == "json" else word


def insert(db: sqlite_utils.Database, table: Table, cells: dict[str, Any]) -> str:
    """A row as it comes, its journal entry written by the triggers as for any other."""
    uuid = str(cells.setdefault("uuid", new_id()))
    names = ", ".join(f'"{name}"' for name in cells)
    db.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(cells))})', list(cells.values()))
    return uuid


def settle(book: Book, folder: Path) -> None:
    """Let somebody say everything there is to say, others name them everywhere, and things be changed and deleted.

    `folder` is for the files of media.
    """
    with book.write("participant.add") as step:
        person = step.db.execute(
            "INSERT INTO participants (uuid, code, remark) VALUES (?, ?, ?) RETURNING uuid",
            (new_id(), CODE, f"{WORDS}-participants.remark"),
        ).fetchone()[0]
        step.db.execute("INSERT INTO participants (uuid, code) VALUES (?, ?)", (new_id(), OTHER))
        step.db.execute(
            "INSERT INTO consents (uuid, participant, data_use, map_publication, photo_publication, remark)"
            " VALUES (?, ?, 1, 1, 1, ?)",
            (new_id(), person, f"{WORDS}-consents.remark"),
        )
    for again in range(3):
        # kept, changed, deleted
        # somebody who types what they say is the author of it too
        with book.write("record.add", author=CODE) as step:
            mine = {table.name: _said(step.db, table) for table in RECORDED if _is_voiced(table)}
        with book.write("record.edit") as step:
            for name, uuid in mine.items() if again else ():
                _edit(step.db, name, uuid)
        with book.write("record.delete") as step:
            for name, uuid in mine.items() if again == 2 else ():
                step.db.execute(f'DELETE FROM "{name}" WHERE uuid = ?', (uuid,))
    with book.write("record.add") as step:
        for table in RECORDED:
            _named(step.db, table)
    for number in range(2):
        paths = [photo(folder / f"{WORDS}-{number}.jpg", number), drawing(folder / f"{WORDS}-{number}.png")]
        added = media.add_files(book, paths, Stamp(said_by=(CODE,)), progress=Silent())
        if number:
            with book.write("medium.delete") as step:
                for uuid in added.uuids:
                    step.db.execute("DELETE FROM media WHERE uuid = ?", (uuid,))
    with book.write("place.add") as step:
        _said(step.db, next(table for table in RECORDED if table.name == "places"))
    book.undo()


def _is_voiced(table: Table) -> bool:
    return any(column.name == "said_by" for column in table.columns)


def _said(db: sqlite_utils.Database, table: Table) -> str:
    """A row of theirs alone, with a marker in every text and where they live in its geometry."""
    cells: dict[str, Any] = {
        column.name: _cell(column.form, f"{WORDS}-{table.name}.{column.name}")
        for column in words_of(table)
        if column.name != "author"
    }
    cells["said_by"] = json.dumps([CODE])
    if table.geometry is not None:
        cells[table.geometry.name] = geopackage.encode(shapely.Point(*EXACT))
    if table.name == "media":
        data = f"{WORDS}-bytes".encode() * 2_000 + new_id().encode()
        cells |= {"data": data, "sha256": hashlib.sha256(data).hexdigest()}
    return insert(db, table, cells)


def _edit(db: sqlite_utils.Database, name: str, uuid: str) -> None:
    table = next(one for one in RECORDED if one.name == name)
    texts = [column for column in words_of(table) if column.name != "author"]
    assigned = ", ".join(f'"{column.name}" = ?' for column in texts)
    db.execute(
        f'UPDATE "{name}" SET {assigned} WHERE uuid = ?',
        [*(_cell(column.form, f"{WORDS}-again.{column.name}") for column in texts), uuid],
    )


def _named(db: sqlite_utils.Database, table: Table) -> None:
    """A row of others' whose every text names the code."""
    texts = words_of(table)
    cells: dict[str, Any] = {column.name: _cell(column.form, f"comme {CODE} disait") for column in texts}
    if _is_voiced(table):
        cells["said_by"] = json.dumps([OTHER, CODE])
    if table.name == "media":
        cells["data"] = b"theirs"
    if table.name == "dossier":
        # a book has one
        uuid = str(db.execute("SELECT uuid FROM dossier").fetchone()[0])
        for name, cell in cells.items():
            db.execute(f'UPDATE dossier SET "{name}" = ?', (cell,))
    else:
        uuid = insert(db, table, cells)
    if texts:
        name = texts[0].name
        db.execute(f'UPDATE "{table.name}" SET "{name}" = ? WHERE uuid = ?', (f"selon {CODE}, oui", uuid))
