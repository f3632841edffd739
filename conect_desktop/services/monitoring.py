"""Counters over the years: what was measured, summed where it can be summed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from conect_desktop.domain.indicator import Measurement


@dataclass(frozen=True, slots=True)
class YearSum:
    """One counter in one unit over one year: units are never put together, nor are years."""

    indicator: str
    unit: str
    year: str
    """Four digits, the year in which the periods end; empty where no period was said."""
    value: float
    estimated: float
    """How much of the value is an estimate."""
    figures: int
    """How many measurements it is made of."""

    @property
    def uuid(self) -> str:
        """Its name among the sums."""
        return f"{self.indicator} {self.year} {self.unit}"


def year_sums(measured: Iterable[Measurement]) -> list[YearSum]:
    """Every counter by year and unit, counters in the order they come, years from the last to the first."""
    parts: dict[str, dict[tuple[str, str], list[Measurement]]] = {}
    for one in measured:
        if one.value is not None:
            year = (one.ends_on or one.begins_on or "")[:4]
            parts.setdefault(one.indicator, {}).setdefault((year, (one.unit or "").strip()), []).append(one)
    return [
        YearSum(
            indicator, unit, year, _sum(ones), _sum(one for one in ones if one.estimated), len(ones)
        )
        for indicator, by_year in parts.items()
        for (year, unit), ones in sorted(by_year.items(), reverse=True)
    ]  # fmt: skip


def _sum(measured: Iterable[Measurement]) -> float:
    return math.fsum(one.value or 0.0 for one in measured)
