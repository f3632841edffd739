"""Capturing: every field, verbatim, stamped by where the session is; refused in words where it can't be."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
import shapely

from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Stamp
from conect_desktop.services.capture import Capture
from conect_desktop.services.fields import Unfit
from conect_desktop.services.history import history
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Places, Sessions
from conect_desktop.storage.trouble import ClashingRow, NoSuchRow


@pytest.fixture
def capture(book: Book) -> Capture:
    """Marie's capture form."""
    return Capture(book, "Marie")


def place(book: Book, uuid: str) -> Place:
    found = Places(book.db).get(uuid)
    assert found is not None
    return found


WHOLE: dict[str, Any] = {
    "geometry": shapely.Point(2.357, 48.936), "sticker": "7", "title": "Jardin de l’Écluse", "description": "a\nb",
    "url": "https://example.org/jardin", "city": "Saint-Denis", "neighbourhood": "Confluence", "country": "FR",
    "start_year": 2019, "status": "active", "language": "fr", "source": "atelier", "source_ref": "A0-3",
    "practices": ("gardening", "care_mutual_aid"), "domains": ("food_systems",), "modes": ("adaptation",),
    "space_type": "community_garden", "other_type": "berge", "vacant_reuse": True, "landmark": False,
    "legal_form": "association", "decision_making": "assemblée", "members": "30", "workforce": "2 salariés",
    "charter": "oui", "openness": "ouvert", "commons": "oui", "visibility": "public", "location_rule": "grid_250",
    "said_by": ("T1-P01", "T1-P02"), "confidence": 2,
}  # fmt: skip


def test_every_field_of_a_place_is_kept(book: Book, capture: Capture) -> None:
    told = capture.add_place(WHOLE)
    found = place(book, told.uuid)
    assert {name: getattr(found, name) for name in WHOLE} == WHOLE
    assert found.author == "Marie" and found.created_at and found.created_at.endswith("Z")
    assert told.changes.inserted == {"places": frozenset({told.uuid})}
    unset = {"uuid", "author", "created_at", "session", "session_table", "phase", "tenure"}
    assert {field.name for field in dataclasses.fields(Place)} - unset == set(WHOLE)


def test_a_number_or_a_title_is_enough(book: Book, capture: Capture) -> None:
    assert place(book, capture.add_place({"sticker": 7}).uuid).sticker == "7"
    assert place(book, capture.add_place({"title": "Jardin"}).uuid).geometry is None


def test_what_the_room_said_is_kept_word_for_word(book: Book, capture: Capture) -> None:
    said = "« Y a pas d’eau, <b>ça suffit</b> ! »\n\t– les gens d’à côté 🙃 'x\"; DROP TABLE places;--"
    uuid = capture.add_note({"text": said, "kind": "quote"}).uuid
    found = Notes(book.db).get(uuid)
    assert found is not None and (found.text, found.kind, found.interpretation) == (said, "quote", None)


def test_what_no_file_can_carry_is_left_out(book: Book, capture: Capture) -> None:
    found = place(book, capture.add_place({"title": " a\x00b \n c\x1f ", "description": "x\r\ny\x0b\r"}).uuid)
    assert (found.title, found.description) == ("ab c", "x\ny")


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({}, "title", "needed"),
        ({"title": "  "}, "title", "needed"),
        ({"title": "x" * 301}, "title", "300"),
        ({"title": "x", "description": "y" * 50_001}, "description", "50000"),
        ({"title": 5}, "title", "text"),
        ({"title": "x", "url": "www.example.org"}, "url", "http"),
        ({"title": "x", "url": "javascript:alert(1)"}, "url", "http"),
        ({"title": "x", "country": "France"}, "country", "two capital letters"),
        ({"title": "x", "start_year": 12}, "start_year", "1000"),
        ({"title": "x", "start_year": "soon"}, "start_year", "whole number"),
        ({"title": "x", "start_year": 2019.5}, "start_year", "whole number"),
        ({"title": "x", "confidence": 1 << 63}, "confidence", "whole number"),
        ({"title": "x", "start_year": float("inf")}, "start_year", "whole number"),
        ({"title": "x", "start_year": True}, "start_year", "whole number"),
        ({"title": "x", "start_year": []}, "start_year", "whole number"),
        ({"title": "x", "vacant_reuse": "yes"}, "vacant_reuse", "true or false"),
        ({"title": "x", "visibility": "world"}, "visibility", "team, partners, public"),
        ({"title": "x", "location_rule": "near"}, "location_rule", "grid_250"),
        ({"title": "x", "confidence": 4}, "confidence", "1, 2 or 3"),
        ({"title": "x", "practices": [1]}, "practices", "words"),
        ({"title": "x", "practices": {"a": 1}}, "practices", "words"),
        ({"title": "x", "practices": ["flying"]}, "practices", "gardening"),
        ({"title": "x", "space_type": "castle"}, "space_type", "third_place"),
        ({"title": "x", "status": "gone"}, "status", "threatened"),
        ({"title": "x", "colour": "red"}, "colour", "no such field"),
        ({"title": "x", "author": "Paul"}, "author", "no such field"),
        ({"title": "x", "uuid": "7"}, "uuid", "UUID"),
        ({"title": "x", "geometry": [200, 48]}, "geometry", "longitude"),
        ({"title": "x", "geometry": [2, 98]}, "geometry", "latitude"),
        ({"title": "x", "geometry": [float("nan"), 48]}, "geometry", "number"),
        ({"title": "x", "geometry": ["2.3", 48]}, "geometry", "number"),
        ({"title": "x", "geometry": [True, 48]}, "geometry", "number"),
        ({"title": "x", "geometry": [2]}, "geometry", "longitude and a latitude"),
        ({"title": "x", "geometry": "POINT (2 48)"}, "geometry", "GeoJSON"),
        ({"title": "x", "geometry": shapely.Point(500, 48)}, "geometry", "longitude"),
        ({"title": "x", "geometry": shapely.Point()}, "geometry", "position"),
        ({"title": "x", "geometry": shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])}, "geometry", "not valid"),
        ({"title": "x", "geometry": {"type": "GeometryCollection", "geometries": []}}, "geometry", "collection"),
        ({"title": "x", "geometry": {"type": "LinearRing", "coordinates": [[0, 0], [1, 1]]}}, "geometry", "type"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_by_field_and_nothing_is_saved(
    book: Book, capture: Capture, fields: dict[str, Any], field: str, words: str
) -> None:
    with pytest.raises(Unfit) as caught:
        capture.add_place(fields)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert words in caught.value.problems[0].what
    assert Places(book.db).count() == 0 and book.undo() is None


def test_everything_that_is_wrong_is_told_at_once(capture: Capture) -> None:
    with pytest.raises(Unfit) as caught:
        capture.add_place({"title": "x", "url": "x", "confidence": 9, "country": "F"})
    assert {problem.field for problem in caught.value.problems} == {"url", "confidence", "country"}


@pytest.mark.parametrize("word", ["gardening", "Gardening", "Jardinage", "JARDINAGE", "jardinage"])
def test_a_category_is_known_by_its_label_in_any_language(book: Book, capture: Capture, word: str) -> None:
    assert place(book, capture.add_place({"title": "x", "practices": [word]}).uuid).practices == ("gardening",)


def test_labels_of_all_languages_lead_to_their_key(book: Book, capture: Capture) -> None:
    rows = book.db.execute("SELECT key, labels FROM terms WHERE vocabulary = 'space_types'").fetchall()
    assert len(rows) > 5
    for key, labels in rows:
        for label in json.loads(labels).values():
            assert place(book, capture.add_place({"title": "x", "space_type": label}).uuid).space_type == key


def test_one_word_is_a_list_of_one_and_twice_is_once(book: Book, capture: Capture) -> None:
    uuid = capture.add_place({"title": "x", "practices": "gardening", "said_by": ["P1", " ", "P1", "P2"]}).uuid
    assert (place(book, uuid).practices, place(book, uuid).said_by) == (("gardening",), ("P1", "P2"))


def test_the_stamp_says_where_and_by_whom_and_the_form_may_say_otherwise(book: Book, capture: Capture) -> None:
    session = next(Sessions(book.db).all()).uuid
    one, two = (table.uuid for table in Sessions(book.db).tables_of(session)[:2])
    phase = Sessions(book.db).phases_of(session)[0].uuid
    stamp = Stamp(session=session, session_table=one, phase=phase, said_by=("T1-P05",))
    found = place(book, capture.add_place({"title": "x"}, stamp).uuid)
    assert (found.session, found.session_table, found.phase, found.said_by) == (session, one, phase, ("T1-P05",))
    found = place(book, capture.add_place({"title": "x", "session_table": two, "said_by": ["T2-P01"]}, stamp).uuid)
    assert (found.session, found.session_table, found.said_by) == (session, two, ("T2-P01",))


def test_the_same_identity_twice_is_refused(book: Book, capture: Capture) -> None:
    uuid = capture.add_place({"title": "x", "uuid": "0198C000-0000-7000-8000-000000000001"}).uuid
    assert uuid == "0198c000-0000-7000-8000-000000000001"
    with pytest.raises(ClashingRow):
        capture.add_place({"title": "y", "uuid": uuid})
    assert place(book, uuid).title == "x"


def test_changing_sets_the_fields_given_and_no_others(book: Book, capture: Capture) -> None:
    uuid = capture.add_place(WHOLE).uuid
    changed = capture.change_place(uuid, {"title": "Autre", "confidence": None, "practices": []})
    found = place(book, uuid)
    assert (found.title, found.confidence, found.practices) == ("Autre", None, ())
    assert found.description == WHOLE["description"]
    assert changed.changes.updated == {"places": frozenset({uuid})}
    (told, *_) = history(book.db)
    assert told.step.label == "place.edit" and set(told.entries[0].cells) == {"title", "confidence", "practices"}


def test_a_change_that_would_leave_a_place_without_a_name_is_refused(book: Book, capture: Capture) -> None:
    uuid = capture.add_place({"title": "x"}).uuid
    with pytest.raises(Unfit, match="title"):
        capture.change_place(uuid, {"title": ""})
    assert place(book, uuid).title == "x"


def test_what_was_deleted_meanwhile_cannot_be_changed(book: Book, capture: Capture) -> None:
    uuid = capture.add_place({"title": "x"}).uuid
    note = capture.add_note({"text": "a"}).uuid
    capture.delete("places", [uuid])
    capture.delete("notes", [note])
    for change in (
        lambda: capture.change_place(uuid, {"title": "y"}),
        lambda: capture.duplicate_place(uuid),
        lambda: capture.change_note(note, {"text": "b"}),
    ):
        with pytest.raises(NoSuchRow, match="deleted"):
            change()


def test_several_are_deleted_as_one_step(book: Book, capture: Capture) -> None:
    uuids = [capture.add_place({"title": str(n)}).uuid for n in range(3)]
    assert capture.delete("places", uuids).gone("places") == set(uuids)
    book.undo()
    assert Places(book.db).count() == 3
    with pytest.raises(ValueError, match="terms"):
        capture.delete("terms", ["x"])


def test_a_duplicate_is_another_place_without_the_sticker(book: Book, capture: Capture) -> None:
    first = capture.add_place(WHOLE).uuid
    second = place(book, capture.duplicate_place(first).uuid)
    assert second.uuid != first and second.sticker is None
    assert (second.title, second.practices, second.geometry) == (WHOLE["title"], WHOLE["practices"], WHOLE["geometry"])
    only_number = capture.add_place({"sticker": "9"}).uuid
    assert place(book, capture.duplicate_place(only_number).uuid).title == "9"


# -- notes ------------------------------------------------------------------------------------------------------------


def test_a_note_belongs_to_a_place_or_is_free(book: Book, capture: Capture) -> None:
    uuid = capture.add_place({"title": "x"}).uuid
    bound = capture.add_note({"text": "a", "place": uuid, "interpretation": "b", "language": "fr", "confidence": 3})
    free = capture.add_note({"text": "c"})
    found = {note.uuid: note for note in Notes(book.db).all()}
    assert (found[bound.uuid].place, found[bound.uuid].interpretation) == (uuid, "b")
    assert (found[free.uuid].place, found[free.uuid].kind, found[free.uuid].visibility) == (None, "observation", "team")
    capture.change_note(free.uuid, {"place": uuid, "kind": "Quote"})
    changed = Notes(book.db).get(free.uuid)
    assert changed is not None and (changed.place, changed.kind) == (uuid, "quote")


@pytest.mark.parametrize(
    ("fields", "field"),
    [({}, "text"), ({"text": " \n"}, "text"), ({"text": "x" * 50_001}, "text"), ({"text": "x", "kind": "song"}, "kind"),
     ({"text": "x", "place": "nowhere"}, "place"), ({"text": "x", "visibility": "all"}, "visibility"),
     ({"text": "x", "confidence": 0}, "confidence"), ({"text": "x", "title": "y"}, "title")],
)  # fmt: skip
def test_a_note_that_cannot_be_is_refused(book: Book, capture: Capture, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(Unfit) as caught:
        capture.add_note(fields)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert Notes(book.db).count() == 0


def test_a_notes_words_cannot_be_emptied(book: Book, capture: Capture) -> None:
    uuid = capture.add_note({"text": "a"}).uuid
    with pytest.raises(Unfit, match="text"):
        capture.change_note(uuid, {"text": ""})
    assert Notes(book.db).get(uuid) == dataclasses.replace(Notes(book.db).get(uuid) or Note(uuid=""), text="a")
