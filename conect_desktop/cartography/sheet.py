"""A whole static map on any paint device: a screenshot, a picture for a report, a printed sheet."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conect_desktop.basemap.packs import Pack
from conect_desktop.basemap.schema import normalised
from conect_desktop.basemap.vector import TileLayer, decode
from conect_desktop.cartography.labels import Box, LabelCandidate, paint_labels, place
from conect_desktop.cartography.lettering import measure_text, write
from conect_desktop.cartography.record_painter import paint_records, place_titles
from conect_desktop.cartography.records import RecordIndex
from conect_desktop.cartography.styles import LabelRule, Style
from conect_desktop.cartography.tiles import PaintedTile, paint_raster_tile, paint_tile
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import to_world

_WORTHWHILE: Final = 96.0
"""Logical pixels that a pack must span in a view to be painted: smaller, it is only a patch on the map beneath."""
_DECODED: Final = 8
"""Tiles of a pack that are kept decoded: past its last zoom one is painted in many parts."""


@dataclass(frozen=True, slots=True)
class LocatedTile:
    """A painted tile and where it belongs; `labels` are in the unit square."""

    z: int
    x: int
    y: int
    tile: PaintedTile
    labels: tuple[LabelCandidate, ...]


def tiles_of(
    packs: Sequence[Pack], viewport: Viewport, style: Style, *, dpr: float = 1.0, language: str = ""
) -> list[LocatedTile]:
    """All tiles of a view; see `each_tile`."""
    return list(each_tile(packs, viewport, style, dpr=dpr, language=language))


def each_tile(
    packs: Sequence[Pack], viewport: Viewport, style: Style, *, dpr: float = 1.0, language: str = ""
) -> Iterator[LocatedTile]:
    """The tiles of a view one after the other, read and painted as they are asked for, those of the first pack first.

    For pictures and paper; a window asks for tiles beside its thread. Past a pack's last zoom its tiles are painted in
    parts. Where a pack covers another its names replace the other's. Raises `BadPack` for a damaged file.
    """
    used = [pack for pack in packs if _span(pack, viewport) >= _WORTHWHILE]

    level = math.floor(viewport.zoom)
    pixels = math.ceil(viewport.tile_rect(level, 0, 0)[2])
    shown = list(viewport.tiles(level))

    @lru_cache(_DECODED)
    def layers(depth: int, z: int, x: int, y: int) -> Mapping[str, TileLayer] | None:
        data = used[depth].tile(z, x, y)
        if data is None:
            return None
        found = normalised(decode(data))
        return found if z == level else _near(found, level - z, x, y, shown)

    for depth, pack in enumerate(used):
        above = [other.bounds for other in used[depth + 1 :] if other.min_zoom <= level]
        for z, x, y in shown:
            read = pack.tile if pack.format == "raster" else partial(layers, depth)
            painted = _painted(pack, read, z, x, y, style, pixels, dpr, language)
            if painted is not None:
                labels = tuple(c for c in painted.labels_at(z, x, y) if not _covered(c, above))
                yield LocatedTile(z, x, y, painted, labels)


def paint_map(
    painter: QPainter,
    viewport: Viewport,
    *,
    tiles: Iterable[LocatedTile],
    records: RecordIndex | None,
    style: Style,
    dpr: float = 1.0,
    selected: Collection[str] = frozenset(),
) -> None:
    """Paint the map of a view into the rectangle 0, 0, width, height of the painter's logical pixels."""
    painter.save()
    painter.setClipRect(QRectF(0, 0, viewport.width, viewport.height))
    painter.fillRect(QRectF(0, 0, viewport.width, viewport.height), QColor(style.paper))
    candidates: list[LabelCandidate] = []
    for located in tiles:
        paint_located(painter, viewport, located.z, located.x, located.y, located.tile, dpr)
        candidates.extend(located.labels)
    if records is None:
        paint_labels(painter, place(candidates, viewport))
    else:
        view = records.query(viewport, selected=selected)
        titles = place_titles(view, style, selected=selected)
        obstacles: list[Box] = view.boxes(style.records.marker + 4)
        obstacles.extend(box for title in titles for box in title.boxes)
        paint_labels(painter, place(candidates, viewport, obstacles=obstacles))
        paint_records(painter, records, view, style, selected=selected, dpr=dpr, titles=titles)
    painter.restore()


def paint_located(
    painter: QPainter, viewport: Viewport, z: int, x: int, y: int, tile: PaintedTile, dpr: float = 1.0
) -> None:
    """Draw a tile's picture at its place, its sides on whole device pixels so that no gap shows between neighbours."""
    left, top, side = viewport.tile_rect(z, x, y)
    edges = [round(v * dpr) / dpr for v in (left, top, left + side, top + side)]
    target = QRectF(QPointF(edges[0], edges[1]), QPointF(edges[2], edges[3]))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, tile.image, QRectF(tile.image.rect()))


def scale_bar(viewport: Viewport, longest: float = 140.0) -> tuple[float, float]:
    """Metres and logical pixels of a scale bar of at most `longest` pixels: 1, 2 or 5 times a power of ten metres."""
    metres_per_pixel = viewport.metres_per_pixel
    if longest <= 0 or metres_per_pixel <= 0:
        return 0.0, 0.0
    metres = round_length(longest * metres_per_pixel)
    return metres, metres / metres_per_pixel


def round_length(most: float) -> float:
    """The largest 1, 2 or 5 times a power of ten that is no more than `most` (positive)."""
    power = 10.0 ** math.floor(math.log10(most))
    # just below a power of ten, its logarithm is rounded up to it
    return next((step * power for step in (5.0, 2.0, 1.0) if step * power <= most), power / 2)


def distance_text(metres: float) -> str:
    """A round length in metres or kilometres, as on a scale bar."""
    return f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"


def paint_scale_bar(painter: QPainter, viewport: Viewport, style: Style, x: float, y: float) -> None:
    """Draw the scale bar with its lower left corner at x, y in logical pixels."""
    metres, length = scale_bar(viewport)
    if length <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = [QPointF(x, y - 6), QPointF(x, y), QPointF(x + length, y), QPointF(x + length, y - 6)]
    for color, width in ((QColor(255, 255, 255, 210), 4.5), (QColor(style.ink), 1.6)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawPolyline(corners)
    rule = _furniture(style, weight=600)
    write(painter, (distance_text(metres),), rule, 11.0, x + length / 2, y - 8)
    painter.restore()


def attribution(packs: Iterable[Pack]) -> str:
    """Whom the map must name, each once, in the order of the packs."""
    return " · ".join(dict.fromkeys(pack.attribution for pack in packs if pack.attribution))


def paint_attribution(painter: QPainter, viewport: Viewport, style: Style, text: str) -> None:
    """Write the attribution in the lower right corner of the map."""
    if not text:
        return
    rule = _furniture(style, weight=400)
    width, height = measure_text(text, rule, 10.0)
    plate = QRectF(viewport.width - width - 12, viewport.height - height - 5, width + 12, height + 5)
    painter.fillRect(plate, QColor(255, 255, 255, 190))
    write(painter, (text,), rule, 10.0, plate.center().x(), plate.center().y())


def _furniture(style: Style, *, weight: int) -> LabelRule:
    return LabelRule("records", name="furniture", weight=weight, color=style.ink, halo="#ffffff", halo_width=2.0)


def _painted(
    pack: Pack,
    read: Callable[[int, int, int], Any],
    z: int,
    x: int,
    y: int,
    style: Style,
    pixels: int,
    dpr: float,
    language: str,
) -> PaintedTile | None:
    if z < pack.min_zoom:
        return None
    levels = max(0, z - pack.max_zoom)
    found = read(z - levels, x >> levels, y >> levels)
    if found is None:
        return None
    mask = (1 << levels) - 1
    part = (levels, x & mask, y & mask) if levels else None
    if pack.format == "raster":
        return paint_raster_tile(found, pixels=pixels, dpr=dpr, part=part)
    return paint_tile(found, z, style, pixels=pixels, dpr=dpr, part=part, language=language)


def _near(
    layers: Mapping[str, TileLayer], levels: int, x: int, y: int, shown: Sequence[tuple[int, int, int]]
) -> dict[str, TileLayer]:
    """Of a tile, what lies in squares `levels` further down that are shown, or in one beside: often very little."""
    across, down = [one[1] for one in shown], [one[2] for one in shown]
    edges = np.array([(min(across) - 1, min(down) - 1), (max(across) + 2, max(down) + 2)])
    low, high = (edges - np.array([x, y]) * 2**levels) / 2**levels
    return {
        name: replace(
            layer,
            features=tuple(
                feature
                for feature in layer.features
                if any(
                    (part.max(axis=0) >= low * layer.extent).all() and (part.min(axis=0) <= high * layer.extent).all()
                    for part in feature.parts
                )
            ),
        )
        for name, layer in layers.items()
    }


def _span(pack: Pack, viewport: Viewport) -> float:
    """The longer side of a pack in logical pixels of a view."""
    west, south, east, north = pack.bounds
    x0, y0 = to_world(west, north)
    x1, y1 = to_world(east, south)
    return max(float(x1 - x0), float(y1 - y0)) * viewport.scale


def _covered(candidate: LabelCandidate, bounds: Iterable[tuple[float, float, float, float]]) -> bool:
    for west, south, east, north in bounds:
        x0, y0 = to_world(west, north)
        x1, y1 = to_world(east, south)
        if x0 <= candidate.x <= x1 and y0 <= candidate.y <= y1:
            return True
    return False
