"""The commands between laptops and to the platform, as a script calls them; folders need no network."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from tests.e2e.shell import Shell


def place(title: str, **fields: object) -> str:
    """A line of capture."""
    return json.dumps({"title": title, **fields}) + "\n"


def retitle(path: Path, title: str) -> None:
    """What a table does to the one place there is."""
    with Book.open(path) as book, book.write("place.edit", author="Léa") as step:
        (only,) = Places(step.db).all()
        Places(step.db).change(only.uuid, {"title": title})


def titles(path: Path) -> list[str]:
    with Book.open(path, read_only=True) as book:
        return sorted(place.title for place in Places(book.db).all())


@pytest.fixture
def tables(run: Shell) -> tuple[str, str]:
    """Two tables' copies of one book with one place."""
    run.good("new", "one.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis")
    run.good("capture", "one.gpkg", stdin=place("Terrain"))
    shutil.copy(run.folder / "one.gpkg", run.folder / "two.gpkg")
    return "one.gpkg", "two.gpkg"


def test_two_tables_merge_and_settle_what_they_said_differently(run: Shell, tables: tuple[str, str]) -> None:
    one, two = (run.folder / name for name in tables)
    retitle(one, "Jardin")
    retitle(two, "Friche")
    tried = run.told("merge", tables[0], tables[1], "--dry-run")
    assert titles(one) == ["Jardin"]
    assert run.told("merge", tables[0], tables[1]) == tried
    assert len(tried["conflicts"]) == 1 and tried["same_book"] is True
    (conflict,) = run.told("conflicts", tables[0])
    assert (conflict["field"], {side["text"] for side in conflict["sides"]}) == ("title", {"Jardin", "Friche"})
    told = run.good("conflicts", tables[0])
    assert "said “Friche”" in told and "Léa" in told
    number = 1 + [side["text"] for side in conflict["sides"]].index("Friche")
    run.good("settle", tables[0], "1", "--keep", str(number), "--remark", "vu ensemble")
    assert titles(one) == ["Friche"]
    assert run.told("conflicts", tables[0]) == []
    run.good("undo", tables[0])
    assert len(run.told("conflicts", tables[0])) == 1
    run.good("settle", tables[0], "1", "--keep", "disagree")
    assert run.good("check", tables[0]).endswith("whole\n")


def test_a_stick_goes_round(run: Shell, tables: tuple[str, str]) -> None:
    (run.folder / "stick").mkdir()
    run.good("capture", tables[0], stdin=place("Jardin"))
    run.good("capture", tables[1], stdin=place("Atelier"))
    for name in (*tables, tables[0]):
        run.good("merge", name, "stick")
    assert titles(run.folder / tables[0]) == titles(run.folder / tables[1]) == ["Atelier", "Jardin", "Terrain"]


def test_what_may_leave_reaches_a_folder_once_with_receipts(run: Shell, tables: tuple[str, str]) -> None:
    book = tables[0]
    run.good("capture", book, stdin=place("Jardin", visibility="public"))
    (run.folder / "platform").mkdir()
    run.good("target", "add", book, "platform", "--name", "Ville")
    assert "Ville: folder platform for public" in run.good("target", "list", book)
    would = run.told("sync", book, "--dry-run")
    assert would["kinds"]["place"] == 1 and not list((run.folder / "platform").iterdir())
    done = run.told("sync", book, "--target", "Ville")
    assert done["published"] == would["published"] and set(done["receipts"]) == {"verified"}
    assert run.told("sync", book)["published"] == 0
    receipts = run.told("receipts", book)
    assert [one["state"] for one in receipts if one["kind"] == "place"] == ["verified"]
    assert "verified" in run.good("receipts", book)
    run.good("package", book, "package.zip")
    with zipfile.ZipFile(run.folder / "package.zip") as package:
        assert sorted(package.namelist()) == sorted(
            str(path.relative_to(run.folder / "platform")).replace("\\", "/")
            for path in (run.folder / "platform").rglob("*")
            if path.is_file()
        )
    run.good("target", "remove", book, "Ville")
    assert run.good("target", "list", book) == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["merge", "one.gpkg", "one.gpkg"], "can't be merged with itself"),
        (["merge", "one.gpkg", "nowhere.gpkg"], "no such book"),
        (["merge", "one.gpkg", "text.gpkg"], "not a CoNECT book"),
        (["merge", "one.gpkg", ".", "--dry-run"], "for a book, not for a folder"),
        (["settle", "one.gpkg", "1", "--keep", "2"], "no question 1"),
        (["sync", "one.gpkg"], "Add one first"),
        (["sync", "one.gpkg", "--target", "Ville"], "no target 'Ville'"),
        (["receipts", "one.gpkg"], "Add one first"),
        (["target", "add", "one.gpkg", " "], "address is missing"),
    ],
)  # fmt: skip
def test_each_wish_that_cannot_be_is_one_line(
    run: Shell, tables: tuple[str, str], arguments: list[str], told: str
) -> None:
    (run.folder / "text.gpkg").write_text("nothing of the kind" * 10)
    done = run(*arguments)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("error: ") and done.stderr.count("\n") == 1
    assert told in done.stderr


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(run: Shell, tables: tuple[str, str]) -> None:
    (run.folder / "platform").mkdir()
    run.good("target", "add", tables[0], "platform")
    (run.folder / "platform").rmdir()
    done = run("sync", tables[0])
    assert done.returncode == 1 and "Plug the stick in" in done.stderr
    assert run.good("check", tables[0]).endswith("whole\n")
