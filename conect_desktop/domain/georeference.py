"""Laying a photograph of a map on the ground: from points known in both to a function between pixels and places.

Pixels count from the upper left corner of the upright picture, x to the right, y down, the middle of the first pixel at
0.5, 0.5. The ground is Web Mercator in metres (EPSG:3857), since a flat sheet, a perspective and a lens keep nothing of
the sphere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from conect_desktop.domain.geo import FloatArray, to_lonlat, to_world
from conect_desktop.domain.paper import WORLD_METRES
from conect_desktop.errors import Trouble

Kind = Literal["affine", "perspective", "lens"]

_LENS_POINTS: Final = 12
"""Fewer points can't tell a bent lens from a badly placed point."""
_PARAMETERS: Final[dict[Kind, int]] = {"affine": 6, "perspective": 8, "lens": 9}
_BETTER: Final = 0.8
"""A lens is believed where it leaves less than this part of the variance."""
_OUTLIER: Final = 6.0
"""Times the median residual beyond which a point was misread."""
_LEAST_KEPT: Final = 8
_MOST_BENT: Final = 0.6
_FLAT: Final = 0.01
"""Ratio of the narrow to the long side of a cloud of points below which they lie in a line."""
_TOLD: Final = 0.005
"""Ratio of singular values below which points, most of them in a line, don't tell a perspective."""
_SAME: Final = 3
"""Decimals of half a diagonal to which two points are one."""
_LARGEST_SIDE: Final = 100_000
_LEAST_DEPTH: Final = 0.25
"""Towards the horizon a pixel covers ever more: what is beyond four times the nearest distance is not shown."""
_MOST_POINTS: Final = 10_000
_ACROSS: Final = 65
"""Places along each side of a picture by which its bounds are found."""
_AGAIN: Final = "Choose three or more points that lie far apart, and not in a line."


@dataclass(frozen=True, slots=True)
class Georeference:
    """How a picture lies on the ground.

    `matrix` takes pixels without the lens's bend, in units of half the picture's diagonal from its middle, to metres of
    Web Mercator from `east`, `north`; `bend` is the first radial coefficient (D. C. Brown, 1966). `rms` is the root
    mean square of the residuals in metres on the ground, None where only as many points were given as it takes.
    """

    width: int
    height: int
    matrix: tuple[tuple[float, float, float], ...]
    bend: float
    east: float
    north: float
    rms: float | None
    points: int

    def to_ground(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Pixels to longitude and latitude in degrees (WGS 84)."""
        east, north = self.to_mercator(x, y)
        return to_lonlat(east / WORLD_METRES + 0.5, 0.5 - north / WORLD_METRES)

    def to_mercator(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Pixels to metres of Web Mercator."""
        u, v = _straight(*self._units(np.asarray(x, float), np.asarray(y, float)), self.bend)
        east, north = _projected(np.array(self.matrix), u, v)
        return east + self.east, north + self.north

    def to_pixel(self, lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Longitude and latitude in degrees (WGS 84) to pixels; the inverse of `to_ground`."""
        x, y = to_world(lon, lat)
        return self.from_mercator((x - 0.5) * WORLD_METRES, (0.5 - y) * WORLD_METRES)

    def from_mercator(self, east: FloatArray, north: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Metres of Web Mercator to pixels; the inverse of `to_mercator`."""
        inverse = np.linalg.inv(np.array(self.matrix))
        u, v = _projected(inverse, np.asarray(east, float) - self.east, np.asarray(north, float) - self.north)
        u, v = _bent(u, v, self.bend)
        half = _half(self.width, self.height)
        return u * half + self.width / 2, v * half + self.height / 2

    def near(self, x: FloatArray, y: FloatArray) -> npt.NDArray[np.bool_]:
        """Which pixels show ground that is near enough to be laid on a map: not the horizon, nor the sky above it."""
        corners = self._depth(np.array([0.0, 1.0, 1.0, 0.0]) * self.width, np.array([0.0, 0.0, 1.0, 1.0]) * self.height)
        return np.asarray(self._depth(np.asarray(x, float), np.asarray(y, float)) >= _LEAST_DEPTH * corners.max())

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees (WGS 84) of the ground that the picture shows near enough."""
        x, y = np.meshgrid(np.linspace(0, self.width, _ACROSS), np.linspace(0, self.height, _ACROSS))
        near = self.near(x, y)
        lon, lat = self.to_ground(x[near], y[near])
        return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())

    def residuals(self, x: FloatArray, y: FloatArray, lon: FloatArray, lat: FloatArray) -> FloatArray:
        """Metres on the ground by which each point is off."""
        east, north = self.to_mercator(x, y)
        wx, wy = to_world(lon, lat)
        off = np.hypot(east - (wx - 0.5) * WORLD_METRES, north - (0.5 - wy) * WORLD_METRES)
        return np.asarray(off * np.cos(np.radians(lat)))

    def leverage(self, used: FloatArray, at: FloatArray) -> FloatArray:
        """How many times the error of one point the picture is off at places, given the points it was laid by.

        Rows of pixels. From the slopes J of the fitted function, sqrt(trace(Jp (JᵀJ)⁻¹ Jpᵀ)): about 1 among the points,
        more and more away from them. Infinite where the points don't tell.
        """
        numbers = np.append(np.array(self.matrix).ravel()[:8] / self.matrix[2][2], self.bend)
        scale = np.abs(numbers).max()
        steps = np.array([scale, scale, scale, scale, scale, scale, 1.0, 1.0, 1.0]) * 1e-6
        wanted = 9 if self.bend else 8

        def places(p: FloatArray, pixels: FloatArray) -> FloatArray:
            u, v = _straight(*self._units(pixels[:, 0], pixels[:, 1]), p[8])
            return np.concatenate(_projected(np.append(p[:8], 1.0).reshape(3, 3), u, v))

        def slopes(pixels: FloatArray) -> FloatArray:
            moved = [numbers + np.eye(9)[k] * steps[k] for k in range(wanted)]
            return np.column_stack([places(p, pixels) - places(2 * numbers - p, pixels) for p in moved])

        rows = slopes(used)
        if np.linalg.matrix_rank(rows) < wanted:
            return np.full(len(at), np.inf)
        across, down = np.split(slopes(at) @ np.linalg.pinv(rows), 2)
        return np.asarray(np.sqrt((across**2).sum(axis=1) + (down**2).sum(axis=1)))

    def as_dict(self) -> dict[str, Any]:
        """As it is kept in a book."""
        return {
            "size": [self.width, self.height], "matrix": [list(row) for row in self.matrix], "bend": self.bend,
            "origin": [self.east, self.north], "rms": self.rms, "points": self.points,
        }  # fmt: skip

    def _depth(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """How near the ground in pixels is, as a ratio to that in the middle; negative beyond the horizon."""
        u, v = _straight(*self._units(x, y), self.bend)
        _, _, (a, b, c) = self.matrix
        return np.asarray((a * u + b * v + c) / c)

    def _units(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        half = _half(self.width, self.height)
        return (x - self.width / 2) / half, (y - self.height / 2) / half


def from_dict(told: Mapping[str, Any]) -> Georeference | None:
    """What a book keeps of a picture's place; None for what is none, or makes no sense."""
    try:
        width, height = (int(side) for side in told["size"])
        matrix = np.array(told["matrix"], dtype=float)
        east, north = (float(part) for part in told["origin"])
        bend, points = float(told["bend"]), int(told["points"])
        rms = None if told["rms"] is None else float(told["rms"])
        numbers = [*matrix.ravel(), east, north, bend, float(rms or 0)]
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    sound = (
        matrix.shape == (3, 3) and all(np.isfinite(numbers)) and 0 < width <= _LARGEST_SIDE
        and 0 < height <= _LARGEST_SIDE and abs(bend) <= _MOST_BENT and 0 <= points <= _MOST_POINTS and (rms or 0) >= 0
        and max(abs(east), abs(north), np.abs(matrix).max()) <= WORLD_METRES
        # seen from above, and not from behind
        and abs(matrix[2, 2]) > 1e-6 and np.linalg.det(matrix / matrix[2, 2]) < -1e-12
    )  # fmt: skip
    if not sound:
        return None
    rows = tuple((float(a), float(b), float(c)) for a, b, c in matrix)
    return Georeference(width, height, rows, bend, east, north, rms, points)


def fitted(size: tuple[int, int], pixels: Sequence[tuple[float, float]], places: FloatArray) -> Georeference:
    """The function that takes `pixels` to `places` (rows of longitude, latitude in degrees, WGS 84).

    Three points give an affine function, four a perspective (normalised DLT: R. Hartley, 1997) unless all but one lie
    in a line, twelve or more also a lens where the points ask for one; points that were misread are left out where
    there are enough. Raises `Trouble` for points that all lie in a line, are fewer than three, or the wrong way round.
    """
    width, height = size
    half = _half(width, height)
    source = (np.asarray(pixels, float).reshape(-1, 2) - (width / 2, height / 2)) / half
    lon, lat = np.asarray(places, float).reshape(-1, 2).T
    if not (np.isfinite(source).all() and np.isfinite(lon).all() and np.isfinite(lat).all()):
        raise Trouble("a point has no numbers for its place", remedy=_AGAIN)
    wx, wy = to_world(lon, lat)
    target = np.column_stack(((wx - 0.5) * WORLD_METRES, (0.5 - wy) * WORLD_METRES))
    origin = target.mean(axis=0)
    target = target - origin
    if len(source) < 3 or _narrow(source) or _narrow(target):
        raise Trouble("the points don't say how the picture lies", remedy=_AGAIN)
    kept = np.ones(len(source), bool)
    while True:
        matrix, bend, off = _best(source[kept], target[kept])
        worst = int(np.argmax(off))
        if kept.sum() <= _LEAST_KEPT or off[worst] <= _OUTLIER * max(float(np.median(off)), 1e-9):
            break
        kept[np.flatnonzero(kept)[worst]] = False
    _check(matrix, bend, source[kept])
    count = int(kept.sum())
    stretch = float(np.cos(np.radians(lat.mean())))
    takes = _PARAMETERS["affine" if (matrix[2] == (0, 0, 1)).all() else "perspective"]
    enough = 2 * len(np.unique(source[kept].round(_SAME), axis=0)) > takes
    rms = float(np.sqrt((off**2).mean()) * stretch) if enough else None
    rows = tuple((float(a), float(b), float(c)) for a, b, c in matrix)
    return Georeference(width, height, rows, bend, float(origin[0]), float(origin[1]), rms, count)


def _best(source: FloatArray, target: FloatArray) -> tuple[FloatArray, float, FloatArray]:
    """Matrix, bend and residuals of the simplest function that the points are content with."""
    matrix = _perspective(source, target) if len(source) > 3 else None
    if matrix is None:
        matrix = _affine(source, target)
        return matrix, 0.0, _off(matrix, 0.0, source, target)
    off = _off(matrix, 0.0, source, target)
    if len(source) < _LENS_POINTS:
        return matrix, 0.0, off
    bent, bend = _lens(source, target, matrix)
    off_bent = _off(bent, bend, source, target)
    free = 2 * len(source)
    plain = float((off**2).sum()) / (free - _PARAMETERS["perspective"])
    lens = float((off_bent**2).sum()) / (free - _PARAMETERS["lens"])
    return (bent, bend, off_bent) if abs(bend) <= _MOST_BENT and lens < _BETTER * plain else (matrix, 0.0, off)


def _affine(source: FloatArray, target: FloatArray) -> FloatArray:
    rows = np.column_stack((source, np.ones(len(source))))
    found, *_ = np.linalg.lstsq(rows, target, rcond=None)
    return np.vstack((found.T, [0.0, 0.0, 1.0]))


def _perspective(source: FloatArray, target: FloatArray) -> FloatArray | None:
    """Normalised direct linear transformation, then Gauss-Newton on the distances that people see.

    None where the points don't tell one: a hair's breadth beside one of them would turn it over.
    """
    from_, to = _normal(source), _normal(target)
    u, v = _projected(from_, *source.T)
    x, y = _projected(to, *target.T)
    zero, one = np.zeros_like(u), np.ones_like(u)
    rows = np.vstack(
        (
            np.column_stack((u, v, one, zero, zero, zero, -x * u, -x * v, -x)),
            np.column_stack((zero, zero, zero, u, v, one, -y * u, -y * v, -y)),
        )
    )
    _, sizes, axes = np.linalg.svd(rows)
    if sizes[7] < _TOLD * sizes[0]:
        return None
    matrix = np.linalg.inv(to) @ axes[-1].reshape(3, 3) @ from_
    if abs(matrix[2, 2]) < 1e-12 * np.abs(matrix).max():
        raise Trouble("the points don't say how the picture lies", remedy=_AGAIN)
    return np.asarray(_refined(np.append(matrix.ravel()[:8] / matrix[2, 2], 0.0), source, target, bends=False)[0])


def _lens(source: FloatArray, target: FloatArray, matrix: FloatArray) -> tuple[FloatArray, float]:
    return _refined(np.append(matrix.ravel()[:8] / matrix[2, 2], 0.0), source, target, bends=True)


def _refined(start: FloatArray, source: FloatArray, target: FloatArray, *, bends: bool) -> tuple[FloatArray, float]:
    """Gauss-Newton with damping (Levenberg, 1944) over the matrix and, where it bends, the lens."""
    scale = np.abs(target).max()

    def off(p: FloatArray) -> FloatArray:
        x, y = _projected(np.append(p[:8], 1.0).reshape(3, 3), *_straight(source[:, 0], source[:, 1], p[8]))
        return np.asarray(np.concatenate((x - target[:, 0], y - target[:, 1])) / scale)

    # a step of each parameter that moves the points by about as much
    steps = np.array([scale, scale, scale, scale, scale, scale, 1.0, 1.0, 1.0]) * 1e-6
    wanted = 9 if bends else 8
    now, here = start.copy(), off(start)
    damping = 1e-3
    for _ in range(60):
        slopes = np.column_stack(
            [(off(now + np.eye(9)[k] * steps[k]) - off(now - np.eye(9)[k] * steps[k])) / 2 for k in range(wanted)]
        )
        normal = slopes.T @ slopes
        step = np.linalg.lstsq(normal + damping * np.diag(np.diag(normal)), -slopes.T @ here, rcond=None)[0]
        tried = now.copy()
        tried[:wanted] += step * steps[:wanted]
        there = off(tried)
        if not np.isfinite(there).all() or (there**2).sum() >= (here**2).sum():
            damping *= 10
            if damping > 1e6:
                break
            continue
        settled = (here**2).sum() - (there**2).sum() < 1e-12 * (here**2).sum()
        now, here, damping = tried, there, damping / 10
        if settled:
            break
    return np.append(now[:8], 1.0).reshape(3, 3), float(now[8])


def _off(matrix: FloatArray, bend: float, source: FloatArray, target: FloatArray) -> FloatArray:
    x, y = _projected(matrix, *_straight(source[:, 0], source[:, 1], bend))
    return np.asarray(np.hypot(x - target[:, 0], y - target[:, 1]))


def _check(matrix: FloatArray, bend: float, source: FloatArray) -> None:
    """Refuse a picture seen from behind, or with its horizon between the points."""
    u, v = _straight(source[:, 0], source[:, 1], bend)
    depth = matrix[2, 0] * u + matrix[2, 1] * v + matrix[2, 2]
    # pixels go down where the ground goes north: a true picture turns the other way round
    if np.linalg.det(matrix) >= 0:
        raise Trouble("the points are the wrong way round: the map would lie mirrored", remedy=_AGAIN)
    if (depth <= 0).any():
        raise Trouble("no photograph of a map can lie like this", remedy=_AGAIN)


def _narrow(points: FloatArray) -> bool:
    spread = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return bool(spread[0] <= 0 or spread[-1] / spread[0] < _FLAT)


def _normal(points: FloatArray) -> FloatArray:
    """The matrix that brings points to a mean of zero and a mean distance of the square root of two."""
    middle = points.mean(axis=0)
    scale = np.sqrt(2) / np.hypot(*(points - middle).T).mean()
    return np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1]])


def _projected(matrix: FloatArray, u: FloatArray, v: FloatArray) -> tuple[FloatArray, FloatArray]:
    w = matrix[2, 0] * u + matrix[2, 1] * v + matrix[2, 2]
    x = (matrix[0, 0] * u + matrix[0, 1] * v + matrix[0, 2]) / w
    return x, (matrix[1, 0] * u + matrix[1, 1] * v + matrix[1, 2]) / w


def _straight(u: FloatArray, v: FloatArray, bend: float) -> tuple[FloatArray, FloatArray]:
    factor = 1 + bend * (u * u + v * v)
    return u * factor, v * factor


def _bent(u: FloatArray, v: FloatArray, bend: float) -> tuple[FloatArray, FloatArray]:
    """The inverse of `_straight`, by Newton's method on the radius."""
    if bend == 0:
        return u, v
    wanted = np.hypot(u, v)
    radius = wanted.copy()
    for _ in range(12):
        slope = 1 + 3 * bend * radius**2
        radius = radius - (radius * (1 + bend * radius**2) - wanted) / np.where(np.abs(slope) < 0.1, 0.1, slope)
    factor = np.divide(radius, wanted, out=np.ones_like(wanted), where=wanted > 1e-12)
    return u * factor, v * factor


def _half(width: int, height: int) -> float:
    return float(np.hypot(width, height) / 2)
