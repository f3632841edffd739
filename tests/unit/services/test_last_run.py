"""After a crash nothing has to be recovered; it is said which book was open and when its last edit was saved."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conect_desktop.services.demo import write_demo
from conect_desktop.services.last_run import broke_off
from conect_desktop.storage.book import Book

HOLDS = """
import sys
from pathlib import Path
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
book = Book.open(Path(sys.argv[1]))
with book.write("place.add") as step:
    Places(step.db).add(Place(uuid=new_id(), title="The last one"))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_demo(tmp_path / "demo.gpkg").close()
    return tmp_path / "demo.gpkg"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended by signals")
def test_a_book_that_was_open_when_the_program_was_killed_is_told(path: Path, tmp_path: Path) -> None:
    assert broke_off([path]) is None, "it was closed"
    command = [sys.executable, "-c", HOLDS, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
        assert broke_off([path]) is None, "it is open, and nothing broke off"
        process.send_signal(signal.SIGKILL)
    found = broke_off([tmp_path / "gone.gpkg", path])
    assert found is not None
    assert (found.path, found.places, found.notes) == (path, 36, 25)
    with Book.open(path) as book:
        assert found.saved_at == book.db.execute("SELECT max(made_at) FROM journal_steps").fetchone()[0]
    assert broke_off([path]) is None, "it was opened again and closed"


def test_a_book_that_can_not_be_read_is_not_spoken_of(path: Path) -> None:
    path.with_name(".demo.gpkg.lock").write_text('{"host": "x"')
    assert broke_off([path]) is None
