"""What was broken off is gone on with: nothing that is proven comes twice, nothing torn is believed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conect_desktop.basemap.extract import fetch, plan
from conect_desktop.basemap.sources import SourceChanged, SourceTrouble
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from tests.servers import ranges as vices
from tests.servers.loopback import only_loopback
from tests.servers.ranges import Asked, RangeServer, range_server
from tests.unit.basemap.areas import TOWN, fetched, noisy_pack, opened, planned, stored_tiles, tiles_of
from tests.unit.basemap.packmaking import patched

ROOT = Path(__file__).resolve().parents[3]
WORLD = (-180.0, -85.0, 180.0, 85.0)
START = 16_384


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive with some megabytes of tiles."""
    return noisy_pack(tmp_path_factory.mktemp("noise") / "noise.pmtiles", zoom=5, largest=16_000)


@pytest.fixture
def server(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[RangeServer]:
    only_loopback(monkeypatch)
    with range_server(data) as serving:
        yield serving


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "area.pmtiles"


class StopAt(Silent):
    """A person who cancels when so many bytes are there."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.done = 0

    def step(self, done: int, total: int) -> None:
        self.done = done

    def check(self) -> None:
        if self.done >= self.at:
            raise Cancelled


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def part(target: Path) -> Path:
    return target.with_name("area.pmtiles.part")


def journal(target: Path) -> Path:
    return target.with_name("area.pmtiles.part.journal")


def lines(target: Path) -> list[dict[str, object]]:
    """The journal without its first line; a last one that is torn doesn't count."""
    if not journal_lines(target):
        return []
    return [json.loads(line) for line in journal(target).read_text().rpartition("\n")[0].splitlines()[1:]]


def journal_lines(target: Path) -> int:
    """Whole lines that the journal has, while somebody writes it."""
    return journal(target).read_bytes().count(b"\n") if journal(target).exists() else 0


def kept(target: Path) -> int:
    return sum(int(str(line["length"])) for line in lines(target))


def assert_whole(target: Path, data: bytes) -> None:
    assert stored_tiles(target.read_bytes()) == tiles_of(data, WORLD, 5)
    assert names(target) == ["area.pmtiles"]


def test_what_was_cancelled_goes_on_to_the_byte(server: RangeServer, target: Path, data: bytes) -> None:
    with pytest.raises(Cancelled):
        fetched(server.url, target, WORLD, progress=StopAt(1_500_000))
    assert names(target) == ["area.pmtiles.part", "area.pmtiles.part.journal"]
    assert part(target).read_bytes()[:7] != b"PMTiles"
    there = kept(target)
    assert there >= 1_500_000
    before = server.sent
    done = fetched(server.url, target, WORLD)
    assert done.kept == there
    assert server.sent - before - START <= done.loaded
    assert_whole(target, data)


def test_a_cancel_before_the_first_byte_leaves_nothing(server: RangeServer, target: Path) -> None:
    with closing(opened(server.url)) as source:
        whole = plan(source, WORLD, None, Silent())
        with pytest.raises(Cancelled):
            fetch(source, whole, target, StopAt(0))
    assert names(target) == []


def test_a_cancel_while_it_is_checked_leaves_all_to_be_gone_on_with(
    server: RangeServer, target: Path, data: bytes
) -> None:
    whole = planned(server.url, WORLD)
    tiles = whole.size - len(whole.head)
    with pytest.raises(Cancelled):
        fetched(server.url, target, WORLD, progress=StopAt(tiles))
    before = len(server.asked)
    done = fetched(server.url, target, WORLD)
    assert (done.kept, done.loaded, len(server.asked) - before) == (tiles, 0, 1)
    assert_whole(target, data)


_FETCH = """
import sys
from pathlib import Path
from conect_desktop.basemap.extract import fetch, plan
from conect_desktop.basemap.ranges import open_source
from conect_desktop.domain.progress import Silent
source = open_source(sys.argv[1], Silent())
fetch(source, plan(source, (-180.0, -85.0, 180.0, 85.0), None, Silent()), Path(sys.argv[2]), Silent())
"""


def started(server: RangeServer, target: Path) -> subprocess.Popen[bytes]:
    """A process that fetches the world."""
    return subprocess.Popen(
        [sys.executable, "-c", _FETCH, server.url, str(target)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended by signals")
def test_killed_at_any_moment_it_goes_on(server: RangeServer, target: Path, data: bytes) -> None:
    """The moments are told by what the server has sent; each process goes on where the one before was killed."""
    running: list[subprocess.Popen[bytes]] = []
    sent, limit, proven = [0], [0], [0]

    def kills(asked: Asked) -> bool:
        """Send in pieces, and end the process when it is time, perhaps not before its journal has grown."""
        for piece in asked.in_pieces(50_000):
            sent[0] += piece
            if sent[0] >= limit[0]:
                while len(lines(target)) < proven[0] and not server.over.wait(0.002):
                    pass
                running[-1].send_signal(signal.SIGKILL)
                return True
        return True

    server.vice = kills
    whole = sum(len(tile) for tile in set(tiles_of(data, WORLD, 5).values()))
    there = 0
    moments = ((1, 0), (100_000, 0), (1_700_000, 1), (700_000, 0), (1_700_000, 1))
    for more, spans in moments:
        sent[0], limit[0], proven[0] = 0, START + more, len(lines(target)) + spans if spans else 0
        running.append(started(server, target))
        assert running[-1].wait(60) == -signal.SIGKILL
        assert not target.exists()
        assert kept(target) >= there, "what was proven is proven"
        there = kept(target)
    assert 2_000_000 < there < whole
    server.vice = None
    before = server.sent
    done = fetched(server.url, target, WORLD)
    assert done.kept == there
    assert server.sent - before - START <= done.loaded == whole - there
    assert_whole(target, data)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended by signals")
def test_killed_with_the_last_byte_it_is_whole_or_goes_on(server: RangeServer, target: Path, data: bytes) -> None:
    running: list[subprocess.Popen[bytes]] = []
    whole = planned(server.url, WORLD)

    def kills(asked: Asked) -> bool:
        for _ in asked.in_pieces(50_000):
            pass
        if asked.last + 1 == int(whole.source.ends[-1]):
            running[-1].send_signal(signal.SIGKILL)
        return True

    server.vice = kills
    running.append(started(server, target))
    running[-1].wait(60)
    server.vice = None
    if not target.exists():
        fetched(server.url, target, WORLD)
    assert_whole(target, data)


def broken_off(url: str, target: Path) -> None:
    with pytest.raises(Cancelled):
        fetched(url, target, WORLD, progress=StopAt(2_500_000))


def flipped(target: Path) -> None:
    """The bytes of the journal's first line aren't what came."""
    first = lines(target)[0]
    patched(part(target), int(str(first["at"])) + 7, b"torn by a power cut")


def cut(target: Path) -> None:
    with part(target).open("r+b") as file:
        file.truncate(1_500_000)


def torn(target: Path) -> None:
    """The last line was not written to its end."""
    text = journal(target).read_bytes()
    journal(target).write_bytes(text[:-20])


def appended(text: str) -> Callable[[Path], None]:
    def spoil(target: Path) -> None:
        with journal(target).open("a") as file:
            file.write(text)

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        flipped,
        cut,
        torn,
        lambda target: part(target).unlink(),
        lambda target: journal(target).unlink(),
        lambda target: journal(target).write_text(""),
        lambda target: journal(target).write_bytes(b"\xff\x00 no journal\n" * 3),
        lambda target: journal(target).write_text("[" * 900 + "\n"),
        appended('{"at": -5, "length": 10, "sha256": ""}\n'),
        appended('{"at": 0, "length": 1000000000000, "sha256": "x"}\n'),
        appended('{"at": "0", "length": true, "sha256": 5}\n[1, 2]\nnull\n{}\n'),
        appended("x" * 5_000),
    ],
    ids=lambda spoil: getattr(spoil, "__name__", ""),
)
def test_nothing_is_believed_that_is_not_proven(
    server: RangeServer, target: Path, data: bytes, spoil: Callable[[Path], None]
) -> None:
    broken_off(server.url, target)
    before = kept(target)
    spoil(target)
    assert fetched(server.url, target, WORLD).kept <= before
    assert_whole(target, data)


def test_one_torn_span_costs_itself_only(server: RangeServer, target: Path, data: bytes) -> None:
    broken_off(server.url, target)
    spans = [int(str(line["length"])) for line in lines(target)]
    flipped(target)
    assert fetched(server.url, target, WORLD).kept == sum(spans[1:]) > 0
    assert_whole(target, data)


def test_a_part_of_another_area_is_begun_anew(server: RangeServer, target: Path, data: bytes) -> None:
    broken_off(server.url, target)
    assert fetched(server.url, target, TOWN).kept == 0
    assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)
    assert names(target) == ["area.pmtiles"]


def test_a_part_of_yesterdays_file_is_begun_anew(server: RangeServer, target: Path, data: bytes) -> None:
    broken_off(server.url, target)
    server.etag = '"today"'
    assert fetched(server.url, target, WORLD).kept == 0
    assert_whole(target, data)


def test_a_plan_of_yesterdays_file_is_not_used_for_todays(server: RangeServer, target: Path) -> None:
    whole = planned(server.url, WORLD)
    server.etag = '"today"'
    with closing(opened(server.url)) as source, pytest.raises(SourceChanged, match="since the plan was made"):
        fetch(source, whole, target, Silent())
    assert names(target) == []


def test_a_larger_map_on_a_stick_is_gone_on_with_as_well(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "laptop").mkdir()
    (tmp_path / "stick" / "world.pmtiles").write_bytes(data)
    target = tmp_path / "laptop" / "area.pmtiles"
    broken_off(str(tmp_path / "stick" / "world.pmtiles"), target)
    there = kept(target)
    assert fetched(tmp_path / "stick" / "world.pmtiles", target, WORLD).kept == there > 0
    assert_whole(target, data)


def test_the_second_of_two_at_once_is_refused(server: RangeServer, target: Path, data: bytes) -> None:
    server.vice = vices.hangs
    progress = StopAt(10**9)

    def leave() -> None:
        with pytest.raises(Cancelled):
            fetched(server.url, target, TOWN, progress=progress)

    first = threading.Thread(target=leave)
    first.start()
    assert server.hanging.wait(30)
    server.vice = None
    with pytest.raises(Trouble, match="another download of this pack is going on") as told:
        fetched(server.url, target, TOWN)
    assert told.value.path == target
    progress.at = 0
    first.join()
    fetched(server.url, target, TOWN)
    assert stored_tiles(target.read_bytes()) == tiles_of(data, TOWN, 5)


_SMALL_DISK = """
import resource, sys
from conect_desktop.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of a file by the process")
def test_a_disk_that_takes_no_more_is_told_and_what_came_is_kept(tmp_path: Path, target: Path, data: bytes) -> None:
    (tmp_path / "stick").mkdir()
    source = tmp_path / "stick" / "world.pmtiles"
    source.write_bytes(data)
    arguments = ["basemap", "fetch", "--bbox", "-180,-85,180,85", "--source", str(source), "--out", str(target)]
    done = subprocess.run(
        [sys.executable, "-c", _SMALL_DISK, *arguments],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1 and done.stderr.count("\n") == 1, done.stderr
    assert "can't hold a file of this size" in done.stderr
    assert not target.exists() and kept(target) > 1_000_000
    assert fetched(source, target, WORLD).kept > 1_000_000
    assert stored_tiles(target.read_bytes()) == tiles_of(data, WORLD, 5)


def test_a_broken_line_keeps_what_came_of_a_megabyte(server: RangeServer, target: Path) -> None:
    server.vice = vices.truncates(1_000, of=3_000)
    with pytest.raises(SourceTrouble):
        fetched(server.url, target, WORLD)
    assert 0 < kept(target) < 1_000_000
