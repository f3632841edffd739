"""Sending to the platform: only what may leave, once, with receipts that say what was checked."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from shapely.geometry import Point

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.services import media, outbox, sync_targets
from conect_desktop.services.outbox import queue
from conect_desktop.services.sync import NotKept, sync
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import Target, kept_media, receipts, targets
from conect_desktop.storage.vectors import own_device
from tests.privacy.markers import mark, photo
from tests.privacy.searching import EXACT, assert_nothing_leaks
from tests.unit.services.laptops import Laptops, add_place, change_place, remove_place
from tests.unit.services.recording_store import Broken, RecordingStore


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, "one", "two")
    yield found
    found.close()


@pytest.fixture
def platform() -> RecordingStore:
    return RecordingStore()


@pytest.fixture
def target(laptops: Laptops) -> Target:
    return public(laptops["one"])


def public(book: Book) -> Target:
    """A target for what is public."""
    return sync_targets.add(book, name="Platform", kind="folder", address="/nowhere", audience="public")


def events(platform: RecordingStore, kind: str = "place") -> list[tuple[str, str, str | None]]:
    """(op, uuid, title) of everything about a kind that lies on the platform, in order."""
    found = []
    for name in sorted(platform.files):
        if "/log/" in name:
            for event in release_log.decode(platform.files[name], name).events:
                if event.kind == kind:
                    found.append((event.op, event.uuid, (event.record or {}).get("fields", {}).get("title")))
    return found


def everything(platform: RecordingStore) -> bytes:
    """What lies there now, unpacked."""
    return b"\n".join(gzip.decompress(data) if "/log/" in name else data for name, data in platform.files.items())


def states(book: Book, target: Target, kind: str = "place") -> dict[str, str]:
    """Record → how far it is."""
    return {one.uuid: one.state for one in receipts(book.db, target.id) if one.kind == kind}


def test_only_what_may_leave_leaves(laptops: Laptops, target: Target, platform: RecordingStore) -> None:
    shown = add_place(laptops["one"], "Jardin", visibility="public", geometry=Point(2.35, 48.93))
    add_place(laptops["one"], "Squat", visibility="team")
    report = sync(laptops["one"], target, platform, Silent())
    assert events(platform) == [("publish", shown, "Jardin")]
    assert states(laptops["one"], target) == {shown: "verified"}
    assert report.receipts["verified"] == report.queued.published
    assert b"Squat" not in everything(platform)


def test_nothing_goes_twice(laptops: Laptops, target: Target, platform: RecordingStore) -> None:
    add_place(laptops["one"], "Jardin", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    before = len(platform.received)
    report = sync(laptops["one"], target, platform, Silent())
    assert len(platform.received) == before
    assert (report.sent, report.queued.events) == (0, 0)


def test_a_dry_run_tells_the_same_and_sends_nothing(laptops: Laptops, target: Target, platform: RecordingStore) -> None:
    add_place(laptops["one"], "Jardin", visibility="public")
    tried = queue(laptops["one"], target, Silent(), dry_run=True)
    assert receipts(laptops["one"].db, target.id) == []
    done = sync(laptops["one"], target, platform, Silent()).queued
    assert (tried.published, tried.kinds, tried.media) == (done.published, done.kinds, done.media)
    assert tried.bytes > 0


def test_a_withdrawal_takes_the_words_from_the_platform(
    laptops: Laptops, target: Target, platform: RecordingStore
) -> None:
    uuid = add_place(laptops["one"], "Jardin de Fatou", visibility="public", geometry=Point(*EXACT))
    kept = add_place(laptops["one"], "Atelier", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    assert b"Fatou" in everything(platform)
    change_place(laptops["one"], uuid, visibility="team")
    report = sync(laptops["one"], target, platform, Silent())
    assert report.queued.withdrawn == 1
    assert b"Fatou" not in everything(platform) and str(EXACT[0]).encode() not in everything(platform)
    assert events(platform) == [("publish", uuid, None), ("publish", kept, "Atelier"), ("withdraw", uuid, None)]
    assert [one.op for one in receipts(laptops["one"].db, target.id) if one.uuid == uuid] == ["withdraw"]


def test_what_is_deleted_here_is_withdrawn_there_and_can_come_back(
    laptops: Laptops, target: Target, platform: RecordingStore
) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    remove_place(laptops["one"], uuid)
    sync(laptops["one"], target, platform, Silent())
    laptops["one"].undo()
    sync(laptops["one"], target, platform, Silent())
    assert [op for op, _, _ in events(platform)] == ["publish", "withdraw", "publish"]


def test_a_position_that_was_too_exact_doesn_t_stay_there(
    laptops: Laptops, target: Target, platform: RecordingStore
) -> None:
    uuid = add_place(laptops["one"], "Refuge", visibility="public", geometry=Point(*EXACT))
    sync(laptops["one"], target, platform, Silent())
    change_place(laptops["one"], uuid, location_rule="grid_500")
    sync(laptops["one"], target, platform, Silent())
    assert str(EXACT[0]).encode() not in everything(platform)
    assert events(platform) == [("publish", uuid, None), ("change", uuid, "Refuge")]


def test_a_photo_goes_without_its_traces_and_its_record_waits_for_it(
    laptops: Laptops, target: Target, platform: RecordingStore, tmp_path: Path
) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    picture = photo(tmp_path / "p.jpg", 1)
    media.add_files(laptops["one"], [picture], Stamp(), item=("places", uuid), progress=Silent())
    with laptops["one"].write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    sync(laptops["one"], target, platform, Silent())
    (medium,) = kept_media(laptops["one"].db, target.id).values()
    assert medium.state == "verified"
    sent = b"".join(data for name, data in sorted(platform.files.items()) if "/blob/" in name)
    assert len(sent) == medium.size and sent.startswith(b"\xff\xd8")
    assert b"Exif" not in sent
    assert states(laptops["one"], target, "medium") == {medium.uuid: "verified"}
    with laptops["one"].write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'team'")
    sync(laptops["one"], target, platform, Silent())
    assert not [name for name in platform.files if "/blob/" in name]


def test_what_the_platform_lost_is_noticed_and_sent_again(
    laptops: Laptops, target: Target, platform: RecordingStore
) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    before = dict(platform.files)
    platform.files.clear()
    report = sync(laptops["one"], target, platform, Silent())
    assert report.lost == 1
    assert platform.files == before
    assert states(laptops["one"], target) == {uuid: "verified"}


def test_published_is_what_the_platform_said(laptops: Laptops, target: Target, platform: RecordingStore) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    device = own_device(laptops["one"].db)
    (log,) = (name for name in platform.files if "/log/" in name)
    book = log.split("/")[0]
    last = release_log.decode(platform.files[log], log).last
    status = release_log.status_name(book, device)
    platform.files[status] = json.dumps({"device": device, "ingested": last}).encode()
    assert not sync(laptops["one"], target, platform, Silent()).set_back
    assert states(laptops["one"], target) == {uuid: "published"}
    platform.files[status] = json.dumps({"device": device, "ingested": 0}).encode()
    assert sync(laptops["one"], target, platform, Silent()).set_back
    assert states(laptops["one"], target) == {uuid: "verified"}


def test_verified_is_only_what_was_read_back(
    laptops: Laptops, target: Target, platform: RecordingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    monkeypatch.setattr(platform, "read", lambda name: b"torn" if "/log/" in name and name in platform.files else None)
    with pytest.raises(NotKept, match="not what is there"):
        sync(laptops["one"], target, platform, Silent())
    assert states(laptops["one"], target) == {uuid: "sent"}
    monkeypatch.undo()
    sync(laptops["one"], target, platform, Silent())
    assert states(laptops["one"], target) == {uuid: "verified"}


def test_two_laptops_of_a_lab_don_t_send_the_same_twice(laptops: Laptops, platform: RecordingStore) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    laptops.exchange()
    first, second = public(laptops["one"]), public(laptops["two"])
    sync(laptops["one"], first, platform, Silent())
    report = sync(laptops["two"], second, platform, Silent())
    assert report.queued.events == 0
    assert states(laptops["two"], second) == {uuid: "published"}
    change_place(laptops["two"], uuid, title="Jardin partagé")
    sync(laptops["two"], second, platform, Silent())
    assert sorted(events(platform)) == [("change", uuid, "Jardin partagé"), ("publish", uuid, "Jardin")]


def test_a_book_put_back_from_a_copy_goes_on_under_a_new_name(
    laptops: Laptops, target: Target, platform: RecordingStore, tmp_path: Path
) -> None:
    book = laptops["one"]
    first = add_place(book, "Jardin", visibility="public")
    copy = tmp_path / "copy.gpkg"
    shutil.copy(book.path, copy)
    sync(book, target, platform, Silent())
    book.close()
    shutil.copy(copy, book.path)
    book = laptops.books["one"] = Book.open(book.path)
    second = add_place(book, "Atelier", visibility="public")
    before = dict(platform.files)
    sync(book, targets(book.db)[0], platform, Silent())
    assert before.items() <= platform.files.items()
    assert sorted(events(platform)) == sorted([("publish", first, "Jardin"), ("publish", second, "Atelier")])


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_sync_that_breaks_anywhere_is_done_again(
    laptops: Laptops, target: Target, platform: RecordingStore, tmp_path: Path, after: bool
) -> None:
    uuid = add_place(laptops["one"], "Jardin", visibility="public")
    media.add_files(laptops["one"], [photo(tmp_path / "p.jpg", 1)], Stamp(), item=("places", uuid), progress=Silent())
    with laptops["one"].write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    gone = add_place(laptops["one"], "Fatou", visibility="public")
    sync(laptops["one"], target, platform, Silent())
    remove_place(laptops["one"], gone)
    add_place(laptops["one"], "Atelier", visibility="public")
    platform.break_after = after
    broke = 0
    for number in range(1, 200):
        platform.calls, platform.break_at = 0, number
        try:
            sync(laptops["one"], target, platform, Silent())
        except Broken:
            broke += 1
        if platform.calls < number:
            break
    platform.break_at = None
    assert broke > 5
    sync(laptops["one"], target, platform, Silent())
    assert [(op, title) for op, _, title in events(platform)] == [
        ("publish", "Jardin"), ("publish", None), ("publish", "Atelier"), ("withdraw", None)
    ]  # fmt: skip
    assert set(states(laptops["one"], target).values()) == {"verified"}
    assert b"Fatou" not in everything(platform)


@pytest.mark.parametrize("audience", ["public", "partners"])
def test_no_private_word_reaches_the_platform_in_any_byte(
    laptops: Laptops, platform: RecordingStore, tmp_path: Path, audience: str
) -> None:
    book = laptops["one"]
    mark(book, tmp_path)
    target = sync_targets.add(book, name="Platform", kind="folder", address="/nowhere", audience=audience)
    sync(book, target, platform, Silent())
    received = b"\n".join(
        name.encode() + b"\n" + (gzip.decompress(data) if "/log/" in name else data) for name, data in platform.received
    )
    assert b"Ouvert places" in received
    if audience == "public":
        assert_nothing_leaks(received)
    else:
        assert b"XQMARKER-places-said" not in received and b"XQMARKER-remark" not in received


def test_a_segment_is_what_its_name_says(laptops: Laptops, target: Target, platform: RecordingStore) -> None:
    for number in range(3):
        add_place(laptops["one"], f"Jardin {number}", visibility="public")
        sync(laptops["one"], target, platform, Silent())
    names = sorted(name for name in platform.files if "/log/" in name)
    segments = [release_log.decode(platform.files[name], name) for name in names]
    assert [segment.number for segment in segments] == [1, 2, 3]
    assert [s.first for s in segments[1:]] == [s.last + 1 for s in segments[:-1]]
    for name, after in zip(names, segments[1:], strict=False):
        assert after.previous == outbox.hashlib.sha256(platform.files[name]).hexdigest()
