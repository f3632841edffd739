"""What to send the developers when something goes wrong: read by the person first, with nothing of a session in it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil

from conect_desktop import __version__, logs, paths
from conect_desktop.domain.progress import Progress
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.schema import RECORDED

if TYPE_CHECKING:
    import sqlite_utils

_LIBRARIES: Final = ("PySide6-Essentials", "numpy", "shapely", "sqlite-utils", "pyproj", "pillow")
_LOG_LINES: Final = 120
_MB: Final = 1 << 20


def compose(book: Book | None, more: Mapping[str, str], progress: Progress) -> str:
    """The text: versions, machine, settings, how many records of each kind, what the check says, the log's last lines.

    `more` is what only the window knows. No path, no name and no word of the book is in it.
    """
    memory = psutil.virtual_memory()
    lines = [
        "What happened, and what did you do just before? (Please write it here.)", "", "",
        f"CoNECT Desktop {__version__}{', installed' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}",
        f"{os.cpu_count()} cores, {memory.total / 2**30:.0f} GiB of memory, {memory.available / 2**30:.1f} free",
        ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        *(f"{name}: {value}" for name, value in more.items()), "",
    ]  # fmt: skip
    lines += _about(book, progress) if book is not None else ["No book was open."]
    lines += ["", "The last lines of the log:", *(logs.tail(paths.log_file(), _LOG_LINES) or ["(empty)"])]
    crash = logs.crash_tail(paths.log_file().with_name("crash.log"), _LOG_LINES)
    return "\n".join([*lines, *(["", "The last crash:", *crash] if crash else [])]) + "\n"


def _about(book: Book, progress: Progress) -> list[str]:
    with book.reader() as db:
        counts = ", ".join(f"{name} {count}" for name, count in _counts(db).items() if count)
        findings = check(db, progress)
    size = book.path.stat().st_size / _MB
    # where a row is wrong is told, by its number alone; what it says stays here
    wrong = [f"{one.rule}: {one.place.split()[0]}" for one in findings[:20]]
    return [f"The book: {size:.1f} MB; {counts}", "The check: " + ("; ".join(wrong) or "whole")]


def _counts(db: sqlite_utils.Database) -> dict[str, int]:
    return {
        name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in (*(table.name for table in RECORDED), "journal")
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def write(path: Path, text: str) -> Path:
    """Save what the person read; raises OSError."""
    path.write_text(text, "utf-8")
    return path
