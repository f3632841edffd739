"""The inspector, driven as a person does: reading, typing, leaving a field, taking it back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.place import Place
from conect_desktop.services.bulk import add_categories, change_places
from conect_desktop.services.capture import Capture
from conect_desktop.services.fields import Unfit
from conect_desktop.services.reading import read_place
from conect_desktop.storage.book import Book
from conect_desktop.ui.panels.inspector import Inspector
from conect_desktop.ui.widgets.place_fields import ChoiceField, TermsField

AREA = {"type": "Polygon", "coordinates": [[[2.35, 48.93], [2.36, 48.93], [2.36, 48.94], [2.35, 48.93]]]}


@pytest.fixture
def inspector(desk: Desk, qtbot: QtBot) -> Iterator[Inspector]:
    """The inspector in a scroll area, as the window has it, with every group unfolded."""
    scroll = QScrollArea()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    inspector = Inspector(desk)
    scroll.setWidget(inspector)
    for section in inspector.form.sections.values():
        section.heading.setChecked(True)
    scroll.resize(400, 700)
    scroll.show()
    # the scroll area owns the inspector, and lives as long as the test
    yield inspector


@pytest.fixture
def add(desk: Desk, qtbot: QtBot) -> Callable[..., str]:
    """Record a place; gives its uuid."""

    def capture(**fields: Any) -> str:
        made: list[str] = []
        with qtbot.waitSignal(desk.places_changed):
            desk.do(lambda book: Capture(book, "Marie").add_place(fields), done=lambda got: made.append(got.uuid))
        qtbot.waitUntil(lambda: bool(made))
        return made[0]

    return capture


@pytest.fixture
def jardin(inspector: Inspector, add: Callable[..., str], qtbot: QtBot) -> str:
    """A place, selected and shown."""
    uuid = add(title="Jardin", sticker="12", practices=["gardening"], geometry=[2.357, 48.936], start_year=2019)
    select(inspector, qtbot, uuid)
    return uuid


def select(inspector: Inspector, qtbot: QtBot, *uuids: str) -> None:
    """Select, and wait until it is shown."""
    inspector.set_selection(uuids)
    if len(uuids) == 1:
        qtbot.waitUntil(lambda: inspector.place is not None and inspector.place.uuid == uuids[0])


def line(inspector: Inspector, name: str) -> QLineEdit:
    """The editor of a line of text."""
    editor = inspector.form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def type_into(inspector: Inspector, name: str, text: str, qtbot: QtBot) -> QLineEdit:
    """Replace what a line says, letter by letter."""
    editor = line(inspector, name)
    editor.setFocus()
    editor.selectAll()
    if text:
        qtbot.keyClicks(editor, text)
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Delete)
    return editor


def recorded(desk: Desk, uuid: str, qtbot: QtBot) -> Place:
    """What the book holds."""
    found: list[Place] = []
    desk.read(read_place, uuid, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def shown(inspector: Inspector) -> str:
    """Every text that can be read."""
    return "\n".join(label.text() for label in inspector.findChildren(QLabel) if not label.isHidden())


class TestReading:
    def test_nothing_selected_says_what_to_do(self, inspector: Inspector) -> None:
        assert "Select a place" in shown(inspector)

    def test_every_field_of_a_place_is_shown(self, inspector: Inspector, jardin: str) -> None:
        assert line(inspector, "title").text() == "Jardin"
        assert line(inspector, "start_year").text() == "2019"
        field = inspector.form.fields["practices"]
        assert isinstance(field, TermsField)
        assert field.picker.keys() == ("gardening",)
        text = shown(inspector)
        assert "12 · Jardin" in text
        assert "48.93600°, 2.35700°" in text

    def test_the_choices_explain_themselves(self, inspector: Inspector, jardin: str) -> None:
        text = shown(inspector)
        assert "Stays on this laptop" in text
        assert "shown where it is" in text

    def test_every_editor_has_a_name(self, inspector: Inspector, jardin: str) -> None:
        nameless = [
            editor.objectName() or type(editor).__name__
            for kind in (QLineEdit, QComboBox, QPlainTextEdit)
            for editor in inspector.findChildren(kind)
            if not editor.accessibleName()
        ]
        assert nameless == []

    def test_an_area_tells_its_vertices_and_a_place_without_position_can_be_drawn(
        self, inspector: Inspector, add: Callable[..., str], qtbot: QtBot
    ) -> None:
        select(inspector, qtbot, add(title="Parc", geometry=AREA))
        assert "Area · 4 point" in shown(inspector)
        select(inspector, qtbot, add(title="Quelque part"))
        assert "No position" in shown(inspector)
        assert not inspector.form.show_on_map.isEnabled()
        assert inspector.form.edit_shape.isEnabled()


class TestTyping:
    def test_enter_saves_one_field_as_one_step(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        editor = type_into(inspector, "title", "Potager", qtbot)
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert desk.places[jardin].title == "Potager"
        with qtbot.waitSignal(desk.places_changed):
            desk.undo()
        assert desk.places[jardin].title == "Jardin"
        qtbot.waitUntil(lambda: editor.text() == "Jardin")

    def test_leaving_a_field_saves_it(self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot) -> None:
        type_into(inspector, "neighbourhood", "Gare", qtbot)
        with qtbot.waitSignal(desk.places_changed):
            line(inspector, "city").setFocus()
        assert desk.places[jardin].neighbourhood == "Gare"

    def test_nothing_changed_is_not_a_step(self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot) -> None:
        before = desk.undo_state
        editor = type_into(inspector, "title", "Jardin", qtbot)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        line(inspector, "city").setFocus()
        assert desk.saved
        assert desk.undo_state == before

    def test_escape_puts_back_what_was_there(self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot) -> None:
        editor = type_into(inspector, "title", "Pot", qtbot)
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert editor.text() == "Jardin"
        description = inspector.form.fields["description"].editor
        description.setFocus()
        qtbot.keyClicks(description, "abc")
        qtbot.keyClick(description, Qt.Key.Key_Escape)
        assert inspector.form.fields["description"].value() == ""
        assert desk.saved

    @pytest.mark.parametrize(
        ("name", "typed", "word"),
        [
            ("url", "ftp://x", "http"),
            ("start_year", "12", "year"),
            ("start_year", "soon", "year"),
            ("country", "fr", "FR"),
        ],
    )
    def test_what_can_not_be_saved_is_said_while_typing(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot, name: str, typed: str, word: str
    ) -> None:
        before = recorded(desk, jardin, qtbot)
        editor = type_into(inspector, name, typed, qtbot)
        field = inspector.form.fields[name]
        assert word in field.problem
        assert field.problem.startswith("⚠")
        assert editor.property("wrong") is True
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert recorded(desk, jardin, qtbot) == before
        assert editor.text() == typed
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert field.problem == ""
        assert editor.property("wrong") is False

    def test_a_number_may_stand_without_a_title_but_not_nothing(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        editor = type_into(inspector, "title", "", qtbot)
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: inspector.place is not None and not inspector.place.title)
        type_into(inspector, "sticker", "", qtbot)
        inspector.form.fields["sticker"].finished.emit()
        assert recorded(desk, jardin, qtbot).sticker == "12"

    def test_selecting_another_place_saves_first(
        self, inspector: Inspector, jardin: str, desk: Desk, add: Callable[..., str], qtbot: QtBot
    ) -> None:
        other = add(title="Autre")
        type_into(inspector, "title", "Potager", qtbot)
        select(inspector, qtbot, other)
        assert desk.places[jardin].title == "Potager"
        assert desk.places[other].title == "Autre"
        assert line(inspector, "title").text() == "Autre"

    def test_what_can_not_be_saved_then_is_told(
        self, inspector: Inspector, jardin: str, add: Callable[..., str], qtbot: QtBot
    ) -> None:
        other = add(title="Autre")
        type_into(inspector, "url", "nowhere", qtbot)
        with qtbot.waitSignal(inspector.trouble) as told:
            select(inspector, qtbot, other)
        assert told.args is not None
        assert "Jardin" in str(told.args[0])

    def test_edits_by_others_show_but_not_over_what_is_being_typed(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        editor = type_into(inspector, "title", "Potag", qtbot)
        with qtbot.waitSignal(desk.places_changed):
            desk.do(lambda book: Capture(book, "Ana").change_place(jardin, {"title": "Verger", "city": "Saint-Denis"}))
        qtbot.waitUntil(lambda: line(inspector, "city").text() == "Saint-Denis")
        assert editor.text() == "Potag"


class TestChoosing:
    def test_a_choice_is_saved_at_once_and_explained(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        box = inspector.form.fields["visibility"].editor
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData("public"))
        with qtbot.waitSignal(desk.places_changed):
            box.activated.emit(box.currentIndex())
        assert desk.places[jardin].visibility == "public"
        assert "May be published" in shown(inspector)

    def test_yes_no_and_not_said_are_three_answers(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        field = inspector.form.fields["vacant_reuse"]
        box = field.editor
        assert isinstance(box, QComboBox)
        for key, value in (("yes", True), ("no", False), ("", None)):
            box.setCurrentIndex(box.findData(key))
            with qtbot.waitSignal(desk.places_changed):
                box.activated.emit(box.currentIndex())
            assert recorded(desk, jardin, qtbot).vacant_reuse is value

    def test_a_value_that_is_not_offered_is_still_shown(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        # a phase of a session that the place is not of: another program may have written that
        assert desk.agenda is not None
        phase = desk.agenda.phases[desk.agenda.sessions[0].uuid][0]
        with qtbot.waitSignal(desk.places_changed):
            desk.capture("change_place", jardin, {"phase": phase.uuid})
        qtbot.waitUntil(lambda: inspector.place is not None and inspector.place.phase == phase.uuid)
        box = inspector.form.fields["phase"].editor
        assert isinstance(box, QComboBox)
        assert box.currentText() == phase.title

    def test_a_practice_is_added_by_a_few_letters(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        field = inspector.form.fields["practices"]
        assert isinstance(field, TermsField)
        qtbot.keyClicks(field.picker.line, "rep")
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(field.picker.line, Qt.Key.Key_Return)
        assert desk.places[jardin].practices == ("gardening", "repair_reuse")

    def test_a_code_not_heard_of_before_can_be_typed(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        field = inspector.form.fields["said_by"]
        assert isinstance(field, TermsField)
        qtbot.keyClicks(field.picker.line, "T2-P05")
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(field.picker.line, Qt.Key.Key_Return)
        assert tuple(recorded(desk, jardin, qtbot).said_by) == ("T2-P05",)

    def test_tables_are_those_of_the_session_and_leave_with_it(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        session = inspector.form.fields["session"].editor
        table = inspector.form.fields["session_table"]
        assert isinstance(table, ChoiceField)
        assert isinstance(session, QComboBox)
        assert isinstance(table.editor, QComboBox)
        assert table.editor.count() == 1
        session.setCurrentIndex(1)
        with qtbot.waitSignal(desk.places_changed):
            session.activated.emit(1)
        box = table.editor
        qtbot.waitUntil(lambda: box.count() == 4)
        box.setCurrentIndex(2)
        with qtbot.waitSignal(desk.places_changed):
            box.activated.emit(2)
        assert recorded(desk, jardin, qtbot).session_table is not None
        qtbot.waitUntil(lambda: inspector.place is not None and inspector.place.session_table is not None)
        session.setCurrentIndex(0)
        with qtbot.waitSignal(desk.places_changed):
            session.activated.emit(0)
        after = recorded(desk, jardin, qtbot)
        assert (after.session, after.session_table) == (None, None)


class TestAround:
    def test_buttons_ask_the_window(self, inspector: Inspector, jardin: str, qtbot: QtBot) -> None:
        for button, signal, wanted in (
            (inspector.form.show_on_map, inspector.show_on_map_requested, jardin),
            (inspector.form.edit_shape, inspector.edit_shape_requested, jardin),
            (inspector.delete, inspector.delete_requested, [jardin]),
        ):
            with qtbot.waitSignal(signal) as told:
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            assert told.args == [wanted]

    def test_a_note_is_added_and_shown(self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot) -> None:
        qtbot.keyClicks(inspector.notes.text, "On y vient <b>le soir</b>")
        with qtbot.waitSignal(desk.notes_changed):
            qtbot.keyClick(inspector.notes.text, Qt.Key.Key_Return)
        (note,) = inspector.notes.notes
        assert (note.place, note.kind, note.author) == (jardin, "quote", "Marie")
        assert "On y vient <b>le soir</b>" in shown(inspector)
        qtbot.waitUntil(lambda: inspector.notes.text.text() == "")

    def test_the_history_says_who_changed_what(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        assert inspector.history.told() == []
        with qtbot.waitSignal(desk.places_changed):
            desk.do(lambda book: Capture(book, "Ana").change_place(jardin, {"title": "Potager", "practices": []}))
        inspector.history_section.heading.setChecked(True)
        qtbot.waitUntil(lambda: bool(inspector.history.told()))
        newest, oldest = inspector.history.told()
        assert "Ana" in newest
        assert "Title: Jardin → Potager" in newest
        assert "Practices: Jardinage → not said" in newest
        assert "recorded it" in oldest

    def test_what_another_program_did_is_named_as_such(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        assert desk.book is not None
        book = desk.book

        def elsewhere() -> None:
            with book.db.conn:
                book.db.execute("UPDATE places SET title = 'Verger' WHERE uuid = ?", (jardin,))

        done: list[bool] = []
        desk.read(lambda _: elsewhere(), done=lambda _: done.append(True))
        qtbot.waitUntil(lambda: bool(done))
        with qtbot.waitSignal(desk.places_changed):
            desk.look_for_outside_edits()
        inspector.history_section.heading.setChecked(True)
        qtbot.waitUntil(lambda: bool(inspector.history.told()))
        assert "another program" in inspector.history.told()[0]

    def test_a_read_only_book_is_read_but_not_changed(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        assert desk.book is not None
        path = desk.book.path
        with qtbot.waitSignal(desk.loaded):
            desk.open(lambda: Book.open(path, read_only=True))
        assert "Select a place" in shown(inspector)
        select(inspector, qtbot, jardin)
        assert line(inspector, "title").text() == "Jardin"
        assert line(inspector, "title").isReadOnly()
        assert not inspector.form.fields["visibility"].editor.isEnabled()
        assert not inspector.form.edit_shape.isEnabled()
        assert not inspector.delete.isEnabled()
        assert not inspector.notes.text.isEnabled()
        assert inspector.form.show_on_map.isEnabled()

    def test_a_deleted_place_leaves_the_inspector(
        self, inspector: Inspector, jardin: str, desk: Desk, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(desk.places_changed):
            desk.capture("delete", "places", [jardin])
        assert inspector.place is None
        assert "Select a place" in shown(inspector)


class TestSeveral:
    def test_visibility_is_set_for_all_as_one_step(
        self, inspector: Inspector, add: Callable[..., str], desk: Desk, qtbot: QtBot
    ) -> None:
        uuids = [add(title=title) for title in "abc"]
        select(inspector, qtbot, *uuids)
        assert re.search(r"3 place(s|\(s\)) selected", shown(inspector))
        inspector.many.visibility.setCurrentIndex(inspector.many.visibility.findData("public"))
        with qtbot.waitSignal(desk.places_changed):
            qtbot.mouseClick(inspector.many.set_visibility, Qt.MouseButton.LeftButton)
        assert {desk.places[uuid].visibility for uuid in uuids} == {"public"}
        with qtbot.waitSignal(desk.places_changed):
            desk.undo()
        assert {desk.places[uuid].visibility for uuid in uuids} == {"team"}

    def test_a_practice_is_added_to_what_each_has(
        self, inspector: Inspector, add: Callable[..., str], desk: Desk, qtbot: QtBot
    ) -> None:
        one, other = add(title="a", practices=["gardening"]), add(title="b")
        select(inspector, qtbot, one, other)
        assert not inspector.many.add_practices.isEnabled()
        qtbot.keyClicks(inspector.many.practices.line, "rep")
        qtbot.keyClick(inspector.many.practices.line, Qt.Key.Key_Return)
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(inspector.many.practices.line, Qt.Key.Key_Return)
        assert desk.places[one].practices == ("gardening", "repair_reuse")
        assert desk.places[other].practices == ("repair_reuse",)

    def test_delete_asks_the_window(self, inspector: Inspector, add: Callable[..., str], qtbot: QtBot) -> None:
        uuids = [add(title=title) for title in "ab"]
        select(inspector, qtbot, *uuids)
        with qtbot.waitSignal(inspector.delete_requested) as told:
            qtbot.mouseClick(inspector.many.delete, Qt.MouseButton.LeftButton)
        assert told.args == [uuids]

    @pytest.mark.parametrize(
        ("operation", "arguments"),
        [
            (change_places, ({"sticker": "1"},)),
            (change_places, ({"visibility": "everybody"},)),
            (change_places, ({"status": "nonsense"},)),
            (add_categories, ("title", ["gardening"])),
            (add_categories, ("practices", ["nonsense"])),
        ],
    )
    def test_what_can_not_be_done_to_all_is_done_to_none(
        self,
        add: Callable[..., str],
        desk: Desk,
        qtbot: QtBot,
        operation: Callable[..., Any],
        arguments: tuple[Any, ...],
    ) -> None:
        uuid = add(title="a")
        before = recorded(desk, uuid, qtbot)
        errors: list[Exception] = []
        desk.do(operation, [uuid], *arguments, failed=errors.append)
        qtbot.waitUntil(lambda: bool(errors))
        assert isinstance(errors[0], Unfit)
        assert recorded(desk, uuid, qtbot) == before
