"""The ground under a map that leaves: pictures of the base map around some places, one a zoom."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Final

from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from conect_desktop.basemap.packs import Pack
from conect_desktop.cartography.sheet import paint_map, tiles_of
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.geo import to_world
from conect_desktop.domain.progress import Progress
from conect_desktop.exchange.map_html import Ground

_SIDE: Final = 900
"""Pixels of the longer side of the first picture: about what a page shows at first."""
_ZOOMS: Final = 3
"""Pictures, each with twice the pixels of the one before; the last is 3 600 pixels wide, a few MB at most."""
_AROUND: Final = 0.6
"""How far the ground goes on beyond the places, as a share of their extent."""
_LEAST: Final = 0.006
"""Degrees around a single place."""
_CLOSEST: Final = 17
_QUALITY: Final = 70


def ground_of(
    packs: Sequence[Pack], bounds: tuple[float, float, float, float] | None, language: str, progress: Progress
) -> list[Ground]:
    """Pictures of the ground around `bounds` (west, south, east, north in degrees, WGS 84); none without bounds.

    `packs` are base maps, the one on top first. Runs in any thread.
    """
    if bounds is None:
        return []
    around = _widened(bounds)
    first = Viewport.fitting(around, _SIDE, _SIDE, 0)
    style = load("screen")
    made: list[Ground] = []
    for step in range(_ZOOMS):
        zoom = min(math.floor(first.zoom) + step, _CLOSEST)
        if made and made[-1].zoom == zoom:
            break
        progress.check()
        viewport = _exactly(around, zoom)
        image = QImage(viewport.width, viewport.height, QImage.Format.Format_RGB888)
        image.fill(QColor(style.paper))
        painter = QPainter(image)
        tiles = tiles_of(tuple(reversed(packs)), viewport, style, language=language)
        paint_map(painter, viewport, tiles=tiles, records=None, style=style)
        painter.end()
        made.append(Ground(zoom, viewport.bounds, "image/webp", _webp(image)))
    return made


def _widened(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = bounds
    wide, high = max((east - west) * _AROUND, _LEAST), max((north - south) * _AROUND, _LEAST)
    return max(west - wide, -180.0), max(south - high, -85.0), min(east + wide, 180.0), min(north + high, 85.0)


def _exactly(bounds: tuple[float, float, float, float], zoom: int) -> Viewport:
    """The view whose edges are those bounds at a whole zoom."""
    west, south, east, north = bounds
    (left, top), (right, bottom) = to_world(west, north), to_world(east, south)
    scale = 256.0 * 2.0**zoom
    width, height = (max(round(float(span) * scale), 1) for span in (right - left, bottom - top))
    return Viewport(float(left + right) / 2, float(top + bottom) / 2, float(zoom), width, height)


def _webp(image: QImage) -> bytes:
    line = image.bytesPerLine()
    pixels = bytes(image.constBits())[: line * image.height()]
    made = io.BytesIO()
    plain = Image.frombuffer("RGB", (image.width(), image.height()), pixels, "raw", "RGB", line, 1)
    plain.save(made, "WEBP", quality=_QUALITY, method=4)
    return made.getvalue()
