"""Codes in a row, consent by code, withdrawal, and what is held about a code."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session import Consent, Participant, Stamp
from conect_desktop.errors import Trouble
from conect_desktop.services import history, participants, records
from conect_desktop.services.participants import Wish, held, make_codes, next_codes, save_consent
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Participants, Sessions
from conect_desktop.storage.rows import add_row


def session_of(book: Book) -> str:
    return next(Sessions(book.db).all()).uuid


def person(book: Book, code: str) -> Participant:
    (found,) = Participants(book.db).where(code=code)
    return found


def consent(book: Book, code: str) -> Consent:
    (found,) = rows_of(book.db, "consents").where(participant=person(book, code).uuid)
    return found  # type: ignore[no-any-return]


def test_codes_for_several_tables_are_one_step_with_their_attendances(book: Book) -> None:
    session = session_of(book)
    tables = Sessions(book.db).tables_of(session)
    wishes = [Wish(f"T{table.position}", 8, table.uuid) for table in tables]
    made = make_codes(book, wishes, session, author="Marie")
    assert len(made.codes) == 24
    assert made.codes[:2] == ("T1-P01", "T1-P02")
    assert made.codes[-1] == "T3-P08"
    there = rows_of(book.db, "attendances").where(session=session)
    assert len(there) == 24
    assert len([one for one in there if one.session_table == tables[1].uuid]) == 8
    history.undo(book)
    assert not Participants(book.db).codes()
    assert not rows_of(book.db, "attendances").count()


def test_numbering_goes_on(book: Book) -> None:
    make_codes(book, [Wish("T2", 3)], None)
    assert make_codes(book, [Wish("T2", 2), Wish("T2", 1)], None).codes == ("T2-P04", "T2-P05", "T2-P06")
    assert next_codes(["t2-P99"], "T2", 2) == ["T2-P100", "T2-P101"]
    assert next_codes([], "T2", 1, {"T2": 8}) == ["T2-P09"]


@given(st.lists(st.tuples(st.sampled_from(["T1", "t1", "A-P2", "Été"]), st.integers(0, 5)), max_size=8))
def test_codes_never_repeat(wishes: list[tuple[str, int]]) -> None:
    known: list[str] = []
    for prefix, count in wishes:
        known += next_codes(known, prefix, count)
    folded = [code.casefold() for code in known]
    assert len(set(folded)) == len(known) == sum(count for _, count in wishes)


@pytest.mark.parametrize("senseless", [Wish(" ", 3), Wish("T1", 0), Wish("T1", 201)])
def test_a_senseless_wish_is_refused(book: Book, senseless: Wish) -> None:
    with pytest.raises(Trouble):
        make_codes(book, [senseless], None)
    assert not Participants(book.db).codes()


def test_answers_of_a_person_are_one_step_and_dated(book: Book) -> None:
    make_codes(book, [Wish("T1", 1)], session_of(book))
    uuid = person(book, "T1-P01").uuid
    save_consent(book, uuid, {"data_use": True, "audio": False, "age_group": "minor"}, author="Marie")
    given_ = consent(book, "T1-P01")
    assert (given_.data_use, given_.audio, given_.photo_taking) == (True, False, None)
    assert given_.given_on == clock.today()
    assert person(book, "T1-P01").age_group == "minor"
    save_consent(book, uuid, {"data_use": None, "given_on": "2026-03-14"})
    assert (consent(book, "T1-P01").data_use, consent(book, "T1-P01").given_on) == (None, "2026-03-14")
    history.undo(book)
    history.undo(book)
    assert not rows_of(book.db, "consents").count()
    assert person(book, "T1-P01").age_group is None


def test_two_consents_of_one_person_are_answered_together(book: Book) -> None:
    make_codes(book, [Wish("T1", 1)], None)
    uuid = person(book, "T1-P01").uuid
    for answer in (True, False):
        records.add(book, "consents", {"participant": uuid, "data_use": answer})
    save_consent(book, uuid, {"data_use": True})
    assert [one.data_use for one in rows_of(book.db, "consents").where(participant=uuid)] == [True, True]


def test_withdrawing_dates_it_and_undo_takes_it_back(book: Book) -> None:
    make_codes(book, [Wish("T1", 2)], None)
    uuids = [person(book, code).uuid for code in ("T1-P01", "T1-P02")]
    save_consent(book, uuids[0], {"data_use": True})
    participants.withdraw(book, uuids)
    assert [consent(book, code).withdrawn_on for code in ("T1-P01", "T1-P02")] == [clock.today()] * 2
    assert consent(book, "T1-P02").given_on is None
    history.undo(book)
    assert consent(book, "T1-P01").withdrawn_on is None


def test_a_higher_age_asks_those_anew_who_may_be_below_it(book: Book) -> None:
    make_codes(book, [Wish("T1", 2)], None)
    for code, group in (("T1-P01", "adult"), ("T1-P02", "minor")):
        save_consent(book, person(book, code).uuid, {"age_group": group})
    participants.set_guardian_age(book, 15)
    assert Dossiers(book.db).the_one().settings["guardian_age"] == 15
    assert person(book, "T1-P01").age_group == "adult"
    participants.set_guardian_age(book, 18)
    assert (person(book, "T1-P01").age_group, person(book, "T1-P02").age_group) == (None, "minor")


def test_everything_that_names_a_code_is_told(book: Book) -> None:
    session = session_of(book)
    make_codes(book, [Wish("T1", 2)], session)
    save_consent(book, person(book, "T1-P01").uuid, {"data_use": True})
    stamp = Stamp(session=session, said_by=("T1-P01",))
    both = Stamp(session=session, said_by=("T1-P02", "T1-P01"))
    records.add(book, "places", {"title": "Jardin", "geometry": [2.35, 48.93]}, stamp)
    records.add(book, "notes", {"text": "à nous deux"}, both)
    records.add(book, "notes", {"text": "personne"}, Stamp(session=session))
    records.add(book, "notes", {"text": "comme T1-P01 l'a dit, pas T1-P010"}, Stamp(session=session))
    with book.write("medium.add") as step:
        cells = {"data": b"photo", "file_name": "a.jpg", "shows": ("T1-P01",), "session": session}
        add_row(step.db, "media", new_id(), cells)
    records.add(book, "decisions", {"text": "planter", "owner": "T1-P01"}, Stamp(session=session))
    told = held(book.db, "T1-P01")
    tables = sorted((row.table, row.alone) for row in told.rows)
    assert tables == [
        ("attendances", True), ("consents", True), ("decisions", False), ("media", True), ("notes", False),
        ("notes", False), ("participants", True), ("places", True),
    ]  # fmt: skip
    assert told.history >= 8
    assert next(row for row in told.rows if row.with_others).with_others == ("T1-P02",)
    said = json.dumps(told.as_dict(), ensure_ascii=False)
    assert "Jardin" in said and "POINT (2.35 48.93)" in said and "personne" not in said
    assert held(book.db, "T9-P99").rows == ()


def test_a_code_that_is_a_word_is_not_found_in_other_peoples_words(book: Book) -> None:
    session = session_of(book)
    records.add(book, "participants", {"code": "Marie"})
    records.add(book, "notes", {"text": "Marie chante"}, Stamp(session=session))
    records.add(book, "notes", {"text": "la la"}, Stamp(session=session, said_by=("Marie",)))
    assert sorted(row.table for row in held(book.db, "Marie").rows) == ["notes", "participants"]
