"""What a base map is, whatever file it lies in."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Final, Literal, Protocol

from conect_desktop.errors import Trouble

Bounds = tuple[float, float, float, float]
Kind = Literal["PMTiles", "MBTiles", "GeoPackage", "picture"]
"""What kind of file a base map is."""

WORLD: Final[Bounds] = (-180.0, -85.0511287798066, 180.0, 85.0511287798066)
"""West, south, east, north of Web Mercator's square, in degrees (WGS 84)."""

MAX_ZOOM: Final = 24
"""Deepest zoom of a pack; a tile is then 2.4 m wide at the equator."""

MAX_STORED_BYTES: Final = 8 * 1024 * 1024
"""Longest tile as it lies in the file."""

MAX_TILE_BYTES: Final = 8 * 1024 * 1024
"""Longest tile after decompression."""

_TIFF: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


class BadPack(Trouble):
    """A base map that can't be used: which file, what is wrong with it, and what to do."""


class Pack(Protocol):
    """A base map of some area, addressed by zoom, column from the west and row from the north (XYZ)."""

    kind: Kind
    path: Path
    name: str
    attribution: str
    """Whom the map must name wherever it is shown or printed; plain text, may be empty."""
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84)."""
    min_zoom: int
    max_zoom: int
    format: Literal["vector", "raster"]

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """One tile, decompressed: a vector tile's message or an image file. `None` where the pack has nothing.

        Safe from any thread, also after `close`. Raises `BadPack` where the file turns out to be damaged.
        """

    def close(self) -> None:
        """Let go of the file; calling it again does nothing."""


def plain_text(value: object) -> str:
    """What a person would read of a text that may hold HTML, as the attribution of many packs does."""
    if not isinstance(value, str):
        return ""
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", value)).split())


def picture_of(start: bytes) -> Literal["TIFF", "PNG", "JPEG", "WebP"] | None:
    """What picture a file is, from its first 16 bytes; None for no picture."""
    if start.startswith(_TIFF):
        return "TIFF"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if start.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    return "WebP" if start[:4] == b"RIFF" and start[8:12] == b"WEBP" else None
