"""The team's exchange by files: what one laptop leaves, another one takes in; nobody else can read it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import orjson
import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.services import media, team
from conect_desktop.services.team import exchange
from conect_desktop.storage.book import Book
from conect_desktop.storage.bytes_of_media import missing
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.vectors import own_device
from tests.unit.services.laptops import Laptops, add_place, change_place, open_conflicts, place
from tests.unit.services.recording_store import Broken, RecordingStore


@pytest.fixture
def stick() -> RecordingStore:
    return RecordingStore()


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "one", "two", "three")
    yield laptops
    laptops.close()


def rounds(laptops: Laptops, stick: RecordingStore, count: int = 2) -> None:
    """The stick goes round the tables."""
    for _ in range(count):
        for book in laptops.books.values():
            exchange(book, stick, Silent())


def test_a_stick_that_goes_round_brings_everybody_everything(three: Laptops, stick: RecordingStore) -> None:
    uuids = {add_place(book, name) for name, book in three.books.items()}
    rounds(three, stick)
    three.assert_same()
    assert {p.uuid for p in Places(three["one"].db).all()} == uuids


def test_nothing_is_sent_again_and_nothing_changes_the_second_time(three: Laptops, stick: RecordingStore) -> None:
    add_place(three["one"], "Jardin")
    rounds(three, stick)
    before = dict(stick.files), len(stick.received)
    report = exchange(three["one"], stick, Silent())
    assert (report.sent, report.sent_media, report.merged.entries) == (0, 0, 0)
    assert (stick.files, len(stick.received)) == before


def test_who_finds_the_stick_reads_nothing(three: Laptops, stick: RecordingStore, tmp_path: Path) -> None:
    photo = tmp_path / "jardin.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"SECRETPIXELS" * 1000)
    add_place(three["one"], "Squat de la rue Blanche")
    media.add_files(three["one"], [photo], Stamp(), progress=Silent())
    exchange(three["one"], stick, Silent())
    everything = b"".join(name.encode() + data for name, data in stick.received)
    book = three["one"].db.execute("SELECT book FROM conect_book").fetchone()[0]
    digest = three["one"].db.execute("SELECT sha256 FROM media").fetchone()[0]
    for secret in (b"Squat", b"SECRETPIXELS", b"places", book.encode(), digest.encode(), b"jardin.jpg"):
        assert secret not in everything


def test_another_lab_can_t_read_it_and_says_so(tmp_path: Path, stick: RecordingStore) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    ours, theirs = Laptops(tmp_path / "a", "one"), Laptops(tmp_path / "b", "one", lab="TerrEau")
    try:
        add_place(ours["one"], "Jardin")
        exchange(ours["one"], stick, Silent())
        report = exchange(theirs["one"], stick, Silent())
        assert report.merged.entries == 0
        assert place_titles(theirs["one"]) == []
    finally:
        ours.close()
        theirs.close()


def place_titles(book: Book) -> list[str]:
    return sorted(p.title for p in Places(book.db).all())


def test_photos_travel_in_pieces_and_are_believed_by_their_hash(
    three: Laptops, stick: RecordingStore, tmp_path: Path
) -> None:
    photo = tmp_path / "jardin.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40_000)
    media.add_files(three["one"], [photo], Stamp(), progress=Silent())
    exchange(three["one"], stick, Silent())
    pieces = sorted(name for name in stick.files if "/blob/" in name)
    assert len(pieces) == 4, "three pieces of at most 4 MiB, and that they are whole"
    taken = stick.files.pop(pieces[1])
    report = exchange(three["two"], stick, Silent())
    assert (report.merged.media, report.merged.waiting) == (0, 1)
    assert check(three["two"].db) == []
    stick.files[pieces[1]] = taken
    report = exchange(three["two"], stick, Silent())
    assert (report.merged.media, report.merged.waiting) == (1, 0)
    assert three["two"].db.execute("SELECT data FROM media").fetchone()[0] == photo.read_bytes()
    assert missing(three["two"].db) == []


def test_a_damaged_file_is_named_and_the_rest_comes_in(three: Laptops, stick: RecordingStore) -> None:
    add_place(three["one"], "Jardin")
    exchange(three["one"], stick, Silent())
    add_place(three["two"], "Atelier")
    exchange(three["two"], stick, Silent())
    device = own_device(three["one"].db)
    (name,) = (name for name in stick.files if device in name)
    stick.files[name] = stick.files[name][:-20] + bytes(20)
    report = exchange(three["three"], stick, Silent())
    assert place_titles(three["three"]) == ["Atelier"]
    assert [str(trouble.path) for trouble in report.troubles] == [name]
    assert "Copy it again" in str(report.troubles[0])


def test_an_entry_waits_for_what_it_builds_on(three: Laptops, stick: RecordingStore) -> None:
    """A note of table 2 about a place of table 1 can't come before the place."""
    uuid = add_place(three["one"], "Jardin")
    three.merge("two", "one")
    change_place(three["two"], uuid, description="Le mercredi")
    exchange(three["two"], stick, Silent())
    folder = next(name for name in stick.files if own_device(three["one"].db) in name)
    carried = stick.files.pop(folder)
    report = exchange(three["three"], stick, Silent())
    assert report.merged.held == 1 and place(three["three"], uuid) is None
    stick.files[folder] = carried
    report = exchange(three["three"], stick, Silent())
    assert report.merged.held == 0
    found = place(three["three"], uuid)
    assert found is not None and found.description == "Le mercredi"


@pytest.mark.parametrize("known", [[], "x", None, {"a": "b"}, 5])
def test_a_teammate_s_file_that_says_anything_is_named_and_passed_over(
    three: Laptops, stick: RecordingStore, monkeypatch: pytest.MonkeyPatch, known: object
) -> None:
    """Whoever has a key of the team can sign anything."""
    add_place(three["one"], "Jardin")
    true = team.team_files.orjson.dumps

    def forged(content: Any, *more: Any, **named: Any) -> bytes:
        head = isinstance(content, dict) and "vectors" in content
        return true({**content, "vectors": [known]} if head else content, *more, **named)

    monkeypatch.setattr(team.team_files, "orjson", SimpleNamespace(**{**vars(orjson), "dumps": forged}))
    exchange(three["one"], stick, Silent())
    monkeypatch.undo()
    report = exchange(three["two"], stick, Silent())
    assert place_titles(three["two"]) == []
    assert ["damaged" in str(trouble) for trouble in report.troubles] == [True]


def test_somebody_else_s_signature_is_not_believed(
    three: Laptops, stick: RecordingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_place(three["one"], "Jardin")
    exchange(three["one"], stick, Silent())
    exchange(three["two"], stick, Silent())
    add_place(three["one"], "Faux")
    monkeypatch.setattr(team.team_files, "signing_key", lambda _: bytes(32))
    exchange(three["one"], stick, Silent())
    monkeypatch.undo()
    report = exchange(three["two"], stick, Silent())
    assert place_titles(three["two"]) == ["Jardin"]
    assert ["signs differently" in str(trouble) for trouble in report.troubles] == [True]


def test_a_book_put_back_from_a_copy_learns_what_it_had_said(
    three: Laptops, stick: RecordingStore, tmp_path: Path
) -> None:
    add_place(three["one"], "Jardin")
    exchange(three["one"], stick, Silent())
    copy = tmp_path / "copy.gpkg"
    shutil.copy(three["one"].path, copy)
    add_place(three["one"], "Atelier")
    exchange(three["one"], stick, Silent())
    exchange(three["two"], stick, Silent())
    three["one"].close()
    shutil.copy(copy, three["one"].path)
    three.books["one"] = Book.open(three["one"].path)
    add_place(three["one"], "Marché")
    rounds(three, stick)
    three.assert_same()
    assert place_titles(three["three"]) == ["Atelier", "Jardin", "Marché"]
    assert open_conflicts(three["three"]) == []


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_an_exchange_that_breaks_anywhere_is_done_again(
    three: Laptops, stick: RecordingStore, tmp_path: Path, after: bool
) -> None:
    photo = tmp_path / "jardin.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"x" * 5_000_000)
    for name, book in three.books.items():
        add_place(book, name)
        media.add_files(book, [photo], Stamp(), progress=Silent())
    stick.break_after = after
    broke = 0
    for number in range(1, 400):
        stick.calls, stick.break_at = 0, number
        try:
            for book in three.books.values():
                exchange(book, stick, Silent())
        except Broken:
            broke += 1
        if stick.calls < number:
            break
    stick.break_at = None
    assert broke > 10
    rounds(three, stick)
    three.assert_same()
    assert place_titles(three["one"]) == ["one", "three", "two"]
