"""GeoJSON in and out, beside ogr2ogr, in turns: into a plain GeoPackage, and out of the same book.

A book is a GeoPackage, so who wants its places without this program asks `ogr2ogr` (or QGIS, which writes by the same
library) for its table: the same places with every column, as CSV with their coordinates. That it copies them for
anybody, whatever was agreed, is the difference. What it takes for a file of three columns is told besides.
"""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.export import export
from conect_desktop.services.import_ import import_file
from conect_desktop.storage.book import Book
from tests.bench.harness import figure, machine, number

COUNT = 100_000
TURNS = 5
FORMATS = {"geojson": (), "gpkg": (), "csv": ("-lco", "GEOMETRY=AS_XY")}
"""What is written, and what ogr2ogr is told besides."""


def _source(path: Path) -> None:
    features = (
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [9.4 + number / 1_000_000, 47.1]},
            "properties": {
                "title": f"Place {number}",
                "description": "What people do here",
                "practices": ["gardening"],
            },
        }
        for number in range(COUNT)
    )
    with path.open("w") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        file.write(",\n".join(json.dumps(feature) for feature in features))
        file.write("]}")


def _ogr(*words: str) -> float | None:
    if shutil.which("ogr2ogr") is None:
        return None
    begun = time.perf_counter()
    subprocess.run(["ogr2ogr", *words], check=True, capture_output=True)
    return time.perf_counter() - begun


def _timed(work: Callable[..., object], *values: object, **more: object) -> float:
    begun = time.perf_counter()
    work(*values, **more)
    return time.perf_counter() - begun


Turn = tuple[float, float | None]
"""Seconds of ours and of the other, if that is installed."""


def _middle(turns: list[Turn]) -> Turn:
    """The middle of some turns, as the speed of a machine wanders; each is beside the other of its own turn."""
    return sorted(turns, key=lambda turn: turn[0] / (turn[1] or 1.0))[len(turns) // 2]


def _row(name: str, turns: list[Turn], goal: str, *, plain: list[Turn] | None = None) -> None:
    """A figure; `plain` are the same turns beside a file of few columns."""
    ours, _ = _middle(turns)
    beside = _beside(turns) + (f"; of a plain file of three columns {_beside(plain)}" if plain else "")
    figure(name, f"{number(COUNT / ours)}/s", beside=beside, goal=goal)


def _beside(turns: list[Turn]) -> str:
    ours, theirs = _middle(turns)
    return "" if theirs is None else f"{number(COUNT / theirs)}/s ({theirs / ours:.2f})"


def main() -> None:
    """Import and export 100 000 points."""
    print(machine())
    # as in the window, where the collector of cycles never runs within a job
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _source(folder / "in.geojson")
        turns: list[Turn] = []
        for turn in range(TURNS):
            with new_book(folder / f"book{turn}.gpkg", NewBook(lab="B", city="Vaduz", country="LI")) as book:
                ours = _timed(import_file, book, folder / "in.geojson", session=None, author=None)
            turns.append((ours, _ogr(f"{name}/plain{turn}.gpkg", f"{name}/in.geojson")))
        _row("import of GeoJSON, every row journalled", turns, "54 000/s")
        with Book.open(folder / "book0.gpkg") as book:
            for format_, options in FORMATS.items():
                turns, plain = [], []
                for turn in range(TURNS):
                    ours = _timed(export, book, folder / f"out{turn}.{format_}", format=format_, audience="team")
                    whole = f"{name}/whole{turn}.{format_}"
                    turns.append((ours, _ogr(whole, f"{name}/book0.gpkg", "places", *options)))
                    plain.append((ours, _ogr(f"{name}/plain-out{turn}.{format_}", f"{name}/plain0.gpkg")))
                _row(f"export to {format_}, consent and location rules applied", turns, "as fast", plain=plain)


if __name__ == "__main__":
    main()
