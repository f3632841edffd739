"""Formats for others: read back by programs we did not write, and whatever participants typed stays text."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gpxpy
import igraph
import networkx
import openpyxl
import pytest
import shapely
from gpxpy import parse
from hypothesis import given, settings
from hypothesis import strategies as st
from rocrate.rocrate import ROCrate

from conect_desktop.domain.meeting import Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Consents, Content, Release, release_content
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.errors import Trouble
from conect_desktop.exchange.conect_map import map_words, write_conect_map
from conect_desktop.exchange.csv_tables import safe, write_csv
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.geopackage import write_geopackage
from conect_desktop.exchange.gpx_write import write_gpx
from conect_desktop.exchange.graphs import write_gexf, write_graphml
from conect_desktop.exchange.kml_write import write_kml
from conect_desktop.exchange.ro_crate import write_ro_crate
from conect_desktop.exchange.tables import described, tables
from conect_desktop.exchange.xlsx_write import write_xlsx
from tests.unit.exchange.releasing import HOSTILE, context, hostile, leaving

Write = Callable[..., Any]
WRITERS: dict[str, Write] = {
    "geojson": write_geojson, "gpkg": write_geopackage, "csv": write_csv, "xlsx": write_xlsx, "kml": write_kml,
    "gpx": write_gpx, "graphml": write_graphml, "gexf": write_gexf, "conect-map": write_conect_map,
    "ro-crate": write_ro_crate,
}  # fmt: skip
PLACE = {"visibility": "public", "geometry": shapely.Point(2.35, 48.93)}


def _network(title: str = "Jardin") -> Release:
    actors = [Actor(uuid=u, title=title if u == "a" else u, visibility="public", influence=3) for u in "abc"]
    links = [
        Link(uuid="l1", source="a", target="b", type="funds", strength=3, visibility="public"),
        Link(uuid="l2", source="a", target="b", type="advises", visibility="public"),
        Link(uuid="l3", source="b", target="c", visibility="public", description=title),
    ]
    return release_content(Content(actors=actors, links=links), Consents((), ()), "public")


@pytest.mark.parametrize("format_", WRITERS)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_was_typed_is_written_and_the_file_stays_whole(tmp_path: Path, format_: str, text: str) -> None:
    out = tmp_path / ("out.xlsx" if format_ == "xlsx" else "out")
    # no half of a character comes out of a book
    said = text.encode("utf-8", "ignore").decode()
    named = context(title=said, lab=said, city=said, licence=said)
    WRITERS[format_](hostile(text), named, out, Silent())
    content = out.read_bytes()
    if format_ in ("geojson", "conect-map"):
        json.loads(content)
    elif format_ in ("kml", "gpx", "graphml", "gexf"):
        ET.fromstring(content)
    elif format_ == "xlsx":
        for sheet in openpyxl.load_workbook(out).worksheets:
            assert not [c for row in sheet.iter_rows() for c in row if c.data_type == "f"], "a formula"
    elif format_ in ("csv", "ro-crate"):
        with zipfile.ZipFile(out) as archive:
            assert archive.testzip() is None
    assert list(tmp_path.iterdir()) == [out]


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_no_cell_of_a_csv_begins_like_a_formula(text: str) -> None:
    cell = safe(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert cell.lstrip("'").endswith(text.replace("\x00", "").lstrip("'"))


def test_csv_is_read_by_any_csv_reader(tmp_path: Path) -> None:
    places = [Place(uuid="u", title='say "hi"; he, said\nthen', practices=("gardening",), start_year=2019, **PLACE)]
    notes = (Note(uuid="n", text="ici", place="u", visibility="public"),)
    write_csv(leaving(places, notes), context(), tmp_path / "o.zip", Silent())
    with zipfile.ZipFile(tmp_path / "o.zip") as archive:
        assert set(archive.namelist()) == {"places.csv", "notes.csv", "dictionary.csv", "about.json"}
        (row,) = csv.DictReader(io.StringIO(archive.read("places.csv").decode("utf-8-sig"), newline=""))
        (note,) = csv.DictReader(io.StringIO(archive.read("notes.csv").decode("utf-8-sig"), newline=""))
        about = json.loads(archive.read("about.json"))
    assert row["title"] == 'say "hi"; he, said\nthen'
    assert (row["practices_labels"], row["start_year"]) == ("Jardinage", "2019")
    assert (float(row["lon"]), float(row["lat"])) == (2.35, 48.93)
    assert note["place_title"] == row["title"]
    assert (about["licence"], about["attribution"]) == ("CC-BY-4.0", "Ecolab, Saint-Denis (CoNECT)")


def test_every_column_is_in_the_dictionary(tmp_path: Path) -> None:
    for table in tables(hostile("x"), context()):
        assert [column.name for column in table.columns if not described(column.name)] == []


def test_a_workbook_has_numbers_as_numbers_and_is_opened_by_another_program(tmp_path: Path) -> None:
    out = tmp_path / "o.xlsx"
    write_xlsx(leaving([Place(uuid="u", title="=1+1", start_year=2019, **PLACE)]), context(), out, Silent())
    sheet = openpyxl.load_workbook(out)["places"]
    names = [cell.value for cell in sheet[1]]
    row = dict(zip(names, [cell.value for cell in sheet[2]], strict=True))
    assert (row["title"], row["start_year"], row["lon"]) == ("=1+1", 2019, 2.35)
    if shutil.which("ogrinfo") is None:
        assert not os.environ.get("CI"), "GDAL is needed in CI"
        pytest.skip("GDAL is not installed")
    told = subprocess.run(["ogrinfo", "-al", str(out), "places"], capture_output=True, text=True, check=True).stdout
    assert "=1+1" in told


def test_kml_has_areas_with_holes_and_colours_in_its_own_order(tmp_path: Path) -> None:
    hole = shapely.Polygon([(2, 48), (3, 48), (3, 49), (2, 49)], [[(2.4, 48.4), (2.6, 48.4), (2.6, 48.6), (2.4, 48.6)]])
    places = [
        Place(uuid="u", title="x", practices=("gardening",), **{**PLACE, "geometry": hole}),
        Place(uuid="v", title="y", visibility="public"),
    ]
    left_out = write_kml(leaving(places), context(), tmp_path / "o.kml", Silent())
    root = ET.parse(tmp_path / "o.kml").getroot()
    space = {"k": "http://www.opengis.net/kml/2.2"}
    assert len(root.findall(".//k:Placemark", space)) == 1
    assert len(root.findall(".//k:innerBoundaryIs", space)) == 1
    assert root.findtext(".//k:Placemark/k:styleUrl", namespaces=space) == "#practice-gardening"
    assert [(one.uuid, one.why) for one in left_out] == [("v", "it has no position")]


def test_a_lab_may_be_called_anything_in_a_gpx(tmp_path: Path) -> None:
    write_gpx(hostile("x"), context(lab='Pain & "Roses" <3'), tmp_path / "o.gpx", Silent())
    with (tmp_path / "o.gpx").open() as file:
        assert gpxpy.parse(file).copyright_author == 'Pain & "Roses" <3, Saint-Denis (CoNECT)'


def test_gpx_has_walks_as_tracks_with_their_times_for_the_team_only(tmp_path: Path) -> None:
    walk = Walk(
        uuid="w", title="Marche", visibility="public", geometry=shapely.LineString([(2.3, 48.9), (2.4, 49.0)]),
        timestamps=("2026-03-01T10:00:00+00:00", "2026-03-01T10:05:00+00:00"),
    )  # fmt: skip
    for audience, timed in (("public", False), ("team", True)):
        released = release_content(Content(walks=[walk]), Consents((), ()), audience)  # type: ignore[arg-type]
        write_gpx(released, context(), tmp_path / "o.gpx", Silent(), overwrite=True)
        track = parse((tmp_path / "o.gpx").read_text("utf-8")).tracks[0]
        point = track.segments[0].points[1]
        assert (track.name, point.latitude, point.longitude) == ("Marche", 49.0, 2.4)
        assert (point.time is not None) == timed


def test_graphml_is_read_by_igraph_with_every_link(tmp_path: Path) -> None:
    write_graphml(_network(), context(), tmp_path / "o.graphml", Silent())
    graph = igraph.Graph.Read_GraphML(str(tmp_path / "o.graphml"))
    assert (graph.vcount(), graph.ecount(), graph.is_directed()) == (3, 3, True)
    assert "Jardin" in graph.vs["title"]
    assert sorted(graph.es["weight"]) == [1.0, 1.0, 3.0]


def test_gexf_has_colours_sizes_and_parallel_links(tmp_path: Path) -> None:
    write_gexf(_network(), context(), tmp_path / "o.gexf", Silent())
    graph = networkx.read_gexf(tmp_path / "o.gexf")
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (3, 3)
    assert graph.nodes["a"]["viz"]["size"] == 7.0


def test_what_a_lab_says_of_its_own_word_goes_to_the_conect_map(tmp_path: Path) -> None:
    words = {"practices": Vocabulary("practices", [
        Term(uuid="a", vocabulary="practices", key="velo", labels={"fr": "Vélo"}, extra={"conect_map": "Repair"}),
        Term(uuid="b", vocabulary="practices", key="kart", labels={"en": "Karting", "fr": "Kart"}),
    ])}  # fmt: skip
    place = Place(uuid="1", title="Atelier", practices=("velo", "kart", "gone"), **PLACE)
    told = dataclasses.replace(context(), vocabularies=words)
    write_conect_map(leaving([place]), told, tmp_path / "o.geojson", Silent())
    (feature,) = json.loads((tmp_path / "o.geojson").read_text("utf-8"))["features"]
    assert feature["properties"]["Categories"] == ["Repair", "Karting", "gone"]


def test_the_conect_map_gets_five_properties_escaped_and_points_only(tmp_path: Path) -> None:
    area = shapely.box(2.2, 48.8, 2.3, 48.9)
    places = [
        Place(
            uuid="1", title="<b>Jardin</b>", url="javascript:alert(1)", practices=("gardening",), country="FR", **PLACE
        ),
        Place(uuid="2", title="Friche", url="https://example.org/?a=1&b=2", **{**PLACE, "geometry": area}),
        Place(uuid="3", title="Gare", landmark=True, **PLACE),
        Place(uuid="4", title="nowhere", visibility="public"),
    ]
    left_out = write_conect_map(leaving(places), context(), tmp_path / "o.geojson", Silent())
    features = json.loads((tmp_path / "o.geojson").read_text("utf-8"))["features"]
    assert [set(one["properties"]) for one in features] == [
        {"Title", "Country", "Categories", "Description", "Url"}
    ] * 2
    assert {one["geometry"]["type"] for one in features} == {"Point"}
    first, second = (one["properties"] for one in features)
    assert first == {
        "Title": "&lt;b&gt;Jardin&lt;/b&gt;", "Country": "France", "Categories": ["Gardening"], "Description": "",
        "Url": "",
    }  # fmt: skip
    assert second["Url"] == "https://example.org/?a=1&amp;b=2"
    assert area.contains(shapely.Point(features[1]["geometry"]["coordinates"]))
    assert {one.uuid for one in left_out} == {"3", "4"}


def test_the_maps_own_words_come_from_a_table_that_can_be_edited(tmp_path: Path) -> None:
    table = tmp_path / "conect_map.toml"
    table.write_text('[countries]\nFR = "Frankrijk"\n[categories]\n', encoding="utf-8")
    assert map_words(table).countries["FR"] == "Frankrijk"
    table.write_text("[countries]\nFR = 5\n", encoding="utf-8")
    with pytest.raises(Trouble, match="something else than names"):
        map_words(table)
    table.write_text("countries = [", encoding="utf-8")
    with pytest.raises(Trouble, match="can't be read"):
        map_words(table)


def test_a_research_deposit_is_an_ro_crate_with_hashes_and_a_licence(tmp_path: Path) -> None:
    write_ro_crate(hostile("Jardin"), context(), tmp_path / "o.zip", Silent())
    with zipfile.ZipFile(tmp_path / "o.zip") as archive:
        archive.extractall(tmp_path / "crate")
    crate = ROCrate(tmp_path / "crate")
    assert crate.root_dataset["license"]["name"] == "CC-BY-4.0"
    assert crate.root_dataset["temporalCoverage"] == "2026-03-14/2026-03-14"
    names = {entity.id for entity in crate.data_entities}
    assert {"data/places.csv", "data/places.geojson", "data/dictionary.csv", "README.txt"} <= names
    assert all((tmp_path / "crate" / name).is_file() for name in names)
