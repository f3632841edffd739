"""Whether a release that somebody brought on a stick is newer; nothing is asked of any network."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop import __version__
from conect_desktop.errors import Trouble
from conect_desktop.exchange.incoming import must_be_file
from conect_desktop.paths import is_file

MAX_BYTES: Final = 1_000_000
_ASK: Final = "Ask for the release file again; it is called release.json and lies beside the packages."


@dataclass(frozen=True, slots=True)
class Release:
    """What a release file tells: its version, the day it was made, and the packages beside it that are whole."""

    version: str
    date: str
    newer: bool
    whole: tuple[str, ...]


def read_release(path: Path, running: str = __version__) -> Release:
    """The release that the file tells of, with every package that lies beside it compared with its SHA-256.

    Raises Trouble for a file that is none, and for a package that is not what the file says. The sums tell damage
    apart, not who made the packages: that is what the signature of the system's installer is for.
    """
    told = _read(path)
    try:
        version, date, files = str(told["version"]), str(told["date"]), list(told["files"])
        newer = _ordered(version) > _ordered(running)
        sums = {str(one["name"]): str(one["sha256"]).lower() for one in files}
    except (KeyError, TypeError, ValueError):
        raise Trouble("this is not a release file of CoNECT Desktop", path=path, remedy=_ASK) from None
    whole = []
    for name, wanted in sums.items():
        beside = path.parent / name
        # a name from outside: nothing but files lying beside it is read
        if Path(name).name != name or not is_file(beside):
            continue
        if _sum(beside) != wanted:
            raise Trouble("this package is damaged or not the one released", path=beside, remedy="Copy it again.")
        whole.append(name)
    return Release(version, date, newer, tuple(whole))


def _read(path: Path) -> dict[str, Any]:
    must_be_file(path)
    try:
        with path.open("rb") as file:
            read = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Trouble(
            f"the release file can't be read: {error.strerror}", path=path, remedy="Check its name and place."
        ) from None
    try:
        told = orjson.loads(read) if len(read) <= MAX_BYTES else None
    except orjson.JSONDecodeError:
        told = None
    if not isinstance(told, dict) or told.get("program") != "conect-desktop":
        raise Trouble("this is not a release file of CoNECT Desktop", path=path, remedy=_ASK)
    return told


def _ordered(version: str) -> tuple[int, ...]:
    """A version as numbers that compare: 0.10.0 comes after 0.9.1; raises ValueError."""
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6}){2}", version):
        raise ValueError(version)
    return tuple(map(int, version.split(".")))


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
