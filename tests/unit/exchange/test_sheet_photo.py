"""Photographs of printed maps are recognised however they were held, and lie on the ground where they belong."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from conect_desktop.cartography.wall_map import WallMap
from conect_desktop.domain.paper import SheetGround
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.sheets import MapSheets, plan
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.sheet_photo import read_photo, recognise, straighten
from tests.paper.photographs import Camera, Floats, Held, rendered, some, with_stickers

SCALE = 2500


@pytest.fixture(scope="module")
def sheets() -> MapSheets:
    return plan((9.52, 47.14, 9.52, 47.14), "A3", SCALE)


@pytest.fixture(scope="module")
def ground(sheets: MapSheets) -> SheetGround:
    return sheets.grounds[0]


@pytest.fixture(scope="module")
def places(ground: SheetGround) -> Floats:
    """Where stickers are, in millimetres of paper."""
    chance = np.random.default_rng(7)
    shares = chance.uniform(0.05, 0.95, (12, 2))
    return shares * (ground.width, ground.height) + (ground.left, ground.top)


@pytest.fixture(scope="module")
def sheet(qapp: object, sheets: MapSheets, places: Floats) -> Image.Image:
    return with_stickers(rendered(WallMap(sheets, "Vaduz"), dpi=150), sheets, places)


def metres_off(photo: Image.Image, camera: Camera, sheet: Image.Image, sheets: MapSheets, places: Floats) -> Floats:
    """How far each sticker is from where it was put, after recognition."""
    found = recognise(photo, Silent())
    assert found.sheet == sheets.grounds[0].sheet
    assert found.others == ()
    px, py = camera.where(*(places * sheet.width / sheets.layout.width).T)
    return found.georeference.residuals(px, py, *sheets.grounds[0].to_ground(*places.T))


@pytest.mark.parametrize("seed", range(6))
def test_stickers_are_within_three_metres(seed: int, sheet: Image.Image, sheets: MapSheets, places: Floats) -> None:
    held = some(seed, 4.0)
    camera = Camera(replace(held, blur=held.blur / 3), sheet)
    assert float(metres_off(camera.take(sheet), camera, sheet, sheets, places).max()) < 3.0


def test_a_scan_lies_within_half_a_metre(sheet: Image.Image, sheets: MapSheets, places: Floats) -> None:
    found = recognise(sheet, Silent())
    per_mm = sheet.width / sheets.layout.width
    off = found.georeference.residuals(*(places * per_mm).T, *sheets.grounds[0].to_ground(*places.T))
    assert found.marks == 8
    assert float(off.max()) < 0.5
    assert found.georeference.rms is not None and found.georeference.rms < 0.5


def test_half_covered_marks_are_not_needed(sheet: Image.Image, sheets: MapSheets, places: Floats) -> None:
    covered = sheet.copy()
    covered.paste((255, 255, 255), (0, 0, sheet.width // 2, sheet.height // 6))
    covered.paste((90, 60, 40), (sheet.width * 9 // 10, sheet.height // 3, sheet.width, sheet.height * 2 // 3))
    found = recognise(covered, Silent())
    assert found.marks < 8
    per_mm = sheet.width / sheets.layout.width
    off = found.georeference.residuals(*(places * per_mm).T, *sheets.grounds[0].to_ground(*places.T))
    assert float(off.max()) < 1.0


def test_without_its_larger_code_a_sheet_is_laid_where_the_book_knows_it(
    sheet: Image.Image, sheets: MapSheets, ground: SheetGround
) -> None:
    covered = sheet.copy()
    per_mm = sheet.width / sheets.layout.width
    on = sheets.layout
    first = list(on.marks(ground.sheet))[-3]
    left = round((first.left + first.side + on.quiet) * per_mm)
    top = round((ground.top + ground.height + 5) * per_mm)
    covered.paste((255, 255, 255), (left, top, left + round(40 * per_mm), sheet.height))
    with pytest.raises(Trouble, match=ground.sheet):
        recognise(covered, Silent())
    assert recognise(covered, Silent(), {ground.sheet: ground}).ground == ground


def test_two_sheets_in_one_photograph_are_told_apart(qapp: object, sheet: Image.Image, ground: SheetGround) -> None:
    other = plan((9.52, 47.14, 9.52, 47.14), "A4", SCALE)
    second = rendered(WallMap(other, "Other"), dpi=150)
    both = Image.new("RGB", (sheet.width + second.width, sheet.height), "brown")
    both.paste(sheet, (0, 0))
    part = second.crop((0, 0, second.width, second.height // 2))
    both.paste(part, (sheet.width, 0))
    found = recognise(both, Silent())
    assert found.sheet == ground.sheet
    assert found.others == (other.grounds[0].sheet,)


@pytest.mark.parametrize("seed", [1, 5])
@pytest.mark.parametrize("side", ["left", "lower", "corner"])
def test_the_error_told_is_honest_where_few_marks_are_seen(
    seed: int, side: str, sheet: Image.Image, sheets: MapSheets, places: Floats
) -> None:
    """Marks along one side alone either tell how far the other side may be off, or are refused."""
    width, height = sheet.size
    covered = sheet.copy()
    # what lies over the other marks, outside the map: newspapers, cups, arms
    if side != "lower":
        covered.paste("gray", (width // 3, 0, width, height // 12))
        covered.paste("gray", (width * 15 // 16, 0, width, height))
    if side != "left":
        covered.paste("gray", (0, 0, width, height // 12))
        covered.paste("gray", (width * 15 // 16, 0, width, height * 2 // 3))
    if side == "corner":
        covered.paste("gray", (width * 2 // 3, height * 11 // 12, width, height))
    camera = Camera(replace(some(seed, 4.0), blur=0.5), covered)
    photo = camera.take(covered)
    try:
        found = recognise(photo, Silent())
    except Trouble as told:
        assert "marks" in told.what
        return
    px, py = camera.where(*(places * sheet.width / sheets.layout.width).T)
    off = found.georeference.residuals(px, py, *sheets.grounds[0].to_ground(*places.T))
    assert found.georeference.rms is not None
    assert float(np.sqrt((off**2).mean())) < max(3 * found.georeference.rms, 0.5)


def test_halves_of_two_copies_are_refused(sheet: Image.Image) -> None:
    both = Image.new("RGB", (sheet.width * 2, sheet.height), "brown")
    half = sheet.height // 2
    both.paste(sheet.crop((0, 0, sheet.width, half)), (0, 0))
    both.paste(sheet.crop((0, half, sheet.width, sheet.height)), (sheet.width, half))
    with pytest.raises(Trouble, match="contradict each other by"):
        recognise(both, Silent())


def test_a_see_through_scan_lies_on_white(sheet: Image.Image, ground: SheetGround) -> None:
    clear = sheet.convert("RGBA")
    clear.putalpha(Image.eval(sheet.convert("L"), lambda grey: 255 - grey))
    file = io.BytesIO()
    clear.save(file, "PNG")
    assert recognise(read_photo(file), Silent()).sheet == ground.sheet


@pytest.mark.parametrize("picture", [Image.new("RGB", (800, 600), "white"), Image.effect_noise((800, 600), 90)])
def test_what_is_no_map_is_told(picture: Image.Image) -> None:
    with pytest.raises(Trouble, match="no marks") as told:
        recognise(picture.convert("RGB"), Silent())
    assert told.value.remedy


def test_too_few_marks_are_told_with_their_number(sheet: Image.Image) -> None:
    with pytest.raises(Trouble, match="only 2 marks"):
        recognise(sheet.crop((0, 0, sheet.width * 2 // 3, sheet.height // 4)), Silent())


def test_a_photograph_is_read_as_it_was_held(sheet: Image.Image, ground: SheetGround) -> None:
    turned = sheet.rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be shown turned clockwise
    file = io.BytesIO()
    turned.save(file, "JPEG", exif=exif)
    photo = read_photo(io.BytesIO(file.getvalue()))
    assert (photo.width, photo.height) == sheet.size
    assert recognise(photo, Silent()).sheet == ground.sheet


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"\xff\xd8\xff\xe0" + b"x" * 50])
def test_a_file_that_is_no_picture_is_told(data: bytes) -> None:
    with pytest.raises(Trouble, match="no photograph"):
        read_photo(io.BytesIO(data))


def test_straightened_it_lies_north_up_with_every_sticker_at_its_place(
    sheet: Image.Image, ground: SheetGround, places: Floats
) -> None:
    held = Held(3, 0.2, 100.0, 0.04, 0.3, 0.2, 90, 4.0)
    photo = Camera(held, sheet).take(sheet)
    found = recognise(photo, Silent())
    flat = straighten(photo, found.georeference, Silent(), bounds=ground.bounds)
    height, width, _ = flat.rgba.shape
    assert width / height == pytest.approx(ground.width / ground.height, rel=0.01)
    x = (places[:, 0] - ground.left) / ground.width * width
    y = (places[:, 1] - ground.top) / ground.height * height
    for column, row in zip(x.astype(int), y.astype(int), strict=True):
        red, green, blue, alpha = flat.rgba[row, column].astype(int)
        assert alpha == 255 and red > green + 50 and red > blue + 50


def test_straightening_has_a_bound_and_can_be_cancelled(sheet: Image.Image, ground: SheetGround) -> None:
    found = recognise(sheet, Silent())
    small = straighten(sheet, found.georeference, Silent(), most_pixels=10_000)
    assert small.rgba.shape[0] * small.rgba.shape[1] <= 10_000

    class Stop:
        def step(self, done: int, total: int) -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        straighten(sheet, found.georeference, Stop())
    with pytest.raises(Cancelled):
        recognise(sheet, Stop())
