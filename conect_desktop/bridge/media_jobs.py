"""Media on their way into the book, as the window runs it: it can be stopped, and then nothing was taken in."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from conect_desktop import passing
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import media
from conect_desktop.services.media import Added
from conect_desktop.storage.book import Book


@dataclass(slots=True)
class Stop:
    """Pressed by the person, looked at by the work."""

    pressed: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class _Stoppable:
    """A progress that ends the work when the stop is pressed."""

    progress: Progress
    stop: Stop

    def step(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.check()
        self.progress.step(done, total)

    def check(self) -> None:
        """Raise `Cancelled` where the stop is pressed."""
        if self.stop.pressed.is_set():
            raise Cancelled("medium.add")
        self.progress.check()


def take_in(
    book: Book, paths: Sequence[Path], stamp: Stamp, stop: Stop, *, author: str | None = None, progress: Progress
) -> Added:
    """Take files into the book; nothing where the person stopped it, which is an answer too and no failure."""
    try:
        return media.add_files(book, paths, stamp, author=author, progress=_Stoppable(progress, stop))
    except Cancelled:
        return Added((), frozenset(), Changes())


def own_file(name: str) -> Path:
    """A path in a new folder that nobody else on this computer can look into, for what the program makes itself."""
    return passing.new_folder() / name


def save_picture(image: QImage, name: str) -> Path:
    """Write a picture of the clipboard as PNG, beside the window; `services.media.add_own` takes it from there."""
    path = own_file(f"{name}.png")
    if not image.save(str(path)):
        discard(path)
        raise Trouble("the picture could not be written", path=path.parent, remedy="Free some space on this disk.")
    return path


def discard(path: Path) -> None:
    """Delete a file that `own_file` named, and its folder."""
    path.unlink(missing_ok=True)
    path.parent.rmdir()
