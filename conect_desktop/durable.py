"""Making what was written to a disk or a folder survive a power cut."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def sync_file(path: Path) -> None:
    """Wait until the file's bytes are on the medium."""
    with path.open("rb+", buffering=0) as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> bool:
    """Make a rename durable; whether it could. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return True
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True
