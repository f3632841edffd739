"""The hand-back: everything that leaves for an audience in one folder, for the room, the town and the archive."""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop import passing
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Kind, Release
from conect_desktop.durable import sync_folder
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.files import FileExists, LeftOut
from conect_desktop.exchange.labels import Context
from conect_desktop.services.export import Format
from conect_desktop.storage.trouble import told

log = logging.getLogger(__name__)

_PLACES: Final[tuple[Kind, ...]] = ("place", "walk")
_FILES: Final[tuple[tuple[str, str, tuple[Kind, ...]], ...]] = (
    ("html", "map", ("place",)),
    ("pdf", "report", ()),
    ("docx", "report", ()),
    ("poster", "poster", ("place",)),
    ("png", "map", ("place",)),
    ("charts", "charts", ()),
    ("xlsx", "tables", ()),
    ("csv", "tables", ()),
    ("gpkg", "map-qgis", _PLACES),
    ("geojson", "map", _PLACES),
    ("kml", "map", _PLACES),
    ("gpx", "walks", ("walk",)),
    ("gexf", "network", ("actor",)),
    ("graphml", "network", ("actor",)),
    ("conect-map", "conect-map", ("place",)),
    ("ro-crate", "research-deposit", ()),
)
"""Format, name of its file, and the kinds of which one at least must leave for it to be worth writing."""


@dataclass(frozen=True, slots=True)
class HandedBack:
    """The folder, its files, what some formats had no room for, and what could not be written at all."""

    folder: Path
    files: tuple[Path, ...]
    left_out: Mapping[str, tuple[LeftOut, ...]]
    troubles: tuple[Trouble, ...]


def folder_name(context: Context) -> str:
    """A name for the folder: the lab, and the day of its last session."""
    dates = sorted(str(one["date"]) for one in context.sessions.values() if one.get("date"))
    words = " ".join((context.lab or context.title, *dates[-1:], "CoNECT"))
    # cut first: Windows drops a blank or dot at the end of a name, and then finds no folder of it
    return re.sub(r"[^\w .-]+", "", words).strip(" .")[:80].rstrip(" .") or "CoNECT"


def write_hand_back(
    release: Release, context: Context, folder: Path, writers: Mapping[str, Format], progress: Progress
) -> HandedBack:
    """Write a new folder; it is there whole or not at all. One format that fails doesn't keep the others back.

    Raises `FileExists` where something of that name is there, `Trouble` where nothing could be written.
    """
    folder = folder.absolute()
    if folder.exists():
        raise FileExists("a folder of that name is there already", path=folder, remedy="Choose another name.")
    part = passing.beside(folder)
    files: list[str] = []
    left_out: dict[str, tuple[LeftOut, ...]] = {}
    troubles: list[Trouble] = []
    wanted = [
        (name, stem)
        for name, stem, kinds in _FILES
        if name in writers and (not kinds or any(release.of(kind) for kind in kinds))
    ]
    try:
        with told(folder):
            part.mkdir(parents=False)
        for number, (name, stem) in enumerate(wanted):
            progress.step(number, len(wanted))
            progress.check()
            target = part / f"{stem}{writers[name].suffix}"
            try:
                with told(target):
                    left_out[name] = writers[name].write(release, context, target, _Checked(progress), overwrite=False)
            except Cancelled:
                raise
            except Trouble as trouble:
                troubles.append(trouble)
                continue
            except Exception as bug:
                # the room waits for the other files; the log has what a programmer needs
                log.exception(f"{name} was not written")
                troubles.append(Trouble(f"{target.name} could not be written ({type(bug).__name__})"))
                continue
            files.append(target.name)
        if not files:
            raise troubles[0] if troubles else Trouble("nothing leaves", remedy="Choose another audience.")
        with told(folder):
            os.replace(part, folder)
            sync_folder(folder.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return HandedBack(folder, tuple(folder / name for name in files), left_out, tuple(troubles))


@dataclass(frozen=True, slots=True)
class _Checked:
    """The progress of one file, which only asks whether to go on: the whole is told by files."""

    whole: Progress

    def step(self, done: int, total: int) -> None:  # noqa: ARG002  (told by files)
        """Ask whether to go on."""
        self.whole.check()

    def check(self) -> None:
        """Raise `Cancelled` where the person asked to stop."""
        self.whole.check()
