"""What lies on the tables: numbered stickers, actor cards, slips to vote and to rate on.

A4 to cut, for any paint device; sizes are tenths of a millimetre.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from conect_desktop.cartography.lettered import A4, cutting_lines, joined, part, signed, words_of, write_in, write_pages
from conect_desktop.errors import Trouble

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter

_STICKER: Final = 180.0
"""Diameter of a sticker: a number is read across a table and hides little of a map."""
_STEP: Final = 210.0
_STICKER_COLUMNS, _STICKER_ROWS = 9, 13
STICKERS_A_PAGE: Final = _STICKER_COLUMNS * _STICKER_ROWS
_CARD_COLUMNS, _CARD_ROWS = 2, 5
CARDS_A_PAGE: Final = _CARD_COLUMNS * _CARD_ROWS
_FEW_OPTIONS, _MORE_OPTIONS, MOST_OPTIONS = 8, 16, 32
"""Options that fit a quarter, a half and a whole page."""
_FEW_STATEMENTS, STATEMENTS_A_PAGE = 7, 18
_BOX: Final = 74.0
_MOST_CIRCLES: Final = 6
"""Dots that are drawn to be filled; more are written as a number."""


class Cards(Protocol):
    """Pages of A4 to cut."""

    @property
    def pages(self) -> int:
        """How many."""

    def paint(self, painter: QPainter, number: int, /) -> None:
        """Paint one, counted from 0; the painter's unit is a tenth of a millimetre."""


words = partial(words_of, "cards")
"""One text of them, by language, section and name."""


def write_cards(path: Path, title: str, cards: Cards) -> Path:
    """Write them as a PDF of lines and letters; whole or not there. Raises `Trouble` where it can't be."""
    if not cards.pages:
        raise Trouble("there is nothing to print", remedy="Record it first, or ask for blank ones.")
    return write_pages(path, title, cards.pages, cards.paint)


@dataclass(frozen=True, slots=True)
class Stickers:
    """Numbers in circles, for sheets of label paper."""

    first: int
    count: int

    @property
    def pages(self) -> int:
        """How many sheets of A4."""
        return -(-self.count // STICKERS_A_PAGE)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one sheet."""
        painter.save()
        left = (A4[0] - _STICKER_COLUMNS * _STEP) / 2
        top = (A4[1] - _STICKER_ROWS * _STEP) / 2
        begin = number * STICKERS_A_PAGE
        for position in range(min(STICKERS_A_PAGE, self.count - begin)):
            row, column = divmod(position, _STICKER_COLUMNS)
            around = QRectF(left + column * _STEP, top + row * _STEP, _STEP, _STEP)
            circle = QRectF(0, 0, _STICKER, _STICKER)
            circle.moveCenter(around.center())
            painter.setPen(QPen(Qt.GlobalColor.black, 6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            text = str(self.first + begin + position)
            write_in(painter, text, circle.adjusted(18, 30, -18, -30), 92, _MIDDLE, bold=True)
            # 6 and 9 lie on the table from all sides
            painter.setPen(QPen(Qt.GlobalColor.black, 5))
            y = circle.bottom() - 34
            painter.drawLine(QPointF(circle.center().x() - 24, y), QPointF(circle.center().x() + 24, y))
        painter.restore()


@dataclass(frozen=True, slots=True)
class ActorCards:
    """A card an actor: who it is, what kind, and room for what it wants; blank ones to write on."""

    actors: Sequence[tuple[str, str]]
    """Title and kind in words."""
    blank: int
    language: str

    @property
    def pages(self) -> int:
        """How many sheets of A4."""
        return -(-(len(self.actors) + self.blank) // CARDS_A_PAGE)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one sheet."""
        painter.save()
        width, height = A4[0] / _CARD_COLUMNS, A4[1] / _CARD_ROWS
        begin = number * CARDS_A_PAGE
        for position in range(min(CARDS_A_PAGE, len(self.actors) + self.blank - begin)):
            row, column = divmod(position, _CARD_COLUMNS)
            inside = QRectF(column * width, row * height, width, height).adjusted(90, 60, -90, -70)
            if begin + position < len(self.actors):
                title, kind = self.actors[begin + position]
                write_in(painter, kind, part(inside, 0, 70), 34, LEFT)
                write_in(painter, title, part(inside, 75, inside.height() - 190), 84, LEFT, bold=True)
            else:
                write_in(painter, words(self.language, "actor", "name"), part(inside, 0, 70), 34, LEFT)
                signed(painter, "", part(inside, 0, 220), 0)
            signed(painter, words(self.language, "actor", "goal"), part(inside, inside.height() - 100, 100), 0.18)
        cutting_lines(painter, _CARD_COLUMNS, _CARD_ROWS)
        painter.restore()


@dataclass(frozen=True, slots=True)
class VotingSlips:
    """A slip a person: the question, what can be chosen, and circles to fill for dots."""

    question: str
    options: Sequence[str]
    dots: int | None
    """The cap a person; None for one cross an option."""
    copies: int
    language: str
    lab: str

    @property
    def pages(self) -> int:
        """How many sheets of A4."""
        return -(-self.copies // self._a_page)

    @property
    def _a_page(self) -> int:
        if len(self.options) > MOST_OPTIONS:
            raise Trouble(
                f"there are {len(self.options)} options, more than the {MOST_OPTIONS} that fit a slip",
                remedy="Vote with dots on the wall, or in two rounds.",
            )
        return 4 if len(self.options) <= _FEW_OPTIONS else 2 if len(self.options) <= _MORE_OPTIONS else 1

    def paint(self, painter: QPainter, _: int) -> None:
        """Paint one sheet; a page that is not full is filled, as people come late."""
        painter.save()
        columns, rows = {4: (2, 2), 2: (1, 2), 1: (1, 1)}[self._a_page]
        width, height = A4[0] / columns, A4[1] / rows
        for position in range(self._a_page):
            row, column = divmod(position, columns)
            self._slip(painter, QRectF(column * width, row * height, width, height).adjusted(90, 80, -90, -70))
        cutting_lines(painter, columns, rows)
        painter.restore()

    def _slip(self, painter: QPainter, inside: QRectF) -> None:
        write_in(painter, self.question, part(inside, 0, 150), 52, LEFT, bold=True)
        how = words(self.language, "vote", "dots").format(self.dots) if self.dots else ""
        write_in(painter, how or words(self.language, "vote", "open"), part(inside, 160, 80), 30, LEFT)
        top = 260.0
        circles = self.dots if self.dots and self.dots <= _MOST_CIRCLES else 1
        step = min((inside.height() - top - 70) / (len(self.options) + 1), 130.0)
        side = min(step * 0.62, 56.0)
        taken = circles * (side + 14) + 20
        for option in (*self.options, ""):
            row = part(inside, top, step)
            place = row.adjusted(0, 2, -taken, -2)
            if option:
                write_in(painter, option, place, 38, LEFT)
            else:
                signed(painter, words(self.language, "vote", "own"), place, 0.42)
            painter.setPen(QPen(Qt.GlobalColor.black, 4))
            for circle in range(circles):
                spot = QRectF(row.right() - taken + 20 + circle * (side + 14), 0, side, side)
                spot.moveTop(row.center().y() - side / 2)
                (painter.drawEllipse if self.dots else painter.drawRect)(spot)
            top += step
        write_in(painter, self.lab, part(inside, inside.height() - 50, 50), 24, LEFT)


@dataclass(frozen=True, slots=True)
class RatingSlips:
    """A slip a person or a table: each statement with a box for each step of the scale, and one for not knowing."""

    title: str
    statements: Sequence[str]
    scale: tuple[int, int]
    scale_words: Sequence[str]
    """What the steps mean, in order; empty where nobody said."""
    copies: int
    language: str
    lab: str

    @property
    def pages(self) -> int:
        """How many sheets of A4."""
        return self._halves(self.copies) if self._small else self.copies * self._pages_a_slip

    @property
    def _small(self) -> bool:
        return len(self.statements) <= _FEW_STATEMENTS

    @property
    def _pages_a_slip(self) -> int:
        return -(-len(self.statements) // STATEMENTS_A_PAGE)

    @staticmethod
    def _halves(count: int) -> int:
        return -(-count // 2)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one sheet."""
        painter.save()
        slips = 2 if self._small else 1
        height = A4[1] / slips
        begin = 0 if self._small else number % self._pages_a_slip * STATEMENTS_A_PAGE
        for position in range(slips):
            inside = QRectF(0, position * height, A4[0], height).adjusted(140, 90, -120, -70)
            self._slip(painter, inside, self.statements[begin : begin + STATEMENTS_A_PAGE])
        cutting_lines(painter, 1, slips)
        painter.restore()

    def _slip(self, painter: QPainter, inside: QRectF, statements: Sequence[str]) -> None:
        low, high = self.scale
        steps = [*map(str, range(low, high + 1)), "?"]
        head = part(inside, 0, 110)
        write_in(painter, self.title, head.adjusted(0, 0, -520, 0), 52, LEFT, bold=True)
        table = QRectF(head.right() - 480, head.top(), 480, 90)
        signed(painter, words(self.language, "rating", "table"), table, 0.4)
        write_in(painter, words(self.language, "rating", "how"), part(inside, 115, 50), 30, LEFT)
        told = joined(*(f"{step} {word}" for step, word in zip(steps, self.scale_words, strict=False)))
        write_in(painter, told, part(inside, 170, 50), 30, LEFT)
        cell = min(110.0, inside.width() * 0.5 / len(steps))
        top = 240.0
        step = min((inside.height() - top - 60) / len(statements), 150.0)
        for statement in statements:
            row = part(inside, top, step)
            write_in(painter, statement, row.adjusted(0, 4, -cell * len(steps) - 20, -4), 38, LEFT)
            for position, word in enumerate(steps):
                _step(painter, QPointF(row.right() - cell * (len(steps) - position - 0.5), row.center().y()), word)
            painter.setPen(QPen(Qt.GlobalColor.lightGray, 1.5))
            painter.drawLine(row.bottomLeft(), row.bottomRight())
            top += step
        write_in(painter, self.lab, part(inside, inside.height() - 45, 45), 24, LEFT)


def _step(painter: QPainter, middle: QPointF, word: str) -> None:
    """A box to cross with what it stands for inside: beside it, people ask on which side."""
    place = QRectF(0, 0, _BOX, _BOX)
    place.moveCenter(middle)
    write_in(painter, word, place, 44, _MIDDLE, colour=Qt.GlobalColor.gray)
    painter.setPen(QPen(Qt.GlobalColor.black, 4))
    painter.drawRect(place)
