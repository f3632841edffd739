"""Preparing an area in the window: its size is told, it is loaded from a real server, broken off and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop import paths
from conect_desktop.basemap.packs import open_pack
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.ui.dialogs.prepare_area import PrepareAreaDialog
from tests.servers.loopback import only_loopback
from tests.servers.ranges import RangeServer, range_server, status
from tests.unit.basemap.areas import noisy_pack

AREA = (-8.0, 46.0, 30.0, 55.0)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RangeServer]:
    only_loopback(monkeypatch)
    monkeypatch.setattr(paths, "packs_folder", lambda: tmp_path / "maps")
    with range_server(noisy_pack(tmp_path / "world.pmtiles")) as running:
        yield running


@pytest.fixture
def dialog(jobs: JobRunner, settings: Settings, qtbot: QtBot) -> PrepareAreaDialog:
    made = PrepareAreaDialog(jobs, settings, AREA, "Saint-Denis <b>/..")
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    made.show()
    return made


def test_nothing_is_asked_of_a_network_unasked(dialog: PrepareAreaDialog, jobs: JobRunner) -> None:
    assert not jobs.running
    assert not dialog.fetch_button.isEnabled()
    assert dialog.source.text().startswith("https://")


def test_the_size_is_told_first_and_then_the_map_is_there(
    dialog: PrepareAreaDialog, server: RangeServer, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.source.setText(server.url)
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.look_button.click()
    assert "to load" in dialog.told.text()
    assert not (tmp_path / "maps").exists()
    with qtbot.waitSignal(dialog.fetched, timeout=20_000) as fetched:
        dialog.fetch_button.click()
    (path,) = fetched.args
    assert path.parent == tmp_path / "maps" and "<" not in path.name
    with closing(open_pack(path)) as pack:
        assert pack.tile(0, 0, 0) is not None
    assert settings.get(keys.MAP_SOURCE) == server.url


def test_a_server_that_is_not_there_is_told(dialog: PrepareAreaDialog, server: RangeServer, qtbot: QtBot) -> None:
    server.vice = status(404)
    dialog.source.setText(server.url)
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.look_button.click()
    qtbot.waitUntil(lambda: dialog.told.text().startswith("⚠"))
    assert not dialog.fetch_button.isEnabled()


def test_a_town_is_found_without_a_network(
    dialog: PrepareAreaDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_loopback(monkeypatch)
    monkeypatch.setattr(paths, "names_folder", lambda: tmp_path / "names")
    area = dialog.area
    area.which.setCurrentIndex(1)
    assert area.bounds is None and not dialog.look_button.isEnabled()
    for typed in ("b", "bu", "buc"):
        area.town.textEdited.emit(typed)
    completer = area.town.completer()
    qtbot.waitUntil(lambda: any("Bucure" in name for name in completer.model().stringList()), timeout=20_000)  # type: ignore[attr-defined]
    (name,) = [one for one in completer.model().stringList() if "Bucure" in one][:1]  # type: ignore[attr-defined]
    completer.activated.emit(name)
    area.km.setValue(5)
    west, south, east, north = area.bounds or (0, 0, 0, 0)
    assert west < 26.1 < east and south < 44.43 < north
    assert (north - south) * 111.32 == pytest.approx(10)
    assert dialog.name.text() == name and dialog.look_button.isEnabled()


def test_services_that_have_a_map_there_are_offered(jobs: JobRunner, settings: Settings, qtbot: QtBot) -> None:
    dialog = PrepareAreaDialog(jobs, settings, (2.35, 48.93, 2.36, 48.94), "Plaine")
    qtbot.addWidget(dialog)
    offered = [dialog.kind.itemText(row) for row in range(dialog.kind.count())]
    assert any("IGN" in one for one in offered) and not any("Nederland" in one for one in offered)
    dialog.show()
    assert dialog.source.isVisible()
    dialog.kind.setCurrentIndex(next(row for row, one in enumerate(offered) if "Plan IGN" in one))
    assert not dialog.source.isVisible() and not dialog.key.isVisible()
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.look_button.click()
    qtbot.waitUntil(lambda: "IGN" in dialog.told.text())
    assert "to load" in dialog.told.text(), "how large it is follows from the terms, without asking the server"
