"""The whole table, one benchmark after the other, each in a process of its own: `python -m tests.bench [NAME…]`.

With `--write` the figures go into `figures.json`, the README and this folder's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import figures
from tests.bench.harness import machine

TABLE: dict[str, tuple[str, ...]] = {
    "start": (),
    "idle": (),
    "capture": (),
    "pages": (),
    "many": (),
    "network": (),
    "entry": (),
    "import_export": (),
    "map_page": (),
    "together": (),
    "repair": (),
    "extract": (),
    "basemap": (),
    "sheets": ("40", "A1", "12"),
    "privacy": ("30", "1"),
    "scale": (),
    "faults": ("--runs", "2000", "--seconds", "150"),
}
"""Benchmarks with what they are given here; longer runs are asked for one by one."""

TITLES: dict[str, str] = {
    "start": "Start, the demo book",
    "idle": "Open and untouched",
    "capture": "A place captured",
    "pages": "How long the window is held at most, the demo book",
    "many": "100 000 places",
    "import_export": "100 000 places in and out, beside `ogr2ogr`",
    "network": "The network: actors/links",
    "entry": "Keys pressed, beside a row in a spreadsheet",
    "map_page": "A map page of 10 000 places, beside folium's circle markers",
    "together": "Between laptops and to the platform",
    "basemap": "Base maps in place",
    "extract": "An area out of a large map",
    "sheets": "Printed maps (A1, 1:2 500) photographed by telephone",
    "repair": "Saved of a damaged book, beside SQLite until it fails",
    "scale": "The platform by size, and what a lab comes to",
    "faults": "Faults in the middle of every operation, for two and a half minutes",
}
"""What each table is called, in its order."""
SHOWN = (
    "start", "capture", "many", "import_export", "entry", "map_page", "together", "sheets", "repair", "faults",
)  # fmt: skip
"""Tables that the README shows; all of them stand in this folder's own."""
PARTS = (
    (figures.ROOT / "README.md", {name: TITLES[name] for name in SHOWN}),
    (figures.KEPT.with_name("README.md"), TITLES),
)
"""Documents that have tables, and which."""


def main(words: list[str]) -> int:
    """Run them; the number of those that failed."""
    write = "--write" in words
    wanted = [word for word in words if word != "--write"]
    unknown = [name for name in wanted if name not in TABLE]
    if unknown:
        print(f"there is no {unknown[0]!r}; there are {', '.join(TABLE)}", file=sys.stderr)
        return 2
    print(machine())
    failed = 0
    found: dict[str, list[figures.Figure]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted or TABLE:
            told = Path(folder) / f"{name}.jsonl"
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", figures.VARIABLE: str(told)}
            print(f"\n## {name}", flush=True)
            begun = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-m", f"tests.bench.{name}", *TABLE[name]], env=environment, check=False
            )
            print(f"({time.monotonic() - begun:.0f} s)", flush=True)
            failed += done.returncode != 0
            if done.returncode == 0 and told.is_file():
                found[name] = figures.written_down(told.read_text("utf-8"))
    if write:
        figures.keep(machine(), found)
        for document, titles in PARTS:
            part = figures.tables(figures.machine_kept(), figures.kept(), titles)
            document.write_text(figures.put_into(document.read_text("utf-8"), part), "utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
