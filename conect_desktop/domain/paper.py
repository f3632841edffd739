"""Maps on paper: what a printed sheet says of itself, so that any laptop knows where on the ground it lies.

A sheet carries small marks round its map, each telling the sheet's code and its own place on the paper, and one larger
mark that tells where the map lies on the ground. Both are short enough for small QR codes in alphanumeric mode
(ISO/IEC 18004), so the sheet needs no book and no network to be recognised.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from conect_desktop.domain.geo import EARTH_RADIUS, FloatArray, to_lonlat, to_world

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that a person takes for another."""
_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARK: Final = re.compile(rf"CM([{_LETTERS}]{{6}})([0-9A-Z]{{3}})([0-9A-Z]{{3}})([1-9A-Z])")
_GROUND: Final = re.compile(
    rf"CS([{_LETTERS}]{{6}})([0-9A-Z]{{7}})([0-9A-Z]{{7}})([0-9A-Z]{{6}})" + r"([0-9A-Z]{3})" * 4
)
MARK_MODULES: Final = 21
"""Squares along a side of the smallest QR code (version 1)."""
WORLD_METRES: Final = 2 * np.pi * EARTH_RADIUS
CardKind = Literal["stickers", "actors", "votes", "ratings"]
"""What is printed for the tables besides maps: stickers, actor cards, slips to vote and to rate on."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A small mark: whose sheet it is on, and where its black squares lie on the paper, without the white around."""

    sheet: str
    left: int
    top: int
    """Upper left corner in whole millimetres from that of the paper."""
    module: int
    """Side of one of its squares in twentieths of a millimetre."""

    @property
    def side(self) -> float:
        """Length of its side in millimetres."""
        return MARK_MODULES * self.module / 20

    def text(self) -> str:
        """What its code says: 15 characters, the smallest QR code at error correction level Q."""
        return f"CM{self.sheet}{_written(self.left, 3)}{_written(self.top, 3)}{_written(self.module, 1)}"


@dataclass(frozen=True, slots=True)
class SheetGround:
    """Where a sheet's map lies: on the paper in millimetres from its upper left corner, and on the ground.

    Paper and Web Mercator (EPSG:3857) differ by a scale and a shift alone, north is up.
    """

    sheet: str
    left: float
    top: float
    width: float
    height: float
    west: float
    """Easting of the map's left edge in metres of Web Mercator."""
    north: float
    """Northing of its upper edge."""
    metres_per_mm: float
    """Metres of Web Mercator (not of the ground) in a millimetre of paper."""

    def text(self) -> str:
        """What its code says: 40 characters; place to a centimetre, lengths on paper to a tenth of a millimetre."""
        half = WORLD_METRES / 2
        numbers = (
            _written(round((self.west + half) * 100), 7)
            + _written(round((half - self.north) * 100), 7)
            + _written(round(self.metres_per_mm * 1e6), 6)
        )
        frame = "".join(_written(round(side * 10), 3) for side in (self.left, self.top, self.width, self.height))
        return f"CS{self.sheet}{numbers}{frame}"

    def to_ground(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Longitude and latitude in degrees (WGS 84) of places on the paper in millimetres."""
        east = self.west + (np.asarray(x) - self.left) * self.metres_per_mm
        north = self.north - (np.asarray(y) - self.top) * self.metres_per_mm
        return to_lonlat(east / WORLD_METRES + 0.5, 0.5 - north / WORLD_METRES)

    def to_paper(self, lon: FloatArray | float, lat: FloatArray | float) -> tuple[FloatArray, FloatArray]:
        """Places in degrees (WGS 84) as millimetres on the paper."""
        x, y = to_world(lon, lat)
        east, north = (x - 0.5) * WORLD_METRES, (0.5 - y) * WORLD_METRES
        return self.left + (east - self.west) / self.metres_per_mm, self.top + (self.north - north) / self.metres_per_mm

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the map in degrees (WGS 84)."""
        x = np.array([self.left, self.left + self.width])
        y = np.array([self.top + self.height, self.top])
        lon, lat = self.to_ground(x, y)
        return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])

    @property
    def scale(self) -> float:
        """Denominator of the scale in the middle of the map: 2500 for 1:2 500."""
        middle = np.array([self.left + self.width / 2]), np.array([self.top + self.height / 2])
        _, lat = self.to_ground(*middle)
        return float(self.metres_per_mm * 1000 * np.cos(np.radians(lat[0])))


COARSEST: Final = (36**6 - 1) / 1e6
"""Most metres of Web Mercator in a millimetre of paper that a sheet's code has room for."""


def new_sheet_code() -> str:
    """A code for a sheet that is printed now; 30 random bits tell apart all sheets of a project."""
    return "".join(secrets.choice(_LETTERS) for _ in range(6))


def read_mark(text: str) -> Mark | None:
    """The mark that a code's text is; `None` for anybody else's code."""
    found = _MARK.fullmatch(text)
    return Mark(found[1], *(int(part, 36) for part in found.groups()[1:])) if found else None


def read_ground(text: str) -> SheetGround | None:
    """The ground that a code's text tells; `None` for anybody else's code or one that makes no sense."""
    found = _GROUND.fullmatch(text)
    if found is None:
        return None
    half = WORLD_METRES / 2
    west, south_going, scale, *frame = (int(part, 36) for part in found.groups()[1:])
    left, top, width, height = (side / 10 for side in frame)
    ground = SheetGround(found[1], left, top, width, height, west / 100 - half, half - south_going / 100, scale / 1e6)
    inside = west / 100 <= 2 * half and south_going / 100 <= 2 * half
    return ground if inside and scale and width and height else None


def _written(number: int, digits: int) -> str:
    """A number in base 36 with that many digits. Raises `ValueError` for one that doesn't fit."""
    if not 0 <= number < 36**digits:
        raise ValueError(f"{number} has no place in {digits} digits")
    text = ""
    for _ in range(digits):
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return text
