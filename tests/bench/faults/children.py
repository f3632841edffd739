"""One operation in a child of this process: started, watched by strace where wished, killed, and listened to."""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import os
import resource
import select
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores import naming
from conect_desktop.storage.trouble import told
from tests.bench.faults.operations import WORK, Work

TOLD, BUG = 3, 70
"""How a child ends that was told of a trouble, and one that met anything else."""
HUNG = 60.0
"""Seconds after which a child counts as hung; the longest wait of the program itself is 5 s."""
DONE = "=done"
"""What a child says when its operation is finished: from here on the person counts on it."""
_PR_SET_PTRACER, _ANY = 0x59616D61, ctypes.c_ulong(-1)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended and what it said."""

    code: int
    """Exit code, or minus the signal."""
    said: tuple[str, ...]
    pid: int
    hung: bool = False

    @property
    def acknowledged(self) -> list[str]:
        """The uuids it acknowledged."""
        return acknowledged(self.said)

    @property
    def done(self) -> bool:
        """Whether it said that its operation is finished."""
        return DONE in self.said

    @property
    def trouble(self) -> str:
        """What it was told."""
        return next((line[2:] for line in self.said if line.startswith("!")), "")

    def problem(self) -> str | None:
        """What no operation may end with, whatever the fault."""
        if self.hung:
            return "hung"
        if self.code not in (0, TOLD, -signal.SIGKILL):
            return f"ended with {self.code}: {self.trouble}"
        if self.code == TOLD and (not self.trouble or "Traceback" in self.trouble):
            return "was told nothing"
        return None


def acknowledged(said: Sequence[str]) -> list[str]:
    """The uuids among what was said."""
    return [line for line in said if line[0] not in "!="]


class Child:
    """A child that does its work while this process goes on."""

    def __init__(self, work: Work, folder: Path, *, limit: int | None = None, strace: Sequence[str] = ()) -> None:
        self._pipe, theirs = socket.socketpair()
        self.pid = os.fork()
        if self.pid == 0:
            self._pipe.close()
            _be_child(work, folder, theirs, limit, waits=bool(strace))
        theirs.close()
        self._watcher = _watched_by(strace, self.pid, self._pipe) if strace else None

    def kill(self) -> None:
        """End it in the middle of whatever it does."""
        os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> Ended:
        """Wait until it has ended; one that never does is ended."""
        said, hung = _listen(self._pipe)
        if hung:
            self.kill()
        _, status = os.waitpid(self.pid, 0)
        self._pipe.close()
        if self._watcher is not None:
            self._watcher.communicate()
        code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return Ended(code, tuple(said), self.pid, hung)


def run(
    name: str, folder: Path, *, limit: int | None = None, after: float | None = None, strace: Sequence[str] = ()
) -> Ended:
    """Do an operation in a child: with files of at most `limit` bytes, killed `after` seconds, under strace's options.

    ``PID`` in the options becomes the child's number; it does not begin before strace watches it.
    """
    child = Child(WORK[name], folder, limit=limit, strace=strace)
    if after is not None:
        time.sleep(after)
        child.kill()
    return child.ended()


def _be_child(work: Work, folder: Path, pipe: socket.socket, limit: int | None, *, waits: bool) -> None:
    def say(line: str) -> None:
        # send and not write: a failing write is never that of an acknowledgement
        pipe.sendall((line.replace("\n", " ") + "\n").encode())

    code = BUG
    try:
        os.chdir(folder)
        # names that a watcher knows before they are made
        numbers = itertools.count()
        naming.secrets = SimpleNamespace(token_hex=lambda _: f"{os.getpid()}x{next(numbers)}")  # type: ignore[attr-defined]
        if waits:
            ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANY, 0, 0, 0)
            pipe.recv(1)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        # as the command and the window do: an error of the medium is a trouble wherever it is met
        with told(folder / "book.gpkg"):
            work(folder, say)
        say(DONE)
        code = 0
    except Trouble as trouble:
        say(f"! {type(trouble).__name__}: {trouble}")
        code = TOLD
    except BaseException as error:
        say(f"! {type(error).__name__}: {error} {_where(error)}")
    finally:
        os._exit(code)


def _where(error: BaseException) -> str:
    """The last lines of our own that an error came through."""
    trace, lines = error.__traceback__, []
    while trace is not None:
        lines.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(lines[-6:])


def _watched_by(options: Sequence[str], child: int, ours: socket.socket) -> subprocess.Popen[bytes]:
    command = ["strace", "-f", "-p", str(child), *(one.replace("PID", str(child)) for one in options)]
    watcher = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert watcher.stderr is not None
    for line in watcher.stderr:
        if b"attached" in line:
            ours.sendall(b"g")
            return watcher
    os.kill(child, signal.SIGKILL)
    raise OSError("strace can't watch a process here")


def _listen(ours: socket.socket) -> tuple[list[str], bool]:
    """Every line until the child's end of the pipe closes; and whether it never did."""
    told = b""
    deadline = time.monotonic() + HUNG
    while (left := deadline - time.monotonic()) > 0:
        if select.select([ours], [], [], left)[0]:
            with contextlib.suppress(ConnectionResetError):
                if part := ours.recv(65_536):
                    told += part
                    continue
            # a line that the kill cut off was not said
            return told.decode().split("\n")[:-1], False
    return told.decode().split("\n")[:-1], True


def no_strace() -> str | None:
    """Why strace can't be used here, if it can't."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return None if done.returncode == 0 else "strace may not watch processes here"
