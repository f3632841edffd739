"""Slips of paper for participants: their codes to cut out, and what each of them allows, on A4 for any paint device."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen, QTextOption

from conect_desktop.domain.consent import CONSENTS, GUARDIAN_AGE
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import written_beside
from conect_desktop.paths import resources

Kind = Literal["codes", "consent"]

A4: Final = (2100.0, 2970.0)
"""Width and height of the paper in tenths of a millimetre, the unit of everything here."""
_DPI: Final = 254
"""At which a dot is a tenth of a millimetre."""
_MARGIN: Final = 80.0
_COLUMNS, _ROWS = 3, 8
PER_PAGE: Final[dict[Kind, int]] = {"codes": _COLUMNS * _ROWS, "consent": 2}
_LEAST: Final = 20
"""No smaller type than two millimetres high."""


@dataclass(frozen=True, slots=True)
class Slips:
    """What is printed: one slip a code, in the words of a language."""

    kind: Kind
    codes: Sequence[str]
    language: str
    lab: str
    title: str = ""
    date: str = ""
    """As it is to be read."""
    guardian_age: int = GUARDIAN_AGE

    @property
    def pages(self) -> int:
        """How many sheets of A4."""
        return -(-len(self.codes) // PER_PAGE[self.kind])


@cache
def _words() -> dict[str, Any]:
    with (resources() / "templates" / "consent_slips.toml").open("rb") as file:
        return tomllib.load(file)


def words(language: str, section: str, name: str) -> str:
    """One text of a slip; in English where the language has none."""
    return spoken(_words()[section][name], language)


def paint_page(painter: QPainter, slips: Slips, number: int) -> None:
    """Paint one sheet, counted from 0; the painter's unit is a tenth of a millimetre."""
    per_page = PER_PAGE[slips.kind]
    codes = slips.codes[number * per_page : (number + 1) * per_page]
    columns = _COLUMNS if slips.kind == "codes" else 1
    width, height = A4[0] / columns, A4[1] / (per_page // columns)
    painter.save()
    for position, code in enumerate(codes):
        cell = QRectF(position % columns * width, position // columns * height, width, height)
        (_paint_code if slips.kind == "codes" else _paint_consent)(painter, slips, code, cell)
    painter.setPen(QPen(Qt.GlobalColor.gray, 2, Qt.PenStyle.DashLine))
    for column in range(1, columns):
        painter.drawLine(QPointF(column * width, 0), QPointF(column * width, A4[1]))
    for row in range(1, per_page // columns):
        painter.drawLine(QPointF(0, row * height), QPointF(A4[0], row * height))
    painter.restore()


def write_pdf(path: Path, slips: Slips) -> Path:
    """Write the sheets as a PDF of lines and letters; whole or not there. Raises `Trouble` where it can't be."""
    if not slips.codes:
        raise Trouble("there are no codes to print", remedy="Make some codes first.")
    try:
        with written_beside(path, overwrite=True) as part:
            _write(part, slips)
    except OSError as error:
        raise Trouble(
            "the sheet could not be written", path=path, remedy="Close it where it is open, or choose another folder."
        ) from error
    return path


def _write(path: Path, slips: Slips) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(slips.title or slips.lab)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the file can't be written")
    try:
        for number in range(slips.pages):
            if number:
                writer.newPage()
            paint_page(painter, slips, number)
    finally:
        painter.end()


# -- one slip ---------------------------------------------------------------------------------------------------------


def _paint_code(painter: QPainter, slips: Slips, code: str, cell: QRectF) -> None:
    inside = cell.adjusted(_MARGIN, 40, -_MARGIN, -40)
    middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    line = inside.height() / 8
    _write_in(painter, words(slips.language, "codes", "heading"), _part(inside, 0, line), 28, middle)
    _write_in(painter, code, _part(inside, line, line * 4), 110, middle, bold=True)
    _write_in(painter, words(slips.language, "codes", "hint"), _part(inside, line * 5, line * 2), 26, middle)
    _write_in(painter, _joined(slips.lab, slips.date), _part(inside, line * 7, line), 24, middle)


def _paint_consent(painter: QPainter, slips: Slips, code: str, cell: QRectF) -> None:
    language = slips.language
    inside = cell.adjusted(_MARGIN * 2, _MARGIN * 1.5, -_MARGIN * 2, -_MARGIN)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    head = _part(inside, 0, 150)
    names = QRectF(head.left(), head.top(), head.width() * 0.58, head.height())
    _write_in(painter, words(language, "consent", "heading"), _part(names, 0, 80), 54, left, bold=True)
    _write_in(painter, _joined(slips.lab, slips.title, slips.date), _part(names, 85, 65), 30, left)
    _write_in(painter, code, head.adjusted(names.width() + 20, 0, 0, 0), 120, right, bold=True)
    top, step = 180.0, 98.0
    yes, no = (words(language, "consent", name) for name in ("yes", "no"))
    for name in CONSENTS:
        row = _part(inside, top, step)
        _write_in(painter, words(language, "answers", name), row.adjusted(0, 8, -470, -8), 38, left)
        _box(painter, row, row.right() - 430, yes)
        _box(painter, row, row.right() - 190, no)
        painter.setPen(QPen(Qt.GlobalColor.lightGray, 1.5))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        top += step
    top += 20
    guardian = words(language, "consent", "guardian").format(slips.guardian_age)
    _signed(painter, guardian, _part(inside, top, 100), 0.66)
    top += 105
    place = _part(inside, top, 100)
    _signed(painter, words(language, "consent", "date"), QRectF(place.left(), place.top(), 520, 100), 0.28)
    _signed(painter, words(language, "consent", "signature"), place.adjusted(560, 0, 0, 0), 0.5)
    _write_in(painter, words(language, "consent", "footer"), _part(inside, top + 120, 90), 27, left)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _part(area: QRectF, top: float, height: float) -> QRectF:
    """A stripe of an area, from `top` below its upper edge."""
    return QRectF(area.left(), area.top() + top, area.width(), height)


def _box(painter: QPainter, row: QRectF, x: float, label: str) -> None:
    """A box to tick with its word."""
    painter.setPen(QPen(Qt.GlobalColor.black, 4))
    side = 54.0
    painter.drawRect(QRectF(x, row.center().y() - side / 2, side, side))
    place = QRectF(x + side + 18, row.top(), 130, row.height())
    _write_in(painter, label, place, 36, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _signed(painter: QPainter, label: str, area: QRectF, share: float) -> None:
    """Words, and a line to write on beside them; the words take a share of the width."""
    place = QRectF(area.left(), area.top(), area.width() * share, area.height())
    _write_in(painter, label, place, 34, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    painter.setPen(QPen(Qt.GlobalColor.black, 3))
    painter.drawLine(QPointF(place.right() + 15, area.bottom() - 8), QPointF(area.right(), area.bottom() - 8))


def _write_in(
    painter: QPainter, text: str, area: QRectF, size: int, align: Qt.AlignmentFlag, *, bold: bool = False
) -> None:
    """Write a text into an area, in lines where it is long, smaller where it would not fit."""
    font = fitted(text, area, size, bold=bold)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(area, text, option)


def fitted(text: str, area: QRectF, size: int, *, bold: bool = False) -> QFont:
    """The largest type of at most `size` tenths of a millimetre in which a text fits an area, words whole."""
    font = QFont()
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for pixels in range(size, _LEAST - 1, -2):
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
