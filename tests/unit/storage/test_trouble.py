"""What the operating system says, as the person is told it."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from conect_desktop.storage.trouble import FileInUse, NoSuchBook, ReadOnlyBook, from_os, understood


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A workbook that somebody looks at."""
    path = tmp_path / "places.xlsx"
    path.write_bytes(b"PK")
    return path


def refused(path: Path, winerror: int | None = None) -> PermissionError:
    """What Windows raises; nothing here can keep a file to itself as Excel does there."""
    error = PermissionError(errno.EACCES, "Permission denied", str(path))
    if winerror is not None:
        error.winerror = winerror  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize("number", [32, 33])
def test_a_file_that_windows_calls_shared_is_open_in_another_program(table: Path, number: int) -> None:
    assert isinstance(from_os(refused(table, number), table), FileInUse)


def test_on_windows_a_file_that_may_be_written_and_is_refused_is_open_elsewhere(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(from_os(refused(table), table), FileInUse)
    assert isinstance(understood(refused(table)), FileInUse)
    assert isinstance(from_os(refused(table.parent), table.parent), ReadOnlyBook), "a folder is in nobody's hands"
    assert isinstance(from_os(refused(table), table.with_name("new.xlsx")), ReadOnlyBook), "nor is what is not there"


def test_elsewhere_a_refusal_is_a_matter_of_rights(table: Path) -> None:
    assert isinstance(from_os(refused(table), table), ReadOnlyBook)
    assert isinstance(from_os(FileNotFoundError(errno.ENOENT, "No such file", str(table)), table), NoSuchBook)
