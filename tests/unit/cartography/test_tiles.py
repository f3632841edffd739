"""Tiles are painted where their features lie, crisply past the last zoom, without seams, and twice the same."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from conect_desktop.basemap.packs import open_pack
from conect_desktop.basemap.vector import GeometryKind, decode
from conect_desktop.cartography.styles import NAMES, load
from conect_desktop.cartography.tiles import paint_raster_tile, paint_tile
from conect_desktop.domain.geo import to_world
from tests.unit.cartography.scenery import color_at, feature, layers, pixels, square

POINT, LINE, POLYGON = GeometryKind.POINT, GeometryKind.LINE, GeometryKind.POLYGON
SCREEN = load("screen")
WATER = "#b3d6e7"


def test_nothing_gives_a_transparent_tile() -> None:
    painted = paint_tile({}, 14, SCREEN)
    assert painted.image.pixelColor(100, 100).alpha() == 0
    assert painted.labels == ()
    assert paint_tile(layers(roads=[], water=[]), 3, SCREEN).labels == ()


def test_water_is_where_it_is_and_its_island_is_not() -> None:
    lake = feature(POLYGON, square(0, 2048), square(512, 1536)[::-1], kind="water")
    image = paint_tile(layers(water=[lake]), 12, SCREEN).image
    assert color_at(image, 10, 10) == WATER
    assert image.pixelColor(64, 64).alpha() == 0
    assert image.pixelColor(200, 200).alpha() == 0


def test_areas_that_overlap_are_one_area() -> None:
    one = feature(POLYGON, square(0, 2048), kind="water")
    reversed_one = feature(POLYGON, square(1024, 3072)[::-1], kind="water")
    image = paint_tile(layers(water=[one, reversed_one]), 12, SCREEN).image
    assert color_at(image, 96, 96) == WATER


def test_a_part_of_a_tile_is_as_sharp_as_a_tile() -> None:
    street = feature(LINE, [(0, 2048), (4096, 2048)], kind="major_road", kind_detail="primary")
    whole = paint_tile(layers(roads=[street]), 16, SCREEN).image
    # Two levels below, the street runs along the upper side of the squares of the third row.
    part = paint_tile(layers(roads=[street]), 16, SCREEN, part=(2, 1, 2)).image

    def painted(image: QImage) -> int:
        return sum(image.pixelColor(128, y).alpha() > 128 for y in range(256))

    assert painted(part) == pytest.approx(painted(whole) / 2, abs=1)
    assert paint_tile(layers(roads=[street]), 16, SCREEN, part=(2, 1, 0)).image.pixelColor(128, 128).alpha() == 0


def test_parts_put_together_are_the_whole() -> None:
    lake = feature(POLYGON, [(100, 300), (3900, 800), (3000, 3800), (500, 2500), (100, 300)], kind="lake")
    whole = paint_tile(layers(water=[lake]), 13, SCREEN, pixels=512).image
    together = QImage(512, 512, QImage.Format.Format_ARGB32_Premultiplied)
    together.fill(0)
    painter = QPainter(together)
    for x in (0, 1):
        for y in (0, 1):
            painter.drawImage(256 * x, 256 * y, paint_tile(layers(water=[lake]), 14, SCREEN, part=(1, x, y)).image)
    painter.end()
    different = sum(
        abs(whole.pixelColor(x, y).alpha() - together.pixelColor(x, y).alpha()) > 40
        for x in range(0, 512, 3)
        for y in range(0, 512, 3)
    )
    assert different == 0


def test_a_cut_at_the_tiles_border_is_no_shore() -> None:
    sea = feature(POLYGON, square(0, 4096), kind="ocean")
    image = paint_tile(layers(water=[sea]), 12, SCREEN).image
    assert {color_at(image, x, y) for x, y in ((0, 0), (255, 9), (128, 0), (0, 128), (128, 255), (128, 128))} == {WATER}


def test_far_overzoom_keeps_its_place() -> None:
    """From the overview's last zoom down to a street corner, the coast is still where it was."""
    coast = feature(POLYGON, [(-64, -64), (2048, -64), (2048, 4160), (-64, 4160), (-64, -64)], kind="ocean")
    levels = 11
    column, row = 2 ** (levels - 1), 2 ** (levels - 1)
    west = paint_tile(layers(water=[coast]), 18, SCREEN, part=(levels, column - 1, row)).image
    east = paint_tile(layers(water=[coast]), 18, SCREEN, part=(levels, column, row)).image
    assert color_at(west, 250, 128) == WATER
    assert east.pixelColor(250, 128).alpha() == 0


def test_a_tile_is_painted_at_the_size_and_density_that_is_asked_for() -> None:
    image = paint_tile({}, 14, SCREEN, pixels=300, dpr=2.0).image
    assert (image.width(), image.devicePixelRatio()) == (600, 2.0)


@pytest.mark.parametrize("style", NAMES)
def test_the_same_tile_twice_is_the_same_to_the_pixel(style: str) -> None:
    features = layers(
        earth=[feature(POLYGON, square(-64, 4160), kind="earth")],
        roads=[feature(LINE, [(0, 0), (2000, 1800), (4096, 1900)], kind="minor_road", name="Rue de la République")],
        buildings=[feature(POLYGON, square(i * 100.0, i * 100.0 + 60), kind="building") for i in range(30)],
    )
    first, second = (paint_tile(features, 15, load(style)) for _ in range(2))
    assert pixels(first.image) == pixels(second.image)
    assert first.labels == second.labels


def test_the_names_of_a_tile_lie_where_their_places_do() -> None:
    town = feature(POINT, [(1024, 3072)], kind="locality", kind_detail="town", name="Bagneux", min_zoom=8.0)
    beyond = feature(POINT, [(-30, 100)], kind="locality", kind_detail="town", name="Cachan")
    painted = paint_tile(layers(places=[town, beyond]), 12, SCREEN)
    (label,) = painted.labels_at(12, 5, 7)
    assert (label.text, label.x * 4096, label.y * 4096) == ("Bagneux", 5.25, 7.75)


def test_a_name_is_written_in_the_asked_language() -> None:
    attributes = {"name": "København", "name:fr": "Copenhague"}
    city = feature(POINT, [(9, 9)], kind="locality", kind_detail="city", **attributes)
    texts = [paint_tile(layers(places=[city]), 10, SCREEN, language=code).labels[0].text for code in ("fr", "sv")]
    assert texts == ["Copenhague", "København"]


def test_a_street_cut_at_crossings_has_one_name_along_its_straight_run() -> None:
    pieces = [
        feature(LINE, [(i * 1000.0, 2000.0), (i * 1000.0 + 1000, 2000.0)], kind="minor_road", name="Rue du Port")
        for i in range(4)
    ]
    (label,) = paint_tile(layers(roads=pieces), 16, SCREEN).labels
    assert label.text == "Rue du Port"
    assert label.length == pytest.approx(4000 / 4096)
    assert label.angle == 0


@pytest.mark.parametrize("degrees", [0, 30, 89, 91, 135, 180, 225, 270, 300])
def test_no_street_name_stands_on_its_head(degrees: int) -> None:
    x, y = math.cos(math.radians(degrees)) * 1500, math.sin(math.radians(degrees)) * 1500
    street = feature(LINE, [(2048 - x, 2048 - y), (2048 + x, 2048 + y)], kind="minor_road", name="Rue")
    (label,) = paint_tile(layers(roads=[street]), 16, SCREEN).labels
    assert -math.pi / 2 <= label.angle <= math.pi / 2 + 1e-6


def test_a_name_that_is_a_whole_text_is_cut() -> None:
    town = feature(POINT, [(9, 9)], kind="locality", kind_detail="town", name="x" * 5000)
    (label,) = paint_tile(layers(places=[town]), 12, SCREEN).labels
    assert len(label.text) == 80


def test_degenerate_features_are_passed_over() -> None:
    odd = layers(
        water=[feature(POLYGON, [(5, 5), (5, 5)], kind="water"), feature(LINE, [(1, 1)], kind="river", name="x")],
        roads=[feature(LINE, [(7, 7), (7, 7)], kind="minor_road", name="point")],
        places=[feature(POINT, kind="locality", name="nowhere")],
        landuse=[feature(POLYGON, [(0, 0), (4000, 4000), (4000, 0), (0, 4000), (0, 0)], kind="park", name="bow")],
    )
    for part in (None, (3, 0, 0)):
        assert {label.text for label in paint_tile(odd, 16, SCREEN, part=part).labels} <= {"bow"}


def test_a_position_that_is_no_number_is_refused_and_named() -> None:
    broken = feature(LINE, [(0, 0), (float("nan"), 4)], kind="minor_road")
    with pytest.raises(ValueError, match="not a number"):
        paint_tile(layers(roads=[broken]), 15, SCREEN)


def _encoded(image: QImage, form: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


@pytest.fixture
def quarters() -> QImage:
    """A picture with a colour in each quarter."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    for i, name in enumerate(("#ff0000", "#00ff00", "#0000ff", "#ffffff")):
        for x in range(128):
            for y in range(128):
                image.setPixelColor(x + 128 * (i % 2), y + 128 * (i // 2), QColor(name))
    return image


def test_a_raster_tile_and_its_part(quarters: QImage) -> None:
    data = _encoded(quarters, "PNG")
    assert color_at(paint_raster_tile(data).image, 200, 30) == "#00ff00"
    part = paint_raster_tile(data, part=(1, 0, 1), pixels=256, dpr=1.0).image
    assert (part.width(), color_at(part, 128, 128)) == (256, "#0000ff")


@pytest.mark.parametrize("data", [b"", b"no picture at all", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="raster tile"):
        paint_raster_tile(data)


def test_a_raster_tile_of_absurd_size_is_refused_before_it_is_read() -> None:
    data = _encoded(QImage(5000, 2, QImage.Format.Format_Mono), "PNG")
    with pytest.raises(ValueError, match="too large"):
        paint_raster_tile(data)


def test_the_streets_of_vaduz_are_painted_with_their_names(shared_data: Path) -> None:
    """Vaduz has streets with names, a river and houses."""
    pack = open_pack(shared_data / "liechtenstein.pmtiles")
    x, y = to_world(9.5209, 47.1410)
    data = pack.tile(14, int(x * 2**14), int(y * 2**14))
    assert data is not None
    painted = paint_tile(decode(data), 14, SCREEN, pixels=512, dpr=1.0)
    pack.close()
    texts = {label.text for label in painted.labels}
    assert "Vaduz" in texts
    assert any("strasse" in text for text in texts)
    colors = {painted.image.pixel(x, y) for x in range(0, 512, 7) for y in range(0, 512, 7)}
    assert len(colors) > 10
