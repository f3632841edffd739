"""Servers that do what they shouldn't: each is told with its own answer, and nothing is left that looks like a pack."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from conect_desktop.basemap import ranges
from conect_desktop.basemap.pack import BadPack
from conect_desktop.basemap.sources import SourceChanged, SourceTrouble, retry_after
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled
from tests.servers import ranges as vices
from tests.servers.loopback import only_loopback, unknown_certificate
from tests.servers.ports import free_port
from tests.servers.ranges import Asked, RangeServer, Vice, range_server
from tests.unit.basemap.areas import TOWN, fetched, noisy_pack, opened, planned, stored_tiles, tiles_of

Folder = Callable[[], list[str]]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return noisy_pack(tmp_path_factory.mktemp("noise") / "noise.pmtiles", zoom=5, largest=60_000)


@pytest.fixture
def server(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[RangeServer]:
    only_loopback(monkeypatch)
    with range_server(data) as serving:
        yield serving


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "area.pmtiles"


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


@pytest.mark.parametrize(
    ("vice", "what"),
    [
        (vices.ignores_ranges, "only whole files (200)"),
        (vices.portal, "web page came in place of the map (200)"),
        (vices.status(401), "(401)"),
        (vices.status(511), "log in"),
        (vices.status(403), "to everybody (403)"),
        (vices.status(404), "no such file on the server (404)"),
        (vices.status(410), "no such file on the server (410)"),
        (vices.status(416), "empty (416)"),
        (vices.status(418), "answers 418"),
        (vices.status(302, Location="http://portal.example/login?from=here"), "elsewhere (http://portal.example"),
        (vices.status(302, Location="/day.pmtiles"), "from one address to the next"),
        (vices.status(302, Location="ftp://[bad"), "elsewhere"),
        (vices.status(302, Location="file:///etc/passwd"), "elsewhere"),
        (vices.lies_about_range, "sends bytes 1-16384 where 0-16383"),
        (vices.tells_no_range, "doesn't say which part"),
        (vices.lies_about_length, "and sends 16384"),
        (vices.packs, "another form"),
        (vices.status(503), "busy (503)"),
        (vices.status(429), "busy (429)"),
        (vices.status(503, Retry_After="7200"), "come back in 120 minutes"),
    ],
)  # fmt: skip
def test_a_server_that_is_of_no_use_is_told_with_its_answer(
    server: RangeServer, target: Path, vice: Vice, what: str
) -> None:
    server.vice = vice
    with pytest.raises(SourceTrouble) as told:
        fetched(server.url, target)
    assert what in told.value.what and told.value.place == server.url and told.value.remedy
    assert names(target) == []


@pytest.mark.parametrize("size", ["0", "99999999999999999", "*"])
def test_a_size_that_cannot_be_is_refused(server: RangeServer, size: str) -> None:
    server.vice = lambda asked: asked.answer(asked.body, Content_Range=f"bytes 0-16383/{size}")
    with pytest.raises(SourceTrouble):
        opened(server.url)


def test_rubbish_in_place_of_a_map_is_no_map(server: RangeServer, target: Path) -> None:
    server.vice = vices.rubbish
    with pytest.raises(BadPack, match="not a PMTiles") as told:
        fetched(server.url, target)
    assert server.url in str(told.value) and names(target) == []


def test_rubbish_in_place_of_tiles_leaves_nothing(server: RangeServer, target: Path) -> None:
    server.vice = vices.rubbish_tiles
    with pytest.raises(BadPack, match="these are no tiles") as told:
        fetched(server.url, target)
    assert server.url in str(told.value) and names(target) == []


def test_a_tile_that_is_torn_within_is_found_before_the_pack_gets_its_name(server: RangeServer, target: Path) -> None:
    def torn(asked: Asked) -> bool:
        body = asked.body
        return asked.start > 0 and asked.answer(body[:20] + bytes(len(body[20:30])) + body[30:])

    server.vice = torn
    with pytest.raises(BadPack, match="these are no tiles"):
        fetched(server.url, target)
    assert names(target) == []


def test_a_line_that_breaks_is_gone_on_with_where_it_broke(server: RangeServer, target: Path, data: bytes) -> None:
    whole = planned(server.url)
    server.vice = vices.truncates(4, of=1_000)
    done = fetched(server.url, target)
    assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)
    assert done.loaded <= whole.load
    again = [first for first, _ in server.asked]
    assert len(set(again[2:])) == len(again[2:]), "a byte was asked for twice"


def test_a_line_that_breaks_again_and_again_is_told_and_what_came_is_kept(server: RangeServer, target: Path) -> None:
    server.vice = vices.truncates(1_000, of=1_000)
    with pytest.raises(SourceTrouble, match="broke off") as told:
        fetched(server.url, target)
    assert "is kept" in str(told.value)
    assert names(target) == ["area.pmtiles.part", "area.pmtiles.part.journal"]
    server.vice = None
    assert fetched(server.url, target).kept >= 5_000


@pytest.mark.parametrize("number", [429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again(server: RangeServer, target: Path, data: bytes, number: int) -> None:
    server.vice = vices.busy(3, number, Retry_After="0")
    fetched(server.url, target)
    assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)


def test_what_a_server_asks_to_wait_is_understood() -> None:
    soon = datetime.now(UTC) + timedelta(minutes=5)
    assert retry_after("12") == 12.0
    assert 290 < (retry_after(format_datetime(soon, usegmt=True)) or 0) <= 300
    assert retry_after("Thu, 01 Jan 1970 00:00:00 GMT") == 0.0
    assert retry_after("soon") is retry_after(None) is retry_after("-4") is None


def test_a_redirection_within_the_server_is_followed(server: RangeServer, target: Path, data: bytes) -> None:
    server.vice = vices.redirects("/builds/today.pmtiles")
    fetched(server.url, target)
    assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)
    # once: what was learnt holds for the rest
    assert sum(first == 0 for first, _ in server.asked) == 2


@pytest.mark.parametrize("etag", ['"new"', None])
def test_a_file_that_is_replaced_meanwhile_is_told_and_nothing_is_left(
    server: RangeServer, target: Path, etag: str | None
) -> None:
    def replaced(asked: Asked) -> bool:
        if asked.start:
            server.etag = etag
        return False

    server.vice = replaced
    with pytest.raises(SourceChanged, match="replaced") as told:
        fetched(server.url, target)
    assert "Start again" in str(told.value) and names(target) == []


def test_a_replaced_file_is_noticed_where_the_server_knows_no_conditions(server: RangeServer, target: Path) -> None:
    server.etag = None
    server.vice = lambda asked: asked.answer(
        asked.body, Last_Modified=f"Mon, 0{2 if asked.start else 1} Jan 2024 00:00:00 GMT"
    )
    with pytest.raises(SourceChanged):
        fetched(server.url, target)
    assert names(target) == []


def test_a_weak_tag_is_compared_but_never_made_a_condition(server: RangeServer, target: Path) -> None:
    server.etag = 'W/"one"'
    fetched(server.url, target)
    assert not any("If-Match" in headers for headers in server.headers)
    server.vice = lambda asked: asked.answer(asked.body, ETag='W/"two"') if asked.start else False
    with pytest.raises(SourceChanged):
        fetched(server.url, target, overwrite=True)


def test_a_file_that_became_shorter_is_told(server: RangeServer, target: Path) -> None:
    server.etag = None
    server.vice = lambda asked: asked.start > 0 and asked.answer(b"", 416)
    with pytest.raises(SourceChanged):
        fetched(server.url, target)
    assert names(target) == []


class Stop(Silent):
    """A person who cancels once told to."""

    def __init__(self) -> None:
        self.asked = threading.Event()

    def check(self) -> None:
        if self.asked.is_set():
            raise Cancelled


@pytest.mark.parametrize("vice", [vices.hangs, vices.hangs_within])
def test_a_silent_server_can_be_left(server: RangeServer, target: Path, vice: Vice) -> None:
    server.vice = vice
    stop = Stop()
    pressing = threading.Thread(target=lambda: server.hanging.wait(30) and stop.asked.set())
    pressing.start()
    with pytest.raises(Cancelled):
        fetched(server.url, target, progress=stop)
    pressing.join()
    assert not target.exists()
    assert not [thread for thread in threading.enumerate() if thread.name == "download watch"]


def test_a_silent_server_is_left_without_anybody_asking(
    server: RangeServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranges, "_READ_S", 0.1)
    server.vice = vices.hangs
    with pytest.raises(SourceTrouble, match="takes too long"):
        fetched(server.url, target)
    assert not target.exists()


def test_a_server_that_trickles_is_left(server: RangeServer, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its bytes come often enough for each wait, but never fill a block."""
    monkeypatch.setattr(ranges, "_STILL_S", 0.1)
    monkeypatch.setattr(ranges, "_TRIES", 2)

    def trickles(asked: Asked) -> bool:
        if not asked.start:
            return False
        for _ in asked.in_pieces(1):
            if server.over.wait(0.05):
                break
        return True

    server.vice = trickles
    with pytest.raises(SourceTrouble):
        fetched(server.url, target)
    assert not target.exists()


def test_nobody_there_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)
    with pytest.raises(SourceTrouble, match="does not answer"):
        opened(f"http://127.0.0.1:{free_port()}/day.pmtiles")


def test_a_certificate_that_nobody_vouches_for_is_refused(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_loopback(monkeypatch)
    with (
        range_server(data, unknown_certificate(tmp_path)) as server,
        pytest.raises(SourceTrouble, match="certificate is not in order"),
    ):
        opened(server.url)


def test_a_safe_connection_is_used_and_can_be_left(
    data: bytes, target: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_loopback(monkeypatch)
    folder = tmp_path_factory.mktemp("keys")
    with range_server(data, unknown_certificate(folder)) as server:
        # somebody vouches for it now
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(folder / "unknown.pem"))
        fetched(server.url, target)
        assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)
        server.vice = vices.hangs_within
        stop = Stop()
        pressing = threading.Thread(target=lambda: server.hanging.wait(30) and stop.asked.set())
        pressing.start()
        with pytest.raises(Cancelled):
            fetched(server.url, target.with_name("other.pmtiles"), progress=stop)
        pressing.join()


@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("https://", "not an address"),
        ("https://maps.example:port/day.pmtiles", "not an address"),
        ("https://maps example/day.pmtiles", "not an address"),
        ("http://[::1", "not an address"),
        ("https://me:secret@maps.example/day.pmtiles", "name or password"),
        ("/nowhere/day.pmtiles", "can't be read"),
        (".", "can't be read"),
    ],
)
def test_what_is_no_source_is_told_without_a_connection(address: str, what: str) -> None:
    with pytest.raises(SourceTrouble, match=what) as told:
        opened(address)
    assert "secret" not in str(told.value)
