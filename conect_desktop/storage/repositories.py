"""One repository for each aggregate that has rules of its own when read or written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from sys import intern
from typing import TYPE_CHECKING, Any, Final

from shapely import Point
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain import geopackage
from conect_desktop.domain.making import Maker
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Consent, Dossier, Participant, Phase, Session, SessionTable
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.storage.rows import BATCH, Rows, read_list

if TYPE_CHECKING:
    import sqlite_utils


@dataclass(frozen=True, slots=True)
class PlaceSummary:
    """What the map and the list show of a place, cheap enough to hold for a hundred thousand.

    `lon`, `lat` in degrees (WGS 84): the point itself, a point inside an area or on a line; None where there is none.
    """

    uuid: str
    sticker: str
    title: str
    practices: tuple[str, ...]
    domains: tuple[str, ...]
    space_type: str
    status: str
    neighbourhood: str
    visibility: str
    session: str
    session_table: str
    phase: str
    author: str
    created_at: str
    landmark: bool
    shape: str
    """``Point``, ``LineString``, ``Polygon``, ``Multi…`` or empty."""
    lon: float | None
    lat: float | None
    geometry: BaseGeometry | None = None
    """The geometry of a line or area; None for points, which `lon` and `lat` tell whole."""

    def position(self) -> BaseGeometry | None:
        """The geometry, of whatever kind."""
        if self.geometry is not None or self.lon is None or self.lat is None:
            return self.geometry
        return Point(self.lon, self.lat)


_SUMMARY = (
    "SELECT uuid, sticker, title, practices, domains, space_type, status, neighbourhood, visibility, session,"
    " session_table, phase, author, created_at, landmark, geom FROM places"
)


def _on_earth(west: float, south: float, east: float, north: float) -> bool:
    """Whether a map can show it: another program may have written anything."""
    return west >= -180.0 and east <= 180.0 and south >= -90.0 and north <= 90.0


def _texts(cells: Sequence[Any]) -> list[str]:
    """Cells as words; another program may have written anything."""
    return [cell if type(cell) is str else "" for cell in cells]


def _words(cells: Sequence[Any]) -> list[str]:
    """Cells as words of which a book has few: each is kept once."""
    return [intern(cell) if type(cell) is str else "" for cell in cells]


def _keys(cells: Sequence[Any]) -> list[tuple[str, ...]]:
    """Cells that hold lists of keys."""
    return [read_list(cell) or () for cell in cells]


_Where = tuple[str, float | None, float | None, BaseGeometry | None]
"""Shape, longitude, latitude and geometry of a summary."""
_NOWHERE: Final[_Where] = ("", None, None, None)


def _where(blob: Any) -> _Where:
    try:
        geometry = geopackage.decode(blob)
    except ValueError:
        return _NOWHERE
    if geometry is None or geometry.is_empty or not _on_earth(*geometry.bounds):
        return _NOWHERE
    if geometry.geom_type == "Point":
        return "Point", geometry.x, geometry.y, None
    inside = geometry.representative_point()
    return geometry.geom_type, inside.x, inside.y, geometry


def _positions(blobs: Sequence[Any]) -> list[_Where]:
    """Where many places are, points without making a geometry of each."""
    found = [_NOWHERE] * len(blobs)
    plain, positions, others = geopackage.plain_points(blobs)
    for at, lon, lat in zip(plain, *positions.T.tolist(), strict=True):
        if _on_earth(lon, lat, lon, lat):
            found[at] = ("Point", lon, lat, None)
    for at in others:
        found[at] = _where(blobs[at])
    return found


_COLUMNS: Final[tuple[Callable[[Sequence[Any]], Iterable[Any]], ...]] = (
    list,
    _texts,
    _texts,
    _keys,
    _keys,
    *(_words,) * 8,
    _texts,
    partial(map, bool),
)
"""What each column of `_SUMMARY` is read with, but the last: that tells where."""
_make_summaries: Final = Maker(PlaceSummary)


def _summaries(cursor: sqlite3.Cursor) -> Iterator[PlaceSummary]:
    while rows := cursor.fetchmany(BATCH):
        *columns, blobs = zip(*rows, strict=True)
        told = [read(cells) for read, cells in zip(_COLUMNS, columns, strict=True)]
        yield from _make_summaries(len(rows), [*told, *zip(*_positions(blobs), strict=True)])


class Places(Rows[Place]):
    """Spaces and practices."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "places", Place)

    def summaries(self) -> Iterator[PlaceSummary]:
        """Every place as the map and the list show it, in the order they were written."""
        return _summaries(self.db.execute(f"{_SUMMARY} ORDER BY fid"))

    def summaries_of(self, uuids: Iterable[str]) -> list[PlaceSummary]:
        """Those of the given uuids that are still there."""
        wanted = list(uuids)
        found: list[PlaceSummary] = []
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            marks = ", ".join("?" * len(part))
            found += _summaries(self.db.execute(f"{_SUMMARY} WHERE uuid IN ({marks})", part))
        return found

    def stickers(self, session: str | None) -> set[str]:
        """Sticker numbers in use in a session."""
        rows = self.db.execute("SELECT sticker FROM places WHERE session IS ? AND sticker IS NOT NULL", (session,))
        return {row[0] for row in rows}


class Notes(Rows[Note]):
    """Notes and quotes."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "notes", Note)


class Sessions(Rows[Session]):
    """Sessions with their phases and tables."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "sessions", Session)
        self.phases = Rows(db, "phases", Phase)
        self.tables = Rows(db, "session_tables", SessionTable)

    def phases_of(self, session: str) -> list[Phase]:
        """The phases of a session in their order."""
        return self.phases.where(order="position", session=session)

    def tables_of(self, session: str) -> list[SessionTable]:
        """The tables of a session in their order."""
        return self.tables.where(order="position", session=session)

    def current_phase(self, session: str) -> Phase | None:
        """The phase under way: begun last and not ended."""
        running = [p for p in self.phases_of(session) if p.started_at and not p.ended_at]
        return max(running, key=lambda p: p.started_at or "", default=None)


class Participants(Rows[Participant]):
    """Participant codes and what each consents to."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "participants", Participant)
        self.consents = Rows(db, "consents", Consent)

    def codes(self) -> list[str]:
        """Every code, in alphabetical order."""
        # another program may have written bytes there
        found = self.db.execute("SELECT code FROM participants WHERE typeof(code) = 'text' ORDER BY code")
        return [row[0] for row in found]


class Terms(Rows[Term]):
    """The book's vocabularies."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "terms", Term)

    def vocabularies(self) -> dict[str, Vocabulary]:
        """Every vocabulary by its name."""
        by_name: dict[str, list[Term]] = {}
        for term in self.all():
            by_name.setdefault(term.vocabulary, []).append(term)
        return {name: Vocabulary(name, terms) for name, terms in by_name.items()}


class Dossiers(Rows[Dossier]):
    """The one row that says whose book it is."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        super().__init__(db, "dossier", Dossier)

    def the_one(self) -> Dossier:
        """The book's dossier; an empty one where another program deleted it."""
        return next(self.all(), None) or Dossier(uuid="")
