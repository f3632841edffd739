"""The area that a chart draws in, between its axes."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem

_PLACES: Final = {"top": (0, 1), "bottom": (2, 1), "left": (1, 0), "right": (1, 2)}
"""Row and column of each axis; what is drawn is in the middle."""
_OVER_PICTURES: Final = 0.5


class Plot(pg.GraphicsWidget):
    """A view and four axes that follow it, hidden until somebody shows them.

    pyqtgraph's own PlotItem makes forty-five widgets for its menu besides, whether it may be opened or not: they are
    half of what a page with charts waits for, and each of them hears of every change of look.
    """

    def __init__(self) -> None:
        super().__init__()
        self.view = pg.ViewBox(parent=self, enableMenu=False, enableMouse=False)
        self.drawn: list[Any] = []
        """What was put into it, in that order."""
        self.axes = {name: pg.AxisItem(orientation=name, parent=self) for name in _PLACES}
        cells = QGraphicsGridLayout()
        cells.setContentsMargins(1, 1, 1, 1)
        cells.setSpacing(0)
        cells.setRowStretchFactor(1, 100)
        cells.setColumnStretchFactor(1, 100)
        cells.addItem(self.view, 1, 1)
        for name, axis in self.axes.items():
            axis.linkToView(self.view)
            axis.setZValue(_OVER_PICTURES)
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemNegativeZStacksBehindParent)
            axis.hide()
            cells.addItem(axis, *_PLACES[name])
        self.setLayout(cells)
        self._cells = cells

    def set_margin(self, pixels: float) -> None:
        """Room around everything."""
        self._cells.setContentsMargins(pixels, pixels, pixels, pixels)

    def add(self, item: Any) -> None:
        """Put one of pyqtgraph's items into the view."""
        self.drawn.append(item)
        self.view.addItem(item)

    def clear(self) -> None:
        """Take everything out of the view; axes and ranges stay."""
        self.drawn.clear()
        self.view.clear()
