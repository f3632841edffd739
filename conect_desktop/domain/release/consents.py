"""What the participants allow, by code: for what they said, and for pictures and sounds of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conect_desktop.domain.consent import needs_guardian
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.release.sealed import REASONS, Audience, Reason
from conect_desktop.domain.session import Consent, Participant


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
            if needs_guardian(person.age_group):
                self._minors.add(person.code)

    def refusal(self, codes: Sequence[str], audience: Audience) -> Reason | None:
        """Why words of these codes may not leave for an audience; everybody's consent is needed."""
        if not isinstance(codes, (tuple, list)):
            return "unknown_code"
        if not codes:
            return None
        found: set[Reason | None] = {self._refusal(code, audience) for code in codes}
        return next((reason for reason in REASONS if reason in found), None)

    def refusals(self, codes: Sequence[Sequence[str]], audience: Audience) -> list[Reason | None]:
        """`refusal` for each of many records' codes; the same few people said thousands of them."""
        try:
            told = {one: self.refusal(one, audience) for one in set(codes)}
        except TypeError:
            # a list, or something another program wrote, stands for itself alone
            return [self.refusal(one, audience) for one in codes]
        return [told[one] for one in codes]

    def _refusal(self, code: object, audience: Audience) -> Reason | None:
        consents = self._consents.get(code) if isinstance(code, str) else None
        if consents is None:
            return "unknown_code"
        if any(consent.withdrawn_on for consent in consents):
            return "withdrawn"
        if audience == "team":
            return None
        if audience == "room":
            # it was said here, and many are asked only afterwards: who was asked and said no isn't on the wall
            if any(consent.data_use is False for consent in consents):
                return "no_consent"
            young = code in self._minors and any(consent.guardian_consent is False for consent in consents)
            return "guardian_missing" if young else None
        if not consents or not all(consent.data_use for consent in consents):
            return "no_consent"
        if audience == "public" and not all(consent.map_publication for consent in consents):
            return "no_consent"
        if code in self._minors and not all(consent.guardian_consent for consent in consents):
            return "guardian_missing"
        return None

    def refusal_to_show(self, medium: Medium) -> Reason | None:
        """Why nobody but the team may see or hear a picture, film or sound, whoever said something about it.

        Somebody has looked whether people and minors can be recognised; everybody it shows (in a sound: who speaks,
        too) allows it; where people can be recognised, it is noted who.
        """
        if medium.recognisable_people is None or medium.minors is None:
            return "not_looked_at"
        codes = [*medium.shows, *(medium.said_by if medium.content_type.startswith("audio/") else ())]
        shown = {code: self._consents.get(code, []) for code in codes}
        if not all(given and all(_allowed(consent, medium) for consent in given) for given in shown.values()):
            return "people_shown"
        young = [code for code in shown if code in self._minors]
        if medium.minors and not young:
            return "minors_shown"
        if not all(consent.guardian_consent for code in young for consent in shown[code]):
            return "minors_shown"
        return "people_shown" if medium.recognisable_people and not shown else None


def _allowed(consent: Consent, medium: Medium) -> bool:
    """Whether a consent covers what a medium is: its picture, its sound, or both."""
    heard = medium.content_type.startswith(("audio/", "video/"))
    seen = not medium.content_type.startswith("audio/")
    picture = consent.photo_publication and consent.photo_taking is not False
    return bool((picture or not seen) and (consent.audio or not heard))
