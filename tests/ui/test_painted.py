"""Pictures that leave: painted from released records only, with nothing else in any byte."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.released import drawn
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.formats import PAINTED
from conect_desktop.services.leaving import Prepared, prepared
from conect_desktop.storage.book import Book
from conect_desktop.ui import theme
from conect_desktop.ui.painted import painted
from conect_desktop.ui.pictures import pictures
from tests.fresh import fresh_demo
from tests.privacy.markers import mark
from tests.privacy.searching import LEAVES, assert_nothing_leaks, every_byte
from tests.unit.exchange.releasing import HOSTILE, context, hostile


@pytest.fixture
def marked(tmp_path: Path, book: Book) -> Prepared:
    """What leaves of a book full of markers for everybody."""
    folder = tmp_path / "card"
    folder.mkdir()
    mark(book, folder)
    return prepared(book, "public")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """What leaves of the demo book for the team."""
    with Book.open(fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")) as book:
        return prepared(book, "team")


@pytest.mark.parametrize("name", PAINTED)
def test_nothing_private_is_in_a_picture(qtbot: QtBot, marked: Prepared, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    writer = painted(*marked, paper="A4", only=(name,))[name]
    left_out = writer.write(*marked, out, Silent(), overwrite=False)
    content = out.read_bytes()
    assert_nothing_leaks(content)
    text = b"\n".join(every_byte(content)).decode("utf-8", "replace")
    if name in ("pdf", "poster") and shutil.which("pdftotext") is not None:
        text = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True).stdout
        assert_nothing_leaks(text.encode())
    if name in ("html", "svg", "pdf", "docx"):
        assert marked[1].title in text
    if name in ("html", "pdf", "docx"):
        assert f"{LEAVES} notes" in " ".join(text.split())
    elif name != "charts":
        assert {one.why for one in left_out} >= {"it has no position"}


@pytest.mark.parametrize(("paper", "points"), [("A3", (842, 1191)), ("A0", (2384, 3370))])
def test_a_poster_is_as_large_as_its_paper(
    qtbot: QtBot, demo: Prepared, tmp_path: Path, paper: str, points: tuple[int, int]
) -> None:
    out = tmp_path / "poster.pdf"
    painted(*demo, paper=paper, only=("poster",))["poster"].write(*demo, out, Silent(), overwrite=False)
    if shutil.which("pdfinfo") is None:
        assert not os.environ.get("CI"), "poppler-utils is needed in CI"
        pytest.skip("poppler-utils is not installed")
    told = subprocess.run(["pdfinfo", str(out)], capture_output=True, text=True, check=True).stdout
    size = next(line for line in told.splitlines() if line.startswith("Page size"))
    wide, high = (float(word) for word in size.split() if word.replace(".", "").isdigit())
    assert sorted((round(wide), round(high))) == pytest.approx(sorted(points), abs=2)


def test_the_map_as_a_picture_is_sharp_enough_to_print(qtbot: QtBot, demo: Prepared, tmp_path: Path) -> None:
    out = tmp_path / "map.png"
    painted(*demo, only=("png",))["png"].write(*demo, out, Silent(), overwrite=False)
    with Image.open(out) as image:
        assert max(image.size) == 3508
        assert len(image.convert("RGB").getcolors(10_000_000) or []) > 50
        assert not image.info.get("Description")


def test_a_report_gets_map_network_and_votes_in_the_light_look_whatever_the_windows(
    qtbot: QtBot, demo: Prepared
) -> None:
    theme._current = theme.THEMES["dark"]
    try:
        made = pictures(*demo, drawn(*demo))
    finally:
        theme._current = theme.THEMES["light"]
    votes = {f"vote:{vote.uuid}" for vote in demo[0].of("vote")}
    assert set(made) >= {"network", *votes}
    for data in made.values():
        assert data.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", PAINTED)
def test_whatever_was_typed_is_painted_or_left_out_and_breaks_nothing(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    what = (hostile(*HOSTILE), context(title=HOSTILE[8]))
    out = tmp_path / "out"
    painted(*what, paper="A4", only=(name,))[name].write(*what, out, Silent(), overwrite=False)
    content = out.read_bytes()
    if name == "svg":
        ET.fromstring(content)
    elif name == "html":
        assert b"Content-Security-Policy" in content
    elif name in ("docx", "charts"):
        with zipfile.ZipFile(out) as archive:
            for part in archive.namelist():
                if part.endswith(".xml"):
                    ET.fromstring(archive.read(part))
    else:
        assert content.startswith((b"%PDF", b"\x89PNG"))


def test_the_page_has_the_ground_at_three_zooms(qtbot: QtBot, demo: Prepared, tmp_path: Path) -> None:
    out = tmp_path / "map.html"
    painted(*demo, only=("html",))["html"].write(*demo, out, Silent(), overwrite=False)
    text = out.read_text("utf-8")
    data = json.loads(text.split('id="page-data">', 1)[1].split("</script>", 1)[0])
    zooms = [one["zoom"] for one in data["ground"]]
    assert zooms == [zooms[0], zooms[0] + 1, zooms[0] + 2]
    for one, side in zip(data["ground"], (900, 1800, 3600), strict=True):
        with Image.open(io.BytesIO(base64.b64decode(one["data"].split(",", 1)[1]))) as image:
            assert side / 2 <= max(image.size) <= side
    (south, west), (north, east) = data["ground"][0]["bounds"]
    assert west < 2.35 < east and south < 48.94 < north


def test_network_votes_and_answers_are_pictures_of_their_own(qtbot: QtBot, demo: Prepared, tmp_path: Path) -> None:
    out = tmp_path / "charts.zip"
    painted(*demo)["charts"].write(*demo, out, Silent(), overwrite=False)
    with zipfile.ZipFile(out) as archive:
        names = set(archive.namelist())
        assert {"network.png", "votes-1.png", "votes-2.png", "about.json"} <= names
        assert any(name.startswith("indicators") for name in names)
        with Image.open(io.BytesIO(archive.read("network.png"))) as image:
            assert image.width > 1500


def test_charts_are_drawn_only_for_formats_that_have_some(
    qtbot: QtBot, demo: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing: list[object] = []
    monkeypatch.setattr("conect_desktop.ui.pictures.pictures", lambda *what: drawing.append(what) or {})
    assert list(painted(*demo, only=("svg", "geojson"))) == ["svg"]
    assert not drawing
    assert list(painted(*demo, only=("docx",))) == ["docx"]
    assert len(drawing) == 1
