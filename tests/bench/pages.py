"""How long the window is held by what a person does in it: pages, dialogs, looks, the search; beside the goal of 50 ms.

The longest time in which no event could be answered, from the key pressed until nothing is going on any more. First
times are those of fresh processes, as modules are loaded and widgets made then.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from conect_desktop.bridge import settings as keys
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES
from tests.bench.harness import figure, machine, number, wait, window

PROCESSES: Final = 5
GOAL: Final = "50 ms"
_BEAT_MS: Final = 1
_QUIET_S: Final = 0.25
"""So long nothing has to be going on until an action is over."""
_DIALOGS: Final = ("palette", "help", "history", "words", "new_book", "reference")
_RUN: Final = "--one"


def longest_block(act: Callable[[], object], busy: Callable[[], bool]) -> float:
    """Milliseconds of the longest while in which the window answered nothing, from `act` until it is no longer busy.

    A dialog that `act` opens is closed when it has nothing to do any more.
    """
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(_BEAT_MS)
    last = quiet = time.perf_counter()
    longest, open_dialog = 0.0, None

    def beat() -> None:
        nonlocal last, quiet, longest, open_dialog
        now = time.perf_counter()
        gap, last = now - last, now
        longest = max(longest, gap)
        dialog = QApplication.activeModalWidget()
        if busy() or gap > 4 * _BEAT_MS / 1000 or dialog is not open_dialog:
            quiet, open_dialog = now, dialog
        elif now - quiet > _QUIET_S:
            if dialog is None:
                loop.quit()
            elif isinstance(dialog, QDialog):
                dialog.reject()

    timer.timeout.connect(beat)
    timer.start()
    QTimer.singleShot(5, act)
    loop.exec()
    timer.stop()
    return longest * 1000


def one(folder: Path, book: Path) -> dict[str, float]:
    """What a fresh process measures: a row for each action."""
    found: dict[str, float] = {}
    with window(folder) as main:
        main.resize(1366, 768)
        wait(lambda: main.isVisible() and main.isEnabled())
        main.open_path(book)
        wait(lambda: main.desk.complete and not main.desk.jobs.running)
        # what is loaded beside the window a while after it opened is there: nobody turns a page in two seconds
        begun = time.monotonic()
        wait(lambda: time.monotonic() - begun > 5.0 and not main.desk.jobs.running)

        def measure(name: str, act: Callable[[], object]) -> None:
            found[name] = longest_block(act, lambda: bool(main.desk.jobs.running))

        for name in PAGES:
            measure(f"{name}, first time", main.actions_by_name[f"show_{name}"].trigger)
        for name in PAGES:
            measure(f"{name}, again", main.actions_by_name[f"show_{name}"].trigger)
        main.show_page("map")
        for name in _DIALOGS:
            measure(f"{name}, first time", main.actions_by_name[name].trigger)
        _work(main, measure)
    return found


def _work(main: MainWindow, measure: Callable[[str, Callable[[], object]], None]) -> None:
    """What a table does all evening, and what a facilitator does once: searching, deleting, undoing, another look."""
    main.show_page("list")
    search = main.list.findChild(QLineEdit)
    for letter in "jar":
        measure(f"a key in the search, “{letter}”", partial(QTest.keyClicks, search, letter))
    main._select(None, [next(iter(main.desk.places))])
    measure("duplicate a place", main.actions_by_name["duplicate"].trigger)
    measure("undo it", main.actions_by_name["undo"].trigger)
    measure("redo it", main.actions_by_name["redo"].trigger)
    main.show_page("map")
    measure("a tool", main.actions_by_name["add_point"].trigger)
    measure("zoom to all", main.actions_by_name["zoom_all"].trigger)
    measure("room view", main.actions_by_name["room_view"].trigger)
    measure("room view, another page", main.actions_by_name["show_votes"].trigger)
    measure("room view off", main.actions_by_name["room_view"].trigger)
    measure("larger type, all pages open", main.actions_by_name["larger"].trigger)
    measure("another look, all pages open", lambda: main.settings.set(keys.THEME, "dark"))
    measure("another language, all pages open", lambda: main.settings.set(keys.LANGUAGE, "fr"))


def main() -> None:
    """Some fresh processes on the demo book, the middle of each action."""
    print(machine())
    runs: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "demo.gpkg"
        subprocess.run([sys.executable, "-m", "conect_desktop", "demo", str(book)], check=True, capture_output=True)
        for number_ in range(PROCESSES):
            place = Path(folder) / str(number_)
            place.mkdir()
            command = [sys.executable, "-m", "tests.bench.pages", _RUN, str(place), str(book)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            runs.append(json.loads(done.stdout.splitlines()[-1]))
    for name in runs[0]:
        values = [run[name] for run in runs]
        figure(name, f"{number(statistics.median(values))} ms", goal=GOAL)


if __name__ == "__main__":
    if sys.argv[1:2] == [_RUN]:
        print(json.dumps(one(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main()
