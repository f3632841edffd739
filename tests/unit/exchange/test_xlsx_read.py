"""Workbooks are read sheet by sheet; what could fill the memory or bring something along is refused."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from conect_desktop.errors import Trouble
from conect_desktop.exchange.incoming import Row
from conect_desktop.exchange.xlsx_read import xlsx_source


def _book(folder: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "in.xlsx"
    made.save(path)
    return path


def _read(path: Path, sheet: str | None = None) -> tuple[tuple[str, ...], list[Row], str | None]:
    with xlsx_source(path, sheet=sheet) as source:
        return source.columns or (), list(source.rows), source.layer


def test_cells_come_as_text_and_numbers_with_their_row(tmp_path: Path) -> None:
    rows = [["nom", "lat", "quand", "n"], ["Jardin", 48.936, dt.date(2026, 5, 12), 3.0], [None] * 4, ["B", None, "", 1]]
    columns, found, _ = _read(_book(tmp_path, {"Lieux": rows}))
    assert columns == ("nom", "lat", "quand", "n")
    assert found[0].cells == {"nom": "Jardin", "lat": 48.936, "quand": "2026-05-12", "n": 3}
    assert [row.number for row in found] == [2, 4]


def test_the_first_sheet_that_holds_something_is_read(tmp_path: Path) -> None:
    path = _book(tmp_path, {"Vide": [], "Lieux": [["nom", "x"], ["a", 1]], "Autres": [["nom", "x"], ["b", 2]]})
    assert _read(path)[2] == "Lieux"
    assert _read(path, "autres")[1][0].cells["nom"] == "b"
    with pytest.raises(Trouble, match="no sheet 'Nichts'") as told:
        _read(path, "Nichts")
    assert "'Lieux'" in str(told.value.remedy)


def test_titles_above_the_table_are_passed_over(tmp_path: Path) -> None:
    rows = [["Inventaire 2026"], [], ["nom", "lat", "lon"], ["a", 1, 2]]
    columns, found, _ = _read(_book(tmp_path, {"Lieux": rows}))
    assert columns == ("nom", "lat", "lon")
    assert found[0].number == 4


def test_formulas_are_never_run_and_hostile_text_stays_text(tmp_path: Path) -> None:
    told = "<script>alert(1)</script>\u202e🌱"
    _, found, _ = _read(_book(tmp_path, {"L": [["nom", "x"], [told, "=1+1"]]}))
    assert found[0].cells["nom"] == told
    # openpyxl wrote the formula without a computed value
    assert found[0].cells["x"] is None


def test_an_empty_workbook_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="empty"):
        _read(_book(tmp_path, {"a": [], "b": []}))


def _with(folder: Path, name: str, content: bytes) -> Path:
    path = _book(folder, {"L": [["nom", "x"], ["a", 1]]})
    other = folder / "changed.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    return other


def test_a_workbook_with_entities_of_its_own_is_refused(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    with pytest.raises(Trouble, match="entities"):
        _read(_with(tmp_path, "xl/worksheets/sheet1.xml", bomb))


def test_a_workbook_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="far too large"):
        _read(_with(tmp_path, "xl/worksheets/sheet1.xml", b"<worksheet>" + b" " * (30 << 20) + b"</worksheet>"))


@pytest.mark.parametrize("member", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_damaged_part_is_told(tmp_path: Path, member: str) -> None:
    with pytest.raises(Trouble) as told:
        _read(_with(tmp_path, member, b"<broken"))
    assert told.value.remedy


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"", "empty"), (b"PK\x03\x04", "damaged"), (b"\xd0\xcf\x11\xe0" + b"x" * 100, "xls"), (b"hello", "damaged")],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "in.xlsx"
    path.write_bytes(content)
    with pytest.raises(Trouble, match=what):
        _read(path)


def test_a_workbook_cut_off_is_told(tmp_path: Path) -> None:
    path = _book(tmp_path, {"L": [["nom", "x"], ["a", 1]]})
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(Trouble, match="damaged"):
        _read(path)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=30), st.floats(0, 1))
def test_bytes_changed_anywhere_give_rows_or_trouble(tmp_path: Path, rubbish: bytes, where: float) -> None:
    path = _book(tmp_path, {"L": [["nom", "x"], ["a", 1]]})
    content = path.read_bytes()
    at = int(where * len(content))
    path.write_bytes(content[:at] + rubbish + content[at + len(rubbish) :])
    try:
        _read(path)
    except Trouble as trouble:
        assert trouble.remedy
