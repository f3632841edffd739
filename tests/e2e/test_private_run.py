"""The program at work, failing, crashing and killed: no word of a session but in the book and what was asked for."""

from __future__ import annotations

import re
import signal
import stat
from pathlib import Path

import pytest

from tests.privacy.searching import STAYS, found, found_below
from tests.privacy.watched import Watched, has_strace, prepared


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """A home of its own, whose name is a marker as everything else's is."""
    return prepared(tmp_path)


def _log(watched: Watched) -> bytes:
    return b"\n".join(path.read_bytes() for path in sorted(watched.log.iterdir()))


def _outside(watched: Watched) -> dict[str, set[str]]:
    """What holds a marker and is neither the book, nor what the test laid there, nor the name of the home."""
    apart = [watched.book, watched.folder / "card", watched.folder / f"{STAYS}-typed-that-day.csv", watched.home]
    return found_below(watched.folder, apart_from=apart) | found_below(watched.home)


def test_a_day_of_work_leaves_no_word_outside_the_book_and_what_was_asked_for(watched: Watched) -> None:
    watched.run("work")
    assert watched.code == 0, watched.stderr
    log = _log(watched)
    for said in (b"job wrong failed", b"FileNotFoundError ENOENT", b"told %s", b"py.warnings", b"Qt: ", b"unexpected"):
        assert said in log, said
    assert found(watched.stderr) == set()
    # the settings name the books opened last, and nothing else of them
    outside = _outside(watched)
    assert set(outside) == {".config/conect-desktop/settings.ini"}
    lines = (watched.home / ".config/conect-desktop/settings.ini").read_bytes().splitlines()
    assert [line.split(b"=")[0] for line in lines if found(line)] == [b"recent"]
    assert list(watched.temporary.iterdir()) == []
    assert {path.name for path in watched.book.parent.iterdir()} == {watched.book.name}
    if has_strace():
        _look_at_made(watched)


def _look_at_made(watched: Watched) -> None:
    """Every file that ever was: in the book's folder, among what was asked for, in a private folder, or a setting."""
    assert len(watched.made) > 50
    private = re.compile(rf"{re.escape(str(watched.temporary))}/conect-\d+-\w+(/.*)?")
    own = re.compile(
        rf"{re.escape(str(watched.home))}/\.(config|local|cache)(/(state|share))?(/conect-desktop(/(keys|log|names))?)?"
        r"(/(settings\.ini[.\w]*|installation|signing[.\w]*|conect-desktop\.log|crash\.log))?"
    )
    probe = re.compile(rf"{re.escape(str(watched.temporary))}/[a-z0-9_]{{8}}")
    strange = []
    for path, call in watched.made.items():
        inside = Path(path).is_relative_to(watched.book.parent) or Path(path).is_relative_to(watched.folder / "out")
        asked = inside or path.endswith("-typed-that-day.csv") or path.startswith(("/dev/", "/proc/"))
        if private.fullmatch(path):
            if re.fullmatch(r".*/conect-\d+-\w+", path):
                assert call.endswith(", 0700)"), call
        elif not asked and not own.fullmatch(path) and not (probe.fullmatch(path) and "O_EXCL" in call):
            strange.append((path, call))
        if not inside:
            name = path.removeprefix(str(watched.home)).removesuffix(f"{STAYS}-typed-that-day.csv")
            assert found(name.encode()) == set(), call
    assert strange == []


def test_what_a_killed_run_left_is_gone_after_the_next(watched: Watched) -> None:
    watched.run("kill")
    assert watched.code == -signal.SIGKILL, watched.stderr
    left = _outside(watched)
    # a copy half written, a recording, and a file that another program was shown: where nobody else can look
    assert any(name.endswith(".part") for name in left) and any(name.endswith(".wav") for name in left)
    assert all(name.startswith(("books/", "tmp/conect-", ".config/")) for name in left)
    assert [stat.S_IMODE(path.stat().st_mode) for path in watched.temporary.iterdir()] == [0o700]
    assert found(_log(watched)) == set() == found(watched.stderr)
    watched.run("again")
    assert watched.code == 0, watched.stderr
    assert set(_outside(watched)) == {".config/conect-desktop/settings.ini"}
    assert list(watched.temporary.iterdir()) == []
    assert {path.name for path in watched.book.parent.iterdir()} == {watched.book.name}


def test_a_crash_says_where_in_the_program_and_nothing_else(watched: Watched) -> None:
    watched.run("segv")
    assert watched.code == -signal.SIGSEGV, watched.stderr
    assert b"Segmentation fault" in _log(watched)
    assert found(_log(watched)) == set() == found(watched.stderr)
