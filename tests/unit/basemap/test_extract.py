"""An area of a large base map becomes a pack of its own: the right tiles, each once, in a sound archive."""

from __future__ import annotations

import gzip
import json
import os
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import brotli
import pytest
import zstandard
from pmtiles.tile import Compression, TileType

from conect_desktop.basemap.extract import fetch, plan
from conect_desktop.basemap.pack import Bounds
from conect_desktop.basemap.packs import BadPack, open_pack
from conect_desktop.basemap.sources import SourceChanged
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from tests.servers.apache import PROGRAM, apache
from tests.servers.loopback import only_loopback
from tests.servers.ranges import range_server
from tests.unit.basemap.areas import (
    TOWN,
    fetched,
    noisy_pack,
    opened,
    planned,
    reader,
    stored_tiles,
    tiles_of,
)
from tests.unit.basemap.packmaking import patched, write_pack

VADUZ: Bounds = (9.50, 47.12, 9.55, 47.16)


@pytest.fixture(scope="module")
def noise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("noise") / "noise.pmtiles"
    noisy_pack(path)
    return path


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("bounds", "max_zoom"),
    [
        (TOWN, 6),
        (TOWN, 4),
        ((-180.0, -90.0, 180.0, 90.0), 6),
        ((2.3, 48.9, 2.31, 48.91), 6),
        ((-1.0, -1.0, 1.0, 1.0), 5),
    ],
)
def test_the_pack_has_each_tile_of_the_area_and_no_other(
    noise: Path, tmp_path: Path, bounds: Bounds, max_zoom: int
) -> None:
    done = fetched(noise, tmp_path / "area.pmtiles", bounds, max_zoom)
    made = (tmp_path / "area.pmtiles").read_bytes()
    wanted = tiles_of(noise.read_bytes(), bounds, max_zoom)
    assert stored_tiles(made) == wanted
    assert (done.tiles, done.size) == (len(wanted), len(made))
    assert left(tmp_path) == ["area.pmtiles"]


def test_real_streets_come_from_a_server(shared_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)
    data = (shared_data / "liechtenstein.pmtiles").read_bytes()
    with range_server(data) as server:
        done = fetched(server.url, tmp_path / "vaduz.pmtiles", VADUZ)
        made = (tmp_path / "vaduz.pmtiles").read_bytes()
        assert stored_tiles(made) == tiles_of(data, VADUZ, 15)
        assert server.most == 1
        assert server.sent < 16_384 + done.loaded * 1.05
        assert len(server.asked) < 20
        assert {head["User-Agent"].split("/")[0] for head in server.headers} == {"CoNECT-Desktop"}
    with (
        closing(open_pack(shared_data / "liechtenstein.pmtiles")) as source,
        closing(open_pack(tmp_path / "vaduz.pmtiles")) as pack,
    ):
        assert (pack.name, pack.attribution, pack.format) == (source.name, source.attribution, "vector")
        assert (pack.bounds, pack.min_zoom, pack.max_zoom) == (VADUZ, 0, 15)
        for address in tiles_of(data, VADUZ, 15):
            assert pack.tile(*address) == source.tile(*address)
        assert pack.tile(15, 0, 0) is None


def test_the_plan_tells_what_it_will_be_before_any_tile_is_loaded(
    noise: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_loopback(monkeypatch)
    data = noise.read_bytes()
    with range_server(data) as server:
        told = planned(server.url)
        tiles_begin = reader(noise).header()["tile_data_offset"]
        # the start of the file comes in one, with what stands behind header and root directory
        assert all(last < max(tiles_begin, 16_384) for _, last in server.asked)
        before = server.sent
        done = fetched(server.url, tmp_path / "area.pmtiles")
        # what of it lies at the start of the file isn't loaded again
        assert told.load - 16_384 < server.sent - 2 * before <= told.load
        assert told.ranges - 5 < len(server.asked) - 2 <= told.ranges
    assert (told.tiles, told.size) == (done.tiles, done.size) == (
        len(tiles_of(data, TOWN, 6)), (tmp_path / "area.pmtiles").stat().st_size,
    )  # fmt: skip
    assert (told.name, told.attribution, told.bounds, told.max_zoom) == ("Noise", "nobody", TOWN, 6)
    wanted = sum(len(tile) for tile in set(tiles_of(data, TOWN, 6).values()))
    assert done.loaded == wanted <= told.load <= wanted * 1.05


def test_what_the_archive_says_of_itself_is_sound(noise: Path, tmp_path: Path) -> None:
    fetched(noise, tmp_path / "area.pmtiles")
    header, told = reader(tmp_path / "area.pmtiles").header(), reader(noise).header()
    tiles = tiles_of(noise.read_bytes(), TOWN, 6)
    assert header["addressed_tiles_count"] == len(tiles)
    assert header["tile_contents_count"] == len(set(tiles.values()))
    assert header["tile_data_length"] == sum(map(len, set(tiles.values())))
    assert header["clustered"] and header["root_offset"] + header["root_length"] <= 16_384
    assert (header["tile_type"], header["tile_compression"]) == (told["tile_type"], told["tile_compression"])
    assert [header[f"{side}_e7"] / 1e7 for side in ("min_lon", "min_lat", "max_lon", "max_lat")] == list(TOWN)
    assert reader(tmp_path / "area.pmtiles").metadata() == reader(noise).metadata()


def test_a_root_directory_that_would_be_too_long_gets_leaves(tmp_path: Path) -> None:
    data = noisy_pack(tmp_path / "wide.pmtiles", zoom=7, largest=20_000 // 100)
    fetched(tmp_path / "wide.pmtiles", tmp_path / "all.pmtiles", (-180.0, -85.0, 180.0, 85.0))
    header = reader(tmp_path / "all.pmtiles").header()
    assert header["leaf_directory_length"] > 0 and header["root_offset"] + header["root_length"] <= 16_384
    assert stored_tiles((tmp_path / "all.pmtiles").read_bytes()) == stored_tiles(data)
    with closing(open_pack(tmp_path / "all.pmtiles")) as pack:
        assert pack.tile(7, 0, 0) == gzip.decompress(stored_tiles(data)[7, 0, 0])


def test_an_extract_of_an_extract_is_the_extract(noise: Path, tmp_path: Path) -> None:
    fetched(noise, tmp_path / "one.pmtiles", (0.0, 40.0, 40.0, 60.0))
    fetched(tmp_path / "one.pmtiles", tmp_path / "two.pmtiles", TOWN)
    fetched(noise, tmp_path / "direct.pmtiles", TOWN)
    assert (tmp_path / "two.pmtiles").read_bytes() == (tmp_path / "direct.pmtiles").read_bytes()


def test_tiles_that_lie_in_no_order_come_into_order(noise: Path, tmp_path: Path) -> None:
    """A source that isn't clustered: the first tiles are swapped in the file, and in the directory."""
    from pmtiles.tile import zxy_to_tileid
    from pmtiles.writer import Writer

    tiles = stored_tiles(noise.read_bytes())
    with (tmp_path / "mixed.pmtiles").open("wb") as file:
        writer = Writer(file)
        for address in sorted(tiles, reverse=True):
            writer.write_tile(zxy_to_tileid(*address), tiles[address])
        writer.tile_entries.sort(key=lambda entry: entry.tile_id)
        writer.finalize({"tile_type": TileType.MVT, "tile_compression": Compression.GZIP, "min_zoom": 0}, {})
    fetched(tmp_path / "mixed.pmtiles", tmp_path / "area.pmtiles")
    assert stored_tiles((tmp_path / "area.pmtiles").read_bytes()) == tiles_of(noise.read_bytes(), TOWN, 6)
    assert reader(tmp_path / "area.pmtiles").header()["clustered"]


@pytest.mark.parametrize(
    ("kind", "compress"),
    [
        (Compression.NONE, bytes),
        (Compression.BROTLI, brotli.compress),
        (Compression.ZSTD, zstandard.ZstdCompressor().compress),
    ],
)
def test_tiles_keep_their_compression(tmp_path: Path, kind: Compression, compress: object) -> None:
    tiles = {(z, 0, 0): b"tile %d" % z for z in range(4)}
    told = {"tile_compression": kind, "min_lon_e7": -1_799_000_000, "max_lat_e7": 840_000_000}
    write_pack(
        tmp_path / "source.pmtiles", tiles, header=told,
        compress=compress,  # type: ignore[arg-type]
    )  # fmt: skip
    fetched(tmp_path / "source.pmtiles", tmp_path / "area.pmtiles", (-179.9, 80.0, -179.0, 84.0))
    with closing(open_pack(tmp_path / "area.pmtiles")) as pack:
        assert [pack.tile(*address) for address in tiles] == list(tiles.values())


def test_an_area_beyond_the_map_is_cut_to_it_and_one_outside_is_refused(noise: Path, tmp_path: Path) -> None:
    small = write_pack(tmp_path / "plaine.pmtiles", {(0, 0, 0): b"world"})
    assert planned(small, (-10.0, 40.0, 10.0, 60.0)).bounds == (2.3, 48.9, 2.4, 49.0)
    with pytest.raises(Trouble, match="nothing of this area") as told:
        planned(small, (10.0, 40.0, 11.0, 60.0))
    assert "2.3, 48.9, 2.4, 49" in str(told.value)


def test_a_zoom_below_the_first_of_the_map_is_refused(tmp_path: Path) -> None:
    deep = write_pack(tmp_path / "deep.pmtiles", {(5, 16, 11): b"tile"})
    with pytest.raises(Trouble, match="begins at zoom 5"):
        planned(deep, (2.3, 48.9, 2.4, 49.0), 4)


def test_what_is_there_is_not_overwritten_unasked(noise: Path, tmp_path: Path) -> None:
    target = tmp_path / "area.pmtiles"
    target.write_bytes(b"something of mine")
    with pytest.raises(Trouble, match="such a file already"):
        fetched(noise, target)
    assert target.read_bytes() == b"something of mine" and left(tmp_path) == ["area.pmtiles"]
    fetched(noise, target, overwrite=True)
    assert stored_tiles(target.read_bytes()) == tiles_of(noise.read_bytes(), TOWN, 6)
    with pytest.raises(Trouble, match="such a file already"):
        fetched(target, target, overwrite=True)


@pytest.mark.parametrize(
    ("target", "what"), [("area.zip", "end in .pmtiles"), ("nowhere/area.pmtiles", "no such folder")]
)
def test_a_target_that_cannot_be_is_told(noise: Path, tmp_path: Path, target: str, what: str) -> None:
    with pytest.raises(Trouble, match=what):
        fetched(noise, tmp_path / target)
    assert left(tmp_path) == []


def test_a_full_disk_is_told_before_anything_is_loaded(
    noise: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(Trouble, match=r"not enough space: .* MB are needed, 1 MB are free"):
        fetched(noise, tmp_path / "area.pmtiles")
    assert left(tmp_path) == []


def test_a_file_that_changes_under_us_is_told(noise: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pmtiles"
    copy.write_bytes(noise.read_bytes())
    with closing(opened(copy)) as source:
        os.utime(copy, ns=(1, 1))
        with pytest.raises(SourceChanged, match="was changed"):
            plan(source, TOWN, None, Silent())


@pytest.mark.parametrize(
    ("position", "data", "what"),
    [
        (0, b"GIF89a", "not a PMTiles"),
        (7, b"\x02", "version 2"),
        (16, b"\xff" * 6, "cut short"),
        (97, b"\x09", "unknown"),
        (98, b"\x00", "doesn't say how it is compressed"),
        (99, b"\x06", "of the kind MLT"),
        (100, b"\x1f", "make no sense"),
        (127, b"\x00" * 10, "damaged"),
    ],
)
def test_a_source_that_is_no_map_is_named(
    noise: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, position: int, data: bytes, what: str
) -> None:
    only_loopback(monkeypatch)
    bad = tmp_path / "bad.pmtiles"
    bad.write_bytes(noise.read_bytes())
    patched(bad, position, data)
    with pytest.raises(BadPack, match=what) as told:
        planned(bad)
    assert told.value.path == bad and told.value.remedy
    with range_server(bad.read_bytes()) as server, pytest.raises(BadPack, match=what) as told:
        planned(server.url)
    assert server.url in str(told.value)


def directory_of(entries: list[tuple[int, int, int, int]]) -> bytes:
    from pmtiles.tile import Entry, serialize_directory

    return serialize_directory([Entry(tile_id, offset, length, run) for tile_id, run, offset, length in entries])


def archive_of(path: Path, root: bytes, leaves: bytes, tile_bytes: int) -> Path:
    """An archive with directories of our own."""
    from pmtiles.tile import serialize_header

    metadata = gzip.compress(json.dumps({}).encode())
    leaf = 127 + len(root) + len(metadata)
    header = serialize_header(
        {
            "root_offset": 127, "root_length": len(root), "metadata_offset": 127 + len(root),
            "metadata_length": len(metadata), "leaf_directory_offset": leaf, "leaf_directory_length": len(leaves),
            "tile_data_offset": leaf + len(leaves), "tile_data_length": tile_bytes, "clustered": False,
            "internal_compression": Compression.GZIP, "tile_compression": Compression.NONE,
            "tile_type": TileType.PNG, "min_zoom": 0, "max_zoom": 3,
        }  # type: ignore[typeddict-item]
    )  # fmt: skip
    path.write_bytes(header + root + metadata + leaves + bytes(tile_bytes))
    return path


WORLD: Bounds = (-180.0, -85.0, 180.0, 85.0)


def test_leaves_that_lead_in_a_circle_are_refused(tmp_path: Path) -> None:
    leaf = directory_of([(0, 0, 0, 60)])
    leaf = directory_of([(0, 0, 0, len(leaf))])
    path = archive_of(tmp_path / "circle.pmtiles", directory_of([(0, 0, 0, len(leaf))]), leaf, 10)
    with pytest.raises(BadPack, match="without an end"):
        planned(path, WORLD)


def test_a_leaf_that_is_used_twice_is_refused(tmp_path: Path) -> None:
    leaf = directory_of([(0, 1, 0, 4)])
    root = directory_of([(0, 0, 0, len(leaf)), (1, 0, 0, len(leaf))])
    with pytest.raises(BadPack, match="overlap"):
        planned(archive_of(tmp_path / "twice.pmtiles", root, leaf, 10), WORLD)


def test_a_leaf_tells_of_its_own_tiles_only(tmp_path: Path) -> None:
    """As a reader would find them: what a leaf says of tiles beyond its place in the root is never seen."""
    first, second = directory_of([(0, 1, 0, 4), (3, 9, 4, 4)]), directory_of([(2, 3, 8, 2)])
    root = directory_of([(0, 0, 0, len(first)), (2, 0, len(first), len(second))])
    assert planned(archive_of(tmp_path / "beyond.pmtiles", root, first + second, 10), WORLD).tiles == 1 + 3


@pytest.mark.parametrize("second", [(1, 1, 2, 4), (1, 1, 0, 3)])
def test_tiles_that_overlap_are_refused(tmp_path: Path, second: tuple[int, int, int, int]) -> None:
    root = directory_of([(0, 1, 0, 4), second])
    with pytest.raises(BadPack, match="overlap"):
        planned(archive_of(tmp_path / "overlap.pmtiles", root, b"", 10), WORLD)


def test_a_tile_too_large_to_be_shown_is_refused(tmp_path: Path) -> None:
    root = directory_of([(0, 1, 0, 9_000_000)])
    with pytest.raises(BadPack, match="more than 8388608"):
        planned(archive_of(tmp_path / "large.pmtiles", root, b"", 9_000_000), WORLD)


def test_more_tiles_than_memory_bears_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conect_desktop.basemap.archive.MAX_ENTRIES", 10)
    noisy_pack(tmp_path / "noise.pmtiles", zoom=3)
    with pytest.raises(Trouble, match="more than 10 tiles"):
        planned(tmp_path / "noise.pmtiles", WORLD)


def test_a_swelling_leaf_is_refused(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(20 << 20))
    root = directory_of([(0, 0, 0, len(bomb))])
    with pytest.raises(BadPack, match="swells"):
        planned(archive_of(tmp_path / "bomb.pmtiles", root, bomb, 10), WORLD)


def test_a_map_without_a_place_is_looked_for_everywhere(tmp_path: Path) -> None:
    nowhere = dict.fromkeys(("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"), 0)
    path = write_pack(tmp_path / "nowhere.pmtiles", {(0, 0, 0): b"world"}, header=nowhere)
    assert planned(path).bounds == TOWN


_OPEN = """
<If "%{REQUEST_URI} =~ m#^/open/#">
  AuthType None
  Require all granted
</If>
"""


@pytest.mark.skipif(not PROGRAM.exists(), reason="no Apache here")
def test_a_real_web_server_gives_an_area_and_its_later_file_is_noticed(
    noise: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_loopback(monkeypatch)
    with apache(_OPEN) as server:
        (server.files / "open").mkdir()
        there = server.files / "open" / "world.pmtiles"
        there.write_bytes(noise.read_bytes())
        address = f"{server.url}/open/world.pmtiles"
        fetched(address, tmp_path / "area.pmtiles")
        assert stored_tiles((tmp_path / "area.pmtiles").read_bytes()) == tiles_of(noise.read_bytes(), TOWN, 6)
        with closing(opened(address)) as source:
            whole = plan(source, TOWN, None, Silent())
            os.utime(there, (1, 1))
            with pytest.raises(SourceChanged):
                fetch(source, whole, tmp_path / "other.pmtiles", Silent())
    assert left(tmp_path) == ["area.pmtiles"]
