"""Where a base map is taken from, in parts: what a server and a disk have in common, and the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol

from conect_desktop.basemap.pack import BadPack
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble

BLOCK: Final = 65_536
"""Bytes that are read at once."""


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
