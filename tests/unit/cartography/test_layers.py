"""Actors, flows and votes over the map."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from conect_desktop.cartography.layers import (
    ActorSign,
    FlowArrow,
    MapLayers,
    VoteCircle,
    layer_labels,
    paint_layers,
    paint_votes,
)
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.cartography.viewport import Viewport

VIEW = Viewport.fitting((2.34, 48.93, 2.38, 48.95), 400, 300, 0)
STYLE = load("screen")


def _painted(layers: MapLayers) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_votes(painter, layers, VIEW, STYLE)
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


def test_an_actor_is_found_where_its_sign_is_and_nowhere_else() -> None:
    layers = MapLayers((ActorSign("a", "School", (2.36, 48.94), Symbol("#004488")),))
    x, y = VIEW.at(2.36, 48.94)
    found = layers.actor_at(VIEW, STYLE, x + 20, y - 8)
    assert found is not None and found.uuid == "a"
    assert layers.actor_at(VIEW, STYLE, x - 60, y) is None
    assert MapLayers().actor_at(VIEW, STYLE, x, y) is None


def test_actors_at_one_place_stand_around_it_and_each_can_be_clicked() -> None:
    layers = MapLayers(tuple(ActorSign(str(n), "", (2.36, 48.94), Symbol("#004488")) for n in range(14)))
    spots = list(zip(*(axis.tolist() for axis in layers.spots(VIEW, STYLE)), strict=True))
    found = [layers.actor_at(VIEW, STYLE, x, y) for x, y in spots]
    assert [sign.uuid if sign else None for sign in found] == [str(n) for n in range(14)]
    assert min(math.dist(one, other) for one, other in itertools.combinations(spots, 2)) > 20


def test_what_is_out_of_sight_is_not_painted(qapp: object) -> None:
    far = (9.0, 9.0)
    layers = MapLayers(
        (ActorSign("a", "School", far, Symbol("#004488")),),
        (FlowArrow(far, (9.01, 9.0), "#ff0000", Qt.PenStyle.SolidLine, 3, "soil"),),
        (VoteCircle(far, 4),),
    )
    assert _painted(layers) == _painted(MapLayers())


def test_an_arrow_through_the_view_is_painted_though_its_ends_are_outside(qapp: object) -> None:
    arrow = FlowArrow((2.30, 48.94), (2.42, 48.94), "#ff0000", Qt.PenStyle.SolidLine, 3, "")
    assert _coloured(_painted(MapLayers(flows=(arrow,))), "#ff0000") > 300


def test_names_numbers_and_words_lie_on_nothing_and_on_no_sign(qapp: object) -> None:
    here, there = (2.348, 48.94), (2.372, 48.94)
    layers = MapLayers(
        tuple(ActorSign(str(n), f"Association {n}", here, Symbol("#004488")) for n in range(4)),
        (FlowArrow(here, there, "#ff0000", Qt.PenStyle.SolidLine, 3, "Soil and seeds"),),
        (VoteCircle(here, 16), VoteCircle(there, 4)),
    )
    marker = (*VIEW.at(*there), *VIEW.at(*there))
    labels = layer_labels(layers, VIEW, STYLE, [marker])
    assert {"16", "4", "Soil and seeds", "Association 0"} <= {label.candidate.text for label in labels}
    boxes = [box for label in labels for box in label.boxes]
    for one, other in itertools.combinations([*boxes, *layers.boxes(VIEW, STYLE)[:1], marker], 2):
        assert not (one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3])


def test_a_number_of_dots_is_never_left_out(qapp: object) -> None:
    layers = MapLayers(votes=(VoteCircle((2.36, 48.94), 3),))
    everything = (0.0, 0.0, 400.0, 300.0)
    assert [label.lines for label in layer_labels(layers, VIEW, STYLE, [everything])] == [("3",)]
