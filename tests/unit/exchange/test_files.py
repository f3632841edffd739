"""A file is written whole or not at all, and never over another unasked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conect_desktop.exchange.files import FileExists, written_beside


def test_it_is_there_once_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with written_beside(target) as part:
        part.write_text("whole")
        assert not target.exists()
    assert target.read_text() == "whole"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_what_goes_wrong_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(RuntimeError), written_beside(target, overwrite=True) as part:
        part.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_file_is_replaced_only_when_asked(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(FileExists) as told, written_beside(target):
        pass
    assert told.value.remedy
    with written_beside(target, overwrite=True) as part:
        part.write_text("new")
    assert target.read_text() == "new"


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(FileExists), written_beside(tmp_path / "out", overwrite=True):
        pass
