"""Preparing the map of an area, as the window runs it: first how large it would be, then the map itself."""

from __future__ import annotations

import datetime as dt
import math
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop import paths
from conect_desktop.basemap import extract, names, packs, ranges, raster_fetch
from conect_desktop.basemap.names import Named
from conect_desktop.basemap.pack import Bounds
from conect_desktop.basemap.services import Service, catalogue
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.vocabulary import folded
from conect_desktop.services.media import clean_name

__all__ = ["Bounds", "Named", "Offer", "Service", "around", "default_source", "fetch", "offer", "services", "towns"]

_WORLD: Final = "https://build.protomaps.com/{0:%Y%m%d}.pmtiles"
"""Protomaps makes a map of the world from OpenStreetMap anew each day (ODbL)."""
_BYTES_A_SECOND: Final = 1_250_000
"""Ten megabits a second: what an office has at the least."""
_FIRST_ZOOM: Final = 8
"""Of a copy of pictures; farther out, the overview is clearer."""
_MANY, _SHOWN = 300, 12
_KM_PER_DEGREE: Final = 111.32


@dataclass(frozen=True, slots=True)
class Offer:
    """What could be loaded, and what it takes."""

    source: str | Service
    """Address of a vector archive, or a service of pictures."""
    plan: extract.Plan | raster_fetch.Plan
    load: int
    """Bytes that come."""
    size: int
    """Bytes on the disk."""
    seconds: float
    attribution: str


def default_source() -> str:
    """Yesterday's map of the world; today's may not be there yet."""
    return _WORLD.format(dt.date.today() - dt.timedelta(days=1))


def services(bounds: Bounds) -> list[Service]:
    """The services that may be copied and have a map of the middle of an area."""
    lon, lat = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    return [
        one for one in catalogue() if one.bounds[0] <= lon <= one.bounds[2] and one.bounds[1] <= lat <= one.bounds[3]
    ]


def towns(typed: str, *, progress: Progress) -> list[Named]:
    """Towns and districts of the overview that ships; first those that are called exactly so or begin so."""
    with closing(packs.overview()) as pack:
        index = names.index_of(pack, progress)
    found = [one for one in names.search(index, typed, limit=_MANY) if one.group == "locality"] if index else []
    wanted = folded(typed.strip())
    found.sort(key=lambda one: (folded(one.name) != wanted, not folded(one.name).startswith(wanted)))
    return found[:_SHOWN]


def around(lon: float, lat: float, km: float) -> Bounds:
    """West, south, east, north in degrees of a square that reaches some kilometres around a place."""
    high = km / _KM_PER_DEGREE
    wide = high / max(math.cos(math.radians(lat)), 0.01)
    return lon - wide, lat - high, lon + wide, lat + high


def offer(source: str | Service, bounds: Bounds, max_zoom: int, *, progress: Progress) -> Offer:
    """How large the map of an area (west, south, east, north in degrees) would be; loads directories at most."""
    if isinstance(source, Service):
        copy = raster_fetch.plan(source, bounds, (_FIRST_ZOOM, max_zoom))
        return Offer(source, copy, copy.size, copy.size, copy.seconds, source.attribution)
    with closing(ranges.open_source(source, progress)) as archive:
        plan = extract.plan(archive, bounds, max_zoom, progress)
    return Offer(source, plan, plan.load, plan.size, plan.load / _BYTES_A_SECOND, plan.attribution)


def fetch(wanted: Offer, name: str, key: str, *, progress: Progress) -> Path:
    """Load it; broken off, it is gone on with when it is asked for again. `key` is for services that need one."""
    folder = paths.packs_folder()
    folder.mkdir(parents=True, exist_ok=True)
    stem = Path(clean_name(name)).stem[:60] or "map"
    if isinstance(wanted.plan, raster_fetch.Plan):
        out = folder / f"{stem}.mbtiles"
        return raster_fetch.fetch(wanted.plan, out, progress, key=key, overwrite=True).path
    with closing(ranges.open_source(str(wanted.source), progress)) as archive:
        return extract.fetch(archive, wanted.plan, folder / f"{stem}.pmtiles", progress, overwrite=True).path
