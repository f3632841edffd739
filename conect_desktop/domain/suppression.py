"""Tables of counts of people that hide small cells, and whatever else would give a hidden one away.

A cell or total from 1 to 4 is hidden (primary suppression). A zero stays and hides nothing: it tells of nobody, and
often everybody knows that a cell must be empty. Then more is hidden, as little as can be, until no hidden number
follows from those shown: the hidden cells and totals are the edges of a graph whose nodes are rows and columns, and one
of them follows from the others if and only if it lies on no cycle (D. Gusfield, *SIAM Journal on Computing* 17, 1988;
A. Hundepool et al., *Statistical Disclosure Control*, Wiley 2012, ch. 4). What several hidden cells of a line come to
is a number too: where it follows from the line's total it is never from 1 to 4 either.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

FEWEST: Final = 5
"""The least number of people a published figure rests on (DOMAIN.md §3)."""

Cell = tuple[int, int]


def few(count: int) -> bool:
    """Whether a count speaks of so few people that they might be recognised."""
    return 0 < count < FEWEST


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as it may be shown; None for what is hidden."""

    cells: tuple[tuple[int | None, ...], ...]
    rows: tuple[int | None, ...]
    """Totals of the rows."""
    columns: tuple[int | None, ...]
    """Totals of the columns."""
    total: int | None


def suppressed(counts: Sequence[Sequence[int]]) -> Shown:
    """The table without its small cells and without what would give them away; raises ValueError for no table."""
    if not counts or len({len(row) for row in counts}) != 1 or not counts[0] or min(map(min, counts)) < 0:
        raise ValueError("a table has rows of one length and no negative counts")
    table = _Table(counts)
    table.hide()
    width, height = len(counts[0]), len(counts)
    told = [
        [None if (r, c) in table.hidden else value for c, value in enumerate(row)] for r, row in enumerate(table.all)
    ]
    return Shown(
        tuple(tuple(row[:width]) for row in told[:height]),
        tuple(row[width] for row in told[:height]),
        tuple(told[height][:width]),
        told[height][width],
    )


class _Table:
    """The counts with their totals as a last row and column; every line sums to its last number."""

    def __init__(self, counts: Sequence[Sequence[int]]) -> None:
        rows = [[*row, sum(row)] for row in counts]
        self.all: list[list[int]] = [*rows, [sum(column) for column in zip(*rows, strict=True)]]
        self.height, self.width = len(self.all), len(self.all[0])
        self.hidden = {(r, c) for r, row in enumerate(self.all) for c, value in enumerate(row) if few(value)}

    def hide(self) -> None:
        """Hide more until nothing hidden follows; each turn hides at least one number, so it ends."""
        while more := self._way_around() or self._telling_line():
            self.hidden |= more

    def _value(self, cell: Cell) -> int:
        return self.all[cell[0]][cell[1]]

    def _lines(self) -> Iterator[list[Cell]]:
        for r in range(self.height):
            yield [(r, c) for c in range(self.width)]
        for c in range(self.width):
            yield [(r, c) for r in range(self.height)]

    def _telling_line(self) -> set[Cell]:
        """What to hide in a line whose total tells that its hidden cells together are few."""
        for *cells, total in self._lines():
            if total in self.hidden or not few(sum(self._value(cell) for cell in cells if cell in self.hidden)):
                continue
            open_ = [cell for cell in cells if cell not in self.hidden and self._value(cell)]
            return {min(open_, key=self._value, default=total)}
        return set()

    def _way_around(self) -> set[Cell]:
        """What to hide so that the first number that follows from the others lies on a cycle; empty where none does."""
        for cell in sorted(self.hidden):
            path = self._cheapest_path(cell)
            if any(step not in self.hidden for step in path):
                return set(path)
        return set()

    def _cheapest_path(self, around: Cell) -> list[Cell]:
        """Cells that lead from a cell's row to its column without it, those already hidden for nothing, zeros never.

        There always is one: over the two totals of its lines, which are no smaller than the cell itself.
        """
        start, goal = ("row", around[0]), ("column", around[1])
        best: dict[tuple[str, int], int] = {start: 0}
        came: dict[tuple[str, int], tuple[tuple[str, int], Cell]] = {}
        queue = [(0, start)]
        while queue:
            cost, node = heapq.heappop(queue)
            if node == goal:
                break
            side, number = node
            cells = (
                [(number, c) for c in range(self.width)] if side == "row" else [(r, number) for r in range(self.height)]
            )
            for cell in cells:
                value = self._value(cell)
                if cell == around or not value:
                    continue
                next_ = ("column", cell[1]) if side == "row" else ("row", cell[0])
                price = cost + (0 if cell in self.hidden else value)
                if price < best.get(next_, price + 1):
                    best[next_] = price
                    came[next_] = (node, cell)
                    heapq.heappush(queue, (price, next_))
        path: list[Cell] = []
        while goal != start:
            goal, cell = came[goal]
            path.append(cell)
        return path
