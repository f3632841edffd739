"""A book that another program wrote anything into: whatever reads it tells a trouble or works, and never breaks."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conect_desktop.bridge.agenda import read_agenda
from conect_desktop.bridge.shelf import read_shelf
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import AUDIENCES
from conect_desktop.errors import Trouble
from conect_desktop.exchange.formats import FORMATS, PAINTED
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.services import books, history, sync_targets
from conect_desktop.services.comparison import compare, look_into
from conect_desktop.services.export import WRITERS, export
from conect_desktop.services.merge import merge
from conect_desktop.services.room import actors_for_the_room, for_the_room
from conect_desktop.services.search import SearchIndex
from conect_desktop.services.sync import sync
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.schema import RECORDED
from tests.fresh import fresh_demo

SEEDS = int(os.environ.get("CONECT_EDITED", "4"))
"""How many books; a longer campaign sets the variable, and where to begin."""
FIRST = int(os.environ.get("CONECT_EDITED_FIRST", "0"))
ODD: tuple[Any, ...] = (
    None, "", " ", "x", "=1+1", "é\u202e\u0000\ud7ff", "\ufffe", "a" * 5_000, "[]", "{}", "[[]]", '["a", null, 3]',
    '{"en": 5}', "null", "NaN", "1e999", "-1", "2026-13-45", "2026-03-14", "2026-03-14T10:00", "25:61", "0001-01-01",
    "9999-12-31T23:59:59+14:00", "public", "team", 0, 1, -1, 7, 2**31, 2**63 - 1, -(2**63), 0.5, float("inf"), -0.0,
    1e308, b"", b"\x00\xff", b"GP\x00\x01", b"GP" + bytes(60),
)  # fmt: skip
"""What QGIS's field calculator, a script or a broken form can leave in a cell, whatever its column is for."""


def _edit(path: Path, chance: random.Random) -> list[str]:
    """Write odd values into cells of any recorded table, and delete some rows; gives what was done."""
    done: list[str] = []
    with sqlite3.connect(path, isolation_level=None) as db:
        for _ in range(chance.randrange(1, 40)):
            table = chance.choice(RECORDED)
            rows = [fid for (fid,) in db.execute(f'SELECT "{table.key}" FROM "{table.name}"')]
            if not rows:
                continue
            fid = chance.choice(rows)
            if chance.random() < 0.1:
                sql, values = f'DELETE FROM "{table.name}" WHERE "{table.key}" = ?', (fid,)
            else:
                column = chance.choice(table.columns).name
                value = chance.choice(ODD)
                sql, values = f'UPDATE "{table.name}" SET "{column}" = ? WHERE "{table.key}" = ?', (value, fid)
            try:
                db.execute(sql, values)
            except sqlite3.Error:
                continue  # a rule of the file itself stood against it
            done.append(f"{sql} {values!r:.120}")
    db.close()
    return done


def _uses(book: Book, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Everything that reads a whole book, by name; what is painted has the pages' own tests."""
    for audience in AUDIENCES:
        for format_ in set(FORMATS) - set(PAINTED):
            out = folder / f"{audience}-{format_}{WRITERS[format_].suffix}"
            yield out.name, partial(export, book, out, format=format_, audience=audience)
    yield "agenda", lambda: read_agenda(book.db)
    yield "shelf", lambda: read_shelf(book.db, Silent())
    yield "check", lambda: check(book.db)
    yield "history", lambda: [edit for told in history.history(book.db) for edit in repr(told)]
    for session in [row[0] for row in book.db.execute("SELECT uuid FROM sessions")]:
        yield "room", partial(for_the_room, book.db, session)
    yield "cards", lambda: [actor.title.casefold() for actor in actors_for_the_room(book.db)]
    yield "words", lambda: SearchIndex().build(book.db)
    yield "comparison", lambda: compare(book, [*look_into(book.path)])
    yield "info", lambda: books.info(book)
    yield "copy", lambda: book.save_copy(folder / "copy.gpkg")
    yield "merge", lambda: _merged(folder, book)
    yield "sync", lambda: _synced(book, folder / "platform")
    yield "undo", lambda: [history.undo(book), history.redo(book)]


def _merged(folder: Path, book: Book) -> None:
    """Another laptop takes in what was written here."""
    with Book.open(fresh_demo(folder / "other" / "demo.gpkg")) as other:
        merge(other, book.path)
        assert not [finding for finding in check(other.db) if not finding.warning]


def _synced(book: Book, platform: Path) -> None:
    platform.mkdir()
    target = sync_targets.add(book, name="P", kind="folder", address=str(platform))
    sync(book, target, FolderStore(platform), Silent())


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def test_nothing_breaks_on_it(seed: int, tmp_path: Path) -> None:
    path = fresh_demo(tmp_path / "demo.gpkg")
    done = _edit(path, random.Random(seed))
    with Book.open(path) as book:
        for name, use in _uses(book, tmp_path):
            try:
                use()
            except Trouble as trouble:
                assert trouble.remedy, name
            except Exception as error:
                raise AssertionError(f"{name}: {error!r}\n" + "\n".join(done)) from error
