"""The network in the window: actors listed, links drawn, towers built, the broker taken out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.domain.network import Actor, Link
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.network_panel import NetworkPanel
from tests.fresh import fresh_demo


def _idle(panel: NetworkPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.desk.saved and not panel.desk.jobs.running)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[NetworkPanel]:
    """The page, shown."""
    made = NetworkPanel(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    _idle(made, qtbot)


@pytest.fixture
def three(panel: NetworkPanel, qtbot: QtBot) -> dict[str, str]:
    """Three actors, listed by name and Enter."""
    for name in ("Garden", "School", "Town hall"):
        panel.actor.title.setText(name)
        with qtbot.waitSignal(panel.actor.added):
            qtbot.keyClick(panel.actor.title, Qt.Key.Key_Return)
    _idle(panel, qtbot)
    return {actor.title: actor.uuid for actor in panel.desk.shelf.of(Actor).values()}


def _pixel(panel: NetworkPanel, uuid: str) -> QPoint:
    x, y = panel.view.positions[uuid]
    return panel.view.mapFromScene(panel.view.box.mapViewToScene(QPointF(x, y)))


def test_actors_are_listed_one_after_the_other_and_placed(panel: NetworkPanel, three: dict[str, str]) -> None:
    assert set(three) == {"Garden", "School", "Town hall"}
    assert len(set(panel.view.positions.values())) == 3
    assert panel.actor.title.text() == ""


def test_an_actor_who_is_half_typed_is_saved_when_the_book_closes(panel: NetworkPanel, qtbot: QtBot) -> None:
    panel.actor.title.setText("The school")
    book = panel.desk.book
    assert book is not None
    panel.desk.close()
    qtbot.waitUntil(lambda: not panel.desk.jobs.running)
    with Book.open(book.path) as left:
        assert left.db.execute("SELECT title FROM actors").fetchall() == [("The school",)]
    assert panel.actor.title.text() == ""


def test_an_actor_without_a_name_is_refused(panel: NetworkPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.actor.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.actor._problem.isVisible())


def test_links_are_drawn_one_kind_at_a_time_by_name(panel: NetworkPanel, three: dict[str, str], qtbot: QtBot) -> None:
    panel.tabs.setCurrentIndex(1)
    panel.links.type.set_key("funds")
    panel.links.begins.setText("town hall")
    for name in ("Garden", "School"):
        panel.links.ends.setText(name)
        with qtbot.waitSignal(panel.desk.records_changed):
            qtbot.keyClick(panel.links.ends, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: panel.links.ends.text() == "")
    drawn = {(link.source, link.target, link.type) for link in panel.desk.shelf.of(Link).values()}
    assert drawn == {(three["Town hall"], three[name], "funds") for name in ("Garden", "School")}


def test_a_link_is_drawn_on_the_picture(panel: NetworkPanel, three: dict[str, str], qtbot: QtBot) -> None:
    panel.tabs.setCurrentIndex(1)
    panel.links.type.set_key("advises")
    panel.links.mutual.setChecked(True)
    begin, end = _pixel(panel, three["Garden"]), _pixel(panel, three["School"])
    view = panel.view.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view, (begin + end) / 2)
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    (link,) = panel.desk.shelf.of(Link).values()
    assert (link.source, link.target, link.type, link.mutual) == (three["Garden"], three["School"], "advises", True)


def test_a_card_stays_where_it_is_put_and_undo_lets_it_go(
    panel: NetworkPanel, three: dict[str, str], qtbot: QtBot
) -> None:
    view, begin = panel.view.viewport(), _pixel(panel, three["Garden"])
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view, begin + QPoint(60, 40))
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=begin + QPoint(60, 40))
    actor = panel.desk.shelf.of(Actor)[three["Garden"]]
    assert (actor.pinned_x, actor.pinned_y) == panel.view.positions[actor.uuid]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert panel.desk.shelf.of(Actor)[three["Garden"]].pinned_x is None


def test_keys_go_from_card_to_card_and_open_one(panel: NetworkPanel, three: dict[str, str], qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(panel.view, key)
    assert panel.view.selection in three.values()
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.actor.title.text() in three
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.view, Qt.Key.Key_P)
    assert panel.desk.shelf.of(Actor)[panel.view.selection].pinned_x is not None
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert panel.view.selection == ""


def test_discs_go_on_a_tower_one_at_a_time(panel: NetworkPanel, three: dict[str, str], qtbot: QtBot) -> None:
    panel.view.select(three["School"])
    for height in (0, 1):
        with qtbot.waitSignal(panel.desk.records_changed):
            panel.actor.influence.stepUp()
        assert panel.desk.shelf.of(Actor)[three["School"]].influence == height
    panel.tabs.setCurrentIndex(2)
    model = panel.towers.table.model()
    assert model.index(0, 0).data() == "School"
    with qtbot.waitSignal(panel.desk.records_changed):
        model.setData(model.index(0, 1), "7")
    assert panel.desk.shelf.of(Actor)[three["School"]].influence == 7


def test_goals_are_kept_a_line_each(panel: NetworkPanel, three: dict[str, str], qtbot: QtBot) -> None:
    panel.view.select(three["School"])
    panel.actor.goals.setPlainText("shade\n\nwater")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.actor.save.click()
    assert panel.desk.shelf.of(Actor)[three["School"]].goals == ("shade", "water")


def test_what_is_typed_about_an_actor_stays_while_the_network_changes(
    panel: NetworkPanel, three: dict[str, str], qtbot: QtBot
) -> None:
    panel.view.select(three["Garden"])
    panel.actor.goals.setPlainText("grow food")
    panel.actor.title.setText("The garden")
    panel.actor.influence.setValue(3)
    _idle(panel, qtbot)
    assert panel.desk.shelf.of(Actor)[three["Garden"]].influence == 3
    assert panel.actor.goals.toPlainText() == "grow food"
    assert panel.actor.title.text() == "The garden"
    panel.actor.submit()
    _idle(panel, qtbot)
    panel.desk.undo()
    _idle(panel, qtbot)
    assert panel.actor.title.text() == "Garden"


def test_turning_to_another_actor_saves_what_was_typed(
    panel: NetworkPanel, three: dict[str, str], qtbot: QtBot
) -> None:
    panel.view.select(three["Garden"])
    panel.actor.goals.setPlainText("grow food")
    panel.view.select(three["School"])
    assert panel.actor.goals.toPlainText() == ""
    _idle(panel, qtbot)
    assert panel.desk.shelf.of(Actor)[three["Garden"]].goals == ("grow food",)
    assert panel.desk.shelf.of(Actor)[three["School"]].goals == ()
    assert panel.actor.title.text() == "School"


def test_a_new_actors_name_stays_while_others_are_listed_elsewhere(
    panel: NetworkPanel, three: dict[str, str], qtbot: QtBot
) -> None:
    panel.actor.title.setText("Half a na")
    panel.setFocus()
    panel.desk.add("actors", {"title": "From another table"})
    _idle(panel, qtbot)
    assert panel.actor.title.text() == "Half a na"
    panel.actor.title.clear()


def test_the_demo_tells_its_measures_and_falls_apart_without_its_broker(
    jobs: JobRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(jobs)
    panel = NetworkPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    panel.show()
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(fresh_demo(tmp_path / "demo.gpkg")))
    _idle(panel, qtbot)
    panel.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: panel.measures.broker.isEnabled())
    assert "density" in panel.measures.words.text()
    before = panel.view.grab().toImage()
    panel.measures.broker.setChecked(True)
    assert panel.view.item.removed is not None
    after = panel.view.grab().toImage()
    assert _different(before, after)
    panel.measures.broker.setChecked(False)
    assert panel.view.item.removed is None
    panel.links.only.setChecked(True)
    shown = panel.view.item.visible_links
    assert 0 < shown.sum() < len(shown)
    desk.close()


def _different(one: QImage, other: QImage) -> bool:
    return one != other
