"""Voting in the window: a round, the counting sheet, slips, and the picture that grows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.vote import Vote, VoteRound
from conect_desktop.ui.panels.votes_panel import VotesPanel


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[VotesPanel]:
    """The page, shown."""
    made = VotesPanel(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    yield made


@pytest.fixture
def begun(panel: VotesPanel, qtbot: QtBot) -> VotesPanel:
    """A round with two options."""
    panel.form.question.setText("What first?")
    panel.form.options.setPlainText("A bench\nA tree")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.form.buttons["make"].click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    return panel


def _type(panel: VotesPanel, qtbot: QtBot, row: int, column: int, typed: str) -> None:
    panel.sheet.setCurrentIndex(panel.model.index(row, column))
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClicks(panel.sheet, typed[0])
        editor = panel.sheet.findChild(QLineEdit)
        qtbot.keyClicks(editor, typed[1:])
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_an_empty_session_says_how_to_begin(panel: VotesPanel) -> None:
    assert panel.form_section.is_open
    assert "Write a question" in panel._summary.text()


def test_a_round_is_made_and_counted_with_digits_and_enter(begun: VotesPanel, qtbot: QtBot) -> None:
    (made,) = begun.desk.shelf.of(VoteRound).values()
    assert (made.question, made.dots, made.cap_scope) == ("What first?", 3, "person")
    _type(begun, qtbot, 0, 1, "12")
    assert begun.sheet.currentIndex().row() == 1
    _type(begun, qtbot, 1, 1, "3")
    _type(begun, qtbot, 2, 1, "5")
    qtbot.waitUntil(lambda: begun.desk.saved)
    assert {(vote.dots, vote.voters) for vote in begun.desk.shelf.of(Vote).values()} == {(12, 5), (3, 5)}
    assert "15 dot" in begun.chart.accessibleDescription()
    assert "A bench: 12 (80 %)" in begun.chart.accessibleDescription()


def test_more_dots_than_there_were_are_kept_and_pointed_out(begun: VotesPanel, qtbot: QtBot) -> None:
    _type(begun, qtbot, 2, 1, "2")
    _type(begun, qtbot, 0, 1, "9")
    qtbot.waitUntil(lambda: begun._over.isVisible())
    assert "9 dots where 6" in begun._over.text()


def test_letters_are_not_taken_for_dots(begun: VotesPanel, qtbot: QtBot) -> None:
    assert not begun.model.setData(begun.model.index(0, 1), "many")
    assert not begun.desk.shelf.of(Vote)


def test_slips_are_typed_one_after_the_other(begun: VotesPanel, qtbot: QtBot) -> None:
    for typed in ("1 1 2", "2"):
        qtbot.keyClicks(begun.slip, typed)
        with qtbot.waitSignal(begun.desk.records_changed):
            qtbot.keyClick(begun.slip, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not begun.slip.text())
    assert sorted((vote.slip, vote.dots) for vote in begun.desk.shelf.of(Vote).values()) == [(1, 1), (1, 2), (2, 1)]


def test_a_slip_that_is_no_numbers_says_so(begun: VotesPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(begun.slip, "bench")
    with qtbot.waitSignal(begun.said):
        qtbot.keyClick(begun.slip, Qt.Key.Key_Return)


def test_options_move_and_go_by_key_and_come_back(begun: VotesPanel, qtbot: QtBot) -> None:
    begun.sheet.setCurrentIndex(begun.model.index(1, 0))
    with qtbot.waitSignal(begun.desk.records_changed):
        qtbot.keyClick(begun.sheet, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: begun.model.data(begun.model.index(0, 0)) == "A tree")
    begun.sheet.setCurrentIndex(begun.model.index(0, 0))
    with qtbot.waitSignal(begun.desk.records_changed):
        qtbot.keyClick(begun.sheet, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: begun.model.rowCount() == 2)
    with qtbot.waitSignal(begun.desk.records_changed):
        begun.desk.undo()
    qtbot.waitUntil(lambda: begun.model.rowCount() == 3)


def test_a_closed_round_takes_no_counts_until_it_is_opened_again(begun: VotesPanel, qtbot: QtBot) -> None:
    for flag in (False, True):
        with qtbot.waitSignal(begun.desk.records_changed):
            begun.close_round.click()
        editable = bool(begun.model.flags(begun.model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable)
        assert editable is flag


def test_a_round_is_changed_where_it_was_written_wrongly(begun: VotesPanel, qtbot: QtBot) -> None:
    begun.change.click()
    assert (begun.form.question.text(), begun.form.dots.value()) == ("What first?", 3)
    begun.form.dots.setValue(5)
    begun.form.scope.setCurrentIndex(1)
    with qtbot.waitSignal(begun.desk.records_changed):
        qtbot.keyClick(begun.form.question, Qt.Key.Key_Return)
    (changed,) = begun.desk.shelf.of(VoteRound).values()
    assert (changed.question, changed.dots, changed.cap_scope) == ("What first?", 5, "table")
    qtbot.waitUntil(lambda: begun.form.editing is None)
    assert not begun.form_section.is_open


def test_a_round_goes_with_its_counts_and_comes_back_with_them(begun: VotesPanel, qtbot: QtBot) -> None:
    _type(begun, qtbot, 0, 1, "4")
    begun.change.click()
    with qtbot.waitSignal(begun.said):
        begun.form.buttons["remove"].click()
    assert not begun.desk.shelf.of(VoteRound) and not begun.desk.shelf.of(Vote)
    with qtbot.waitSignal(begun.desk.records_changed):
        begun.desk.undo()
    qtbot.waitUntil(lambda: "A bench: 4" in begun.chart.accessibleDescription())


def test_all_stickers_of_the_session_are_offered_in_their_order(panel: VotesPanel, qtbot: QtBot) -> None:
    for sticker in ("10", "2", "B1", ""):
        panel.desk.add("places", {"title": f"Place {sticker}", "sticker": sticker or None})
    qtbot.waitUntil(lambda: len(panel.desk.places) == 4)
    panel.form.question.setText("What first?")
    panel.form.options.setPlainText("A bench")
    panel.form.stickers.click()
    assert panel.form.lines() == ["A bench", "2", "10", "B1"]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.form.buttons["make"].click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    labels = [panel.model.data(panel.model.index(row, 0)) for row in range(4)]
    assert labels == ["A bench", "Place 2", "Place 10", "Place B1"]


def test_a_slip_with_too_many_dots_is_kept_and_said(begun: VotesPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(begun.slip, "1 1 1 2")
    with qtbot.waitSignal(begun.said) as said:
        qtbot.keyClick(begun.slip, Qt.Key.Key_Return)
    assert "4 dots on one slip where 3" in said.args[0]
    assert sum(vote.dots for vote in begun.desk.shelf.of(Vote).values()) == 4


def test_ties_and_what_divides_the_tables_are_said(begun: VotesPanel, qtbot: QtBot) -> None:
    for column, first, second in ((1, "6", "2"), (2, "1", "5")):
        _type(begun, qtbot, 0, column, first)
        _type(begun, qtbot, 1, column, second)
    qtbot.waitUntil(lambda: begun._summary.isVisible())
    assert "As many dots: A bench, A tree." in begun._summary.text()
    assert "A bench: 17 % to 75 %" in begun._summary.text()


def test_every_field_has_a_name_for_a_screen_reader(begun: VotesPanel) -> None:
    form = begun.form
    for field in (form.question, form.criterion, form.dots, form.scope, form.options, begun.slip, begun.sheet,
                  begun.rounds, begun.chart, begun.change):  # fmt: skip
        assert field.accessibleName()
