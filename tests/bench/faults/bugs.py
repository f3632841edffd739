"""Bugs that a campaign must find: each is put into the program of this process, and so into its children."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from conect_desktop import durable
from conect_desktop.exchange import files
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.storage import connection, journal_sql, lock, trouble
from conect_desktop.storage.book import Book
from tests.bench.faults import operations


def _everywhere(name: str, real: object, other: object, *, but: tuple[str, ...] = ()) -> None:
    """Put something in the place of a function in every module of the program that knows it."""
    for module in list(sys.modules.values()):
        ours = getattr(module, "__name__", "").startswith("conect_desktop")
        if ours and module.__name__ not in but and vars(module).get(name) is real:
            setattr(module, name, other)


def _in_place() -> None:
    """Others' files are written where they lie."""

    @contextmanager
    def written(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
        yield path

    _everywhere("written_beside", files.written_beside, written)


def _deaf() -> None:
    """A file that could not be synced is taken for one that was."""
    real = durable.sync_file

    def sync_file(path: Path) -> None:
        with suppress(OSError):
            real(path)

    _everywhere("sync_file", real, sync_file)


def _unsynced_copies() -> None:
    """A file gets its name before its bytes are on the medium."""
    _everywhere("sync_file", durable.sync_file, lambda path: None)


def _unsynced_store() -> None:
    """A stick's file gets its name before its bytes are on the stick."""

    def write(self: FolderStore, part: Path, data: bytes, progress: Any) -> None:
        part.write_bytes(data)

    FolderStore._write = write  # type: ignore[method-assign]


def _raw() -> None:
    """What SQLite says of the medium reaches the person as it is."""
    trouble.from_sqlite = lambda error, path: None


def _early() -> None:
    """A place is acknowledged before it is durable."""

    def capture(folder: Path, told: operations.Told) -> None:
        with Book.open(folder / "book.gpkg") as book:
            for number in range(8):
                uuid = operations.new_id()
                told(uuid)
                # as long as a slow stick takes
                time.sleep(0.02)
                with book.write("place.add") as step:
                    operations.Places(step.db).add(operations.Place(uuid=uuid, title=f"Lieu {number}"))

    operations.WORK["capture"] = capture


def _synchronous(level: str) -> Callable[[], None]:
    def put_in() -> None:
        real = connection.prepare

        def prepare(raw: sqlite3.Connection) -> None:
            real(raw)
            raw.execute(f"PRAGMA synchronous = {level}")

        _everywhere("prepare", real, prepare)

    return put_in


def _wall() -> None:
    """The journal trusts the clock on the wall."""
    hybrid, wall = journal_sql._CLOCK, f"{journal_sql.NOW_MS} << 16"
    real_triggers, real_many = journal_sql.triggers, journal_sql.entries_of_many

    def triggers(table: Any) -> dict[str, str]:
        return {name: sql.replace(hybrid, wall) for name, sql in real_triggers(table).items()}

    def entries_of_many(table: Any) -> tuple[str, str]:
        first, second = real_many(table)
        return first.replace(hybrid, wall), second

    _everywhere("triggers", real_triggers, triggers)
    _everywhere("entries_of_many", real_many, entries_of_many)


def _unlocked() -> None:
    """Nobody looks whether the book is open already."""
    lock.Lock.acquire = lambda self, *, force=False: None  # type: ignore[method-assign]


BUGS: dict[str, Callable[[], None]] = {
    "in place": _in_place, "deaf": _deaf, "unsynced copies": _unsynced_copies, "unsynced store": _unsynced_store,
    "raw": _raw, "early": _early, "unsynced": _synchronous("OFF"), "unsynced folder": _synchronous("FULL"),
    "wall": _wall, "unlocked": _unlocked,
}  # fmt: skip
FOUND_BY = (
    ("early", "kill", "capture", 40), ("in place", "limit", "geojson", 20), ("in place", "full", "geojson", 20),
    ("deaf", "inject", "geojson", 60), ("raw", "unplug", "capture", 10),
    ("unsynced", "power", "capture", 40), ("unsynced folder", "power", "capture", 40),
    ("unsynced copies", "power", "geojson", 40), ("unsynced store", "power", "send", 60),
    ("wall", "clock", "capture", 2), ("unlocked", "two", "capture", 1),
)  # fmt: skip
"""Each bug, the kind of fault and the operation that show it, and after how many runs at most."""
USUAL = {kind: bug for bug, kind, _, _ in FOUND_BY}
"""The bug that a kind is tried with where none is named."""
IN: str | None = None
"""The bug that was put into this process."""


def put_in(name: str) -> None:
    """Put a bug into this process."""
    global IN
    IN = name
    BUGS[name]()
