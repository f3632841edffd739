"""The window as it is seen first, on whatever screen there is."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins
from pytestqt.qtbot import QtBot

from conect_desktop import app
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services.last_run import BrokenOff
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.welcome_panel import WelcomePanel
from tests.fresh import fresh_demo

STARTED = """
import gc, sys, time
from pathlib import Path
from conect_desktop.loading import loaded
runs = []
gc.callbacks.append(lambda phase, told: runs.append(phase))
app = loaded("conect_desktop.app")
collected = len(runs), gc.isenabled()
from PySide6.QtWidgets import QApplication, QWidget
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.ui import pages
application, settings, jobs = app.application(["test"]), Settings(Path(sys.argv[1])), JobRunner()
points = application.font().pointSizeF()
settings.set(keys.FONT_SCALE, 125)
def laid():
    for _ in range(5):
        application.processEvents()
        time.sleep(0.01)
    return [(type(one), one.geometry()) for one in window.findChildren(QWidget) if one.isVisible()]
ruled, make = [], pages.load
pages.load = lambda name: ruled.append(bool(application.styleSheet())) or make(name)
window = app.build(settings, jobs)
window.show()
print(*sorted(sys.modules))
print(*ruled, bool(application.styleSheet()))
window.open_path(Path(sys.argv[2]))
while not window.desk.complete or jobs.running:
    application.processEvents()
    time.sleep(0.001)
window.map.canvas.grab()
print(*sorted(sys.modules))
print(*collected)
print(*{round(one.font().pointSizeF() / points * 100) for one in application.allWidgets()})
first = laid()
for look in ("dark", "light"):
    settings.set(keys.THEME, look)
print(len(first) > 30, laid() == first)
window.close()
jobs.close()
"""
"""A whole start in a process of its own, and what it had loaded when the window was there and when its map was."""

NEVER = (
    "PIL", "numpy.ma", "numpy.random", "scipy", "pyqtgraph", "rustworkx", "networkx", "pyproj", "openpyxl", "docx",
    "lxml", "folium", "branca", "jinja2", "requests", "urllib3", "cryptography", "keyring", "zeroconf", "sounddevice",
    "tomlkit", "xml.etree.ElementTree", "http.client", "asyncio", "PySide6.QtPrintSupport",
)  # fmt: skip
"""Nothing of this is wanted before a map is drawn; each takes from ten milliseconds to a third of a second."""
WITH_A_BOOK = ("sqlite_utils", "dateutil", "psutil", "click", "google.protobuf", "mapbox_vector_tile")
"""Opening a book and drawing the ground need these, the window alone doesn't."""


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, settings: Settings) -> Iterator[MainWindow]:
    """A window that was never seen."""
    made = app.build(settings, jobs)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.mark.parametrize(("wider", "higher", "fills"), [(40, 60, False), (40, 20, True), (-1, 60, True)])
def test_at_the_first_start_it_fills_a_screen_that_it_would_reach_beyond(
    window: MainWindow, settings: Settings, wider: int, higher: int, *, fills: bool
) -> None:
    """Its title bar counts: on a laptop's 768 lines, 720 and a title are under the panel."""
    room = window.screen().availableSize()
    window.setMinimumSize(1, 1)
    window.resize(room.shrunkBy(QMargins(0, 0, wider, higher)))
    app.show(window, settings)
    assert window.isMaximized() is fills


def test_where_somebody_left_it_it_comes_again(window: MainWindow, settings: Settings) -> None:
    settings.set(keys.GEOMETRY, window.saveGeometry())
    app.show(window, settings)
    assert not window.isMaximized()


def struck(welcome: WelcomePanel) -> dict[str, bool]:
    """Name of each book opened last → whether it is said to be gone."""
    items = [welcome._recent.item(row) for row in range(welcome._recent.count())]
    return {item.text().split()[0]: item.font().strikeOut() for item in items}


def test_a_share_that_answers_no_more_keeps_nobody_from_working(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here.gpkg").touch()
    settings.set(keys.RECENT, [str(tmp_path / f"{name}.gpkg") for name in ("dead", "gone", "here")])
    answered, is_file = threading.Event(), Path.is_file

    def slow(path: Path) -> bool:
        if path.stem == "dead":
            assert threading.current_thread() is not threading.main_thread()
            answered.wait(60)
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", slow)
    jobs = JobRunner()
    window = app.build(settings, jobs)
    qtbot.addWidget(window)
    window.show()
    assert struck(window.welcome) == {"dead": False, "gone": False, "here": False}, "all are there at once"
    qtbot.waitUntil(lambda: struck(window.welcome) == {"dead": False, "gone": True, "here": False})
    assert window.welcome._recent.item(1).toolTip() == "The file is not there."
    qtbot.waitUntil(lambda: not jobs.running)
    answered.set()
    qtbot.waitUntil(lambda: struck(window.welcome)["dead"])
    answered.clear()
    window.welcome.set_recent(settings.get(keys.RECENT))
    window.close()
    # neither does the end of the program wait
    jobs.close()
    answered.set()


def test_of_several_books_left_open_the_one_opened_last_is_told(window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.gpkg" for name in ("first", "second", "third")]
    window.welcome.set_recent([str(path) for path in paths])
    for number in (1, 0, 2):
        window.welcome.take(str(paths[number]), True, BrokenOff(paths[number], "", number, 0))
    assert window.welcome._broken_off is not None and window.welcome._broken_off.path == paths[0]
    window.welcome.take(str(tmp_path / "of before.gpkg"), False, None)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """What such a start said, by lines and words."""
    folder = tmp_path_factory.mktemp("start")
    book = fresh_demo(folder / "demo.gpkg")
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(folder / "settings.ini"), str(book)],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return [line.split() for line in done.stdout.splitlines()]


def test_the_first_window_loads_nothing_that_can_wait(started: list[list[str]]) -> None:
    """Told by names, as times differ from one machine to another."""
    at_first, with_map = set(started[0]), set(started[2])
    assert not at_first & {*NEVER, *WITH_A_BOOK}
    assert not with_map & set(NEVER)
    assert with_map >= set(WITH_A_BOOK), "or a name is wrong, or it can wait longer now"


def test_a_look_has_its_rules_when_the_window_is_whole(started: list[list[str]]) -> None:
    """While there are some, each widget that is put into another is asked anew: a window takes twice as long."""
    while_made, at_last = started[1][:-1], started[1][-1]
    assert set(while_made) == {"False"} and at_last == "True"


def test_the_collector_rests_while_the_window_is_loaded(started: list[list[str]]) -> None:
    assert started[3] == ["0", "True"]


def test_the_window_is_made_in_the_type_size_that_is_set(started: list[list[str]]) -> None:
    """Also what gets its rules later; titles are larger."""
    assert min(int(size) for size in started[4]) == 125


def test_the_first_look_lays_the_window_out_as_a_later_one(started: list[list[str]]) -> None:
    assert started[5] == ["True", "True"]
