"""Base-map packs: one file with the map of an area, read in place, without a network.

A pack comes from anywhere, so it is read as a hostile file: sections lie inside the file, sizes are bounded before they
are read or decompressed, and everything that is wrong ends in a `BadPack` with a remedy.
"""

from __future__ import annotations

import json
import os
import threading
from collections import OrderedDict
from importlib import import_module
from pathlib import Path
from typing import Final, Literal

from pmtiles.tile import zxy_to_tileid

from conect_desktop import paths
from conect_desktop.basemap import directory
from conect_desktop.basemap.header import (
    HEADER_BYTES,
    MAX_DEPTH,
    MAX_METADATA_BYTES,
    UNDO,
    bounds_of,
    checked,
    is_vector,
)
from conect_desktop.basemap.pack import (
    MAX_STORED_BYTES,
    MAX_TILE_BYTES,
    MAX_ZOOM,
    WORLD,
    BadPack,
    Bounds,
    Kind,
    Pack,
    picture_of,
    plain_text,
)

_CACHED_LEAVES: Final = 64
_FETCH_AGAIN: Final = "Copy or download the pack again; another one can be used meanwhile."


ENDINGS: Final = (".pmtiles", ".mbtiles", ".gpkg", ".tif", ".tiff", ".png", ".jpg", ".jpeg", ".webp")
"""How the names of base maps end; pictures are some where they know their place on the ground."""


def open_pack(path: Path) -> Pack:
    """Open a base map for reading where it lies; `BadPack` names the file, what is wrong and the remedy."""
    if paths.is_something_else(path):
        raise BadPack("this is not a file", path=path, remedy="Choose a file that ends in .pmtiles, .mbtiles or .gpkg.")
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except OSError:
        start = b""
    # by name: most laptops have none of these, and the window opens without what reads them
    if picture_of(start) is not None:
        picture: Pack = import_module("conect_desktop.basemap.image_pack").ImagePack(path)
        return picture
    if start != b"SQLite format 3\x00":
        return PMTilesPack(path)
    tables: Pack = import_module("conect_desktop.basemap.tile_tables").open_tables(path)
    return tables


def overview() -> Pack:
    """The small map of the world that ships with the program, with European detail to zoom 7."""
    return open_pack(paths.resources() / "basemap" / "overview.pmtiles")


__all__ = [
    "ENDINGS",
    "MAX_STORED_BYTES",
    "MAX_TILE_BYTES",
    "MAX_ZOOM",
    "WORLD",
    "BadPack",
    "Bounds",
    "PMTilesPack",
    "Pack",
    "open_pack",
    "overview",
]


class _ClosedError(Exception):
    """The pack was closed while another thread waited for a tile: no error, the tile isn't wanted any more."""


class PMTilesPack:
    """A PMTiles version 3 archive on disk.

    Specification: PMTiles version 3 (Protomaps, 2022).
    """

    kind: Kind = "PMTiles"

    def __init__(self, path: Path) -> None:
        """Open the archive and check header, root directory and metadata; the tiles are checked as they are read."""
        self.path = path
        self._lock = threading.Lock()
        self._leaves: OrderedDict[int, directory.Directory] = OrderedDict()
        try:
            self._file = path.open("rb", buffering=0)
        except FileNotFoundError as error:
            raise BadPack(
                "there is no such file", path=path, remedy="Connect the disk it is on, or choose another pack."
            ) from error
        except OSError as error:
            raise self._bad(
                f"the file can't be opened ({error.strerror or error})", remedy="Choose a file that you may read."
            ) from error
        try:
            self._size = os.fstat(self._file.fileno()).st_size
            self._read_header()
            self._root = self._directory(self._header["root_offset"], self._header["root_length"], "root directory")
            self._read_metadata()
        except BaseException:
            self._file.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """One tile, decompressed, by XYZ address; `None` where there is none or the pack is closed."""
        if not self.min_zoom <= z <= self.max_zoom or not (0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        place = f"tile {z}/{x}/{y}"
        try:
            stored = self._stored(zxy_to_tileid(z, x, y), place)
        except _ClosedError:
            return None
        return None if stored is None else self._plain("tile_compression", stored, MAX_TILE_BYTES, place)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()
            self._leaves.clear()

    def _stored(self, tile_id: int, place: str) -> bytes | None:
        """A tile as it lies in the file, found through the root directory and its leaves."""
        where = self._root
        for _ in range(MAX_DEPTH):
            found = where.find(tile_id)
            if found is None:
                return None
            offset, length, is_leaf = found
            if not is_leaf:
                if length > MAX_STORED_BYTES:
                    raise self._bad(f"the tile has {length} bytes, more than {MAX_STORED_BYTES}", place=place)
                return self._read(self._header["tile_data_offset"] + offset, length, place)
            where = self._leaf(offset, length)
        raise self._bad("leaf directories point at each other without an end", place=place)

    def _leaf(self, offset: int, length: int) -> directory.Directory:
        """A leaf directory, kept in memory for the next tiles of the neighbourhood."""
        with self._lock:
            known = self._leaves.get(offset)
            if known is not None:
                self._leaves.move_to_end(offset)
                return known
        leaf = self._directory(self._header["leaf_directory_offset"] + offset, length, "leaf directory")
        with self._lock:
            self._leaves[offset] = leaf
            while len(self._leaves) > _CACHED_LEAVES:
                self._leaves.popitem(last=False)
        return leaf

    def _directory(self, offset: int, length: int, place: str) -> directory.Directory:
        """Read, decompress and parse one directory of the archive."""
        if length > directory.MAX_DIRECTORY_BYTES:
            raise self._bad(f"it has {length} bytes, more than {directory.MAX_DIRECTORY_BYTES}", place=place)
        stored = self._read(offset, length, place)
        data = self._plain("internal_compression", stored, directory.MAX_DIRECTORY_BYTES, place)
        try:
            return directory.parse(
                data,
                tile_bytes=self._header["tile_data_length"],
                leaf_bytes=self._header["leaf_directory_length"],
            )
        except ValueError as error:
            raise self._bad(str(error), place=place) from error

    def _read_header(self) -> None:
        """Check the fixed part at the start of the file and what it says of the rest."""
        start = self._read(0, min(HEADER_BYTES, self._size), "header")
        self._header = checked(start, self._size, self._bad)
        self.format: Literal["vector", "raster"] = "vector" if is_vector(self._header) else "raster"
        self.addressed_tiles: int | None = int(self._header["addressed_tiles_count"]) or None
        """How many addresses have a tile, where the archive says so."""
        self.min_zoom = int(self._header["min_zoom"])
        self.max_zoom = int(self._header["max_zoom"])
        self.bounds: Bounds = bounds_of(self._header)

    def _read_metadata(self) -> None:
        """Take name and attribution from the archive's JSON."""
        self.name, self.attribution = self.path.stem, ""
        length = self._header["metadata_length"]
        if length == 0:
            return
        if length > MAX_METADATA_BYTES:
            raise self._bad(f"it has {length} bytes, more than {MAX_METADATA_BYTES}", place="metadata")
        stored = self._read(self._header["metadata_offset"], length, "metadata")
        data = self._plain("internal_compression", stored, MAX_METADATA_BYTES, "metadata")
        try:
            metadata = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise self._bad("it is not JSON", place="metadata") from error
        if not isinstance(metadata, dict):
            raise self._bad("it is not a JSON object", place="metadata")
        self.name = plain_text(metadata.get("name")) or self.path.stem
        self.attribution = plain_text(metadata.get("attribution"))

    def _read(self, offset: int, length: int, place: str) -> bytes:
        """Exactly `length` bytes of the file; one thread at a time, for they share the file's position."""
        with self._lock:
            if self._file.closed:
                raise _ClosedError
            try:
                self._file.seek(offset)
                data = self._file.read(length)
            except OSError as error:
                raise self._bad(
                    f"the file can't be read ({error.strerror or error})",
                    place=place,
                    remedy="Connect the disk it is on again, then reopen the pack.",
                ) from error
        if len(data) < length:
            raise self._bad("the file has become shorter since it was opened", place=place)
        return data

    def _plain(self, which: str, data: bytes, limit: int, place: str) -> bytes:
        """Undo the compression of tiles, or of directories and metadata."""
        try:
            return UNDO[self._header[which]](data, limit)
        except ValueError as error:
            raise self._bad(str(error), place=place) from error

    def _bad(self, what: str, *, place: str | None = None, remedy: str | None = None) -> BadPack:
        return BadPack(what, path=self.path, place=place, remedy=remedy or _FETCH_AGAIN)
