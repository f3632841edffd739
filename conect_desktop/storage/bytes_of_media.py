"""Files of media that travel apart from their records: which ones are missing here, and putting them in."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.storage.media import CHUNK, LARGEST, Changed

if TYPE_CHECKING:
    import sqlite_utils


@dataclass(frozen=True, slots=True)
class Missing:
    """A medium whose record is here and whose file is not."""

    uuid: str
    sha256: str
    size: int


def missing(db: sqlite_utils.Database) -> list[Missing]:
    """The media whose files are still on another laptop."""
    rows = db.execute(
        "SELECT uuid, sha256, size FROM media WHERE length(data) = 0 AND size > 0 AND sha256 IS NOT NULL"
        " AND typeof(size) = 'integer' ORDER BY uuid"
    )
    return [Missing(*row) for row in rows.fetchall()]


_HERE: Final = "typeof(data) = 'blob' AND length(data) > 0"
"""Whether a medium's bytes are here: another program may have written a number over them."""


def hashes(db: sqlite_utils.Database) -> dict[str, int]:
    """sha256 → size of every file that is here."""
    rows = db.execute(f"SELECT sha256, length(data) FROM media WHERE {_HERE} AND sha256 IS NOT NULL")
    return dict(rows.fetchall())


def pieces(db: sqlite_utils.Database, sha256: str, size: int) -> Iterator[bytes]:
    """A file that is here in pieces of `size` bytes, whether its medium is still there or kept for undo."""
    found = db.execute(f"SELECT id FROM media WHERE sha256 = ? AND {_HERE}", (sha256,)).fetchone()
    table = "media" if found else "media_kept"
    found = found or db.execute("SELECT rowid FROM media_kept WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        return
    start = 0
    while True:
        # opened for each piece: what is sent over a network must not keep the book from being written meanwhile
        with db.conn.blobopen(table, "data", found[0], readonly=True) as blob:
            blob.seek(start)
            piece = blob.read(size)
        if not piece:
            return
        yield piece
        start += len(piece)


def put_in(db: sqlite_utils.Database, wanted: Missing, data: Iterable[bytes]) -> bool:
    """Write a file that has come into its medium; False where it doesn't hold what its hash says: nothing is changed.

    Call it inside a write transaction, which a `Changed` must end.
    """
    if not 0 < wanted.size <= LARGEST:
        return False
    row = db.execute(
        "UPDATE media SET data = zeroblob(?) WHERE uuid = ? AND length(data) = 0 RETURNING id",
        (wanted.size, wanted.uuid),
    ).fetchone()
    if row is None:
        return False
    digest = hashlib.sha256()
    with closing(db.conn.blobopen("media", "data", row[0])) as blob:
        for piece in data:
            if blob.tell() + len(piece) > wanted.size:
                break
            digest.update(piece)
            blob.write(piece)
        whole = blob.tell() == wanted.size
    if whole and digest.hexdigest() == wanted.sha256:
        return True
    db.execute("UPDATE media SET data = x'' WHERE uuid = ?", (wanted.uuid,))
    return False


def copy_missing(db: sqlite_utils.Database, source: sqlite_utils.Database, progress: Progress) -> int:
    """Take the files of media that are missing here from another book; gives how many came."""
    came = 0
    wanted = missing(db)
    for number, one in enumerate(wanted):
        progress.check()
        progress.step(number, len(wanted))
        try:
            came += put_in(db, one, pieces(source, one.sha256, CHUNK))
        except sqlite3.OperationalError as error:
            raise Changed(
                "a medium in the other book can't be read", place=one.uuid, remedy="Copy that book again."
            ) from error
    return came
