"""Lines of text for a printed page, measured in tenths of a point: what somebody typed stays text, never markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from conect_desktop.exchange.report_styles import RULE, SHADE

_FAMILIES: Final = ("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
"""Clear faces with the letters of all seven languages; the first that the machine has."""
_LEADING: Final = 1.06
_LONGEST: Final = 60_000
"""Letters of one text; more than a field holds."""
_LOST: Final = re.compile("(?<=\\S) (?=[?!:;»](?:\\s|$))")
_UPRIGHT: Final = re.compile("[\u0590-\u1fff\u2e80-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Scripts that have no slanted letters: asked for some, Qt finds no face that has them and draws boxes."""
PAD: Final = 45.0
"""Between a cell's edge and its text."""

Draw = Callable[[QPainter, float], None]
"""Draws something with its upper edge at a height of the page."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How letters look: size in points, colour as six hexadecimal digits."""

    points: float
    colour: str
    bold: bool = False
    italic: bool = False

    def font(self) -> QFont:
        """The face, unhinted, so that a line is as long on paper as it was measured."""
        font = QFont()
        if family := _family():
            font.setFamily(family)
        font.setPixelSize(round(self.points * 10))
        font.setBold(self.bold)
        font.setItalic(self.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # whoever searches the file for "figs" finds none where two letters were drawn as one
        font.setFeature(QFont.Tag("liga"), 0)
        return font


@cache
def _family() -> str:
    have = set(QFontDatabase.families())
    return next((family for family in _FAMILIES if family in have), "")


class Lines:
    """A text broken into lines of a width."""

    def __init__(self, layout: QTextLayout, made: Sequence[QTextLine], colour: str) -> None:
        # the lines live in their layout
        self._layout = layout
        self._made = made
        self._colour = QColor(f"#{colour}")
        self.heights = [line.height() * _LEADING for line in made]
        self.height = sum(self.heights)
        self.width = max((line.naturalTextWidth() for line in made), default=0.0)

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._made)

    def draw(self, painter: QPainter, x: float, y: float, first: int = 0, last: int | None = None) -> None:
        """The lines from `first` up to `last`, the first one's upper edge at y."""
        painter.setPen(self._colour)
        for line, height in zip(self._made[first:last], self.heights[first:last], strict=True):
            line.draw(painter, QPointF(x, y - line.y()))
            y += height


def lines(text: str, ink: Ink, width: float, *, right: bool = False, head: int = 0) -> Lines:
    """Break a text into lines; a word longer than a line is broken too. The first `head` letters are bold."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    if ink.italic and _UPRIGHT.search(text):
        ink = replace(ink, italic=False)
    # French sets a space before these marks; on a line of their own they look lost
    text = _LOST.sub("\u00a0", text[:_LONGEST]).replace("\n", "\u2028")
    layout = QTextLayout(text, ink.font())
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if head:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        span = QTextLayout.FormatRange()
        # Qt counts halves of letters beyond the first 65 536
        span.start, span.length, span.format = 0, len(text[:head].encode("utf-16-le")) // 2, bold
        layout.setFormats([span])
    made = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, 0))
        made.append(line)
    layout.endLayout()
    return Lines(layout, made, ink.colour)


def line_of(told: Lines, at: int, x: float, *, bar: bool = False) -> Draw:
    """One line, with the bar of a quotation beside it."""

    def draw(painter: QPainter, y: float) -> None:
        if bar:
            painter.fillRect(QRectF(x - 90, y, 20, told.heights[at] + 5), QColor(f"#{RULE}"))
        told.draw(painter, x, y, at, at + 1)

    return draw


def beside(one: Draw, other: Draw) -> Draw:
    """Two things at one height."""

    def draw(painter: QPainter, y: float) -> None:
        one(painter, y)
        other(painter, y)

    return draw


def contents_line(name: Lines, number: Lines, left: float, right: float) -> Draw:
    """A chapter, dots, and its page."""

    def draw(painter: QPainter, y: float) -> None:
        name.draw(painter, left, y)
        base = y + name.height * 0.78
        pen = QPen(QColor(f"#{RULE}"), 8, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left + name.width + 60, base), QPointF(right - number.width - 60, base))
        number.draw(painter, left, y)

    return draw


def cells(
    told: Sequence[Lines], edges: Sequence[float], height: float, which: slice, *, shaded: bool, ruled: bool, pad: float
) -> Draw:
    """Some lines of the cells of a row, `pad` below its upper edge, on shade or above a rule."""

    def draw(painter: QPainter, y: float) -> None:
        box = QRectF(edges[0], y, edges[-1] - edges[0], height)
        if shaded:
            painter.fillRect(box, QColor(f"#{SHADE}"))
        for cell, left in zip(told, edges, strict=False):
            cell.draw(painter, left + PAD, y + pad, which.start or 0, which.stop)
        if ruled:
            painter.setPen(QPen(QColor(f"#{RULE}"), 5))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    return draw
