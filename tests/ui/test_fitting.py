"""Every dialog with its buttons is on the screen of a small laptop, with type twice as large."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop import ui
from conect_desktop.bridge import settings as keys
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.widgets import fitting
from conect_desktop.ui.widgets.fitting import Form, fit
from conect_desktop.ui.widgets.paragraph import Paragraph
from tests.dialogs import DIALOGS, OTHERS

LAPTOP = QSize(1366, 728)
"""What 768 lines leave below a title bar."""


@pytest.fixture(autouse=True)
def _laptop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "room", lambda _: LAPTOP)


@pytest.fixture
def french(demo_window: MainWindow) -> Iterator[MainWindow]:
    """French is a third longer than English."""
    demo_window.settings.set(keys.LANGUAGE, "fr")
    yield demo_window
    demo_window.settings.set(keys.LANGUAGE, "en")


@pytest.mark.parametrize("scale", [200])
def test_every_dialog_fits_a_small_laptop_with_type_twice_as_large(
    french: MainWindow, qtbot: QtBot, scale: int
) -> None:
    everything = {**DIALOGS, **OTHERS}
    seen = set()
    for name, make in everything.items():
        dialog = make(french)
        seen.add(type(dialog))
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: not french.desk.jobs.running)
        for size in (dialog.minimumSizeHint(), dialog.size()):
            assert size.boundedTo(LAPTOP) == size, (name, scale, size)
        for buttons in dialog.findChildren(QDialogButtonBox):
            place = QRect(buttons.mapTo(dialog, QPoint()), buttons.size())
            assert dialog.rect().contains(place), (name, place)
            assert buttons.height() >= buttons.sizeHint().height(), name
        dialog.close()
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        import_module(module.name)
    assert {kind for kind in QDialog.__subclasses__() if kind.__module__.startswith(ui.__name__)} == seen


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
