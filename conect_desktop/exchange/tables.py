"""Released records as flat tables, for every format that has rows and columns; with a data dictionary."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import shapely

from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.exchange.labels import REFERENCES, Context, properties, titles
from conect_desktop.paths import resources

Row = Mapping[str, Any]
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
    """The records of one kind; every cell is a text, a number, a boolean or empty."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def tables(release: Release, context: Context, without: Container[str] = ()) -> list[Table]:
    """One table for each kind that leaves at all, but for those named; positions as WKT and as longitude, latitude
    (degrees, WGS 84)."""
    named = titles(release)
    made = []
    for kind, name in TABLES.items():
        if name in without:
            continue
        flatten = _FLATTEN.get(kind, _record)
        records = release.of(kind)
        found = [row for record in records for row in flatten(record, context, named)]
        if kind not in _FLATTEN:
            for row, position in zip(found, _positions(records), strict=True):
                row.update(position)
        rows = tuple(found)
        if rows:
            made.append(Table(name, _columns(rows), rows))
    return made


def cell(value: Any) -> Any:
    """A value as one cell: lists as text with semicolons between."""
    if isinstance(value, (list, tuple)):
        return "; ".join(str(item) for item in value) or None
    return value if isinstance(value, (str, bool, int, float)) else None


def _record(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    told: dict[str, Any] = {}
    for name, value in properties(record, context).items():
        told[name] = value if type(value) is str else cell(value)
        if name in REFERENCES and value in named:
            told[f"{name}_title"] = named[value]
    yield told


def _positions(records: Sequence[Released]) -> Iterator[Row]:
    """Where each record is; thousands at once, for one alone takes as long as the rest of its row."""
    for start in range(0, len(records), _STEP):
        part = records[start : start + _STEP]
        shapes = np.array([record.geometry for record in part], object)
        points = shapes.copy()
        for at in np.flatnonzero(shapely.get_type_id(shapes) > shapely.GeometryType.POINT):
            points[at] = shapes[at].representative_point()
        wkt = shapely.to_wkt(shapes, rounding_precision=_DECIMALS, trim=True)
        for lon, lat, text in zip(shapely.get_x(points).tolist(), shapely.get_y(points).tolist(), wkt, strict=True):
            yield {} if text is None else {"lon": round(lon, _DECIMALS), "lat": round(lat, _DECIMALS), "wkt": text}


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


def _columns(rows: tuple[Row, ...]) -> tuple[Column, ...]:
    types: defaultdict[str, set[type]] = defaultdict(set)
    for row in rows:
        for name, value in row.items():
            types[name].add(type(value))
    return tuple(Column(name, _type(found - {type(None)}), described(name)) for name, found in types.items())


def _type(found: set[type]) -> str:
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
