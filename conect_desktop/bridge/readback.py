"""What is read back together: disagreements and likely doubles as rows, and two versions side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.agenda import Agenda
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.owners import name_of
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.place import VOCABULARY_OF, Place
from conect_desktop.services.doubles import Double

FIELDS: Final = (
    "sticker", "title", "description", "practices", "domains", "modes", "space_type", "status", "tenure",
    "neighbourhood", "start_year", "legal_form", "decision_making", "openness", "commons", "visibility",
)  # fmt: skip
"""What two versions of a place are compared by, in the order of reading aloud."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: a disagreement or a likely double, and the two records it is about."""

    uuid: str
    state: str
    """``open``, ``settled``, ``left``, or ``double``."""
    one: str
    other: str
    remark: str
    metres: float | None = None


def pairs_of(disagreements: list[Disagreement]) -> list[Pair]:
    """Disagreements as rows."""
    return [Pair(d.uuid, d.state, d.item, d.other_item or "", d.remark or "") for d in disagreements]


def pair_of(double: Double) -> Pair:
    """A likely double as a row."""
    return Pair(double.uuid, "double", double.one, double.other, "", double.metres)


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


def side_by_side(agenda: Agenda, one: Place | None, other: Place | None) -> list[Line]:
    """The fields either of the two has, told in the book's language."""
    lines = [Line(words.field_text(name), _told(agenda, one, name), _told(agenda, other, name)) for name in FIELDS]
    return [line for line in lines if line.one or line.other]


def _told(agenda: Agenda, place: Place | None, name: str) -> str:
    value: Any = getattr(place, name) if place is not None else None
    if value in (None, "", ()):
        return ""
    vocabulary = VOCABULARY_OF.get(name)
    if vocabulary:
        keys = (value,) if isinstance(value, str) else value
        return ", ".join(agenda.label(vocabulary, key) for key in keys)
    return str(value)


def told_by(desk: Desk, place: Place | None) -> str:
    """Which table told it, in which session."""
    agenda = desk.agenda
    if place is None or agenda is None:
        return ""
    session = agenda.session(place.session)
    tables = agenda.tables.get(place.session or "", ())
    table = next((table.label for table in tables if table.uuid == place.session_table), "")
    return " · ".join(part for part in (table, session.title if session else "", ", ".join(place.said_by)) if part)


def title_of(desk: Desk, pair: Pair) -> str:
    """What a pair is about."""
    one, other = name_of(desk, pair.one), name_of(desk, pair.other)
    return one if one == other or not other else f"{one} / {other}"
