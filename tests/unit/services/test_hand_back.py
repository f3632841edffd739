"""Everything that leaves in one folder: whole or not there, and one format that fails keeps no other back."""

from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path
from typing import Any

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services.export import WRITERS, Format
from conect_desktop.services.hand_back import folder_name, write_hand_back
from conect_desktop.services.leaving import Prepared, prepared
from conect_desktop.storage.book import Book
from tests.fresh import fresh_demo


@pytest.fixture(scope="module")
def leaving(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """What leaves of the demo book for everybody."""
    with Book.open(fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")) as book:
        return prepared(book, "public")


def _broken(*_: Any, **__: Any) -> Any:
    raise Trouble("this one can't be written")


def test_every_format_is_in_the_folder(leaving: Prepared, tmp_path: Path) -> None:
    handed = write_hand_back(*leaving, tmp_path / "out", WRITERS, Silent())
    assert {path.name for path in (tmp_path / "out").iterdir()} == {path.name for path in handed.files}
    assert {"map.geojson", "map-qgis.gpkg", "tables.xlsx", "network.gexf", "conect-map.geojson"} <= {
        path.name for path in handed.files
    }
    assert handed.troubles == ()
    assert list(tmp_path.iterdir()) == [tmp_path / "out"]


def test_a_folder_that_is_there_is_left_alone(leaving: Prepared, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(Trouble, match="already"):
        write_hand_back(*leaving, tmp_path / "out", WRITERS, Silent())
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_a_bug_in_one_format_is_logged_and_the_others_are_written(
    leaving: Prepared, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def bug(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    handed = write_hand_back(*leaving, tmp_path / "out", {**WRITERS, "kml": Format(".kml", bug)}, Silent())
    assert "map.kml could not be written" in str(handed.troubles[0])
    assert (tmp_path / "out" / "map.geojson").exists()
    assert "kml was not written" in caplog.text
    caplog.clear()


def test_one_format_that_fails_keeps_no_other_back(leaving: Prepared, tmp_path: Path) -> None:
    writers = {**WRITERS, "xlsx": Format(".xlsx", _broken)}
    handed = write_hand_back(*leaving, tmp_path / "out", writers, Silent())
    assert "tables.xlsx" not in {path.name for path in handed.files}
    assert [str(trouble) for trouble in handed.troubles] and (tmp_path / "out" / "tables.zip").exists()
    with zipfile.ZipFile(tmp_path / "out" / "tables.zip") as archive:
        assert archive.testzip() is None


def test_nothing_stays_where_nothing_can_be_written(leaving: Prepared, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="can't be written"):
        write_hand_back(*leaving, tmp_path / "out", {"csv": Format(".zip", _broken)}, Silent())
    with pytest.raises(Trouble):
        write_hand_back(*leaving, tmp_path / "no" / "out", WRITERS, Silent())
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_no_half_folder(leaving: Prepared, tmp_path: Path) -> None:
    class Impatient(Silent):
        steps = 0

        def step(self, done: int, total: int) -> None:
            if done == 4:
                raise Cancelled("hand-back")

    with pytest.raises(Cancelled):
        write_hand_back(*leaving, tmp_path / "out", WRITERS, Impatient())
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_named_by_lab_and_day(leaving: Prepared) -> None:
    assert folder_name(leaving[1]) == "Écolab 2026-03-14 CoNECT"


def test_a_long_name_is_cut_to_one_that_every_system_keeps(leaving: Prepared) -> None:
    for length in range(40, 90):
        name = folder_name(dataclasses.replace(leaving[1], lab="é" * length))
        assert len(name) <= 80 and name == name.strip(" .")
