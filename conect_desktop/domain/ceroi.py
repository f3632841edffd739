"""CEROI, the collective, ecological return on investment of R-Urban (C. Petrescu, D. Petcou and others, 2020)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

COMPONENTS: Final = ("revenue", "volunteer_labour", "training", "jobs", "ecological_savings", "social_savings")
"""What a year brings, in EUR; each is a quantity times a rate that somebody assumed."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """One line of the sum: a quantity a year in its unit, the EUR one unit is taken to be worth, and who says so."""

    component: str
    quantity: float = 0.0
    unit: str = ""
    rate: float = 1.0
    source: str = ""

    @property
    def value(self) -> float:
        """EUR a year."""
        return self.quantity * self.rate


@dataclass(frozen=True, slots=True)
class Return:
    """The result, with every line it was made of."""

    lines: tuple[Assumption, ...]
    investment: float

    @property
    def value(self) -> float:
        """EUR a year."""
        return math.fsum(line.value for line in self.lines)

    @property
    def percent(self) -> float | None:
        """Value a year in per cent of the investment; None without an investment."""
        return self.value / self.investment * 100.0 if self.investment > 0 else None
