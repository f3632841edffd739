"""Where a base map is taken from, in parts: what a server and a disk have in common, and the disk."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from conect_desktop.basemap.area import Spans
from conect_desktop.basemap.pack import BadPack
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble

BLOCK: Final = 65_536
"""Bytes that are read at once."""
_EXCESS: Final = 0.05


class SourceTrouble(Trouble):
    """A server or disk that a base map can't be taken from: what it answered and what to do."""


class SourceChanged(SourceTrouble):
    """The file became another one while it was loaded: what is there of it belongs to nothing."""


class Source(Protocol):
    """A file that can be read in parts, and is the same file all the while."""

    address: str
    """As a person would write it."""
    size: int
    """Bytes of the whole file."""
    version: str
    """What the server or disk tells this file from a later one by; empty where it doesn't."""

    def pieces(self, offset: int, length: int, progress: Progress) -> Iterator[bytes]:
        """Exactly these bytes, piece by piece as they come; raises `SourceTrouble`, or `Cancelled`."""

    def bad(self, what: str, *, place: str | None = None, remedy: str | None = None) -> BadPack:
        """The trouble of an archive in this file that can't be used."""

    def close(self) -> None:
        """Give the connection or the file back."""


def retry_after(told: str | None) -> float | None:
    """What a server's Retry-After means: seconds, or a date (RFC 9110, 10.2.3)."""
    if told is None:
        return None
    if re.fullmatch(r"\d{1,9}", told.strip(), re.ASCII):
        return float(told)
    try:
        until = parsedate_to_datetime(told)
    except ValueError:
        return None
    left: float = (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return max(left, 0.0)


def read(source: Source, offset: int, length: int, progress: Progress) -> bytes:
    """A part of a file in one."""
    return b"".join(source.pieces(offset, length, progress))


class LocalFile:
    """A larger map on a disk or stick."""

    def __init__(self, path: Path) -> None:
        self.address = str(path)
        self._path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise self._trouble(error) from error
        self.size, self.version = self._state()

    def pieces(self, offset: int, length: int, progress: Progress) -> Iterator[bytes]:
        """Bytes of the file."""
        try:
            if self._state() != (self.size, self.version):
                raise SourceChanged(
                    "the file was changed while it was read", path=self._path, remedy="Start again with the new one."
                )
            self._file.seek(offset)
            while length:
                progress.check()
                piece = self._file.read(min(length, BLOCK))
                if not piece:
                    raise self.bad("the file is cut short")
                length -= len(piece)
                yield piece
        except OSError as error:
            raise self._trouble(error) from error

    def bad(self, what: str, *, place: str | None = None, remedy: str | None = None) -> BadPack:
        """Trouble with this archive."""
        return BadPack(what, path=self._path, place=place, remedy=remedy or "Copy or download it again.")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _state(self) -> tuple[int, str]:
        state = os.fstat(self._file.fileno())
        return state.st_size, f"changed {state.st_mtime_ns}"

    def _trouble(self, error: OSError) -> SourceTrouble:
        return SourceTrouble(
            f"the file can't be read ({error.strerror or error})",
            path=self._path,
            remedy="Connect the disk it is on, or give an address that begins with https://.",
        )


def merged(wanted: Spans) -> Spans:
    """Few ranges that cover what is wanted: the smallest gaps are loaded too, a twentieth more in all at most."""
    gaps = wanted.starts[1:] - wanted.ends[:-1]
    order = np.argsort(gaps, kind="stable")
    apart = np.ones(len(gaps), dtype=bool)
    apart[order[np.cumsum(gaps[order]) <= wanted.count() * _EXCESS]] = False
    return Spans(wanted.starts[np.append(True, apart)], wanted.ends[np.append(apart, True)])


def load(source: Source, wanted: Spans, progress: Progress) -> Iterator[tuple[int, int, bytes]]:
    """All bytes of spans of a file (ascending, disjoint, not none), in pieces: which span, place in the file, bytes."""
    which = 0
    ranges = merged(wanted)
    starts, ends = wanted.starts.tolist(), wanted.ends.tolist()
    for first, last in zip(ranges.starts.tolist(), ranges.ends.tolist(), strict=True):
        at = first
        for piece in source.pieces(first, last - first, progress):
            end = at + len(piece)
            while which < len(starts) and starts[which] < end:
                low, high = max(starts[which], at), min(ends[which], end)
                if low < high:
                    yield which, low, piece[low - at : high - at]
                if ends[which] > end:
                    break
                which += 1
            at = end
