"""Where names go: below their card, else above or beside it, and never on another name or card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from conect_desktop.ui.network.graph import Floats

_GAP: Final = 3.0
Box = tuple[float, float, float, float]
"""left, top, right, bottom in pixels"""


class Places:
    """What is taken, and what is still free. A grid keeps looking short where there are thousands."""

    def __init__(self, cell: float) -> None:
        self._cell = cell
        self._taken: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> None:
        """Nothing goes there any more."""
        for cell in self._cells(box):
            self._taken.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing is there yet."""
        left, top, right, bottom = box
        return not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for cell in self._cells(box)
            for other in self._taken.get(cell, ())
        )

    def _cells(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(edge // self._cell) for edge in box)
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                yield across, down


def in_order(rows: np.ndarray, influence: np.ndarray, near: set[int] | None) -> list[int]:
    """The selected actor's neighbours first, then the most influential."""
    close = np.isin(rows, list(near)) if near is not None else np.zeros(len(rows), dtype=np.bool_)
    ordered: list[int] = rows[np.lexsort((-influence[rows], ~close))].tolist()
    return ordered


def place_names(
    rows: Iterable[int],
    at: Floats,
    sizes: Iterable[tuple[float, float]],
    reach: tuple[float, float],
    taken: Places,
    wide: float,
) -> Iterator[tuple[int, Box]]:
    """The row and the box of every name that finds room; `reach` is how far a card goes from its middle, to the right
    and in every other direction (a tower stands on the right). A name that would leave a view `wide` pixels wide goes
    to another side where there is room."""
    right, radius = reach
    for row, (width, height) in zip(rows, sizes, strict=True):
        x, y = float(at[row, 0]), float(at[row, 1])
        below, above, beside = y + radius, y - radius - height, y - height / 2
        spots = (
            (x - width / 2, below),
            (x + right + _GAP, beside),
            (x - radius - _GAP - width, beside),
            (x - width / 2, above),
            (x - radius, below),
            (x + radius - width, below),
        )
        for left, top in sorted(spots, key=lambda spot: spot[0] < 0 or spot[0] + width > wide):
            box = (left, top, left + width, top + height)
            if taken.is_free(box):
                taken.take(box)
                yield row, box
                break
