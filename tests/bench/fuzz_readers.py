"""Files from elsewhere, damaged at random, through every reader: rows or a trouble, never anything else.

    python -m tests.bench.fuzz_readers [SECONDS] [SEED]

Begins with files the exporters write and those of tests/data/imports; a file that breaks a reader is kept, and named.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.services.demo import write_demo
from conect_desktop.services.export import WRITERS, export
from conect_desktop.services.import_source import Choices, Lab, opened, source_of

IMPORTS = Path(__file__).resolve().parents[1] / "data" / "imports"
_MOST_ROWS = 2_000


def _seeds(folder: Path) -> list[Path]:
    found = sorted(IMPORTS.iterdir())
    with write_demo(folder / "demo.gpkg") as book:
        for name in ("geojson", "gpkg", "xlsx", "kml", "gpx"):
            out = folder / f"seed-{name}{WRITERS[name].suffix}"
            export(book, out, format=name, audience="team")
            found.append(out)
    return found


def _damaged(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0 and data:
            data[min(at, len(data) - 1)] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + chance.randrange(1, 64)]
        elif kind == 2:
            data[at:at] = chance.choice((b"\x00", b"\xff\xfe", b'"', b"<", b"[" * 500, b"9" * 400, b"\r\n", b"&x;"))
        elif kind == 3:
            data[at:at] = data[at : at + chance.randrange(1, 400)]
        else:
            del data[at:]
    return bytes(data)


def main() -> None:
    """Damage and read until the time is over; exit code 1 where something else than rows or a trouble came."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    chance, told, broken = random.Random(seed), Counter[str](), 0
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds = [(path.suffix, path.read_bytes()) for path in _seeds(folder)]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            suffix, content = chance.choice(seeds)
            path = folder / f"damaged{suffix}"
            path.write_bytes(_damaged(content, chance))
            try:
                with source_of(path, Choices(), Silent()) as source:
                    for number, _ in enumerate(opened(source, Choices(), Lab("FR")).rows):
                        if number > _MOST_ROWS:
                            break
                told[f"{suffix} rows"] += 1
            except Trouble:
                told[f"{suffix} trouble"] += 1
            except Exception as error:  # what this is about
                broken += 1
                kept = Path.cwd() / f"broken-{seed}-{broken}{suffix}"
                kept.write_bytes(path.read_bytes())
                print(f"{kept.name}: {type(error).__name__}: {error}")
    for words, count in sorted(told.items()):
        print(f"{words:<18} {count}")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
