"""Small packs that tests write themselves, so that the suite passes in any clone."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import mapbox_vector_tile
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

Address = tuple[int, int, int]


def street_tile() -> bytes:
    """A message with one street, one square, one place."""
    options = {"y_coord_down": True}
    return bytes(
        mapbox_vector_tile.encode(
            [
                {
                    "name": "roads",
                    "features": [
                        {
                            "geometry": "LINESTRING (0 0, 100 50, 4096 4096)",
                            "properties": {"kind": "minor_road", "name": "Rue Gabriel-Péri", "bridge": True},
                        }
                    ],
                },
                {
                    "name": "landuse",
                    "features": [
                        {
                            "geometry": "POLYGON ((10 10, 10 30, 30 30, 30 10, 10 10), (15 15, 20 15, 20 20, 15 15))",
                            "properties": {"kind": "park", "area": 12.5},
                        }
                    ],
                },
                {
                    "name": "places",
                    "features": [{"geometry": "POINT (7 9)", "properties": {"kind": "locality", "population": 4500}}],
                },
            ],
            default_options=options,
        )
    )


def write_pack(
    path: Path,
    tiles: Mapping[Address, bytes],
    *,
    header: Mapping[str, Any] | None = None,
    metadata: Any = None,
    compress: Callable[[bytes], bytes] = lambda data: gzip.compress(data, mtime=0),
) -> Path:
    """A PMTiles archive of compressed vector tiles; `header` overrides what it says of itself."""
    told = {
        "tile_type": TileType.MVT,
        "tile_compression": Compression.GZIP,
        "min_lon_e7": 23_000_000,
        "min_lat_e7": 489_000_000,
        "max_lon_e7": 24_000_000,
        "max_lat_e7": 490_000_000,
    }
    with path.open("wb") as file:
        writer = Writer(file)
        try:
            for address in sorted(tiles, key=lambda zxy: zxy_to_tileid(*zxy)):
                writer.write_tile(zxy_to_tileid(*address), compress(tiles[address]))
            writer.finalize(dict(told) | dict(header or {}), {"name": "Plaine"} if metadata is None else metadata)
        finally:
            writer.tile_f.close()
    return path


def patched(path: Path, position: int, data: bytes) -> Path:
    """Overwrite bytes of a file, as a fault or an attacker would."""
    with path.open("r+b") as file:
        file.seek(position)
        file.write(data)
    return path
