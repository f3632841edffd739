"""Files that are there for a while only: named by who made them, and taken away when who made them is gone."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from conect_desktop import passing
from conect_desktop.exchange.files import written_beside


@pytest.fixture(scope="module")
def gone() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def _left(folder: Path, pid: int, ending: str = "part") -> Path:
    """What a run of that number left."""
    name = passing.beside(folder / "book.gpkg", ending).name.replace(f".{os.getpid()}.", f".{pid}.")
    path = folder / name
    path.write_bytes(b"everything")
    return path


@pytest.mark.parametrize("ending", ["part", "repair.gpkg", "share.gpkg"])
def test_what_a_run_that_is_gone_left_is_taken_away_by_the_next_that_writes_there(
    tmp_path: Path, gone: int, ending: str
) -> None:
    left = _left(tmp_path, gone, ending)
    journal = left.with_name(left.name + "-journal")
    journal.write_bytes(b"everything")
    folder = _left(tmp_path, gone).with_name(_left(tmp_path, gone).name.replace("book.gpkg", "handed"))
    folder.mkdir()
    (folder / "map.html").write_bytes(b"everything")
    with written_beside(tmp_path / "out.csv") as part:
        part.write_bytes(b"rows")
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_what_others_are_writing_stays(tmp_path: Path, gone: int) -> None:
    ours = _left(tmp_path, os.getppid())
    other = _left(tmp_path, gone)
    theirs = other.rename(other.with_name(other.name.replace(passing._whose(), "0" * 8)))
    mine = tmp_path / "notes.123.part"
    mine.write_bytes(b"the person's own")
    passing.sweep_beside(tmp_path)
    assert {*tmp_path.iterdir()} == {ours, theirs, mine}


def test_temporary_files_of_this_process_and_its_libraries_lie_in_one_private_folder(
    tmp_path: Path, gone: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / f"conect-{gone}-abc").mkdir()
    (tmp_path / f"conect-{gone}-abc" / "said.wav").write_bytes(b"words")
    (tmp_path / "other").mkdir()
    (tmp_path / f"conect-{gone}-link").symlink_to(tmp_path / "other")
    with passing.private_temporary_files():
        (folder,) = (path for path in tmp_path.glob(f"conect-{os.getpid()}-*"))
        assert folder.stat().st_mode & 0o777 == 0o700
        with tempfile.NamedTemporaryFile(delete=False) as file:
            assert Path(file.name).parent == folder
        said = passing.new_folder() / "said.wav"
        said.write_bytes(b"words")
        told = passing.kept(said)
    assert {*tmp_path.iterdir()} == {tmp_path / "other", tmp_path / f"conect-{gone}-link", told.parent}
    assert told.read_bytes() == b"words"
    assert tempfile.gettempdir() == str(tmp_path)
    passing.sweep_temporary()
    assert told.is_file()
