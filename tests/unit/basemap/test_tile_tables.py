"""MBTiles and GeoPackage tiles as GDAL writes them, read in place; files that are wrong are refused with a reason."""

from __future__ import annotations

import io
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from conect_desktop.basemap.packs import WORLD, BadPack, Pack, open_pack
from conect_desktop.basemap.vector import decode

WEST, SOUTH, EAST, NORTH = 9.4, 47.0, 9.7, 47.3


def gdal(*command: str) -> None:
    """A command of GDAL, which the set-up of the tests installs."""
    assert shutil.which(command[0]), f"{command[0]} is missing"
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture of Liechtenstein's surroundings: the north red, the south blue."""
    folder = tmp_path_factory.mktemp("picture")
    image = Image.new("RGB", (1024, 1024), (200, 30, 30))
    image.paste((30, 30, 200), (0, 512, 1024, 1024))
    image.save(folder / "plain.png")
    corners = [str(value) for value in (WEST, NORTH, EAST, SOUTH)]
    gdal(
        "gdal_translate",
        "-q",
        "-a_srs",
        "EPSG:4326",
        "-a_ullr",
        *corners,
        str(folder / "plain.png"),
        str(folder / "g.tif"),
    )
    gdal("gdalwarp", "-q", "-t_srs", "EPSG:3857", "-r", "near", str(folder / "g.tif"), str(folder / "web.tif"))
    return folder / "web.tif"


@pytest.fixture(scope="session")
def raster(picture: Path) -> Path:
    path = picture.with_name("raster.mbtiles")
    gdal("gdal_translate", "-q", "-of", "MBTILES", str(picture), str(path))
    gdal("gdaladdo", "-q", str(path), "2", "4")
    return path


@pytest.fixture(scope="session")
def tiles(picture: Path) -> Path:
    path = picture.with_name("tiles.gpkg")
    options = ["-co", "TILING_SCHEME=GoogleMapsCompatible", "-co", "TILE_FORMAT=PNG"]
    gdal("gdal_translate", "-q", "-of", "GPKG", *options, str(picture), str(path))
    gdal("gdaladdo", "-q", str(path), "2", "4")
    return path


@pytest.fixture(scope="session")
def vector(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vector")
    places = folder / "places.geojson"
    places.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Vaduz"},'
        '"geometry":{"type":"Point","coordinates":[9.52,47.14]}}]}'
    )
    path = folder / "vector.mbtiles"
    gdal("ogr2ogr", "-q", "-f", "MVT", str(path), str(places), "-dsco", "MAXZOOM=10", "-dsco", "NAME=Orte")
    return path


def color(pack: Pack, z: int, x: int, y: int, at: tuple[int, int]) -> tuple[int, int, int]:
    """The color of a tile's pixel."""
    data = pack.tile(z, x, y)
    assert data is not None
    with Image.open(io.BytesIO(data)) as image:
        return tuple(image.convert("RGB").getpixel(at))  # type: ignore[arg-type, return-value]


def tile_of(lon: float, lat: float, z: int) -> tuple[int, int, int, int]:
    """Column, row, and pixel within the tile of 256, of a position (Web Mercator)."""
    import math

    x = (lon + 180) / 360 * 2**z
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**z
    return int(x), int(y), int(x % 1 * 256), int(y % 1 * 256)


@pytest.mark.parametrize("which", ["raster", "tiles"])
def test_a_picture_is_where_it_belongs_at_every_zoom(which: str, request: pytest.FixtureRequest) -> None:
    pack = open_pack(request.getfixturevalue(which))
    try:
        assert pack.format == "raster"
        assert pack.max_zoom - pack.min_zoom >= 2
        west, south, east, north = pack.bounds
        assert west <= 9.5 <= east and south <= 47.1 <= north
        for z in range(pack.min_zoom, pack.max_zoom + 1):
            x, y, *at = tile_of(9.55, 47.25, z)
            assert color(pack, z, x, y, (at[0], at[1]))[0] > 150, f"red in the north at zoom {z}"
            x, y, *at = tile_of(9.55, 47.05, z)
            assert color(pack, z, x, y, (at[0], at[1]))[2] > 150, f"blue in the south at zoom {z}"
        assert pack.tile(pack.max_zoom, 0, 0) is None
        assert pack.tile(pack.max_zoom + 1, 0, 0) is None
        assert pack.tile(pack.min_zoom, -1, 0) is None
    finally:
        pack.close()


def test_vector_tiles_are_read_decompressed(vector: Path) -> None:
    pack = open_pack(vector)
    try:
        assert (pack.format, pack.name, pack.max_zoom) == ("vector", "Orte", 10)
        x, y, *_ = tile_of(9.52, 47.14, 10)
        data = pack.tile(10, x, y)
        assert data is not None and data[:2] != b"\x1f\x8b"
        assert list(decode(data))
    finally:
        pack.close()


def test_a_closed_pack_has_no_tiles(raster: Path) -> None:
    pack = open_pack(raster)
    pack.close()
    pack.close()
    assert pack.tile(pack.max_zoom, *tile_of(9.55, 47.25, pack.max_zoom)[:2]) is None


def copied(source: Path, folder: Path) -> Path:
    return Path(shutil.copy(source, folder / source.name))


def edited(source: Path, folder: Path, *statements: str) -> Path:
    """A copy in which somebody changed something."""
    path = copied(source, folder)
    db = sqlite3.connect(path)
    with db:
        for statement in statements:
            db.execute(statement)
    db.close()
    return path


def test_what_it_says_wrongly_of_itself_is_looked_up(raster: Path, tmp_path: Path) -> None:
    path = edited(
        raster, tmp_path, "DELETE FROM metadata WHERE name IN ('minzoom', 'maxzoom', 'format')",
        "UPDATE metadata SET value = 'nowhere' WHERE name = 'bounds'",
        "INSERT INTO metadata VALUES ('attribution', '© <a href=\"x\">Ville</a> &amp; OSM')",
    )  # fmt: skip
    pack = open_pack(path)
    try:
        assert pack.bounds == WORLD
        assert pack.max_zoom > pack.min_zoom
        assert pack.attribution == "© Ville & OSM"
    finally:
        pack.close()


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (["DELETE FROM tiles", "DELETE FROM metadata"], "holds no tiles"),
        (["UPDATE metadata SET value = '77' WHERE name = 'maxzoom'"], "make no sense"),
        (["UPDATE tiles SET tile_data = x'474946383961'"], "of the kind"),
        (["DROP TABLE tiles"], "no tiles in it"),
        (["DROP TABLE metadata"], "can't be read"),
        (
            ["DROP TABLE metadata", "CREATE VIEW metadata AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
             " FROM n) SELECT 'name' AS name, max(i) AS value FROM n"],
            "can't be read",
        ),
    ],
)  # fmt: skip
def test_a_pack_that_is_wrong_is_refused_with_a_reason(
    raster: Path, tmp_path: Path, statements: list[str], told: str
) -> None:
    with pytest.raises(BadPack, match=told) as caught:
        open_pack(edited(raster, tmp_path, *statements))
    assert caught.value.path is not None and caught.value.remedy


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE gpkg_tile_matrix_set SET srs_id = 4326", "another reference system"),
        ("UPDATE gpkg_tile_matrix SET pixel_x_size = pixel_x_size * 1.3", "don't lie on the grid"),
        ("DELETE FROM gpkg_contents", "holds no tiles"),
    ],
)
def test_a_geopackage_off_the_grid_is_refused(tiles: Path, tmp_path: Path, statement: str, told: str) -> None:
    with pytest.raises(BadPack, match=told):
        open_pack(edited(tiles, tmp_path, statement))


def test_a_tile_too_large_is_refused_and_the_next_one_read(raster: Path, tmp_path: Path) -> None:
    path = edited(
        raster, tmp_path,
        "UPDATE tiles SET tile_data = zeroblob(9000000) WHERE rowid = (SELECT min(rowid) FROM tiles"
        " WHERE zoom_level = (SELECT max(zoom_level) FROM tiles))",
    )  # fmt: skip
    pack = open_pack(path)
    try:
        z = pack.max_zoom
        db = sqlite3.connect(path)
        addresses = db.execute(
            "SELECT tile_column, tile_row FROM tiles WHERE zoom_level = ? ORDER BY rowid", (z,)
        ).fetchall()
        db.close()
        (x, row), (x2, row2), *_ = addresses
        with pytest.raises(BadPack, match="more than"):
            pack.tile(z, x, 2**z - 1 - row)
        assert pack.tile(z, x2, 2**z - 1 - row2) is not None
    finally:
        pack.close()


def test_a_damaged_file_is_refused(raster: Path, tmp_path: Path) -> None:
    path = copied(raster, tmp_path)
    data = bytearray(path.read_bytes())
    data[100:5000] = bytes(4900)
    path.write_bytes(data)
    with pytest.raises(BadPack):
        open_pack(path)
