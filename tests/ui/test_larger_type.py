"""What a facilitator with type at 200 % sees on a laptop of 1366 × 768: nothing cut, nothing left small."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shapely import Point

from conect_desktop import ui
from conect_desktop.bridge import settings as keys
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.leaving_panel import LeavingPanel
from conect_desktop.ui.panels.network_panel import NetworkPanel
from conect_desktop.ui.panels.together_panel import TogetherPanel
from conect_desktop.ui.panels.welcome_panel import WelcomePanel
from conect_desktop.ui.paper.by_hand import paint_mark
from conect_desktop.ui.widgets import fitting
from conect_desktop.ui.widgets.chip import Chip
from tests.dialogs import DIALOGS, OTHERS

LAPTOP = QSize(1366, 728)
"""What 768 lines leave below a title bar."""

pytestmark = pytest.mark.parametrize("scale", [200])


@pytest.fixture
def window(demo_window: MainWindow, scale: int) -> Iterator[MainWindow]:
    yield demo_window
    demo_window.map.form.cancelled.emit()


def shown(window: MainWindow, page: str, qtbot: QtBot) -> QWidget:
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    QApplication.processEvents()
    return window.panels.get(page)


def place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint()), widget.size())


def test_the_formats_to_give_back_are_read_whole(window: MainWindow, qtbot: QtBot, scale: int) -> None:
    page = shown(window, "leaving", qtbot)
    assert isinstance(page, LeavingPanel)
    assert page.formats.horizontalScrollBar().maximum() == 0
    wide = page.formats.viewport().width()
    line = page.formats.fontMetrics().height()
    for row in range(page.formats.count()):
        item = page.formats.item(row)
        rect = page.formats.visualItemRect(item)
        assert rect.right() <= wide
        needed = page.formats.fontMetrics().horizontalAdvance(item.text())
        assert rect.height() >= line * (2 if needed > rect.width() else 1), item.text()


def test_the_network_has_more_room_than_its_tabs(window: MainWindow, qtbot: QtBot, scale: int) -> None:
    page = shown(window, "network", qtbot)
    assert isinstance(page, NetworkPanel)
    assert page.view.width() > page.tabs.width() * 1.5


def test_a_new_place_shows_all_its_practices(window: MainWindow, qtbot: QtBot, scale: int) -> None:
    shown(window, "map", qtbot)
    form = window.map.form
    window.map.canvas.shape_finished.emit(Point(2.357, 48.937))
    before = form.height()
    for key in ("learning_education", "repair_reuse", "an entirely new word that nobody could fit into a field"):
        form.practices.add(key)
    qtbot.waitUntil(lambda: form.height() > before)
    chips = form.practices.findChildren(Chip)
    chips = [chip for chip in chips if chip.isVisible()]
    assert len(chips) == 3
    for chip in chips:
        assert form.rect().contains(place(chip, form)), chip.text()
    assert window.map.canvas.rect().contains(place(form, window.map).translated(-window.map.canvas.pos()))
    assert chips[0].width() >= chips[0].sizeHint().width(), "a word of the vocabulary is whole"
    long = chips[2]
    assert long.width() < long.sizeHint().width()
    cross = long.grab(QRect(long.width() - 40, 0, 40, long.height())).toImage()
    colours = {cross.pixel(x, y) for x in range(cross.width()) for y in range(cross.height() // 3, cross.height() // 2)}
    assert len(colours) > 2, "its cross is there"
    form.practices.set_keys(())
    qtbot.waitUntil(lambda: form.height() <= before)


def test_the_rail_is_one_column(window: MainWindow, scale: int) -> None:
    buttons = [button for button in window.rail.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) > 10
    assert len({(button.x(), button.width()) for button in buttons}) == 1
    assert window.rail.width() < 1.2 * buttons[0].width()


def test_the_code_of_a_room_is_larger_than_the_rest(window: MainWindow, qtbot: QtBot, scale: int) -> None:
    page = shown(window, "together", qtbot)
    assert isinstance(page, TogetherPanel)
    letters = page.laptops.shown.fontMetrics().height()
    assert letters >= 1.5 * page.fontMetrics().height()


def test_the_mark_of_a_point_holds_its_number(window: MainWindow, scale: int) -> None:
    widths = []
    for times in (1, 2):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        font = painter.font()
        font.setPointSizeF(9 * times)
        painter.setFont(font)
        needed = painter.fontMetrics().horizontalAdvance("12")
        paint_mark(painter, QPointF(60, 140), 11)
        painter.end()
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(200, 200)[:130] != 0xFF000000
        columns = np.flatnonzero(pixels.any(axis=0))
        assert columns[-1] - columns[0] >= needed
        widths.append(int(pixels.sum()))
    assert widths[1] > 2.5 * widths[0]


def test_the_first_buttons_of_all_are_read_whole(window: MainWindow, qtbot: QtBot, scale: int) -> None:
    actions = [QAction(f"Get the book from a laptop in this room, number {number}") for number in range(4)]
    welcome = WelcomePanel(actions)
    qtbot.addWidget(welcome)
    welcome.resize(1366, 1400)
    welcome.show()
    for button in welcome.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width()
        assert welcome.rect().contains(place(button, welcome))


@pytest.fixture
def french(window: MainWindow) -> Iterator[MainWindow]:
    """French is a third longer than English."""
    window.settings.set(keys.LANGUAGE, "fr")
    yield window
    window.settings.set(keys.LANGUAGE, "en")


def test_every_dialog_fits_a_small_laptop_with_type_twice_as_large(
    french: MainWindow, qtbot: QtBot, scale: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "room", lambda _: LAPTOP)
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
            assert dialog.rect().contains(place(buttons, dialog)), name
            assert buttons.height() >= buttons.sizeHint().height(), name
        dialog.close()
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        import_module(module.name)
    assert {kind for kind in QDialog.__subclasses__() if kind.__module__.startswith(ui.__name__)} == seen
