"""The platform's parts by size: what `resources/help/developers/scale.md` computes from.

python -m tests.bench.scale [ITEMS IN THE TABLE]   (100 000; 1 000 000 takes about five minutes)
"""

from __future__ import annotations

import itertools
import math
import random
import subprocess
import sys
import tempfile
import time
import uuid as uuids
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import psycopg
import requests
from PIL import Image
from shapely.geometry import Point

from conect_desktop.domain import release_log
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release_log import Segment
from conect_desktop.exchange.pictures import without_traces
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.webdav import WebDavStore
from conect_desktop.platform.ingest import ingest
from conect_desktop.platform.pygeoapi_config import pygeoapi_config
from conect_desktop.platform.schema import init
from conect_desktop.platform.status import status
from conect_desktop.services import sync_targets
from conect_desktop.services.sync import sync
from conect_desktop.storage.repositories import Notes, Places
from tests.bench.figures import figure, number
from tests.bench.harness import line, machine
from tests.servers.apache import PASSWORD, USER, apache
from tests.servers.geoapi_file import pygeoapi
from tests.servers.postgis import Postgres, postgres
from tests.unit.services.laptops import Laptops

SESSIONS = 12
PLACES, NOTES = 500, 333
"""Items of a session: twelve of them are 10 000."""
CLIENTS = 4
SECONDS = 2.0
"""How long each question is asked of pygeoapi."""
FILES = 10_000
"""Media of a lab that keeps very many: what a listing costs then."""
BOOKS = 100
"""Small books that are looked at for nothing new."""
KEYS = ("gardening", "repair_reuse", "care_mutual_aid", "culture_arts", "food_sharing_cooking")
WORDS = "un lieu que l’on partage avec les gens du quartier le samedi matin quand tout le monde vient".split(" ")  # noqa: SIM905


def many(count: float) -> str:
    """A count as it is read."""
    return f"{count:,.0f}".replace(",", " ")


def seconds(work: Callable[[], Any]) -> float:
    """How long it took."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def weight(folder: Path) -> tuple[int, int]:
    """(files, bytes) in a folder."""
    found = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(found), sum(found)


# -- a lab's year ----------------------------------------------------------------------------------------------------


def year(folder: Path, place: Path) -> tuple[str, list[Segment]]:
    """A lab's twelve sessions, each sent in the evening and corrected a week later; gives its book and segments."""
    chance = random.Random(1)
    place.mkdir()
    store = FolderStore(place)
    laptops = Laptops(folder, "one")
    book = laptops["one"]
    before = book.path.stat().st_size
    target = sync_targets.add(book, name="P", kind="folder", address=str(place))
    took = []
    for session in range(SESSIONS):
        made = [_place(chance, session * PLACES + n) for n in range(PLACES)]
        with book.write("session") as step:
            Places(step.db).add_many(made)
            Notes(step.db).add_many(
                Note(uuid=new_id(), text=_said(chance, 25), place=chance.choice(made).uuid, visibility="public")
                for _ in range(NOTES)
            )
        took.append(seconds(lambda: sync(book, target, store, Silent())))
        with book.write("corrections") as step:
            for one in made[:: len(made) // 25]:
                Places(step.db).change(one.uuid, {"description": _said(chance, 12)})
        sync(book, target, store, Silent())
    items = SESSIONS * (PLACES + NOTES)
    count, size = weight(place)
    (name,) = [path.name for path in place.iterdir()]
    (log,) = (place / name / "log").iterdir()
    figure("a lab's year on the store: 12 sessions, each corrected once", f"{count} files, {many(size / 1024)} KiB")
    figure("on the store an item, its changes in it", f"{number(size / items)} bytes")
    figure("in the book an item, its history in it", f"{many((book.path.stat().st_size - before) / items)} bytes")
    figure("a session of 833 items sent: first / last of the year", f"{took[0]:.2f} / {took[-1]:.2f} s")
    laptops.close()
    files = sorted(path for path in log.iterdir())
    return name, [release_log.decode(path.read_bytes(), f"{name}/log/{log.name}/{path.name}") for path in files]


def _place(chance: random.Random, serial: int) -> Place:
    return Place(
        uuid=new_id(), title=f"Jardin partagé {serial}", sticker=str(serial + 1), description=_said(chance, 12),
        city="Saint-Denis", country="FR", status="active", practices=tuple(chance.sample(KEYS, 2)),
        visibility="public", geometry=Point(2.3 + chance.random() / 10, 48.9 + chance.random() / 10),
    )  # fmt: skip


def _said(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count))


def photos() -> None:
    """What a photo of 12 megapixels is when it leaves: noise that falls with its frequency, as things have it."""
    chance = np.random.default_rng(3)
    image = np.zeros((3_000, 4_000, 3))
    for side in (5, 15, 50, 150, 500, 1_500):
        rough = chance.normal(0, 255, (side * 3 // 4 + 1, side, 3)).clip(-255, 255).astype(np.int16)
        for band in range(3):
            layer = Image.fromarray((rough[:, :, band] / 2 + 128).astype(np.uint8)).resize((4_000, 3_000))
            image[:, :, band] += (np.asarray(layer) - 128.0) / math.sqrt(side)
    plain = Image.fromarray((image * 1.4 + 128).clip(0, 255).astype(np.uint8))
    with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
        plain.save(file.name, quality=92)
        taken = Path(file.name).read_bytes()
    begun = time.perf_counter()
    left = without_traces(taken, "image/jpeg")
    assert left is not None
    figure(
        "a photo of 12 megapixels: as taken / as it leaves / made in",
        f"{number(len(taken) / 1e6)} / {number(len(left[1]) / 1e6)} MB / {time.perf_counter() - begun:.2f} s",
    )


def listings(folder: Path) -> None:
    """What it costs to see which media a lab has, when it has very many."""
    with apache() as server:
        for count in (FILES // 10, FILES):
            for n in range(count):
                (server.files / "lab" / "blob" / f"{n:064x}").mkdir(parents=True, exist_ok=True)
            near = FolderStore(server.files / "lab")
            far = WebDavStore(f"{server.url}/lab", USER, PASSWORD)
            here = seconds(partial(near.names, "blob"))
            there = seconds(partial(far.names, "blob"))
            far.close()
            figure(f"{many(count)} media listed: in the folder / by WebDAV", f"{here * 1000:.0f} ms / {there:.2f} s")


# -- the database ----------------------------------------------------------------------------------------------------


class Platform:
    """A database that grows, and a store that labs send to."""

    def __init__(self, server: Postgres, place: Path, book: str, segments: Sequence[Segment]) -> None:
        self.server = server
        self.dsn = server.dsn
        self.place = place
        self.store = FolderStore(place)
        self._model = book
        self._segments = segments
        self._events = sum(len(segment.events) for segment in segments)
        self._serial = itertools.count(1)
        self._copied = 0

    def ask(self, sql: str) -> Any:
        """The first value of the first row."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            row = connection.execute(sql.encode()).fetchone()
        return row[0] if row else None

    def send(self, most: int | None = None) -> str:
        """The same year of another lab lies in the store, or its first few items; gives the book."""
        turn = next(self._serial) << 80
        book = _other(self._model, turn)
        previous = None
        for segment in self._segments if most is None else self._segments[:1]:
            events = [replace(event, uuid=_other(event.uuid, turn)) for event in segment.events[:most]]
            made = replace(segment, book=book, events=events, previous=previous)
            data = release_log.encode(made)
            previous = release_log.hashlib.sha256(data).hexdigest()
            self.store.create(made.name, data, Silent())
        return book

    def take_in(self, books: Sequence[str]) -> float:
        """Seconds it took."""
        return seconds(lambda: ingest(self.store, self.dsn, Silent(), books))

    def grow(self, events: int) -> None:
        """Copy the first lab within the database until there are so many events, each lab to a town of its own."""
        more = round(events / self._events) - self.ask("SELECT count(*) FROM conect.logs WHERE seq > 100")
        if more <= 0:
            return
        first, last = self._copied + 1, self._copied + more
        self._copied = last
        of = f"FROM conect.{{}} AS e, generate_series({first}, {last}) AS n WHERE e.book = '{self._first}'"
        other = "md5(e.{}::text || n)::uuid"
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            for sql in (
                f"INSERT INTO conect.logs SELECT {other.format('book')}, device, number, seq, sha256, taken_in_at "
                + of.format("logs"),
                f"INSERT INTO conect.events SELECT {other.format('book')}, device, seq, number, op, kind,"
                f" {other.format('uuid')}, hlc, known, digest, record " + of.format("events"),
                f"INSERT INTO conect.records SELECT {other.format('book')}, kind, {other.format('uuid')}, fields,"
                " ST_Translate(geom, (n % 40) * 0.5, (n / 40) * -0.5), blob, heads, withdrawn_at, changed_at "
                + of.format("records"),
                "ANALYZE conect.events, conect.records",
                "CHECKPOINT",
            ):
                connection.execute(sql.encode())

    def first(self) -> None:
        """The lab that is copied."""
        self._first = self.send()
        self.measure_ingest([self._first])

    def measure_ingest(self, books: Sequence[str]) -> None:
        """Rows a second into what is there."""
        before = self.ask("SELECT count(*) FROM conect.events")
        worked = self._worked()
        took = self.take_in(books)
        self.ask("SELECT pg_sleep(0.2)")  # a session's time counts when it has ended
        worked = self._worked() - worked
        taken = self.ask("SELECT count(*) FROM conect.events") - before
        figure(
            f"taken in, {many(before)} changes there before",
            f"{many(taken / took)} changes/s, {many(taken / worked)} a second of processor time",
        )

    def _worked(self) -> float:
        """Seconds of processor time of this process and the database's sessions."""
        here, there = psutil.Process().cpu_times(), psutil.Process(self.server.process.pid).cpu_times()
        return here.user + here.system + there.children_user + there.children_system

    def measure(self) -> None:
        """Ingest, bytes, questions at this size."""
        items = self.ask("SELECT count(*) FROM conect.records")
        if items > self._events:
            self.measure_ingest([self.send()])
        tables = [self.ask(f"SELECT {what}('conect.{name}')") for name in ("events", "records")
                  for what in ("pg_table_size", "pg_indexes_size")]  # fmt: skip
        each = " + ".join(many(size / self.ask("SELECT count(*) FROM conect.records")) for size in tables)
        figure(f"{many(items)} items: bytes each, events + indexes + records + indexes", each)
        town = "geom && ST_MakeEnvelope(2.3, 48.9, 2.4, 49.0, 4326)"
        for what, sql in (
            ("places of a town with French labels, for QGIS", f"SELECT count(title), count(practices_label) FROM"
             f" (SELECT * FROM conect.places_fr WHERE {town} OFFSET 0) AS x"),
            ("every place counted", "SELECT count(*) FROM conect.places"),
            ("every place read", "SELECT count(title), count(practices) FROM (SELECT * FROM conect.places OFFSET 0) x"),
        ):  # fmt: skip
            took = min(seconds(partial(self.ask, sql)) for _ in range(2))
            figure(f"{many(items)} items: {what}", f"{number(took * 1000)} ms")
        figure(f"{many(items)} items: `platform status`", f"{number(seconds(lambda: status(self.dsn)) * 1000)} ms")

    def look_for_nothing(self) -> None:
        """A run over many books with nothing new."""
        small = [self.send(5) for _ in range(BOOKS)]
        took = self.take_in(small)
        figure(f"{BOOKS} books of 5 items taken in, a book", f"{number(took / BOOKS * 1000)} ms")
        took = min(self.take_in(small) for _ in range(2))
        figure("nothing new, a small book", f"{number(took / BOOKS * 1000)} ms")
        took = min(self.take_in([self._first] * 20) for _ in range(2))
        figure("nothing new, a book of 10 000 items", f"{number(took / 20 * 1000)} ms")

    def two_at_once(self) -> None:
        """The same books by one process and by two."""
        told = []
        for workers in (1, 2):
            parts = [[self.send()] for _ in range(2)] if workers == 2 else [[self.send(), self.send()]]
            told.append(seconds(partial(self._processes, parts)))
        figure("two labs' years: one process / two at once", f"{told[0]:.1f} / {told[1]:.1f} s")

    def _processes(self, parts: Sequence[Sequence[str]]) -> None:
        command = [
            sys.executable,
            "-m",
            "conect_desktop",
            "platform",
            "ingest",
            str(self.place),
            "--database",
            self.dsn,
        ]
        running = [
            subprocess.Popen(
                [*command, *(word for book in part for word in ("--book", book))], stdout=subprocess.DEVNULL
            )
            for part in parts
        ]
        codes = [process.wait() for process in running]
        if any(codes):
            raise RuntimeError("an ingest failed")


def _other(uuid: str, turn: int) -> str:
    return str(uuids.UUID(int=uuids.UUID(uuid).int ^ turn))


# -- pygeoapi --------------------------------------------------------------------------------------------------------


def published(platform: Platform, folder: Path) -> None:
    """What visitors of the map wait, a few at once."""
    items = many(platform.ask("SELECT count(*) FROM conect.records"))
    item = platform.ask("SELECT uuid::text FROM conect.records WHERE kind = 'place' LIMIT 1")
    with pygeoapi(folder, lambda port: pygeoapi_config(platform.dsn, f"http://127.0.0.1:{port}")) as url:
        where = f"{url}/collections/places/items"
        requests.get(f"{where}?f=json&limit=1", timeout=60).raise_for_status()
        for what, asked in (
            ("a street (bbox)", "?f=json&bbox=2.340,48.940,2.345,48.945&limit=100"),
            ("a town (bbox), a page of 100", "?f=json&bbox=2.3,48.9,2.4,49.0&limit=100"),
            ("a town (bbox), page 40", "?f=json&bbox=2.3,48.9,2.4,49.0&limit=100&offset=3900"),
            ("everything, first page of 100", "?f=json&limit=100"),
            ("one item", f"/{item}?f=json"),
        ):
            line(f"pygeoapi, {items} items, {CLIENTS} at once: {what}", _asked(where + asked))


def _asked(url: str) -> list[float]:
    until = time.monotonic() + SECONDS

    def visitor() -> list[float]:
        taken = []
        with requests.Session() as session:
            while time.monotonic() < until:
                begun = time.perf_counter()
                session.get(url, timeout=60).raise_for_status()
                taken.append((time.perf_counter() - begun) * 1000)
        return taken

    with ThreadPoolExecutor(CLIENTS) as pool:
        return [one for taken in [pool.submit(visitor) for _ in range(CLIENTS)] for one in taken.result()]


def main() -> None:
    """A lab's year, the database by size, its map."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        book, segments = year(folder, folder / "year")
        photos()
        listings(folder)
        (folder / "store").mkdir()
        with postgres() as server:
            init(server.dsn)
            platform = Platform(server, folder / "store", book, segments)
            platform.first()
            for size in (10_000, 100_000, 1_000_000):
                if size > largest:
                    break
                platform.grow(size)
                platform.measure()
                published(platform, folder)
            platform.look_for_nothing()
            platform.two_at_once()


if __name__ == "__main__":
    main()
