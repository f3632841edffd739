"""Writing a file whole or not at all: beside its place first, then moved there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

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
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, target)
        _make_durable(target.parent)
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                leftover.unlink()


def _make_durable(folder: Path) -> None:
    """Write down that a file of the folder has another name now; Windows has no such call and needs none."""
    with suppress(OSError, AttributeError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
