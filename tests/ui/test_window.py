"""The whole window, driven as a facilitator would: keys and clicks on the real thing."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from conect_desktop import paths
from conect_desktop.app import build
from conect_desktop.basemap import tile_tables
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions
from conect_desktop.services.books import NewBook
from conect_desktop.services.last_run import BrokenOff
from conect_desktop.storage.book import Book
from conect_desktop.ui.actions import ACTIONS
from conect_desktop.ui.dialogs.help import pages
from conect_desktop.ui.dialogs.palette import CommandPalette
from conect_desktop.ui.finding import entries
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import HELP_OF, PAGE_OF_PHASE, PAGES
from tests.fresh import fresh_book
from tests.unit.basemap.areas import noisy_pack


class Answers:
    """Answers every question as the test says, and remembers what was told."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.choice = 0
        self.told: list[str] = []

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        return True

    def choose(self, title: str, text: str, choices: Sequence[str]) -> int:
        return self.choice

    def open_file(self, title: str, filters: str) -> Path | None:
        return self.path

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.path

    def tell(self, trouble: Trouble | str) -> None:
        self.told.append(str(trouble))


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    """A window without a book."""
    settings.set(keys.LANGUAGE, "en")
    settings.set(keys.AUTHOR, "Marie")
    made = build(settings, jobs)
    made.asker = made.books._asker = made.packs._asker = Answers()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: not jobs.running)
    yield made
    made.close()
    qtbot.waitUntil(lambda: not jobs.running)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook) -> MainWindow:
    """The window on a fresh book of the Ecolab."""
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    return window


def _capture(window: MainWindow, qtbot: QtBot, at: QPoint, number: str, title: str, practice: str = "") -> str:
    """P, click, number, Tab, title, Tab, practice, Enter; gives the new place's uuid."""
    canvas, form = window.map.canvas, window.map.form
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_P)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(form.isVisible)
    for text, field in ((number, form.sticker), (title, form.title)):
        field.selectAll()
        qtbot.keyClicks(field, text)
    if practice:
        form.practices.set_keys((practice,))
    with qtbot.waitSignal(window.map.captured) as captured:
        qtbot.keyClick(form.title, Qt.Key.Key_Return)
    return str(captured.args[0])


def test_three_places_by_keyboard_and_click_undo_close_reopen_find_them(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, path = opened.desk, opened.desk.book.path
    first = _capture(opened, qtbot, QPoint(300, 250), "12", "Jardin Voltaire", "gardening")
    second = _capture(opened, qtbot, QPoint(420, 320), "13", "Repair cafe", "repair_reuse")
    third = _capture(opened, qtbot, QPoint(500, 200), "14", "Friche du canal")
    assert {desk.places[uuid].title for uuid in (first, second, third)} == {
        "Jardin Voltaire", "Repair cafe", "Friche du canal",
    }  # fmt: skip
    assert desk.places[first].practices == ("gardening",)
    assert abs(desk.places[first].lat - 48.936) < 0.05
    assert opened.status.saved_text == "Saved"

    opened.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: third not in desk.places)
    opened.actions_by_name["close_book"].trigger()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert opened.pages.page is opened.welcome

    with qtbot.waitSignal(desk.loaded):
        opened.open_path(path)
    assert {place.title for place in desk.places.values()} == {"Jardin Voltaire", "Repair cafe"}
    assert desk.find_places("repair") == {second}
    opened.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: third in desk.places)


def test_the_book_says_the_same_to_another_program(opened: MainWindow, qtbot: QtBot) -> None:
    _capture(opened, qtbot, QPoint(300, 250), "1", "Jardin")
    with Book.open(opened.desk.book.path, read_only=True) as other:
        assert other.db.execute("SELECT sticker, title, author FROM places").fetchall() == [("1", "Jardin", "Marie")]


def test_escape_leaves_capture_and_nothing_is_recorded(opened: MainWindow, qtbot: QtBot) -> None:
    canvas, form = opened.map.canvas, opened.map.form
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_P)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    qtbot.waitUntil(form.isVisible)
    qtbot.keyClick(form.title, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert not opened.desk.places


def test_selection_is_one_everywhere(opened: MainWindow, qtbot: QtBot) -> None:
    uuid = _capture(opened, qtbot, QPoint(300, 250), "1", "Jardin")
    opened._select(None, [])
    assert opened.map.selected == []
    opened.list.selection_changed.emit([uuid])
    assert opened.map.selected == [uuid]


def test_deleting_asks_nothing_and_undo_brings_back(opened: MainWindow, qtbot: QtBot) -> None:
    uuid = _capture(opened, qtbot, QPoint(300, 250), "1", "Jardin")
    with qtbot.waitSignal(opened.desk.places_changed):
        opened.actions_by_name["delete"].trigger()
    assert uuid not in opened.desk.places
    with qtbot.waitSignal(opened.desk.places_changed):
        opened.actions_by_name["undo"].trigger()
    assert opened.desk.places[uuid].title == "Jardin"


def test_a_damaged_book_is_told_and_the_window_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.gpkg"
    bad.write_bytes(b"not a book at all" * 100)
    window.open_path(bad)
    qtbot.waitUntil(lambda: bool(window.asker.told))
    assert "bad.gpkg" in window.asker.told[0]
    assert window.desk.book is None


def test_a_locked_book_is_offered_read_only(window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook) -> None:
    path = tmp_path / "ecolab.gpkg"
    with Book.open(fresh_book(path, wish)):
        with qtbot.waitSignal(window.desk.loaded):
            window.open_path(path)
        assert window.desk.book.read_only
        assert not window.actions_by_name["add_point"].isEnabled()
        assert window.status.saved_text == "Read-only"


def test_every_action_has_words_a_key_is_used_once_and_help_shows_it(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for row in ACTIONS:
        assert window.actions_by_name[row.name].text()
        assert row.keys
        for key in row.keys:
            assert key not in seen, f"{row.name} and {seen[key]} both have {key}"
            seen[key] = row.name


def test_language_theme_and_type_size_change_without_a_restart(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.actions_by_name["show_map"].text()
    opened.settings.set(keys.LANGUAGE, "fr")
    qtbot.waitUntil(lambda: opened.actions_by_name["show_map"].text() != before)
    assert opened.actions_by_name["show_map"].text() == "Carte"
    opened.settings.set(keys.FONT_SCALE, 200)
    assert QApplication.font().pointSizeF() > 15
    opened.settings.set(keys.THEME, "projector")
    assert opened.palette().window().color().name() == "#ffffff"
    opened.settings.set(keys.FONT_SCALE, 100)
    opened.settings.set(keys.THEME, "light")
    opened.settings.set(keys.LANGUAGE, "en")


def test_the_window_is_what_it_was_at_the_next_start(opened: MainWindow, qtbot: QtBot, settings: Settings) -> None:
    opened.resize(900, 640)
    opened.close()
    assert not settings.get(keys.GEOMETRY).isEmpty()
    assert settings.get(keys.RECENT) == [str(opened.settings.get(keys.RECENT)[0])]


def test_ctrl_enter_saves_a_note_where_one_is_written_and_goes_on_elsewhere(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    opened.actions_by_name["add_note"].trigger()
    opened.notes.text.setFocus()
    opened.notes.text.setPlainText("on y est bien")
    with qtbot.waitSignal(opened.desk.notes_changed):
        qtbot.keyClick(opened.notes.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in opened.desk.notes.values()] == ["on y est bien"]
    assert opened.desk.agenda.current_phase(opened.desk.session.uuid) is None
    with qtbot.waitSignal(opened.desk.agenda_changed):
        opened.actions_by_name["next_phase"].trigger()
    assert opened.desk.agenda.current_phase(opened.desk.session.uuid) is not None


def test_what_is_half_typed_is_saved_before_the_book_is_closed(opened: MainWindow, qtbot: QtBot) -> None:
    uuid = _capture(opened, qtbot, QPoint(300, 250), "1", "Jardin")
    qtbot.waitUntil(lambda: opened.inspector.place is not None)
    path = opened.desk.book.path
    field = next(f for f in opened.inspector.form.findChildren(QLineEdit) if f.text() == "Jardin")
    field.setFocus()
    field.setText("Jardin Voltaire")
    field.textEdited.emit("Jardin Voltaire")
    opened.close()
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)
    with Book.open(path, read_only=True) as other:
        assert other.db.execute("SELECT title FROM places WHERE uuid = ?", (uuid,)).fetchone() == ("Jardin Voltaire",)


def test_a_page_is_made_when_it_is_first_wanted(opened: MainWindow, qtbot: QtBot) -> None:
    for name in PAGES:
        opened.show_page(name)
        assert opened.pages.page is opened.panels.get(name)
        assert opened.actions_by_name[f"show_{name}"].isChecked()
        assert opened.dock.isVisible() is (name in ("map", "list"))
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)


def test_the_page_of_the_phase_is_one_key_away(opened: MainWindow, qtbot: QtBot) -> None:
    session, agenda = opened.desk.session, opened.desk.agenda
    assert session is not None and agenda is not None
    for phase in agenda.phases[session.uuid]:
        with qtbot.waitSignal(opened.desk.agenda_changed):
            opened.desk.do(sessions.start_phase, phase.uuid)
        opened.actions_by_name["phase_page"].trigger()
        assert opened.pages.page is opened.panels.get(PAGE_OF_PHASE[phase.kind])
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)


def test_the_palette_offers_commands_and_the_names_of_the_book(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.desk.records_changed):
        opened.desk.add("actors", {"title": "Les Marmites"})
    offered = {entry.text: entry for entry in entries(opened.actions_by_name, opened.desk, opened.show_record)}
    assert {"Next phase", "Les Marmites"} <= set(offered)
    offered["Les Marmites"].run()
    assert opened.pages.page is opened.panels.get("network")
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)


def test_the_room_view_opens_beside_the_window_and_follows(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["room_view"].trigger()
    assert opened.room.window is not None
    opened.show_page("votes")
    assert opened.room.window.page == "votes"
    opened.map.canvas.set_viewport(opened.map.canvas.viewport.centred(2.4, 48.9))
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)
    opened.actions_by_name["room_view"].trigger()
    assert opened.room.window is None


def test_the_wall_has_the_base_maps_of_the_desk(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(opened.map.canvas.tiles.packs))
    opened.room.show()
    assert opened.room.window is not None
    assert opened.room.window.map.tiles.packs == opened.map.canvas.tiles.packs
    opened.room.hide()


def test_a_book_dropped_on_an_open_one_is_offered_to_be_merged(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "other.gpkg"
    book = opened.desk.book
    assert book is not None
    book.save_copy(copy)
    with qtbot.waitSignal(opened.books.merge_offered) as offered:
        opened.books._dropped(copy)
    assert offered.args == [copy]
    page = opened.panels.get("together")
    assert opened.pages.page is page
    qtbot.waitUntil(lambda: "Nothing in other.gpkg is new here." in page.laptops.running.told.text())  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)


def test_what_kind_of_file_was_dropped_is_looked_at_beside_the_window(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles = tmp_path / "streets.gpkg"
    with Database(tiles) as db:
        db["gpkg_tile_matrix_set"].insert({"table_name": "streets", "srs_id": 3857})
    threads: list[bool] = []
    kind_of = tile_tables.kind_of

    def looked(path: Path) -> str | None:
        threads.append(threading.current_thread() is threading.main_thread())
        return kind_of(path)

    monkeypatch.setattr(tile_tables, "kind_of", looked)
    with qtbot.waitSignal(opened.books.base_map_offered) as offered:
        opened.books._dropped(tiles)
    assert offered.args == [tiles]
    assert threads and not any(threads)
    qtbot.waitUntil(lambda: not opened.desk.jobs.running)


def test_a_street_of_the_base_map_is_found_and_pointed_out(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "names_folder", lambda: tmp_path / "names")
    names = opened.finding.ground_names
    names.begin()
    qtbot.waitUntil(lambda: not opened.desk.jobs.running, timeout=20_000)
    shown: list[object] = []
    found = names.find("saint-den", (2.36, 48.93), shown.append)
    assert found and "map" in found[0].detail
    palette = CommandPalette([], opened, lambda typed: names.find(typed, (2.36, 48.93), opened._show_on_ground))
    qtbot.addWidget(palette)
    palette.line.setText("saint-denis")
    palette.line.returnPressed.emit()
    assert opened.map.isVisible()
    lon, lat = opened.map.canvas.viewport.lonlat(opened.map.canvas.width() / 2, opened.map.canvas.height() / 2)
    assert abs(lon - 2.36) < 0.3 and abs(lat - 48.93) < 0.2
    assert opened.map.canvas._pointed_out is not None


def test_a_bug_that_a_page_met_is_told_as_one(
    opened: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for page in ("notes", "people"):
        told: list[object] = []
        opened.desk.jobs.broken.connect(told.append)
        opened.helping._asker = Answers()
        error = KeyError("bug")
        opened.show_page(page)
        opened.panels.get(page).trouble.emit(error)  # type: ignore[attr-defined]
        assert told == [error]
        assert "something unexpected happened (KeyError)" in opened.helping._asker.told[0]
    caplog.clear()


def test_a_book_that_is_closed_at_once_and_gone_is_not_spoken_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook
) -> None:
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    jobs, held = window.desk.jobs, threading.Event()
    told: list[object] = []
    jobs.troubled.connect(told.append)
    jobs.broken.connect(told.append)
    for _ in range(2):
        jobs.run(Lane.GENERAL, held.wait, 60, name="a slow disk")
    with qtbot.waitSignal(window.desk.book_opened):
        window.open_path(path)
    window.desk.close()
    closed = threading.Event()
    jobs.run(Lane.BOOK, closed.set)
    closed.wait(60)
    path.rename(tmp_path / "elsewhere")
    held.set()
    window.packs._look_beside()
    qtbot.waitUntil(lambda: not jobs.running)
    assert told == [] and window.asker.told == []  # type: ignore[attr-defined]


def test_the_base_map_beside_a_book_is_under_it_and_goes_with_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "packs_folder", lambda: tmp_path / "own")
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    beside, added = tmp_path / "plaine.pmtiles", tmp_path / "elsewhere" / "other.pmtiles"
    added.parent.mkdir()
    for one in (beside, added):
        noisy_pack(one, 2)
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert [pack.path for pack in window.packs.used[:-1]] == [beside]
    window.packs.carry()
    qtbot.waitUntil(lambda: "1 base map" in window.status._hint.text())
    window.packs.add(added)
    qtbot.waitUntil(lambda: len(window.packs.used) == 3 and not window.desk.jobs.running)
    window.desk.close()
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert [pack.path for pack in window.packs.used[:-1]] == [added], "what is the book's goes with the book"
    window.packs.remove_all()
    added.unlink()
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    qtbot.waitUntil(lambda: "other.pmtiles is not here" in window.status._hint.text())


def test_a_damaged_book_is_offered_to_be_saved_into_a_new_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook
) -> None:
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 3 // 4])
    answers = Answers()
    answers.choice, answers.path = 0, tmp_path / "saved.gpkg"
    answers.confirm = lambda *_, **__: True  # type: ignore[method-assign]
    window.books.repairing._asker = answers
    window.open_path(path)
    qtbot.waitUntil(lambda: window.desk.complete, timeout=20_000)
    assert window.desk.book is not None and window.desk.book.path == tmp_path / "saved.gpkg"
    assert "Saved: " in answers.told[0]
    assert path.read_bytes() == data[: len(data) * 3 // 4]


def test_what_was_open_when_the_program_broke_off_is_offered_quietly(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, wish: NewBook
) -> None:
    path = tmp_path / "ecolab.gpkg"
    fresh_book(path, wish)
    assert not window.welcome.broken_off.isVisible()
    window.welcome.show_broken_off(BrokenOff(path, "2026-03-14T13:32:05.123Z", 214, 1))
    told = window.welcome._told.text()
    assert "“ecolab”: 214 places, 1 note" in told and "26" in told
    assert window.welcome.broken_off.isVisible()
    with qtbot.waitSignal(window.desk.loaded):
        window.welcome._open.click()
    assert not window.welcome.broken_off.isVisibleTo(window.welcome)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)


def test_f1_opens_the_help_on_the_page_beside_the_work(opened: MainWindow, qtbot: QtBot) -> None:
    opened.show_page("people")
    opened.actions_by_name["help"].trigger()
    dialog = opened.helping._help
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    assert dialog.list.currentItem().text() == pages("en")["consent"][0]
    opened.show_page("network")
    opened.actions_by_name["help"].trigger()
    assert opened.helping._help is dialog
    assert dialog.list.currentItem().text() == pages("en")["network"][0]
    assert set(HELP_OF) == set(PAGES) and set(HELP_OF.values()) <= set(pages("en"))
    dialog.close()
