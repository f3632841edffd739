"""A lab's way to a real server and between laptops through one: Apache with WebDAV and a password."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.stores.opening import open_store
from conect_desktop.exchange.stores.trouble import Unreachable, WrongPassword
from conect_desktop.exchange.stores.web import Patience
from conect_desktop.exchange.stores.webdav import WebDavStore
from conect_desktop.services import media, sync_targets
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage.outbox import Target, receipts
from tests.privacy.markers import photo
from tests.servers.apache import PASSWORD, USER, Apache, apache
from tests.servers.loopback import only_loopback
from tests.unit.services.laptops import Laptops, add_place, change_place


@pytest.fixture(autouse=True)
def this_machine_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers are here."""
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def server() -> Iterator[Apache]:
    with apache() as running:
        yield running


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, "one", "two", "three")
    yield found
    found.close()


@pytest.fixture
def target(laptops: Laptops, server: Apache, request: pytest.FixtureRequest) -> Target:
    """A folder of its own on the server, with an accent and a space in its name."""
    address = f"{server.url}/Données {request.node.name[:40]}"
    return sync_targets.add(laptops["one"], name="Ville", kind="webdav", address=address, account=USER)


def test_a_session_reaches_the_server_once_with_receipts(
    laptops: Laptops, target: Target, server: Apache, tmp_path: Path
) -> None:
    book = laptops["one"]
    uuid = add_place(book, "Jardin", visibility="public")
    media.add_files(book, [photo(tmp_path / "p.jpg", 1)], Stamp(), item=("places", uuid), progress=Silent())
    with book.write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    store = open_store(target.kind, target.address, USER, PASSWORD)
    try:
        report = sync(book, target, store, Silent())
        assert report.sent == 1 and report.sent_media == 1
        assert set(report.receipts) == {"verified"}
        again = sync(book, target, store, Silent())
        assert (again.sent, again.sent_media, again.queued.events) == (0, 0, 0)
        change_place(book, uuid, visibility="team")
        sync(book, target, store, Silent())
    finally:
        store.close()
    there = [path for path in server.files.rglob("*") if path.is_file()]
    logs = [path for path in there if path.parent.parent.name == "log"]
    assert sorted(path.name for path in logs) == ["00000001.r1", "00000002"]
    first = next(path for path in logs if path.name == "00000001.r1")
    name = f"{first.parts[-4]}/log/{first.parts[-2]}/{first.name}"
    told = {event.kind: event.record for event in release_log.decode(first.read_bytes(), name).events}
    assert told["place"] is None and told["medium"] is None and told["book"] is not None
    assert not [path for path in there if path.suffix == ".part" or "blob" in path.parts]


def test_three_laptops_meet_on_a_server(laptops: Laptops, server: Apache) -> None:
    for name, book in laptops.books.items():
        add_place(book, name)
    for _ in range(2):
        for book in laptops.books.values():
            store = open_store("webdav", f"{server.url}/équipe", USER, PASSWORD)
            try:
                exchange(book, store, Silent())
            finally:
                store.close()
    laptops.assert_same()
    assert len(laptops.state("one")["places"]) == 3


def test_a_wrong_password_is_told_and_nothing_is_marked(laptops: Laptops, target: Target) -> None:
    add_place(laptops["one"], "Jardin", visibility="public")
    store = open_store(target.kind, target.address, USER, "faux")
    try:
        with pytest.raises(WrongPassword):
            sync(laptops["one"], target, store, Silent())
    finally:
        store.close()
    assert receipts(laptops["one"].db, target.id) == []


def test_a_server_that_goes_away_leaves_what_was_verified(laptops: Laptops, tmp_path: Path) -> None:
    book = laptops["one"]
    with apache() as running:
        wanted = sync_targets.add(book, name="Ville", kind="webdav", address=f"{running.url}/lab", account=USER)
        add_place(book, "Jardin", visibility="public")
        store = WebDavStore(wanted.address, USER, PASSWORD, patience=Patience(first_s=0.01))
        sync(book, wanted, store, Silent())
    add_place(book, "Atelier", visibility="public")
    try:
        with pytest.raises(Unreachable):
            sync(book, wanted, store, Silent())
    finally:
        store.close()
    assert {one.state for one in receipts(book.db, wanted.id)} == {"verified"}


class Impatient:
    """Presses Cancel after a while."""

    def __init__(self, after: int) -> None:
        self.left = after

    def step(self, done: int, total: int) -> None:
        """Not of interest."""

    def check(self) -> None:
        """Stop at the n-th chance."""
        self.left -= 1
        if self.left <= 0:
            raise Cancelled


def test_cancel_works_anywhere_and_the_next_sync_completes_it(laptops: Laptops, target: Target, tmp_path: Path) -> None:
    book = laptops["one"]
    uuid = add_place(book, "Jardin", visibility="public")
    media.add_files(book, [photo(tmp_path / "p.jpg", 1)], Stamp(), item=("places", uuid), progress=Silent())
    with book.write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    cancelled = 0
    for after in range(1, 60):
        store = open_store(target.kind, target.address, USER, PASSWORD)
        try:
            sync(book, target, store, Impatient(after))
            break
        except Cancelled:
            cancelled += 1
        finally:
            store.close()
    assert cancelled > 2
    assert {one.state for one in receipts(book.db, target.id)} == {"verified"}


def test_a_server_that_dies_in_the_middle_loses_nothing(laptops: Laptops, tmp_path: Path) -> None:
    chance = random.Random(5)
    book = laptops["one"]
    with apache() as server:
        target = sync_targets.add(book, name="P", kind="webdav", address=f"{server.url}/lab", account=USER)
        for number in range(12):
            uuid = add_place(book, f"Jardin {number}", visibility="public")
            if number % 3 == 0:
                picture = photo(tmp_path / f"{number}.jpg", number)
                media.add_files(book, [picture], Stamp(), item=("places", uuid), progress=Silent())
                with book.write("flags") as step:
                    step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
            store = open_store(target.kind, target.address, USER, PASSWORD)

            def power_cut() -> None:
                server.kill()
                server.start_again()

            ending = threading.Timer(chance.uniform(0.0, 0.05), power_cut)
            ending.start()
            try:
                with suppress(Trouble):
                    sync(book, target, store, Silent())
            finally:
                store.close()
                ending.join()
        store = open_store(target.kind, target.address, USER, PASSWORD)
        try:
            sync(book, target, store, Silent())
        finally:
            store.close()
        assert {one.state for one in receipts(book.db, target.id)} == {"verified"}
        # the server leaves temporary folders where it was killed
        (lab,) = (one for one in (server.files / "lab").iterdir() if not one.name.startswith("."))
        device = next((lab / "log").iterdir())
        told = [
            event.uuid
            for path in sorted(device.iterdir())
            if not path.name.endswith(".part")
            for event in release_log.decode(
                path.read_bytes(), f"{device.parent.parent.name}/log/{device.name}/{path.name}"
            ).events
            if event.kind == "place"
        ]
        assert sorted(told) == sorted(set(told))
        assert len(told) == 12
