"""An old laptop gets its memory back after long work."""

from __future__ import annotations

import os
import sys
import time

import psutil
import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.garbage import give_back
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.rest import Rest
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' heaps shrink by themselves")
def test_what_a_heap_keeps_between_two_blocks_is_given_back() -> None:
    blocks = [bytes(3_000) for _ in range(30_000)]
    before = psutil.Process(os.getpid()).memory_info().rss
    # the last one keeps the heap from shrinking at its end
    del blocks[:-1]
    give_back()
    assert before - psutil.Process(os.getpid()).memory_info().rss > 40 * 2**20


def test_only_work_that_took_long_is_followed_by_a_rest(jobs: JobRunner, qtbot: QtBot) -> None:
    jobs.run(Lane.GENERAL, int)
    qtbot.waitUntil(lambda: not jobs.running)
    with qtbot.assertNotEmitted(jobs.rested, wait=2_500):
        pass
    with qtbot.waitSignal(jobs.rested):
        jobs.run(Lane.GENERAL, time.sleep, 0.4)


def test_the_book_lets_go_of_its_pages_and_is_used_on(
    jobs: JobRunner, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("rest") / "book.gpkg"
    new_book(path, NewBook(lab="L", city="C", country="FR", template="ecolab", language="fr", author="M")).close()
    desk = Desk(jobs)
    Rest(desk)
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(path))
    qtbot.waitUntil(lambda: not jobs.running)
    jobs.rested.emit()
    assert jobs.running == ["rest"]
    qtbot.waitUntil(lambda: not jobs.running)
    assert desk.book is not None
    desk.close()
    jobs.rested.emit()
    qtbot.waitUntil(lambda: not jobs.running)
