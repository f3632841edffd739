"""Marked paper maps come back: photographs laid on the ground, and stickers traced from them by their numbers.

A photograph stays in the book as a medium, as it was taken; how it lies is kept beside it and can be put right later.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.geo import FloatArray
from conect_desktop.domain.georeference import Georeference, fitted, from_dict
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.paper import SheetGround, read_ground
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange import sheet_photo
from conect_desktop.exchange.sheet_photo import Recognised, Straightened
from conect_desktop.services import media, records
from conect_desktop.services.arrivals import touched_since
from conect_desktop.storage import media as kept
from conect_desktop.storage.book import Book
from conect_desktop.storage.journal import last_entry
from conect_desktop.storage.kinds import rows_of

if TYPE_CHECKING:
    import sqlite_utils


@dataclass(frozen=True, slots=True)
class Laid:
    """How a medium lies on the ground."""

    georeference: Georeference
    ground: SheetGround | None
    """What the printed sheet says of itself; None where points were set by hand."""

    @property
    def sheet(self) -> str:
        """The code of the printed sheet, empty for a map without marks."""
        return self.ground.sheet if self.ground is not None else ""


@dataclass(slots=True)
class LaidDown:
    """What became of photographs."""

    uuids: list[str] = field(default_factory=list)
    """Media, in the order of the photographs."""
    recognised: dict[str, Recognised] = field(default_factory=dict)
    """By medium; the others are to be laid down by hand."""
    troubles: dict[str, Trouble] = field(default_factory=dict)
    """By medium: why it could not be recognised."""
    changes: Changes = field(default_factory=Changes)


def lay_down(
    book: Book, paths: Sequence[Path], stamp: Stamp, *, author: str | None = None, progress: Progress
) -> LaidDown:
    """Take photographs of marked maps into the book, and lay those on the ground whose marks are recognised.

    Raises `Trouble` for a file that can't be taken; then none is.
    """
    found: list[Recognised | Trouble] = []
    grounds = known_grounds(book.db)
    for number, path in enumerate(paths):
        progress.step(number, len(paths))
        if not path.is_file():
            raise Trouble("there is no such file", path=path, remedy="Choose a file, not a folder.")
        try:
            with path.open("rb") as file:
                photo = sheet_photo.read_photo(file)
        except Trouble as trouble:
            trouble.path = path
            raise
        except OSError as error:
            raise Trouble(
                "the file can't be read", path=path, remedy="Choose another file, or connect its disk."
            ) from error
        try:
            found.append(sheet_photo.recognise(photo, progress, grounds))
        except Trouble as trouble:
            found.append(trouble)
    result = LaidDown()
    first = last_entry(book.db) + 1
    added = media.add_files(book, paths, stamp, author=author, progress=Silent())
    result.uuids = list(added.uuids)
    with book.write("medium.lay", author=author) as step:
        for uuid, what in zip(added.uuids, found, strict=True):
            if isinstance(what, Trouble):
                result.troubles[uuid] = what
            else:
                result.recognised[uuid] = what
                _keep(step.db, uuid, Laid(what.georeference, what.ground))
    result.changes = touched_since(book.db, first)
    return result


def lay_by_hand(
    book: Book,
    medium: str,
    size: tuple[int, int],
    pixels: Sequence[tuple[float, float]],
    places: FloatArray,
    *,
    author: str | None = None,
) -> tuple[Laid, Changes]:
    """Lay a photograph by three or more points: pixels of the upright picture of that size, and rows of longitude,
    latitude in degrees (WGS 84). Raises `Trouble` for points that say too little.
    """
    laid = Laid(fitted(size, pixels, places), None)
    with book.write("medium.lay", author=author) as step:
        _keep(step.db, medium, laid)
    return laid, step.changes


def take_up(book: Book, medium: str, *, author: str | None = None) -> Changes:
    """Let a photograph lie on the ground no more; it stays a medium."""
    with book.write("medium.lay", author=author) as step:
        rows_of(step.db, "media").change(medium, {"georeference": None})
    return step.changes


def laid(medium: Medium) -> Laid | None:
    """How a medium lies; None for one that doesn't."""
    told = medium.georeference
    if not isinstance(told, Mapping):
        return None
    georeference = from_dict(told)
    ground = read_ground(str(told.get("ground") or ""))
    return Laid(georeference, ground) if georeference is not None else None


def known_grounds(db: sqlite_utils.Database) -> dict[str, SheetGround]:
    """Where the sheets of earlier photographs lie, by code: one whose larger code is covered is found all the same."""
    every = [laid(medium) for medium in rows_of(db, "media").all()]
    return {one.ground.sheet: one.ground for one in every if one is not None and one.ground is not None}


def photo_of(book: Book, medium: str) -> Any:
    """A medium as an upright picture; raises `Trouble` where it is none. Call it beside the window."""
    with book.reader() as db:
        data = kept.whole(db, medium)
    if data is None:
        raise Trouble("the photograph isn't here", remedy="Fetch it from the laptop that took it, then try again.")
    return sheet_photo.read_photo(io.BytesIO(data))


def straightened(book: Book, medium: str, *, progress: Progress) -> Straightened:
    """A photograph as it lies on the map, north up; only the map itself of a printed sheet. Beside the window."""
    with book.reader() as db:
        found = rows_of(db, "media").get(medium)
    lies = laid(found) if found is not None else None
    if lies is None:
        raise Trouble("the photograph doesn't lie on the map", remedy="Lay it down first.")
    bounds = lies.ground.bounds if lies.ground is not None else None
    return sheet_photo.straighten(photo_of(book, medium), lies.georeference, progress, bounds=bounds)


@dataclass(frozen=True, slots=True)
class Traced:
    """What a traced sticker became."""

    uuid: str
    """The place."""
    is_new: bool
    """No record had that number: there is one now that has nothing but number and position."""
    changes: Changes


def trace(book: Book, number: str, lon: float, lat: float, stamp: Stamp, *, author: str | None = None) -> Traced:
    """Give the record of the session with that sticker number its place (degrees, WGS 84).

    A number that nobody recorded becomes a record of its own, so that nothing is lost. Raises `Trouble` where two
    records have the number.
    """
    wanted = one_line(number)
    if not wanted:
        raise Trouble("the sticker's number is missing", remedy="Type the number that stands on it.")
    point = shapely.Point(lon, lat)
    with book.write("place.trace", author=author) as step:
        same = rows_of(step.db, "places").where(sticker=wanted, session=stamp.session)
        if len(same) > 1:
            titles = ", ".join(place.title or "–" for place in same)
            raise Trouble(
                Sentence("{0} records have the number {1}: {2}", len(same), wanted, titles),
                remedy="Give one of them another number, then trace it.",
            )
        if same:
            uuid = same[0].uuid
            rows_of(step.db, "places").change(uuid, {"geometry": point})
        else:
            uuid = records.insert(step.db, "places", {"sticker": wanted, "geometry": point}, stamp, author=author)
    return Traced(uuid, not same, step.changes)


def _keep(db: sqlite_utils.Database, medium: str, lies: Laid) -> None:
    told = lies.georeference.as_dict() | {"ground": lies.ground.text() if lies.ground is not None else None}
    rows_of(db, "media").change(medium, {"georeference": told})
