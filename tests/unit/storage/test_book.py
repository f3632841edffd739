"""The book: made whole or not at all, opened by one writer, copied whole."""

from __future__ import annotations

import errno
import json
import os
import socket
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import psutil
import pytest

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.errors import Trouble
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage import inspection, location
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.lock import Lock, holder, lock_path
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import (
    BookExists,
    BookLocked,
    BookMoved,
    DiskFull,
    NoSuchBook,
    NotABook,
    ReadOnlyBook,
    StrayRest,
)


def add_place(book: Book, title: str = "Jardin") -> str:
    """One recorded place."""
    with book.write("place.add", author="Marie") as step:
        return Places(step.db).add(Place(uuid=new_id(), title=title)).uuid


def titles(book: Book) -> list[str]:
    """What is recorded."""
    return [place.title for place in Places(book.db).all()]


# -- making -----------------------------------------------------------------------------------------------------------


def test_a_new_book_is_whole_and_alone_in_its_folder(book: Book) -> None:
    assert check(book.db) == []
    book.close()
    assert os.listdir(book.path.parent) == ["ecolab.gpkg"]


def test_a_new_book_gets_the_suffix_and_its_folders(tmp_path: Path) -> None:
    with Book.create(tmp_path / "a" / "b" / "Ecolab.v2", made_with="test") as made:
        assert made.path == tmp_path / "a" / "b" / "Ecolab.v2.gpkg"


def test_a_new_book_never_replaces_a_file(tmp_path: Path) -> None:
    there = tmp_path / "photos.gpkg"
    there.write_bytes(b"not to be lost")
    with pytest.raises(BookExists) as caught:
        Book.create(there, made_with="test")
    assert caught.value.path == there
    assert there.read_bytes() == b"not to be lost"
    assert os.listdir(tmp_path) == ["photos.gpkg"]
    there.unlink()


def test_a_book_that_cannot_be_filled_leaves_nothing_and_spares_its_neighbours(tmp_path: Path) -> None:
    neighbour = tmp_path / "Ecolab.gpkg"
    neighbour.write_bytes(b"somebody's")
    with pytest.raises(Trouble):
        new_book(tmp_path / "Ecolab.v2", NewBook(lab="Ecolab", city="Saint-Denis", template="none such"))
    with pytest.raises(sqlite3.ProgrammingError):
        # a value that no cell can hold breaks the filling itself, after the file was made
        new_book(tmp_path / "Ecolab.v2", NewBook(lab="Ecolab", city="Saint-Denis", author=object()))  # type: ignore[arg-type]
    assert os.listdir(tmp_path) == ["Ecolab.gpkg"]
    neighbour.unlink()


def test_a_book_has_its_name_when_everything_is_in_it(tmp_path: Path) -> None:
    """Where the power goes before that, there is no book that nobody filled."""
    seen = []

    def then(book: Book) -> None:
        seen.append((book.path.name, (tmp_path / "Ecolab.gpkg").exists()))

    with new_book(tmp_path / "Ecolab", NewBook(lab="Ecolab", city="Saint-Denis"), then=then) as book:
        assert book.path == tmp_path / "Ecolab.gpkg"
        # it is the one it was filled as, not a copy of it
        assert book.db.execute("SELECT count(*) FROM journal_devices").fetchone() == (1,)
    ((name, there),) = seen
    assert name.startswith(".Ecolab.gpkg.") and not there
    assert os.listdir(tmp_path) == ["Ecolab.gpkg"]


def test_the_settings_that_keep_what_was_said_are_on(book: Book) -> None:
    wanted = {
        "journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
        "cell_size_check": 1, "fullfsync": 1,
    }  # fmt: skip
    assert {name: book.db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_an_erased_word_is_not_left_in_the_file(book: Book) -> None:
    """Only the journal still holds it, where undo needs it."""
    uuid = add_place(book, "a word nobody else says")
    with book.write("place.delete") as step:
        Places(step.db).remove(uuid)
    with book.write("forget", system=True) as step:
        step.db.execute("UPDATE journal SET changes = '' WHERE row = ?", (uuid,))
    book.close()
    assert b"nobody else says" not in book.path.read_bytes()


def test_the_file_between_two_edits_is_the_whole_book(book: Book, tmp_path: Path) -> None:
    """A plain copy needs no second file beside it."""
    add_place(book, "Atelier vélo")
    copy = tmp_path / "copied.gpkg"
    copy.write_bytes(book.path.read_bytes())
    with Book.open(copy) as opened:
        assert titles(opened) == ["Atelier vélo"]
        assert check(opened.db) == []


# -- opening and the lock ---------------------------------------------------------------------------------------------


def test_one_writer_at_a_time_and_the_other_is_told_who(book: Book) -> None:
    with pytest.raises(BookLocked) as caught:
        Book.open(book.path)
    text = str(caught.value)
    assert str(os.getpid()) in text and socket.gethostname() in text and "read-only" in text
    with Book.open(book.path, read_only=True) as reader:
        add_place(book)
        assert titles(reader) == ["Jardin"]


def test_the_lock_says_host_user_process_and_time(book: Book) -> None:
    told = holder(book.path)
    assert told is not None
    assert (told.host, told.pid) == (socket.gethostname(), os.getpid())
    assert told.user and told.since.endswith("Z")
    assert told.started == pytest.approx(psutil.Process().create_time())


def test_closing_gives_the_lock_back_once(book: Book) -> None:
    book.close()
    with Book.open(book.path) as again:
        book.close()
        assert holder(again.path) is not None


def test_the_lock_of_a_process_that_died_is_taken_over(book: Book) -> None:
    book.close()
    code = (
        "import os, signal, sys; from pathlib import Path; from conect_desktop.storage.book import Book\n"
        "Book.open(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(book.path)], check=False, cwd=Path(__file__).parents[3])
    left = holder(book.path)
    assert left is not None and not left.alive()
    with Book.open(book.path) as opened:
        assert not opened.read_only


def test_a_process_number_used_again_is_not_the_holder(book: Book) -> None:
    book.close()
    mine = {"host": socket.gethostname(), "user": "x", "pid": os.getpid(), "started": 12.0, "since": "1970"}
    lock_path(book.path).write_text(json.dumps(mine))
    with Book.open(book.path) as opened:
        add_place(opened)


def test_nobody_can_ask_another_machine_so_only_a_person_takes_its_lock(book: Book) -> None:
    book.close()
    other = {"host": "laptop-of-anna", "user": "anna", "pid": 1, "started": 12.0, "since": "2026-03-14T09:00:00.000Z"}
    lock_path(book.path).write_text(json.dumps(other))
    with pytest.raises(BookLocked, match="anna on laptop-of-anna"):
        Book.open(book.path)
    with Book.open(book.path, take_over=True) as opened:
        add_place(opened)
    assert not lock_path(book.path).exists()


def test_a_lock_holds_when_the_clock_is_put_right(book: Book) -> None:
    """A laptop that was off for long begins in another year, until the network tells it the time."""
    told = json.loads(lock_path(book.path).read_text())
    told["started"] -= 7 * 31_556_952
    lock_path(book.path).write_text(json.dumps(told))
    with pytest.raises(BookLocked):
        Book.open(book.path)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux names its starts")
def test_a_lock_of_before_the_restart_is_nobodys(book: Book) -> None:
    """A process of this start may have its number, and have begun as long after it."""
    told = json.loads(lock_path(book.path).read_text())
    book.close()
    lock_path(book.path).write_text(json.dumps({**told, "boot": "another"}))
    with Book.open(book.path) as opened:
        add_place(opened)


def test_a_lock_that_cannot_be_written_is_not_left(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    book.close()

    def full(descriptor: int, mode: str) -> None:
        os.close(descriptor)
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(DiskFull):
        Book.open(book.path)
    assert not lock_path(book.path).exists()


def test_a_lock_taken_for_an_empty_one_while_it_was_made_is_made_again(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.close()
    lock, real, times = Lock(book.path), os.fdopen, []

    def slow(descriptor: int, mode: str) -> Any:
        if not times:
            times.append(1)
            # another program looks at it before anything is in it
            Lock(book.path)._clear(None)
        return real(descriptor, mode)

    monkeypatch.setattr(os, "fdopen", slow)
    lock.acquire()
    assert holder(book.path) == lock._me
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
@pytest.mark.parametrize("how", ["renamed", "deleted", "replaced"])
def test_a_book_that_is_taken_away_while_it_is_open_is_told(book: Book, tmp_path: Path, how: str) -> None:
    add_place(book, "Jardin")
    other = book.path.rename(tmp_path / "renamed.gpkg")
    before = other.read_bytes()
    if how == "replaced":
        book.path.write_bytes(before)
    if how == "deleted":
        other.unlink()
    for _ in range(2):
        with pytest.raises(BookMoved, match="moved, renamed or replaced"):
            add_place(book, "Atelier")
    book.close()
    for path in tmp_path.glob("*.gpkg"):
        assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[]", b"{}", b'{"host": 1}', b"[" * 500, b'{"host":"h","user":"u","pid":1e400,"started":0}'],
    ids=range(7),
)
def test_a_lock_file_that_says_nothing_is_no_lock(book: Book, content: bytes) -> None:
    book.close()
    lock_path(book.path).write_bytes(content)
    with Book.open(book.path) as opened:
        add_place(opened)


@pytest.mark.parametrize("pid", [-1, 0, 2**40, 2**70])
def test_an_impossible_process_number_is_a_dead_process(book: Book, pid: int) -> None:
    book.close()
    told = {"host": socket.gethostname(), "user": "x", "pid": pid, "started": 12.0, "since": "1970"}
    lock_path(book.path).write_text(json.dumps(told))
    with Book.open(book.path) as opened:
        add_place(opened)


@pytest.mark.parametrize("links", [True, False], ids=["links", "a stick without links"])
def test_two_who_find_the_same_dead_lock_do_not_both_get_it(
    book: Book, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """The slower one still believes in the dead holder when the quicker one has taken the book."""
    book.close()
    path = lock_path(book.path)
    dead = {"host": socket.gethostname(), "user": "x", "pid": 2**40, "started": 12.0, "since": "1970"}
    path.write_text(json.dumps(dead))
    slow, quick = Lock(book.path), Lock(book.path)
    seen = holder(book.path)
    quick.acquire()
    if not links:
        monkeypatch.setattr(os, "link", Mock(side_effect=PermissionError("no links here")))
    slow._clear(seen)
    with pytest.raises(BookLocked):
        slow.acquire()
    quick.release()
    assert os.listdir(path.parent) == ["ecolab.gpkg"]


def test_a_lock_taken_over_is_not_given_back_by_its_first_holder(book: Book) -> None:
    other = {"host": "laptop-of-anna", "user": "anna", "pid": 1, "started": 12.0, "since": "1970"}
    lock_path(book.path).write_text(json.dumps(other))
    book.close()
    assert lock_path(book.path).exists()


def test_reading_leaves_no_trace(book: Book) -> None:
    book.close()
    before = book.path.read_bytes()
    with Book.open(book.path, read_only=True) as opened:
        assert opened.read_only
        with opened.reader() as db:
            assert check(db) == []
        with pytest.raises(ReadOnlyBook):
            add_place(opened)
        with pytest.raises(ReadOnlyBook):
            opened.undo_state().undo or opened.write("x").__enter__()
    assert book.path.read_bytes() == before
    assert os.listdir(book.path.parent) == ["ecolab.gpkg"]


@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_not_there_or_no_file_is_named(tmp_path: Path, read_only: bool) -> None:
    with pytest.raises(NoSuchBook):
        Book.open(tmp_path / "nothing.gpkg", read_only=read_only)
    with pytest.raises(NotABook, match="not a file"):
        Book.open(tmp_path, read_only=read_only)
    with pytest.raises(Trouble, match="name"):
        Book.open(tmp_path / ("x" * 300), read_only=read_only)
    assert os.listdir(tmp_path) == []


def test_a_moved_book_numbers_its_entries_anew(book: Book, tmp_path: Path) -> None:
    """Two copies that both go on must never give two entries the same device and number."""
    add_place(book)
    book.close()
    numbers = []
    for name in ("one", "two"):
        path = tmp_path / name / "ecolab.gpkg"
        path.parent.mkdir()
        path.write_bytes(book.path.read_bytes())
        with Book.open(path) as opened:
            add_place(opened, name)
            assert check(opened.db) == []
            newest = "SELECT d.device, j.seq FROM journal AS j JOIN journal_devices AS d ON d.id = j.device"
            numbers.append(opened.db.execute(f"{newest} ORDER BY j.id DESC").fetchone())
    assert numbers[0] != numbers[1]
    assert [seq for _, seq in numbers] == [1, 1]


# -- copies -----------------------------------------------------------------------------------------------------------


def test_a_copy_is_whole_and_opens_by_itself(book: Book, tmp_path: Path) -> None:
    add_place(book)
    copy = book.save_copy(tmp_path / "copy")
    assert copy.name == "copy.gpkg"
    with Book.open(copy) as opened:
        assert titles(opened) == ["Jardin"]
        assert check(opened.db) == []


def test_a_copy_never_replaces_a_file(book: Book) -> None:
    with pytest.raises(BookExists):
        book.save_copy(book.path)


def test_a_book_open_for_reading_can_be_copied(book: Book, tmp_path: Path) -> None:
    with Book.open(book.path, read_only=True) as reader:
        assert reader.save_copy(tmp_path / "copy.gpkg").exists()


def test_a_copy_to_nowhere_leaves_nothing(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        book.save_copy(tmp_path / "no such folder" / "copy.gpkg")
    assert caught.value.path == tmp_path / "no such folder" / "copy.gpkg"
    add_place(book)
    assert sorted(os.listdir(tmp_path)) == [".ecolab.gpkg.lock", "ecolab.gpkg"]


# -- a step is one transaction ----------------------------------------------------------------------------------------


def test_a_step_that_fails_changes_nothing_and_the_next_one_works(book: Book) -> None:
    with pytest.raises(RuntimeError), book.write("broken") as step:
        Places(step.db).add(Place(uuid=new_id(), title="half"))
        raise RuntimeError
    assert titles(book) == []
    add_place(book)
    assert titles(book) == ["Jardin"]
    assert check(book.db) == []


def test_a_step_tells_what_it_changed(book: Book) -> None:
    with book.write("several") as step:
        kept = Places(step.db).add(Place(uuid=new_id(), title="kept")).uuid
        gone = Places(step.db).add(Place(uuid=new_id(), title="gone")).uuid
        Places(step.db).change(kept, {"title": "changed"})
        Places(step.db).remove(gone)
    assert step.changes.inserted == {"places": frozenset({kept})}
    assert not step.changes.updated and not step.changes.deleted
    with book.write("nothing") as step:
        pass
    assert not step.changes


def test_a_reader_sees_a_step_whole_or_not(book: Book) -> None:
    with book.reader() as db:
        with book.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title="x"))
            assert Places(db).count() == 0
        assert Places(db).count() == 1


def test_another_program_in_the_middle_of_saving_is_waited_for_and_named(book: Book) -> None:
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    book.db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(BookLocked, match="QGIS"):
        add_place(book)
    other.execute("ROLLBACK")
    other.close()
    add_place(book)


# -- where it lies ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "Dropbox (Lab)", "OneDrive - Mairie", "Nextcloud", "Google Drive/My Drive", "iCloud~md~notes", "MEGA"],
)
def test_a_synchronised_folder_is_a_hazard(tmp_path: Path, folder: str) -> None:
    assert location.hazard(tmp_path / folder / "ecolab.gpkg") == "cloud"


@pytest.mark.parametrize(
    ("kind", "options", "found"),
    [("nfs4", "rw", "network"), ("NTFS", "rw,remote", "network"), ("NTFS", "rw,fixed", None), ("ext4", "rw", None)],
)
def test_a_share_is_a_hazard_also_where_windows_gave_it_a_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str, found: str | None
) -> None:
    """No share can be mounted in a test: what the system tells of one is laid before the program."""
    mounted = SimpleNamespace(mountpoint=str(tmp_path), fstype=kind, opts=options)
    monkeypatch.setattr("psutil.disk_partitions", lambda *, all: [mounted])
    assert location.hazard(tmp_path / "labs" / "ecolab.gpkg") == found


def test_a_folder_that_says_it_is_synchronised_is_a_hazard(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert location.hazard(tmp_path / "labs" / "ecolab.gpkg") == "cloud"


@pytest.mark.parametrize("folder", ["dropping box", "mega projects", "Mega-Lab"])
def test_an_ordinary_folder_is_none(tmp_path: Path, folder: str) -> None:
    assert location.hazard(tmp_path / folder / "ecolab.gpkg") is None


# -- what lies beside it ----------------------------------------------------------------------------------------------


def _other_at_work(book: Book) -> Path:
    """A rollback journal that cuts the book off: as a copy of it, taken in the middle of somebody's edit, may look."""
    rest = book.path.with_name(book.path.name + "-journal")
    pages, size = struct.pack(">I", 0), struct.pack(">II", 512, 4096)
    rest.write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(8) + pages + size + bytes(484))
    return rest


def test_what_another_program_is_writing_is_not_called_a_stray_rest(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader came in the middle of an edit: what lay beside the book is gone when it looks again."""
    book.close()
    rest = _other_at_work(book)
    with pytest.raises(StrayRest, match="another book"):
        Book.open(book.path, read_only=True)

    monkeypatch.setattr(inspection, "time", SimpleNamespace(sleep=lambda _: rest.unlink()))
    with Book.open(book.path, read_only=True) as read:
        assert check(read.db) == []


def test_a_rest_that_changes_while_it_is_looked_at_is_that_of_an_edit_under_way(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.close()
    rest = _other_at_work(book)
    looks: list[float] = []

    def meanwhile(seconds: float) -> None:
        looks.append(seconds)
        os.utime(rest, ns=(len(looks), len(looks)))

    monkeypatch.setattr(inspection, "time", SimpleNamespace(sleep=meanwhile))
    inspection.look_at_rest(book.path)
    assert len(looks) > 1


def test_a_second_window_is_told_who_has_the_book_and_not_what_lies_beside_it(book: Book) -> None:
    rest = _other_at_work(book)
    with pytest.raises(BookLocked):
        Book.open(book.path)
    rest.unlink()
