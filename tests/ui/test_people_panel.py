"""Codes made in a row, consents typed in seconds, and what a person may ask for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.people_model import AGE, ANSWER, COLUMNS, DATE, GUARDIAN, PeopleModel, people_of, read_date
from conect_desktop.domain import clock
from conect_desktop.domain.consent import CONSENTS
from conect_desktop.domain.session import Consent, Participant
from conect_desktop.services import participants, sessions
from conect_desktop.services.participants import Wish
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.people_panel import PeoplePanel
from conect_desktop.ui.people.held_dialog import HeldDialog

MADE = 3


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> PeoplePanel:
    """The page with three codes at the first table."""
    made = PeoplePanel(desk)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    table = desk.agenda.tables[desk.session.uuid][0]
    desk.do(participants.make_codes, [Wish("T1", MADE, table.uuid)], desk.session.uuid)
    qtbot.waitUntil(lambda: made.model.rowCount() == MADE and desk.saved)
    made.grid.setFocus()
    return made


def keys(qtbot: QtBot, panel: PeoplePanel, typed: str) -> None:
    for letter in typed:
        key = {" ": Qt.Key.Key_Space, "\n": Qt.Key.Key_Return}.get(letter) or getattr(Qt.Key, f"Key_{letter}")
        qtbot.keyClick(panel.grid, key)


def consent(desk: Desk, code: str) -> Consent | None:
    (person,) = desk.shelf.where(Participant, code=code)
    found = desk.shelf.where(Consent, participant=person.uuid)
    return found[0] if found else None


def column(name: str) -> int:
    return COLUMNS.index(name)


def test_codes_for_each_table_are_made_with_one_button(desk: Desk, qtbot: QtBot) -> None:
    panel = PeoplePanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    panel.maker.count.setValue(8)
    qtbot.mouseClick(panel.maker.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 24)
    assert desk.agenda.codes[0] == "T1-P01" and desk.agenda.codes[-1] == "T3-P08"
    desk.do(sessions.change_session, desk.session.uuid, {"headcount": 22})
    qtbot.waitUntil(lambda: "22" in panel.maker.told.text())
    assert "24" in panel.maker.told.text() and "2" in panel.maker.told.text().rsplit(":")[-1]
    panel.whom.setCurrentIndex(2)
    assert [one.participant.code for one in panel.model.people()][:2] == ["T2-P01", "T2-P02"]
    assert panel.model.rowCount() == 8


def test_a_person_is_typed_in_with_three_keys_and_is_one_step(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.grid.go_to(0)
    before = desk.undo_state.undo.id
    with qtbot.waitSignal(desk.records_changed):
        keys(qtbot, panel, "NA\n")
    qtbot.waitUntil(lambda: desk.saved)
    given = consent(desk, "T1-P01")
    assert all(getattr(given, name) for name in CONSENTS)
    assert given.given_on == clock.today()
    assert desk.undo_state.undo.label == "consent.edit" and desk.undo_state.undo.id == before + 1
    assert panel.grid.currentIndex().row() == 1
    assert panel.model.person(0).gaps() == []
    with qtbot.waitSignal(desk.records_changed):
        desk.undo()
    assert consent(desk, "T1-P01") is None
    assert panel.model.person(0).answer("data_use") is None


def test_answers_move_on_and_pass_by_the_guardian_of_an_adult(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.grid.go_to(0)
    keys(qtbot, panel, "NYNY NYN")
    index = panel.grid.currentIndex()
    assert (index.row(), COLUMNS[index.column()]) == (1, AGE)
    keys(qtbot, panel, "YYYYYYYY")
    index = panel.grid.currentIndex()
    assert (index.row(), index.column()) == (1, GUARDIAN)
    keys(qtbot, panel, "Y")
    assert panel.grid.currentIndex().row() == 2
    qtbot.waitUntil(lambda: desk.saved and consent(desk, "T1-P02") is not None)
    first = consent(desk, "T1-P01")
    assert [getattr(first, name) for name in CONSENTS] == [True, False, True, None, False, True, False]
    assert consent(desk, "T1-P02").guardian_consent is True


def test_what_is_typed_shows_at_once_and_says_what_is_missing(panel: PeoplePanel, qtbot: QtBot) -> None:
    panel.grid.go_to(0)
    keys(qtbot, panel, "YD")
    model = panel.model
    assert model.index(0, column("data_use")).data() == "✓ yes"
    assert model.index(0, column("photo_taking")).data() == "✗ no"
    assert model.index(1, column("photo_taking")).data() == "·"
    assert model.index(0, column("photo_taking")).data(ANSWER) is False
    told = model.index(0, column("photo_taking")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "T1-P01" in told and told.endswith("no")
    assert model.person(0).gaps() == ["guardian_missing"]
    assert "Guardian" in panel._gap.text()
    assert panel.desk.saved


def test_a_pause_saves_what_was_typed(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.grid.go_to(0)
    keys(qtbot, panel, "N")
    assert panel._pause.isActive()
    with qtbot.waitSignal(desk.records_changed):
        panel._pause.timeout.emit()
    assert next(iter(desk.shelf.where(Participant, code="T1-P01"))).age_group == "adult"


def test_what_was_typed_is_saved_before_the_book_is_closed(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.grid.go_to(0)
    keys(qtbot, panel, "A")
    path = desk.book.path
    desk.close()
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path))
    assert consent(desk, "T1-P01").audio is True


def test_a_withdrawal_is_one_key_and_another_takes_it_back(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.grid.go_to(1)
    with qtbot.waitSignal(panel.said):
        keys(qtbot, panel, "W")
    assert consent(desk, "T1-P02").withdrawn_on == clock.today()
    assert panel.model.person(1).gaps()[0] == "withdrawn"
    assert "Take" in panel.withdraw.text()
    with qtbot.waitSignal(desk.records_changed):
        keys(qtbot, panel, "W")
    assert consent(desk, "T1-P02").withdrawn_on is None


def test_the_date_is_typed_as_it_is_written_here(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    index = panel.model.index(0, DATE)
    assert panel.model.setData(index, "14. Hornung") is False
    assert panel.model.setData(index, "2026-03-14") is True
    with qtbot.waitSignal(desk.records_changed):
        panel.save()
    assert consent(desk, "T1-P01").given_on == "2026-03-14"
    assert read_date("2026-02-30") is None


def test_a_code_is_found_by_its_end(panel: PeoplePanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "p03")
    assert panel.grid.currentIndex().row() == 2
    panel.show_record("participants", panel.model.person(1).uuid)
    assert panel.grid.currentIndex().row() == 1


def test_an_unused_code_is_deleted_and_a_used_one_is_not(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.notes_changed):
        desk.add("notes", {"text": "à moi", "said_by": ["T1-P01"]})
    panel.grid.go_to(0)
    with qtbot.waitSignal(panel.said) as said:
        qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert "T1-P01" in said.args[0] and panel.model.rowCount() == 3
    panel.grid.go_to(2)
    with qtbot.waitSignal(panel.said):
        qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert panel.model.rowCount() == 2


def test_what_is_held_is_read_and_saved(panel: PeoplePanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.notes_changed):
        desk.add("notes", {"text": "<b>à moi</b>", "said_by": ["T1-P01"]}, failed=print)
    asked: list[Path] = []

    def ask(title: str, suggestion: Path, filters: str) -> Path:
        asked.append(suggestion)
        return tmp_path / suggestion.name

    panel.ask_file = ask
    panel.grid.go_to(0)
    qtbot.mouseClick(panel.held, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.findChild(HeldDialog) is not None)
    dialog = panel.findChild(HeldDialog)
    assert "<b>à moi</b>" in dialog.page.toPlainText()
    for button in (dialog.save_text, dialog.save_json):
        with qtbot.waitSignal(panel.said):
            button.click()
    dialog.close()
    assert asked[0].parent == desk.book.path.parent
    assert "<b>à moi</b>" in (tmp_path / "T1-P01.txt").read_text("utf-8")
    told = json.loads((tmp_path / "T1-P01.json").read_text("utf-8"))
    assert told["code"] == "T1-P01" and {row["table"] for row in told["records"]} >= {"participants", "notes"}


def test_slips_of_everybody_shown_are_written_as_pdf(panel: PeoplePanel, qtbot: QtBot, tmp_path: Path) -> None:
    assert not panel.print_codes.isEnabled()
    panel.ask_file = lambda title, suggestion, filters: tmp_path / suggestion.name
    assert panel.print_codes.isEnabled()
    for button in (panel.print_codes, panel.print_consents):
        with qtbot.waitSignal(panel.said):
            button.click()
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_erasing_asks_twice_and_leaves_a_tombstone(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    assert not panel.erase.isEnabled()
    with qtbot.waitSignal(desk.notes_changed):
        desk.add("notes", {"text": "xyzzyplugh", "said_by": ["T1-P01"]})
    answers: list[bool] = []
    asked: list[str] = []

    def confirm(title: str, text: str, yes: str, no: str) -> bool:
        asked.append(text)
        return answers.pop(0)

    panel.confirm = confirm
    desk.choose_speakers(("T1-P01", "T1-P02"))
    panel.grid.go_to(0)
    answers += [True, False]
    panel.erase.click()
    assert len(asked) == 2 and desk.saved and desk.notes
    answers += [True, True]
    with qtbot.waitSignal(panel.said) as said:
        panel.erase.click()
    assert "erased-1" in said.args[0]
    assert not desk.notes
    assert not {"erased-1", "T1-P01"} & set(desk.agenda.codes)
    assert b"xyzzyplugh" not in desk.book.path.read_bytes()
    assert panel.sweep.isHidden()
    assert desk.stamp.said_by == ("T1-P02",)
    panel.whom.setCurrentIndex(panel.whom.count() - 1)
    assert "erased-1" in [one.participant.code for one in panel.model.people()]


def test_another_age_for_guardians_is_one_step_and_stands_in_the_heading(
    panel: PeoplePanel, desk: Desk, qtbot: QtBot
) -> None:
    assert [panel.age.itemData(row) for row in range(panel.age.count())] == [15, 18]
    panel.age.setCurrentIndex(0)
    with qtbot.waitSignal(desk.agenda_changed):
        panel.age.activated.emit(0)
    assert desk.agenda.dossier.settings["guardian_age"] == 15
    heading = panel.model.headerData(column(AGE), Qt.Orientation.Horizontal)
    assert "15" in heading


def test_a_read_only_book_is_looked_at(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    path = desk.book.path
    panel.confirm = lambda *_: True
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path, read_only=True))
    panel.grid.go_to(0)
    keys(qtbot, panel, "YAW")
    assert panel.model.person(0).answer("data_use") is None
    for button in (panel.erase, panel.withdraw, panel.maker.make):
        assert not button.isEnabled()
    assert panel.held.isEnabled()


def test_every_button_and_field_has_a_name_and_a_key_of_its_own(panel: PeoplePanel) -> None:
    texts = [button.text() for button in panel.findChildren(QPushButton)]
    texts += [label.text() for label in (*panel._labels, *panel.maker._labels)]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(set(letters)) == len(letters), sorted(letters)
    for field in (panel.grid, panel.search, panel.whom, panel.age, panel.maker.prefix, panel.maker.count):
        assert field.accessibleName()


def test_the_matrix_is_a_sound_model(panel: PeoplePanel, desk: Desk, qtbot: QtBot) -> None:
    model = PeopleModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    people = people_of(desk, None)
    model.show(people, {}, 18, writable=True)
    model.answer(0, column("audio"), True)
    ((uuid, fields),) = model.take()
    assert model.person(0).answer("audio") is True
    assert model.take() == []
    model.settled(uuid, fields)
    assert model.person(0).answer("audio") is None
    model.show(people[1:], {}, 18, writable=True)
    assert model.rowCount() == MADE - 1
