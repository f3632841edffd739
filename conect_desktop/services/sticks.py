"""The sticks and cards that are plugged in, by the names people know them by."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

_MOUNTED_BELOW: Final = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive that can be carried away."""

    name: str
    path: Path


def sticks() -> list[Stick]:
    """Every drive that can be carried away; the system is asked for its list only, no drive is read."""
    found = []
    for partition in psutil.disk_partitions(all=False):
        path = Path(partition.mountpoint)
        if sys.platform == "win32":
            if "removable" in partition.opts.split(","):
                found.append(Stick(partition.mountpoint, path))
        elif partition.mountpoint.startswith(_MOUNTED_BELOW):
            found.append(Stick(path.name, path))
    return sorted(found, key=lambda stick: stick.name.casefold())
