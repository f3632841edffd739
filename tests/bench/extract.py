"""Preparing an area: tiles a second, bytes loaded beside those of the tiles, memory; beside a request for each tile.

python -m tests.bench.extract
"""

from __future__ import annotations

import multiprocessing
import random
import resource
import tempfile
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import requests
from pmtiles.tile import Compression, TileType

from conect_desktop.basemap.area import Numbers
from conect_desktop.basemap.directory import Directory
from conect_desktop.basemap.extract import Plan, fetch, plan
from conect_desktop.basemap.head import head
from conect_desktop.basemap.pack import Bounds
from conect_desktop.basemap.ranges import open_source
from conect_desktop.domain.progress import Silent
from tests.bench.figures import figure, number
from tests.servers.ranges import range_server

LAND: Bounds = (-60.0, -85.0, 60.0, 85.0)
"""As many tiles as may be asked for at once."""
_KIND = {
    "tile_type": TileType.MVT, "tile_compression": Compression.GZIP, "min_zoom": 0,
    "min_lon_e7": -1_800_000_000, "min_lat_e7": -850_000_000, "max_lon_e7": 1_800_000_000, "max_lat_e7": 850_000_000,
}  # fmt: skip


def archive(path: Path, zoom: int, mean: int, with_tiles: bool) -> None:
    """A map made in a process of its own: its memory isn't ours."""
    making = multiprocessing.get_context("spawn").Process(target=_make, args=(path, zoom, mean, with_tiles))
    making.start()
    making.join()


def _make(path: Path, zoom: int, mean: int, with_tiles: bool) -> None:
    """A map of the world to a zoom, its tiles of `mean` bytes or so; without them a file with holes of its size."""
    count = (4 ** (zoom + 1) - 1) // 3
    lengths: Numbers = np.random.default_rng(1).integers(mean // 2, mean * 3 // 2, count)
    if with_tiles:
        tiles = _tiles(lengths)
        lengths = np.array([len(tile) for tile in tiles], dtype=np.int64)
    ids = np.arange(count, dtype=np.int64)
    entries = Directory(ids, np.ones(count, dtype=np.int64), lengths, np.cumsum(lengths) - lengths)
    start = head({**_KIND, "max_zoom": zoom}, entries, b'{"name": "Bench"}', int(lengths.sum()))
    with path.open("wb") as file:
        file.write(start)
        if with_tiles:
            file.writelines(tiles)
        file.truncate(len(start) + int(lengths.sum()))


def _tiles(lengths: Numbers) -> list[bytes]:
    """Tiles as a server has them: gzip around what can't be compressed further."""
    import gzip

    chance = random.Random(1)
    return [gzip.compress(chance.randbytes(length), 1, mtime=0) for length in lengths.tolist()]


def _serve(path: Path, told: Connection) -> None:
    with range_server(path.read_bytes()) as server:
        told.send(server.url)
        told.recv()
        told.send((len(server.asked), server.sent))


def _peak() -> float:
    """Most memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(name: str, address: str, bounds: Bounds, target: Path) -> None:
    """Plan and fetch an area, told."""
    with closing(open_source(address, Silent())) as source:
        begun = time.perf_counter()
        planned = plan(source, bounds, None, Silent())
        planning = time.perf_counter() - begun
        begun = time.perf_counter()
        done = fetch(source, planned, target, Silent(), overwrite=True)
        took = time.perf_counter() - begun
    each = tile_by_tile(address, planned, 500) if address.startswith("http") else 0.0
    figure(
        name,
        f"{number(done.tiles / took)} tiles/s; {planned.load / 1e6:.1f} MB in {planned.ranges} requests for"
        f" {done.loaded / 1e6:.1f} MB of tiles; planned in {planning * 1000:.0f} ms",
        beside=f"a request for each tile: {number(each)} tiles/s" if each else "",
    )


def tile_by_tile(address: str, planned: Plan, most: int) -> float:
    """Tiles a second: what asking for each tile alone would take, on one connection that stays open."""
    spans = list(zip(planned.source.starts.tolist(), planned.source.ends.tolist(), strict=True))[:most]
    with requests.Session() as session:
        begun = time.perf_counter()
        for first, last in spans:
            session.get(address, headers={"Range": f"bytes={first}-{last - 1}"}, timeout=30).raise_for_status()
        took = time.perf_counter() - begun
    return len(spans) / took


def served(path: Path, areas: dict[str, Bounds], folder: Path) -> None:
    """Areas of a file on a server in a process of its own."""
    here, there = multiprocessing.Pipe()
    serving = multiprocessing.get_context("spawn").Process(target=_serve, args=(path, there))
    serving.start()
    try:
        address = here.recv()
        for name, bounds in areas.items():
            one(f"{name}, from a server", address, bounds, folder / "area.pmtiles")
        here.send(None)
        here.recv()
    finally:
        serving.join()


def main() -> None:
    """Print it all."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        streets = Path(__file__).resolve().parents[3] / "shared" / "data" / "liechtenstein.pmtiles"
        if streets.is_file():
            served(streets, {"Vaduz, real streets": (9.50, 47.12, 9.55, 47.16)}, folder)
        world = folder / "world.pmtiles"
        archive(world, 8, 2_000, True)
        before = _peak()
        served(world, {"a town": (2.0, 48.0, 6.0, 50.0), "a continent": (-25.0, 34.0, 45.0, 72.0)}, folder)
        one("a continent, from a disk", str(world), (-25.0, 34.0, 45.0, 72.0), folder / "area.pmtiles")
        figure("memory of all that, above the program", f"{_peak() - before:.0f} MB")
        large = folder / "large.pmtiles"
        archive(large, 11, 5_000, False)
        before = _peak()
        begun = time.perf_counter()
        with closing(open_source(str(large), Silent())) as source:
            planned = plan(source, LAND, None, Silent())
        took = time.perf_counter() - begun
        figure(
            "the largest area there may be, planned",
            f"{took:.2f} s for {number(planned.tiles)} tiles, {_peak() - before:.0f} MB of memory more",
        )


if __name__ == "__main__":
    main()
