"""Other programs on the same book at the same moment, locks of others, and the file taken away while it is open."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import psutil

from conect_desktop.storage.book import Book
from conect_desktop.storage.lock import Lock, holder, lock_path
from conect_desktop.storage.trouble import BookLocked, BookMoved
from tests.bench.faults import children
from tests.bench.faults.campaign import Campaign
from tests.bench.faults.children import Child
from tests.bench.faults.looks import facts
from tests.bench.faults.operations import WORK, Told, record

Meeting = Callable[[Campaign, Path], list[str]]
"""Gives the uuids that were acknowledged, and raises `AssertionError` where something is wrong."""


def meetings(campaign: Campaign) -> Iterator[None]:
    """One meeting after the other."""
    campaign.make_ready()
    while True:
        for name, meeting in MEETINGS.items():
            with campaign.fresh("capture") as folder, campaign.judging(f"two, {name}"):
                told = meeting(campaign, folder)
                campaign.note("two", name, acknowledged=len(told))
                facts(folder, acknowledged=told)
            yield


# -- other programs ---------------------------------------------------------------------------------------------------


def _second_writer(campaign: Campaign, folder: Path) -> list[str]:
    """Whoever comes second is told, and keeps nobody from writing."""
    with Book.open(folder / "book.gpkg") as book:
        told = [record(book, 0)]
        second = Child(WORK["capture"], folder)
        told += [record(book, number) for number in range(4)]
        ended = second.ended()
    assert ended.code == children.TOLD and ended.trouble.startswith("BookLocked"), f"not refused: {ended.said}"
    return told


def _reader(campaign: Campaign, folder: Path) -> list[str]:
    """Whoever reads sees whole steps, never fewer than before."""
    writer = Child(WORK["capture"], folder)
    before = 0
    until = time.monotonic() + campaign.longest.get("capture", 0.3) + 0.1
    while time.monotonic() < until:
        with Book.open(folder / "book.gpkg", read_only=True) as book:
            there = book.db.execute("SELECT count(*) FROM places").fetchone()[0]
        assert there >= before, "a place went away"
        before = there
    ended = writer.ended()
    assert ended.done, f"a reader kept the writer from writing: {ended.trouble or ended.problem()}"
    return ended.acknowledged


def _database_program(campaign: Campaign, folder: Path) -> list[str]:
    """Another program writes rows between our steps."""
    writer = Child(WORK["capture"], folder)
    theirs = [f"ailleurs {number}" for number in range(10)]
    db = sqlite3.connect(folder / "book.gpkg", timeout=20)
    for title in theirs:
        with db:
            db.execute("INSERT INTO places (title) VALUES (?)", (title,))
        time.sleep(campaign.chance.random() * 0.02)
    db.close()
    ended = writer.ended()
    assert ended.done, f"another program kept ours from writing: {ended.trouble or ended.problem()}"
    _assert_titles(folder, theirs)
    return ended.acknowledged


def _gis_program(campaign: Campaign, folder: Path) -> list[str]:
    """GDAL appends places while ours captures."""
    if shutil.which("ogr2ogr") is None:
        campaign.outcome.skipped["two, a GIS program"] = "ogr2ogr is not installed"
        return []
    point = {"type": "Point", "coordinates": [2.35, 48.93]}
    points = [{"type": "Feature", "properties": {"title": f"GIS {k}"}, "geometry": point} for k in range(5)]
    (folder / "more.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": points}))
    command = ["ogr2ogr", "-update", "-append", "-nln", "places", "book.gpkg", "more.geojson"]
    environment = {**os.environ, "SQLITE_BUSY_TIMEOUT": "20000"}
    acknowledged: list[str] = []
    for _ in range(8):
        with subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True) as gis:
            # one writer after the other for as long as GDAL needs
            while gis.poll() is None or not acknowledged:
                ended = Child(WORK["capture"], folder).ended()
                assert ended.done, f"a GIS program kept ours from writing: {ended.trouble or ended.problem()}"
                acknowledged += ended.acknowledged
            said = gis.stderr.read() if gis.stderr else ""
        if gis.returncode == 0:
            break
        # GDAL gives up where ours is just writing, and a person tries again
        assert "locked" in said, f"GDAL could not write: {said[:400]}"
    assert gis.returncode == 0, "GDAL never had its turn"
    _assert_titles(folder, [f"GIS {k}" for k in range(5)])
    return acknowledged


def _assert_titles(folder: Path, wanted: list[str]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        there = {row[0] for row in book.db.execute("SELECT title FROM places")}
    assert there.issuperset(wanted), "what another program wrote is lost"


# -- locks ------------------------------------------------------------------------------------------------------------


def _race(campaign: Campaign, folder: Path) -> list[str]:
    """Several open the book at once over a lock that is nobody's; never two have it."""
    path = folder / "book.gpkg"
    lock_path(path).write_bytes(campaign.chance.choice((b"", b"{}", b"\xff\xfe", _dead())))
    inside = folder / "inside"

    def work(_: Path, told: Told) -> None:
        for _ in range(20):
            lock = Lock(path)
            try:
                lock.acquire()
            except BookLocked:
                continue
            os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
            time.sleep(0.001)
            inside.unlink()
            lock.release()

    racers = [Child(work, folder) for _ in range(3)]
    for ended in [racer.ended() for racer in racers]:
        assert ended.code == 0, f"two had the book at once: {ended.trouble or ended.problem()}"
    return []


def _dead() -> bytes:
    """The lock of a process that died."""
    gone = Child(lambda folder, told: None, Path("/"))
    gone.ended()
    return json.dumps(asdict(replace(Lock(Path("x"))._me, pid=gone.pid))).encode()


def _stale_locks(campaign: Campaign, folder: Path) -> list[str]:
    """Locks of the dead, of before the machine was switched off, and such as say nothing open without a question."""
    path, lock = folder / "book.gpkg", lock_path(folder / "book.gpkg")
    me = Lock(path)._me
    before_the_restart = json.dumps(asdict(replace(me, boot="another"))).encode()
    told = []
    for content in (_dead(), before_the_restart, b"", b"\0" * 4096, b"[1, 2]", b'{"host": "' + b"x" * 100_000):
        lock.write_bytes(content)
        with Book.open(path) as book:
            told.append(record(book, 0))
        assert not lock.exists(), "the lock stays"
    return told


def _living_locks(campaign: Campaign, folder: Path) -> list[str]:
    """Locks of another machine, and of a process that lives though the clock was put right since, hold."""
    path, lock = folder / "book.gpkg", lock_path(folder / "book.gpkg")
    me = Lock(path)._me
    clock_was_put_right = replace(me, pid=os.getppid(), started=_began(os.getppid()) - 31_000_000)
    clock_was_put_right = replace(clock_was_put_right, after_boot=_began(os.getppid()) - psutil.boot_time())
    for other in (replace(me, host="laptop-of-anna"), clock_was_put_right):
        lock.write_text(json.dumps(asdict(other)))
        try:
            Book.open(path).close()
        except BookLocked:
            assert holder(path) == other, "the lock was touched"
        else:
            raise AssertionError(f"the lock of {other} was not minded")
        with Book.open(path, read_only=True) as book:
            assert book.read_only
    with Book.open(path, take_over=True) as book:
        return [record(book, 0)]


def _began(pid: int) -> float:
    return psutil.Process(pid).create_time()


# -- the file goes away -----------------------------------------------------------------------------------------------


def _moved(how: str) -> Meeting:
    def meeting(campaign: Campaign, folder: Path) -> list[str]:
        room = folder / "room"
        room.mkdir()
        path = Path(shutil.copy(folder / "book.gpkg", room))
        fresh = path.read_bytes()
        with Book.open(path) as book:
            acknowledged = [record(book, number) for number in range(2)]
            now = _take_away(how, path, folder / "book.gpkg")
            for _ in range(2):
                try:
                    acknowledged.append(record(book, 3))
                except BookMoved:
                    continue
                raise AssertionError("nobody was told that the book is gone")
        left = [one.name for one in now.parent.iterdir() if one.name.startswith(".")]
        if how == "replaced":
            assert path.read_bytes() == fresh, "the file that took the place was written to"
        if how == "deleted":
            assert not list(room.iterdir()), f"left behind: {list(room.iterdir())}"
            return []
        facts_of = now.rename(folder / "book.gpkg")
        assert facts_of.exists() and not [one for one in left if not one.endswith(".lock")], f"left behind: {left}"
        return acknowledged

    return meeting


def _take_away(how: str, path: Path, other: Path) -> Path:
    """Where the book is now."""
    if how == "deleted":
        path.unlink()
        return path
    if how == "folder":
        folder = path.parent.rename(path.parent.with_name("another"))
        return folder / path.name
    now = path.rename(path.with_name("renamed.gpkg"))
    if how == "replaced":
        shutil.copy(other, path)
    return now


MEETINGS: dict[str, Meeting] = {
    "a second writer": _second_writer, "a reader": _reader, "a database program": _database_program,
    "a GIS program": _gis_program, "a race for the lock": _race, "stale locks": _stale_locks,
    "living locks": _living_locks, **{f"the book {how}": _moved(how) for how in ("renamed", "deleted", "replaced")},
    "the folder renamed": _moved("folder"),
}  # fmt: skip
