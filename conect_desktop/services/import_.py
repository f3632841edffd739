"""Reading other people's places into a book: one undoable step, the bad features listed, the rest imported."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.geo import distance
from conect_desktop.domain.geopackage import encode, encode_point
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import (
    CATEGORY_FIELDS,
    LOCATION_RULES,
    MAX_TEXT,
    MAX_TITLE,
    VOCABULARY_OF,
    Place,
    place_problems,
)
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.text import clean, one_line
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.exchange.geojson_read import BadFeature, ReadFeature, read
from conect_desktop.paths import resources
from conect_desktop.services.fields import as_key
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Dossiers, Places, Sessions, Terms
from conect_desktop.storage.rows import to_cell
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import told

_SHOWN: Final = 50
_SPARE_KEYS: Final = 5
_SPARE_TEXT: Final = 500
_KEPT: Final = 1_000
"""How many bad features, unused names and looked-up words are kept: a hostile file has millions of each."""
_FAR: Final = 500_000.0
"""Metres from the lab beyond which places are looked at for swapped coordinates."""
_LONG: Final = frozenset({"description", "decision_making", "members", "charter", "openness", "commons"})
"""Fields of several lines."""
_BOOLEAN: Final = frozenset({"vacant_reuse", "landmark"})
_DERIVED: Final = frozenset(
    {"uuid", "session_title", "session_date", "altered", "visibility", "said_by", "author", "created_at", "source"}
    | {f"{name}_label" for name in VOCABULARY_OF}
    | {f"{name}_labels" for name in VOCABULARY_OF}
)
"""Properties of this program's own exports that are told again, or never taken from a file."""
_CHECKED: Final = ("url", "start_year")
"""Fields that a rule of the domain may refuse; such a value is left out, the place is kept."""
_PROBE: Final = Place(uuid="", title="x")


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do."""

    read: int = 0
    imported: int = 0
    dry_run: bool = False
    bad: list[BadFeature] = field(default_factory=list)
    """Features that could not be read: the first thousand of them."""
    bad_count: int = 0
    hints: list[str] = field(default_factory=list)
    """What looks wrong with the file as a whole, in words."""
    altered: Counter[str] = field(default_factory=Counter)
    """What was left out or changed of features that were imported, in words, and how often."""
    unused: Counter[str] = field(default_factory=Counter)
    """Properties that no field took, and how often."""
    changes: Changes = field(default_factory=Changes)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "read": self.read,
            "imported": self.imported,
            "dry_run": self.dry_run,
            "bad_count": self.bad_count,
            "bad": [{"feature": bad.number, "name": bad.name, "what": bad.what} for bad in self.bad],
            "altered": dict(self.altered),
            "unused_properties": dict(self.unused),
            "hints": list(self.hints),
        }

    def lines(self) -> list[str]:
        """What a person should know, the bad features first."""
        lines = [*self.hints, *(str(bad) for bad in self.bad[:_SHOWN])]
        if self.bad_count > _SHOWN:
            lines.append(f"and {self.bad_count - _SHOWN} more bad features")
        lines += [f"{what}: {count}" for what, count in self.altered.most_common(_SHOWN)]
        if self.unused:
            names = ", ".join(name for name, _ in self.unused.most_common(20))
            lines.append(f"properties that no field takes: {names}")
        return lines


def import_file(
    book: Book,
    path: Path,
    *,
    session: str | None,
    author: str | None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Read the places of a GeoJSON file; raises `Trouble` and changes nothing where the file as a whole is bad."""
    watched = progress or Silent()
    report = ImportReport(dry_run=dry_run)
    if dry_run:
        mapper = _Mapper(book, path.name, session, author, report)
        for _ in mapper.rows(read(path, watched)):
            pass
        return report
    with book.write("import", author=author) as step:
        mapper = _Mapper(book, path.name, session, author, report)
        with told(book.path):
            Places(step.db).add_cells(mapper.columns, mapper.rows(read(path, watched)))
        watched.check()
    report.changes = step.changes
    return report


@cache
def _mapping() -> tuple[dict[str, list[str]], dict[str, str]]:
    with (resources() / "mappings" / "geojson.toml").open("rb") as file:
        content = tomllib.load(file)
    return content["fields"], content["practices"]


class _Mapper:
    """Turns features into the cells of places, and notes in the report what did not fit."""

    def __init__(self, book: Book, source: str, session: str | None, author: str | None, report: ImportReport) -> None:
        self._vocabularies = Terms(book.db).vocabularies()
        self._keys: dict[tuple[str, str], str | None] = {}
        self._fields, self._practices = _mapping()
        self._rank = {
            source: (rank, name) for name, sources in self._fields.items() for rank, source in enumerate(sources)
        }
        self._tags = {tag.partition("=")[0] for tag in self._practices}
        phase = Sessions(book.db).current_phase(session) if session else None
        self._source = one_line(source)[:MAX_TITLE]
        same = {
            "source": self._source,
            "session": session,
            "phase": phase.uuid if phase else None,
            # a file is never trusted to say who may read it
            "visibility": "team",
            "author": author,
            "created_at": clock.now(),
        }
        self.columns = ("uuid", "geom", *self._fields, *same)
        self._cell_of = {name: (2 + number, TABLES["places"].column(name)) for number, name in enumerate(self._fields)}
        self._empty = (None,) * len(self._fields)
        self._same = tuple(same.values())
        self._report = report
        self._middle = _Middle(book)

    def rows(self, features: Iterator[ReadFeature | BadFeature]) -> Iterator[tuple[Any, ...]]:
        """The cells of the good features' places, in the order of `columns`."""
        report = self._report
        for feature in features:
            report.read += 1
            if isinstance(feature, BadFeature):
                report.bad_count += 1
                if report.bad_count <= _KEPT:
                    report.bad.append(feature)
                continue
            report.imported += 1
            if feature.position is not None:
                blob: bytes | None = encode_point(*feature.position)
                self._middle.add(*feature.position)
            else:
                blob = encode(feature.shape)
            row = [new_id(), blob, *self._empty, *self._same]
            for name, value in self._place(feature).items():
                position, column = self._cell_of[name]
                row[position] = to_cell(column, value)
            yield tuple(row)
        report.hints += self._middle.hints()

    def _place(self, feature: ReadFeature) -> dict[str, Any]:
        """The fields that the properties give."""
        properties = feature.properties
        fields: dict[str, Any] = {"location_rule": "exact"}
        taken: dict[str, tuple[int, Any]] = {}
        spare: list[str] = []
        for key, value in properties.items():
            found = self._rank.get(key)
            if found is None:
                spare.append(key)
            elif value not in (None, "", []):
                rank, name = found
                if name not in taken or rank < taken[name][0]:
                    taken[name] = (rank, value)
        for name, (_, value) in taken.items():
            self._fill(fields, name, value)
        if not fields.get("practices"):
            tagged = [self._practices.get(f"{tag}={properties[tag]}") for tag in self._tags if tag in properties]
            known = tuple(key for key in tagged if key and key in self._vocabulary("practices"))
            if known:
                fields["practices"] = known
        if not fields.get("title") and not fields.get("sticker"):
            fields["title"] = f"{self._source} {feature.number}"[-MAX_TITLE:]
            self._report.altered["without a name, named by its number in the file"] += 1
        if feature.flattened:
            self._report.altered["heights dropped"] += 1
        if spare:
            self._spare(fields, properties, spare)
        return fields

    def _fill(self, fields: dict[str, Any], name: str, value: Any) -> None:
        """One field from a property's value; what doesn't fit is left out and counted."""
        fit: Any = None
        if name in CATEGORY_FIELDS:
            words = value if isinstance(value, list) else re.split(r"[;,]", str(value))
            keys = [self._key(VOCABULARY_OF[name], str(word).strip()) for word in words if str(word).strip()]
            fit = tuple(dict.fromkeys(key for key in keys if key)) or None
            if fit is None or len(fit) < len(set(keys)):
                self._left(name)
        elif name in VOCABULARY_OF:
            fit = self._key(VOCABULARY_OF[name], str(value))
        elif name in _BOOLEAN:
            fit = value if isinstance(value, bool) else None
        elif name == "location_rule":
            fit = value if value in LOCATION_RULES else None
        elif name == "start_year":
            year = re.match(r"\s*(\d{4})(?!\d)", str(value))
            fit = int(year[1]) if year else None
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            fit = self._text(name, str(value))
        if name == "country" and fit is not None:
            fit = fit.upper() if len(fit) == 2 and fit.isascii() and fit.isalpha() else None
        if fit is not None and name in _CHECKED and place_problems(replace(_PROBE, **{name: fit})):
            fit = None
        if fit is not None and fit != "":
            fields[name] = fit
        elif name not in CATEGORY_FIELDS:
            self._left(name)

    def _text(self, name: str, value: str) -> str:
        """Text without what no file format can carry, no longer than its field; cutting is counted."""
        text, limit = (clean(value), MAX_TEXT) if name in _LONG else (one_line(value), MAX_TITLE)
        if name == "url":
            # half an address leads nowhere: the rule for addresses says what is too long
            return text
        if len(text) > limit:
            self._report.altered[f"{name} cut at {limit} characters"] += 1
        return text[:limit]

    def _left(self, name: str) -> None:
        self._report.altered[f"{name} not understood, left out"] += 1

    def _vocabulary(self, name: str) -> Vocabulary:
        return self._vocabularies.get(name) or Vocabulary(name, ())

    def _key(self, vocabulary: str, word: str) -> str | None:
        found = (vocabulary, word)
        if found in self._keys:
            return self._keys[found]
        key = as_key(self._vocabulary(vocabulary), word)
        if len(self._keys) < _KEPT:
            self._keys[found] = key
        return key

    def _spare(self, fields: dict[str, Any], properties: Mapping[str, Any], names: list[str]) -> None:
        """A few short properties that no field takes stay readable in the description; all are named in the report."""
        own = "uuid" in properties
        spare = [
            name
            for name in names
            if isinstance(properties[name], (str, int, float, list, dict))
            and properties[name] not in ("", [], {})
            and not (own and name in _DERIVED)
        ]
        unused = self._report.unused
        for name in spare:
            if name in unused or len(unused) < _KEPT:
                unused[name] += 1
        plain = [name for name in spare if not isinstance(properties[name], (list, dict))]
        if own or not plain or len(plain) > _SPARE_KEYS:
            return
        if sum(len(str(properties[name])) + len(name) for name in plain) <= _SPARE_TEXT:
            text = "\n".join(f"{one_line(name)}: {one_line(str(properties[name]))}" for name in plain)
            parts = (fields.get("description"), text)
            fields["description"] = "\n\n".join(part for part in parts if part)[:MAX_TEXT]


class _Middle:
    """The mean position of a file's points, to see whether longitude and latitude were swapped."""

    def __init__(self, book: Book) -> None:
        dossier = Dossiers(book.db).the_one()
        self._lab = (dossier.longitude, dossier.latitude)
        self._lon = self._lat = 0.0
        self._count = 0

    def add(self, lon: float, lat: float) -> None:
        """Count a position in degrees (WGS 84)."""
        self._lon += lon
        self._lat += lat
        self._count += 1

    def hints(self) -> list[str]:
        """A sentence where the points lie far from the lab, but near it the other way round."""
        lon, lat = self._lab
        if not self._count or lon is None or lat is None:
            return []
        east, north = self._lon / self._count, self._lat / self._count
        if distance(lon, lat, east, north) > _FAR >= distance(lon, lat, north, east):
            return ["the points lie far from the lab, and near it with longitude and latitude swapped: look at the map"]
        return []
