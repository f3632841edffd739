"""Where files travel to: a folder or stick, a WebDAV server, an S3 bucket. One contract, because nothing in it is ever
changed: a file is made once under its name, read, and swept away.

Names are relative POSIX paths of plain ASCII segments (``book/log/device/00000001``). No store is trusted with more
than keeping bytes: every reader checks what it reads by hash.
"""

from __future__ import annotations

from typing import Protocol

from conect_desktop.domain.progress import Progress


class Store(Protocol):
    """Files that are written once and never change."""

    @property
    def where(self) -> str:
        """How a person recognises it: a path, or an address without its password."""
        ...

    def check(self) -> None:
        """Reach it and see that it may be written to; raises the `Trouble` that names the remedy. Leaves nothing."""
        ...

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        """Make a file, whole and durable or not at all; False where one of that name is there already, whatever is
        in it. `progress.check()` is called often enough to stop within a second; stopped, nothing is left behind.
        """
        ...

    def read(self, name: str) -> bytes | None:
        """A file's bytes; None where there is none. Raises a `Trouble` where it holds more than `LARGEST` bytes."""
        ...

    def size(self, name: str) -> int | None:
        """How many bytes a file has; None where there is none."""
        ...

    def remove(self, name: str) -> None:
        """Take a file away; nothing happens where there is none."""
        ...

    def names(self, folder: str) -> list[str]:
        """Files and folders directly within a folder, sorted, folders with a closing ``/``; empty where there is none.
        A distributed store may tell an old list: only for finding out what there may be, never to conclude that
        something is missing. Names that end in ``.part`` are never told.
        """
        ...

    def sweep(self, folder: str) -> int:
        """Remove ``.part`` files that broken writes left more than an hour ago within a folder; how many."""
        ...

    def close(self) -> None:
        """Give connections back."""
        ...


LARGEST = 32 << 20
"""Bytes of a file that `Store.read` takes into memory."""
