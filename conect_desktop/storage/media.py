"""Files in the book: streamed in and out, kept once by their content, never changed."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.storage.rows import cells_of
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

CHUNK: Final = 1 << 20
LARGEST: Final = 1_000_000_000
"""Bytes: SQLite holds no blob of 2^31, and a book has to fit on a stick."""
IN_MEMORY: Final = 80_000_000
"""Bytes of a medium that is read as a whole, to be shown, made anew, or laid on the map; larger ones are only kept."""
_SPARE: Final = 50_000_000
"""Bytes that stay free on the disk: the rollback journal and the next edits need them."""


class TooLarge(Trouble):
    """A file that doesn't fit into the book."""


class Changed(Trouble):
    """A file that was written to while it was read, or bytes that are not what they were."""


def add_file(
    db: sqlite_utils.Database, book: Path, path: Path, fields: Mapping[str, Any], progress: Progress
) -> tuple[str, bool]:
    """Within a step: take a file into the book, streamed; gives the medium's uuid, and whether it is new.

    The same content is kept once: where it is there already, that medium is given back and nothing is written.
    Every byte counts twice in `progress`: it is read for the hash first, then written.
    Raises `TooLarge` before anything is written, `Changed` where the file changes while it is read.
    """
    size = path.stat().st_size
    fits(book, path, size)
    with path.open("rb") as file:
        digest = _digest(file, size, progress)
        known = db.execute("SELECT uuid FROM media WHERE sha256 = ? LIMIT 1", (digest,)).fetchone()
        if known is not None:
            return str(known[0]), False
        file.seek(0)
        uuid = new_id()
        cells = cells_of("media", {**fields, "sha256": digest, "size": size})
        names = ", ".join(f'"{name}"' for name in ("uuid", "data", *cells))
        row = db.execute(
            f"INSERT INTO media ({names}) VALUES (?, zeroblob(?){', ?' * len(cells)}) RETURNING id",
            (uuid, size, *cells.values()),
        ).fetchone()[0]
        again = hashlib.sha256()
        with db.conn.blobopen("media", "data", row) as blob:
            while chunk := file.read(CHUNK):
                if blob.tell() + len(chunk) > size:
                    raise _changed(path)
                again.update(chunk)
                blob.write(chunk)
                progress.step(size + blob.tell(), 2 * size)
        if again.hexdigest() != digest:
            raise _changed(path)
    return uuid, True


def fits(book: Path, path: Path, size: int, total: int | None = None) -> None:
    """Raise `TooLarge` where a file of `size` bytes, one of `total` bytes that are to come in, can't be kept."""
    if size > LARGEST:
        raise TooLarge(
            f"the file has {size // 1_000_000} MB, at most {LARGEST // 1_000_000} fit",
            path=path,
            remedy="Shorten it, or keep it outside the book.",
        )
    needed = max(size, total or 0) + _SPARE
    if shutil.disk_usage(book.parent).free < needed:
        raise TooLarge(
            "there is not enough room on the disk of the book",
            path=path,
            remedy=f"Free {needed // 1_000_000} MB on the disk of {book.name}.",
        )


def _changed(path: Path) -> Changed:
    return Changed(
        "the file changed while it was read", path=path, remedy="Wait until it is complete, then add it again."
    )


def _digest(file: BinaryIO, size: int, progress: Progress) -> str:
    digest = hashlib.sha256()
    done = 0
    while chunk := file.read(CHUNK):
        digest.update(chunk)
        done += len(chunk)
        progress.step(min(done, size), 2 * max(size, 1))
    return digest.hexdigest()


def chunks(db: sqlite_utils.Database, uuid: str) -> Iterator[bytes]:
    """The bytes of a medium, a piece at a time; nothing for one that is not there, or where another program wrote
    something else over them.
    """
    row = db.execute("SELECT id FROM media WHERE uuid = ? AND typeof(data) = 'blob'", (uuid,)).fetchone()
    if row is None:
        return
    with db.conn.blobopen("media", "data", row[0], readonly=True) as blob:
        while chunk := blob.read(CHUNK):
            yield chunk


def whole(db: sqlite_utils.Database, uuid: str) -> bytes | None:
    """The bytes of a medium in one; None for one that is not there, empty, or larger than `IN_MEMORY`."""
    row = db.execute("SELECT length(data) FROM media WHERE uuid = ?", (uuid,)).fetchone()
    if row is None or not 0 < (row[0] or 0) <= IN_MEMORY:
        return None
    return b"".join(chunks(db, uuid)) or None


def head(db: sqlite_utils.Database, uuid: str, count: int) -> bytes:
    """The first bytes of a medium."""
    row = db.execute("SELECT substr(data, 1, ?) FROM media WHERE uuid = ?", (count, uuid)).fetchone()
    return bytes(row[0]) if row is not None and isinstance(row[0], bytes) else b""


def write_to(db: sqlite_utils.Database, uuid: str, target: Path) -> None:
    """Write a medium's bytes to a file; raises `Changed` where they are not what their hash says.

    Where it fails, nothing is left of the file.
    """
    wanted = db.execute("SELECT sha256 FROM media WHERE uuid = ?", (uuid,)).fetchone()
    if wanted is None:
        raise NoSuchRow("the medium was deleted meanwhile", remedy="Undo brings it back.")
    digest = hashlib.sha256()
    try:
        with target.open("wb") as file:
            for chunk in chunks(db, uuid):
                digest.update(chunk)
                file.write(chunk)
        if wanted[0] and digest.hexdigest() != wanted[0]:
            raise Changed(
                "the medium's bytes are not what they were", path=target, remedy="Open your last copy of the book."
            )
    except BaseException:
        target.unlink(missing_ok=True)
        raise
