"""What people have, need and offer (EcoDA's resources), and what flows from one to another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from conect_desktop.domain.place import MAX_TITLE, VISIBILITIES, Problem
from conect_desktop.domain.said import Said

MODES: Final = ("have", "need", "offer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource(Said):
    """One card: something material or intangible that an actor, or people at a place, have, need or offer."""

    uuid: str
    title: str = ""
    kind: str | None = None
    mode: str | None = None
    quantity: float | None = None
    unit: str | None = None
    description: str | None = None
    actor: str | None = None
    place: str | None = None
    visibility: str | None = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Said):
    """An arrow: what goes from an actor or place to another, how much and how often."""

    uuid: str
    from_actor: str | None = None
    from_place: str | None = None
    to_actor: str | None = None
    to_place: str | None = None
    resource: str | None = None
    kind: str | None = None
    frequency: str | None = None
    quantity: float | None = None
    unit: str | None = None
    description: str | None = None
    visibility: str | None = "team"


def resource_problems(resource: Resource) -> list[Problem]:
    """Why a resource can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not resource.title.strip():
        problems.append(Problem("title", "what it is is missing"))
    if len(resource.title) > MAX_TITLE:
        problems.append(Problem("title", f"at most {MAX_TITLE} characters"))
    if resource.mode not in MODES:
        problems.append(Problem("mode", "one of " + ", ".join(MODES)))
    return problems + _quantity_problems(resource.quantity, resource.visibility)


def flow_problems(flow: Flow) -> list[Problem]:
    """Why a flow can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not (flow.from_actor or flow.from_place):
        problems.append(Problem("from_actor", "where it comes from is missing"))
    if not (flow.to_actor or flow.to_place):
        problems.append(Problem("to_actor", "where it goes is missing"))
    ends = (flow.from_actor, flow.from_place), (flow.to_actor, flow.to_place)
    if ends[0] == ends[1] and any(ends[0]):
        problems.append(Problem("to_actor", "it goes to somebody else"))
    return problems + _quantity_problems(flow.quantity, flow.visibility)


def _quantity_problems(quantity: float | None, visibility: str | None) -> list[Problem]:
    problems: list[Problem] = []
    if quantity is not None and not (math.isfinite(quantity) and quantity >= 0):
        problems.append(Problem("quantity", "a number, zero or more"))
    if visibility not in (None, *VISIBILITIES):
        problems.append(Problem("visibility", "one of " + ", ".join(VISIBILITIES)))
    return problems
