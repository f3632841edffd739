"""A commit whose folder can't be synced is in the file: it is told as what it is, so that nobody records it twice."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Places
from tests.bench.faults.children import no_strace

ROOT = Path(__file__).resolve().parents[2]
WORK = """
import sys
from pathlib import Path
from conect_desktop.errors import Trouble
from conect_desktop.services.capture import Capture
from conect_desktop.storage.book import Book
with Book.open(Path(sys.argv[1])) as book:
    for title in ("Jardin", "Atelier"):
        try:
            print("durable", len(Capture(book).add_place({"title": title}).changes.shown("places")))
        except Trouble as trouble:
            print(type(trouble).__name__, trouble.what)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folder's sync is made to fail with strace")


def recorded(path: Path, fault: str) -> list[str]:
    """What is told of two places recorded where syncs of the book's folder fail: SQLite's own, or all there are."""
    if why := no_strace():
        assert not os.environ.get("CI"), why
        pytest.skip(why)
    strace = shutil.which("strace") or ""
    command = [strace, "-qq", "-o", os.devnull, "-P", str(path.parent), "-e", f"inject={fault}:error=EIO"]
    done = subprocess.run(
        [*command, sys.executable, "-c", WORK, str(path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_where_the_folder_can_be_synced_after_all_nothing_is_told(book: Book) -> None:
    book.close()
    assert recorded(book.path, "fdatasync") == ["durable 1", "durable 1"]
    with Book.open(book.path) as again:
        assert [place.title for place in Places(again.db).all()] == ["Jardin", "Atelier"]
        assert check(again.db) == []


def test_where_it_cannot_the_person_is_told_not_to_do_it_again(book: Book) -> None:
    book.close()
    told = recorded(book.path, "fsync,fdatasync")
    assert [line.split(" ", 1)[0] for line in told] == ["MediumGone"] * 2
    assert all("is in the book" in line for line in told)
    with Book.open(book.path) as again:
        assert [place.title for place in Places(again.db).all()] == ["Jardin", "Atelier"]
        assert check(again.db) == []
