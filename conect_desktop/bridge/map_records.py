"""Places as the map's painter wants them: arrays of positions, and a sign for each by its first practice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np

from conect_desktop.cartography.records import Records
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.domain import geo
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.storage.repositories import PlaceSummary

UNSORTED: Final = Symbol("#5F6B66", "circle", "circle_dots")
"""A place nobody has put into a category yet."""
LANDMARK: Final = Symbol("#3D4A57", "square", "flag")
"""A landmark: for finding oneself on the map, not a place of the inventory."""


class Signs:
    """Numbers the signs of a book's practices, so that a place is drawn by number."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self.symbols: list[Symbol] = [UNSORTED, LANDMARK]
        self._number: dict[str, int] = {}
        practices = vocabularies.get("practices")
        for term in practices.terms if practices else ():
            self._number[term.key] = len(self.symbols)
            self.symbols.append(Symbol(term.color, term.shape, term.symbol))

    def same_as(self, other: Signs) -> bool:
        """Whether what was drawn with the other signs still looks right."""
        return (self.symbols, self._number) == (other.symbols, other._number)

    def of(self, place: PlaceSummary) -> int:
        """The number of a place's sign."""
        if place.landmark:
            return 1
        return next((self._number[key] for key in place.practices if key in self._number), 0)


def records(places: Iterable[PlaceSummary], signs: Signs) -> Records:
    """What the map shows of the places that have a position."""
    shown: Sequence[PlaceSummary] = [place for place in places if place.lon is not None and place.lat is not None]
    lon = np.fromiter((place.lon for place in shown), dtype=np.float64, count=len(shown))
    lat = np.fromiter((place.lat for place in shown), dtype=np.float64, count=len(shown))
    x, y = geo.to_world(lon, lat)
    return Records(
        ids=[place.uuid for place in shown],
        x=x,
        y=y,
        symbol=np.fromiter((signs.of(place) for place in shown), dtype=np.int32, count=len(shown)),
        symbols=signs.symbols,
        numbers=[place.sticker for place in shown],
        titles=[place.title for place in shown],
        shapes={number: place.geometry for number, place in enumerate(shown) if place.geometry is not None},
    )


def bounds(places: Iterable[PlaceSummary]) -> tuple[float, float, float, float] | None:
    """West, south, east, north in degrees of everything that has a position; None for nothing."""
    boxes = [
        place.geometry.bounds if place.geometry is not None else (place.lon, place.lat, place.lon, place.lat)
        for place in places
        if place.lon is not None and place.lat is not None
    ]
    if not boxes:
        return None
    array = np.asarray(boxes, dtype=np.float64)
    west, south = array[:, :2].min(axis=0)
    east, north = array[:, 2:].max(axis=0)
    return float(west), float(south), float(east), float(north)
