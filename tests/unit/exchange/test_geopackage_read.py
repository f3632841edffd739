"""Somebody else's GeoPackage is read in any reference system; what would be run on reading is refused."""

from __future__ import annotations

import json
import sqlite3
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.crs import Grid, Lab, on_earth
from conect_desktop.exchange.geopackage_read import geopackage_source
from conect_desktop.exchange.incoming import Row
from tests.gis import ogr2ogr

_FEATURES = {
    "type": "FeatureCollection",
    "features": [
        {"type": "Feature", "properties": {"nom": "Jardin été", "n": 3},
         "geometry": {"type": "Point", "coordinates": [2.357, 48.936]}},
        {"type": "Feature", "properties": {"nom": "Parc", "n": None},
         "geometry": {"type": "Polygon",
                      "coordinates": [[[2.35, 48.93], [2.36, 48.93], [2.36, 48.94], [2.35, 48.93]]]}},
        {"type": "Feature", "properties": {"nom": "Sans lieu", "n": 1}, "geometry": None},
    ],
}  # fmt: skip


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A file that GDAL wrote, in Lambert-93, with two layers."""
    source = tmp_path / "in.geojson"
    source.write_text(json.dumps(_FEATURES), "utf-8")
    path = tmp_path / "theirs.gpkg"
    ogr2ogr("-f", "GPKG", path, source, "-t_srs", "EPSG:2154", "-nln", "lieux publics", "-nlt", "GEOMETRY")
    ogr2ogr("-f", "GPKG", "-update", path, source, "-nln", "autres", "-where", "n = 3")
    return path


def _read(path: Path, layer: str | None = None) -> tuple[list[Row], str | None]:
    with geopackage_source(path, layer=layer) as source:
        return list(on_earth(source.rows, Grid(source.crs) if source.crs else None, path, Lab())), source.layer


def test_a_layer_in_another_grid_comes_to_its_place(theirs: Path) -> None:
    rows, layer = _read(theirs)
    assert layer == "lieux publics"
    assert rows[0].position == pytest.approx((2.357, 48.936), abs=1e-6)
    assert rows[0].cells == {"nom": "Jardin été", "n": 3}
    assert rows[1].shape is not None
    assert rows[1].shape.bounds == pytest.approx((2.35, 48.93, 2.36, 48.94), abs=1e-6)
    assert rows[2].geometry is None
    assert [row.problem for row in rows] == [None, None, None]


def test_another_layer_can_be_asked_for(theirs: Path) -> None:
    rows, layer = _read(theirs, "autres")
    assert (layer, len(rows)) == ("autres", 1)
    with pytest.raises(Trouble, match="no layer 'x'"):
        _read(theirs, "x")


def test_one_bad_geometry_is_told_and_the_others_are_read(theirs: Path) -> None:
    with sqlite3.connect(theirs) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("UPDATE \"lieux publics\" SET geom = x'47500001' WHERE fid = 1")
    db.close()
    rows, _ = _read(theirs)
    assert [row.problem is None for row in rows] == [False, True, True]


def test_it_is_left_as_it_was(theirs: Path) -> None:
    before = theirs.read_bytes()
    _read(theirs)
    assert theirs.read_bytes() == before
    assert not list(theirs.parent.glob("theirs.gpkg-*"))


def test_a_view_is_no_layer(theirs: Path) -> None:
    with sqlite3.connect(theirs) as db:
        db.execute("CREATE VIEW v AS SELECT * FROM autres")
        db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('v', 'features', 'v')")
        db.execute("INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'POINT', 4326, 0, 0)")
    db.close()
    with pytest.raises(Trouble, match="no layer 'v'"):
        _read(theirs, "v")


def test_what_is_no_geopackage_is_refused(tmp_path: Path, theirs: Path) -> None:
    plain = tmp_path / "plain.gpkg"
    with sqlite3.connect(plain) as db:
        db.execute("CREATE TABLE a (b)")
    db.close()
    with pytest.raises(Trouble, match="not a GeoPackage"):
        _read(plain)
    other = tmp_path / "text.gpkg"
    other.write_text("hello")
    with pytest.raises(Trouble, match="not a GeoPackage"):
        _read(other)
    other.write_bytes(theirs.read_bytes()[: theirs.stat().st_size // 2])
    with pytest.raises(Trouble) as told:
        _read(other)
    assert told.value.remedy


def test_cancelling_stops_it(theirs: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            raise Cancelled("import")

    with sqlite3.connect(theirs) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
            " INSERT INTO autres (nom) SELECT i FROM n"
        )
    db.close()
    with pytest.raises(Cancelled), geopackage_source(theirs, Impatient(), "autres") as source:
        list(source.rows)


def test_it_may_be_opened_on_one_thread_and_read_on_another(theirs: Path) -> None:
    found: list[Row] = []
    with geopackage_source(theirs) as source:
        thread = threading.Thread(target=lambda: found.extend(source.rows))
        thread.start()
        thread.join()
    assert len(found) == 3


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=64), st.floats(0, 1))
def test_bytes_changed_anywhere_give_rows_or_trouble(theirs: Path, rubbish: bytes, where: float) -> None:
    content = theirs.read_bytes()
    at = int(where * len(content))
    path = theirs.with_name("changed.gpkg")
    path.write_bytes(content[:at] + rubbish + content[at + len(rubbish) :])
    try:
        _read(path)
    except Trouble as trouble:
        assert str(trouble)
