"""A book in other people's hands: GDAL reads it, edits it while it is closed, and the history knows all of it."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from pathlib import Path

import pytest
import shapely

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.place import Note, Place
from conect_desktop.services import history
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Notes, Places, Sessions
from conect_desktop.storage.rows import add_row
from conect_desktop.storage.schema import RECORDED
from tests.fresh import fresh_demo
from tests.gis import broken_rules, edit, ogr2ogr, ogrinfo, with_bindings


@pytest.fixture
def closed(book: Book) -> Path:
    """A closed book: two places, one with a note."""
    with book.write("x", author="Marie") as step:
        session = next(Sessions(step.db).all()).uuid
        garden = Place(
            uuid=new_id(), title="Jardin", sticker="1", geometry=shapely.Point(2.357, 48.936), session=session
        )
        Places(step.db).add(garden)
        Places(step.db).add(Place(uuid=new_id(), title="Friche", geometry=shapely.box(2.35, 48.93, 2.36, 48.94)))
        Notes(step.db).add(Note(uuid=new_id(), text="« Il manque un point d’eau »", place=garden.uuid))
    book.close()
    return book.path


def places(book: Book) -> dict[str, Place]:
    return {place.title: place for place in Places(book.db).all()}


def newest(book: Book) -> history.Told:
    return history.history(book.db)[0]


# -- reading ----------------------------------------------------------------------------------------------------------


def test_the_demo_book_is_a_valid_geopackage_with_all_its_layers(tmp_path: Path) -> None:
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as demo:
        counts = {
            table.name: demo.db.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0] for table in RECORDED
        }
    assert broken_rules([demo.path]) == {}
    told = ogrinfo(demo.path, "-al", "-so")
    listed = dict(zip(re.findall(r"Layer name: (\w+)", told), re.findall(r"Feature Count: (\d+)", told), strict=True))
    assert {name: int(listed[name]) for name in counts} == counts
    assert counts["places"] > 10
    assert "WGS 84" in told


def test_what_was_recorded_is_what_gdal_reads(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "places.geojson"
    ogr2ogr("-f", "GeoJSON", out, closed, "places")
    features = json.loads(out.read_text("utf-8"))["features"]
    assert [feature["properties"]["title"] for feature in features] == ["Jardin", "Friche"]
    assert features[0]["geometry"]["coordinates"] == [2.357, 48.936]
    assert features[1]["geometry"]["type"] == "Polygon"


def test_a_photo_belongs_to_its_place_by_the_related_tables_extension(closed: Path) -> None:
    data = b"\x89PNG"
    with Book.open(closed) as opened, opened.write("media.add") as step:
        medium = new_id()
        step.db.execute(
            "INSERT INTO media (uuid, data, content_type, sha256) VALUES (?, ?, 'image/png', ?)",
            (medium, data, hashlib.sha256(data).hexdigest()),
        )
        garden = places(opened)["Jardin"].uuid
        add_row(step.db, "media_of", new_id(), {"media": medium, "item_table": "places", "item": garden})
    raw = sqlite3.connect(closed)
    (relation,) = raw.execute(
        "SELECT base_primary_column, related_table_name, related_primary_column, mapping_table_name"
        " FROM gpkgext_relations WHERE base_table_name = 'places'"
    ).fetchall()
    assert relation == ("fid", "media", "id", "places_media")
    assert raw.execute(
        "SELECT p.title, m.data FROM places_media JOIN places AS p ON p.fid = base_id"
        " JOIN media AS m ON m.id = related_id"
    ).fetchall() == [("Jardin", data)]
    raw.close()
    assert broken_rules([closed]) == {}
    assert "Feature Count: 1" in ogrinfo(closed, "-so", "media")


# -- editing while it is closed ---------------------------------------------------------------------------------------


def test_a_row_edited_elsewhere_is_in_the_history_and_undone_in_one_step(closed: Path) -> None:
    edit(
        closed,
        "UPDATE places SET title = 'Jardin partagé', start_year = 2019 WHERE title = 'Jardin'",
        "DELETE FROM notes",
    )
    with Book.open(closed) as opened:
        told = newest(opened)
        assert (told.step.kind, told.step.author) == ("outside", None)
        assert {(entry.table, entry.operation) for entry in told.entries} == {("places", "U"), ("notes", "D")}
        assert told.entries[0].cells["title"] == ("Jardin", "Jardin partagé")
        assert check(opened.db) == []
        opened.undo()
        assert set(places(opened)) == {"Jardin", "Friche"} and Notes(opened.db).count() == 1
        opened.redo()
        assert set(places(opened)) == {"Jardin partagé", "Friche"} and Notes(opened.db).count() == 0
        assert check(opened.db) == []
    assert broken_rules([closed]) == {}


def test_rows_appended_elsewhere_get_an_identity_and_are_one_step(closed: Path, tmp_path: Path) -> None:
    source = tmp_path / "more.geojson"
    features = [
        {
            "type": "Feature",
            "properties": {"title": f"Lieu {n}"},
            "geometry": {"type": "Point", "coordinates": [2.3, n]},
        }
        for n in range(20)
    ]
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    ogr2ogr("-append", "-nln", "places", closed, source)
    with Book.open(closed) as opened:
        assert len(newest(opened).entries) == 20
        place = places(opened)["Lieu 7"]
        assert len(place.uuid) == 36 and place.geometry == shapely.Point(2.3, 7)
        assert (place.visibility, place.location_rule) == ("team", "exact")
        assert check(opened.db) == []
        opened.undo()
        assert len(places(opened)) == 2
    assert broken_rules([closed]) == {}


_MOVE = """
import sys
from osgeo import gdal, ogr
gdal.UseExceptions()
data = gdal.OpenEx(sys.argv[1], gdal.OF_UPDATE | gdal.OF_VECTOR)
layer = data.GetLayerByName("places")
layer.SetAttributeFilter("title = 'Jardin'")
for feature in layer:
    feature.SetGeometry(ogr.CreateGeometryFromWkt(sys.argv[2]))
    layer.SetFeature(feature)
"""


def test_a_shape_moved_elsewhere_moves_here(closed: Path) -> None:
    with_bindings(_MOVE, closed, "POINT (2.5 48.5)")
    with Book.open(closed) as opened:
        assert places(opened)["Jardin"].geometry == shapely.Point(2.5, 48.5)
        assert [*newest(opened).entries[0].cells] == ["geom"]
        opened.undo()
        assert places(opened)["Jardin"].geometry == shapely.Point(2.357, 48.936)
        assert check(opened.db) == []


@pytest.mark.parametrize(
    "wkt",
    ["POINT Z (2.5 48.5 30)", "GEOMETRYCOLLECTION (POINT (2 48))", "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))", "POINT EMPTY",
     "POINT (500 48)", "CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))", "POINT (nan nan)"],
)  # fmt: skip
def test_a_shape_nobody_here_would_draw_is_read_or_left_out_and_noted(closed: Path, wkt: str) -> None:
    with_bindings(_MOVE, closed, wkt)
    with Book.open(closed) as opened:
        summaries = {summary.title: summary for summary in Places(opened.db).summaries()}
        assert len(summaries) == 2
        assert [finding.rule for finding in check(opened.db) if not finding.warning] == []
        with opened.write("x") as step:
            Places(step.db).change(summaries["Jardin"].uuid, {"title": "Still works"})


def test_edits_on_two_days_are_two_steps(closed: Path) -> None:
    for title in ("Un", "Deux"):
        edit(closed, f"UPDATE places SET title = '{title}' WHERE sticker = '1'")
        Book.open(closed).close()
    with Book.open(closed) as opened:
        assert [told.step.kind for told in history.history(opened.db)[:2]] == ["outside", "outside"]
        opened.undo()
        assert "Un" in places(opened)


def test_an_edit_while_the_book_is_open_is_noticed(closed: Path) -> None:
    with Book.open(closed) as opened:
        uuid = places(opened)["Jardin"].uuid
        edit(closed, "UPDATE places SET title = 'Vu dans QGIS' WHERE sticker = '1'")
        assert opened.notice_outside_edits().updated == {"places": frozenset({uuid})}
        assert not opened.notice_outside_edits()
        edit(closed, "UPDATE places SET title = 'Encore' WHERE sticker = '1'")
        with opened.write("place.edit") as step:
            Places(step.db).change(uuid, {"city": "Oslo"})
        assert step.changes.updated == {"places": frozenset({uuid})}
        assert [told.step.kind for told in history.history(opened.db)[:3]] == ["do", "outside", "outside"]


# -- references that GDAL does not know -------------------------------------------------------------------------------


def test_what_named_a_row_deleted_elsewhere_is_mended_in_the_same_step(closed: Path) -> None:
    edit(closed, "DELETE FROM places WHERE title = 'Jardin'")
    with Book.open(closed) as opened:
        assert [note.place for note in Notes(opened.db).all()] == [None]
        assert {entry.table for entry in newest(opened).entries} == {"places", "notes"}
        assert check(opened.db) == []
        opened.undo()
        assert [note.place for note in Notes(opened.db).all()] == [places(opened)["Jardin"].uuid]
        opened.redo()
        assert check(opened.db) == []


def test_what_belongs_to_a_session_deleted_elsewhere_goes_and_comes_back_with_it(closed: Path) -> None:
    edit(closed, "DELETE FROM sessions")
    with Book.open(closed) as opened:
        assert Sessions(opened.db).phases.count() == 0
        assert places(opened)["Jardin"].session is None
        assert check(opened.db) == []
        opened.undo()
        assert Sessions(opened.db).phases.count() > 5
        assert places(opened)["Jardin"].session == next(Sessions(opened.db).all()).uuid
        assert check(opened.db) == []


def test_a_reference_typed_wrongly_elsewhere_is_what_it_was(closed: Path) -> None:
    edit(closed, "UPDATE notes SET place = 'Jardin'", "UPDATE phases SET session = 'x'")
    with Book.open(closed) as opened:
        assert [note.place for note in Notes(opened.db).all()] == [places(opened)["Jardin"].uuid]
        session = next(Sessions(opened.db).all()).uuid
        assert len(Sessions(opened.db).phases_of(session)) > 5
        assert check(opened.db) == []
        opened.undo()
        assert check(opened.db) == []


def test_a_reference_that_never_was_one_is_taken_out(closed: Path) -> None:
    edit(closed, "INSERT INTO notes (text, place) VALUES ('Neuf', 'Jardin')")
    with Book.open(closed) as opened:
        assert {note.text: note.place for note in Notes(opened.db).all()}["Neuf"] is None
        assert check(opened.db) == []


def test_what_others_build_on_comes_back_when_it_was_deleted_elsewhere(closed: Path) -> None:
    """The program itself refuses to delete a set whose statements were rated; the book opens all the same."""
    with Book.open(closed) as opened, opened.write("indicators") as step:
        owner, statement = new_id(), new_id()
        rows_of(step.db, "indicator_sets").add(IndicatorSet(uuid=owner, key="own"))
        rows_of(step.db, "indicators").add(Indicator(uuid=statement, indicator_set=owner, key="s1"))
        session = next(Sessions(step.db).all()).uuid
        rows_of(step.db, "ratings").add(Rating(uuid=new_id(), indicator=statement, session=session, value=3))
    edit(closed, "DELETE FROM indicator_sets WHERE key = 'own'")
    with Book.open(closed) as opened:
        assert [one.indicator_set for one in rows_of(opened.db, "indicators").where(key="s1")] == [owner]
        assert owner in [one.uuid for one in rows_of(opened.db, "indicator_sets").all()]
        assert [one.indicator for one in rows_of(opened.db, "ratings").where(indicator=statement)] == [statement]
        assert check(opened.db) == []


# -- a spatial index --------------------------------------------------------------------------------------------------


def test_a_spatial_index_made_elsewhere_goes_and_nothing_else(closed: Path) -> None:
    edit(closed, "SELECT CreateSpatialIndex('places', 'geom')", "SELECT CreateSpatialIndex('actors', 'geom')")
    assert broken_rules([closed]) == {}
    with Book.open(closed, read_only=True) as reader:
        assert check(reader.db) == []
    with Book.open(closed) as opened:
        with opened.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title="Neuf", geometry=shapely.Point(2.4, 48.9)))
        assert check(opened.db) == []
        opened.undo()
        assert newest(opened).step.kind == "undo"
    raw = sqlite3.connect(closed)
    assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'rtree%'").fetchone() == (0,)
    assert raw.execute("SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'").fetchone() == (
        0,
    )
    raw.close()
    assert broken_rules([closed]) == {}


def test_a_spatial_index_made_while_the_book_is_open_does_not_stop_it(closed: Path) -> None:
    with Book.open(closed) as opened:
        edit(closed, "SELECT CreateSpatialIndex('places', 'geom')")
        with opened.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title="Neuf", geometry=shapely.Point(2.4, 48.9)))
        assert check(opened.db) == []
    edit(closed, "SELECT CreateSpatialIndex('places', 'geom')")
    assert broken_rules([closed]) == {}


def test_edits_through_the_spatial_index_are_journalled_too(closed: Path) -> None:
    edit(closed, "SELECT CreateSpatialIndex('places', 'geom')")
    with_bindings(_MOVE, closed, "POINT (2.5 48.5)")
    with Book.open(closed) as opened:
        assert [(e.table, e.operation) for e in newest(opened).entries] == [("places", "U")]
        assert journal.replay(journal.entries(opened.db)) == journal.present(opened.db)
