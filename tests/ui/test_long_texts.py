"""A language with longer words, and one that runs from right to left: nothing is cut, nothing was left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES
from conect_desktop.ui.widgets.one_line import OneLine
from tests.dialogs import DIALOGS

_OPEN, _CLOSE = "⟦", "⟧"
_KEPT = re.compile(r"(%n|%L?\d|\{[^}]*\}|<[^>]*>|&\w|&&)")
_ACCENTS = str.maketrans("aeiouAEIOUcnsy", "àéîõûÀÉÎÕÛçñšý")


class Longer(QTranslator):
    """A made-up language: every text in brackets, with accents, longer by a third; placeholders and keys as they are.

    A third is what GNOME's and Microsoft's guides for translation reckon with for sentences.
    """

    def isEmpty(self) -> bool:
        return False

    def translate(self, _: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Whatever text it is."""
        if not text:
            return text
        parts = _KEPT.split(text)
        words = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
        return f"{_OPEN}{words}{'·' * max(1, len(text) * 35 // 100)}{_CLOSE}"


@pytest.fixture(scope="module")
def _longer_language(qapp: QApplication) -> Iterator[None]:
    """From its first use to the end of this module: every change of language is a second."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def longer(demo_window: MainWindow, qtbot: QtBot, _longer_language: None) -> MainWindow:
    """The window in the longer language."""
    qtbot.waitUntil(lambda: _OPEN in demo_window.actions_by_name["undo"].text())
    return demo_window


def shown(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What is written on a window, without what the book's own words fill."""
    for widget in top.findChildren(QWidget):
        text = ""
        if isinstance(widget, (QAbstractButton, QLabel)):
            text = widget.text()
        elif isinstance(widget, QGroupBox):
            text = widget.title()
        if text.strip() and widget.isVisible():
            yield widget, text


def cut(top: QWidget) -> list[str]:
    """Texts that have less room than they need, and no tip to tell them whole."""
    found = []
    for widget, text in shown(top):
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + 4
        elif isinstance(widget, (QLabel, QPushButton, QCheckBox, QRadioButton)):
            short = widget.sizeHint().width() > widget.width() + 2
        else:
            continue
        if short and not widget.toolTip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text[:60]}")
    return found


def whole(top: QWidget, qtbot: QtBot) -> None:
    """Nothing is cut once the layouts have come to rest."""

    def holds() -> None:
        assert not cut(top)

    qtbot.waitUntil(holds)


def settled(window: MainWindow, page: str, qtbot: QtBot) -> None:
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    QApplication.processEvents()


def test_right_to_left_mirrors_the_window(demo_window: MainWindow, qtbot: QtBot) -> None:
    rail = demo_window.findChild(QWidget, "rail")
    assert rail is not None
    assert rail.mapTo(demo_window, QPoint()).x() < demo_window.width() // 2
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for page in PAGES:
            settled(demo_window, page, qtbot)
            assert not demo_window.grab().isNull()
            assert rail.mapTo(demo_window, QPoint()).x() > demo_window.width() // 2, page
            for button in demo_window.findChildren(QToolButton):
                if button.isVisible() and button.window() is demo_window and button.parentWidget() is not None:
                    assert demo_window.rect().intersects(
                        button.rect().translated(button.mapTo(demo_window, QPoint()))
                    ), button.text()
            whole(demo_window, qtbot)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("scale", [100, 200])
def test_no_page_cuts_a_longer_language(longer: MainWindow, qtbot: QtBot, scale: int) -> None:
    for page in PAGES:
        settled(longer, page, qtbot)
        whole(longer, qtbot)
        hint = longer.minimumSizeHint()
        assert hint.width() <= 1366 and hint.height() <= 768, page


def test_every_word_of_the_window_can_be_translated(longer: MainWindow, qtbot: QtBot) -> None:
    book = longer.desk.book
    assert book is not None
    words = _words_of_the_book(longer)
    for page in PAGES:
        settled(longer, page, qtbot)
        left = [
            text
            for _, text in shown(longer)
            if _OPEN not in text and re.search(r"[A-Za-z]{3}", text) and not _told_by(words, text)
        ]
        assert not left, page


def _words_of_the_book(window: MainWindow) -> str:
    book = window.desk.book
    assert book is not None
    cells = []
    with book.reader() as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'journal%'"):
            cells += [cell for row in db.execute(f'SELECT * FROM "{name}"') for cell in row if isinstance(cell, str)]
    return " ".join(" ".join(cells).split())


def _told_by(words: str, text: str) -> bool:
    """Whether each line and item of a text stands in the book."""
    plain = re.sub(r"<[^>]*>", " ", text)
    parts = [part.strip() for part in re.split(r"[\n·,×:;…]|  +", plain)]
    # sizes have their unit from Qt
    foreign = [part for part in parts if re.search(r"[A-Za-z]{3}", re.sub(r"[\d.]+ kB", "", part))]
    return all(part in words for part in foreign)


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize("scale", [100, 200])
def test_no_dialog_cuts_a_longer_language(longer: MainWindow, qtbot: QtBot, name: str, scale: int) -> None:
    dialog = DIALOGS[name](longer)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: not longer.desk.jobs.running)
    whole(dialog, qtbot)
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1366 and hint.height() <= 768
    dialog.close()


def test_a_text_that_is_not_translatable_and_one_that_is_cut_are_noticed(longer: MainWindow, qtbot: QtBot) -> None:
    settled(longer, "people", qtbot)
    words = _words_of_the_book(longer)
    stray = QPushButton("A forgotten English word", longer)
    stray.setFixedWidth(40)
    stray.show()
    assert not _told_by(words, stray.text())
    assert [line for line in cut(longer) if "forgotten" in line]
    stray.deleteLater()


def test_a_long_hint_ends_in_an_ellipsis_and_is_whole_in_its_tip(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.setText(QT_TRANSLATE_NOOP("Test", "a sentence that has no room " * 20))
    line.resize(120, 20)
    assert line.minimumSizeHint().width() < 120
    assert line.toolTip() == line.text()
    assert not line.grab().isNull()
