"""Between laptops and to the platform: seconds, bytes and memory, beside plain PUTs of the same bytes.

python -m tests.bench.together [MEGABYTES OF MEDIA]
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import requests
from shapely.geometry import Point

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.webdav import WebDavStore
from conect_desktop.services import media, sync_targets
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange
from conect_desktop.storage.repositories import Places
from tests.bench.figures import figure
from tests.servers.apache import PASSWORD, USER, apache
from tests.unit.services.laptops import Laptops

FEATURES = 10_000


def seconds(work: Callable[[], Any]) -> float:
    """How long it took."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def timed(name: str, work: Callable[[], Any], more: Callable[[], str] | None = None) -> float:
    """Seconds it took, told, with what `more` says afterwards."""
    took = seconds(work)
    figure(name, f"{took:.2f} s{f', {more()}' if more else ''}")
    return took


def files(folder: Path) -> list[Path]:
    """What lies in a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def kib(folder: Path) -> str:
    """How much that is."""
    return f"{sum(path.stat().st_size for path in files(folder)) / 1024:.0f} KiB"


def put_all(paths: list[Path], url: str) -> None:
    """What a script of three lines would do."""
    with requests.Session() as session:
        session.auth = (USER, PASSWORD.encode())
        for number, path in enumerate(paths):
            session.put(f"{url}/raw-{number}", data=path.read_bytes(), timeout=60).raise_for_status()


def records(laptops: Laptops, folder: Path) -> None:
    """10 000 places of five cells."""
    chance = random.Random(1)
    with laptops["one"].write("many") as step:
        Places(step.db).add_many(
            Place(
                uuid=new_id(), title=f"Jardin {number}", description="Un lieu que l’on partage",
                practices=("gardening",), visibility="public",
                geometry=Point(2.3 + chance.random() / 10, 48.9 + chance.random() / 10),
            )
            for number in range(FEATURES)
        )  # fmt: skip
    stick = folder / "stick"
    stick.mkdir()
    store = FolderStore(stick)
    timed(
        "laptop → stick, 10 000 places, encrypted", lambda: exchange(laptops["one"], store, Silent()),
        lambda: kib(stick),
    )  # fmt: skip
    timed("again, nothing new", lambda: exchange(laptops["one"], store, Silent()))
    timed("stick → another laptop, rows applied", lambda: exchange(laptops["two"], store, Silent()))
    timed("merge by file, the same", lambda: laptops.merge("three", "one"))


def beside_geodiff(folder: Path) -> None:
    """The same places and 1 000 different answers, by the merge for GeoPackages that surveyors use (MIT licence)."""
    if importlib.util.find_spec("pygeodiff") is None:
        print("geodiff isn't installed (`pip install pygeodiff`): no comparison")
        return
    geodiff: Any = importlib.import_module("pygeodiff").GeoDiff()
    tables = Laptops(folder / "differ", "one", "two")
    uuids = [new_id() for _ in range(FEATURES)]
    with tables["one"].write("many") as step:
        Places(step.db).add_many(Place(uuid=uuid, title=f"Jardin {n}") for n, uuid in enumerate(uuids))
    tables.merge("two", "one")
    plain = {name: folder / f"{name}.gpkg" for name in ("base", "one", "two")}
    for path in plain.values():
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("CREATE TABLE places (fid INTEGER PRIMARY KEY, uuid TEXT, title TEXT)")
            rows = [(n + 1, uuid, f"Jardin {n}") for n, uuid in enumerate(uuids)]
            db.executemany("INSERT INTO places VALUES (?, ?, ?)", rows)
    for name in ("one", "two"):
        with tables[name].write("edit") as step:
            for uuid in uuids[:1_000]:
                Places(step.db).change(uuid, {"title": f"said by {name}"})
        with closing(sqlite3.connect(plain[name])) as db, db:
            db.execute("UPDATE places SET title = ? WHERE fid <= 1000", (f"said by {name}",))
    ours = seconds(lambda: tables.merge("one", "two"))
    theirs = seconds(
        lambda: geodiff.rebase(*(str(plain[n]) for n in ("base", "one", "two")), str(folder / "conflicts.json"))
    )
    figure(
        "merge of 1 000 different answers, who and when, to be settled", f"{ours:.2f} s",
        beside=f"geodiff, conflicts in a file: {theirs:.2f} s",
    )  # fmt: skip
    tables.close()


def platform(laptops: Laptops, folder: Path, megabytes: int) -> None:
    """To a real WebDAV server, read back and compared."""
    book = laptops["one"]
    with apache() as server:
        target = sync_targets.add(book, name="P", kind="webdav", address=f"{server.url}/lab", account=USER)
        store = WebDavStore(target.address, USER, PASSWORD)
        push = seconds(lambda: sync(book, target, store, Silent()))
        size = kib(server.files)
        raw = seconds(lambda: put_all(files(server.files / "lab"), server.url))
        figure(
            "laptop → Apache: 10 000 records decided, written, read back", f"{push:.2f} s, {size}",
            beside=f"bare PUTs of the same bytes: {raw:.2f} s",
        )  # fmt: skip
        timed("again, nothing new", lambda: sync(book, target, store, Silent()))
        photos = folder / "photos"
        photos.mkdir()
        chance = random.Random(2)
        for number in range(max(1, megabytes // 20)):
            (photos / f"{number}.bin").write_bytes(chance.randbytes(20_000_000))
        media.add_files(book, files(photos), Stamp(), progress=Silent())
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        swap = WebDavStore(f"{server.url}/team", USER, PASSWORD)
        took = seconds(lambda: exchange(book, swap, Silent()))
        raw = seconds(lambda: put_all(files(photos), server.url))
        figure(
            f"laptop → Apache: {megabytes} MB of media, encrypted, in pieces", f"{took:.2f} s",
            beside=f"bare PUTs of the same bytes: {raw:.2f} s",
        )  # fmt: skip
        timed("Apache → another laptop, by hash", lambda: exchange(laptops["two"], swap, Silent()))
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        figure("most memory before / after the media", f"{before / 1024:.0f} / {most / 1024:.0f} MB")
        store.close()
        swap.close()


def main() -> None:
    """Everything."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        laptops = Laptops(folder, "one", "two", "three")
        try:
            records(laptops, folder)
            beside_geodiff(folder)
            platform(laptops, folder, megabytes)
        finally:
            laptops.close()


if __name__ == "__main__":
    main()
