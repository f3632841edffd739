"""A PMTiles archive that is read in parts, wherever it lies: what it says of itself, and which entries an area has.

Format: PMTiles version 3 specification (Protomaps, 2022). Nothing but header, directories and metadata is loaded.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from conect_desktop.basemap import directory
from conect_desktop.basemap.area import Spans
from conect_desktop.basemap.directory import Directory
from conect_desktop.basemap.header import HEADER_BYTES, MAX_DEPTH, MAX_METADATA_BYTES, UNDO, bounds_of, checked
from conect_desktop.basemap.pack import MAX_STORED_BYTES, Bounds, plain_text
from conect_desktop.basemap.sources import Source, load, read
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble

_MAX_DIRECTORIES: Final = 512 * 1024 * 1024
"""Bytes of all directories of an area together, decompressed: those of 60 million tiles."""
MAX_ENTRIES: Final = 2_000_000
"""Entries of an area: a country of a million square kilometres at zoom 15; planning takes 180 bytes of memory each."""
_SMALLER: Final = "Take a smaller area, or a lower deepest zoom."


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive says of itself."""

    header: Mapping[str, Any]
    root: Directory
    metadata: bytes
    """JSON object, decompressed."""
    name: str
    attribution: str
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84); the world where the archive doesn't say."""


def open_archive(source: Source, progress: Progress) -> Archive:
    """Read header, root directory and metadata; raises `BadPack` where they can't be used."""
    header = checked(read(source, 0, min(HEADER_BYTES, source.size), progress), source.size, source.bad)
    root = _directory(source, header, _section(source, header, "root", directory.MAX_DIRECTORY_BYTES, progress))
    metadata = b"{}"
    if header["metadata_length"]:
        stored = _section(source, header, "metadata", MAX_METADATA_BYTES, progress)
        metadata = _plain(source, header, stored, MAX_METADATA_BYTES, "metadata")
    try:
        told = json.loads(metadata)
    except (ValueError, RecursionError) as error:
        raise source.bad("it is not JSON", place="metadata") from error
    if not isinstance(told, dict):
        raise source.bad("it is not a JSON object", place="metadata")
    return Archive(
        header=header,
        root=root,
        metadata=metadata,
        name=plain_text(told.get("name")),
        attribution=plain_text(told.get("attribution")),
        bounds=bounds_of(header),
    )


def select(source: Source, archive: Archive, area: Spans, progress: Progress) -> Directory:
    """The entries of an area (spans of tile ids), cut to it, in order; leaf directories are loaded as they are needed.

    Offsets count from the start of the archive's tile data. Raises `Trouble` where there are too many.
    """
    found: list[Directory] = []
    todo = [(archive.root, area)]
    entries = loaded = 0
    for _ in range(MAX_DEPTH):
        leaves: list[tuple[int, int, Spans]] = []
        for where, part in todo:
            found.append(_tiles(where, part))
            leaves += _leaves(where, part)
            entries += len(found[-1].tile_ids)
            if entries > MAX_ENTRIES:
                raise Trouble(f"the area has more than {MAX_ENTRIES:,} tiles of its own", remedy=_SMALLER)
        todo = []
        for data, part in _load_leaves(source, archive.header, leaves, progress):
            loaded += len(data)
            if loaded > _MAX_DIRECTORIES:
                raise Trouble("the area has too many tiles to list them", remedy=_SMALLER)
            todo.append((_parsed(source, archive.header, data, "leaf directory"), part))
        if not todo:
            break
    else:
        raise source.bad("leaf directories point at each other without an end")
    joined = Directory(
        *(np.concatenate([getattr(one, name) for one in found]) for name in ("tile_ids", "runs", "lengths", "offsets"))
    )
    order = np.argsort(joined.tile_ids, kind="stable")
    longest = int(joined.lengths.max(initial=0))
    if longest > MAX_STORED_BYTES:
        raise source.bad(f"a tile has {longest} bytes, more than {MAX_STORED_BYTES}")
    return Directory(joined.tile_ids[order], joined.runs[order], joined.lengths[order], joined.offsets[order])


def _tiles(where: Directory, part: Spans) -> Directory:
    """The tiles of one directory that lie in a part of the area; of a run, what lies in it."""
    some = where.runs > 0
    ids, runs = where.tile_ids[some], where.runs[some]
    which, starts, ends = part.common(ids, ids + runs)
    return Directory(starts, ends - starts, where.lengths[some][which], where.offsets[some][which])


def _leaves(where: Directory, part: Spans) -> Iterator[tuple[int, int, Spans]]:
    """The leaf directories that one directory has for a part of the area: offset, length, and what of it they hold."""
    some = where.runs == 0
    ends = np.append(where.tile_ids[1:], np.iinfo(np.int64).max)[some]
    offsets, lengths = where.offsets[some], where.lengths[some]
    which, low, high = part.common(where.tile_ids[some], ends)
    ones, first, counts = np.unique(which, return_index=True, return_counts=True)
    for one, start, end in zip(ones, first, first + counts, strict=True):
        yield int(offsets[one]), int(lengths[one]), Spans(low[start:end], high[start:end])


def _load_leaves(
    source: Source, header: Mapping[str, Any], leaves: list[tuple[int, int, Spans]], progress: Progress
) -> Iterator[tuple[bytes, Spans]]:
    """The leaf directories, decompressed, in the order in which they lie."""
    if not leaves:
        return
    leaves.sort(key=lambda leaf: leaf[0])
    starts = np.array([leaf[0] for leaf in leaves], dtype=np.int64)
    lengths = np.array([leaf[1] for leaf in leaves], dtype=np.int64)
    if (starts[1:] < (starts + lengths)[:-1]).any():
        raise source.bad("leaf directories overlap")
    if lengths.max() > directory.MAX_DIRECTORY_BYTES or lengths.sum() > _MAX_DIRECTORIES:
        raise Trouble("the area has too many tiles to list them", remedy=_SMALLER)
    starts += header["leaf_directory_offset"]
    stored = bytearray()
    for which, at, piece in load(source, Spans(starts, starts + lengths), progress):
        stored += piece
        if at + len(piece) == starts[which] + lengths[which]:
            yield (
                _plain(source, header, bytes(stored), directory.MAX_DIRECTORY_BYTES, "leaf directory"),
                leaves[which][2],
            )
            stored.clear()


def _section(source: Source, header: Mapping[str, Any], name: str, limit: int, progress: Progress) -> bytes:
    length = header[f"{name}_length"]
    if length > limit:
        raise source.bad(f"it has {length} bytes, more than {limit}", place=name)
    return read(source, header[f"{name}_offset"], length, progress)


def _directory(source: Source, header: Mapping[str, Any], stored: bytes) -> Directory:
    data = _plain(source, header, stored, directory.MAX_DIRECTORY_BYTES, "root directory")
    return _parsed(source, header, data, "root directory")


def _parsed(source: Source, header: Mapping[str, Any], data: bytes, place: str) -> Directory:
    try:
        return directory.parse(data, tile_bytes=header["tile_data_length"], leaf_bytes=header["leaf_directory_length"])
    except ValueError as error:
        raise source.bad(str(error), place=place) from error


def _plain(source: Source, header: Mapping[str, Any], data: bytes, limit: int, place: str) -> bytes:
    try:
        return UNDO[header["internal_compression"]](data, limit)
    except ValueError as error:
        raise source.bad(str(error), place=place) from error
