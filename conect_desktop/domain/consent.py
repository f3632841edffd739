"""What a participant can allow, who needs a guardian, and whether what stands there can be relied on."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from conect_desktop.domain.session import Consent, Participant

CONSENTS: Final = (
    "data_use", "map_publication", "photo_taking", "photo_publication", "audio", "recontact", "research_reuse",
)  # fmt: skip
"""The seven things a person is asked, in the order of the slip."""
ANSWERS: Final = (*CONSENTS, "guardian_consent")
"""Everything on a slip that is answered yes, no, or not at all."""

_YOUNG: Final = frozenset({"minor", "child", "teen"})
"""Groups that need a guardian; other programs write finer ones than ours, which are minor and adult. No birth date is
ever recorded."""

GUARDIAN_AGE: Final = 18
"""Below it a guardian is needed unless the lab says otherwise: taking part is more than an online service."""
ONLINE_AGE: Final[Mapping[str, int]] = {"FR": 15, "ES": 14, "NL": 16, "SE": 13, "RO": 16, "NO": 13}
"""From when on one consents alone to an online service (GDPR art. 8 § 1 and the laws that lower its 16 years; Norway:
personopplysningsloven § 5): the least a lab may choose."""
_AGE_SETTING: Final = "guardian_age"

Gap = Literal["withdrawn", "not_asked", "data_not_asked", "data_refused", "guardian_missing", "age_unknown", "photo"]
"""Why a consent can't be relied on, the gravest first."""


def guardian_age(settings: Mapping[str, Any]) -> int:
    """The age in years below which a guardian is needed in a book with these settings."""
    chosen = settings.get(_AGE_SETTING)
    return chosen if isinstance(chosen, int) and not isinstance(chosen, bool) and 0 < chosen <= 21 else GUARDIAN_AGE


def with_guardian_age(settings: Mapping[str, Any], age: int) -> dict[str, Any]:
    """The settings with another age; raises ValueError for one that no law knows."""
    if not 13 <= age <= 21:
        raise ValueError("an age from 13 to 21 is needed")
    return {**settings, _AGE_SETTING: age}


def age_choices(country: str) -> tuple[int, ...]:
    """The ages a lab of that country chooses from (two capital letters), the default first."""
    return tuple(dict.fromkeys((GUARDIAN_AGE, ONLINE_AGE.get(country, 16))))


TOMBSTONE: Final = "erased-"
"""How the name begins that stands where an erased code stood."""


def is_tombstone(code: str) -> bool:
    """Whether a code is that of nobody any more: it counts a person, and nobody can speak under it."""
    return code.startswith(TOMBSTONE) and code.removeprefix(TOMBSTONE).isdecimal()


def needs_guardian(age_group: str | None) -> bool:
    """Whether somebody of an age group takes part only with a guardian's consent."""
    return age_group in _YOUNG


def gaps(person: Participant, consent: Consent | None) -> list[Gap]:
    """Why this person's consent can't be relied on, the gravest first; empty when it can."""
    if consent is None or (not consent.withdrawn_on and all(getattr(consent, name) is None for name in CONSENTS)):
        return ["not_asked"]
    found: list[Gap] = []
    if consent.withdrawn_on:
        found.append("withdrawn")
    if consent.data_use is None:
        found.append("data_not_asked")
    elif not consent.data_use:
        found.append("data_refused")
    if needs_guardian(person.age_group) and not consent.guardian_consent:
        found.append("guardian_missing")
    if person.age_group is None:
        found.append("age_unknown")
    if consent.photo_publication and consent.photo_taking is False:
        found.append("photo")
    return found


def combined(consents: Sequence[Consent]) -> Consent | None:
    """One consent out of several of one person (two laptops may both have written one): what is stricter binds."""
    if len(consents) < 2:
        return consents[0] if consents else None
    answers: dict[str, Any] = {}
    for name in ANSWERS:
        given = {getattr(consent, name) for consent in consents}
        answers[name] = False if False in given else None if None in given else True
    return dataclasses.replace(
        consents[0],
        **answers,
        given_on=_last(consent.given_on for consent in consents),
        withdrawn_on=_last(consent.withdrawn_on for consent in consents),
        remark="\n".join(filter(None, (consent.remark for consent in consents))) or None,
    )


def _last(dates: Iterable[str | None]) -> str | None:
    return max(filter(None, dates), default=None)
