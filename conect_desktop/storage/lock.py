"""One writer a book: a small file beside it says who has it open, so that a person can be told."""

from __future__ import annotations

import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from conect_desktop.domain import clock
from conect_desktop.domain.sentence import Sentence
from conect_desktop.storage.trouble import BookLocked


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a book open."""

    host: str
    user: str
    pid: int
    started: float
    """When the process began (seconds since 1970), since process numbers are used again."""
    since: str
    boot: str = ""
    """Which start of the machine it is one of; empty where the system has no name for that."""
    after_boot: float = 0.0
    """Seconds from that start until the process began: unlike `started`, it stays when the clock is put right."""

    def alive(self) -> bool:
        """Whether the process may still be there; on another machine nobody can tell, so yes."""
        if self.host != socket.gethostname():
            return True
        boot = _boot()
        if self.boot and boot and self.boot != boot:
            return False
        import psutil

        try:
            began = psutil.Process(self.pid).create_time()
            if self.boot and boot:
                return abs(began - psutil.boot_time() - self.after_boot) < 2.0
            return abs(began - self.started) < 2.0
        except (psutil.NoSuchProcess, ValueError):
            return False
        except psutil.Error:
            return True

    def __str__(self) -> str:
        return f"{self.user} on {self.host}, process {self.pid}, since {self.since}"


def _boot() -> str:
    """A name of this start of the machine; empty where there is none. A laptop's clock may be years off until the
    network puts it right, so the time since 1970 alone can't tell one process from another."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _me() -> Holder:
    # whoever opens the window opens no book yet
    import psutil

    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "?"
    pid = os.getpid()
    began = psutil.Process(pid).create_time()
    return Holder(socket.gethostname(), user, pid, began, clock.now(), _boot(), began - psutil.boot_time())


def lock_path(book: Path) -> Path:
    """The lock file of a book."""
    return book.with_name(f".{book.name}.lock")


def holder(book: Path) -> Holder | None:
    """Who holds a book's lock; None where nobody does or the file says nothing readable."""
    return _read(lock_path(book))


def _read(path: Path) -> Holder | None:
    try:
        told = json.loads(path.read_text("utf-8"))
        return Holder(
            str(told["host"]), str(told["user"]), int(told["pid"]), float(told["started"]), str(told["since"]),
            str(told.get("boot", "")), float(told.get("after_boot", 0)),
        )  # fmt: skip
    except (OSError, OverflowError, ValueError, KeyError, TypeError, AttributeError):
        return None


class Lock:
    """A book's lock while this process holds it. The lock of a process that died is taken over."""

    def __init__(self, book: Path) -> None:
        self.path = lock_path(book)
        self._book = book
        self._me = _me()

    def acquire(self, *, force: bool = False) -> None:
        """Take the lock; raises `BookLocked` naming the holder. `force` takes it from whoever has it (after asking)."""
        text = json.dumps(asdict(self._me)).encode()
        for _ in range(3):
            try:
                descriptor = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
            except FileExistsError:
                other = holder(self._book)
                if other is not None and other.alive() and not force:
                    raise BookLocked(
                        Sentence("the book is open already ({0})", other),
                        path=self._book,
                        remedy="Close it there, or open it read-only here.",
                    ) from None
                self._clear(other)
                continue
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(text)
                # between making and writing it, somebody may have taken it for one that says nothing
                if self.path.read_bytes() == text:
                    return
            except FileNotFoundError:
                continue
            except OSError:
                # a lock that nobody can read is nobody's
                with suppress(OSError):
                    self.path.unlink()
                raise
        raise BookLocked(
            "another program took the book at the same moment", path=self._book, remedy="Try again in a moment."
        )

    def _clear(self, stale: Holder | None) -> None:
        """Take a stale lock file out of the way; whoever renames it first is the one to go on."""
        aside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        with suppress(FileNotFoundError):
            os.replace(self.path, aside)
            if _read(aside) != stale:
                # someone else was quicker, and this is that one's new lock
                self._put_back(aside)
            aside.unlink()

    def _put_back(self, aside: Path) -> None:
        try:
            os.link(aside, self.path)
        except FileExistsError:
            return
        except OSError:
            # not every stick knows links
            if not self.path.exists():
                os.replace(aside, self.path)

    def release(self) -> None:
        """Give the lock back, unless someone took it over."""
        mine = holder(self._book)
        if mine is not None and (mine.pid, mine.host, mine.since) == (self._me.pid, self._me.host, self._me.since):
            with suppress(OSError):
                self.path.unlink()
