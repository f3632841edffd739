"""How a map is laid out on sheets of paper: the frame, the marks around it, how many sheets an area takes at a scale.

Everything is in millimetres of paper, from the upper left corner of the sheet.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from conect_desktop.domain.geo import to_lonlat, to_world
from conect_desktop.domain.paper import COARSEST, WORLD_METRES, Mark, SheetGround, new_sheet_code
from conect_desktop.errors import Trouble

Paper = Literal["A4", "A3", "A2", "A1", "A0"]
Bounds = tuple[float, float, float, float]

SIZES: Final[dict[Paper, tuple[float, float]]] = {
    "A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0), "A1": (594.0, 841.0), "A0": (841.0, 1189.0),
}  # fmt: skip
"""Shorter and longer side (ISO 216)."""
MODULES: Final[dict[Paper, int]] = {"A4": 10, "A3": 13, "A2": 17, "A1": 21, "A0": 27}
"""Side of a mark's squares in twentieths of a millimetre: five or six pixels of a photograph of 12 megapixels."""
GROUND_MODULES: Final = 29
"""Squares along a side of the larger code (version 3)."""
_LARGER: Final = 1.4
"""The squares of the larger code, of which there is only one, to those of the marks."""
SCALES: Final = (
    500, 1_000, 1_500, 2_000, 2_500, 3_000, 4_000, 5_000, 7_500, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000,
    250_000, 500_000, 1_000_000,
)  # fmt: skip
"""Denominators that people can calculate with, the largest maps first."""
MARGIN: Final = 7.0
"""What printers leave white."""
OVERLAP: Final = 10.0
"""What neighbouring sheets show both, to be glued upon each other."""
MOST_SHEETS: Final = 100
_CELLS: Final = (10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 2_500, 5_000, 10_000, 20_000, 50_000, 100_000)
"""Metres along a square of the grid."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet without its ground: where its parts lie."""

    paper: Paper
    width: float
    height: float
    module: int

    @property
    def band(self) -> float:
        """How wide the band around the frame is: a mark with the white it needs, four squares on each side."""
        # marks lie at whole millimetres: on the far sides up to one nearer to the frame
        return math.ceil(MARGIN + 1 + Mark("", 0, 0, self.module).side + self.quiet)

    @property
    def quiet(self) -> float:
        """How much white a mark needs on each side: four of its squares (ISO/IEC 18004)."""
        return 4 * self.module / 20

    @property
    def foot(self) -> float:
        """How high the band below the frame is: legend, scale and whom to name."""
        code = MARGIN + GROUND_MODULES * self.ground_module + 2 * self.quiet
        return math.ceil(max(self.band + max(10.0, self.height * 0.03), code))

    @property
    def ground_module(self) -> float:
        """Side in millimetres of the squares of the larger code that says where the map lies."""
        return self.module / 20 * _LARGER

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the map."""
        return self.band, self.band, self.width - 2 * self.band, self.height - self.band - self.foot

    def marks(self, sheet: str) -> Iterator[Mark]:
        """Eight marks around the frame: corners, and the middles of the sides."""
        side = Mark("", 0, 0, self.module).side
        near = math.ceil(MARGIN)
        far_x, far_y = math.floor(self.width - MARGIN - side), math.floor(self.height - MARGIN - side)
        columns = (near, round((self.width - side) / 2), far_x)
        _, top, _, height = self.frame
        rows = (near, round(top + (height - side) / 2), far_y)
        for row in rows:
            for column in columns:
                if (column, row) != (columns[1], rows[1]):
                    yield Mark(sheet, column, row, self.module)


@dataclass(frozen=True, slots=True)
class MapSheets:
    """All sheets of an area."""

    layout: Layout
    scale: int
    columns: int
    rows: int
    grounds: tuple[SheetGround, ...]
    """Row by row from the north-west."""

    def name(self, number: int) -> str:
        """What a sheet is called among the others: ``B2`` is the second in the second row; empty for a single one."""
        if len(self.grounds) == 1:
            return ""
        row, column = divmod(number, self.columns)
        return f"{chr(ord('A') + row)}{column + 1}"


def layout(paper: Paper, *, lying: bool) -> Layout:
    """A sheet of a paper, lying or standing."""
    short, long = SIZES[paper]
    return Layout(paper, long if lying else short, short if lying else long, MODULES[paper])


def layout_of(ground: SheetGround) -> Layout | None:
    """The layout that a sheet was printed with, known by its frame; None for one of another version."""
    frame = ground.left, ground.top, ground.width, ground.height
    every = (layout(paper, lying=lying) for paper in SIZES for lying in (True, False))
    return next((one for one in every if max(abs(a - b) for a, b in zip(one.frame, frame, strict=True)) < 0.06), None)


def plan(bounds: Bounds, paper: Paper, scale: int | None = None) -> MapSheets:
    """The sheets that show west, south, east, north (degrees, WGS 84): as many as the scale needs, without one the
    single sheet with the largest map. Lying or standing as takes fewer. Raises `Trouble` for too large an area.
    """
    both = [_planned(bounds, layout(paper, lying=lying), scale) for lying in (True, False)]
    return min(both, key=lambda sheets: (len(sheets.grounds), sheets.scale))


def cell_of(ground: SheetGround) -> int:
    """Metres along the squares of a sheet's grid: a round number that makes about eight squares to the longer side."""
    metres = ground.scale / 1000 * max(ground.width, ground.height) / 8
    return next((cell for cell in _CELLS if cell >= metres), _CELLS[-1])


def _planned(bounds: Bounds, on: Layout, scale: int | None) -> MapSheets:
    west, south, east, north = bounds
    if not (-180 <= west <= east <= 180 and -85 <= south <= north <= 85):
        raise Trouble("this is no area", place=str(bounds), remedy="Give west, south, east and north in degrees.")
    (x0, y0), (x1, y1) = to_world(west, north), to_world(east, south)
    middle = float(x0 + x1) / 2, float(y0 + y1) / 2
    stretch = _stretch(middle[1])
    wide, high = float(x1 - x0) * WORLD_METRES, float(y1 - y0) * WORLD_METRES
    _, _, width, height = on.frame
    if scale is None:
        needed = max(wide / width, high / height) * 1000 / stretch
        scale = next((one for one in SCALES if one >= needed), None)
        if scale is None:
            raise Trouble("the area is too large for one sheet", remedy="Choose a smaller area.")
    metres = scale / 1000 * stretch
    if metres > COARSEST:
        raise Trouble("the sheet would show too much of the world", remedy="Choose a smaller area or a larger scale.")
    columns = _count(wide / metres, width)
    rows = _count(high / metres, height)
    if columns * rows > MOST_SHEETS or rows > 26:
        raise Trouble(
            f"that makes {columns * rows} sheets", remedy="Choose a larger paper, a smaller area or a smaller scale."
        )
    grounds = tuple(_grounds(on, middle, metres, columns, rows))
    half = WORLD_METRES / 2
    if any(abs(edge) > half for g in grounds for edge in (g.west, g.west + g.width * g.metres_per_mm)):
        raise Trouble(
            "the sheet would reach beyond the 180th meridian", remedy="Choose a smaller paper or a larger scale."
        )
    return MapSheets(on, scale, columns, rows, grounds)


def _grounds(on: Layout, middle: tuple[float, float], metres: float, columns: int, rows: int) -> Iterator[SheetGround]:
    left, top, width, height = on.frame
    step_x, step_y = (width - OVERLAP) * metres, (height - OVERLAP) * metres
    west = (middle[0] - 0.5) * WORLD_METRES - ((columns - 1) * step_x + width * metres) / 2
    north = (0.5 - middle[1]) * WORLD_METRES + ((rows - 1) * step_y + height * metres) / 2
    for row in range(rows):
        for column in range(columns):
            code = new_sheet_code()
            yield SheetGround(code, left, top, width, height, west + column * step_x, north - row * step_y, metres)


def _count(length: float, frame: float) -> int:
    """How many frames cover a length, each but the first beginning within the one before."""
    return 1 if length <= frame else 1 + math.ceil((length - frame) / (frame - OVERLAP))


def _stretch(y: float) -> float:
    """Metres of Web Mercator in a metre of ground at a height of the unit square."""
    _, lat = to_lonlat(0.5, y)
    return float(1 / np.cos(np.radians(lat)))
