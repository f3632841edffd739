"""Vector tiles made readable for the painter: geometry as arrays, attributes as plain values.

The format is the Mapbox Vector Tile specification 2.1 (Mapbox, 2016). The message is parsed by the compiled protobuf
reader; geometry is decoded for a whole layer at once with numpy, because one tile holds thousands of short shapes.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

Attribute: TypeAlias = str | int | float | bool
Part: TypeAlias = npt.NDArray[np.float32]

MAX_TILE_BYTES: Final = 4 * 1024 * 1024
"""Longest tile that is parsed; a message of only empty features takes about thirty times its length in memory."""

MAX_FEATURES: Final = 200_000
"""Most features of one tile; more could not be told apart on any screen."""

MAX_ATTRIBUTES: Final = 2_000_000
"""Most attribute values of one tile, counted over all its features."""

MAX_EXTENT: Final = 1 << 16
"""Largest grid of a layer, in tile units along an edge."""

MAX_COORDINATE: Final = 1 << 24
"""Farthest coordinate in tile units that a 32-bit float holds exactly."""

_MOVE_TO: Final = 1
_LINE_TO: Final = 2
_CLOSE_PATH: Final = 7
_ONE_MOVE: Final = 1 << 3 | _MOVE_TO
_ONE_CLOSE: Final = 1 << 3 | _CLOSE_PATH


class GeometryKind(enum.IntEnum):
    """What a feature is drawn as; the numbers are those of the specification."""

    POINT = 1
    LINE = 2
    POLYGON = 3


_KINDS: Final = {int(kind): kind for kind in GeometryKind}
# Plain numbers for the inner loop, where looking up a member of an enumeration would take a third of the time.
_POINT, _LINE, _POLYGON = (int(kind) for kind in GeometryKind)


@dataclass(frozen=True, slots=True)
class TileFeature:
    """One thing on the map: its shape in tile units and what is known of it.

    `parts` are read-only arrays of shape (n, 2), x right and y down, 0 to the layer's extent within the tile and a
    little beyond it in the buffer. A polygon has one part a ring, exterior and holes in file order, the first position
    repeated at the end, to be filled with the odd-even rule. Points come as a single part.
    """

    kind: GeometryKind
    parts: tuple[Part, ...]
    attributes: Mapping[str, Attribute]


@dataclass(frozen=True, slots=True)
class TileLayer:
    """The features of one theme (roads, water, …) and the length of the tile's edge in their units."""

    name: str
    extent: int
    features: tuple[TileFeature, ...]


def decode(data: bytes) -> dict[str, TileLayer]:
    """Read the layers of one tile, `data` being the message without any compression.

    Features of unknown geometry kind or without a drawable part are left out, as the specification allows.
    Raises `ValueError` on anything that is not such a tile or would take unreasonable memory.
    """
    if len(data) > MAX_TILE_BYTES:
        raise ValueError(f"the tile has {len(data)} bytes, more than {MAX_TILE_BYTES}")
    # protobuf takes its time, and the window doesn't wait for it
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped, unused-ignore]
    from mapbox_vector_tile.Mapbox import vector_tile_pb2  # type: ignore[import-untyped, unused-ignore]

    message = vector_tile_pb2.tile()
    try:
        message.ParseFromString(data)
    except DecodeError as error:
        raise ValueError("not a vector tile") from error
    if not message.IsInitialized():
        raise ValueError("a layer without name or version")
    if sum(len(layer.features) for layer in message.layers) > MAX_FEATURES:
        raise ValueError(f"more than {MAX_FEATURES} features in one tile")
    layers: dict[str, TileLayer] = {}
    budget = MAX_ATTRIBUTES
    for layer in message.layers:
        budget -= sum(len(feature.tags) for feature in layer.features) // 2
        if budget < 0:
            raise ValueError(f"more than {MAX_ATTRIBUTES} attributes in one tile")
        decoded = _layer(layer)
        if decoded.name in layers:
            raise ValueError(f"two layers are called {decoded.name!r}")
        layers[decoded.name] = decoded
    return layers


def _layer(message: Any) -> TileLayer:
    """Decode one layer's message."""
    name = _text(message.name)
    if message.version not in (1, 2):
        raise ValueError(f"layer {name!r} has version {message.version}, known are 1 and 2")
    if not 1 <= message.extent <= MAX_EXTENT:
        raise ValueError(f"layer {name!r} has the extent {message.extent}")
    keys = [_text(key) for key in message.keys]
    values = [_value(value) for value in message.values]
    known = [feature for feature in message.features if feature.type in _KINDS]
    shapes = _Shapes()
    for feature in known:
        shapes.add(feature.geometry[:], feature.type)
    features = []
    for feature, parts in zip(known, shapes.finish(), strict=True):
        if parts:
            features.append(TileFeature(_KINDS[feature.type], parts, _attributes(feature.tags, keys, values)))
    return TileLayer(name, int(message.extent), tuple(features))


def _text(value: str | bytes) -> str:
    """Refuse text that is not UTF-8: the protobuf reader hands such text on as bytes."""
    if isinstance(value, str):
        return value
    raise ValueError("text that is not UTF-8")


def _value(message: Any) -> Attribute:
    """The one value that an attribute's message holds."""
    fields = message.ListFields()
    if len(fields) != 1:
        raise ValueError("an attribute must have exactly one value")
    value: Attribute | bytes = fields[0][1]
    return _text(value) if isinstance(value, bytes) else value


def _attributes(tags: Any, keys: list[str], values: list[Attribute]) -> dict[str, Attribute]:
    """Look up a feature's pairs of indices in its layer's keys and values."""
    pairs = tags[:]
    if len(pairs) % 2:
        raise ValueError("an attribute without a value")
    try:
        return {keys[key]: values[value] for key, value in zip(pairs[::2], pairs[1::2], strict=True)}
    except IndexError as error:
        raise ValueError("an attribute that its layer does not hold") from error


class _Shapes:
    """The geometry of a layer on its way from command words to arrays.

    A pass in Python walks over the few command words of each feature and notes which parts there are; the coordinates
    of all features are then decoded in one go: zig-zag, a running sum that starts anew with each feature, and the
    first position of each ring again at its end.
    """

    def __init__(self) -> None:
        self._words: list[int] = []
        self._commands: list[int] = []  # positions in `words` of what is no coordinate
        self._pairs = 0  # coordinate pairs so far
        self._starts: list[int] = []  # the first coordinate pair of each feature
        self._closers: list[int] = []  # coordinate pairs before which the first pair of a ring is put again
        self._closed: list[int] = []  # and which pair that is
        self._parts: list[list[tuple[int, int]]] = []  # of each feature, first and end among the pairs with closers

    def add(self, geometry: list[int], kind: int) -> None:
        """Take on the next feature; `ValueError` if its commands are not such as its kind allows."""
        self._starts.append(self._pairs)
        parts: list[tuple[int, int]] = []
        self._parts.append(parts)
        if not self._add_single(geometry, kind, parts):
            self._add_any(geometry, kind, parts)
        self._words.extend(geometry)

    def finish(self) -> list[tuple[Part, ...]]:
        """The parts of every feature in the order they were added; none where nothing can be drawn."""
        if not self._words:
            return [() for _ in self._parts]
        xy = self._positions()
        if self._closers:
            xy = np.insert(xy, self._closers, xy[self._closed], axis=0)
        xy.flags.writeable = False
        return [tuple([xy[first:end] for first, end in parts]) for parts in self._parts]

    def _positions(self) -> Part:
        """Absolute tile coordinates, shape (n, 2), from words relative to the one before in the same feature."""
        words = np.array(self._words, dtype=np.uint32)
        is_parameter = np.ones(len(words), dtype=bool)
        is_parameter[self._commands] = False
        parameters = words[is_parameter].astype(np.int64)
        deltas = (parameters >> 1) ^ -(parameters & 1)
        running = np.zeros((self._pairs + 1, 2), dtype=np.int64)
        np.cumsum(deltas.reshape(-1, 2), axis=0, out=running[1:])
        lengths = np.diff(np.append(self._starts, self._pairs))
        xy = running[1:] - np.repeat(running[self._starts], lengths, axis=0)
        if xy.size and np.abs(xy).max() > MAX_COORDINATE:
            raise ValueError("a coordinate far outside the tile")
        return xy.astype(np.float32)

    def _add_single(self, geometry: list[int], kind: int, parts: list[tuple[int, int]]) -> bool:
        """Take the short way for one line or one ring, which nearly all features are; `False` if it is not that."""
        size = len(geometry)
        if size < 6 or kind == _POINT or geometry[0] != _ONE_MOVE or geometry[3] & 7 != _LINE_TO:
            return False
        count = geometry[3] >> 3
        end = 4 + 2 * count
        offset = len(self._words)
        if kind == _LINE and size == end:
            self._commands += (offset, offset + 3)
        elif kind == _POLYGON and count >= 2 and size == end + 1 and geometry[end] == _ONE_CLOSE:
            self._commands += (offset, offset + 3, offset + end)
        else:
            return False
        first = self._pairs
        self._pairs += 1 + count
        self._end_part(parts, first, kind)
        return True

    def _add_any(self, geometry: list[int], kind: int, parts: list[tuple[int, int]]) -> None:
        """Follow the command words of any feature; parts too short to be drawn are left out."""
        position, size = 0, len(geometry)
        offset = len(self._words)
        first = -1  # where the part under way began
        while position < size:
            command, count = geometry[position] & 7, geometry[position] >> 3
            self._commands.append(offset + position)
            position += 1
            if command == _CLOSE_PATH:
                if kind != _POLYGON or first < 0 or count != 1:
                    raise ValueError("a path is closed that is no ring")
                self._end_part(parts, first, kind)
                first = -1
                continue
            if count == 0 or position + 2 * count > size:
                raise ValueError("a geometry that ends too early")
            if command == _MOVE_TO and kind == _POINT:
                first = self._pairs if first < 0 else first
            elif command == _MOVE_TO:
                if count != 1 or (kind == _POLYGON and first >= 0):
                    raise ValueError("a part that starts more than once or is not closed")
                if first >= 0:
                    self._end_part(parts, first, kind)
                first = self._pairs
            elif command != _LINE_TO or kind == _POINT or first < 0:
                raise ValueError("a line that starts nowhere, or an unknown drawing command")
            self._pairs += count
            position += 2 * count
        if first >= 0:
            if kind == _POLYGON:
                raise ValueError("a ring that is not closed")
            self._end_part(parts, first, kind)

    def _end_part(self, parts: list[tuple[int, int]], first: int, kind: int) -> None:
        """Note the part that began with pair `first` and has just ended, if it can be drawn."""
        if self._pairs - first < kind:  # a point needs one position, a line two, a ring three
            return
        shift = len(self._closers)
        if kind == _POLYGON:
            self._closers.append(self._pairs)
            self._closed.append(first)
            parts.append((first + shift, self._pairs + shift + 1))
        else:
            parts.append((first + shift, self._pairs + shift))
