"""Every operation that writes, killed at random moments and cut off at the n-th write: is everything whole after it?

    python -m tests.bench.faults [--runs 2000] [--seconds 3600] [--seed 1] [--only NAMES] [--bug]

A child of this process does one operation on a fresh copy of a book. It is ended by SIGKILL, or its files may not grow
beyond a limit (`RLIMIT_FSIZE`, which a program meets like a full disk) that moves on write by write from the first to
the last. Afterwards:

- what was acknowledged is in the book, and an operation happened as a whole or not at all;
- the book opens without help, and `check` finds nothing;
- what was written for others is whole, or is as it was before, or is not there;
- whoever met the limit was told so in a `Trouble`, and can do it again.

`--bug` makes exports write in place: the campaign must find that.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from shapely import Point

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.exchange import files
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.services import base_maps, demo, media, participants
from conect_desktop.services.erasure import erase
from conect_desktop.services.export import export
from conect_desktop.services.import_ import import_file
from conect_desktop.services.merge import merge
from conect_desktop.services.sync import sync
from conect_desktop.services.sync_targets import add as add_target
from conect_desktop.services.team import exchange
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.outbox import targets
from conect_desktop.storage.repositories import Places

OLD_BOOK = Path(__file__).resolve().parents[1] / "data" / "book-1.0.gpkg.xz"
TOLD, BUG = 3, 70
"""How a child ends that was told of a trouble, and one that met anything else."""
HUNG = 60.0

Work = Callable[[Path, Callable[[str], None]], None]


# -- what is done -----------------------------------------------------------------------------------------------------


def _capture(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        for number in range(12):
            uuid = new_id()
            with book.write("place.add") as step:
                Places(step.db).add(
                    Place(uuid=uuid, title=f"Lieu {number}", description="x" * 4000, geometry=Point(2.35, 48.93))
                )
            told(uuid)


def _undo(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        for _ in range(4):
            book.undo()
        for _ in range(4):
            book.redo()


def _import(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        import_file(book, folder / "places.csv", session=None, author="Marie")


def _merge(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        merge(book, folder / "other.gpkg")


def _media(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        media.add_files(book, [folder / "photo.bin"], Stamp(), progress=Silent())


def _erase(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        erase(book, "T1-P01")


def _codes(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        participants.make_codes(book, [participants.Wish("Z", 40, None)], None)


def _upgrade(folder: Path, told: Callable[[str], None]) -> None:
    Book.open(folder / "old.gpkg").close()


def _copy(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        book.save_copy(folder / "out" / "copy.gpkg")


def _exported(format: str) -> Work:
    def work(folder: Path, told: Callable[[str], None]) -> None:
        with Book.open(folder / "book.gpkg", read_only=True) as book:
            export(book, folder / "out" / f"map.{format}", format=format, audience="partners", overwrite=True)

    return work


def _stick(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        exchange(book, FolderStore(folder / "stick"), Silent())


def _send(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        sync(book, targets(book.db)[0], FolderStore(folder / "platform"), Silent())


def _remember(folder: Path, told: Callable[[str], None]) -> None:
    with Book.open(folder / "book.gpkg") as book:
        base_maps.forget(book, ["gone.pmtiles"])


WORK: dict[str, Work] = {
    "capture": _capture, "undo": _undo, "import": _import, "merge": _merge, "media": _media, "erase": _erase,
    "codes": _codes, "upgrade": _upgrade, "copy": _copy, "geojson": _exported("geojson"), "csv": _exported("csv"),
    "xlsx": _exported("xlsx"), "gpkg": _exported("gpkg"), "kml": _exported("kml"), "stick": _stick, "send": _send,
    "base map": _remember,
}  # fmt: skip
WHOLE = frozenset({"import", "merge", "media", "codes", "erase"})
"""Operations that happen as one step or not at all."""
AGAIN = frozenset({"import", "merge", "media", "copy", "geojson", "gpkg", "xlsx", "stick", "send"})
"""Operations that are done once more afterwards, as a person would."""


# -- a campaign -------------------------------------------------------------------------------------------------------


@dataclass
class Outcome:
    """What a campaign did and found."""

    killed: Counter[str] = field(default_factory=Counter)
    cut: Counter[str] = field(default_factory=Counter)
    """Runs that met the limit, by operation."""
    finished: int = 0
    acknowledged: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def __str__(self) -> str:
        lines = [
            f"{self.killed.total()} killed, {self.cut.total()} cut off at a write, {self.finished} finished before;"
            f" {self.acknowledged} edits acknowledged; {len(self.wrong)} wrong; {self.seconds:.0f} s"
        ]
        lines += [f"  {name:<10} {self.killed[name]:5} killed {self.cut[name]:5} cut off" for name in WORK]
        return "\n".join(lines + [f"WRONG {one}" for one in self.wrong[:30]])


class Campaign:
    """A folder with everything that the operations need, copied for each run."""

    def __init__(self, base: Path, seed: int, only: tuple[str, ...] = ()) -> None:
        self.base = base
        self.names = only or tuple(WORK)
        self.chance = random.Random(seed)
        self.outcome = Outcome()
        self._longest: dict[str, float] = {}
        self._largest: dict[str, int] = {}
        for name in ("out", "stick", "platform"):
            (base / name).mkdir()
        demo.write_demo(base / "book.gpkg").close()
        with Book.open(base / "book.gpkg") as book:
            add_target(book, name="P", kind="folder", address="platform")
            book.save_copy(base / "other.gpkg")
        with Book.open(base / "other.gpkg") as other, other.write("place.add") as step:
            Places(step.db).add_many(
                Place(uuid=new_id(), title=f"Ailleurs {k}", description="y" * 900) for k in range(60)
            )
        lines = ["title,lat,lon", *(f"Relevé {k},{48.9 + k / 5000:.5f},{2.3 + k / 4000:.5f}" for k in range(300))]
        (base / "places.csv").write_text("\n".join(lines), "utf-8")
        (base / "photo.bin").write_bytes(random.Random(1).randbytes(600_000))
        (base / "old.gpkg").write_bytes(lzma.decompress(OLD_BOOK.read_bytes()))
        for name in self.names:
            with self._fresh() as folder:
                begun = time.perf_counter()
                self._child(name, folder, None)
                self._longest[name] = time.perf_counter() - begun
                there = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
                # the journal of SQLite begins at nothing and is gone afterwards: what it held is bounded by the book
                self._largest[name] = max(1_500_000, *there) if name == "upgrade" else min(max(there), 1_500_000)

    def run(self, number: int) -> None:
        """One operation, one fault, and a look at everything."""
        name = self.names[number % len(self.names)]
        with self._fresh() as folder:
            before = _state(folder)
            if self.chance.random() < 0.5:
                fault = f"killed, {name}"
                code, told = self._child(name, folder, None, after=self.chance.random() * self._longest[name])
                if code == -signal.SIGKILL:
                    self.outcome.killed[name] += 1
            else:
                # most writes are small: as many limits below a tenth as above
                limit = int(self._largest[name] * self.chance.random() ** 2)
                fault = f"at most {limit} bytes, {name}"
                code, told = self._child(name, folder, limit)
                if code == TOLD:
                    self.outcome.cut[name] += 1
            if code == 0:
                self.outcome.finished += 1
            if code not in (0, TOLD, -signal.SIGKILL):
                self.outcome.wrong.append(f"{fault}: ended with {code}: {told[-1] if told else ''}")
            acknowledged = [line for line in told if not line.startswith("!")]
            self.outcome.acknowledged += len(acknowledged)
            try:
                self._look(name, folder, before, acknowledged, code)
            except (AssertionError, Trouble, OSError, ValueError) as error:
                self.outcome.wrong.append(f"{fault}: {type(error).__name__}: {error}")

    def _look(self, name: str, folder: Path, before: dict[str, str], told: list[str], code: int) -> None:
        for path in (folder / "book.gpkg", folder / "old.gpkg"):
            with Book.open(path, take_over=True) as book:
                assert not has_errors(check(book.db)), f"check of {path.name}"
        after = _state(folder)
        with Book.open(folder / "book.gpkg") as book:
            there = {row[0] for row in book.db.execute("SELECT uuid FROM places")}
            assert there.issuperset(told), "an acknowledged place is lost"
        if name in WHOLE and after["rows"] != before["rows"]:
            with self._fresh() as other:
                self._child(name, other, None)
                assert _counts(other) == _counts(folder), "half of an operation"
        if code == TOLD and name in WHOLE:
            assert after["rows"] == before["rows"], "a refused operation changed the book"
        for path in (folder / "out").rglob("*"):
            if path.is_file() and not _is_part(path):
                _read(path)
        if code == TOLD:
            parts = [path.name for path in (folder / "out").rglob("*") if _is_part(path)]
            assert not parts, f"left behind: {parts}"
        if name in AGAIN:
            again, said = self._child(name, folder, None)
            assert again in (0, TOLD), f"it can't be done again: {said}"
            for path in (folder / "out").rglob("*"):
                if path.is_file() and not _is_part(path):
                    _read(path)

    @contextmanager
    def _fresh(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory(dir=self.base.parent) as made:
            folder = Path(made) / "case"
            shutil.copytree(self.base, folder)
            # what an export replaces
            (folder / "out" / "map.geojson").write_text('{"type": "FeatureCollection", "features": []}')
            yield folder

    def _child(
        self, name: str, folder: Path, limit: int | None, *, after: float | None = None
    ) -> tuple[int, list[str]]:
        """Exit code, or minus the signal, and the lines told."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            code = BUG
            try:
                os.chdir(folder)
                if limit is not None:
                    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
                WORK[name](folder, lambda line: _say(writing, line))
                code = 0
            except Trouble as trouble:
                _say(writing, f"! {trouble}")
                code = TOLD
            except BaseException as error:
                _say(writing, f"! {type(error).__name__}: {error}")
            finally:
                os._exit(code)
        os.close(writing)
        if after is not None:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
        with os.fdopen(reading, "r", encoding="utf-8") as pipe:
            told = pipe.read().splitlines()
        _, status = os.waitpid(child, 0)
        return (-os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)), told


def _say(pipe: int, line: str) -> None:
    os.write(pipe, (line.replace("\n", " ") + "\n").encode())


def _is_part(path: Path) -> bool:
    return (
        path.name.startswith(".")
        or path.suffix in (".part", ".new")
        or path.name.endswith(("-wal", "-shm", "-journal"))
    )


def _counts(folder: Path) -> dict[str, int]:
    with Book.open(folder / "book.gpkg", read_only=True) as book:
        return {
            name: book.db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in ("places", "notes", "media", "participants", "journal")
        }


def _state(folder: Path) -> dict[str, str]:
    """A fingerprint of what people recorded."""
    with Book.open(folder / "book.gpkg", take_over=True) as book:
        rows = [
            book.db.execute(f'SELECT * FROM "{name}" ORDER BY uuid').fetchall()
            for name in ("places", "notes", "participants", "consents", "actors")
        ]
        media_there = book.db.execute("SELECT uuid, sha256, length(data) FROM media ORDER BY uuid").fetchall()
    return {"rows": hashlib.sha256(repr((rows, media_there)).encode()).hexdigest()}


def _read(path: Path) -> None:
    """Raises where a file is not whole."""
    if path.suffix == ".geojson":
        json.loads(path.read_bytes())
    elif path.suffix == ".gpkg":
        import sqlite3

        with sqlite3.connect(path) as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok", path.name
        db.close()
    elif path.suffix in (".xlsx", ".csv"):
        import zipfile

        with zipfile.ZipFile(path) as packed:
            assert packed.testzip() is None, path.name
    elif path.suffix == ".kml":
        assert path.read_bytes().rstrip().endswith(b"</kml>"), path.name


@contextmanager
def _in_place(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """The bug that the campaign must find: others' files are written where they lie."""
    yield path


def main() -> int:
    """Run a campaign; 1 where anything is wrong."""
    told = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    told.add_argument("--runs", type=int, default=2_000)
    told.add_argument("--seconds", type=float, default=3_600)
    told.add_argument("--seed", type=int, default=1)
    told.add_argument("--only", default="", help="names of operations, with commas")
    told.add_argument("--bug", action="store_true")
    told.add_argument("--json", action="store_true")
    wish = told.parse_args()
    if wish.bug:
        for module in list(sys.modules.values()):
            if getattr(module, "written_beside", None) is files.written_beside and module is not files:
                module.written_beside = _in_place  # type: ignore[attr-defined]
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        base = Path(made) / "base"
        base.mkdir()
        campaign = Campaign(base, wish.seed, tuple(filter(None, wish.only.split(","))))
        for number in range(wish.runs):
            campaign.run(number)
            if time.monotonic() - begun > wish.seconds:
                break
    outcome = campaign.outcome
    outcome.seconds = time.monotonic() - begun
    if wish.json:
        print(
            json.dumps(
                {
                    "killed": outcome.killed.total(), "cut": outcome.cut.total(), "finished": outcome.finished,
                    "acknowledged": outcome.acknowledged, "wrong": outcome.wrong,
                }
            )
        )  # fmt: skip
    else:
        print(outcome)
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
