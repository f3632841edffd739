"""Links as strokes: thousands in one call, each in the colour, dash and width of its type and strength."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from conect_desktop.ui.network.graph import Floats, Graph
from conect_desktop.ui.network.look import Look

Marks = npt.NDArray[np.bool_]
_STEP: Final = 7.0
"""Pixels between parallel links."""
_HEAD: Final = (9.0, 4.5)
_MANY: Final = 900
"""From here on links in view are plain lines: heads and dashes would be a thicket, and slow."""
_COARSE: Final = 6_000
"""Plain lines drawn of a picture that moves; a larger one shows every second, third… until it rests."""


def paint_links(
    painter: QPainter, graph: Graph, at: Floats, shown: Marks, selected: int | None, look: Look, *, coarse: bool
) -> None:
    """Paint the links that are `shown`; those of the selected actor in full, the others stepped back.

    `at` is where every actor lies, in pixels; `coarse` while the picture moves.
    """
    count = int(shown.sum())
    plain = coarse or count > _MANY
    if coarse and count > _COARSE:
        shown = shown & (np.arange(len(shown)) % math.ceil(count / _COARSE) == 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not plain)
    lit = np.ones(len(shown), dtype=np.bool_)
    if selected is not None:
        lit = (graph.source == selected) | (graph.target == selected)
    for bright in (False, True):
        for number, style in enumerate(graph.styles):
            of_style = shown & (graph.style == number) & (lit == bright)
            if not of_style.any():
                continue
            colour = look.line(style.colour, faded=not bright)
            for strength in (0,) if plain else (1, 2, 3):
                rows = np.flatnonzero(of_style if plain else of_style & (graph.strength == strength))
                width = 0.0 if plain else (0.6 + 0.9 * strength) * look.unit
                dash = Qt.PenStyle.SolidLine if plain else style.dash
                _stroke(painter, graph, at, rows, QPen(colour, width, dash), look, heads=not plain)


def _stroke(
    painter: QPainter, graph: Graph, at: Floats, rows: npt.NDArray[np.int64], pen: QPen, look: Look, *, heads: bool
) -> None:
    """Lines of one pen in one call, trimmed where cards lie and set aside where links are parallel."""
    one, other = at[graph.source[rows]], at[graph.target[rows]]
    along = other - one
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    along = along / length
    across = np.column_stack((-along[:, 1], along[:, 0])) * (graph.aside[rows] * _STEP * look.unit)[:, None]
    trim = np.minimum(look.radius, length * 0.3)
    one, other = one + along * trim + across, other - along * trim + across
    painter.setPen(pen)
    draw_lines(painter, np.hstack((one, other)))
    if not heads:
        return
    painter.setPen(QPen(pen.color(), pen.widthF()))
    to, fro = graph.heads[rows], graph.tails[rows]
    for tip, way in ((other[to], along[to]), (one[fro], -along[fro])):
        side = np.column_stack((-way[:, 1], way[:, 0])) * _HEAD[1] * look.unit
        for hand in (side, -side):
            draw_lines(painter, np.hstack((tip, tip - way * _HEAD[0] * look.unit + hand)))


def draw_lines(painter: QPainter, ends: Floats) -> None:
    """Many lines in one call; `ends` has rows of x1, y1, x2, y2 in pixels."""
    if len(ends) and math.isfinite(float(ends.sum())):
        lines = PrimitiveArray(QLineF, 4)
        lines.resize(len(ends))
        lines.ndarray()[:] = ends
        painter.drawLines(*lines.drawargs())


def draw_boxes(painter: QPainter, boxes: Floats, colour: QColor, border: QColor | None = None) -> None:
    """Many filled boxes in one call; `boxes` has rows of left, top, width, height in pixels."""
    if len(boxes) and math.isfinite(float(boxes.sum())):
        painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        many = PrimitiveArray(QRectF, 4)
        many.resize(len(boxes))
        many.ndarray()[:] = boxes
        painter.drawRects(*many.drawargs())
