"""Whether a row of a file is a place that the book has already: alike by its title, and at most some steps away."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import numpy as np
import shapely

from conect_desktop.domain.geo import MEAN_RADIUS, distance
from conect_desktop.domain.vocabulary import folded
from conect_desktop.services.doubles import ALIKE, NEAR
from conect_desktop.storage.repositories import Places, PlaceSummary

if TYPE_CHECKING:
    import sqlite_utils


@dataclass(frozen=True, slots=True)
class Match:
    """The place of the book that a row likely is, and the metres between them."""

    place: PlaceSummary
    metres: float


class PlacesOfTheBook:
    """The titled places of a book, found by position; made once an import."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        self._places = [
            p for p in Places(db).summaries() if p.title.strip() and p.lon is not None and p.lat is not None
        ]
        self._names = [folded(place.title) for place in self._places]
        at = np.array([(place.lon, place.lat) for place in self._places], dtype=np.float64).reshape(-1, 2)
        self._tree = shapely.STRtree(shapely.points(at)) if len(at) else None

    def match(self, title: str, lon: float, lat: float) -> Match | None:
        """The likeliest place within `NEAR` metres whose title is alike (`ALIKE`); None where there is none."""
        if self._tree is None or not title.strip():
            return None
        reach = float(np.degrees(NEAR / MEAN_RADIUS))
        wide = reach / max(float(np.cos(np.radians(lat))), 0.05)
        best: tuple[float, Match] | None = None
        wanted = folded(title.strip())
        for row in self._tree.query(shapely.box(lon - wide, lat - reach, lon + wide, lat + reach)).tolist():
            place = self._places[row]
            if place.lon is None or place.lat is None:
                continue
            metres = distance(lon, lat, place.lon, place.lat)
            if metres > NEAR:
                continue
            matcher = SequenceMatcher(None, wanted, self._names[row])
            if matcher.real_quick_ratio() < ALIKE or (alike := matcher.ratio()) < ALIKE:
                continue
            if best is None or alike > best[0]:
                best = (alike, Match(place, metres))
        return best[1] if best else None
