"""Lengths and areas on the ground."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale

from conect_desktop.domain.geo import MEAN_RADIUS, distance
from conect_desktop.ui.map.sketch import Position


def length(positions: Sequence[Position]) -> float:
    """Metres along positions in degrees (WGS 84), on the sphere."""
    return sum(distance(*one, *other) for one, other in pairwise(positions))


def area(positions: Sequence[Position]) -> float:
    """Square metres inside positions in degrees (WGS 84), on the sphere, without a closing position.

    Spherical excess by the trapezoid rule (R. Chamberlain, W. Duquette, *Some Algorithms for Polygons on a Sphere*,
    JPL 2007); good to 0.5 % for what fits on a session's map.
    """
    if len(positions) < 3:
        return 0.0
    total = 0.0
    for (lon1, lat1), (lon2, lat2) in zip(positions, [*positions[1:], positions[0]], strict=True):
        total += math.radians(lon2 - lon1) * (2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2)))
    return abs(total) * MEAN_RADIUS**2 / 2


def length_text(metres: float) -> str:
    """Metres below a kilometre, else kilometres."""
    return f"{metres:.0f} m" if metres < 1000 else f"{_two_places(metres / 1000)} km"


def area_text(square_metres: float) -> str:
    """Square metres below a hectare, else hectares, else square kilometres."""
    if square_metres < 10_000:
        return f"{square_metres:.0f} m²"
    if square_metres < 1_000_000:
        return f"{_two_places(square_metres / 10_000)} ha"
    return f"{_two_places(square_metres / 1_000_000)} km²"


def _two_places(value: float) -> str:
    """A number as the interface's language writes it."""
    return QLocale().toString(value, "f", 2)
