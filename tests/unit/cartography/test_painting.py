"""Markers, records and sheets as pixels: shapes differ, the selected is on top, the same input gives the same map."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from conect_desktop.basemap.packs import Pack, open_pack, overview
from conect_desktop.basemap.vector import TileLayer
from conect_desktop.cartography import sheet
from conect_desktop.cartography.record_painter import TITLE_LIMIT, count_text, paint_records, place_titles
from conect_desktop.cartography.records import Flag, RecordIndex
from conect_desktop.cartography.sheet import (
    attribution,
    distance_text,
    paint_attribution,
    paint_map,
    paint_scale_bar,
    scale_bar,
    tiles_of,
)
from conect_desktop.cartography.styles import NAMES, load
from conect_desktop.cartography.symbols import SHAPES, Symbol, hatch, ink_on, marker, pictogram, shape_path
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.paths import resources
from tests.unit.cartography.scenery import SAINT_DENIS, SYMBOLS, Sheet, color_at, pixels, records, scattered, view

LON, LAT = SAINT_DENIS
SCREEN = load("screen")


def _painted(index: RecordIndex, viewport: Viewport, selected: frozenset[str] = frozenset()) -> QImage:
    sheet = Sheet(viewport.width, viewport.height)
    with sheet as painter:
        paint_records(painter, index, index.query(viewport, selected=selected), SCREEN, selected=selected)
    return sheet.image


# -- markers -----------------------------------------------------------------------------------------------------------


def test_every_silhouette_is_different_and_of_about_one_size() -> None:
    areas = {}
    pictures = set()
    for shape in SHAPES:
        image = marker(Symbol("#2e7d32", shape), 40)
        pictures.add(pixels(image))
        areas[shape] = sum(
            image.pixelColor(x, y).name() == "#2e7d32" for x in range(image.width()) for y in range(image.height())
        )
    assert len(pictures) == len(SHAPES)
    assert max(areas.values()) < 1.6 * min(areas.values()), areas


@pytest.mark.parametrize("shape", SHAPES)
def test_no_silhouette_is_cut_off(shape: str) -> None:
    for size, selected in itertools.product((14, 26, 60), (False, True)):
        image = marker(Symbol("#000000", shape), size, selected=selected)
        edge = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
        edge += [(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
        assert max(image.pixelColor(x, y).alpha() for x, y in edge) < 60


def test_a_marker_has_a_white_rim_a_number_and_a_ring() -> None:
    plain, numbered = marker(SYMBOLS[0], 26), marker(SYMBOLS[0], 26, number="128")
    selected = marker(SYMBOLS[0], 26, selected=True)
    assert len({pixels(plain), pixels(numbered), pixels(selected)}) == 3
    assert numbered.width() > plain.width()
    colors = {plain.pixelColor(x, plain.height() // 2).name() for x in range(plain.width())}
    assert "#ffffff" in colors
    ring = {selected.pixelColor(x, selected.height() // 2).name() for x in range(selected.width())}
    assert "#c2185b" in ring


def test_a_marker_is_as_sharp_as_the_screen() -> None:
    assert marker(SYMBOLS[0], 26, 2.0).width() == pytest.approx(2 * marker(SYMBOLS[0], 26).width(), abs=2)


def test_a_symbol_from_elsewhere_cannot_reach_other_files() -> None:
    assert pictogram("../icons/app", 20, "#ffffff") is None
    assert pictogram("", 20, "#ffffff") is None
    grey = marker(Symbol("javascript:", "blob", "../../etc/passwd"), 26)
    assert pixels(grey) == pixels(marker(Symbol("#5f6b70", "circle"), 26))
    assert shape_path("blob") == shape_path("circle")


def test_a_pictogram_takes_the_asked_colour() -> None:
    image = pictogram("leaf", 24, "#ffffff")
    assert image is not None
    seen = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200}
    assert seen == {"#ffffff"}


def test_the_pictogram_is_read_on_its_colour() -> None:
    assert [ink_on(QColor(name)) for name in ("#2e7d32", "#000000", "#f9d71c", "#ffffff")] == [
        "#ffffff",
        "#ffffff",
        "#1d2427",
        "#1d2427",
    ]


def test_areas_of_one_colour_are_told_apart_by_their_hatching() -> None:
    hatched = {pixels(hatch(Symbol("#2e7d32", shape)).textureImage()) for shape in ("circle", "square", "cross")}
    assert len(hatched) == 3


def test_the_map_page_has_every_silhouette_that_a_vocabulary_may_name() -> None:
    script = (resources() / "web" / "page.js").read_text("utf-8")
    (listed,) = re.findall(r"const SHAPES = \{(.*?)\n  \};", script, re.DOTALL)
    assert set(re.findall(r"(\w+): \"M", listed)) == set(SHAPES)


# -- records -----------------------------------------------------------------------------------------------------------


def test_a_marker_is_painted_where_its_place_is() -> None:
    image = _painted(RecordIndex(records(shapely.Point(LON, LAT), titles="")), view(14))
    assert color_at(image, 400 - 8, 300) == "#2e7d32"
    assert color_at(image, 440, 300) == "#ffffff"


def test_the_selected_marker_is_painted_over_all_others() -> None:
    index = RecordIndex(records(*[shapely.Point(LON, LAT)] * 3, titles=""))
    colors = [color_at(_painted(index, view(14), frozenset({f"id{i:05d}"})), 400 + 8, 300) for i in range(3)]
    assert colors == ["#2e7d32", "#1565c0", "#c62828"]


def test_an_area_shows_the_ground_through_and_not_by_colour_alone() -> None:
    area = shapely.box(LON - 0.01, LAT - 0.01, LON + 0.01, LAT + 0.01)
    index = RecordIndex(records(area, titles=""))
    image = _painted(index, view(14))
    inside = {color_at(image, x, 240) for x in range(330, 380)}
    assert len(inside) > 1
    assert all(QColor(name).lightness() > 120 for name in inside)


def test_a_hatching_stays_on_the_ground_when_the_map_is_dragged() -> None:
    area = shapely.box(LON - 0.5, LAT - 0.5, LON + 0.5, LAT + 0.5)
    index = RecordIndex(records(area, titles=""))
    start = view(14)
    whole = Viewport(
        round(start.x * start.scale) / start.scale, round(start.y * start.scale) / start.scale, 14, 800, 600
    )
    one, other = _painted(index, whole), _painted(index, whole.panned(13, 0))
    assert [color_at(one, x, 100) for x in range(100, 200)] == [color_at(other, x + 13, 100) for x in range(100, 200)]


def test_drafts_and_landmarks_look_different() -> None:
    made = records(shapely.Point(LON, LAT), titles="")
    pictures = []
    for flag in (0, Flag.DRAFT, Flag.LANDMARK):
        made.flags = np.array([flag], np.uint8)
        pictures.append(pixels(_painted(RecordIndex(made), view(14))))
    assert len(set(pictures)) == 3


def test_titles_overlap_neither_markers_nor_each_other() -> None:
    index = RecordIndex(records(*scattered(80), numbers=True))
    shown = index.query(view(14))
    titles = place_titles(shown, SCREEN)
    assert len(titles) > 5
    markers = shown.boxes(SCREEN.records.marker)
    for title in titles:
        for a0, b0, a1, b1 in title.boxes:
            assert not any(a0 < x1 and x0 < a1 and b0 < y1 and y0 < b1 for x0, y0, x1, y1 in markers)


def test_the_title_of_the_selected_is_written_even_in_a_crowd() -> None:
    crowd = records(*[shapely.Point(LON + dx / 5000, LAT + dy / 7000) for dx in range(-7, 8) for dy in range(-7, 8)])
    shown = RecordIndex(crowd).query(view(15), selected={"id00112"})
    assert place_titles(shown, SCREEN, selected={"id00112"})[0].candidate.text == "Jardin 112"
    alone = RecordIndex(records(shapely.Point(LON, LAT), shapely.Point(LON, LAT - 0.0005)))
    (title, *_) = place_titles(alone.query(view(15)), SCREEN, selected={"id00000"})
    neighbour = alone.query(view(15)).boxes(SCREEN.records.marker)[1]
    # A free side is taken first.
    assert all(box[3] <= neighbour[1] or box[1] >= neighbour[3] or box[0] >= neighbour[2] for box in title.boxes)


def test_among_many_only_the_selected_has_its_title() -> None:
    index = RecordIndex(records(shapely.Point(LON, LAT), *scattered(900)))
    shown = index.query(view(14), selected={"id00000"})
    assert len(shown.ids) > TITLE_LIMIT
    assert [title.candidate.text for title in place_titles(shown, SCREEN, selected={"id00000"})] == ["Jardin 0"]
    assert place_titles(shown, SCREEN) == ()


def test_clusters_are_painted_with_their_count() -> None:
    index = RecordIndex(records(*[shapely.Point(LON, LAT)] * 50))
    image = _painted(index, view(14))
    assert image != Sheet().image
    assert [count_text(n) for n in (7, 999, 1000, 1250, 9999, 12_345)] == ["7", "999", "1.0k", "1.2k", "9.9k", "12k"]


def test_the_same_records_are_painted_the_same() -> None:
    lines = [shapely.LineString([(LON, LAT), (LON + 0.01, LAT + 0.002)])]
    made = records(*scattered(40), *lines, shapely.box(LON, LAT, LON + 0.004, LAT + 0.004), numbers=True)
    first, second = (_painted(RecordIndex(made), view(14.3)) for _ in range(2))
    assert pixels(first) == pixels(second)
    assert len({first.pixel(x, y) for x in range(0, first.width(), 4) for y in range(0, first.height(), 4)}) > 3


def test_records_far_out_of_the_world_do_no_harm() -> None:
    odd = [shapely.Point(LON, LAT), shapely.LineString([(-180, -90), (180, 90)]), shapely.box(-180, -90, 180, 90)]
    for zoom in (0, 5, 22):
        _painted(RecordIndex(records(*odd)), view(zoom))


# -- sheets ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def streets(shared_data: Path) -> Iterator[Pack]:
    """The real street map of Vaduz."""
    pack = open_pack(shared_data / "liechtenstein.pmtiles")
    yield pack
    pack.close()


def _sheet(viewport: Viewport, packs: list[Pack], style: str, index: RecordIndex | None = None) -> QImage:
    sheet = Sheet(viewport.width, viewport.height)
    look = load(style)
    with sheet as painter:
        paint_map(painter, viewport, tiles=tiles_of(packs, viewport, look), records=index, style=look)
        paint_scale_bar(painter, viewport, look, 16, viewport.height - 16)
        paint_attribution(painter, viewport, look, attribution(packs))
    return sheet.image


@pytest.mark.parametrize("style", NAMES)
def test_a_map_of_europe_has_land_water_and_is_painted_twice_the_same(style: str) -> None:
    world = overview()
    viewport = Viewport(0.5, 0.5, 4, 600, 400).centred(2.0, 47.0)
    first, second = (_sheet(viewport, [world], style) for _ in range(2))
    assert pixels(first) == pixels(second)
    px, py = viewport.at(-10.0, 46.0)
    sea = color_at(first, round(px), round(py))
    px, py = viewport.at(2.9, 46.3)
    land = color_at(first, round(px), round(py))
    assert sea != land
    assert load(style).paper not in (sea, land) or style == "print"
    world.close()


def test_a_street_map_over_the_overview(streets: Pack) -> None:
    world = overview()
    viewport = Viewport(0.5, 0.5, 15.4, 500, 400).centred(9.5209, 47.1410)
    index = RecordIndex(records(shapely.Point(9.5209, 47.1410)))
    image = _sheet(viewport, [world, streets], "screen", index)
    assert len({image.pixel(x, y) for x in range(0, 500, 5) for y in range(0, 400, 5)}) > 30
    assert color_at(image, 250 - 8, 200) == "#2e7d32"
    world.close()


def test_past_the_last_zoom_of_a_pack_its_tiles_are_painted_in_parts(streets: Pack) -> None:
    viewport = Viewport(0.5, 0.5, 18, 300, 300).centred(9.5209, 47.1410)
    tiles = tiles_of([streets], viewport, SCREEN)
    assert {tile.z for tile in tiles} == {18}
    assert streets.max_zoom < 18


def test_a_pack_that_is_a_speck_in_the_view_is_left_out(streets: Pack) -> None:
    assert tiles_of([streets], Viewport(0.5, 0.5, 4, 800, 600).centred(9.5, 47.1), SCREEN) == []


def test_a_map_without_anything_is_paper() -> None:
    sheet = Sheet(60, 40)
    with sheet as painter:
        paint_map(painter, Viewport(0.5, 0.5, 3, 60, 40), tiles=[], records=None, style=SCREEN)
    assert {color_at(sheet.image, x, y) for x in range(60) for y in range(40)} == {SCREEN.paper}


def test_a_sheet_on_paper_is_written_as_outlines(tmp_path: Path) -> None:
    """The same painting goes to a PDF, at the resolution of a printer."""
    writer = QPdfWriter(str(tmp_path / "map.pdf"))
    writer.setPageSize(QPageSize(QSizeF(100, 80), QPageSize.Unit.Millimeter))
    writer.setResolution(600)
    painter = QPainter(writer)
    painter.scale(600 / 96, 600 / 96)
    paint_map(painter, view(14, 300, 200), tiles=[], records=RecordIndex(records(*scattered(9))), style=SCREEN)
    painter.end()
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("zoom", "text"), [(2, "2000 km"), (10, "10 km"), (14, "500 m"), (17, "100 m"), (22, "2 m")])
def test_the_scale_bar_is_round_and_true(zoom: float, text: str) -> None:
    viewport = view(zoom)
    metres, length = scale_bar(viewport)
    assert distance_text(metres) == text
    assert 50 < length <= 140
    assert metres / length == pytest.approx(viewport.metres_per_pixel)


def test_no_scale_bar_where_there_is_no_room() -> None:
    assert scale_bar(view(10), 0) == (0.0, 0.0)


def test_each_source_is_named_once() -> None:
    world = overview()
    assert attribution([world, world]) == world.attribution
    assert attribution([]) == ""
    world.close()


def test_a_tile_that_is_painted_in_many_parts_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    world = overview()
    read: list[tuple[int, int, int]] = []
    tile = world.tile
    monkeypatch.setattr(world, "tile", lambda *address: read.append(address) or tile(*address))
    shown = tiles_of([world], view(13, 1200, 900), SCREEN)
    assert len(shown) >= 20
    assert 1 <= len(read) == len(set(read)) <= 4
    world.close()


@pytest.mark.parametrize("zoom", [9, 13, 16])
def test_what_is_left_out_of_a_tile_because_it_lies_elsewhere_is_not_missed(
    monkeypatch: pytest.MonkeyPatch, zoom: int
) -> None:
    world = overview()
    viewport = Viewport(0.5, 0.5, zoom, 700, 500).centred(2.36, 48.94)
    left_out: list[int] = []
    near = sheet._near

    def counted(layers: Mapping[str, TileLayer], *where: Any) -> dict[str, TileLayer]:
        found = near(layers, *where)
        left_out.append(sum(len(layer.features) - len(found[name].features) for name, layer in layers.items()))
        return found

    monkeypatch.setattr(sheet, "_near", counted)
    some = _sheet(viewport, [world], "screen")
    assert sum(left_out) > 100
    monkeypatch.setattr(sheet, "_near", lambda layers, *where: layers)
    assert pixels(some) == pixels(_sheet(viewport, [world], "screen"))
    world.close()
