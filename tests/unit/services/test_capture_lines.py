"""Lines of JSON: each answered on its own, with the same fields and rules as the form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.services.capture_lines import CaptureLines
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Places, Sessions


@pytest.fixture
def session(book: Book) -> str:
    """The book's session."""
    return next(Sessions(book.db).all()).uuid


@pytest.fixture
def lines(book: Book, session: str) -> CaptureLines:
    """Lines typed by Paul."""
    return CaptureLines(book, Stamp(session=session, author="Paul"))


def take(lines: CaptureLines, **fields: Any) -> dict[str, Any]:
    return lines.take(1, json.dumps(fields).encode())


def test_places_need_no_type_and_take_a_position_either_way(book: Book, lines: CaptureLines) -> None:
    one = take(lines, title="Un", lon=2.3, lat=48.9)
    two = take(lines, type="place", title="Deux", geometry={"type": "Point", "coordinates": [2.3, 48.9, 30]})
    assert one == {"line": 1, "ok": True, "type": "place", "uuid": one["uuid"]}
    first, second = Places(book.db).some([one["uuid"], two["uuid"]])
    assert first.geometry == second.geometry
    assert first.author == "Paul"


def test_the_phase_under_way_stamps_what_follows(book: Book, session: str, lines: CaptureLines) -> None:
    before = take(lines, title="Avant")
    phase = take(lines, type="phase", key="mapping")
    after = take(lines, title="Après")
    stamped = {place.uuid: place.phase for place in Places(book.db).all()}
    assert stamped == {before["uuid"]: None, after["uuid"]: phase["uuid"]}
    current = Sessions(book.db).current_phase(session)
    assert current is not None and current.uuid == phase["uuid"]


def test_a_note_finds_its_place_by_sticker_or_uuid_within_the_session(book: Book, lines: CaptureLines) -> None:
    place = take(lines, sticker="7")["uuid"]
    for wanted in ("7", 7, place):
        note = take(lines, type="note", text="a", place=wanted)
        found = Notes(book.db).get(note["uuid"])
        assert found is not None and found.place == place
    assert "'8'" in take(lines, type="note", text="a", place="8")["error"]


def test_a_table_by_label_for_all_lines_or_for_one(book: Book, session: str) -> None:
    tables = {table.label: table.uuid for table in Sessions(book.db).tables_of(session)}
    lines = CaptureLines(book, Stamp(session=session), table="Table 1")
    one, two = take(lines, title="a")["uuid"], take(lines, title="b", table="Table 2")["uuid"]
    stamped = {place.uuid: place.session_table for place in Places(book.db).all()}
    assert stamped == {one: tables["Table 1"], two: tables["Table 2"]}
    assert "Table 1, Table 2" in take(lines, title="c", table="9")["error"]
    with pytest.raises(Trouble, match="Table 1"):
        CaptureLines(book, Stamp(session=session), table="9")


@pytest.mark.parametrize(
    "line",
    [b"", b"{", b"[]", b"null", b"\xff", b'{"type":"x"}', b'{"type":{}}', b'{"type":null,"title":"x"}', b"{}",
     b'{"title":"x","phase":"nowhere"}', b'{"title":"x","session_table":"nowhere"}', b'{"text":"x"}',
     b'{"type":"note","text":"x","actor":"nobody"}', b'{"type":"phase","key":"lunch"}', b'{"title":"x","lat":1}'],
)  # fmt: skip
def test_a_bad_line_changes_nothing_and_says_what_is_wrong(book: Book, lines: CaptureLines, line: bytes) -> None:
    before = book.db.execute("SELECT count(*) FROM journal").fetchone()
    answer = lines.take(3, line)
    assert (answer["line"], answer["ok"]) == (3, False) and answer["error"]
    assert book.db.execute("SELECT count(*) FROM journal").fetchone() == before
    assert take(lines, title="the next one")["ok"]


def test_a_trouble_with_the_book_itself_ends_it(book: Book, lines: CaptureLines) -> None:
    """Were it told as the line's fault, a script would go on and lose the rest."""
    book.db.execute("PRAGMA query_only = ON")
    with pytest.raises(Trouble) as caught:
        take(lines, title="x")
    assert caught.value.path == book.path


def test_lines_of_every_kind_name_each_other_as_people_do(session: str, lines: CaptureLines) -> None:
    """A whole session can be typed in from paper."""
    typed: list[dict[str, Any]] = [
        {"type": "place", "sticker": "7", "title": "Jardin", "lon": 2.357, "lat": 48.936},
        {"type": "actor", "title": "Les Figuiers", "kind": "association", "place": "7", "influence": 3},
        {"type": "actor", "title": "Mairie", "kind": "municipality"},
        {"type": "link", "source": "Mairie", "target": "Les Figuiers", "colour": "red"},
        {"type": "link", "source": "Mairie", "target": "Les Figuiers"},
        {"type": "link", "source": "Mairie", "target": "Les Figuiers", "kind": "Funds"},
        {"type": "resource", "title": "Compost", "mode": "offer", "actor": "Les Figuiers", "quantity": "30,5"},
        {"type": "flow", "from_actor": "Les Figuiers", "to_place": "Jardin", "resource": "Compost"},
        {"type": "decision", "text": "Write to the owner", "place": "7", "due_on": "2026-12-01"},
        {"type": "rating", "indicator": "social_trust", "slip": 1, "value": 4},
        {"type": "round", "question": "What first?", "dots": 3},
        {"type": "option", "vote_round": "What first?", "label": "Jardin", "place": "7"},
        {"type": "vote", "vote_option": "Jardin", "dots": 5, "voters": 2, "session_table": "Table 1"},
    ]
    answers = [take(lines, **line) for line in typed]
    wrong = [answer for answer in answers if not answer["ok"]]
    assert [answer["error"].partition(":")[0] for answer in wrong] == ["colour", "type"]


def test_a_row_that_is_not_there_is_named(lines: CaptureLines) -> None:
    answer = take(lines, type="decision", text="x", place="99")
    assert answer == {"line": 1, "ok": False, "error": "there is no place '99' in the book"}


def test_a_number_that_no_cell_holds_is_refused_and_the_next_line_goes_on(book: Book, lines: CaptureLines) -> None:
    assert take(lines, type="round", question="Où ?")["ok"]
    assert take(lines, type="option", vote_round="Où ?", label="Ici")["ok"]
    told = take(lines, type="vote", vote_option="Ici", dots=1, slip=(1 << 63) + 1)
    assert not told["ok"] and "whole number" in told["error"]
    assert take(lines, type="vote", vote_option="Ici", dots=1, slip=1)["ok"]
