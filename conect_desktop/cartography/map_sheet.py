"""The map as a picture of its own: PNG, SVG, or a poster from A4 to A0, with title, legend, scale and whom to name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from conect_desktop.basemap.packs import Pack
from conect_desktop.cartography.layers import MapLayers, layer_labels, paint_layers
from conect_desktop.cartography.records import RecordIndex, Records
from conect_desktop.cartography.sheet import attribution, paint_attribution, paint_map, paint_scale_bar, tiles_of
from conect_desktop.cartography.styles import Style, load
from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.cartography.written import painted_file
from conect_desktop.errors import Trouble

PAPERS: Final = {
    "A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1, "A0": QPageSize.PageSizeId.A0,
}  # fmt: skip
_WIDE: Final = 1400.0
"""Logical pixels of a sheet's longer side: the type is as large on the sheet, whatever its size, as it is read from
as many times the distance."""
_WORLD: Final = (-11.0, 35.0, 32.0, 66.0)
"""Where a book without positions looks: Europe."""
_LEAST_SPAN: Final = 0.004
"""Degrees around a single place: some streets."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One sign, what it stands for, and how many there are."""

    symbol: Symbol
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class MapSheet:
    """What is on the sheet. `bounds` are west, south, east, north in degrees (WGS 84)."""

    title: str
    below: str
    """A line below the title: who, when, under which licence."""
    records: Records
    bounds: tuple[float, float, float, float] | None
    legend: tuple[LegendEntry, ...] = ()
    layers: MapLayers = MapLayers()  # noqa: RUF009  (frozen)
    packs: Sequence[Pack] = ()
    language: str = ""


def map_png(sheet: MapSheet, width: int, height: int, *, dpr: float = 1.0) -> bytes:
    """The map alone as PNG of that many logical pixels."""
    image = QImage(round(width * dpr), round(height * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor("white"))
    painter = QPainter(image)
    _paint_ground(painter, sheet, load("print"), QRectF(0, 0, width, height), dpr)
    painter.end()
    return png_of(image)


def png_of(image: QImage) -> bytes:
    """An image as PNG; nothing is written into it but its pixels."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a text
    return bytes(data.data())


def write_sheet_png(sheet: MapSheet, target: Path, *, longer: int = 3508) -> None:
    """A whole sheet, map and legend, as PNG with a longer side of that many pixels (A4 at 300 dpi)."""
    dpr = longer / _WIDE
    size = _size(sheet)
    image = QImage(round(size.width() * dpr), round(size.height() * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor("white"))
    painter = QPainter(image)
    _paint_sheet(painter, sheet, QRectF(0, 0, size.width(), size.height()), dpr)
    painter.end()
    target.write_bytes(png_of(image))


def write_sheet_svg(sheet: MapSheet, target: Path) -> None:
    """A whole sheet as SVG: title and legend as texts, names on the map as outlines with a rim around them."""
    size = _size(sheet)
    with painted_file(target) as file:
        made = QSvgGenerator()
        made.setOutputDevice(file)
        made.setSize(size)
        made.setViewBox(QRectF(0, 0, size.width(), size.height()))
        made.setTitle(sheet.title)
        painter = QPainter()
        if not painter.begin(made):
            raise Trouble("the picture can't be written", path=target, remedy="Choose another folder.")
        _paint_sheet(painter, sheet, QRectF(0, 0, size.width(), size.height()), 2.0)
        painter.end()


def write_poster(sheet: MapSheet, target: Path, paper: str = "A1") -> None:
    """A whole sheet as a PDF of that paper, lying or standing as the places do."""
    with painted_file(target) as file:
        _write_poster(sheet, file, target, paper)


def _write_poster(sheet: MapSheet, file: QIODevice, target: Path, paper: str) -> None:
    size = _size(sheet)
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(PAPERS[paper]))
    lying = size.width() >= size.height()
    writer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(200)
    writer.setTitle(sheet.title)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble("the poster can't be written", path=target, remedy="Choose another folder.")
    factor = writer.width() / size.width()
    painter.scale(factor, factor)
    _paint_sheet(painter, sheet, QRectF(0, 0, size.width(), writer.height() / factor), max(factor, 2.0))
    painter.end()


def _size(sheet: MapSheet) -> QSize:
    """Lying or standing, whichever shows the ground larger beside its legend."""
    short = round(_WIDE / 2**0.5)
    west, south, east, north = _around(sheet.bounds)
    ground = Viewport.fitting((west, south, east, north), 1000, 1000, 0)
    (left, top), (right, bottom) = ground.at(west, north), ground.at(east, south)
    legend = _legend_width(sheet) if sheet.legend else 0.0
    lying, standing = (
        min((wide - legend) / max(right - left, 1.0), (high - 80) / max(bottom - top, 1.0))
        for wide, high in ((_WIDE, short), (short, _WIDE))
    )
    return QSize(round(_WIDE), short) if lying >= standing else QSize(short, round(_WIDE))


def _paint_sheet(painter: QPainter, sheet: MapSheet, area: QRectF, dpr: float) -> None:
    style = load("print")
    inner = area.adjusted(36, 30, -36, -30)
    head = _paint_head(painter, sheet, inner)
    legend = _legend_width(sheet) if sheet.legend else 0.0
    ground = QRectF(inner.left(), head + 14, inner.width() - legend, inner.bottom() - head - 14)
    _paint_ground(painter, sheet, style, ground, dpr)
    painter.setPen(QPen(QColor(style.ink), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(ground)
    if sheet.legend:
        beside = QRectF(ground.right() + 22, ground.top() + 4, 352, ground.height() - 4)
        _paint_legend(painter, sheet.legend, beside, dpr)


def _paint_head(painter: QPainter, sheet: MapSheet, inner: QRectF) -> float:
    """Title and the line below it; where they end."""
    top = inner.top()
    for words, size, bold in ((sheet.title, 30, True), (sheet.below, 14, False)):
        font = _font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor("#1D2521"))
        height = QFontMetricsF(font).height()
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRectF(inner.left(), top, inner.width(), height), Qt.AlignmentFlag.AlignLeft, line)
        top += height + 2
    return top


def _paint_ground(painter: QPainter, sheet: MapSheet, style: Style, area: QRectF, dpr: float) -> None:
    wide, high = max(round(area.width()), 1), max(round(area.height()), 1)
    viewport = Viewport.fitting(_around(sheet.bounds), wide, high, min(wide, high) // 12)
    index = RecordIndex(sheet.records)
    painter.save()
    painter.translate(area.topLeft())
    tiles = tiles_of(tuple(reversed(sheet.packs)), viewport, style, dpr=dpr, language=sheet.language)
    paint_map(painter, viewport, tiles=tiles, records=index, style=style, dpr=dpr)
    if sheet.layers:
        taken = index.query(viewport).boxes(style.records.marker + 4)
        labels = layer_labels(sheet.layers, viewport, style, taken)
        paint_layers(painter, sheet.layers, viewport, style, dpr, labels)
    paint_scale_bar(painter, viewport, style, 14, high - 12)
    paint_attribution(painter, viewport, style, attribution(sheet.packs))
    painter.restore()


def _around(bounds: tuple[float, float, float, float] | None) -> tuple[float, float, float, float]:
    """The ground of all places, and never less than some streets."""
    west, south, east, north = bounds or _WORLD
    wide, high = max(_LEAST_SPAN - (east - west), 0) / 2, max(_LEAST_SPAN - (north - south), 0) / 2
    return west - wide, south - high, east + wide, north + high


def _legend_width(sheet: MapSheet) -> float:
    metrics = QFontMetricsF(_font(13))
    widest = max(metrics.horizontalAdvance(_words(entry)) for entry in sheet.legend)
    return min(widest, 300.0) + 62


def _words(entry: LegendEntry) -> str:
    return f"{entry.words} ({entry.count})"


def _paint_legend(painter: QPainter, entries: Sequence[LegendEntry], area: QRectF, dpr: float) -> None:
    """A line an entry, closer and smaller where a lab has many kinds: none may fall off the sheet."""
    line = min(max(QFontMetricsF(_font(13)).height(), 24.0) + 8, area.height() / len(entries))
    side = line * 0.75
    font = _font(max(round(13 * min(side / 24, 1.0)), 1))
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor("#1D2521"))
    for number, entry in enumerate(entries):
        top = area.top() + number * line
        sign = marker(entry.symbol, side, dpr)
        painter.drawImage(QRectF(area.left(), top, side, side), sign, QRectF(sign.rect()))
        words = metrics.elidedText(_words(entry), Qt.TextElideMode.ElideRight, 300)
        box = QRectF(area.left() + side + 8, top, area.width() - side - 8, side)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
