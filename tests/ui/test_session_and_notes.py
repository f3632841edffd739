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
from conect_desktop.domain.session import Phase
from conect_desktop.ui.panels.notes_panel import NotesPanel
from conect_desktop.ui.panels.session_panel import SessionPanel, remaining


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> SessionPanel:
    """The session page of a fresh book."""
    made = SessionPanel(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
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
    assert panel.agenda.count() == len(phases) > 8
    assert not panel._tick.isActive()
    for number in range(2):
        with qtbot.waitSignal(desk.agenda_changed):
            panel.next_phase()
        assert desk.agenda.current_phase(desk.session.uuid).uuid == phases[number].uuid
        assert panel.phase_name.text() == phases[number].title
    assert panel._tick.isActive()
    panel.hide()
    assert not panel._tick.isActive()


def test_after_the_last_phase_the_session_is_closed(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    last = panel.agenda.item(panel.agenda.count() - 1)
    for step in (lambda: panel.agenda.itemActivated.emit(last), panel.next_phase):
        with qtbot.waitSignal(desk.agenda_changed):
            step()
    assert desk.session.closed_at
    assert desk.agenda.current_phase(desk.session.uuid) is None


def test_the_timer_counts_down_and_then_over() -> None:
    start = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)
    phase = Phase(uuid="p", session="s", minutes=15, started_at=stamp(start))
    assert remaining(phase, start + timedelta(minutes=5)) == 600
    assert remaining(phase, start + timedelta(minutes=18)) == -180
    assert remaining(Phase(uuid="p", session="s", minutes=15), start) is None


def test_codes_are_made_in_a_row_and_speakers_stamp_what_is_captured(
    panel: SessionPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.codes.setText("T1 3")
    with qtbot.waitSignal(desk.agenda_changed):
        qtbot.keyClick(panel.codes, Qt.Key.Key_Return)
    assert desk.agenda.codes == ("T1-P01", "T1-P02", "T1-P03")
    panel.speakers.setText("T1-P01 T1-P03")
    panel.speakers.editingFinished.emit()
    assert desk.stamp.said_by == ("T1-P01", "T1-P03")


def test_codes_that_make_no_sense_are_told(panel: SessionPanel, qtbot: QtBot) -> None:
    panel.codes.setText("many")
    with qtbot.waitSignal(panel.trouble):
        qtbot.keyClick(panel.codes, Qt.Key.Key_Return)


def test_fields_of_the_session_are_one_step_each(panel: SessionPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.question.setText("Par où commencer ?")
    with qtbot.waitSignal(desk.agenda_changed):
        panel.question.editingFinished.emit()
    assert desk.session.question == "Par où commencer ?"
    assert desk.undo_state.undo.label == "session.edit"


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
