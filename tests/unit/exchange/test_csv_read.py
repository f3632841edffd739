"""CSV from spreadsheets, form servers and portals is read whatever parts its cells and however it is encoded."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange import csv_read
from conect_desktop.exchange.csv_read import csv_source
from conect_desktop.exchange.incoming import Row
from conect_desktop.exchange.positions import Roles, geometry_in, guessed, located, number_in, plain

DATA = Path(__file__).resolve().parents[2] / "data" / "imports"


def _write(folder: Path, content: str | bytes, name: str = "in.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _rows(path: Path) -> tuple[tuple[str, ...], list[Row]]:
    with csv_source(path, Silent()) as source:
        assert source.columns is not None
        return source.columns, list(source.rows)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_usual_separator_is_found(tmp_path: Path, separator: str) -> None:
    text = separator.join(["nom", "lat", "lon"]) + "\n" + separator.join(["Jardin", "48.9", "2.3"]) + "\n"
    columns, rows = _rows(_write(tmp_path, text))
    assert columns == ("nom", "lat", "lon")
    assert rows[0].cells == {"nom": "Jardin", "lat": "48.9", "lon": "2.3"}


def test_a_comma_for_decimals_is_no_separator(tmp_path: Path) -> None:
    columns, rows = _rows(_write(tmp_path, "nom;x;y\nA, B et C;2,35;48,93\nD;2,36;48,94\n"))
    assert columns == ("nom", "x", "y")
    assert rows[0].cells["nom"] == "A, B et C"


def test_excels_own_line_about_the_separator_is_obeyed(tmp_path: Path) -> None:
    columns, rows = _rows(_write(tmp_path, "sep=;\nnom;a,b\nx;1,2\n"))
    assert (columns, rows[0].number) == (("nom", "a,b"), 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850", "mac_roman"])
def test_letters_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    words = ["Café associatif été", "Marché à Saint-Ouen", "Réparation et réemploi", "Gård på höjden"]
    text = "nom;obs\n" + "".join(f"{word};déjà noté\n" for word in words)
    _, rows = _rows(_write(tmp_path, text.encode(encoding)))
    assert [row.cells["nom"] for row in rows] == words


def test_romanian_of_the_central_european_code_page_is_told_from_french(tmp_path: Path) -> None:
    text = "nume;descriere\n" + "Grădina comunitară;Aici se întâlnesc vecinii și învaţă să repare, să gătească\n" * 5
    _, rows = _rows(_write(tmp_path, text.replace("ș", "ş").encode("cp1250")))
    assert rows[0].cells["nume"] == "Grădina comunitară"


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    _, rows = _rows(_write(tmp_path, 'nom;obs\nA;"deux\nlignes"\n\n;\nB;x\n'))
    assert [(row.number, row.cells["nom"]) for row in rows] == [(2, "A"), (5, "B")]


def test_one_bad_row_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    _, rows = _rows(_write(tmp_path, "nom,lat\nA,1\nB,1,2,3\nC,1\n"))
    assert [row.problem is None for row in rows] == [True, False, True]
    assert rows[1].number == 3
    assert "4 cells" in str(rows[1].problem)


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path: Path) -> None:
    _, rows = _rows(_write(tmp_path, 'nom,lat\nA,1\n"B,1\n' + "C,1\n" * 5000))
    assert rows[0].problem is None
    assert "never closed" in str(rows[1].problem)


def test_an_endless_cell_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_read, "MAX_CELL", 200_000)
    _, rows = _rows(_write(tmp_path, "nom,lat\n" + "x" * 400_000 + ",1\nB,2\n"))
    assert rows[0].problem is not None
    assert rows[-1].cells["nom"] == "B"


def test_columns_of_one_name_and_without_a_name_are_told_apart(tmp_path: Path) -> None:
    columns, _ = _rows(_write(tmp_path, "nom,nom,,nom\n1,2,3,4\n"))
    assert columns == ("nom", "nom (2)", "column 3", "nom (3)")


@pytest.mark.parametrize("content", [b"", b"\n\n \n", b"\x00\x01\x02binary\x00" * 50])
def test_what_is_no_table_is_refused_with_a_remedy(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Trouble) as told:
        _rows(_write(tmp_path, content))
    assert told.value.remedy


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="can't be read"):
        csv_source(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2,357", 2.357), (" -5.984 ", -5.984), ("652 828,26", 652828.26), ("652\u202f828,26", 652828.26),
        ("6.870.995,27", 6870995.27), ("1,234.5", 1234.5), ("48°56'10\"N", 48.936111), ("5°59′2″ O", -5.983889),
        ("−5.98", -5.98), ("1e2", 100.0), (7, 7.0), ("48° 56.5' N", 48.941667), ("12°30'V", -12.5),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(text: str | float, number: float) -> None:
    assert number_in(text) == pytest.approx(number, abs=1e-6)


@pytest.mark.parametrize("text", ["", "abc", "nan", "inf", "1,2,3x", True, None, "4" * 400, 10**400, "١٢"])
def test_what_is_no_number_is_refused(text: object) -> None:
    with pytest.raises(ValueError, match=r"empty|not a number"):
        number_in(text)


@pytest.mark.parametrize(
    ("text", "wkt"),
    [
        ("48.9 2.3 0 0", "POINT (2.3 48.9)"),
        ("48.9 2.3", "POINT (2.3 48.9)"),
        ("48.9, 2.3", "POINT (2.3 48.9)"),
        ("48,9; 2,3", "POINT (2.3 48.9)"),
        ("POINT(2.3 48.9)", "POINT (2.3 48.9)"),
        ("SRID=4326;point z (2.3 48.9 5)", "POINT Z (2.3 48.9 5)"),
        ("48.9 2.3 0 0; 48.8 2.4 0 0", "LINESTRING (2.3 48.9, 2.4 48.8)"),
        ("1 1 0 0;1 2 0 0;2 2 0 0;1 1 0 0", "POLYGON ((1 1, 2 1, 2 2, 1 1))"),
        ('{"type": "Point", "coordinates": [2.3, 48.9]}', "POINT (2.3 48.9)"),
    ],
)
def test_positions_are_read_in_every_usual_form(text: str, wkt: str) -> None:
    assert geometry_in(text).wkt == wkt


@pytest.mark.parametrize(
    "text",
    ["", "chez Marie", "1 rue de la Paix", "POINT (", "POINT(a b)", "{", "{}", '{"a":1}', "SRID=2154;POINT(1 2)",
     "GEOMETRYCOLLECTION(POINT(1 2))", "POLYGON(" + "(" * 1000, "[1]", "48.9",
     '{"type":"Point","coordinates":[1,null]}'],
)  # fmt: skip
def test_what_is_no_position_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        geometry_in(text)


@pytest.mark.parametrize(
    ("columns", "roles"),
    [
        (("Nom", "Latitude", "Longitude"), Roles("Longitude", "Latitude")),
        (("naam", "breedtegraad", "lengtegraad"), Roles("lengtegraad", "breedtegraad")),
        (("namn", "Latitud", "Longitud"), Roles("Longitud", "Latitud")),
        (("nom", "X_L93", "Y_L93"), Roles("X_L93", "Y_L93")),
        (("g/place", "_place_latitude", "_place_longitude"), Roles("_place_longitude", "_place_latitude")),
        (("a", "place-Latitude", "place-Longitude"), Roles("place-Longitude", "place-Latitude")),
        (("nom", "x"), Roles()),
    ],
)
def test_columns_of_positions_are_known_by_their_names(columns: tuple[str, ...], roles: Roles) -> None:
    found = guessed(columns, [])
    assert found == roles or not (found or roles)


def test_a_column_of_outlines_says_more_than_the_point_beside_it() -> None:
    with csv_source(DATA / "opendatasoft.csv") as source:
        first = list(source.rows)
        assert guessed(source.columns or (), [row.cells for row in first]) == Roles(text="geo_shape")
        kinds = [row.shape.geom_type if row.shape else "Point" for row in located(source, iter(first), Roles(None, None, "geo_shape"))]  # fmt: skip  # noqa: E501
    assert kinds == ["Polygon", "Point"]


def test_names_are_compared_without_accents_groups_and_little_words() -> None:
    assert plain("groupe/Année de création") == plain("ANNEE_CREATION") == "annee_creation"


_cells = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=20)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(_cells, _cells, _cells).filter(lambda row: any(c.strip() for c in row)), min_size=1, max_size=8),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_what_a_spreadsheet_wrote_is_read_again(tmp_path: Path, rows: list[tuple[str, ...]], separator: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([("nom", "lieu", "obs"), *rows])
    _, found = _rows(_write(tmp_path, text.getvalue()))
    assert [tuple(row.cells.values()) for row in found] == rows


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_rubbish_gives_rows_or_trouble(tmp_path: Path, rubbish: bytes) -> None:
    path = _write(tmp_path, b"nom;lat;lon\n" + rubbish)
    try:
        with csv_source(path) as source:
            for row in located(source, source.rows, Roles("lon", "lat")):
                assert row.problem or row.number > 1
    except Trouble as trouble:
        assert trouble.remedy


@settings(max_examples=200)
@given(st.text(max_size=60) | st.text("()POINTSZMLYG 0123456789.,;-°'{}[]\"", max_size=60))
def test_any_text_is_a_position_or_told(text: str) -> None:
    try:
        assert geometry_in(text).geom_type
    except ValueError as error:
        assert str(error)
