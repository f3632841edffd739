"""The pictograms and icons that ship: all there, one style, one colour, nothing in them that could run or call out."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[3] / "resources"
SYMBOLS = RESOURCES / "symbols"
ICONS = RESOURCES / "icons"
SVG = "{http://www.w3.org/2000/svg}"


def words(text: str) -> set[str]:
    """A set of names, written as one would say them."""
    return set(text.split())


PICTOGRAMS = words(
    """book people leaf recycle wrench heart bowl palette ball bolt drop house megaphone chip market tree flower bin bus
    cross_health graduation coins ballot bench shield arrows_split arrows_change building ground sofa sprout stall roof
    star gear road mountain hand handshake city_hall school briefcase fund circle_dots question plus quote eye lightbulb
    flag camera mic truck key scales clash tools clock database network music water_can truck_hand link lock clipboard
    calendar cup"""
)
WINDOW_ICONS = words(
    """session map list network priorities indicators notes release sync point line area select move_vertex measure undo
    redo delete duplicate search zoom_in zoom_out zoom_all layers basemap new_book open_book save_copy export import
    help settings next_phase close check warning info saved filter edit pin palette_command history visible hidden
    location_rule projector eye plus people resources media disagreement compare timer microphone decisions room"""
)
SHAPES = {"path", "circle", "rect"}
ROOT_ATTRIBUTES = {"viewBox", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}
SHAPE_ATTRIBUTES = {
    *("d", "cx", "cy", "r", "x", "y", "width", "height", "rx"),
    *("fill", "fill-rule", "stroke", "stroke-width", "stroke-dasharray"),
}
NUMBERS = re.compile(r"[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]+")
SIGNS = sorted([*SYMBOLS.glob("*.svg"), *(path for path in ICONS.glob("*.svg") if path.stem != "app")])

every_sign = pytest.mark.parametrize("path", SIGNS, ids=lambda path: f"{path.parent.name}/{path.stem}")


def png_size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels that a PNG's header gives."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_every_pictogram_is_there() -> None:
    assert PICTOGRAMS - {path.stem for path in SYMBOLS.glob("*.svg")} == set()


def test_every_icon_of_the_window_is_there() -> None:
    assert WINDOW_ICONS | {"app"} <= {path.stem for path in ICONS.glob("*.svg")}


def test_the_page_on_the_pictograms_names_each_once() -> None:
    rows = [row for row in (SYMBOLS / "README.md").read_text("utf-8").splitlines() if row.startswith("| ")][1:]
    named = " ".join(row.split("|")[2] for row in rows).split()
    assert sorted(named) == sorted(path.stem for path in SYMBOLS.glob("*.svg"))


@every_sign
def test_a_sign_is_a_small_plain_drawing_on_the_grid(path: Path) -> None:
    content = path.read_bytes()
    assert len(content) <= 2048
    assert b"<!" not in content and b"<?" not in content, "a document type, a comment or an instruction"
    root = ET.fromstring(content)
    assert (root.tag, root.get("viewBox")) == (f"{SVG}svg", "0 0 24 24")
    assert set(root.attrib) <= ROOT_ATTRIBUTES
    assert len(root) > 0
    for shape in root:
        assert shape.tag in {SVG + name for name in SHAPES}
        assert set(shape.attrib) <= SHAPE_ATTRIBUTES
        assert len(shape) == 0
        assert NUMBERS.fullmatch(shape.get("d", "M0 0"))
    assert "".join(root.itertext()).strip() == ""


@every_sign
def test_a_sign_takes_whatever_colour_it_is_given(path: Path) -> None:
    root = ET.parse(path).getroot()
    paints = {element.get(key) for element in root.iter() for key in ("fill", "stroke")} - {None}
    assert paints <= {"currentColor", "none"}
    assert "currentColor" in paints


@every_sign
def test_strokes_are_thick_enough_to_be_seen_across_a_room(path: Path) -> None:
    root = ET.parse(path).getroot()
    widths = [float(element.get("stroke-width", "2")) for element in root.iter()]
    assert min(widths) >= 1.6
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")


@pytest.mark.parametrize("folder", [SYMBOLS, ICONS], ids=lambda folder: folder.name)
def test_no_two_signs_are_the_same_drawing(folder: Path) -> None:
    drawings = [path.read_bytes() for path in folder.glob("*.svg")]
    assert len(set(drawings)) == len(drawings)


def test_the_programs_sign_refers_to_nothing_outside_itself() -> None:
    content = (ICONS / "app.svg").read_text("utf-8")
    root = ET.fromstring(content)
    assert root.get("viewBox") == "0 0 24 24"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "defs", "linearGradient", "stop"),
        *SHAPES,
    }
    assert set(re.findall(r"(?:url\(|href=.)([^)\"']*)", content)) <= {"#ground"}


def test_the_programs_sign_is_there_for_every_desktop() -> None:
    assert png_size((ICONS / "app.png").read_bytes()) == (256, 256)

    ico = (ICONS / "app.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert kind == 1
    sizes = set()
    for entry in range(count):
        width, height, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * entry)
        assert png_size(ico[offset : offset + length]) == (width or 256, height or 256)
        sizes.add(width or 256)
    assert {16, 32, 48, 256} <= sizes

    icns = (ICONS / "app.icns").read_bytes()
    assert (icns[:4], struct.unpack(">I", icns[4:8])[0]) == (b"icns", len(icns))
    at, sides = 8, set()
    while at < len(icns):
        (length,) = struct.unpack(">I", icns[at + 4 : at + 8])
        sides.add(png_size(icns[at + 8 : at + length])[0])
        at += length
    assert {16, 32, 128, 256, 512} <= sides
