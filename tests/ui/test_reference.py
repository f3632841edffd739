"""What others mapped, in the window: looked for, fetched, shown quietly, adopted with one key."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shapely import Point, Polygon

from conect_desktop.app import build
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.cartography.reference import ReferenceSign, ReferenceSigns
from conect_desktop.services import reference
from conect_desktop.services.books import NewBook
from conect_desktop.services.reference import Download, Layer, ReferenceItem
from conect_desktop.ui.dialogs.reference import ReferenceDialog
from conect_desktop.ui.dialogs.reference_item import ReferenceItemDialog
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.reference_actions import ReferenceActions
from tests.fresh import fresh_book
from tests.servers.geoapi_file import feature, geoapi
from tests.servers.loopback import answering, only_loopback

SAINT_DENIS = (2.3, 48.9, 2.4, 49.0)
LAYER = Layer(title="Published places", url="https://example.org", collection="places", licence="CC BY 4.0")


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    places = [
        feature("garden", 2.35, 48.95, title="Jardin du Clos", practices=["gardening"]),
        feature("atelier", 2.36, 48.94, title="<b>Atelier</b>"),
        feature("huerto", -5.98, 37.39, title="Huerto"),
    ]
    with geoapi(tmp_path_factory.mktemp("geoapi"), places) as address:
        yield address


@pytest.fixture
def dialog(desk: Desk, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReferenceDialog]:
    """The dialog over a map that shows Saint-Denis."""
    only_loopback(monkeypatch)
    made = ReferenceDialog(desk, settings, SAINT_DENIS)
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    qtbot.waitUntil(lambda: not desk.jobs.running)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> MapPanel:
    """The map page over Saint-Denis."""
    made = MapPanel(desk)
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    made.resize(900, 600)
    made.show()
    made.canvas.show_bounds(SAINT_DENIS)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    return made


def seed(desk: Desk, panel: MapPanel, qtbot: QtBot) -> None:
    """Three items as if they had been fetched before, and the layer shown."""
    area = Polygon([(2.31, 48.91), (2.33, 48.91), (2.33, 48.93), (2.31, 48.91)])
    items = [
        ReferenceItem(source_id="1", title="Jardin du Clos", kind="gardening", geometry=Point(2.35, 48.95),
                      properties={"title": "Jardin du Clos", "practices": ["gardening"]}),
        ReferenceItem(source_id="2", title="<b>Atelier</b>", kind="", geometry=Point(2.37, 48.94),
                      properties={"title": "<b>Atelier</b>", "description": "<script>alert(1)</script>"}),
        ReferenceItem(source_id="3", title="Parc", kind="", geometry=area, properties={"title": "Parc"}),
    ]  # fmt: skip
    desk.do(reference.keep, Download(LAYER, items), done=lambda _: panel.reference.reload())
    qtbot.waitUntil(lambda: bool(panel.reference.signs))
    panel.layers.show_layer("reference", on=True)


def look(dialog: ReferenceDialog, address: str, qtbot: QtBot) -> None:
    line = dialog.address.lineEdit()
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, address)
    with qtbot.waitSignal(dialog.settled):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def cells(table: object, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]  # type: ignore[attr-defined]


# -- fetching ----------------------------------------------------------------------------------------------------------


def test_a_server_is_looked_at_and_a_collection_fetched_by_keys_alone(
    dialog: ReferenceDialog, platform: str, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    assert not dialog.fetch_button.isEnabled()
    look(dialog, f"{platform}/collections", qtbot)
    assert cells(dialog.collections, 0) == ["Published places"]
    assert cells(dialog.collections, 1) == ["2"]
    assert cells(dialog.collections, 2) == ["CC BY 4.0"]
    assert "CC BY 4.0" in dialog.about.text()
    assert settings.get(keys.SERVERS) == [platform]
    with qtbot.waitSignals([dialog.changed, dialog.settled]):
        qtbot.keyClick(dialog.collections, Qt.Key.Key_Return)
    assert dialog.told.text().startswith("2 item")
    assert cells(dialog.layers, 0) == ["Published places"] and cells(dialog.layers, 1) == ["2"]


def test_the_area_can_be_that_of_the_book(dialog: ReferenceDialog, platform: str, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.places_changed):
        desk.capture("add_place", {"title": "Sevilla", "geometry": Point(-5.98, 37.39)})
    look(dialog, platform, qtbot)
    with qtbot.waitSignal(dialog.settled):
        dialog.in_book.setChecked(True)
    assert cells(dialog.collections, 1) == ["1"]


def test_a_layer_is_fetched_again_and_removed(dialog: ReferenceDialog, platform: str, qtbot: QtBot) -> None:
    look(dialog, platform, qtbot)
    with qtbot.waitSignals([dialog.changed, dialog.settled]):
        dialog.fetch()
    with qtbot.waitSignals([dialog.changed, dialog.settled]):
        qtbot.mouseClick(dialog.refresh_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignals([dialog.changed, dialog.settled]):
        qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.layers.rowCount() == 0


def test_a_trouble_is_told_with_its_remedy_and_its_markup_is_text(dialog: ReferenceDialog, qtbot: QtBot) -> None:
    with answering(lambda _: (200, {"Content-Type": "text/html"}, b"<html>")) as (address, _):
        look(dialog, address, qtbot)
    assert "not a server of features" in dialog.told.text()
    assert "landing page" in dialog.told.text()
    assert dialog.told.property("role") == "problem"
    assert dialog.told.textFormat() == dialog.about.textFormat() == Qt.TextFormat.PlainText
    assert dialog.look_button.isEnabled() and not dialog.progress.isVisible()


def test_stopping_leaves_the_book_as_it_was(dialog: ReferenceDialog, desk: Desk, qtbot: QtBot) -> None:
    going_on = threading.Event()
    asked = threading.Event()

    def says(_: str) -> tuple[int, dict[str, str], bytes]:
        asked.set()
        going_on.wait(30)
        return 200, {}, b"{}"

    with answering(says) as (address, _):
        line = dialog.address.lineEdit()
        assert line is not None
        line.setText(address)
        dialog.look()
        assert dialog.progress.isVisible()
        assert asked.wait(30)
        with qtbot.waitSignal(dialog.settled):
            qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
        going_on.set()
        qtbot.waitUntil(lambda: not desk.jobs.running)
    assert dialog.told.text() == "Stopped, nothing was changed."
    assert not dialog.progress.isVisible() and dialog.collections.rowCount() == 0


def test_another_address_forgets_what_the_one_before_said(dialog: ReferenceDialog, platform: str, qtbot: QtBot) -> None:
    look(dialog, platform, qtbot)
    line = dialog.address.lineEdit()
    assert line is not None
    qtbot.keyClicks(line, "x")
    assert dialog.collections.rowCount() == 0 and not dialog.fetch_button.isEnabled()
    assert dialog.look_button.isDefault()


# -- on the map --------------------------------------------------------------------------------------------------------


def test_the_layer_is_shown_when_asked_for_and_without_a_network(panel: MapPanel, desk: Desk, qtbot: QtBot) -> None:
    before = panel.canvas.grab().toImage()
    seed(desk, panel, qtbot)
    assert len(panel.canvas.layers.reference.signs) == 3
    assert panel.canvas.grab().toImage() != before
    panel.layers.show_layer("reference", on=False)
    assert not panel.canvas.layers
    assert panel.canvas.grab().toImage() == before


def test_the_action_shows_and_hides_it_and_says_how_to_get_some(
    panel: MapPanel, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    actions = ReferenceActions(desk, settings, None, panel, panel)  # type: ignore[arg-type]
    with qtbot.waitSignal(actions.said):
        actions.toggle()
    assert panel.layers.shown() == ("reference",)
    actions.toggle()
    assert panel.layers.shown() == ()


def test_a_click_opens_what_is_there_but_never_before_a_place(panel: MapPanel, desk: Desk, qtbot: QtBot) -> None:
    seed(desk, panel, qtbot)
    x, y = panel.canvas.viewport.at(2.35, 48.95)
    at = QPoint(round(x), round(y))
    with qtbot.waitSignal(panel.reference_opened) as told:
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [panel.reference.signs.signs[0].number]
    with qtbot.waitSignal(desk.places_changed):
        desk.capture("add_place", {"title": "Ours", "geometry": Point(2.35, 48.95)})
    with qtbot.assertNotEmitted(panel.reference_opened), qtbot.waitSignal(panel.selection_changed):
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not desk.jobs.running)


def test_an_item_is_adopted_with_enter_and_leaves_the_layer_until_undone(
    panel: MapPanel, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    actions = ReferenceActions(desk, settings, None, panel, panel)  # type: ignore[arg-type]
    seed(desk, panel, qtbot)
    panel.canvas.setFocus()
    panel.canvas.set_viewport(panel.canvas.viewport.centred(2.35, 48.95))
    with qtbot.waitSignal(panel.reference_opened):
        qtbot.keyClick(panel.canvas, Qt.Key.Key_Space)
    card = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ReferenceItemDialog) and one.isVisible()
    )
    with qtbot.waitSignal(card.ready):
        pass
    assert card.title.text() == "Jardin du Clos"
    with qtbot.waitSignal(actions.adopted) as adopted:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    place = desk.places[adopted.args[0]]
    assert (place.title, place.practices) == ("Jardin du Clos", ("gardening",))
    qtbot.waitUntil(lambda: len(panel.canvas.layers.reference.signs) == 2)
    desk.undo()
    qtbot.waitUntil(lambda: len(panel.canvas.layers.reference.signs) == 3)
    qtbot.waitUntil(lambda: not desk.jobs.running)


def test_the_card_shows_source_and_licence_and_markup_as_text(panel: MapPanel, desk: Desk, qtbot: QtBot) -> None:
    seed(desk, panel, qtbot)
    card = ReferenceItemDialog(desk, panel.reference.signs.signs[1].number)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.ready):
        card.show()
    labels = card.findChildren(QLabel)
    told = {label.text() for label in labels}
    assert {"<b>Atelier</b>", "<script>alert(1)</script>", "Published places", "CC BY 4.0"} <= told
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if "<" in label.text())


def test_what_is_a_place_already_says_so_and_shows_it(panel: MapPanel, desk: Desk, qtbot: QtBot) -> None:
    seed(desk, panel, qtbot)
    number = panel.reference.signs.signs[0].number
    with qtbot.waitSignal(desk.places_changed):
        desk.do(reference.adopt, number, desk.stamp)
    card = ReferenceItemDialog(desk, number)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.ready):
        card.show()
    assert card.known.isVisible() and not card.adopt_button.isVisible()
    with qtbot.waitSignal(card.show_requested) as told:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert told.args[0] in desk.places
    qtbot.waitUntil(lambda: not desk.jobs.running)


def test_thousands_of_items_are_thinned_where_they_would_be_a_blot(panel: MapPanel) -> None:
    crowd = ReferenceSigns(
        tuple(ReferenceSign(n, str(n), (2.3 + n % 100 / 1e5, 48.95 + n / 1e7)) for n in range(20_000))
    )
    view = panel.canvas.viewport
    assert 0 < len(crowd.spots(view, 10.0)) < 200
    there = [(round(x), round(y)) for x, y in crowd.spots(view, 10.0)]
    moved = [(round(x - 7), round(y - 3)) for x, y in crowd.spots(view.panned(7, 3), 10.0)]
    assert moved == there, "panning puts no other marks in place of these"
    x, y = view.at(*crowd.signs[0].at)
    assert crowd.under(view, x, y) is not None


@pytest.fixture
def window(jobs: JobRunner, settings: Settings, qtbot: QtBot, tmp_path: Path, wish: NewBook) -> Iterator[MainWindow]:
    """The whole window on a fresh book."""
    settings.set(keys.LANGUAGE, "en")
    made = build(settings, jobs)
    qtbot.addWidget(made)
    made.show()
    fresh_book(tmp_path / "lab.gpkg", wish)
    with qtbot.waitSignal(made.desk.loaded):
        made.open_path(tmp_path / "lab.gpkg")
    qtbot.waitUntil(lambda: not jobs.running)
    yield made
    # nobody waits for the other pages: its timer must not outlive the lanes
    made.panels._pause.stop()
    made.close()
    qtbot.waitUntil(lambda: not jobs.running)


def test_the_window_asks_for_it_by_key_and_shows_what_was_adopted(window: MainWindow, qtbot: QtBot) -> None:
    seed(window.desk, window.map, qtbot)
    window.actions_by_name["reference_on_map"].trigger()
    assert window.map.layers.shown() == ()
    window.actions_by_name["reference"].trigger()
    (dialog,) = window.findChildren(ReferenceDialog)
    with qtbot.waitSignal(dialog.settled):
        pass
    assert cells(dialog.layers, 0) == ["Published places"]
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(ReferenceDialog))
    window.map.reference_opened.emit(window.map.reference.signs.signs[0].number)
    (card,) = window.findChildren(ReferenceItemDialog)
    with qtbot.waitSignal(card.ready):
        pass
    with qtbot.waitSignal(window.desk.places_changed):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    (uuid,) = window.desk.places
    qtbot.waitUntil(lambda: window.map.selected == [uuid])
    undo = window.desk.undo_state.undo
    assert undo is not None and undo.label == "reference.adopt"
