"""Every dialog with its buttons is on the screen of a small laptop, with type twice as large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.ui.widgets import fitting
from conect_desktop.ui.widgets.fitting import Form, fit
from conect_desktop.ui.widgets.paragraph import Paragraph

LAPTOP = QSize(1366, 728)
"""What 768 lines leave below a title bar."""


@pytest.fixture(autouse=True)
def _laptop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "room", lambda _: LAPTOP)


class _Tall(QDialog):
    def __init__(self, lines: int) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        for number in range(lines):
            column.addWidget(QLabel(str(number)))
        self.form = Form(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.buttons)
        fit(self, digits=40)


@pytest.mark.parametrize(("lines", "scrolls"), [(5, False), (90, True)])
def test_fields_scroll_only_where_the_screen_is_too_low(qtbot: QtBot, lines: int, *, scrolls: bool) -> None:
    dialog = _Tall(lines)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.verticalScrollBar().isVisible() is scrolls
    assert (dialog.height() == LAPTOP.height()) is scrolls
    assert dialog.rect().contains(QRect(dialog.buttons.mapTo(dialog, QPoint()), dialog.buttons.size()))


def test_letters_that_grow_leave_an_open_dialog_on_the_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = _Tall(5)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(600, 500)
    monkeypatch.setattr(fitting, "room", lambda _: QSize(500, 400))
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dialog.setFont(font)
    assert dialog.size() == QSize(500, 400)


def test_a_paragraph_takes_no_height_before_it_has_a_width(qtbot: QtBot) -> None:
    paragraph = Paragraph()
    qtbot.addWidget(paragraph)
    paragraph.setText("words " * 60)
    assert paragraph.minimumHeight() == 0
    paragraph.resize(300, 20)
    paragraph.show()
    assert paragraph.minimumHeight() == paragraph.heightForWidth(300) > 0
