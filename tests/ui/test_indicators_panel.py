"""Indicators in the window: a pile of slips, consensus, results, counters, CEROI."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.domain.indicator import IndicatorSet, Measurement, Rating
from conect_desktop.services.indicators import ceroi
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.indicators_panel import IndicatorsPanel
from tests.fresh import fresh_demo


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[IndicatorsPanel]:
    """The page, shown."""
    made = IndicatorsPanel(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    yield made


def _answers(panel: IndicatorsPanel) -> list[tuple[int | None, int | None]]:
    return [(one.slip, one.value) for one in panel.desk.shelf.of(Rating).values()]


def test_a_slip_is_typed_with_one_key_an_answer(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    columns = panel.enter.model.columnCount()
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClicks(panel.enter.grid, "4" * (columns - 1) + "0")
    answers = _answers(panel)
    assert answers == [(1, 4)] * (columns - 1) + [(1, None)]
    qtbot.waitUntil(lambda: panel.enter.model.rowCount() == 2)
    assert panel.enter.grid.currentIndex().row() == 1


def test_a_slip_that_is_left_half_way_is_saved_on_leaving(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.enter.grid, "35")
    assert _answers(panel) == []
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.enter.grid, Qt.Key.Key_Return)
    assert _answers(panel) == [(1, 3), (1, 5)]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert _answers(panel) == []


def test_the_next_slip_can_be_typed_before_the_last_one_is_saved(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    columns = panel.enter.model.columnCount()
    qtbot.keyClicks(panel.enter.grid, "1" * columns + "2" * columns + "3")
    assert panel.enter.grid.currentIndex().row() == 2
    qtbot.waitUntil(lambda: len(_answers(panel)) == 2 * columns)
    assert panel.enter.model.data(panel.enter.model.index(2, 0)) == "3"
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.enter.grid, Qt.Key.Key_Return)
    assert sorted(set(_answers(panel))) == [(1, 1), (2, 2), (3, 3)]
    assert [panel.enter.model.data(panel.enter.model.index(row, 0)) for row in range(4)] == ["1", "2", "3", ""]


def test_a_slip_belongs_to_the_table_it_was_typed_at(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    table = panel.enter.table.currentData()
    qtbot.keyClicks(panel.enter.grid, "2")
    panel.enter.table.setCurrentIndex(1)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.enter.refresh()
    assert [(one.session_table, one.value) for one in panel.desk.shelf.of(Rating).values()] == [(table, 2)]
    assert table is not None
    assert panel.enter.model.data(panel.enter.model.index(0, 0)) == ""


def test_undo_takes_a_slip_out_of_the_grid(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.enter.grid, "35")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.enter.grid, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert panel.enter.model.rowCount() == 1
    assert panel.enter.model.data(panel.enter.model.index(0, 0)) == ""


def test_a_digit_off_the_scale_is_not_taken(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.enter.grid, "9")
    assert panel.enter.grid.currentIndex().column() == 0
    assert panel.enter.model.data(panel.enter.model.index(0, 0)) == ""


def test_the_statement_under_the_cursor_stands_in_full_above(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.enter.grid, Qt.Key.Key_Right)
    assert panel.enter.statement.text().endswith(panel.enter.model.statement(1).label("fr"))  # type: ignore[union-attr]


def test_a_table_agrees_and_dissent_is_noted(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    panel.enter.way.setCurrentIndex(1)
    panel.enter.refresh()
    model = panel.enter.consensus.model()
    with qtbot.waitSignal(panel.desk.records_changed):
        model.setData(model.index(0, 2), "4")
    with qtbot.waitSignal(panel.desk.records_changed):
        model.setData(model.index(0, 3), "two said 1")
    (agreed,) = panel.desk.shelf.of(Rating).values()
    assert (agreed.value, agreed.dissent, agreed.collection) == (4, "two said 1", "consensus")
    with qtbot.waitSignal(panel.said):
        model.setData(model.index(1, 3), "no value yet")


def test_the_pictures_of_the_demo_tell_their_figures(jobs: JobRunner, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(jobs)
    panel = IndicatorsPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(fresh_demo(tmp_path / "demo.gpkg")))
    panel.tabs.setCurrentWidget(panel.results)
    assert "n" in panel.results.distribution.accessibleDescription()
    assert panel.results.radar.accessibleDescription().count(",") >= 4
    assert "Table 1" in panel.results.tables.accessibleDescription()
    panel.tabs.setCurrentWidget(panel.time)
    assert panel.time.chart.accessibleDescription()
    desk.close()


def test_a_counter_is_noted_with_unit_and_source(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    tab = panel.counters
    panel.tabs.setCurrentWidget(tab)
    tab.value.setText("1250.5")
    tab.source.setText("Kitchen notebook")
    tab.estimated.setChecked(True)
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(tab.source, Qt.Key.Key_Return)
    (one,) = panel.desk.shelf.of(Measurement).values()
    assert (one.value, one.source, one.estimated, bool(one.unit)) == (1250.5, "Kitchen notebook", True, True)
    tab.value.setText("many")
    qtbot.keyClick(tab.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab._problem.isVisible())


def test_the_sum_of_ceroi_follows_its_assumptions(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    tab = panel.ceroi
    panel.tabs.setCurrentWidget(tab)
    model = tab.table.model()
    for column, typed in ((1, "1000"), (3, "15"), (5, "wage of a gardener")):
        with qtbot.waitSignal(panel.desk.agenda_changed):
            model.setData(model.index(1, column), typed)
    tab.investment.setText("5000")
    with qtbot.waitSignal(panel.desk.agenda_changed):
        tab.investment.editingFinished.emit()
    agenda = panel.desk.agenda
    assert agenda is not None
    assert ceroi(agenda.dossier).percent == 300.0
    assert "300 %" in tab.told.text()


def test_a_set_is_brought_from_a_file(panel: IndicatorsPanel, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        '[set]\nid = "ours"\nversion = 1\nlabels = { en = "Ours" }\n[[domain]]\nid = "d"\nlabels = { en = "D" }\n'
        '[[item]]\nid = "i"\ndomain = "d"\nlabels = { en = "I" }\n', "utf-8",
    )  # fmt: skip
    panel.ask_file = lambda title, filters: path
    panel.refresh()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.bring.click()
    assert [one.key for one in panel.desk.shelf.of(IndicatorSet).values()][-1] == "ours"
    assert panel.sets.count() == 2
    with qtbot.waitSignal(panel.trouble):
        panel.bring.click()
