"""Making what was written to a disk or a folder survive a power cut."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

_STALE: Final = 3_600
"""Seconds after which nobody is writing a half-written file any more."""


def sync_file(path: Path) -> None:
    """Wait until the file's bytes are on the medium."""
    with path.open("rb+", buffering=0) as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none."""
    with suppress(OSError, AttributeError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove_stale_parts(target: Path) -> None:
    """Take away what writes of `target` left that a crash or a power cut broke off: nobody would find it, and what
    people said would stay on the disk. What is younger than an hour may be written by another laptop right now."""
    mine = re.compile(rf"\.{{1,2}}{re.escape(target.name)}\.\d+\.part(-journal|\.lock)?")
    with suppress(OSError):
        for path in target.parent.iterdir():
            if mine.fullmatch(path.name) and time.time() - path.stat().st_mtime > _STALE:
                path.unlink()
