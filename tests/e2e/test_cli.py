"""Every command as a script calls it: a process, its output, its exit code, one line of error, and no network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conect_desktop import __version__
from conect_desktop.cli import main
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from tests.e2e.shell import Shell
from tests.gis import broken_rules

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """A book made by the command."""
    shell = Shell(tmp_path_factory.mktemp("fresh"), environment)
    told = shell.good("new", "ecolab.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis", "--author", "Marie")
    path = Path(told.strip())
    assert path == shell.folder / "ecolab.gpkg"
    return path


@pytest.fixture
def made(run: Shell, fresh: Path) -> Path:
    """A copy of it to work on, which knows already that it was moved."""
    path = Path(shutil.copy(fresh, run.folder / "ecolab.gpkg"))
    Book.open(path).close()
    return path


@pytest.fixture
def refused(run: Shell, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """The one line of error of a command that must fail, without starting Python anew for each."""
    monkeypatch.chdir(run.folder)

    def refuse(*arguments: str) -> str:
        assert main(list(arguments)) not in (0, 70)
        told = capfd.readouterr()
        assert told.err.startswith("error: ") and told.err.count("\n") == 1, told
        return told.err

    return refuse


def lines(*values: Any) -> str:
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


# -- the whole way ----------------------------------------------------------------------------------------------------


def test_a_session_from_the_first_command_to_the_last(run: Shell, made: Path) -> None:
    told = run.good(
        "capture", "ecolab.gpkg", "--table", "Table 2", "--author", "Paul",
        stdin=lines(
            {"type": "phase", "key": "mapping"},
            {"sticker": "7", "title": "Jardin de l’Écluse", "lon": 2.357, "lat": 48.936, "practices": ["jardinage"],
             "visibility": "public"},
            {"type": "note", "place": "7", "text": "« Il manque un point d’eau »", "kind": "quote"},
            {"title": "La friche", "geometry": {"type": "Polygon", "coordinates": [
                [[2.35, 48.93], [2.36, 48.93], [2.36, 48.94], [2.35, 48.93]]]}},
        ),
    )  # fmt: skip
    answers = [json.loads(line) for line in told.splitlines()]
    assert [(a["line"], a["ok"], a["type"]) for a in answers] == [
        (1, True, "phase"), (2, True, "place"), (3, True, "note"), (4, True, "place"),
    ]  # fmt: skip
    with Book.open(made, read_only=True) as opened:
        garden = Places(opened.db).get(answers[1]["uuid"])
        assert garden is not None
        assert (garden.sticker, garden.practices, garden.author) == ("7", ("gardening",), "Paul")
        assert (garden.phase, garden.session is not None) == (answers[0]["uuid"], True)
        table = opened.db.execute("SELECT label FROM session_tables WHERE uuid = ?", [garden.session_table]).fetchone()
        assert table == ("Table 2",)

    info = run.told("info", "ecolab.gpkg")
    assert info["counts"]["places"] == 2 and info["counts"]["notes"] == 1
    assert (info["lab"], info["city"], info["country"], info["language"]) == ("Ecolab", "Saint-Denis", "FR", "fr")
    assert info["whole"] is True and info["size"] > 100_000 and info["format"] == "1.2"
    assert [(s["phase"], s["places"], s["notes"]) for s in info["sessions"]] == [("mapping", 2, 1)]
    assert "2 places, 1 notes" in run.good("info", "ecolab.gpkg")

    steps = run.told("history", "ecolab.gpkg")
    assert [(s["label"], s["author"]) for s in steps[:2]] == [("place.add", "Paul"), ("note.add", "Paul")]
    assert steps[1]["entries"][0]["cells"]["text"] == [None, "« Il manque un point d’eau »"]
    assert len(run.good("history", "ecolab.gpkg", "--limit", "2").splitlines()) == 2

    undone = run.told("undo", "ecolab.gpkg", "--author", "Marie")
    assert (undone["undone"]["label"], undone["left"]) == ("place.add", [])
    assert "undone: note.add" in run.good("undo", "ecolab.gpkg")
    assert run.told("info", "ecolab.gpkg")["counts"]["places"] == 1

    checked = run.told("check", "ecolab.gpkg")
    assert checked == {"book": "ecolab.gpkg", "whole": True, "findings": []}
    assert run.good("check", "ecolab.gpkg") == "ecolab.gpkg: whole\n"

    exported = run.told("export", "ecolab.gpkg", "out.geojson", "--format", "geojson")
    assert exported["audience"] == "public"
    assert {"places", "notes", "skipped", "look_at"} <= exported.keys()
    whole = run.told("export", "ecolab.gpkg", "out.gpkg", "--format", "gpkg", "--audience", "team")
    assert whole["places"] == 1
    assert broken_rules([made, run.folder / "out.gpkg"]) == {}

    again = run.good("import", "ecolab.gpkg", "out.geojson", "--dry-run")
    assert again.startswith("would import")
    assert sorted(path.name for path in run.folder.iterdir()) == ["ecolab.gpkg", "out.geojson", "out.gpkg"]


def test_the_demo_book_is_complete_and_whole(run: Shell) -> None:
    path = Path(run.good("demo", "demo.gpkg").strip())
    info = run.told("info", str(path))
    assert info["language"] == "fr" and info["whole"] and info["findings"] == []
    assert len(info["sessions"]) == 2
    assert info["counts"]["places"] >= 20 and info["counts"]["notes"] >= 20
    assert run.good("check", str(path)).endswith("whole\n")
    run.good("export", str(path), "public.geojson", "--format", "geojson")


def test_import_reads_the_good_features_lists_the_bad_and_is_one_step(run: Shell, made: Path) -> None:
    def feature(title: str, coordinates: Any) -> dict[str, Any]:
        return {
            "type": "Feature",
            "properties": {"title": title},
            "geometry": {"type": "Point", "coordinates": coordinates},
        }

    file = run.folder / "in.geojson"
    features = [feature("Un", [2.3, 48.9]), feature("Deux", [2.3, 148.9]), feature("Trois", [2.3, 48.8])]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    dry = run.told("import", "ecolab.gpkg", "in.geojson", "--dry-run")
    assert (dry["read"], dry["imported"], dry["dry_run"]) == (3, 2, True)
    assert run.told("info", "ecolab.gpkg")["counts"].get("places", 0) == 0
    told = run.told("import", "ecolab.gpkg", "in.geojson")
    assert [(bad["feature"], bad["name"]) for bad in told["bad"]] == [(2, "Deux")]
    assert run.told("info", "ecolab.gpkg")["counts"]["places"] == 2
    run.good("undo", "ecolab.gpkg")
    assert run.told("info", "ecolab.gpkg")["counts"].get("places", 0) == 0


def test_an_export_replaces_a_file_only_when_told(run: Shell, made: Path) -> None:
    out = run.folder / "out.geojson"
    out.write_text("mine")
    assert "out.geojson" in run.refused("export", "ecolab.gpkg", "out.geojson", "--format", "geojson")
    assert out.read_text() == "mine"
    run.good("export", "ecolab.gpkg", "out.geojson", "--format", "geojson", "--overwrite")
    assert json.loads(out.read_text())["type"] == "FeatureCollection"
    before = made.read_bytes()
    run.refused("export", "ecolab.gpkg", "ecolab.gpkg", "--format", "gpkg", "--overwrite")
    assert made.read_bytes() == before


# -- capture ----------------------------------------------------------------------------------------------------------


def test_a_bad_line_is_told_and_the_next_one_goes_on(run: Shell, made: Path) -> None:
    uuid = "0198c000-0000-7000-8000-000000000001"
    bad: list[bytes] = [
        b"not json", b"[1]", b'"text"', b"\xff\xfe", b'{"title": NaN}', b'{"title": "\\ud800"}',
        *(json.dumps(value).encode() for value in (
            {"title": ""}, {"title": "x", "nonsense": 1}, {"title": "x", "author": "someone else"}, {"title": 5},
            {"title": "x", "practices": ["flying"]}, {"title": "x", "practices": 3}, {"title": "x", "start_year": 1e9},
            {"title": "x", "start_year": [1]}, {"title": "x", "start_year": 1.5}, {"title": "x", "confidence": 4},
            {"title": "x", "lon": 2.3}, {"title": "x", "lon": "2.3", "lat": 48}, {"title": "x", "lon": True, "lat": 1},
            {"title": "x", "lon": 200, "lat": 48}, {"title": "x", "geometry": 5}, {"title": "x", "geometry": [1]},
            {"title": "x", "geometry": {"type": "Point"}}, {"title": "x", "geometry": {"type": []}},
            {"title": "x", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}},
            {"title": "x", "geometry": {"type": "GeometryCollection", "geometries": []}},
            {"title": "x", "uuid": "mine"}, {"title": "x", "uuid": uuid}, {"title": "x", "url": "javascript:alert(1)"},
            {"title": "x", "session": "nowhere"}, {"title": "x", "table": "Table 99"},
            {"title": "x", "visibility": "all"},
            {"type": "note"}, {"type": "note", "text": "x", "place": "99"}, {"type": "note", "text": "x", "actor": "a"},
            {"type": "wish", "title": "x"}, {"type": [], "title": "x"}, {"type": "phase"}, {"type": "phase", "key": 5},
        )),
    ]  # fmt: skip
    deep = b'{"title":"x","geometry":' + b'{"type":"GeometryCollection","geometries":[' * 450 + b"]}" * 450 + b"}"
    sent = [lines({"title": "Un", "uuid": uuid}).strip().encode(), *bad, deep, b'{"title": "Deux"}']
    done = run("capture", "ecolab.gpkg", stdin=b"\n".join(sent) + b"\n\n")
    assert done.returncode == 1 and done.stderr == "", done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["line"] for answer in answers] == list(range(1, len(sent) + 1))
    taken = [sent[answer["line"] - 1] for answer in answers if answer["ok"]]
    assert taken == [sent[0], sent[-1]]
    for answer in answers:
        assert answer["ok"] or (answer["error"] and "\n" not in answer["error"].strip()), answer
    words = next(a["error"] for a, line in zip(answers, sent, strict=True) if b"flying" in line)
    assert "practices: 'flying' is not in the vocabulary" in words and "gardening" in words
    assert run.told("info", "ecolab.gpkg")["counts"]["places"] == 2
    run.good("check", "ecolab.gpkg")


def test_what_is_acknowledged_is_durable_before_the_next_line_is_sent(run: Shell, made: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "conect_desktop", "capture", "ecolab.gpkg"],
        cwd=run.folder, env=run.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin and process.stdout
    for number in range(5):
        process.stdin.write(lines({"title": f"Lieu {number}"}).encode())
        process.stdin.flush()
        uuid = json.loads(process.stdout.readline())["uuid"]
        with Book.open(made, read_only=True) as reader:
            found = Places(reader.db).get(uuid)
            assert found is not None and found.title == f"Lieu {number}"
    assert "open already" in run.refused("undo", "ecolab.gpkg")
    process.stdin.close()
    assert process.wait(30) == 0
    process.stdout.close()


def test_a_reader_that_goes_away_is_no_error(run: Shell, made: Path) -> None:
    command = f'"{sys.executable}" -m conect_desktop history ecolab.gpkg --json | head -c 10'
    done = subprocess.run(
        ["bash", "-c", command], cwd=run.folder, env=run.environment, capture_output=True, check=False
    )
    assert done.stderr == b""


# -- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["info", "check", "capture", "history", "undo"])
def test_a_book_that_is_none_is_one_line_that_names_it(run: Shell, command: str) -> None:
    (run.folder / "x.gpkg").write_bytes(b"PK\x03\x04" * 50)
    line = run.refused(command, "x.gpkg")
    assert "x.gpkg" in line and "not a CoNECT book" in line
    assert [path.name for path in run.folder.iterdir()] == ["x.gpkg"]


def test_each_way_a_book_can_be_wrong_is_one_line(refused: Callable[..., str], made: Path) -> None:
    whole = made.read_bytes()
    assert "no such book" in refused("info", "missing.gpkg")
    assert "not a file" in refused("info", ".")
    made.write_bytes(whole[:100_000])
    assert "cut off" in refused("check", "ecolab.gpkg")
    made.write_bytes(b"")
    assert "empty" in refused("info", "ecolab.gpkg")
    middle = len(whole) // 2 // 4096 * 4096
    made.write_bytes(whole[:middle] + b"\xa5" * 8192 + whole[middle + 8192 :])
    assert "ecolab.gpkg" in refused("info", "ecolab.gpkg")
    newer = whole.replace(b"SQLite format 3", b"SQLite format 4", 1)
    made.write_bytes(newer)
    assert "not a CoNECT book" in refused("info", "ecolab.gpkg")


def test_a_damaged_row_is_found_by_check_with_an_exit_code(run: Shell, made: Path) -> None:
    with Book.open(made) as opened, opened.write("x", system=True) as step:
        step.db.execute("UPDATE journal SET changes = replace(changes, 'Ecolab', 'Autre') WHERE tbl = 'dossier'")
    done = run("check", "ecolab.gpkg")
    assert done.returncode == 1 and "dossier" in done.stdout and done.stdout.endswith("damaged\n")
    assert json.loads(run("check", "ecolab.gpkg", "--json").stdout)["whole"] is False
    assert run.told("info", "ecolab.gpkg")["whole"] is False


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "empty"),
        (b"hello", "not GeoJSON"),
        (b'{"type": "FeatureCollection", "features": [', "cut off"),
        (b'{"type": "FeatureCollection"}', "no list"),
        ('{"type": "FeatureCollection", "features": [{"a": "é"}]}'.encode("latin-1"), "UTF-8"),
        ('{"type": "FeatureCollection", "features": []}'.encode("utf-16"), "UTF-16"),
        (b'{"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [NaN, 1]}]}', "NaN"),
        (b'{"type": "Topology"}', "not GeoJSON"),
    ],
)
def test_each_way_a_geojson_can_be_wrong_is_one_line(
    refused: Callable[..., str], made: Path, content: bytes, what: str
) -> None:
    made.with_name("in.geojson").write_bytes(content)
    before = made.read_bytes()
    line = refused("import", "ecolab.gpkg", "in.geojson")
    assert "in.geojson" in line and what in line
    assert made.read_bytes() == before


def test_usage_is_one_line_too(refused: Callable[..., str], made: Path) -> None:
    assert "--lab" in refused("new", "x.gpkg", "--city", "Oslo")
    assert "--format" in refused("export", "ecolab.gpkg", "o")
    assert "tiff" in refused("export", "ecolab.gpkg", "o", "--format", "tiff")
    assert "king" in refused("export", "ecolab.gpkg", "o", "--format", "gpkg", "--audience", "king")
    assert "--bogus" in refused("info", "ecolab.gpkg", "--bogus")


def test_each_wish_that_cannot_be_is_one_line_and_leaves_no_file(refused: Callable[..., str], made: Path) -> None:
    assert "there already" in refused("new", "ecolab.gpkg", "--lab", "E", "--city", "Oslo")
    assert "country" in refused("new", "x.gpkg", "--lab", "E", "--city", "Atlantis")
    assert "template" in refused("new", "x.gpkg", "--lab", "E", "--city", "Oslo", "--template", "none")
    assert "'xx'" in refused("new", "x.gpkg", "--lab", "E", "--city", "Oslo", "--lang", "xx")
    assert "session" in refused("capture", "ecolab.gpkg", "--session", "Autre")
    assert "Table 1" in refused("capture", "ecolab.gpkg", "--table", "Autre")
    assert "undo" in refused("undo", "ecolab.gpkg")
    assert "missing.geojson" in refused("import", "ecolab.gpkg", "missing.geojson")
    assert [path.name for path in made.parent.iterdir()] == ["ecolab.gpkg"]


# -- about itself -----------------------------------------------------------------------------------------------------


def test_it_tells_its_version_and_every_command(run: Shell) -> None:
    assert __version__ in run.good("--version")
    told = run.good("--help")
    commands = ("new", "info", "check", "import", "export", "capture", "history", "undo", "demo")
    assert all(f"\n  {name} " in told for name in commands) and "--selfcheck" in told
    for name in ("capture", "export"):
        assert "Usage:" in run.good(name, "--help")


def test_a_damaged_book_is_repaired_into_a_new_one(run: Shell) -> None:
    run.good("demo", "demo.gpkg")
    path = run.folder / "demo.gpkg"
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    run.refused("info", "demo.gpkg")
    told = run.told("repair", "demo.gpkg", "new.gpkg")
    assert told["restored"]["history"] and told["restored"]["saved"]["places"] == 35
    assert "whole" in run.good("check", "new.gpkg")
    assert "already" in run.refused("repair", "demo.gpkg", "new.gpkg")
    assert "35 places" in run.good("repair", "demo.gpkg", "again.gpkg")
