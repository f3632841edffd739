"""Base maps in place: tiles a second from each format, frames while panning over streets, memory; beside bare reading.

python -m tests.bench.basemap
"""

from __future__ import annotations

import gzip
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from pmtiles.reader import MmapSource, Reader, all_tiles

from conect_desktop.basemap import names
from conect_desktop.basemap.packs import open_pack
from conect_desktop.domain.progress import Silent
from tests.bench.harness import PACK, book_of, figure, line, machine, memory, number, wait, window

Address = tuple[int, int, int]


def mbtiles(path: Path, tiles: dict[Address, bytes]) -> None:
    """The same tiles as a table of SQLite (MBTiles 1.3, rows from the south)."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        told = {"name": "Bench", "format": "pbf", "bounds": "9.4,47.02,9.68,47.3", "minzoom": "0", "maxzoom": "15"}
        db.executemany("INSERT INTO metadata VALUES (?, ?)", told.items())
        db.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        db.executemany(
            "INSERT INTO tiles VALUES (?, ?, ?, ?)",
            ((z, x, (1 << z) - 1 - y, data) for (z, x, y), data in tiles.items()),
        )
        db.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
        db.commit()


def per_second(read: Callable[[Address], object], addresses: Iterable[Address]) -> float:
    """Tiles read in a second, in an order as people look at maps: none."""
    wanted = list(addresses)
    random.Random(5).shuffle(wanted)
    begun = time.perf_counter()
    for address in wanted:
        if not read(address):
            raise RuntimeError(f"no tile {address}")
    return len(wanted) / (time.perf_counter() - begun)


def formats(folder: Path) -> None:
    """Decompressed tiles a second, each beside the shortest way to the same bytes."""
    with PACK.open("rb") as file:
        tiles = {address: data for address, data in all_tiles(MmapSource(file)) if address[0] >= 12}
        reader = Reader(MmapSource(file))
        theirs = per_second(lambda at: gzip.decompress(reader.get(*at) or b""), tiles)
    with closing(open_pack(PACK)) as pack:
        ours = per_second(lambda at: pack.tile(*at), tiles)
    _read("PMTiles", ours, f"`pmtiles` reader: {number(theirs)}")
    path = folder / "streets.mbtiles"
    mbtiles(path, tiles)
    with closing(open_pack(path)) as pack:
        ours = per_second(lambda at: pack.tile(*at), tiles)
    query = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
    with closing(sqlite3.connect(path)) as db:
        theirs = per_second(
            lambda at: gzip.decompress(db.execute(query, (at[0], at[1], (1 << at[0]) - 1 - at[2])).fetchone()[0]), tiles
        )
    _read("MBTiles", ours, f"bare SELECT: {number(theirs)}")


def _read(kind: str, ours: float, beside: str) -> None:
    figure(f"{kind}: tiles read and unpacked a second", number(ours), beside=beside)


def found(folder: Path) -> None:
    """Names gathered once, and a search while somebody types."""
    names.paths.names_folder = lambda: folder / "names"  # type: ignore[attr-defined]
    with closing(open_pack(PACK)) as pack:
        begun = time.perf_counter()
        index = names.index_of(pack, Silent())
        figure("names of a town gathered", f"{time.perf_counter() - begun:.2f} s")
    assert index is not None
    typed = []
    for text in ("v", "va", "vadu", "landstr", "schul", "kirch", "rhein") * 5:
        begun = time.perf_counter()
        names.search(index, text, (9.52, 47.14))
        typed.append((time.perf_counter() - begun) * 1000)
    line("a name looked for", typed)


def panned(folder: Path) -> None:
    """Frames over the streets of a town, tiles painted beside the window meanwhile."""
    with window(folder) as shown:
        shown.packs.add(PACK)
        wait(lambda: len(shown.packs.used) == 2 and not shown.desk.jobs.running)
        book_of(folder / "streets.gpkg", 1)
        shown.open_path(folder / "streets.gpkg")
        wait(lambda: shown.desk.complete and not shown.desk.jobs.running)
        canvas = shown.map.canvas
        for zoom in (14.0, 16.0):
            canvas.show_bounds((9.50, 47.13, 9.56, 47.17))
            canvas.set_viewport(canvas.viewport.zoomed(zoom, 600, 300))
            wait(lambda: not shown.desk.jobs.running)
            frames = []
            for step in range(200):
                begun = time.perf_counter()
                canvas.set_viewport(canvas.viewport.panned(6 if step % 100 < 50 else -6, 3))
                canvas.repaint()
                frames.append((time.perf_counter() - begun) * 1000)
                wait(lambda: True)
            line(f"pan a frame over streets, zoom {zoom:.0f}", frames)
        figure("memory with the street map shown", f"{memory():.0f} MB")


def main() -> None:
    """Everything on the street map of Vaduz."""
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        formats(Path(folder))
        found(Path(folder))
        panned(Path(folder))


if __name__ == "__main__":
    main()
