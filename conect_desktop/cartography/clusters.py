"""Many places told as a few: counted on a grid that is fixed to the world, so that a cluster stays where it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.viewport import TILE_PIXELS
from conect_desktop.domain.geo import FloatArray

CELL_PIXELS: Final = 64
"""Side of a grid cell in logical pixels at a whole zoom; up to twice that before the next."""

_INSET: Final = 0.28
"""Share of a cell that discs keep away from its sides: neighbours then have room side by side."""

_CROWD: Final = 3.0
"""Records to every occupied quarter cell from where on markers hide each other more than they tell."""

_FEW: Final = 12
"""Records that are never too many to be shown one by one."""


@dataclass(frozen=True, slots=True)
class Clusters:
    """Clusters of a view: position in the unit square, count, the commonest symbol and its share 0..1."""

    x: FloatArray
    y: FloatArray
    count: npt.NDArray[np.int64]
    symbols: tuple[Symbol, ...]
    share: FloatArray
    cell: npt.NDArray[np.int64]
    member_x: FloatArray
    member_y: FloatArray
    member_cell: npt.NDArray[np.int64]

    @classmethod
    def none(cls) -> Self:
        """No cluster at all."""
        number, whole = np.empty(0), np.empty(0, np.int64)
        return cls(number, number, whole, (), number, whole, number, number, whole)

    def radius(self, i: int) -> float:
        """Radius in logical pixels of a cluster's disc: grows with the logarithm of what it counts."""
        return 11.0 + 3.2 * math.log10(self.count[i])

    def bounds(self, i: int) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1 of a cluster's members in the unit square."""
        members = self.member_cell == self.cell[i]
        x, y = self.member_x[members], self.member_y[members]
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def crowded(x: FloatArray, y: FloatArray, level: int) -> bool:
    """Whether positions (unit square) lie so close at a whole zoom that markers would cover each other."""
    if len(x) <= _FEW:
        return False
    quarter = 2 * TILE_PIXELS * 2.0**level / CELL_PIXELS
    column, row = np.floor(x * quarter).astype(np.int64), np.floor(y * quarter).astype(np.int64)
    # np.unique would load all of numpy.ma before the first map is drawn, only to ask whether this is masked
    occupied = 1 + np.count_nonzero(np.diff(np.sort(column * (1 << 31) + row)))
    return bool(len(x) > _CROWD * occupied)


def clustered(
    x: FloatArray, y: FloatArray, symbol: npt.NDArray[np.int32], palette: Sequence[Symbol], level: int
) -> tuple[Clusters, npt.NDArray[np.intp]]:
    """Clusters of positions (unit square) at a whole zoom, and the indices of those that are alone in their cell."""
    if len(x) == 0:
        return Clusters.none(), np.empty(0, np.intp)
    cells = TILE_PIXELS * 2.0**level / CELL_PIXELS
    column, row = np.floor(x * cells).astype(np.int64), np.floor(y * cells).astype(np.int64)
    first_column, first_row = int(column.min()), int(row.min())
    wide = int(column.max()) - first_column + 1
    cell = (row - first_row) * wide + (column - first_column)
    # Counting by index, not by sorting: 100 000 places fall into a few hundred cells of a view.
    count = np.bincount(cell)
    used = np.flatnonzero(count > 1)
    number = count[used]
    mean_x, mean_y = np.bincount(cell, x)[used] / number, np.bincount(cell, y)[used] / number
    low_x, low_y = (used % wide + first_column) / cells, (used // wide + first_row) / cells
    near, far = _INSET / cells, (1 - _INSET) / cells
    by_symbol = np.bincount(cell * len(palette) + symbol, minlength=len(count) * len(palette))
    # Of two that are as common the first by name wins, in whatever order the symbols came to be known.
    named = sorted(range(len(palette)), key=lambda i: (palette[i].color, palette[i].shape, palette[i].pictogram))
    by_symbol = by_symbol.reshape(len(count), len(palette))[used][:, named]
    commonest = by_symbol.argmax(axis=1) if len(used) else np.empty(0, np.intp)
    clusters = Clusters(
        x=np.clip(mean_x, low_x + near, low_x + far),
        y=np.clip(mean_y, low_y + near, low_y + far),
        count=number,
        symbols=tuple(palette[named[i]] for i in commonest),
        share=by_symbol.max(axis=1) / number if len(used) else np.empty(0),
        cell=used,
        member_x=x,
        member_y=y,
        member_cell=cell,
    )
    return clusters, np.flatnonzero(count[cell] == 1)
