"""The names of the base maps in use, gathered beside the window and found while somebody types."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from conect_desktop.basemap.names import Named, index_of, search
from conect_desktop.basemap.pack import Pack
from conect_desktop.bridge.finder import Entry
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.jobs import Job, JobRunner, Lane
from conect_desktop.errors import Trouble

_WORDS: Final = {
    "locality": QT_TRANSLATE_NOOP("GroundNames", "district or town, on the map"),
    "street": QT_TRANSLATE_NOOP("GroundNames", "street, on the map"),
    "place": QT_TRANSLATE_NOOP("GroundNames", "on the map"),
    "water": QT_TRANSLATE_NOOP("GroundNames", "water, on the map"),
}
_FEWEST: Final = 2
"""Letters before the map's names are searched."""


class GroundNames(QObject):
    """Gathered when somebody first wants to find something; a pack without names is no trouble."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._indexes: dict[Pack, Path] = {}
        self._waiting: list[Pack] = []
        self._job: Job | None = None

    def set_packs(self, packs: Sequence[Pack]) -> None:
        """Base maps, the one on top first."""
        self._indexes = {pack: path for pack, path in self._indexes.items() if pack in packs}
        self._waiting = [pack for pack in packs if pack not in self._indexes]
        if self._job is not None:
            self._job.cancel()

    def begin(self) -> None:
        """Gather what isn't there yet: a second for a city."""
        self._next()

    def find(self, typed: str, near: tuple[float, float], show: Callable[[Named], object]) -> list[Entry]:
        """What the maps call so, nearest first; choosing one calls `show`."""
        if len(typed.strip()) < _FEWEST:
            return []
        found: list[Entry] = []
        for path in self._indexes.values():
            try:
                named = search(path, typed, near)
            except sqlite3.Error:
                # swept away or damaged since: it is made anew when the program starts
                continue
            found += [
                Entry(one.name, QCoreApplication.translate("GroundNames", _WORDS[one.group]), partial(show, one), "map")
                for one in named
            ]
        return found

    def _next(self) -> None:
        if self._waiting and self._job is None:
            pack = self._waiting.pop(0)
            self._job = self._jobs.run(
                Lane.GENERAL, index_of, pack, name="names of the map", with_progress=True,
                done=partial(self._take, pack), failed=self._failed, ended=self._ended,
            )  # fmt: skip

    def _take(self, pack: Pack, path: Path | None) -> None:
        if path is not None:
            self._indexes[pack] = path

    def _failed(self, error: Exception) -> None:
        # the map itself tells where a pack is damaged
        if not isinstance(error, (Trouble, OSError)):
            self._jobs.broken.emit(error)

    def _ended(self, _: object) -> None:
        self._job = None
        self._next()
