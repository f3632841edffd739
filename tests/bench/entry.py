"""Keys pressed for what a session writes down, beside the same row typed into a spreadsheet.

The keys are really pressed, in the window, and each entry is looked for in the book before it counts. A spreadsheet
needs every cell's letters and a Tab or Enter after each; what the program knows by itself (table, session, phase, who
types) is not counted there either.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from conect_desktop.domain.consent import Consent
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.resource import Resource
from conect_desktop.services.demo import write_demo
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.indicators_panel import IndicatorsPanel
from conect_desktop.ui.panels.network_panel import NetworkPanel
from conect_desktop.ui.panels.people_panel import PeoplePanel
from conect_desktop.ui.panels.resources_panel import ResourcesPanel
from tests.bench.harness import figure, wait, window

P = TypeVar("P", bound=QWidget)


class Typist:
    """Counts what is pressed."""

    def __init__(self, main: MainWindow) -> None:
        self.main = main
        self.keys = 0

    def type(self, widget: QWidget, letters: str) -> None:
        """Press each letter; a line break is Enter. It goes where the focus went, as a person's keys do."""
        widget.setFocus()
        for letter in letters:
            focused = QApplication.focusWidget() or widget
            if letter == "\n":
                QTest.keyClick(focused, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(focused, letter)
            self.keys += 1

    def told(self, what: str, row: Iterable[object], there: Callable[[], bool]) -> None:
        """Wait until it is in the book, and print the line."""
        wait(lambda: there() and self.main.desk.saved)
        spreadsheet = sum(len(str(cell)) + 1 for cell in row)
        figure(what, f"{self.keys}", beside=f"{spreadsheet}")
        self.keys = 0


def main() -> None:
    """One entry of each kind into the demo book."""
    with tempfile.TemporaryDirectory() as folder, window(Path(folder)) as main_window:
        path = Path(folder) / "demo.gpkg"
        write_demo(path).close()
        main_window.open_path(path)
        wait(lambda: main_window.desk.complete and not main_window.desk.jobs.running)
        main_window.activateWindow()
        typist, shelf = Typist(main_window), main_window.desk.shelf
        _consent(typist)
        _slip(typist)
        _network(typist)
        cards = _page(main_window, "resources", ResourcesPanel).cards
        before = len(shelf.of(Resource))
        typist.type(cards.title, "A ladder\n")
        typist.told("a need", ("need", "A ladder"), lambda: len(shelf.of(Resource)) > before)


def _page(main_window: MainWindow, name: str, kind: type[P]) -> P:
    main_window.show_page(name)
    wait(lambda: not main_window.desk.jobs.running)
    page = main_window.pages.page
    assert isinstance(page, kind)
    return page


def _consent(typist: Typist) -> None:
    page = _page(typist.main, "people", PeoplePanel)
    answers = [page.model.index(row, 5).data() for row in range(page.model.rowCount())]
    row = next(row for row, answer in enumerate(answers) if answer != answers[0])
    page.grid.setCurrentIndex(page.model.index(row, 2))
    shelf = typist.main.desk.shelf
    before = dict(shelf.of(Consent))
    typist.type(page.grid, "a\n")
    page.save()
    cells = ("T1-P04", "no", *["yes"] * 7, "2026-03-14")
    typist.told("consent of one person, all yes", cells, lambda: dict(shelf.of(Consent)) != before)


def _slip(typist: Typist) -> None:
    page = _page(typist.main, "indicators", IndicatorsPanel)
    model = page.enter.model
    before, count = model.rowCount(), model.columnCount()
    page.enter.grid.setCurrentIndex(model.index(before - 1, 0))
    digits = "43435" * (count // 5 + 1)
    typist.type(page.enter.grid, digits[:count])
    typist.told(f"a slip of {count} answers", (16, *digits[:count]), lambda: model.rowCount() > before)


def _network(typist: Typist) -> None:
    page = _page(typist.main, "network", NetworkPanel)
    shelf = typist.main.desk.shelf
    actors, links = len(shelf.of(Actor)), len(shelf.of(Link))
    typist.type(page.actor.title, "Repair shop\n")
    typist.told("an actor", ("Repair shop", "association"), lambda: len(shelf.of(Actor)) > actors)
    page.tabs.setCurrentIndex(1)
    page.links.begins.setText("Repair shop")
    typist.type(page.links.ends, "Les Marmites Voisines\n")
    row = ("Repair shop", "funds", "Les Marmites Voisines")
    typist.told("a link of the kind that is drawn now", row, lambda: len(shelf.of(Link)) > links)


if __name__ == "__main__":
    main()
