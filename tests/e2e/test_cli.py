"""The command line as a script sees it: output, exit codes, one clear line for every trouble, no socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book


def run(
    *words: str | Path, stdin: str | bytes = "", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The real program in a process of its own."""
    command = [sys.executable, "-m", "conect_desktop", *map(str, words)]
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(command, input=given, capture_output=True, check=False, env={**os.environ, **(env or {})})
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A book with one session, closed."""
    path = tmp_path / "ecolab.gpkg"
    new_book(path, NewBook(lab="Ecolab", city="Saint-Denis", author="Marie")).close()
    return path


def _places(path: Path) -> list[tuple[Any, ...]]:
    with Book.open(path, read_only=True) as book:
        return book.db.execute("SELECT sticker, title, practices, author FROM places ORDER BY fid").fetchall()


def _one_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stderr.strip().splitlines()
    assert done.returncode != 0
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("error: ")
    return lines[0]


def test_a_session_from_new_to_check(tmp_path: Path) -> None:
    book = tmp_path / "ecolab.gpkg"
    done = run("new", book, "--lab", "Ecolab", "--city", "Saint-Denis", "--template", "ecolab", "--lang", "fr")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, str(book), "")
    lines = [
        {"type": "phase", "key": "mapping"},
        {"title": "Jardin", "sticker": 12, "practices": ["Jardinage"], "lon": 2.357, "lat": 48.936},
        {"type": "note", "text": "« On y est bien. »", "kind": "quote", "place": "12", "said_by": ["T1-P01"]},
    ]
    text = "\n".join(json.dumps(line) for line in lines)
    done = run("capture", book, "--table", "Table 1", "--author", "Marie", stdin=text)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["ok"] for answer in answers] == [True, True, True], answers
    assert _places(book) == [("12", "Jardin", '["gardening"]', "Marie")]
    told = json.loads(run("info", book, "--json").stdout)
    assert (told["counts"]["places"], told["counts"]["notes"], told["whole"]) == (1, 1, True)
    assert told["sessions"][0]["phase"] == "mapping"
    history = json.loads(run("history", book, "--json").stdout)
    assert [step["label"] for step in history[:3]] == ["note.add", "place.add", "phase.start"]
    assert run("undo", book).returncode == 0
    assert run("undo", book).returncode == 0
    assert _places(book) == []
    assert run("check", book).returncode == 0


def test_undo_of_everything_ends_with_a_clear_no(made: Path) -> None:
    assert "nothing is left" in _one_line(run("undo", made))


def test_bad_lines_of_capture_are_answered_and_the_good_ones_saved(made: Path) -> None:
    lines = [
        b"not json",
        b"[1]",
        b'{"title": "A"}',
        b'{"title": "", "sticker": ""}',
        b'{"title": "B", "practices": ["x"]}',
        b'{"type": "song"}',
        b'{"title": "C", "lon": 500, "lat": 1}',
        b'{"title": "D", "colour": "red"}',
        b'{"type": "note", "text": "t", "place": "99"}',
        b'{"title": "\xff"}',
        b'{"title": "E", "lon": null}',
    ]
    done = run("capture", made, stdin=b"\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["line"] for answer in answers] == list(range(1, len(lines) + 1))
    assert [answer["ok"] for answer in answers].count(True) == 1
    assert all(answer["error"] for answer in answers if not answer["ok"])
    assert [place[1] for place in _places(made)] == ["A"]


def test_the_same_uuid_twice_is_refused_not_doubled(made: Path) -> None:
    line = json.dumps({"title": "A", "uuid": "01890000-0000-7000-8000-000000000001"})
    done = run("capture", made, stdin=f"{line}\n{line}")
    assert [json.loads(answer)["ok"] for answer in done.stdout.splitlines()] == [True, False]
    assert len(_places(made)) == 1


@pytest.mark.parametrize("command", ["info", "check", "history", "undo", "capture"])
def test_what_is_not_a_book_is_told_in_one_line(tmp_path: Path, command: str) -> None:
    bad = tmp_path / "bad.gpkg"
    assert "bad.gpkg" in _one_line(run(command, bad))
    for content in (b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 84):
        bad.write_bytes(content)
        assert "bad.gpkg" in _one_line(run(command, bad))
        assert bad.read_bytes() == content


def test_a_cut_book_is_refused_and_left_as_it_is(made: Path) -> None:
    whole = made.read_bytes()
    made.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in _one_line(run("info", made))
    assert made.read_bytes() == whole[: len(whole) // 2]


def test_a_held_book_is_told_with_its_holder(made: Path) -> None:
    with Book.open(made):
        assert str(os.getpid()) in _one_line(run("undo", made))
        assert run("info", made).returncode == 0


def test_wrong_words_are_told(tmp_path: Path, made: Path) -> None:
    for words in (
        ("new", tmp_path / "x.gpkg", "--lab", "L", "--city", "Nowhere"),
        ("new", tmp_path / "x.gpkg", "--lab", "L", "--city", "Sibiu", "--template", "nope"),
        ("new", tmp_path / "x.gpkg", "--lab", "L", "--city", "Sibiu", "--lang", "xx"),
        ("new", made, "--lab", "L", "--city", "Sibiu"),
        ("export", made, tmp_path / "x", "--format", "docx"),
        ("import", made, tmp_path / "nothing.geojson"),
        ("capture", made, "--session", "nope"),
        ("capture", made, "--table", "nope"),
        ("frobnicate",),
    ):
        done = run(*words)
        if words[0] != "frobnicate":
            _one_line(done)
        assert done.returncode != 0
    assert not (tmp_path / "x.gpkg").exists()


def test_import_and_export_by_command(made: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.geojson"
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [2.3, 48.9]},
        "properties": {"title": "A"},
    }
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature, {"type": "Feature"}, 3]}))
    dry = json.loads(run("import", made, source, "--dry-run", "--json").stdout)
    assert (dry["read"], dry["imported"], len(dry["bad"])) == (3, 2, 1)
    assert _places(made) == []
    assert run("import", made, source).returncode == 0
    assert len(_places(made)) == 2
    out = tmp_path / "out.geojson"
    told = json.loads(run("export", made, out, "--format", "geojson", "--audience", "team", "--json").stdout)
    assert (told["places"], out.exists()) == (2, True)
    assert "already" in _one_line(run("export", made, out, "--format", "geojson"))


def test_version_help_and_demo(tmp_path: Path) -> None:
    assert "0.1.0" in run("--version").stdout
    assert "offline" in run("--help").stdout
    book = tmp_path / "demo.gpkg"
    assert run("demo", book).returncode == 0
    assert run("check", book).returncode == 0
    assert "already" in _one_line(run("demo", book))


def test_no_command_opens_a_socket(tmp_path: Path) -> None:
    """Every command again, in an interpreter in which making an internet socket is an error."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(
        "import socket\n"
        "made = socket.socket.__init__\n"
        "def refuse(self, family=-1, *rest, **more):\n"
        "    if family != socket.AF_UNIX: raise SystemExit('a socket was opened')\n"
        "    made(self, family, *rest, **more)\n"
        "socket.socket.__init__ = refuse\n"
    )
    env = {"PYTHONPATH": f"{guard}{os.pathsep}{Path(__file__).resolve().parents[2]}"}
    blocked = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"], env={**os.environ, **env}, check=False
    )
    assert blocked.returncode != 0
    book, out = tmp_path / "demo.gpkg", tmp_path / "out.geojson"
    for words, stdin in (
        (("demo", book), ""),
        (("info", book), ""),
        (("capture", book), '{"title": "A"}'),
        (("history", book), ""),
        (("undo", book), ""),
        (("export", book, out, "--format", "geojson", "--audience", "team"), ""),
        (("import", book, out, "--dry-run"), ""),
        (("check", book), ""),
        (("--selfcheck",), ""),
    ):
        done = run(*words, stdin=stdin, env=env)
        assert done.returncode == 0, (words, done.stderr)
