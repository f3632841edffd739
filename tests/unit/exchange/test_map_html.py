"""The map as one page: it asks for nothing from anywhere, and what people typed stays text."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import shapely
from PIL import Image

from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.exchange.map_html import MANY, Ground, write_html
from tests.unit.exchange.releasing import HOSTILE, context, hostile, leaving

HERE = {"visibility": "public", "geometry": shapely.Point(2.35, 48.93)}


class _Page(HTMLParser):
    """Everything a page names, runs and says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.scripts: list[str] = []
        self.policy = ""
        self.data: Any = None
        self._in: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.names += [value for name, value in attrs if name in ("src", "href", "action", "data") and value]
        if tag == "meta" and told.get("http-equiv") == "Content-Security-Policy":
            self.policy = told.get("content") or ""
        self._in = f"{tag}:{told.get('type', '')}" if tag in ("script", "style") else None
        if self._in == "script:":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._in == "script:":
            self.scripts[-1] += data
        elif self._in == "script:application/json":
            self.data = json.loads(data)
        elif self._in == "style:":
            self.names += re.findall(r"url\(([^)#]+)\)|@import ([^;]+)", data)

    def handle_endtag(self, tag: str) -> None:
        self._in = None


def _written(folder: Path, release: Any, **more: Any) -> _Page:
    out = folder / "map.html"
    write_html(release, more.pop("context", None) or context(), out, Silent(), **more)
    return _Page(out.read_text("utf-8"))


def test_a_page_names_nothing_outside_itself(tmp_path: Path) -> None:
    page = _written(tmp_path, leaving([Place(uuid="p", title="Jardin", url="https://example.org", **HERE)]))
    assert page.names == []
    assert page.data["places"][0]["url"] == "https://example.org"


def test_a_policy_lets_only_the_pages_own_scripts_run(tmp_path: Path) -> None:
    page = _written(tmp_path, leaving([Place(uuid="p", title="Jardin", **HERE)]))
    assert "default-src 'none'" in page.policy
    allowed = set(re.findall(r"'sha256-([^']+)'", page.policy))
    made = {base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in page.scripts}
    assert made == allowed


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_typed_is_data_whatever_it_is(tmp_path: Path, text: str) -> None:
    page = _written(tmp_path, hostile(text), context=context(title=text))
    plain = _written(tmp_path / "..", hostile("x"), overwrite=True)
    assert len(page.scripts) == len(plain.scripts), "a text became a script"
    place = page.data["places"][0]
    assert place["title"] == text.replace("\x00", "").replace("\u202e", "").encode("utf-8", "ignore").decode().replace(
        "\ufffe", ""
    )
    assert place["url"] == "" or place["url"].startswith("http")


def test_places_have_their_practice_notes_and_how_vague_they_are(tmp_path: Path) -> None:
    place = Place(uuid="p", title="Jardin", sticker="7", practices=("gardening",), location_rule="grid_500", **HERE)
    note = Note(uuid="n", text="on y est bien", place="p", visibility="public")
    page = _written(tmp_path, leaving([place, Place(uuid="q", title="nulle part", visibility="public")], (note,)))
    first, second = page.data["places"]
    assert (first["sticker"], first["notes"], first["vague"]) == ("7", ["on y est bien"], True)
    assert page.data["kinds"][first["kind"]]["label"] == "Jardinage"
    assert second["geometry"] is None
    assert first["geometry"]["coordinates"] != [2.35, 48.93]


def test_the_ground_is_in_the_page_finest_last(tmp_path: Path) -> None:
    made = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(made, "PNG")
    grounds = [Ground(zoom, (2.0, 48.0, 3.0, 49.0), "image/png", made.getvalue()) for zoom in (14, 13)]
    page = _written(tmp_path, leaving([Place(uuid="p", title="x", **HERE)]), ground=grounds, attribution="© A")
    assert [one["zoom"] for one in page.data["ground"]] == [13, 14]
    assert page.data["ground"][0]["bounds"] == [[48.0, 2.0], [49.0, 3.0]]
    assert "© A" in page.data["attribution"]


def test_the_words_are_there_in_every_language(tmp_path: Path) -> None:
    told = {}
    for language in LANGUAGES:
        page = _written(tmp_path, leaving([]), context=context(language=language), overwrite=True)
        told[language] = page.data["words"]
        assert all(told[language].values())
    assert len({words["search"] for words in told.values()}) == len(LANGUAGES)


def test_ten_thousand_places_make_a_page_that_can_be_sent(tmp_path: Path) -> None:
    places = [
        Place(uuid=str(n), title=f"Place {n}", visibility="public", geometry=shapely.Point(2 + n / 1e5, 48))
        for n in range(10_000)
    ]
    page = _written(tmp_path, leaving(places))
    assert len(page.data["places"]) == 10_000 > MANY
    assert (tmp_path / "map.html").stat().st_size < 6_000_000


def test_what_the_page_has_no_place_for_is_told(tmp_path: Path) -> None:
    notes = (
        Note(uuid="n", text="à part", visibility="public"),
        Note(uuid="m", text="ici", place="p", visibility="public"),
    )
    release = leaving([Place(uuid="p", title="x", **HERE)], notes)
    left_out = write_html(release, context(), tmp_path / "map.html", Silent())
    assert [one.uuid for one in left_out] == ["n"]
