"""Layers on the map page: shown when asked for, of what has a position."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.map_layers import LAYERS, layers_of
from conect_desktop.cartography.styles import load
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.map_panel import MapPanel
from tests.fresh import fresh_demo


def test_the_demo_has_actors_flows_and_votes_on_the_map(jobs: JobRunner, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(jobs)
    panel = MapPanel(desk)
    qtbot.addWidget(panel, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    panel.resize(900, 600)
    panel.show()
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(fresh_demo(tmp_path / "demo.gpkg")))
    qtbot.waitUntil(lambda: not jobs.running)
    assert panel.canvas.tiles._language == "fr", "the base map speaks as on every map that leaves the book"
    assert not panel.canvas.layers
    before = panel.canvas.grab().toImage()
    for name in LAYERS:
        panel.layers.show_layer(name, on=True)
    layers = panel.canvas.layers
    assert len(layers.actors) >= 5 and len(layers.flows) >= 2 and len(layers.votes) >= 4
    assert panel.canvas.grab().toImage() != before
    assert layers == layers_of(desk, LAYERS)
    sign = layers.actors[-1]
    x, y = (axis[-1] for axis in layers.spots(panel.canvas.viewport, load("screen")))
    with qtbot.waitSignal(panel.actor_opened) as told:
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert told.args == [sign.uuid]
    panel.layers.show_layer("actors", on=False)
    assert panel.canvas.layers.actors == ()
    desk.close()
    assert not panel.canvas.layers
