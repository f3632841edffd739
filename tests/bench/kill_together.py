"""Kills processes in the middle of merging, exchanging and sending: was anything lost, doubled or torn?

    python -m tests.bench.kill_together [KILLS]
    python -m tests.bench.kill_together --planted    # bugs that are put in must be found

Each round somebody records, then a process merges a book, exchanges with a stick or sends to the platform, and is ended
by SIGKILL at a random moment. The books are checked on the way; in the end everybody has everything, and the platform's
folder tells just what may leave.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest import mock

from conect_desktop.domain import release_log
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.services import books, media, sync_targets
from conect_desktop.services.merge import merge
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage import replication
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.journal import present
from conect_desktop.storage.outbox import receipts, targets
from conect_desktop.storage.repositories import Places

NAMES = ("ada", "bo", "cy")
_HELD_S = 0.02
"""For how long a planted bug leaves open what a kill must fall into."""

_rebuild = replication.rebuild


def _rows_after_entries(db: Any, *rest: Any) -> Any:
    """As `rebuild`, but what came in is in the file for good before its rows are."""
    db.execute("COMMIT")
    time.sleep(_HELD_S)
    db.execute("BEGIN IMMEDIATE")
    return _rebuild(db, *rest)


def _written_in_place(store: FolderStore, name: str, data: bytes, progress: Progress) -> bool:
    """As `FolderStore.create`, but the file has its name before it is whole."""
    path = Path(store.where, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("xb", buffering=0) as file:
            file.write(data[: len(data) // 2])
            time.sleep(_HELD_S)
            file.write(data[len(data) // 2 :])
    except FileExistsError:
        return False
    return True


PLANTED: dict[str, tuple[Any, str, Any]] = {
    "rows are made after what came in is kept": (replication, "rebuild", _rows_after_entries),
    "a file has its name before it is whole": (FolderStore, "create", _written_in_place),
}
"""What could be written wrong, and how it is made so."""


class Campaign:
    """Three laptops, a stick and a platform in a folder; what is killed has the bug that is `planted`."""

    def __init__(self, folder: Path, seed: int, planted: str = "") -> None:
        self.folder = folder
        self.planted = planted
        self.chance = random.Random(seed)
        self.recorded: list[str] = []
        self.paths = {name: folder / name / "lab.gpkg" for name in NAMES}
        first = self.paths[NAMES[0]]
        books.new_book(first, books.NewBook(lab="Ecolab", city="Saint-Denis")).close()
        for name in NAMES[1:]:
            self.paths[name].parent.mkdir()
            shutil.copy(first, self.paths[name])
        for name in ("stick", "platform"):
            (folder / name).mkdir()
        with Book.open(first) as book:
            sync_targets.add(book, name="P", kind="folder", address=str(folder / "platform"))

    def record(self, number: int) -> None:
        """Somebody writes a place down, now and then with a photo."""
        title = f"Lieu {number}"
        with Book.open(self.paths[self.chance.choice(NAMES)]) as book:
            with book.write("place.add") as step:
                Places(step.db).add(Place(uuid=new_id(), title=title, visibility="public"))
            if number % 10 == 0:
                photo = self.folder / "photo.bin"
                photo.write_bytes(self.chance.randbytes(300_000))
                media.add_files(book, [photo], Stamp(), progress=Silent())
        self.recorded.append(title)

    def something(self) -> Callable[[], None]:
        """What the next process does."""
        name = self.chance.choice(NAMES)
        other = self.paths[self.chance.choice([one for one in NAMES if one != name])]

        def merging() -> None:
            with Book.open(self.paths[name], take_over=True) as book:
                merge(book, other)

        def swapping() -> None:
            with Book.open(self.paths[name], take_over=True) as book:
                exchange(book, FolderStore(self.folder / "stick"), Silent())

        def sending() -> None:
            with Book.open(self.paths[NAMES[0]], take_over=True) as book:
                sync(book, targets(book.db)[0], FolderStore(self.folder / "platform"), Silent())

        return self.chance.choice((merging, swapping, sending))

    def took(self, work: Callable[[], None]) -> float:
        """Seconds that a process needs for it which nobody ends."""
        begun = time.monotonic()
        os.waitpid(self._begin(work), 0)
        return time.monotonic() - begun

    def kill(self, work: Callable[[], None], longest: float) -> bool:
        """Whether a process that did it was ended in the middle."""
        child = self._begin(work)
        time.sleep(self.chance.random() * longest)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        return os.WIFSIGNALED(status)

    def _begin(self, work: Callable[[], None]) -> int:
        child = os.fork()
        if child == 0:
            try:
                with ExitStack() as wrong:
                    if self.planted:
                        wrong.enter_context(mock.patch.object(*PLANTED[self.planted]))
                    work()
            finally:
                os._exit(0)
        return child

    def assert_whole(self) -> None:
        """Every book leads from its journal to its rows."""
        for path in self.paths.values():
            with Book.open(path, take_over=True) as book:
                assert check(book.db) == [], path

    def come_to_rest(self) -> None:
        """Do again what was broken off, until nothing is new; then everybody has everything, once."""
        for _ in range(3):
            for path in self.paths.values():
                with Book.open(path, take_over=True) as book:
                    exchange(book, FolderStore(self.folder / "stick"), Silent())
        opened = [Book.open(path) for path in self.paths.values()]
        try:
            states = [present(book.db) for book in opened]
            assert states[0] == states[1] == states[2]
            assert sorted(place.title for place in Places(opened[0].db).all()) == sorted(self.recorded)
            for book in opened:
                assert check(book.db) == []
                assert book.db.execute("SELECT count(*) FROM media WHERE length(data) <> size").fetchone() == (0,)
            target = targets(opened[0].db)[0]
            sync(opened[0], target, FolderStore(self.folder / "platform"), Silent())
            assert {one.state for one in receipts(opened[0].db, target.id)} == {"verified"}
        finally:
            for book in opened:
                book.close()
        self._assert_platform()

    def _assert_platform(self) -> None:
        """No segment is torn or missing, and each place was published once."""
        titles: list[str] = []
        root = self.folder / "platform"
        for log in root.glob("*/log/*"):
            names = sorted(path.name for path in log.iterdir() if not path.name.endswith(".part"))
            assert names == [f"{number:08d}" for number in range(1, len(names) + 1)]
            for name in names:
                path = log / name
                segment = release_log.decode(path.read_bytes(), path.relative_to(root).as_posix())
                titles += [e.record["fields"]["title"] for e in segment.events if e.kind == "place" and e.record]
        assert sorted(titles) == sorted(self.recorded)


def run(kills: int, seed: int = 1, planted: str = "") -> tuple[int, int]:
    """How many processes were ended in the middle, and how many had finished before; raises where anything is wrong."""
    with tempfile.TemporaryDirectory() as made:
        campaign = Campaign(Path(made), seed, planted)
        killed = finished = number = 0
        longest = 0.0
        while killed < kills:
            number += 1
            campaign.record(number)
            if number % 10 == 1:
                # on a busy machine every kill would else come before anything has begun
                longest = 1.2 * max(campaign.took(campaign.something()) for _ in range(3))
            if campaign.kill(campaign.something(), longest):
                killed += 1
            else:
                finished += 1
            if number % 25 == 0:
                campaign.assert_whole()
        campaign.assert_whole()
        campaign.come_to_rest()
    return killed, finished


def hunt() -> dict[str, str]:
    """Each planted bug, and by what it was found; empty where it wasn't."""
    found = dict.fromkeys(PLANTED, "")
    for bug in PLANTED:
        # a kill has to fall into the moment: another campaign may be luckier
        for seed in range(1, 11):
            try:
                run(30, seed, bug)
            except (AssertionError, Trouble) as error:
                found[bug] = f"{type(error).__name__}: {error}"[:200]
                break
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["--planted"]:
        hunted = hunt()
        for name, words in hunted.items():
            print(f"{name}: {words or 'NOT FOUND'}")
        sys.exit(0 if all(hunted.values()) else 1)
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    told = run(wanted, seed=int(time.time()))
    print(f"{told[0]} processes killed in the middle, {told[1]} had finished: nothing lost, doubled or torn")
