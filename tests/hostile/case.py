"""What a case of the corpus is: a hostile file, the door it goes through, and what must come of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conect_desktop.errors import Trouble
from conect_desktop.storage.book import Book

MOST_MB = 160
"""Megabytes that a case may take beside what the program has anyway."""


class Room:
    """Where one case happens: a folder with the hostile file, and another one with the person's own book."""

    def __init__(self, folder: Path, good: Path) -> None:
        self.folder = folder / "from elsewhere"
        self.own = folder / "own"
        self._good = good
        for made in (self.folder, self.own):
            made.mkdir(parents=True)

    def file(self, name: str, content: bytes | str = b"") -> Path:
        """A file from elsewhere."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return path

    def sparse(self, name: str, head: bytes, size: int) -> Path:
        """A file that claims `size` bytes, nearly all of them holes that take no room on the disk."""
        path = self.file(name, head)
        with path.open("r+b") as file:
            file.truncate(size)
        return path

    def book(self, name: str = "ecolab.gpkg") -> Path:
        """A good book with a few records, from elsewhere."""
        return Path(shutil.copy(self._good, self.folder / name))

    def own_path(self) -> Path:
        """The person's own book, closed."""
        path = self.own / "own.gpkg"
        return path if path.exists() else Path(shutil.copy(self._good, path))

    @contextmanager
    def own_book(self) -> Iterator[Book]:
        """The person's own book, open; where a trouble comes out of it, not a byte of it may have changed."""
        path = self.own_path()
        with Book.open(path) as book:
            before = path.read_bytes()
            try:
                yield book
            except Trouble:
                assert path.read_bytes() == before, "the person's own book was changed"
                raise
            finally:
                left = {one.name for one in self.own.iterdir()} - {"own.gpkg", ".own.gpkg.lock"}
                assert not left, f"left beside the person's own book: {left}"


Door = Callable[[Path, Room], Any]
Make = Callable[[Room], Path]


@dataclass(frozen=True)
class Case:
    """One hostile file."""

    name: str
    """What is wrong with it."""
    door: Door
    make: Make
    says: tuple[str, ...] = ()
    """Words of the error; none where it must do no harm."""
    place: str | None = None
    """Words of the place that the error names within the file."""
    path: str | None = ""
    """End of the path that the error names: that of the file where empty, none at all where None."""
    kind: type[Exception] = Trouble
    outcome: Callable[[Any], bool] | None = None
    """What is true of what comes back through the door, where it does no harm."""
    most_mb: int = MOST_MB
    changes: bool = False
    """Whether the door may rightly change the file: a book that is opened to be written."""


def refused(name: str, door: Door, make: Make, *says: str, **more: Any) -> Case:
    """A file that must give an error with these words."""
    return Case(name, door, make, says, **more)


def harmless(name: str, door: Door, make: Make, outcome: Callable[[Any], bool], **more: Any) -> Case:
    """A file that must be taken, and of which this must be true."""
    return Case(name, door, make, outcome=outcome, **more)
