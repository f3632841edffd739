"""Three tables said three things: each is told by its table, and any of them can hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.readback_panel import ReadbackPanel
from tests.unit.services.laptops import Laptops, add_place, change_place


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book in which three tables name one place differently."""
    tables = Laptops(tmp_path, "Table 1", "Table 2", "Table 3")
    uuid = add_place(tables["Table 1"], "Terrain")
    tables.exchange()
    for name, title in (("Table 1", "Jardin"), ("Table 2", "Friche"), ("Table 3", "Parking")):
        change_place(tables[name], uuid, title=title)
    tables.exchange()
    tables.close()
    return tmp_path / "Table 1" / "lab.gpkg"


@pytest.fixture
def desk(jobs: JobRunner, qtbot: QtBot, book: Path) -> Iterator[Desk]:
    opened = Desk(jobs)
    with qtbot.waitSignal(opened.loaded):
        opened.open(lambda: Book.open(book))
    yield opened
    opened.close()


def test_the_third_can_hold(desk: Desk, qtbot: QtBot) -> None:
    panel = ReadbackPanel(desk)
    qtbot.addWidget(panel, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    panel.resize(1200, 650)
    panel.show()
    pairs = panel.pairs
    qtbot.waitUntil(lambda: pairs.buttons["keep_third"].isVisible())
    pair = pairs._pair
    assert pair is not None and len(pair.versions) == 3
    (place,) = desk.places.values()
    pairs.answer("keep_third")
    qtbot.waitUntil(lambda: desk.places[place.uuid].title == pair.versions[2])
    qtbot.waitUntil(lambda: pairs.table.records.rowCount() == 0)
    desk.undo()
    qtbot.waitUntil(lambda: pairs.table.records.rowCount() == 1)
