"""Writing a file whole or not at all: beside its place first, then moved there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from conect_desktop.durable import remove_stale_parts, sync_file, sync_folder
from conect_desktop.errors import Trouble


class FileExists(Trouble):
    """An export would replace a file."""


@contextmanager
def written_beside(target: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A path to write to; it becomes `target` on leaving, durable, or is removed where something raises.

    Raises `FileExists` rather than replace a file, unless the person was asked.
    """
    target = target.absolute()
    if target.exists() and (not overwrite or not target.is_file()):
        raise FileExists(
            "a file of that name is there already", path=target, remedy="Choose another name, or say --overwrite."
        )
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    remove_stale_parts(target)
    try:
        yield part
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                leftover.unlink()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A released record that a format has no room for, and why; the rest is written all the same."""

    kind: str
    uuid: str
    why: str
