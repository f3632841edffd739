"""Repairing a damaged book: everything that is readable goes into a new one, the damaged file stays as it is."""

from __future__ import annotations

import glob
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from conect_desktop import __version__, passing
from conect_desktop.domain.progress import Progress
from conect_desktop.durable import sync_file, sync_folder
from conect_desktop.errors import Trouble
from conect_desktop.storage import inspection
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.restoration import Restored, restore
from conect_desktop.storage.salvage import salvage
from conect_desktop.storage.trouble import BookExists, NoSuchBook, NotABook, told

_KINDS = ("sessions", "places", "notes", "actors", "links", "resources", "participants", "votes", "ratings", "media")
"""What people ask after, in the order in which it is told."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What became of a damaged book."""

    path: Path
    restored: Restored
    unreadable: int
    """Rows that were there and could not be read; some of them may be back from the history."""
    homeless: int

    @property
    def saved(self) -> dict[str, int]:
        """Records by table, those that people ask after."""
        return {name: self.restored.saved.get(name, 0) for name in _KINDS}


def repair(damaged: Path, out: Path, progress: Progress) -> Repaired:
    """Make a new book of what can be read; `damaged` is only read. The new one passes `check`, or is not made.

    Raises `NotABook` where nothing of a book can be found, `BookExists` rather than replace a file.
    """
    out = out if out.suffix == ".gpkg" else out.with_name(out.name + ".gpkg")
    if not damaged.is_file():
        raise NoSuchBook("there is no such file", path=damaged, remedy="Check the name.")
    if out.exists():
        raise BookExists("a file of that name is there already", path=out, remedy="Choose another name.")
    if not damaged.stat().st_size:
        raise NotABook("the file is empty", path=damaged, remedy="Open your last copy.")
    part = passing.beside(out, "repair.gpkg")
    try:
        with told(out), passing.temporary_folder() as folder:
            readable = _settled(damaged, folder)
            with Book.create(part, made_with=f"repair {__version__}") as book:
                with salvage(readable, book.db, progress) as found:
                    if not any(found.of(name) for name in ("journal", "places", "notes", "dossier", "terms")):
                        raise NotABook(
                            "nothing of a CoNECT book can be found in it", path=damaged,
                            remedy="Open your last copy, or take in another laptop's book.",
                        )  # fmt: skip
                    restored = restore(book, found, progress)
                    done = Repaired(out, restored, found.unreadable, found.homeless)
                wrong = check(book.db, progress)
                if has_errors(wrong):
                    raise Trouble(
                        f"what could be saved does not make a whole book ({wrong[0]})", path=damaged,
                        remedy="Keep the file, and send it to the developers if you may.",
                    )  # fmt: skip
            sync_file(part)
            part.rename(out)
            sync_folder(out.parent)
    finally:
        for leftover in out.parent.glob(f"{glob.escape(part.name)}*"):
            with suppress(OSError):
                leftover.unlink()
    return done


def _settled(damaged: Path, folder: Path) -> Path:
    """A copy in which SQLite took back what a crash broke off, or the file itself where no such rest is its own."""
    rest = damaged.with_name(damaged.name + "-journal")
    if not rest.is_file():
        return damaged
    try:
        inspection.look_at_rest(damaged)
    except Trouble:
        return damaged
    copy = folder / "book.gpkg"
    shutil.copyfile(damaged, copy)
    shutil.copyfile(rest, copy.with_name(copy.name + "-journal"))
    with suppress(Exception):  # a file as damaged as this may raise anything here; it is then read as it lies
        inspection.roll_back_what_broke_off(copy)
    return copy
