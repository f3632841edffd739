"""Archives from elsewhere: looked at before anything is unpacked, so that a small file can't become a huge one."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from pathlib import Path
from typing import Final

from conect_desktop.errors import BadFile
from conect_desktop.exchange.incoming import must_be_file

UNPACKING: Final = (
    OSError, zipfile.BadZipFile, EOFError, ValueError, RuntimeError, zlib.error, lzma.LZMAError,
)  # fmt: skip
"""What unpacking a damaged archive may raise."""
MAX_MEMBERS: Final = 5_000
MAX_UNPACKED: Final = 512 * 2**20
"""Bytes of all members together."""
MAX_RATIO: Final = 200
"""Times that a member may be larger than it is packed; a sheet of nothing but zeros reaches a hundred."""
_SMALL: Final = 10 * 2**20
"""Bytes below which no ratio hurts."""


def open_zip(path: Path) -> zipfile.ZipFile:
    """An archive whose members are bounded in number, size and ratio; raises `BadFile` for any other."""
    must_be_file(path)
    try:
        archive = zipfile.ZipFile(path)
    except UNPACKING as error:
        raise damaged(path) from error
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    bombs = [m for m in members if m.file_size > _SMALL and m.file_size > MAX_RATIO * max(m.compress_size, 1)]
    if len(members) > MAX_MEMBERS or total > MAX_UNPACKED or bombs:
        archive.close()
        raise BadFile(
            "unpacked it would be far too large", path=path, remedy="Make it smaller, or ask who sent it what it is."
        )
    if any(member.flag_bits & 0x1 for member in members):
        archive.close()
        raise BadFile("it is protected by a password", path=path, remedy="Save it without one.")
    return archive


def damaged(path: Path) -> BadFile:
    """What to say of an archive that can't be unpacked."""
    return BadFile(
        "the file is damaged or cut off", path=path, remedy="Copy it again from where it came."
    )  # fmt: skip
