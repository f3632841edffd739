"""Which fields may leave of each kind, cleaned; and what a person should look at before they do."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any, Final, NamedTuple

from conect_desktop.domain.columns import Columns
from conect_desktop.domain.release.sealed import Audience, Kind, Pointer, Released

PLACE_FIELDS: Final = (
    "title", "sticker", "description", "url", "city", "neighbourhood", "country", "start_year", "status", "language",
    "source", "practices", "domains", "modes", "space_type", "other_type", "tenure", "vacant_reuse", "landmark",
    "legal_form", "decision_making", "members", "workforce", "charter", "openness", "commons", "visibility",
    "location_rule", "session",
)  # fmt: skip
"""What may leave of a place. A field that is named nowhere here leaves for nobody."""
NOTE_FIELDS: Final = ("text", "kind", "language", "place", "actor", "visibility", "session")
"""What may leave of a note."""
ACTOR_FIELDS: Final = (
    "title", "kind", "description", "url", "sector", "goals", "influence", "place", "pinned_x", "pinned_y",
    "visibility", "location_rule", "session",
)  # fmt: skip
"""What may leave of an actor."""
LINK_FIELDS: Final = ("source", "target", "type", "mutual", "strength", "description", "visibility", "session")
"""What may leave of a link."""
RESOURCE_FIELDS: Final = (
    "title", "kind", "mode", "quantity", "unit", "description", "actor", "place", "visibility", "session",
)  # fmt: skip
"""What may leave of a resource."""
FLOW_FIELDS: Final = (
    "from_actor", "from_place", "to_actor", "to_place", "resource", "kind", "frequency", "quantity", "unit",
    "description", "visibility", "session",
)  # fmt: skip
"""What may leave of a flow."""
EVENT_FIELDS: Final = (
    "title", "description", "precision", "begins_on", "ends_on", "place", "visibility", "session",
)  # fmt: skip
"""What may leave of a dated event."""
WALK_FIELDS: Final = (
    "title", "description", "started_at", "ended_at", "visibility", "location_rule", "session",
)  # fmt: skip
"""What may leave of a walk."""
DECISION_FIELDS: Final = ("text", "status", "clause", "due_on", "place", "actor", "visibility", "session")
"""What may leave of a decision."""
DISAGREEMENT_FIELDS: Final = ("item_table", "item", "other_item", "field", "state", "versions", "settled_at", "session")
"""What may leave of a disagreement."""
MEDIUM_FIELDS: Final = ("content_type", "title", "caption", "content_language", "taken_at", "visibility", "session")
"""What may leave of a medium besides its file."""

READING_FIELDS: Final = ("interpretation",)
"""What the note-taker makes of it: never for the public."""
PERSONAL_FIELDS: Final = ("said_by", "author", "created_at", "session_table", "phase", "confidence", "source_ref")
"""Fields about who said and typed something: they leave for the team only."""
INTERNAL_FIELDS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "walk": ("timestamps",),
    "decision": ("owner",),
    "disagreement": ("remark",),
    "medium": ("sha256", "file_name", "size", "recognisable_people", "minors", "shows", "georeference"),
}
"""Fields of single kinds that tell of people or of the team's work: they leave for the team only, too."""

ALLOWED: Final[Mapping[Kind, tuple[str, ...]]] = {
    "place": PLACE_FIELDS,
    "note": NOTE_FIELDS,
    "actor": ACTOR_FIELDS,
    "link": LINK_FIELDS,
    "resource": RESOURCE_FIELDS,
    "flow": FLOW_FIELDS,
    "event": EVENT_FIELDS,
    "walk": WALK_FIELDS,
    "decision": DECISION_FIELDS,
    "disagreement": DISAGREEMENT_FIELDS,
    "medium": MEDIUM_FIELDS,
}
"""What may leave of a kind for everybody who may see it at all."""

_FREE_TEXT: Final = frozenset(
    {"title", "description", "neighbourhood", "other_type", "legal_form", "decision_making", "members", "workforce"}
    | {"charter", "openness", "commons", "text", "interpretation", "source", "goals", "sector", "frequency"}
    | {"caption", "versions", "remark", "question", "criterion", "owner"}
)

_UNSEEN: Final = re.compile(
    # control characters but tab and line ends, marks that turn the direction of what follows, non-characters
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# the look-behinds keep a long word from being tried again at each of its letters
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w")
_DIGITS: Final = re.compile(r"\d(?:[\s./()-]?\d){8}")
"""What every telephone number has, found ten times as fast as one."""
_PHONE: Final = re.compile(r"(?<![\w/.-])(?:\+|00)?\d(?:[\s./()-]?\d){8,13}(?!\w)")

_NOTHING: Final = object()
"""Where a record has no such field that leaves."""


@cache
def names_for(kind: Kind, audience: Audience) -> tuple[str, ...]:
    """The fields of a kind that may leave for an audience."""
    names = ALLOWED[kind]
    if kind == "note" and audience in ("partners", "team"):
        names += READING_FIELDS
    if audience == "team":
        names += PERSONAL_FIELDS + INTERNAL_FIELDS.get(kind, ())
    return names


class Cleaned(NamedTuple):
    """Fields of many records as they may leave, what was changed in each, and whether `pointers` may find anything."""

    fields: list[dict[str, Any]]
    altered: list[list[str]]
    to_look_at: bool


def cleaned(records: Columns, names: tuple[str, ...]) -> Cleaned:
    """Those fields of each record that have a value, texts without what nobody sees.

    Field by field, for most hold the same few values or texts without anything unseen.
    """
    altered: list[list[str]] = [[] for _ in range(len(records))]
    kept: list[str] = []
    columns: list[Sequence[Any]] = []
    whole, to_look_at = True, False
    for name in names:
        values = records.told(name)
        # most fields of most records are empty
        if values is None or values.count(None) == len(values) or values.count(()) == len(values):
            continue
        kept.append(name)
        text = _plain_text(values)
        if name in _FREE_TEXT:
            to_look_at = to_look_at or text is None or _may_point(text)
        if text is not None:
            columns.append(values)
            continue
        column = _column(name, values, altered)
        whole = whole and _NOTHING not in column
        columns.append(column)
    rows = zip(*columns, strict=True) if columns else repeat((), len(records))
    if whole:
        return Cleaned([dict(zip(kept, row, strict=True)) for row in rows], altered, to_look_at)
    fields = [{n: value for n, value in zip(kept, row, strict=True) if value is not _NOTHING} for row in rows]
    return Cleaned(fields, altered, to_look_at)


def _plain_text(values: Sequence[Any]) -> str | None:
    """All the values as one text; None unless all are texts with something in them and nothing unseen."""
    if set(map(type, values)) != {str} or "" in values:
        return None
    text = "".join(values)
    return text if (text.isascii() and text.isprintable()) or not _UNSEEN.search(text) else None


def _column(name: str, values: Sequence[Any], altered: Sequence[list[str]]) -> list[Any]:
    """The values of a field as they may leave."""
    if set(map(type, values)) == {tuple}:
        # the same few lists of keys in thousands of records
        told: dict[Any, Any] = {}
        changes: dict[Any, list[str]] = {}
        for value in set(values):
            told[value] = _clean(name, value, changes.setdefault(value, []))
        for value, mine in zip(values, altered, strict=True):
            mine.extend(changes[value])
        return [told[value] for value in values]
    return [_NOTHING if value is None else _clean(name, value, altered[at]) for at, value in enumerate(values)]


def _clean(name: str, value: Any, altered: list[str]) -> Any:
    """A value as it may leave, `_NOTHING` where it tells nothing; notes what was changed."""
    if value in ("", ()):
        return _NOTHING
    clean = clean_value(value)
    if clean is not value and clean != value:
        altered.append(f"{name}: {'unseen characters removed' if clean else 'not understood, left out'}")
    return _NOTHING if clean in (None, "", ()) else clean


def clean_value(value: Any) -> Any:
    """A value as it may leave; None for a kind that no field has (another program may have written anything)."""
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() else _UNSEEN.sub("", value)
    if isinstance(value, (tuple, list)):
        return tuple(_UNSEEN.sub("", item) for item in value if isinstance(item, str))
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, (bool, int, float)) else None


def pointers(record: Released) -> Iterable[Pointer]:
    """E-mail addresses and telephone numbers in free text."""
    for name, value in record.fields.items():
        if name not in _FREE_TEXT:
            continue
        text = "\n".join(value) if isinstance(value, tuple) else value
        if not isinstance(text, str) or not _may_point(text):
            continue
        if _MAIL.search(text):
            yield Pointer(record.kind, record.uuid, name, "holds an e-mail address")
        if _PHONE.search(text):
            yield Pointer(record.kind, record.uuid, name, "holds a telephone number")


def _may_point(text: str) -> bool:
    """Whether a text, or any of those it was put together from, may hold an address or a number: quickly told."""
    return "@" in text or _DIGITS.search(text) is not None
