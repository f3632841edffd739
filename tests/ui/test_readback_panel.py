"""Reading back in the window: doubles, disagreements, what was said again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.disagreement import Disagreement, Mention
from conect_desktop.domain.network import Actor
from conect_desktop.ui.panels.readback_panel import ReadbackPanel


def _idle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.saved and not desk.jobs.running)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[ReadbackPanel]:
    """The page with one place told by two tables."""
    agenda, session = desk.agenda, desk.session
    assert agenda is not None and session is not None
    for table, title in zip(
        agenda.tables[session.uuid], ("Jardin des Figuiers", "Le <b>jardin</b> des figuiers"), strict=False
    ):
        desk.choose_table(table.uuid)
        desk.add("places", {"title": title, "geometry": [2.357, 48.936], "status": "active"})
    _idle(desk, qtbot)
    made = ReadbackPanel(desk)
    qtbot.addWidget(made, before_close_func=lambda _: _idle(desk, qtbot))
    made.resize(1100, 650)
    made.show()
    qtbot.waitUntil(lambda: made.pairs.table.records.rowCount() == 1)
    _idle(desk, qtbot)
    yield made


def _leaves(panel: ReadbackPanel) -> list[QTreeWidgetItem]:
    tree = panel.by_table.tree
    headings = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [heading.child(row) for heading in headings if heading for row in range(heading.childCount())]


def _words(panel: ReadbackPanel) -> list[str]:
    return [panel.pairs.versions.grid.itemAt(n).widget().text() for n in range(panel.pairs.versions.grid.count())]  # type: ignore[union-attr]


def test_two_versions_stand_side_by_side_with_their_tables(panel: ReadbackPanel) -> None:
    words = _words(panel)
    assert "Jardin des Figuiers" in words and "Le <b>jardin</b> des figuiers" in words
    assert words.count("≠") == 1
    assert words[0].startswith("Table 1") and words[1].startswith("Table 2")


def test_one_key_makes_one_place_of_two_and_undo_two_again(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.pairs.table.setFocus()
    qtbot.waitUntil(panel.pairs.table.hasFocus)
    with qtbot.waitSignal(panel.desk.places_changed):
        qtbot.keyClick(panel.pairs.table, Qt.Key.Key_1)
    assert [place.title for place in panel.desk.places.values()] == ["Jardin des Figuiers"]
    assert len(panel.desk.shelf.of(Mention)) == 1
    _idle(panel.desk, qtbot)
    assert panel.pairs.table.records.rowCount() == 0
    with qtbot.waitSignal(panel.desk.places_changed):
        panel.desk.undo()
    assert len(panel.desk.places) == 2


def test_a_disagreement_is_written_down_and_left(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.pairs.remark.setText("garden or car park")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.pairs.buttons["disagree"].click()
    _idle(panel.desk, qtbot)
    (one,) = panel.desk.shelf.of(Disagreement).values()
    assert (one.state, one.remark) == ("open", "garden or car park")
    assert panel.pairs.table.records.rowCount() == 1
    assert not panel.pairs.buttons["leave"].isHidden()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.pairs.buttons["leave"].click()
    assert panel.desk.shelf.of(Disagreement)[one.uuid].state == "left"
    _idle(panel.desk, qtbot)
    panel.show_record("disagreements", one.uuid)
    _idle(panel.desk, qtbot)
    assert panel.pairs.table.records.rowCount() == 1
    assert not panel.pairs.buttons["reopen"].isHidden()


def test_two_places_kept_apart_are_not_asked_about_again(panel: ReadbackPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.pairs.buttons["keep_both"].click()
    _idle(panel.desk, qtbot)
    assert panel.pairs.table.records.rowCount() == 0
    assert len(panel.desk.places) == 2


def test_what_was_said_again_is_noted_with_where(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.again)
    panel.again.item.setText("Jardin des Figuiers")
    panel.again.remark.setText("the garden with the figs")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.again.item, Qt.Key.Key_Return)
    (mention,) = panel.desk.shelf.of(Mention).values()
    assert mention.session is not None and mention.item_table == "places"
    assert mention.remark == "the garden with the figs"
    told = [panel.again.table.model().index(0, column).data() for column in range(3)]
    assert told[0] == "Jardin des Figuiers"
    assert told[1].endswith("Table 1") and told[2].endswith("Table 2")


def test_an_open_disagreement_that_is_settled_by_keeping_one_stays_on_record(
    panel: ReadbackPanel, qtbot: QtBot
) -> None:
    panel.pairs.buttons["disagree"].click()
    qtbot.waitUntil(lambda: len(panel.desk.shelf.of(Disagreement)) == 1)
    _idle(panel.desk, qtbot)
    panel.pairs.remark.setText("it is one")
    panel.pairs.table.setFocus()
    with qtbot.waitSignal(panel.desk.places_changed):
        qtbot.keyClick(panel.pairs.table, Qt.Key.Key_2)
    _idle(panel.desk, qtbot)
    (told,) = panel.desk.shelf.of(Disagreement).values()
    assert (told.state, told.remark, told.other_item) == ("settled", "it is one", None)
    panel.show_record("disagreements", told.uuid)
    assert {"Jardin des Figuiers", "Le <b>jardin</b> des figuiers"} <= set(_words(panel))


def test_two_texts_are_flagged_shown_and_one_of_them_holds(panel: ReadbackPanel, qtbot: QtBot) -> None:
    flag = panel.pairs.flag
    flag.item.setText("Jardin des Figuiers")
    flag.field.setCurrentIndex(flag.field.findData("description"))
    flag.one.setText("Open on Saturdays")
    flag.other.setText("Open on Sundays")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(flag.other, Qt.Key.Key_Return)
    _idle(panel.desk, qtbot)
    (told,) = panel.desk.shelf.of(Disagreement).values()
    assert told.versions == ("Open on Saturdays", "Open on Sundays")
    assert not flag.item.text()
    panel.show_record("disagreements", told.uuid)
    assert {"Description", "Open on Saturdays", "Open on Sundays"} <= set(_words(panel))
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.pairs.buttons["keep_right"].click()
    _idle(panel.desk, qtbot)
    (told,) = panel.desk.shelf.of(Disagreement).values()
    assert (told.state, told.remark) == ("settled", "✓ Open on Sundays")


def test_a_disagreement_needs_two_versions_and_says_so(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.pairs.flag.item.setText("Jardin des Figuiers")
    panel.pairs.flag.one.setText("Open")
    with qtbot.waitSignal(panel.said):
        panel.pairs.flag.submit()
    assert not panel.desk.shelf.of(Disagreement)


def test_a_disagreement_about_actors_shows_both_and_merges_nobody(panel: ReadbackPanel, qtbot: QtBot) -> None:
    for title in ("Régie", "La Régie foncière"):
        panel.desk.add("actors", {"title": title})
    qtbot.waitUntil(lambda: len(panel.desk.shelf.of(Actor)) == 2)
    panel.pairs.flag.item.setText("Régie")
    panel.pairs.flag.other_item.setText("La Régie foncière")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.pairs.flag.submit()
    _idle(panel.desk, qtbot)
    (told,) = panel.desk.shelf.of(Disagreement).values()
    panel.show_record("disagreements", told.uuid)
    assert {"Régie", "La Régie foncière"} <= set(_words(panel))
    assert panel.pairs.buttons["keep_left"].isHidden()
    assert not panel.pairs.buttons["leave"].isHidden()


def test_a_disagreement_goes_by_key_and_comes_back(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.pairs.buttons["disagree"].click()
    qtbot.waitUntil(lambda: len(panel.desk.shelf.of(Disagreement)) == 1)
    _idle(panel.desk, qtbot)
    with qtbot.waitSignal(panel.said):
        qtbot.keyClick(panel.pairs.table, Qt.Key.Key_Delete)
    assert not panel.desk.shelf.of(Disagreement)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert len(panel.desk.shelf.of(Disagreement)) == 1
    _idle(panel.desk, qtbot)


def test_each_table_is_read_its_own_lines_and_enter_ticks_them(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.desk.add("places", {"title": "Cantine"})
    qtbot.waitUntil(lambda: len(panel.desk.places) == 3)
    panel.tabs.setCurrentWidget(panel.by_table)
    tab = panel.by_table
    assert [leaf.text(0) for leaf in _leaves(panel)] == ["Jardin des Figuiers"]
    tab.speaker.setCurrentIndex(1)
    tab.speaker.activated.emit(1)
    assert [leaf.text(0) for leaf in _leaves(panel)] == ["Le <b>jardin</b> des figuiers", "Cantine"]
    tab.tree.setFocus()
    qtbot.keyClick(tab.tree, Qt.Key.Key_Return)
    assert [leaf.checkState(0) for leaf in _leaves(panel)] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert tab.tree.currentItem().text(0) == "Cantine"
    assert "1 of 2" in tab._progress.text()
    # another edit moves neither the ticks nor the line that is being read
    panel.desk.add("actors", {"title": "Régie"})
    qtbot.waitUntil(lambda: len(_leaves(panel)) == 3)
    assert _leaves(panel)[0].checkState(0) == Qt.CheckState.Checked
    assert tab.tree.currentItem().text(0) == "Cantine"
    _idle(panel.desk, qtbot)


def test_every_field_has_a_name_for_a_screen_reader(panel: ReadbackPanel) -> None:
    pairs = panel.pairs
    for field in (pairs.view, pairs.near, pairs.table, pairs.remark, pairs.flag.item, pairs.flag.field, pairs.flag.one,
                  pairs.flag.other, pairs.flag.other_item, panel.by_table.speaker, panel.by_table.tree,
                  panel.again.item, panel.again.table):  # fmt: skip
        assert field.accessibleName()
