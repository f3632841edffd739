"""One named trouble for each way a place that files travel to can refuse, each with what a person can do about it."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Final

from conect_desktop.errors import Trouble


class Unreachable(Trouble):
    """The stick is not plugged in, the server does not answer, or the line broke off."""


class WrongPassword(Trouble):
    """The server does not know this user with this password."""


class CertificateTrouble(Trouble):
    """The server can't prove who it is."""


class NoSpace(Trouble):
    """The stick or the account is full."""


class LoginPage(Trouble):
    """The network shows a page to log in instead of letting through what was asked for."""


class WrongClock(Trouble):
    """This computer's clock is so wrong that the server can't be trusted, or doesn't trust."""


class NotAllowed(Trouble):
    """The place is there but may not be written to, or read."""


class ServerTrouble(Trouble):
    """The server answered something that no file can be made of."""


_MARKUP: Final = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<[^>]*>?", re.DOTALL | re.IGNORECASE)
_CONTROL: Final = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_REASON: Final = 200


def reason_of(text: str) -> str:
    """A server's own words without markup and control characters, at most 200 characters."""
    told = _CONTROL.sub(" ", _MARKUP.sub(" ", text[:20_000])).strip()
    return told if len(told) <= _REASON else told[: _REASON - 1].rstrip() + "…"


def from_os(error: OSError, path: Path) -> Trouble:
    """The trouble that the operating system's error about a folder or stick means to a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return NoSpace("there is no space left", path=path, remedy="Free some, or take another stick.")
    if error.errno == errno.EROFS:
        return NotAllowed(
            "the stick or folder is read-only", path=path, remedy="Push the stick's lock back, or take another one."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return NotAllowed("you may not write there", path=path, remedy="Choose another folder, or ask who owns it.")
    if error.errno in (errno.EINVAL, errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.EEXIST):
        return NotAllowed(
            f"files of these names can't be made there ({error.strerror})", path=path, remedy="Choose another folder."
        )
    return Unreachable(
        f"the folder does not answer ({error.strerror})",
        path=path,
        remedy="Check that the stick is plugged in; what was sent before is safe.",
    )
