"""Reading back in the window: doubles, disagreements, what was said again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.disagreement import Disagreement, Mention
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
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.table.records.rowCount() == 1)
    _idle(desk, qtbot)
    yield made


def _words(panel: ReadbackPanel) -> list[str]:
    return [panel.versions.itemAt(n).widget().text() for n in range(panel.versions.count())]  # type: ignore[union-attr]


def test_two_versions_stand_side_by_side_with_their_tables(panel: ReadbackPanel) -> None:
    words = _words(panel)
    assert "Jardin des Figuiers" in words and "Le <b>jardin</b> des figuiers" in words
    assert words.count("≠") == 1
    assert words[0].startswith("Table 1") and words[1].startswith("Table 2")


def test_one_key_makes_one_place_of_two_and_undo_two_again(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    with qtbot.waitSignal(panel.desk.places_changed):
        qtbot.keyClick(panel.table, Qt.Key.Key_1)
    assert [place.title for place in panel.desk.places.values()] == ["Jardin des Figuiers"]
    assert len(panel.desk.shelf.of(Mention)) == 1
    _idle(panel.desk, qtbot)
    assert panel.table.records.rowCount() == 0
    with qtbot.waitSignal(panel.desk.places_changed):
        panel.desk.undo()
    assert len(panel.desk.places) == 2


def test_a_disagreement_is_written_down_and_left(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.remark.setText("garden or car park")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.buttons["disagree"].click()
    _idle(panel.desk, qtbot)
    (one,) = panel.desk.shelf.of(Disagreement).values()
    assert (one.state, one.remark) == ("open", "garden or car park")
    assert panel.table.records.rowCount() == 1
    assert not panel.buttons["leave"].isHidden()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.buttons["leave"].click()
    assert panel.desk.shelf.of(Disagreement)[one.uuid].state == "left"
    _idle(panel.desk, qtbot)
    panel.show_record("disagreements", one.uuid)
    _idle(panel.desk, qtbot)
    assert panel.table.records.rowCount() == 1
    assert not panel.buttons["reopen"].isHidden()


def test_two_places_kept_apart_are_not_asked_about_again(panel: ReadbackPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.buttons["keep_both"].click()
    _idle(panel.desk, qtbot)
    assert panel.table.records.rowCount() == 0
    assert len(panel.desk.places) == 2


def test_what_was_said_again_is_noted_with_where(panel: ReadbackPanel, qtbot: QtBot) -> None:
    panel.again.item.setText("Jardin des Figuiers")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.again.item, Qt.Key.Key_Return)
    (mention,) = panel.desk.shelf.of(Mention).values()
    assert mention.session is not None and mention.item_table == "places"
    assert panel.again.table.model().index(0, 0).data() == "Jardin des Figuiers"
