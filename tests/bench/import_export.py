"""GeoJSON in and out, beside ogr2ogr doing the same with a plain GeoPackage, in turns."""

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


def _row(name: str, pairs: list[tuple[float, float | None]], goal: str) -> None:
    """The middle of some turns, as the speed of a machine wanders; each is beside the other of its own turn."""
    ours, theirs = sorted(pairs, key=lambda pair: pair[0] / (pair[1] or 1.0))[len(pairs) // 2]
    beside = "" if theirs is None else f"{number(COUNT / theirs)}/s ({theirs / ours:.2f})"
    figure(name, f"{number(COUNT / ours)}/s", beside=beside, goal=goal)


def main() -> None:
    """Import and export 100 000 points."""
    print(machine())
    # as in the window, where the collector of cycles never runs within a job
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _source(folder / "in.geojson")
        pairs = []
        for turn in range(TURNS):
            with new_book(folder / f"book{turn}.gpkg", NewBook(lab="B", city="Vaduz", country="LI")) as book:
                ours = _timed(import_file, book, folder / "in.geojson", session=None, author=None)
            pairs.append((ours, _ogr(f"{name}/plain{turn}.gpkg", f"{name}/in.geojson")))
        _row("import of GeoJSON, every row journalled", pairs, "54 000/s")
        with Book.open(folder / "book0.gpkg") as book:
            for format_ in ("geojson", "gpkg", "csv"):
                pairs = []
                for turn in range(TURNS):
                    out = folder / f"out{turn}.{format_}"
                    ours = _timed(export, book, out, format=format_, audience="team")
                    pairs.append((ours, _ogr(f"{name}/theirs{turn}.{format_}", f"{name}/plain0.gpkg")))
                _row(f"export to {format_}, consent and location rules applied", pairs, "as fast")


if __name__ == "__main__":
    main()
