"""A process whose every file is told: run under strace in a home and a temporary folder of its own."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from conect_desktop.services.books import NewBook, new_book
from tests.privacy.markers import drawing, mark, photo
from tests.privacy.searching import STAYS, found, found_below

ROOT: Final = Path(__file__).resolve().parents[2]
_CALLS: Final = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
_CALL: Final = re.compile(r"(?P<call>\w+)\((?P<told>.*)\)\s+= (?P<result>-?\d+)", re.S)
_PATH: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


def has_strace() -> bool:
    """Whether files can be watched here."""
    return shutil.which("strace") is not None


@dataclass
class Watched:
    """Folders of one run, and what was seen of it."""

    folder: Path
    stderr: bytes = b""
    code: int = 0
    made: dict[str, str] = field(default_factory=dict)
    """Path → the call that made or opened it for writing, links and renames under their new names."""

    @property
    def book(self) -> Path:
        """The book, whose very name is a marker."""
        return self.folder / "books" / f"{STAYS}-book.gpkg"

    @property
    def home(self) -> Path:
        """The person's folder; its name is one too, as a person's often is."""
        return self.folder / f"{STAYS}-home"

    @property
    def temporary(self) -> Path:
        """Where temporary files go."""
        return self.folder / "tmp"

    @property
    def log(self) -> Path:
        """The folder of the log."""
        return self.home / ".local" / "state" / "conect-desktop" / "log"

    def run(self, what: str, seconds: int = 120) -> None:
        """A day's work that ends so."""
        told = self.folder / "strace.out"
        traced = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", f"trace={_CALLS}", "-o", str(told)]
        environment = {
            **os.environ, "HOME": str(self.home), "TMPDIR": str(self.temporary), "USER": f"{STAYS}-user",
            "LOGNAME": f"{STAYS}-user", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        for name in [name for name in environment if name.startswith("XDG_") or name.startswith("PYTEST")]:
            del environment[name]
        command = [sys.executable, "-m", "tests.privacy.day", what, str(self.book), str(self.folder)]
        done = subprocess.run(
            [*(traced if has_strace() else ()), *command],
            env=environment, cwd=self.folder, capture_output=True, timeout=seconds, check=False,
        )  # fmt: skip
        self.stderr, self.code, self.made = done.stdout + done.stderr, done.returncode, {}
        if has_strace():
            for line in told.read_text("utf-8", "replace").splitlines():
                self._take(line)
            told.unlink()

    def _take(self, line: str) -> None:
        call = _CALL.search(line)
        if call is None or call["result"].startswith("-"):
            return
        reads = call["call"] in ("open", "openat") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", call["told"])
        paths = _PATH.findall(call["told"])
        if reads or not paths:
            return
        path = paths[-1]
        self.made[path if path.startswith("/") else str(self.folder / path)] = f"{call['call']}({call['told']})"


def prepared(folder: Path) -> Watched:
    """A home, a book full of markers, and a camera card."""
    watched = Watched(folder)
    for name in ("books", "made", "card", "tmp", "out"):
        (folder / name).mkdir()
    watched.home.mkdir()
    with new_book(watched.book, NewBook(lab="Ecolab", city="Saint-Denis", author=f"{STAYS}-author")) as book:
        mark(book, folder / "made")
    shutil.rmtree(folder / "made")
    photo(folder / "card" / f"{STAYS}-new.jpg", 20)
    drawing(folder / "card" / f"{STAYS}-new.png")
    return watched


# -- looking at what came out ----------------------------------------------------------------------------------------


def log_of(watched: Watched) -> bytes:
    return b"\n".join(path.read_bytes() for path in sorted(watched.log.iterdir()))


def outside(watched: Watched) -> dict[str, set[str]]:
    """What holds a marker and is neither the book, nor what the test laid there, nor the name of the home."""
    apart = [watched.book, watched.folder / "card", watched.folder / f"{STAYS}-typed-that-day.csv", watched.home]
    return found_below(watched.folder, apart_from=apart) | found_below(watched.home)


def look_at_a_day(watched: Watched) -> None:
    """Assert that nothing but the book, what was asked for and the list of recent books tells of the session."""
    assert watched.code == 0, watched.stderr
    log = log_of(watched)
    wrong = (b"job wrong failed", b"NotADirectoryError ENOTDIR")
    for said in (*wrong, b"told %s", b"py.warnings", b"Qt: ", b"unexpected"):
        assert said in log, said
    assert found(watched.stderr) == set()
    # the settings name the books opened last, and nothing else of them
    assert set(outside(watched)) == {".config/conect-desktop/settings.ini"}
    lines = (watched.home / ".config/conect-desktop/settings.ini").read_bytes().splitlines()
    assert [line.split(b"=")[0] for line in lines if found(line)] == [b"recent"]
    assert list(watched.temporary.iterdir()) == []
    assert {path.name for path in watched.book.parent.iterdir()} == {watched.book.name}
    if has_strace():
        _look_at_made(watched)


def look_at_a_crash(watched: Watched) -> None:
    """Assert that a fault was told, by where in the program it was."""
    assert watched.code == -signal.SIGSEGV, watched.stderr
    assert b"Segmentation fault" in log_of(watched)
    assert found(log_of(watched)) == set() == found(watched.stderr)


def look_at_a_kill(watched: Watched) -> None:
    """Assert that what was half done lies where nobody else looks, and after another run nowhere."""
    assert watched.code == -signal.SIGKILL, watched.stderr
    left = outside(watched)
    # a copy half written, a recording, and a file that another program was shown
    assert any(name.endswith(".part") for name in left) and any(name.endswith(".wav") for name in left)
    assert all(name.startswith(("books/", "tmp/conect-", ".config/")) for name in left)
    assert [stat.S_IMODE(path.stat().st_mode) for path in watched.temporary.iterdir()] == [0o700]
    assert found(log_of(watched)) == set() == found(watched.stderr)
    watched.run("again")
    assert watched.code == 0, watched.stderr
    assert set(outside(watched)) == {".config/conect-desktop/settings.ini"}
    assert list(watched.temporary.iterdir()) == []
    assert {path.name for path in watched.book.parent.iterdir()} == {watched.book.name}


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
