"""The program's dialogs, each as a command of the window opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog

from conect_desktop.ui.ask import Person
from conect_desktop.ui.dialogs.help import HelpDialog
from conect_desktop.ui.dialogs.history import HistoryDialog
from conect_desktop.ui.dialogs.join import JoinDialog
from conect_desktop.ui.dialogs.new_book import NewBookDialog
from conect_desktop.ui.dialogs.prepare_area import PrepareAreaDialog
from conect_desktop.ui.dialogs.problem import ProblemDialog
from conect_desktop.ui.dialogs.reference import ReferenceDialog
from conect_desktop.ui.dialogs.words import WordsDialog
from conect_desktop.ui.main_window import MainWindow

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
