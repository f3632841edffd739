"""The rows of an SQLite file read page by page, for a file that SQLite itself refuses or can't read to the end.

Each leaf of a table's tree is read by itself, so that one damaged page costs its own rows and no others. The format is
SQLite's own (https://www.sqlite.org/fileformat2.html, sections 1.3 to 2.1). Nothing in the file is believed: sizes are
bounded by the page and the file, chains by what their row says of itself.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LEAF: Final = 0x0D
_INTERIOR: Final = 0x05
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FAR: Final = 1 << 16
"""Bytes from which a blob is not read before somebody wants it."""
_MAX_COLUMNS: Final = 100
_MAX_PAGE: Final = 65_536


class _UnreadableError(Exception):
    """A cell that says something no cell can."""


@dataclass(frozen=True, slots=True)
class FarBlob:
    """A large blob that is still in the file."""

    file: PageFile
    local: bytes
    chain: tuple[int, ...]
    start: int
    length: int

    def pieces(self) -> Iterator[bytes]:
        """Its bytes, a page or so at a time."""
        position, left = self.start, self.length
        step = self.file.usable - 4
        for number in range(-1, len(self.chain)):
            part = self.local if number < 0 else self.file.page(self.chain[number])[4 : self.file.usable]
            begin = 0 if number < 0 else len(self.local) + number * step
            inside = part[max(position - begin, 0) :][:left] if position < begin + len(part) else b""
            if inside:
                position, left = position + len(inside), left - len(inside)
                yield inside


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it lies in a leaf: the values in the order of the table's columns, an integer key as None."""

    rowid: int
    values: tuple[Any, ...]


class PageFile:
    """An SQLite file as pages, numbered from 1. Raises OSError where it can't be opened."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.size = self._page_size()
        reserved = self._data[20] if len(self._data) > 20 else 0
        self.usable = self.size - (reserved if reserved <= 32 else 0)
        self.count = -(-len(self._data) // self.size)
        self.chained: set[int] = set()
        """Pages that hold the rest of long rows."""
        self.unreadable = 0
        """Cells that could not be read."""

    def close(self) -> None:
        """Let go of the file."""
        self._data.close()

    def page(self, number: int) -> bytes:
        """The bytes of a page; those beyond the end of a file that was cut off are zero."""
        begin = (number - 1) * self.size
        return self._data[begin : begin + self.size].ljust(self.size, b"\0")

    def free(self) -> frozenset[int]:
        """The pages that hold nothing any more: what is left there was deleted."""
        found: set[int] = set()
        (trunk,) = struct.unpack_from(">I", self.page(1), 32)
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            following, leaves = struct.unpack_from(">II", page)
            if leaves > self.usable // 4 - 2:
                break
            found.update(struct.unpack_from(f">{leaves}I", page, 8))
            trunk = following
        return frozenset(found)

    def leaves(self, root: int) -> tuple[list[int], set[int]]:
        """The leaves of a table's tree, and all its pages; what hangs on a damaged page is not among them."""
        found: list[int] = []
        seen: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self.count:
                continue
            seen.add(number)
            page, begin = self.page(number), 100 if number == 1 else 0
            if page[begin] == LEAF:
                found.append(number)
            elif page[begin] == _INTERIOR:
                waiting += self._children(page, begin)
        return found, seen

    def rows(self, number: int) -> Iterator[Row]:
        """The rows of a leaf; cells that can't be read are counted and left out."""
        page, begin = self.page(number), 100 if number == 1 else 0
        if page[begin] != LEAF:
            return
        (cells,) = struct.unpack_from(">H", page, begin + 3)
        if begin + 8 + 2 * cells > self.usable:
            self.unreadable += 1
            return
        for place in struct.unpack_from(f">{cells}H", page, begin + 8):
            try:
                yield self._row(page, place)
            except (_UnreadableError, IndexError, struct.error, UnicodeDecodeError):
                self.unreadable += 1

    # -- inside a page -----------------------------------------------------------------------------------------------

    def _page_size(self) -> int:
        told = int.from_bytes(self._data[16:18], "big")
        size = _MAX_PAGE if told == 1 else told
        # 4096 is what SQLite makes where nobody asks for another
        return size if 512 <= size <= _MAX_PAGE and not size & (size - 1) else 4096

    def _children(self, page: bytes, begin: int) -> list[int]:
        (cells,) = struct.unpack_from(">H", page, begin + 3)
        if begin + 12 + 2 * cells > self.usable:
            return []
        places = struct.unpack_from(f">{cells}H", page, begin + 12)
        children = [struct.unpack_from(">I", page, place)[0] for place in places if place + 4 <= self.usable]
        return [struct.unpack_from(">I", page, begin + 8)[0], *children]

    def _row(self, page: bytes, place: int) -> Row:
        if place < 8 or place >= self.usable:
            raise _UnreadableError
        length, place = _varint(page, place)
        rowid, place = _varint(page, place)
        if not 0 < length <= len(self._data):
            raise _UnreadableError
        most, least = self.usable - 35, (self.usable - 12) * 32 // 255 - 23
        here = length
        if length > most:
            here = least + (length - least) % (self.usable - 4)
            here = here if here <= most else least
        if place + here + (4 if here < length else 0) > self.usable:
            raise _UnreadableError
        local = page[place : place + here]
        chain: tuple[int, ...] = ()
        if here < length:
            chain = self._chain(struct.unpack_from(">I", page, place + here)[0], length - here)
        return Row(rowid - (1 << 64) if rowid >= 1 << 63 else rowid, self._values(local, chain, length))

    def _chain(self, first: int, left: int) -> tuple[int, ...]:
        """The pages that hold the rest of a row."""
        chain: dict[int, None] = {}
        number = first
        while left > 0:
            if not 1 < number <= self.count or number in chain:
                raise _UnreadableError
            chain[number] = None
            left -= self.usable - 4
            (number,) = struct.unpack_from(">I", self.page(number))
        if number:
            raise _UnreadableError
        self.chained.update(chain)
        return tuple(chain)

    def _values(self, local: bytes, chain: tuple[int, ...], length: int) -> tuple[Any, ...]:
        whole = b"" if length > _FAR and chain else self._joined(local, chain, length)
        head = whole or local
        header, place = _varint(head, 0)
        if header > min(len(head), 9 * _MAX_COLUMNS) or header < place:
            raise _UnreadableError
        kinds: list[int] = []
        while place < header:
            kind, place = _varint(head, place)
            kinds.append(kind)
        sizes = [_length(kind) for kind in kinds]
        if place != header or len(kinds) > _MAX_COLUMNS or header + sum(sizes) != length:
            raise _UnreadableError
        values: list[Any] = []
        place = header
        for kind, size in zip(kinds, sizes, strict=True):
            if kind >= 12 and not kind % 2 and size > _FAR:
                values.append(FarBlob(self, local, chain, place, size))
            else:
                if not whole and place + size > len(local):
                    # a short value after a long one
                    data = b"".join(FarBlob(self, local, chain, place, size).pieces())
                else:
                    data = head[place : place + size]
                values.append(_value(kind, data))
            place += size
        return tuple(values)

    def _joined(self, local: bytes, chain: tuple[int, ...], length: int) -> bytes:
        parts = [local, *(self.page(number)[4 : self.usable] for number in chain)]
        return b"".join(parts)[:length]


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | data[place + 8], place + 9


def _length(kind: int) -> int:
    """Bytes of a value of a serial type."""
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise _UnreadableError
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes) -> Any:
    if kind == 0:
        return None
    if kind == 7:
        return struct.unpack(">d", data)[0]
    if kind in (8, 9):
        return kind - 8
    if kind < 12:
        return int.from_bytes(data, "big", signed=True)
    if kind % 2 == 0:
        return data
    if b"\0" in data:
        # nobody types it: a page of the row was wiped
        raise _UnreadableError
    return data.decode("utf-8")
