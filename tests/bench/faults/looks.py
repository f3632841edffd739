"""What is looked at after a fault, and what was there before it."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.services.team import exchange
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.vectors import vector
from tests.bench.faults import children
from tests.bench.faults.children import Ended
from tests.bench.faults.operations import AGAIN, MADE_ONCE, READING, WHOLE

_COUNTED = ("places", "notes", "media", "participants", "journal")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is in a book, by fingerprint and by number, and how many files lie beside it."""

    rows: str
    """A fingerprint of what people recorded."""
    counts: tuple[int, ...]
    files: tuple[int, ...]
    """How many whole files are in each folder that others read."""


def facts(folder: Path, *, acknowledged: Collection[str] = (), book: str = "book.gpkg") -> Facts:
    """Open the book as a person does next time, look it over, and tell what is in it."""
    with Book.open(folder / book) as opened:
        db = opened.db
        findings = [str(finding) for finding in check(db)]
        assert not findings, f"check of {book}: {findings[:3]}"
        there = {row[0] for row in db.execute("SELECT uuid FROM places")}
        lost = [uuid for uuid in acknowledged if uuid not in there]
        assert not lost, f"{len(lost)} acknowledged places are lost"
        rows = [
            db.execute(f'SELECT * FROM "{name}" ORDER BY uuid').fetchall()
            for name in ("places", "notes", "participants", "consents", "actors")
        ]
        media = db.execute("SELECT uuid, sha256, length(data) FROM media ORDER BY uuid").fetchall()
        counts = tuple(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in _COUNTED)
    files = tuple(
        sum(1 for path in (folder / name).rglob("*") if path.is_file() and not is_part(path))
        for name in ("out", "stick", "platform")
    )
    return Facts(hashlib.sha256(repr((rows, media)).encode()).hexdigest(), counts, files)


def looked_over(
    name: str, folder: Path, before: Facts, wanted: Facts, ended: Ended, *, unsure: bool = False, tidy: bool = True,
    again: bool = True,
) -> None:  # fmt: skip
    """Raise `AssertionError` where anything is not as it must be after a fault.

    `wanted` is what the finished operation leaves. `unsure`: the medium's last answer was lost, so that a refused step
    may have happened all the same, as a whole. `tidy`: whoever is told of a trouble finds nothing left behind. `again`:
    the operation is done once more, as a person would.
    """
    if ended.code == children.TOLD and tidy:
        _assert_tidy(folder)
    if name == "upgrade":
        facts(folder, book="old.gpkg")
    after = facts(folder, acknowledged=ended.acknowledged)
    if name in READING:
        assert after.rows == before.rows, "the book was changed"
    if name in WHOLE and after.rows != before.rows:
        assert after.counts == wanted.counts, "half of an operation"
        assert unsure or ended.code != children.TOLD, "a refused operation changed the book"
    if ended.done:
        # who was told that a step failed which then was durable all the same has recorded it twice
        twice = unsure and name == "go on" and after.counts[0] == wanted.counts[0] + 1
        assert after.counts == wanted.counts or twice, f"finished: {after.counts} is there and not {wanted.counts}"
        assert after.files == wanted.files, f"finished, but {after.files} files are there and not {wanted.files}"
    _assert_whole(folder)
    if again and name in AGAIN:
        second = children.run(name, folder)
        there_already = name in MADE_ONCE and after.files == wanted.files
        assert second.code == 0 or (second.code == children.TOLD and there_already), f"not again: {second.trouble}"
        _assert_whole(folder)
        if name == "upgrade":
            facts(folder, book="old.gpkg")
    if name == "stick":
        _assert_others_can_read(folder, everything=ended.done or again)


def _assert_tidy(folder: Path) -> None:
    left = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if is_part(path)]
    # SQLite leaves a rollback journal that nothing was written to yet, and uses it with the next edit
    left = [name for name in left if not (name.endswith("-journal") and _is_idle(folder / name))]
    assert not left, f"left behind: {left}"


def _is_idle(journal: Path) -> bool:
    return journal.name.removesuffix("-journal") in ("book.gpkg", "old.gpkg")


def is_part(path: Path) -> bool:
    """Whether a file is one that is being written, or a lock."""
    return (
        path.name.startswith(".")
        or path.suffix in (".part", ".new")
        or path.name.endswith(("-wal", "-shm", "-journal"))
    )


def _assert_whole(folder: Path) -> None:
    for path in (folder / "out").rglob("*"):
        if path.is_file() and not is_part(path):
            _assert_readable(path)
    platform = folder / "platform"
    for log in platform.glob("*/log/*"):
        names = sorted(path.name for path in log.iterdir() if not is_part(path))
        assert names == [f"{number:08d}" for number in range(1, len(names) + 1)], f"segments {names}"
        for name in names:
            release_log.decode((log / name).read_bytes(), (log / name).relative_to(platform).as_posix())


def _assert_others_can_read(folder: Path, *, everything: bool) -> None:
    """A laptop that went its own way early takes in what lies on the stick, and passes nothing over."""
    with Book.open(folder / "early.gpkg") as other, Book.open(folder / "book.gpkg") as book:
        report = exchange(other, FolderStore(folder / "stick"), Silent())
        assert not report.troubles, f"passed over on the stick: {report.troubles[0]}"
        assert not everything or vector(other.db).items() >= vector(book.db).items(), "not everything is on the stick"


def _assert_readable(path: Path) -> None:
    try:
        if path.suffix == ".geojson":
            json.loads(path.read_bytes())
        elif path.suffix == ".gpkg" and path.stem in MADE_ONCE:
            with Book.open(path) as book:
                assert not check(book.db), path.name
                dossier = book.db.execute("SELECT count(*) FROM dossier").fetchone()[0]
                assert dossier, f"{path.name} is a book that nobody filled"
        elif path.suffix == ".gpkg":
            db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok", path.name
            db.close()
        elif path.suffix in (".xlsx", ".zip"):
            with zipfile.ZipFile(path) as packed:
                assert packed.testzip() is None, path.name
        elif path.suffix == ".kml":
            assert path.read_bytes().rstrip().endswith(b"</kml>"), path.name
    except (ValueError, sqlite3.Error, zipfile.BadZipFile, Trouble, OSError) as error:
        raise AssertionError(f"{path.name} is not whole: {error}; {os.stat(path).st_size} bytes") from error
