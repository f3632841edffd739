"""The program at work, failing, crashing and killed: no word of a session but in the book and what was asked for.

A short day; the bench (`tests.bench.privacy`) has a long one and a crash.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.privacy.watched import Watched, look_at_a_day, look_at_a_kill, prepared

pytestmark = pytest.mark.campaign


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """A home of its own, whose name is a marker as everything else's is."""
    return prepared(tmp_path_factory.mktemp("watched"))


@pytest.fixture
def watched(before: Watched, tmp_path: Path) -> Watched:
    """A copy of it."""
    shutil.copytree(before.folder, tmp_path, dirs_exist_ok=True)
    return Watched(tmp_path)


def test_a_day_of_work_leaves_no_word_outside_the_book_and_what_was_asked_for(watched: Watched) -> None:
    watched.run("short")
    look_at_a_day(watched)


def test_what_a_killed_run_left_is_gone_after_the_next(watched: Watched) -> None:
    watched.run("kill")
    look_at_a_kill(watched)
