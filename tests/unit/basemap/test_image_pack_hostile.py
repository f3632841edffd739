"""Pictures that are broken, lie about themselves or don't know their place are refused with the reason and a remedy."""

from __future__ import annotations

import io
import random
import struct
import threading
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from conect_desktop.basemap import image_levels
from conect_desktop.basemap.packs import BadPack, open_pack
from conect_desktop.basemap.tiff_tags import small_tiff
from tests.unit.basemap.images_made import geo_tags, pixels, telling, with_tags, write_tiff, write_world_file

Made = Callable[[Path], Path]


def refusal(path: Path) -> BadPack:
    """Why a picture isn't opened, or why its tiles aren't."""
    with pytest.raises(BadPack) as caught, closing(open_pack(path)) as pack:
        for zoom in range(pack.min_zoom, pack.max_zoom + 1):
            west, north = pack.bounds[0], pack.bounds[3]
            pack.tile(zoom, *tile_of(west + 1e-6, north - 1e-6, zoom))
    assert caught.value.remedy
    return caught.value


def tile_of(lon: float, lat: float, z: int) -> tuple[int, int]:
    import math

    size = 2**z
    return int((lon + 180) / 360 * size), int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * size)


def good(folder: Path, **options: object) -> Path:
    return write_tiff(folder / "g.tif", telling(90, 70), geo_tags(3857, 1_046_000, 5_980_000, 10), **options)


def picture(folder: Path, name: str = "plan.png", **world: float) -> Path:
    """A picture with a world file in degrees."""
    telling(90, 70).save(folder / name)
    told = {"a": 0.001, "d": 0, "b": 0, "e": -0.001, "c": 9.4, "f": 47.3} | world
    write_world_file((folder / name).with_suffix(".wld"), **told)
    return folder / name


# -- without a place ---------------------------------------------------------------------------------------------------


def test_a_picture_alone_is_told_which_file_is_missing(tmp_path: Path) -> None:
    telling(20, 20).save(tmp_path / "plan.png")
    assert "plan.pgw or plan.wld" in refusal(tmp_path / "plan.png").what


def test_coordinates_of_an_untold_system_are_not_guessed(tmp_path: Path) -> None:
    path = picture(tmp_path, c=652_000, f=6_862_000, a=2, e=-2)
    assert "there is no plan.prj beside it" in refusal(path).what


def test_degrees_are_recognised(tmp_path: Path) -> None:
    with closing(open_pack(picture(tmp_path))) as pack:
        assert pack.bounds == pytest.approx((9.3995, 47.2305, 9.4895, 47.3005))
        assert pack.attribution == ""
        assert (pack.name, pack.format) == ("plan", "raster")


def test_the_system_of_an_xml_beside_is_read(tmp_path: Path) -> None:
    import html

    import pyproj

    path = picture(tmp_path, c=652_000, f=6_862_000, a=2, e=-2)
    told = html.escape(pyproj.CRS(2154).to_wkt())
    (tmp_path / "plan.png.aux.xml").write_text(f"<PAMDataset><SRS mapping='1'>{told}</SRS></PAMDataset>")
    with closing(open_pack(path)) as pack:
        assert pack.bounds[:2] == pytest.approx((2.345, 48.855), abs=0.01)


@pytest.mark.parametrize(
    "text", ["", "1 2 3", "a b c d e f", "1 0 0 nan 5 5", "0 0 0 0 9 47", "1e400 0 0 -1 9 47", "\0" * 50]
)
def test_a_world_file_that_says_nothing_is_named(tmp_path: Path, text: str) -> None:
    path = picture(tmp_path)
    (tmp_path / "plan.wld").write_text(text)
    assert refusal(path).path == tmp_path / "plan.wld"


def test_a_world_file_with_commas_is_read(tmp_path: Path) -> None:
    path = picture(tmp_path)
    with closing(open_pack(path)) as pack:
        bounds = pack.bounds
    (tmp_path / "plan.wld").write_text((tmp_path / "plan.wld").read_text().replace(".", ","))
    with closing(open_pack(path)) as pack:
        assert pack.bounds == bounds


@pytest.mark.parametrize(
    "text",
    ["nonsense", "PROJCS[", "+proj=pipeline", 'LOCAL_CS["hall",UNIT["metre",1]]', "x" * 30_000, "y" * 100_000,
     'VERT_CS["height",VERT_DATUM["sea",2005],UNIT["metre",1]]',
     'GEOCCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
     'UNIT["metre",1]]'],
)  # fmt: skip
def test_a_reference_system_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = picture(tmp_path)
    (tmp_path / "plan.prj").write_text(text)
    refusal(path)


@pytest.mark.parametrize(
    "world", [{"f": 120.0}, {"a": 1e-30, "e": -1e-30}, {"c": 1e300, "f": 1e300}, {"a": 100.0, "e": -100.0}]
)
def test_a_place_off_the_earth_is_refused(tmp_path: Path, world: dict[str, float]) -> None:
    path = picture(tmp_path, **world)
    import pyproj

    (tmp_path / "plan.prj").write_text(pyproj.CRS(4326).to_wkt("WKT1_ESRI"))
    refusal(path)


@pytest.mark.parametrize(
    ("tags", "what"),
    [
        (geo_tags(32767, 600_000, 6_000_000, 10), "that it doesn't tell"),
        (geo_tags(9999, 600_000, 6_000_000, 10), "not known"),
        (geo_tags(5773, 600_000, 6_000_000, 10), "places on the ground"),
        (geo_tags(4978, 600_000, 6_000_000, 10), "places on the ground"),
        (geo_tags(3857, 600_000, 6_000_000, 0), "no extent"),
        (geo_tags(3857, 6e12, 6e12, 10), "lies"),
        (geo_tags(2154, 0, 0, 0, matrix=(1.0, 1.0, 0.0, 1.0, 1.0, 0.0)), "no extent"),
        (geo_tags(2154, 0, 0, 0, matrix=(float("nan"), 1.0, 0.0, 1.0, 2.0, 0.0)), "no number"),
        (with_tags(geo_tags(2154, 0, 0, 1), {34735: (1, 1, 0, 1, 1024, 0, 1, 3)}), "middle of the earth"),
        (with_tags(geo_tags(2154, 0, 0, 1), {33550: (1.0,), 33922: tuple(map(float, range(24)))}), "control points"),
        (with_tags(geo_tags(2154, 0, 0, 1), {33922: (0.0, 0.0)}), "where the first one lies"),
    ],
)  # fmt: skip
def test_a_geotiff_whose_tags_make_no_sense_is_refused(tmp_path: Path, tags: object, what: str) -> None:
    path = write_tiff(tmp_path / "g.tif", telling(20, 20), tags)  # type: ignore[arg-type]
    assert what in refusal(path).what


# -- broken files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
def test_a_tiff_cut_anywhere_is_refused(tmp_path: Path, compression: str | None) -> None:
    whole = good(tmp_path, compression=compression).read_bytes()
    path = tmp_path / "cut.tif"
    for length in (4, 7, 12, 100, len(whole) // 2):
        path.write_bytes(whole[:length])
        assert refusal(path).path == path


def test_rubbish_behind_the_first_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rubbish.tif"
    for start in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP"):
        path.write_bytes(start + bytes(range(250)))
        refusal(path)


def test_changed_bytes_never_do_worse_than_a_refusal(tmp_path: Path) -> None:
    chance = random.Random(7)
    whole = good(tmp_path, compression="tiff_lzw").read_bytes()
    path = tmp_path / "changed.tif"
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            # most where the directory is, which Pillow writes before or behind the pixels
            data[chance.choice((chance.randrange(min(400, len(data))), chance.randrange(len(data))))] = (
                chance.randrange(256)
            )
        path.write_bytes(data)
        try:
            with closing(open_pack(path)) as pack:
                zoom = (pack.min_zoom + pack.max_zoom) // 2
                pack.tile(zoom, *tile_of(pack.bounds[0], pack.bounds[3] - 1e-6, zoom))
        except BadPack:
            refused += 1
    assert refused > 20


def test_directories_that_point_at_each_other_are_refused(tmp_path: Path) -> None:
    data = bytearray(good(tmp_path).read_bytes())
    (at,) = struct.unpack("<L", data[4:8])
    (count,) = struct.unpack("<H", data[at : at + 2])
    data[at + 2 + 12 * count : at + 6 + 12 * count] = struct.pack("<L", at)
    (tmp_path / "loop.tif").write_bytes(data)
    assert "point at each other" in refusal(tmp_path / "loop.tif").what


def tiff(path: Path, strips: list[bytes], **values: list[int]) -> Path:
    """A small TIFF that says what it is told to."""
    told = {"w256": [100], "h257": [100], "b258": [8], "c259": [1], "p262": [1], "s277": [1], "r278": [100]} | values
    path.write_bytes(small_tiff({int(name[1:]): value for name, value in told.items()}, strips))
    write_world_file(path.with_suffix(".wld"), 0.001, 0, 0, -0.001, 9.4, 47.3)
    return path


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"w256": [2**31], "h257": [2**31]}, "million can be shown"), ({"w256": [0]}, "can be shown"),
        ({"w256": [399_000_000], "h257": [1]}, "million can be shown"),
        ({"w256": [20_000], "h257": [20_000], "r278": [20_000], "c259": [8]}, "pieces of 20,000 × 20,000"),
        ({"h257": [20_000], "w256": [20_000]}, "where all its pixels are"), ({"r278": [0]}, "pieces of"),
        ({"s277": [0]}, "0 bands"), ({"s277": [200]}, "200 bands"), ({"b258": [32]}, "measurements"),
        ({"c259": [6]}, "compressed in a way"), ({"c259": [8]}, "broken off or damaged"), ({"c259": [7]}, "damaged"),
        ({"r278": [10]}, "where all its pixels are"), ({"p262": [9]}, "damaged"),
        ({"t322": [0], "t323": [16], "t324": [8], "t325": [1]}, "pieces of 0 × 16"),
        ({"t322": [16], "t323": [16], "t324": [2**32 - 1] * 49, "t325": [256] * 49}, "cut short"),
        ({"t322": [16], "t323": [16], "t324": [8] * 49, "t325": [2**31] * 49}, "damaged"),
    ],
)  # fmt: skip
def test_a_tiff_that_lies_about_itself_is_refused(tmp_path: Path, values: dict[str, list[int]], what: str) -> None:
    assert what in refusal(tiff(tmp_path / "lie.tif", [bytes(10_000)], **values)).what


def test_a_tag_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path / "tag.tif", [bytes(10_000)], p320=[0] * 768)
    data = bytearray(path.read_bytes())
    at = data.index(struct.pack("<HHL", 320, 4, 768))
    data[at + 4 : at + 8] = struct.pack("<L", 2**31)
    path.write_bytes(data)
    assert "tag 320 has" in refusal(path).what


def png_of(width: int, height: int) -> bytes:
    """A PNG that says so; its pixels aren't there."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def test_a_png_that_would_fill_the_memory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = picture(tmp_path)
    path.write_bytes(png_of(20_000, 20_000))
    told = refusal(path)
    assert "20,000 × 20,000 pixels; 100 million can be shown" in told.what
    assert "GeoTIFF in tiles" in (told.remedy or "")


@pytest.mark.parametrize("name", ["plan.png", "plan.jpg", "plan.webp"])
def test_a_picture_that_is_broken_off_is_told_at_each_tile(tmp_path: Path, name: str) -> None:
    path = picture(tmp_path, name)
    path.write_bytes(path.read_bytes()[:-120])
    try:
        pack = open_pack(path)
    except BadPack:
        assert name == "plan.webp"
        return
    with closing(pack):
        for _ in range(3):
            with pytest.raises(BadPack, match="damaged"):
                pack.tile(pack.max_zoom, *tile_of(9.42, 47.28, pack.max_zoom))


def test_sixteen_bits_of_grey_are_no_picture(tmp_path: Path) -> None:
    path = picture(tmp_path)
    Image.new("I;16", (90, 70)).save(path)
    assert "measurements" in refusal(path).what


# -- what pictures can -------------------------------------------------------------------------------------------------


def test_a_text_beside_names_before_the_picture_does(tmp_path: Path) -> None:
    def named(**told: str) -> str:
        tags = with_tags(geo_tags(3857, 1_046_000, 5_980_000, 10), {int(k[1:]): v for k, v in told.items()})
        path = write_tiff(tmp_path / "named.tif", telling(20, 20), tags)
        with closing(open_pack(path)) as pack:
            return pack.attribution

    assert named(t270="Plan of 1902") == "Plan of 1902"
    assert named(t270="Plan of 1902", t33432="Town archive") == "Town archive"
    assert len(named(t270="long " * 1000)) <= 300
    (tmp_path / "named.txt").write_bytes("\ufeff<b>© Commune</b>\n d’Ici ".encode())
    assert named(t33432="Town archive") == "© Commune d’Ici"


def test_the_rights_in_a_jpeg_are_named(tmp_path: Path) -> None:
    path = picture(tmp_path, "plan.jpg")
    exif = Image.Exif()
    exif[33432] = "A Photographer"
    telling(90, 70).save(path, exif=exif)
    with closing(open_pack(path)) as pack:
        assert pack.attribution == "A Photographer"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_every_kind_of_colour_is_shown(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (90, 70), (255, 255, 255, 255)).convert(mode)
    path = write_tiff(tmp_path / "m.tif", image, geo_tags(3857, 1_046_000, 5_980_000, 10))
    with closing(open_pack(path)) as pack:
        west, south, east, north = pack.bounds
        shown = pixels(pack, pack.max_zoom, *tile_of((west + east) / 2, (south + north) / 2, pack.max_zoom))
        assert shown is not None
        assert {tuple(colour) for colour in shown[shown[:, :, 3] > 0].tolist()} == {(255, 255, 255, 255)}


@pytest.mark.parametrize("west", [175.0, -185.0, 355.0 - 180.0])
def test_a_picture_across_the_180th_meridian_is_on_both_sides(tmp_path: Path, west: float) -> None:
    path = write_tiff(tmp_path / "f.tif", telling(100, 80), geo_tags(4326, west, -10.0, 0.1, degrees=True))
    with closing(open_pack(path)) as pack:
        assert pack.bounds[0] == -180
        assert pack.bounds[2] == 180
        zoom = pack.max_zoom
        assert pixels(pack, zoom, *tile_of(178.0, -14.0, zoom)) is not None
        assert pixels(pack, zoom, *tile_of(-178.0, -14.0, zoom)) is not None
        assert pack.tile(zoom, *tile_of(0.0, -14.0, zoom)) is None


def test_a_picture_of_the_world_is_shown_whole(tmp_path: Path) -> None:
    path = write_tiff(tmp_path / "w.tif", telling(720, 360), geo_tags(4326, -180, 90, 0.5, degrees=True))
    with closing(open_pack(path)) as pack:
        assert pack.min_zoom == 0
        shown = pixels(pack, 0, 0, 0)
        assert shown is not None
        assert (shown[:, :, 3] == 255).all()
        # the equator is in the middle, and so is Greenwich
        assert abs(int(shown[128, 128, 0]) - 125) <= 2
        assert abs(int(shown[128, 128, 1]) - 125) <= 2


def test_tiles_outside_are_none_and_so_are_all_after_closing(tmp_path: Path) -> None:
    pack = open_pack(good(tmp_path))
    west, south, east, north = pack.bounds
    inside = (pack.max_zoom, *tile_of((west + east) / 2, (south + north) / 2, pack.max_zoom))
    assert pack.tile(*inside) is not None
    assert pack.tile(pack.max_zoom, *tile_of(west - 1, north, pack.max_zoom)) is None
    assert pack.tile(pack.max_zoom + 1, 0, 0) is None
    assert pack.tile(pack.max_zoom, -1, 0) is None
    assert pack.tile(pack.max_zoom, 0, 1 << pack.max_zoom) is None
    pack.close()
    pack.close()
    assert pack.tile(*inside) is None


def test_a_jpeg_that_is_too_large_is_read_at_half_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = picture(tmp_path, "plan.jpg")
    with closing(open_pack(path)) as pack:
        tile = (pack.max_zoom, *tile_of(9.44, 47.26, pack.max_zoom))
        whole = pixels(pack, *tile)
    monkeypatch.setattr(image_levels, "MAX_WHOLE", 5000)
    with closing(open_pack(path)) as pack:
        half = pixels(pack, *tile)
    assert whole is not None
    assert half is not None
    both = (whole[:, :, 3] == 255) & (half[:, :, 3] == 255)
    assert abs(whole[both].astype(int) - half[both].astype(int)).mean() < 6


def test_threads_may_ask_while_another_one_closes(tmp_path: Path) -> None:
    path = write_tiff(
        tmp_path / "t.tif", telling(700, 700), geo_tags(2154, 652_000, 6_862_000, 1), compression="tiff_lzw"
    )
    pack = open_pack(path)
    west, south, east, north = pack.bounds
    x, y = tile_of((west + east) / 2, (south + north) / 2, pack.max_zoom)
    expected = pack.tile(pack.max_zoom, x, y)
    come: list[bytes | Exception | None] = []
    first = threading.Semaphore(0)

    def ask() -> None:
        try:
            for _ in range(15):
                come.append(pack.tile(pack.max_zoom, x, y))
                first.release()
        except Exception as error:
            come.append(error)
            first.release()

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        first.acquire()
    pack.close()
    for thread in threads:
        thread.join()
    assert set(come) <= {expected, None}
    assert expected in come
    with Image.open(io.BytesIO(expected or b"")) as image:
        assert image.size == (256, 256)
