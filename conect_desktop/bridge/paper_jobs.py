"""Paper both ways as the window runs it; the results end in what changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from conect_desktop.bridge.wall_maps import PAPERS, Bounds, Paper, Printed, WallWish, plan, print_map
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.georeference import Georeference, fitted
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.sheets import SCALES
from conect_desktop.services import sheets
from conect_desktop.services.sheets import Laid, LaidDown, laid
from conect_desktop.storage.book import Book

__all__ = [
    "PAPERS",
    "SCALES",
    "Bounds",
    "Georeference",
    "Laid",
    "LaidDown",
    "Medium",
    "Paper",
    "Printed",
    "WallWish",
    "fitted",
    "laid",
    "plan",
    "print_map",
]


def lay_down(book: Book, paths: Sequence[Path], stamp: Stamp, author: str | None, *, progress: Progress) -> LaidDown:
    """Take photographs of marked maps in, and lay those down that are recognised."""
    return sheets.lay_down(book, paths, stamp, author=author, progress=progress)


def lay_by_hand(
    book: Book, medium: str, size: tuple[int, int], pixels: Sequence[tuple[float, float]], places: Any,
    author: str | None,
) -> tuple[Laid, Changes]:  # fmt: skip
    """Lay a photograph by points that a person set."""
    return sheets.lay_by_hand(book, medium, size, pixels, places, author=author)


def take_up(book: Book, medium: str, author: str | None) -> Changes:
    """Let a photograph lie on the ground no more."""
    return sheets.take_up(book, medium, author=author)


def photo(book: Book, medium: str) -> QImage:
    """A photograph upright, as the window shows it."""
    made = sheets.photo_of(book, medium)
    data = made.tobytes()
    return QImage(data, made.width, made.height, made.width * 3, QImage.Format.Format_RGB888).copy()
