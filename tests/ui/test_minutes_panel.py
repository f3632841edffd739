"""Minutes in the window: decisions, log, dated events, evaluation, roles."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.meeting import Decision, Evaluation, LogEntry, Role, TimelineEvent
from conect_desktop.services import sessions
from conect_desktop.ui.minutes.timeline_tab import date_typed
from conect_desktop.ui.panels.minutes_panel import MinutesPanel


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[MinutesPanel]:
    """The page, shown."""
    made = MinutesPanel(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    qtbot.waitExposed(made)
    yield made


def _enter(panel: MinutesPanel, qtbot: QtBot, line: QLineEdit, typed: str = "") -> None:
    with qtbot.waitSignal(panel.desk.records_changed):
        line.setText(typed or line.text())
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_decision_is_typed_changed_and_brought_back(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.decisions
    tab.owner.setText("Les Figuiers")
    tab.due.setDate(QDate(2020, 1, 31))
    _enter(panel, qtbot, tab.text, "Write to the owner")
    (made,) = panel.desk.shelf.of(Decision).values()
    assert (made.text, made.owner, made.due_on, made.status) == (
        "Write to the owner", "Les Figuiers", "2020-01-31", "open",
    )  # fmt: skip
    qtbot.waitUntil(lambda: tab.text.text() == "")
    assert "overdue" in str(tab.table.model().index(0, 3).data())
    tab.open(made)
    tab.status.setCurrentIndex(1)
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.submit()
    assert panel.desk.shelf.of(Decision)[made.uuid].status == "done"
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.table.delete_requested.emit([made.uuid])
    assert not panel.desk.shelf.of(Decision)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert made.uuid in panel.desk.shelf.of(Decision)


def test_a_decision_without_words_says_what_is_missing(panel: MinutesPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.decisions.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.decisions._problem.isVisible())
    assert not panel.desk.shelf.of(Decision)


def test_something_unknown_is_not_taken_for_a_place(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.decisions.text.setText("Write")
    panel.decisions.about.setText("Nowhere")
    qtbot.keyClick(panel.decisions.text, Qt.Key.Key_Return)
    assert panel.decisions._problem.isVisible()


def test_the_log_has_typed_lines_and_the_phases(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.log)
    _enter(panel, qtbot, panel.log.line, "The power went off")
    assert [entry.text for entry in panel.desk.shelf.of(LogEntry).values()] == ["The power went off"]
    session = panel.desk.session
    assert session is not None
    with qtbot.waitSignal(panel.desk.agenda_changed):
        panel.desk.do(sessions.next_phase, session.uuid)
    rows = panel.log.table.model().rowCount()
    assert rows == 2
    assert str(panel.log.table.model().index(1, 1).data()).startswith("Began: ")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1974", ("1974-01-01", "year")),
        ("1970s", ("1970-01-01", "decade")),
        ("1974-5", ("1974-05-01", "month")),
        (" 1974-05-12 ", ("1974-05-12", "day")),
        ("74", None),
        ("in spring", None),
        ("1974-05s", None),
    ],
)
def test_dates_are_as_precise_as_they_were_told(typed: str, read: tuple[str, str] | None) -> None:
    assert date_typed(typed) == read


def test_an_event_goes_onto_the_band(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.timeline)
    panel.timeline.when.setText("1970s")
    _enter(panel, qtbot, panel.timeline.title, "The factory closes")
    (event,) = panel.desk.shelf.of(TimelineEvent).values()
    assert (event.begins_on, event.precision) == ("1970-01-01", "decade")
    assert panel.timeline.chart.accessibleDescription() == "1970s: The factory closes"


@pytest.mark.parametrize(("when", "until"), [("soon", ""), ("1980", "1970"), ("1974-02-31", "")])
def test_a_date_that_cannot_be_is_refused_and_stays_to_be_corrected(
    panel: MinutesPanel, qtbot: QtBot, when: str, until: str
) -> None:
    tab = panel.timeline
    panel.tabs.setCurrentWidget(tab)
    tab.when.setText(when)
    tab.until.setText(until)
    tab.title.setText("Something")
    qtbot.keyClick(tab.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab._problem.isVisible())
    assert tab.title.text() == "Something"
    assert not panel.desk.shelf.of(TimelineEvent)


def test_a_pile_of_slips_is_typed_in_one_go_and_taken_back_in_one(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.evaluation
    panel.tabs.setCurrentWidget(tab)
    tab.question.setEditText("Was it useful?")
    _enter(panel, qtbot, tab.values, "454 35")
    assert [one.value for one in panel.desk.shelf.of(Evaluation).values()] == [4, 5, 4, 3, 5]
    assert "median 4.0" in tab.chart.accessibleDescription()
    tab.question.setEditText("What was missing?")
    _enter(panel, qtbot, tab.words, "<b>Tea</b>")
    assert "– <b>Tea</b>" in tab._said.text()
    panel.desk.undo()
    panel.desk.undo()
    qtbot.waitUntil(lambda: not panel.desk.shelf.of(Evaluation))


def test_a_digit_that_is_no_answer_is_refused(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.evaluation.question.setEditText("Was it useful?")
    panel.evaluation.values.setText("4 7")
    with qtbot.waitSignal(panel.said):
        panel.evaluation.add_values()
    assert not panel.desk.shelf.of(Evaluation)


def test_a_typical_role_is_kept_by_its_key_another_as_typed(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.roles
    panel.tabs.setCurrentWidget(tab)
    tab.role.setCurrentIndex(1)
    _enter(panel, qtbot, tab.holder, "A1")
    tab.role.setEditText("Tea")
    _enter(panel, qtbot, tab.holder, "A2")
    assert [(one.role, one.holder) for one in panel.desk.shelf.of(Role).values()] == [
        ("table_host", "A1"),
        ("Tea", "A2"),
    ]
