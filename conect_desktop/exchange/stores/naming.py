"""Which names a file in a store may have: such as every file system and every server keeps unchanged."""

from __future__ import annotations

import re
import secrets
from typing import Final

PART: Final = ".part"
"""What the names of files end in that are being written."""
OLD: Final = 3600
"""Seconds after which a half-written file belongs to nobody."""

_SEGMENT: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,118}[A-Za-z0-9_-])?")
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever follows a dot."""


def fits(segment: str) -> bool:
    """Whether a folder or file of this name can be in a store."""
    return bool(_SEGMENT.fullmatch(segment)) and not _DEVICE.fullmatch(segment) and not segment.endswith(PART)


def checked(name: str) -> str:
    """A file's name as it is; raises `ValueError` where no store could keep it: names are the program's own."""
    if not all(fits(segment) for segment in name.split("/")):
        raise ValueError(f"{name!r} can't be the name of a file in a store")
    return name


def checked_folder(folder: str) -> str:
    """A folder's name as it is, empty for the whole store; raises `ValueError` like `checked`."""
    return checked(folder) if folder else folder


def part_of(name: str) -> str:
    """A name of its own for a file while it is written, beside the one it will have."""
    return f"{name}.{secrets.token_hex(6)}{PART}"
