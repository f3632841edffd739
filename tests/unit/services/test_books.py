"""Making a book: what a city tells is filled in, what can't be is refused, and the starter sets are the lab's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from conect_desktop.domain.session import CITIES
from conect_desktop.errors import Trouble
from conect_desktop.services.books import NewBook, info, new_book
from conect_desktop.services.starter import terms
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Dossiers, Terms


@pytest.mark.parametrize("site", CITIES, ids=lambda site: site.name)
def test_the_ten_cities_are_known_however_they_are_typed(site: object) -> None:
    assert hasattr(site, "name") and hasattr(site, "country")
    wish = NewBook(lab="Lab", city=f" {site.name.upper()} ").completed()
    assert (wish.city, wish.country) == (site.name, site.country)
    assert wish.longitude is not None and wish.latitude is not None
    assert wish.language != "en"


def test_any_other_city_needs_its_country(tmp_path: Path) -> None:
    wish = NewBook(lab="Lab", city="Brno", country=" cz ").completed()
    assert (wish.city, wish.country, wish.language, wish.longitude) == ("Brno", "CZ", "en", None)
    for bad in (
        NewBook(lab="Lab", city="Brno"),
        NewBook(lab=" ", city="Oslo"),
        NewBook(lab="Lab", city="", country="FR"),
        NewBook(lab="Lab", city="Oslo", country="Norway"),
        NewBook(lab="Lab", city="Oslo", country="Ñ1"),
        NewBook(lab="Lab", city="Oslo", language="klingon"),
        NewBook(lab="Lab", city="Oslo", template="none"),
    ):
        with pytest.raises(Trouble) as caught:
            new_book(tmp_path / "x.gpkg", bad)
        assert caught.value.remedy
    assert not list(tmp_path.iterdir())


def test_a_new_book_holds_the_starter_sets_and_a_session(book: Book) -> None:
    told = info(book)
    assert (told.title, told.lab, told.city, told.country, told.language) == (
        "Ecolab – Saint-Denis", "Ecolab", "Saint-Denis", "FR", "fr",
    )  # fmt: skip
    assert told.counts["terms"] == sum(1 for _ in terms())
    assert {"indicators", "indicator_sets", "templates", "phases", "session_tables"} <= told.counts.keys()
    assert len(told.sessions) == 1 and told.whole and told.findings == []
    assert told.size == book.path.stat().st_size
    assert Dossiers(book.db).the_one().retention_until
    assert check(book.db) == []


def test_a_book_without_a_session_has_none(tmp_path: Path, wish: NewBook) -> None:
    with new_book(tmp_path / "x.gpkg", wish, first_session=False) as made:
        assert info(made).sessions == []


def test_the_vocabularies_are_the_books_own(book: Book) -> None:
    """Renamed there, the shipped ones and other books stay as they are."""
    with book.write("term.edit") as step:
        step.db.execute("UPDATE terms SET labels = '{\"fr\":\"Potager\"}' WHERE key = 'gardening'")
    assert Terms(book.db).vocabularies()["practices"].label("gardening", "fr") == "Potager"
    book.undo()
    assert Terms(book.db).vocabularies()["practices"].label("gardening", "fr") == "Jardinage"


def test_what_a_gis_user_typed_into_a_vocabulary_does_not_stop_the_program(book: Book) -> None:
    with book.write("x") as step:
        for labels in ("NULL", "'Potager'", "'[1]'", "'{\"fr\": 5}'"):
            step.db.execute(f"UPDATE terms SET labels = {labels}, position = 'a' WHERE key = 'gardening'")
            gardening = Terms(step.db).vocabularies()["practices"].get("gardening")
            assert gardening is not None and gardening.label("fr") == "gardening"


def test_a_book_whose_dossier_was_deleted_still_opens(book: Book) -> None:
    with book.write("x") as step:
        step.db.execute("DELETE FROM dossier")
    assert info(book).title == ""
