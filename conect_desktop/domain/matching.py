"""Who needs what another has or offers: by kind, by words, by quantity, and how far apart they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from conect_desktop.domain.geo import distance
from conect_desktop.domain.resource import Resource
from conect_desktop.domain.vocabulary import folded

Position = tuple[float, float]
"""Longitude, latitude in degrees (WGS 84)."""

_WORD: Final = re.compile(r"\w{3,}")
_EMPTY: Final[Mapping[str, str]] = {
    "en": "all and any for from our some that the their this who with",
    "fr": "aux avec ces cette dans des est les leur leurs nos notre par plus pour que qui sans ses son sur tous une",
    "es": "con del las los nuestra nuestro para por que sin sus una unas unos",
    "nl": "bij dat die door een het met naar onze ons van voor wat zijn",
    "ro": "ale care din lui pentru prin sau spre unei unui",
    "sv": "att den det ett fran med och som till var",
    "nb": "den det fra med som til var ved",
}
"""By language: words of three letters or more, without accents, that say nothing about a thing."""
_VAGUE: Final = frozenset({None, "", "other", "dont_know"})
"""Kinds that say nothing: two of these match by their words only."""


@dataclass(frozen=True, slots=True)
class Match:
    """A need and what may meet it."""

    need: Resource
    supply: Resource
    words: int
    """Words the two titles share."""
    same_kind: bool
    covers: float | None
    """Share of the needed quantity that is there, 1 for all of it; None where quantities can't be compared."""
    metres: float | None
    """Between the two owners, along the great circle; None where one has no position."""

    @property
    def uuid(self) -> str:
        """Names the pair."""
        return f"{self.need.uuid}:{self.supply.uuid}"


def owner_of(resource: Resource) -> str:
    """The uuid of whose it is; empty where nobody said."""
    return resource.actor or resource.place or ""


def matches(resources: Iterable[Resource], positions: Mapping[str, Position], language: str = "") -> list[Match]:
    """Every need with what others offer or have that may meet it, the best first.

    Two cards fit when they are of one kind or share a word of three letters or more (a plural s apart), and belong to
    different owners. Offers come before things that somebody merely has; then shared words, the same kind, quantity,
    distance. `positions` says where an owner (an actor's or a place's uuid) is; the small words of the titles'
    `language` (ISO 639-1) don't count.
    """
    empty = frozenset(_EMPTY.get(language, "").split())
    needs: list[Resource] = []
    by_kind: dict[str, list[Resource]] = {}
    by_word: dict[str, list[Resource]] = {}
    for resource in resources:
        if resource.mode == "need":
            needs.append(resource)
        elif resource.mode in ("offer", "have"):
            if resource.kind not in _VAGUE:
                by_kind.setdefault(resource.kind or "", []).append(resource)
            for word in _words(resource, empty):
                by_word.setdefault(word, []).append(resource)
    found: list[Match] = []
    for need in needs:
        wanted = _words(need, empty)
        candidates = {one.uuid: one for one in by_kind.get(need.kind or "", ()) if need.kind not in _VAGUE}
        for word in wanted:
            candidates.update((one.uuid, one) for one in by_word.get(word, ()))
        for supply in candidates.values():
            if owner_of(supply) and owner_of(supply) == owner_of(need):
                continue
            shared = len(wanted & _words(supply, empty))
            same_kind = need.kind not in _VAGUE and need.kind == supply.kind
            covers, metres = _covers(need, supply), _metres(need, supply, positions)
            found.append(Match(need, supply, shared, same_kind, covers, metres))
    return sorted(found, key=_order)


def _order(match: Match) -> tuple[str, bool, int, bool, float, float, str]:
    far = match.metres if match.metres is not None else float("inf")
    covered = -1.0 if match.covers is None else -match.covers
    offered = match.supply.mode == "offer"
    return match.need.uuid, not offered, -match.words, not match.same_kind, covered, far, match.supply.uuid


def _words(resource: Resource, empty: frozenset[str]) -> frozenset[str]:
    return frozenset(word.rstrip("sx") for word in _WORD.findall(folded(resource.title)) if word not in empty)


def _covers(need: Resource, supply: Resource) -> float | None:
    if not need.quantity or supply.quantity is None or folded(need.unit or "") != folded(supply.unit or ""):
        return None
    return min(1.0, supply.quantity / need.quantity)


def _metres(need: Resource, supply: Resource, positions: Mapping[str, Position]) -> float | None:
    one, other = positions.get(owner_of(need)), positions.get(owner_of(supply))
    return None if one is None or other is None else distance(*one, *other)
