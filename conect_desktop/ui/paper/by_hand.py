"""Laying a photograph on the map by hand: a corner of a street here, the same corner there, three times or more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shapely import Point
from shapely.geometry.base import BaseGeometry

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge import paper_jobs as jobs
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.paper_jobs import Bounds, Georeference
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.domain.geo import FloatArray
from conect_desktop.errors import Trouble
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.map.canvas import MapCanvas
from conect_desktop.ui.widgets.fitting import fit
from conect_desktop.ui.widgets.focus_ring import DRAWS_ITS_OWN, paint_ring

_STEP: Final = 1.25
_PAN: Final = 40
_CLICK: Final = 5
_COLOURS: Final = ("#D0103A", "#0B6FB8", "#0A7D4B", "#9C4F00", "#7A2E9E", "#3D4A57")


class PhotoView(QWidget):
    """A picture that is moved and made larger; a click, or Space at the cross in the middle, gives a pixel of it."""

    pointed = Signal(float, float)

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(DRAWS_ITS_OWN, True)
        self.setMinimumSize(240, 200)
        self._image = image
        self._scale = 0.0
        self._middle = QPointF(image.width() / 2, image.height() / 2)
        self._press: QPointF | None = None
        self._moved = False
        self.marks: list[tuple[float, float]] = []

    def _fit(self) -> float:
        return min(self.width() / self._image.width(), self.height() / self._image.height())

    @property
    def _factor(self) -> float:
        return self._scale or self._fit()

    def pixel(self, at: QPointF) -> QPointF:
        """The pixel of the picture under a place of the widget."""
        return self._middle + (at - QPointF(self.width() / 2, self.height() / 2)) / self._factor

    def place(self, x: float, y: float) -> QPointF:
        """The place of the widget where a pixel of the picture is."""
        return (QPointF(x, y) - self._middle) * self._factor + QPointF(self.width() / 2, self.height() / 2)

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Larger or smaller, what is under a place stays there."""
        at = around or QPointF(self.width() / 2, self.height() / 2)
        before = self.pixel(at)
        self._scale = min(max(self._factor * factor, self._fit() * 0.8), 8.0)
        self._middle += before - self.pixel(at)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The picture, the points with their numbers, the cross."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().mid())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = self.place(0, 0)
        size = self._image.size()
        painter.drawImage(
            QRectF(corner.x(), corner.y(), size.width() * self._factor, size.height() * self._factor), self._image
        )
        for number, (x, y) in enumerate(self.marks):
            paint_mark(painter, self.place(x, y), number)
        if self.hasFocus():
            middle = QPointF(self.width() / 2, self.height() / 2)
            painter.setPen(QPen(self.palette().highlight().color(), 1))
            painter.drawLine(middle - QPointF(9, 0), middle + QPointF(9, 0))
            painter.drawLine(middle - QPointF(0, 9), middle + QPointF(0, 9))
            paint_ring(painter, self.rect(), self.palette())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Larger and smaller under the pointer."""
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._press, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if self._press is not None:
            moved = event.position() - self._press
            if self._moved or moved.manhattanLength() > _CLICK:
                self._moved = True
                self._middle -= moved / self._factor
                self._press = event.position()
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click gives a pixel."""
        pressed, self._press = self._press, None
        if pressed is not None and not self._moved:
            self._point(self.pixel(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus zoom, Space points at the middle."""
        moves = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)
        }  # fmt: skip
        step = 4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _PAN
        key = Qt.Key(event.key())
        if key in moves:
            x, y = moves[key]
            self._middle += QPointF(x, y) * step / self._factor
            self.update()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _STEP if key == Qt.Key.Key_Minus else _STEP)
        elif key == Qt.Key.Key_Space:
            self._point(self._middle)
        else:
            super().keyPressEvent(event)

    def _point(self, at: QPointF) -> None:
        if 0 <= at.x() <= self._image.width() and 0 <= at.y() <= self._image.height():
            self.pointed.emit(at.x(), at.y())


class PointedMap(MapCanvas):
    """The map, with the numbers of the points that were set."""

    def __init__(self, jobs_: JobRunner) -> None:
        super().__init__(jobs_)
        self.marks: list[tuple[float, float]] = []

    def paint_work(self, painter: QPainter) -> None:
        """The points over the map."""
        super().paint_work(painter)
        for number, (lon, lat) in enumerate(self.marks):
            paint_mark(painter, QPointF(*self.viewport.at(lon, lat)), number)


def paint_mark(painter: QPainter, at: QPointF, number: int) -> None:
    """A ring with a number: told apart without its colour too, and as large as the letters."""
    colour = QColor(_COLOURS[number % len(_COLOURS)])
    words, letters = str(number + 1), painter.fontMetrics()
    ring = letters.height() * 0.45
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ink, wide in ((QColor("white"), 4.0), (colour, 2.0)):
        painter.setPen(QPen(ink, wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, ring, ring)
        painter.drawPoint(at)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    high = letters.height() + 2
    wide = max(letters.horizontalAdvance(words) + letters.height() // 2, high)
    plate = QRectF(at.x() + ring, at.y() - ring - high, wide, high)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor("white"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


class ByHandDialog(QDialog):
    """The photograph on the left, the map on the right, the points with how far each is off below."""

    def __init__(
        self,
        runner: JobRunner,
        image: QImage,
        packs: Sequence[Pack],
        view: Bounds | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "paper")
        self.setWindowTitle(self.tr("Lay the photograph on the map"))
        self._size = image.width(), image.height()
        self.pairs: list[tuple[tuple[float, float], tuple[float, float]]] = []
        """(x, y) in pixels, (longitude, latitude) in degrees."""
        self._half: tuple[float, float] | None = None
        self.photo = PhotoView(image)
        self.map = PointedMap(runner)
        self.map.set_packs(packs)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Point"), self.tr("Off by")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setMaximumHeight(self.fontMetrics().height() * 9)
        self.remove = QPushButton(self.tr("&Remove the point"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Lay it down"))
        split = QSplitter()
        split.addWidget(self.photo)
        split.addWidget(self.map)
        below = QHBoxLayout()
        below.addWidget(self.table, 1)
        below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.hint)
        layout.addWidget(split, 1)
        layout.addLayout(below)
        layout.addWidget(self.buttons)
        fit(self, digits=136, lines=43)
        if view is not None:
            self.map.show_bounds(view)
        self.map.set_mode("trace")
        self.photo.pointed.connect(self.point_in_photo)
        self.map.shape_finished.connect(self._point_on_map)
        self.remove.clicked.connect(self.remove_point)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._tell()

    @property
    def pixels(self) -> list[tuple[float, float]]:
        """The points in the picture."""
        return [pixel for pixel, _ in self.pairs]

    @property
    def places(self) -> FloatArray:
        """The same points on the ground, rows of longitude and latitude in degrees."""
        return np.array([place for _, place in self.pairs], dtype=float).reshape(-1, 2)

    def point_in_photo(self, x: float, y: float) -> None:
        """Half of a pair; pointing again before the other half moves it."""
        self._half = (x, y)
        self._tell()

    def _point_on_map(self, geometry: BaseGeometry) -> None:
        self.map.finish_pending()
        if self._half is not None and isinstance(geometry, Point):
            self.pairs.append((self._half, (geometry.x, geometry.y)))
            self._half = None
            self._tell()

    def remove_point(self) -> None:
        """Take the chosen pair away, the last one where none is chosen."""
        row = self.table.currentRow()
        if self.pairs:
            del self.pairs[row if 0 <= row < len(self.pairs) else -1]
            self._tell()

    def georeference(self) -> Georeference | None:
        """How the points so far lay the picture; None while they don't."""
        return jobs.fitted(self._size, self.pixels, self.places) if len(self.pairs) >= 3 else None

    def _tell(self) -> None:
        trouble = ""
        laid: Georeference | None = None
        try:
            laid = self.georeference()
        except Trouble as told:
            said = words_of(told)
            trouble = f"⚠ {said.text} {said.remedy}".strip()
        if self._half is not None:
            text = self.tr("Now click the same place on the map.")
        elif len(self.pairs) < 3:
            text = self.tr(
                "Click a place in the photograph that you find on the map too: %n more.", "", 3 - len(self.pairs)
            )
        elif laid is not None and laid.rms is not None:
            off = self.locale().toString(round(laid.rms, 1))
            text = self.tr("It lies to {0} m. More points in the corners make it more exact.").format(off)
        else:
            text = self.tr("It lies; one or two points more tell how exactly.")
        self.hint.setText(trouble or text)
        self._show_points(laid)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(laid is not None)
        self.remove.setEnabled(bool(self.pairs))
        self.photo.marks = [*self.pixels, *([self._half] if self._half else [])]
        self.map.marks = [place for _, place in self.pairs]
        self.photo.update()
        self.map.update()

    def _show_points(self, laid: Georeference | None) -> None:
        off: Sequence[float] = ()
        if laid is not None and laid.rms is not None:
            x, y = np.array(self.pixels).T
            off = [float(one) for one in laid.residuals(x, y, *self.places.T)]
        self.table.setRowCount(len(self.pairs))
        for row in range(len(self.pairs)):
            told = self.tr("{0} m").format(self.locale().toString(round(off[row], 1))) if off else "–"
            for column, text in enumerate((str(row + 1), told)):
                self.table.setItem(row, column, QTableWidgetItem(text))
