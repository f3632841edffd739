"""The program's dialogs, each as a command of the window opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog
from shapely import Point

from conect_desktop.bridge.finder import Entry
from conect_desktop.domain.medium import Medium
from conect_desktop.services import reference
from conect_desktop.services.participants import Held, HeldRow
from conect_desktop.services.reference import Download, Layer, ReferenceItem
from conect_desktop.ui.ask import Person
from conect_desktop.ui.dialogs.help import HelpDialog
from conect_desktop.ui.dialogs.history import HistoryDialog
from conect_desktop.ui.dialogs.import_table import ImportTableDialog
from conect_desktop.ui.dialogs.join import JoinDialog
from conect_desktop.ui.dialogs.new_book import NewBookDialog
from conect_desktop.ui.dialogs.palette import CommandPalette
from conect_desktop.ui.dialogs.prepare_area import PrepareAreaDialog
from conect_desktop.ui.dialogs.problem import ProblemDialog
from conect_desktop.ui.dialogs.reference import ReferenceDialog
from conect_desktop.ui.dialogs.reference_item import ReferenceItemDialog
from conect_desktop.ui.dialogs.words import WordsDialog
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.media.preview import Preview
from conect_desktop.ui.paper.by_hand import ByHandDialog
from conect_desktop.ui.people.held_dialog import HeldDialog
from conect_desktop.ui.session.template_chooser import TemplateChooser

DIALOGS: Mapping[str, Callable[[MainWindow], QDialog]] = {
    "help": lambda window: HelpDialog([], "en", window),
    "history": lambda window: HistoryDialog(window.desk, window),
    "join": lambda window: JoinDialog(window.desk.jobs, window),
    "new book": lambda window: NewBookDialog(Person(window), "Marie", window),
    "prepare area": lambda window: PrepareAreaDialog(
        window.desk.jobs, window.settings, (9.5, 47.1, 9.6, 47.2), "Vaduz", window
    ),
    "reference": lambda window: ReferenceDialog(window.desk, window.settings, (9.5, 47.1, 9.6, 47.2), window),
    "what to send us": lambda window: ProblemDialog(window.desk, window.settings, Person(window), window),
    "words": lambda window: WordsDialog(window.desk, Person(window), window),
}

ROOT = Path(__file__).parent


def _held(window: MainWindow) -> QDialog:
    rows = tuple(HeldRow("notes", str(number), {"body": "words " * 30}, (), alone=True) for number in range(9))
    return HeldDialog(Held("T1-P01", "2026-05-04", rows, 12), {}, save=None, parent=window)


def _photo(window: MainWindow) -> QDialog:
    medium = next(iter(window.desk.shelf.of(Medium).values()))
    return Preview(window.desk, medium, lambda _: None, window)


def _by_hand(window: MainWindow) -> QDialog:
    image = QImage(800, 600, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    return ByHandDialog(window.desk.jobs, image, (), (9.5, 47.1, 9.6, 47.2), window)


def _others_item(window: MainWindow) -> QDialog:
    told = {"title": "Jardin du Clos", "description": "a garden behind the houses, " * 40}
    item = ReferenceItem(source_id="1", title=told["title"], kind="", geometry=Point(9.5, 47.1), properties=told)
    layer = Layer(title="Published places", url="https://example.org", collection="places", licence="CC BY 4.0")
    window.desk.do(reference.keep, Download(layer, [item]))
    return ReferenceItemDialog(window.desk, 1, window)


OTHERS: Mapping[str, Callable[[MainWindow], QDialog]] = {
    "by hand": _by_hand,
    "held": _held,
    "import": lambda window: ImportTableDialog(window.desk, ROOT / "data" / "imports" / "lieux-lambert93.csv", window),
    "palette": lambda window: CommandPalette([Entry("A page", "View · F2", lambda: None)] * 40, window),
    "photo": _photo,
    "item of others": _others_item,
    "template": lambda window: TemplateChooser(window.preferences.language, window),
}
"""Those that a page opens with what it has in hand."""
