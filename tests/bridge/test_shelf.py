"""The shelf: what is neither place nor note, held for the views and kept up to date."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.domain.indicator import Indicator
from conect_desktop.domain.network import Actor, Link
from conect_desktop.services import records
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from tests.fresh import fresh_demo


def test_everything_of_the_book_is_there_when_it_is_loaded(jobs: JobRunner, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(jobs)
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(fresh_demo(tmp_path / "demo.gpkg")))
    assert len(desk.shelf.of(Actor)) >= 14
    assert {link.type for link in desk.shelf.of(Link).values()} >= {"funds"}
    assert desk.shelf.where(Indicator, key="social_trust")[0].label("fr").startswith("Ici")
    desk.close()
    assert not desk.shelf.of(Actor)


def test_views_are_told_which_kinds_changed(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.records_changed) as told:
        desk.add("actors", {"title": "Les Marmites"})
    assert told.args == [frozenset({"actors"})]
    (actor,) = desk.shelf.of(Actor).values()
    assert desk.shelf.one(Actor, actor.uuid) is actor
    with qtbot.waitSignal(desk.records_changed):
        desk.change("actors", actor.uuid, {"influence": 3})
    assert desk.shelf.of(Actor)[actor.uuid].influence == 3
    with qtbot.waitSignal(desk.records_changed):
        desk.remove("actors", [actor.uuid])
    assert not desk.shelf.of(Actor)
    with qtbot.waitSignal(desk.records_changed):
        desk.undo()
    assert desk.shelf.of(Actor)[actor.uuid].influence == 3


def test_what_is_captured_while_the_rest_is_read_stays(
    jobs: JobRunner, qtbot: QtBot, tmp_path: Path, wish: NewBook
) -> None:
    desk = Desk(jobs)
    added: list[str] = []

    def capture() -> None:
        desk.do(records.add, "actors", {"title": "first"}, done=lambda one: added.append(one.uuid))

    desk.book_opened.connect(capture)
    with qtbot.waitSignals([desk.loaded, desk.records_changed]):
        desk.open(lambda: new_book(tmp_path / "ecolab.gpkg", wish))
    qtbot.waitUntil(lambda: not jobs.running)
    assert set(desk.shelf.of(Actor)) == set(added)
    desk.close()
