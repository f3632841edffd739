"""Two versions of one thing beside each other, what differs marked and in bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.readback import Line


class Versions(QFrame):
    """A line a field: a mark where the two differ, the field's name, one version, the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.grid = QGridLayout()
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(self.grid)
        layout.addStretch()

    def show_lines(self, lines: Sequence[Line], heads: tuple[str, str]) -> None:
        """Fill it; `heads` say whose version each is."""
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate(heads, 2):
            self.grid.addWidget(_words(head, muted=True), 0, column, Qt.AlignmentFlag.AlignTop)
        for row, line in enumerate(lines, 1):
            cells = (
                _words("≠" if line.differs else ""),
                _words(line.name, muted=True),
                _words(line.one, strong=line.differs),
                _words(line.other, strong=line.differs),
            )
            for column, cell in enumerate(cells):
                self.grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)


def _words(text: str, *, muted: bool = False, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if muted:
        label.setProperty("role", "muted")
    if strong:
        font = QFont(label.font())
        font.setBold(True)
        label.setFont(font)
    return label
