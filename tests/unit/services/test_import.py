"""Importing: other people's places in one undoable step; a bad file changes nothing, a bad feature is listed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from conect_desktop.domain.place import Place
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services.import_ import import_file
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Places


def _file(folder: Path, *properties: dict[str, Any], geometry: Any = None) -> Path:
    geometry = geometry or {"type": "Point", "coordinates": [2.35, 48.93]}
    features = [{"type": "Feature", "geometry": geometry, "properties": p} for p in properties]
    path = folder / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def _session(book: Book) -> str:
    uuid: str = book.db.execute("SELECT uuid FROM sessions").fetchone()[0]
    return uuid


def _places(book: Book) -> list[Place]:
    return list(Places(book.db).all())


def test_our_own_names_become_fields(book: Book, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"title": "Jardin", "sticker": "7", "practices": ["gardening", "nonsense"], "start_year": 2019,
         "status": "active", "url": "https://example.org", "country": "fr", "description": "Deux\nlignes"},
    )  # fmt: skip
    report = import_file(book, path, session=_session(book), author="Marie")
    (place,) = _places(book)
    assert (report.read, report.imported) == (1, 1)
    assert (place.title, place.sticker, place.practices) == ("Jardin", "7", ("gardening",))
    assert (place.start_year, place.status, place.country) == (2019, "active", "FR")
    assert place.description == "Deux\nlignes"
    assert (place.session, place.author, place.source) == (_session(book), "Marie", "in.geojson")
    assert any("practices" in line for line in report.lines())


def test_the_conect_maps_five_names_are_understood(book: Book, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"Title": "TerrEau", "Country": "FR", "Categories": ["Jardinage"], "Description": "d", "Url": "https://a.org"},
    )
    import_file(book, path, session=None, author=None)
    (place,) = _places(book)
    assert (place.title, place.country, place.practices, place.url) == (
        "TerrEau",
        "FR",
        ("gardening",),
        "https://a.org",
    )


def test_openstreetmap_tags_say_what_people_do(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, {"name": "Bibliothek", "amenity": "library"}), session=None, author=None)
    (place,) = _places(book)
    assert (place.title, place.practices) == ("Bibliothek", ("learning_education",))


def test_real_openstreetmap_places_are_all_read(book: Book, shared_data: Path) -> None:
    report = import_file(book, shared_data / "liechtenstein-places.geojson", session=None, author=None)
    assert (report.read, report.imported, report.bad) == (32, 32, [])
    assert all(place.title and place.geometry is not None for place in _places(book))


def test_commune_boundaries_become_areas(book: Book, shared_data: Path) -> None:
    report = import_file(book, shared_data / "communes-93-seine-saint-denis.geojson", session=None, author=None)
    kinds = {place.geometry.geom_type for place in _places(book)}
    assert report.imported == report.read > 30
    assert kinds <= {"Polygon", "MultiPolygon"}
    assert "Saint-Denis" in {place.title for place in _places(book)}


def test_a_file_never_says_who_may_read_it(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, {"title": "x", "visibility": "public"}), session=None, author=None)
    assert [place.visibility for place in _places(book)] == ["team"]


def test_a_bad_value_is_left_out_and_the_place_kept(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, {"title": "x", "url": "javascript:alert(1)", "start_year": "soon", "country": "France"})
    report = import_file(book, path, session=None, author=None)
    (place,) = _places(book)
    assert (place.url, place.start_year, place.country) == (None, None, None)
    assert len(report.altered) == 3


def test_hostile_text_is_cleaned_and_cut(book: Book, tmp_path: Path) -> None:
    import_file(
        book, _file(tmp_path, {"title": "a\x00b\x1b[31m\nc" + "x" * 5000, "description": "y" * 60_000}), session=None,
        author=None,
    )  # fmt: skip
    (place,) = _places(book)
    assert place.title.startswith("ab[31m c")
    assert len(place.title) == 300
    assert len(place.description or "") == 50_000
    assert not check(book.db)


def test_an_import_is_one_step_and_undo_empties_the_book(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, *({"title": str(n)} for n in range(50))), session=None, author=None)
    assert book.undo_state().undo.label == "import"
    assert len(_places(book)) == 50
    book.undo()
    assert _places(book) == []
    assert book.undo_state().undo is None


def test_a_dry_run_says_the_same_and_changes_nothing(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, {"title": "a"}, {"title": "b"})
    dry = import_file(book, path, session=None, author=None, dry_run=True)
    assert _places(book) == []
    assert book.undo_state().undo is None
    real = import_file(book, path, session=None, author=None)
    assert {**dry.as_dict(), "dry_run": False} == real.as_dict()


def test_a_file_that_turns_bad_at_its_end_changes_nothing(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, *({"title": str(n)} for n in range(3000)))
    content = path.read_bytes()
    path.write_bytes(content[: content.rfind(b"}, {") + 1])
    before = book.db.execute("SELECT count(*) FROM journal").fetchone()
    with pytest.raises(Trouble, match="cut off"):
        import_file(book, path, session=None, author=None)
    assert _places(book) == []
    assert book.db.execute("SELECT count(*) FROM journal").fetchone() == before
    assert not check(book.db)
    import_file(book, _file(tmp_path, {"title": "after"}), session=None, author=None)
    assert len(_places(book)) == 1


def test_cancel_in_the_middle_changes_nothing(book: Book, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            raise Cancelled("import")

    path = _file(tmp_path, *({"title": str(n)} for n in range(5000)))
    with pytest.raises(Cancelled):
        import_file(book, path, session=None, author=None, progress=Impatient())
    assert _places(book) == []


def test_properties_no_field_takes_are_named(book: Book, tmp_path: Path) -> None:
    report = import_file(book, _file(tmp_path, {"title": "x", "wheelchair": "yes"}), session=None, author=None)
    assert list(report.unused) == ["wheelchair"]
    assert _places(book)[0].description == "wheelchair: yes"
