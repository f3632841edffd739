"""A damaged book gives back all that can be read, with its history where that is whole; it is itself not touched."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services.erasure import erase
from conect_desktop.services.repair import Repaired, repair
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.pages import PageFile
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import BookExists, NotABook
from tests.fresh import fresh_demo

PAGE = 4096


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # it is at home where the tests copy it from
    with Book.open(fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")) as made:
        return made.path


@pytest.fixture
def book(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo, tmp_path / "book.gpkg"))


def damage(path: Path, change: Callable[[bytearray], object]) -> None:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def wipe(path: Path, *pages: int) -> None:
    def change(data: bytearray) -> None:
        for page in pages:
            data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)

    damage(path, change)


def pages_of(path: Path, name: str) -> tuple[list[int], set[int]]:
    """Leaves of a table, and all its pages."""
    db = sqlite3.connect(path)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    db.close()
    file = PageFile(path)
    found = file.leaves(root)
    file.close()
    return found


def repaired(path: Path) -> Repaired:
    """With a look at what must hold of every repair."""
    before = path.read_bytes()
    done = repair(path, path.with_name("new.gpkg"), Silent())
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == sorted([path.name, "new.gpkg"])
    with Book.open(done.path, read_only=True) as new:
        assert not has_errors(check(new.db))
    return done


def state(path: Path) -> journal.State:
    with Book.open(path, read_only=True) as opened:
        return journal.present(opened.db)


def test_a_whole_book_comes_out_as_it_is(book: Path, demo: Path) -> None:
    done = repaired(book)
    assert done.restored.history and not done.restored.lost and not done.restored.without_file
    assert state(done.path) == state(demo)
    with Book.open(done.path) as new, Book.open(demo, read_only=True) as old:
        assert new.db.execute("SELECT book FROM conect_book").fetchone() == (
            old.db.execute("SELECT book FROM conect_book").fetchone()
        )
        sizes = "SELECT uuid, length(data) FROM media ORDER BY uuid"
        assert new.db.execute(sizes).fetchall() == old.db.execute(sizes).fetchall()
        with new.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title="It is worked on"))
        assert not has_errors(check(new.db))


def test_without_its_first_page_nothing_is_lost(book: Path, demo: Path) -> None:
    """The header and the schema are there: SQLite finds nothing any more."""
    wipe(book, 1)
    with pytest.raises(Trouble):
        Book.open(book)
    done = repaired(book)
    assert done.restored.history
    assert state(done.path) == state(demo)


@pytest.mark.parametrize("table", ["places", "notes", "consents", "votes", "terms"])
def test_rows_whose_pages_are_gone_are_told_by_the_history(book: Path, demo: Path, table: str) -> None:
    wipe(book, *pages_of(book, table)[1])
    done = repaired(book)
    assert done.restored.history and done.restored.from_history
    assert state(done.path) == state(demo)


def test_without_a_whole_history_the_rows_are_there_all_the_same(book: Path, demo: Path) -> None:
    leaves, _ = pages_of(book, "journal")
    wipe(book, leaves[len(leaves) // 2])
    done = repaired(book)
    assert not done.restored.history and not done.restored.lost
    assert state(done.path) == state(demo)


def test_a_tree_without_its_root_still_has_its_leaves(book: Path, demo: Path) -> None:
    _, pages = pages_of(book, "journal")
    leaves, _ = pages_of(book, "journal")
    wipe(book, *(pages - set(leaves)))
    done = repaired(book)
    assert done.restored.history
    assert state(done.path) == state(demo)


def test_a_file_that_was_cut_off_gives_what_came_before_the_cut(book: Path, demo: Path) -> None:
    damage(book, lambda data: data.__delitem__(slice(len(data) * 9 // 10, None)))
    with pytest.raises(Trouble, match="cut off"):
        Book.open(book)
    done = repaired(book)
    assert state(done.path)["places"] == state(demo)["places"]


def test_a_medium_that_is_not_whole_is_named_and_none_is_passed_off(book: Path, demo: Path) -> None:
    db = sqlite3.connect(book)
    sha, title, data = db.execute("SELECT sha256, title, data FROM media ORDER BY length(data) DESC").fetchone()
    db.close()
    place = book.read_bytes().index(data[-2000:])
    damage(book, lambda file: file.__setitem__(place + 1000, file[place + 1000] ^ 0xFF))
    done = repaired(book)
    assert done.restored.without_file == [title]
    with Book.open(done.path, read_only=True) as new:
        rows = new.db.execute("SELECT length(data) FROM media WHERE sha256 = ?", (sha,)).fetchall()
    assert rows == [(0,)]


def test_what_was_erased_does_not_come_back(book: Path) -> None:
    with Book.open(book) as opened:
        (code,) = opened.db.execute("SELECT code FROM participants ORDER BY code LIMIT 1").fetchone()
        words = [row[0] for row in opened.db.execute("SELECT text FROM notes WHERE said_by LIKE ?", (f'%"{code}"%',))]
        assert words
        erase(opened, code)
    wipe(book, 1)
    done = repaired(book)
    found = done.path.read_bytes()
    assert not [text for text in words if text.encode()[:40] in found]


def test_an_edit_that_a_crash_broke_off_is_taken_back_first(book: Path, demo: Path) -> None:
    db = sqlite3.connect(book, isolation_level=None)
    db.execute("PRAGMA cache_size = 2")
    db.execute("BEGIN")
    db.execute("UPDATE places SET description = hex(zeroblob(3000))")
    rest = book.with_name("book.gpkg-journal")
    kept, file = rest.read_bytes(), book.read_bytes()
    db.execute("ROLLBACK")
    db.close()
    elsewhere = book.parent / "crash"
    elsewhere.mkdir()
    (elsewhere / "book.gpkg").write_bytes(file)
    (elsewhere / "book.gpkg-journal").write_bytes(kept)
    done = repair(elsewhere / "book.gpkg", elsewhere / "new.gpkg", Silent())
    assert state(done.path) == state(demo)
    assert (elsewhere / "book.gpkg-journal").read_bytes() == kept


def test_what_is_no_book_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    letter = tmp_path / "letter.gpkg"
    letter.write_bytes(b"Dear all, " * 2000)
    with pytest.raises(NotABook, match="nothing of a CoNECT book"):
        repair(letter, tmp_path / "new [2].gpkg", Silent())
    empty = tmp_path / "empty.gpkg"
    empty.touch()
    with pytest.raises(Trouble):
        repair(empty, tmp_path / "new.gpkg", Silent())
    with pytest.raises(Trouble, match="no such file"):
        repair(tmp_path / "gone.gpkg", tmp_path / "new.gpkg", Silent())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.gpkg", "letter.gpkg"]


def test_no_file_is_replaced_and_a_cancel_leaves_nothing(book: Path) -> None:
    class Stop(Silent):
        def check(self) -> None:
            raise Cancelled("stop")

    there = book.with_name("there.gpkg")
    there.write_text("mine")
    with pytest.raises(BookExists):
        repair(book, there, Silent())
    assert there.read_text() == "mine"
    with pytest.raises(Cancelled):
        repair(book, book.with_name("new.gpkg"), Stop())
    assert sorted(path.name for path in book.parent.iterdir()) == ["book.gpkg", "there.gpkg"]


HARM = st.one_of(
    st.tuples(st.just("wipe"), st.lists(st.integers(1, 300), min_size=1, max_size=25)),
    st.tuples(st.just("flip"), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=300)),
    st.tuples(st.just("cut"), st.floats(0, 1)),
    st.tuples(st.just("shift"), st.floats(0, 1)),
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(harm=HARM)
def test_whatever_happened_to_the_file_it_ends_in_a_whole_book_or_a_trouble(
    harm: tuple[str, object], demo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / new_id()
    folder.mkdir()
    path = folder / "book.gpkg"
    data = bytearray(demo.read_bytes())
    kind, what = harm
    if kind == "wipe":
        for page in what:  # type: ignore[attr-defined]
            data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    elif kind == "flip":
        for place, value in what:  # type: ignore[attr-defined]
            data[int(place * (len(data) - 1))] = value
    elif kind == "cut":
        del data[int(what * len(data)) :]  # type: ignore[operator]
    else:
        data.insert(int(what * len(data)), 7)  # type: ignore[operator]
    path.write_bytes(data)
    try:
        repaired(path)
    except Trouble as told:
        assert told.remedy
