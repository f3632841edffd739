"""The address of a file for SQLite: any path that a person may give leads to that file and no other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from conect_desktop.sqlite_uri import sqlite_uri


@pytest.mark.parametrize("name", ["plain", "été", "a b", "why?mode=memory", "50 % #2", "a&b=c", "100%25", "'x'"])
def test_whatever_a_folder_is_called_the_file_in_it_is_opened(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "some.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as made, made:
        made.execute("CREATE TABLE here (x)")
    with closing(sqlite3.connect(sqlite_uri(path, "mode=ro"), uri=True)) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("here",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute("DROP TABLE here")


def test_two_slashes_at_the_beginning_are_no_server(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    sqlite3.connect(path).close()
    twice = Path(f"/{path}")
    assert str(twice).startswith("//")
    sqlite3.connect(sqlite_uri(twice, "mode=ro"), uri=True).close()


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        (r"C:\Users\Zoë\a.gpkg", "file:///C:/Users/Zo%C3%AB/a.gpkg?mode=ro"),
        (r"\\server\lab\a.gpkg", "file:////server/lab/a.gpkg?mode=ro"),
    ],
)
def test_drives_and_shares_of_windows(path: str, wanted: str) -> None:
    """As SQLite's documentation says; there is no Windows in this test to open them."""

    class Absolute(PureWindowsPath):
        def absolute(self) -> Absolute:
            return self

    assert sqlite_uri(Absolute(path), "mode=ro") == wanted  # type: ignore[arg-type]
