"""The room view: shows what the room may see, follows or stays, and never takes the work's place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.room import read_room
from conect_desktop.domain.session import Stamp
from conect_desktop.services import records, sessions
from conect_desktop.services.books import NewBook
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Sessions
from conect_desktop.ui import theme
from conect_desktop.ui.room.controller import RoomView
from tests.fresh import fresh_book

SECRET = "Marker8c1"


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[RoomView]:
    """A working window with a room view, not shown yet."""
    working = QWidget()
    qtbot.addWidget(working, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    working.resize(800, 500)
    working.show()
    made = RoomView(desk, working)
    made.working_kept = working  # type: ignore[attr-defined]  (the window lives as long as the test)
    yield made
    made.hide()


def _shown(room: RoomView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.window is not None and room.window._picture is not None)
    qtbot.waitUntil(lambda: not room._desk.jobs.running and not room._settle.isActive())


def test_it_opens_with_the_agenda_and_closes_by_key(room: RoomView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.shown_changed) as told:
        room.toggle()
    assert told.args == [True]
    _shown(room, qtbot)
    assert room.window is not None and room.window.page == "agenda"
    with qtbot.waitSignal(room.shown_changed) as told:
        qtbot.keyClick(room.window, Qt.Key.Key_Escape)
    assert told.args == [False]
    assert room.window is None


def test_it_follows_the_page_or_stays(room: RoomView, qtbot: QtBot) -> None:
    room.show()
    assert room.window is not None
    room.follow("network")
    assert room.window.page == "network"
    room.follow("media")
    assert room.window.page == "network"
    room.toggle_following()
    room.follow("votes")
    assert room.window.page == "network"
    room.toggle_blank()
    assert room.window.page == "blank"
    room.toggle_blank()
    assert room.window.page == "network"


def test_what_is_captured_appears(room: RoomView, qtbot: QtBot) -> None:
    room.show()
    _shown(room, qtbot)
    with qtbot.waitSignal(room._desk.records_changed):
        room._desk.add("actors", {"title": "The school"})
    _shown(room, qtbot)
    assert room.window is not None
    qtbot.waitUntil(lambda: room.window is not None and len(room.window.network.item.graph.actors) == 1)


def test_the_phase_under_way_is_read_from_afar(room: RoomView, qtbot: QtBot) -> None:
    desk = room._desk
    assert desk.session is not None and desk.agenda is not None
    phase = next(p for p in desk.agenda.phases[desk.session.uuid] if p.minutes)
    with qtbot.waitSignal(desk.agenda_changed):
        desk.do(sessions.start_phase, phase.uuid)
    room.show()
    _shown(room, qtbot)
    assert room.window is not None
    timer = room.window.agenda.timer
    assert timer.accessibleName() == phase.title
    assert timer.text.startswith(f"{phase.minutes}:00") or timer.text.startswith(f"{(phase.minutes or 1) - 1}:5")


def test_a_book_that_closes_closes_it(room: RoomView, qtbot: QtBot) -> None:
    room.show()
    _shown(room, qtbot)
    room._desk.close()
    assert room.window is None


@pytest.fixture
def told(tmp_path: Path, wish: NewBook) -> Iterator[Book]:
    """A book in which everything that the room must not see holds a marker."""
    with Book.open(fresh_book(tmp_path / "b.gpkg", wish)) as book:
        session = next(Sessions(book.db).all()).uuid
        stamp = Stamp(session=session)
        sessions.add_codes(book, ["T1-P01", "T1-P02"])
        withdrawn = book.db.execute("SELECT uuid FROM participants WHERE code = 'T1-P02'").fetchone()[0]
        records.add(book, "consents", {"participant": withdrawn, "withdrawn_on": "2026-03-20"})
        for fields in (
            {"title": "Jardin", "said_by": ["T1-P01"], "location_rule": "grid_500", "source": SECRET},
            {"title": f"{SECRET} shelter", "location_rule": "withheld"},
            {"title": f"{SECRET} withdrawn", "said_by": ["T1-P02"]},
        ):
            records.add(book, "places", {**fields, "geometry": [2.35712345, 48.93612345]}, stamp)
        records.add(book, "notes", {"text": SECRET, "interpretation": SECRET}, stamp)
        one = records.add(book, "actors", {"title": "School", "said_by": ["T1-P01"]}, stamp, author=SECRET).uuid
        two = records.add(book, "actors", {"title": f"{SECRET} gone", "said_by": ["T1-P02"]}, stamp).uuid
        records.add(book, "links", {"source": one, "target": two, "type": "funds"}, stamp)
        yield book


def test_nothing_reaches_the_wall_that_the_room_may_not_see(told: Book, qtbot: QtBot) -> None:
    picture = read_room(told, next(Sessions(told.db).all()).uuid)
    assert picture.records.titles == ["Jardin"]
    assert [actor.title for actor in picture.actors] == ["School"]
    assert picture.links == ()
    assert SECRET not in repr(picture)
    # the position is that of the cell, not of the place
    assert picture.bounds is not None and abs(picture.bounds[0] - 2.35712345) > 1e-6
    assert all(not actor.said_by and actor.author is None for actor in picture.actors)


def test_words_on_the_wall_are_never_taken_for_markup(room: RoomView, qtbot: QtBot) -> None:
    desk = room._desk
    assert desk.session is not None
    with qtbot.waitSignal(desk.agenda_changed):
        desk.do(sessions.change_session, desk.session.uuid, {"question": "<b>What</b> now?"})
    room.show()
    _shown(room, qtbot)
    assert room.window is not None
    labels = [label for label in room.window.findChildren(QLabel) if label.text() == "<b>What</b> now?"]
    assert labels and all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_consent_given_later_brings_it_back(told: Book, qtbot: QtBot) -> None:
    code = told.db.execute("SELECT uuid FROM participants WHERE code = 'T1-P02'").fetchone()[0]
    consent = told.db.execute("SELECT uuid FROM consents WHERE participant = ?", (code,)).fetchone()[0]
    records.change(told, "consents", consent, {"withdrawn_on": None})
    picture = read_room(told, None)
    assert len(picture.actors) == 2
    assert len(picture.links) == 1


def test_dark_at_the_desk_is_still_black_on_white_on_the_wall(room: RoomView, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply("dark", 100, application.font())
    try:
        room.show()
        _shown(room, qtbot)
        assert room.window is not None
        for label in room.window.findChildren(QLabel):
            # a label made this moment gets its rules when it is painted
            label.ensurePolished()
            assert label.palette().color(label.foregroundRole()).lightnessF() < 0.5, label.text()
        assert room.window.network.palette().base().color().lightnessF() > 0.9
    finally:
        theme.apply("light", 100, application.font())


def test_a_long_title_does_not_widen_the_wall(room: RoomView, qtbot: QtBot) -> None:
    room.show()
    _shown(room, qtbot)
    assert room.window is not None
    room.window.show_page("map")
    room.window._phase.setText("A question that goes on and on " * 20)
    room.window.resize(900, 600)
    assert room.window.width() == 900


def test_larger_type_is_larger_on_the_wall_too(room: RoomView, qtbot: QtBot) -> None:
    room.show()
    assert room.window is not None
    _shown(room, qtbot)
    widgets = (room.window._phase, room.window.agenda._title)
    before = [widget.fontMetrics().height() for widget in widgets]
    theme.apply("light", 200, QApplication.font())
    after = [widget.fontMetrics().height() for widget in widgets]
    assert all(then > 1.8 * now for then, now in zip(after, before, strict=True)), (before, after)
