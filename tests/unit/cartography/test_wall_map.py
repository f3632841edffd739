"""The printed map, read back from its pixels: its size, its scale, its marks, its signs at their places."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import shapely
import zxingcpp
from PIL import Image

from conect_desktop.cartography.map_sheet import LegendEntry
from conect_desktop.cartography.records import Records
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.wall_map import WallMap, write_wall_map
from conect_desktop.domain.geo import distance
from conect_desktop.domain.paper import SheetGround, read_ground, read_mark
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.sheets import MapSheets, plan
from conect_desktop.errors import Cancelled, Trouble

BOUNDS = (9.515, 47.135, 9.525, 47.142)
DPI = 200
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed"),
]


def printed(wall: WallMap, folder: Path, page: int = 1) -> npt.NDArray[np.uint8]:
    """A page as pixels of 200 to an inch."""
    path = write_wall_map(wall, folder / "map.pdf", Silent())
    subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-f", str(page), "-l", str(page), "-png", path, folder / "page"], check=True
    )
    (made,) = folder.glob("page*.png")
    with Image.open(made) as image:
        return np.asarray(image.convert("RGB"))


def mm(pixels: float) -> float:
    return pixels / DPI * 25.4


def test_the_page_is_true_in_size_and_every_mark_lies_where_it_says(tmp_path: Path) -> None:
    sheets = plan(BOUNDS, "A3", 5000)
    pixels = printed(WallMap(sheets, "Vaduz", "2026"), tmp_path)
    height, width, _ = pixels.shape
    assert (mm(width), mm(height)) == pytest.approx((sheets.layout.width, sheets.layout.height), abs=0.3)
    found = [code for code in zxingcpp.read_barcodes(pixels) if read_mark(code.text)]
    assert len(found) == 8
    for code in found:
        mark = read_mark(code.text)
        assert mark is not None
        corner = code.position.top_left
        assert (mm(corner.x), mm(corner.y)) == pytest.approx((mark.left, mark.top), abs=0.3)
        assert mm(code.position.top_right.x - corner.x) == pytest.approx(mark.side, abs=0.3)


def ground_read(pixels: npt.NDArray[np.uint8]) -> SheetGround:
    """Where the sheet says that its map lies."""
    told = [ground for code in zxingcpp.read_barcodes(pixels) if (ground := read_ground(code.text))]
    assert len(told) == 1
    return told[0]


def test_a_sign_lies_where_the_sheet_says_its_place_is(tmp_path: Path) -> None:
    lon, lat = 9.5203, 47.1391
    records = Records.of_geometries(
        ["a"], [shapely.Point(lon, lat)], [Symbol("#D01050", "circle", "flag")], [0], [""], [""]
    )
    sheets = plan(BOUNDS, "A4", 5000)
    pixels = printed(WallMap(sheets, "Vaduz", records=records), tmp_path)
    ground = ground_read(pixels)
    red = (pixels[..., 0] > 180) & (pixels[..., 1] < 60) & (pixels[..., 2] < 120)
    rows, columns = np.nonzero(red)
    x, y = mm((columns.min() + columns.max() + 1) / 2), mm((rows.min() + rows.max() + 1) / 2)
    lons, lats = ground.to_ground(np.array([x]), np.array([y]))
    assert distance(float(lons[0]), float(lats[0]), lon, lat) < 2.0


def test_the_scale_bar_is_as_long_as_it_says(tmp_path: Path) -> None:
    sheets = plan(BOUNDS, "A4", 5000)
    wall = WallMap(sheets, "Vaduz")
    pixels = printed(wall, tmp_path)
    text = subprocess.run(["pdftotext", tmp_path / "map.pdf", "-"], check=True, capture_output=True, text=True).stdout
    metres = max(int(number) for number in re.findall(r"(\d+) m\b", text))
    ground = sheets.grounds[0]
    below = round((ground.top + ground.height + 6) / 25.4 * DPI)
    foot = pixels[below:, pixels.shape[1] // 2 :].max(axis=2) < 160
    longest = 0
    for row in foot:
        # a bar of four parts: its edge is drawn through
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
        longest = max(longest, int(np.max(edges[1::2] - edges[::2], initial=0)))
    assert mm(longest) == pytest.approx(metres * 1000 / 5000, abs=0.4)


def test_several_sheets_are_pages_with_codes_and_names_of_their_own(tmp_path: Path) -> None:
    sheets = plan((9.51, 47.13, 9.53, 47.145), "A4", 5000)
    pixels = printed(WallMap(sheets, "Vaduz", sheet_word="Feuille {0} sur {1}"), tmp_path, page=2)
    assert ground_read(pixels).sheet == sheets.grounds[1].sheet
    text = subprocess.run(["pdftotext", tmp_path / "map.pdf", "-"], check=True, capture_output=True, text=True).stdout
    assert f"Feuille A2 sur {len(sheets.grounds)}" in text or f"Feuille B1 sur {len(sheets.grounds)}" in text
    assert text.count("\f") == len(sheets.grounds)


def test_title_legend_and_whom_to_name_are_words_that_can_be_searched(tmp_path: Path) -> None:
    legend = (LegendEntry(Symbol("#D01050", "circle", "flag"), "Jardins partagés", 3),)
    write_wall_map(WallMap(_one(), "Saint-Denis <b>&", "Écolab", legend=legend), tmp_path / "m.pdf", Silent())
    text = subprocess.run(["pdftotext", tmp_path / "m.pdf", "-"], check=True, capture_output=True, text=True).stdout
    for words in ("Saint-Denis <b>&", "Écolab", "Jardins partagés", "1 : 10 000"):
        assert words in text.replace("\u202f", " ").replace("\u00a0", " "), words


def _one() -> MapSheets:
    return plan(BOUNDS, "A4", 10_000)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_wall_map(WallMap(_one(), "x"), tmp_path / "m.pdf", Stop())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        write_wall_map(WallMap(_one(), "x"), tmp_path / "gone" / "m.pdf", Silent())
