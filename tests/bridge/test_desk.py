"""The desk holds what the window shows, and is up to date when it says so."""

from __future__ import annotations

import errno
import threading
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot
from shapely import Point

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions
from conect_desktop.storage.book import Book
from conect_desktop.storage.trouble import DiskFull
from tests.unit.services.laptops import add_place


def _add(desk: Desk, qtbot: QtBot, **fields: Any) -> str:
    got: list[str] = []
    desk.capture("add_place", fields, desk.stamp, done=lambda captured: got.append(captured.uuid))
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_a_captured_place_is_held_when_the_signal_comes(desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[list[str], bool]] = []
    desk.places_changed.connect(lambda new, gone: seen.append(([p.title for p in new], new[0].uuid in desk.places)))
    uuid = _add(desk, qtbot, title="Jardin", sticker="7", practices=["gardening"], geometry=Point(2.36, 48.93))
    assert seen == [(["Jardin"], True)]
    place = desk.places[uuid]
    assert (place.sticker, place.practices, place.lon, place.lat) == ("7", ("gardening",), 2.36, 48.93)
    assert place.session == desk.session.uuid


def test_saved_is_said_only_when_it_is_true(desk: Desk, qtbot: QtBot) -> None:
    told: list[tuple[bool, int]] = []

    def note(saving: bool) -> None:
        with Book.open(desk.book.path, read_only=True) as other:
            told.append((saving, other.db.execute("SELECT count(*) FROM places").fetchone()[0]))

    desk.saving_changed.connect(note)
    _add(desk, qtbot, title="Jardin")
    qtbot.waitUntil(lambda: desk.saved)
    assert told[-1] == (False, 1)


def test_an_edit_that_is_under_way_while_the_book_closes_is_no_trouble(desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    for signal in (desk.save_failed, desk.jobs.troubled, desk.jobs.broken):
        signal.connect(told.append)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    path, held = desk.book.path, threading.Event()
    desk.jobs.run(Lane.BOOK, held.wait, 60, name="a slow disk")
    desk.add("places", {"title": "Jardin"}, failed=told.append)
    desk.close()
    held.set()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert told == []
    with Book.open(path) as book:
        assert book.db.execute("SELECT title FROM places").fetchall() == [("Jardin",)]


def test_undo_and_redo_reach_the_views(desk: Desk, qtbot: QtBot) -> None:
    uuid = _add(desk, qtbot, title="Jardin")
    assert desk.undo_state.undo.label == "place.add"
    with qtbot.waitSignal(desk.places_changed):
        desk.undo()
    assert uuid not in desk.places
    with qtbot.waitSignal(desk.places_changed):
        desk.redo()
    assert desk.places[uuid].title == "Jardin"


def test_a_refused_place_changes_nothing_and_says_why(desk: Desk, qtbot: QtBot) -> None:
    told: list[Exception] = []
    desk.capture("add_place", {"title": "x", "url": "javascript:alert(1)"}, desk.stamp, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert "http" in str(told[0])
    assert not desk.places
    assert desk.saved


def test_trouble_nobody_took_is_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.save_failed) as told:
        desk.capture("change_place", "00000000-0000-7000-8000-000000000000", {"title": "x"})
    assert isinstance(told.args[0], Trouble)


def test_the_phase_under_way_stamps_what_is_captured(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.agenda_changed):
        desk.do(sessions.next_phase, desk.session.uuid)
    phase = desk.agenda.current_phase(desk.session.uuid)
    assert phase is not None
    assert desk.places[_add(desk, qtbot, title="Jardin")].phase == phase.uuid


def test_edits_of_another_program_appear(desk: Desk, qtbot: QtBot) -> None:
    with Book.open(desk.book.path, read_only=True) as other:
        path = other.path
    import sqlite3

    outside = sqlite3.connect(path)
    with outside:
        outside.execute("INSERT INTO places (title) VALUES ('from QGIS')")
    outside.close()
    with qtbot.waitSignal(desk.places_changed) as told:
        desk.look_for_outside_edits()
    assert [place.title for place in told.args[0]] == ["from QGIS"]
    assert desk.undo_state.undo.kind == "outside"


def test_what_was_captured_is_found_by_its_words(desk: Desk, qtbot: QtBot) -> None:
    uuid = _add(desk, qtbot, title="Épicerie solidaire")
    assert desk.find_places("epic") == {uuid}
    assert desk.find_places("boulangerie") == set()
    assert desk.find_places("  ") is None


def test_the_book_is_found_again_after_closing(desk: Desk, qtbot: QtBot) -> None:
    uuid = _add(desk, qtbot, title="Jardin")
    path: Path = desk.book.path
    desk.close()
    assert desk.places == {}
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path))
    assert desk.places[uuid].title == "Jardin"
    assert desk.undo_state.undo.label == "place.add"


def test_numbers_go_on_after_the_highest(desk: Desk, qtbot: QtBot) -> None:
    assert desk.next_sticker() == "1"
    _add(desk, qtbot, title="A", sticker="9")
    _add(desk, qtbot, title="B", sticker="T2-x")
    assert desk.next_sticker() == "10"


def test_work_that_is_cancelled_half_way_shows_what_is_durable_and_is_saved(desk: Desk, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()

    def work(book: Book, *, progress: Progress) -> None:
        add_place(book, "Jardin")
        begun.set()
        go.wait(10)
        progress.check()

    called: list[object] = []
    job = desk.do(work, done=called.append, failed=called.append, progressed=lambda *_: None)
    assert job is not None and begun.wait(10)
    with qtbot.waitSignal(desk.places_changed):
        job.cancel()
        go.set()
    assert [place.title for place in desk.places.values()] == ["Jardin"]
    assert desk.saved
    assert desk.undo_state.undo is not None
    assert called == []


def test_work_that_fails_half_way_shows_what_is_durable_and_tells(desk: Desk, qtbot: QtBot) -> None:
    def work(book: Book) -> None:
        add_place(book, "Jardin")
        raise Trouble("the stick is full")

    failed: list[Exception] = []
    desk.do(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert [place.title for place in desk.places.values()] == ["Jardin"]
    assert str(failed[0]) == "the stick is full"
    assert desk.saved


def test_a_medium_that_fails_in_the_middle_of_any_work_is_told_in_words(desk: Desk, qtbot: QtBot) -> None:
    def work(book: Book) -> None:
        add_place(book, "Jardin")
        raise OSError(errno.ENOSPC, "no space", "/media/stick/copy.gpkg")

    with qtbot.waitSignal(desk.save_failed) as told:
        desk.do(work)
    assert isinstance(told.args[0], DiskFull)
    assert [place.title for place in desk.places.values()] == ["Jardin"]


def test_work_that_is_cancelled_before_its_turn_leaves_nothing_unsaved(desk: Desk, qtbot: QtBot) -> None:
    go = threading.Event()
    desk.do(lambda _: go.wait(10) and None)
    job = desk.do(lambda _, progress: None, progressed=lambda *_: None)
    assert job is not None and not desk.saved
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: desk.saved)
