"""What stands at the start of a PMTiles archive, checked before anything of it is believed.

Format: PMTiles version 3 specification (Protomaps, 2022).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from pmtiles.tile import Compression, TileType, deserialize_header

from conect_desktop.basemap.compression import gunzip, unbrotli, unzstd
from conect_desktop.basemap.pack import MAX_ZOOM, WORLD, BadPack, Bounds

HEADER_BYTES: Final = 127
MAX_METADATA_BYTES: Final = 4 * 1024 * 1024
MAX_DEPTH: Final = 4
"""Directories that lead to each other."""
UNDO: Final[Mapping[Compression, Callable[[bytes, int], bytes]]] = {
    Compression.NONE: lambda data, _: data,
    Compression.GZIP: gunzip,
    Compression.BROTLI: unbrotli,
    Compression.ZSTD: unzstd,
}
"""Compression → what undoes it, at most as many bytes as are given."""
_RASTER: Final = frozenset({TileType.PNG, TileType.JPEG, TileType.WEBP})
_CONVERT: Final = "Convert it to PMTiles version 3 (`pmtiles convert`), or take another pack."


class Refusal(Protocol):
    """Makes the trouble of an archive that can't be used: what is wrong, where in it, and the remedy."""

    def __call__(self, what: str, *, place: str | None = None, remedy: str | None = None) -> BadPack:
        """The trouble, to be raised."""


def checked(start: bytes, size: int, bad: Refusal) -> Mapping[str, Any]:
    """The header that an archive of `size` bytes starts with; raises what `bad` makes where it can't be used."""
    if start[:2] == b"PM" and start[2:4] in (b"\x01\x00", b"\x02\x00"):
        raise bad(f"it is a PMTiles of version {start[2]}, which is no longer in use", remedy=_CONVERT)
    if start[:7] != b"PMTiles":
        raise bad("it is not a PMTiles base map", remedy="Choose a file that ends in .pmtiles.")
    if len(start) < HEADER_BYTES:
        raise bad(f"the file ends after {size} bytes, within its header")
    if start[7] != 3:
        raise bad(f"it is a PMTiles of version {start[7]}; this program reads version 3", remedy=_CONVERT)
    try:
        header: dict[str, Any] = dict(deserialize_header(start))
    except ValueError as error:  # a compression or kind of tile beyond the specification
        raise bad("its header names a compression or a kind of tile that is unknown", remedy=_CONVERT) from error
    for section in ("root", "metadata", "leaf_directory", "tile_data"):
        end = header[f"{section}_offset"] + header[f"{section}_length"]
        if end > size:
            raise bad(f"the file is cut short: it has {size} bytes of {end}", place=section.replace("_", " "))
    if header["internal_compression"] not in UNDO or header["tile_compression"] not in UNDO:
        raise bad("it doesn't say how it is compressed", remedy=_CONVERT)
    if header["tile_type"] not in _RASTER | {TileType.MVT}:
        raise bad(
            f"its tiles are of the kind {header['tile_type'].name};"
            " this program shows vector tiles (MVT), PNG, JPEG and WebP",
            remedy="Choose another pack.",
        )
    if not header["min_zoom"] <= header["max_zoom"] <= MAX_ZOOM:
        raise bad(f"its zooms {header['min_zoom']} to {header['max_zoom']} make no sense", place="header")
    return header


def bounds_of(header: Mapping[str, Any]) -> Bounds:
    """West, south, east, north in degrees (WGS 84); the world where it says none: some writers leave them at zero."""
    west, south, east, north = (header[key] / 1e7 for key in ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"))
    sound = -180 <= west < east <= 180 and -90 <= south < north <= 90
    return (west, south, east, north) if sound else WORLD


def is_vector(header: Mapping[str, Any]) -> bool:
    """Whether its tiles are drawn here; else they are pictures."""
    return bool(header["tile_type"] == TileType.MVT)
