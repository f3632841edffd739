"""The minutes of a session as plain text: who, what was said how often, what was decided, how it was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Final

from conect_desktop.domain.meeting import Decision, Evaluation, clause_order
from conect_desktop.domain.suppression import FEWEST

_VALUES: Final = range(1, 6)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the room answered to one question about the session."""

    question: str
    counts: tuple[int, ...]
    """How many said 1, 2, 3, 4, 5."""
    middle: float | None
    """The median; None where nobody gave a value."""
    words: tuple[str, ...]

    @property
    def people(self) -> int:
        """How many gave a value."""
        return sum(self.counts)

    @property
    def publishable(self) -> bool:
        """Whether the figures may leave."""
        return self.people >= FEWEST


def answers(evaluations: Iterable[Evaluation]) -> list[Answers]:
    """The answers by question, in the order the questions were first answered."""
    by_question: dict[str, list[Evaluation]] = {}
    for one in evaluations:
        by_question.setdefault(one.question, []).append(one)
    found: list[Answers] = []
    for question, given in by_question.items():
        values = [one.value for one in given if one.value is not None]
        counts = Counter(values)
        words = tuple(one.text for one in given if one.text)
        middle = float(median(values)) if values else None
        found.append(Answers(question, tuple(counts[value] for value in _VALUES), middle, words))
    return found


def in_order(decisions: Iterable[Decision]) -> list[Decision]:
    """Decisions as minutes list them: clauses of a charter by number, then by what is due first."""
    return sorted(decisions, key=lambda one: (not one.clause, clause_order(one.clause), one.due_on or "9999", one.uuid))


def overdue(decision: Decision, today: str) -> bool:
    """Whether an open decision was due before `today` (ISO 8601)."""
    return decision.status in (None, "open") and bool(decision.due_on) and str(decision.due_on) < today
