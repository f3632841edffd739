"""The privacy proof at length: `python -m tests.bench.privacy [SECONDS] [SEED]`; with `--planted` leaks must be found.

A whole day of work, a crash and a kill, every file of them watched; every format of two books that differ only in what
must not leave; and for the rest of the time chance histories of two laptops, a stick and a platform, after which
somebody is erased: no byte of theirs is left anywhere.
"""

from __future__ import annotations

import gzip
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from conect_desktop.app import application
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange import team_files
from conect_desktop.exchange.formats import FORMATS, PAINTED
from conect_desktop.services import erasure as erasing
from conect_desktop.services import history, sync_targets
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage import erasure as stored
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.outbox import targets as targets_of
from tests.bench.harness import machine
from tests.privacy.other_secrets import differing, two_books
from tests.privacy.person import CODE, settle
from tests.privacy.searching import found, found_below
from tests.privacy.watched import look_at_a_crash, look_at_a_day, look_at_a_kill, prepared
from tests.unit.services.laptops import Laptops, add_place
from tests.unit.services.recording_store import RecordingStore

PLANTED = {
    "names stay in the journal": (stored, "_naming", lambda *_: []),
    "media are kept for undo": (stored, "kept_media", lambda *_: set()),
    "rows stay in the journal": (stored, "_collapse", lambda *_: {}),
    "names stay in rows": (stored, "worded", lambda _: []),
    "segments are kept as they went": (erasing, "forget_sent", lambda *_: None),
    "files stay on sticks": (erasing, "_blobs", lambda *_: frozenset()),
    "authors are kept": (stored, "_unname_authors", lambda *_: set()),
}
"""What an erasure could forget, and how it is made to."""


class History:
    """Two laptops that do whatever chance says, then erase somebody."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        (folder / "card").mkdir()
        self.laptops = Laptops(folder / "laptops", "one", "two")
        self.stick, self.platform = RecordingStore(), RecordingStore()
        self.acts: list[str] = []

    def run(self) -> set[str]:
        """What is left of them somewhere; fails where a book isn't whole."""
        acts: tuple[Callable[[Book], None], ...] = (
            self._settle, self._settle, self._undo, self._redo, self._stick, self._sync, self._outside, self._other,
            self._copy, self._again,
        )  # fmt: skip
        self._settle(self.laptops["one"])
        for _ in range(self.chance.randrange(4, 16)):
            act = self.chance.choice(acts)
            self.acts.append(act.__name__)
            act(self.laptops[self.chance.choice(("one", "two"))])
        for _ in range(2):
            for name in ("one", "two"):
                self._stick(self.laptops[name])
        erasing.erase(self.laptops[self.chance.choice(("one", "two"))], CODE)
        for _ in range(3):
            for name in ("one", "two"):
                self._stick(self.laptops[name])
        for name in ("one", "two"):
            if targets_of(self.laptops[name].db):
                self._sync(self.laptops[name])
        return self._look()

    def _look(self) -> set[str]:
        hits: set[str] = set()
        for told in found_below(self.folder / "laptops").values():
            hits |= told
        identities = team.identities(self.laptops["one"].db)
        for name, data in self.stick.files.items():
            plain = b"" if name.endswith("/whole") else team_files.decrypted(data, identities, name)
            hits |= found(data) | found(gzip.decompress(plain) if "/log/" in name else plain)
        for book in self.laptops.books.values():
            for (data,) in book.db.execute("SELECT data FROM sync_segments WHERE data IS NOT NULL"):
                hits |= found(data)
            assert [one for one in check(book.db) if one.rule != "head"] == [], "a book is not whole"
        return hits

    def _settle(self, book: Book) -> None:
        card = self.folder / "card" / str(len(self.acts))
        card.mkdir(exist_ok=True)
        if not book.db.execute("SELECT 1 FROM participants WHERE code = ?", (CODE,)).fetchone():
            settle(book, card)

    def _undo(self, book: Book) -> None:
        for _ in range(self.chance.randrange(1, 8)):
            history.undo(book)

    def _redo(self, book: Book) -> None:
        for _ in range(self.chance.randrange(1, 5)):
            history.redo(book)

    def _stick(self, book: Book) -> None:
        exchange(book, self.stick, Silent())

    def _sync(self, book: Book) -> None:
        targets = targets_of(book.db)
        target = targets[0] if targets else sync_targets.add(book, name="P", kind="folder", address="/nowhere")
        with book.write("test") as step:
            # whose the segments are stands at their head: no person
            step.db.execute("UPDATE dossier SET lab = 'Ecolab', city = 'Saint-Denis', licence = 'CC-BY-4.0'")
            step.db.execute("UPDATE notes SET visibility = 'public'")
            step.db.execute("UPDATE places SET visibility = 'public'")
        sync(book, target, self.platform, Silent())

    def _outside(self, book: Book) -> None:
        """A GIS program edits and deletes, and overwrites nothing that it frees."""
        with sqlite3.connect(book.path, timeout=1) as other:
            other.execute("PRAGMA secure_delete = OFF")
            other.execute("UPDATE places SET description = coalesce(title, '') || ' (QGIS)'")
            other.execute("DELETE FROM notes WHERE rowid = (SELECT min(rowid) FROM notes)")
        other.close()

    def _other(self, book: Book) -> None:
        add_place(book, "Jardin")

    def _copy(self, book: Book) -> None:
        copy = book.save_copy(self.folder / f"copy{len(self.acts)}.gpkg")
        copy.unlink()

    def _again(self, book: Book) -> None:
        name = next(name for name, one in self.laptops.books.items() if one is book)
        book.close()
        self.laptops.books[name] = Book.open(book.path)


def histories(seconds: float, seed: int) -> tuple[int, int]:
    """How many histories were looked at, and in how many something was left."""
    ends, done, bad = time.monotonic() + seconds, 0, 0
    while time.monotonic() < ends or not done:
        with tempfile.TemporaryDirectory() as folder:
            work = History(Path(folder), seed + done)
            try:
                left = work.run()
            except Trouble as trouble:
                left = {f"trouble: {trouble}"}
            finally:
                work.laptops.close()
        done += 1
        if left:
            bad += 1
            print(f"  seed {seed + done - 1}: {sorted(left)[:4]} after {' '.join(work.acts)}", flush=True)
    return done, bad


@contextmanager
def _timed(what: str) -> Iterator[None]:
    begun = time.monotonic()
    yield
    print(f"{what}: nothing leaked ({time.monotonic() - begun:.0f} s)", flush=True)


def main(seconds: float, seed: int, *, planted: bool) -> int:
    """0 where nothing leaked, or with `planted` where everything planted was found."""
    print(machine())
    if planted:
        missed = []
        for name, (module, function, forgets) in PLANTED.items():
            with mock.patch.object(module, function, forgets):
                print(name, flush=True)
                if not any(histories(0, seed + number)[1] for number in range(6)):
                    missed.append(name)
        print(f"{len(PLANTED) - len(missed)} of {len(PLANTED)} planted leaks found; missed: {missed}")
        return len(missed)
    app = application([])
    with tempfile.TemporaryDirectory() as folder:
        for what, look in (("work", look_at_a_day), ("segv", look_at_a_crash), ("kill", look_at_a_kill)):
            (Path(folder) / what).mkdir()
            watched = prepared(Path(folder) / what)
            with _timed(f"a day watched, {what}"):
                watched.run(what, 600)
                look(watched)
        (Path(folder) / "both").mkdir()
        with two_books(Path(folder) / "both") as both, _timed(f"{len(FORMATS) + len(PAINTED)} formats, other secrets"):
            for name in (*FORMATS, *PAINTED):
                assert differing(both, name, Path(folder)) == [], name
    app.processEvents()
    done, bad = histories(seconds, seed)
    print(f"{done} chance histories with an erasure at their end: {bad} with something left")
    return bad


if __name__ == "__main__":
    wanted = [one for one in sys.argv[1:] if one != "--planted"]
    given = [int(one) for one in wanted] + [60, 1][len(wanted) :]
    sys.exit(main(given[0], given[1], planted="--planted" in sys.argv))
