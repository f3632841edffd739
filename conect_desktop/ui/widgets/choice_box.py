"""A list to choose from that is as wide as its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

_MOST: Final = 40
"""Digits' widths beyond which words are cut: what people type has no end."""


class ChoiceBox(QComboBox):
    """Qt's own keeps the width of what it was first seen with: in another language words would be cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """As wide as the widest choice, within bounds."""
        return self._bounded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same: a choice that can't be read is none."""
        return self._bounded(super().minimumSizeHint())

    def _bounded(self, size: QSize) -> QSize:
        return size.boundedTo(QSize(self.fontMetrics().horizontalAdvance("0") * _MOST, size.height()))
