"""One contract for every place that files travel to, kept by real ones: a folder, two WebDAV servers, an S3 server."""

from __future__ import annotations

import os
import random
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
import requests

from conect_desktop.domain.progress import Silent
from conect_desktop.domain.store import LARGEST, Store
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from tests.servers import apache, dav, swift, writer
from tests.servers.loopback import only_loopback

Started = Callable[[str], tuple[str, Path | None]]
KINDS = ("folder", "wsgidav", "apache", "s3")
SILENT = Silent()


@dataclass
class Place:
    """A fresh store of one kind, as often opened as laptops use it, and where its files are on this machine's disk."""

    kind: str
    address: str
    files: Path | None
    opened: list[Store]

    def open(self) -> Store:
        """The store, as one more laptop opens it."""
        store = writer.open_store(self.kind, self.address)
        self.opened.append(store)
        return store

    def put(self, name: str, data: bytes) -> None:
        """Let somebody else put a file there, of any name."""
        if self.files is not None:
            (self.files / name).write_bytes(data)
        else:
            endpoint, _, prefix = self.address.partition("#")
            url = f"{endpoint}/{swift.BUCKET}/{quote(f'{prefix}/{name}')}"
            requests.put(url, data, auth=swift.AUTH, timeout=10).raise_for_status()

    def parts(self) -> list[str]:
        """What lies there half written."""
        if self.files is not None:
            return [path.name for path in self.files.rglob("*.part") if path.is_file()]
        endpoint, _, prefix = self.address.partition("#")
        told = requests.get(
            f"{endpoint}/{swift.BUCKET}?list-type=2&prefix={quote(prefix)}", auth=swift.AUTH, timeout=10
        )
        return re.findall(r"<Key>([^<]*\.part)</Key>", told.text)


class CancelAt:
    """A person who cancels when the program has looked so many times."""

    def __init__(self, looks: int) -> None:
        self.left = looks

    def step(self, done: int, total: int) -> None:
        """Look at nothing."""

    def check(self) -> None:
        """Cancel, sooner or later."""
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """Each kind's server, started when it is first wanted: its address, and where its files are."""
    running: dict[str, tuple[str, Path | None]] = {}
    with ExitStack() as stack:

        def started(kind: str) -> tuple[str, Path]:
            if kind not in running:
                folder = tmp_path_factory.mktemp(kind)
                if kind == "wsgidav":
                    running[kind] = stack.enter_context(dav.dav(folder)), folder
                elif kind == "apache":
                    if not apache.PROGRAM.exists():
                        pytest.skip("Apache is not installed")
                    server = stack.enter_context(apache.apache())
                    running[kind] = server.url, server.files
                elif kind == "s3":
                    if not swift.HERE:
                        pytest.skip("Swift is not installed")
                    running[kind] = stack.enter_context(swift.swift(folder)), None
            return running[kind]

        yield started


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: Started) -> Iterator[Place]:
    """A folder of its own for each test, with a space and an accent in its name."""
    kind: str = request.param
    own = f"{tmp_path.name} cité"
    if kind == "folder":
        found = Place(kind, str(tmp_path), tmp_path, [])
    else:
        address, files = servers(kind)
        found = Place(kind, f"{address}{'#' if kind == 's3' else '/'}{own}", files and files / own, [])
    yield found
    for store in found.opened:
        store.close()


@pytest.fixture
def store(place: Place) -> Store:
    """The store, just opened."""
    return place.open()


# -- files ---------------------------------------------------------------------------------------------------------


def test_a_file_is_made_once_and_never_changed(store: Store) -> None:
    assert store.create("book/log/ab12/00000001", b"first", SILENT)
    assert not store.create("book/log/ab12/00000001", b"second", SILENT)
    assert store.read("book/log/ab12/00000001") == b"first"


@pytest.mark.parametrize("size", [0, 1, 65_536, 5_000_001])
def test_every_byte_comes_back(store: Store, size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert store.create("book/blob/aa/00000", data, SILENT)
    assert store.read("book/blob/aa/00000") == data
    assert store.size("book/blob/aa/00000") == size


def test_a_large_file_that_is_there_is_not_sent_again(store: Store) -> None:
    data = bytes(4_000_000)
    assert store.create("book/blob/aa/00000", data, SILENT)
    assert not store.create("book/blob/aa/00000", data, CancelAt(12))


def test_what_is_not_there_is_none(store: Store) -> None:
    store.create("book/log/a", b"x", SILENT)
    for name in ("book/log/b", "book/none/b", "none"):
        assert store.read(name) is None
        assert store.size(name) is None


def test_names_are_told_folder_by_folder_and_only_whole_files(place: Place, store: Store) -> None:
    assert store.names("") == store.names("book/log") == []
    for name in ("book/log/b2", "book/log/a1/00000001", "book/status.json"):
        store.create(name, b"x", SILENT)
    place.put("book/half.0123.part", b"x")
    place.put("book/née à moi+toi.txt", b"x")
    assert store.names("") == ["book/"]
    assert store.names("book") == ["log/", "status.json"]
    assert store.names("book/log") == ["a1/", "b2"]


def test_removing_is_final_and_harmless_where_there_is_nothing(store: Store) -> None:
    store.create("book/a", b"x", SILENT)
    store.remove("book/a")
    store.remove("book/a")
    store.remove("none/a")
    assert store.read("book/a") is None
    assert store.create("book/a", b"y", SILENT)


@pytest.mark.parametrize(
    "name",
    ["", "/a", "a/", "a//b", "../a", "a/../b", ".", ".a", "a\\b", "a b", "a\n", "é", "a%2fb", "a?b", "a#b", "a:b",
     "a.", "aux", "NUL.txt", "a.part", "a" * 121],
)  # fmt: skip
def test_names_that_some_system_would_change_are_refused(tmp_path: Path, name: str) -> None:
    store = FolderStore(tmp_path)
    for use in (store.read, store.size, store.remove, lambda name: store.create(name, b"x", SILENT)):
        with pytest.raises(ValueError, match="can't be the name"):
            use(name)
    assert not list(tmp_path.rglob("*"))


@pytest.mark.parametrize("kind", ["wsgidav", "s3"])
def test_servers_are_never_asked_for_such_names(kind: str) -> None:
    store = writer.open_store(kind, "http://127.0.0.1:9")
    for use in (store.read, store.size, store.remove, store.names, lambda name: store.create(name, b"x", SILENT)):
        with pytest.raises(ValueError, match="can't be the name"):
            use("../a")


def test_more_than_anything_of_ours_is_not_read(place: Place, store: Store) -> None:
    store.create("book/b", b"x", SILENT)
    place.put("book/a", bytes(LARGEST + 1))
    with pytest.raises(Trouble, match=r"larger than|more than anything"):
        store.read("book/a")
    with pytest.raises(ValueError, match="size"):
        store.create("book/c", bytes(LARGEST + 1), SILENT)


# -- checking and tidying ------------------------------------------------------------------------------------------


def test_checking_leaves_nothing(place: Place, store: Store) -> None:
    store.check()
    assert store.names("") == place.parts() == []
    assert store.create("a", b"x", SILENT)


@pytest.mark.parametrize("place", ["folder", "wsgidav", "apache"], indirect=True)
def test_only_old_parts_are_swept_away(place: Place, store: Store) -> None:
    assert place.files is not None
    store.create("book/log/a", b"x", SILENT)
    store.create("book/old", b"x", SILENT)
    old, fresh = place.files / "book" / "log" / "b.01.part", place.files / "book" / "log" / "c.02.part"
    for path in (old, fresh):
        path.write_bytes(b"half")
        path.chmod(0o666)
    for path in (old, place.files / "book" / "old"):
        os.utime(path, (time.time() - 4_000,) * 2)
    if os.geteuid() == 0:
        # what the server wrote would be its own
        owner = (place.files / "book").stat()
        os.chown(old, owner.st_uid, owner.st_gid)
    assert store.sweep("book") == 1
    assert place.parts() == [fresh.name]
    assert store.names("book") == ["log/", "old"]
    assert store.sweep("none") == 0


def test_a_folder_that_somebody_took_away_is_made_again(place: Place, store: Store) -> None:
    store.create("book/log/a", b"x", SILENT)
    if place.files is None:
        store.remove("book/log/a")
    else:
        shutil.rmtree(place.files / "book")
    assert store.create("book/log/b", b"y", SILENT)
    assert store.names("book/log") == ["b"]


# -- interruptions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("looks", [0, 3, 12])
def test_cancelled_in_the_middle_nothing_is_left(place: Place, store: Store, looks: int) -> None:
    with pytest.raises(Cancelled):
        store.create("book/blob/aa/00000", bytes(8 << 20), CancelAt(looks))
    assert store.read("book/blob/aa/00000") is None
    assert store.names("book/blob/aa") == []
    assert place.parts() == []
    assert store.create("book/blob/aa/00000", b"afterwards", SILENT)


def test_of_many_that_make_the_same_file_one_wins_whole(place: Place) -> None:
    stores = [place.open() for _ in range(8)]
    for number in range(5):
        together = threading.Barrier(len(stores))
        said: list[bool | Exception] = []

        def make(
            which: int,
            number: int = number,
            together: threading.Barrier = together,
            said: list[bool | Exception] = said,
        ) -> None:
            together.wait()
            try:
                said.append(stores[which].create(f"log/{number}", bytes([which]) * 100_000, SILENT))
            except Exception as error:
                said.append(error)

        threads = [threading.Thread(target=make, args=(which,)) for which in range(len(stores))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(isinstance(one, bool) for one in said), said
        # servers look and then move: several may be told that they made it, and the last of them did
        assert said.count(True) == 1 if place.kind == "folder" else said.count(True) >= 1
        data = stores[0].read(f"log/{number}")
        assert data is not None
        assert data == data[:1] * 100_000
    assert stores[0].names("log") == ["0", "1", "2", "3", "4"]
    assert place.parts() == []


def test_a_laptop_that_dies_leaves_no_half_file(place: Place) -> None:
    chance = random.Random(place.kind)
    for _ in range(3):
        writer.kill_one(place.kind, place.address, chance)
        store = place.open()
        found = dict(writer.read_log(store, "log", 1))
        assert all(data == writer.content(number) for number, data in found.items())
        # what is told is what is there, and the file that was begun can be made
        assert store.names("log") == [f"{number:08d}" for number in found]
        assert store.create(f"log/{len(found) + 1:08d}", writer.content(len(found) + 1), SILENT)
