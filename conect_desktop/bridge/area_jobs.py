"""Preparing the map of an area, as the window runs it: first how large it would be, then the map itself."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import Final

from conect_desktop import paths
from conect_desktop.basemap import extract, ranges
from conect_desktop.basemap.extract import Fetched, Plan
from conect_desktop.basemap.pack import Bounds
from conect_desktop.domain.progress import Progress
from conect_desktop.services.media import clean_name

__all__ = ["Bounds", "Fetched", "Plan", "default_source", "fetch", "plan", "target"]

_WORLD: Final = "https://build.protomaps.com/{0:%Y%m%d}.pmtiles"
"""Protomaps makes a map of the world from OpenStreetMap anew each day (ODbL)."""


def default_source() -> str:
    """Yesterday's map of the world; today's may not be there yet."""
    return _WORLD.format(dt.date.today() - dt.timedelta(days=1))


def plan(address: str, bounds: Bounds, max_zoom: int | None, *, progress: Progress) -> Plan:
    """How large the map of an area (west, south, east, north in degrees) would be; loads directories only."""
    with closing(ranges.open_source(address, progress)) as source:
        return extract.plan(source, bounds, max_zoom, progress)


def fetch(address: str, planned: Plan, out: Path, *, progress: Progress) -> Fetched:
    """Load it; broken off, it is gone on with when it is asked for again."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with closing(ranges.open_source(address, progress)) as source:
        return extract.fetch(source, planned, out, progress, overwrite=True)


def target(name: str) -> Path:
    """Where this laptop keeps the map of that name."""
    return paths.packs_folder() / f"{Path(clean_name(name)).stem[:60] or 'map'}.pmtiles"
