"""One site in figures: what its places are, how its network hangs together, what it has and needs, how it rates.

Every figure says what it rests on, and one that rests on fewer than five is hidden: places for a typology, actors for a
network, cards for resources, people for ratings. "Don't know" is no answer and never counts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from conect_desktop.domain.indicator import COLLECTIONS, Indicator, IndicatorSet, Rating
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.resource import MODES, Resource
from conect_desktop.domain.scoring import chosen, domain_scores, item_score
from conect_desktop.domain.suppression import few
from conect_desktop.services.indicators import statements
from conect_desktop.services.network import Measures, measures

Topic = Literal["places", "network", "resources", "indicators"]
TOPICS: Final[tuple[Topic, ...]] = ("places", "network", "resources", "indicators")
Unit = Literal["share", "score", "count"]
"""A share from 0 to 1, a score from 0 to 100, or a number."""
_UNKNOWN: Final = frozenset({"dont_know", ""})


@dataclass(frozen=True, slots=True)
class Figure:
    """A value and what it rests on: neither where that is fewer than five, no value where there is nothing."""

    value: float | None
    n: int | None

    @property
    def hidden(self) -> bool:
        """Whether it rests on fewer than five."""
        return self.n is None


NOTHING: Final = Figure(None, 0)
HIDDEN: Final = Figure(None, None)


def figure(value: float | None, n: int) -> Figure:
    """A figure that may be shown, or a hidden one."""
    return HIDDEN if few(n) else Figure(float(value) if n and value is not None else None, n)


@dataclass(frozen=True, slots=True)
class Strand:
    """What is compared in one row of small pictures: figures by key, all of one unit.

    Where `otherwise` isn't `NOTHING` it is the figure of every key that isn't there: a share of nothing, or hidden.
    """

    topic: Topic
    key: str
    unit: Unit
    figures: Mapping[str, Figure]
    otherwise: Figure = NOTHING
    collection: str | None = None

    @property
    def base(self) -> Figure:
        """What all of it rests on: the figure that rests on most."""
        if self.otherwise.hidden or (self.figures and all(one.hidden for one in self.figures.values())):
            return HIDDEN
        return Figure(None, max((one.n or 0 for one in self.figures.values()), default=self.otherwise.n or 0))

    def hidden(self) -> Strand:
        """The same with nothing to be seen."""
        return dataclasses.replace(self, figures={}, otherwise=HIDDEN)


def typology(places: Iterable[Place]) -> list[Strand]:
    """The share of places by practice, domain, mode and space type, of those of which something is known there."""
    known = list(places)
    told: dict[str, Callable[[Place], Iterable[str]]] = {
        "practices": lambda place: place.practices,
        "domains": lambda place: place.domains,
        "modes": lambda place: place.modes,
        "space_types": lambda place: (place.space_type or "",),
    }
    return [_shares("places", name, [keys(place) for place in known]) for name, keys in told.items()]


def holdings(resources: Iterable[Resource]) -> list[Strand]:
    """The share of cards by kind, among what people have, need and offer."""
    known = list(resources)
    return [_shares("resources", mode, [(one.kind or "",) for one in known if one.mode == mode]) for mode in MODES]


def _shares(topic: Topic, name: str, records: Iterable[Iterable[str]]) -> Strand:
    answers = [told for keys in records if (told := set(keys) - _UNKNOWN)]
    n = len(answers)
    counts: dict[str, int] = {}
    for told in answers:
        for key in told:
            counts[key] = counts.get(key, 0) + 1
    # which keys there are must not show through either
    figures = {} if few(n) else {key: figure(count / n, n) for key, count in counts.items()}
    return Strand(topic, name, "share", figures, figure(0.0, n))


_SHARES: Final[Mapping[str, Callable[[Measures], float | None]]] = {
    "density": lambda told: told.density,
    "reciprocity": lambda told: told.reciprocity,
    "cross_sector": lambda told: told.cross_sector,
    "isolates": lambda told: len(told.isolates) / told.actors,
    "largest_group": lambda told: len(told.components[0]) / told.actors,
    "broker": lambda told: max(told.betweenness.values()),
    "fragility": lambda told: told.fragility.lost if told.fragility else None,
}
_COUNTS: Final[Mapping[str, Callable[[Measures], float | None]]] = {
    "actors": lambda told: told.actors,
    "ties": lambda told: told.ties,
    "groups": lambda told: len(told.components),
}


def ties(actors: Sequence[Actor], links: Iterable[Link]) -> list[Strand]:
    """The measures of the network; each rests on all its actors."""
    told = measures(actors, links)
    strands: list[Strand] = []
    for key, unit, wanted in (("measures", "share", _SHARES), ("size", "count", _COUNTS)):
        figures = {name: figure(value(told), told.actors) for name, value in wanted.items()} if actors else {}
        strand = Strand("network", key, unit, figures)  # type: ignore[arg-type]
        strands.append(strand.hidden() if few(told.actors) else strand)
    return strands


def ratings_profile(
    sets: Iterable[IndicatorSet], indicators: Sequence[Indicator], ratings: Sequence[Rating]
) -> list[Strand]:
    """Domain scores from 0 to 100 of each set that was rated, each way of collecting apart. Pass one session's ratings.

    An agreed value counts once, whoever sat at the table: how many agreed is not known.
    """
    strands: list[Strand] = []
    for owner in sets:
        items = statements(indicators, owner.uuid)
        mine = {item.uuid for item in items}
        told = [rating for rating in ratings if rating.indicator in mine]
        scale = owner.scale
        for collection in COLLECTIONS:
            collected = chosen(told, collection)
            if not collected:
                continue
            by_item: dict[str, list[Rating]] = {}
            for rating in collected:
                by_item.setdefault(rating.indicator, []).append(rating)
            scores = {item.uuid: item_score(item, by_item.get(item.uuid, ()), scale) for item in items}
            found = {one.domain: figure(one.score, one.n) for one in domain_scores(items, scores, scale)}
            strands.append(Strand("indicators", owner.key, "score", found, collection=collection))
    return strands
