"""Files that Qt paints into: what the disk refuses is raised, where Qt would leave half a file and say nothing."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QFileDevice, QIODevice

_END: Final = 1_024
_PDF_END: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


@contextmanager
def painted_file(path: Path) -> Iterator[QFile]:
    """A device for `QPdfWriter` or `QSvgGenerator`; raises OSError on leaving where not all of it is in the file."""
    # Qt would say that it can't be made, and not why
    path.touch()
    file = QFile(str(path))
    file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.Truncate)
    try:
        yield file
        flushed = file.flush()
        full, told = file.error() is QFileDevice.FileError.ResourceError, file.errorString()
    finally:
        file.close()
    # an error in the middle is forgotten with the next piece: what came after it lies at another place
    if not flushed or not _is_whole(path):
        raise OSError(errno.ENOSPC if full else errno.EIO, told, str(path))


def _is_whole(path: Path) -> bool:
    """Whether a PDF finds its table of contents where it says, and an SVG has an end."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END))
        end = file.read()
        if end.rstrip().endswith(b"</svg>"):
            return True
        told = _PDF_END.search(end)
        if told is None:
            return False
        file.seek(min(int(told[1]), size))
        return file.read(4) == b"xref"
