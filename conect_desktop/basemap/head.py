"""Writing what stands before the tiles of a PMTiles archive: header, directories and metadata.

Format: PMTiles version 3 specification (Protomaps, 2022). With numpy here, because the `pmtiles` package writes number
by number, and directories of a country have millions.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from pmtiles.tile import Compression, serialize_header

from conect_desktop.basemap.area import Numbers
from conect_desktop.basemap.directory import Directory
from conect_desktop.basemap.header import HEADER_BYTES

_ROOT_END: Final = 16_384
"""Where the root directory has to end, so that readers get it with the header."""
_LEAF_ENTRIES: Final = 4_096


def head(told: Mapping[str, Any], entries: Directory, metadata: bytes, tile_bytes: int) -> bytes:
    """All that stands before `tile_bytes` of tiles; `told` is what the header says of kinds, zooms and bounds."""
    root, leaves = _directories(entries)
    packed = gzip.compress(metadata, mtime=0)
    at = HEADER_BYTES
    places: dict[str, int] = {}
    for name, length in (
        ("root", len(root)), ("metadata", len(packed)), ("leaf_directory", len(leaves)), ("tile_data", tile_bytes),
    ):  # fmt: skip
        places |= {f"{name}_offset": at, f"{name}_length": length}
        at += length
    header: Any = {
        **told,
        **places,
        "addressed_tiles_count": int(entries.runs.sum()),
        "tile_entries_count": len(entries.tile_ids),
        "tile_contents_count": len(np.unique(entries.offsets)),
        "clustered": True,
        "internal_compression": Compression.GZIP,
    }
    return bytes(serialize_header(header)) + root + packed + leaves


def _directories(entries: Directory) -> tuple[bytes, bytes]:
    """The root directory, and leaf directories where it would be too long for its place."""
    room = _ROOT_END - HEADER_BYTES
    # a longer list would be compressed in vain: an entry takes a byte at least
    if len(entries.tile_ids) <= room:
        root = _packed(entries)
        if len(root) <= room:
            return root, b""
    size = _LEAF_ENTRIES
    while True:
        first = np.arange(0, len(entries.tile_ids), size)
        leaves = [_packed(_part(entries, start, start + size)) for start in first.tolist()]
        lengths = np.array([len(leaf) for leaf in leaves], dtype=np.int64)
        root = _packed(
            Directory(entries.tile_ids[first], np.zeros_like(lengths), lengths, np.cumsum(lengths) - lengths)
        )
        if len(root) <= room:
            return root, b"".join(leaves)
        size *= 2


def _part(entries: Directory, start: int, end: int) -> Directory:
    return Directory(
        entries.tile_ids[start:end], entries.runs[start:end], entries.lengths[start:end], entries.offsets[start:end]
    )


def _packed(entries: Directory) -> bytes:
    """One directory as it lies in the file."""
    coded = entries.offsets + 1
    coded[1:][entries.offsets[1:] == (entries.offsets + entries.lengths)[:-1]] = 0
    count = np.array([len(entries.tile_ids)], dtype=np.int64)
    numbers = (count, np.diff(entries.tile_ids, prepend=0), entries.runs, entries.lengths, coded)
    return gzip.compress(_varints(np.concatenate(numbers)), mtime=0)


def _varints(numbers: Numbers) -> bytes:
    """Little-endian base-128 numbers, one after the other."""
    sizes = np.ones(len(numbers), dtype=np.int64)
    for k in range(1, 8):
        sizes += numbers >= 1 << 7 * k
    starts = np.cumsum(sizes) - sizes
    octets = np.zeros(int(sizes.sum()), dtype=np.uint8)
    for k in range(int(sizes.max())):
        some = sizes > k
        more = np.where(sizes[some] > k + 1, 0x80, 0)
        octets[starts[some] + k] = ((numbers[some] >> 7 * k) & 0x7F) | more
    return octets.tobytes()
