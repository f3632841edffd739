"""Photos, sounds and scans: taken in, described, tied to what they show, and read back."""

from __future__ import annotations

import dataclasses
import io
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.medium import MediumOf
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange import pictures
from conect_desktop.exchange.pictures import Said, Small
from conect_desktop.services import records
from conect_desktop.storage import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of

if TYPE_CHECKING:
    import sqlite_utils

_HEAD: Final = 32


@dataclass(frozen=True, slots=True)
class Added:
    """What was taken in: uuids in the order given, and which of them were in the book before."""

    uuids: tuple[str, ...]
    known: frozenset[str]
    changes: Changes


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would be taken in: the files, those of folders too, and how many bytes they are."""

    paths: tuple[Path, ...]
    size: int


def weigh(book: Book, paths: Sequence[Path]) -> Weighed:
    """Look at files before they are read; raises `TooLarge` that says which one can't be kept. Beside the window."""
    found: list[tuple[Path, int]] = []
    for path in paths:
        if path.is_dir():
            found += [(f.path, f.size) for f in _files(path, []) if f.path.suffix.lower() in _MEDIA]
        else:
            found.append((path, path.stat().st_size if path.is_file() else 0))
    total = sum(size for _, size in found)
    for path, size in found:
        media.fits(book.path, path, size, total)
    return Weighed(tuple(path for path, _ in found), total)


def add_files(
    book: Book,
    paths: Sequence[Path],
    stamp: Stamp,
    item: tuple[str, str] | None = None,
    *,
    author: str | None = None,
    progress: Progress,
) -> Added:
    """Take files into the book as one step; with `item` (table, uuid) they belong to it.

    Raises `Trouble` that names the file that can't be taken; then none is.
    """
    uuids: list[str] = []
    known: set[str] = set()
    with book.write("medium.add", author=author) as step:
        for number, path in enumerate(paths):
            if not path.is_file():
                raise Trouble("there is no such file", path=path, remedy="Choose a file, not a folder.")
            with path.open("rb") as file:
                kind = pictures.content_type(file.read(_HEAD))
            record = records.made(
                "media",
                {
                    "content_type": kind,
                    "file_name": clean_name(path.name),
                    "session": stamp.session,
                    "session_table": stamp.session_table,
                    "phase": stamp.phase,
                    "said_by": tuple(stamp.said_by),
                },
                author=author,
            )
            names = [field.name for field in dataclasses.fields(record) if field.name not in ("uuid", "sha256", "size")]
            fields = {name: getattr(record, name) for name in names}
            uuid, is_new = media.add_file(step.db, book.path, path, fields, _Part(progress, number, len(paths)))
            uuids.append(uuid)
            if not is_new:
                known.add(uuid)
            if item is not None:
                _tie(step.db, uuid, item)
    return Added(tuple(uuids), frozenset(known), step.changes)


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of one file among several, told in thousandths of all of them."""

    whole: Progress
    number: int
    count: int

    def step(self, done: int, total: int) -> None:
        """Say how far all files are."""
        self.whole.step(1_000 * self.number + 1_000 * done // max(total, 1), 1_000 * self.count)

    def check(self) -> None:
        """Raise `Cancelled` where the person asked to stop."""
        self.whole.check()


def add_own(book: Book, path: Path, stamp: Stamp, *, author: str | None = None) -> Added:
    """Take in a file that the program made itself (a recording, a pasted picture), and delete it with its folder.

    Raises `Trouble` where it can't be kept; the file is still there then.
    """
    added = add_files(book, [path], stamp, author=author, progress=Silent())
    with suppress(OSError):
        path.unlink()
        path.parent.rmdir()
    return added


def clean_name(name: str) -> str:
    """A file's name without folders and without what no file system takes."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*')
    return one_line(kept)[:120] or "file"


def tie(book: Book, medium: str, item: tuple[str, str], *, author: str | None = None) -> Changes:
    """Say that a medium belongs to an item (table, uuid)."""
    with book.write("medium.edit", author=author) as step:
        _tie(step.db, medium, item)
    return step.changes


def _tie(db: sqlite_utils.Database, medium: str, item: tuple[str, str]) -> None:
    rows = rows_of(db, "media_of")
    if not rows.where(media=medium, item_table=item[0], item=item[1]):
        rows.add(MediumOf(uuid=new_id(), media=medium, item_table=item[0], item=item[1]))


def untie(book: Book, tie_: str, *, author: str | None = None) -> Changes:
    """Say that a medium doesn't belong to an item after all."""
    with book.write("medium.edit", author=author) as step:
        rows_of(step.db, "media_of").remove(tie_)
    return step.changes


def _bytes(book: Book, uuid: str) -> BinaryIO | None:
    with book.reader() as db:
        data = media.whole(db, uuid)
    return io.BytesIO(data) if data is not None else None


def thumbnail(book: Book, uuid: str, side: int) -> Small | None:
    """A small picture of a photo, turned as it was held; None for what is no picture. Call it beside the window."""
    file = _bytes(book, uuid)
    return pictures.small(file, side) if file is not None else None


def photo_says(book: Book, uuid: str) -> Said:
    """When and where a photo says it was taken: offered to a person, never taken by itself."""
    file = _bytes(book, uuid)
    return pictures.said(file) if file is not None else Said()


def write_copy(book: Book, uuid: str, folder: Path) -> Path:
    """Write a medium into a folder under its own name, for another program to open."""
    with book.reader() as db:
        row = db.execute("SELECT file_name, content_type FROM media WHERE uuid = ?", (uuid,)).fetchone()
        if row is None:
            raise Trouble("the medium was deleted meanwhile", remedy="Undo brings it back.")
        name = clean_name(row[0] or "medium")
        suffix = pictures.SUFFIX.get(row[1] or "", "")
        # by its content, not by what its name promised
        target = folder / f"{Path(name).stem[:80]}-{uuid[-6:]}{suffix or '.bin'}"
        media.write_to(db, uuid, target)
    return target


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file on a camera card. Another card may have another photo under the same name: size and time tell them apart.

    `changed` is in nanoseconds since 1970.
    """

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Card:
    """What is in a folder that is watched: whether it is there, its folders, and the files nobody was offered yet."""

    there: bool
    folders: tuple[Path, ...] = ()
    files: tuple[CardFile, ...] = ()


def look_at_card(folder: Path, offered: frozenset[CardFile] = frozenset()) -> Card:
    """Media files in a folder and below (a card's DCIM), oldest first; the card may be pulled while it is read."""
    folders: list[Path] = []
    files = [file for file in _files(folder, folders) if file.path.suffix.lower() in _FROM_CAMERAS]
    there = bool(folders) and folder.is_dir()
    new = sorted({*files} - offered, key=lambda file: (file.changed, file.path)) if there else ()
    return Card(there, tuple(folders), tuple(new))


def card_picture(path: Path, side: int) -> Small | None:
    """A small picture of a file on a card that was not taken in yet; None for what can't be shown."""
    try:
        with path.open("rb") as file:
            return pictures.small(file, side)
    except OSError:
        return None


def _files(folder: Path, folders: list[Path]) -> Iterator[CardFile]:
    """The files in a folder and below that are no hidden ones; the folders themselves go into `folders`."""
    top = len(folder.parts)
    for where, inner, names in os.walk(folder):
        here = Path(where)
        folders.append(here)
        deep = len(here.parts) - top >= _DEEP or len(folders) >= _MOST_FOLDERS
        # macOS lays a hidden twin beside every photo
        inner[:] = [] if deep else sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            try:
                facts = (here / name).stat()
            except OSError:
                continue
            # a photo that is just being written is empty still
            if not name.startswith(".") and facts.st_size:
                yield CardFile(here / name, facts.st_size, facts.st_mtime_ns)


_FROM_CAMERAS: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".wav", ".mp3", ".m4a", ".ogg", ".mp4", ".mov"}
)
_MEDIA: Final = _FROM_CAMERAS | {".gif", ".flac", ".pdf"}
_DEEP: Final = 5
"""Folders below folders that are looked into; a card has DCIM/100CANON."""
_MOST_FOLDERS: Final = 500
