"""What is painted into a file is in it whole, or not there and the person is told."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conect_desktop.cartography import slips
from conect_desktop.cartography.map_sheet import LegendEntry, MapSheet, write_poster, write_sheet_svg
from conect_desktop.cartography.slips import Slips
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.wall_map import WallMap, write_wall_map
from conect_desktop.cartography.written import painted_file
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.sheets import plan
from conect_desktop.storage.trouble import DiskFull, MediumGone, NoSuchBook
from tests.unit.cartography.scenery import records, scattered

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size"),
]
CODES = Slips("codes", [f"T1-P{number:02d}" for number in range(96)], "en", "Ecolab")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes, as on a disk that is nearly full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_slips_that_the_disk_has_no_room_for_are_told_and_leave_nothing(tmp_path: Path, share: float) -> None:
    size = slips.write_pdf(tmp_path / "whole.pdf", CODES).stat().st_size
    with room_for(int(size * share)), pytest.raises((MediumGone, DiskFull)):
        slips.write_pdf(tmp_path / "codes.pdf", CODES)
    assert [path.name for path in tmp_path.iterdir()] == ["whole.pdf"]


def test_so_is_a_map_for_the_wall(tmp_path: Path) -> None:
    wall = WallMap(plan((9.515, 47.135, 9.525, 47.142), "A4", 5000), "Vaduz")
    with room_for(4_000), pytest.raises((MediumGone, DiskFull)):
        write_wall_map(wall, tmp_path / "map.pdf", Silent())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["poster.pdf", "picture.svg"])
def test_posters_and_pictures_say_it_to_whoever_writes_them(tmp_path: Path, name: str) -> None:
    sheet = MapSheet("Ecolab", "2026", records(*scattered(5)), None)
    with room_for(4_000), pytest.raises(OSError, match=name):
        (write_poster if name.endswith("pdf") else write_sheet_svg)(sheet, tmp_path / name)


def test_what_was_lost_in_the_middle_is_noticed(tmp_path: Path) -> None:
    whole = slips.write_pdf(tmp_path / "whole.pdf", CODES).read_bytes()
    with pytest.raises(OSError), painted_file(tmp_path / "torn.pdf") as file:
        file.write(whole[:2_000] + whole[2_100:])
    with painted_file(tmp_path / "again.pdf") as file:
        file.write(whole)
    assert (tmp_path / "again.pdf").read_bytes() == whole


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSuchBook):
        slips.write_pdf(tmp_path / "nowhere" / "codes.pdf", CODES)


def test_an_error_while_painting_is_told_as_itself(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), painted_file(tmp_path / "half.pdf") as file:
        file.write(b"%PDF-1.4")
        raise ZeroDivisionError


@pytest.mark.parametrize("kinds", [3, 80])
def test_every_kind_of_the_legend_is_on_the_sheet(tmp_path: Path, kinds: int) -> None:
    legend = tuple(LegendEntry(Symbol("#2e7d32"), f"Sorte {number}", number) for number in range(kinds))
    write_sheet_svg(MapSheet("Ecolab", "2026", records(*scattered(5)), None, legend), tmp_path / "sheet.svg")
    drawn = ElementTree.parse(tmp_path / "sheet.svg").getroot()
    height = float(drawn.attrib["viewBox"].split()[3])
    words = [(text, float(text.attrib["y"])) for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    told = [y for text, y in words if "".join(text.itertext()).strip().startswith("Sorte")]
    assert len(told) == kinds
    assert sorted(told) == told and max(told) < height
