"""Voting: what the room is asked, and what it answers."""

from __future__ import annotations

import time

import pytest

from conect_desktop.domain.session import Stamp
from conect_desktop.domain.tally import Tally, tally
from conect_desktop.services import records, votes
from conect_desktop.services.fields import Unfit
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Sessions


@pytest.fixture
def stamp(book: Book) -> Stamp:
    """The book's session."""
    return Stamp(session=next(Sessions(book.db).all()).uuid)


@pytest.fixture
def vote_round(book: Book, stamp: Stamp) -> str:
    """A round with a place, an actor and words to vote on."""
    records.add_many(book, "places", [{"title": "Jardin", "sticker": "3"}, {"title": "Friche", "sticker": "7"}], stamp)
    records.add(book, "actors", {"title": "Les Marmites"}, stamp)
    wanted = ["3 7", "Les Marmites", "Something new in 2026"]
    return votes.add_round(book, {"question": "What first?", "dots": 3}, wanted, stamp).uuid


def _options(book: Book, vote_round: str) -> list[str]:
    return [o.uuid for o in rows_of(book.db, "vote_options").where(order="position", vote_round=vote_round)]


def _tally(book: Book, vote_round: str) -> Tally:
    options = rows_of(book.db, "vote_options").where(order="position", vote_round=vote_round)
    return tally(rows_of(book.db, "vote_rounds").get(vote_round), options, rows_of(book.db, "votes").all())


def _table(book: Book, stamp: Stamp, number: int = 0) -> str:
    return Sessions(book.db).tables_of(stamp.session or "")[number].uuid


def test_numbers_are_stickers_titles_are_found_and_the_rest_is_words(book: Book, vote_round: str) -> None:
    options = rows_of(book.db, "vote_options").where(order="position", vote_round=vote_round)
    assert [option.label for option in options] == ["Jardin", "Friche", "Les Marmites", "Something new in 2026"]
    assert [bool(option.place) for option in options] == [True, True, False, False]
    assert options[2].actor


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("3, 7;A12", ["Jardin", "Friche", "A12"]),
        ("3 or 7", ["3 or 7"]),
        ("3, 7,", ["3, 7,"]),
        ("n.3-b", ["n.3-b"]),
        ("café 3", ["café 3"]),
    ],
)
def test_a_line_is_numbers_where_every_word_of_it_is_one(
    book: Book, stamp: Stamp, line: str, labels: list[str]
) -> None:
    records.add_many(book, "places", [{"title": "Jardin", "sticker": "3"}, {"title": "Friche", "sticker": "7"}], stamp)
    made = votes.add_round(book, {"question": "What first?", "dots": 3}, [line], stamp).uuid
    assert [option.label for option in _tally(book, made).options] == labels


def test_a_long_row_of_digits_takes_no_longer_than_it_is_long() -> None:
    line = "1" * 100_000 + "!"
    begun = time.process_time()
    assert votes._words(line) == [line]
    assert votes._words(f"{line[:-1]} 7") == [line[:-1], "7"]
    assert time.process_time() - begun < 1


def test_the_same_option_is_not_offered_twice(book: Book, vote_round: str, stamp: Stamp) -> None:
    votes.add_options(book, vote_round, ["3", "Jardin", "A bench"], stamp.session)
    assert [option.label for option in _tally(book, vote_round).options][3:] == ["Something new in 2026", "A bench"]


def test_a_count_typed_again_replaces_the_one_before(book: Book, vote_round: str, stamp: Stamp) -> None:
    first, table = _options(book, vote_round)[0], _table(book, stamp)
    votes.set_count(book, first, table, 4)
    votes.set_count(book, first, table, 6)
    assert _tally(book, vote_round).options[0].by_table == {table: 6}
    votes.set_count(book, first, table, None)
    assert _tally(book, vote_round).dots == 0
    book.undo()
    assert _tally(book, vote_round).dots == 6


def test_voters_noted_before_or_after_the_counts_are_the_tables(book: Book, vote_round: str, stamp: Stamp) -> None:
    one, two = _options(book, vote_round)[:2]
    table = _table(book, stamp)
    votes.set_voters(book, vote_round, table, 5)
    votes.set_count(book, two, table, 9)
    votes.set_count(book, one, table, 7)
    counted = _tally(book, vote_round).tables[0]
    assert (counted.voters, counted.dots, counted.cap, counted.over) == (5, 16, 15, 1)


def test_slips_are_numbered_as_they_come(book: Book, vote_round: str, stamp: Stamp) -> None:
    votes.add_slip(book, vote_round, _table(book, stamp), [1, 1, 3])
    votes.add_slip(book, vote_round, _table(book, stamp), [3])
    counted = _tally(book, vote_round)
    assert [option.dots for option in counted.options] == [2, 0, 2, 0]
    assert counted.voters == 2


def test_a_slip_with_a_number_that_is_not_on_the_sheet_is_refused_whole(book: Book, vote_round: str) -> None:
    with pytest.raises(Unfit, match="there is no option 9"):
        votes.add_slip(book, vote_round, None, [1, 9])
    assert _tally(book, vote_round).dots == 0


def test_options_are_put_in_another_order(book: Book, vote_round: str) -> None:
    last = _options(book, vote_round)[-1]
    votes.move_option(book, last, -2)
    assert _options(book, vote_round)[1] == last
    votes.move_option(book, last, -9)
    assert _options(book, vote_round)[0] == last
