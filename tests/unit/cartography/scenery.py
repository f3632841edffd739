"""Tiles and records that the tests of this folder make themselves."""

from __future__ import annotations

import numpy as np
import shapely
from PySide6.QtGui import QColor, QImage, QPainter

from conect_desktop.basemap.vector import Attribute, GeometryKind, TileFeature, TileLayer
from conect_desktop.cartography.records import Records
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.viewport import Viewport

SYMBOLS = (Symbol("#2e7d32", "circle", "leaf"), Symbol("#1565c0", "square"), Symbol("#c62828", "diamond"))

SAINT_DENIS = (2.357, 48.936)


def feature(geometry: GeometryKind, *parts: list[tuple[float, float]], **attributes: Attribute) -> TileFeature:
    """A feature of a tile, positions in tile units."""
    return TileFeature(geometry, tuple(np.array(part, dtype=np.float32) for part in parts), attributes)


def layers(**features: list[TileFeature]) -> dict[str, TileLayer]:
    """Decoded layers of 4096 units by name."""
    return {name: TileLayer(name, 4096, tuple(found)) for name, found in features.items()}


def square(low: float, high: float) -> list[tuple[float, float]]:
    """A closed ring."""
    return [(low, low), (high, low), (high, high), (low, high), (low, low)]


def records(
    *geometries: shapely.Geometry, prefix: str = "id", titles: str = "Jardin", numbers: bool = False
) -> Records:
    """Records of geometries in degrees, ids by position, symbols in turn."""
    n = len(geometries)
    return Records.of_geometries(
        ids=[f"{prefix}{i:05d}" for i in range(n)],
        geometries=geometries,
        symbols=SYMBOLS,
        symbol=[i % len(SYMBOLS) for i in range(n)],
        numbers=[str(i) if numbers else "" for i in range(n)],
        titles=[f"{titles} {i}" if titles else "" for i in range(n)],
    )


def scattered(n: int, spread: float = 0.02, seed: int = 1) -> list[shapely.Point]:
    """Points around Saint-Denis, always the same."""
    random = np.random.default_rng(seed)
    lon, lat = SAINT_DENIS
    return [
        shapely.Point(lon + dx, lat + dy)
        for dx, dy in zip(random.normal(0, spread, n), random.normal(0, spread, n), strict=True)
    ]


def view(zoom: float, width: int = 800, height: int = 600) -> Viewport:
    """A view with Saint-Denis in its middle."""
    return Viewport(0.5, 0.5, zoom, width, height).centred(*SAINT_DENIS)


class Sheet:
    """A white picture to paint on."""

    def __init__(self, width: int = 800, height: int = 600, dpr: float = 1.0) -> None:
        self.image = QImage(round(width * dpr), round(height * dpr), QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(dpr)
        self.image.fill(QColor("#ffffff"))

    def __enter__(self) -> QPainter:
        self._painter = QPainter(self.image)
        return self._painter

    def __exit__(self, *error: object) -> None:
        self._painter.end()


def pixels(image: QImage) -> bytes:
    """All of a picture's pixels, to compare two pictures."""
    return bytes(image.constBits())


def color_at(image: QImage, x: int, y: int) -> str:
    """The colour of a pixel as "#rrggbb"."""
    return image.pixelColor(x, y).name()
