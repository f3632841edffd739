"""Undoing the compressions of tiles and directories, each to a bounded size: what comes from elsewhere may swell."""

from __future__ import annotations

import zlib
from typing import Final

_WINDOW: Final = 64 << 20
"""Bytes of memory that undoing Zstandard may take."""
_PIECE: Final = 256
"""Bytes fed to Zstandard at once: each block of some bytes may become 128 KiB."""


def gunzip(data: bytes, limit: int) -> bytes:
    """Decompress gzip (RFC 1952) to at most `limit` bytes; `ValueError` beyond that or where it is damaged."""
    stream = zlib.decompressobj(wbits=31)
    try:
        plain = stream.decompress(data, limit + 1)
    except zlib.error as error:
        raise ValueError("the compressed data is damaged") from error
    return _whole(plain, limit, ended=stream.eof)


def unbrotli(data: bytes, limit: int) -> bytes:
    """Decompress Brotli (RFC 7932), bounded in the same way."""
    import brotli  # compiled code that few packs need

    stream = brotli.Decompressor()
    plain = bytearray()
    try:
        plain += stream.process(data, output_buffer_limit=limit + 1)
        while not stream.is_finished() and len(plain) <= limit:
            more = stream.process(b"", output_buffer_limit=limit + 1)
            if not more:
                break
            plain += more
    except brotli.error as error:
        raise ValueError("the compressed data is damaged") from error
    return _whole(bytes(plain), limit, ended=stream.is_finished())


def unzstd(data: bytes, limit: int) -> bytes:
    """Decompress Zstandard (RFC 8878), bounded in the same way."""
    import zstandard  # compiled code that few packs need

    stream = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    plain = bytearray()
    try:
        for start in range(0, len(data), _PIECE):
            plain += stream.decompress(data[start : start + _PIECE])
            if stream.eof or len(plain) > limit:
                break
    except zstandard.ZstdError as error:
        raise ValueError("the compressed data is damaged") from error
    return _whole(bytes(plain), limit, ended=stream.eof)


def _whole(plain: bytes, limit: int, *, ended: bool) -> bytes:
    if len(plain) > limit:
        raise ValueError(f"the compressed data swells to more than {limit} bytes")
    if not ended:
        raise ValueError("the compressed data is cut short")
    return plain
