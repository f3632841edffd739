"""Photos, sounds and scans: taken in, described, tied to what they show, and read back."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import sqlite_utils

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.medium import MediumOf
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange import pictures
from conect_desktop.exchange.pictures import Said, Small
from conect_desktop.services import records
from conect_desktop.storage import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of

_HEAD: Final = 32
_IN_MEMORY: Final = 80_000_000
"""Bytes of a picture that are read to show it; larger ones are kept and not shown."""


@dataclass(frozen=True, slots=True)
class Added:
    """What was taken in: uuids in the order given, and which of them were in the book before."""

    uuids: tuple[str, ...]
    known: frozenset[str]
    changes: Changes


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
        for path in paths:
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
            uuid, is_new = media.add_file(step.db, book.path, path, fields, progress)
            uuids.append(uuid)
            if not is_new:
                known.add(uuid)
            if item is not None:
                _tie(step.db, uuid, item)
    return Added(tuple(uuids), frozenset(known), step.changes)


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
        row = db.execute("SELECT length(data) FROM media WHERE uuid = ?", (uuid,)).fetchone()
        if row is None or not 0 < (row[0] or 0) <= _IN_MEMORY:
            return None
        return io.BytesIO(b"".join(media.chunks(db, uuid)))


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


def new_pictures(folder: Path, seen: set[Path]) -> list[Path]:
    """Picture files in a folder and below (a camera card's DCIM) that were not there before; the card may be gone."""
    try:
        found = [path for path in folder.rglob("*") if path.suffix.lower() in _PICTURES and path.is_file()]
    except OSError:
        return []
    return sorted(path for path in found if path not in seen)


_PICTURES: Final = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".wav", ".mp3", ".m4a"}
