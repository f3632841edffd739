"""What may leave, decided in this one place: consent, visibility, location rule; with a reason for every refusal.

Exporters take `Release` and the released records in it, which only `release` can make: they cannot be handed anything
else. Pure functions of records, no file and no clock.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.geo import MEAN_RADIUS
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Consent, Participant

Audience = Literal["public", "partners", "team"]
AUDIENCES: Final[tuple[Audience, ...]] = ("public", "partners", "team")

_SEES: Final[Mapping[Audience, frozenset[str]]] = {
    "public": frozenset({"public"}),
    "partners": frozenset({"public", "partners"}),
    "team": frozenset({"public", "partners", "team"}),
}
_GRID_METRES: Final = {"grid_250": 250.0, "grid_500": 500.0}
_EARTH: Final = np.array([180.0, 90.0])
_SEAL: Final = object()

PLACE_FIELDS: Final = (
    "title", "sticker", "description", "url", "city", "neighbourhood", "country", "start_year", "status", "language",
    "source", "practices", "domains", "modes", "space_type", "other_type", "tenure", "vacant_reuse", "landmark",
    "legal_form", "decision_making", "members", "workforce", "charter", "openness", "commons", "visibility",
    "location_rule", "session",
)  # fmt: skip
"""What may leave of a place. A field that is named nowhere here leaves for nobody."""
NOTE_FIELDS: Final = ("text", "kind", "language", "place", "actor", "visibility", "session")
"""What may leave of a note."""
READING_FIELDS: Final = ("interpretation",)
"""What the note-taker makes of it: never for the public."""
PERSONAL_FIELDS: Final = ("said_by", "author", "created_at", "session_table", "phase", "confidence", "source_ref")
"""Fields about who said and typed something: they leave for the team only."""
_FREE_TEXT: Final = frozenset(
    {"title", "description", "neighbourhood", "other_type", "legal_form", "decision_making", "members", "workforce"}
    | {"charter", "openness", "commons", "text", "interpretation", "source"}
)

_UNSEEN: Final = re.compile(
    # control characters but tab and line ends, marks that turn the direction of what follows, non-characters
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# the look-behinds keep a long word from being tried again at each of its letters
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w")
_PHONE: Final = re.compile(r"(?<![\w/.-])(?:\+|00)?\d(?:[\s./()-]?\d){8,13}(?!\w)")

Reason = Literal[
    "not_public", "not_for_partners", "withdrawn", "no_consent", "unknown_code", "guardian_missing", "withheld",
    "place_refused",
]  # fmt: skip
REASONS: Final[Mapping[Reason, str]] = {
    "not_public": "its visibility is not public",
    "not_for_partners": "its visibility is team only",
    "withdrawn": "somebody who said it has withdrawn consent",
    "no_consent": "somebody who said it has not consented to this",
    "unknown_code": "it was said by a code that is not in the book",
    "guardian_missing": "it was said by a minor without a guardian's consent",
    "withheld": "its place is to be withheld",
    "place_refused": "the place it is about does not leave",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """An item that does not leave, and why."""

    kind: str
    uuid: str
    title: str
    reason: Reason

    @property
    def what(self) -> str:
        """The reason in words."""
        return REASONS[self.reason]


@dataclass(frozen=True, slots=True)
class Pointer:
    """Something a person should look at before it leaves: nothing was changed."""

    kind: str
    uuid: str
    field: str
    what: str


@dataclass(frozen=True, slots=True)
class Released:
    """A record as it may leave: cleaned fields, generalised geometry (longitude, latitude, WGS 84)."""

    kind: str
    uuid: str
    fields: Mapping[str, Any]
    geometry: BaseGeometry | None
    altered: tuple[str, ...]
    seal: object = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse to be made by anything but `release`."""
        if self.seal is not _SEAL:
            raise TypeError("only domain.release makes released records")


@dataclass(frozen=True, slots=True)
class Release:
    """Everything that leaves for an audience, and everything that does not."""

    audience: Audience
    places: tuple[Released, ...]
    notes: tuple[Released, ...]
    refused: tuple[Refused, ...]
    pointers: tuple[Pointer, ...]


class Consents:
    """What the participants allow, by code."""

    def __init__(self, participants: Iterable[Participant], consents: Iterable[Consent]) -> None:
        given: dict[str, list[Consent]] = {}
        for consent in consents:
            given.setdefault(consent.participant, []).append(consent)
        self._consents: dict[str, list[Consent]] = {}
        self._minors: set[str] = set()
        for person in participants:
            # two laptops may have written one code down twice: then what either of them says binds
            self._consents.setdefault(person.code, []).extend(given.get(person.uuid, ()))
            if person.age_group == "minor":
                self._minors.add(person.code)

    def refusal(self, codes: Sequence[str], audience: Audience) -> Reason | None:
        """Why words of these codes may not leave for an audience; everybody's consent is needed."""
        if not isinstance(codes, (tuple, list)):
            return "unknown_code"
        found: set[Reason | None] = {self._refusal(code, audience) for code in codes}
        return next((reason for reason in REASONS if reason in found), None)

    def _refusal(self, code: object, audience: Audience) -> Reason | None:
        consents = self._consents.get(code) if isinstance(code, str) else None
        if consents is None:
            return "unknown_code"
        if any(consent.withdrawn_on for consent in consents):
            return "withdrawn"
        if audience == "team":
            return None
        if not consents or not all(consent.data_use for consent in consents):
            return "no_consent"
        if audience == "public" and not all(consent.map_publication for consent in consents):
            return "no_consent"
        if code in self._minors and not all(consent.guardian_consent for consent in consents):
            return "guardian_missing"
        return None


def release(places: Iterable[Place], notes: Iterable[Note], consents: Consents, audience: Audience) -> Release:
    """What leaves for an audience, item by item, with the reason for everything that doesn't."""
    released: list[Released] = []
    refused: list[Refused] = []
    pointers: list[Pointer] = []
    gone: set[str] = set()
    for place in places:
        reason = _visibility(place.visibility, audience) or consents.refusal(place.said_by, audience)
        if reason is None and place.location_rule == "withheld" and audience != "team":
            reason = "withheld"
        if reason is not None:
            gone.add(place.uuid)
            refused.append(Refused("place", place.uuid, place.title or place.sticker or "", reason))
            continue
        one = _released_place(place, audience)
        released.append(one)
        pointers += _pointers(one)
    quotes: list[Released] = []
    for note in notes:
        reason = _visibility(note.visibility, audience) or consents.refusal(note.said_by, audience)
        if reason is None and note.place in gone:
            reason = "place_refused"
        if reason is not None:
            refused.append(Refused("note", note.uuid, note.text[:60], reason))
            continue
        one = _released_note(note, audience)
        quotes.append(one)
        pointers += _pointers(one)
    return Release(audience, tuple(released), tuple(quotes), tuple(refused), tuple(pointers))


def _visibility(visibility: str | None, audience: Audience) -> Reason | None:
    known = visibility if visibility in _SEES["team"] else "team"
    if known in _SEES[audience]:
        return None
    return "not_public" if audience == "public" else "not_for_partners"


def _released_place(place: Place, audience: Audience) -> Released:
    rule = place.location_rule or "exact"
    fields, altered = _cleaned(place, PLACE_FIELDS + (PERSONAL_FIELDS if audience == "team" else ()))
    geometry = generalised(place.geometry, rule)
    if place.geometry is not None and rule != "exact":
        altered.append(f"location: {rule}")
    elif place.geometry is not None and geometry is None:
        altered.append("location: not on Earth, left out")
    return Released("place", place.uuid, fields, geometry, tuple(altered), _SEAL)


def _released_note(note: Note, audience: Audience) -> Released:
    names: tuple[str, ...] = NOTE_FIELDS
    if audience != "public":
        names += READING_FIELDS
    if audience == "team":
        names += PERSONAL_FIELDS
    fields, altered = _cleaned(note, names)
    return Released("note", note.uuid, fields, None, tuple(altered), _SEAL)


def _cleaned(record: Place | Note, names: Iterable[str]) -> tuple[dict[str, Any], list[str]]:
    """Those fields of a record that have a value, texts without what nobody sees; and what was changed for it."""
    fields: dict[str, Any] = {}
    altered: list[str] = []
    for name in names:
        value = getattr(record, name, None)
        if value is None or value in ("", ()):
            continue
        clean = _clean(value)
        if clean != value:
            altered.append(f"{name}: {'unseen characters removed' if clean else 'not understood, left out'}")
        if clean not in (None, "", ()):
            fields[name] = clean
    return fields, altered


def _clean(value: Any) -> Any:
    """A value as it may leave; None for a kind that no field has (another program may have written anything)."""
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() else _UNSEEN.sub("", value)
    if isinstance(value, (tuple, list)):
        return tuple(_UNSEEN.sub("", item) for item in value if isinstance(item, str))
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, (bool, int, float)) else None


def generalised(geometry: BaseGeometry | None, rule: str) -> BaseGeometry | None:
    """A geometry as its location rule lets it leave; an unknown rule lets nothing leave, nor is a position off Earth.

    A grid rule gives the middle of the cell that holds the geometry's centroid: one and the same point at every export,
    so that many exports don't average out to the truth, and for lines and areas nothing of their shape.
    """
    if geometry is None or geometry.is_empty:
        return None
    # not by the bounds: they pass over a vertex that is not a number
    if not bool((np.abs(shapely.get_coordinates(geometry)) <= _EARTH).all()):
        return None
    if rule == "exact":
        return geometry
    size = _GRID_METRES.get(rule)
    if size is None:
        return None
    centre = geometry.centroid
    return shapely.Point(*cell_middle(centre.x, centre.y, size))


def cell_middle(lon: float, lat: float, metres: float) -> tuple[float, float]:
    """The middle of the grid cell of about `metres` that holds a position in degrees (WGS 84).

    Rows are parallels a fixed angle apart from the equator on; within a row, columns a fixed angle apart from Greenwich
    on, wide enough that a cell is square in its middle (equirectangular projection on the sphere, J. P. Snyder, *Map
    Projections: A Working Manual*, USGS 1987, p. 90).
    """
    per_degree = math.pi * MEAN_RADIUS / 180.0
    height = metres / per_degree
    row = math.floor(lat / height)
    middle = (row + 0.5) * height
    width = metres / (per_degree * max(math.cos(math.radians(middle)), 1e-6))
    column = math.floor(lon / width)
    return round(min(max((column + 0.5) * width, -180.0), 180.0), 6), round(min(max(middle, -90.0), 90.0), 6)


def _pointers(record: Released) -> Iterable[Pointer]:
    """E-mail addresses and telephone numbers in free text."""
    for name, value in record.fields.items():
        if name not in _FREE_TEXT or not isinstance(value, str):
            continue
        if "@" in value and _MAIL.search(value):
            yield Pointer(record.kind, record.uuid, name, "holds an e-mail address")
        if _PHONE.search(value):
            yield Pointer(record.kind, record.uuid, name, "holds a telephone number")
