"""Pictures that know their place become maps: each pixel lands where it was taken, in any system and turned anyhow."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pyproj
import pytest

from conect_desktop.basemap.image_pack import ImagePack
from conect_desktop.basemap.packs import Pack, open_pack
from tests.unit.basemap.images_made import geo_tags, pixels, telling, write_tiff, write_world_file

ROUND = 2 * math.pi * 6378137.0


def tile_of(lon: float, lat: float, z: int) -> tuple[int, int]:
    """Column and row of the tile that holds a place."""
    x, y = mercator_pixel(lon, lat, z)
    return int(x // 256), int(y // 256)


def mercator_pixel(lon: float, lat: float, z: int) -> tuple[float, float]:
    """Pixel of the world at a zoom, from the formulas of EPSG:3857."""
    size = 256 * 2**z
    return (
        (lon + 180) / 360 * size,
        (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * size,
    )


def off(pack: Pack, size: tuple[int, int], place: Callable[[float, float], tuple[float, float]]) -> float:
    """How many pixels of a picture its tiles at the deepest zoom are wrong, at worst, at control points inside.

    `place` gives longitude and latitude of a column and row; colours say which column and row a tile shows there.
    """
    worst = 0.0
    seen = 0
    for u in np.linspace(0.06, 0.94, 5):
        for v in np.linspace(0.06, 0.94, 5):
            lon, lat = place(u * size[0], v * size[1])
            x, y = mercator_pixel(lon, lat, pack.max_zoom)
            shown = pixels(pack, pack.max_zoom, int(x // 256), int(y // 256))
            assert shown is not None
            red, green, blue, alpha = (int(value) for value in shown[int(y % 256), int(x % 256)])
            assert (blue, alpha) == (77, 255)
            # the tile's pixel has its own middle: what the picture has there
            lon, lat = inverse(int(x) + 0.5, int(y) + 0.5, pack.max_zoom)
            worst = max(worst, *moved((lon, lat), (red / 250, green / 250), size, place, (u, v)))
            seen += 1
    assert seen == 25
    return worst


def inverse(x: float, y: float, z: int) -> tuple[float, float]:
    """Longitude and latitude of a pixel of the world."""
    size = 256 * 2**z
    return x / size * 360 - 180, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y / size))))


def moved(
    where: tuple[float, float], told: tuple[float, float], size: tuple[int, int],
    place: Callable[[float, float], tuple[float, float]], start: tuple[float, float],
) -> tuple[float, float]:  # fmt: skip
    """Columns and rows between where a place is in the picture (by Newton's method) and where the colours say."""
    u, v = start
    for _ in range(3):
        here = np.array(place(u * size[0], v * size[1]))
        step = 1e-4
        across = (np.array(place((u + step) * size[0], v * size[1])) - here) / step
        down = (np.array(place(u * size[0], (v + step) * size[1])) - here) / step
        du, dv = np.linalg.solve(np.column_stack([across, down]), np.array(where) - here)
        u, v = u + du, v + dv
    return abs(u - told[0]) * size[0], abs(v - told[1]) * size[1]


# with 251 steps of colour, rounded twice, it tells its columns to a quarter
SIZE = (60, 48)


@pytest.mark.parametrize(
    ("code", "west", "north", "pixel"),
    [(4326, 9.4, 47.3, (0.001, 0.0008)), (3857, 1_046_000.0, 5_980_000.0, 3.0), (2154, 652_000.0, 6_862_000.0, 2.5),
     (25832, 540_000.0, 5_230_000.0, 10.0), (3035, 4_280_000.0, 2_670_000.0, 100.0)],
)  # fmt: skip
def test_every_control_point_of_a_geotiff_lands_within_half_a_pixel(
    tmp_path: Path, code: int, west: float, north: float, pixel: float | tuple[float, float]
) -> None:
    path = write_tiff(tmp_path / "map.tif", telling(*SIZE), geo_tags(code, west, north, pixel, degrees=code == 4326))
    across, down = pixel if isinstance(pixel, tuple) else (pixel, pixel)
    to_degrees = pyproj.Transformer.from_crs(code, 4326, always_xy=True)
    with closing(open_pack(path)) as pack:
        assert isinstance(pack, ImagePack)
        assert off(pack, SIZE, lambda c, r: to_degrees.transform(west + c * across, north - r * down)) < 0.5


def test_a_turned_geotiff_lands_within_half_a_pixel(tmp_path: Path) -> None:
    turn = math.radians(30)
    a, b, d, e = 2 * math.cos(turn), 2 * math.sin(turn), 2 * math.sin(turn), -2 * math.cos(turn)
    matrix = (a, b, 652_000.0, d, e, 6_862_000.0)
    path = write_tiff(tmp_path / "turned.tif", telling(*SIZE), geo_tags(2154, 0, 0, 0, matrix=matrix))
    to_degrees = pyproj.Transformer.from_crs(2154, 4326, always_xy=True)
    with closing(open_pack(path)) as pack:
        assert (
            off(pack, SIZE, lambda c, r: to_degrees.transform(a * c + b * r + matrix[2], d * c + e * r + matrix[5]))
            < 0.5
        )


def test_a_place_of_the_first_pixels_middle_is_half_a_pixel_from_its_corner(tmp_path: Path) -> None:
    corner = write_tiff(tmp_path / "corner.tif", telling(*SIZE), geo_tags(3857, 1_046_000, 5_980_000, 10))
    middle = write_tiff(tmp_path / "middle.tif", telling(*SIZE), geo_tags(3857, 1_046_005, 5_979_995, 10, middle=True))
    with closing(open_pack(corner)) as one, closing(open_pack(middle)) as other:
        assert one.bounds == pytest.approx(other.bounds, abs=1e-12)


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "tif"])
def test_a_picture_with_a_turned_world_file_lands_within_half_a_pixel(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"plan.{ending}"
    telling(*SIZE).save(
        path, **({"lossless": True} if ending == "webp" else {"quality": 100} if ending == "jpg" else {})
    )
    turn = math.radians(-20)
    a, b, d, e = 2 * math.cos(turn), 2 * math.sin(turn), 2 * math.sin(turn), -2 * math.cos(turn)
    west, north = 652_000.0, 6_862_000.0
    names = {"png": "plan.pgw", "jpg": "plan.jgw", "webp": "plan.WLD", "tif": "plan.tfw"}
    write_world_file(tmp_path / names[ending], a, d, b, e, west + (a + b) / 2, north + (d + e) / 2)
    (tmp_path / "plan.prj").write_text(pyproj.CRS(2154).to_wkt("WKT1_ESRI"))
    to_degrees = pyproj.Transformer.from_crs(2154, 4326, always_xy=True)
    with closing(open_pack(path)) as pack:
        shown = pixels(pack, pack.max_zoom, *tile_of(*to_degrees.transform(west + 70, north - 50), pack.max_zoom))
        assert shown is not None
        if ending != "jpg":  # its colours are blurred, its place is computed in the same way
            assert off(pack, SIZE, lambda c, r: to_degrees.transform(a * c + b * r + west, d * c + e * r + north)) < 0.5
