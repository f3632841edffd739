"""The whole table, one benchmark after the other, each in a process of its own: `python -m tests.bench [NAME…]`."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tests.bench.harness import machine

TABLE: dict[str, tuple[str, ...]] = {
    "start": (),
    "idle": (),
    "capture": (),
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
    "faults": ("--runs", "300", "--seconds", "300"),
}
"""Benchmarks with what they are given here; longer runs are asked for one by one."""


def main(wanted: list[str]) -> int:
    """Run them; the number of those that failed."""
    unknown = [name for name in wanted if name not in TABLE]
    if unknown:
        print(f"there is no {unknown[0]!r}; there are {', '.join(TABLE)}", file=sys.stderr)
        return 2
    print(machine())
    failed = 0
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in wanted or TABLE:
        print(f"\n## {name}", flush=True)
        begun = time.monotonic()
        done = subprocess.run([sys.executable, "-m", f"tests.bench.{name}", *TABLE[name]], env=environment, check=False)
        failed += done.returncode != 0
        print(f"({time.monotonic() - begun:.0f} s)", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
