"""After an erasure no byte of what was erased is in the file, beside it, on sticks or in what was kept for sending."""

from __future__ import annotations

import gzip
import lzma
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.exchange import team_files
from conect_desktop.services import history, sync_targets
from conect_desktop.services.erasure import erase
from conect_desktop.services.repair import repair
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.schema import RECORDED
from tests.privacy.markers import words_of
from tests.privacy.person import CODE, OTHER, WORDS, settle
from tests.privacy.searching import found, found_below
from tests.unit.services.laptops import Laptops
from tests.unit.services.recording_store import RecordingStore

OLD_BOOK = Path(__file__).resolve().parents[2] / "data" / "book-1.0.gpkg.xz"


@pytest.fixture
def told(book: Book, tmp_path: Path) -> Book:
    """A book, alone in its folder, in which somebody said everything there is to say."""
    settle(book, _card(tmp_path))
    return book


def _card(folder: Path) -> Path:
    card = folder.parent / f"{folder.name}-card"
    card.mkdir()
    return card


def _left(book: Book) -> dict[str, set[str]]:
    return found_below(book.path.parent)


def test_every_text_column_held_a_marker_before(told: Book) -> None:
    for table in RECORDED:
        for column in words_of(table):
            cells = told.db.execute(f'SELECT "{column.name}" FROM "{table.name}"').fetchall()
            assert any(CODE in str(cell) or WORDS in str(cell) for (cell,) in cells), f"{table.name}.{column.name}"
    held = found(told.path.read_bytes())
    assert any(word.startswith("position") for word in held) and any(word.startswith(WORDS) for word in held)


def test_nothing_is_left_whatever_is_undone_and_redone(told: Book) -> None:
    assert erase(told, CODE).swept
    assert _left(told) == {}
    while history.undo(told) is not None:
        pass
    assert _left(told) == {}
    while history.redo(told) is not None:
        pass
    assert _left(told) == {}
    assert check(told.db) == []
    path = told.path
    told.close()
    with Book.open(path):
        assert found_below(path.parent) == {}


def test_what_was_undone_and_done_again_before_is_gone_too(told: Book) -> None:
    for _ in range(6):
        history.undo(told)
    history.redo(told)
    erase(told, CODE)
    assert _left(told) == {}


def test_copies_and_repairs_made_afterwards_hold_nothing(told: Book, tmp_path: Path) -> None:
    erase(told, CODE)
    told.save_copy(tmp_path / "copies.gpkg")
    told.close()
    data = bytearray(told.path.read_bytes())
    data[100:140] = bytes(40)
    damaged = tmp_path / "damaged.gpkg"
    damaged.write_bytes(data)
    repair(damaged, tmp_path / "repaired.gpkg", Silent())
    assert found_below(tmp_path) == {}


def test_a_book_of_an_earlier_version_is_clean_once_upgraded_and_erased(tmp_path: Path) -> None:
    path = tmp_path / "old.gpkg"
    path.write_bytes(lzma.decompress(OLD_BOOK.read_bytes()))
    with Book.open(path) as book:
        settle(book, _card(tmp_path))
        erase(book, CODE)
        assert _left(book) == {}


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "one", "two")
    yield laptops
    laptops.close()


def test_both_laptops_and_the_stick_hold_nothing_whoever_erased(two: Laptops, tmp_path: Path) -> None:
    stick = RecordingStore()
    settle(two["one"], _card(tmp_path))
    exchange(two["one"], stick, Silent())
    exchange(two["two"], stick, Silent())
    two.assert_same()
    assert found(two["two"].path.read_bytes())
    assert _opened(two["one"], stick)
    erase(two["two"], CODE)
    for name in ("two", "one", "two"):
        exchange(two[name], stick, Silent())
    assert found_below(tmp_path) == {}
    assert _opened(two["one"], stick) == set()
    assert found(two["one"].path.read_bytes()) == set()


def _opened(book: Book, stick: RecordingStore) -> set[str]:
    """The markers in a stick's files for whoever has the team's key; without it there are none."""
    identities = team.identities(book.db)
    hits: set[str] = set()
    for name, data in stick.files.items():
        assert found(name.encode() + data) == set()
        if not name.endswith("/whole"):
            plain = team_files.decrypted(data, identities, name)
            hits |= found(gzip.decompress(plain) if "/log/" in name else plain)
    return hits


def test_what_was_sent_to_a_platform_and_is_kept_for_it_holds_nothing(told: Book, tmp_path: Path) -> None:
    with told.write("test") as step:
        for table in RECORDED:
            if any(column.name == "visibility" for column in table.columns):
                step.db.execute(f"UPDATE \"{table.name}\" SET visibility = 'public'")
        # whose the segments are stands at their head: no person
        step.db.execute("UPDATE dossier SET lab = 'Ecolab', city = 'Saint-Denis', licence = 'CC-BY-4.0'")
        step.db.execute("UPDATE media SET recognisable_people = 0, minors = 0")
        other = step.db.execute("SELECT uuid FROM participants WHERE code = ?", (OTHER,)).fetchone()[0]
        step.db.execute(
            "INSERT INTO consents (uuid, participant, data_use, map_publication) VALUES ('c', ?, 1, 1)", (other,)
        )
    platform = RecordingStore()
    target = sync_targets.add(told, name="Platform", kind="folder", address="/nowhere")
    sync(told, target, platform, Silent())
    kept = [data for (data,) in told.db.execute("SELECT data FROM sync_segments")]
    assert any(WORDS in hit for data in kept for hit in found(data))
    erase(told, CODE)
    kept = [data for (data,) in told.db.execute("SELECT data FROM sync_segments")]
    assert kept and [found(data) for data in kept if found(data)] == []
    assert _left(told) == {}
    sync(told, target, platform, Silent())
    assert {name: hits for name, data in platform.files.items() if (hits := found(data))} == {}
    shutil.copy(told.path, tmp_path / "again.gpkg")
    assert _left(told) == {}
