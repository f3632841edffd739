"""A pack that is not whole yet: what has come of it survives a kill, and is believed again only where it is proven.

`NAME.pmtiles.part` holds the bytes at their final places; `NAME.pmtiles.part.journal` tells which of them came, with a
SHA-256 each. A line of the journal is written after its bytes are on the medium, and checked against them afterwards.
The part begins with zeros until its last moment, so that no reader takes it for a map.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Final, Self

import numpy as np

from conect_desktop.basemap.area import Spans
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.sentence import Sentence
from conect_desktop.durable import sync_folder
from conect_desktop.errors import Trouble

_SPAN: Final = 1 << 20
"""Bytes of a line of the journal at most, and bytes that a kill may cost."""
_MARGIN: Final = 4 << 20
"""Bytes that stay free beside the pack: its journal, and what the disk keeps for itself."""
_MAX_LINE: Final = 1_000
_MAX_JOURNAL: Final = 256 << 20


class Part:
    """The unfinished file of a pack while this process works on it."""

    def __init__(self, target: Path, identity: str, size: int, progress: Progress) -> None:
        """Go on with what is there of the same pack, else begin; `size` is that of the finished file in bytes.

        Raises `Trouble` where another process is at it, the folder can't be written to, or the disk is too small.
        """
        self.target = target
        self.path = target.with_name(f"{target.name}.part")
        self._journal_path = target.with_name(f"{target.name}.part.journal")
        self._open: tuple[int, int, Any] | None = None
        self._pending: list[tuple[int, int, str]] = []
        self._waiting = 0
        self._empty = False
        with self._told():
            self._journal = self._locked()
        try:
            with self._told():
                self.done = self._resumed(identity, size, progress)
                self._empty = not self.done.count()
                self._look_at_space(size)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, at: int, data: bytes) -> None:
        """Keep bytes at their place; they are safe after the next megabyte, or `commit`."""
        with self._told():
            if self._open is None or self._open[0] + self._open[1] != at or self._open[1] >= _SPAN:
                self._shut()
                self._open = (at, 0, hashlib.sha256())
                self._file.seek(at)
            start, length, digest = self._open
            self._file.write(data)
            digest.update(data)
            self._open = (start, length + len(data), digest)
            self._waiting += len(data)
        if self._waiting >= _SPAN:
            self.commit()

    def commit(self) -> None:
        """Put on the medium what came, then say so in the journal."""
        with self._told():
            self._shut()
            if not self._pending:
                return
            _sync(self._file)
            for start, length, digest in self._pending:
                self._journal.write(f"{json.dumps({'at': start, 'length': length, 'sha256': digest})}\n".encode())
            _sync(self._journal)
            self._pending.clear()
            self._waiting = 0
            self._empty = False

    def complete(self, head: bytes) -> None:
        """Write what makes the part an archive; to be called when all else is there."""
        self.commit()
        with self._told():
            self._file.seek(0)
            self._file.write(head)
            _sync(self._file)

    def rename(self) -> None:
        """Give the checked pack its name, in one step, and forget the journal."""
        with self._told():
            self._file.close()
            os.replace(self.path, self.target)
            sync_folder(self.target.parent)
        self.discard()

    def discard(self) -> None:
        """Remove it: what is there belongs to no pack."""
        self._empty = True
        self.close()

    def close(self) -> None:
        """Leave it to be gone on with; others may. Where nothing came, nothing is left."""
        if self._journal.closed:
            return
        # what couldn't be written was told before
        with suppress(OSError, AttributeError):
            self._file.close()
        if self._empty:
            self._remove()
        with suppress(OSError):
            self._journal.close()
        if self._empty and os.name == "nt":
            # Windows removes no open file
            self._remove()

    # -- beginning ---------------------------------------------------------------------------------------------------

    def _locked(self) -> IO[bytes]:
        """The journal, open for this process alone; the system lets go of it when the process ends, however it does."""
        for _ in range(3):
            journal = os.fdopen(os.open(self._journal_path, os.O_RDWR | os.O_CREAT | _BINARY, 0o644), "r+b")
            try:
                if not _lock(journal):
                    raise Trouble(
                        "another download of this pack is going on", path=self.target,
                        remedy="Wait until it is finished, or give another name.",
                    )  # fmt: skip
                # who finished meanwhile has removed the file that was waited for
                with suppress(FileNotFoundError):
                    if os.path.samestat(os.fstat(journal.fileno()), self._journal_path.stat()):
                        return journal
            except BaseException:
                journal.close()
                raise
            journal.close()
        raise Trouble("another download took this pack at the same moment", path=self.target, remedy="Try again.")

    def _resumed(self, identity: str, size: int, progress: Progress) -> Spans:
        """Which bytes are there already, each read and compared; begins anew where they are of another pack."""
        lines = self._lines()
        same = next(lines, None) == {"identity": identity} and self.path.exists()
        self._file = self.path.open("r+b" if same else "w+b")
        if same and os.fstat(self._file.fileno()).st_size <= size:
            held = [span for span in map(_span, lines) if span and self._holds(span, size, progress)]
        else:
            self._file.truncate(0)
            held = []
        self._journal.seek(0)
        text = [json.dumps({"identity": identity})]
        text += [json.dumps({"at": at, "length": length, "sha256": digest}) for at, length, digest in held]
        self._rewrite("".join(f"{line}\n" for line in text).encode())
        pairs = np.array([(at, at + length) for at, length, _ in held], dtype=np.int64).reshape(-1, 2)
        return Spans.joined(pairs[:, 0], pairs[:, 1])

    def _rewrite(self, text: bytes) -> None:
        """Make these the journal's lines, in place: the lock is on this very file."""
        self._journal.seek(0)
        if self._journal.read(len(text)) != text:
            self._journal.seek(0)
            self._journal.truncate()
            self._journal.write(text)
        # a torn line at the end would tear the next one
        self._journal.truncate(len(text))
        self._journal.seek(len(text))
        _sync(self._journal)
        sync_folder(self.path.parent)

    def _lines(self) -> Iterator[Any]:
        """What the journal says, to its first line that is torn."""
        if os.fstat(self._journal.fileno()).st_size > _MAX_JOURNAL:
            return
        self._journal.seek(0)
        while (line := self._journal.readline(_MAX_LINE)).endswith(b"\n"):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                return

    def _holds(self, span: tuple[int, int, str], size: int, progress: Progress) -> bool:
        """Whether the bytes of a line are what it says."""
        progress.check()
        at, length, digest = span
        if at + length > size:
            return False
        self._file.seek(at)
        return hashlib.sha256(self._file.read(length)).hexdigest() == digest

    def _look_at_space(self, size: int) -> None:
        free, needed = shutil.disk_usage(self.path.parent).free, size - self.done.count() + _MARGIN
        if free < needed:
            raise Trouble(
                Sentence(
                    "there is not enough space: {0} MB are needed, {1} MB are free",
                    f"{needed / 1e6:,.0f}", f"{free / 1e6:,.0f}",
                ),
                path=self.target.parent, remedy="Free some, take another disk, a smaller area, or a lower zoom.",
            )  # fmt: skip

    # -- the files ---------------------------------------------------------------------------------------------------

    def _shut(self) -> None:
        """End the line that is being gathered."""
        if self._open is not None and self._open[1]:
            start, length, digest = self._open
            self._pending.append((start, length, digest.hexdigest()))
        self._open = None

    def _remove(self) -> None:
        for path in (self.path, self._journal_path):
            with suppress(OSError):
                path.unlink()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the disk refuses is told as a trouble."""
        try:
            yield
        except OSError as error:
            raise _refused(error, self.target) from error


_BINARY: Final[int] = getattr(os, "O_BINARY", 0)


def _span(line: Any) -> tuple[int, int, str] | None:
    """A line of the journal; None where it says nothing sensible."""
    try:
        at, length, digest = line["at"], line["length"], line["sha256"]
    except (TypeError, KeyError):
        return None
    sound = type(at) is int and type(length) is int and at >= 0 and 0 < length <= 2 * _SPAN and type(digest) is str
    return (at, length, digest) if sound else None


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _lock(file: IO[bytes]) -> bool:
    """Take a file for this process alone; False where another one has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # far behind the end: a locked byte can't be read by others
            file.seek(1 << 30)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # a folder of the network may have no locks: better without one than not at all
        return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
    return True


def _refused(error: OSError, target: Path) -> Trouble:
    """What the operating system's error about a folder or stick means to a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        what, remedy = "there is no space left", "Free some, then start again: what was loaded is kept."
    elif error.errno == errno.EFBIG:
        what, remedy = "the stick can't hold a file of this size", "Take another stick, or a smaller area."
    elif isinstance(error, (FileNotFoundError, NotADirectoryError)):
        what, remedy = "there is no such folder", "Connect the disk it is on, or choose another folder."
    elif isinstance(error, PermissionError):
        what, remedy = "the file can't be written there", "Close the map that shows it, or choose another folder."
    else:
        what, remedy = f"the disk refuses ({error.strerror or error})", "Check the disk, or choose another folder."
    return Trouble(what, path=target, remedy=remedy)
