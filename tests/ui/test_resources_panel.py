"""Resources in the window: cards, matches, flows, the partnership sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.network import Actor
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.ui.panels.resources_panel import ResourcesPanel
from conect_desktop.ui.resources.card_list import CardList, carried


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[ResourcesPanel]:
    """The page, shown, with two actors in the book."""
    desk.add_many("actors", [{"title": "The school"}, {"title": "The <b>garden</b>"}])
    made = ResourcesPanel(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    qtbot.waitUntil(lambda: len(desk.shelf.of(Actor)) == 2)
    yield made


def _card(panel: ResourcesPanel, qtbot: QtBot, mode: str, title: str, owner: str, quantity: str = "") -> Resource:
    cards = panel.cards
    cards.choose(mode)
    cards.title.setText(title)
    cards.kind.set_key("buildings")
    cards.quantity.setText(quantity)
    cards.unit.setText("m²" if quantity else "")
    cards.owner.setText(owner)
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(cards.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cards.title.text() == "")
    return list(panel.desk.shelf.of(Resource).values())[-1]


def test_a_card_is_typed_into_its_column(panel: ResourcesPanel, qtbot: QtBot) -> None:
    made = _card(panel, qtbot, "need", "A large room", "the school", "80")
    assert (made.title, made.mode, made.kind, made.quantity, made.unit, bool(made.actor)) == (
        "A large room", "need", "buildings", 80.0, "m²", True,
    )  # fmt: skip
    assert panel.cards.tables["need"].records.rowCount() == 1
    assert "(1)" in panel.cards.heads["need"].text()


def test_a_card_changes_its_column_by_key(panel: ResourcesPanel, qtbot: QtBot) -> None:
    made = _card(panel, qtbot, "need", "A large room", "The school")
    table = panel.cards.tables["need"]
    table.setFocus()
    table.choose(made.uuid)
    qtbot.waitUntil(table.hasFocus)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.cards.choose("offer")
    assert panel.desk.shelf.of(Resource)[made.uuid].mode == "offer"


def test_cards_are_dropped_on_another_column_as_one_step(panel: ResourcesPanel, qtbot: QtBot) -> None:
    cards = [_card(panel, qtbot, "need", title, "The school") for title in ("A room", "A kitchen")]
    for gone in ("not-a-card", ""):
        _drop(panel.cards.tables["have"], [gone])
    with qtbot.waitSignal(panel.desk.records_changed):
        _drop(panel.cards.tables["have"], [card.uuid for card in cards])
    assert {card.mode for card in panel.desk.shelf.of(Resource).values()} == {"have"}
    assert panel.cards.tables["have"].records.rowCount() == 2
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert {card.mode for card in panel.desk.shelf.of(Resource).values()} == {"need"}


def _drop(cards: CardList, uuids: list[str]) -> None:
    data = carried(uuids)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    cards.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, left, none))


@pytest.mark.parametrize(("owner", "quantity"), [("Nobody", ""), ("", "many")])
def test_what_is_not_understood_is_said_and_stays(
    panel: ResourcesPanel, qtbot: QtBot, owner: str, quantity: str
) -> None:
    panel.cards.title.setText("A room")
    panel.cards.owner.setText(owner)
    panel.cards.quantity.setText(quantity)
    qtbot.keyClick(panel.cards.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.cards._problem.isVisible())
    assert panel.cards.title.text() == "A room"


def test_a_match_becomes_a_flow_and_shows_on_both_sheets(panel: ResourcesPanel, qtbot: QtBot) -> None:
    _card(panel, qtbot, "need", "A room", "The <b>garden</b>", "80")
    _card(panel, qtbot, "offer", "The hall", "The school", "40")
    panel.tabs.setCurrentWidget(panel.matches)
    qtbot.waitUntil(lambda: panel.matches.table.records.rowCount() == 1)
    panel.matches.table.selectRow(0)
    assert "It covers 50 %." in panel.matches.sentence.text()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.matches.make.click()
    (flow,) = panel.desk.shelf.of(Flow).values()
    assert (flow.quantity, flow.unit, flow.kind) == (80.0, "m²", "buildings")
    panel.tabs.setCurrentWidget(panel.flows)
    assert panel.flows.table.model().index(0, 0).data() == "The school"
    panel.tabs.setCurrentWidget(panel.sheet)
    panel.sheet.initiative.setText("The school")
    panel.sheet.refresh()
    assert "→ The <b>garden</b>" in panel.sheet.page.toPlainText()
    assert "The <b>garden</b>" in panel.sheet.diagram.accessibleDescription()


def test_a_flow_is_typed_changed_and_deleted(panel: ResourcesPanel, qtbot: QtBot) -> None:
    tab = panel.flows
    panel.tabs.setCurrentWidget(tab)
    tab.begins.setText("The school")
    tab.ends.setText("The school")
    qtbot.keyClick(tab.ends, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab._problem.isVisible())
    tab.ends.setText("The <b>garden</b>")
    tab.frequency.setText("each spring")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(tab.ends, Qt.Key.Key_Return)
    (flow,) = panel.desk.shelf.of(Flow).values()
    qtbot.waitUntil(lambda: tab.begins.text() == "")
    tab.open(flow)
    tab.frequency.setText("each autumn")
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.submit()
    assert panel.desk.shelf.of(Flow)[flow.uuid].frequency == "each autumn"
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.table.delete_requested.emit([flow.uuid])
    assert not panel.desk.shelf.of(Flow)
