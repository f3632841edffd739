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
    qtbot.waitExposed(made)
    yield made


@pytest.fixture
def begun(panel: VotesPanel, qtbot: QtBot) -> VotesPanel:
    """A round with two options."""
    panel.question.setText("What first?")
    panel.options.setPlainText("A bench\nA tree")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.make.click()
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
    assert panel.new_round.is_open
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
    assert "15 dot(s)" in begun._summary.text()
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


def test_every_field_has_a_name_for_a_screen_reader(begun: VotesPanel) -> None:
    for field in (begun.question, begun.criterion, begun.dots, begun.options, begun.slip, begun.sheet, begun.rounds,
                  begun.chart):  # fmt: skip
        assert field.accessibleName()
