"""The common form of files from elsewhere: columns, and rows with a position or with what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import BadFile
from conect_desktop.exchange.geojson_read import BadFeature, read
from conect_desktop.paths import is_something_else

Kind = Literal["place", "walk"]

MAX_COLUMNS: Final = 1_000
"""Columns that are read of a table; a spreadsheet can claim sixteen thousand."""
NAMES: Final = frozenset(
    {"title", "name", "nom", "libelle", "nombre", "naam", "nume", "denumire", "namn", "navn", "label", "titre"}
)
"""Columns that say which row is meant, in small letters."""


@dataclass(slots=True)
class Row:
    """One thing of a file: its number there, its cells, and its position or what is wrong with it."""

    number: int
    cells: Mapping[str, Any]
    position: tuple[float, float] | None = None
    """A point's x, y; no geometry is made of it until somebody asks, a file may hold a hundred thousand."""
    shape: BaseGeometry | None = None
    """A line, area or several points."""
    problem: str | None = None
    flattened: bool = False
    """Whether heights were dropped."""
    kind: Kind = "place"
    times: Sequence[str] = ()
    """One timestamp a vertex (ISO 8601) of a walk."""

    @property
    def geometry(self) -> BaseGeometry | None:
        """The geometry, of whatever kind, in the reference system of its source."""
        return shapely.Point(*self.position) if self.position is not None else self.shape


def _nothing() -> None:
    return None


@dataclass(slots=True)
class Source:
    """An open file: its columns, its rows in their order, and what it says about itself. Leave it with `with`."""

    path: Path
    rows: Iterator[Row]
    columns: tuple[str, ...] | None = None
    """None where every row may bring others."""
    unit: str = "row"
    """What a message calls one of its rows."""
    table: bool = False
    """Whether positions stand in cells rather than beside them."""
    crs: str | None = None
    """Reference system of the coordinates: an authority's code or WKT; None where the file doesn't say."""
    on_earth: bool = False
    """Whether the reader already made sure that positions are longitude, latitude in WGS 84."""
    layer: str | None = None
    layers: tuple[str, ...] = ()
    """Layers or sheets there are; one is read."""
    hints: list[str] = field(default_factory=list)
    """What a person should know of the file as a whole."""
    close: Callable[[], None] = _nothing

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def place(self, row: Row) -> str:
        """Where a row stands, as a message names it."""
        return f"{self.unit} {row.number}"


def name_of(cells: Mapping[str, Any]) -> str:
    """What a row is called, to find it by; empty where nothing says so."""
    for key, value in cells.items():
        if key.lower() in NAMES and isinstance(value, str) and value.strip():
            return value.strip()[:60]
    return ""


def unlike(names: Sequence[str]) -> tuple[str, ...]:
    """Column names, trimmed and each of its own: a nameless one by its number, a second of one name with its count."""
    made: dict[str, None] = {}
    for number, raw in enumerate(names, 1):
        name = " ".join(str(raw).split())[:120] or f"column {number}"
        plain, count = name, 1
        while name in made:
            count += 1
            name = f"{plain} ({count})"
        made[name] = None
    return tuple(made)


def chosen_layer(wanted: str | None, layers: Sequence[str], path: Path, word: str) -> str:
    """The layer or sheet that was asked for, however capitalised, else the first; raises `BadFile` with their names."""
    if wanted is None:
        return layers[0]
    found = next((name for name in layers if name == wanted), None)
    found = found or next((name for name in layers if name.casefold() == wanted.casefold()), None)
    if found is None:
        raise BadFile(
            f"it has no {word} {wanted!r}", path=path, remedy=f"There are: {', '.join(repr(n) for n in layers[:20])}."
        )
    return found


def must_be_file(path: Path) -> None:
    """Raise `BadFile` for a folder, a pipe or a device, which may never end; what isn't there is told on reading."""
    if is_something_else(path):
        raise BadFile("this is not a file", path=path, remedy="Choose a file.")


def looked_at(path: Path, largest: int) -> bytes:
    """The first bytes of a file; raises `BadFile` where it can't be read, is empty or larger than `largest` bytes."""
    must_be_file(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(65_536)
    except OSError as error:
        raise BadFile(
            f"the file can't be read ({error.strerror})", path=path, remedy="Check its name and your rights."
        ) from error
    if size > largest:
        raise BadFile(
            f"the file is larger than {largest >> 20} MB",
            path=path,
            remedy="Split it, or make it smaller, and try again.",
        )
    if not head:
        raise BadFile("the file is empty", path=path, remedy="Choose another file.")
    return head


def geojson_source(path: Path, progress: Progress) -> Source:
    """The features of a GeoJSON file as rows."""
    return Source(path, _features(path, progress), unit="feature", crs="EPSG:4326", on_earth=True)


def _features(path: Path, progress: Progress) -> Iterator[Row]:
    for feature in read(path, progress):
        if isinstance(feature, BadFeature):
            yield Row(feature.number, {"name": feature.name} if feature.name else {}, problem=feature.what)
        else:
            yield Row(
                feature.number, feature.properties, feature.position, feature.shape, None, feature.flattened
            )  # fmt: skip
