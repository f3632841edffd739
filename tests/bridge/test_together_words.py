"""What two tables said differently, read aloud: names, labels and metres, never keys and coordinates alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shapely import Point

from conect_desktop.bridge import together_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.session import Consent, Participant
from conect_desktop.services import conflicts, session_templates
from conect_desktop.services.conflicts import Conflict, Side
from conect_desktop.services.words import change_term
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Terms
from conect_desktop.storage.schema import TABLES
from tests.unit.services.laptops import Laptops, add_place, change_place, remove_place

Told = tuple[Desk, Conflict]


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "Table 1", "Table 2")
    yield laptops
    laptops.close()


@pytest.fixture
def desk(jobs: JobRunner, qtbot: QtBot) -> Iterator[Desk]:
    opened = Desk(jobs)
    yield opened
    opened.close()


@pytest.fixture
def told(tables: Laptops, desk: Desk, qtbot: QtBot) -> Callable[[], Told]:
    """Gives the one conflict after both exchanged, and the desk of a third laptop that has a copy."""

    def tell() -> Told:
        tables.exchange()
        copy = tables["Table 1"].save_copy(tables.folder / "copy.gpkg")
        with qtbot.waitSignal(desk.loaded):
            desk.open(lambda: Book.open(copy))
        assert desk.book is not None
        (conflict,) = conflicts.open_conflicts(tables["Table 1"].db)
        return desk, conflict

    return tell


def disputed(tables: Laptops, one: dict[str, Any], other: dict[str, Any], **begun: Any) -> str:
    """A place that the two tables changed without knowing of each other."""
    uuid = add_place(tables["Table 1"], "Terrain", **begun)
    tables.exchange()
    change_place(tables["Table 1"], uuid, **one)
    change_place(tables["Table 2"], uuid, **other)
    return uuid


def sentences(told: Told) -> set[str]:
    desk, conflict = told
    return {words.sentence(desk, conflict, side) for side in conflict.sides}


def test_a_title_is_told_as_each_table_said_it(tables: Laptops, told: Callable[[], Told]) -> None:
    disputed(tables, {"title": "Jardin partagé"}, {"title": "Friche"})
    found = told()
    assert sentences(found) == {"Table 1 said “Jardin partagé”", "Table 2 said “Friche”"}
    assert words.question_text(*found) in ("Places – Friche – Title", "Places – Jardin partagé – Title")
    (line,) = words.lines(*found)
    assert {line.one, line.other} == {"Jardin partagé", "Friche"}


def test_keys_are_told_by_their_labels_in_the_book_s_language(tables: Laptops, told: Callable[[], Told]) -> None:
    disputed(tables, {"practices": ("gardening", "repair_reuse")}, {"practices": ("culture_arts",)})
    desk, conflict = told()
    assert desk.agenda is not None
    label = desk.agenda.label
    garden, repair, culture = (label("practices", key) for key in ("gardening", "repair_reuse", "culture_arts"))
    assert garden != "gardening"
    assert sentences((desk, conflict)) == {f"Table 1 said “{garden}, {repair}”", f"Table 2 said “{culture}”"}


def test_two_positions_are_told_by_how_far_they_are_apart(tables: Laptops, told: Callable[[], Told]) -> None:
    disputed(tables, {"geometry": Point(2.36, 48.94)}, {"geometry": Point(2.36, 48.941)})
    found = told()
    assert sentences(found) == {"Table 1 put it at 48.94000, 2.36000", "Table 2 put it at 48.94100, 2.36000"}
    # a thousandth of a degree of latitude
    assert words.apart_text(found[1]) == "111 m apart"
    (line,) = words.lines(*found)
    assert line.name == "Position · 111 m apart"


def test_a_deletion_and_an_edit_are_told_as_such(tables: Laptops, told: Callable[[], Told]) -> None:
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    remove_place(tables["Table 1"], uuid)
    change_place(tables["Table 2"], uuid, description="Vide depuis 2019")
    found = told()
    assert sentences(found) == {"Table 1 deleted it", "Table 2 changed it"}
    assert words.conflict_field(found[1]) == "Whether it stays"
    assert words.apart_text(found[1]) == ""
    (line,) = words.lines(*found)
    assert {line.one, line.other} == {"Terrain", "nothing"}


def test_of_three_each_line_says_whose_it_is(desk: Desk) -> None:
    sides = tuple(
        Side(f"Table {number}", None, "2026-11-23T10:00:00.000Z", f"Titre {number}", f"Titre {number}", deleted=False)
        for number in (1, 2, 3)
    )
    found = words.lines(desk, Conflict("u", "places", "i", "Titre 1", "title", sides, can_keep_both=True))
    told = [text.partition("\n")[0] for line in found for text in (line.one, line.other)]
    assert told == ["Table 1 said “Titre 1”", "Table 2 said “Titre 2”", "Table 3 said “Titre 3”", ""]


def test_what_one_left_empty_is_said(tables: Laptops, told: Callable[[], Told]) -> None:
    disputed(tables, {"description": None}, {"description": "Ouvert"}, description="Fermé")
    found = told()
    assert sentences(found) == {"Table 1 left it empty", "Table 2 said “Ouvert”"}
    (line,) = words.lines(*found)
    assert {line.one, line.other} == {"nothing", "Ouvert"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"visibility": "public"}, {"visibility": "partners"}, {"Public", "Partners"}),
        ({"location_rule": "withheld"}, {"location_rule": "grid_500"}, {"Not at all", "Within 500 metres"}),
        ({"vacant_reuse": True}, {"vacant_reuse": False}, {"yes", "no"}),
        ({"start_year": 2019}, {"start_year": 2021}, {"2019", "2021"}),
        ({"confidence": 1}, {"confidence": 3}, {"Hearsay", "Certain"}),
    ],
)
def test_choices_are_told_in_words(
    tables: Laptops, told: Callable[[], Told], one: dict[str, Any], other: dict[str, Any], expected: set[str]
) -> None:
    disputed(tables, one, other)
    desk, conflict = told()
    assert {words.value_text(desk, conflict, side).lower() for side in conflict.sides} == {
        text.lower() for text in expected
    }


def test_another_record_is_told_by_its_name_and_a_link_by_its_ends(tables: Laptops, told: Callable[[], Told]) -> None:
    book = tables["Table 1"]
    with book.write("seed") as step:
        for uuid, title in (("a", "Les Marmites"), ("b", "La Mairie"), ("c", "Le Lycée")):
            rows_of(step.db, "actors").add(Actor(uuid=uuid, title=title))
        rows_of(step.db, "links").add(Link(uuid="l", source="a", target="b"))
    tables.exchange()
    for name, target in (("Table 1", "c"), ("Table 2", "a")):
        with tables[name].write("change") as step:
            rows_of(step.db, "links").change("l", {"target": target})
    desk, conflict = told()
    assert sentences((desk, conflict)) == {"Table 1 said “Le Lycée”", "Table 2 said “Les Marmites”"}
    assert "Les Marmites → " in words.question_text(desk, conflict)


def test_it_is_told_who_typed_it_and_when() -> None:
    side = Side("Table 1", "Marie", "2026-11-23T10:00:00.000Z", "x", "x", deleted=False)
    told = words.about(side)
    assert told.startswith("Marie · ")
    assert "2026" in told or "26" in told
    nobody = Side("Table 1", None, "2026-11-23T10:00:00.000Z", "x", "x", deleted=False)
    assert "·" not in words.about(nobody)


def test_a_consent_is_told_by_the_words_of_the_form(tables: Laptops, told: Callable[[], Told]) -> None:
    book = tables["Table 1"]
    with book.write("seed") as step:
        rows_of(step.db, "participants").add(Participant(uuid="p", code="A1"))
        rows_of(step.db, "consents").add(Consent(uuid="k", participant="p"))
    tables.exchange()
    for name, answer in (("Table 1", True), ("Table 2", False)):
        with tables[name].write("change") as step:
            rows_of(step.db, "consents").change("k", {"audio": answer})
    desk, conflict = told()
    assert words.question_text(desk, conflict) == "Consent – A1 – Record sound"
    assert {text.lower() for text in sentences((desk, conflict))} == {"table 1 said “yes”", "table 2 said “no”"}


def test_every_column_of_every_table_can_be_asked_about(desk: Desk) -> None:
    side = Side("Table 1", None, "2026-11-23T10:00:00.000Z", "raw", "raw", deleted=False)
    for table in TABLES.values():
        for column in table.journalled:
            conflict = Conflict("u", table.name, "i", "Jardin", column.name, (side, side), can_keep_both=False)
            assert words.conflict_field(conflict)
            assert isinstance(words.sentence(desk, conflict, side), str)


def test_a_word_is_named_by_its_label(tables: Laptops, told: Callable[[], Told]) -> None:
    for name, label in (("Table 1", "Potager"), ("Table 2", "Cultures")):
        term = Terms(tables[name].db).vocabularies()["practices"].get("gardening")
        assert term is not None
        change_term(tables[name], term.uuid, {"labels": {**term.labels, "fr": label}})
    desk, conflict = told()
    assert words.question_text(desk, conflict).startswith("Words – ")
    assert {words.value_text(desk, conflict, side) for side in conflict.sides} == {"Potager", "Cultures"}


def test_two_ways_a_session_runs_are_told_by_their_phases(tables: Laptops, told: Callable[[], Told]) -> None:
    for name, count in (("Table 1", 2), ("Table 2", 3)):
        plan = session_templates.template(tables[name].db, "generic_3h")
        session_templates.save(tables[name], dataclasses.replace(plan, phases=plan.phases[:count]))
    desk, conflict = told()
    assert "How the session runs" in words.question_text(desk, conflict)
    assert sorted(words.value_text(desk, conflict, side).count(",") for side in conflict.sides) == [1, 2]
