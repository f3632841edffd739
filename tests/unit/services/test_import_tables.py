"""Importing tables, tracks and layers: columns as they are meant, doubles left out, one step that can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.crs import UnknownGrid
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.export import export
from conect_desktop.services.import_ import Choices, import_file
from conect_desktop.services.import_meanings import EXTRA, LATITUDE, LEFT_OUT, LONGITUDE, parsed, tables
from conect_desktop.services.import_preview import look, preview
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places

DATA = Path(__file__).resolve().parents[2] / "data" / "imports"


@pytest.fixture
def filled(book: Book) -> Iterator[Book]:
    """A book that has a garden."""
    with book.write("test") as step:
        Places(step.db).add(
            Place(uuid=new_id(), title="Jardin partagé du Clos", geometry=shapely.Point(2.3561, 48.9372))
        )
    yield book


def _places(book: Book) -> list[Place]:
    return list(Places(book.db).all())


def _import(book: Book, path: Path, **said: Any) -> Any:
    return import_file(book, path, session=None, author="Marie", choices=Choices(**said))


def _csv(folder: Path, text: str) -> Path:
    path = folder / "in.csv"
    path.write_text(text, "utf-8")
    return path


# -- real files ------------------------------------------------------------------------------------------------------


def test_a_french_table_in_lambert_93_comes_to_its_place(book: Book) -> None:
    path = DATA / "lieux-lambert93.csv"
    with pytest.raises(UnknownGrid, match="EPSG:2154"):
        _import(book, path)
    assert _places(book) == []
    report = _import(book, path, crs="EPSG:2154")
    assert (report.imported, report.bad_count) == (3, 0)
    garden, _, cafe = _places(book)
    assert (garden.title, garden.sticker, garden.city, garden.start_year) == (
        "Jardin partagé du Clos", "1", "Saint-Denis", 2016,
    )  # fmt: skip
    assert (garden.geometry.x, garden.geometry.y) == pytest.approx((2.3561, 48.9372), abs=1e-6)
    assert garden.practices == ("gardening",)
    assert garden.description == "Ouvert le samedi; eau à 50 m"
    assert cafe.title == "Café associatif Œuvre & Cie"
    assert cafe.description == "Cantine à prix libre – 12 €\n\npractices: cuisine"


def test_a_kobo_export_brings_places_and_nothing_about_phones_or_persons(book: Book) -> None:
    report = _import(book, DATA / "kobo.csv")
    workshop, garden, unplaced = _places(book)
    assert (workshop.title, workshop.practices) == ("Taller de bicis La Rueda", ("repair_reuse", "learning_education"))
    assert (workshop.geometry.x, workshop.geometry.y) == (-5.98412, 37.38921)
    assert workshop.description == "Abierto los jueves\ny los sábados"
    assert garden.description is None
    assert unplaced.geometry is None
    everything = json.dumps([list(map(str, row)) for row in book.db.execute("SELECT * FROM places")])
    for hidden in ("collect:aBcD", "maria", "6a0b4b5e", "37.38921 -5.98412"):
        assert hidden not in everything
    assert (report.imported, report.bad_count) == (3, 0)


def test_odk_geojson_is_read(book: Book) -> None:
    report = _import(book, DATA / "odk.geojson")
    kitchen, plot, unplaced = _places(book)
    assert (kitchen.title, kitchen.practices, kitchen.description) == (
        "Cykelköket", ("repair_reuse",), "Öppet på torsdagar",
    )  # fmt: skip
    assert plot.geometry.geom_type == "Polygon"
    assert unplaced.description == "practices: okänd"
    assert report.altered["heights dropped"] == 2


def test_a_portals_table_with_outlines_is_read(book: Book) -> None:
    _import(book, DATA / "opendatasoft.csv")
    square, house = _places(book)
    assert (square.title, square.geometry.geom_type, square.url) == (
        "Square de Geyter", "Polygon", "https://www.ville-saint-denis.fr",
    )  # fmt: skip
    assert (house.geometry.geom_type, house.description) == ("Point", None)


def test_the_conect_maps_own_file_is_read(book: Book) -> None:
    _import(book, DATA / "conect-map.geojson")
    (place,) = _places(book)
    assert (place.title, place.country, place.practices) == ("Repair Café Delfshaven", "NL", ("repair_reuse",))


def test_another_grid_for_geojson_is_refused_rather_than_passed_over(book: Book) -> None:
    with pytest.raises(Trouble, match="WGS 84"):
        _import(book, DATA / "odk.geojson", crs="EPSG:2154")
    assert _import(book, DATA / "odk.geojson", crs="EPSG:4326").imported == 3


@pytest.mark.parametrize("format_", ["geojson", "gpkg", "xlsx", "kml", "gpx"])
def test_every_format_this_program_writes_comes_back(filled: Book, tmp_path: Path, wish: NewBook, format_: str) -> None:
    out = tmp_path / f"out.{format_}"
    export(filled, out, format=format_, audience="team")
    with new_book(tmp_path / "other.gpkg", wish) as other:
        choices = Choices(layer="places") if format_ == "xlsx" else Choices()
        report = import_file(other, out, session=None, author=None, choices=choices)
        (place,) = _places(other)
    assert (report.bad_count, place.title) == (0, "Jardin partagé du Clos")
    if format_ != "xlsx":
        assert (place.geometry.x, place.geometry.y) == pytest.approx((2.3561, 48.9372), abs=1e-6)


# -- what columns mean -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["Titel", "NAAM", "Nombre", "Nume", "namn", "Navn", "Libellé", "groupe/nom", "g-nom"])
def test_the_title_is_known_in_seven_languages(book: Book, tmp_path: Path, title: str) -> None:
    _import(book, _csv(tmp_path, f"{title};lat;lon\nHier;48.9;2.3\n"))
    assert _places(book)[0].title == "Hier"


def test_a_person_says_what_a_column_is(book: Book, tmp_path: Path) -> None:
    path = _csv(tmp_path, "nom;lib;a;b;c\nx;Jardin;48.9;2.3;gris\n")
    meanings = parsed("title=lib, lon=b,lat=a,ignore=nom,extra=c")
    assert meanings == {"lib": "title", "b": LONGITUDE, "a": LATITUDE, "nom": LEFT_OUT, "c": EXTRA}
    _import(book, path, meanings=meanings)
    (place,) = _places(book)
    assert (place.title, place.description, place.geometry.wkt) == ("Jardin", "c: gris", "POINT (2.3 48.9)")


@pytest.mark.parametrize(("said", "what"), [("title=nix", "no column 'nix'"), ("colour=nom", "no field 'colour'")])
def test_a_wrong_word_about_columns_is_refused(book: Book, tmp_path: Path, said: str, what: str) -> None:
    with pytest.raises(Trouble, match=what) as told:
        _import(book, _csv(tmp_path, "nom;lat;lon\nx;1;2\n"), meanings=parsed(said))
    assert told.value.remedy


def test_half_a_sentence_about_columns_is_refused() -> None:
    with pytest.raises(Trouble, match="which field"):
        parsed("title")


def test_words_are_matched_in_any_language_and_unknown_ones_kept(book: Book, tmp_path: Path) -> None:
    text = 'nom;pratiques;type de lieu\nA;"Jardinage, Apiculture";Cave voûtée\nB;gardening | repair_reuse;\n'
    report = _import(book, _csv(tmp_path, text))
    first, second = _places(book)
    assert first.practices == ("gardening",)
    assert first.description == "practices: Apiculture"
    assert (first.space_type, first.other_type) == (None, "Cave voûtée")
    assert second.practices == ("gardening", "repair_reuse")
    assert report.altered["space_type not in the vocabulary, kept in other words"] == 1


def test_hostile_cells_stay_text(book: Book, tmp_path: Path) -> None:
    text = 'nom;obs;site web\n"<script>alert(1)</script>\u202e🌱";"=cmd|\'/c calc\'!A1";javascript:alert(1)\n'
    _import(book, _csv(tmp_path, text + "x" * 10_000 + ";y;z\n"))
    first, second = _places(book)
    assert first.title == "<script>alert(1)</script>\u202e🌱"
    assert first.description == "=cmd|'/c calc'!A1"
    assert first.url is None
    assert len(second.title) == 300
    assert not check(book.db)


def test_the_tables_of_names_name_fields_that_are() -> None:
    known = set(Place.__dataclass_fields__)
    assert {field for _, field in tables().alike.values()} | set(tables().fields) <= known


# -- doubles, tracks, steps ------------------------------------------------------------------------------------------


def test_a_place_the_book_has_already_is_left_out_unless_kept(filled: Book, tmp_path: Path) -> None:
    near, far = "Le jardin partagé du clos;48.9374;2.3563", "Jardin partagé du Clos;48.95;2.3561"
    path = _csv(tmp_path, f"nom;lat;lon\n{near}\n{far}\nAutre;48.9372;2.3561\n")
    report = _import(filled, path, doubles="skip")
    assert (report.read, report.imported, report.doubles_count) == (3, 2, 1)
    assert "row 2" in str(report.doubles[0])
    assert {place.title for place in _places(filled)} == {"Jardin partagé du Clos", "Autre"}
    filled.undo()
    assert _import(filled, path, doubles="keep").imported == 3


def test_what_was_imported_is_not_imported_again(book: Book) -> None:
    assert _import(book, DATA / "kobo.csv", doubles="skip").imported == 3
    again = _import(book, DATA / "kobo.csv", doubles="skip")
    # the one without a position can't be told from another of its name
    assert (again.imported, again.doubles_count) == (1, 2)


_GPX = """<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="48.936" lon="2.357"><name>Puits</name></wpt>
<trk><name>Balade</name><trkseg>
<trkpt lat="48.93" lon="2.35"><time>2026-05-12T12:00:00Z</time></trkpt>
<trkpt lat="48.94" lon="2.36"><time>2026-05-12T12:30:00Z</time></trkpt></trkseg></trk></gpx>"""


def test_a_track_becomes_a_walk_in_the_same_step(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "in.gpx"
    path.write_text(_GPX, "utf-8")
    report = _import(book, path)
    assert (report.imported, report.walks) == (2, 1)
    (walk,) = rows_of(book.db, "walks").all()
    assert (walk.title, walk.started_at, walk.ended_at) == ("Balade", "2026-05-12T12:00:00Z", "2026-05-12T12:30:00Z")
    assert len(walk.timestamps) == 2
    assert (walk.visibility, walk.location_rule, walk.author) == ("team", "exact", "Marie")
    assert not check(book.db)
    book.undo()
    assert _places(book) == []
    assert rows_of(book.db, "walks").count() == 0


def test_bad_rows_are_listed_with_their_place_and_the_rest_imported(book: Book, tmp_path: Path) -> None:
    report = _import(book, _csv(tmp_path, "nom;lat;lon\nA;48.9;2.3\nB;abc;2.3\nC;48.9;222\nD;48.9;2.4\n"))
    assert str(report.bad[0]) == "row 3 (B): lat is 'abc', not a number"
    assert [bad.number for bad in report.bad] == [3, 4]
    assert [place.title for place in _places(book)] == ["A", "D"]
    assert report.as_dict()["bad"][0]["row"] == 3


def test_a_preview_changes_nothing_and_tells_everything(filled: Book) -> None:
    path = DATA / "lieux-lambert93.csv"
    looked = look(filled, path, Choices(), progress=Silent())
    assert looked.asks_for_crs
    assert looked.suggested[0].code == "EPSG:2154"
    assert {column.name: column.meaning for column in looked.columns}["Nom du lieu"] == "title"
    before = filled.db.execute("SELECT count(*) FROM journal").fetchone()
    told = preview(filled, path, Choices(crs="2154", doubles="skip"), None, progress=Silent())
    assert [one.double_of for one in told.sample] == ["Jardin partagé du Clos", "", ""]
    assert told.sample[1].fields["title"] == "Ressourcerie La Récolte"
    assert (told.imported, told.doubles_count) == (2, 1)
    assert filled.db.execute("SELECT count(*) FROM journal").fetchone() == before


def test_a_column_that_only_repeats_the_position_is_left_out(book: Book) -> None:
    looked = look(book, DATA / "kobo.csv", Choices(), progress=Silent())
    meanings = {column.name: column.meaning for column in looked.columns}
    assert meanings["location"] == meanings["deviceid"] == LEFT_OUT
    assert meanings["_location_longitude"] == LONGITUDE


def test_cancel_in_the_middle_of_a_table_changes_nothing(book: Book, tmp_path: Path) -> None:
    class Impatient:
        calls = 0

        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            self.calls += 1
            if self.calls > 3:
                raise Cancelled("import")

    path = _csv(tmp_path, "nom;lat;lon\n" + "A;48.9;2.3\n" * 10_000)
    with pytest.raises(Cancelled):
        import_file(book, path, session=None, author=None, progress=Impatient())
    assert _places(book) == []


def test_a_sheet_can_be_chosen_and_the_others_are_told(book: Book, tmp_path: Path) -> None:
    made = Workbook()
    made.active.title = "Lieux"
    for row in (["nom", "lat", "lon"], ["Jardin", 48.9, 2.3]):
        made.active.append(row)
    made.create_sheet("Autres").append(["nom", "x"])
    path = tmp_path / "in.xlsx"
    made.save(path)
    report = _import(book, path)
    assert (report.layer, report.imported) == ("Lieux", 1)
    assert any("'Autres'" in hint for hint in report.hints)
    with pytest.raises(Trouble, match="neither layers nor sheets"):
        _import(book, DATA / "kobo.csv", layer="x")


_names = st.sampled_from([*tables().exact, *tables().alike, "lat", "lon", "geometry", "uuid", "_uuid", "x"])
_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.dictionaries(_names, _values, max_size=6), min_size=1, max_size=4))
def test_any_cells_give_places_that_pass_the_check(book: Book, tmp_path: Path, cells: list[dict[str, Any]]) -> None:
    point = {"type": "Point", "coordinates": [2.3, 48.9]}
    features = [{"type": "Feature", "geometry": point, "properties": told} for told in cells]
    path = tmp_path / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    try:
        report = _import(book, path)
    except Trouble as trouble:
        assert trouble.remedy
        return
    assert report.imported == len(cells)
    assert not check(book.db)
    book.undo()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=1, max_size=4), max_size=4))
def test_any_table_is_previewed_or_refused(book: Book, tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        "\n".join(";".join(cell for cell in row) for row in [["nom", "lat", "lon", "type"], *rows]), "utf-8"
    )
    try:
        looked = look(book, path, Choices(), progress=Silent())
        meanings = {column.name: column.meaning for column in looked.columns}
        report = preview(book, path, Choices(meanings=meanings, doubles="skip"), None, progress=Silent())
        assert report.read == report.imported + report.bad_count + report.doubles_count
    except Trouble as trouble:
        assert trouble.remedy
