"""Turning rows of a file from elsewhere into cells of places and walks; what did not fit is told in the report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain import clock
from conect_desktop.domain.geo import distance
from conect_desktop.domain.geopackage import encode, encode_point
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.meeting import Walk
from conect_desktop.domain.place import (
    CATEGORY_FIELDS,
    LOCATION_RULES,
    MAX_TEXT,
    MAX_TITLE,
    VOCABULARY_OF,
    Place,
    place_problems,
)
from conect_desktop.domain.sentence import FieldName, Sentence
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import Vocabulary, folded
from conect_desktop.exchange.crs import Lab
from conect_desktop.exchange.incoming import Row, name_of
from conect_desktop.exchange.positions import tells_position
from conect_desktop.services import import_report
from conect_desktop.services.fields import as_key
from conect_desktop.services.import_doubles import Match, PlacesOfTheBook
from conect_desktop.services.import_meanings import FEW, Meanings, fields, tables
from conect_desktop.services.import_plan import BOOLEAN, CHECKED, NOTHING, PLAIN, Plans, tidying
from conect_desktop.services.import_report import BadRow, ImportReport, LikelyDouble, Previewed
from conect_desktop.storage.repositories import Sessions, Terms
from conect_desktop.storage.rows import to_cell
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils

_SPARE_TEXT: Final = 500
_FAR: Final = 500_000.0
"""Metres from the lab beyond which places are looked at for swapped coordinates."""
_YES: Final = frozenset({"yes", "true", "1", "x", "oui", "vrai", "si", "verdadero", "ja", "waar", "da", "sant", "sann"})
_NO: Final = frozenset({"no", "false", "0", "non", "faux", "falso", "nee", "onwaar", "nu", "nej", "falskt", "nei"})
"""Yes and no in the seven languages, without accents."""
_DERIVED: Final = frozenset(
    {"uuid", "session_title", "session_date", "altered", "visibility", "said_by", "author", "created_at", "source"}
    | {f"{name}_label" for name in VOCABULARY_OF}
    | {f"{name}_labels" for name in VOCABULARY_OF}
)
"""Properties of this program's own exports that are told again, or never taken from a file."""
_PROBE: Final = Place(uuid="", title="x")


class Mapper:
    """Turns rows into the cells of places, and keeps the walks among them aside."""

    def __init__(
        self,
        db: sqlite_utils.Database,
        source: str,
        session: str | None,
        author: str | None,
        meanings: Meanings,
        report: ImportReport,
        *,
        lab: Lab,
        book_places: PlacesOfTheBook | None = None,
        sample: int = 0,
    ) -> None:
        self._vocabularies = Terms(db).vocabularies()
        self._keys: dict[tuple[str, str], str | None] = {}
        self._plans = Plans(meanings)
        self._known_words: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._meanings = meanings
        self._practices = tables().practices
        self._tags = {tag.partition("=")[0] for tag in self._practices}
        phase = Sessions(db).current_phase(session) if session else None
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
        names = fields()
        self.columns = ("uuid", "geom", *names, *same)
        self.walks: list[Walk] = []
        self._cell_of = {name: (2 + number, _cell(name)) for number, name in enumerate(names)}
        self._empty = (None,) * len(names)
        self._shared: dict[str, Any] = {name: value for name, value in same.items() if name != "source"}
        self._same = tuple(same.values())
        self._report = report
        self._middle = _Middle(lab)
        self._book_places = book_places
        self._sample = sample

    def rows(self, found: Iterator[Row]) -> Iterator[list[Any]]:
        """The cells of the good rows' places, in the order of `columns`."""
        report = self._report
        look_for_more = self._book_places is not None or self._sample > 0
        for row in found:
            report.read += 1
            if row.problem is not None:
                self._bad(row, row.problem)
                continue
            told = self._place(row)
            if look_for_more and not self._looked_at(row, told):
                continue
            report.imported += 1
            if row.kind == "walk":
                self._walk(row, told)
                continue
            if row.position is not None:
                blob: bytes | None = encode_point(*row.position)
                self._middle.add(*row.position)
            else:
                blob = encode(row.shape)
            cells = [new_id(), blob, *self._empty, *self._same]
            for name, value in told.items():
                position, cell = self._cell_of[name]
                cells[position] = value if cell is None else cell(value)
            yield cells
        report.hints += self._middle.hints()

    # -- rows that need more than their cells ------------------------------------------------------------------------

    def _bad(self, row: Row, what: str) -> None:
        report = self._report
        report.bad_count += 1
        if report.bad_count <= import_report.KEPT:
            report.bad.append(BadRow(row.number, report.unit, name_of(row.cells), what))
        if len(report.sample) < self._sample:
            report.sample.append(Previewed(row.number, row.kind, {"title": name_of(row.cells)}, problem=what))

    def _looked_at(self, row: Row, told: Mapping[str, Any]) -> bool:
        """Whether a row is taken: not where the book has it already; the first ones are kept for the preview."""
        at = _middle_of(row)
        match = self._double(row, told, at)
        report = self._report
        if len(report.sample) < self._sample:
            shape = row.shape.geom_type if row.shape is not None else "Point" if row.position is not None else ""
            double = match.place.title if match else ""
            report.sample.append(Previewed(row.number, row.kind, dict(told), shape, at, double))
        if match is None:
            return True
        report.doubles_count += 1
        if report.doubles_count <= import_report.KEPT:
            title, place = str(told.get("title", "")), match.place
            report.doubles.append(
                LikelyDouble(row.number, report.unit, title, place.title, place.uuid, match.metres)
            )  # fmt: skip
        return False

    def _double(self, row: Row, told: Mapping[str, Any], at: tuple[float, float] | None) -> Match | None:
        if self._book_places is None or at is None or row.kind != "place":
            return None
        return self._book_places.match(str(told.get("title") or ""), *at)

    def _walk(self, row: Row, told: Mapping[str, Any]) -> None:
        self._report.walks += 1
        self.walks.append(
            Walk(
                uuid=new_id(), geometry=row.shape, title=str(told.get("title") or ""),
                description=told.get("description"), timestamps=tuple(row.times),
                started_at=row.times[0] if row.times else None, ended_at=row.times[-1] if row.times else None,
                **self._shared,
            )
        )  # fmt: skip

    # -- fields ------------------------------------------------------------------------------------------------------

    def _place(self, row: Row) -> dict[str, Any]:
        """The fields that the cells give."""
        cells = row.cells
        plan = self._plans.of(tuple(cells))
        told: dict[str, Any] = {"location_rule": "exact"}
        kept: list[str] = []
        for name, columns, tidy, limit in plan.fields:
            for column in columns:
                value = cells[column]
                if value not in NOTHING:
                    break
            else:
                continue
            if tidy is not None and type(value) is str and 0 < len(text := tidy(value)) <= limit:
                # most cells of most files
                told[name] = text
            else:
                self._fill(told, name, value, kept)
        if not told.get("practices"):
            tagged = [self._practices.get(f"{tag}={cells[tag]}") for tag in self._tags if tag in cells]
            known = tuple(key for key in tagged if key and key in self._vocabulary("practices"))
            if known:
                told["practices"] = known
        if not told.get("title") and not told.get("sticker"):
            told["title"] = f"{self._source} {row.number}"[-MAX_TITLE:]
            self._alter("without a name, named by its number in the file")
        if row.flattened:
            self._alter("heights dropped")
        if plan.spare:
            kept += self._spare(cells, plan.spare)
        if kept:
            told["description"] = "\n\n".join(
                part for part in (told.get("description"), "\n".join(kept)) if part
            )[:MAX_TEXT]  # fmt: skip
        return told

    def _fill(self, told: dict[str, Any], name: str, value: Any, kept: list[str]) -> None:
        """One field from a cell's value; what doesn't fit is counted, words go into the description."""
        fit: Any = None
        if name in PLAIN and type(value) is str:
            fit = self._text(name, value)
            if fit:
                told[name] = fit
            else:
                self._left(name)
            return
        if name in CATEGORY_FIELDS:
            fit = self._categories(name, value, kept)
        elif name in VOCABULARY_OF:
            fit = self._term(told, name, value)
            if fit is None and name == "space_type" and told.get("other_type"):
                return
        elif name in BOOLEAN:
            fit = _yes_or_no(value)
        elif name == "location_rule":
            fit = value if value in LOCATION_RULES else None
        elif name == "start_year":
            year = re.match(r"\s*(\d{4})(?!\d)", str(value)) or re.search(r"[./-](\d{4})\s*$", str(value)[:40])
            fit = int(year[1]) if year else None
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            fit = self._text(name, str(value))
        if name == "country" and fit is not None:
            fit = fit.upper() if len(fit) == 2 and fit.isascii() and fit.isalpha() else None
        if name == "other_type" and told.get("other_type") and fit:
            fit = f"{fit} ({told['other_type']})"[:MAX_TITLE]
        if fit is not None and name in CHECKED and place_problems(replace(_PROBE, **{name: fit})):
            fit = None
        if fit is not None and fit != "":
            told[name] = fit
        elif name not in CATEGORY_FIELDS:
            self._left(name)

    def _categories(self, name: str, value: Any, kept: list[str]) -> tuple[str, ...] | None:
        """Keys of several words; a text the vocabulary doesn't know stays readable in the description."""
        words = value if isinstance(value, list) else _words(str(value))
        known = self._known_words.get((name, *words)) if all(type(word) is str for word in words) else None
        if known is not None:
            return known
        keys: dict[str, None] = {}
        strange: list[str] = []
        unreadable = False
        for word in words:
            text = str(word).strip()
            if not text:
                continue
            found = self._several(VOCABULARY_OF[name], text)
            keys.update(dict.fromkeys(found))
            if not found and isinstance(word, str):
                strange.append(text)
            unreadable = unreadable or not found
        if strange:
            self._alter("{0} not in the vocabulary, kept in the description", FieldName(name))
            kept.append(f"{name}: {one_line(', '.join(strange[:20]))[:MAX_TITLE]}")
        elif unreadable or not keys:
            self._left(name)
        elif len(self._known_words) < import_report.KEPT:
            self._known_words[(name, *map(str, words))] = tuple(keys)
        return tuple(keys) or None

    def _several(self, vocabulary: str, text: str) -> tuple[str, ...]:
        """The key of a word, or the keys of several with nothing but blanks between them, as Kobo writes them."""
        key = self._key(vocabulary, text)
        if key is not None:
            return (key,)
        parts = text.split()
        if 1 < len(parts) <= 20:
            keys = [self._key(vocabulary, part) for part in parts]
            if all(keys):
                return tuple(key for key in keys if key)
        return ()

    def _term(self, told: dict[str, Any], name: str, value: Any) -> str | None:
        key = self._key(VOCABULARY_OF[name], str(value).strip())
        if key is None and name == "space_type" and isinstance(value, str):
            other = one_line(value)[:MAX_TITLE]
            told["other_type"] = f"{told['other_type']} ({other})"[:MAX_TITLE] if told.get("other_type") else other
            self._alter("{0} not in the vocabulary, kept in other words", FieldName(name))
        return key

    def _text(self, name: str, value: str) -> str:
        """Text without what no file format can carry, no longer than its field; cutting is counted."""
        tidy, limit = tidying(name)
        text = tidy(value)
        if name == "url":
            # half an address leads nowhere: the rule for addresses says what is too long
            return f"https://{text}" if re.match(r"www\.\S+\.\S+$", text) else text
        if len(text) <= limit:
            return text
        self._alter("{0} cut at {1} characters", FieldName(name), limit)
        return text[:limit]

    def _alter(self, pattern: str, *values: object) -> None:
        self._report.altered[Sentence(pattern, *values)] += 1

    def _left(self, name: str) -> None:
        self._alter("{0} not understood, left out", FieldName(name))

    def _vocabulary(self, name: str) -> Vocabulary:
        return self._vocabularies.get(name) or Vocabulary(name, ())

    def _key(self, vocabulary: str, word: str) -> str | None:
        found = (vocabulary, word)
        if found in self._keys:
            return self._keys[found]
        key = as_key(self._vocabulary(vocabulary), word)
        if len(self._keys) < import_report.KEPT:
            self._keys[found] = key
        return key

    def _spare(self, cells: Mapping[str, Any], names: list[str]) -> list[str]:
        """A few short cells that no field takes, for the description; all of them are named in the report."""
        own = "uuid" in cells
        spare = [
            name
            for name in names
            if isinstance(cells[name], (str, int, float, list, dict))
            and cells[name] not in ("", [], {})
            and not (own and name in _DERIVED)
            and not (isinstance(cells[name], str) and tells_position(cells[name]))
        ]
        unused = self._report.unused
        plain = [name for name in spare if not isinstance(cells[name], (list, dict))]
        wanted = [name for name in plain if self._meanings.always(name)]
        for name in spare:
            if name not in wanted and (name in unused or len(unused) < import_report.KEPT):
                unused[name] += 1
        if not wanted:
            too_much = sum(len(str(cells[name])) + len(name) for name in plain) > _SPARE_TEXT
            if own or not plain or len(plain) > FEW or too_much:
                return []
            wanted = plain
        return [f"{one_line(name)}: {one_line(str(cells[name]))}" for name in wanted]


def _cell(name: str) -> Callable[[Any], Any] | None:
    """What makes a field's value a cell; None where it is one already, as most are."""
    column = TABLES["places"].column(name)
    if column.form in ("text", "integer", "date", "datetime"):
        return None
    # a category is a few keys, the same for many rows
    return lru_cache(maxsize=1_000)(partial(to_cell, column))


def _words(text: str) -> list[Any]:
    """The words of one cell: a JSON list, or parted by semicolons, commas or bars."""
    if text.startswith("["):
        try:
            content = orjson.loads(text)
        except ValueError:
            content = None
        if isinstance(content, list):
            return content
    return re.split(r"[;,|]", text)


def _yes_or_no(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, (str, int)):
        word = folded(str(value).strip())
        return True if word in _YES else False if word in _NO else None
    return None


def _middle_of(row: Row) -> tuple[float, float] | None:
    """A position in or on what a row shows, in longitude, latitude."""
    if row.position is not None:
        return row.position
    if row.shape is None or row.shape.is_empty:
        return None
    point = row.shape.representative_point()
    return point.x, point.y


class _Middle:
    """The mean position of a file's points, to see whether longitude and latitude were swapped."""

    def __init__(self, lab: Lab) -> None:
        self._lab = (lab.longitude, lab.latitude)
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
            return [
                Sentence(
                    "the points lie far from the lab, and near it with longitude and latitude swapped: look at the map"
                )
            ]
        return []
