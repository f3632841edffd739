"""The order of the list: numbers as numbers, words as the book's language sorts them."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QCollator, QLocale, Qt

from conect_desktop.bridge.place_filter import Naming
from conect_desktop.storage.repositories import PlaceSummary

_RUN: Final = 1_000
"""Texts sorted in one go: beside the window, another thread gets its turn between two runs."""
_DIGITS: Final = re.compile(r"(\d+)")

COLUMNS: Final = (
    "sticker",
    "title",
    "practices",
    "domains",
    "space_type",
    "status",
    "neighbourhood",
    "session",
    "session_table",
    "phase",
    "visibility",
    "shape",
    "author",
    "created_at",
)
"""Columns of the list, by the field they show."""


def natural(sticker: str) -> tuple[tuple[int, int, str], ...]:
    """A key that puts 2 before 10 and B2 before B10; numbers come before words, nothing comes last."""
    if not sticker:
        return ((2, 0, ""),)
    parts = [part for part in _DIGITS.split(sticker) if part]
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in parts)


class Order:
    """One way to sort: by a column, up or down. Makes its keys once; safe to make and use in any one thread."""

    def __init__(self, column: str, descending: bool, naming: Naming) -> None:
        self.column = column
        self.descending = descending
        self._naming = naming
        self._collator = QCollator(QLocale(naming.language))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._text: Callable[[PlaceSummary], str] = text_of(column, naming)

    def sort(self, places: Sequence[PlaceSummary]) -> list[PlaceSummary]:
        """The places in this order; those that are equal stay as they were."""
        texts = [self._text(place) for place in places]
        ranks = self._ranks(set(texts))
        numbers = np.fromiter((ranks[text] for text in texts), dtype=np.int64, count=len(texts))
        order = np.argsort(-numbers if self.descending else numbers, kind="stable")
        return [places[number] for number in order.tolist()]

    def position(self, places: Sequence[PlaceSummary], place: PlaceSummary) -> int:
        """Where a place belongs among places that are in this order: after those equal to it."""
        low, high = 0, len(places)
        while low < high:
            middle = (low + high) // 2
            if self._before(place, places[middle]):
                high = middle
            else:
                low = middle + 1
        return low

    def same(self, one: PlaceSummary, other: PlaceSummary) -> bool:
        """Whether two versions of a place belong in the same position."""
        return self._text(one) == self._text(other)

    def _before(self, one: PlaceSummary, other: PlaceSummary) -> bool:
        if self.descending:
            one, other = other, one
        first, second = self._text(one), self._text(other)
        if not first or not second:
            # what was not said comes last
            return bool(first)
        return bool(self._key(first) < self._key(second))

    def _key(self, text: str) -> Any:
        if self.column == "sticker":
            return natural(text)
        return text if self.column == "created_at" else self._collator.sortKey(text)

    def _ranks(self, texts: set[str]) -> dict[str, int]:
        """The rank of each text; texts that the language takes for equal share one."""
        keys = {text: self._key(text) for text in texts if text}
        everything = list(keys)
        runs = [
            sorted(everything[start : start + _RUN], key=keys.__getitem__) for start in range(0, len(everything), _RUN)
        ]
        ranks: dict[str, int] = {}
        last = None
        rank = 0
        for text in heapq.merge(*runs, key=keys.__getitem__):
            if last is None or last < keys[text]:
                rank += 1
            ranks[text] = rank
            last = keys[text]
        ranks[""] = rank + 1
        return ranks


def text_of(column: str, naming: Naming) -> Callable[[PlaceSummary], str]:
    """How a column is read as text, which is what is shown and sorted by."""
    if column in ("sticker", "title", "neighbourhood", "author", "created_at"):

        def plain(place: PlaceSummary) -> str:
            value: str = getattr(place, column)
            return value

        return plain
    said: dict[Any, str] = {}
    # a place without a position says so, other empty cells stay empty
    word = naming.value if column == "shape" else naming.short

    def joined(place: PlaceSummary) -> str:
        value = getattr(place, column)
        text = said.get(value)
        if text is None:
            values = value if isinstance(value, tuple) else (value,)
            text = said[value] = ", ".join(word(column, one) for one in values)
        return text

    return joined
