"""What a dot vote says: dots and share by option, told by table, never by person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from conect_desktop.domain.suppression import FEWEST
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

ROOM: Final = ""
"""The key of what was counted for the whole room."""


@dataclass(frozen=True, slots=True)
class OptionTally:
    """One option: its dots in all and by table, its share of all dots, and its place in the order, ties sharing one."""

    uuid: str
    label: str
    dots: int
    share: float
    rank: int
    by_table: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableTally:
    """One table (or the room): dots given, who gave them, and how many there might have been; None for no cap."""

    table: str
    dots: int
    voters: int
    cap: int | None

    @property
    def over(self) -> int:
        """Dots beyond the cap."""
        return max(0, self.dots - self.cap) if self.cap is not None else 0

    @property
    def publishable(self) -> bool:
        """Whether its own numbers may be published."""
        return self.voters >= FEWEST


@dataclass(frozen=True, slots=True)
class Tally:
    """The result of a round; options in the order they stand on the sheet."""

    question: str
    criterion: str
    options: tuple[OptionTally, ...]
    tables: tuple[TableTally, ...]
    dots: int
    voters: int

    def ordered(self) -> list[OptionTally]:
        """Most dots first; options with as many keep the order of the sheet."""
        return sorted(self.options, key=lambda option: option.rank)

    def ties(self) -> list[tuple[OptionTally, ...]]:
        """Options that got as many dots as another, together; none without dots."""
        groups: dict[int, list[OptionTally]] = {}
        for option in self.ordered():
            groups.setdefault(option.dots, []).append(option)
        return [tuple(group) for dots, group in groups.items() if dots and len(group) > 1]

    def spread(self, option: OptionTally) -> tuple[float, float] | None:
        """The least and the greatest share that a table's dots gave it; None where fewer than two tables voted."""
        told = [table for table in self.tables if table.table != ROOM and table.dots]
        if len(told) < 2:
            return None
        shares = [option.by_table.get(table.table, 0) / table.dots for table in told]
        return min(shares), max(shares)

    def most_divided(self) -> OptionTally | None:
        """The option the tables see most differently; None where they can't be told apart, or all agree."""
        apart = {option.uuid: self.spread(option) or (0.0, 0.0) for option in self.options}
        widest = max(self.options, key=lambda option: apart[option.uuid][1] - apart[option.uuid][0], default=None)
        return widest if widest is not None and apart[widest.uuid][0] < apart[widest.uuid][1] else None


def tally(vote_round: VoteRound, options: Sequence[VoteOption], votes: Iterable[Vote]) -> Tally:
    """Count a round. Voters of a table: the most noted with one of its counts, or its slips where there are more.

    Counts and slips of one table are added: a table may finish with slips what it began by count.
    """
    sheet = sorted(options, key=lambda option: (option.position, option.uuid))
    known = {option.uuid for option in sheet}
    given: dict[str, dict[str, int]] = {option.uuid: {} for option in sheet}
    noted: dict[str, int] = {}
    slips: dict[str, set[int]] = {}
    for vote in votes:
        if vote.vote_option not in known:
            continue
        table = vote.session_table or ROOM
        dots = given[vote.vote_option]
        dots[table] = dots.get(table, 0) + vote.dots
        if vote.slip is not None:
            slips.setdefault(table, set()).add(vote.slip)
        noted[table] = max(noted.get(table, 0), vote.voters or 0)
    tables = tuple(_table(vote_round, name, given, noted, slips) for name in noted)
    total = sum(table.dots for table in tables)
    sums = {uuid: sum(dots.values()) for uuid, dots in given.items()}
    counted = tuple(
        OptionTally(
            option.uuid,
            option.label,
            sums[option.uuid],
            sums[option.uuid] / total if total else 0.0,
            1 + sum(other > sums[option.uuid] for other in sums.values()),
            given[option.uuid],
        )
        for option in sheet
    )
    voters = sum(table.voters for table in tables)
    return Tally(vote_round.question, vote_round.criterion or "", counted, tables, total, voters)


def _table(
    vote_round: VoteRound,
    name: str,
    given: Mapping[str, Mapping[str, int]],
    noted: Mapping[str, int],
    slips: Mapping[str, set[int]],
) -> TableTally:
    dots = sum(by_table.get(name, 0) for by_table in given.values())
    voters = max(noted[name], len(slips.get(name, ())))
    cap = vote_round.dots
    if cap is not None and vote_round.cap_scope != "table":
        # nobody wrote down how many voted: the cap can't be told
        cap = cap * voters if voters else None
    return TableTally(name, dots, voters, cap)
