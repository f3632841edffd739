"""Settling what two tables said differently: keep one, keep both, or write down the disagreement."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from conect_desktop.errors import Trouble
from conect_desktop.services.conflicts import open_conflicts, settle
from conect_desktop.storage.trouble import NoSuchRow
from tests.unit.services.laptops import Laptops, add_place, change_place, place, remove_place


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "Table 1", "Table 2")
    yield laptops
    laptops.close()


@pytest.fixture
def disputed(tables: Laptops) -> str:
    """A place that the two tables name differently."""
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    change_place(tables["Table 1"], uuid, title="Jardin partagé")
    change_place(tables["Table 2"], uuid, title="Friche")
    tables.exchange()
    return uuid


def test_it_is_told_who_said_what(tables: Laptops, disputed: str) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    assert (conflict.table, conflict.item, conflict.field) == ("places", disputed, "title")
    assert {(side.laptop, side.text) for side in conflict.sides} == {
        ("Table 1", "Jardin partagé"),
        ("Table 2", "Friche"),
    }
    assert conflict.title == conflict.sides[0].text
    assert conflict.can_keep_both


@pytest.mark.parametrize("choice", [0, 1])
def test_keeping_one_holds_on_every_laptop(tables: Laptops, disputed: str, choice: int) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, choice)
    tables.exchange()
    tables.assert_same()
    for name in tables.books:
        assert place(tables[name], disputed).title == conflict.sides[choice].text  # type: ignore[union-attr]
        assert open_conflicts(tables[name].db) == []


def test_keeping_both_writes_them_beside_each_other(tables: Laptops, disputed: str) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, "both")
    title = place(tables["Table 1"], disputed).title  # type: ignore[union-attr]
    assert sorted(title.split(" / ")) == ["Friche", "Jardin partagé"]


def test_a_disagreement_that_is_left_is_not_asked_again(tables: Laptops, disputed: str) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, "disagree", remark="Les deux tables y tiennent")
    tables.exchange()
    tables.assert_same()
    assert open_conflicts(tables["Table 2"].db) == []
    row = tables["Table 2"].db.execute("SELECT state, remark FROM disagreements").fetchone()
    assert row == ("left", "Les deux tables y tiennent")


def test_undo_opens_the_question_again(tables: Laptops, disputed: str) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, 1)
    tables["Table 1"].undo()
    assert open_conflicts(tables["Table 1"].db) == [conflict]
    assert place(tables["Table 1"], disputed).title == conflict.sides[0].text  # type: ignore[union-attr]


def test_lists_are_kept_together(tables: Laptops) -> None:
    uuid = add_place(tables["Table 1"], "Terrain", practices=("gardening",))
    tables.exchange()
    change_place(tables["Table 1"], uuid, practices=("gardening", "repair_reuse"))
    change_place(tables["Table 2"], uuid, practices=("culture_arts",))
    tables.exchange()
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, "both")
    found = place(tables["Table 1"], uuid)
    assert found is not None and set(found.practices) == {"gardening", "repair_reuse", "culture_arts"}


def test_lists_that_another_program_filled_with_anything_are_kept_together(tables: Laptops) -> None:
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    for name, written in (("Table 1", '["gardening", {"a": [1]}, 1]'), ("Table 2", '["gardening", {"a": [1]}, true]')):
        with tables[name].write("place.edit") as step:
            step.db.execute("UPDATE places SET practices = ? WHERE uuid = ?", (written, uuid))
    tables.exchange()
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, "both")
    (cell,) = tables["Table 1"].db.execute("SELECT practices FROM places WHERE uuid = ?", (uuid,)).fetchone()
    kept = sorted(json.dumps(item) for item in json.loads(cell))
    assert kept == ['"gardening"', "1", "true", '{"a": [1]}']


@pytest.mark.parametrize("kept", [True, False])
def test_what_one_deleted_and_the_other_changed_is_decided_by_a_person(tables: Laptops, kept: bool) -> None:
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    remove_place(tables["Table 1"], uuid)
    change_place(tables["Table 2"], uuid, description="Vide depuis 2019")
    tables.exchange()
    (conflict,) = open_conflicts(tables["Table 2"].db)
    assert [side.deleted for side in conflict.sides] == [False, True]
    settle(tables["Table 2"], conflict.uuid, 0 if kept else 1)
    tables.exchange()
    tables.assert_same()
    assert (place(tables["Table 1"], uuid) is not None) == kept
    assert open_conflicts(tables["Table 1"].db) == []


def test_a_place_can_t_have_begun_in_two_years(tables: Laptops) -> None:
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    change_place(tables["Table 1"], uuid, start_year=2019)
    change_place(tables["Table 2"], uuid, start_year=2021)
    tables.exchange()
    (conflict,) = open_conflicts(tables["Table 1"].db)
    assert not conflict.can_keep_both
    with pytest.raises(Trouble, match="only one"):
        settle(tables["Table 1"], conflict.uuid, "both")
    assert len(open_conflicts(tables["Table 1"].db)) == 1


def test_what_is_settled_can_t_be_settled_again(tables: Laptops, disputed: str) -> None:
    (conflict,) = open_conflicts(tables["Table 1"].db)
    settle(tables["Table 1"], conflict.uuid, 0)
    with pytest.raises(NoSuchRow, match="settled already"):
        settle(tables["Table 1"], conflict.uuid, 1)
