"""Where in a tile names could be written: on a place, in the middle of a lake, along the straight runs of a street."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import numpy as np
import shapely

from conect_desktop.basemap.vector import GeometryKind
from conect_desktop.cartography.labels import LabelCandidate
from conect_desktop.cartography.outlines import Part, clipped_lines, clipped_rings
from conect_desktop.cartography.styles import LabelRule, text_of

Attributes = Mapping[str, str | int | float | bool]
Feature = tuple[Attributes, GeometryKind, tuple[Part, ...]]
"""Attributes, kind of geometry, parts in logical pixels of the tile."""

_STRAIGHT: Final = 1.5
"""Logical pixels a street may bend away from the straight line that its name is written on."""

_SHORTEST_RUN: Final = 24.0
"""Logical pixels below which no name fits along a line, at the tile's own size."""

_SMALLEST_AREA: Final = 700.0
"""Square logical pixels below which an area is too small to carry its name."""

_LONGEST: Final = 80
"""Characters of a name that are written; what is longer is a description that strayed into the name."""


def point_names(features: Iterable[Feature], rule: LabelRule, side: float, language: str) -> Iterator[LabelCandidate]:
    """A candidate for every point that lies in the tile, and for every area that has room for a name."""
    for attributes, kind, parts in features:
        text = _text(attributes, rule, language)
        if not text:
            continue
        if kind is GeometryKind.POINT:
            spots = [(float(x), float(y)) for part in parts for x, y in part]
        elif kind is GeometryKind.POLYGON:
            spots = _middles(parts, side)
        else:
            continue
        for x, y in spots:
            if 0 <= x < side and 0 <= y < side:
                yield LabelCandidate(
                    text, rule, x / side, y / side, rank=_rank(attributes), min_zoom=_number(attributes, "min_zoom")
                )


def line_names(features: Iterable[Feature], rule: LabelRule, side: float, language: str) -> Iterator[LabelCandidate]:
    """A candidate for every straight run of lines with the same name, which a map often cuts at each crossing."""
    named: dict[str, list[Part]] = defaultdict(list)
    for attributes, kind, parts in features:
        text = _text(attributes, rule, language)
        if text and kind is GeometryKind.LINE and (pieces := clipped_lines(parts, 0.0, side)):
            named[text].extend(pieces)
    for text, lines in named.items():
        whole = shapely.line_merge(shapely.multilinestrings([shapely.linestrings(line) for line in lines]))
        for line in shapely.get_parts(shapely.simplify(whole, _STRAIGHT, preserve_topology=False)):
            points = shapely.get_coordinates(line)
            steps = np.diff(points, axis=0)
            lengths = np.hypot(steps[:, 0], steps[:, 1])
            for i in np.flatnonzero(lengths >= _SHORTEST_RUN):
                x, y = (points[i] + points[i + 1]) / 2
                yield LabelCandidate(
                    text,
                    rule,
                    float(x) / side,
                    float(y) / side,
                    rank=min(float(lengths[i]) / side, 1.0),
                    angle=_upright(math.atan2(steps[i, 1], steps[i, 0])),
                    length=float(lengths[i]) / side,
                )


def _text(attributes: Attributes, rule: LabelRule, language: str) -> str:
    text = text_of(attributes, language)
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1].rstrip() + "…"
    return text.upper() if rule.upper else text


def _middles(rings: tuple[Part, ...], side: float) -> list[tuple[float, float]]:
    """A position inside every large enough ring, the middle where that is inside."""
    spots = []
    for ring in clipped_rings(rings, 0.0, side):
        polygon = shapely.polygons(ring)
        if polygon.area < _SMALLEST_AREA:
            continue
        spot = polygon.centroid
        if not polygon.is_valid or not polygon.contains(spot):
            spot = shapely.point_on_surface(shapely.make_valid(polygon))
        spots.append((float(spot.x), float(spot.y)))
    return spots


def _rank(attributes: Attributes) -> float:
    """0..1, how much a place matters among those of its rule: by population, or by how early the map shows it."""
    if "population_rank" in attributes:
        return min(max(_number(attributes, "population_rank") / 18, 0.0), 1.0)
    if "population" in attributes:
        return min(math.log10(max(_number(attributes, "population"), 1.0)) / 8, 1.0)
    return min(max(1.0 - _number(attributes, "min_zoom") / 20, 0.0), 1.0)


def _number(attributes: Attributes, key: str) -> float:
    value = attributes.get(key, 0.0)
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else 0.0


def _upright(angle: float) -> float:
    """The angle in radians turned by half a circle where the text would stand on its head."""
    if angle > math.pi / 2:
        return angle - math.pi
    if angle <= -math.pi / 2:
        return angle + math.pi
    return angle
