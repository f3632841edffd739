"""A book remembers its base maps by name, finds them beside it, takes them along, and works without them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from conect_desktop import paths
from conect_desktop.basemap.packs import open_pack
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import base_maps
from conect_desktop.storage.book import Book
from tests.unit.basemap.areas import noisy_pack as noisy


@pytest.fixture
def book(tmp_path: Path) -> Book:
    folder = tmp_path / "session"
    folder.mkdir()
    return Book.create(folder / "lab.gpkg", made_with="test")


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setattr(paths, "packs_folder", lambda: folder)
    return folder


def noisy_pack(path: Path) -> Path:
    noisy(path, 2)
    return path


def remember(book: Book, path: Path) -> None:
    with closing(open_pack(path)) as pack:
        base_maps.remember(book, pack)


def test_what_it_was_used_with_is_found_where_this_laptop_keeps_it(book: Book, own: Path) -> None:
    path = noisy_pack(own / "plaine.pmtiles")
    assert base_maps.look(book) == base_maps.BookMaps((), ())
    undo = book.undo_state()
    remember(book, path)
    assert base_maps.look(book).found == (path,)
    assert book.undo_state() == undo, "it is no edit that a person takes back"
    path.unlink()
    assert base_maps.look(book) == base_maps.BookMaps((), ("plaine.pmtiles",))
    base_maps.forget(book, ["plaine.pmtiles"])
    assert base_maps.look(book).missing == ()
    book.close()


def test_what_lies_beside_the_book_is_found_unasked(book: Book) -> None:
    beside = noisy_pack(book.path.with_name("street.pmtiles"))
    book.path.with_name("photo.jpg").write_bytes(b"no map")
    assert base_maps.look(book).found == (beside,)
    book.close()


def test_it_travels_with_the_book(book: Book, own: Path, tmp_path: Path) -> None:
    path = noisy_pack(own / "plaine.pmtiles")
    remember(book, path)
    carried = base_maps.carry(book, [path], Silent())
    assert carried == [book.path.with_name("plaine.pmtiles")]
    assert carried[0].read_bytes() == path.read_bytes()
    assert base_maps.carry(book, [path], Silent()) == carried, "a second time, nothing is copied"
    book.close()
    elsewhere = tmp_path / "stick"
    book.path.parent.rename(elsewhere)
    path.unlink()
    with Book.open(elsewhere / "lab.gpkg") as there:
        assert base_maps.look(there).found == (elsewhere / "plaine.pmtiles",)


def test_a_torn_or_broken_off_copy_leaves_nothing(book: Book, own: Path) -> None:
    class Stop(Silent):
        def check(self) -> None:
            raise Cancelled("stop")

    path = noisy_pack(own / "plaine.pmtiles")
    with pytest.raises(Cancelled):
        base_maps.carry(book, [path], Stop())
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(Trouble):
        base_maps.carry(book, [path], Silent())
    assert [one.name for one in book.path.parent.iterdir() if "plaine" in one.name] == []
    book.close()


@pytest.mark.parametrize("name", ["../own/plaine.pmtiles", "/etc/passwd", "..", "", "a/b.pmtiles"])
def test_a_book_from_elsewhere_points_at_no_other_folder(book: Book, own: Path, name: str) -> None:
    noisy_pack(own / "plaine.pmtiles")
    with book.write("base_map", system=True) as step:
        step.db.execute("INSERT INTO base_maps VALUES (?, '', '2026-01-01T00:00:00.000Z')", (name,))
    assert base_maps.look(book).found == ()
    book.close()
