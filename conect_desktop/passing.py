"""Files that are there for a while only, and taking away what a run that was killed left of them.

They hold everything a book holds: a later erasure would not reach them. Each is named by who made it, so that nobody
takes away what another program, or another laptop on a shared folder, is still writing.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Final

from conect_desktop import paths

_BESIDE: Final = re.compile(
    r"\.{1,2}.+\.(?P<pid>\d+)\.(?P<whose>[0-9a-f]{8})\.(?:part|repair\.gpkg|share\.gpkg)(?:-journal|\.lock)?"
)
_TEMPORARY: Final = re.compile(r"conect-(?P<pid>\d+)-\w+")


@cache
def _whose() -> str:
    """This installation on this machine, as eight hexadecimal digits."""
    return hashlib.sha256(f"{paths.installation()}|{socket.gethostname()}".encode()).hexdigest()[:8]


def beside(target: Path, ending: str = "part") -> Path:
    """What `target` is called until it is whole; what an earlier run left in that folder is taken away first."""
    sweep_beside(target.parent)
    return target.with_name(f".{target.name}.{os.getpid()}.{_whose()}.{ending}")


def sweep_beside(folder: Path) -> None:
    """Take away what runs of this installation that are gone left beside other files of a folder."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            found = _BESIDE.fullmatch(path.name)
            if found and found["whose"] == _whose() and not _runs(int(found["pid"])):
                _take_away(path)


@contextmanager
def private_temporary_files() -> Iterator[None]:
    """Within it everything this process keeps for a while, libraries included, lies in one folder of its own, gone on
    leaving: a library that writes worksheets names its files as every program that uses it.
    """
    sweep_temporary()
    before, folder = tempfile.tempdir, None
    # where no file can be written at all, whoever wants one says so
    with suppress(OSError):
        folder = new_folder()
        tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that nobody else on this computer can look into, gone on leaving."""
    folder = new_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_folder() -> Path:
    """A folder that nobody else on this computer can look into, for as long as this program runs."""
    return Path(tempfile.mkdtemp(prefix=f"conect-{os.getpid()}-"))


def kept(path: Path) -> Path:
    """A file of such a folder where it stays after the program has ended, because the person was told of it."""
    name = "conect-kept-" + path.parent.name.rsplit("-", 1)[-1]
    return path.parent.rename(_around(path.parent) / name) / path.name


def _around(folder: Path) -> Path:
    """The folder in which all programs have theirs."""
    return _around(folder.parent) if _TEMPORARY.fullmatch(folder.name) else folder


def sweep_temporary() -> None:
    """Take away the temporary folders of runs that are gone."""
    with suppress(OSError):
        for path in list(_around(Path(tempfile.gettempdir())).glob("conect-*-*")):
            found = _TEMPORARY.fullmatch(path.name)
            # another person's folder can't be deleted, and a link may lead anywhere
            if found and path.is_dir() and not path.is_symlink() and not _runs(int(found["pid"])):
                _take_away(path)


def _runs(pid: int) -> bool:
    # when there is something to ask it about: the window doesn't wait for it
    import psutil

    return psutil.pid_exists(pid)


def _take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
