"""Words, boxes and cutting lines on A4, for what people fill in and cut out; in tenths of a millimetre."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen, QTextOption

from conect_desktop.cartography.written import painted_file
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import written_beside
from conect_desktop.paths import resources
from conect_desktop.storage.trouble import told

A4: Final = (2100.0, 2970.0)
"""Width and height of the paper in tenths of a millimetre, the unit of everything here."""
DPI: Final = 254
"""At which a dot is a tenth of a millimetre."""
_LEAST: Final = 20
"""No smaller type than two millimetres high."""


@cache
def _texts(template: str) -> dict[str, Any]:
    with (resources() / "templates" / f"{template}.toml").open("rb") as file:
        return tomllib.load(file)


def words_of(template: str, language: str, section: str, name: str) -> str:
    """One text of a template of printed things; in English where the language has none."""
    return spoken(_texts(template)[section][name], language)


def write_pages(path: Path, title: str, pages: int, paint: Callable[[QPainter, int], None]) -> Path:
    """Write pages of A4 as a PDF of lines and letters; whole or not there. Raises `Trouble` where it can't be."""
    with told(path), written_beside(path, overwrite=True) as part, painted_file(part) as file:
        _write(file, title, pages, paint)
    return path


def _write(file: QIODevice, title: str, pages: int, paint: Callable[[QPainter, int], None]) -> None:
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DPI)
    writer.setTitle(title)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble("the sheet could not be written", remedy="Choose another folder.")
    try:
        for number in range(pages):
            if number:
                writer.newPage()
            paint(painter, number)
    finally:
        painter.end()


def cutting_lines(painter: QPainter, columns: int, rows: int) -> None:
    """Where to cut a page into equal parts."""
    painter.setPen(QPen(Qt.GlobalColor.gray, 2, Qt.PenStyle.DashLine))
    for column in range(1, columns):
        painter.drawLine(QPointF(column * A4[0] / columns, 0), QPointF(column * A4[0] / columns, A4[1]))
    for row in range(1, rows):
        painter.drawLine(QPointF(0, row * A4[1] / rows), QPointF(A4[0], row * A4[1] / rows))


def joined(*parts: str) -> str:
    """What there is of some words, in one line."""
    return " · ".join(part for part in parts if part)


def part(area: QRectF, top: float, height: float) -> QRectF:
    """A stripe of an area, from `top` below its upper edge."""
    return QRectF(area.left(), area.top() + top, area.width(), height)


def box(painter: QPainter, row: QRectF, x: float, label: str) -> None:
    """A box to tick with its word."""
    painter.setPen(QPen(Qt.GlobalColor.black, 4))
    side = 54.0
    painter.drawRect(QRectF(x, row.center().y() - side / 2, side, side))
    place = QRectF(x + side + 18, row.top(), 130, row.height())
    write_in(painter, label, place, 36, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def signed(painter: QPainter, label: str, area: QRectF, share: float) -> None:
    """Words, and a line to write on beside them; the words take a share of the width."""
    place = QRectF(area.left(), area.top(), area.width() * share, area.height())
    write_in(painter, label, place, 34, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    painter.setPen(QPen(Qt.GlobalColor.black, 3))
    painter.drawLine(QPointF(place.right() + 15, area.bottom() - 8), QPointF(area.right(), area.bottom() - 8))


def write_in(
    painter: QPainter,
    text: str,
    area: QRectF,
    size: int,
    align: Qt.AlignmentFlag,
    *,
    bold: bool = False,
    colour: Qt.GlobalColor = Qt.GlobalColor.black,
) -> None:
    """Write a text into an area, in lines where it is long, smaller where it would not fit."""
    font = fitted(text, area, size, bold=bold)
    painter.setFont(font)
    painter.setPen(colour)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(area, text, option)


def fitted(text: str, area: QRectF, size: int, *, bold: bool = False) -> QFont:
    """The largest type of at most `size` tenths of a millimetre in which a text fits an area, words whole."""
    font = QFont()
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for pixels in range(max(size, _LEAST), _LEAST - 1, -2):
        font.setPixelSize(pixels)
        if fits(text, area, font):
            break
    return font


def fits(text: str, area: QRectF, font: QFont) -> bool:
    """Whether a text fits an area in a type without breaking a word."""
    metrics = QFontMetricsF(font)
    around = metrics.boundingRect(QRectF(0, 0, area.width(), 10_000), int(Qt.TextFlag.TextWordWrap), text)
    widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
    return around.height() <= area.height() and widest <= area.width()
