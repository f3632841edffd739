"""Maps for the wall and the table: sheets at a true scale that people stick numbers on, and that are recognised again.

A sheet is painted in millimetres of paper; what stands on it besides the map says where it lies (`domain.paper`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF

from conect_desktop.basemap.packs import Pack
from conect_desktop.cartography.lettered import DPI, fitted
from conect_desktop.cartography.map_sheet import LegendEntry
from conect_desktop.cartography.records import RecordIndex, Records
from conect_desktop.cartography.sheet import LocatedTile, attribution, distance_text, each_tile, paint_map, round_length
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.symbols import marker
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.cartography.written import painted_file
from conect_desktop.domain.paper import WORLD_METRES, SheetGround
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.sheets import Layout, MapSheets, cell_of
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import written_beside
from conect_desktop.exchange.sheet_codes import modules
from conect_desktop.storage.trouble import told

_SHARP: Final = 220
"""Pixels to an inch of the base map; everything else is lines and letters."""
_MM_PER_PIXEL: Final = {"A4": 0.24, "A3": 0.26, "A2": 0.28, "A1": 0.31, "A0": 0.34}
"""How large a logical pixel of the map's style is on paper: larger sheets are read from farther away."""
_ANY: Final = "000000"
"""The code of no sheet: where marks lie is the same on all."""
_INK: Final = QColor("#1D2521")
_GRID: Final = QColor(60, 60, 60, 110)


@dataclass(frozen=True, slots=True)
class WallMap:
    """What is printed."""

    sheets: MapSheets
    title: str
    below: str = ""
    """Who, when, under which licence."""
    records: Records | None = None
    """What is recorded already; None for a blank map."""
    legend: Sequence[LegendEntry] = ()
    packs: Sequence[Pack] = ()
    """Base maps, the one on top first."""
    language: str = ""
    sheet_word: str = "Sheet {0} of {1}"
    """In the language of the map."""


def write_wall_map(wall: WallMap, target: Path, progress: Progress) -> Path:
    """Write all sheets as one PDF of true size; whole or not there. Raises `Trouble` where it can't be, `Cancelled`."""
    with told(target), written_beside(target, overwrite=True) as part, painted_file(part) as file:
        _write(wall, file, progress)
    return target


def _write(wall: WallMap, file: QIODevice, progress: Progress) -> None:
    on = wall.sheets.layout
    writer = QPdfWriter(file)
    size = QSizeF(min(on.width, on.height), max(on.width, on.height))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, on.paper, QPageSize.SizeMatchPolicy.ExactMatch))
    lying = on.width > on.height
    writer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DPI)
    writer.setTitle(wall.title)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble("the map could not be written", remedy="Choose another folder.")
    try:
        painter.scale(10, 10)
        count = len(wall.sheets.grounds)
        for number in range(count):
            progress.step(number, count)
            progress.check()
            if number:
                writer.newPage()
            paint_sheet(painter, wall, number, progress)
    finally:
        painter.end()


def paint_sheet(painter: QPainter, wall: WallMap, number: int, progress: Progress) -> None:
    """Paint one sheet; the painter's unit is a millimetre of paper."""
    ground, on = wall.sheets.grounds[number], wall.sheets.layout
    frame = QRectF(ground.left, ground.top, ground.width, ground.height)
    _paint_ground(painter, wall, ground, progress)
    _paint_grid(painter, ground, on)
    painter.setPen(QPen(_INK, 0.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)
    for mark in on.marks(ground.sheet):
        _paint_code(painter, mark.text(), QPointF(mark.left, mark.top), mark.module / 20)
    _paint_head(painter, wall, on)
    _paint_foot(painter, wall, number)


# -- the map ----------------------------------------------------------------------------------------------------------


def _paint_ground(painter: QPainter, wall: WallMap, ground: SheetGround, progress: Progress) -> None:
    pixel = _MM_PER_PIXEL[wall.sheets.layout.paper]
    style = load("print")
    viewport = viewport_of(ground, pixel)
    dpr = max(1.0, _SHARP / 25.4 * pixel)
    tiles = each_tile(tuple(reversed(wall.packs)), viewport, style, dpr=dpr, language=wall.language)

    def checked() -> Iterator[LocatedTile]:
        for tile in tiles:
            progress.check()
            yield tile

    painter.save()
    painter.setClipRect(QRectF(ground.left, ground.top, ground.width, ground.height))
    painter.translate(ground.left, ground.top)
    painter.scale(pixel, pixel)
    index = RecordIndex(wall.records) if wall.records is not None else None
    paint_map(painter, viewport, tiles=checked(), records=index, style=style, dpr=dpr)
    painter.restore()


def viewport_of(ground: SheetGround, mm_per_pixel: float) -> Viewport:
    """The view of a sheet's map, a logical pixel so large on paper; a part of a pixel larger than the frame."""
    zoom = math.log2(WORLD_METRES / (256 * ground.metres_per_mm * mm_per_pixel))
    width, height = math.ceil(ground.width / mm_per_pixel), math.ceil(ground.height / mm_per_pixel)
    # the upper left corner is the frame's, whatever the rounding adds below and to the right
    x = (ground.west + width * mm_per_pixel * ground.metres_per_mm / 2) / WORLD_METRES + 0.5
    y = 0.5 - (ground.north - height * mm_per_pixel * ground.metres_per_mm / 2) / WORLD_METRES
    return Viewport(x, y, zoom, width, height)


def _paint_grid(painter: QPainter, ground: SheetGround, on: Layout) -> None:
    """Thin lines, letters from the left and numbers from above, so that a square can be named aloud."""
    step = cell_of(ground) / ground.scale * 1000
    columns, rows = math.ceil(ground.width / step), math.ceil(ground.height / step)
    right, bottom = ground.left + ground.width, ground.top + ground.height
    painter.save()
    painter.setPen(QPen(_GRID, 0.15))
    for column in range(1, columns):
        x = ground.left + column * step
        painter.drawLine(QPointF(x, ground.top), QPointF(x, bottom))
    for row in range(1, rows):
        y = ground.top + row * step
        painter.drawLine(QPointF(ground.left, y), QPointF(right, y))
    painter.restore()
    side = _letters_high(ground)
    kept = [QRectF(m.left, m.top, m.side, m.side).adjusted(-on.quiet, -on.quiet, on.quiet, on.quiet)
            for m in on.marks(ground.sheet)]  # fmt: skip
    for column in range(columns):
        x = ground.left + (column + 0.5) * step
        if x < right:
            for y in (ground.top - side - 0.5, bottom + 0.5):
                area = _beside(kept, QRectF(x - side, y, side * 2, side), QPointF(-1, 0))
                _write_at(painter, _letters(column), area, side * 0.8)
    for row in range(rows):
        y = ground.top + (row + 0.5) * step
        if y < bottom:
            for x in (ground.left - side - 0.5, right + 0.5):
                area = _beside(kept, QRectF(x, y - side / 2, side, side), QPointF(0, -1))
                _write_at(painter, str(row + 1), area, side * 0.8)


def _letters_high(ground: SheetGround) -> float:
    """Millimetres of the grid's letters."""
    return min(ground.left * 0.22, 5.0)


def _beside(kept: Sequence[QRectF], area: QRectF, step: QPointF) -> QRectF:
    """An area moved on until it is clear of the white around marks."""
    while any(area.intersects(one) for one in kept):
        area = area.translated(step)
    return area


def _letters(number: int) -> str:
    """A, B, … Z, AA, AB, …"""
    text = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("A") + letter) + text
    return text


# -- around the map ---------------------------------------------------------------------------------------------------


def _paint_code(painter: QPainter, text: str, at: QPointF, side: float) -> None:
    """A QR code, a rectangle a run of black squares; white around it, whatever is below."""
    squares = modules(text)
    count = len(squares)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    around = QRectF(at.x(), at.y(), count * side, count * side).adjusted(-4 * side, -4 * side, 4 * side, 4 * side)
    painter.fillRect(around, Qt.GlobalColor.white)
    for row, line in enumerate(squares):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(np.int8), [0]))))
        for begin, end in edges.reshape(-1, 2):
            place = QRectF(at.x() + begin * side, at.y() + row * side, (end - begin) * side, side)
            painter.fillRect(place, Qt.GlobalColor.black)
    painter.restore()


def _paint_head(painter: QPainter, wall: WallMap, on: Layout) -> None:
    """Title on the left, who and when on the right of the mark in the middle."""
    first, middle, last = list(on.marks(_ANY))[:3]
    top, height = first.top, first.side * 0.72
    quiet = 5 * on.module / 20
    left = first.left + first.side + quiet
    half = middle.left - quiet
    _write_at(painter, wall.title, QRectF(left, top, half - left, height), height * 0.7, "left", bold=True)
    left = middle.left + middle.side + quiet
    _write_at(painter, wall.below, QRectF(left, top, last.left - quiet - left, height), height * 0.34, "right")


def _paint_foot(painter: QPainter, wall: WallMap, number: int) -> None:
    ground, on = wall.sheets.grounds[number], wall.sheets.layout
    marks = list(on.marks(ground.sheet))
    first, middle, last = marks[-3:]
    square = on.module / 20
    quiet = 5 * square
    bottom = first.top + first.side
    code = first.left + first.side + 2 * quiet
    side = len(modules(ground.text())) * on.ground_module
    _paint_code(painter, ground.text(), QPointF(code, bottom - side), on.ground_module)
    # what the sheet is called
    left = code + side + quiet
    line = first.side / 3
    name = wall.sheets.name(number)
    count = len(wall.sheets.grounds)
    called = wall.sheet_word.format(name, count) if name else ""
    lines = (" · ".join(part for part in (called, f"1 : {wall.sheets.scale:,}".replace(",", "\u202f")) if part),
             ground.sheet)  # fmt: skip
    for place, words in enumerate(lines):
        area = QRectF(left, bottom - (2 - place) * line, middle.left - quiet - left, line)
        _write_at(painter, words, area, line * 0.8, "left", bold=not place)
    # scale bar, north, and whom to name
    right = middle.left + middle.side + quiet
    end = last.left - quiet
    _paint_scale(painter, ground, QRectF(right, bottom - first.side, (end - right) * 0.8, first.side * 0.6))
    _paint_north(
        painter, QRectF(end - first.side * 0.5, bottom - first.side * 0.95, first.side * 0.5, first.side * 0.6)
    )
    _write_below(painter, attribution(wall.packs), QRectF(right, bottom - line, end - right, line))
    top = ground.top + ground.height + _letters_high(ground) + 1.5
    _paint_legend(painter, wall.legend, QRectF(left, top, ground.left + ground.width - left, first.top - 1 - top))


def _paint_scale(painter: QPainter, ground: SheetGround, area: QRectF) -> None:
    """A bar of four parts with a round length; its upper edge carries the numbers."""
    most = area.width() * ground.scale / 1000 * 0.9
    metres = round_length(most)
    length = metres * 1000 / ground.scale
    high = min(1.6, area.height() * 0.2)
    y = area.bottom() - high
    painter.save()
    painter.setPen(QPen(_INK, 0.2))
    for part in range(4):
        painter.setBrush(_INK if part % 2 == 0 else Qt.GlobalColor.white)
        painter.drawRect(QRectF(area.left() + length * part / 4, y, length / 4, high))
    painter.restore()
    letters = min(area.height() * 0.5, 5.0)
    for part in (0, 2, 4):
        words = distance_text(metres * part / 4) if part else "0"
        x = area.left() + length * part / 4
        shift = 0.0 if part == 0 else letters * 3
        align = "left" if part == 0 else "middle"
        _write_at(painter, words, QRectF(x - shift, y - letters - 0.4, letters * 6, letters), letters * 0.8, align)


def _paint_north(painter: QPainter, area: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    middle, top, bottom = area.center().x(), area.top(), area.bottom()
    wide = area.height() * 0.22
    arrow = [QPointF(middle, top), QPointF(middle + wide, bottom), QPointF(middle, bottom - wide),
             QPointF(middle - wide, bottom)]  # fmt: skip
    painter.drawPolygon(QPolygonF(arrow))
    painter.restore()
    _write_at(painter, "N", QRectF(area.left() - wide * 3, top, wide * 3, area.height() * 0.6), area.height() * 0.5)


def _paint_legend(painter: QPainter, entries: Sequence[LegendEntry], area: QRectF) -> None:
    """Signs and words from left to right, in lines, as many as there is room for."""
    side = min(5.0, area.height())
    if side < 2 or area.width() < 20:
        return
    x, y = area.left(), area.top()
    for entry in entries:
        font = fitted(entry.words, QRectF(0, 0, 600, side * 10), round(side * 6.5))
        painter.save()
        painter.scale(0.1, 0.1)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(entry.words) / 10
        painter.restore()
        if x + side + 1 + wide > area.right():
            x, y = area.left(), y + side + 0.8
            if y + side > area.bottom():
                return
        sign = marker(entry.symbol, 24, 8)
        painter.drawImage(QRectF(x, y, side, side), sign, QRectF(sign.rect()))
        _write_at(painter, entry.words, QRectF(x + side + 1, y, wide + 1, side), side * 0.65, "left")
        x += side + wide + 4


def _write_below(painter: QPainter, text: str, area: QRectF) -> None:
    """Write whom to name, whole: in as small letters as it takes, two lines where it is long."""
    painter.save()
    painter.scale(0.05, 0.05)
    parts = QRectF(area.left() * 20, area.top() * 20, area.width() * 20, area.height() * 20)
    font = QFont()
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    for size in range(44, 14, -2):
        font.setPixelSize(size)
        if QFontMetricsF(font).boundingRect(parts, int(flags), text).height() <= parts.height():
            break
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(parts, flags, text)
    painter.restore()


def _write_at(
    painter: QPainter, text: str, area: QRectF, size: float, align: str = "middle", *, bold: bool = False
) -> None:
    """Write one line into an area of millimetres, in letters of at most `size`, smaller where it would not fit."""
    if not text or area.width() <= 0:
        return
    painter.save()
    # type is measured in whole units: a tenth of a millimetre
    painter.scale(0.1, 0.1)
    tenths = QRectF(area.left() * 10, area.top() * 10, area.width() * 10, area.height() * 10)
    font = fitted(text, tenths, max(round(size * 10), 1), bold=bold)
    painter.setFont(font)
    painter.setPen(_INK)
    side = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}.get(
        align, Qt.AlignmentFlag.AlignHCenter
    )
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(tenths.width()) + 1)
    painter.drawText(tenths, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
    painter.restore()
