"""What others mapped, below what this session records: hollow grey marks, too quiet to be taken for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.outlines import outline
from conect_desktop.cartography.styles import Style
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import FloatArray, to_world

_SIZE: Final = 0.62
"""Height of a mark as a share of a place's marker."""
_APART: Final = 0.6
"""Marks nearer to each other than this share of one would be a blot: one of them stands for both."""
_QUIET: Final = 0.3
"""How much of the paper is in the ink."""
_REACH: Final = 14.0
"""Logical pixels within which a click means a mark."""


@dataclass(frozen=True, slots=True)
class ReferenceSign:
    """One item: a position in or on it in longitude, latitude (WGS 84), its outline if it has one."""

    number: int
    title: str
    at: tuple[float, float]
    shape: BaseGeometry | None = None


@dataclass(frozen=True)
class ReferenceSigns:
    """The items of the layers that are shown."""

    signs: tuple[ReferenceSign, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.signs)

    @cached_property
    def _world(self) -> tuple[FloatArray, FloatArray]:
        lonlat = np.array([sign.at for sign in self.signs], dtype=np.float64).reshape(-1, 2)
        return to_world(lonlat[:, 0], lonlat[:, 1])

    @cached_property
    def _shapes(self) -> list[ReferenceSign]:
        return [sign for sign in self.signs if sign.shape is not None]

    def under(self, viewport: Viewport, px: float, py: float) -> ReferenceSign | None:
        """The item whose mark is at a logical pixel; the nearest where several are."""
        if not self.signs:
            return None
        x, y = viewport.to_screen(*self._world)
        away = np.hypot(x - px, y - py)
        nearest = int(np.argmin(away))
        return self.signs[nearest] if away[nearest] <= _REACH else None

    def spots(self, viewport: Viewport, apart: float) -> list[tuple[float, float]]:
        """Logical pixels of the marks in sight, none nearer to another than about `apart` pixels."""
        x, y = viewport.to_screen(*self._world)
        seen = (x >= -apart) & (x <= viewport.width + apart) & (y >= -apart) & (y <= viewport.height + apart)
        x, y = x[seen], y[seen]
        # squares of the ground, not of the window: panning must not put other marks in place of these
        squares = viewport.scale / apart
        cells = np.stack([np.floor(axis[seen] * squares) for axis in self._world], axis=1)
        first = np.unique(cells, axis=0, return_index=True)[1] if len(x) else np.zeros(0, dtype=np.intp)
        return list(zip(x[first].tolist(), y[first].tolist(), strict=True))

    def outlined(self, viewport: Viewport) -> list[BaseGeometry]:
        """The lines and areas whose extent meets the view."""
        west, south, east, north = viewport.bounds
        found = []
        for sign in self._shapes:
            assert sign.shape is not None
            w, s, e, n = sign.shape.bounds
            if w <= east and e >= west and s <= north and n >= south:
                found.append(sign.shape)
        return found


def paint_reference(painter: QPainter, signs: ReferenceSigns, viewport: Viewport, style: Style, dpr: float) -> None:
    """Outlines and marks, which belong below everything this session says."""
    if not signs:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(_grey(style), 1.6, Qt.PenStyle.DashLine)
    for shape in signs.outlined(viewport):
        path = outline([_on_screen(part, viewport) for part in _lines(shape)])
        painter.setPen(QPen(QColor(255, 255, 255, 170), 3.2))
        painter.drawPath(path)
        painter.setPen(pen)
        painter.drawPath(path)
    size = _SIZE * style.records.marker
    picture = _mark(size, dpr, _grey(style).name())
    half = picture.width() / dpr / 2
    for x, y in signs.spots(viewport, size * _APART):
        painter.drawImage(QPointF(x - half, y - half), picture)
    painter.restore()


@lru_cache(maxsize=32)
def _mark(size: float, dpr: float, colour: str) -> QImage:
    """A hollow diamond: no sign of a place is hollow."""
    side = size + 4
    image = QImage(round(side * dpr), round(side * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, reach = side / 2, size / 2
    diamond = QPolygonF(
        [QPointF(middle + dx * reach, middle + dy * reach) for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0))]
    )
    painter.setBrush(QColor(255, 255, 255, 70))
    for width, shade in ((3.6, QColor(255, 255, 255, 200)), (1.8, QColor(colour))):
        pen = QPen(shade, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolygon(diamond)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.end()
    return image


def _grey(style: Style) -> QColor:
    """The ink of the map, paler."""
    ink, paper = QColor(style.ink), QColor(style.paper)
    return QColor.fromRgbF(
        ink.redF() * (1 - _QUIET) + paper.redF() * _QUIET,
        ink.greenF() * (1 - _QUIET) + paper.greenF() * _QUIET,
        ink.blueF() * (1 - _QUIET) + paper.blueF() * _QUIET,
    )


def _lines(shape: BaseGeometry) -> list[BaseGeometry]:
    edges = shape.boundary if shape.geom_type.endswith("Polygon") else shape
    return [part for part in shapely.get_parts(edges) if part.geom_type in ("LineString", "LinearRing")]


def _on_screen(line: BaseGeometry, viewport: Viewport) -> FloatArray:
    lonlat = shapely.get_coordinates(line)
    return np.stack(viewport.to_screen(*to_world(lonlat[:, 0], lonlat[:, 1])), axis=1)
