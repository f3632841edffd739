"""What every chart shares: the theme's colours, the window's type, a text for whoever can't see it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, ClassVar, Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from conect_desktop.bridge.tips import plain_tip
from conect_desktop.ui import theme
from conect_desktop.ui.charts.plot import Plot

SERIES: Final = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8C7A00", "#7A3E9D")
"""Told apart by people with any colour vision: M. Okabe and K. Ito, *Color Universal Design*, 2008, yellow darkened."""
MARKS: Final = ("o", "s", "t", "d", "star", "x", "p", "h")
"""pyqtgraph's symbols, one a series, so that nothing is told by colour alone."""
DIVERGING: Final = ("#8C510A", "#D8B365", "#B8B8B8", "#5AB4AC", "#01665E")
"""From disagreement to agreement, safe for every colour vision: C. Brewer, ColorBrewer 2.0, BrBG."""

HELD_S: Final = 0.02
"""Seconds of drawing after which the window answers before the next chart is drawn."""


class Chart(pg.GraphicsView):
    """A still picture: no dragging, no menu. A subclass draws in `redraw`, called when theme, type or data change."""

    _made = False
    _fitted: ClassVar[bool] = False
    """Whether what is drawn depends on how large the chart is."""
    _drawn_for: QSize | None = None
    """The size for which it was drawn."""
    spent: ClassVar[float] = 0.0
    """Seconds that charts took to be drawn since the window answered anything."""
    _look: tuple[theme.Theme, QFont] | None = None
    """In what it was drawn last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.enableMouse(False)
        self.plot = Plot()
        self.setCentralItem(self.plot)
        self._made = True
        self.apply_look()

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def redraw(self) -> None:
        """Draw the data anew; a subclass begins with `self.clear()`."""

    def clear(self) -> None:
        """Take away what was drawn; axes and ranges stay."""
        self.plot.clear()

    def add(self, item: Any) -> None:
        """Draw one of pyqtgraph's items."""
        self.plot.add(item)

    def show_axes(self, *names: str) -> None:
        """These axes (left, bottom, right, top) and no others."""
        for name, axis in self.plot.axes.items():
            axis.setVisible(name in names)

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """What the edges of the picture stand for."""
        self.plot.view.setXRange(*x, padding=0)
        self.plot.view.setYRange(*y, padding=0)

    def tell(self, title: str, figures: Sequence[str]) -> None:
        """What a screen reader says: the title, then each figure."""
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(figures))
        self.setToolTip(plain_tip("\n".join(figures)))

    def pen(self, colour: str | None = None, width: float = 1.0) -> Any:
        """A pen in a colour, the theme's line colour where none is said."""
        return pg.mkPen(QColor(colour or theme.current().line), width=width)

    def text(self, words: str, *, colour: str | None = None, anchor: tuple[float, float] = (0.5, 0.5)) -> pg.TextItem:
        """Words at a point of the chart, in the window's type; never taken for markup."""
        item = pg.TextItem(color=QColor(colour or theme.current().text), anchor=anchor)
        item.setFont(self.font())
        item.setPlainText(words)
        return item

    # -- the rest ----------------------------------------------------------------------------------------------------

    def apply_look(self) -> None:
        """Colours and type of the theme in use."""
        look = theme.current()
        self._look = (look, QFont(self.font()))
        self.setBackground(QColor(look.base))
        small = QFont(self.font())
        for axis in self.plot.axes.values():
            axis.setPen(self.pen())
            axis.setTextPen(QColor(look.text))
            axis.setTickFont(small)
            axis.setStyle(tickTextOffset=6)
        self.redraw()

    def picture(self, width: int, height: int) -> QImage:
        """The chart as an image of that many pixels, for a report or a hand-back."""
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(theme.current().base))
        painter = QPainter(image)
        self.render(painter)
        painter.end()
        return image

    @property
    def behind(self) -> bool:
        """Whether something changed since it was drawn: the size, where that matters.

        It is drawn for its size when it is seen: a page that is laid out for the first time has several.
        """
        return self._fitted and self._made and self._drawn_for != self.size()

    def catch_up(self) -> None:
        """Draw what changed."""
        if self.behind:
            self._drawn_for = self.size()
            self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Be up to date: on the screen, where other charts have held the window long enough, in the next turn."""
        if self.behind and Chart.spent > HELD_S and self.isVisible():
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
        elif self.behind:
            if not Chart.spent:
                QTimer.singleShot(0, Chart._begin_turn)
            begun = time.perf_counter()
            self.catch_up()
            Chart.spent += time.perf_counter() - begun
        super().paintEvent(event)

    @staticmethod
    def _begin_turn() -> None:
        Chart.spent = 0.0

    def render(self, *what: Any) -> None:
        """Be up to date in a picture."""
        self.catch_up()
        super().render(*what)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and type size."""
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            return
        # events come while the plot is still being put together, and for every look as many as widgets lie around it
        if self._made and self._look != (theme.current(), self.font()):
            self.apply_look()
