"""Finding what a base map names: streets once, in any language, whatever the accents, whatever the names hold."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import mapbox_vector_tile
import pytest
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from conect_desktop import paths
from conect_desktop.basemap.names import index_of, search
from conect_desktop.basemap.pack import Pack
from conect_desktop.basemap.packs import open_pack
from conect_desktop.domain.geo import to_world
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled

ZOOM = 14
HERE = (2.36, 48.936)
LIECHTENSTEIN = Path(__file__).resolve().parents[4] / "shared" / "data" / "liechtenstein.pmtiles"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a person's own may be called."""
    folder = tmp_path / "Ana #1 %20" / "names"
    monkeypatch.setattr(paths, "names_folder", lambda: folder)
    return folder


def pack_with(path: Path, features: list[tuple[str, float, float, dict[str, str]]]) -> Path:
    """A pack of small lines and points: layer, longitude, latitude, attributes."""
    tiles: dict[tuple[int, int], dict[str, list[dict[str, object]]]] = {}
    n = 1 << ZOOM
    for layer, lon, lat, attributes in features:
        x, y = (float(v) * n for v in to_world(lon, lat))
        column, row = math.floor(x), math.floor(y)
        px, py = round((x - column) * 4096), round((1 - (y - row)) * 4096)
        shape = f"LINESTRING ({px} {py}, {px + 3} {py})" if layer == "roads" else f"POINT ({px} {py})"
        found = tiles.setdefault((column, row), {}).setdefault(layer, [])
        found.append({"geometry": shape, "properties": attributes})
    with path.open("wb") as file:
        writer = Writer(file)
        for (x, y), layers in sorted(tiles.items(), key=lambda one: zxy_to_tileid(ZOOM, *one[0])):
            message = mapbox_vector_tile.encode([{"name": k, "features": v} for k, v in layers.items()])
            writer.write_tile(zxy_to_tileid(ZOOM, x, y), message)
        e7 = {"min_lon_e7": 22_000_000, "min_lat_e7": 488_000_000, "max_lon_e7": 25_000_000, "max_lat_e7": 490_000_000}
        header = {"tile_type": TileType.MVT, "tile_compression": Compression.NONE, "center_zoom": ZOOM,
                  "center_lon_e7": 23_000_000, "center_lat_e7": 489_000_000, **e7}  # fmt: skip
        writer.finalize(header, {"name": "made"})
    return path


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[Pack]:
    features = [
        ("roads", 2.3600, 48.9360, {"name": "Rue du Château", "kind": "minor_road"}),
        ("roads", 2.3610, 48.9361, {"name": "Rue du Château", "kind": "minor_road"}),
        ("roads", 2.4600, 48.9400, {"name": "Rue du Château", "kind": "minor_road"}),
        ("pois", 2.3590, 48.9350, {"name": "École Jean Vilar", "name:en": "Jean Vilar School", "kind": "school"}),
        ("pois", 2.3700, 48.9350, {"name": "Châteauroux Café", "kind": "cafe"}),
        ("places", 2.3580, 48.9362, {"name": "Château", "kind": "neighbourhood"}),
        ("pois", 2.3585, 48.9352, {"name": '<b>O\'Brien\x00\n"AND" OR*</b>' + "x" * 500, "kind": "pub"}),
        ("pois", 2.3586, 48.9353, {"kind": "bench"}),
    ]
    with closing(open_pack(pack_with(tmp_path / "made.pmtiles", features))) as opened:
        yield opened


def names(pack: Pack, typed: str, near: tuple[float, float] | None = HERE) -> list[str]:
    path = index_of(pack, Silent())
    assert path is not None
    return [one.name for one in search(path, typed, near)]


def test_accents_and_case_don_t_matter_and_streets_come_once(pack: Pack) -> None:
    assert names(pack, "chateau") == ["Château", "Rue du Château", "Rue du Château", "Châteauroux Café"]
    assert names(pack, "CHÂTEAU rue") == ["Rue du Château", "Rue du Château"]


def test_the_nearest_of_two_streets_of_one_name_is_first(pack: Pack) -> None:
    path = index_of(pack, Silent())
    assert path is not None
    west, east = (search(path, "rue du chateau", near)[0].lon for near in (HERE, (2.47, 48.94)))
    assert (west, east) == (pytest.approx(2.36, abs=0.002), pytest.approx(2.46, abs=0.002))


def test_every_language_of_the_map_finds_it_and_its_own_name_is_told(pack: Pack) -> None:
    assert names(pack, "school") == ["École Jean Vilar"]
    assert names(pack, "ecol vil") == ["École Jean Vilar"]


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "'; DROP TABLE names; --", "NEAR(", "x" * 10_000, "\x00", "*", "a AND"]
)
def test_whatever_is_typed_is_only_text(pack: Pack, typed: str) -> None:
    assert isinstance(names(pack, typed), list)


def test_whatever_a_name_holds_is_only_text_and_bounded(pack: Pack) -> None:
    (name,) = names(pack, "brien")
    assert len(name) <= 120 and "\x00" not in name and "\n" not in name
    assert name.startswith("<b>O'Brien")


def test_names_are_gathered_once(pack: Pack, cache: Path) -> None:
    first = index_of(pack, Silent())
    assert first is not None
    before = first.stat().st_ino
    assert index_of(pack, Silent()) == first
    assert first.stat().st_ino == before
    assert sorted(cache.iterdir()) == [first]


def test_a_damaged_index_is_made_anew(pack: Pack) -> None:
    path = index_of(pack, Silent())
    assert path is not None
    path.write_bytes(b"rubbish" * 100)
    assert names(pack, "vilar") == ["École Jean Vilar"]


def test_cancel_leaves_nothing(pack: Pack, cache: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        index_of(pack, Stop())
    assert list(cache.iterdir()) == []


def test_only_so_many_indexes_are_kept(tmp_path: Path, cache: Path) -> None:
    for number in range(15):
        path = pack_with(tmp_path / f"{number}.pmtiles", [("pois", *HERE, {"name": f"Place {number}"})])
        with closing(open_pack(path)) as opened:
            index_of(opened, Silent())
    assert len(list(cache.iterdir())) == 12


@pytest.mark.skipif(not LIECHTENSTEIN.is_file(), reason="the street map of Liechtenstein isn't here")
def test_a_real_town_is_found() -> None:
    with closing(open_pack(LIECHTENSTEIN)) as pack:
        near = (9.52, 47.14)
        assert names(pack, "vaduz", near)[0] == "Vaduz"
        assert names(pack, "landstr", near)[0] == "Landstrasse"
        assert names(pack, "liechtensteinische musik", near) == ["Liechtensteinische Musikschule"]
