"""Painting in a command, which has no window."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from conect_desktop.bridge.i18n import Translations
from conect_desktop.ui import theme

_spoken = Translations()
_kept: list[QApplication] = []
"""The application of a command without a window, which has to live as long as it paints."""


def paint_without_a_window(language: str) -> None:
    """Let a command paint, in a language; in the window there is nothing to do."""
    if QApplication.instance() is None:
        # nothing is shown: a command on a machine without a screen paints too
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QApplication([]))
        theme.apply("light", 100, _kept[0].font())
        _spoken.use(language)
