"""What ratings say: medians and quartiles first, means second, nothing that ranks (DOMAIN.md §3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from conect_desktop.domain.indicator import Collection, Indicator, Rating
from conect_desktop.domain.suppression import FEWEST

ANSWERED: Final = 0.6
"""Share of a domain's statements that must have answers for the domain to have a score."""


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One statement: how many gave each value of the scale, lowest first, and what that comes to.

    Values are turned round for a reversed statement: high is good news everywhere. Quartiles are the inverse of the
    empirical distribution, averaged at its steps (type 2 of R. Hyndman and Y. Fan, *The American Statistician* 50,
    1996): on a scale of whole numbers they are values that somebody gave, or the middle of two.
    """

    indicator: str
    counts: tuple[int, ...]
    dont_know: int
    median: float | None
    quartiles: tuple[float, float] | None
    mean: float | None

    @property
    def n(self) -> int:
        """How many gave a value; those who don't know are counted apart."""
        return sum(self.counts)

    @property
    def publishable(self) -> bool:
        """Whether it rests on enough people."""
        return self.n >= FEWEST


@dataclass(frozen=True, slots=True)
class DomainScore:
    """One domain: the mean of its statements' means from 0 to 100, None where too few statements have answers."""

    domain: str
    score: float | None
    answered: int
    items: int
    n: int
    """Respondents of the statement that has the fewest of those that count."""

    @property
    def publishable(self) -> bool:
        """Whether it rests on enough people."""
        return self.score is not None and self.n >= FEWEST


@dataclass(frozen=True, slots=True)
class TableScore:
    """One table's mean of one statement and the number of people behind it."""

    table: str
    mean: float
    n: int


@dataclass(frozen=True, slots=True)
class Pooled:
    """A statement over the tables: the mean weighted by respondents, and the lowest and highest table."""

    mean: float
    n: int
    tables: tuple[TableScore, ...]

    @property
    def spread(self) -> float:
        """Between the lowest and the highest table."""
        means = [table.mean for table in self.tables]
        return max(means) - min(means)


def turned(value: int, scale: tuple[int, int], *, reverse: bool) -> int:
    """A value with high as good news: for a reversed statement lowest + highest − x, on a scale from 1 to 5 6 − x."""
    return scale[0] + scale[1] - value if reverse else value


def chosen(ratings: Iterable[Rating], collection: Collection) -> list[Rating]:
    """The ratings collected in one way: individual and consensus are never put together."""
    return [rating for rating in ratings if rating.collection == collection]


def item_score(indicator: Indicator, ratings: Iterable[Rating], scale: tuple[int, int] = (1, 5)) -> ItemScore:
    """What one statement's ratings come to. Raises ValueError where two ways of collecting are mixed."""
    mine = _of_one_kind(indicator, ratings)
    counts = [0] * (scale[1] - scale[0] + 1)
    for value in _values(indicator, mine, scale):
        counts[value - scale[0]] += 1
    dont_know = sum(bool(rating.dont_know) for rating in mine)
    if not any(counts):
        return ItemScore(indicator.uuid, tuple(counts), dont_know, None, None, None)
    steps = np.repeat(np.arange(scale[0], scale[1] + 1), counts)
    low, middle, high = np.quantile(steps, [0.25, 0.5, 0.75], method="averaged_inverted_cdf")
    mean = float(steps.mean())
    return ItemScore(indicator.uuid, tuple(counts), dont_know, float(middle), (float(low), float(high)), mean)


def _of_one_kind(indicator: Indicator, ratings: Iterable[Rating]) -> list[Rating]:
    mine = [rating for rating in ratings if rating.indicator == indicator.uuid]
    if len({rating.collection for rating in mine}) > 1:
        raise ValueError("individual and consensus ratings can't be scored together")
    return mine


def _values(indicator: Indicator, ratings: Iterable[Rating], scale: tuple[int, int]) -> list[int]:
    """The values within the scale; a value another program wrote outside it is no answer."""
    return [
        turned(rating.value, scale, reverse=indicator.reversed)
        for rating in ratings
        if rating.value is not None and not rating.dont_know and scale[0] <= rating.value <= scale[1]
    ]


def domain_scores(
    indicators: Sequence[Indicator], scores: Mapping[str, ItemScore], scale: tuple[int, int] = (1, 5)
) -> list[DomainScore]:
    """Domains in the order of the set: the mean m of item means where at least 60 % of the items have answers.

    Normalised to (m − min) / (max − min) · 100.
    """
    by_domain: dict[str, list[Indicator]] = {}
    for indicator in indicators:
        by_domain.setdefault(indicator.domain or "", []).append(indicator)
    found: list[DomainScore] = []
    for domain, items in by_domain.items():
        told = [one for item in items if (one := scores.get(item.uuid)) is not None and one.mean is not None]
        enough = len(told) >= ANSWERED * len(items) - 1e-9 and bool(told)
        mean = sum(one.mean or 0.0 for one in told) / len(told) if enough else None
        score = None if mean is None else (mean - scale[0]) / (scale[1] - scale[0]) * 100.0
        found.append(DomainScore(domain, score, len(told), len(items), min((one.n for one in told), default=0)))
    return found


def pooled(indicator: Indicator, ratings: Iterable[Rating], scale: tuple[int, int] = (1, 5)) -> Pooled | None:
    """One statement over the tables, weighted by their respondents; None without an answer.

    Raises ValueError where two ways of collecting are mixed.
    """
    by_table: dict[str, list[Rating]] = {}
    for rating in _of_one_kind(indicator, ratings):
        by_table.setdefault(rating.session_table or "", []).append(rating)
    tables: list[TableScore] = []
    for table, mine in by_table.items():
        values = _values(indicator, mine, scale)
        if values:
            tables.append(TableScore(table, sum(values) / len(values), len(values)))
    if not tables:
        return None
    n = sum(table.n for table in tables)
    return Pooled(sum(table.mean * table.n for table in tables) / n, n, tuple(tables))
