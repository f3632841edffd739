"""Every store that can be started here: killed writers, laptops at the same moment, and how fast beside bare PUTs.

``python -m tests.bench.stores [rounds]``: so many writers are killed over each store. Servers that aren't installed
are left out: Apache, Swift, wsgidav, nginx with dav-ext, SabreDAV, rclone (``RCLONE`` says where).
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psutil
import requests

from conect_desktop.domain.progress import Silent
from conect_desktop.domain.store import Store
from tests.servers import apache, dav, nginx, rclone, sabre, swift, writer

LARGE, SMALL = os.urandom(4 << 20), os.urandom(2_048)
SILENT = Silent()


@contextmanager
def _apache(_: Path) -> Iterator[str]:
    with apache.apache() as server:
        yield server.url


@contextmanager
def _nginx(_: Path) -> Iterator[str]:
    with nginx.nginx() as url:
        yield url


@contextmanager
def _folder(folder: Path) -> Iterator[str]:
    yield str(folder)


def started() -> Iterator[tuple[str, str, Callable[[Path], AbstractContextManager[str]]]]:
    """Name, kind of store and start of each server that can be started."""
    yield "folder", "folder", _folder
    yield "wsgidav", "webdav", dav.dav
    if apache.PROGRAM.exists():
        yield "Apache", "webdav", _apache
    if nginx.program():
        yield "nginx", "webdav", _nginx
    if sabre.library():
        yield "SabreDAV", "webdav", sabre.sabre
    if rclone.program():
        yield "rclone webdav", "webdav", lambda folder: rclone.rclone("webdav", folder)
        yield "rclone s3", "s3", lambda folder: rclone.rclone("s3", folder)
    if swift.HERE:
        yield "Swift s3", "s3", swift.swift


def within(kind: str, address: str, folder: str) -> str:
    """The address of a folder of a store."""
    return f"{address}{'#' if kind == 's3' else '/'}{folder}"


def contract(store: Store) -> None:
    """The shortest proof that it is a store; raises `AssertionError`."""
    store.check()
    assert store.names("") == []
    assert store.create("book/log/a/00000001", b"first", SILENT)
    assert not store.create("book/log/a/00000001", b"second", SILENT)
    assert store.read("book/log/a/00000001") == b"first"
    assert store.size("book/log/a/00000001") == 5
    assert store.create("book/empty", b"", SILENT)
    assert store.read("book/empty") == b""
    assert store.read("book/none") is None is store.size("none/none")
    assert store.names("book") == ["empty", "log/"]
    assert store.names("none") == []
    store.remove("book/empty")
    store.remove("book/empty")
    assert store.names("book") == ["log/"]
    assert store.sweep("") == 0


def killed(kind: str, address: str, rounds: int) -> str:
    """What became of files whose writers were killed."""
    chance = random.Random(1)
    store = writer.open_store(kind, address)
    files = wrong = listed = 0
    for _ in range(rounds):
        writer.kill_one(kind, address, chance)
        found = dict(writer.read_log(store, "log", 1))
        files = len(found)
        wrong += sum(data != writer.content(number) for number, data in found.items())
        listed = len(store.names("log"))
    store.close()
    return f"{rounds} killed, {files} files whole, {wrong} not; {listed - files} listed that aren't there"


def raced(kind: str, address: str, rounds: int) -> str:
    """How many of eight laptops at the same moment are told that they made the file."""
    stores = [writer.open_store(kind, address) for _ in range(8)]
    for store in stores:
        store.create("race/w", b"", SILENT)
    winners: Counter[int] = Counter()
    for number in range(rounds):
        said: list[object] = []
        together = threading.Barrier(8)

        def make(
            which: int, name: str = f"race/{number}", said: list[object] = said, at: threading.Barrier = together
        ) -> None:
            at.wait()
            try:
                said.append(stores[which].create(name, bytes([which]) * 1_000, SILENT))
            except Exception as error:
                said.append(type(error).__name__)

        threads = [threading.Thread(target=make, args=(which,)) for which in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        data = stores[0].read(f"race/{number}")
        assert data is not None
        assert data == data[:1] * 1_000
        winners[said.count(True)] += 1
        failed = [one for one in said if not isinstance(one, bool)]
        winners[-1] += bool(failed)
    for store in stores:
        store.close()
    more = sum(count for won, count in winners.items() if won > 1)
    return f"{rounds} races: {more} with several winners, {winners[0]} with none, {winners[-1]} with a failure"


def _make(store: Store, name: str, data: bytes, together: threading.Barrier, said: list[object]) -> None:
    together.wait()
    try:
        said.append(store.create(name, data, SILENT))
    except Exception as error:
        said.append(type(error).__name__)


def bare(kind: str, address: str) -> Callable[[str, bytes], object]:
    """A PUT and nothing else, over one connection."""
    if kind == "folder":
        return lambda name, data: Path(address, name).write_bytes(data)
    session = requests.Session()
    endpoint, _, prefix = address.partition("#")
    if kind == "s3":
        session.auth = swift.AUTH
        return lambda name, data: session.put(f"{endpoint}/{swift.BUCKET}/{prefix}/{name}", data).raise_for_status()
    session.auth = (apache.USER.encode(), apache.PASSWORD.encode())
    return lambda name, data: session.put(f"{address}/{name}", data).raise_for_status()


def speed(kind: str, address: str) -> str:
    """Large and small files a second, beside bare PUTs of the same in turn."""
    store = writer.open_store(kind, address)
    store.create("warm", b"", SILENT)
    put = bare(kind, address)
    spent: dict[str, float] = Counter()
    for number in range(16):
        spent["large"] += _timed(lambda name=f"large{number}": store.create(name, LARGE, SILENT))
        spent["bare large"] += _timed(lambda name=f"bare-large{number}": put(name, LARGE))
    for number in range(150):
        spent["small"] += _timed(lambda name=f"small{number}": store.create(name, SMALL, SILENT))
        spent["bare small"] += _timed(lambda name=f"bare-small{number}": put(name, SMALL))
    spent["read"] = _timed(lambda: [store.read(f"large{number}") for number in range(16)])
    store.close()
    return (
        f"4 MiB: {64 / spent['large']:.0f} MiB/s (bare {64 / spent['bare large']:.0f}),"
        f" 2 KiB: {150 / spent['small']:.0f} files/s (bare {150 / spent['bare small']:.0f}),"
        f" read {64 / spent['read']:.0f} MiB/s"
    )


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def main() -> None:
    """Go through all of them."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    print(f"{os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB")
    with tempfile.TemporaryDirectory() as made:
        for number, (name, kind, start) in enumerate(started()):
            folder = Path(made, str(number))
            folder.mkdir()
            with start(folder) as address:
                print(name)
                if kind == "folder":
                    for one in ("contract", "kill", "race", "speed"):
                        (folder / one).mkdir()
                with contextlib.closing(writer.open_store(kind, within(kind, address, "contract"))) as store:
                    contract(store)
                print("  ", speed(kind, within(kind, address, "speed")))
                print("  ", raced(kind, within(kind, address, "race"), rounds * 10))
                print("  ", killed(kind, within(kind, address, "kill"), rounds), flush=True)


if __name__ == "__main__":
    main()
