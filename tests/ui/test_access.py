"""Who can't see the screen, or only large letters, or has no mouse, can work all the same."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QRadioButton,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conect_desktop.bridge import settings as keys
from conect_desktop.ui import theme
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES


@pytest.fixture
def window(demo_window: MainWindow) -> MainWindow:
    return demo_window


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def reachable(window: QWidget) -> list[QWidget]:
    """What the keyboard comes to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None and not isinstance(widget, QScrollBar)
    ]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_everything_the_keyboard_reaches_has_a_name(page: str, window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    found = reachable(window)
    assert found
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}" for widget in found if not name_of(widget)
    ]
    assert not nameless


@pytest.mark.parametrize("page", PAGES)
def test_buttons_that_are_only_a_picture_say_what_they_do(page: str, window: MainWindow) -> None:
    window.show_page(page)
    # the corner of a table is Qt's own, and has nothing to press
    shown = [
        one for one in window.findChildren(QAbstractButton) if one.isVisible() and type(one) is not QAbstractButton
    ]
    mute = [
        f"{type(button).__name__} in {type(button.parent()).__name__}"
        for button in shown
        if not button.text()
        and not button.toolTip()
        and not name_of(button)
        and "ext_button" not in button.objectName()
    ]
    assert not mute


@pytest.mark.parametrize("scale", [100, 200])
def test_the_window_fits_a_small_screen_whatever_the_letters(scale: int, window: MainWindow) -> None:
    for page in PAGES:
        window.show_page(page)
        QApplication.processEvents()
        hint = window.minimumSizeHint()
        assert hint.width() <= 1366 and hint.height() <= 768, (page, scale, hint)


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, 1.4.3."""

    def light(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", keys.THEME.choices)
def test_words_stand_out_in_every_look(look: str, window: MainWindow) -> None:
    palette = window.palette()
    for ground, words in (
        (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText),
        (QPalette.ColorRole.Base, QPalette.ColorRole.Text),
        (QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Text),
        (QPalette.ColorRole.Button, QPalette.ColorRole.ButtonText),
        (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText),
        (QPalette.ColorRole.ToolTipBase, QPalette.ColorRole.ToolTipText),
    ):
        assert contrast(palette.color(ground), palette.color(words)) >= 4.5, (look, ground, words)
    assert theme.current().name == look


def seen(widget: QWidget, side: int) -> float:
    """The best contrast that a pixel at the start of a widget has with the ground that it stands on."""
    picture = widget.grab(QRect(0, 0, side, widget.height())).toImage()
    ground = widget.palette().color(QPalette.ColorRole.Window)
    return max(
        contrast(picture.pixelColor(x, y), ground) for x in range(picture.width()) for y in range(picture.height())
    )


@pytest.mark.parametrize("look", keys.THEME.choices)
def test_what_can_be_ticked_stands_out_in_every_look(look: str, window: MainWindow) -> None:
    for kind in (QCheckBox, QRadioButton):
        button = kind(window)
        button.setAutoExclusive(False)
        for ticked, usable in ((False, True), (True, True), (False, False), (True, False)):
            button.setChecked(ticked)
            button.setEnabled(usable)
            button.adjustSize()
            found = seen(button, button.fontMetrics().height())
            assert found >= 3, (look, kind, ticked, usable, found)
        button.deleteLater()


def stands_out(picture: QImage, around: QRect) -> tuple[float, QColor]:
    """The best contrast that anything in a part of a picture has with the ground it is drawn on, and that ground."""
    colours = Counter(
        picture.pixelColor(x, y).rgb()
        for x in range(around.left(), around.right() + 1)
        for y in range(around.top(), around.bottom() + 1)
    )
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(QColor(colour), ground) for colour in colours), ground


@pytest.mark.parametrize("pointed_at", [False, True])
@pytest.mark.parametrize("ticked", [False, True])
@pytest.mark.parametrize("look", keys.THEME.choices)
def test_sign_and_words_of_a_menu_stand_out_ticked_and_pointed_at(
    look: str, ticked: bool, pointed_at: bool, window: MainWindow, qtbot: QtBot
) -> None:
    menu = QMenu(window)
    action = menu.addAction(theme.icon("list"), "What")
    action.setCheckable(True)
    action.setChecked(ticked)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    if pointed_at:
        menu.setActiveAction(action)
    row = menu.actionGeometry(action)
    picture = menu.grab().toImage()
    sign = QRect(row.left() + 8, row.top() + 6, row.height() - 16, row.height() - 12)
    words = QRect(row.left() + row.height() + 8, row.top() + 6, 40, row.height() - 12)
    (of_sign, under_sign), (of_words, under_words) = stands_out(picture, sign), stands_out(picture, words)
    assert of_sign >= 4.5 and of_words >= 4.5
    # what is ticked has a ground of its own
    assert (contrast(under_sign, under_words) >= 3) == ticked
    menu.deleteLater()


def test_what_the_map_shows_is_a_list_too(window: MainWindow) -> None:
    window.show_page("list")
    assert window.list.table.model().rowCount() == len(window.desk.places)


def test_labels_are_read_with_their_fields(window: MainWindow) -> None:
    """A mnemonic without a field would lead nowhere."""
    for page in PAGES:
        window.show_page(page)
    lost = [
        label.text()
        for label in window.findChildren(QLabel)
        if "&" in label.text().replace("&&", "")
        and label.textFormat() != Qt.TextFormat.PlainText
        and label.buddy() is None
    ]
    assert not lost


def test_tool_buttons_take_the_keyboard_or_have_a_key(window: MainWindow) -> None:
    actions = [action for one in window.rail.findChildren(QToolButton) if (action := one.defaultAction()) is not None]
    assert len(actions) > 5
    assert not [action.text() for action in actions if not action.shortcut().toString()]
