"""Erasing somebody on one laptop erases them on all: from rows, journal, sticks and what is kept of the platform's."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.exchange import team_files
from conect_desktop.services import participants, sync_targets
from conect_desktop.services.erasure import erase
from conect_desktop.services.participants import Wish
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from tests.unit.services.laptops import Laptops, add_place, change_place, place
from tests.unit.services.recording_store import RecordingStore

WORDS = "La cabane de Fatou"


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "one", "two", "three")
    yield laptops
    laptops.close()


@pytest.fixture
def said(three: Laptops) -> str:
    """A place that one person told of, known on every laptop."""
    made = participants.make_codes(three["one"], [Wish("T1", 2)], None)
    uuid = add_place(three["one"], WORDS, said_by=(made.codes[0],))
    three.exchange()
    return uuid


def holds(book: Book, word: str) -> bool:
    """Whether a word is in any byte of a book's file."""
    return word.encode() in book.path.read_bytes()


def test_who_is_erased_here_is_erased_there(three: Laptops, said: str) -> None:
    change_place(three["one"], said, description=WORDS + " encore")
    erased = erase(three["one"], "T1-P01")
    three.exchange()
    three.assert_same()
    for name, book in three.books.items():
        assert place(book, said) is None
        assert not holds(book, "Fatou"), name
        assert not holds(book, "T1-P01"), name
        assert book.db.execute("SELECT count(*) FROM participants WHERE code = ?", (erased.label,)).fetchone() == (1,)


def test_what_another_table_wrote_meanwhile_with_that_code_goes_too(three: Laptops, said: str) -> None:
    erase(three["one"], "T1-P01")
    late = add_place(three["two"], "Fatou encore", said_by=("T1-P01",))
    shared = add_place(three["two"], "Jardin", said_by=("T1-P01", "T1-P02"))
    three.exchange()
    three.assert_same()
    assert place(three["one"], late) is None
    assert place(three["three"], shared).said_by == ("T1-P02",)  # type: ignore[union-attr]
    for name, book in three.books.items():
        assert not holds(book, "Fatou"), name
        assert not holds(book, "T1-P01"), name


def test_a_laptop_that_comes_late_erases_too(three: Laptops, said: str) -> None:
    erase(three["one"], "T1-P01")
    three.exchange("one", "two")
    late = add_place(three["three"], "Fatou, mercredi", said_by=("T1-P01",))
    three.exchange()
    three.assert_same()
    assert place(three["two"], late) is None
    assert not any(holds(book, "Fatou") for book in three.books.values())


def test_the_stick_s_files_are_written_anew(three: Laptops, said: str) -> None:
    stick = RecordingStore()
    exchange(three["one"], stick, Silent())
    erase(three["one"], "T1-P01")
    exchange(three["one"], stick, Silent())
    identities = team.identities(three["one"].db)
    for name, data in stick.files.items():
        if "/log/" in name:
            text = gzip.decompress(team_files.decrypted(data, identities, name))
            assert b"Fatou" not in text and b"T1-P01" not in text
    exchange(three["two"], stick, Silent())
    assert not holds(three["two"], "Fatou")
    exchange(three["two"], stick, Silent())
    exchange(three["one"], stick, Silent())
    three.exchange()
    three.assert_same()


def test_what_was_sent_is_withdrawn_and_not_kept_here(three: Laptops) -> None:
    book, platform = three["one"], RecordingStore()
    participants.make_codes(book, [Wish("T1", 1)], None)
    person = book.db.execute("SELECT uuid FROM participants").fetchone()[0]
    participants.save_consent(book, person, {"data_use": True, "map_publication": True})
    uuid = add_place(book, WORDS, said_by=("T1-P01",), visibility="public")
    target = sync_targets.add(book, name="Platform", kind="folder", address="/nowhere")
    sync(book, target, platform, Silent())
    assert any(b"Fatou" in gzip.decompress(data) for name, data in platform.files.items() if "/log/" in name)
    erase(book, "T1-P01")
    for (data,) in book.db.execute("SELECT data FROM sync_segments").fetchall():
        assert b"Fatou" not in gzip.decompress(data)
    report = sync(book, target, platform, Silent())
    assert report.queued.withdrawn == 1 and place(book, uuid) is None
    assert not any(b"Fatou" in gzip.decompress(data) for name, data in platform.files.items() if "/log/" in name)
