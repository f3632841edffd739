"""Labels never overlap, important ones win, and the same view always shows the same names."""

from __future__ import annotations

import itertools
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conect_desktop.cartography.labels import Box, LabelCandidate, PlacedLabel, paint_labels, place, wrapped
from conect_desktop.cartography.lettering import measure_text
from conect_desktop.cartography.styles import LabelRule, Ramp
from conect_desktop.cartography.viewport import Viewport
from tests.unit.cartography.scenery import Sheet, pixels

VIEW = Viewport(0.5, 0.5, 10, 800, 600)
TOWN = LabelRule("places", name="town", priority=80, repeat=200)
STREET = LabelRule("roads", name="street", place="line", priority=40, repeat=100)
SHOP = LabelRule("pois", name="shop", dot="#777777", priority=20)


def _at(px: float, py: float, text: str = "Sibiu", rule: LabelRule = TOWN, **more: float) -> LabelCandidate:
    x, y = VIEW.to_world(px, py)
    return LabelCandidate(text, rule, x, y, **more)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _texts(labels: tuple[PlacedLabel, ...]) -> list[str]:
    return [label.candidate.text for label in labels]


candidates = st.lists(
    st.builds(
        _at,
        st.floats(-100, 900),
        st.floats(-100, 700),
        st.sampled_from(["Oslo", "Rue de la République", "Sevilla la Nueva y sus barrios", "Ö", "Parc"]),
        st.sampled_from([TOWN, STREET, SHOP]),
        rank=st.floats(0, 1),
        angle=st.floats(-math.pi / 2, math.pi / 2),
        length=st.floats(0, 0.003),
        gap=st.sampled_from([0.0, 13.0]),
    ),
    max_size=60,
)


@settings(max_examples=60)
@given(candidates)
def test_no_two_labels_overlap(found: list[LabelCandidate]) -> None:
    for one, other in itertools.combinations(place(found, VIEW), 2):
        assert not any(_overlap(a, b) for a in one.boxes for b in other.boxes)


@settings(max_examples=40)
@given(candidates, st.randoms(use_true_random=False))
def test_the_order_in_which_tiles_arrive_changes_nothing(found: list[LabelCandidate], dice: random.Random) -> None:
    shuffled = list(found)
    dice.shuffle(shuffled)
    assert place(found, VIEW) == place(shuffled, VIEW)


@settings(max_examples=40)
@given(candidates)
def test_labels_keep_clear_of_obstacles(found: list[LabelCandidate]) -> None:
    obstacle = (300.0, 200.0, 500.0, 400.0)
    for label in place(found, VIEW, obstacles=[obstacle]):
        assert not any(_overlap(box, obstacle) for box in label.boxes)


def test_a_name_on_an_obstacle_is_left_out_and_one_beside_it_is_written() -> None:
    names = [_at(400, 300, "Oslo"), _at(100, 100, "Parc")]
    assert [label.candidate.text for label in place(names, VIEW)] == ["Oslo", "Parc"]
    assert [label.candidate.text for label in place(names, VIEW, obstacles=[(300.0, 200.0, 500.0, 400.0)])] == ["Parc"]


def test_the_halo_and_the_letters_lie_inside_the_box() -> None:
    label = place([_at(400, 300, "Saint-Denis")], VIEW)[0]
    sheet = Sheet()
    with sheet as painter:
        paint_labels(painter, [label])
    left, top, right, bottom = label.boxes[0]
    inked = [(x, y) for x in range(800) for y in range(600) if sheet.image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF]
    assert inked
    assert left <= min(x for x, _ in inked) and max(x for x, _ in inked) <= right
    assert top <= min(y for _, y in inked) and max(y for _, y in inked) <= bottom


def test_the_important_name_wins() -> None:
    shop, town = _at(400, 300, "Kiosque", SHOP), _at(402, 301, "Bagneux")
    assert _texts(place([shop, town], VIEW))[0] == "Bagneux"
    small, large = _at(400, 300, "Melun", rank=0.1), _at(401, 300, "Paris", rank=0.9)
    assert _texts(place([small, large], VIEW)) == ["Paris"]


def test_a_name_from_two_tiles_is_written_once() -> None:
    assert _texts(place([_at(400, 300, "Seine", TOWN), _at(460, 420, "Seine", TOWN)], VIEW)) == ["Seine"]
    assert len(place([_at(100, 300, "Seine"), _at(400, 300, "Seine")], VIEW)) == 2


def test_panning_by_whole_pixels_moves_labels_and_changes_none() -> None:
    found = [_at(x * 47.0, y * 23.0, f"Lieu {x}.{y}") for x in range(2, 14) for y in range(4, 20)]
    before, panned = place(found, VIEW), VIEW.panned(17, -9)
    after = place(found, panned)
    assert _texts(before) == _texts(after)
    for one, other in zip(before, after, strict=True):
        assert (other.x - one.x, other.y - one.y) == pytest.approx((17, -9), abs=1e-6)


def test_a_street_name_needs_a_run_as_long_as_itself() -> None:
    width, _ = measure_text("Rue Gabriel-Péri", STREET, 11)
    assert place([_at(400, 300, "Rue Gabriel-Péri", STREET, length=(width + 8) / VIEW.scale)], VIEW)
    assert not place([_at(400, 300, "Rue Gabriel-Péri", STREET, length=(width - 8) / VIEW.scale)], VIEW)


def test_a_rule_holds_from_its_zoom_on() -> None:
    late = LabelRule("pois", min_zoom=16, max_zoom=18)
    cafe = LabelCandidate("Café", late, 0.5, 0.5)
    shown = [bool(place([cafe], Viewport(0.5, 0.5, zoom, 400, 400))) for zoom in (15.9, 16, 17.9, 18)]
    assert shown == [False, True, True, False]
    assert not place([LabelCandidate("Café", late, 0.5, 0.5, min_zoom=17)], Viewport(0.5, 0.5, 16.5, 400, 400))


def test_a_name_beside_a_marker_finds_a_free_side() -> None:
    title = _at(400, 300, "Ressourcerie", LabelRule("records"), gap=13)
    below = place([title], VIEW)[0]
    assert below.y > 313
    beside = place([title], VIEW, obstacles=[(300, 310, 500, 350)])[0]
    assert beside.x > 413
    assert not place([title], VIEW, obstacles=[(0, 0, 800, 600)])


def test_long_names_take_lines_of_about_one_length() -> None:
    rule = LabelRule("pois", size=Ramp(((0, 10),)), wrap=8)
    lines = wrapped("Liechtensteinisches Landesmuseum für Geschichte und Natur", rule, 10)
    assert 2 <= len(lines) <= 3
    assert " ".join(lines) == "Liechtensteinisches Landesmuseum für Geschichte und Natur"
    assert wrapped("Donaudampfschifffahrtsgesellschaft", rule, 10) == ("Donaudampfschifffahrtsgesellschaft",)
    assert wrapped("Le Port", rule, 10) == ("Le Port",)


def test_a_view_without_size_has_no_labels() -> None:
    assert place([_at(400, 300)], Viewport(0.5, 0.5, 10, 0, 0)) == ()


def test_the_same_labels_are_painted_the_same() -> None:
    labels = place(
        [_at(400, 300), _at(200, 200, "Rue", STREET, angle=0.7, length=0.01), _at(90, 90, "Bar", SHOP)], VIEW
    )
    pictures = []
    for _ in range(2):
        sheet = Sheet()
        with sheet as painter:
            paint_labels(painter, labels)
        pictures.append(pixels(sheet.image))
    assert pictures[0] == pictures[1]
    assert pictures[0] != pixels(Sheet().image)
