"""Slips of paper for participants: their codes to cut out, and what each of them allows, on A4 for any paint device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from conect_desktop.cartography.lettered import (
    A4,
    box,
    cutting_lines,
    joined,
    part,
    signed,
    words_of,
    write_in,
    write_pages,
)
from conect_desktop.domain.consent import CONSENTS, GUARDIAN_AGE
from conect_desktop.errors import Trouble

Kind = Literal["codes", "consent"]

_MARGIN: Final = 80.0
_COLUMNS, _ROWS = 3, 8
PER_PAGE: Final[dict[Kind, int]] = {"codes": _COLUMNS * _ROWS, "consent": 2}


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


words = partial(words_of, "consent_slips")
"""One text of them, by language, section and name."""


def paint_page(painter: QPainter, number: int, slips: Slips) -> None:
    """Paint one sheet, counted from 0; the painter's unit is a tenth of a millimetre."""
    per_page = PER_PAGE[slips.kind]
    codes = slips.codes[number * per_page : (number + 1) * per_page]
    columns = _COLUMNS if slips.kind == "codes" else 1
    width, height = A4[0] / columns, A4[1] / (per_page // columns)
    painter.save()
    for position, code in enumerate(codes):
        cell = QRectF(position % columns * width, position // columns * height, width, height)
        (_paint_code if slips.kind == "codes" else _paint_consent)(painter, slips, code, cell)
    cutting_lines(painter, columns, per_page // columns)
    painter.restore()


def write_pdf(path: Path, slips: Slips) -> Path:
    """Write the sheets as a PDF of lines and letters; whole or not there. Raises `Trouble` where it can't be."""
    if not slips.codes:
        raise Trouble("there are no codes to print", remedy="Make some codes first.")
    return write_pages(path, slips.title or slips.lab, slips.pages, partial(paint_page, slips=slips))


# -- one slip ---------------------------------------------------------------------------------------------------------


def _paint_code(painter: QPainter, slips: Slips, code: str, cell: QRectF) -> None:
    inside = cell.adjusted(_MARGIN, 40, -_MARGIN, -40)
    middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    line = inside.height() / 8
    write_in(painter, words(slips.language, "codes", "heading"), part(inside, 0, line), 28, middle)
    write_in(painter, code, part(inside, line, line * 4), 110, middle, bold=True)
    write_in(painter, words(slips.language, "codes", "hint"), part(inside, line * 5, line * 2), 26, middle)
    write_in(painter, joined(slips.lab, slips.date), part(inside, line * 7, line), 24, middle)


def _paint_consent(painter: QPainter, slips: Slips, code: str, cell: QRectF) -> None:
    language = slips.language
    inside = cell.adjusted(_MARGIN * 2, _MARGIN * 1.5, -_MARGIN * 2, -_MARGIN)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    head = part(inside, 0, 150)
    names = QRectF(head.left(), head.top(), head.width() * 0.58, head.height())
    write_in(painter, words(language, "consent", "heading"), part(names, 0, 80), 54, left, bold=True)
    write_in(painter, joined(slips.lab, slips.title, slips.date), part(names, 85, 65), 30, left)
    write_in(painter, code, head.adjusted(names.width() + 20, 0, 0, 0), 120, right, bold=True)
    top, step = 180.0, 98.0
    yes, no = (words(language, "consent", name) for name in ("yes", "no"))
    for name in CONSENTS:
        row = part(inside, top, step)
        write_in(painter, words(language, "answers", name), row.adjusted(0, 8, -470, -8), 38, left)
        box(painter, row, row.right() - 430, yes)
        box(painter, row, row.right() - 190, no)
        painter.setPen(QPen(Qt.GlobalColor.lightGray, 1.5))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        top += step
    top += 20
    guardian = words(language, "consent", "guardian").format(slips.guardian_age)
    signed(painter, guardian, part(inside, top, 100), 0.66)
    top += 105
    place = part(inside, top, 100)
    signed(painter, words(language, "consent", "date"), QRectF(place.left(), place.top(), 520, 100), 0.28)
    signed(painter, words(language, "consent", "signature"), place.adjusted(560, 0, 0, 0), 0.5)
    write_in(painter, words(language, "consent", "footer"), part(inside, top + 120, 90), 27, left)
