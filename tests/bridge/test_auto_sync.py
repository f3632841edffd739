"""Sending by itself: only where a person turned it on, quietly, and again when there is a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.auto_sync import AutoSync
from conect_desktop.bridge.desk import Desk
from conect_desktop.exchange import lan
from conect_desktop.exchange.stores import passwords
from conect_desktop.exchange.stores.trouble import WrongPassword
from conect_desktop.services import sync_targets, this_network
from conect_desktop.storage.outbox import Target, receipts
from tests.servers.loopback import only_loopback

_SOON = 20


@pytest.fixture
def auto(desk: Desk, qtbot: QtBot) -> AutoSync:
    """What sends, in a hurry."""
    return AutoSync(desk, every_ms=_SOON)


@pytest.fixture
def told(desk: Desk) -> list[object]:
    """Everything a person would have had to read."""
    found: list[object] = []
    desk.jobs.troubled.connect(found.append)
    desk.jobs.broken.connect(found.append)
    desk.save_failed.connect(found.append)
    return found


def target(
    desk: Desk, qtbot: QtBot, address: Path | str, kind: str = "folder", account: str = "", **options: Any
) -> Target:
    """Somewhere to send to."""
    made: list[Target] = []
    desk.do(
        sync_targets.add, name="Mairie", kind=kind, address=str(address), account=account, options=options,
        done=made.append,
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def place(desk: Desk, qtbot: QtBot, title: str) -> None:
    """Something that may leave."""
    with qtbot.waitSignal(desk.places_changed):
        desk.add("places", {"title": title, "visibility": "public"})


def states(desk: Desk, qtbot: QtBot, wanted: Target) -> set[str]:
    """How far the places are there."""
    found: list[set[str]] = []
    desk.read(lambda db: {one.state for one in receipts(db, wanted.id) if one.kind == "place"}, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_what_was_not_turned_on_never_sends(desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path) -> None:
    by_hand = target(desk, qtbot, tmp_path / "by hand")
    (tmp_path / "by hand").mkdir()
    (tmp_path / "by itself").mkdir()
    target(desk, qtbot, tmp_path / "by itself", automatic=True)
    place(desk, qtbot, "Jardin")
    for _ in range(2):
        with qtbot.waitSignal(auto.sent):
            auto.look()
    assert list((tmp_path / "by hand").iterdir()) == []
    assert auto.state(by_hand.uuid) == ""
    assert any((tmp_path / "by itself").iterdir())


def test_it_sends_when_the_book_is_opened_and_again_what_is_new(
    desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    wanted = target(desk, qtbot, tmp_path / "there", automatic=True)
    place(desk, qtbot, "Jardin")
    with qtbot.waitSignal(auto.sent) as first:
        desk.loaded.emit()
    assert first.args[0] == wanted.uuid
    assert first.args[1].queued.published > 0
    assert states(desk, qtbot, wanted) == {"verified"}
    place(desk, qtbot, "Atelier")
    with qtbot.waitSignal(auto.sent, check_params_cb=lambda _, report: report.queued.published == 1):
        pass


def test_without_a_connection_it_waits_and_says_nothing(
    desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path, told: list[object]
) -> None:
    wanted = target(desk, qtbot, tmp_path / "stick", automatic=True)
    place(desk, qtbot, "Jardin")
    auto.look()
    qtbot.waitUntil(lambda: auto.state(wanted.uuid) == "offline")
    with qtbot.waitSignal(auto.sent):
        (tmp_path / "stick").mkdir()
    assert auto.state(wanted.uuid) == "sent"
    assert told == []


def test_it_sends_on_the_wanted_network_only(
    desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(this_network, "fingerprints", lambda: frozenset({"town hall"}))
    (tmp_path / "there").mkdir()
    wanted = target(desk, qtbot, tmp_path / "there", automatic=True, network=["community centre"])
    auto.look()
    qtbot.waitUntil(lambda: auto.state(wanted.uuid) == "elsewhere")
    assert list((tmp_path / "there").iterdir()) == []
    with qtbot.waitSignal(auto.sent):
        monkeypatch.setattr(this_network, "fingerprints", lambda: frozenset({"community centre", "tunnel"}))


def test_a_wrong_password_is_sent_once_and_keeps_nobody_from_the_other_targets(
    desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path, told: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    only_loopback(monkeypatch)
    for name in ("theirs", "there"):
        (tmp_path / name).mkdir()
    # the system's own keeper of passwords can't run here
    monkeypatch.setattr(passwords, "password_for", lambda *_: "wrong")
    host = lan.FolderHost(tmp_path / "theirs", "AAAA-BBBB", address="127.0.0.1")
    try:
        refused = target(
            desk, qtbot, f"http://{host.addresses[0]}", kind="webdav", account=lan.USER, automatic=True
        )  # fmt: skip
        good = target(desk, qtbot, tmp_path / "there", automatic=True)
        with qtbot.waitSignal(auto.sent) as sent:
            auto.look()
        assert sent.args[0] == good.uuid
        assert auto.state(refused.uuid) == "trouble"
        assert isinstance(auto.trouble(refused.uuid), WrongPassword)
        asked: list[str] = []
        auto.state_changed.connect(asked.append)
        place(desk, qtbot, "Jardin")
        with qtbot.waitSignal(auto.sent):
            pass
        assert refused.uuid not in asked
        assert told == []
    finally:
        host.close()


def test_a_password_that_nobody_knows_is_not_asked_for(
    desk: Desk, auto: AutoSync, qtbot: QtBot, told: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "password_for", lambda *_: None)
    wanted = target(desk, qtbot, "https://mairie.example", kind="webdav", account="marie", automatic=True)
    auto.look()
    qtbot.waitUntil(lambda: auto.state(wanted.uuid) == "password")
    assert told == []


def test_closing_the_book_ends_it(desk: Desk, auto: AutoSync, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = target(desk, qtbot, tmp_path / "stick", automatic=True)
    auto.look()
    qtbot.waitUntil(lambda: auto.state(wanted.uuid) == "offline")
    desk.close()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert auto.state(wanted.uuid) == ""
    assert not auto._timer.isActive()
