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
from conect_desktop.domain.geopackage import encode
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import CATEGORY_FIELDS, MAX_TEXT, MAX_TITLE, VOCABULARY_OF, Place, place_problems
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.text import clean, one_line
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.exchange.geojson_read import BadFeature, ReadFeature, read
from conect_desktop.paths import resources
from conect_desktop.services.capture import as_key
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places, Sessions, Terms
from conect_desktop.storage.rows import to_cell
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import told

_SHOWN: Final = 50
_SPARE_KEYS: Final = 5
_SPARE_TEXT: Final = 500
_STEP: Final = 2_000
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
            "bad": [{"feature": bad.number, "name": bad.name, "what": bad.what} for bad in self.bad],
            "altered": dict(self.altered),
            "unused_properties": dict(self.unused),
        }

    def lines(self) -> list[str]:
        """What a person should know, the bad features first."""
        lines = [str(bad) for bad in self.bad[:_SHOWN]]
        if len(self.bad) > _SHOWN:
            lines.append(f"and {len(self.bad) - _SHOWN} more bad features")
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
        for _ in mapper.rows(read(path), watched):
            pass
        return report
    with book.write("import", author=author) as step:
        mapper = _Mapper(book, path.name, session, author, report)
        with told(book.path):
            Places(step.db).add_cells(mapper.columns, mapper.rows(read(path), watched))
        watched.check()
    report.changes = step.changes
    return report


@cache
def _mapping() -> tuple[dict[str, list[str]], dict[str, str]]:
    with (resources() / "mappings" / "geojson.toml").open("rb") as file:
        content = tomllib.load(file)
    return content["fields"], content["practices"]


class _Mapper:
    """Turns features into places, and notes in the report what did not fit."""

    def __init__(self, book: Book, source: str, session: str | None, author: str | None, report: ImportReport) -> None:
        self._vocabularies = Terms(book.db).vocabularies()
        self._keys: dict[tuple[str, str], str | None] = {}
        self._fields, self._practices = _mapping()
        self._field_of = {source: name for name, sources in self._fields.items() for source in sources}
        self._tags = {tag.partition("=")[0] for tag in self._practices}
        phase = Sessions(book.db).current_phase(session) if session else None
        same = {
            "source": one_line(source),
            "session": session,
            "phase": phase.uuid if phase else None,
            # a file is never trusted to say who may read it
            "visibility": "team",
            "location_rule": "exact",
            "author": author,
            "created_at": clock.now(),
        }
        self.columns = ("uuid", "geom", *self._fields, *same)
        self._shapes = [TABLES["places"].column(name) for name in self._fields]
        self._same = tuple(same.values())
        self._source = one_line(source)
        self._report = report

    def rows(self, features: Iterator[ReadFeature | BadFeature], progress: Progress) -> Iterator[tuple[Any, ...]]:
        """The cells of the good features' places, in the order of `columns`."""
        report = self._report
        for feature in features:
            report.read += 1
            if report.read % _STEP == 0:
                progress.step(report.read, 0)
                progress.check()
            if isinstance(feature, BadFeature):
                report.bad.append(feature)
                continue
            fields = self._place(feature)
            cells = [to_cell(column, fields.get(column.name)) for column in self._shapes]
            report.imported += 1
            yield (new_id(), encode(feature.geometry), *cells, *self._same)

    def _place(self, feature: ReadFeature) -> dict[str, Any]:
        """The fields that the properties give."""
        properties = feature.properties
        fields: dict[str, Any] = {}
        for source, name in self._field_of.items():
            if source in properties and name not in fields:
                value = properties[source]
                if value not in (None, "", []):
                    self._fill(fields, name, value)
        if not fields.get("practices"):
            tagged = [self._practices.get(f"{tag}={properties[tag]}") for tag in self._tags if tag in properties]
            known = tuple(key for key in tagged if key and key in self._vocabulary("practices"))
            if known:
                fields["practices"] = known
        if not fields.get("title") and not fields.get("sticker"):
            fields["title"] = f"{self._source} {feature.number}"
            self._report.altered["without a name, named by its number in the file"] += 1
        if feature.flattened:
            self._report.altered["heights dropped"] += 1
        self._spare(fields, properties)
        return fields

    def _fill(self, fields: dict[str, Any], name: str, value: Any) -> None:
        """One field from a property's value; what doesn't fit is left out and counted."""
        fit: Any = None
        if name in CATEGORY_FIELDS:
            words = value if isinstance(value, list) else re.split(r"[;,]", str(value))
            keys = [self._key(VOCABULARY_OF[name], str(word).strip()) for word in words if str(word).strip()]
            fit = tuple(dict.fromkeys(key for key in keys if key)) or None
            if fit is None or len(fit) < len(keys):
                self._left(name)
        elif name in VOCABULARY_OF:
            fit = self._key(VOCABULARY_OF[name], str(value))
        elif name == "start_year":
            year = re.match(r"\s*(\d{4})", str(value))
            fit = int(year[1]) if year else None
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            fit = clean(str(value))[:MAX_TEXT] if name == "description" else one_line(str(value))[:MAX_TITLE]
        if name == "country" and fit is not None:
            fit = fit.upper() if len(fit) == 2 and fit.isascii() and fit.isalpha() else None
        if fit is not None and name in _CHECKED and place_problems(replace(_PROBE, **{name: fit})):
            fit = None
        if fit:
            fields[name] = fit
        elif name not in CATEGORY_FIELDS:
            self._left(name)

    def _left(self, name: str) -> None:
        self._report.altered[f"{name} not understood, left out"] += 1

    def _vocabulary(self, name: str) -> Vocabulary:
        return self._vocabularies.get(name) or Vocabulary(name, ())

    def _key(self, vocabulary: str, word: str) -> str | None:
        found = (vocabulary, word)
        if found not in self._keys:
            self._keys[found] = as_key(self._vocabulary(vocabulary), word)
        return self._keys[found]

    def _spare(self, fields: dict[str, Any], properties: Mapping[str, Any]) -> None:
        """A few short properties that no field takes stay readable in the description; all are named in the report."""
        spare = {
            name: value
            for name, value in properties.items()
            if name not in self._field_of and isinstance(value, (str, int, float)) and value != ""
        }
        self._report.unused.update(spare.keys())
        text = "\n".join(f"{one_line(name)}: {one_line(str(value))}" for name, value in spare.items())
        if spare and len(spare) <= _SPARE_KEYS and len(text) <= _SPARE_TEXT and "uuid" not in properties:
            fields["description"] = "\n\n".join(part for part in (fields.get("description"), text) if part)
