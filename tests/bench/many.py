"""A book of 100 000 places: opened, panned, filtered, and what memory it takes; a process of its own for each book."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.harness import PACK, book_of, figure, line, machine, memory, wait, window

BOOKS = (1_000, 100_000)


def look(path: Path, count: int) -> None:
    """Open, pan over the street map where there is one, search, rest."""
    with window(path.parent) as main_window:
        if PACK.is_file():
            main_window.packs.add(PACK)
        desk = main_window.desk
        begun = time.perf_counter()
        main_window.open_path(path)
        wait(lambda: desk.complete)
        _told("read", count, time.perf_counter() - begun, "2 s")
        wait(lambda: not desk.jobs.running)
        _told("drawn, and their words found", count, time.perf_counter() - begun)
        canvas = main_window.map.canvas
        for zoom in (11.0, 14.0):
            canvas.show_bounds((9.50, 47.13, 9.56, 47.17))
            canvas.set_viewport(canvas.viewport.zoomed(zoom, 600, 300))
            wait(lambda: not desk.jobs.running)
            frames = []
            for step in range(120):
                begun = time.perf_counter()
                canvas.set_viewport(canvas.viewport.panned(4 if step % 60 < 30 else -4, 2))
                canvas.repaint()
                frames.append((time.perf_counter() - begun) * 1000)
            line(f"a frame while panning, {_many(count)}, zoom {zoom:.0f}", frames, goal="33 ms")
        typed = []
        for text in ("p", "pl", "place 12", "place 999"):
            begun = time.perf_counter()
            main_window.list.bar.search.setText(text)
            typed.append((time.perf_counter() - begun) * 1000)
        line(f"a key in the search field, {_many(count)}", typed, goal="50 ms")
        at_once = memory()
        begun = time.perf_counter()
        wait(lambda: time.perf_counter() - begun > 5 and not desk.jobs.running)
        figure(
            f"memory with {_many(count)}, at once / at rest", f"{at_once:.0f} / {memory():.0f} MB",
            goal="350 MB" if count == BOOKS[-1] else "",
        )  # fmt: skip


def _many(count: int) -> str:
    return f"{count:,} places".replace(",", " ")


def _told(what: str, count: int, seconds: float, goal: str = "") -> None:
    figure(f"{_many(count)} {what}", f"{seconds:.2f} s", goal=goal if count == BOOKS[-1] else "")


def main() -> None:
    """Write the books, and look at each."""
    print(machine(), flush=True)
    for count in BOOKS:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "many.gpkg"
            begun = time.perf_counter()
            book_of(path, count)
            _told("written through the journal", count, time.perf_counter() - begun)
            # what writing left over in memory is none of theirs who open it
            command = [sys.executable, "-m", "tests.bench.many", str(path), str(count)]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        look(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        main()
