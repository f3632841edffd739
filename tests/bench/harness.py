"""What the benchmarks share: a window on a book, the machine in one line, medians and percentiles."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from conect_desktop.app import application, build
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from conect_desktop.ui.main_window import MainWindow
from tests.bench.figures import figure, number

PACK = Path(__file__).resolve().parents[3] / "shared" / "data" / "liechtenstein.pmtiles"


def machine() -> str:
    """The machine by cores and memory only."""
    # here and below: the window is there before it is loaded
    import psutil

    return f"{os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB"


def line(name: str, values: Sequence[float], unit: str = "ms", *, beside: str = "", goal: str = "") -> None:
    """One row of the table: the median, and what 95 of 100 don't pass."""
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    # of a few values the largest would be called so
    most = f"{number(p95)} {unit}" if len(ordered) >= 10 else ""
    figure(name, f"{number(statistics.median(ordered))} {unit}", p95=most, beside=beside, goal=goal)


def wait(condition: Callable[[], bool], seconds: float = 60.0) -> float:
    """Run the event loop until the condition holds; seconds it took."""
    begun = time.perf_counter()
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    # what was true once may be over when the loop ends: the next job began
    held = False

    def look() -> None:
        nonlocal held
        held = condition()
        if held or time.perf_counter() - begun > seconds:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not held:
        raise TimeoutError
    return time.perf_counter() - begun


@contextmanager
def window(folder: Path) -> Iterator[MainWindow]:
    """A whole window with settings of its own."""
    application(["bench"])
    jobs = JobRunner()
    made = build(Settings(folder / "settings.ini"), jobs)
    made.resize(1280, 720)
    made.show()
    try:
        yield made
    finally:
        made.close()
        jobs.close()


def book_of(path: Path, count: int) -> None:
    """A book with `count` points spread over the Vaduz area, made through the journal like any other."""
    random = np.random.default_rng(7)
    lon, lat = random.normal(9.53, 0.05, count), random.normal(47.15, 0.05, count)
    keys = ("gardening", "repair_reuse", "care_mutual_aid", "culture_arts", "food_sharing_cooking")
    with new_book(path, NewBook(lab="Bench", city="Vaduz", country="LI", language="en")) as book:
        session = book.db.execute("SELECT uuid FROM sessions").fetchone()[0]
        with book.write("import") as step:
            Places(step.db).add_many(
                Place(
                    uuid=new_id(),
                    title=f"Place {number}",
                    sticker=str(number + 1),
                    practices=(keys[number % len(keys)],),
                    session=session,
                    geometry=_point(lon[number], lat[number]),
                )
                for number in range(count)
            )


def _point(lon: float, lat: float) -> object:
    from shapely import Point

    return Point(lon, lat)


def memory() -> float:
    """Resident memory of this process and its children in MB."""
    import psutil

    me = psutil.Process()
    return sum(p.memory_info().rss for p in [me, *me.children(recursive=True)]) / 2**20


__all__ = ["PACK", "Book", "book_of", "figure", "line", "machine", "memory", "number", "wait", "window"]
