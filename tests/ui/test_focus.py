"""Whoever works by keyboard sees where they are, in every look (WCAG 2.2, 2.4.7 and 1.4.11)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.bridge import settings as keys
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES
from conect_desktop.ui.widgets.focus_ring import DRAWS_ITS_OWN
from tests.dialogs import DIALOGS

_AROUND = 3
"""A sign of focus may stand just outside of its widget, in pixels."""


_LEVELS = np.arange(256) / 255
_LINEAR = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4)
_WEIGHED = np.outer((0.2126, 0.7152, 0.0722), _LINEAR)
"""What each level of red, green and blue adds to the relative luminance (WCAG 2.2)."""


def pixels(window: QWidget, rect: QRect) -> np.ndarray:
    """Relative luminance of a part of the window as it is painted now (WCAG 2.2), rows × columns."""
    picture = window.grab(rect).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)[:, : picture.width()]
    red, green, blue = _WEIGHED
    return red[raw[..., 0]] + green[raw[..., 1]] + blue[raw[..., 2]]


def stands_out(before: np.ndarray, after: np.ndarray) -> int:
    """How many pixels changed by a contrast of at least 3 : 1 (WCAG 2.2, 1.4.11)."""
    brighter, darker = np.maximum(before, after), np.minimum(before, after)
    return int(np.count_nonzero((brighter + 0.05) / (darker + 0.05) >= 3))


def stops(window: QWidget) -> Iterator[QWidget]:
    """What the keyboard comes to on the page that is shown."""
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not isinstance(widget, QScrollBar)
            and not widget.visibleRegion().isEmpty()
        ):
            yield widget


def unmarked(window: QWidget) -> list[str]:
    """What doesn't show that it has the focus."""
    found = []
    for widget in list(stops(window)):
        rect = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        rect &= window.rect()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        after = pixels(window, rect)
        widget.clearFocus()
        QApplication.processEvents()
        before = pixels(window, rect)
        count = stands_out(before, after)
        # at least as much as a line along two of its shorter sides
        if count < 2 * min(rect.width(), rect.height()):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {count} pixels at {rect}")
    return found


@pytest.mark.parametrize("look", keys.THEME.choices)
def test_the_focus_is_seen_on_every_page(look: str, demo_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(demo_window):
        demo_window.activateWindow()
    for page in PAGES:
        demo_window.show_page(page)
        qtbot.waitUntil(lambda: not demo_window.desk.jobs.running)
        QApplication.processEvents()
        assert not unmarked(demo_window), page


@pytest.mark.parametrize("name", DIALOGS)
def test_the_focus_is_seen_in_every_dialog(name: str, demo_window: MainWindow, qtbot: QtBot) -> None:
    dialog = DIALOGS[name](demo_window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: not demo_window.desk.jobs.running)
    assert not unmarked(dialog)
    dialog.close()


def test_a_widget_without_a_sign_is_noticed(demo_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(demo_window):
        demo_window.activateWindow()
    demo_window.show_page("notes")
    stray = QWidget(demo_window)
    stray.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stray.setProperty(DRAWS_ITS_OWN, True)
    stray.setGeometry(300, 300, 200, 60)
    stray.show()
    stray.raise_()
    assert [line for line in unmarked(demo_window) if line.startswith("QWidget in MainWindow")]
    stray.deleteLater()


def test_the_ring_goes_with_its_widget_and_with_the_focus(demo_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(demo_window):
        demo_window.activateWindow()
    demo_window.show_page("session")
    combo = QComboBox(demo_window)
    combo.show()
    for _ in range(2):
        combo.setFocus()
        qtbot.waitUntil(lambda: rings(combo) == 1)
        combo.clearFocus()
        qtbot.waitUntil(lambda: rings(combo) == 0)
    combo.setFocus()
    qtbot.waitUntil(lambda: rings(combo) == 1)
    combo.resize(300, 50)
    ring = combo.findChildren(QWidget)[-1]
    assert ring.size() == combo.size()
    combo.deleteLater()
    QApplication.sendPostedEvents(combo, QEvent.Type.DeferredDelete)
    other = QComboBox(demo_window)
    other.show()
    other.setFocus()
    qtbot.waitUntil(lambda: rings(other) == 1)
    other.deleteLater()


def rings(widget: QWidget) -> int:
    """How many rings lie over it."""
    return sum(
        child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) and child.isVisible()
        for child in widget.findChildren(QWidget)
    )
