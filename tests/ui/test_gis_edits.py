"""A book into which a GIS program wrote whatever its user liked: pages show what can be understood of it."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from conect_desktop import app
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.domain.meeting import TimelineEvent
from conect_desktop.domain.session import Phase
from conect_desktop.storage.schema import TABLES
from conect_desktop.ui.charts.timeline import TimelineChart
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.session.big_timer import remaining

_WRITTEN: dict[str, tuple[Any, ...]] = {
    "date": ("1990", "1990-05", "soon", "12/05/2024", 20240101, "9999-12-31", "2024-13-45", ""),
    "datetime": ("2026-03-14T09:00:00", "noon", 1700000000, "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"),
    "integer": (-1, 2**63 - 1, 10**12, "twelve", 3.7),
    "real": (float("inf"), -float("inf"), 1e308, "a lot"),
    "json": ('[1, {"a": 2}, null]', '{"fr": 3}', "not json", "null", '["", "\\u0000"]'),
    "boolean": (2, "yes"),
    "text": (5, "x" * 2_000, "\x01\u202e"),
}


def _edit(path: Path) -> None:
    """Write all of it, a value a row, into all columns that refer to nothing."""
    db = sqlite3.connect(path)
    for table in TABLES.values():
        rows = itertools.cycle([uuid for (uuid,) in db.execute(f'SELECT uuid FROM "{table.name}"').fetchall()] or [""])
        for column in table.columns:
            if not column.references:
                for value in _WRITTEN.get(column.form, ()):
                    db.execute(f'UPDATE "{table.name}" SET "{column.name}" = ? WHERE uuid = ?', (value, next(rows)))
    db.commit()
    db.close()


@pytest.fixture
def window(demo_book: Path, tmp_path: Path, qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    """The edited demo in a window."""
    path = Path(shutil.copy(demo_book, tmp_path / "demo.gpkg"))
    _edit(path)
    settings.set(keys.LANGUAGE, "en")
    made = app.build(settings, jobs)
    qtbot.addWidget(made)
    made.show()
    made.open_path(path)
    qtbot.waitUntil(lambda: made.desk.complete and not jobs.running)
    yield made
    made.close()


def test_the_pages_of_times_and_figures_can_be_seen(window: MainWindow, qtbot: QtBot, jobs: JobRunner) -> None:
    for name in ("session", "minutes", "votes", "indicators"):
        window.show_page(name)
        for tabs in window.findChildren(QTabWidget):
            for number in range(tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(number)
        window.pages.page.grab()
        qtbot.waitUntil(lambda: not jobs.running)


def test_an_event_whose_day_cannot_be_read_stays_in_the_list_only(qtbot: QtBot) -> None:
    chart = TimelineChart()
    qtbot.addWidget(chart)
    told = [("1990", None), ("1990-05-17", "later"), ("soon", "1991"), ("2024-13-45", None)]
    chart.set_events([TimelineEvent(uuid=day, title=day, begins_on=day, ends_on=end) for day, end in told])
    assert [event.title for event in chart._events] == ["1990", "1990-05-17"]


def test_a_phase_that_began_at_no_readable_time_has_no_time_left() -> None:
    now = datetime(2026, 3, 14, 9, 5, tzinfo=UTC)
    phase = Phase(uuid="p", session="s", minutes=15, started_at="noon")
    assert remaining(phase, now) is None
    local = Phase(uuid="p", session="s", minutes=15, started_at="2026-03-14 09:00")
    assert remaining(local, now) == 600
