"""A plain GeoPackage for others: layers that SQLite, GDAL and its validator read, nothing of the journal."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import shapely

from conect_desktop.domain.geopackage import APPLICATION_ID, decode
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.geopackage import write_geopackage
from tests.unit.exchange.releasing import context, leaving

SHAPES = {
    "point": shapely.Point(2.35, 48.93),
    "line": shapely.LineString([(2.3, 48.9), (2.4, 49.0)]),
    "area": shapely.box(2.2, 48.8, 2.3, 48.9),
    "parts": shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)]),
    "nowhere": None,
}


def _place(**fields: Any) -> Place:
    return Place(**{"uuid": "u", "title": "x", "visibility": "public", **fields})


@contextmanager
def _written(folder: Path, places: list[Place], *notes: Note) -> Iterator[sqlite3.Connection]:
    out = folder / "out.gpkg"
    write_geopackage(leaving(places, notes), context(), out, Silent())
    with closing(sqlite3.connect(out)) as db:
        yield db


def _all_shapes() -> list[Place]:
    return [_place(uuid=name, title=name, geometry=shape) for name, shape in SHAPES.items()]


def test_it_is_a_geopackage_with_these_tables_only(tmp_path: Path) -> None:
    with _written(tmp_path, _all_shapes()) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        ours = {name for name in tables if not name.startswith(("gpkg_", "sqlite_"))}
        assert ours == {"places", "places_lines", "places_areas", "about", "layer_styles"}
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone() == (0,)


def test_every_shape_is_kept(tmp_path: Path) -> None:
    with _written(tmp_path, _all_shapes()) as db:
        layers = ("places", "places_lines", "places_areas")
        kept = [row for layer in layers for row in db.execute(f"SELECT title, geom FROM {layer}")]
    assert {title: decode(blob) for title, blob in kept} == SHAPES


def test_the_extent_is_that_of_the_places(tmp_path: Path) -> None:
    with _written(tmp_path, _all_shapes()) as db:
        sql = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'places_areas'"
        told = db.execute(sql).fetchone()
    assert told == (0.0, 0.0, 3.0, 48.9)


def test_lists_are_words_and_numbers_numbers(tmp_path: Path) -> None:
    place = _place(practices=("gardening", "x"), start_year=2019, vacant_reuse=True)
    with _written(tmp_path, [place, _place(uuid="v", landmark=False)]) as db:
        row = db.execute("SELECT practices, practices_labels, start_year, vacant_reuse FROM places").fetchone()
        kinds = dict(row[1:3] for row in db.execute("PRAGMA table_info(places)"))
    assert row == ("gardening; x", "Jardinage; x", 2019, 1)
    assert (kinds["start_year"], kinds["vacant_reuse"], kinds["title"]) == ("INTEGER", "BOOLEAN", "TEXT")


def test_notes_name_their_place(tmp_path: Path) -> None:
    note = Note(uuid="n", text="ici", place="u", visibility="public")
    with _written(tmp_path, [_place()], note) as db:
        assert db.execute("SELECT text, place FROM notes").fetchall() == [("ici", "u")]


@pytest.mark.parametrize("places", [[], _all_shapes()], ids=["empty", "all shapes"])
def test_gdal_and_its_validator_are_content(tmp_path: Path, places: list[Place]) -> None:
    if shutil.which("ogrinfo") is None or not Path("/usr/bin/python3").exists():
        assert not os.environ.get("CI"), "GDAL is needed in CI"
        pytest.skip("GDAL is not installed")
    with _written(tmp_path, places):
        pass
    out = str(tmp_path / "out.gpkg")
    told = subprocess.run(["ogrinfo", "-so", out, "places"], capture_output=True, text=True, check=True)
    assert f"Feature Count: {2 if places else 0}" in told.stdout
    # an older GDAL says that it knows version 1.4 in part only
    assert "ERROR" not in told.stderr
    command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", out]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_many_places_take_time_in_proportion(tmp_path: Path) -> None:
    """Looking through all rows again for each cell would take minutes here; the test's own limit ends it."""
    places = [_place(uuid=str(n), geometry=SHAPES["point"], sticker=str(n)) for n in range(10_000)]
    with _written(tmp_path, places) as db:
        assert db.execute("SELECT count(*) FROM places").fetchone() == (10_000,)
