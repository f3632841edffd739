"""Erasing a code: no word of theirs is left in rows, history, kept media or the file's free pages."""

from __future__ import annotations

import errno
import io
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest

from conect_desktop.cli import main
from conect_desktop.domain.release import Consents
from conect_desktop.domain.session import Stamp
from conect_desktop.services import erasure, history, participants, records
from conect_desktop.services.participants import Wish, held, make_codes, save_consent
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Participants, Sessions
from conect_desktop.storage.rows import add_row
from conect_desktop.storage.trouble import NoSuchRow
from tests.fresh import fresh_demo

SECRET = "xyzzyplugh"
BYTES = b"\xff\xd8" + SECRET.encode() * 3_000
CODE, OTHER = "T1-P01", "T1-P02"


def session_of(book: Book) -> str:
    return next(Sessions(book.db).all()).uuid


def mine(book: Book, *codes: str) -> Stamp:
    return Stamp(session=session_of(book), said_by=codes or (CODE,))


def files(book: Book) -> Iterator[Path]:
    yield from book.path.parent.iterdir()


def words_left(book: Book, *words: str) -> list[str]:
    return [
        f"{word} in {path.name}"
        for path in files(book)
        if path.is_file()
        for word in words
        if word.encode() in path.read_bytes() or word.encode("utf-16-le") in path.read_bytes()
    ]


def medium(book: Book, uuid: str, data: bytes, **fields: object) -> None:
    with book.write("medium.add") as step:
        cells = {"data": data, "sha256": uuid[-8:] * 8, "session": session_of(book), **fields}
        add_row(step.db, "media", uuid, cells)


@pytest.fixture
def told(book: Book) -> Book:
    """A book in which one person said something in every way there is, and others said things too."""
    session = session_of(book)
    make_codes(book, [Wish("T1", 3)], session)
    (me,) = Participants(book.db).where(code=CODE)
    save_consent(book, me.uuid, {"data_use": True, "remark": SECRET, "age_group": "adult"})
    records.change(book, "participants", me.uuid, {"remark": SECRET})
    add = lambda table, fields, *codes: records.add(book, table, fields, mine(book, *codes)).uuid  # noqa: E731
    place = add("places", {"title": SECRET + " titre", "description": SECRET, "geometry": [2.35, 48.93]})
    hung = add("places", {"title": SECRET + " lieu", "url": f"https://example.org/{SECRET}"})
    add("notes", {"text": f"ils disent {OTHER}", "place": hung}, OTHER)
    add("notes", {"text": SECRET, "interpretation": SECRET + "!", "place": place})
    add("notes", {"text": "à nous deux"}, CODE, OTHER)
    add("notes", {"text": f"comme {CODE} l'a dit"}, OTHER)
    actor = add("actors", {"title": SECRET, "goals": [SECRET]})
    ours = add("actors", {"title": "Mairie"}, OTHER)
    add("links", {"source": actor, "target": ours, "type": "funds", "description": SECRET})
    add("resources", {"title": SECRET, "mode": "have", "actor": actor})
    add("decisions", {"text": "planter", "owner": CODE}, OTHER)
    add("disagreements", {"item_table": "places", "item": hung, "versions": [SECRET, "l'autre"]}, OTHER)
    add("mentions", {"item_table": "notes", "item": "x", "remark": SECRET})
    rounds = records.add(book, "vote_rounds", {"question": "Où ?", "session": session}).uuid
    option = {"vote_round": rounds, "label": SECRET + " lieu", "place": hung}
    voted = records.add(book, "vote_options", option).uuid
    records.add(book, "votes", {"vote_option": voted, "dots": 12, "voters": 5})
    medium(book, "018f0000-0000-7000-8000-00000000000a", BYTES, shows=(CODE,), caption=SECRET, file_name=SECRET)
    medium(book, "018f0000-0000-7000-8000-00000000000b", BYTES[::-1], said_by=(CODE,), title=SECRET)
    medium(book, "018f0000-0000-7000-8000-00000000000c", b"group", shows=(CODE, OTHER), visibility="public")
    add_row(book.db, "session_roles", "018f0000-0000-7000-8000-00000000000d", {"session": session, "holder": CODE})
    # written, changed and deleted again: it lives on in the journal only
    gone = add("notes", {"text": SECRET + " premier jet"})
    records.change(book, "notes", gone, {"text": SECRET + " second jet"})
    records.remove(book, "notes", [gone])
    medium(book, "018f0000-0000-7000-8000-00000000000e", BYTES + b"deleted", shows=(CODE,), caption=SECRET)
    records.remove(book, "media", ["018f0000-0000-7000-8000-00000000000e"])
    _deleted_with_what_was_said_about_it(book, session)
    # theirs at first, then said by somebody else in other words
    corrected = add("notes", {"text": SECRET + " mal attribué", "interpretation": "reste"})
    records.change(book, "notes", corrected, {"said_by": [OTHER], "text": "corrigé"})
    add("notes", {"text": "d'autres mots"}, OTHER)
    return book


def _deleted_with_what_was_said_about_it(book: Book, session: str) -> None:
    """A place that is gone: a mention, a disagreement and an option of a vote, said by nobody, still tell of it."""
    place = records.add(book, "places", {"title": SECRET + " disparu"}, mine(book)).uuid
    anybody = Stamp(session=session)
    records.add(book, "mentions", {"item_table": "places", "item": place, "remark": SECRET + " redit"}, anybody)
    records.add(book, "disagreements", {"item_table": "places", "item": place, "versions": [SECRET, "autre"]}, anybody)
    rounds = records.add(book, "vote_rounds", {"question": "Lequel ?", "session": session}).uuid
    records.add(book, "vote_options", {"vote_round": rounds, "label": SECRET + " disparu", "place": place})
    records.add(book, "vote_options", {"vote_round": rounds, "label": "un banc"})
    records.remove(book, "places", [place])


def test_no_word_of_theirs_is_left_in_any_file(told: Book) -> None:
    assert words_left(told, SECRET, CODE)
    done = erasure.erase(told, CODE, author="Marie")
    assert done.swept
    assert words_left(told, SECRET, CODE, SECRET[::-1]) == []
    told.close()
    assert words_left(told, SECRET, CODE, SECRET[::-1]) == []


def test_what_somebody_else_says_now_stays_with_its_history_of_then(told: Book) -> None:
    erasure.erase(told, CODE)
    (note,) = [one for one in rows_of(told.db, "notes").all() if one.text == "corrigé"]
    assert (note.interpretation, list(note.said_by)) == ("reste", [OTHER])
    made, changed = journal.entries_of(told.db, note.uuid)
    assert (made.cells["text"], made.cells["interpretation"]) == ((None, None), (None, "reste"))
    assert changed.cells["text"] == (None, "corrigé")
    assert check(told.db) == []


def test_the_title_of_a_deleted_place_does_not_stay_on_a_slip(told: Book) -> None:
    erasure.erase(told, CODE)
    labels = [option.label for option in rows_of(told.db, "vote_options").all()]
    assert sorted(labels) == ["erased-1", "erased-1", "un banc"]
    assert rows_of(told.db, "mentions").count() == rows_of(told.db, "disagreements").count() == 0


def test_what_another_program_deleted_without_overwriting_is_gone_too(told: Book) -> None:
    foreign = sqlite3.connect(told.path)
    foreign.execute("PRAGMA secure_delete = OFF")
    foreign.execute("CREATE TABLE scratch (t TEXT)")
    foreign.executemany("INSERT INTO scratch VALUES (?)", [(SECRET * 50,)] * 200)
    foreign.commit()
    foreign.execute("DROP TABLE scratch")
    foreign.commit()
    foreign.close()
    erasure.erase(told, CODE)
    assert words_left(told, SECRET, CODE) == []


def test_the_book_is_whole_and_its_history_leads_to_its_rows(told: Book) -> None:
    erasure.erase(told, CODE)
    assert check(told.db) == []
    assert journal.state(told.db) == journal.present(told.db)
    path = told.path
    told.close()
    with Book.open(path) as again:
        assert check(again.db) == []


def test_the_count_of_people_stays_and_what_others_said(told: Book) -> None:
    before = Participants(told.db).count()
    done = erasure.erase(told, CODE)
    people = list(Participants(told.db).all())
    assert len(people) == before
    (tombstone,) = [one for one in people if one.code == done.label == "erased-1"]
    assert (tombstone.age_group, tombstone.remark) == (None, None)
    assert not rows_of(told.db, "consents").where(participant=tombstone.uuid)
    assert not rows_of(told.db, "attendances").where(participant=tombstone.uuid)
    texts = {note.text: tuple(note.said_by) for note in rows_of(told.db, "notes").all()}
    assert texts == {
        f"ils disent {OTHER}": (OTHER,), "à nous deux": (OTHER,), "comme erased-1 l'a dit": (OTHER,),
        "d'autres mots": (OTHER,), "corrigé": (OTHER,),
    }  # fmt: skip
    assert [one.owner for one in rows_of(told.db, "decisions").all()] == ["erased-1"]
    assert [one.title for one in rows_of(told.db, "actors").all()] == ["Mairie"]
    assert [one.dots for one in rows_of(told.db, "votes").all()] == [12]
    assert [one.label for one in rows_of(told.db, "vote_options").all()] == ["erased-1", "erased-1", "un banc"]
    assert done.shared == 2


def test_a_place_that_others_spoke_about_stays_without_content(told: Book) -> None:
    done = erasure.erase(told, CODE)
    (place,) = rows_of(told.db, "places").all()
    assert (place.title, place.url, place.geometry, place.said_by) == ("erased-1", None, None, ("erased-1",))
    assert done.emptied == 1
    (note,) = [note for note in rows_of(told.db, "notes").all() if note.place]
    assert note.place == place.uuid
    people = Participants(told.db)
    assert Consents(people.all(), people.consents.all()).refusal(place.said_by, "partners") == "no_consent"


def test_a_photo_that_shows_others_too_stays_for_the_team_to_look_at(told: Book) -> None:
    done = erasure.erase(told, CODE)
    (photo,) = rows_of(told.db, "media").all()
    assert (photo.shows, photo.visibility) == ((OTHER,), "team")
    assert done.photos_with_others == (photo.uuid,)
    assert told.db.execute("SELECT count(*) FROM media_kept").fetchone()[0] == 0


def test_undo_goes_as_far_back_as_it_can_and_brings_nothing_of_it_back(told: Book) -> None:
    erasure.erase(told, CODE)
    undone = 0
    while history.undo(told) is not None:
        undone += 1
        assert undone < 100
    assert undone
    assert check(told.db) == []
    while history.redo(told) is not None:
        pass
    assert check(told.db) == []
    assert words_left(told, SECRET, CODE) == []


def test_what_was_undone_before_does_not_come_back_as_something_to_undo(book: Book) -> None:
    make_codes(book, [Wish("T1", 1)], session_of(book))
    records.add(book, "notes", {"text": SECRET}, mine(book))
    history.undo(book)
    erasure.erase(book, CODE)
    state = book.undo_state()
    assert (state.undo, state.redo) == (None, None)
    assert words_left(book, SECRET, CODE) == []


def test_steps_of_other_people_can_still_be_undone(told: Book) -> None:
    erasure.erase(told, CODE)
    state = told.undo_state()
    assert state.undo is not None and state.undo.label == "note.add"
    history.undo(told)
    assert "d'autres mots" not in {note.text for note in rows_of(told.db, "notes").all()}


def test_nothing_is_held_afterwards_and_erasing_again_says_so(told: Book) -> None:
    erasure.erase(told, CODE)
    found = held(told.db, CODE)
    assert (found.rows, found.history) == ((), 0)
    with pytest.raises(NoSuchRow):
        erasure.erase(told, CODE)


def test_an_erased_code_is_never_given_to_somebody_else(told: Book) -> None:
    erasure.erase(told, "T1-P03")
    assert make_codes(told, [Wish("T1", 1)], None).codes == ("T1-P04",)
    assert erasure.erase(told, "T1-P04").label == "erased-2"


def test_a_code_that_is_an_ordinary_word_leaves_other_peoples_words_alone(book: Book) -> None:
    records.add(book, "participants", {"code": "7"})
    records.add(book, "places", {"title": "Les 7 jardins", "sticker": "7"}, mine(book, OTHER))
    records.add(book, "notes", {"text": SECRET}, mine(book, "7"))
    records.add(book, "notes", {"text": "nous"}, mine(book, OTHER, "7"))
    erasure.erase(book, "7")
    (place,) = rows_of(book.db, "places").all()
    (note,) = rows_of(book.db, "notes").all()
    assert (place.title, place.sticker, note.said_by) == ("Les 7 jardins", "7", (OTHER,))
    assert words_left(book, SECRET) == []
    assert check(book.db) == []


def test_the_codes_of_others_stay_in_their_order_however_a_program_wrote_them(book: Book) -> None:
    """JSON may have an accent as its number, and one code may be the beginning of another."""
    (uuid,) = records.add_many(book, "notes", [{"text": "ensemble"}], mine(book)).uuids
    with book.write("by hand") as step:
        step.db.execute(
            "UPDATE notes SET said_by = ? WHERE uuid = ?", ('["T1-P010", "Zo\\u00e9", "T1-P01", "T1-P0"]', uuid)
        )
    erasure.erase(book, CODE)
    (note,) = rows_of(book.db, "notes").some([uuid])
    assert note.said_by == ("T1-P010", "Zoé", "T1-P0")


def test_a_book_that_another_program_reads_is_swept_later(told: Book) -> None:
    told.db.execute("PRAGMA busy_timeout = 50")
    reader = sqlite3.connect(told.path)
    reading = reader.execute("SELECT * FROM terms")
    reading.fetchone()
    try:
        assert erasure.sweep(told) is False
    finally:
        reading.close()
        reader.close()
    assert erasure.sweep(told) is True


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
def test_an_erasure_is_done_though_the_file_cannot_be_written_anew(told: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it would be told as failed, and a second try would find nothing to erase."""
    away = told.path.with_suffix(".away")
    real = erasure.erasure.sweep

    def moved_meanwhile(book: Book) -> bool:
        book.path.rename(away)
        return real(book)

    monkeypatch.setattr(erasure.erasure, "sweep", moved_meanwhile)
    assert not erasure.erase(told, CODE).swept
    away.rename(told.path)
    assert real(told) is True


def test_a_folder_that_does_not_answer_stops_an_erasure_before_it_begins(
    told: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "glob", Mock(side_effect=OSError(errno.EIO, "the stick was pulled out")))
    with pytest.raises(OSError, match="pulled out"):
        erasure.erase(told, CODE)
    assert CODE in Participants(told.db).codes()


def test_participants_of_that_code_on_two_laptops_are_both_erased(book: Book) -> None:
    make_codes(book, [Wish("T1", 1)], session_of(book))
    records.add(book, "participants", {"code": CODE, "remark": SECRET})
    erasure.erase(book, CODE)
    assert [one.code for one in Participants(book.db).all()] == ["erased-1", "erased-1"]
    assert words_left(book, SECRET, CODE) == []


def test_the_copy_that_an_upgrade_kept_is_named(book: Book) -> None:
    make_codes(book, [Wish("T1", 1)], None)
    kept = book.path.with_name(f"{book.path.stem}.before-1.1.gpkg")
    kept.write_bytes(b"old")
    assert erasure.erase(book, CODE).copies == (kept,)
    assert participants.used_numbers({participants.USED_CODES: {"T1": 1, "x": "?"}}) == {"T1": 1}


def test_the_command_erases_and_deletes_the_old_copies_where_that_is_wanted(
    book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    make_codes(book, [Wish("T1", 2)], None)
    book.close()
    kept = book.path.with_name(f"{book.path.stem}.before-1.1.gpkg")
    kept.write_bytes(b"old")
    assert main(["erase", str(book.path), OTHER, "--yes"]) == 0
    assert f"still holds everything: {kept}" in capsys.readouterr().out
    assert main(["erase", str(book.path), CODE, "--yes", "--copies"]) == 0
    assert "still holds" not in capsys.readouterr().out
    assert not kept.exists()
    assert words_left(book, CODE, OTHER) == []


def test_nobody_is_erased_by_a_command_that_was_not_confirmed(
    book: Book, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_codes(book, [Wish("T1", 1)], None)
    book.close()
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    assert main(["erase", str(book.path), CODE]) == 130
    with Book.open(book.path, read_only=True) as again:
        assert Participants(again.db).codes() == [CODE]


def test_everybody_of_a_full_session_can_be_erased_one_after_another(tmp_path: Path) -> None:
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as demo:
        codes = Participants(demo.db).codes()
        counted = {table: rows_of(demo.db, table).count() for table in ("participants", "votes", "ratings")}
        for code in codes[::3]:
            erasure.erase(demo, code)
        assert check(demo.db) == []
        assert words_left(demo, *codes[::3]) == []
        assert counted == {table: rows_of(demo.db, table).count() for table in counted}
        people = Participants(demo.db)
        assert len([one for one in people.all() if one.code.startswith("erased-")]) == len(codes[::3])
        held_ = [held(demo.db, code) for code in codes if code not in codes[::3]]
        assert all(found.rows for found in held_)
