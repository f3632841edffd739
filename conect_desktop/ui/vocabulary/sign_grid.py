"""Choosing colour, silhouette and picture of a word: small pictures, each with its name."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QTabWidget, QWidget

from conect_desktop.bridge import sign_words
from conect_desktop.domain.vocabulary import Term
from conect_desktop.domain.wording import PALETTE, SHAPES
from conect_desktop.services.words import symbols
from conect_desktop.ui import theme


class PictureGrid(QListWidget):
    """Pictures in rows; arrows go through them, Enter, Space or a click takes one."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)
        high = self.fontMetrics().height()
        self.setIconSize(QSize(high * 3, high * 3))
        self.setGridSize(QSize(self.fontMetrics().horizontalAdvance("0") * 11, high * 6))
        self.setMinimumHeight(high * 10)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def fill(self, names: Sequence[str], called: Callable[[str], str], icon: Callable[[str], QIcon], now: str) -> None:
        """Show pictures with what they are called; `now` is the one in use."""
        if self.count() != len(names):
            self.clear()
            for name in names:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setSizeHint(self.gridSize())
                self.addItem(item)
        for number, name in enumerate(names):
            item = self.item(number)
            item.setText(called(name))
            item.setIcon(icon(name))
            if name.upper() == now.upper():
                self.setCurrentItem(item)
        if now.upper() not in {name.upper() for name in names}:
            self.setCurrentRow(-1)

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class SignGrid(QTabWidget):
    """Three grids; each picture shows how the word would look with it."""

    changed = Signal(object)
    """dict with the one part of the sign that the person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colors, self.shapes, self.pictures = PictureGrid(), PictureGrid(), PictureGrid()
        self._term: Term | None = None
        for grid, name, field in (
            (self.pictures, self.tr("&Picture"), "symbol"),
            (self.colors, self.tr("&Colour"), "color"),
            (self.shapes, self.tr("S&hape"), "shape"),
        ):
            self.addTab(grid, name)
            grid.setAccessibleName(name.replace("&", ""))
            grid.taken.connect(lambda value, field=field: self.changed.emit({field: value}))
        self.currentChanged.connect(self._fill)

    def show_term(self, term: Term) -> None:
        """Show the sign of a word."""
        self._term = term
        self._fill()

    def _fill(self, *_: object) -> None:
        term = self._term
        if term is None:
            return
        size = self.fontMetrics().height() * 5 // 2

        def like(**part: str) -> QIcon:
            return theme.term_icon(dataclasses.replace(term, **part), size)  # type: ignore[arg-type]

        grid = self.currentWidget()
        if grid is self.colors:
            colors = [*PALETTE] if term.color.upper() in PALETTE else [*PALETTE, term.color.upper()]
            self.colors.fill(colors, sign_words.color_name, lambda one: like(color=one), term.color)
        elif grid is self.shapes:
            self.shapes.fill(SHAPES, sign_words.shape_name, lambda one: like(shape=one), term.shape)
        else:
            self.pictures.fill(symbols(), sign_words.picture_name, lambda one: like(symbol=one), term.symbol)
