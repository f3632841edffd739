"""What scrolls up and down is never cut at the side."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


def test_it_is_as_wide_as_its_content_needs_also_when_that_grows(qtbot: QtBot) -> None:
    content, label = QWidget(), QLabel("short")
    content.setMinimumWidth(200)
    QVBoxLayout(content).addWidget(label)
    scroll = VerticalScroll(content)
    qtbot.addWidget(scroll)
    scroll.show()
    assert scroll.minimumWidth() > 200
    label.setText("a label that is a good deal longer than two hundred pixels are wide")
    qtbot.waitUntil(lambda: scroll.minimumWidth() > content.minimumSizeHint().width() > 200)
