"""Columns of words share what a table has left, and are read on a small screen too."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.shared_width import SharedWidth


@dataclass(frozen=True)
class Row:
    uuid: str
    what: str
    who: str = "Marie"
    when: str = "14/03/2026 13:05 to 13:23"


def table_of(qtbot: QtBot, *rows: Row, wide: int) -> RecordTable:
    made = RecordTable()
    qtbot.addWidget(made)
    made.set_columns(
        [
            RecordColumn("When", lambda row: row.when),
            RecordColumn("What", lambda row: row.what, stretch=True),
            RecordColumn("Who", lambda row: row.who, stretch=True),
        ]
    )
    made.resize(wide, 200)
    made.show()
    made.set_records(rows)
    return made


def widths(table: RecordTable) -> tuple[int, ...]:
    return tuple(table.columnWidth(number) for number in range(3))


LONG = Row("1", "The garden behind the library, where children grow beans")


def test_what_is_left_is_filled_and_shared(qtbot: QtBot) -> None:
    table = table_of(qtbot, LONG, wide=900)
    digit = table.fontMetrics().horizontalAdvance("0")
    qtbot.waitUntil(lambda: widths(table)[0] > digit * 20)
    qtbot.waitUntil(lambda: sum(widths(table)) == table.viewport().width())
    _, what, who = widths(table)
    assert abs(what - who) <= 1
    table.resize(1200, 200)
    assert sum(widths(table)) == table.viewport().width()


@pytest.mark.parametrize("wide", [60, 200])
def test_words_keep_enough_to_be_read_and_the_table_scrolls(qtbot: QtBot, wide: int) -> None:
    table = table_of(qtbot, LONG, wide=wide)
    digit = table.fontMetrics().horizontalAdvance("0")
    qtbot.waitUntil(lambda: widths(table)[0] > digit * 20)
    qtbot.waitUntil(lambda: widths(table)[1] >= digit * 18)
    _, _, who = widths(table)
    assert who >= table.fontMetrics().horizontalAdvance("Marie")
    assert who < digit * 18, "a short word needs no more"
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)


def test_a_word_that_grows_gets_its_room(qtbot: QtBot) -> None:
    table = table_of(qtbot, Row("1", "Well"), wide=60)
    before = widths(table)[1]
    table.set_records([LONG])
    qtbot.waitUntil(lambda: widths(table)[1] > before)


def test_larger_letters_get_more_room(qtbot: QtBot) -> None:
    table = table_of(qtbot, LONG, wide=60)
    digit = table.fontMetrics().horizontalAdvance("0")
    qtbot.waitUntil(lambda: widths(table)[1] == digit * 18)
    before = widths(table)[1]
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    qtbot.waitUntil(lambda: widths(table)[1] > before * 1.6)


def test_a_table_that_is_filled_cell_by_cell_is_measured_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    table = QTableWidget(0, 2)
    qtbot.addWidget(table)
    shared = SharedWidth(table)
    shared.set_columns((0,))
    table.show()
    measured: list[int] = []
    hint = SharedWidth._least
    monkeypatch.setattr(SharedWidth, "_least", lambda self, number: measured.append(number) or hint(self, number))
    table.setRowCount(200)
    for row in range(200):
        table.setItem(row, 0, QTableWidgetItem("words " * 5))
    qtbot.waitUntil(lambda: bool(measured))
    assert len(measured) < 10
