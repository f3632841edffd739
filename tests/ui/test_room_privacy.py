"""The wall, looked at with everything that can read it: data, words, accessible words, models and painted pages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QModelIndex, QPoint, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.app import build
from conect_desktop.bridge import table_cards
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.room import RoomPicture, read_room
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.table_cards import CARD_KINDS
from conect_desktop.domain.paper import CardKind
from conect_desktop.domain.progress import Silent
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Sessions
from conect_desktop.ui.pages import PAGES
from conect_desktop.ui.room.controller import RoomView
from conect_desktop.ui.room.window import RoomWindow
from tests.privacy.markers import MAY_LEAVE, NO, mark
from tests.privacy.searching import LEAVES, STAYS, every_byte, found

_SEEN = {**MAY_LEAVE, "phases": {"title", "key", "kind"}, "terms": MAY_LEAVE["terms"] | {"extra"}}
"""What may be seen of a record that the room may see, column by column."""
_KNOWN_HERE = re.compile(
    rf"{STAYS}-(\w+)-(team|partners)|{STAYS}-(actor|link-to-hidden|vote-of-few)( option)?|{STAYS}-typed"
)
"""The room knows what is for the team only: it was said there. It doesn't know what consent or a place's rule keeps."""


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A closed book full of markers, its session the one with the votes."""
    (tmp_path / "card").mkdir()
    with new_book(tmp_path / "marked.gpkg", NewBook(lab="Ecolab", city="Saint-Denis"), first_session=False) as book:
        mark(book, tmp_path / "card")
        with book.write("test") as step:
            # what the starter's phases say is the facilitator's
            session = next(Sessions(step.db).all()).uuid
            step.db.execute("UPDATE phases SET session = ?", (session,))
    return book.path


@pytest.fixture
def room(marked: Path, qtbot: QtBot, jobs: JobRunner) -> Iterator[RoomView]:
    """The room view of that book, shown."""
    desk = Desk(jobs)
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(marked))
    working = QWidget()
    qtbot.addWidget(working, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    working.show()
    made = RoomView(desk, working)
    made.show_layers(("actors", "votes", "flows"))
    made.show()
    qtbot.waitUntil(lambda: made.window is not None and made.window._picture is not None and not jobs.running)
    yield made
    made.hide()
    desk.close()


def unseen(content: bytes) -> list[str]:
    """The markers that the room may not see."""
    left = []
    for word in found(content):
        column = re.fullmatch(rf"{STAYS}-(\w+)\.(\w+?)", word)
        if column is not None and column[2] in _SEEN.get(column[1], ()):
            continue
        if not _KNOWN_HERE.fullmatch(word):
            left.append(word)
    return sorted(left)


def _accessible(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        yield from _accessible(interface.child(number))


def _cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)) if model else ():
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role)) for role in (*range(16), *range(256, 300)))
            yield from _cells(view, index)


def read_aloud(window: RoomWindow) -> str:
    """Every word of a window that any program or person can get at without looking at the picture."""
    told: list[str] = list(_accessible(QAccessible.queryAccessibleInterface(window)))
    for widget in (window, *window.findChildren(QWidget)):
        told += [
            widget.toolTip(),
            widget.whatsThis(),
            widget.statusTip(),
            widget.accessibleName(),
            widget.windowTitle(),
        ]
        told += [widget.accessibleDescription(), widget.objectName()]
        told += [str(widget.property(name)) for name in ("text", "plainText", "html", "placeholderText")]
        if isinstance(widget, QAbstractItemView):
            told += _cells(widget, QModelIndex())
    return "\n".join(told)


def painted(window: RoomWindow) -> bytes:
    """The window as Qt paints it, letters as letters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(1280, 720))
    painter = QPainter(generator)
    window.render(painter, QPoint())
    painter.end()
    return bytes(buffer.data().data())


def test_every_page_of_the_wall_read_and_painted(room: RoomView, qtbot: QtBot) -> None:
    window = room.window
    assert window is not None
    window.resize(1280, 720)
    shown = b""
    for page in ("agenda", "map", "network", "votes"):
        window.show_page(page)
        qtbot.waitUntil(lambda: not room._desk.jobs.running)
        if page == "network":
            # what is pointed at is told too
            for row, actor in enumerate(window.network.item.graph.actors):
                window.network.item.selected = row
                window.network._tell_selection()
                assert found(actor.title.encode()) == set() or _KNOWN_HERE.match(actor.title)
                told = read_aloud(window)
                assert unseen(told.encode()) == []
        told = read_aloud(window)
        assert unseen(told.encode()) == [], page
        content = painted(window)
        assert unseen(content) == [], page
        shown += told.encode() + content
    # what the room does see is there, so that there was something to look at
    assert f"{STAYS}-vote-of-few".encode() in shown and f"{LEAVES} other".encode() in shown


def test_nothing_in_the_pictures_data_is_more_than_the_room_may_see(marked: Path, qtbot: QtBot) -> None:
    with Book.open(marked) as book:
        picture = read_room(book, next(Sessions(book.db).all()).uuid)
        told = repr(picture) + repr(picture.records.titles)
        assert f"{LEAVES} places" in told
        assert unseen(told.encode()) == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("kind", CARD_KINDS)
def test_nothing_on_a_card_or_slip_is_more_than_the_room_may_see(
    kind: CardKind, marked: Path, tmp_path: Path, qapp: object
) -> None:
    with Book.open(marked) as book:
        of = {"votes": table_cards.rounds(book.db), "ratings": table_cards.sets(book.db)}.get(kind, [])
        seen = b""
        for number, uuid in enumerate([one.uuid for one in of] or [None]):
            wish = table_cards.CardsWish(kind, 4, of=uuid)
            seen += table_cards.print_cards(book, wish, tmp_path / f"{number}.pdf", progress=Silent()).read_bytes()
    # a line's end may break a word: the search looks at all of them joined
    words = b"".join(every_byte(seen)).decode("utf-8", "replace").replace("-", "").replace(" ", "").casefold()
    for why in ("said", "gone", "young", "nobody", "withheld", "author", "remark", "reading", "option", "P0"):
        assert f"XQMARKER{why}".casefold() not in words
        assert f"XQMARKERactors{why}".casefold() not in words
    shown = {
        "actors": ["XQMARKERactorsteam", f"{LEAVES}other"],
        "votes": ["XQMARKERvoteoffewoption", "–"],
        "stickers": ["4"],
        "ratings": [f"{LEAVES}statement"],
    }[kind]
    for word in shown:
        assert word.replace("-", "").casefold() in words


def test_nothing_is_put_on_the_clipboard_and_the_title_names_the_lab_alone(
    marked: Path, settings: Settings, jobs: JobRunner, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was there")
    window = build(settings, jobs)
    qtbot.addWidget(window, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    window.show()
    window.open_path(marked)
    qtbot.waitUntil(lambda: window.desk.complete and not jobs.running)
    for page in PAGES:
        window.show_page(page)
        assert unseen(window.windowTitle().encode()) == [], page
    qtbot.waitUntil(lambda: not jobs.running)
    assert clipboard.text() == "what was there"
    assert "XQ" in window.windowTitle() or "Ecolab" in window.windowTitle()


def test_a_leak_on_the_wall_would_be_found(room: RoomView, qtbot: QtBot) -> None:
    window = room.window
    assert window is not None
    window.show_page("agenda")
    assert unseen(f"said by {NO}".encode()) == [NO]
    window.agenda.setToolTip(f"said by {NO}")
    assert unseen(read_aloud(window).encode()) == [NO]
    window.agenda.setToolTip("")
    window.agenda._title.setText(f"{STAYS}-places-said")
    # painted line by line, where there is room
    assert any(word.startswith(f"{STAYS}-") for word in unseen(painted(window)))


def _moved(book: Path, copy: Path) -> Path:
    """The book with other words and other exact places behind everything that the room may not see."""
    shutil.copy(book, copy)
    with Book.open(copy) as other, other.write("test") as step:
        refused = "title LIKE '%-said' OR title LIKE '%-gone' OR title LIKE '%withheld%'"
        step.db.execute(f"UPDATE places SET title = 'elsewhere', description = 'other' WHERE {refused}")
        step.db.execute(f"UPDATE places SET geom = (SELECT geom FROM places LIMIT 1) WHERE {refused}")
        step.db.execute("UPDATE participants SET remark = 'another'")
        step.db.execute("UPDATE notes SET interpretation = 'another'")
    return copy


def test_other_secrets_make_no_other_picture(marked: Path, tmp_path: Path, qtbot: QtBot) -> None:
    pictures: list[RoomPicture] = []
    for path in (marked, _moved(marked, tmp_path / "moved.gpkg")):
        with Book.open(path) as book:
            pictures.append(read_room(book, next(Sessions(book.db).all()).uuid))
    one, other = pictures
    assert (one.bounds, one.actors, one.links, one.positions, one.tally, one.signs, one.circles, one.phases) == (
        other.bounds, other.actors, other.links, other.positions, other.tally, other.signs, other.circles, other.phases
    )  # fmt: skip
    assert (one.records.ids, one.records.titles) == (other.records.ids, other.records.titles)
