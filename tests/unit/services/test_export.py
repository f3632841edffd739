"""Exports: only what may leave, whole files or none, read by programs we did not write."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely.geometry import shape

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Consent, Participant, Session
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.formats import FORMATS
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.export import WRITERS, export
from conect_desktop.services.import_ import import_file
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Participants, Places, Sessions
from tests.fresh import fresh_demo

EXACT = (2.3571937, 48.9361583)
"""A position whose digits are found nowhere else."""


def _needs(program: str) -> None:
    if shutil.which(program) is None:
        assert not os.environ.get("CI"), f"{program} is needed in CI"
        pytest.skip(f"{program} is not installed")


@pytest.fixture
def marked(book: Book) -> Book:
    """A book full of markers: unique words in everything that must not leave for the public."""
    with book.write("test") as step:
        people = Participants(step.db)
        for code, allowed in (("OK", True), ("NO", False)):
            uuid = new_id()
            people.add(Participant(uuid=uuid, code=code, remark="MARKER-remark"))
            people.consents.add(Consent(uuid=new_id(), participant=uuid, data_use=allowed, map_publication=allowed))
        base: dict[str, Any] = {"visibility": "public", "geometry": shapely.Point(2.36, 48.94)}
        places = [
            {"title": "open", "said_by": ("OK",), "author": "MARKER-author"},
            {"title": "MARKER-team", "visibility": "team"},
            {"title": "MARKER-partners", "visibility": "partners"},
            {"title": "MARKER-noconsent", "said_by": ("NO",)},
            {"title": "MARKER-withheld", "location_rule": "withheld"},
            {"title": "blurred", "location_rule": "grid_500", "geometry": shapely.Point(*EXACT)},
            {"title": "hood", "location_rule": "neighbourhood", "geometry": shapely.Point(*EXACT)},
            {
                "title": "line",
                "location_rule": "grid_250",
                "geometry": shapely.LineString([EXACT, (2.3581937, 48.9371583)]),
            },
        ]
        repository = Places(step.db)
        ids = [repository.add(Place(**{**base, "uuid": new_id(), **fields})).uuid for fields in places]
        Notes(step.db).add_many(
            [
                Note(uuid=new_id(), text="said", interpretation="MARKER-reading", visibility="public", place=ids[0]),
                Note(uuid=new_id(), text="MARKER-note", said_by=("NO",), visibility="public"),
                Note(uuid=new_id(), text="MARKER-about-withheld", visibility="public", place=ids[4]),
            ]
        )
    return book


@pytest.mark.parametrize("format_", ("geojson", "gpkg"))
def test_no_marker_and_no_exact_position_is_in_any_byte(marked: Book, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"out.{format_}"
    report = export(marked, out, format=format_, audience="public")
    content = out.read_bytes()
    assert b"open" in content
    assert b"MARKER" not in content
    for text in ("2.3571937", "48.9361583", "2.35719", "48.93615", "2.35819", "48.93715"):
        assert text.encode() not in content
    import struct

    for value in (*EXACT, 2.3581937, 48.9371583):
        assert struct.pack("<d", value) not in content
    assert {skipped["reason"] for skipped in report.as_dict()["skipped"]} == {
        "not_public", "no_consent", "withheld", "place_refused",
    }  # fmt: skip


def test_an_export_repeated_tells_no_more(marked: Book, tmp_path: Path) -> None:
    first, second = tmp_path / "1.geojson", tmp_path / "2.geojson"
    export(marked, first, format="geojson", audience="public")
    export(marked, second, format="geojson", audience="public")
    assert first.read_bytes() == second.read_bytes()


def test_geojson_is_what_rfc_7946_says(tmp_path: Path) -> None:
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as demo:
        out = tmp_path / "demo.geojson"
        report = export(demo, out, format="geojson", audience="partners")
        content = json.loads(out.read_text("utf-8"))
    assert content["type"] == "FeatureCollection"
    assert content["licence"]
    items = [feature["properties"].get("item", "place") for feature in content["features"]]
    assert items.count("place") == len(report.release.places)
    assert items.count("walk") == len(report.release.of("walk"))
    for feature in content["features"]:
        assert set(feature) == {"type", "id", "geometry", "properties"}
        if feature["geometry"] is not None:
            geometry = shape(feature["geometry"])
            assert geometry.is_valid
            if geometry.geom_type == "Polygon":
                assert geometry.exterior.is_ccw
    assert any("practices_labels" in feature["properties"] for feature in content["features"])


def test_what_was_exported_is_imported_again(tmp_path: Path, book: Book) -> None:
    out = tmp_path / "demo.geojson"
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as demo:
        report = export(demo, out, format="geojson", audience="team")
    back = import_file(book, out, session=None, author=None)
    assert back.bad == []
    assert back.imported == len(report.release.places) + len(report.release.of("walk"))
    titles = {place.title: place for place in Places(book.db).all()}
    for released in report.release.places:
        place = titles[released.fields["title"]]
        assert tuple(place.practices) == tuple(released.fields.get("practices", ()))
        assert (place.geometry is None) == (released.geometry is None)


@pytest.mark.parametrize("format_", ("geojson", "gpkg", "kml", "gpx", "xlsx"))
def test_gdal_reads_it(tmp_path: Path, format_: str) -> None:
    _needs("ogrinfo")
    out = tmp_path / f"out.{format_}"
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as demo:
        report = export(demo, out, format=format_, audience="team")
    layers = {"geojson": [], "gpkg": ["places", "places_lines", "places_areas"], "gpx": ["waypoints"], "kml": []}
    command = ["ogrinfo", "-so", *([] if layers.get(format_, ["places"]) else ["-al"]), str(out)]
    told = subprocess.run(
        [*command, *layers.get(format_, ["places"])], capture_output=True, text=True, check=True
    ).stdout
    counts = [int(line.rsplit(" ", 1)[1]) for line in told.splitlines() if line.startswith("Feature Count: ")]
    wanted = list(report.release.places)
    if format_ in ("kml", "gpx"):
        wanted = [place for place in wanted if place.geometry is not None]
    walks = report.release.of("walk") if format_ in ("geojson", "kml") else ()
    assert sum(counts) == len(wanted) + len(walks)
    if format_ == "gpkg":
        command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(out)]
        assert subprocess.run(command, capture_output=True, text=True, check=False).returncode == 0


def test_a_file_is_replaced_only_when_asked_and_never_the_book(marked: Book, tmp_path: Path) -> None:
    out = tmp_path / "out.geojson"
    out.write_text("mine")
    with pytest.raises(Trouble, match="already"):
        export(marked, out, format="geojson", audience="team")
    assert out.read_text() == "mine"
    export(marked, out, format="geojson", audience="team", overwrite=True)
    assert out.read_text() != "mine"
    with pytest.raises(Trouble, match="book itself"):
        export(marked, marked.path, format="gpkg", audience="team", overwrite=True)


@pytest.mark.parametrize("format_", FORMATS)
def test_cancel_leaves_no_half_file(marked: Book, tmp_path: Path, format_: str) -> None:
    class Impatient:
        checks = 0

        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            self.checks += 1
            if self.checks > 1:
                raise Cancelled("export")

    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Cancelled):
        export(marked, folder / f"x.{format_}", format=format_, audience="team", progress=Impatient())
    assert list(folder.iterdir()) == []


def test_a_missing_folder_is_told(marked: Book, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        export(marked, tmp_path / "no" / "x.geojson", format="geojson", audience="team")
    assert told.value.path is not None


def test_wrong_words_are_told(marked: Book, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="audience"):
        export(marked, tmp_path / "x", format="geojson", audience="everyone")
    with pytest.raises(Trouble, match="format"):
        export(marked, tmp_path / "x", format="tiff", audience="team")


def test_a_geopackage_says_whose_it_is(marked: Book, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    export(marked, out, format="gpkg", audience="public")
    db = sqlite3.connect(out)
    about = dict(db.execute("SELECT name, value FROM about"))
    db.close()
    assert (about["lab"], about["licence"], about["audience"]) == ("Ecolab", "CC-BY-4.0", "public")


def test_another_book_is_never_replaced(marked: Book, tmp_path: Path, wish: NewBook) -> None:
    other = tmp_path / "other.gpkg"
    new_book(other, wish).close()
    before = other.read_bytes()
    with pytest.raises(Trouble, match="replace a book"):
        export(marked, other, format="gpkg", audience="team", overwrite=True)
    assert other.read_bytes() == before
    damaged = tmp_path / "damaged.gpkg"
    damaged.write_bytes(before[: len(before) // 2])
    with pytest.raises(Trouble, match="replace a book"):
        export(marked, damaged, format="gpkg", audience="team", overwrite=True)


def test_an_earlier_export_may_be_replaced(marked: Book, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    export(marked, out, format="gpkg", audience="team")
    assert export(marked, out, format="gpkg", audience="public", overwrite=True).written == 5


@pytest.mark.parametrize("typed", ["NO", '"NO"', '{"NO": 1}', "5", "[1]", '["OK", null]', b"\x00", "{", 7])
def test_a_code_typed_in_a_gis_program_is_nobodys_consent(book: Book, tmp_path: Path, typed: Any) -> None:
    with book.write("test") as step:
        place = Places(step.db).add(Place(uuid=new_id(), title="MARKER", visibility="public"))
        note = Notes(step.db).add(Note(uuid=new_id(), text="MARKER", visibility="public"))
        for table, uuid in (("places", place.uuid), ("notes", note.uuid)):
            step.db.execute(f"UPDATE {table} SET said_by = ? WHERE uuid = ?", (typed, uuid))
    out = tmp_path / "out.geojson"
    report = export(book, out, format="geojson", audience="public")
    assert b"MARKER" not in out.read_bytes()
    assert {skipped["reason"] for skipped in report.as_dict()["skipped"]} == {"unknown_code"}


@pytest.mark.parametrize("format_", ("geojson", "gpkg"))
def test_a_session_nothing_leaves_from_is_not_named(book: Book, tmp_path: Path, format_: str) -> None:
    with book.write("test") as step:
        for title in ("open session", "MARKER session"):
            uuid = Sessions(step.db).add(Session(uuid=new_id(), title=title)).uuid
            shown = "public" if title.startswith("open") else "team"
            Places(step.db).add(Place(uuid=new_id(), title="x", session=uuid, visibility=shown))
    out = tmp_path / f"out.{format_}"
    export(book, out, format=format_, audience="public")
    assert b"open session" in out.read_bytes()
    assert b"MARKER" not in out.read_bytes()


def test_the_report_counts_by_reason(marked: Book, tmp_path: Path) -> None:
    report = export(marked, tmp_path / "out.geojson", format="geojson", audience="public")
    lines = report.lines()
    assert lines[0].endswith("4 place, 1 note for public")
    assert "2 place not written: its visibility is not public" in lines
    assert json.loads(json.dumps(report.as_dict()))["places"] == 4


def test_every_format_that_is_named_has_a_writer() -> None:
    assert tuple(WRITERS) == FORMATS
