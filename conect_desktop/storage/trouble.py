"""One named trouble for each way a book's file can be wrong, and SQLite's messages turned into them."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from conect_desktop.errors import Trouble


class NoSuchBook(Trouble):
    """There is no file of that name."""


class BookExists(Trouble):
    """A new book would replace a file."""


class NotABook(Trouble):
    """The file is something else: not SQLite, not a GeoPackage, not made by this program."""


class DamagedBook(Trouble):
    """The file was a book but cannot be read whole."""


class NewerBook(Trouble):
    """A later version of the program made it."""


class BookLocked(Trouble):
    """Another program or person has it open."""


class ForeignSchema(Trouble):
    """Someone put triggers, views or tables into the file that this program doesn't know."""


class FileInUse(Trouble):
    """Another program has a file open that would be read or written."""


class ReadOnlyBook(Trouble):
    """The medium or the person's rights don't allow writing."""


class DiskFull(Trouble):
    """No space is left where the book is."""


class MediumGone(Trouble):
    """The disk or stick went away, or fails."""


class StrayRest(Trouble):
    """What lies beside a book to be taken back or brought in is not this book's."""


class BookMoved(Trouble):
    """The file was renamed, taken away or replaced while it was open."""


class NoSuchRow(Trouble):
    """A row that should be changed is no longer there."""


class ClashingRow(Trouble):
    """An edit would break a rule of the table: the same uuid twice."""


class BrokenReference(Trouble):
    """An edit refers to something that is not in the book, or something else still refers to what it deletes."""


_DAMAGE: Final = (
    # the driver itself, without SQLite's code, refuses text in another encoding
    "Could not decode to UTF-8",
    # the schema is readable but no longer ours
    "no such table",
    "no such column",
    "foreign key mismatch",
)

_FORBIDDEN: Final = ("not authorized", "unsafe use of")
"""What SQLite says where the file's own schema asks for what no file may do: load a library, for instance."""


def foreign_call(error: sqlite3.Error, path: Path | None) -> ForeignSchema:
    """The trouble of a file whose tables call what this program doesn't have, or doesn't let a file do."""
    return ForeignSchema(
        "somebody put something into the book that runs with every edit, and this program doesn't run it",
        path=path,
        place=str(error),
        remedy="Open a copy from before, or remove it with a database program if you know what it is.",
    )


def understood(error: Exception) -> Exception:
    """The trouble that an error of SQLite or of the system means, whatever file it was about, or the error itself."""
    meant: Trouble | None = None
    if isinstance(error, sqlite3.Error):
        meant = from_sqlite(error, None)
    elif isinstance(error, OSError):
        meant = from_os(error, error.filename if isinstance(error.filename, str) else None)
        if type(meant) is Trouble:
            # a name that can't be used was chosen by nobody, or whoever asked for it says so: a bug of ours
            meant = None
    if meant is None:
        return error
    meant.__cause__ = error
    return meant


def from_sqlite(error: sqlite3.Error, path: Path | None) -> Trouble | None:
    """The trouble that SQLite's error means to a person, or None where it is a bug of ours."""
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(
            "the disk is full, nothing was changed",
            path=path,
            remedy="Free some space or save a copy on another disk; what was saved before is safe.",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BookLocked(
            "another program is writing to the book",
            path=path,
            remedy="Close it there (QGIS, another window) and try again.",
        )
    # where a row may not be deleted because others belong to it, SQLite speaks of a trigger
    if extended == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY or str(error).startswith("FOREIGN KEY"):
        return BrokenReference(
            f"it would refer to something that is not in the book ({error}), nothing was changed",
            path=path,
            remedy="It may have been deleted meanwhile: look at the history.",
        )
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        return BookMoved(
            "the book was moved, renamed or replaced while it was open",
            path=path,
            remedy="Open it where it is now; what was saved before is safe.",
        )
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyBook(
            "the book cannot be written here", path=path, remedy="Copy it to a folder of your own and open the copy."
        )
    if code == sqlite3.SQLITE_CONSTRAINT:
        return ClashingRow(
            f"the book has a row of that kind already ({error}), nothing was changed",
            path=path,
            remedy="It may have been added meanwhile: look at the history.",
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or str(error).startswith(_DAMAGE):
        return DamagedBook(
            f"the book is damaged ({error})",
            path=path,
            remedy="Open your last copy; keep this file, what is readable in it can be saved.",
        )
    if str(error).startswith(_FORBIDDEN):
        return foreign_call(error, path)
    if code == sqlite3.SQLITE_IOERR:
        return MediumGone(
            f"the disk or stick did not answer ({error})",
            path=path,
            remedy="Check that it is plugged in; what was saved before is safe.",
        )
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return ReadOnlyBook(
            "the book cannot be opened here",
            path=path,
            remedy="Check that the folder is still there and that you may write in it.",
        )
    return None


_SHARING: Final = (32, 33)
"""Windows' own numbers for a file, or a part of one, that another program keeps to itself."""


def from_os(error: OSError, path: Path | str | None) -> Trouble | None:
    """The trouble that an operating system's error means to a person, or None where it is a bug of ours."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull("the disk is full, nothing was changed", path=path, remedy="Free some space and try again.")
    if _in_use(error, path):
        return FileInUse(
            "another program has the file open", path=path, remedy="Close it there, or choose another name."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ReadOnlyBook(
            "you have no permission here", path=path, remedy="Choose a folder of your own, or ask who owns this one."
        )
    if error.errno == errno.EROFS:
        return ReadOnlyBook(
            "the medium is read-only", path=path, remedy="Copy the book to your own disk and open the copy."
        )
    if error.errno == errno.ENOENT:
        return NoSuchBook("there is no such file or folder", path=path, remedy="Check the name.")
    if error.errno in (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE):
        return MediumGone(
            "the disk or stick did not answer", path=path, remedy="Check that it is plugged in and try again."
        )
    if error.errno in (errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL):
        return Trouble(f"the file name cannot be used ({error.strerror})", path=path, remedy="Choose another name.")
    return None


def _in_use(error: OSError, path: Path | str | None) -> bool:
    """Whether it is Windows that refuses because a program (Excel, a viewer) keeps the file to itself.

    It says so where a file is moved; where one is opened it says the same as to those who have no right.
    """
    if getattr(error, "winerror", None) in _SHARING:
        return True
    refused = sys.platform == "win32" and error.errno == errno.EACCES and path is not None
    return refused and Path(path or "").is_file() and os.access(path or "", os.W_OK)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Inside it, SQLite's and the system's errors about a book become troubles; bugs pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = from_sqlite(error, path)
        if trouble is None:
            raise
        raise trouble from error
    except UnicodeDecodeError as error:
        # SQLite's message quotes what it found in a damaged schema
        raise DamagedBook("the book is damaged", path=path, place="schema", remedy="Open your last copy.") from error
    except OSError as error:
        trouble = from_os(error, path)
        if trouble is None:
            raise
        raise trouble from error
