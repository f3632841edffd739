"""A package that came by e-mail as a store that can only be read: what the platform would say to it goes nowhere."""

from __future__ import annotations

from pathlib import Path

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.store import LARGEST
from conect_desktop.errors import Trouble
from conect_desktop.exchange.zip_safe import UNPACKING, damaged, open_zip


class PackageStore:
    """The files in a zip as `services.parcel` writes it."""

    def __init__(self, path: Path) -> None:
        """Open it; raises `Trouble` for a file that is no zip, or too large a one."""
        self._path = path
        self._zip = open_zip(path)
        self._sizes = {info.filename: info.file_size for info in self._zip.infolist() if not info.is_dir()}

    @property
    def where(self) -> str:
        """The zip."""
        return str(self._path)

    def check(self) -> None:
        """It was opened: it can be read."""

    def create(self, name: str, data: bytes, progress: Progress) -> bool:  # noqa: ARG002
        """Nothing is written into what somebody sent."""
        return name not in self._sizes

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        size = self._sizes.get(name)
        if size is None:
            return None
        if size > LARGEST:
            raise Trouble("it holds a file that is too large", path=self._path, place=name, remedy="Ask for it anew.")
        try:
            return self._zip.read(name)
        except UNPACKING as error:
            raise damaged(self._path) from error

    def size(self, name: str) -> int | None:
        """A file's size."""
        return self._sizes.get(name)

    def remove(self, name: str) -> None:
        """Nothing is taken out of what somebody sent."""

    def names(self, folder: str) -> list[str]:
        """What is directly within a folder."""
        start = f"{folder}/" if folder else ""
        below = (name[len(start) :] for name in self._sizes if name.startswith(start))
        return sorted({name.split("/")[0] + ("/" if "/" in name else "") for name in below})

    def sweep(self, folder: str) -> int:  # noqa: ARG002
        """There is nothing to sweep."""
        return 0

    def close(self) -> None:
        """Close the file."""
        self._zip.close()
