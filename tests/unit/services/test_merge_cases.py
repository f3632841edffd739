"""What two laptops did to copies of one book, a folder a case: base, a, b, and what both hold, whoever merges first."""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from shapely.geometry import Point

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.services.conflicts import open_conflicts
from conect_desktop.services.merge import merge
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.team import name_this_laptop
from tests.fresh import fresh_book

CASES = sorted((Path(__file__).resolve().parents[2] / "data" / "merges").iterdir())


def uuid_of(name: str) -> str:
    """The place of that name in a case."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def fields_of(action: Mapping[str, Any]) -> dict[str, Any]:
    """What an action sets; ``at`` is longitude, latitude."""
    fields = {name: tuple(v) if isinstance(v, list) else v for name, v in action.items() if name not in ("add", "set")}
    if "at" in fields:
        fields["geometry"] = Point(fields.pop("at"))
    return fields


def act(book: Book, actions: list[dict[str, Any]]) -> None:
    """Do what a laptop did."""
    for action in actions:
        if "undo" in action:
            book.undo()
            continue
        with book.write("case") as step:
            if "add" in action:
                Places(step.db).add(Place(uuid=uuid_of(action["add"]), **fields_of(action)))
            elif "set" in action:
                Places(step.db).change(uuid_of(action["set"]), fields_of(action))
            elif "delete" in action:
                Places(step.db).remove(uuid_of(action["delete"]))
            elif "note" in action:
                note = Note(uuid=new_id(), text=action["note"], place=uuid_of(action["place"]))
                rows_of(step.db, "notes").add(note)


def words(book: Book) -> list[str]:
    """The open questions as they are read aloud, laptops in order."""
    told = []
    for conflict in open_conflicts(book.db):
        sides = sorted(conflict.sides, key=lambda side: side.laptop)
        said = []
        for side in sides:
            if conflict.field == "deleted":
                said.append(f"{side.laptop} {'deleted' if side.deleted else 'changed'} it")
            else:
                said.append(f"{side.laptop} said {side.text or 'nothing'}")
        told.append(f"{conflict.field}: {', '.join(said)}")
    return sorted(told)


@pytest.mark.parametrize("first", ["a", "b"])
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_both_laptops_hold_what_the_case_expects(case: Path, first: str, tmp_path: Path) -> None:
    base, a, b, expected = (json.loads((case / f"{name}.json").read_text("utf-8")) for name in
                            ("base", "a", "b", "expected"))  # fmt: skip
    begun = tmp_path / "base.gpkg"
    with Book.open(fresh_book(begun)) as book:
        act(book, base)
    paths = {name: tmp_path / name / "lab.gpkg" for name in ("a", "b")}
    for name, actions in (("a", a), ("b", b)):
        paths[name].parent.mkdir()
        shutil.copy(begun, paths[name])
        with Book.open(paths[name]) as book:
            with book.write("name", system=True) as step:
                name_this_laptop(step.db, name)
            act(book, actions)
    second = "b" if first == "a" else "a"
    for into, source in ((first, second), (second, first), (first, second)):
        with Book.open(paths[into]) as book:
            merge(book, paths[source])
    held = []
    for path in paths.values():
        with Book.open(path) as book:
            assert check(book.db) == []
            assert words(book) == sorted(expected["conflicts"])
            places = {place.uuid: place for place in Places(book.db).all()}
            assert set(places) == {uuid_of(name) for name in expected["places"]}
            for name, fields in expected["places"].items():
                for field, value in fields.items():
                    assert_is(getattr(places[uuid_of(name)], field), value, expected["conflicts"], field)
            held.append(places)
    assert held[0] == held[1]


def assert_is(found: Any, value: Any, conflicts: list[str], field: str) -> None:
    """A value; where it is disputed and a list of two is expected, one of them is shown."""
    disputed = isinstance(value, list) and any(one.startswith(f"{field}:") for one in conflicts)
    wanted = value if disputed else [value]
    plain = list(found) if isinstance(found, tuple) else found
    assert plain in [one if one != "" else None for one in wanted]
