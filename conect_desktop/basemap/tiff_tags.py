"""Reading the directories of a TIFF, and writing a small one around some of its strips.

Specifications: TIFF revision 6.0 (Adobe, 1992); BigTIFF (AWare Systems, 2007). Pillow reads a TIFF as a whole or not at
all; a small TIFF around a few strips or a tile lets its decoders read just these.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import IO, Final

import numpy as np

Tags = Mapping[int, "np.ndarray | bytes"]
"""Values of a directory: numbers as an array, texts and undefined ones as bytes."""

_MAX_DIRECTORIES: Final = 40
_MAX_ENTRIES: Final = 500
_MAX_VALUE: Final = 32 << 20
"""Bytes of one tag: the places of four million strips."""
_NUMBERS: Final[Mapping[int, str]] = {
    1: "u1", 3: "u2", 4: "u4", 6: "i1", 8: "i2", 9: "i4", 11: "f4", 12: "f8", 13: "u4", 16: "u8", 17: "i8", 18: "u8",
}  # fmt: skip
_BYTES: Final = frozenset({2, 7})


def directories(file: IO[bytes], wanted: frozenset[int]) -> list[Tags]:
    """The wanted tags of each picture in a TIFF; raises `ValueError` where it is broken."""
    start = _exactly(file, 0, 16)
    order = "<" if start[:2] == b"II" else ">"
    big = struct.unpack(order + "H", start[2:4])[0] == 43
    (at,) = struct.unpack(order + ("Q" if big else "L"), start[8:16] if big else start[4:8])
    found: list[Tags] = []
    seen: set[int] = set()
    while at and len(found) < _MAX_DIRECTORIES:
        if at in seen:
            raise ValueError("its directories point at each other")
        seen.add(at)
        tags, at = _directory(file, at, order, big, wanted)
        found.append(tags)
    if not found:
        raise ValueError("there is no picture in it")
    return found


def number(tags: Tags, tag: int, default: int | None = None) -> int:
    """The first number of a tag; raises `ValueError` where it is missing and there is no default."""
    value = tags.get(tag)
    if isinstance(value, np.ndarray) and len(value) and value.dtype.kind in "ui":
        return int(value[0])
    if default is None:
        raise ValueError(f"it lacks what every TIFF says of itself (tag {tag})")
    return default


def text(tags: Tags, tag: int) -> str:
    """The text of a tag; empty where there is none."""
    value = tags.get(tag)
    return value.split(b"\0")[0].decode("utf-8", "replace").strip() if isinstance(value, bytes) else ""


def small_tiff(values: Mapping[int, Sequence[int] | bytes], strips: Sequence[bytes]) -> bytes:
    """A TIFF of these strips; `values` are its other tags, whole numbers or undefined bytes."""
    tags: dict[int, Sequence[int] | bytes] = {**values, 273: [0] * len(strips), 279: [len(strip) for strip in strips]}
    place = 8 + 2 + 12 * len(tags) + 4
    sizes = {tag: len(value) * (1 if isinstance(value, bytes) else 4) for tag, value in tags.items()}
    data_at = place + sum(size + (-size % 4) for size in sizes.values() if size > 4)
    ends = np.cumsum([0, *(len(strip) for strip in strips)])[:-1] + data_at
    tags[273] = [int(end) for end in ends]
    head, rest = [b"II*\0", struct.pack("<LH", 8, len(tags))], []
    for tag in sorted(tags):
        value = tags[tag]
        data = value if isinstance(value, bytes) else struct.pack(f"<{len(value)}L", *value)
        head.append(struct.pack("<HHL", tag, 7 if isinstance(value, bytes) else 4, len(value)))
        if len(data) <= 4:
            head.append(data.ljust(4, b"\0"))
        else:
            head.append(struct.pack("<L", place))
            rest.append(data + bytes(-len(data) % 4))
            place += len(rest[-1])
    return b"".join([*head, bytes(4), *rest, *strips])


def _directory(file: IO[bytes], at: int, order: str, big: bool, wanted: frozenset[int]) -> tuple[Tags, int]:
    """One directory, and where the next one is."""
    entry, width = (20, 8) if big else (12, 4)
    head = 8 if big else 2
    (count,) = struct.unpack(order + ("Q" if big else "H"), _exactly(file, at, head))
    if count > _MAX_ENTRIES:
        raise ValueError(f"it says {count} things of one picture")
    data = _exactly(file, at + head, count * entry + width)
    tags: dict[int, np.ndarray | bytes] = {}
    for start in range(0, count * entry, entry):
        tag, kind = struct.unpack(order + "HH", data[start : start + 4])
        (length,) = struct.unpack(order + ("Q" if big else "L"), data[start + 4 : start + 4 + width])
        form = np.dtype(order + _NUMBERS[kind]) if kind in _NUMBERS else None
        if tag not in wanted or (form is None and kind not in _BYTES):
            continue
        size = length * (form.itemsize if form is not None else 1)
        if size > _MAX_VALUE:
            raise ValueError(f"its tag {tag} has {size} bytes, more than {_MAX_VALUE}")
        value = data[start + 4 + width : start + entry]
        if size > width:
            (place,) = struct.unpack(order + ("Q" if big else "L"), value)
            value = _exactly(file, place, size)
        tags[tag] = value[:size] if form is None else np.frombuffer(value[:size], form)
    (following,) = struct.unpack(order + ("Q" if big else "L"), data[-width:])
    return tags, following


def _exactly(file: IO[bytes], at: int, length: int) -> bytes:
    # beyond this no system can seek
    if at > 1 << 62:
        raise ValueError("it points outside itself")
    file.seek(at)
    data = file.read(length)
    if len(data) < length:
        raise ValueError("the file is cut short")
    return data
