"""Choosing words by a few letters."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.services.starter import terms
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.chip import Chip
from conect_desktop.ui.widgets.term_picker import TermPicker

Key = Qt.Key


@pytest.fixture
def practices() -> Vocabulary:
    """The practices that ship."""
    return Vocabulary("practices", [term for term in terms() if term.vocabulary == "practices"])


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 120)
    return window


@pytest.fixture
def picker(practices: Vocabulary, window: QWidget) -> TermPicker:
    """A picker of practices in English, shown, with another field after it."""
    return made(practices, window)


def made(vocabulary: Vocabulary, window: QWidget, *, multiple: bool = True, free: bool = False) -> TermPicker:
    """A picker above a line."""
    picker = TermPicker(multiple=multiple, free=free)
    picker.set_vocabulary(vocabulary, "en")
    layout = QVBoxLayout(window)
    layout.addWidget(picker)
    layout.addWidget(QLineEdit())
    window.show()
    picker.setFocus()
    return picker


def offered(picker: TermPicker) -> list[str]:
    """What the list shows."""
    rows = picker.popup.list
    return [rows.item(row).text() for row in range(rows.count())] if picker.popup.isVisible() else []


def test_letters_and_enter_choose(picker: TermPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.line, "gar")
    assert offered(picker) == ["Gardening"]
    with qtbot.waitSignal(picker.changed):
        qtbot.keyClick(picker.line, Key.Key_Return)
    assert picker.keys() == ("gardening",)
    assert offered(picker) == []
    assert picker.line.text() == ""


def test_arrows_move_and_what_is_chosen_is_not_offered_again(picker: TermPicker, qtbot: QtBot) -> None:
    picker.set_keys(["learning_education"])
    qtbot.keyClick(picker.line, Key.Key_Down)
    assert offered(picker)[0] == "Organising and networking"
    qtbot.keyClick(picker.line, Key.Key_Down)
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert picker.keys() == ("learning_education", "gardening")


def test_tab_takes_what_is_marked_and_goes_on(picker: TermPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.line, "gar")
    qtbot.keyClick(picker.line, Key.Key_Tab)
    assert picker.keys() == ("gardening",)


def test_enter_in_the_empty_line_submits(picker: TermPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.submitted):
        qtbot.keyClick(picker.line, Key.Key_Return)
    qtbot.keyClicks(picker.line, "zzz")
    with qtbot.assertNotEmitted(picker.submitted):
        qtbot.keyClick(picker.line, Key.Key_Return)
    assert offered(picker) == ["Nothing matches “zzz”."]
    assert picker.keys() == ()


def test_backspace_takes_the_last_chip_back(picker: TermPicker, qtbot: QtBot) -> None:
    picker.set_keys(["gardening", "repair_reuse"])
    with qtbot.waitSignal(picker.changed):
        qtbot.keyClick(picker.line, Key.Key_Backspace)
    assert picker.keys() == ("gardening",)


def test_every_chip_can_be_reached_and_removed_by_keys(picker: TermPicker, qtbot: QtBot) -> None:
    picker.set_keys(["gardening", "repair_reuse", "advocacy"])
    picker.activateWindow()
    qtbot.keyClick(picker.line, Key.Key_Left)
    chips = [chip for chip in picker.findChildren(Chip) if chip.isVisible()]
    qtbot.keyClick(chips[2], Key.Key_Left)
    qtbot.keyClick(chips[1], Key.Key_Delete)
    assert picker.keys() == ("gardening", "advocacy")


def test_a_single_choice_replaces_the_one_before(practices: Vocabulary, window: QWidget, qtbot: QtBot) -> None:
    picker = made(practices, window, multiple=False)
    picker.set_keys(["gardening"])
    qtbot.keyClicks(picker.line, "repair")
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert picker.keys() == ("repair_reuse",)


def test_a_free_picker_takes_a_word_as_it_is(practices: Vocabulary, window: QWidget, qtbot: QtBot) -> None:
    picker = made(practices, window, free=True)
    qtbot.keyClicks(picker.line, "T2-P05")
    assert offered(picker) == ["Add “T2-P05”"]
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert picker.keys() == ("T2-P05",)


def test_escape_closes_the_list_first(picker: TermPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.line, "gar")
    with qtbot.assertNotEmitted(picker.escaped):
        qtbot.keyClick(picker.line, Key.Key_Escape)
    assert offered(picker) == []
    assert picker.line.text() == ""
    with qtbot.waitSignal(picker.escaped):
        qtbot.keyClick(picker.line, Key.Key_Escape)


def test_a_click_in_the_list_chooses(picker: TermPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.line, "gar")
    rows = picker.popup.list
    at = rows.visualItemRect(rows.item(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert picker.keys() == ("gardening",)


def test_setting_keys_says_nothing_and_keeps_what_the_vocabulary_does_not_know(
    picker: TermPicker, practices: Vocabulary, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(picker.changed):
        picker.set_keys(["gardening", "from_elsewhere"])
    picker.set_vocabulary(practices, "fr")
    chips = [chip.text() for chip in picker.findChildren(Chip) if chip.isVisible()]
    assert [text.split("  ")[0] for text in chips] == ["Jardinage", "from_elsewhere"]
    assert picker.keys() == ("gardening", "from_elsewhere")


def test_the_sign_of_a_word_is_painted_once(practices: Vocabulary, qtbot: QtBot) -> None:
    one, other = practices.get("gardening"), practices.get("repair_reuse")
    assert one is not None and other is not None
    first = theme.term_icon(one, 20)
    assert theme.term_icon(dataclasses.replace(one, labels={"en": "Beds"}), 20).cacheKey() == first.cacheKey()
    for icon in (theme.term_icon(one, 30), theme.term_icon(other, 20)):
        assert icon.cacheKey() != first.cacheKey()
