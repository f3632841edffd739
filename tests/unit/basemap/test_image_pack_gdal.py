"""Pictures as GDAL writes them, in every packing that is usual, shown where `gdalwarp` puts them."""

from __future__ import annotations

import math
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from conect_desktop.basemap import image_levels, tiff_blocks
from conect_desktop.basemap.packs import BadPack, Pack, open_pack
from tests.unit.basemap.images_made import pixels, telling, write_world_file

pytestmark = pytest.mark.skipif(shutil.which("gdalwarp") is None, reason="GDAL's commands are not installed")

HALF = math.pi * 6378137.0
SIDE = 600


def gdal(*command: str | Path) -> None:
    """A command of GDAL; its statistics beside the files would be read by the next one."""
    subprocess.run([*map(str, command), "--config", "GDAL_PAM_ENABLED", "NO"], check=True, capture_output=True)


def placed(folder: Path, code: int, west: float, north: float, pixel: float, *options: str) -> Path:
    """A picture with smooth colours and a sharp mark on the ground."""
    picture = telling(SIDE, SIDE)
    ImageDraw.Draw(picture).rectangle((290, 280, 330, 300), fill=(250, 250, 0))
    picture.save(folder / "plain.png")
    corners = [str(value) for value in (west, north, west + SIDE * pixel, north - SIDE * pixel)]
    gdal("gdal_translate", "-q", "-a_srs", f"EPSG:{code}", "-a_ullr", *corners, *options, folder / "plain.png",
         folder / "g.tif")  # fmt: skip
    return folder / "g.tif"


def warped(path: Path, z: int, x: int, y: int) -> np.ndarray:
    """The same tile by GDAL, RGBA."""
    size = 2 * HALF / 2**z
    west, north = x * size - HALF, HALF - y * size
    bounds = [str(value) for value in (west, north - size, west + size, north)]
    gdal("gdalwarp", "-q", "-t_srs", "EPSG:3857", "-te", *bounds, "-ts", "256", "256", "-r", "bilinear", "-dstalpha",
         "-et", "0", "-ovr", "NONE", path, path.with_name("tile.tif"), "-overwrite")  # fmt: skip
    with Image.open(path.with_name("tile.tif")) as image:
        return np.asarray(image.convert("RGBA"))


def middle_tile(pack: Pack, z: int) -> tuple[int, int, int]:
    west, south, east, north = pack.bounds
    lon, lat = (west + east) / 2, (south + north) / 2
    x = int((lon + 180) / 360 * 2**z)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**z)
    return z, x, y


def difference(ours: np.ndarray | None, theirs: np.ndarray) -> tuple[float, float]:
    """Share of pixels that one has and the other hasn't; mean difference of colour where both have one."""
    assert ours is not None
    here, there = ours[:, :, 3] > 127, theirs[:, :, 3] > 127
    both = here & there
    assert both.sum() > 5000
    apart = np.abs(ours[both][:, :3].astype(int) - theirs[both][:, :3].astype(int))
    return float((here != there).mean()), float(apart.mean())


PLACES = {4326: (9.40, 47.30, 0.0005), 3857: (1_046_000, 5_980_000, 20), 2154: (652_000, 6_862_000, 12.5),
          25832: (540_000, 5_230_000, 12.5)}  # fmt: skip


@pytest.mark.parametrize("code", PLACES)
def test_a_tile_is_what_gdalwarp_makes_of_it(tmp_path: Path, code: int) -> None:
    path = placed(tmp_path, code, *PLACES[code])
    with closing(open_pack(path)) as pack:
        tile = middle_tile(pack, pack.max_zoom)
        edges, colours = difference(pixels(pack, *tile), warped(path, *tile))
    assert edges < 0.002
    assert colours < 0.6


def test_a_far_tile_is_the_mean_of_what_is_there(tmp_path: Path) -> None:
    path = placed(tmp_path, 2154, *PLACES[2154])
    with closing(open_pack(path)) as pack:
        for zoom in range(pack.max_zoom - 4, pack.max_zoom):
            tile = middle_tile(pack, zoom)
            shown = pixels(pack, *tile)
            there = warped(path, *tile)
            assert shown is not None
            both = (shown[:, :, 3] > 127) & (there[:, :, 3] > 127)
            assert both.any()
            assert np.abs(shown[both].astype(int) - there[both].astype(int)).mean() < 4


@pytest.mark.parametrize(
    "options",
    [
        ("-co", "TILED=YES", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=2"),
        ("-co", "COMPRESS=LZW", "-co", "BLOCKYSIZE=7"), ("-co", "COMPRESS=PACKBITS"),
        ("-co", "TILED=YES", "-co", "INTERLEAVE=BAND", "-co", "COMPRESS=DEFLATE"), ("-co", "INTERLEAVE=BAND"),
        ("-co", "TILED=YES", "-co", "COMPRESS=JPEG", "-co", "PHOTOMETRIC=YCBCR", "-co", "JPEG_QUALITY=95"),
        ("-co", "BIGTIFF=YES", "-co", "TILED=YES"), ("-co", "ENDIANNESS=BIG", "-co", "COMPRESS=LZW"),
        ("-co", "ENDIANNESS=BIG", "-co", "BIGTIFF=YES"), ("-co", "BLOCKYSIZE=600"),
    ],
    ids=lambda options: "-".join(options[1::2]),
)  # fmt: skip
def test_every_usual_packing_of_a_geotiff_shows_the_same(
    tmp_path: Path, options: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    # several blocks, and some that are read twice, even in a small picture
    monkeypatch.setattr(tiff_blocks, "_GATHERED", 20_000)
    monkeypatch.setattr(tiff_blocks, "_KEPT", 150_000)
    path = placed(tmp_path, 3857, *PLACES[3857], *options)
    (tmp_path / "plain.pgw").unlink(missing_ok=True)
    west, north, pixel = PLACES[3857]
    write_world_file(tmp_path / "plain.pgw", pixel, 0, 0, -pixel, west + pixel / 2, north - pixel / 2)
    (tmp_path / "plain.prj").write_text(MERCATOR)
    with closing(open_pack(path)) as pack, closing(open_pack(tmp_path / "plain.png")) as plain:
        assert pack.bounds == pytest.approx(plain.bounds, abs=1e-9)
        for zoom in (pack.max_zoom, pack.max_zoom - 3):
            tile = middle_tile(plain, zoom)
            ours, theirs = pixels(pack, *tile), pixels(plain, *tile)
            assert ours is not None
            assert theirs is not None
            most = 3.0 if "JPEG" in str(options) else 0.0
            assert np.abs(ours.astype(int) - theirs.astype(int)).mean() <= most


MERCATOR = (
    'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",'
    'SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
    'PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],'
    'PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],'
    'UNIT["Meter",1.0]]'
)


def test_what_a_mask_leaves_out_is_transparent(tmp_path: Path) -> None:
    mask = Image.new("L", (SIDE, SIDE), 255)
    ImageDraw.Draw(mask).rectangle((0, 0, 299, 599), fill=0)
    path = placed(tmp_path, 3857, *PLACES[3857])
    rgba = Image.open(tmp_path / "plain.png").convert("RGBA")
    rgba.putalpha(mask)
    rgba.save(tmp_path / "alpha.png")
    rgba.close()
    gdal("gdal_translate", "-q", "-b", "1", "-b", "2", "-b", "3", "-mask", "4", "-a_srs", "EPSG:3857", "-a_ullr",
         "1046000", "5980000", "1058000", "5968000", "-co", "TILED=YES", "-co", "COMPRESS=JPEG",
         "--config", "GDAL_TIFF_INTERNAL_MASK", "YES", tmp_path / "alpha.png", tmp_path / "masked.tif")  # fmt: skip
    gdal("gdaladdo", "-q", tmp_path / "masked.tif", "2", "4")
    with closing(open_pack(path)) as whole, closing(open_pack(tmp_path / "masked.tif")) as masked:
        for zoom in range(whole.min_zoom + 2, whole.max_zoom + 1):
            tile = middle_tile(whole, zoom)
            shown, half = pixels(whole, *tile), pixels(masked, *tile)
            assert shown is not None
            assert half is not None
            # the middle of the picture is somewhere in this tile: what lies west of it is gone
            gone = (shown[:, :, 3] == 255) & (half[:, :, 3] == 0)
            assert gone.any()
            assert (half[:, :, 3] == 255).any()
            assert np.abs(half[half[:, :, 3] == 255].astype(int) - shown[half[:, :, 3] == 255].astype(int)).mean() < 4


def test_overviews_of_a_file_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = placed(tmp_path, 3857, *PLACES[3857], "-co", "TILED=YES")
    monkeypatch.setattr(image_levels, "_COARSEST", 10_000)
    with closing(open_pack(path)) as pack:
        tile = middle_tile(pack, pack.max_zoom - 3)
        before = pixels(pack, *tile)
    gdal("gdaladdo", "-q", "-r", "average", path, "2", "4", "8")
    with closing(open_pack(path)) as pack:
        after = pixels(pack, *tile)
    assert before is not None
    assert after is not None
    assert np.abs(before.astype(int) - after.astype(int)).mean() < 3


def test_a_cloud_optimised_file_opens(tmp_path: Path) -> None:
    path = placed(tmp_path, 25832, *PLACES[25832])
    gdal(
        "gdal_translate",
        "-q",
        "-of",
        "COG",
        "-co",
        "COMPRESS=DEFLATE",
        "-co",
        "BLOCKSIZE=128",
        path,
        tmp_path / "c.tif",
    )
    with closing(open_pack(path)) as plain, closing(open_pack(tmp_path / "c.tif")) as pack:
        assert pack.bounds == plain.bounds
        tile = middle_tile(pack, pack.max_zoom)
        edges, colours = difference(pixels(pack, *tile), warped(path, *tile))
        assert edges < 0.002
        assert colours < 0.6


def test_a_value_for_nothing_is_transparent(tmp_path: Path) -> None:
    path = placed(tmp_path, 3857, *PLACES[3857], "-a_nodata", "0", "-b", "1", "-b", "1", "-b", "3")
    with closing(open_pack(path)) as pack:
        assert pixels(pack, *middle_tile(pack, pack.max_zoom)) is not None
    grey = Image.new("L", (SIDE, SIDE), 9)
    ImageDraw.Draw(grey).rectangle((0, 0, 299, 599), fill=200)
    grey.save(tmp_path / "grey.png")
    gdal("gdal_translate", "-q", "-a_nodata", "200", "-a_srs", "EPSG:3857", "-a_ullr", "1046000", "5980000", "1058000",
         "5968000", "-co", "SPARSE_OK=TRUE", tmp_path / "grey.png", tmp_path / "n.tif")  # fmt: skip
    with closing(open_pack(tmp_path / "n.tif")) as pack:
        shown = pixels(pack, *middle_tile(pack, pack.max_zoom - 1))
        assert shown is not None
        # no grey of its own comes from between a pixel and nothing
        assert {tuple(colour) for colour in shown[shown[:, :, 3] == 255].tolist()} == {(9, 9, 9, 255)}
        assert (shown[:, :, 3] == 0).any()


def test_a_compression_that_is_not_read_is_told(tmp_path: Path) -> None:
    path = placed(tmp_path, 3857, *PLACES[3857], "-co", "COMPRESS=LERC")
    with pytest.raises(BadPack, match="compressed in a way") as caught:
        open_pack(path)
    assert "Deflate" in (caught.value.remedy or "")


@pytest.mark.parametrize("kind", ["Int16", "UInt16", "Float32"])
def test_measurements_are_no_picture(tmp_path: Path, kind: str) -> None:
    path = placed(tmp_path, 3857, *PLACES[3857], "-ot", kind)
    with pytest.raises(BadPack, match="measurements") as caught:
        open_pack(path)
    assert "Rendered image" in (caught.value.remedy or "")
