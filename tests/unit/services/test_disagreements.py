"""Disagreements flagged on any item, and what the room makes of them."""

from __future__ import annotations

import pytest

from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.session import Stamp
from conect_desktop.services import disagreements, records
from conect_desktop.services.fields import Unfit
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Sessions


@pytest.fixture
def stamp(book: Book) -> Stamp:
    """The first table of the book's session."""
    session = next(Sessions(book.db).all()).uuid
    return Stamp(session=session, session_table=Sessions(book.db).tables_of(session)[0].uuid, said_by=("T1-P01",))


@pytest.fixture
def actor(book: Book, stamp: Stamp) -> str:
    """Somebody whom two tables see differently."""
    return records.add(book, "actors", {"title": "Régie foncière"}, stamp).uuid


def _only(book: Book) -> Disagreement:
    (one,) = rows_of(book.db, "disagreements").all()
    found: Disagreement = one
    return found


def test_two_texts_of_one_field_stand_side_by_side(book: Book, actor: str, stamp: Stamp) -> None:
    fields = {"item_table": "actors", "item": actor, "field": "description", "remark": "tower 9 or 8",
              "versions": ["It decides.", "The mayor decides."]}  # fmt: skip
    disagreements.flag(book, fields, stamp, author="Marie")
    told = _only(book)
    assert (told.item_table, told.item, told.field, told.state) == ("actors", actor, "description", "open")
    assert told.versions == ("It decides.", "The mayor decides.")
    assert (told.session, told.session_table, told.said_by) == (stamp.session, stamp.session_table, ("T1-P01",))
    book.undo()
    assert rows_of(book.db, "disagreements").count() == 0


def test_another_record_is_a_version_too(book: Book, actor: str, stamp: Stamp) -> None:
    other = records.add(book, "actors", {"title": "La Régie"}, stamp).uuid
    disagreements.flag(book, {"item_table": "actors", "item": actor, "other_item": other}, stamp)
    assert _only(book).other_item == other


@pytest.mark.parametrize("versions", [[], ["one"], ["the same", "the same"]])
def test_without_two_versions_there_is_no_disagreement(
    book: Book, actor: str, stamp: Stamp, versions: list[str]
) -> None:
    with pytest.raises(Unfit, match="two versions"):
        disagreements.flag(book, {"item_table": "actors", "item": actor, "versions": versions}, stamp)
    assert rows_of(book.db, "disagreements").count() == 0


@pytest.mark.parametrize("table", ["actors", "places", "sqlite_master", ""])
def test_what_is_not_in_the_book_cannot_be_disagreed_about(book: Book, stamp: Stamp, table: str) -> None:
    with pytest.raises(Unfit, match="not in the book"):
        disagreements.flag(book, {"item_table": table, "item": "nowhere", "versions": ["a", "b"]}, stamp)


def test_a_disagreement_is_settled_left_or_opened_again(book: Book, actor: str, stamp: Stamp) -> None:
    flagged = {"item_table": "actors", "item": actor, "versions": ["yes", "no"]}
    uuid = disagreements.flag(book, flagged, stamp).uuid
    for state, dated in (("settled", True), ("open", False), ("left", True)):
        disagreements.settle(book, uuid, state, "we keep the garden")
        now = _only(book)
        assert (now.state, now.remark, bool(now.settled_at)) == (state, "we keep the garden", dated)
        assert now.versions == ("yes", "no")


def test_a_state_that_does_not_exist_is_refused(book: Book, actor: str, stamp: Stamp) -> None:
    uuid = disagreements.flag(book, {"item_table": "actors", "item": actor, "versions": ["a", "b"]}, stamp).uuid
    with pytest.raises(Unfit):
        disagreements.settle(book, uuid, "forgotten", "")
    assert _only(book).state == "open"
