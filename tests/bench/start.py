"""Process start → usable window → drawn map, each in a fresh process."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.harness import line, machine

CHILD = """
import sys, time
begun = float(sys.argv[1])
from conect_desktop.loading import loaded
# as `conect-desktop` does
loaded("conect_desktop.cli"), loaded("conect_desktop.app")
from pathlib import Path
from tests.bench.harness import wait, window, memory
with window(Path(sys.argv[2])) as main:
    wait(lambda: main.isVisible() and main.isEnabled())
    usable = time.time() - begun
    main.open_path(Path(sys.argv[3]))
    wait(lambda: main.desk.complete)
    listed = time.time() - begun
    wait(lambda: not main.desk.jobs.running)
    main.map.canvas.grab()
    print(usable, listed, time.time() - begun, memory())
"""


def main() -> None:
    """Ten starts on the demo book."""
    print(machine())
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "demo.gpkg"
        subprocess.run([sys.executable, "-m", "conect_desktop", "demo", str(book)], check=True, capture_output=True)
        for number in range(10):
            place = Path(folder) / str(number)
            place.mkdir()
            done = subprocess.run(
                [sys.executable, "-c", CHILD, str(time.time()), str(place), str(book)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            rows.append([float(word) for word in done.stdout.split()])
    for name, column, goal in (("a usable window", 0, "1 s"), ("places listed", 1, ""), ("map drawn", 2, "1.5 s")):
        line(name, [row[column] * 1000 for row in rows], goal=goal)
    line("memory, map shown, all processes", [row[3] for row in rows], "MB", goal="200 MB")


if __name__ == "__main__":
    main()
