"""Ratings of a set as the charts want them: rows, profiles, lines; figures of fewer than five are marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conect_desktop.domain.indicator import Collection, Indicator, IndicatorSet, Rating
from conect_desktop.domain.scoring import DomainScore, ItemScore, Pooled, chosen, domain_scores, item_score
from conect_desktop.domain.scoring import pooled as pool


@dataclass(frozen=True, slots=True)
class Results:
    """What one session says by one way of collecting."""

    items: tuple[Indicator, ...]
    scores: dict[str, ItemScore]
    domains: tuple[DomainScore, ...]
    pooled: dict[str, Pooled]

    @property
    def people(self) -> int:
        """The most who answered one statement."""
        return max((score.n for score in self.scores.values()), default=0)


def results(of: IndicatorSet, items: Sequence[Indicator], ratings: Sequence[Rating], collection: Collection) -> Results:
    """Score the ratings of a session."""
    scale = of.scale
    mine = chosen(ratings, collection)
    by_item: dict[str, list[Rating]] = {}
    for rating in mine:
        by_item.setdefault(rating.indicator, []).append(rating)
    scores = {item.uuid: item_score(item, by_item.get(item.uuid, ()), scale) for item in items}
    over = {item.uuid: told for item in items if (told := pool(item, by_item.get(item.uuid, ()), scale)) is not None}
    return Results(tuple(items), scores, tuple(domain_scores(items, scores, scale)), over)


def domain_names(items: Sequence[Indicator], language: str) -> dict[str, str]:
    """Domain → what it is called, in the order of the set."""
    return {item.domain or "": item.domain_label(language) for item in items}
