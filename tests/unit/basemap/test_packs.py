"""Packs on disk: read in place, damage named, nothing believed."""

from __future__ import annotations

import contextlib
import gzip
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pmtiles.tile import Compression, Entry, TileType, serialize_directory, zxy_to_tileid

from conect_desktop.basemap import directory, packs
from conect_desktop.basemap.packs import BadPack, Pack, open_pack
from conect_desktop.basemap.vector import decode
from tests.unit.basemap.packmaking import patched, street_tile, write_pack

LIECHTENSTEIN = Path(__file__).parents[4] / "shared" / "data" / "liechtenstein.pmtiles"
TILES = {(0, 0, 0): street_tile(), (1, 1, 0): b"", (2, 2, 1): street_tile() + b""}


Opener = Callable[[Path], Pack]


@pytest.fixture
def opened() -> Iterator[Opener]:
    """Opens packs and closes them after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda path: stack.enter_context(contextlib.closing(open_pack(path)))


@pytest.fixture
def pack_file(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "plaine.pmtiles", TILES, metadata={"name": "Plaine", "attribution": "IGN"})


def test_what_was_written_is_read(pack_file: Path, opened: Opener) -> None:
    pack = opened(pack_file)
    assert (pack.name, pack.attribution, pack.format) == ("Plaine", "IGN", "vector")
    assert (pack.min_zoom, pack.max_zoom) == (0, 2)
    assert pack.bounds == (2.3, 48.9, 2.4, 49.0)
    for address, tile in TILES.items():
        assert pack.tile(*address) == tile


@pytest.mark.parametrize("address", [(1, 0, 0), (2, 0, 0), (3, 0, 0), (-1, 0, 0), (1, 2, 0), (1, 0, -1), (40, 0, 0)])
def test_there_is_nothing_where_nothing_was_written(
    pack_file: Path, address: tuple[int, int, int], opened: Opener
) -> None:
    assert opened(pack_file).tile(*address) is None


def test_a_closed_pack_has_nothing_and_may_be_closed_again(pack_file: Path, opened: Opener) -> None:
    pack = opened(pack_file)
    pack.close()
    pack.close()
    assert pack.tile(0, 0, 0) is None


def test_many_threads_read_the_right_tiles(tmp_path: Path, opened: Opener) -> None:
    tiles = {(6, x, y): f"{x} {y}".encode() for x in range(64) for y in range(16)}
    pack = opened(write_pack(tmp_path / "many.pmtiles", tiles))
    wrong: list[tuple[int, int, int]] = []

    def read(step: int) -> None:
        wrong.extend(address for address in list(tiles)[::step] if pack.tile(*address) != tiles[address])

    threads = [threading.Thread(target=read, args=(step,)) for step in (1, 2, 3, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_tiles_are_found_through_leaf_directories(tmp_path: Path, opened: Opener) -> None:
    # Enough tiles of their own that the root directory has no room for them.
    noise = random.Random(7)
    pool = [noise.randbytes(noise.randrange(1, 500)) for _ in range(500)]
    tiles = {(7, x, y): noise.choice(pool) for x in range(96) for y in range(96)}
    path = write_pack(tmp_path / "leaves.pmtiles", tiles)
    pack = opened(path)
    assert path.read_bytes()[48:56] != bytes(8), "the pack should have leaf directories"
    assert all(pack.tile(*address) == tiles[address] for address in list(tiles)[::97])
    assert pack.tile(7, 127, 127) is None


def test_attribution_is_read_as_text(tmp_path: Path, opened: Opener) -> None:
    linked = {"attribution": '<a href="https://example.org">&copy;  OpenStreetMap</a> contributors'}
    pack = opened(write_pack(tmp_path / "linked.pmtiles", TILES, metadata=linked))
    assert pack.attribution == "© OpenStreetMap contributors"
    assert pack.name == "linked"


def test_bounds_that_make_no_sense_are_the_world(tmp_path: Path, opened: Opener) -> None:
    header = {"min_lon_e7": 0, "max_lon_e7": 0, "min_lat_e7": 0, "max_lat_e7": 0}
    assert opened(write_pack(tmp_path / "zero.pmtiles", TILES, header=header)).bounds == packs.WORLD


@pytest.mark.parametrize(
    ("position", "data", "complaint"),
    [
        (0, b"SQLite f", "not a PMTiles"),
        (0, b"PM\x01\x00", "version 1"),
        (0, b"PM\x02\x00", "version 2"),
        (7, b"\x04", "version 4"),
        (8, (1 << 40).to_bytes(8, "little"), "cut short"),
        (97, b"\x09", "unknown"),
        (97, b"\x03", "root directory: the compressed data is damaged"),
        (98, b"\x00", "doesn't say how it is compressed"),
        (99, b"\x05", "AVIF"),
        (99, b"\x63", "unknown"),
        (100, b"\x09\x03", "zooms 9 to 3"),
        (101, b"\xff", "zooms 0 to 255"),
        (130, b"\xff\xff\xff\xff", "root directory"),
    ],
)
def test_a_file_that_is_no_such_pack_is_refused_with_a_remedy(
    pack_file: Path, position: int, data: bytes, complaint: str
) -> None:
    with pytest.raises(BadPack, match=complaint) as caught:
        open_pack(patched(pack_file, position, data))
    assert caught.value.path == pack_file
    assert caught.value.remedy


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPack, match="no such file"):
        open_pack(tmp_path / "nowhere.pmtiles")
    with pytest.raises(BadPack):
        open_pack(tmp_path)


def test_a_pack_cut_short_anywhere_is_refused(pack_file: Path) -> None:
    whole = pack_file.read_bytes()
    for length in [*range(130), *range(130, len(whole), 7), len(whole) - 1]:
        pack_file.write_bytes(whole[:length])
        with pytest.raises(BadPack):
            open_pack(pack_file)


def test_a_file_that_shrinks_while_it_is_open_is_damaged_not_a_crash(pack_file: Path, opened: Opener) -> None:
    pack = opened(pack_file)
    with pack_file.open("r+b") as file:
        file.truncate(200)
    with pytest.raises(BadPack, match="shorter"):
        pack.tile(2, 2, 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_wrong_bytes_anywhere_give_bad_pack_or_a_tile(pack_file: Path, position: int, data: bytes) -> None:
    whole = pack_file.read_bytes()
    try:
        with contextlib.closing(open_pack(patched(pack_file, position % len(whole), data))) as pack:
            for address in TILES:
                pack.tile(*address)
    except BadPack:
        pass
    finally:
        pack_file.write_bytes(whole)


def archive(path: Path, root: bytes, leaves: bytes, tiles: bytes, metadata: bytes = gzip.compress(b"{}")) -> Path:
    """A pack put together by hand from its sections."""
    sections, offset = b"", 127
    for section in (root, metadata, leaves, tiles):
        sections += offset.to_bytes(8, "little") + len(section).to_bytes(8, "little")
        offset += len(section)
    kinds = bytes([1, Compression.GZIP.value, Compression.GZIP.value, TileType.MVT.value, 0, 5])
    path.write_bytes(b"PMTiles\x03" + sections + bytes(24) + kinds + bytes(25) + root + metadata + leaves + tiles)
    return path


def test_a_leaf_that_points_at_itself_ends_in_a_refusal(tmp_path: Path, opened: Opener) -> None:
    leaf = b""
    for _ in range(5):  # the length of the leaf is written in it: repeat until it fits
        leaf = serialize_directory([Entry(0, 0, max(len(leaf), 1), 0)])
    pack = opened(archive(tmp_path / "loop.pmtiles", leaf, leaf, b"x"))
    with pytest.raises(BadPack, match="point at each other"):
        pack.tile(3, 1, 1)


def test_a_directory_that_points_outside_the_file_is_refused(tmp_path: Path) -> None:
    for entry in (Entry(0, 0, 100, 1), Entry(0, 1 << 50, 1, 1), Entry(0, 0, 100, 0)):
        with pytest.raises(BadPack, match="outside the file"):
            open_pack(archive(tmp_path / "outside.pmtiles", serialize_directory([entry]), b"", b"tile"))


def test_compressed_data_that_swells_without_end_is_refused(tmp_path: Path, opened: Opener) -> None:
    bomb = gzip.compress(bytes(packs.MAX_TILE_BYTES + 1))
    root = serialize_directory([Entry(0, 0, len(bomb), 1)])
    pack = opened(archive(tmp_path / "tile.pmtiles", root, b"", bomb))
    with pytest.raises(BadPack, match="swells"):
        pack.tile(0, 0, 0)
    directory_bomb = gzip.compress(bytes(directory.MAX_DIRECTORY_BYTES + 1))
    with pytest.raises(BadPack, match="swells"):
        open_pack(archive(tmp_path / "directory.pmtiles", directory_bomb, b"", bomb))


@pytest.mark.parametrize("metadata", [b"[]", b"{", b"[" * 100_000, b"\xff\xfe"])
def test_metadata_that_is_no_json_object_is_refused(tmp_path: Path, metadata: bytes) -> None:
    root = serialize_directory([Entry(0, 0, 4, 1)])
    with pytest.raises(BadPack, match="JSON"):
        open_pack(archive(tmp_path / "metadata.pmtiles", root, b"", b"tile", gzip.compress(metadata)))


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(1, 5), st.integers(1, 1000)), min_size=1, max_size=30))
def test_directories_are_read_as_they_were_written(steps: list[tuple[int, int, int]]) -> None:
    entries, tile_id, offset = [], 0, 0
    for step, run, length in steps:
        entries.append(Entry(tile_id, offset, length, run))
        tile_id += run + step
        offset += length * (step % 2)  # some follow on the one before, some share its bytes
    data = gzip.decompress(serialize_directory(entries))
    parsed = directory.parse(data, tile_bytes=1 << 40, leaf_bytes=0)
    for entry in entries:
        assert parsed.find(entry.tile_id + entry.run_length - 1) == (entry.offset, entry.length, False)
        assert parsed.find(entry.tile_id + entry.run_length) is None, "there is a gap behind every run"
    assert parsed.find(tile_id + 1) is None


@given(st.binary(max_size=60))
def test_arbitrary_directories_do_nothing_but_raise_value_error(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        directory.parse(data, tile_bytes=1000, leaf_bytes=1000)


@pytest.mark.skipif(not LIECHTENSTEIN.exists(), reason="the shared street map is not here")
def test_vaduz_has_its_streets_buildings_and_name(opened: Opener) -> None:
    pack = opened(LIECHTENSTEIN)
    assert pack.bounds == pytest.approx((9.4, 47.02, 9.68, 47.3))
    assert (pack.min_zoom, pack.max_zoom) == (0, 15)
    assert "OpenStreetMap" in pack.attribution
    data = pack.tile(14, 8625, 5746)
    assert data is not None
    layers = decode(data)
    assert {"earth", "landuse", "water", "roads", "buildings"} <= layers.keys()
    names = {feature.attributes.get("name") for feature in layers["roads"].features}
    assert len(names) > 20
    assert pack.tile(14, 0, 0) is None
    assert zxy_to_tileid(14, 8625, 5746) > 0
