"""What a report is made of: a small document that DOCX and PDF are both written from. All of it is text, no markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

TOGETHER: Final = 8
"""A table of no more rows than these stays on one page."""


@dataclass(frozen=True, slots=True)
class Title:
    """The title of the whole, and a line below it."""

    text: str
    below: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is a chapter, 2 a part of one, 3 a single item."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the list of chapters stands."""

    heading: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text; `quiet` is what stands beside the matter, `held` stays on the page of what follows."""

    text: str
    quiet: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they were said, between their marks, and what they were said about."""

    text: str
    below: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, one a line; `held` as of a paragraph."""

    pairs: tuple[tuple[str, str], ...]
    held: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head that stands on every page; a row of one cell goes across and heads those that follow.

    `widths` are shares of the page; columns in `numbers` are set to the right; `large` is read from a wall.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    numbers: frozenset[int] = frozenset()
    large: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG, what stands below it, what it shows for who can't see it, and how tall it may be in mm."""

    data: bytes
    caption: str
    shows: str
    tallest: int = 195


@dataclass(frozen=True, slots=True)
class Pictures:
    """Up to two pictures side by side."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""


Block = Title | Heading | Contents | Paragraph | Bullets | Quote | Facts | Table | Picture | Pictures | PageBreak


def chapters(blocks: Sequence[Block]) -> list[str]:
    """The headings that stand in the list of contents."""
    return [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
