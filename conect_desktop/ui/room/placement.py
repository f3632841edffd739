"""Where the room's window goes: on the projector where there is one, else beside the work, never over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Placement:
    """A rectangle in the desktop's logical pixels, and whether the window fills a screen of its own."""

    area: QRect
    full_screen: bool


def placement(working: QRect, screens: Sequence[QRect]) -> Placement:
    """The place for a second window while the first one lies at `working`.

    Another screen than the one that holds most of the working window is filled; of several the largest. With a single
    screen the window takes the widest strip beside the working one; where none is a fifth of the screen wide, it
    lies behind, at the lower right.
    """
    if not screens:
        return Placement(QRect(0, 0, 960, 540), full_screen=False)
    home = max(screens, key=lambda screen: _area(screen.intersected(working)))
    others = [screen for screen in screens if screen != home]
    if others:
        return Placement(max(others, key=_area), full_screen=True)
    strips = (
        QRect(home.left(), home.top(), working.left() - home.left(), home.height()),
        QRect(working.right() + 1, home.top(), home.right() - working.right(), home.height()),
    )
    widest = max(strips, key=lambda strip: strip.width())
    if widest.width() * 5 >= home.width():
        return Placement(widest, full_screen=False)
    size = home.size() / 2
    corner = home.bottomRight()
    return Placement(
        QRect(corner.x() - size.width() + 1, corner.y() - size.height() + 1, size.width(), size.height()),
        full_screen=False,
    )


def _area(rectangle: QRect) -> int:
    return max(0, rectangle.width()) * max(0, rectangle.height())
