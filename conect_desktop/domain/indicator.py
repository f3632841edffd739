"""Indicators that people rate, counters that somebody measures, and the sets they come in."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from conect_desktop.domain.place import Problem
from conect_desktop.domain.vocabulary import spoken

Collection = Literal["individual", "consensus"]
COLLECTIONS: Final[tuple[Collection, Collection]] = ("individual", "consensus")
"""Two ways of collecting that are never mixed silently: n voters, or one agreed value with a note of dissent."""
STATEMENT: Final = "item"
COUNTER: Final = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorSet:
    """A framework a lab brings; `scale_labels` by language, from `scale_min` to `scale_max`."""

    uuid: str
    key: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None
    scale_min: int = 1
    scale_max: int = 5
    scale_labels: Mapping[str, Sequence[str]] = field(default_factory=dict)
    source: str | None = None

    @property
    def scale(self) -> tuple[int, int]:
        """Lowest and highest answer; 1 to 5 where another program wrote a scale that single keys can't answer."""
        low, high = self.scale_min, self.scale_max
        return (low, high) if 0 <= low < high <= 9 else (1, 5)

    def label(self, language: str) -> str:
        """What the set is called."""
        return spoken(self.labels, language) or self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One statement to rate (`measure` is "item") or one counter ("counter", with a unit)."""

    uuid: str
    indicator_set: str = ""
    position: int = 0
    key: str = ""
    domain: str | None = None
    measure: str = STATEMENT
    unit: str | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    domain_labels: Mapping[str, str] = field(default_factory=dict)
    reversed: bool = False

    def label(self, language: str) -> str:
        """What people read."""
        return spoken(self.labels, language) or self.key

    def domain_label(self, language: str) -> str:
        """The domain it belongs to, in words."""
        return spoken(self.domain_labels, language) or self.domain or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """What one slip of paper (individual) or one table (consensus) says of one indicator; not turned for `reversed`."""

    uuid: str
    indicator: str = ""
    session: str = ""
    session_table: str | None = None
    slip: int | None = None
    collection: str = "individual"
    value: int | None = None
    dont_know: bool | None = None
    dissent: str | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A counter's value over a period, in `unit`, with where the figure comes from."""

    uuid: str
    indicator: str = ""
    session: str = ""
    place: str | None = None
    actor: str | None = None
    begins_on: str | None = None
    ends_on: str | None = None
    value: float | None = None
    unit: str | None = None
    source: str | None = None
    remark: str | None = None
    estimated: bool | None = None
    author: str | None = None
    created_at: str | None = None


def rating_problems(rating: Rating, scale: tuple[int, int] = (1, 5)) -> list[Problem]:
    """Why a rating can't be saved as it is; `scale` is the set's lowest and highest value."""
    problems: list[Problem] = []
    if rating.collection not in COLLECTIONS:
        problems.append(Problem("collection", "one of " + ", ".join(COLLECTIONS)))
    if rating.value is not None and not scale[0] <= rating.value <= scale[1]:
        problems.append(Problem("value", f"a whole number from {scale[0]} to {scale[1]}"))
    if (rating.value is None) != bool(rating.dont_know):
        problems.append(Problem("value", "either a value or “don't know”"))
    return problems


def measurement_problems(measurement: Measurement) -> list[Problem]:
    """Why a measurement can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not measurement.indicator:
        problems.append(Problem("indicator", "what is counted is missing"))
    if measurement.value is None or not math.isfinite(measurement.value):
        problems.append(Problem("value", "a number is needed"))
    if measurement.begins_on and measurement.ends_on and measurement.ends_on < measurement.begins_on:
        problems.append(Problem("ends_on", "the period ends before it begins"))
    return problems
