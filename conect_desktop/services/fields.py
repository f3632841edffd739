"""What a person typed into a form, or a line of a file said, as fields of a record: typed, cleaned, or refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain import disagreement, indicator, medium, meeting, network, place, resource, vote
from conect_desktop.domain.place import Problem
from conect_desktop.domain.text import clean, one_line
from conect_desktop.domain.vocabulary import LANGUAGES, Vocabulary, folded
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_read import read_geometry
from conect_desktop.storage.kinds import RECORD_OF
from conect_desktop.storage.schema import TABLES


class Unfit(Trouble):
    """What was typed can't be saved as it is; nothing was."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        told = "; ".join(f"{problem.field}: {problem.what}" for problem in problems)
        super().__init__(told, remedy="Correct it and send it again.")


def fit(problems: Sequence[Problem]) -> None:
    """Raise `Unfit` where there is a problem."""
    if problems:
        raise Unfit(problems)


def _none(_: Any) -> list[Problem]:
    return []


@dataclass(frozen=True, slots=True)
class Kind:
    """What a service needs to know of the records of one table."""

    table: str
    name: str
    """The word for one of them in the keys of the history: ``place`` in ``place.add``."""
    problems: Callable[[Any], list[Problem]] = _none
    vocabularies: Mapping[str, str] = field(default_factory=dict)
    """Field → the vocabulary its key or keys are from."""

    @property
    def record(self) -> type:
        """The record's class."""
        return RECORD_OF[self.table]


_KINDS: Final = (
    Kind("places", "place", place.place_problems, {**place.VOCABULARY_OF, "kind": ""}),
    Kind("notes", "note", place.note_problems, {"kind": "note_kinds"}),
    Kind("actors", "actor", network.actor_problems, {"kind": "actor_kinds"}),
    Kind("links", "link", network.link_problems, {"type": "link_types"}),
    Kind("resources", "resource", resource.resource_problems, {"kind": "resource_kinds"}),
    Kind("flows", "flow", resource.flow_problems, {"kind": "resource_kinds"}),
    Kind("vote_rounds", "round", vote.round_problems),
    Kind("vote_options", "option", vote.option_problems),
    Kind("votes", "vote", vote.vote_problems),
    Kind("indicator_sets", "indicator_set"),
    Kind("indicators", "indicator"),
    Kind("ratings", "rating", indicator.rating_problems),
    Kind("measurements", "measurement", indicator.measurement_problems),
    Kind("session_roles", "role", meeting.role_problems),
    Kind("session_log", "log", meeting.log_problems),
    Kind("session_tables", "table"),
    Kind("phases", "phase"),
    Kind("participants", "participant"),
    Kind("attendances", "attendance"),
    Kind("consents", "consent"),
    Kind("decisions", "decision", meeting.decision_problems),
    Kind("evaluations", "evaluation", meeting.evaluation_problems),
    Kind("timeline_events", "event", meeting.event_problems),
    Kind("walks", "walk", meeting.walk_problems),
    Kind("disagreements", "disagreement", disagreement.disagreement_problems),
    Kind("mentions", "mention", disagreement.mention_problems),
    Kind("media", "medium", medium.medium_problems),
    Kind("media_of", "medium_of"),
)
KINDS: Final[Mapping[str, Kind]] = {kind.table: kind for kind in _KINDS}
"""By table."""

_ONE_LINE: Final = frozenset(
    {
        "title", "sticker", "city", "neighbourhood", "url", "source_ref", "sector", "unit", "frequency", "label",
        "question", "criterion", "role", "holder", "owner", "clause", "code", "file_name", "host",
    }
)  # fmt: skip
_LARGEST: Final = (1 << 63) - 1
_OURS: Final = ("author", "created_at")
"""Set by the program, never typed."""


def tidy(table: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Typed fields in their types, text cleaned, empty as None; raises `Unfit` for unknown fields and wrong types."""
    known = {f.name: f for f in dataclasses.fields(KINDS[table].record)}
    problems: list[Problem] = []
    tidied: dict[str, Any] = {}
    for name, value in fields.items():
        declared = known.get(name)
        if declared is None or name in _OURS:
            problems.append(Problem(name, "there is no such field"))
            continue
        try:
            tidied[name] = _typed(table, name, str(declared.type), value)
        except (TypeError, ValueError) as error:
            problems.append(Problem(name, str(error) or "not understood"))
    fit(problems)
    return tidied


def _typed(table: str, name: str, kind: str, value: Any) -> Any:
    if name == "geometry":
        return value if value is None or isinstance(value, BaseGeometry) else geometry_from(value)
    if kind.startswith("Sequence"):
        return _words(value)
    if kind.startswith("Mapping"):
        if not isinstance(value, Mapping):
            raise TypeError("a table of words is needed")
        return dict(value)
    if value is None or value == "":
        return "" if kind == "str" else None
    if kind.startswith("bool"):
        if not isinstance(value, bool):
            raise TypeError("true or false is needed")
        return value
    if kind.startswith("int"):
        return _whole(value)
    if kind.startswith("float"):
        return _number(value)
    if isinstance(value, int) and not isinstance(value, bool) and name == "sticker":
        value = str(value)
    if not isinstance(value, str):
        raise TypeError("text is needed")
    return _text(table, name, kind, value)


def _text(table: str, name: str, kind: str, value: str) -> str | None:
    form = TABLES[table].column(name).form if name != "uuid" else "text"
    if form == "date":
        try:
            return dt.date.fromisoformat(value.strip()).isoformat()
        except ValueError:
            raise ValueError("a date as in 2026-03-14 is needed") from None
    one = name in _ONE_LINE or (name == "source" and table == "places")
    text = one_line(value) if one else clean(value)
    return text if text or kind == "str" else None


def _words(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, (list, tuple)) or not all(isinstance(item, str) for item in values):
        raise TypeError("a list of words is needed")
    return tuple(dict.fromkeys(one_line(item) for item in values if item.strip()))


def _whole(value: Any) -> int:
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        raise TypeError("a whole number is needed")
    try:
        number = int(value)
    except (TypeError, ValueError):
        raise ValueError("a whole number is needed") from None
    if not -_LARGEST <= number <= _LARGEST:
        # more than a cell of the book holds
        raise ValueError("a whole number is needed")
    return number


def _number(value: Any) -> float:
    """A number, with a point or a comma before the decimals."""
    if isinstance(value, bool):
        raise TypeError("a number is needed")
    try:
        number = float(value.strip().replace("\u202f", "").replace("\xa0", "").replace(",", ".")
                       if isinstance(value, str) else value)  # fmt: skip
    except (TypeError, ValueError):
        raise ValueError("a number is needed") from None
    if not math.isfinite(number):
        raise ValueError("a number is needed")
    return number


def geometry_from(value: Any) -> BaseGeometry:
    """A GeoJSON geometry (RFC 7946) or a [longitude, latitude] pair, 2D; raises ValueError for anything else."""
    if isinstance(value, (list, tuple)):
        value = {"type": "Point", "coordinates": list(value)}
    if not isinstance(value, dict):
        raise TypeError("a GeoJSON geometry or [longitude, latitude] is needed")
    return read_geometry(value)[0]


def as_keys(table: str, fields: dict[str, Any], vocabularies: Callable[[], Mapping[str, Vocabulary]]) -> dict[str, Any]:
    """Words as keys of the book's vocabularies, read only where needed; raises `Unfit` with the words there are."""
    named = KINDS[table].vocabularies
    wanted = {name: named[name] for name in fields if named.get(name) and fields[name]}
    if not wanted:
        return fields
    known = vocabularies()
    problems: list[Problem] = []
    for name, vocabulary_name in wanted.items():
        vocabulary = known.get(vocabulary_name) or Vocabulary(vocabulary_name, ())
        value = fields[name]
        words = (value,) if isinstance(value, str) else value
        keys = [as_key(vocabulary, word) for word in words]
        for word, key in zip(words, keys, strict=True):
            if key is None:
                offered = ", ".join(term.key for term in vocabulary.offered())
                problems.append(Problem(name, f"{word!r} is not in the vocabulary ({offered})"))
        fields[name] = keys[0] if isinstance(value, str) else tuple(key for key in keys if key)
    fit(problems)
    return fields


def as_key(vocabulary: Vocabulary, word: str) -> str | None:
    """The key a word stands for: the key itself or a label in any language, however accented; None for neither."""
    if word in vocabulary:
        return word
    wanted = folded(word)
    for term in vocabulary.terms:
        if any(folded(term.labels.get(language, "")) == wanted for language in LANGUAGES):
            return term.key
    return None
