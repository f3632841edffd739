"""Undoing gzip without being filled by it: a file of a hundred kilobytes may unpack to a gigabyte."""

from __future__ import annotations

import zlib
from typing import Final

_PIECE: Final = 1 << 20


class Swollen(ValueError):
    """It unpacks to more than it may."""


def gunzip(data: bytes, most: int) -> bytes:
    """What a gzip file (RFC 1952) holds; raises `Swollen` beyond `most` bytes, `ValueError` where it is damaged.

    It is measured before it is kept.
    """
    size, stream, rest = 0, zlib.decompressobj(wbits=31), data
    try:
        while rest and not stream.eof:
            size += len(stream.decompress(rest, _PIECE))
            rest = stream.unconsumed_tail
            if size > most:
                raise Swollen("it is too large")
        if not stream.eof or stream.unused_data:
            raise ValueError("it is damaged")
        return zlib.decompress(data, wbits=31, bufsize=max(size, 1))
    except zlib.error as error:
        raise ValueError("it is damaged") from error
