"""From a lab's laptop to the city's database and its published map: a real PostGIS, pygeoapi, and GDAL as a reader."""

from __future__ import annotations

import dataclasses
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import requests
from shapely.geometry import Point

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release_log import Event, Segment, digest_of
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.platform.ingest import ingest
from conect_desktop.platform.pygeoapi_config import pygeoapi_config
from conect_desktop.platform.schema import init
from conect_desktop.platform.status import status
from conect_desktop.services import media, reference, sync_targets
from conect_desktop.services.sync import sync
from conect_desktop.storage import reference as stored
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import Target, receipts
from tests.privacy.markers import photo
from tests.servers.geoapi_file import pygeoapi
from tests.servers.loopback import only_loopback
from tests.servers.postgis import Postgres, postgres
from tests.unit.services.laptops import Laptops, add_place, place, remove_place

BOOK, ONE, TWO = (f"0198c000-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
KILLS = int(os.environ.get("CONECT_PLATFORM_KILLS", "12"))


@pytest.fixture(autouse=True)
def this_machine_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers are here."""
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with postgres() as running:
        yield running


@pytest.fixture
def database(server: Postgres) -> Iterator[str]:
    """An empty platform."""
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS conect CASCADE")
    init(server.dsn)
    yield server.dsn


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    (tmp_path / "store").mkdir()
    return FolderStore(tmp_path / "store")


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, "one", "two")
    yield found
    found.close()


def target(book: Book) -> Target:
    return sync_targets.add(book, name="Ville", kind="folder", address="/elsewhere")


def ask(dsn: str, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with psycopg.connect(dsn) as connection:
        return connection.execute(sql.encode(), values).fetchall()


def everything(dsn: str) -> str:
    """Whatever the database holds, as text."""
    tables = ask(dsn, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'conect'")
    return "\n".join(str(ask(dsn, f"SELECT t::text FROM conect.{name} AS t")) for (name,) in tables)


def write(store: FolderStore, device: str, number: int, previous: str | None, *events: Event) -> str:
    """Put a segment into the store by hand; gives its hash."""
    segment = Segment(BOOK, device, number, previous, "public", events)
    data = release_log.encode(segment)
    assert store.create(segment.name, data, Silent())
    return release_log.hashlib.sha256(data).hexdigest()


def event(seq: int, title: str | None, known: dict[str, int], hlc: int = 1, uuid: str = BOOK) -> Event:
    """A place with a title published, or withdrawn."""
    if title is None:
        return Event(seq, "withdraw", "place", uuid, hlc, 1, known, "")
    record = {"fields": {"title": title}, "geometry": {"type": "Point", "coordinates": [2.35, 48.93]}}
    return Event(seq, "publish", "place", uuid, hlc, 1, known, digest_of(record), record)


def test_what_a_lab_sends_is_in_the_views_and_its_receipts_say_published(
    laptops: Laptops, store: FolderStore, database: str, tmp_path: Path
) -> None:
    book = laptops["one"]
    uuid = add_place(
        book, "Jardin", visibility="public", geometry=Point(2.35, 48.93), practices=("gardening",), start_year=2019
    )
    media.add_files(book, [photo(tmp_path / "p.jpg", 1)], Stamp(), item=("places", uuid), progress=Silent())
    with book.write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    wanted = target(book)
    sync(book, wanted, store, Silent())
    report = ingest(store, database, Silent())
    assert (report.segments, report.files, report.troubles) == (1, 1, [])
    rows = ask(database, "SELECT uuid, title, practices, start_year, ST_AsText(geom) FROM conect.places")
    assert rows == [(uuid, "Jardin", ["gardening"], 2019, "POINT(2.35 48.93)")]
    assert ask(database, "SELECT practices_label FROM conect.places_fr") == [(["Jardinage"],)]
    assert ask(database, "SELECT lab, city FROM conect.books") == [("Ecolab", "Saint-Denis")]
    assert ask(database, "SELECT items FROM conect.media") == [([uuid],)]
    assert ask(database, "SELECT size = length(data) FROM conect.files") == [(True,)]
    sync(book, wanted, store, Silent())
    assert {one.state for one in receipts(book.db, wanted.id)} == {"published"}
    assert "Ecolab" in "\n".join(status(database).lines())


def test_taking_in_twice_and_at_once_changes_nothing(laptops: Laptops, store: FolderStore, database: str) -> None:
    for number in range(30):
        add_place(laptops["one"], f"Jardin {number}", visibility="public")
    wanted = target(laptops["one"])
    sync(laptops["one"], wanted, store, Silent())
    threads = [threading.Thread(target=ingest, args=(store, database, Silent())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    before = everything(database)
    assert ask(database, "SELECT count(*) FROM conect.places") == [(30,)]
    report = ingest(store, database, Silent())
    assert (report.events, report.segments) == (0, 0)
    assert everything(database) == before


def test_a_withdrawal_leaves_a_tombstone_and_no_word(
    laptops: Laptops, store: FolderStore, database: str, tmp_path: Path
) -> None:
    book = laptops["one"]
    uuid = add_place(book, "La cabane de Fatou", visibility="public")
    media.add_files(book, [photo(tmp_path / "p.jpg", 1)], Stamp(), item=("places", uuid), progress=Silent())
    with book.write("flags") as step:
        step.db.execute("UPDATE media SET visibility = 'public', recognisable_people = 0, minors = 0")
    wanted = target(book)
    sync(book, wanted, store, Silent())
    ingest(store, database, Silent())
    assert "Fatou" in everything(database)
    remove_place(book, uuid)
    with book.write("gone") as step:
        step.db.execute("UPDATE media SET visibility = 'team'")
    sync(book, wanted, store, Silent())
    report = ingest(store, database, Silent())
    assert report.withdrawn == 2
    assert "Fatou" not in everything(database)
    assert ask(database, "SELECT count(*) FROM conect.files") == [(0,)]
    kinds = ask(database, "SELECT kind FROM conect.tombstones ORDER BY kind")
    assert kinds == [("medium",), ("place",)]
    assert ask(database, "SELECT count(*) FROM conect.places") == [(0,)]


def test_a_withdrawal_holds_against_who_did_not_know_of_it(store: FolderStore, database: str) -> None:
    first = write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    write(store, ONE, 2, first, event(2, None, {ONE: 5}, hlc=5))
    write(store, TWO, 1, None, event(1, "Jardin encore", {ONE: 1, TWO: 9}, hlc=99))
    ingest(store, database, Silent())
    assert ask(database, "SELECT count(*) FROM conect.places") == [(0,)]
    assert "Jardin" not in everything(database)


def test_who_knew_of_the_withdrawal_may_publish_again(store: FolderStore, database: str) -> None:
    first = write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    write(store, ONE, 2, first, event(2, None, {ONE: 5}, hlc=5))
    write(store, TWO, 1, None, event(1, "Jardin encore", {ONE: 5, TWO: 9}, hlc=9))
    ingest(store, database, Silent())
    assert ask(database, "SELECT title FROM conect.places") == [("Jardin encore",)]


def test_two_versions_are_rows_and_the_newer_one_is_shown(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}, hlc=1))
    write(store, TWO, 1, None, event(1, "Friche", {TWO: 1}, hlc=2))
    ingest(store, database, Silent())
    assert ask(database, "SELECT title FROM conect.places") == [("Friche",)]
    rows = ask(database, "SELECT fields->>'title' FROM conect.conflicts ORDER BY 1")
    assert rows == [("Friche",), ("Jardin",)]
    assert status(database).conflicts == 1


def test_a_segment_that_was_exchanged_stops_its_log_alone(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    write(store, ONE, 2, "0" * 64, event(2, "Faux", {ONE: 2}))
    write(store, TWO, 1, None, event(1, "Atelier", {TWO: 1}, uuid=TWO))
    report = ingest(store, database, Silent())
    assert len(report.troubles) == 1 and "00000002" in report.troubles[0]
    assert ask(database, "SELECT title FROM conect.places ORDER BY 1") == [("Atelier",), ("Jardin",)]
    assert len(ask(database, "SELECT * FROM conect.troubles")) == 1
    assert "STOPPED" in "\n".join(status(database).lines())


def test_other_folders_in_the_same_place_are_left_alone(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    # a team's folder is called by 32 digits, which PostgreSQL would take for a uuid
    for name in ("photos/log/x/00000001", f"{'ab' * 16}/log/{ONE}/00000001-00000002", f"{BOOK}/log/x/00000001"):
        store.create(name, b"?", Silent())
    report = ingest(store, database, Silent())
    assert (report.events, report.troubles) == (1, [])
    assert ask(database, "SELECT book::text, device::text FROM conect.logs") == [(BOOK, ONE)]
    assert store.names("ab" * 16) == ["log/"]


@pytest.mark.parametrize("geometry", [{"type": "Point"}, {"type": "Ball", "coordinates": [1, 2]}, "here"])
def test_a_position_that_is_none_stops_its_log_alone(store: FolderStore, database: str, geometry: Any) -> None:
    record = {"fields": {"title": "Faux"}, "geometry": geometry}
    odd = dataclasses.replace(event(1, "Faux", {ONE: 1}), record=record, digest=digest_of(record))
    write(store, ONE, 1, None, odd)
    write(store, TWO, 1, None, event(1, "Vrai", {TWO: 1}))
    report = ingest(store, database, Silent())
    assert (report.events, len(report.troubles)) == (1, 1) and "refuses" in report.troubles[0]
    assert ask(database, "SELECT device::text, number FROM conect.logs ORDER BY number") == [(ONE, 0), (TWO, 1)]


def test_a_gap_is_waited_for(store: FolderStore, database: str) -> None:
    segment = Segment(BOOK, ONE, 1, None, "public", (event(1, "Jardin", {ONE: 1}),))
    data = release_log.encode(segment)
    write(store, ONE, 2, release_log.hashlib.sha256(data).hexdigest(), event(2, "Jardin partagé", {ONE: 2}, hlc=2))
    assert ingest(store, database, Silent()).segments == 0
    store.create(segment.name, data, Silent())
    assert ingest(store, database, Silent()).segments == 2
    assert ask(database, "SELECT title FROM conect.places") == [("Jardin partagé",)]


def test_a_database_that_was_put_back_says_so_and_catches_up(
    laptops: Laptops, store: FolderStore, database: str
) -> None:
    book = laptops["one"]
    uuid = add_place(book, "Jardin", visibility="public")
    wanted = target(book)
    sync(book, wanted, store, Silent())
    ingest(store, database, Silent())
    sync(book, wanted, store, Silent())
    assert {one.state for one in receipts(book.db, wanted.id)} == {"published"}
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("TRUNCATE conect.logs, conect.segments, conect.events, conect.records, conect.files")
    shutil.move(store.where, store.where + ".away")
    Path(store.where).mkdir()
    report = sync(book, wanted, store, Silent())
    assert report.lost == 1
    assert {one.state for one in receipts(book.db, wanted.id)} == {"verified"}
    ingest(store, database, Silent())
    sync(book, wanted, store, Silent())
    assert {one.state for one in receipts(book.db, wanted.id)} == {"published"}
    assert ask(database, "SELECT uuid FROM conect.places") == [(uuid,)]


HOSTILE = "<script>alert(1)</script> '; DROP TABLE conect.events; -- \u202e {{7*7}} %s \u0000" + "x" * 10_000


def test_hostile_words_are_only_words(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, HOSTILE, {ONE: 1}))
    assert ingest(store, database, Silent()).troubles == []
    assert ask(database, "SELECT title FROM conect.places") == [(HOSTILE.replace("\u0000", ""),)]


INGEST = """
import sys
from pathlib import Path
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.platform.ingest import ingest
print("begun", flush=True)
ingest(FolderStore(Path(sys.argv[1])), sys.argv[2], Silent())
"""


def segments(store: FolderStore, count: int) -> None:
    """Many segments of one log."""
    previous = None
    for number in range(1, count + 1):
        uuid = f"0198c000-0000-7000-8000-{number:012d}"
        previous = write(store, ONE, number, previous, event(number, f"Lieu {number}", {ONE: number}, number, uuid))


@pytest.mark.campaign
def test_killed_at_any_moment_nothing_is_lost_or_doubled(store: FolderStore, server: Postgres, database: str) -> None:
    """The one that takes in, and the database itself."""
    segments(store, 120)
    chance = random.Random(7)
    for number in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", INGEST, store.where, database], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        with child:
            assert child.stdout is not None and child.stdout.readline() == b"begun\n"
            with suppress(subprocess.TimeoutExpired):
                child.wait(chance.random() * 0.25)
            if number % 4 == 3:
                server.kill()
                server.start()
            child.send_signal(signal.SIGKILL)
        taken = ask(database, "SELECT coalesce(max(seq), 0), count(*) FROM conect.events")[0]
        assert taken[0] == taken[1], "no event without those before it"
        assert ask(database, "SELECT count(*) FROM conect.places")[0][0] == taken[1]
    ingest(store, database, Silent())
    assert ask(database, "SELECT count(*), count(DISTINCT seq) FROM conect.events") == [(120, 120)]
    assert ask(database, "SELECT count(*) FROM conect.places") == [(120,)]


def test_without_tables_or_database_it_says_what_to_do(server: Postgres, store: FolderStore) -> None:
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS conect CASCADE")
    with pytest.raises(Trouble, match="platform init"):
        status(server.dsn)
    with pytest.raises(Trouble, match="can't be reached"):
        status("postgresql://lab@127.0.0.1:9/none")


def test_the_map_is_published_and_gdal_reads_it(
    laptops: Laptops, store: FolderStore, server: Postgres, database: str, tmp_path: Path
) -> None:
    book = laptops["one"]
    uuid = add_place(book, "Jardin <script>alert(1)</script>", visibility="public", geometry=Point(2.35, 48.93))
    add_place(book, "Loin", visibility="public", geometry=Point(26.1, 44.4))
    sync(book, target(book), store, Silent())
    ingest(store, database, Silent())
    with pygeoapi(tmp_path, lambda port: pygeoapi_config(database, f"http://127.0.0.1:{port}")) as url:
        told = subprocess.run(
            ["ogrinfo", "-q", "-al", f"OAPIF:{url}", "places", "-spat", "2", "48", "3", "49"],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        assert "POINT (2.35 48.93)" in told and "Loin" not in told
        item = f"{url}/collections/places/items/{uuid}"
        html = requests.get(item, params={"f": "html"}, timeout=30).text
        assert "‹script&gt;alert(1)" in html and "<script>alert" not in html and '</script>"' not in html
        assert requests.delete(item, timeout=30).status_code >= 400
        assert requests.get(f"{url}/collections/places/items", timeout=30).json()["numberMatched"] == 2


def test_what_others_published_is_read_back_by_a_laptop(
    laptops: Laptops, store: FolderStore, database: str, tmp_path: Path
) -> None:
    uuid = add_place(
        laptops["one"], "Jardin", visibility="public", geometry=Point(2.35, 48.93), practices=("gardening",)
    )
    sync(laptops["one"], target(laptops["one"]), store, Silent())
    ingest(store, database, Silent())
    with pygeoapi(tmp_path, lambda port: pygeoapi_config(database, f"http://127.0.0.1:{port}")) as url:
        fetched = reference.fetch(laptops["two"], url, "places", (2.0, 48.0, 3.0, 49.0), Silent())
    assert fetched.layer.count == 1
    (mark,) = stored.marks(laptops["two"].db)
    adopted = reference.adopt(laptops["two"], mark.item, Stamp())
    found = place(laptops["two"], adopted.uuid)
    assert found is not None and (found.title, found.practices) == ("Jardin", ("gardening",))
    assert found.source_ref is not None and uuid in found.source_ref
