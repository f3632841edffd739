"""Many labs on one platform: none holds up another, and no answer reads what it has no need of."""

from __future__ import annotations

import json
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import CliRunner

from conect_desktop.cli import cli
from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release_log import Event, digest_of
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.platform.ingest import ingest
from conect_desktop.platform.pygeoapi_config import pygeoapi_config
from conect_desktop.platform.schema import init
from conect_desktop.platform.status import status
from tests.e2e.test_platform import BOOK, ONE, TWO, ask, event, write
from tests.servers.loopback import only_loopback
from tests.servers.postgis import Postgres, postgres

OTHER = "0198c000-0000-7000-8000-0000000000ff"


@pytest.fixture(autouse=True)
def this_machine_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server is here."""
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with postgres() as running:
        yield running


@pytest.fixture
def database(server: Postgres) -> str:
    """An empty platform."""
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS conect CASCADE")
    init(server.dsn)
    return server.dsn


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    (tmp_path / "store").mkdir()
    return FolderStore(tmp_path / "store")


def until(condition: Callable[[], bool]) -> None:
    """Wait for something that another thread does."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


def waiting(dsn: str) -> int:
    """How many connections wait for another one."""
    return int(ask(dsn, "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")[0][0])


def test_two_at_once_on_one_item_take_both_laptops_into_account(
    store: FolderStore, database: str, tmp_path: Path
) -> None:
    """A withdrawal that one takes in is not undone by the other, which took in an older publication meanwhile."""
    first = write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    ingest(store, database, Silent())
    write(store, ONE, 2, first, event(2, None, {ONE: 5}, hlc=5))
    (tmp_path / "mail").mkdir()
    mail = FolderStore(tmp_path / "mail")
    write(mail, TWO, 1, None, event(1, "Jardin encore", {ONE: 1, TWO: 9}, hlc=99))
    threads = []
    with psycopg.connect(database) as held:
        held.execute("SELECT 1 FROM conect.records FOR UPDATE")
        threads.append(threading.Thread(target=ingest, args=(store, database, Silent())))
        threads[0].start()
        until(lambda: waiting(database) == 1)
        threads.append(threading.Thread(target=ingest, args=(mail, database, Silent())))
        threads[1].start()
        until(lambda: waiting(database) == 2)
    for thread in threads:
        thread.join()
    assert ask(database, "SELECT title FROM conect.places") == []
    assert ask(database, "SELECT count(*) FROM conect.tombstones") == [(1,)]


def odd(kind: str = "place", **record: Any) -> Event:
    """A place whose record is whatever somebody sends."""
    told = {"fields": {"title": "Odd"}, "geometry": None} | record
    return Event(1, "publish", kind, BOOK, 1, 1, {ONE: 1}, digest_of(told), told)


@pytest.mark.parametrize(
    "sent",
    [
        odd(geometry={"type": "Point"}),
        odd(geometry={"type": "Nonsense"}),
        odd(fields={"vocabulary": "v", "key": secrets.token_hex(20_000)}, kind="term"),
        Event(1, "publish", "pla\0ce", BOOK, 1, 1, {ONE: 1}, digest_of({"fields": {}}), {"fields": {}}),
    ],
    ids=["nothing in it", "no geometry", "an endless key", "a kind with NUL"],
)
def test_what_the_database_cannot_hold_stops_that_log_alone(store: FolderStore, database: str, sent: Event) -> None:
    write(store, ONE, 1, None, sent)
    write(store, TWO, 1, None, event(1, "Atelier", {TWO: 1}, uuid=TWO))
    report = ingest(store, database, Silent())
    assert len(report.troubles) == 1 and ONE in report.troubles[0]
    assert ask(database, "SELECT title FROM conect.places") == [("Atelier",)]
    assert len(ask(database, "SELECT * FROM conect.troubles")) == 1


@pytest.mark.parametrize("text", ['"\\ud800"', "NaN", "1e999"], ids=["half a character", "not a number", "endless"])
def test_json_that_this_program_never_writes_stops_that_log_alone(store: FolderStore, database: str, text: str) -> None:
    good = release_log.encode(release_log.Segment(BOOK, ONE, 1, None, "public", (odd(),)))
    told = release_log.gzip.decompress(good).replace(b'"Odd"', text.encode())
    assert store.create(f"{BOOK}/log/{ONE}/00000001", release_log.gzip.compress(told), Silent())
    write(store, TWO, 1, None, event(1, "Atelier", {TWO: 1}, uuid=TWO))
    assert len(ingest(store, database, Silent()).troubles) == 1
    assert ask(database, "SELECT title FROM conect.places") == [("Atelier",)]


def test_a_file_that_is_too_large_stops_that_log_alone(
    store: FolderStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conect_desktop.exchange.stores.folder.LARGEST", 4_000)
    write(store, TWO, 1, None, event(1, "Atelier", {TWO: 1}, uuid=TWO))
    path = Path(store.where, BOOK, "log", ONE, "00000001")
    path.parent.mkdir(parents=True)
    path.write_bytes(bytes(5_000))
    report = ingest(store, database, Silent())
    assert len(report.troubles) == 1 and ONE in report.troubles[0]
    assert ask(database, "SELECT title FROM conect.places") == [("Atelier",)]


def test_folders_of_others_are_left_alone(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    for name in ("lost+found", "Photos/log/2026", f"{BOOK}/log/old"):
        Path(store.where, name).mkdir(parents=True)
    assert ingest(store, database, Silent()).troubles == []
    assert ask(database, "SELECT title FROM conect.places") == [("Jardin",)]


def test_one_labs_odd_words_do_not_take_the_labels_from_everybody(store: FolderStore, database: str) -> None:
    terms = [{"vocabulary": "place_statuses", "key": "open", "labels": labels} for labels in ("none", {"fr": "ouvert"})]
    events = []
    for number, fields in enumerate(terms, 1):
        record = {"fields": fields, "geometry": None}
        uuid = f"0198c000-0000-7000-8000-00000000010{number}"
        events.append(Event(number, "publish", "term", uuid, number, number, {ONE: number}, digest_of(record), record))
    write(store, ONE, 1, None, *events)
    ingest(store, database, Silent())
    assert ask(database, "SELECT language, label FROM conect.terms") == [("fr", "ouvert")]


def test_only_the_books_asked_for_are_taken_in(store: FolderStore, database: str) -> None:
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    command = ["platform", "ingest", store.where, "--database", database, "--json", "--book"]
    assert json.loads(CliRunner().invoke(cli, [*command, OTHER]).stdout)["events"] == 0
    assert json.loads(CliRunner().invoke(cli, [*command, BOOK]).stdout)["events"] == 1


GUIDE = Path(__file__).resolve().parents[2] / "resources" / "help" / "developers" / "platform.md"


def test_the_reader_that_the_guide_makes_reads_and_never_writes(store: FolderStore, database: str) -> None:
    """Also after the tables were brought up to date."""
    (sql,) = re.findall(r"```sql\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    write(store, ONE, 1, None, event(1, "Jardin", {ONE: 1}))
    ingest(store, database, Silent())
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(sql.encode())
    try:
        init(database)
        reader = database.replace("lab@", "map@")
        assert ask(reader, "SELECT title FROM conect.web_places") == [("Jardin",)]
        assert "user: map" in pygeoapi_config(reader, "http://127.0.0.1")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ask(reader, "DELETE FROM conect.records RETURNING 1")
    finally:
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("DROP OWNED BY map; DROP ROLE map")


MANY = 400
"""Books that the platform holds beside the one that is asked about."""

ASKED = {
    "an item by its key": "SELECT * FROM conect.web_places WHERE uuid = '{item}'",
    "the item after it": "SELECT * FROM conect.web_places WHERE uuid > '{item}' ORDER BY uuid LIMIT 1",
    "the first page": "SELECT * FROM conect.web_places ORDER BY uuid LIMIT 100",
    "a town": "SELECT * FROM conect.web_places WHERE ST_Intersects(ST_MakeEnvelope(2.9, 6.9, 3.1, 7.1, 4326), geom)",
    "labels of a town": "SELECT * FROM conect.places_fr WHERE"
    " ST_Intersects(ST_MakeEnvelope(2.9, 6.9, 3.1, 7.1, 4326), geom)",
    "files awaited": "SELECT 1 FROM conect.records WHERE book = '{book}' AND blob->>'sha256' ~ '^[0-9a-f]'",
    "conflicts": "SELECT * FROM conect.conflicts",
    "tombstones": "SELECT * FROM conect.tombstones",
}
"""What pygeoapi, QGIS and the ingest ask for → the question."""


@pytest.fixture(scope="module")
def full(server: Postgres) -> str:
    """A platform with many books."""
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS conect CASCADE")
    init(server.dsn)
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        for kind, fields in (
            ("place", """jsonb_build_object('title', 'Lieu ' || n, 'status', 'open', 'practices', '["gardening"]')"""),
            ("term", "jsonb_build_object('vocabulary', 'practices', 'key', 'k' || n, 'labels', '{\"fr\": \"mot\"}')"),
        ):
            connection.execute(
                f"INSERT INTO conect.records SELECT md5('b' || b)::uuid, '{kind}',"
                f" md5('{kind}' || b || '/' || n)::uuid, {fields},"
                f" CASE WHEN '{kind}' = 'place' THEN ST_SetSRID(ST_Point(b % 20, n), 4326) END,"
                " NULL, '[]', NULL, now()"
                f" FROM generate_series(1, {MANY}) AS b, generate_series(1, 25) AS n".encode()
            )
        connection.execute("ANALYZE")
    return server.dsn


@pytest.mark.parametrize("question", ASKED)
def test_no_answer_reads_the_whole_platform(full: str, question: str) -> None:
    """What is read of the tables doesn't grow with the labs."""
    ((book, item),) = ask(full, "SELECT book::text, uuid::text FROM conect.records WHERE kind = 'place' LIMIT 1")
    sql = ASKED[question].format(item=item, book=book)
    ((plan,),) = ask(full, f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}")
    scans = [node for node in nodes(plan[0]["Plan"]) if "Relation Name" in node or "Index Name" in node]
    assert scans
    read = sum((n["Actual Rows"] + n.get("Rows Removed by Filter", 0)) * n["Actual Loops"] for n in scans)
    assert read < 1_000, json.dumps(plan)


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A plan's steps."""
    yield plan
    for one in plan.get("Plans", ()):
        yield from nodes(one)


def test_the_status_is_told_of_many(full: str) -> None:
    assert status(full).records == {"place": MANY * 25, "term": MANY * 25}
