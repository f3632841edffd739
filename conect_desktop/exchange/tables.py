"""Released records as flat tables, for every format that has rows and columns; with a data dictionary."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from conect_desktop.domain.geo import DECIMALS, rounded
from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.exchange.labels import REFERENCES, Context, columns, titles, told
from conect_desktop.paths import resources

_STEP: Final = 1_000

TABLES: Final[Mapping[Kind, str]] = {
    "place": "places", "note": "notes", "actor": "actors", "link": "links", "resource": "resources", "flow": "flows",
    "event": "timeline", "walk": "walks", "decision": "decisions", "disagreement": "disagreements", "medium": "media",
    "vote": "votes", "rating": "ratings",
}  # fmt: skip
"""Kind → the name of its table. A table of votes has a row for each option of a round."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what type its cells have (text, integer, number, boolean), and what it tells."""

    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class Table:
    """The records of one kind, column by column; every cell is a text, a number, a boolean or empty (None)."""

    name: str
    columns: tuple[Column, ...]
    cells: tuple[Sequence[Any], ...]

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.cells[0]) if self.cells else 0

    @property
    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The cells row by row, in the order of the columns."""
        return zip(*self.cells, strict=True)


def tables(release: Release, context: Context, without: Container[str] = ()) -> list[Table]:
    """One table for each kind that leaves at all, but for those named; positions as WKT and as longitude, latitude
    (degrees, WGS 84)."""
    named = titles(release)
    made = []
    filled: dict[str, Sequence[Any]]
    for kind, name in TABLES.items():
        records = release.of(kind)
        if name in without or not records:
            continue
        flatten = _FLATTEN.get(kind)
        if flatten:
            found = list(flatten(records, context, named))
            filled = {key: [row.get(key) for row in found] for key in dict.fromkeys(chain.from_iterable(found))}
        else:
            filled = cells(records, context)
            filled = filled | _titles(filled, named) | _positions(records)
        if filled:
            made.append(_table(name, filled))
    return made


def cells(records: Sequence[Released], context: Context) -> dict[str, Sequence[Any]]:
    """What is told of records of a kind as columns of cells."""
    return {name: _cells(values) for name, values in columns(records, context).items()}


def _titles(filled: Mapping[str, Sequence[Any]], named: Mapping[str, str]) -> dict[str, Sequence[Any]]:
    """Titles of the records that columns name by their uuid."""
    found = {f"{name}_title": [named.get(value) for value in filled[name]] for name in REFERENCES if name in filled}
    return {name: values for name, values in found.items() if values.count(None) < len(values)}


def _cells(values: Sequence[Any]) -> Sequence[Any]:
    """Values as cells."""
    if tuple not in set(map(type, values)):
        return values
    lists = {value: cell(value) for value in set(values) if isinstance(value, tuple)}
    return [lists[value] if isinstance(value, tuple) else value for value in values]


def cell(value: Any) -> Any:
    """A value as one cell: lists as text with semicolons between."""
    if isinstance(value, (list, tuple)):
        return "; ".join(str(item) for item in value) or None
    return value if isinstance(value, (str, bool, int, float)) else None


def _positions(records: Sequence[Released]) -> dict[str, Sequence[Any]]:
    """Where each record is; thousands at once, for one alone takes as long as the rest of its row."""
    lons, lats, texts = [], [], []
    for start in range(0, len(records), _STEP):
        shapes = np.array([record.geometry for record in records[start : start + _STEP]], object)
        points = shapes.copy()
        for at in np.flatnonzero(shapely.get_type_id(shapes) > shapely.GeometryType.POINT):
            points[at] = shapes[at].representative_point()
        lons += _rounded(shapely.get_x(points))
        lats += _rounded(shapely.get_y(points))
        texts += shapely.to_wkt(shapes, rounding_precision=DECIMALS, trim=True).tolist()
    return {"lon": lons, "lat": lats, "wkt": texts} if texts.count(None) < len(texts) else {}


def _rounded(degrees: NDArray[np.float64]) -> list[float | None]:
    """Degrees to write down; None where there is no position."""
    return [None if math.isnan(number) else number for number in rounded(degrees).tolist()]


def _votes(records: Sequence[Released], context: Context, named: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for record, one in told(records, context):
        whole = {name: cell(value) for name, value in one.items() if name not in ("options", "tables", "dots")}
        for option in record.fields.get("options", ()):
            about = option.get("place") or option.get("actor")
            by_table = {context.tables.get(table, table): dots for table, dots in option.get("by_table", {}).items()}
            yield {
                **whole,
                "option": option.get("label"),
                "about_title": named.get(about) if about else None,
                "dots": option.get("dots"),
                "share": option.get("share"),
                "by_table": "; ".join(f"{table}: {dots}" for table, dots in by_table.items()) or None,
            }


def _ratings(records: Sequence[Released], context: Context, named: Mapping[str, str]) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    for _, one in told(records, context):
        labels = one.pop("labels", None) or {}
        one["statement"] = labels.get(context.language) or labels.get("en") or one.get("indicator")
        yield {name: cell(value) for name, value in one.items()}


_Flatten = Callable[[Sequence[Released], Context, Mapping[str, str]], Iterator[dict[str, Any]]]
_FLATTEN: Final[Mapping[str, _Flatten]] = {"vote": _votes, "rating": _ratings}


def _table(name: str, filled: Mapping[str, Sequence[Any]]) -> Table:
    heads = [Column(key, column_type(values), described(key)) for key, values in filled.items()]
    return Table(name, tuple(heads), tuple(filled.values()))


def column_type(values: Sequence[Any]) -> str:
    """The type of a column that holds these values: boolean, integer, number, or text for anything else."""
    found = set(map(type, values)) - {type(None)}
    if found == {bool}:
        return "boolean"
    if found == {int}:
        return "integer"
    return "number" if found and found <= {int, float} else "text"


def described(name: str) -> str:
    """What a column of this name tells."""
    known = _dictionary()
    for ending, words in (("_labels", "in words"), ("_label", "in words"), ("_title", "its title")):
        if name not in known and name.endswith(ending):
            return f"{known.get(name.removesuffix(ending), name.removesuffix(ending))} ({words})"
    return known.get(name, "")


@cache
def _dictionary() -> Mapping[str, str]:
    path = resources() / "mappings" / "data_dictionary.toml"
    found: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["columns"]
    return found
