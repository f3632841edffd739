"""Running a session and writing down what is said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.notes_model import NotesModel
from conect_desktop.domain.clock import stamp
from conect_desktop.domain.meeting import Role
from conect_desktop.domain.session import Phase
from conect_desktop.services import starter
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.notes_panel import NotesPanel
from conect_desktop.ui.panels.session_panel import SessionPanel
from conect_desktop.ui.session.big_timer import remaining
from conect_desktop.ui.session.template_chooser import TemplateChooser


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> SessionPanel:
    """The session page of a fresh book."""
    made = SessionPanel(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def notes(desk: Desk, qtbot: QtBot) -> NotesPanel:
    """The notes page of a fresh book."""
    made = NotesPanel(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_agenda_is_the_templates_and_next_phase_goes_on(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    phases = desk.agenda.phases[desk.session.uuid]
    assert panel.agenda.table.model().rowCount() == len(phases) > 8
    assert not panel._tick.isActive()
    for number in range(2):
        with qtbot.waitSignal(desk.agenda_changed):
            panel.next_phase()
        assert desk.agenda.current_phase(desk.session.uuid).uuid == phases[number].uuid
        assert panel.timer.accessibleName() == phases[number].title
        assert panel.agenda.table.model().index(number, 3).data() == "▶ now"
    assert panel._tick.isActive()
    panel.hide()
    assert not panel._tick.isActive()


def test_after_the_last_phase_the_session_is_closed_and_enter_opens_it_again(
    panel: SessionPanel, desk: Desk, qtbot: QtBot
) -> None:
    last = panel.agenda.table.model().rowCount() - 1
    panel.agenda.table.selectRow(last)
    for step in (lambda: qtbot.keyClick(panel.agenda.table, Qt.Key.Key_Return), panel.next_phase):
        with qtbot.waitSignal(desk.agenda_changed):
            step()
    assert desk.session.closed_at
    assert desk.agenda.current_phase(desk.session.uuid) is None
    with qtbot.waitSignal(panel.said):
        panel.next_phase()
    with qtbot.waitSignal(desk.agenda_changed):
        qtbot.keyClick(panel.agenda.table, Qt.Key.Key_Return)
    assert desk.session.closed_at is None


def test_the_timer_counts_down_and_then_over() -> None:
    start = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)
    phase = Phase(uuid="p", session="s", minutes=15, started_at=stamp(start))
    assert remaining(phase, start + timedelta(minutes=5)) == 600
    assert remaining(phase, start + timedelta(minutes=18)) == -180
    assert remaining(Phase(uuid="p", session="s", minutes=15), start) is None


def test_the_agenda_is_changed_in_its_cells_and_by_keys(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    def titles() -> list[str]:
        return [phase.title for phase in desk.agenda.phases[desk.session.uuid]]

    first, second, *rest = titles()
    table = panel.agenda.table
    model = table.model()
    with qtbot.waitSignal(desk.agenda_changed):
        model.setData(model.index(0, 0), "Arrive")
    with qtbot.waitSignal(desk.agenda_changed):
        model.setData(model.index(0, 1), "25")
    assert (titles()[0], desk.agenda.phases[desk.session.uuid][0].minutes) == ("Arrive", 25)
    with qtbot.waitSignal(panel.said):
        model.setData(model.index(0, 1), "a while")
    table.selectRow(0)
    with qtbot.waitSignal(desk.agenda_changed):
        panel.agenda.down.click()
    assert titles() == [second, "Arrive", *rest]
    assert model.data(table.currentIndex()) == "Arrive", "what was moved stays chosen"
    with qtbot.waitSignal(desk.agenda_changed):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert titles() == [second, *rest]
    for _ in range(4):
        with qtbot.waitSignal(desk.agenda_changed):
            desk.undo()
    assert titles() == [first, second, *rest]


def test_an_optional_phase_waits_until_it_is_wanted(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    model = panel.agenda.table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 3).data() == "– left out")
    panel.agenda.table.selectRow(row)
    assert panel.agenda.leave_out.text() == "Hold it after all"
    with qtbot.waitSignal(desk.agenda_changed):
        panel.agenda.leave_out.click()
    assert model.index(row, 3).data() == ""
    assert panel.agenda.leave_out.text() == "Leave out"


def test_a_phase_is_added_behind_the_chosen_one_and_named_at_once(
    panel: SessionPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.agenda.table.selectRow(1)
    with qtbot.waitSignal(desk.agenda_changed):
        panel.agenda.add.click()
    qtbot.waitUntil(lambda: panel.agenda.table.state() == panel.agenda.table.State.EditingState)
    assert desk.agenda.phases[desk.session.uuid][2].title == "New phase"
    panel.agenda.table.setDisabled(True)


def test_speakers_stamp_what_is_captured(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.speakers.setText("T1-P01 T1-P03")
    with qtbot.waitSignal(desk.agenda_changed):
        panel.speakers.editingFinished.emit()
    assert desk.stamp.said_by == desk.agenda.codes == ("T1-P01", "T1-P03")


def test_without_codes_no_colon_promises_any(panel: SessionPanel, desk: Desk) -> None:
    assert not desk.agenda.codes
    assert panel._known.text().startswith("0") and ":" not in panel._known.text()


def test_fields_of_the_session_are_one_step_each(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.prepare)
    panel.prepare.question.setText("Par où commencer ?")
    with qtbot.waitSignal(desk.agenda_changed):
        panel.prepare.question.editingFinished.emit()
    assert desk.session.question == "Par où commencer ?"
    assert desk.undo_state.undo.label == "session.edit"


def test_tables_get_hosts_and_names_and_can_go(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.prepare)
    model = panel.prepare.tables.model()
    for column, typed in ((0, "By the window"), (1, "H1")):
        with qtbot.waitSignal(desk.agenda_changed):
            model.setData(model.index(0, column), typed)
    with qtbot.waitSignal(desk.agenda_changed):
        panel.prepare.add_table.click()
    told = desk.agenda.tables[desk.session.uuid]
    assert (told[0].label, told[0].host, len(told)) == ("By the window", "H1", 4)
    with qtbot.waitSignal(desk.agenda_changed):
        panel.prepare.tables.delete_requested.emit([told[0].uuid])
    assert len(desk.agenda.tables[desk.session.uuid]) == 3


def test_a_typical_role_is_kept_by_its_key_another_as_typed(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.prepare)
    before = len(desk.shelf.of(Role))
    tab = panel.prepare.roles
    for choose, holder in ((lambda: tab.role.setCurrentIndex(1), "A1"), (lambda: tab.role.setEditText("Tea"), "A2")):
        choose()
        with qtbot.waitSignal(desk.records_changed):
            tab.holder.setText(holder)
            qtbot.keyClick(tab.holder, Qt.Key.Key_Return)
    added = [(one.role, one.holder) for one in desk.shelf.of(Role).values()][before:]
    assert added == [("table_host", "A1"), ("Tea", "A2")]


def test_a_new_session_joins_the_series_and_is_worked_on(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    first = desk.session
    with qtbot.waitSignal(panel.desk.undo_changed):
        panel.make_session("terreau_charter")
    qtbot.waitUntil(lambda: desk.session.uuid != first.uuid)
    assert (desk.session.template, panel.tabs.currentWidget()) == ("terreau_charter", panel.prepare)
    panel.tabs.setCurrentWidget(panel.series)
    assert panel.series.table.model().rowCount() == 2
    panel.series.chosen.emit(first.uuid)
    assert desk.session.uuid == first.uuid
    assert panel.tabs.currentIndex() == 0


def test_each_template_says_what_it_is_for(qtbot: QtBot) -> None:
    chooser = TemplateChooser("en")
    qtbot.addWidget(chooser)
    told = set()
    for row in range(chooser.list.count()):
        chooser.list.setCurrentRow(row)
        assert starter.template(chooser.template).description("en") in chooser.about.text()
        told.add(chooser.about.text())
    assert len(told) == len(starter.templates()) >= 6
    assert any("optional" in text for text in told)


def test_a_note_is_kept_word_for_word_about_a_place(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.places_changed):
        desk.capture("add_place", {"title": "Jardin", "sticker": "7"}, desk.stamp)
    (place,) = desk.places
    notes.text.setPlainText("« Ben… on y  va,\nquoi ! »")
    notes.interpretation.setText("attachement")
    notes.place.setText("7")
    with qtbot.waitSignal(desk.notes_changed):
        qtbot.keyClick(notes.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = desk.notes.values()
    assert (note.text, note.interpretation, note.place) == ("« Ben… on y  va,\nquoi ! »", "attachement", place)
    assert notes.text.toPlainText() == ""


def test_what_is_half_typed_is_kept_when_another_note_is_begun(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    notes.text.setPlainText("Il faudrait un four")
    notes.place.setText("nulle part")
    with qtbot.waitSignal(desk.notes_changed):
        notes.begin()
    (note,) = desk.notes.values()
    assert (note.text, note.place) == ("Il faudrait un four", None)
    assert notes.text.toPlainText() == ""


def test_what_is_half_typed_is_kept_when_the_book_closes(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    assert desk.book is not None
    path = desk.book.path
    notes.text.setPlainText("Il faudrait un four")
    desk.close()
    assert notes.text.toPlainText() == ""
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path))
    assert [note.text for note in desk.notes.values()] == ["Il faudrait un four"]


def test_a_note_that_was_only_looked_at_is_not_saved_again(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    notes.text.setPlainText("Il faudrait un four")
    with qtbot.waitSignal(desk.notes_changed):
        notes.save()
    qtbot.waitUntil(lambda: not notes.text.toPlainText())
    notes._open(notes.model.index(0, 0))
    assert notes.text.toPlainText() == "Il faudrait un four"
    with qtbot.assertNotEmitted(desk.notes_changed):
        notes.begin()
        desk.close()


def test_what_could_not_be_saved_is_still_there(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    notes.text.setPlainText("quelque chose")
    notes.place.setText("nulle part")
    notes.save()
    assert notes._problem.isVisible()
    assert notes.text.toPlainText() == "quelque chose"
    assert not desk.notes


def test_notes_are_found_opened_and_changed(notes: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    for text in ("le jardin d'été", "la friche"):
        with qtbot.waitSignal(desk.notes_changed):
            desk.capture("add_note", {"text": text, "kind": "quote"}, desk.stamp)
    notes.search.setText("ete")
    assert notes.model.rowCount() == 1
    notes._open(notes.model.index(0))
    notes.text.setPlainText("le jardin d'hiver")
    with qtbot.waitSignal(desk.notes_changed):
        notes.save()
    assert {note.text for note in desk.notes.values()} == {"le jardin d'hiver", "la friche"}


def test_the_list_of_notes_is_a_sound_model(desk: Desk, qtbot: QtBot) -> None:
    model = NotesModel(desk)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    uuids = []
    for number in range(3):
        desk.capture("add_note", {"text": f"n{number}"}, desk.stamp, done=lambda done: uuids.append(done.uuid))
    qtbot.waitUntil(lambda: len(uuids) == 3)
    assert [model.note(model.index(row)).text for row in range(3)] == ["n2", "n1", "n0"]
    with qtbot.waitSignal(desk.notes_changed):
        desk.capture("delete", "notes", [uuids[1]])
    assert model.rowCount() == 2
    model.search("n0")
    assert model.rowCount() == 1
