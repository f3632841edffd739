"""Released records as flat tables, for every format that has rows and columns; with a data dictionary."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import shapely

from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.exchange.labels import REFERENCES, Context, properties, titles
from conect_desktop.paths import resources

Row = Mapping[str, Any]

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


def tables(release: Release, context: Context) -> list[Table]:
    """One table for each kind that leaves at all; positions as WKT and as longitude, latitude (degrees, WGS 84)."""
    named = titles(release)
    made = []
    for kind, name in TABLES.items():
        flatten = _FLATTEN.get(kind, _record)
        rows = tuple(row for record in release.of(kind) for row in flatten(record, context, named))
        if rows:
            made.append(Table(name, _columns(rows), rows))
    return made


def cell(value: Any) -> Any:
    """A value as one cell: lists as text with semicolons between."""
    if isinstance(value, (list, tuple)):
        return "; ".join(str(item) for item in value) or None
    return value if isinstance(value, (str, bool, int, float)) else None


def _record(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[Row]:
    told: dict[str, Any] = {}
    for name, value in properties(record, context).items():
        told[name] = cell(value)
        if name in REFERENCES and value in named:
            told[f"{name}_title"] = named[value]
    yield {**told, **_position(record)}


def _position(record: Released) -> Row:
    if record.geometry is None:
        return {}
    at = record.geometry if record.geometry.geom_type == "Point" else record.geometry.representative_point()
    wkt = shapely.to_wkt(record.geometry, rounding_precision=7, trim=True)
    return {"lon": round(at.x, 7), "lat": round(at.y, 7), "wkt": wkt}


def _vote(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[Row]:
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


def _rating(record: Released, context: Context, named: Mapping[str, str]) -> Iterator[Row]:  # noqa: ARG001
    told = properties(record, context)
    labels = told.pop("labels", None) or {}
    told["statement"] = labels.get(context.language) or labels.get("en") or told.get("indicator")
    yield {name: cell(value) for name, value in told.items()}


_Flatten = Callable[[Released, Context, Mapping[str, str]], Iterator[Row]]
_FLATTEN: Final[Mapping[str, _Flatten]] = {"vote": _vote, "rating": _rating}


def _columns(rows: tuple[Row, ...]) -> tuple[Column, ...]:
    types: dict[str, set[type]] = {}
    for row in rows:
        for name, value in row.items():
            types.setdefault(name, set()).add(type(value))
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
