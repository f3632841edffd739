"""What is read back together: disagreements and likely doubles as rows, and two versions side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.agenda import Agenda
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.owners import name_of
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.network import Actor
from conect_desktop.domain.place import VOCABULARY_OF, Place
from conect_desktop.services.doubles import Double

FIELDS: Final = (
    "sticker", "title", "description", "practices", "domains", "modes", "space_type", "status", "tenure",
    "neighbourhood", "start_year", "legal_form", "decision_making", "openness", "commons", "visibility",
)  # fmt: skip
"""What two versions of a place are compared by, in the order of reading aloud."""
ACTOR_FIELDS: Final = ("title", "kind", "goals", "influence", "sector", "description", "visibility")
"""What two versions of an actor are compared by."""
_ACTOR_VOCABULARIES: Final = {"kind": "actor_kinds"}
_ACTOR_WORDS: Final = {
    "kind": QT_TRANSLATE_NOOP("Readback", "Kind of actor"),
    "goals": QT_TRANSLATE_NOOP("Readback", "Goals"),
    "influence": QT_TRANSLATE_NOOP("Readback", "Influence"),
    "sector": QT_TRANSLATE_NOOP("Readback", "Sector"),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: a disagreement or a likely double, and the two records, or the two texts, it is about."""

    uuid: str
    state: str
    """``open``, ``settled``, ``left``, or ``double``."""
    table: str
    one: str
    other: str
    """Empty where it is about two texts."""
    remark: str
    field: str = ""
    versions: tuple[str, ...] = ()
    metres: float | None = None
    laptops: bool = False
    """Whether two laptops said it without knowing of each other: what holds is then written into the record."""

    @property
    def mergeable(self) -> bool:
        """Whether one of the two could be kept for both."""
        return self.table == "places" and bool(self.other) and self.state in ("double", "open")


def pairs_of(disagreements: Iterable[Disagreement]) -> list[Pair]:
    """Disagreements as rows."""
    return [
        Pair(
            d.uuid,
            d.state,
            d.item_table,
            d.item,
            d.other_item or "",
            d.remark or "",
            d.field or "",
            tuple(d.versions),
            laptops=bool(d.heads),
        )
        for d in disagreements
    ]


def pair_of(double: Double) -> Pair:
    """A likely double as a row."""
    return Pair(double.uuid, "double", "places", double.one, double.other, "", metres=double.metres)


@dataclass(frozen=True, slots=True)
class Line:
    """One field of two versions."""

    name: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return self.one != self.other


def field_word(name: str) -> str:
    """What a field of a place or an actor is called."""
    word = _ACTOR_WORDS.get(name)
    return QCoreApplication.translate("Readback", word) if word else words.field_text(name)


def two_texts(pair: Pair, agenda: Agenda | None = None) -> list[Line]:
    """The texts of a disagreement as lines: the first two beside each other, further ones below.

    What laptops told by keys of a vocabulary is told by its words.
    """
    told = [*pair.versions, *[""] * (len(pair.versions) % 2)]
    known = _ACTOR_VOCABULARIES if pair.table == "actors" else VOCABULARY_OF
    if pair.laptops and agenda is not None and pair.field in known:
        told = [", ".join(agenda.label(known[pair.field], key) for key in text.split(", ") if key) for text in told]
    elif pair.laptops and pair.field == "visibility":
        told = [words.visibility_text(text) if text else "" for text in told]
    name = field_word(pair.field) if pair.field else ""
    return [Line(name, *told[number : number + 2]) for number in range(0, len(told), 2)]


def side_by_side(agenda: Agenda, one: Place | Actor | None, other: Place | Actor | None) -> list[Line]:
    """The fields either of the two has, told in the book's language."""
    actors = isinstance(one or other, Actor)
    names, known = (ACTOR_FIELDS, _ACTOR_VOCABULARIES) if actors else (FIELDS, VOCABULARY_OF)
    lines = [
        Line(field_word(name), _told(agenda, one, name, known), _told(agenda, other, name, known)) for name in names
    ]
    return [line for line in lines if line.one or line.other]


def _told(agenda: Agenda, record: Place | Actor | None, name: str, vocabularies: Mapping[str, str]) -> str:
    value: Any = getattr(record, name) if record is not None else None
    if value in (None, "", ()):
        return ""
    if name == "visibility":
        return words.visibility_text(value)
    vocabulary = vocabularies.get(name)
    keys = [str(key) for key in ((value,) if isinstance(value, str | int) else value)]
    return ", ".join(agenda.label(vocabulary, key) if vocabulary else key for key in keys)


def told_by(desk: Desk, one: Place | Actor | None, other: Place | Actor | None) -> tuple[str, str]:
    """Of each of two: which table told it and who spoke; in which session, where that isn't the same."""
    same = one is not None and other is not None and one.session == other.session
    return _told_by(desk, one, same), _told_by(desk, other, same)


def _told_by(desk: Desk, record: Place | Actor | None, same: bool) -> str:
    if record is None or desk.agenda is None:
        return ""
    session = desk.agenda.session(record.session)
    tables = desk.agenda.tables.get(record.session or "", ())
    table = next((one.label for one in tables if one.uuid == record.session_table), "")
    title = session.title if session and not (same and table) else ""
    return " · ".join(part for part in (table, title, ", ".join(record.said_by)) if part)


def title_of(desk: Desk, pair: Pair) -> str:
    """What a pair is about."""
    one, other = name_of(desk, pair.one), name_of(desk, pair.other)
    if pair.field and not other:
        return f"{one}: {field_word(pair.field)}"
    return one if one == other or not other else f"{one} / {other}"
