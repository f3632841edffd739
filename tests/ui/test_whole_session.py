"""A whole session through the window: every phase of the agenda in its place, nothing left on paper.

Driven as a facilitator would, the phase's page by its key, then typing; what was typed is looked for in the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from conect_desktop.app import build
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.settings import Settings
from conect_desktop.services.books import NewBook
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.panels.indicators_panel import IndicatorsPanel
from conect_desktop.ui.panels.media_panel import MediaPanel
from conect_desktop.ui.panels.minutes_panel import MinutesPanel
from conect_desktop.ui.panels.network_panel import NetworkPanel
from conect_desktop.ui.panels.people_panel import PeoplePanel
from conect_desktop.ui.panels.readback_panel import ReadbackPanel
from conect_desktop.ui.panels.resources_panel import ResourcesPanel
from conect_desktop.ui.panels.votes_panel import VotesPanel
from tests.fresh import fresh_book


class Facilitator:
    """Types and clicks; waits for what the program says, never for time."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.done: list[str] = []

    def settle(self) -> None:
        desk = self.window.desk
        self.qtbot.waitUntil(lambda: desk.saved and not desk.jobs.running)

    def enter(self, field: QLineEdit, typed: str) -> None:
        """Type into a line and press Enter; set as text, since the test's keyboard has no accents."""
        field.setText(typed)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    # -- the phases --------------------------------------------------------------------------------------------------

    def consent(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, PeoplePanel)
        page.maker.whom.setCurrentIndex(page.maker.whom.count() - 1)
        page.maker.prefix.setText("T1")
        page.maker.count.setValue(2)
        page.maker.make.click()
        self.settle()
        self.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
        page.grid.setCurrentIndex(page.model.index(0, 0))
        self.qtbot.keyClick(page.grid, Qt.Key.Key_A)
        self.qtbot.keyClick(page.grid, Qt.Key.Key_Return)
        page.save()
        self.settle()

    def icebreaker(self) -> None:
        self._place("", "La gare", QPoint(200, 200))

    def listing(self) -> None:
        self.window.notes.text.setPlainText("On ne se connaît plus entre voisins.")
        self.qtbot.keyClick(self.window.notes.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def mapping(self) -> None:
        self._place("7", "Jardin des Figuiers", QPoint(300, 220))

    def _place(self, sticker: str, title: str, at: QPoint) -> None:
        canvas, form = self.window.map.canvas, self.window.map.form
        canvas.setFocus()
        self.qtbot.keyClick(canvas, Qt.Key.Key_P)
        self.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        self.qtbot.waitUntil(form.isVisible)
        form.sticker.setText(sticker)
        self.enter(form.title, title)

    def resources(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, ResourcesPanel)
        page.cards.choose("need")
        self.enter(page.cards.title, "De l'eau en été")

    def network(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, NetworkPanel)
        for name in ("Les Figuiers", "Mairie"):
            self.enter(page.actor.title, name)
        page.tabs.setCurrentIndex(1)
        page.links.type.set_key("funds")
        page.links.begins.setText("Mairie")
        self.enter(page.links.ends, "Les Figuiers")

    def timeline(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, MinutesPanel)
        page.tabs.setCurrentWidget(page.timeline)
        page.timeline.when.setText("1974")
        self.enter(page.timeline.title, "Fermeture de l'usine")

    def readback(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, ReadbackPanel)
        self.enter(page.again.item, "7 Jardin des Figuiers")

    def priorities(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, VotesPanel)
        page.question.setText("Par où commencer ?")
        page.options.setPlainText("7\nUn banc")
        page.make.click()
        self.settle()
        self.enter(page.slip, "1 1 2")

    def indicators(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, IndicatorsPanel)
        self.qtbot.keyClicks(page.enter.grid, "4" * page.enter.model.columnCount())
        self.settle()

    def charter(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, MinutesPanel)
        page.tabs.setCurrentWidget(page.decisions)
        page.decisions.clause.setText("1.2")
        self.enter(page.decisions.text, "La charte est relue chaque année.")

    def decisions(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, MinutesPanel)
        page.tabs.setCurrentWidget(page.decisions)
        page.decisions.owner.setText("Les Figuiers")
        self.enter(page.decisions.text, "Écrire au propriétaire.")
        page.tabs.setCurrentWidget(page.evaluation)
        page.evaluation.question.setEditText("Utile ?")
        self.enter(page.evaluation.values, "4 5")

    def after(self) -> None:
        page = self.window.pages.page
        assert isinstance(page, MediaPanel)
        path = self.folder / "table1.png"
        Image.new("RGB", (60, 40), "olive").save(path)
        page.take([path])
        self.settle()

    def prepare(self) -> None:
        self.window.session.prepare.question.setText("Que faire ensemble ?")
        self.window.session.prepare.question.editingFinished.emit()
        self.settle()


@pytest.mark.parametrize("template", ["generic_3h", "net_map", "ecolab", "terreau_charter", "resource_mapping", "walk"])
def test_every_phase_is_recorded_in_the_window(
    qtbot: QtBot, jobs: JobRunner, settings: Settings, tmp_path: Path, template: str
) -> None:
    settings.set(keys.LANGUAGE, "en")
    settings.set(keys.AUTHOR, "Marie")
    window = build(settings, jobs)
    qtbot.addWidget(window, before_close_func=lambda _: qtbot.waitUntil(lambda: not jobs.running))
    window.resize(1280, 720)
    window.show()
    path = tmp_path / "session.gpkg"
    fresh_book(path, NewBook(lab="Ecolab", city="Saint-Denis", template=template, author="Marie"))
    with qtbot.waitSignal(window.desk.loaded):
        window.open_path(path)
    facilitator = Facilitator(window, qtbot, tmp_path)
    facilitator.settle()
    session, agenda = window.desk.session, window.desk.agenda
    assert session is not None and agenda is not None
    kinds = [phase.kind for phase in agenda.phases[session.uuid]]
    for _ in kinds:
        with qtbot.waitSignal(window.desk.agenda_changed):
            window.actions_by_name["next_phase"].trigger()
        facilitator.settle()
        current = window.desk.agenda.current_phase(session.uuid) if window.desk.agenda else None
        if current is None:
            break
        window.actions_by_name["phase_page"].trigger()
        facilitator.settle()
        record: Callable[[], None] = getattr(facilitator, current.kind)
        record()
        facilitator.done.append(current.kind)
    assert facilitator.done, "no phase was run"
    window.desk.close()
    qtbot.waitUntil(lambda: not jobs.running)
    with Book.open(path, read_only=True) as book:
        assert not [finding for finding in check(book.db) if not finding.warning]
    said = _words(path)
    wanted = {
        "consent": "T1-P01", "icebreaker": "La gare", "listing": "voisins", "mapping": "Jardin des Figuiers",
        "resources": "De l'eau", "network": "Mairie", "timeline": "usine", "priorities": "Par où commencer",
        "charter": "relue chaque année", "decisions": "propriétaire", "after": "table1.png",
        "prepare": "faire ensemble",
    }  # fmt: skip
    for kind in set(facilitator.done) & set(wanted):
        assert wanted[kind] in said, kind


def _words(path: Path) -> str:
    """Every text in every recorded table, read as any other program would."""
    found: list[str] = []
    with sqlite3.connect(path) as db:
        tables = [row[0] for row in db.execute("SELECT table_name FROM gpkg_contents")]
        for table in tables:
            for row in db.execute(f'SELECT * FROM "{table}"'):
                found += [str(cell) for cell in row if isinstance(cell, str)]
    db.close()
    return "\n".join(found)
