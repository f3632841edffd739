"""A folder as a store: on a stick, a shared drive, or one that some program synchronises."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.store import LARGEST
from conect_desktop.durable import sync_folder
from conect_desktop.exchange.stores.naming import OLD, PART, checked, checked_folder, fits, part_of
from conect_desktop.exchange.stores.trouble import ServerTrouble, Unreachable, from_os

_PIECE: Final = 1 << 18
"""Bytes between two looks at Cancel; a slow stick takes them within a second."""


class FolderStore:
    """Files below a folder, each written beside its name and then given it."""

    def __init__(self, path: Path) -> None:
        self._root = path.absolute()

    @property
    def where(self) -> str:
        """The folder."""
        return str(self._root)

    def check(self) -> None:
        """See that the folder is there and may be written to."""
        self._look()
        probe = self._root / part_of("probe")
        with self._told():
            probe.touch()
            probe.unlink()

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        """Make a file, durable; False where it is there."""
        if len(data) > LARGEST:
            raise ValueError("no store takes a file of this size")
        path = self._path(name)
        self._look()
        part = path.with_name(part_of(path.name))
        with self._told():
            if os.path.lexists(path):
                return False
            self._make(path.parent)
            try:
                self._write(part, data, progress)
                made = _place(part, path)
            finally:
                # a linked file goes on under its own name; one that was moved has no other
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            sync_folder(path.parent)
        return made

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        path = self._path(name)
        self._look()
        with self._told():
            try:
                with path.open("rb") as file:
                    data = file.read(LARGEST + 1)
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
                return None
        if len(data) > LARGEST:
            raise ServerTrouble("the file is larger than anything this program writes", path=path, remedy="Remove it.")
        return data

    def size(self, name: str) -> int | None:
        """A file's size."""
        path = self._path(name)
        self._look()
        with self._told():
            try:
                return path.stat().st_size if not path.is_dir() else None
            except (FileNotFoundError, NotADirectoryError):
                return None

    def remove(self, name: str) -> None:
        """Take a file away."""
        path = self._path(name)
        self._look()
        with self._told(), suppress(NotADirectoryError):
            path.unlink(missing_ok=True)

    def names(self, folder: str) -> list[str]:
        """What is directly within a folder."""
        self._look()
        path = self._root / checked_folder(folder)
        with self._told():
            try:
                with os.scandir(path) as found:
                    return sorted(one.name + ("/" if one.is_dir() else "") for one in found if fits(one.name))
            except (FileNotFoundError, NotADirectoryError):
                return []

    def sweep(self, folder: str) -> int:
        """Remove what broken writes left, however deep."""
        swept = 0
        self._look()
        with self._told():
            for around, _, files in os.walk(self._root / checked_folder(folder)):
                for name in files:
                    # another laptop may sweep the same stick's folder at the same time
                    with suppress(FileNotFoundError):
                        path = Path(around, name)
                        if name.endswith(PART) and time.time() - path.stat().st_mtime > OLD:
                            path.unlink()
                            swept += 1
        return swept

    def close(self) -> None:
        """Nothing is held."""

    def _path(self, name: str) -> Path:
        return self._root.joinpath(*checked(name).split("/"))

    def _look(self) -> None:
        """A stick that is gone isn't an empty one, and no folder is made where it used to be."""
        with self._told():
            there = self._root.is_dir()
        if not there:
            raise Unreachable(
                "there is no such folder", path=self._root, remedy="Plug the stick in, or choose another folder."
            )

    def _make(self, folder: Path) -> None:
        """A folder and those around it, each durable within the one above."""
        if folder != self._root and not folder.is_dir():
            self._make(folder.parent)
            folder.mkdir(exist_ok=True)
            sync_folder(folder.parent)

    def _write(self, part: Path, data: bytes, progress: Progress) -> None:
        with part.open("xb", buffering=0) as file:
            for start in range(0, len(data), _PIECE):
                progress.check()
                piece = memoryview(data)[start : start + _PIECE]
                while piece:
                    piece = piece[file.write(piece) :]
            progress.check()
            os.fsync(file.fileno())

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise from_os(error, self._root) from error


def _place(part: Path, path: Path) -> bool:
    """Give a whole file its name; False where somebody else was faster."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:
        # a stick formatted for every system knows no links; nobody else writes to it at the same moment
        if os.path.lexists(path):
            return False
        try:
            part.rename(path)
        except FileExistsError:
            return False
    return True
