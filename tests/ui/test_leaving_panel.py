"""What leaves, in the window: told item by item before anything is written, then written just so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.leaving_words import FORMATS, LEAVES, LOOK, STAYS
from conect_desktop.services.export import WRITERS
from conect_desktop.ui.panels.leaving_panel import LeavingPanel


class _Answers:
    """Names the files and folders that are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name: str | None = "out"

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.folder / self.name if self.name else None

    def open_folder(self, title: str) -> Path | None:
        return self.folder


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[LeavingPanel]:
    """The page, with a public place, one for the team, one that is blurred and a note that holds an address."""
    for fields in (
        {"title": "Jardin", "visibility": "public", "geometry": shapely.Point(2.36, 48.94)},
        {"title": "Friche", "visibility": "team"},
        {"title": "Refuge", "visibility": "public", "location_rule": "grid_500", "geometry": shapely.Point(2.3, 48.9)},
    ):
        with qtbot.waitSignal(desk.places_changed):
            desk.add("places", fields)
    with qtbot.waitSignal(desk.notes_changed):
        desk.add("notes", {"text": "écrire à marie@example.org", "kind": "quote", "visibility": "public"})
    made = LeavingPanel(desk)
    made.meet(_Answers(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    made.resize(1200, 650)
    made.show()
    qtbot.waitUntil(lambda: made._what is not None)
    yield made


def _shown(panel: LeavingPanel) -> list[tuple[str, str, str]]:
    records = panel.table.records
    lines = [records.record(records.index(row, 0)) for row in range(records.rowCount())]
    return [(line.state, line.title, line.why) for line in lines]


def test_every_item_is_told_with_how_it_leaves_or_why_it_stays(panel: LeavingPanel) -> None:
    assert _shown(panel) == [
        (LOOK, "écrire à marie@example.org", "holds an e-mail address"),
        (LEAVES, "Jardin", ""),
        (LEAVES, "Refuge", "its position to within 500 m"),
        (LEAVES, "écrire à marie@example.org", ""),
        (STAYS, "Friche", "it is not for everybody"),
    ]
    panel.shown.setCurrentIndex(2)
    panel.shown.activated.emit(2)
    assert [title for _, title, _ in _shown(panel)] == ["Friche"]


def test_another_reader_gets_another_answer(panel: LeavingPanel, qtbot: QtBot) -> None:
    panel.audience.setCurrentIndex(2)
    panel.audience.activated.emit(2)
    qtbot.waitUntil(lambda: panel._what is not None)
    assert STAYS not in {state for state, _, _ in _shown(panel)}


def test_what_changes_in_the_book_changes_the_answer(panel: LeavingPanel, qtbot: QtBot) -> None:
    friche = next(place for place in panel.desk.places.values() if place.title == "Friche")
    panel.desk.change("places", friche.uuid, {"visibility": "public"})
    qtbot.waitUntil(lambda: (LEAVES, "Friche", "") in _shown(panel))


def test_a_place_is_shown_on_the_map(panel: LeavingPanel, qtbot: QtBot) -> None:
    records = panel.table.records
    line = next(records.record(records.index(row, 0)) for row in range(5) if records.index(row, 2).data() == "Jardin")
    with qtbot.waitSignal(panel.show_on_map_requested) as asked:
        panel.table.opened.emit(line)
    assert asked.args == [line.uuid]


@pytest.mark.parametrize("name", ["geojson", "png", "xlsx", "poster"])
def test_the_chosen_format_is_written(panel: LeavingPanel, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    rows = {panel.formats.item(row).data(Qt.ItemDataRole.UserRole): row for row in range(panel.formats.count())}
    panel.formats.setCurrentRow(rows[name])
    panel.make.click()
    assert panel.cancel.isVisible()
    qtbot.waitUntil(lambda: panel._job is None)
    out = tmp_path / f"out{FORMATS[name][1]}"
    assert out.stat().st_size > 100
    assert str(out) in panel._told.text()
    assert not panel.cancel.isVisible()


def test_everything_goes_into_one_new_folder(panel: LeavingPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.write_everything()
    qtbot.waitUntil(lambda: panel._job is None, timeout=60_000)
    (folder,) = [path for path in tmp_path.iterdir() if path.is_dir() and "CoNECT" in path.name]
    names = {path.name for path in folder.iterdir()}
    assert {"map.png", "map.geojson", "map-qgis.gpkg", "tables.xlsx", "tables.zip", "poster.pdf"} <= names
    assert "network.gexf" not in names, "there is no actor"


def test_cancelling_leaves_nothing_half_written(panel: LeavingPanel, qtbot: QtBot, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    panel.write_everything()
    panel.cancel.click()
    qtbot.waitUntil(lambda: not panel.desk.jobs.running)
    assert "nothing was written" in panel._told.text()
    assert set(tmp_path.iterdir()) == before


def test_every_format_that_can_be_written_is_offered(panel: LeavingPanel) -> None:
    assert set(WRITERS) <= set(FORMATS)
    assert set(panel._writers()) <= set(FORMATS)
