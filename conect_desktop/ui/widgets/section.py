"""A group of fields under a heading that folds it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

_STYLE = """
QToolButton { border: none; border-bottom: 1px solid palette(mid); padding: 4px 0; font-weight: 600; text-align: left; }
QToolButton:focus { border-bottom: 2px solid palette(highlight); padding-bottom: 3px; }
"""


class Section(QWidget):
    """Heading and body; blank or Enter on the heading folds and unfolds."""

    unfolded = Signal(bool)

    def __init__(self, body: QWidget, *, open_: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.heading = QToolButton()
        self.heading.setStyleSheet(_STYLE)
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        side = self.fontMetrics().height() * 2 // 3
        self.heading.setIconSize(QSize(side, side))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(body)
        self.heading.toggled.connect(self._fold)
        self.heading.setChecked(open_)
        self._fold(open_)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.heading.isChecked()

    def set_title(self, title: str) -> None:
        """Name the group."""
        self.heading.setText(title)
        self.heading.setAccessibleName(title)

    def _fold(self, open_: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.body.setVisible(open_)
        self.unfolded.emit(open_)
