"""Prepare an area: take what a large base map has of an area into a pack of its own, from a server or a disk.

First `plan` tells what it would be, from directories alone; then `fetch` loads the tiles. What was broken off is gone
on with by fetching the same again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from pmtiles.tile import Compression, TileType, tileid_to_zxy

from conect_desktop.basemap.archive import Archive, open_archive, select
from conect_desktop.basemap.area import Numbers, Spans, checked, tile_spans, zoom_of
from conect_desktop.basemap.directory import Directory
from conect_desktop.basemap.head import head
from conect_desktop.basemap.pack import MAX_ZOOM, BadPack, Bounds
from conect_desktop.basemap.packs import open_pack
from conect_desktop.basemap.part import Part
from conect_desktop.basemap.sources import Source, SourceChanged, load, merged
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble

_LOOKED_AT: Final = 2_000
"""Tiles of a finished pack that are unpacked as a test, spread over all of it."""
_BEGINNINGS: Final[Mapping[Compression | TileType, bytes]] = {
    Compression.GZIP: b"\x1f\x8b",
    Compression.ZSTD: b"\x28\xb5\x2f\xfd",
    TileType.PNG: b"\x89PNG",
    TileType.JPEG: b"\xff\xd8\xff",
    TileType.WEBP: b"RIFF",
}


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What a pack of an area would be, and where its tiles are now."""

    name: str
    attribution: str
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84): what was asked for, as far as the source goes."""
    min_zoom: int
    max_zoom: int
    tiles: int
    """Addresses that have a tile; many of the sea share one."""
    size: int
    """Bytes of the finished pack."""
    load: int
    """Bytes to load, with the gaps between tiles that are loaded as well."""
    ranges: int
    """Requests that this takes."""
    head: bytes
    entries: Directory
    source: Spans
    """Where the tiles are in the source, each kept once, by their place there."""
    places: Numbers
    """Where each of them comes in the finished pack."""
    beginning: bytes
    """What each tile begins with, whatever it shows."""
    of: tuple[int, str]
    """Size and version of the file that the plan was made for."""

    @property
    def identity(self) -> str:
        """What tells this pack from every other, to go on with a part of it."""
        digest = hashlib.sha256(f"{self.of} ".encode() + self.head)
        for numbers in (self.source.starts, self.source.ends, self.places):
            digest.update(numbers.astype("<i8").tobytes())
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of it."""

    path: Path
    tiles: int
    size: int
    """Bytes of the pack."""
    loaded: int
    """Bytes of tiles that came now."""
    kept: int
    """Bytes of tiles that were there from an earlier try."""


def plan(source: Source, bounds: Bounds, max_zoom: int | None, progress: Progress) -> Plan:
    """What a pack of an area (west, south, east, north in degrees, WGS 84) would be; `None` for all zooms there are.

    Loads header and directories only. Raises `Trouble` where the area has nothing or too much, and `BadPack`.
    """
    progress.step(0, 0)
    archive = open_archive(source, progress)
    first, last = archive.header["min_zoom"], archive.header["max_zoom"]
    deepest = min(last, max_zoom if max_zoom is not None else MAX_ZOOM)
    if deepest < first:
        raise Trouble(f"the map begins at zoom {first}", place=source.address, remedy="Take a higher deepest zoom.")
    area = _within(source, archive, checked(bounds))
    found = select(source, archive, tile_spans(area, first, deepest), progress)
    if not len(found.tile_ids):
        raise _nothing(source, archive)
    return _laid_out(source, archive, area, found)


def fetch(source: Source, planned: Plan, target: Path, progress: Progress, *, overwrite: bool = False) -> Fetched:
    """Load the tiles of a plan into a pack, checked before it gets its name.

    Raises `Trouble`, or `Cancelled`; then a part is left that the next try goes on with, never something that looks
    like a pack. Where the source was replaced or sent rubbish, nothing is left.
    """
    _look_at_target(source, target, overwrite=overwrite)
    if planned.of != (source.size, source.version):
        raise SourceChanged(
            "the file was replaced by another one since the plan was made", place=source.address, remedy="Plan it anew."
        )
    start = len(planned.head)
    with Part(target, planned.identity, planned.size, progress) as part:
        # who held the lock until now may have finished it
        _look_at_target(source, target, overwrite=overwrite)
        missing = Spans(part.done.starts - start, part.done.ends - start).outside(planned.size - start)
        kept, loaded = planned.size - start - missing.count(), 0
        try:
            progress.step(kept, planned.size - start)
            wanted, places = _still_wanted(planned, missing)
            for which, at, piece in load(source, wanted, progress) if len(places) else ():
                progress.check()
                part.write(start + int(places[which]) + at - int(wanted.starts[which]), piece)
                loaded += len(piece)
                progress.step(kept + loaded, planned.size - start)
            part.complete(planned.head)
            _verify(source, part.path, planned, progress)
        except (SourceChanged, BadPack):
            part.discard()
            raise
        except BaseException:
            part.commit()
            raise
        part.rename()
    return Fetched(target, planned.tiles, planned.size, loaded, kept)


def _within(source: Source, archive: Archive, asked: Bounds) -> Bounds:
    """What of the area the archive says it covers."""
    west, south, east, north = (
        max(asked[0], archive.bounds[0]), max(asked[1], archive.bounds[1]),
        min(asked[2], archive.bounds[2]), min(asked[3], archive.bounds[3]),
    )  # fmt: skip
    if west >= east or south >= north:
        raise _nothing(source, archive)
    return west, south, east, north


def _nothing(source: Source, archive: Archive) -> Trouble:
    covers = ", ".join(f"{value:.4g}" for value in archive.bounds)
    return Trouble(
        "the map has nothing of this area",
        place=source.address,
        remedy=f"Choose one within {covers} (west, south, east, north).",
    )


def _laid_out(source: Source, archive: Archive, area: Bounds, found: Directory) -> Plan:
    """Where everything comes in the finished pack: tiles in order of their ids, each that is used again kept once."""
    offsets, first, entry = np.unique(found.offsets, return_index=True, return_inverse=True)
    lengths = found.lengths[first]
    if (lengths[entry] != found.lengths).any() or (offsets[1:] < (offsets + lengths)[:-1]).any():
        raise source.bad("tiles overlap each other")
    order = np.argsort(first, kind="stable")
    places = np.empty_like(offsets)
    places[order] = np.cumsum(lengths[order]) - lengths[order]
    entries = Directory(found.tile_ids, found.runs, found.lengths, places[entry])
    min_zoom = zoom_of(int(found.tile_ids[0]))
    max_zoom = zoom_of(int(found.tile_ids[-1] + found.runs[-1] - 1))
    total = int(lengths.sum())
    start = head(_told(archive, area, min_zoom, max_zoom), entries, archive.metadata, total)
    offsets += archive.header["tile_data_offset"]
    spans = Spans(offsets, offsets + lengths)
    ranges = merged(spans)
    kind, packed = archive.header["tile_type"], archive.header["tile_compression"]
    return Plan(
        name=archive.name, attribution=archive.attribution, bounds=area, min_zoom=min_zoom, max_zoom=max_zoom,
        tiles=int(found.runs.sum()), size=len(start) + total, load=ranges.count(), ranges=len(ranges.starts),
        head=start, entries=entries, source=spans, places=places,
        beginning=_BEGINNINGS.get(kind if packed == Compression.NONE else packed, b""),
        of=(source.size, source.version),
    )  # fmt: skip


def _told(archive: Archive, area: Bounds, min_zoom: int, max_zoom: int) -> dict[str, object]:
    """What the header of the pack says of zooms and bounds; kinds are those of the source."""
    west, south, east, north = (round(value * 1e7) for value in area)
    return {
        "tile_type": archive.header["tile_type"], "tile_compression": archive.header["tile_compression"],
        "min_zoom": min_zoom, "max_zoom": max_zoom,
        "min_lon_e7": west, "min_lat_e7": south, "max_lon_e7": east, "max_lat_e7": north,
        "center_zoom": min(max(archive.header["center_zoom"], min_zoom), max_zoom),
        "center_lon_e7": (west + east) // 2, "center_lat_e7": (south + north) // 2,
    }  # fmt: skip


def _look_at_target(source: Source, target: Path, *, overwrite: bool) -> None:
    if target.suffix.lower() != ".pmtiles":
        raise Trouble("the name doesn't end in .pmtiles", path=target, remedy="Add it: that is how maps are found.")
    if target.exists() and (not overwrite or target.is_dir() or target.resolve() == Path(source.address).resolve()):
        raise Trouble("there is such a file already", path=target, remedy="Choose another name, or remove it.")


def _still_wanted(planned: Plan, missing: Spans) -> tuple[Spans, Numbers]:
    """What is still to be loaded, as long stretches: where in the source, by place there, and where it comes."""
    order = np.argsort(planned.places, kind="stable")
    places, starts = planned.places[order], planned.source.starts[order]
    which, low, high = missing.common(places, places + (planned.source.ends - planned.source.starts)[order])
    first = starts[which] + low - places[which]
    order = np.argsort(first, kind="stable")
    first, low, high = first[order], low[order], high[order]
    last = first + high - low
    # tiles that follow each other here and there are one stretch
    apart = (first[1:] != last[:-1]) | (low[1:] != high[:-1])
    begins, finishes = np.append(True, apart)[: len(first)], np.append(apart, True)[: len(first)]
    return Spans(first[begins], last[finishes]), low[begins]


def _verify(source: Source, path: Path, planned: Plan, progress: Progress) -> None:
    """Read the finished file as the map would; raises `BadPack` where it isn't what was planned."""
    rubbish = source.bad(
        "what came is damaged: these are no tiles",
        remedy="Load it again; where that doesn't help, take another source.",
    )
    start, length = len(planned.head), len(planned.beginning)
    if length:
        tiles = np.memmap(path, dtype=np.uint8, mode="r")
        try:
            for k, octet in enumerate(planned.beginning):
                if (tiles[start + planned.places + k] != octet).any():
                    raise rubbish
        finally:
            tiles._mmap.close()  # type: ignore[attr-defined]
    with closing(open_pack(path)) as pack:
        ids = planned.entries.tile_ids
        if (pack.min_zoom, pack.max_zoom) != (planned.min_zoom, planned.max_zoom):
            raise rubbish
        for tile_id in ids[:: -(-len(ids) // _LOOKED_AT)].tolist():
            progress.check()
            try:
                tile = pack.tile(*tileid_to_zxy(tile_id))
            except BadPack as error:
                raise rubbish from error
            if tile is None:
                raise rubbish
