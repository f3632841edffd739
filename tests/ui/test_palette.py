"""The command palette: every command and name, a few letters away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.finder import Entry
from conect_desktop.ui.dialogs.palette import CommandPalette


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """What the palette opens over."""
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    yield made


def _palette(parent: QWidget, *names: str) -> tuple[CommandPalette, list[str]]:
    done: list[str] = []
    palette = CommandPalette([Entry(name, "", partial(done.append, name)) for name in names], parent)
    palette.show()
    return palette, done


def test_enter_does_what_fits_best(qtbot: QtBot, parent: QWidget) -> None:
    palette, done = _palette(parent, "Undo", "Add a base map", "Next phase")
    qtbot.keyClicks(palette.line, "pha")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Next phase"]
    assert not palette.isVisible()


def test_arrows_choose_another_while_the_letters_stay(qtbot: QtBot, parent: QWidget) -> None:
    palette, done = _palette(parent, "Larger type", "Smaller type", "Map")
    qtbot.keyClicks(palette.line, "type")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.text() == "type"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Smaller type"]


def test_nothing_that_fits_is_said_and_done(qtbot: QtBot, parent: QWidget) -> None:
    palette, done = _palette(parent, "Undo")
    qtbot.keyClicks(palette.line, "xyz")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette._nothing.isVisible()
    assert done == []


def test_escape_does_nothing(qtbot: QtBot, parent: QWidget) -> None:
    palette, done = _palette(parent, "Undo")
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []
