"""Copy the tiles of an area from a service that allows it into an MBTiles file of one's own.

First `plan` tells what it would be, without a network; then `fetch` loads the tiles. What was broken off or killed is
gone on with by fetching the same again: `NAME.mbtiles.part` is a database whose transactions are complete or not there.
"""

from __future__ import annotations

import math
import os
import queue
import shutil
import sqlite3
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop.basemap.area import checked
from conect_desktop.basemap.pack import BadPack, Bounds
from conect_desktop.basemap.packs import open_pack
from conect_desktop.basemap.raster_part import RasterPart
from conect_desktop.basemap.services import Service
from conect_desktop.basemap.tile_server import Address, Pace, StoppedError, TileServer, addresses
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.sentence import Sentence
from conect_desktop.durable import sync_folder
from conect_desktop.errors import Trouble

CONNECTIONS: Final = 2
_WHOLE_S: Final = 90.0
"""Seconds for one tile: a server that sends a byte now and then would hold the person for ever."""
_LOOK_S: Final = 0.1
_MARGIN: Final = 16 << 20
"""Bytes that stay free beside the copy."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a copy of an area would be."""

    service: Service
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84): what was asked for, as far as the service goes."""
    min_zoom: int
    max_zoom: int
    ranges: tuple[tuple[int, int, int, int, int], ...]
    """Zoom, first and last column, first and last row."""
    tiles: int
    size: int
    """Bytes of the copy, estimated."""
    seconds: float
    """What it takes at least, at the rate that the service allows."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of it."""

    path: Path
    tiles: int
    """Tiles of the copy."""
    missing: int
    """Places where the service has none."""
    loaded: int
    """Tiles that came now; the others were there from an earlier try."""
    size: int
    """Bytes of the file."""


def plan(service: Service, bounds: Bounds, zooms: tuple[int, int]) -> Plan:
    """What a copy of an area (west, south, east, north in degrees, WGS 84) from one zoom to another would be.

    Raises `Trouble` where the service has nothing there, or where it would be more than its terms or kindness allow.
    """
    first, last = max(zooms[0], service.min_zoom), min(zooms[1], service.max_zoom)
    if first > last:
        raise Trouble(
            f"it has zooms {service.min_zoom} to {service.max_zoom}, not {zooms[0]} to {zooms[1]}",
            place=service.title, remedy="Choose others.",
        )  # fmt: skip
    asked = checked(bounds)
    area = (
        max(asked[0], service.bounds[0]), max(asked[1], service.bounds[1]),
        min(asked[2], service.bounds[2]), min(asked[3], service.bounds[3]),
    )  # fmt: skip
    if area[0] >= area[2] or area[1] >= area[3]:
        raise Trouble("it has no map of this area", place=service.title, remedy="Choose another service or area.")
    ranges = tuple(_range(area, zoom) for zoom in range(first, last + 1))
    counts = [(right - left + 1) * (bottom - top + 1) for _, left, right, top, bottom in ranges]
    if sum(counts) > service.max_tiles:
        fitting = [zoom for k, zoom in enumerate(range(first, last + 1)) if sum(counts[: k + 1]) <= service.max_tiles]
        fits = f"{fitting[-1]} as the deepest zoom" if fitting else "a smaller area"
        raise Trouble(
            f"this would be {sum(counts):,} tiles; a copy may have {service.max_tiles:,}", place=service.title,
            remedy=f"Take {fits}, or the map of a whole region as a file.",
        )  # fmt: skip
    return Plan(
        service, area, first, last, ranges, sum(counts), sum(counts) * service.tile_bytes, sum(counts) / service.rate
    )


def fetch(
    planned: Plan, target: Path, progress: Progress, *, key: str = "", overwrite: bool = False, pause_s: float = 1.0
) -> Fetched:
    """Load the tiles of a plan into an MBTiles file, which is checked before it gets its name.

    `key` is the person's own, where the service needs one; `pause_s` is the wait before the second try of a tile,
    doubled for each one more. Raises `Trouble`, or `Cancelled`; then a part is left that the next try goes on with.
    """
    _look_at(planned, target, key, overwrite=overwrite)
    with _told(target):
        part = RasterPart(target, planned)
    with part:
        with _told(target):
            kept = part.tiles + part.missing
            left = planned.tiles - kept
            _look_at_space(target, left * planned.service.tile_bytes)
            progress.step(kept, planned.tiles)
            wanted = (address for address in addresses(planned.ranges) if address not in part)
            with closing(_loaded(planned.service, key, wanted, pause_s, progress)) as coming:
                for address, data in coming:
                    part.add(address, data)
                    progress.step(part.tiles + part.missing, planned.tiles)
            loaded = part.tiles + part.missing - kept
            if not part.tiles:
                part.discard()
                raise Trouble(
                    "it has no tiles in this area", place=planned.service.title, remedy="Choose another area."
                )
            progress.check()
            part.complete()
        try:
            with closing(open_pack(part.path)) as pack:
                # read as the map will read it
                pack.tile(*part.example)
        except BadPack:
            part.discard()
            raise
        with _told(target):
            if target.exists() and not overwrite:
                raise _there(target)
            os.replace(part.path, target)
            sync_folder(target.parent)
            return Fetched(target, part.tiles, part.missing, loaded, target.stat().st_size)


def _range(area: Bounds, zoom: int) -> tuple[int, int, int, int, int]:
    """The tiles that an area touches at a zoom."""
    side = 1 << zoom

    def column(lon: float, nudge: float) -> int:
        return min(max(math.floor((lon + 180) / 360 * side + nudge), 0), side - 1)

    def row(lat: float, nudge: float) -> int:
        place = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * side
        return min(max(math.floor(place + nudge), 0), side - 1)

    # an area that ends at the edge of a tile doesn't touch the next one
    tiny = 1e-9
    west, south, east, north = area
    return zoom, column(west, tiny), column(east, -tiny), row(north, tiny), row(south, -tiny)


def _loaded(
    service: Service, key: str, wanted: Iterator[Address], pause_s: float, progress: Progress
) -> Generator[tuple[Address, bytes | None]]:
    """The tiles as they come, over few connections; None where the service has none. Closing it ends them."""
    pace = Pace(service.rate)
    servers = [TileServer(service, key, pace, pause_s) for _ in range(CONNECTIONS)]
    come: queue.SimpleQueue[tuple[Address | None, bytes | BaseException | None]] = queue.SimpleQueue()
    lock = threading.Lock()

    def work(server: TileServer) -> None:
        try:
            while not pace.stopped:
                with lock:
                    address = next(wanted, None)
                if address is None:
                    break
                come.put((address, server.tile(address)))
        except StoppedError:
            pass
        except BaseException as error:
            come.put((None, error))
            return
        come.put((None, None))

    threads = [threading.Thread(target=work, args=(server,), name="tiles", daemon=True) for server in servers]
    for thread in threads:
        thread.start()
    try:
        running = len(threads)
        while running:
            progress.check()
            try:
                address, data = come.get(timeout=_LOOK_S)
            except queue.Empty:
                _end_hanging(servers)
                continue
            if isinstance(data, BaseException):
                raise data
            if address is None:
                running -= 1
            else:
                yield address, data
    finally:
        pace.stop()
        for thread in threads:
            # whoever was about to ask when the others were ended asks all the same, and would wait for the answer
            while thread.is_alive():
                for server in servers:
                    server.end()
                thread.join(_LOOK_S)
        for server in servers:
            server.close()


def _end_hanging(servers: list[TileServer]) -> None:
    for server in servers:
        since = server.since
        if since is not None and time.monotonic() - since > _WHOLE_S:
            server.end()


def _look_at(planned: Plan, target: Path, key: str, *, overwrite: bool) -> None:
    if target.suffix.lower() != ".mbtiles":
        raise Trouble("the name doesn't end in .mbtiles", path=target, remedy="Add it: that is how maps are found.")
    if target.exists() and (not overwrite or target.is_dir()):
        raise _there(target)
    if planned.service.needs_key and not key.strip():
        raise Trouble(
            "this service wants a key of your own", place=planned.service.title,
            remedy=f"Ask for one; {planned.service.source} tells how.",
        )  # fmt: skip


def _there(target: Path) -> Trouble:
    return Trouble("there is such a file already", path=target, remedy="Choose another name, or remove it.")


def _look_at_space(target: Path, size: int) -> None:
    free, needed = shutil.disk_usage(target.parent).free, size + _MARGIN
    if free < needed:
        raise Trouble(
            Sentence(
                "there is not enough space: {0} MB are needed, {1} MB are free",
                f"{needed / 1e6:,.0f}", f"{free / 1e6:,.0f}",
            ),
            path=target.parent, remedy="Free some, take another disk, a smaller area, or a lower zoom.",
        )  # fmt: skip


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """What the disk or the database refuses is told as a trouble."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Trouble(
                "another download of this map is going on", path=target,
                remedy="Wait until it is finished, or give another name.",
            ) from error  # fmt: skip
        full = "full" in str(error)
        raise Trouble(
            "there is no space left" if full else f"the file can't be written ({error})", path=target,
            remedy="Free some, then start again: what was loaded is kept." if full else "Choose another folder.",
        ) from error  # fmt: skip
    except sqlite3.DatabaseError as error:
        raise Trouble(
            f"the part of an earlier try is damaged ({error})", path=target, remedy=f"Remove {target.name}.part."
        ) from error
    except OSError as error:
        raise Trouble(
            f"the disk refuses ({error.strerror or error})", path=target, remedy="Check it, or choose another folder."
        ) from error
