"""What an operation did to its medium, with every byte, as strace tells it: in order, acknowledgements included."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TRACED = (
    "openat", "open", "creat", "close", "dup", "dup2", "dup3", "fcntl", "lseek", "read", "write", "pwrite64", "writev",
    "pwritev", "pwritev2", "fsync", "fdatasync", "sync_file_range", "ftruncate", "truncate", "fallocate", "rename",
    "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat", "symlink", "symlinkat", "mkdir",
    "mkdirat", "sendfile", "copy_file_range", "sendto",
)  # fmt: skip
"""Every call that could change a file, and what tells where in it."""
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_UNKNOWN = frozenset(
    {"writev", "pwritev", "pwritev2", "fallocate", "truncate", "symlink", "symlinkat", "copy_file_range", "dup"}
)


@dataclass(eq=False, slots=True)
class File:
    """A file by itself, whatever its names are: what is durable of it, and what was done since."""

    durable: bytes = b""
    since: list[tuple[int, bytes] | int] = field(default_factory=list)
    """Writes as (offset, bytes), and new sizes, that no sync has followed yet."""

    def now(self) -> bytearray:
        """What a program reads."""
        data = bytearray(self.durable)
        for change in self.since:
            applied(data, change)
        return data


def applied(data: bytearray, change: tuple[int, bytes] | int) -> None:
    """Do one change; a gap is filled with zeros."""
    if isinstance(change, int):
        data[change:] = bytes(max(0, change - len(data)))
        return
    offset, piece = change
    if offset > len(data):
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(piece)] = piece


@dataclass(frozen=True, slots=True)
class Named:
    """A change of names: what goes, and what comes; both at once, in the folders it touches."""

    gone: tuple[Path, ...]
    come: tuple[tuple[Path, File | None], ...]
    """None stands for a folder."""

    @property
    def folders(self) -> set[Path]:
        """The folders whose sync makes it durable."""
        return {path.parent for path in self.gone} | {path.parent for path, _ in self.come}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: a change of a file, of names, a sync, or something said to the person."""

    what: str
    """write, size, names, sync, sync folder, said"""
    file: File | None = None
    change: tuple[int, bytes] | int | None = None
    names: Named | None = None
    folder: Path | None = None
    said: str = ""


class Reading:
    """Follows an operation's calls from the files that were there before it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.start: dict[Path, File | None] = {}
        for path in sorted(folder.rglob("*")):
            self.start[path] = None if path.is_dir() else File(path.read_bytes())
        self.start[folder] = None
        self._there = dict(self.start)
        self._data = {file: bytearray(file.durable) for file in self.start.values() if file is not None}
        self._open: dict[int, tuple[File | Path, int, bool]] = {}
        """descriptor → (file or folder, position, whether it appends)"""

    def events(self, log: Path) -> Iterator[Event]:
        """What happened, in order."""
        for line in log.read_text("ascii").splitlines():
            if "unfinished" in line or "resumed" in line:
                raise ValueError("two threads worked at once: the order of their calls is not known")
            match = _LINE.match(line)
            if match is None or int(match[3]) < 0:
                continue
            name, told, result = match[1], match[2].split(", "), int(match[3])
            yield from self._event(name, told, result)

    def left(self) -> dict[Path, bytes | None]:
        """What must be there when it is over: the reading is right where this is what is there."""
        return {path: None if file is None else bytes(self._data[file]) for path, file in self._there.items()}

    def _event(self, name: str, told: list[str], result: int) -> Iterator[Event]:
        if name in ("openat", "open", "creat"):
            yield from self._opened(self._path(told, 1 if name == "openat" else 0), " ".join(told), result)
        elif name == "sendto":
            yield Event("said", said=_bytes(told[1]).decode())
        elif name in ("mkdir", "mkdirat"):
            yield from self._named((), self._path(told, name == "mkdirat"), None)
        elif name in ("unlink", "rmdir", "unlinkat"):
            yield from self._named((self._path(told, name == "unlinkat"),), None, None)
        elif name in ("rename", "renameat", "renameat2"):
            at = name != "rename"
            old, new = self._path(told, at), self._path(told[1 + at :], at)
            if self._mine(old):
                if self._there[old] is None:
                    raise ValueError("a folder is renamed: that isn't followed")
                yield from self._named((old,), new, self._there[old])
        elif name in ("link", "linkat"):
            at = name == "linkat"
            old, new = self._path(told, at), self._path(told[1 + at :], at)
            if self._mine(old):
                yield from self._named((), new, self._there[old])
        else:
            yield from self._on_descriptor(name, told, result)

    def _on_descriptor(self, name: str, told: list[str], result: int) -> Iterator[Event]:
        number = int(told[0])
        if number not in self._open:
            return
        target, position, appends = self._open[number]
        if name == "close":
            del self._open[number]
        elif name in ("fcntl", "dup2", "dup3"):
            if "F_DUPFD" in told[1] or name != "fcntl":
                raise ValueError("a descriptor is doubled: that isn't followed")
        elif isinstance(target, Path):
            if name in ("fsync", "fdatasync"):
                yield Event("sync folder", folder=target)
        elif name in ("fsync", "fdatasync"):
            yield Event("sync", file=target)
        elif name in ("lseek", "read"):
            self._open[number] = target, result if name == "lseek" else position + result, appends
        elif name == "ftruncate":
            yield self._changed(target, int(told[1]))
        elif name in ("write", "pwrite64"):
            offset = int(told[3]) if name == "pwrite64" else len(self._data[target]) if appends else position
            if name == "write":
                self._open[number] = target, offset + result, appends
            yield self._changed(target, (offset, _bytes(told[1])[:result]))
        elif name == "sendfile":
            source, begin, _ = self._open[int(told[1])]
            assert isinstance(source, File)
            piece = bytes(self._data[source][begin : begin + result])
            self._open[int(told[1])] = source, begin + result, False
            self._open[number] = target, position + result, appends
            yield self._changed(target, (position, piece))
        elif name in _UNKNOWN:
            raise ValueError(f"{name} isn't followed")

    def _opened(self, path: Path, flags: str, number: int) -> Iterator[Event]:
        if not self._mine(path):
            return
        if path not in self._there:
            if "O_CREAT" not in flags:
                raise ValueError(f"{path.name} was opened and never made")
            file = File()
            self._data[file] = bytearray()
            yield from self._named((), path, file)
        found = self._there[path]
        self._open[number] = path if found is None else found, 0, "O_APPEND" in flags
        if found is not None and "O_TRUNC" in flags and self._data[found]:
            yield self._changed(found, 0)

    def _changed(self, file: File, change: tuple[int, bytes] | int) -> Event:
        applied(self._data[file], change)
        return Event("size" if isinstance(change, int) else "write", file=file, change=change)

    def _named(self, gone: tuple[Path, ...], path: Path | None, file: File | None) -> Iterator[Event]:
        come = () if path is None or not self._mine(path) else ((path, file),)
        gone = tuple(one for one in gone if self._mine(one))
        for one in gone:
            del self._there[one]
        self._there.update(come)
        if gone or come:
            yield Event("names", names=Named(gone, come))

    def _mine(self, path: Path) -> bool:
        return path == self.folder or self.folder in path.parents

    def _path(self, told: list[str], at: int | bool) -> Path:
        name = os.fsdecode(_bytes(told[int(at)]))
        start = self.folder
        if at and told[0] != "AT_FDCWD" and not name.startswith("/"):
            within = self._open.get(int(told[0]))
            start = within[0] if within and isinstance(within[0], Path) else Path("/elsewhere")
        return Path(os.path.normpath(start / name))


def _bytes(told: str) -> bytes:
    """What strace wrote as "\\x…"."""
    if told.endswith("..."):
        raise ValueError("strace cut off what was written")
    return bytes.fromhex(told.strip('"').replace("\\x", ""))
