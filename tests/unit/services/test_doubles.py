"""Places told twice: found, and settled by a person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.services import doubles, media, records
from conect_desktop.services.doubles import Double
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places, Sessions


def _tell(book: Book, table: int, title: str, lon: float | None = 2.357, **fields: Any) -> str:
    session = next(Sessions(book.db).all()).uuid
    stamp = Stamp(session=session, session_table=Sessions(book.db).tables_of(session)[table].uuid)
    where = {"geometry": [lon, 48.936]} if lon is not None else {}
    return records.add(book, "places", {"title": title, **where, **fields}, stamp, author=f"T{table}").uuid


def _found(book: Book, settled: frozenset[frozenset[str]] = frozenset()) -> list[Double]:
    return doubles.doubles(list(Places(book.db).summaries()), settled, Silent())


def test_one_place_told_by_two_tables_is_found(book: Book) -> None:
    one, other = _tell(book, 0, "Jardin des Trois Figuiers"), _tell(book, 1, "le jardin des figuiers", 2.3572)
    (double,) = _found(book)
    assert (double.one, double.other) == (one, other)
    assert double.metres == pytest.approx(14.6, abs=0.5)


def test_what_one_table_told_twice_is_its_own_affair(book: Book) -> None:
    _tell(book, 0, "Jardin")
    _tell(book, 0, "Jardin")
    assert _found(book) == []


def test_neighbours_of_other_names_are_two_places(book: Book) -> None:
    _tell(book, 0, "Boulangerie")
    _tell(book, 1, "École du Pré", 2.3571)
    assert _found(book) == []


def test_the_same_name_without_a_position_is_found_too(book: Book) -> None:
    _tell(book, 0, "La Halle aux Idées", None)
    _tell(book, 1, "Halle aux idées", 2.5)
    assert len(_found(book)) == 1


def test_a_pair_that_was_settled_is_not_asked_again(book: Book) -> None:
    one, other = _tell(book, 0, "Jardin"), _tell(book, 1, "Jardin")
    assert _found(book, frozenset({frozenset((one, other))})) == []


def test_keeping_one_loses_nothing_and_undo_brings_both_back(book: Book) -> None:
    one = _tell(book, 0, "Jardin", practices=["gardening"], visibility="public", said_by=["T1-P01"])
    other = _tell(book, 1, "Le jardin", sticker="7", description="old trees", practices=["culture_arts"],
                  visibility="team", location_rule="grid_250", said_by=["T2-P03"])  # fmt: skip
    note = records.add(book, "notes", {"text": "so quiet", "place": other}).uuid
    flow = records.add(book, "flows", {"from_place": other, "to_place": _tell(book, 2, "Cantine")}).uuid
    before = Places(book.db).get(other)
    doubles.keep_one(book, one, other, author="Marie")
    kept = Places(book.db).get(one)
    assert kept is not None
    assert (kept.title, kept.description, kept.practices) == ("Jardin", "old trees", ("gardening", "culture_arts"))
    # of two rules the more careful one holds, and everybody who spoke is asked
    assert (kept.visibility, kept.location_rule, kept.said_by) == ("team", "grid_250", ("T1-P01", "T2-P03"))
    assert rows_of(book.db, "notes").get(note).place == one
    assert rows_of(book.db, "flows").get(flow).from_place == one
    (mention,) = rows_of(book.db, "mentions").all()
    assert (mention.item, mention.remark, bool(mention.session_table)) == (one, "7 Le jardin", True)
    assert Places(book.db).get(other) is None
    assert not list(check(book.db))
    book.undo()
    assert Places(book.db).get(other) == before
    assert rows_of(book.db, "notes").get(note).place == other
    assert rows_of(book.db, "mentions").count() == 0


def test_keeping_both_and_writing_down_a_disagreement_change_no_place(book: Book) -> None:
    one, other = _tell(book, 0, "Jardin"), _tell(book, 1, "Jardin")
    doubles.keep_both(book, one, other)
    doubles.write_down(book, one, other, "garden or car park")
    told = [(d.state, d.remark, d.item, d.other_item) for d in rows_of(book.db, "disagreements").all()]
    assert told == [("settled", None, one, other), ("open", "garden or car park", one, other)]
    assert Places(book.db).count() == 2


def test_a_disagreement_between_two_that_are_made_one_stays_on_record(book: Book) -> None:
    one = _tell(book, 0, "Jardin", description="old trees", said_by=["T1-P01"])
    other = _tell(book, 1, "Le parking", description="a car park soon", said_by=["T2-P01"])
    doubles.write_down(book, one, other, "")
    doubles.keep_one(book, one, other, "the town hall says garden")
    (told,) = rows_of(book.db, "disagreements").all()
    assert (told.item, told.other_item, told.state, told.field) == (one, None, "settled", "title")
    assert (told.versions, told.remark) == (("Jardin", "Le parking"), "the town hall says garden")
    assert told.said_by == ("T1-P01", "T2-P01")
    assert told.settled_at
    (mention,) = rows_of(book.db, "mentions").all()
    assert mention.remark == "Le parking – a car park soon"
    book.undo()
    (before,) = rows_of(book.db, "disagreements").all()
    assert (before.item, before.other_item, before.state) == (one, other, "open")


def test_a_photo_of_both_is_one_photo_of_the_kept(book: Book, tmp_path: Path) -> None:
    one, other = _tell(book, 0, "Jardin"), _tell(book, 1, "Jardin")
    (tmp_path / "figuier.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a photo")
    (photo,) = media.add_files(book, [tmp_path / "figuier.jpg"], Stamp(), ("places", one), progress=Silent()).uuids
    media.tie(book, photo, ("places", other))
    doubles.keep_one(book, one, other)
    assert [(tie.media, tie.item) for tie in rows_of(book.db, "media_of").all()] == [(photo, one)]


def test_one_sticker_number_speaks_for_neighbours_but_never_alone(book: Book) -> None:
    one, other = _tell(book, 0, "Fablab", sticker="7"), _tell(book, 1, "Chez Samir", 2.3573, sticker="7")
    _tell(book, 2, "Halle", 2.41, sticker="7")
    assert [(double.one, double.other) for double in _found(book)] == [(one, other)]


def test_how_near_is_near_can_be_said(book: Book) -> None:
    _tell(book, 0, "Jardin partagé")
    _tell(book, 1, "Le jardin du canal", 2.3585)
    places = list(Places(book.db).summaries())
    assert doubles.doubles(places, frozenset(), Silent()) == []
    (found,) = doubles.doubles(places, frozenset(), Silent(), near=150)
    assert found.metres == pytest.approx(109.6, abs=1)
