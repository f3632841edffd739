"""Positions and projections: WGS 84 longitude and latitude everywhere, Web Mercator only for painting."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

EARTH_RADIUS: Final = 6_378_137.0
"""Semi-major axis of WGS 84 in metres, the sphere's radius of Web Mercator (EPSG:3857)."""

MEAN_RADIUS: Final = 6_371_008.8
"""Mean Earth radius in metres (IUGG), for distances on the sphere."""

MAX_LATITUDE: Final = 85.0511287798066
"""Latitude in degrees where Web Mercator's square ends."""

DECIMALS: Final = 7
"""Of a degree, in files for others: a centimetre, which RFC 7946 §11.2 calls enough."""
_SCALE: Final = 10.0**DECIMALS
_LARGEST: Final = 1_000.0


def rounded(degrees: FloatArray) -> FloatArray:
    """Degrees with `DECIMALS`, each as Python's `round` makes it, all at once; what is not a number stays so."""
    scaled = degrees * _SCALE
    whole = np.rint(scaled)
    made: FloatArray = whole / _SCALE
    # to multiply is inexact by far less than this, and to divide whole numbers is exact: between two of them that are
    # equally near, only the exact value tells
    unsure = ~((np.abs(degrees) < _LARGEST) & (np.abs(scaled - whole) < 0.4999))
    made[unsure] = [round(number, DECIMALS) for number in degrees[unsure].tolist()]
    return made


def to_world(lon: FloatArray | float, lat: FloatArray | float) -> tuple[FloatArray, FloatArray]:
    """Longitude and latitude in degrees (WGS 84) as x, y in the unit square of Web Mercator, y down, (0, 0) north-west.

    Multiply by 256 · 2^zoom for pixels. Latitudes beyond the square are put on its edge.
    Source: EPSG Guidance Note 7-2, Popular Visualisation Pseudo Mercator (spherical form).
    """
    phi = np.radians(np.clip(np.asarray(lat, dtype=np.float64), -MAX_LATITUDE, MAX_LATITUDE))
    x = (np.asarray(lon, dtype=np.float64) + 180.0) / 360.0
    y = 0.5 - np.arcsinh(np.tan(phi)) / (2.0 * math.pi)
    return x, y


def to_lonlat(x: FloatArray | float, y: FloatArray | float) -> tuple[FloatArray, FloatArray]:
    """The inverse of `to_world`: unit-square x, y to longitude, latitude in degrees (WGS 84)."""
    lon = np.asarray(x, dtype=np.float64) * 360.0 - 180.0
    lat = np.degrees(np.arctan(np.sinh((0.5 - np.asarray(y, dtype=np.float64)) * 2.0 * math.pi)))
    return lon, lat


def distance(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Metres between two positions in degrees, on the sphere (haversine; R. W. Sinnott, 1984); good to 0.5 %."""
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    h = (
        math.sin((phi2 - phi1) / 2) ** 2
        + math.cos(phi1) * math.cos(phi2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    )
    return 2 * MEAN_RADIUS * math.asin(min(1.0, math.sqrt(h)))


def metres_per_pixel(lat: float, zoom: float) -> float:
    """Ground length of one logical pixel (256 to a tile) at a latitude in degrees."""
    pixels: float = 256.0 * 2.0**zoom
    return math.cos(math.radians(lat)) * 2 * math.pi * EARTH_RADIUS / pixels
