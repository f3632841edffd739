"""Actors, flows and votes over the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from conect_desktop.cartography.layers import ActorSign, FlowArrow, MapLayers, VoteCircle, actor_at, paint_layers
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.viewport import Viewport

VIEW = Viewport.fitting((2.34, 48.93, 2.38, 48.95), 400, 300, 0)
STYLE = load("screen")


def _painted(layers: MapLayers) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_layers(painter, layers, VIEW, STYLE)
    painter.end()
    return image


def _coloured(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_nothing_is_painted_where_nothing_is_shown(qapp: object) -> None:
    blank = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(Qt.GlobalColor.white)
    assert not MapLayers()
    assert _painted(MapLayers()) == blank


def test_the_area_of_a_circle_is_its_dots(qapp: object) -> None:
    def reach(dots: int) -> int:
        layers = MapLayers(votes=(VoteCircle((2.36, 48.94), dots), VoteCircle((9.0, 9.0), 16)))
        image = _painted(layers)
        x, y = (round(value) for value in VIEW.at(2.36, 48.94))
        return sum(image.pixelColor(x - away, y) != QColor(Qt.GlobalColor.white) for away in range(100))

    # a quarter of the dots has half the radius; the rim is a pixel or two
    assert abs(reach(16) - 2 * reach(4)) <= 4


def test_a_flow_there_and_one_back_are_two_arrows(qapp: object) -> None:
    here, there = (2.345, 48.94), (2.375, 48.94)
    one = FlowArrow(here, there, "#ff0000", Qt.PenStyle.SolidLine, 3, "")
    back = FlowArrow(there, here, "#0000ff", Qt.PenStyle.SolidLine, 3, "")
    image = _painted(MapLayers(flows=(one, back)))
    assert _coloured(image, "#ff0000") > 300 and _coloured(image, "#0000ff") > 300


def test_an_actor_is_found_where_its_sign_is_and_nowhere_else(qapp: object) -> None:
    layers = MapLayers((ActorSign("a", "School", (2.36, 48.94), Symbol("#004488")),))
    _painted(layers)
    x, y = VIEW.at(2.36, 48.94)
    assert actor_at(layers, VIEW, x + 20, y - 8) == "a"
    assert actor_at(layers, VIEW, x - 60, y) is None
