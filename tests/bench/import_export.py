"""GeoJSON in and out, beside ogr2ogr doing the same with a plain GeoPackage, in one run."""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.export import export
from conect_desktop.services.import_ import import_file
from tests.bench.harness import figure, machine, number

COUNT = 100_000


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


def _row(name: str, ours: float, theirs: float | None, goal: str) -> None:
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
        with new_book(folder / "book.gpkg", NewBook(lab="B", city="Vaduz", country="LI")) as book:
            begun = time.perf_counter()
            import_file(book, folder / "in.geojson", session=None, author=None)
            ours = time.perf_counter() - begun
            theirs = _ogr(f"{name}/plain.gpkg", f"{name}/in.geojson")
            _row("import of GeoJSON, every row journalled", ours, theirs, "54 000/s")
            for format_, ending in (("geojson", "geojson"), ("gpkg", "gpkg"), ("csv", "csv")):
                begun = time.perf_counter()
                export(book, folder / f"out.{ending}", format=format_, audience="team")
                ours = time.perf_counter() - begun
                theirs = _ogr(f"{name}/theirs.{ending}", f"{name}/plain.gpkg")
                _row(f"export to {format_}, consent and location rules applied", ours, theirs, "as fast")


if __name__ == "__main__":
    main()
