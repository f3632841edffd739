"""What can be typed for places and actors, as they come, change and go."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge import item_names
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.item_names import ItemNames
from conect_desktop.domain.vocabulary import folded

_BOTH = ("places", "actors")


def add(desk: Desk, qtbot: QtBot, table: str, **fields: str) -> str:
    made: list[str] = []
    desk.add(table, fields, done=lambda done: made.append(done.uuid))
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def test_they_are_found_by_number_title_and_both_and_follow_the_book(desk: Desk, qtbot: QtBot) -> None:
    names = ItemNames.of(desk)
    assert ItemNames.of(desk) is names
    assert names.find("7", _BOTH) is None and names.shown(_BOTH) == []
    garden = add(desk, qtbot, "places", title="Jardin d'été", sticker="7")
    school = add(desk, qtbot, "actors", title="École")
    for typed in ("7", "jardin D'ETE", " 7 Jardin d'été "):
        assert names.find(typed, _BOTH) == ("places", garden)
    assert names.find("ecole", _BOTH) == ("actors", school)
    assert names.find("ecole", ("places",)) is None and names.find("", _BOTH) is None
    assert names.shown(_BOTH) == ["7 Jardin d'été", "École"]
    assert [place.uuid for place in names.numbered("7", desk.stamp.session)] == [garden]
    assert not names.numbered("7", "another session")
    with qtbot.waitSignal(desk.places_changed):
        desk.change("places", garden, {"sticker": "8"})
    with qtbot.waitSignal(desk.records_changed):
        desk.remove("actors", [school])
    assert names.find("7", _BOTH) is None and names.find("École", _BOTH) is None
    assert names.find("8", _BOTH) == ("places", garden) and names.shown(_BOTH) == ["8 Jardin d'été"]
    desk.close()
    assert names.shown(_BOTH) == [] and not names.numbered("8", None)


def test_they_are_gathered_once_until_something_changes(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ItemNames.of(desk)
    for number in range(5):
        add(desk, qtbot, "places", title=f"Place {number}")
    asked: list[str] = []
    monkeypatch.setattr(item_names, "folded", lambda text: asked.append(text) or folded(text))
    for typed in ("P", "Pl", "Place 3"):
        names.find(typed, _BOTH)
    assert asked.count("Place 3") == 3, "titles are looked at once, what is typed each time"
    assert names.shown(_BOTH) is names.shown(_BOTH)
