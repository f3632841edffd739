"""The directory of a PMTiles archive: where in the file a tile lies.

Format: PMTiles version 3 specification (Protomaps, 2022). Read with numpy here, because the `pmtiles` package goes
number by number, sets no bound on what it decompresses, and reads gzipped directories only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

MAX_DIRECTORY_BYTES: Final = 16 * 1024 * 1024
"""Longest directory, decompressed; that of a planet with 250 million tiles stays below it by its leaves."""

_MAX_NUMBER: Final = 1 << 53
"""Above any tile id to zoom 24 and any offset in a file; sums of such numbers are still exact."""


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries in order of tile id, as parallel arrays; a run of 0 tiles points at a leaf directory instead."""

    tile_ids: npt.NDArray[np.int64]
    runs: npt.NDArray[np.int64]
    lengths: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.int64]

    def find(self, tile_id: int) -> tuple[int, int, bool] | None:
        """Offset, length, and whether it is a leaf directory, of the entry that holds a tile; `None` without one."""
        i = int(np.searchsorted(self.tile_ids, tile_id, side="right")) - 1
        if i < 0:
            return None
        run = int(self.runs[i])
        if run and tile_id - int(self.tile_ids[i]) >= run:
            return None
        return int(self.offsets[i]), int(self.lengths[i]), run == 0


def parse(data: bytes, *, tile_bytes: int, leaf_bytes: int) -> Directory:
    """Read a decompressed directory, its offsets checked against the lengths of the two sections that they point into.

    Raises `ValueError` saying what is wrong.
    """
    numbers = _varints(data)
    count = int(numbers[0]) if len(numbers) else -1
    if len(numbers) != 1 + 4 * count:
        raise ValueError("the directory is cut short or has an excess")
    if count == 0:
        raise ValueError("the directory is empty")
    deltas, runs, lengths, coded = numbers[1:].reshape(4, count)
    if float(deltas.sum(dtype=np.float64)) > _MAX_NUMBER or float(lengths.sum(dtype=np.float64)) > _MAX_NUMBER:
        raise ValueError("the directory has numbers beyond any file")
    tile_ids = np.cumsum(deltas)
    if (deltas[1:] == 0).any() or (tile_ids[:-1] + runs[:-1] > tile_ids[1:]).any():
        raise ValueError("the directory lists a tile twice or out of order")
    if coded[0] == 0 or (lengths == 0).any():
        raise ValueError("the directory has an entry without a place in the file")
    # An offset coded as 0 follows on the entry before: the last one that is spelled out, and all lengths since.
    before = np.cumsum(lengths) - lengths
    spelled = np.maximum.accumulate(np.where(coded > 0, np.arange(count), 0))
    offsets = coded[spelled] - 1 + before - before[spelled]
    if (offsets + lengths > np.where(runs > 0, tile_bytes, leaf_bytes)).any():
        raise ValueError("the directory points outside the file")
    return Directory(tile_ids, runs, lengths, offsets)


def _varints(data: bytes) -> npt.NDArray[np.int64]:
    """All little-endian base-128 numbers that `data` consists of."""
    octets = np.frombuffer(data, dtype=np.uint8)
    ends = np.flatnonzero(octets < 0x80)
    if len(ends) == 0 or ends[-1] != len(octets) - 1:
        raise ValueError("the directory is cut short")
    starts = np.concatenate(([0], ends[:-1] + 1))
    sizes = ends - starts + 1
    if sizes.max() > 8:
        raise ValueError("the directory has numbers beyond any file")
    numbers = np.zeros(len(ends), dtype=np.int64)
    for k in range(int(sizes.max())):
        longer = sizes > k
        numbers[longer] |= (octets[starts[longer] + k].astype(np.int64) & 0x7F) << (7 * k)
    if numbers.max() > _MAX_NUMBER:
        raise ValueError("the directory has numbers beyond any file")
    return numbers
