"""Sending by itself is turned on by a person, for one target, and told in a quiet word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.auto_sync import AutoSync
from conect_desktop.bridge.desk import Desk
from conect_desktop.services import sync_targets, this_network
from conect_desktop.storage.outbox import Target, targets
from conect_desktop.ui.together.automatic import Automatic
from conect_desktop.ui.widgets.panel import Panel


@pytest.fixture
def box(desk: Desk, qtbot: QtBot) -> Iterator[Automatic]:
    panel = Panel(desk)
    made = Automatic(panel)
    qtbot.addWidget(panel)
    qtbot.addWidget(made)
    made.follow(AutoSync(desk, made, every_ms=20))
    made.show()
    yield made
    desk.close()
    qtbot.waitUntil(lambda: not desk.jobs.running)


def target(desk: Desk, qtbot: QtBot, address: str, kind: str = "folder") -> Target:
    made: list[Target] = []
    desk.do(sync_targets.add, name="Mairie", kind=kind, address=address, done=made.append)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def kept(desk: Desk, qtbot: QtBot) -> Target:
    """The target as the book has it now."""
    found: list[list[Target]] = []
    desk.read(targets, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0][0]


def test_it_is_off_and_goes_as_soon_as_it_is_ticked(desk: Desk, box: Automatic, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    wanted = target(desk, qtbot, str(tmp_path / "there"))
    box.show_target(wanted)
    assert not box.by_itself.isChecked()
    assert not box.told.isVisible()
    box.by_itself.click()
    qtbot.waitUntil(lambda: box.told.text() == "✓ Sent by itself.")
    assert any((tmp_path / "there").iterdir())
    box.by_itself.click()
    qtbot.waitUntil(lambda: not box.told.isVisible())
    assert not kept(desk, qtbot).options.get("automatic")


def test_a_stick_that_is_not_plugged_in_is_waited_for(desk: Desk, box: Automatic, qtbot: QtBot, tmp_path: Path) -> None:
    box.show_target(target(desk, qtbot, str(tmp_path / "stick")))
    box.by_itself.click()
    qtbot.waitUntil(lambda: box.told.text() == "… Waits for a connection.")
    (tmp_path / "stick").mkdir()
    qtbot.waitUntil(lambda: box.told.text() == "✓ Sent by itself.")


def test_the_network_of_now_is_kept_with_the_target(
    desk: Desk, box: Automatic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(this_network, "fingerprints", lambda: frozenset({"town hall"}))
    box.show_target(target(desk, qtbot, "https://mairie.example", "webdav"))
    with qtbot.waitSignal(box.changed):
        box.only_here.click()
    assert kept(desk, qtbot).options == {"network": ["town hall"]}
    monkeypatch.setattr(this_network, "fingerprints", lambda: frozenset({"café"}))
    box.show_target(kept(desk, qtbot))
    with qtbot.waitSignal(box.changed):
        box.by_itself.click()
    assert kept(desk, qtbot).options == {"network": ["town hall"], "automatic": True}, "the network it was kept for"
    qtbot.waitUntil(lambda: box.told.text() == "… Waits for its own network.")


def test_without_a_network_there_is_none_to_keep(
    desk: Desk, box: Automatic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(this_network, "fingerprints", frozenset)
    box.show_target(target(desk, qtbot, "https://mairie.example", "webdav"))
    box.only_here.click()
    assert not box.only_here.isChecked()
    assert "no network" in box.told.text()
    assert kept(desk, qtbot).options == {}


def test_a_folder_has_no_network(desk: Desk, box: Automatic, qtbot: QtBot, tmp_path: Path) -> None:
    box.show_target(target(desk, qtbot, str(tmp_path)))
    assert not box.only_here.isVisible()
    box.show_target(None)
    assert not box.by_itself.isEnabled()
