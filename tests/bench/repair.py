"""How many records of a damaged book are saved as they were, beside reading with SQLite until it fails, in one run.

python -m tests.bench.repair [DAMAGES]
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.services.repair import repair
from conect_desktop.storage.schema import TABLES
from tests.bench.harness import book_of, figure, machine

PAGE = 4096
KINDS = ("one page", "first page", "1 page of 100", "1 page of 20", "cut at 3/4", "100 bytes")


def damaged(data: bytes, kind: str, chance: random.Random) -> bytes:
    """The file after a mishap."""
    made = bytearray(data)
    count = len(made) // PAGE
    if kind == "cut at 3/4":
        return bytes(made[: len(made) * 3 // 4])
    if kind == "100 bytes":
        for _ in range(100):
            made[chance.randrange(len(made))] = chance.randrange(256)
        return bytes(made)
    share = {"one page": 1, "first page": 0, "1 page of 100": count // 100, "1 page of 20": count // 20}[kind]
    for page in [0] if kind == "first page" else chance.sample(range(1, count), share):
        made[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return bytes(made)


Rows = dict[tuple[str, str], tuple[object, ...]]


def plainly(path: Path) -> Rows:
    """The rows that SQLite reads before it fails, by table and uuid, without the numbers of GIS programs."""
    rows: Rows = {}
    with closing(sqlite3.connect(path)) as db:
        for table in TABLES.values():
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            try:
                for uuid, *cells in db.execute(f'SELECT uuid, {columns} FROM "{table.name}"'):
                    rows[table.name, uuid] = tuple(cells)
            except (sqlite3.Error, UnicodeDecodeError):
                continue
    return rows


def as_it_was(found: Rows, whole: Rows) -> int:
    """How many rows are what they were before."""
    return sum(found.get(key) == cells for key, cells in whole.items())


def main() -> None:
    """Each kind of damage, several times."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    print(machine())
    chance = random.Random(4)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        book_of(folder / "book.gpkg", 2_000)
        data = (folder / "book.gpkg").read_bytes()
        whole = plainly(folder / "book.gpkg")
        print(f"{len(whole)} records, {len(data) / 1e6:.1f} MB; saved of them, beside SQLite until it fails")
        for kind in KINDS:
            ours = theirs = histories = 0
            seconds = 0.0
            tries = count // len(KINDS)
            for number in range(tries):
                path = folder / f"{number}.gpkg"
                path.write_bytes(damaged(data, kind, chance))
                begun = time.perf_counter()
                try:
                    done = repair(path, folder / "new.gpkg", Silent())
                    ours += as_it_was(plainly(done.path), whole)
                    histories += done.restored.history
                    done.path.unlink()
                except Trouble as trouble:
                    print("refused:", trouble)
                seconds += time.perf_counter() - begun
                theirs += as_it_was(plainly(path), whole)
                path.unlink()
            all_of_it = len(whole) * tries
            figure(
                kind,
                f"{100 * ours / all_of_it:.1f} %, with its history {histories} of {tries}, {seconds / tries:.2f} s",
                beside=f"{100 * theirs / all_of_it:.1f} %",
            )


if __name__ == "__main__":
    main()
