"""Actors and the links between them, as Net-Map draws them (E. Schiffer and J. Hauck, *Field Methods* 22, 2010)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.place import CONFIDENCES, LOCATION_RULES, MAX_TITLE, VISIBILITIES, Problem, geometry_problem
from conect_desktop.domain.said import Said

MAX_INFLUENCE: Final = 99
"""Discs on a tower; any height is allowed, zero included, a slip of the finger isn't."""
STRENGTHS: Final = (1, 2, 3)
"""Weak, middling, strong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Said):
    """Who acts: a card in the network and, where it has a point or a place, a sign on the map.

    `geometry` is a point in longitude, latitude (WGS 84); without one the actor stands where its `place` is.
    `influence` is the height of its tower in discs, None where none was built. `pinned_x`, `pinned_y` say where a
    person put its card, in the network's own unit (1 is about the length of a link); None where the layout decides.
    """

    uuid: str
    geometry: BaseGeometry | None = None
    title: str = ""
    kind: str | None = None
    description: str | None = None
    url: str | None = None
    sector: str | None = None
    goals: Sequence[str] = ()
    influence: int | None = None
    place: str | None = None
    pinned_x: float | None = None
    pinned_y: float | None = None
    visibility: str | None = "team"
    location_rule: str | None = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Said):
    """One tie of one type from `source` to `target`, or both ways (`mutual`). Several types may tie one pair."""

    uuid: str
    source: str = ""
    target: str = ""
    type: str | None = None
    mutual: bool | None = None
    strength: int | None = None
    description: str | None = None
    visibility: str | None = "team"


def actor_problems(actor: Actor) -> list[Problem]:
    """Why an actor can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not actor.title.strip():
        problems.append(Problem("title", "a name is needed"))
    if len(actor.title) > MAX_TITLE:
        problems.append(Problem("title", f"at most {MAX_TITLE} characters"))
    if actor.influence is not None and not 0 <= actor.influence <= MAX_INFLUENCE:
        problems.append(Problem("influence", f"a whole number from 0 to {MAX_INFLUENCE}"))
    if actor.visibility not in (None, *VISIBILITIES):
        problems.append(Problem("visibility", "one of " + ", ".join(VISIBILITIES)))
    if actor.location_rule not in (None, *LOCATION_RULES):
        problems.append(Problem("location_rule", "one of " + ", ".join(LOCATION_RULES)))
    if actor.confidence not in (None, *CONFIDENCES):
        problems.append(Problem("confidence", "1, 2 or 3"))
    if (trouble := geometry_problem(actor.geometry)) is not None:
        problems.append(Problem("geometry", trouble))
    return problems


def link_problems(link: Link) -> list[Problem]:
    """Why a link can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not link.source:
        problems.append(Problem("source", "who it comes from is missing"))
    if not link.target:
        problems.append(Problem("target", "who it goes to is missing"))
    if link.source and link.source == link.target:
        problems.append(Problem("target", "a link goes to somebody else"))
    if not link.type:
        problems.append(Problem("type", "the kind of link is missing"))
    if link.strength not in (None, *STRENGTHS):
        problems.append(Problem("strength", "1, 2 or 3"))
    if link.visibility not in (None, *VISIBILITIES):
        problems.append(Problem("visibility", "one of " + ", ".join(VISIBILITIES)))
    return problems
