"""Work beside the window comes back to it, once, in order, or not at all."""

from __future__ import annotations

import errno
import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.storage.trouble import MediumGone


def test_a_result_comes_back_on_the_windows_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    came: list[tuple[int, bool]] = []

    def done(result: int) -> None:
        came.append((result, QThread.currentThread().isMainThread()))

    jobs.run(Lane.GENERAL, lambda: 42, done=done)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(42, True)]


def test_the_books_lane_keeps_the_order(jobs: JobRunner, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(200):
        jobs.run(Lane.BOOK, order.append, number)
    qtbot.waitUntil(lambda: not jobs.running)
    assert order == list(range(200))


def test_ten_thousand_results_all_arrive(jobs: JobRunner, qtbot: QtBot) -> None:
    came: list[int] = []
    for number in range(10_000):
        jobs.run(Lane.BOOK, lambda number=number: number, done=came.append)
    qtbot.waitUntil(lambda: len(came) == 10_000, timeout=30_000)
    assert came == list(range(10_000))


def test_cancel_stops_long_work_and_calls_nothing(jobs: JobRunner, qtbot: QtBot) -> None:
    started, called = threading.Event(), []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.check()

    job = jobs.run(Lane.GENERAL, work, done=called.append, failed=called.append, with_progress=True)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.running)
    assert called == []


def test_a_job_cancelled_before_its_turn_never_runs(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, ran = threading.Event(), []
    jobs.run(Lane.BOOK, gate.wait, 5)
    waiting = jobs.run(Lane.BOOK, ran.append, 1)
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert ran == []


def test_progress_reaches_the_window(jobs: JobRunner, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for number in range(3):
            progress.step(number, 3)

    jobs.run(Lane.GENERAL, work, progressed=lambda *step: steps.append(step), with_progress=True)
    qtbot.waitUntil(lambda: not jobs.running)
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_a_bug_is_in_the_log_also_where_a_page_hears_of_the_failure(
    jobs: JobRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Exception] = []
    jobs.run(Lane.BOOK, lambda: 1 // 0, name="wrong", failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)
    assert [record.getMessage() for record in caplog.records] == ["job wrong failed"]
    caplog.clear()


def test_trouble_is_told_and_a_bug_is_logged(jobs: JobRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def trouble() -> Any:
        raise Trouble("the disk is full")

    def bug() -> Any:
        raise KeyError("bug")

    with qtbot.waitSignal(jobs.troubled) as told:
        jobs.run(Lane.GENERAL, trouble)
    assert str(told.args[0]) == "the disk is full"

    def gone() -> Any:
        raise OSError(errno.EIO, "the stick was pulled out", "/media/stick/photo.jpg")

    with qtbot.waitSignal(jobs.troubled) as told:
        jobs.run(Lane.GENERAL, gone)
    assert isinstance(told.args[0], MediumGone)
    assert str(told.args[0].path) == "/media/stick/photo.jpg"
    with qtbot.waitSignal(jobs.broken) as broken:
        jobs.run(Lane.GENERAL, bug)
    assert isinstance(broken.args[0], KeyError)
    assert [record.getMessage() for record in caplog.records] == ["job bug failed"]
    caplog.clear()


def test_a_bug_is_in_the_log_once_whoever_met_it(
    jobs: JobRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def bug() -> Any:
        raise KeyError("bug")

    with qtbot.waitSignal(jobs.broken):
        jobs.run(Lane.GENERAL, bug, name="first")
    with qtbot.waitSignal(jobs.broken):
        jobs.run(Lane.GENERAL, bug, name="second", failed=jobs.broken.emit)
    jobs.broken.emit(ValueError("of a page"))
    told = [(record.getMessage(), type(record.exc_info[1])) for record in caplog.records if record.exc_info]
    caplog.clear()
    assert told == [
        ("job first failed", KeyError),
        ("job second failed", KeyError),
        ("work beside the window failed", ValueError),
    ]


class _Window(QObject):
    """Something that may be gone before its answer comes; touching it then raises."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def done(self, *_: object) -> None:
        self.heard.append(self.objectName() or "done")

    def failed(self, *_: object) -> None:
        self.heard.append(self.objectName() or "failed")

    def ended(self, *_: object) -> None:
        self.heard.append(self.objectName() or "ended")


def test_a_window_that_is_gone_is_told_nothing(jobs: JobRunner, qtbot: QtBot) -> None:
    window, other = _Window(), _Window()
    for one in (window, other):
        jobs.run(Lane.BOOK, lambda: 1, done=partial(one.done, "told"), failed=one.failed, ended=one.ended)
    delete(window)
    qtbot.waitUntil(lambda: not jobs.running)
    assert window.heard == []
    assert other.heard == ["ended", "done"]


def test_a_trouble_that_nobody_is_there_for_is_told_all_the_same(jobs: JobRunner, qtbot: QtBot) -> None:
    window = _Window()

    def refuse() -> None:
        raise Trouble("there is no space left")

    with qtbot.waitSignal(jobs.troubled) as told:
        jobs.run(Lane.BOOK, refuse, failed=window.failed)
        delete(window)
    assert isinstance(told.args[0], Trouble)
    assert window.heard == []
