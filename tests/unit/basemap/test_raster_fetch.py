"""A small copy of a service of tiles: asked for slowly, gone on with after a kill, and nothing else taken for a map."""

from __future__ import annotations

import io
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from conect_desktop import __version__
from conect_desktop.basemap import raster_fetch, tile_server
from conect_desktop.basemap.pack import BadPack
from conect_desktop.basemap.packs import open_pack
from conect_desktop.basemap.raster_fetch import Fetched, Plan, fetch, plan
from conect_desktop.basemap.services import Service, described
from conect_desktop.basemap.sources import SourceTrouble
from conect_desktop.basemap.tile_server import TileServer
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from tests.servers import xyz_tiles as vices
from tests.servers.loopback import only_loopback
from tests.servers.ports import free_port
from tests.servers.xyz_tiles import TileSite, Vice, picture, tile_site

AREA = (2.20, 48.80, 2.50, 48.95)


def service(url: str, **other: Any) -> Service:
    told = {
        "id": "test", "title": "Plan", "country": "FR", "kind": "map", "url": url, "licence": "Licence Ouverte 2.0",
        "licence_url": "https://example.org/licence", "attribution": "© Testers", "bounds": [-6, 41, 10, 52],
        "min_zoom": 6, "max_zoom": 15, "format": "png", "tile_bytes": 1000, "max_tiles": 400, "rate": 20,
        "source": "https://example.org/", "address_source": "https://example.org/",
    }  # fmt: skip
    return described(told | other)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[TileSite]:
    only_loopback(monkeypatch)
    # the pace itself is looked at by one test
    monkeypatch.setattr("conect_desktop.basemap.services.MAX_RATE", 10_000.0)
    with tile_site() as serving:
        yield serving


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "plan.mbtiles"


def planned(site: TileSite, zooms: tuple[int, int] = (10, 13), **other: Any) -> Plan:
    return plan(service(site.url, **{"rate": 10_000} | other), AREA, zooms)


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


class Cancelling(Silent):
    """A person who cancels when so many tiles are there, or when told."""

    def __init__(self, at: int = 10**9) -> None:
        self.at = at
        self.done: list[tuple[int, int]] = []
        self.now = threading.Event()

    def step(self, done: int, total: int) -> None:
        self.done.append((done, total))

    def check(self) -> None:
        if self.now.is_set() or (self.done and self.done[-1][0] >= self.at):
            raise Cancelled


def colours(target: Path, addresses: set[tuple[int, int, int]]) -> None:
    """Every tile of the copy is the one that the server has there."""
    with closing(open_pack(target)) as pack:
        for z, x, y in addresses:
            data = pack.tile(z, x, y)
            assert data is not None
            assert data == picture((z, x, y))


def test_a_plan_counts_the_tiles_that_an_area_touches() -> None:
    made = plan(service("https://example.org/{z}/{x}/{y}"), AREA, (10, 12))
    # columns and rows by the formulas of the OpenStreetMap wiki, in 256ths of the world at zoom 8
    assert made.ranges == ((10, 518, 519, 351, 352), (11, 1036, 1038, 703, 705), (12, 2073, 2076, 1407, 1410))
    assert made.tiles == 4 + 9 + 16
    assert made.size == 29 * 1000
    assert made.seconds == pytest.approx(29 / 20)


def test_an_area_that_ends_where_a_tile_ends_does_not_touch_the_next_one() -> None:
    made = plan(service("https://example.org/{z}/{x}/{y}", bounds=[-180, -85, 180, 85]), (0, -40, 90, 0), (6, 6))
    assert made.ranges[0][1:3] == (32, 47)
    assert made.ranges[0][3] == 32


def test_a_plan_stays_within_the_service() -> None:
    made = plan(service("https://example.org/{z}/{x}/{y}"), (-20, 45, 3, 46), (0, 7))
    assert (made.min_zoom, made.max_zoom, made.bounds) == (6, 7, (-6, 45, 3, 46))


@pytest.mark.parametrize(
    ("area", "zooms", "what"),
    [
        ((20, 45, 21, 46), (6, 8), "no map of this area"), (AREA, (16, 18), "zooms 6 to 15, not 16 to 18"),
        (AREA, (10, 15), "a copy may have 400"), ((3, 45, 2, 46), (6, 8), "not an area"),
    ],
)  # fmt: skip
def test_a_plan_that_can_not_be_says_why(area: Any, zooms: tuple[int, int], what: str) -> None:
    with pytest.raises(Trouble, match=what) as caught:
        plan(service("https://example.org/{z}/{x}/{y}"), area, zooms)
    assert caught.value.remedy


def test_too_large_a_plan_tells_which_zoom_fits() -> None:
    with pytest.raises(Trouble) as caught:
        plan(service("https://example.org/{z}/{x}/{y}"), AREA, (10, 15))
    assert caught.value.remedy is not None
    assert "14 as the deepest zoom" in caught.value.remedy
    assert plan(service("https://example.org/{z}/{x}/{y}"), AREA, (10, 14)).tiles <= 400


def test_a_copy_is_a_map_with_every_tile_and_whom_to_name(site: TileSite, target: Path) -> None:
    progress = Cancelling()
    made = planned(site)
    done = fetch(made, target, progress)
    assert done == Fetched(target, made.tiles, 0, made.tiles, target.stat().st_size)
    assert names(target) == ["plan.mbtiles"]
    assert progress.done[0] == (0, made.tiles)
    assert progress.done[-1] == (made.tiles, made.tiles)
    with closing(open_pack(target)) as pack:
        assert pack.name == "Plan"
        assert pack.attribution == "© Testers (Licence Ouverte 2.0)"
        assert pack.bounds == pytest.approx(AREA)
        assert (pack.min_zoom, pack.max_zoom, pack.format) == (10, 13, "raster")
    assert len(site.asked) == len(set(site.asked)) == made.tiles
    colours(target, set(site.asked))


def test_it_says_who_asks_and_over_two_connections_at_most(site: TileSite, target: Path) -> None:
    fetch(planned(site), target, Silent())
    assert site.agents == {f"CoNECT-Desktop/{__version__} (+offline mapping)"}
    assert site.most <= 2


def test_requests_come_no_faster_than_the_service_allows(site: TileSite, target: Path) -> None:
    made = planned(site, (10, 11), rate=40)
    begun = time.monotonic()
    fetch(made, target, Silent())
    assert made.tiles == 13
    # it may take longer, never less
    assert time.monotonic() - begun >= (made.tiles - 1) / 40


def test_tiles_that_are_not_there_are_remembered_as_none(site: TileSite, target: Path) -> None:
    site.nothing_at = {(10, 518, 351), (11, 1036, 703)}
    site.vice = lambda address, before: (204, {}, b"") if address == (11, 1037, 704) else None
    made = planned(site, (10, 11))
    with pytest.raises(Cancelled):
        fetch(made, target, Cancelling(12))
    before = len(site.asked)
    done = fetch(made, target, Silent())
    assert (done.tiles, done.missing) == (10, 3)
    assert len(site.asked) <= made.tiles + 2
    assert before > 0
    with closing(open_pack(target)) as pack:
        assert pack.tile(10, 518, 351) is None
        assert pack.tile(11, 1037, 704) is None
        assert pack.tile(10, 519, 351) is not None


def test_a_tile_outside_a_matrix_is_none(site: TileSite, target: Path) -> None:
    text = b'<ExceptionReport><Exception exceptionCode="TileOutOfRange" locator="TileRow"/></ExceptionReport>'
    site.vice = vices.first(1, vices.always(400, text))
    assert fetch(planned(site, (10, 10)), target, Silent()).missing == 1


def test_a_service_that_has_nothing_there_leaves_nothing(site: TileSite, target: Path) -> None:
    site.vice = vices.always(404)
    with pytest.raises(Trouble, match="no tiles in this area"):
        fetch(planned(site, (10, 11)), target, Silent())
    assert names(target) == []


@pytest.mark.parametrize(
    ("vice", "what"),
    [
        (vices.portal, "a web page came in place of the map.*Welcome to our Wi-Fi"),
        (vices.exception, "The layer is <closed> for maintenance"),
        (vices.always(302, Location="http://portal.example/login?from=here"), r"elsewhere \(http://portal.example"),
        (vices.always(302, Location="http://[bad"), "elsewhere"),
        (vices.always(401, b"Who are you?"), "refuses \\(401\\): “Who are you\\?”"),
        (vices.always(403), "refuses \\(403\\)"),
        (vices.always(511, b"<html>Log in</html>"), "asks to log in: “Log in”"),
        (vices.always(418, b"short and stout"), "no picture came \\(418\\): “short and stout”"),
        (vices.always(200, b'{"error": "quota"}'), "quota"),
        (vices.always(200, b"\0\x01\x02" * 50), "no picture came \\(200\\)\\. Try"),
        (vices.always(503), "busy \\(503\\)"),
        (vices.always(429, Retry_After="7200"), "come back in 120 minutes"),
        (vices.always(200, bytes(3 << 20)), "more than 2 MB"),
        (vices.cut, "broke off"),
        (vices.damaged, "damaged picture"),
        (vices.wide, "300 × 200 pixels"),
    ],
)  # fmt: skip
def test_what_is_no_tile_is_refused_in_the_servers_words(site: TileSite, target: Path, vice: Vice, what: str) -> None:
    site.vice = vice
    with pytest.raises((SourceTrouble, BadPack), match=what) as caught:
        fetch(planned(site, (10, 10)), target, Silent(), pause_s=0.001)
    assert "127.0.0.1" in (caught.value.place or "")
    assert caught.value.remedy
    assert names(target) == []


def test_a_server_that_names_the_hour_is_understood(site: TileSite, target: Path) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=5), usegmt=True)
    site.vice = vices.always(503, Retry_After=later)
    with pytest.raises(SourceTrouble, match=r"come back in (29[0-9]|300) minutes") as caught:
        fetch(planned(site, (10, 10)), target, Silent(), pause_s=0.001)
    assert "127.0.0.1" in (caught.value.place or "")
    assert caught.value.remedy
    assert names(target) == []


@pytest.mark.parametrize("vice", [vices.cut, vices.damaged, vices.always(503), vices.always(429, Retry_After="0")])
def test_what_breaks_once_is_asked_for_again(site: TileSite, target: Path, vice: Vice) -> None:
    site.vice = vices.first(3, vice)
    made = planned(site, (10, 11))
    fetch(made, target, Silent(), pause_s=0.001)
    assert len(site.asked) == made.tiles + 3
    colours(target, set(site.asked))


def test_a_busy_server_is_left_alone_for_as_long_as_it_says(site: TileSite, target: Path) -> None:
    site.vice = vices.first(1, vices.always(429, Retry_After="1"))
    fetch(planned(site, (10, 10)), target, Silent(), pause_s=0.001)
    again = site.asked.index(site.asked[0], 1)
    assert site.at[again] - site.at[0] >= 1


def test_a_pause_holds_for_all_connections_and_ends_with_a_cancel() -> None:
    pace = tile_server.Pace(1000)
    begun = time.monotonic()
    pace.hold(0.2)
    pace.wait()
    assert time.monotonic() - begun >= 0.2
    pace.hold(3600)
    waiting = threading.Thread(target=pace.stop)
    waiting.start()
    with pytest.raises(tile_server.StoppedError):
        pace.wait()
    waiting.join()


def test_no_server_at_all(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)
    url = f"http://127.0.0.1:{free_port()}/{{z}}/{{x}}/{{y}}.png"
    with pytest.raises(SourceTrouble, match="does not answer"):
        fetch(plan(service(url), AREA, (10, 10)), target, Silent(), pause_s=0.001)
    assert names(target) == []


def test_a_cancelled_copy_is_gone_on_with(site: TileSite, target: Path) -> None:
    made = planned(site)
    with pytest.raises(Cancelled):
        fetch(made, target, Cancelling(40))
    assert names(target) == ["plan.mbtiles.part"]
    first = len(site.asked)
    done = fetch(made, target, Silent())
    assert done.tiles == made.tiles
    assert done.loaded <= made.tiles - 40
    # what was on its way when it was cancelled is asked for twice
    assert len(site.asked) <= made.tiles + 4
    assert first < made.tiles
    colours(target, set(site.asked))


def test_cancel_ends_a_server_that_says_nothing(site: TileSite, target: Path) -> None:
    site.vice = vices.after(5, vices.hangs(site))
    progress = Cancelling()

    def cancel() -> None:
        site.hanging.wait()
        progress.now.set()

    person = threading.Thread(target=cancel)
    person.start()
    with pytest.raises(Cancelled):
        fetch(planned(site), target, progress)
    person.join()
    assert names(target) == ["plan.mbtiles.part"]


def test_who_asks_just_when_it_is_cancelled_is_ended_too(
    site: TileSite, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the first end of each connection comes before there is anything to end
    early: set[TileServer] = set()
    end = TileServer.end

    def late(server: TileServer) -> None:
        if server in early:
            end(server)
        early.add(server)

    monkeypatch.setattr(TileServer, "end", late)
    monkeypatch.setattr(tile_server, "_READ_S", 3_600.0)
    test_cancel_ends_a_server_that_says_nothing(site, target)
    assert len(early) == raster_fetch.CONNECTIONS


def test_a_server_that_never_ends_a_tile_is_given_up(
    site: TileSite, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raster_fetch, "_WHOLE_S", 0.05)
    monkeypatch.setattr(tile_server, "_TRIES", 2)
    site.vice = vices.after(2, vices.hangs(site))
    with pytest.raises(SourceTrouble, match=r"broke off|does not answer"):
        fetch(planned(site, (10, 10)), target, Silent(), pause_s=0.001)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended by signals")
def test_a_killed_copy_is_gone_on_with(site: TileSite, target: Path) -> None:
    site.vice = vices.after(150, vices.hangs(site))
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "import conect_desktop.basemap.services as services\n"
        "services.MAX_RATE = 10_000.0\n"
        "from conect_desktop.domain.progress import Silent\n"
        "from tests.unit.basemap.test_raster_fetch import AREA, service\n"
        "from conect_desktop.basemap.raster_fetch import fetch, plan\n"
        "fetch(plan(service(sys.argv[1], rate=10_000), AREA, (10, 14)), Path(sys.argv[2]), Silent())\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen([sys.executable, "-c", code, site.url, str(target)], env=env) as process:
        try:
            assert site.hanging.wait(60)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
    assert "plan.mbtiles.part" in names(target)
    assert "plan.mbtiles" not in names(target)
    site.vice = None
    made = planned(site, (10, 14))
    before = len(site.asked)
    done = fetch(made, target, Silent())
    assert done.tiles == made.tiles
    # a transaction has 64 tiles: no more than that was lost
    assert done.loaded <= made.tiles - 150 + 64 + 2
    # what the killed one had asked for may still arrive
    assert done.loaded <= len(site.asked) - before <= done.loaded + 2
    assert names(target) == ["plan.mbtiles"]
    colours(target, set(site.asked))


def test_a_part_of_another_copy_is_begun_anew(site: TileSite, target: Path) -> None:
    with pytest.raises(Cancelled):
        fetch(planned(site), target, Cancelling(20))
    done = fetch(planned(site, (10, 11)), target, Silent())
    assert (done.tiles, done.loaded) == (13, 13)
    with closing(open_pack(target)) as pack:
        assert pack.max_zoom == 11


def test_a_part_that_was_whole_only_gets_its_name(site: TileSite, target: Path) -> None:
    made = planned(site, (10, 11))
    fetch(made, target, Silent())
    target.rename(target.with_name("plan.mbtiles.part"))
    asked = len(site.asked)
    assert fetch(made, target, Silent()).loaded == 0
    assert len(site.asked) == asked


def test_a_damaged_part_is_told(site: TileSite, target: Path) -> None:
    target.with_name("plan.mbtiles.part").write_bytes(b"no database" * 500)
    with pytest.raises(Trouble, match="damaged") as caught:
        fetch(planned(site), target, Silent())
    assert caught.value.remedy == "Remove plan.mbtiles.part."


def test_two_copies_to_one_file_are_refused(site: TileSite, target: Path) -> None:
    made = planned(site)
    with closing(sqlite3.connect(target.with_name("plan.mbtiles.part"))) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble, match="another download"):
            fetch(made, target, Silent())
    assert site.asked == []


def test_a_file_that_is_there_stays(site: TileSite, target: Path) -> None:
    target.write_bytes(b"mine")
    with pytest.raises(Trouble, match="such a file already"):
        fetch(planned(site), target, Silent())
    assert target.read_bytes() == b"mine"
    fetch(planned(site, (10, 10)), target, Silent(), overwrite=True)
    assert site.asked


def test_other_endings_are_refused(site: TileSite, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"end in \.mbtiles"):
        fetch(planned(site), tmp_path / "plan.pmtiles", Silent())


def test_a_disk_that_is_too_small_is_told_before_anything_is_asked(
    site: TileSite, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raster_fetch, "_MARGIN", 1 << 60)
    with pytest.raises(Trouble, match="not enough space"):
        fetch(planned(site), target, Silent())
    assert site.asked == []
    assert names(target) == []


def test_a_key_goes_into_the_address_and_into_no_message(site: TileSite, target: Path) -> None:
    made = plan(service(site.url + "?token={key}", rate=10_000), AREA, (10, 10))
    with pytest.raises(Trouble, match="key of your own"):
        fetch(made, target, Silent())
    site.vice = vices.always(403, b"no")
    with pytest.raises(SourceTrouble) as caught:
        fetch(made, target, Silent(), key="se cret&x=1")
    assert "cret" not in str(caught.value)
    assert site.paths[0].endswith("?token=se%20cret%26x%3D1")
    site.vice = None
    fetch(made, target, Silent(), key="se cret&x=1")
    assert b"cret" not in target.read_bytes()


def test_jpegs_are_kept_as_they_came(site: TileSite, target: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (512, 512), (9, 9, 9)).save(out, "JPEG")
    site.vice = vices.always(200, out.getvalue(), Content_Type="application/octet-stream")
    fetch(planned(site, (10, 10)), target, Silent())
    with closing(sqlite3.connect(target)) as db:
        assert db.execute("SELECT value FROM metadata WHERE name = 'format'").fetchone() == ("jpg",)
        assert {data for (data,) in db.execute("SELECT tile_data FROM tiles")} == {out.getvalue()}
