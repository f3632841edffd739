"""Another look, language or type size while the window is open leaves nothing as it was before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from conect_desktop.bridge import settings as keys
from conect_desktop.ui import theme
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.map.layers_button import LayersButton
from conect_desktop.ui.network.filter_menu import FilterMenu
from conect_desktop.ui.pages import PAGES
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.lined_table import LinedTable


@pytest.fixture
def window(demo_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """With every page seen."""
    for name in PAGES:
        turn_to(demo_window, name, qtbot)
    return demo_window


def turn_to(window: MainWindow, page: str, qtbot: QtBot) -> None:
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    QApplication.processEvents()


def test_no_widget_keeps_the_former_type(window: MainWindow, qtbot: QtBot) -> None:
    former = QApplication.font().pointSizeF()
    for scale in (150, 125, 200):
        window.settings.set(keys.FONT_SCALE, scale)
        QApplication.processEvents()
        now = QApplication.font().pointSizeF()
        assert now != former
        kept = [one for one in window.findChildren(QTableView) if one.font().pointSizeF() == former]
        kept += [one for one in QApplication.allWidgets() if one.font().pointSizeF() == former]
        assert kept == []
        former = now


def test_rows_of_tables_are_as_high_as_the_type_asks_for(window: MainWindow, qtbot: QtBot) -> None:
    def heights() -> list[tuple[int, int]]:
        tables = window.findChildren(LinedTable)
        assert len(tables) > 10
        return [(one.verticalHeader().defaultSectionSize(), one.fontMetrics().height()) for one in tables]

    window.settings.set(keys.FONT_SCALE, 200)
    QApplication.processEvents()
    assert all(row >= line * 1.6 for row, line in heights())
    large = heights()
    window.settings.set(keys.FONT_SCALE, 100)
    QApplication.processEvents()
    assert all(small < row for (small, _), (row, _) in zip(heights(), large, strict=True))


def test_columns_of_the_list_hold_as_many_letters_as_before(window: MainWindow, qtbot: QtBot) -> None:
    table = window.list.table

    def letters() -> list[float]:
        digit = table.fontMetrics().horizontalAdvance("0")
        return [round(table.columnWidth(n) / digit) for n in range(table.model().columnCount())]

    before = letters()
    window.settings.set(keys.FONT_SCALE, 200)
    assert letters() == before


@pytest.mark.parametrize("look", ["dark", "projector"])
def test_icons_are_in_the_colours_of_the_look(window: MainWindow, qtbot: QtBot, look: str) -> None:
    window.settings.set(keys.THEME, "light")
    window.settings.set(keys.THEME, look)
    (layers,), (shown,) = window.findChildren(LayersButton), window.findChildren(FilterMenu)
    bar = window.list.bar
    icons: dict[QToolButton, str] = {
        layers: "layers", shown: "filter", bar.filter_button: "filter", bar.columns_button: "visible"
    }  # fmt: skip
    for button, name in icons.items():
        assert picture(button.icon()) == picture(theme.icon(name)), name
    recent = window.welcome._recent
    assert recent.count()
    assert picture(recent.item(0).icon()) == picture(theme.icon("open_book"))


def picture(icon: object) -> QImage:
    return icon.pixmap(QSize(32, 32)).toImage()  # type: ignore[attr-defined, no-any-return]


def test_choices_are_read_whole_in_another_language(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.set(keys.LANGUAGE, "en")
    try:
        window.settings.set(keys.LANGUAGE, "fr")
        found = 0
        for page in ("leaving", "media", "network", "people", "votes"):
            turn_to(window, page, qtbot)
            for box in window.panels.get(page).findChildren(ChoiceBox):
                if box.isVisible() and box.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
                    found += 1
                    assert box.width() >= box.sizeHint().width(), (page, box.currentText())
                    assert box.sizeHint().width() >= box.fontMetrics().horizontalAdvance(box.currentText())
        assert found >= 5
    finally:
        window.settings.set(keys.LANGUAGE, "en")
        QApplication.processEvents()


def test_a_choice_that_somebody_typed_without_end_is_cut(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("x")
    narrow = box.sizeHint().width()
    box.addItem("a statement of many words " * 20)
    assert narrow < box.sizeHint().width() <= box.fontMetrics().horizontalAdvance("0") * 40
    assert box.minimumSizeHint().width() <= box.sizeHint().width()
