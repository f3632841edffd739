"""The commands for base maps, as a script calls them: keeping them, looking at them, fetching an area."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conect_desktop.cli import main
from tests.e2e.conftest import ROOT
from tests.e2e.shell import Shell
from tests.servers import ranges as vices
from tests.servers.loopback import only_loopback
from tests.servers.ranges import RangeServer, range_server
from tests.unit.basemap.areas import noisy_pack, stored_tiles, tiles_of
from tests.unit.basemap.packmaking import write_pack

BOX = "-8.0,46.0,30.0,55.0"
AREA = (-8.0, 46.0, 30.0, 55.0)


class Inside(Shell):
    """The command within this process: many wishes in little time."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder, {})
        self._capsys = capsys

    def __call__(self, *arguments: str, stdin: str | bytes = b"") -> subprocess.CompletedProcess[str]:
        self._capsys.readouterr()
        status = main(list(arguments))
        told = self._capsys.readouterr()
        return subprocess.CompletedProcess(arguments, status, told.out, told.err)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Inside:
    """A laptop that keeps nothing yet."""
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setattr("conect_desktop.paths.packs_folder", lambda: tmp_path / "home" / "basemaps")
    monkeypatch.delenv("CONECT_BASEMAP", raising=False)
    monkeypatch.chdir(tmp_path)
    return Inside(tmp_path, capsys)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return noisy_pack(tmp_path_factory.mktemp("noise") / "noise.pmtiles", zoom=5)


@pytest.fixture
def world(home: Inside, data: bytes) -> str:
    (home.folder / "world.pmtiles").write_bytes(data)
    return "world.pmtiles"


@pytest.fixture
def server(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[RangeServer]:
    only_loopback(monkeypatch)
    with range_server(data) as serving:
        yield serving


@pytest.fixture
def online(tmp_path: Path) -> Shell:
    """A laptop where the command may open connections."""
    kept = str(tmp_path / "home")
    return Shell(tmp_path, {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": kept, "no_proxy": "127.0.0.1"})


def test_a_map_from_a_stick_is_kept_listed_and_removed(home: Inside, world: str) -> None:
    assert home.good("basemap", "list") == "" and home.told("basemap", "list") == []
    assert "world.pmtiles: Noise, PMTiles, zooms 0 to 5" in home.good("basemap", "add", world)
    (home.folder / world).unlink()
    (told,) = home.told("basemap", "list")
    assert Path(told["path"]).is_file() and told["size"] == Path(told["path"]).stat().st_size
    assert "already" not in home.good("basemap", "list")
    assert "These are kept: world.pmtiles" in home.refused("basemap", "remove", "../world.pmtiles")
    home.good("basemap", "remove", "world")
    assert home.good("basemap", "list") == ""


def test_a_map_of_the_same_name_is_replaced_only_when_asked(home: Inside, world: str) -> None:
    home.good("basemap", "add", world)
    write_pack(home.folder / world, {(0, 0, 0): b"world"})
    assert "already" in home.refused("basemap", "add", world)
    home.good("basemap", "add", world, "--overwrite")
    (told,) = home.told("basemap", "list")
    assert (told["name"], told["tiles"]) == ("Plaine", 1)


def test_what_is_no_map_is_not_kept_and_a_damaged_one_is_listed_as_such(home: Inside, world: str) -> None:
    (home.folder / "letter.pmtiles").write_bytes(b"Dear all,")
    (home.folder / "map.zip").write_bytes((home.folder / world).read_bytes())
    assert "not a PMTiles" in home.refused("basemap", "add", "letter.pmtiles")
    assert "another ending" in home.refused("basemap", "add", "map.zip")
    assert "no such file" in home.refused("basemap", "add", "nowhere.pmtiles")
    assert home.told("basemap", "list") == []
    home.good("basemap", "add", world)
    (told,) = home.told("basemap", "list")
    Path(told["path"]).write_bytes(b"torn")
    assert "world.pmtiles: can't be used" in home.good("basemap", "list")
    assert "trouble" in home.told("basemap", "list")[0]


def test_a_map_says_what_it_holds(home: Inside, world: str, data: bytes) -> None:
    told = home.told("basemap", "info", world)
    assert told["tiles"] == len(stored_tiles(data)) and told["bounds"] == [-180, -85, 180, 85]
    assert (told["kind"], told["format"], told["min_zoom"], told["max_zoom"]) == ("PMTiles", "vector", 0, 5)
    text = home.good("basemap", "info", world)
    assert "area: -180, -85, 180, 85" in text and "name on the map: nobody" in text
    with closing(sqlite3.connect(home.folder / "photo.mbtiles")) as made:
        made.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        made.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        made.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (b"\x89PNG\r\n\x1a\n",))
        made.commit()
    told = home.told("basemap", "info", "photo.mbtiles")
    assert (told["kind"], told["format"], told["tiles"]) == ("MBTiles", "raster", None)


def test_an_area_of_a_large_map_on_a_disk(
    home: Inside, world: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONECT_BASEMAP", world)
    told = home.told("basemap", "fetch", "--bbox", BOX, "--plan")
    wanted = tiles_of(data, AREA, 5)
    assert told["tiles"] == len(wanted) and not (home.folder / "area.pmtiles").exists()
    assert f"{len(wanted)} tiles; " in home.good("basemap", "fetch", "--bbox", BOX, "--plan")
    done = home.told("basemap", "fetch", "--bbox", BOX, "--out", "area.pmtiles")
    assert stored_tiles((home.folder / "area.pmtiles").read_bytes()) == wanted
    assert done["size"] == told["size"] == (home.folder / "area.pmtiles").stat().st_size
    assert "such a file already" in home.refused("basemap", "fetch", "--bbox", BOX, "--out", "area.pmtiles")
    home.good("basemap", "fetch", "--bbox", BOX, "--out", "area.pmtiles", "--overwrite", "--max-zoom", "3")
    assert stored_tiles((home.folder / "area.pmtiles").read_bytes()) == tiles_of(data, AREA, 3)


def test_an_area_of_a_map_on_a_disk_opens_no_connection(run: Shell, data: bytes) -> None:
    (run.folder / "world.pmtiles").write_bytes(data)
    run.good("basemap", "fetch", "--bbox", BOX, "--source", "world.pmtiles", "--out", "area.pmtiles")
    assert stored_tiles((run.folder / "area.pmtiles").read_bytes()) == tiles_of(data, AREA, 5)


def test_an_area_comes_from_a_server(online: Shell, server: RangeServer, data: bytes) -> None:
    arguments = ("basemap", "fetch", "--bbox", BOX, "--source", server.url)
    assert "Noise" in online.good(*arguments, "--plan")
    assert "name on the map: nobody" in online.good(*arguments, "--out", "area.pmtiles")
    assert stored_tiles((online.folder / "area.pmtiles").read_bytes()) == tiles_of(data, AREA, 5)
    server.vice = vices.portal
    assert "log in to the network" in online.refused(*arguments, "--out", "other.pmtiles")
    assert not (online.folder / "other.pmtiles").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by signals")
def test_ctrl_c_leaves_a_silent_server_in_one_line(online: Shell, server: RangeServer) -> None:
    server.vice = vices.hangs_within
    arguments = ["basemap", "fetch", "--bbox", BOX, "--source", server.url, "--out", "area.pmtiles"]
    running = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "conect_desktop", *arguments],
        cwd=online.folder, env=online.environment, stderr=subprocess.PIPE, text=True,
        # a shell that runs its tests in the background would have it ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert server.hanging.wait(30)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=30)
    assert (running.returncode, told.strip()) == (130, "stopped")
    assert not (online.folder / "area.pmtiles").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--bbox", "1,2,3", "--source", "world.pmtiles", "--plan"], "four numbers"),
        (["--bbox", "a,b,c,d", "--source", "world.pmtiles", "--plan"], "four numbers"),
        (["--bbox", "30,46,-8,55", "--source", "world.pmtiles", "--plan"], "not an area"),
        (["--bbox", BOX, "--source", "world.pmtiles"], "--out"),
        (["--bbox", BOX, "--out", "area.pmtiles"], "--source"),
        (["--source", "world.pmtiles", "--out", "area.pmtiles"], "--bbox"),
        (["--bbox", BOX, "--source", "nowhere.pmtiles", "--plan"], "can't be read"),
        (["--bbox", BOX, "--source", "world.pmtiles", "--out", "area.map"], "end in .pmtiles"),
    ],
)
def test_each_wish_that_cannot_be_is_one_line(home: Inside, world: str, arguments: list[str], told: str) -> None:
    assert told in home.refused("basemap", "fetch", *arguments)


def test_services_that_allow_a_copy_are_listed_and_planned_without_a_network(run: Shell) -> None:
    services = run.told("basemap", "services")
    assert all(one["licence"] and one["attribution"] and one["source"] for one in services)
    france = next(one for one in services if one["country"] == "FR" and one["kind"] == "map")
    told = run.told("basemap", "copy", france["id"], "--bbox=2.34,48.92,2.37,48.94", "--zooms", "12", "15", "--plan")
    assert 0 < told["tiles"] <= france["max_tiles"] and told["seconds"] > 0
    assert "no service" in run.refused("basemap", "copy", "osm", "--bbox=2.34,48.92,2.37,48.94", "--plan")
    assert "tiles" in run.refused("basemap", "copy", france["id"], "--bbox=1,47,3,49", "--zooms", "12", "18", "--plan")
