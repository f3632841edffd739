"""Painted base-map tiles: made beside the window, kept up to a bound, never blank when a parent is there."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from conect_desktop.basemap import schema, vector
from conect_desktop.basemap.packs import BadPack, Pack
from conect_desktop.basemap.vector import TileLayer
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.cartography.labels import LabelCandidate
from conect_desktop.cartography.styles import Style
from conect_desktop.cartography.tiles import PaintedTile, paint_raster_tile, paint_tile
from conect_desktop.cartography.viewport import Viewport, ancestors

log = logging.getLogger(__name__)

MAX_BYTES: Final = 64 * 2**20
"""Painted tiles kept in memory beyond those in view."""
IN_FLIGHT: Final = 2
"""Tiles painted at a time: as many as the general lane has threads."""
_DECODED: Final = 24
_MAX_ZOOM: Final = 22
_YOUNGER: Final = 2
"""Zoom levels below a missing tile that are searched for its children."""


@dataclass(frozen=True, slots=True)
class TileKey:
    """A painted tile: which pack, which address (XYZ), how many logical pixels along a side."""

    pack: int
    z: int
    x: int
    y: int
    pixels: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A painted tile as the window draws it."""

    pixmap: QPixmap
    labels: tuple[LabelCandidate, ...]


class TileStore(QObject):
    """Gives what is painted already and has the rest painted, newest wish first."""

    arrived = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._max_bytes = max_bytes
        self.packs: Sequence[Pack] = ()
        self._style: Style | None = None
        self._language = ""
        self._dpr = 1.0
        self._generation = 0
        self._tiles: OrderedDict[TileKey, Tile] = OrderedDict()
        self._by_address: dict[tuple[int, int, int, int], TileKey] = {}
        self._empty: set[TileKey] = set()
        self._bytes = 0
        self._wanted: list[TileKey] = []
        self._in_view: frozenset[TileKey] = frozenset()
        self._flying: set[TileKey] = set()
        self._decoded: OrderedDict[tuple[int, int, int, int], dict[str, TileLayer]] = OrderedDict()
        self._decoding = threading.Lock()

    # -- what to paint -----------------------------------------------------------------------------------------------

    def set_packs(self, packs: Sequence[Pack]) -> None:
        """Packs to draw from, the top one first."""
        self.packs = tuple(packs)
        with self._decoding:
            self._decoded.clear()
        self.clear()

    def set_look(self, style: Style, language: str, dpr: float) -> None:
        """How to paint from now on."""
        if (style, language, dpr) != (self._style, self._language, self._dpr):
            self._style, self._language, self._dpr = style, language, dpr
            self.clear()

    def clear(self) -> None:
        """Forget every painted tile; those under way are thrown away when they arrive."""
        self.stop()
        self._tiles.clear()
        self._by_address.clear()
        self._empty.clear()
        self._bytes = 0

    @staticmethod
    def level(viewport: Viewport) -> tuple[int, int]:
        """The zoom level to take tiles from, and the logical pixels they are shown at: between 362 and 724."""
        z = min(max(round(viewport.zoom - 1), 0), _MAX_ZOOM)
        return z, max(1, round(viewport.scale / 2**z))

    def plan(self, viewport: Viewport) -> list[list[TileKey]]:
        """For every tile in view, nearest to the centre first: the packs to draw, the lowest first."""
        z, pixels = self.level(viewport)
        return [[TileKey(pack, z, x, y, pixels) for pack in self._stack(z, x, y)] for z, x, y in viewport.tiles(z)]

    def _stack(self, z: int, x: int, y: int) -> list[int]:
        """Packs that have something there; one that holds the tile whole hides those below it."""
        west, south, east, north = tile_bounds(z, x, y)
        stack: list[int] = []
        for number, pack in enumerate(self.packs):
            w, s, e, n = pack.bounds
            if w < east and e > west and s < north and n > south and z >= pack.min_zoom:
                stack.insert(0, number)
                if w <= west and e >= east and s <= south and n >= north:
                    break
        return stack

    def want(self, keys: Sequence[TileKey]) -> None:
        """Have these painted, first ones first; what is no longer wanted and not begun is dropped.

        They are what is in view, and are not forgotten while they are: at a high pixel ratio a view may need more
        than the bound, and tiles that push each other out would be painted for ever.
        """
        self._in_view = frozenset(keys)
        self._wanted = [key for key in keys if key not in self._tiles and key not in self._empty]
        self._next()

    def tile(self, key: TileKey) -> Tile | None:
        """The painted tile, if it is there."""
        found = self._tiles.get(key)
        if found is not None:
            self._tiles.move_to_end(key)
        return found

    def stand_ins(self, key: TileKey) -> list[tuple[Tile, int, int, int]]:
        """What can be shown meanwhile, in the order to draw it, each with its z, x, y.

        The tile at another size; else the nearest ancestor, and over it such children as are there, which are finer.
        """
        same = self._at(key.pack, key.z, key.x, key.y)
        if same is not None:
            return [(same, key.z, key.x, key.y)]
        found = list(self._children(key.pack, key.z, key.x, key.y, _YOUNGER))
        for z, x, y in ancestors(key.z, key.x, key.y):
            other = self._at(key.pack, z, x, y)
            if other is not None:
                return [(other, z, x, y), *found]
        return found

    def can_stand_in(self, viewport: Viewport) -> bool:
        """Whether nothing of a view would be blank, though it may be coarse."""
        return all(
            key in self._tiles or key in self._empty or self.stand_ins(key)
            for stack in self.plan(viewport)
            for key in stack
        )

    def _at(self, pack: int, z: int, x: int, y: int) -> Tile | None:
        key = self._by_address.get((pack, z, x, y))
        return self._tiles[key] if key is not None else None

    def _children(self, pack: int, z: int, x: int, y: int, levels: int) -> Iterator[tuple[Tile, int, int, int]]:
        if not levels:
            return
        for cx, cy in ((2 * x, 2 * y), (2 * x + 1, 2 * y), (2 * x, 2 * y + 1), (2 * x + 1, 2 * y + 1)):
            child = self._at(pack, z + 1, cx, cy)
            if child is not None:
                yield child, z + 1, cx, cy
            else:
                yield from self._children(pack, z + 1, cx, cy, levels - 1)

    def stop(self) -> None:
        """Nobody looks any more: nothing is begun, and what is under way is thrown away when it arrives."""
        self._generation += 1
        self._flying.clear()
        self._wanted = []

    @property
    def waiting(self) -> bool:
        """Whether tiles are still to come."""
        return bool(self._wanted or self._flying)

    @property
    def bytes_held(self) -> int:
        """Memory the painted tiles take."""
        return self._bytes

    # -- painting ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        while self._wanted and len(self._flying) < IN_FLIGHT and self._style is not None:
            key = self._wanted.pop(0)
            if key in self._flying or key in self._tiles or key in self._empty:
                continue
            self._flying.add(key)
            generation, style, language, dpr = self._generation, self._style, self._language, self._dpr

            def done(painted: PaintedTile | None, key: TileKey = key, generation: int = generation) -> None:
                self._take(key, painted, generation)

            def failed(error: Exception, key: TileKey = key, generation: int = generation) -> None:
                log.error("a tile could not be painted", exc_info=error)
                self._take(key, None, generation)

            self._jobs.run(
                Lane.GENERAL, self._paint, self.packs[key.pack], key, style, language, dpr, name="tile", done=done,
                failed=failed,
            )  # fmt: skip

    def _take(self, key: TileKey, painted: PaintedTile | None, generation: int) -> None:
        if generation != self._generation:
            return
        self._flying.discard(key)
        if painted is None:
            self._empty.add(key)
        else:
            self._tiles[key] = Tile(QPixmap.fromImage(painted.image), painted.labels_at(key.z, key.x, key.y))
            self._by_address[key.pack, key.z, key.x, key.y] = key
            self._bytes += painted.image.sizeInBytes()
            self._shrink()
        self.arrived.emit()
        self._next()

    def _shrink(self) -> None:
        for key in [key for key in self._tiles if key not in self._in_view]:
            if self._bytes <= self._max_bytes:
                return
            image = self._tiles.pop(key).pixmap
            self._bytes -= image.width() * image.height() * 4
            if self._by_address.get((key.pack, key.z, key.x, key.y)) == key:
                del self._by_address[key.pack, key.z, key.x, key.y]

    def _paint(self, pack: Pack, key: TileKey, style: Style, language: str, dpr: float) -> PaintedTile | None:
        """On a worker thread: the tile, or the part of the nearest ancestor that the pack has; None for none."""
        chain = [(key.z, key.x, key.y), *ancestors(key.z, key.x, key.y)]
        for z, x, y in chain:
            if z > pack.max_zoom:
                continue
            levels = key.z - z
            mask = (1 << levels) - 1
            part = (levels, key.x & mask, key.y & mask) if levels else None
            try:
                if pack.format == "raster":
                    data = pack.tile(z, x, y)
                    if data is not None:
                        return paint_raster_tile(data, pixels=key.pixels, dpr=dpr, part=part)
                else:
                    layers = self._layers(pack, z, x, y)
                    if layers is not None:
                        return paint_tile(
                            layers, key.z, style, pixels=key.pixels, dpr=dpr, part=part, language=language
                        )
            except (BadPack, ValueError):
                # one bad tile of a pack must not take the map away
                return None
        return None

    def _layers(self, pack: Pack, z: int, x: int, y: int) -> dict[str, TileLayer] | None:
        address = (id(pack), z, x, y)
        with self._decoding:
            if address in self._decoded:
                self._decoded.move_to_end(address)
                return self._decoded[address]
        data = pack.tile(z, x, y)
        if data is None:
            return None
        layers = schema.normalised(vector.decode(data))
        with self._decoding:
            self._decoded[address] = layers
            while len(self._decoded) > _DECODED:
                self._decoded.popitem(last=False)
        return layers


def tile_bounds(z: int, x: int, y: int) -> tuple[float, float, float, float]:
    """West, south, east, north of a tile in degrees (WGS 84)."""
    side = 256
    view = Viewport((x + 0.5) / 2**z, (y + 0.5) / 2**z, float(z), side, side)
    return view.bounds
