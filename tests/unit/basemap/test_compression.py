"""Every compression that PMTiles knows is undone, and none may swell without end or be cut short."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st
from pmtiles.tile import Compression

from conect_desktop.basemap.compression import gunzip, unbrotli, unzstd
from conect_desktop.basemap.packs import open_pack
from tests.unit.basemap.packmaking import write_pack

Undo = Callable[[bytes, int], bytes]
Make = Callable[[bytes], bytes]


def zstd(data: bytes) -> bytes:
    """As a stream that doesn't say how long it is."""
    stream = zstandard.ZstdCompressor().compressobj()
    return stream.compress(data) + stream.flush()


KINDS: dict[str, tuple[Make, Undo, Compression]] = {
    "gzip": (gzip.compress, gunzip, Compression.GZIP),
    "brotli": (brotli.compress, unbrotli, Compression.BROTLI),
    "zstd": (zstd, unzstd, Compression.ZSTD),
}
EVERY = pytest.mark.parametrize("kind", KINDS)


@EVERY
@given(data=st.binary(max_size=5_000))
def test_what_was_compressed_comes_back(kind: str, data: bytes) -> None:
    make, undo, _ = KINDS[kind]
    assert undo(make(data), 5_000) == data


@EVERY
def test_what_swells_beyond_its_limit_is_refused(kind: str) -> None:
    make, undo, _ = KINDS[kind]
    bomb = make(bytes(50_000_000))
    assert len(bomb) < 100_000
    with pytest.raises(ValueError, match="swells to more than 1000 bytes"):
        undo(bomb, 1_000)


@EVERY
@pytest.mark.parametrize("kept", [0, 1, 10, 100])
def test_what_is_cut_short_is_refused(kind: str, kept: int) -> None:
    make, undo, _ = KINDS[kind]
    data = make(bytes(range(256)) * 20)
    with pytest.raises(ValueError, match=r"cut short|damaged"):
        undo(data[:kept], 1_000_000)


@EVERY
@given(data=st.binary(min_size=1, max_size=200))
def test_rubbish_is_refused_and_nothing_else_happens(kind: str, data: bytes) -> None:
    _, undo, _ = KINDS[kind]
    with suppress(ValueError):
        assert len(undo(data, 1_000)) <= 1_000


@EVERY
def test_a_pack_of_each_compression_is_read(kind: str, tmp_path: Path) -> None:
    make, _, compression = KINDS[kind]
    tiles = {(0, 0, 0): b"world" * 100, (1, 1, 0): b"east" * 100}
    path = write_pack(tmp_path / "p.pmtiles", tiles, header={"tile_compression": compression}, compress=make)
    pack = open_pack(path)
    try:
        assert {address: pack.tile(*address) for address in tiles} == tiles
    finally:
        pack.close()
