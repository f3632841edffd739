"""What the status line says of work under way is gone with the work, however that ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.ui.widgets.one_line import OneLine
from conect_desktop.ui.widgets.status import StatusLine

_TEXT = "Checking the book…"


class Work:
    """Goes on until the test lets it end."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.error: Exception | None = None

    def __call__(self, progress: Progress) -> None:
        self.go_on.wait(60)
        progress.check()
        if self.error is not None:
            raise self.error


@pytest.fixture
def status(desk: Desk, qtbot: QtBot) -> StatusLine:
    line = StatusLine(desk)
    qtbot.addWidget(line)
    line.show()
    line.show_hint("Click where the place is.")
    return line


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.go_on.set()


def begin(desk: Desk, status: StatusLine, work: Work, **callbacks: object) -> Job:
    job = desk.jobs.run(Lane.GENERAL, work, with_progress=True, failed=lambda _: None, **callbacks)  # type: ignore[arg-type]
    status.show_job(job, _TEXT)
    return job


def said(status: StatusLine) -> str:
    (hint,) = status.findChildren(OneLine)
    return hint.text()


def rests(status: StatusLine) -> bool:
    """Nothing of a job is to be seen."""
    bar, button = status.findChild(QProgressBar), status.findChild(QPushButton)
    texts = [label.text() for label in status.findChildren(QLabel)]
    return not bar.isVisible() and not button.isVisible() and _TEXT not in texts


@pytest.mark.parametrize("error", [None, Trouble("the disk is full"), ValueError("a bug")])
def test_when_it_is_done_or_failed_what_was_said_before_is_there_again(
    desk: Desk, status: StatusLine, work: Work, qtbot: QtBot, error: Exception | None
) -> None:
    begin(desk, status, work)
    assert said(status) == _TEXT and not rests(status)
    work.error = error
    work.go_on.set()
    qtbot.waitUntil(lambda: rests(status))
    assert said(status) == "Click where the place is."


def test_what_it_ended_with_stays(desk: Desk, status: StatusLine, work: Work, qtbot: QtBot) -> None:
    begin(desk, status, work, done=lambda _: status.show_hint("The book is whole."))
    work.go_on.set()
    qtbot.waitUntil(lambda: said(status) == "The book is whole.")
    assert rests(status)


def test_cancelled_by_the_person_it_says_so(desk: Desk, status: StatusLine, work: Work, qtbot: QtBot) -> None:
    job = begin(desk, status, work)
    status.findChild(QPushButton).click()
    assert job.cancelled and rests(status) and said(status).startswith("Cancelled")
    work.go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert said(status).startswith("Cancelled")


def test_cancelled_by_anybody_else_it_is_gone_too(desk: Desk, status: StatusLine, work: Work, qtbot: QtBot) -> None:
    job = begin(desk, status, work)
    job.cancel()
    work.go_on.set()
    qtbot.waitUntil(lambda: rests(status))


def test_one_that_ends_leaves_the_one_after_it(desk: Desk, status: StatusLine, work: Work, qtbot: QtBot) -> None:
    begin(desk, status, work)
    later = Work()
    job = desk.jobs.run(Lane.GENERAL, later, with_progress=True)
    status.show_job(job, "Copying…", stoppable=False)
    work.go_on.set()
    qtbot.waitUntil(lambda: len(desk.jobs.running) == 1)
    assert said(status) == "Copying…" and status.findChild(QProgressBar).isVisible()
    assert not status.findChild(QPushButton).isVisible()
    later.go_on.set()
    qtbot.waitUntil(lambda: rests(status))
    assert said(status) == "Click where the place is."


def test_a_sentence_that_comes_meanwhile_stays(desk: Desk, status: StatusLine, work: Work, qtbot: QtBot) -> None:
    begin(desk, status, work)
    status.show_hint("Place deleted.")
    work.go_on.set()
    qtbot.waitUntil(lambda: rests(status))
    assert said(status) == "Place deleted."
