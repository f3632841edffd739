"""The partnership model of one initiative: what it has, needs and gives, with whom, and how it is governed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from conect_desktop.domain.network import Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.resource import Flow, Resource

Direction = Literal["in", "out", "both"]

GOVERNANCE: Final = (
    "legal_form", "decision_making", "members", "workforce", "charter", "openness", "commons", "tenure",
)  # fmt: skip
"""The topics of the TerrEau charter that a place keeps (DOMAIN.md §2)."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Something that flows in or out, and the uuid of who is at the other end."""

    flow: Flow
    direction: Direction
    partner: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A link to a partner, seen from the initiative."""

    link: Link
    direction: Direction
    partner: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One initiative: `own` are the uuids that stand for it, its place and its actors."""

    own: frozenset[str]
    have: tuple[Resource, ...]
    need: tuple[Resource, ...]
    offer: tuple[Resource, ...]
    exchanges: tuple[Exchange, ...]
    ties: tuple[Tie, ...]
    governance: tuple[tuple[str, str], ...]
    """(field, what was said), those that have an answer."""
    gaps: tuple[str, ...]
    """Governance fields nobody has spoken about yet."""

    @property
    def partners(self) -> tuple[str, ...]:
        """Uuids of everybody it exchanges with or is tied to, in the order they were written."""
        return tuple(dict.fromkeys([one.partner for one in self.exchanges] + [tie.partner for tie in self.ties]))


def sheet(
    own: Iterable[str],
    place: Place | None,
    resources: Iterable[Resource],
    flows: Iterable[Flow],
    links: Iterable[Link],
) -> Sheet:
    """Put together what the book knows of an initiative."""
    mine = frozenset(own)
    cards = [card for card in resources if {card.actor, card.place} & mine]
    by_mode = {mode: tuple(card for card in cards if card.mode == mode) for mode in ("have", "need", "offer")}
    exchanges: list[Exchange] = []
    for flow in flows:
        begins, ends = flow.from_actor or flow.from_place or "", flow.to_actor or flow.to_place or ""
        if begins in mine and ends not in mine:
            exchanges.append(Exchange(flow, "out", ends))
        elif ends in mine and begins not in mine:
            exchanges.append(Exchange(flow, "in", begins))
    ties: list[Tie] = []
    for link in links:
        if link.source in mine and link.target not in mine:
            ties.append(Tie(link, "both" if link.mutual else "out", link.target))
        elif link.target in mine and link.source not in mine:
            ties.append(Tie(link, "both" if link.mutual else "in", link.source))
    said = [(name, str(getattr(place, name))) for name in GOVERNANCE if place is not None and getattr(place, name)]
    gaps = tuple(name for name in GOVERNANCE if place is not None and not getattr(place, name))
    return Sheet(
        mine, by_mode["have"], by_mode["need"], by_mode["offer"], tuple(exchanges), tuple(ties), tuple(said), gaps
    )
