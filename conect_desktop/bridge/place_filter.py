"""Which places the list shows: words typed and values chosen by field; every field must hold, by any of its values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.agenda import Agenda
from conect_desktop.domain.place import LOCATION_RULES, VISIBILITIES, VOCABULARY_OF
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.storage.repositories import PlaceSummary

Values = tuple[str, ...]

_READ: Final[Mapping[str, Callable[[PlaceSummary], Values]]] = MappingProxyType(
    {
        "practices": lambda place: place.practices or ("",),
        "domains": lambda place: place.domains or ("",),
        "space_type": lambda place: (place.space_type,),
        "status": lambda place: (place.status,),
        "neighbourhood": lambda place: (place.neighbourhood,),
        "session": lambda place: (place.session,),
        "session_table": lambda place: (place.session_table,),
        "phase": lambda place: (place.phase,),
        "visibility": lambda place: (place.visibility,),
        "shape": lambda place: (words.shape_key(place.shape),),
        "position": lambda place: ("no" if place.lon is None else "yes",),
        "author": lambda place: (place.author,),
    }
)
"""How each field that can be filtered by is read; an empty text stands for 'not said'."""

FIELDS: Final = tuple(_READ)
"""Fields that can be filtered by, in the order the menu shows them."""


@dataclass(frozen=True, slots=True)
class PlaceFilter:
    """Typed words and, by field, the values that may be."""

    typed: str = ""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.typed.strip() or self.chosen)

    def with_words(self, typed: str) -> PlaceFilter:
        """The same with other words."""
        return PlaceFilter(typed, self.chosen)

    def toggled(self, name: str, value: str) -> PlaceFilter:
        """The same with one value more, or less where it was chosen; raises KeyError for an unknown field."""
        if name not in _READ:
            raise KeyError(name)
        values = self.chosen.get(name, frozenset()) ^ {value}
        chosen = {other: kept for other, kept in self.chosen.items() if other != name}
        if values:
            chosen[name] = values
        return PlaceFilter(self.typed, chosen)

    def has(self, name: str, value: str) -> bool:
        """Whether a value is chosen."""
        return value in self.chosen.get(name, ())

    def accepts(self, place: PlaceSummary, found: Set[str] | None) -> bool:
        """Whether a place is shown; `found` are the uuids that match the words, None where none were typed."""
        if found is not None and place.uuid not in found:
            return False
        return all(not values.isdisjoint(_READ[name](place)) for name, values in self.chosen.items())

    def matching(self, places: Iterable[PlaceSummary], found: Set[str] | None) -> list[PlaceSummary]:
        """The places that are shown, in the order given; a field at a time, which is quicker for many."""
        kept = list(places) if found is None else [place for place in places if place.uuid in found]
        for name, values in self.chosen.items():
            read = _READ[name]
            if name in ("practices", "domains"):
                kept = [place for place in kept if not values.isdisjoint(read(place))]
            else:
                kept = [place for place in kept if read(place)[0] in values]
        return kept


def counts(name: str, places: Iterable[PlaceSummary]) -> Counter[str]:
    """How many places have each value of a field; a place with two practices counts for both."""
    read = _READ[name]
    return Counter(value for place in places for value in read(place))


class Naming:
    """Says the values of fields: categories in the book's language, the rest in the interface's."""

    def __init__(self, agenda: Agenda | None) -> None:
        self._agenda = agenda
        self._sessions: dict[str, str] = {}
        self._tables: dict[str, str] = {}
        self._phases: dict[str, str] = {}
        if agenda is not None:
            self._sessions = {s.uuid: s.title for s in agenda.sessions}
            self._tables = {t.uuid: t.label for tables in agenda.tables.values() for t in tables}
            self._phases = {p.uuid: p.title for phases in agenda.phases.values() for p in phases}

    @property
    def language(self) -> str:
        """The book's language, in which its places are sorted."""
        return self._agenda.dossier.language if self._agenda is not None else "en"

    def value(self, name: str, value: str) -> str:
        """A value in words; 'not said' for an empty one."""
        if name == "shape":
            return words.shape_text(value)
        if not value:
            return words.not_said()
        return self.short(name, value)

    def short(self, name: str, value: str) -> str:
        """A value in words; empty for an empty one."""
        if not value:
            return ""
        match name:
            case "session":
                return self._sessions.get(value, "")
            case "session_table":
                return self._tables.get(value, "")
            case "phase":
                return self._phases.get(value, "")
            case "visibility":
                return words.visibility_text(value)
            case "location_rule":
                return words.location_text(value)
            case "shape":
                return words.shape_text(value)
            case "position" | "vacant_reuse" | "landmark":
                return words.yes_no_text(value)
            case "confidence":
                return words.confidence_text(value)
            case "language":
                return QLocale(value).nativeLanguageName()
        vocabulary = VOCABULARY_OF.get(name)
        if vocabulary is not None and self._agenda is not None:
            return self._agenda.label(vocabulary, value)
        return value

    def choices(self, name: str) -> list[str]:
        """The values a field may have, in their own order; empty where anything may be typed."""
        agenda = self._agenda
        if agenda is None:
            return []
        match name:
            case "session":
                return list(self._sessions)
            case "session_table":
                return list(self._tables)
            case "phase":
                return list(self._phases)
            case "visibility":
                return list(VISIBILITIES)
            case "location_rule":
                return list(LOCATION_RULES)
            case "shape":
                return ["Point", "LineString", "Polygon", ""]
            case "position" | "vacant_reuse" | "landmark":
                return ["yes", "no"]
            case "confidence":
                return ["1", "2", "3"]
            case "language":
                return list(LANGUAGES)
        vocabulary = agenda.vocabularies.get(VOCABULARY_OF.get(name, ""))
        return [term.key for term in vocabulary.offered()] if vocabulary is not None else []

    def present(self, name: str, places: Iterable[PlaceSummary]) -> list[tuple[str, int]]:
        """(value, how many) of what occurs, and of what is chosen from; in the field's own order, else alphabetical."""
        number = counts(name, places)
        order = self.choices(name)
        rest = sorted(number.keys() - set(order) - {""}, key=str.casefold)
        last = [""] if "" in number and "" not in order else []
        return [(value, number[value]) for value in [*order, *rest, *last] if number[value]]


__all__ = ["FIELDS", "Naming", "PlaceFilter", "PlaceSummary", "counts"]
