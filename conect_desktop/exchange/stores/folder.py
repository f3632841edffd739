"""A folder as a store: on a stick, a shared drive, or one that some program synchronises."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.store import LARGEST
from conect_desktop.durable import sync_folder
from conect_desktop.errors import Trouble

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PIECE: Final = 1 << 20
_OLD: Final = 3600
"""Seconds after which a half-written file belongs to nobody."""


class FolderStore:
    """Files below a folder, each written beside its name and then moved there."""

    def __init__(self, path: Path) -> None:
        self._root = path.absolute()

    @property
    def where(self) -> str:
        """The folder."""
        return str(self._root)

    def check(self) -> None:
        """See that the folder is there and may be written to."""
        if not self._root.is_dir():
            raise Trouble(
                "there is no such folder", path=self._root, remedy="Plug the stick in, or choose another one."
            )
        probe = self._root / f".{secrets.token_hex(6)}.part"
        with self._told():
            probe.touch()
            probe.unlink()

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        """Make a file, durable; False where it is there."""
        path = self._path(name)
        if path.exists():
            return False
        part = path.with_name(f"{path.name}.{secrets.token_hex(6)}.part")
        try:
            with self._told():
                path.parent.mkdir(parents=True, exist_ok=True)
                with part.open("wb") as file:
                    for start in range(0, len(data), _PIECE):
                        progress.check()
                        file.write(data[start : start + _PIECE])
                    file.flush()
                    os.fsync(file.fileno())
                made = _place(part, path)
                sync_folder(path.parent)
        finally:
            with suppress(OSError):
                part.unlink()
        return made

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        path = self._path(name)
        with self._told():
            try:
                with path.open("rb") as file:
                    data = file.read(LARGEST + 1)
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
                return None
        if len(data) > LARGEST:
            raise Trouble("the file is larger than anything this program writes", path=path, remedy="Remove it.")
        return data

    def size(self, name: str) -> int | None:
        """A file's size."""
        with self._told():
            try:
                return self._path(name).stat().st_size
            except (FileNotFoundError, NotADirectoryError):
                return None

    def remove(self, name: str) -> None:
        """Take a file away."""
        with self._told():
            self._path(name).unlink(missing_ok=True)

    def names(self, folder: str) -> list[str]:
        """What is directly within a folder."""
        with self._told():
            try:
                found = list(os.scandir(self._path(folder)))
            except (FileNotFoundError, NotADirectoryError):
                return []
            return sorted(one.name + ("/" if one.is_dir() else "") for one in found if not one.name.endswith(".part"))

    def sweep(self, folder: str) -> int:
        """Remove what broken writes left."""
        swept = 0
        with self._told():
            for path in self._path(folder).rglob("*.part"):
                if time.time() - path.stat().st_mtime > _OLD:
                    path.unlink(missing_ok=True)
                    swept += 1
        return swept

    def close(self) -> None:
        """Nothing is held."""

    def _path(self, name: str) -> Path:
        parts = name.split("/")
        if not all(_NAME.fullmatch(part) and len(part) <= 120 for part in parts):
            raise ValueError(f"{name!r} can't be the name of a file in a store")
        return self._root.joinpath(*parts)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                what, remedy = "there is no space left", "Free some, or take another stick."
            elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                what, remedy = "you may not write there", "Choose another folder."
            else:
                what, remedy = f"the folder did not answer ({error.strerror})", "Check that the stick is plugged in."
            raise Trouble(what, path=self._root, remedy=remedy) from error


def _place(part: Path, path: Path) -> bool:
    """Give a whole file its name; False where somebody else was faster."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:
        # a stick formatted for every system knows no links
        if path.exists():
            return False
        os.replace(part, path)
    return True
