"""Finding a street, a district or a school by its name, in what a base map itself names; without a network.

The names are gathered once from the tiles of the deepest zoom into a small SQLite file beside the program's other
caches, and found there by full-text search. Names come from anywhere: they are bounded and cleaned, and are only text.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop import paths
from conect_desktop.basemap.pack import BadPack, Pack
from conect_desktop.basemap.schema import normalised
from conect_desktop.basemap.vector import GeometryKind, TileFeature, decode
from conect_desktop.domain.geo import distance, to_lonlat, to_world
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.text import one_line
from conect_desktop.sqlite_uri import sqlite_uri

_LAYERS: Final = {"places": 0, "roads": 1, "pois": 2, "water": 3}
"""Layers in which names are looked for, the more important ones first."""
GROUPS: Final = ("locality", "street", "place", "water")
"""What a name is of, by the number of its layer."""
_LONGEST: Final = 120
_MOST: Final = 400_000
"""Names of one base map; a country has fewer streets."""
_MOST_TILES: Final = 30_000
"""Tiles that are read; a pack with more of them at its deepest zoom is read at a zoom above."""
_ONE_STREET: Final = 1_500.0
"""Metres between pieces of the same name up to which they are one street."""
_VERSION: Final = 1
_WORDS: Final = re.compile(r"\w+")
_ONE_AT_A_TIME: Final = threading.Lock()
"""Two that want the same index make it once."""
_KEPT: Final = 12
"""Indexes that are kept; the ones used longest ago go."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that the base map names; its position in degrees (WGS 84)."""

    name: str
    group: str
    """One of `GROUPS`."""
    kind: str
    """As the map's schema calls it: school, park, …"""
    lon: float
    lat: float


def index_of(pack: Pack, progress: Progress) -> Path | None:
    """The file with a base map's names, made where it isn't there yet; None for a raster map, which has none.

    Takes some seconds for a city. Raises `BadPack` for a damaged pack, `Cancelled`; then nothing is left.
    """
    if pack.format != "vector":
        return None
    path = paths.names_folder() / f"{_fingerprint(pack)}.sqlite"
    if _is_whole(path):
        with suppress(OSError):
            os.utime(path)
        return path
    with _ONE_AT_A_TIME:
        if not _is_whole(path):
            _make(path, pack, progress)
    return path


def _make(path: Path, pack: Pack, progress: Progress) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        _write(part, _gathered(pack, progress))
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    _sweep(path.parent)


def search(path: Path, typed: str, near: tuple[float, float] | None = None, limit: int = 20) -> list[Named]:
    """What is called so, in any language of the map, whatever the accents; whole words before beginnings of words,
    localities before streets before others, and of those alike the nearest to `near` (longitude, latitude) first.
    """
    words = _WORDS.findall(typed[:_LONGEST])
    if not words:
        return []
    query = " ".join(f'"{word}"*' for word in words)
    with closing(sqlite3.connect(sqlite_uri(path, "mode=ro"), uri=True)) as db:
        rows = db.execute(
            "SELECT name, grp, kind, lon, lat FROM names WHERE id IN"
            " (SELECT rowid FROM words WHERE words MATCH ? LIMIT 2000)",
            (query,),
        ).fetchall()
    wanted = [word.casefold() for word in words]

    def order(row: tuple[str, int, str, float, float]) -> tuple[bool, int, float, str]:
        own = [word.casefold() for word in _WORDS.findall(row[0])]
        far = distance(*near, row[3], row[4]) if near is not None else 0.0
        return not all(word in own for word in wanted), row[1], far, row[0]

    return [Named(name, GROUPS[grp], kind, lon, lat) for name, grp, kind, lon, lat in sorted(rows, key=order)[:limit]]


# -- gathering --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Found:
    names: tuple[str, ...]
    group: int
    kind: str
    lon: float
    lat: float


def _gathered(pack: Pack, progress: Progress) -> Iterator[_Found]:
    """Every name once: pieces of a street that lie near each other, and a thing that several tiles show, are one."""
    alike: dict[tuple[tuple[str, ...], int], list[_Found]] = defaultdict(list)
    zoom, tiles = _tiles(pack)
    count = 0
    for number, (x, y) in enumerate(tiles):
        if number % 32 == 0:
            progress.step(number, len(tiles))
            progress.check()
        data = pack.tile(zoom, x, y)
        if data is None:
            continue
        try:
            layers = normalised(decode(data))
        except ValueError as error:
            raise BadPack(
                str(error), path=pack.path, place=f"tile {zoom}/{x}/{y}", remedy="Take another pack."
            ) from error
        for layer, group in _LAYERS.items():
            for feature in layers[layer].features if layer in layers else ():
                names = _names(feature)
                if names:
                    lon, lat = _position(feature, zoom, x, y, layers[layer].extent)
                    kind = one_line(str(feature.attributes.get("kind", "")))[:40]
                    if _new(alike[names, group], lon, lat):
                        alike[names, group].append(_Found(names, group, kind, lon, lat))
                        count += 1
        if count > _MOST:
            break
    for found in alike.values():
        yield from found


def _tiles(pack: Pack) -> tuple[int, list[tuple[int, int]]]:
    """A zoom, and the addresses within the pack's bounds there: the deepest zoom with a bearable number of them."""
    west, south, east, north = pack.bounds
    (x0, y0), (x1, y1) = to_world(west, north), to_world(east, south)
    for zoom in range(pack.max_zoom, pack.min_zoom - 1, -1):
        n = 1 << zoom
        columns = range(max(int(x0 * n), 0), min(math.ceil(x1 * n), n))
        rows = range(max(int(y0 * n), 0), min(math.ceil(y1 * n), n))
        if len(columns) * len(rows) <= _MOST_TILES:
            return zoom, [(x, y) for y in rows for x in columns]
    return pack.min_zoom, []


def _names(feature: TileFeature) -> tuple[str, ...]:
    """Its own name first, then those in other languages; cleaned, each once."""
    told = feature.attributes
    keys = ["name", *sorted(key for key in told if key.startswith("name:"))][:24]
    cleaned = (one_line(value)[:_LONGEST] for key in keys if isinstance(value := told.get(key), str))
    return tuple(dict.fromkeys(name for name in cleaned if name))


def _position(feature: TileFeature, zoom: int, x: int, y: int, extent: int) -> tuple[float, float]:
    """A place on the line, or amid the corners; degrees (WGS 84)."""
    part = max(feature.parts, key=len)
    middle = part.mean(axis=0) if feature.kind == GeometryKind.POLYGON else part[len(part) // 2]
    n = 1 << zoom
    lon, lat = to_lonlat((x + float(middle[0]) / extent) / n, (y + float(middle[1]) / extent) / n)
    return float(lon), float(lat)


def _new(known: Iterable[_Found], lon: float, lat: float) -> bool:
    return all(distance(one.lon, one.lat, lon, lat) > _ONE_STREET for one in known)


# -- the file ---------------------------------------------------------------------------------------------------------


def _write(path: Path, found: Iterable[_Found]) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT, grp INTEGER, kind TEXT, lon REAL, lat REAL)")
        db.execute("CREATE VIRTUAL TABLE words USING fts5(name, content='', tokenize='unicode61 remove_diacritics 2')")
        for number, one in enumerate(found, 1):
            db.execute("INSERT INTO names VALUES (?, ?, ?, ?, ?, ?)",
                       (number, one.names[0], one.group, one.kind, one.lon, one.lat))  # fmt: skip
            db.execute("INSERT INTO words (rowid, name) VALUES (?, ?)", (number, "\n".join(one.names)))
        db.execute(f"PRAGMA user_version = {_VERSION}")


def _is_whole(path: Path) -> bool:
    """Whether it can be searched; one that can't is made anew."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(sqlite_uri(path, "mode=ro"), uri=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            return bool(version == _VERSION and db.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def _fingerprint(pack: Pack) -> str:
    """Another file at the same path has other names."""
    facts = pack.path.stat()
    with pack.path.open("rb") as file:
        start = file.read(512)
    told = f"{_VERSION} {pack.path.name} {facts.st_size} {facts.st_mtime_ns} ".encode() + start
    return hashlib.sha256(told).hexdigest()[:24]


def _sweep(folder: Path) -> None:
    with suppress(OSError):
        by_use = sorted(folder.glob("*.sqlite"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_use[_KEPT:]:
            path.unlink(missing_ok=True)
