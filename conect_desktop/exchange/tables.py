"""Released records as flat tables, for every format that has rows and columns; with a data dictionary."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.exchange.labels import REFERENCES, UNTOLD, VOCABULARIES, Context, properties, titles
from conect_desktop.paths import resources

_DECIMALS: Final = 7
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
    columns: dict[str, Sequence[Any]]
    for kind, name in TABLES.items():
        records = release.of(kind)
        if name in without or not records:
            continue
        flatten = _FLATTEN.get(kind)
        if flatten:
            found = [row for record in records for row in flatten(record, context, named)]
            columns = {key: [row.get(key) for row in found] for key in dict.fromkeys(chain.from_iterable(found))}
        else:
            columns = told_columns(records, context, named) | _positions(records)
        if columns:
            made.append(_table(name, columns))
    return made


def told_columns(records: Sequence[Released], context: Context, named: Mapping[str, str]) -> dict[str, Sequence[Any]]:
    """What `properties` tells of each of many records of a kind, as columns of cells; beside the uuid of a record in
    `named` its title."""
    fields = [record.fields for record in records]
    known = VOCABULARIES.get(records[0].kind, {}) if records else {}
    made: dict[str, Sequence[Any]] = {"uuid": [record.uuid for record in records]}
    for name in dict.fromkeys(chain.from_iterable(fields)):
        values: list[Any] = [record.get(name) for record in fields]
        if name == "session":
            for what in ("title", "date"):
                made[f"session_{what}"] = [context.sessions.get(value, {}).get(what) for value in values]
        elif name not in UNTOLD:
            made[name] = _cells(values)
            if name in known:
                made |= _in_words(name, values, partial(context.label, records[0].kind, name))
            if name in REFERENCES:
                made[f"{name}_title"] = [named.get(value) for value in values]
    made["altered"] = _cells([record.altered for record in records])
    # a column that nothing stands in is none
    return {name: values for name, values in made.items() if values.count(None) < len(values)}


def _in_words(name: str, values: Sequence[Any], label: Callable[[str], str]) -> dict[str, Sequence[Any]]:
    """The words for a column of keys, and for one of lists of keys; the same few stand in thousands of rows."""
    words = {
        value: cell([label(key) for key in value]) if isinstance(value, tuple) else label(value)
        for value in set(values)
        if isinstance(value, (tuple, str))
    }
    lists = [words.get(value) if isinstance(value, tuple) else None for value in values]
    single = [words.get(value) if isinstance(value, str) else None for value in values]
    return {f"{name}_labels": lists, f"{name}_label": single}


def _cells(values: Sequence[Any]) -> Sequence[Any]:
    """Values as cells."""
    lists = {value: cell(value) for value in set(values) if isinstance(value, tuple)}
    if not lists:
        return values
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
        texts += shapely.to_wkt(shapes, rounding_precision=_DECIMALS, trim=True).tolist()
    return {"lon": lons, "lat": lats, "wkt": texts} if texts.count(None) < len(texts) else {}


def _rounded(degrees: NDArray[np.float64]) -> list[float | None]:
    """Degrees to write down; None where there is no position."""
    return [None if math.isnan(number) else round(number, _DECIMALS) for number in degrees.tolist()]


def _vote(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    whole = {
        name: value for name, value in properties(record, context).items() if name not in ("options", "tables", "dots")
    }
    for option in record.fields.get("options", ()):
        about = option.get("place") or option.get("actor")
        by_table = {context.tables.get(table, table): dots for table, dots in option.get("by_table", {}).items()}
        yield {
            **{name: cell(value) for name, value in whole.items()},
            "option": option.get("label"),
            "about_title": named.get(about) if about else None,
            "dots": option.get("dots"),
            "share": option.get("share"),
            "by_table": "; ".join(f"{table}: {dots}" for table, dots in by_table.items()) or None,
        }


def _rating(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    told = properties(record, context)
    labels = told.pop("labels", None) or {}
    told["statement"] = labels.get(context.language) or labels.get("en") or told.get("indicator")
    yield {name: cell(value) for name, value in told.items()}


_Flatten = Callable[[Released, Context, Mapping[str, str]], Iterator[dict[str, Any]]]
_FLATTEN: Final[Mapping[str, _Flatten]] = {"vote": _vote, "rating": _rating}


def _table(name: str, columns: Mapping[str, Sequence[Any]]) -> Table:
    told = tuple(Column(key, column_type(values), described(key)) for key, values in columns.items())
    return Table(name, told, tuple(columns.values()))


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
