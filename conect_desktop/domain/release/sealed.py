"""What leaves and what doesn't: released records that only this package can make, refusals with their reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Final, Literal

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.making import Maker

Audience = Literal["public", "partners", "team", "room"]
AUDIENCES: Final[tuple[Audience, ...]] = ("public", "partners", "team")
"""For whom a file can be written. The fourth audience, the room, sees the wall and takes nothing home."""

Kind = Literal[
    "place", "note", "actor", "link", "resource", "flow", "event", "walk", "decision", "disagreement", "medium",
    "vote", "rating",
]  # fmt: skip
"""What a released record is. A vote is the tally of a round, a rating the summary of one statement in one session."""

Reason = Literal[
    "not_public", "not_for_partners", "withdrawn", "no_consent", "unknown_code", "guardian_missing", "withheld",
    "place_refused", "item_refused", "end_refused", "not_looked_at", "people_shown", "minors_shown", "too_few",
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
    "item_refused": "what it is about does not leave",
    "end_refused": "one of its two ends does not leave",
    "not_looked_at": "nobody has said yet whether people or minors can be recognised in it",
    "people_shown": "somebody can be recognised in it who has not consented to that",
    "minors_shown": "a minor can be recognised in it without a guardian's consent",
    "too_few": "it rests on fewer than five people",
}
"""The gravest of those that a voice can give comes first."""

SEAL: Final = object()


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
        if self.seal is not SEAL:
            raise TypeError("only domain.release makes released records")


_make: Final = Maker(Released)


def sealed(
    kind: Kind,
    uuids: Sequence[str],
    fields: Sequence[Mapping[str, Any]],
    geometries: Sequence[BaseGeometry | None],
    altered: Iterable[Sequence[str]],
) -> list[Released]:
    """Released records of a kind, many at once."""
    return _make(len(uuids), [repeat(kind), uuids, fields, geometries, map(tuple, altered), repeat(SEAL)])


@dataclass(frozen=True, slots=True)
class Release:
    """Everything that leaves for an audience, by kind, and everything that does not."""

    audience: Audience
    records: Mapping[Kind, tuple[Released, ...]]
    refused: tuple[Refused, ...]
    pointers: tuple[Pointer, ...]

    def of(self, kind: Kind) -> tuple[Released, ...]:
        """What leaves of a kind, in the order it was given."""
        return self.records.get(kind, ())

    @property
    def places(self) -> tuple[Released, ...]:
        """The spaces and practices that leave."""
        return self.of("place")

    @property
    def notes(self) -> tuple[Released, ...]:
        """The notes that leave."""
        return self.of("note")
