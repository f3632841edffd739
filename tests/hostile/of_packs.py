"""Base maps that lie about their size and place, swell, loop or never end: PMTiles, MBTiles, GeoPackage, pictures, tiles."""

from __future__ import annotations

import gzip
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from mapbox_vector_tile.Mapbox import vector_tile_pb2
from pmtiles.tile import Compression, TileType

from conect_desktop.basemap.pack import BadPack
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.doors import Shown, kept, shown, tile_message, tile_picture
from tests.hostile.making import cut, jpeg_of_size, mbtiles, number, picture, png, sql, swollen, tiff
from tests.unit.basemap.images_made import geo_tags, telling, write_tiff, write_world_file
from tests.unit.basemap.packmaking import patched, street_tile, write_pack

ROOT_OFFSET, ROOT_LENGTH, META_LENGTH, LEAF_OFFSET, LEAF_LENGTH = 8, 16, 32, 40, 48


def pmtiles(room: Room, **more: object) -> Path:
    return write_pack(room.folder / "a.pmtiles", {(0, 0, 0): street_tile(), (1, 1, 0): street_tile()}, **more)  # type: ignore[arg-type]


def varints(*values: int) -> bytes:
    made = bytearray()
    for value in values:
        while value >= 0x80:
            made.append(value & 0x7F | 0x80)
            value >>= 7
        made.append(value)
    return bytes(made)


def with_root(room: Room, entries: list[tuple[int, int, int, int]], *, leaves: bytes = b"", pack: bool = True) -> Path:
    """A pack whose root directory says this (steps of tile ids, runs, lengths, offsets + 1), written behind its end."""
    path = pmtiles(room)
    data = varints(len(entries), *(value for column in zip(*entries, strict=True) for value in column))
    root = gzip.compress(data) if pack else data
    at = path.stat().st_size
    with path.open("ab") as file:
        file.write(root + leaves)
    patched(path, ROOT_OFFSET, struct.pack("<QQ", at, len(root)))
    return patched(path, LEAF_OFFSET, struct.pack("<QQ", at + len(root), len(leaves))) if leaves else path


def _leaf_of_itself(room: Room) -> Path:
    leaf = gzip.compress(varints(1, 0, 0, 30, 1))
    leaf = gzip.compress(varints(1, 0, 0, len(leaf), 1))
    return with_root(room, [(0, 0, len(leaf), 1)], leaves=leaf)


def _swelling_tile(room: Room) -> Path:
    bomb = swollen(64, b"\0")
    return pmtiles(room, compress=lambda _: bomb)


def _swelling_zstd(room: Room) -> Path:
    import zstandard

    bomb = zstandard.ZstdCompressor(level=1).compress(bytes(64 << 20))
    return pmtiles(room, header={"tile_compression": Compression.ZSTD}, compress=lambda _: bomb)


def _swelling_brotli(room: Room) -> Path:
    import brotli

    bomb = brotli.compress(bytes(64 << 20), quality=1)
    return pmtiles(room, header={"tile_compression": Compression.BROTLI}, compress=lambda _: bomb)


def raster(tile: bytes) -> Callable[[Room], Path]:
    return lambda room: write_pack(
        room.folder / "a.pmtiles", {(0, 0, 0): tile}, compress=lambda data: data,
        header={"tile_type": TileType.PNG, "tile_compression": Compression.NONE},
    )  # fmt: skip


def message(*geometries: list[int], kind: int = 2, name: str = "roads", **fields: object) -> Callable[[Room], Path]:
    def make(room: Room) -> Path:
        tile = vector_tile_pb2.tile()
        layer = tile.layers.add(name=name, version=2, keys=["kind"], **fields)
        layer.values.add(string_value="minor_road")
        for geometry in geometries:
            layer.features.add(type=kind, geometry=geometry, tags=[0, 0])
        return room.file("tile.pbf", tile.SerializeToString())

    return make


def zigzag(value: int) -> int:
    return ((value << 1) ^ (value >> 31)) & 0xFFFFFFFF


def far_line(points: int, step: int) -> list[int]:
    """A line that goes from one end of what is believed to the other and back."""
    made = [9, zigzag(0), zigzag(0), points << 3 | 2]
    for one in range(points):
        made += [zigzag(step if one % 2 else -step), zigzag(1)]
    return made


def comb(points: int) -> list[int]:
    """A ring of many teeth from top to bottom of the tile."""
    made = [9, 0, 0, points << 3 | 2]
    for one in range(points):
        made += [zigzag(1 if one % 8 == 0 else 0), zigzag(4_000 if one % 2 else -4_000)]
    return [*made, 15]


def world(room: Room, text: str, name: str = "plan.png") -> Path:
    telling(90, 70).save(room.folder / name)
    room.file("plan.wld", text)
    return room.folder / name


def placed(data: bytes, name: str) -> Callable[[Room], Path]:
    """A picture with a good world file beside it."""

    def make(room: Room) -> Path:
        write_world_file(room.folder / "plan.wld", 0.001, 0, 0, -0.001, 9.4, 47.3)
        return room.file(name, data)

    return make


def geotiff(**options: object) -> Callable[[Room], Path]:
    return lambda room: write_tiff(
        room.folder / "a.tif", telling(90, 70), geo_tags(3857, 1_046_000, 5_980_000, 10), **options
    )


def changed(make: Callable[[Room], Path], at: int, data: bytes) -> Callable[[Room], Path]:
    return lambda room: patched(make(room), at, data)


def shows(tiles: int) -> Callable[[Shown], bool]:
    return lambda found: found.tiles == tiles


def _first_directory(room: Room) -> Path:
    """A TIFF whose directory follows on itself."""
    entries = [(256, 4, 1, number(10)), (257, 4, 1, number(10))]
    return room.file("a.tif", tiff(entries, following=8))


def _database(room: Room, *statements: str) -> Path:
    return mbtiles(room.folder / "a.mbtiles", *statements)


def tiles_of_a_geopackage(room: Room, *statements: str) -> Path:
    half = 20037508.342789244
    return sql(
        room.folder / "a.gpkg",
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, description TEXT)",
        "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER)",
        "CREATE TABLE gpkg_tile_matrix_set (table_name TEXT, srs_id INTEGER, min_x, min_y, max_x, max_y)",
        "CREATE TABLE gpkg_tile_matrix (table_name TEXT, zoom_level, matrix_width, matrix_height, tile_width,"
        " tile_height, pixel_x_size, pixel_y_size)",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, zoom_level, tile_column, tile_row, tile_data BLOB)",
        "INSERT INTO gpkg_contents VALUES ('t', 'tiles', 'Plaine', '')",
        "INSERT INTO gpkg_spatial_ref_sys VALUES (3857, 'EPSG', 3857)",
        f"INSERT INTO gpkg_tile_matrix_set VALUES ('t', 3857, {-half}, {-half}, {half}, {half})",
        f"INSERT INTO gpkg_tile_matrix VALUES ('t', 0, 1, 1, 256, 256, {2 * half / 256}, {2 * half / 256})",
        f"INSERT INTO t VALUES (1, 0, 0, 0, x'{picture('PNG', (256, 256)).hex()}')",
        *statements,
    )


def _pipe(room: Room) -> Path:
    os.mkfifo(room.folder / "a.pmtiles")
    return room.folder / "a.pmtiles"


def _wide_zstd_window(room: Room) -> Path:
    """A frame that asks for a window of two gigabytes."""
    frame = b"\x28\xb5\x2f\xfd" + b"\x00" + bytes([21 << 3]) + b"\x01\0\0"
    return pmtiles(room, header={"tile_compression": Compression.ZSTD}, compress=lambda _: frame)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n)"
PMTILES = [
    refused("a pipe as a base map", shown, _pipe, "not a file"),
    refused(
        "a device as a base map",
        shown,
        lambda r: (r.folder / "a.pmtiles").symlink_to("/dev/zero") or r.folder / "a.pmtiles",
        "not a file",
    ),
    refused(
        "a folder as a base map",
        kept,
        lambda r: (r.folder / "a.pmtiles").mkdir() or r.folder / "a.pmtiles",
        "not a file",
    ),
    refused(
        "a terabyte of nothing as a base map",
        shown,
        lambda r: r.sparse("a.pmtiles", b"", 1 << 40),
        "not a PMTiles",
        kind=BadPack,
    ),
    refused("a directory that swells", shown, lambda r: _root_bomb(r), "swells", place="root", kind=BadPack),
    refused("metadata that swells", shown, lambda r: _metadata_bomb(r), "swells", place="metadata", kind=BadPack),
    refused(
        "metadata that is as deep as can be",
        shown,
        lambda r: _metadata(r, b"[" * 100_000),
        "not JSON",
        place="metadata",
        kind=BadPack,
    ),
    refused(
        "metadata that is a number",
        shown,
        lambda r: _metadata(r, b"1e999"),
        "not a JSON object",
        place="metadata",
        kind=BadPack,
    ),
    harmless(
        "a name that is markup",
        shown,
        lambda r: pmtiles(
            r,
            metadata={"name": "<img src=http://example.org/x>Plaine", "attribution": "<a href='javascript:x'>© A</a>"},
        ),
        lambda found: found.name == "Plaine" and found.attribution == "© A",
    ),
    refused("a tile that swells by gzip", shown, _swelling_tile, "swells", place="tile 0/0/0", kind=BadPack),
    refused("a tile that swells by Zstandard", shown, _swelling_zstd, "swells", place="tile 0/0/0", kind=BadPack),
    refused("a tile that swells by Brotli", shown, _swelling_brotli, "swells", place="tile 0/0/0", kind=BadPack),
    refused("a tile with a window of gigabytes", shown, _wide_zstd_window, "damaged", place="tile 0/0/0", kind=BadPack),
    refused("a leaf that points at itself", shown, _leaf_of_itself, kind=BadPack),
    refused(
        "a run of 2^60 tiles",
        shown,
        lambda r: with_root(r, [(0, 1 << 60, 20, 1)]),
        "beyond any file",
        place="root",
        kind=BadPack,
    ),
    refused(
        "an offset beyond the end",
        shown,
        lambda r: with_root(r, [(0, 1, 20, 1 << 40)]),
        "outside the file",
        place="root",
        kind=BadPack,
    ),
    refused(
        "lengths that add up beyond all numbers",
        shown,
        lambda r: with_root(r, [(0, 1, 1 << 52, 1), (1, 1, 1 << 52, 0), (1, 1, 1 << 52, 0)]),
        kind=BadPack,
    ),
    refused("a number that never ends", shown, lambda r: _root_data(r, b"\x80" * 4_000), kind=BadPack),
    refused(
        "a directory of more entries than it has",
        shown,
        lambda r: _root_data(r, varints(1 << 40, 1, 1)),
        "cut short",
        place="root",
        kind=BadPack,
    ),
    refused(
        "a root directory in the middle of nowhere",
        shown,
        lambda r: patched(pmtiles(r), ROOT_OFFSET, struct.pack("<QQ", 1 << 62, 1 << 62)),
        "cut short",
        kind=BadPack,
    ),
    refused(
        "zooms the wrong way round",
        shown,
        lambda r: patched(pmtiles(r), 100, b"\x18\x00"),
        "make no sense",
        kind=BadPack,
    ),
    refused("a zoom of 255", shown, lambda r: patched(pmtiles(r), 100, b"\x00\xff"), "make no sense", kind=BadPack),
    refused("a compression of tomorrow", shown, lambda r: patched(pmtiles(r), 97, b"\x63"), kind=BadPack),
]
DATABASES = [
    refused(
        "a schema with bytes that are no letters",
        shown,
        lambda r: _database(
            r,
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET name = CAST(x'ff41' AS TEXT), sql = 'CREATE TABLE (' WHERE name = 'metadata'",
        ),
        "it is damaged",
        kind=BadPack,
    ),
    refused(
        "tiles that are a view without an end",
        shown,
        lambda r: _database(
            r,
            "DROP TABLE tiles",
            f"CREATE VIEW tiles AS {ENDLESS} SELECT 0 AS zoom_level, i AS tile_column, i AS tile_row, x'00' AS tile_data FROM n WHERE i < 0",
        ),
        "can't be read",
        kind=BadPack,
    ),
    refused(
        "metadata that are a view of gigabytes",
        shown,
        lambda r: _database(
            r, "DROP TABLE metadata", "CREATE VIEW metadata AS SELECT 'name' AS name, hex(zeroblob(400000000)) AS value"
        ),
        "can't be read",
        place="metadata",
        kind=BadPack,
    ),
    harmless(
        "metadata that are many views of megabytes",
        shown,
        lambda r: _database(
            r,
            "DROP TABLE metadata",
            f"CREATE VIEW metadata AS {ENDLESS} SELECT i AS name, hex(zeroblob(7000000)) AS value FROM n LIMIT 100",
        ),
        shows(2),
    ),
    refused(
        "tiles of a gigabyte each",
        shown,
        lambda r: _database(
            r,
            "DROP TABLE tiles",
            "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, zeroblob(900000000) AS tile_data",
        ),
        kind=BadPack,
    ),
    refused(
        "a tile of nine megabytes",
        shown,
        lambda r: _database(r, "UPDATE tiles SET tile_data = CAST(x'89504e47' || zeroblob(9000000) AS BLOB)"),
        "bytes, more than",
        place="tile 0/0/0",
        kind=BadPack,
    ),
    refused(
        "tiles that are text", shown, lambda r: _database(r, "UPDATE tiles SET tile_data = 'rubbish'"), kind=BadPack
    ),
    refused(
        "zooms that are words",
        shown,
        lambda r: _database(r, "UPDATE tiles SET zoom_level = 'deep'", "DELETE FROM metadata WHERE name LIKE '%zoom'"),
        kind=BadPack,
    ),
    harmless(
        "zooms beyond all numbers",
        shown,
        lambda r: _database(r, "UPDATE metadata SET value = '9' || printf('%.*c', 5000, '9') WHERE name = 'maxzoom'"),
        shows(2),
    ),
    harmless(
        "bounds that are no numbers",
        shown,
        lambda r: _database(r, "INSERT INTO metadata VALUES ('bounds', 'nan,inf,-inf,1e999')"),
        shows(2),
    ),
    harmless(
        "the same tile a thousand times",
        shown,
        lambda r: _database(
            r,
            "DROP INDEX tile_index",
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO tiles SELECT t.* FROM n, tiles t",
        ),
        shows(2),
    ),
    refused("an MBTiles cut off", shown, lambda r: cut(_database(r), 5_000), kind=BadPack),
    refused(
        "a tile that swells in MBTiles",
        shown,
        lambda r: _database(
            r,
            "UPDATE metadata SET value = 'pbf' WHERE name = 'format'",
            f"UPDATE tiles SET tile_data = x'{swollen(64, bytes(1)).hex()}'",
        ),
        "swells",
        place="tile 0/0/0",
        kind=BadPack,
    ),
    harmless("tiles of a GeoPackage", shown, tiles_of_a_geopackage, shows(2)),
    refused(
        "a grid of NaN",
        shown,
        lambda r: tiles_of_a_geopackage(r, "UPDATE gpkg_tile_matrix SET pixel_x_size = 'nan'"),
        "grid of web maps",
        kind=BadPack,
    ),
    refused(
        "a grid at infinity",
        shown,
        lambda r: tiles_of_a_geopackage(r, "UPDATE gpkg_tile_matrix_set SET min_x = 9e999, max_y = -9e999"),
        kind=BadPack,
    ),
    refused(
        "a grid of a tile beyond all numbers",
        shown,
        lambda r: tiles_of_a_geopackage(
            r, "UPDATE gpkg_tile_matrix SET tile_width = 9e99, pixel_x_size = 1e-99, matrix_width = 9223372036854775807"
        ),
        kind=BadPack,
    ),
    refused(
        "a grid with words for sizes",
        shown,
        lambda r: tiles_of_a_geopackage(r, "UPDATE gpkg_tile_matrix SET matrix_width = 'wide'"),
        kind=BadPack,
    ),
    refused(
        "a grid without sizes",
        shown,
        lambda r: tiles_of_a_geopackage(r, "UPDATE gpkg_tile_matrix SET matrix_width = NULL"),
        kind=BadPack,
    ),
    refused(
        "a table of tiles that isn't there", shown, lambda r: tiles_of_a_geopackage(r, "DROP TABLE t"), kind=BadPack
    ),
    refused(
        "a table of tiles that is the schema",
        shown,
        lambda r: tiles_of_a_geopackage(
            r,
            "UPDATE gpkg_contents SET table_name = 'sqlite_master'",
            "UPDATE gpkg_tile_matrix_set SET table_name = 'sqlite_master'",
            "UPDATE gpkg_tile_matrix SET table_name = 'sqlite_master'",
        ),
        kind=BadPack,
    ),
]
TILES = [
    refused(
        "a line that ends in the middle",
        tile_message,
        message([9, 0, 0, 800 << 3 | 2, 1, 1]),
        "too early",
        kind=ValueError,
    ),
    refused("a drawing command that is none", tile_message, message([5 << 3 | 6, 1, 1]), kind=ValueError),
    refused(
        "half a billion points by its own word",
        tile_message,
        message([9, 0, 0, 0x1FFFFFFF << 3 | 2]),
        "too early",
        kind=ValueError,
    ),
    refused(
        "a coordinate far outside of the tile",
        tile_message,
        message([9, 0xFFFFFFFE, 0, 10, 0xFFFFFFFE, 0xFFFFFFFE]),
        "far outside",
        kind=ValueError,
    ),
    refused(
        "a layer as large as the ocean",
        tile_message,
        message([9, 0, 0, 10, 5, 5], extent=0xFFFFFFFF),
        "extent",
        kind=ValueError,
    ),
    refused("ten million features", tile_message, lambda r: _many_features(r), "more than", kind=ValueError),
    refused(
        "a tile of ten million points", tile_message, lambda r: _many_points(r), "bytes, more than", kind=ValueError
    ),
    refused(
        "the same layer twice",
        tile_message,
        lambda r: r.file("t.pbf", message([9, 0, 0, 10, 5, 5])(r).read_bytes() * 2),
        "two layers",
        kind=ValueError,
    ),
    refused(
        "attributes that aren't there", tile_message, lambda r: _odd_tags(r, [7, 9]), "does not hold", kind=ValueError
    ),
    refused("half of an attribute", tile_message, lambda r: _odd_tags(r, [0]), "without a value", kind=ValueError),
    harmless(
        "lines across the whole of what is believed",
        tile_message,
        message(far_line(20_000, 16_000_000)),
        lambda labels: True,
    ),
    harmless(
        "dashed lines across the whole of what is believed", tile_message, lambda r: _dashed(r), lambda labels: True
    ),
    harmless(
        "an area with a comb's teeth", tile_message, message(comb(60_000), kind=3, name="landuse"), lambda labels: True
    ),
    harmless(
        "many thousand rings in one area",
        tile_message,
        message([part for _ in range(15_000) for part in (9, 2, 2, 18, 20, 0, 0, 20, 15)], kind=3, name="buildings"),
        lambda labels: True,
    ),
    harmless("a name that runs backwards, of a megabyte", tile_message, lambda r: _long_name(r), lambda labels: True),
    refused(
        "a tile of 65 535 × 65 535 pixels",
        tile_picture,
        lambda r: r.file("t.png", png(65_535, 65_535, packed=zlib.compress(bytes(1_000)))),
        "too large",
        kind=ValueError,
    ),
    refused(
        "a tile of which most is missing",
        tile_picture,
        lambda r: r.file("t.png", picture("PNG", (256, 256))[:60]),
        "cannot be read",
        kind=ValueError,
    ),
    refused(
        "a JPEG tile that says it is larger",
        tile_picture,
        lambda r: r.file("t.jpg", jpeg_of_size(65_000, 65_000)),
        "too large",
        kind=ValueError,
    ),
    refused(
        "a tile that is a drawing with programs in it",
        tile_picture,
        lambda r: r.file(
            "t.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>x</script><image href='file:///etc/passwd'/></svg>",
        ),
        "neither PNG nor",
        kind=ValueError,
    ),
]
PICTURES = [
    refused(
        "a world file of infinities", shown, lambda r: world(r, "inf 0 0 -inf nan 47"), path="plan.wld", kind=BadPack
    ),
    refused(
        "a world file of a gigabyte", shown, lambda r: _large_world(r), "far too much", path="plan.wld", kind=BadPack
    ),
    refused("a world file that is a pipe", shown, lambda r: _world_pipe(r), kind=BadPack),
    refused("a picture on the moon", shown, lambda r: world(r, "1e300 0 0 -1e300 1e300 1e300"), kind=BadPack),
    refused(
        "a picture of 65 535 × 65 535 pixels on the ground",
        shown,
        placed(png(65_535, 65_535), "plan.png"),
        "pixels",
        kind=BadPack,
    ),
    refused(
        "a picture cut off on the ground",
        shown,
        placed(picture("JPEG", (900, 700))[:-900], "plan.jpg"),
        "damaged",
        kind=BadPack,
    ),
    refused(
        "a picture whose remarks swell", shown, lambda r: placed(_remarks(), "plan.png")(r), "no picture", kind=BadPack
    ),
    refused("a TIFF on the ground whose directories go round", shown, _first_directory, kind=BadPack),
    refused(
        "a TIFF of a directory in the middle of nowhere",
        shown,
        lambda r: r.file("a.tif", b"II*\0\xff\xff\xff\xff" + bytes(50)),
        "cut short",
        kind=BadPack,
    ),
    refused(
        "a BigTIFF of a directory at 2^63",
        shown,
        lambda r: r.file("a.tif", b"II+\0\x08\0\0\0" + struct.pack("<Q", 1 << 63) + bytes(50)),
        "outside itself",
        kind=BadPack,
    ),
    refused(
        "a BigTIFF of 2^60 tags",
        shown,
        lambda r: r.file("a.tif", b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 1 << 60) + bytes(50)),
        kind=BadPack,
    ),
    refused(
        "a TIFF with a tag of four gigabytes",
        shown,
        lambda r: r.file("a.tif", tiff([(256, 4, 1, number(9)), (273, 4, 0x3FFFFFFF, number(8))])),
        "more than",
        kind=BadPack,
    ),
    refused(
        "a TIFF of four billion pixels a side",
        shown,
        lambda r: r.file("a.tif", tiff([(256, 4, 1, number(0xFFFFFFFF)), (257, 4, 1, number(0xFFFFFFFF))])),
        "pixels",
        kind=BadPack,
    ),
    refused(
        "a TIFF in one piece of 30 000 × 30 000",
        shown,
        lambda r: r.file(
            "a.tif",
            tiff(
                [
                    (256, 4, 1, number(19_000)),
                    (257, 4, 1, number(19_000)),
                    (258, 3, 1, number(8)),
                    (259, 3, 1, number(5)),
                    (273, 4, 1, number(8)),
                    (278, 4, 1, number(19_000)),
                    (279, 4, 1, number(9)),
                ]
            ),
        ),
        "pieces",
        kind=BadPack,
    ),
    refused(
        "a TIFF in tiles of nothing",
        shown,
        lambda r: r.file(
            "a.tif",
            tiff(
                [
                    (256, 4, 1, number(90)),
                    (257, 4, 1, number(90)),
                    (258, 3, 1, number(8)),
                    (322, 4, 1, number(0)),
                    (323, 4, 1, number(0)),
                    (324, 4, 1, number(8)),
                    (325, 4, 1, number(9)),
                ]
            ),
        ),
        kind=BadPack,
    ),
    harmless("a TIFF whose pixels swell", shown, lambda r: _swelling_tiff(r), lambda found: found.tiles > 0),
    refused(
        "a TIFF that lies on the moon",
        shown,
        lambda r: write_tiff(r.folder / "a.tif", telling(20, 20), geo_tags(3857, 6e12, 6e12, 10)),
        kind=BadPack,
    ),
    refused(
        "a TIFF of NaN",
        shown,
        lambda r: write_tiff(
            r.folder / "a.tif", telling(20, 20), geo_tags(2154, 0, 0, 0, matrix=(float("nan"), 1.0, 0.0, 1.0, 2.0, 0.0))
        ),
        "no number",
        kind=BadPack,
    ),
]
CASES: list[Case] = [*PMTILES, *DATABASES, *TILES, *PICTURES]


def _root_data(room: Room, data: bytes) -> Path:
    path = pmtiles(room)
    root, at = gzip.compress(data), path.stat().st_size
    with path.open("ab") as file:
        file.write(root)
    return patched(path, ROOT_OFFSET, struct.pack("<QQ", at, len(root)))


def _root_bomb(room: Room) -> Path:
    path, bomb = pmtiles(room), swollen(64, b"\1")
    at = path.stat().st_size
    with path.open("ab") as file:
        file.write(bomb)
    return patched(path, ROOT_OFFSET, struct.pack("<QQ", at, len(bomb)))


def _metadata_bomb(room: Room) -> Path:
    path, bomb = pmtiles(room), swollen(64, b" ")
    at = path.stat().st_size
    with path.open("ab") as file:
        file.write(bomb)
    return patched(path, 24, struct.pack("<QQ", at, len(bomb)))


def _metadata(room: Room, text: bytes) -> Path:
    path, data = pmtiles(room), gzip.compress(text)
    at = path.stat().st_size
    with path.open("ab") as file:
        file.write(data)
    return patched(path, 24, struct.pack("<QQ", at, len(data)))


def _many_features(room: Room) -> Path:
    """A layer of nothing but empty features, two bytes each."""
    body = b"\x0a\x05roads\x78\x02" + b"\x12\x00" * 1_900_000
    return room.file("t.pbf", b"\x1a" + varints(len(body)) + body)


def _many_points(room: Room) -> Path:
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="roads", version=2)
    layer.features.add(type=2, geometry=[9, 0, 0, 3_000_000 << 3 | 2] + [2, 2] * 3_000_000)
    return room.file("t.pbf", tile.SerializeToString())


def _odd_tags(room: Room, tags: list[int]) -> Path:
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="roads", version=2, keys=["kind"])
    layer.values.add(string_value="minor_road")
    layer.features.add(type=2, geometry=[9, 0, 0, 10, 5, 5], tags=tags)
    return room.file("t.pbf", tile.SerializeToString())


def _dashed(room: Room) -> Path:
    """Railways and borders, which are drawn in dashes, of a length that no tile has."""
    tile = vector_tile_pb2.tile()
    for name, kind in (("roads", "rail"), ("boundaries", "country"), ("roads2", "path")):
        layer = tile.layers.add(name=name, version=2, keys=["kind"], extent=1)
        layer.values.add(string_value=kind)
        for _ in range(40):
            layer.features.add(type=2, geometry=far_line(500, 16_000_000), tags=[0, 0])
    return room.file("t.pbf", tile.SerializeToString())


def _long_name(room: Room) -> Path:
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="places", version=2, keys=["kind", "name"])
    layer.values.add(string_value="locality")
    layer.values.add(string_value="\u202e" + "abc " * 250_000)
    layer.features.add(type=1, geometry=[9, 4_096, 4_096], tags=[0, 0, 1, 1])
    return room.file("t.pbf", tile.SerializeToString())


def _remarks() -> bytes:
    """A PNG with packed remarks that unpack to a gigabyte, and good pixels."""
    from tests.hostile.making import chunk

    data = picture("PNG", (90, 70))
    bomb = zlib.compress(bytes(64 << 20), 9)
    at = data.index(b"IDAT") - 4
    return data[:at] + chunk(b"zTXt", b"Comment\0\0" + bomb) * 3 + chunk(b"iCCP", b"x\0\0" + bomb) + data[at:]


def _large_world(room: Room) -> Path:
    path = placed(picture("PNG"), "plan.png")(room)
    room.sparse("plan.wld", b"1 ", 1 << 30)
    return path


def _world_pipe(room: Room) -> Path:
    os.mkfifo(room.folder / "plan.wld")
    return room.file("plan.png", picture("PNG"))


def _swelling_tiff(room: Room) -> Path:
    """A strip of 64 × 64 pixels that unpacks to far more."""
    path = geotiff(compression="tiff_adobe_deflate")(room)
    data = bytearray(path.read_bytes())
    bomb = zlib.compress(bytes(64 << 20))
    count = struct.unpack("<H", data[8:10])[0] if data[4:8] == b"\x08\0\0\0" else 0
    directory = 10 if count else struct.unpack("<I", data[4:8])[0] + 2
    count = count or struct.unpack("<H", data[directory - 2 : directory])[0]
    for at in range(directory, directory + 12 * count, 12):
        tag = struct.unpack("<H", data[at : at + 2])[0]
        if tag == 273:
            data[at + 8 : at + 12] = struct.pack("<I", len(data))
        if tag == 279:
            data[at + 8 : at + 12] = struct.pack("<I", len(bomb))
    path.write_bytes(bytes(data) + bomb)
    return path
