"""Large packs that tests write, and what an area of them has, told by the official reader and plain geometry."""

from __future__ import annotations

import math
import random
from functools import cache
from pathlib import Path

from pmtiles.reader import MemorySource, Reader, all_tiles

from conect_desktop.basemap.extract import Fetched, Plan, fetch, plan
from conect_desktop.basemap.pack import Bounds
from conect_desktop.basemap.ranges import RemoteFile, open_source
from conect_desktop.basemap.sources import Source
from conect_desktop.domain.progress import Progress, Silent
from tests.unit.basemap.packmaking import Address, write_pack

TOWN: Bounds = (8.0, 46.0, 30.0, 55.0)
"""An area of the noisy pack."""


def noisy_pack(path: Path, zoom: int = 6, largest: int = 3_000) -> bytes:
    """A pack of the world with leaf directories, much sea that is one tile, and tiles that are used here and there."""
    noise = random.Random(7)
    pool = [noise.randbytes(noise.randrange(1, largest)) for _ in range(40)]
    tiles: dict[Address, bytes] = {}
    for z in range(zoom + 1):
        for x in range(2**z):
            for y in range(2**z):
                draw = noise.random()
                if draw < 0.4:
                    tiles[z, x, y] = b"sea"
                elif draw < 0.5:
                    tiles[z, x, y] = noise.choice(pool)
                elif draw < 0.95:
                    tiles[z, x, y] = noise.randbytes(noise.randrange(1, largest))
    whole = {"min_lon_e7": -1_800_000_000, "max_lon_e7": 1_800_000_000}
    whole |= {"min_lat_e7": -850_000_000, "max_lat_e7": 850_000_000}
    metadata = {"name": "Noise", "attribution": "nobody", "vector_layers": [{"id": "noise"}]}
    return write_pack(path, tiles, header=whole, metadata=metadata).read_bytes()


@cache
def stored_tiles(data: bytes) -> dict[Address, bytes]:
    """Every tile of an archive as it lies there, told by the official reader."""
    return dict(all_tiles(MemorySource(data)))


def tiles_of(data: bytes, bounds: Bounds, max_zoom: int) -> dict[Address, bytes]:
    """Those that share ground with an area."""
    west, south, east, north = bounds

    def lat(z: int, row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**z))))

    return {
        (z, x, y): tile
        for (z, x, y), tile in stored_tiles(data).items()
        if z <= max_zoom
        and x / 2**z * 360 - 180 < east and (x + 1) / 2**z * 360 - 180 > west
        and lat(z, y + 1) < north and lat(z, y) > south
    }  # fmt: skip


def opened(address: str | Path, progress: Progress | None = None) -> Source:
    """A source; a server is asked again without a pause."""
    progress = progress or Silent()
    if str(address).startswith("http"):
        return RemoteFile(str(address), progress, pause_s=0.0)
    return open_source(str(address), progress)


def planned(address: str | Path, bounds: Bounds = TOWN, max_zoom: int | None = None) -> Plan:
    """What an area of a source would be."""
    source = opened(address)
    try:
        return plan(source, bounds, max_zoom, Silent())
    finally:
        source.close()


def fetched(
    address: str | Path, target: Path, bounds: Bounds = TOWN, max_zoom: int | None = None,
    progress: Progress | None = None, overwrite: bool = False,
) -> Fetched:  # fmt: skip
    """An area of a source in a pack."""
    progress = progress or Silent()
    source = opened(address, progress)
    try:
        return fetch(source, plan(source, bounds, max_zoom, progress), target, progress, overwrite=overwrite)
    finally:
        source.close()


def reader(path: Path) -> Reader:
    """The official reader of a file."""
    return Reader(MemorySource(path.read_bytes()))
