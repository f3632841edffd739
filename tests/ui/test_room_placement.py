"""Where the room's window goes."""

from __future__ import annotations

from PySide6.QtCore import QRect

from conect_desktop.ui.room.placement import placement

LAPTOP = QRect(0, 0, 1366, 768)
PROJECTOR = QRect(1366, 0, 1920, 1080)


def test_the_projector_is_filled() -> None:
    place = placement(QRect(0, 0, 1366, 740), [LAPTOP, PROJECTOR])
    assert place.full_screen
    assert place.area == PROJECTOR


def test_the_screen_with_the_work_is_never_covered_even_when_it_is_the_larger() -> None:
    place = placement(QRect(1400, 10, 1800, 1000), [LAPTOP, PROJECTOR])
    assert place.full_screen
    assert place.area == LAPTOP


def test_of_several_others_the_largest_is_taken() -> None:
    small = QRect(-800, 0, 800, 600)
    assert placement(QRect(0, 0, 1366, 740), [small, LAPTOP, PROJECTOR]).area == PROJECTOR


def test_with_one_screen_it_stands_beside_the_work() -> None:
    place = placement(QRect(0, 0, 900, 768), [LAPTOP])
    assert not place.full_screen
    assert not place.area.intersects(QRect(0, 0, 900, 768))


def test_with_one_full_screen_it_takes_a_corner() -> None:
    place = placement(LAPTOP, [LAPTOP])
    assert not place.full_screen
    assert place.area.width() * place.area.height() <= LAPTOP.width() * LAPTOP.height() / 3
    assert LAPTOP.contains(place.area)
