"""A process whose every file is told: run under strace in a home and a temporary folder of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from conect_desktop.services.books import NewBook, new_book
from tests.privacy.markers import drawing, mark, photo
from tests.privacy.searching import STAYS

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
