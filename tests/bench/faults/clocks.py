"""A clock that jumps: by minutes and by decades, back and forth, between two edits and between two starts.

A process of its own lives in a time that libfaketime gives it and all libraries in it, SQLite's `julianday` included.
It tells stories: on two laptops somebody records, changes, takes back, does again, closes and opens, and merges, and
before each step the clock may jump. What is in the books must be what was done last, whatever the clock said.
"""

from __future__ import annotations

import glob
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.merge import merge
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.journal import present, steps
from conect_desktop.storage.repositories import Places
from tests.bench.faults import bugs
from tests.bench.faults.campaign import Campaign

_LIBRARY = "/usr/lib/*/faketime/libfaketimeMT.so.1"
_STEPS = 12
_YEAR = 31_556_952
_JUMPS = (0, -300, 300, -3_600, -_YEAR, -10 * _YEAR, -40 * _YEAR, 2 * _YEAR, 73 * _YEAR)
"""Seconds from the true time: 73 years on it is 2099, 40 years back no laptop had been bought yet."""


def jumps(campaign: Campaign) -> Iterator[None]:
    """One story after the other, each by another chance."""
    library = next(iter(glob.glob(_LIBRARY)), None)
    if library is None:
        campaign.outcome.skipped["clock"] = "libfaketime is not installed"
        return
    folder = campaign.base.with_name("clock")
    folder.mkdir()
    offset = folder / "offset"
    offset.write_text("+0")
    environment = {
        **os.environ, "LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(offset), "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
    }  # fmt: skip
    command = [sys.executable, "-m", __name__, str(folder), str(campaign.chance.random()), *filter(None, [bugs.IN])]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as teller:
        assert teller.stdin is not None and teller.stdout is not None
        try:
            while True:
                teller.stdin.write("another\n")
                teller.stdin.flush()
                line = teller.stdout.readline()
                story = json.loads(line) if line else {"acknowledged": 0, "jumps": 0, "wrong": "the teller ended"}
                campaign.note("clock", "story", met=story["jumps"] > 0, acknowledged=story["acknowledged"])
                if story["wrong"]:
                    campaign.outcome.wrong.append(f"clock: {story['wrong']}")
                if not line:
                    return
                yield
        finally:
            teller.stdin.close()


class _Laptop:
    """A book, and what must be in it by what was done."""

    def __init__(self, path: Path, titles: dict[str, str]) -> None:
        self.path = path
        self.book = Book.open(path)
        self.titles = dict(titles)
        self.done: list[dict[str, str]] = []
        """What was there before each step that can be taken back."""
        self.undone: list[dict[str, str]] = []
        self.last = steps(self.book.db)[0].id

    def step(self, chance: random.Random) -> int:
        """Something that a person does; how many edits were acknowledged."""
        what = chance.choice(("add", "add", "change", "change", "undo", "redo", "restart"))
        if what == "restart":
            self.book.close()
            self.book = Book.open(self.path)
        elif what == "undo":
            assert (self.book.undo() is not None) == bool(self.done), "undo"
            if self.done:
                self.undone.append(self.titles)
                self.titles = self.done.pop()
        elif what == "redo":
            assert (self.book.redo() is not None) == bool(self.undone), "redo"
            if self.undone:
                self.done.append(self.titles)
                self.titles = self.undone.pop()
        else:
            self.write(chance.choice(sorted(self.titles)) if what == "change" and self.titles else new_id())
        self.look(what)
        return what in ("add", "change")

    def write(self, uuid: str, title: str = "") -> None:
        """Record a place, or give one another title."""
        self.done.append(self.titles)
        self.undone.clear()
        title = title or f"title {len(self.done)}"
        with self.book.write("place.add") as step:
            if uuid in self.titles:
                step.db.execute("UPDATE places SET title = ? WHERE uuid = ?", (title, uuid))
            else:
                Places(step.db).add(Place(uuid=uuid, title=title))
        self.titles = {**self.titles, uuid: title}

    def look(self, what: str) -> None:
        """Is there what was done, in the order it was done?"""
        db = self.book.db
        there = dict(db.execute("SELECT uuid, title FROM places").fetchall())
        assert there == self.titles, f"after {what} there is something else"
        newest = steps(db, 1)[0].id
        assert newest >= self.last, "the history is out of order"
        self.last = newest
        clock = [row[0] for row in db.execute("SELECT hlc FROM journal WHERE device = 1 ORDER BY seq")]
        assert clock == sorted(set(clock)), "the journal's clock went back"

    def take(self, other: _Laptop) -> None:
        """Merge another laptop's book; a merge is one step that undo would take."""
        other.book.close()
        merge(self.book, other.path)
        other.book = Book.open(other.path)


def _story(folder: Path, chance: random.Random, fresh: Path) -> tuple[int, int]:
    """Two laptops and a clock; how many edits were acknowledged, and how often the clock jumped."""
    acknowledged = jumped = 0

    def jump() -> None:
        nonlocal jumped
        if chance.random() < 0.7:
            before = time.time()
            (folder / "offset").write_text(f"{chance.choice(_JUMPS):+d}")
            jumped += abs(time.time() - before) > 60

    paths = [folder / name / "lab.gpkg" for name in ("ada", "bo")]
    for path in paths:
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir()
        shutil.copy(fresh, path)
    ada, bo = (_Laptop(path, {}) for path in paths)
    try:
        for _ in range(_STEPS):
            for laptop in (ada, bo):
                jump()
                acknowledged += laptop.step(chance)
        jump()
        ada.write(new_id())
        common = max(ada.titles)
        jump()
        bo.take(ada)
        jump()
        # bo has seen what ada wrote and changes it: that is newer, whatever both clocks said
        with bo.book.write("place.edit") as step:
            step.db.execute("UPDATE places SET title = 'the last word' WHERE uuid = ?", (common,))
        jump()
        ada.take(bo)
        rows = [present(laptop.book.db) for laptop in (ada, bo)]
        assert rows[0] == rows[1], "two laptops that have the same entries show different rows"
        assert rows[0]["places"][common]["title"] == "the last word", "an older title won"
        assert set(rows[0]["places"]) == {*ada.titles, *bo.titles}, "a place is lost"
        for laptop in (ada, bo):
            findings = check(laptop.book.db)
            assert not findings, f"check: {findings[0]}"
            unsettled = laptop.book.db.execute("SELECT count(*) FROM disagreements").fetchone()[0]
            assert not unsettled, "nobody disagreed"
    finally:
        ada.book.close()
        bo.book.close()
    return acknowledged + 2, jumped


def _tell(folder: Path, seed: str) -> None:
    """A story for each line of the standard input."""
    chance = random.Random(seed)
    fresh = folder / "fresh.gpkg"
    new_book(fresh, NewBook(lab="Ecolab", city="Saint-Denis")).close()
    for _ in sys.stdin:
        acknowledged, jumped, wrong = 0, 1, ""
        try:
            acknowledged, jumped = _story(folder, chance, fresh)
        except Exception as error:
            wrong = f"{type(error).__name__}: {error}"
        print(json.dumps({"acknowledged": acknowledged, "jumps": jumped, "wrong": wrong}), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 3:
        bugs.put_in(sys.argv[3])
    _tell(Path(sys.argv[1]), sys.argv[2])
