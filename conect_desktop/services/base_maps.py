"""The base maps of a book: remembered by it, found again beside it, carried with it on a stick."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop import paths
from conect_desktop.basemap import own
from conect_desktop.basemap.pack import Pack
from conect_desktop.domain.progress import Progress
from conect_desktop.storage import base_maps
from conect_desktop.storage.book import Book

_BESIDE: Final = (".pmtiles", ".mbtiles")
"""Endings of files beside a book that are nothing but base maps; others are used where the book remembers them."""
_MOST: Final = 12
"""Base maps of one folder: a folder of hundreds is an archive."""


@dataclass(frozen=True, slots=True)
class BookMaps:
    """What a book was used with."""

    found: tuple[Path, ...]
    """Those that are here, the one used last first."""
    missing: tuple[str, ...]
    """Names of those that are not; the book works without them."""


def look(book: Book) -> BookMaps:
    """Find the base maps that the book remembers, and those that travel beside it."""
    folders = (book.path.parent, paths.packs_folder())
    with book.reader() as db:
        names = base_maps.remembered(db)
    found: list[Path] = []
    missing: list[str] = []
    for name in names:
        # a book from elsewhere may remember anything
        there = [folder / name for folder in folders if Path(name).name == name and (folder / name).is_file()]
        found += there[:1]
        missing += [] if there else [Path(name).name]
    beside: list[Path] = []
    with suppress(OSError):
        beside = sorted(path for path in book.path.parent.iterdir() if path.suffix.lower() in _BESIDE)[:_MOST]
    return BookMaps(tuple(dict.fromkeys((*found, *beside))), tuple(missing))


def remember(book: Book, pack: Pack) -> None:
    """The book is used with a base map from now on."""
    with book.write("base_map", system=True) as step:
        base_maps.remember(step.db, pack.path.name, pack.attribution)


def forget(book: Book, names: Sequence[str]) -> None:
    """The book is used with those base maps no more."""
    with book.write("base_map", system=True) as step:
        base_maps.forget(step.db, names)


def carry(book: Book, maps: Sequence[Path], progress: Progress) -> list[Path]:
    """Copy base maps beside the book, so that they travel with it; those that lie there already are left.

    Gives what lies beside it now. Raises `Trouble` where there is no space or the folder can't be written.
    """
    folder = book.path.parent
    carried: list[Path] = []
    for path in maps:
        if not (folder / path.name).exists():
            own.add(path, progress, folder=folder)
        carried.append(folder / path.name)
    return carried
