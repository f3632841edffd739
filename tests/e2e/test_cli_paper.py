"""Paper both ways from the command line: a map printed by one process is recognised by another."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.e2e.shell import Shell

pytestmark = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed")


def test_a_printed_map_comes_back(run: Shell) -> None:
    run.good("new", "lab.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis")
    told = run.told("print", "lab.gpkg", "map.pdf", "--sheet", "A4", "--bbox=2.35,48.93,2.36,48.94")
    assert told["paper"] == "A4" and len(told["sheets"]) == 1
    subprocess.run(["pdftoppm", "-r", "150", "-png", "map.pdf", "scan"], check=True, cwd=run.folder)
    (scan,) = run.folder.glob("scan*.png")
    (found,) = run.told("digitise", "lab.gpkg", scan.name)
    assert found["sheet"] == told["sheets"][0]["code"]
    assert found["marks"] == 8 and found["off_m"] < 1.0
    assert found["bounds"] == pytest.approx(told["sheets"][0]["bounds"], abs=1e-5)
    assert found["sheet"] in run.good("digitise", "lab.gpkg", scan.name)


def test_what_can_not_be_is_told(run: Shell) -> None:
    run.good("new", "lab.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis")
    assert "no places" in run.refused("print", "lab.gpkg", "m.pdf")
    assert "four numbers" in run.refused("print", "lab.gpkg", "m.pdf", "--bbox", "1,2,3")
    assert "sheets" in run.refused("print", "lab.gpkg", "m.pdf", "--bbox=2,48,3,49", "--scale", "1000")
    there = run.folder / "there.pdf"
    there.write_text("mine")
    assert "--overwrite" in run.refused("print", "lab.gpkg", "there.pdf", "--bbox=2.35,48.93,2.36,48.94")
    assert there.read_text() == "mine"
    assert "there is no such file" in run.refused("digitise", "lab.gpkg", "gone.jpg")


def test_cards_for_the_tables_are_written(run: Shell) -> None:
    run.good("demo", "demo.gpkg")
    for kind in ("stickers", "actors", "ratings"):
        assert f"{kind}.pdf" in run.good("cards", "demo.gpkg", f"{kind}.pdf", "--kind", kind)
    assert "Par où commencer ?" in run.refused("cards", "demo.gpkg", "votes.pdf", "--kind", "votes")
    run.good("cards", "demo.gpkg", "votes.pdf", "--kind", "votes", "--of", "Par où commencer ?", "--count", "9")
    said = subprocess.run(["pdftotext", "votes.pdf", "-"], check=True, cwd=run.folder, capture_output=True, text=True)
    assert said.stdout.count("La friche des Tisserands") == 12, "nine slips are three pages of four"
    assert "--overwrite" in run.refused("cards", "demo.gpkg", "votes.pdf", "--kind", "actors")
    assert "0 to 2000" in run.refused("cards", "demo.gpkg", "many.pdf", "--count", "2001")
    run.good("new", "lab.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis")
    assert "no such vote" in run.refused("cards", "lab.gpkg", "votes2.pdf", "--kind", "votes")
    assert "nothing to print" in run.refused("cards", "lab.gpkg", "a.pdf", "--kind", "actors", "--count", "0")
