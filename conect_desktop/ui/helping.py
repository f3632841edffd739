"""The help menu of a window, and what is said when something went wrong that nobody thought of."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from conect_desktop import __version__
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.ui import actions as table
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.help import HelpDialog
from conect_desktop.ui.preferences import Preferences


class Helping(QObject):
    """Help, and what the program is."""

    def __init__(self, desk: Desk, settings: Settings, asker: Asker, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._asker = asker
        self._preferences = preferences
        self._window = window

    def show_help(self) -> None:
        """The keys, and the pages in the person's language."""
        HelpDialog(table.help_rows(), self._preferences.language, self._window).exec()

    def report_problem(self) -> None:
        """Show what the developers would need, to be read before it is a file."""
        # loaded when something went wrong
        make = import_module("conect_desktop.ui.dialogs.problem").ProblemDialog
        dialog: QDialog = make(self._desk, self._settings, self._asker, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def about(self) -> None:
        """Version, licence, and whose map it is."""
        self._asker.tell(
            self.tr(
                "CoNECT Desktop {0}\nOffline capture of participatory mapping sessions.\n"
                "Free software under the EUPL 1.2. Overview map made with Natural Earth."
            ).format(__version__)
        )

    def tell_bug(self, error: Exception) -> None:
        """Say that it is not the person's fault, and that nothing is lost."""
        self._asker.tell(
            Trouble(
                self.tr("something unexpected happened ({0}); what you had entered before is safe").format(
                    type(error).__name__
                ),
                remedy=self.tr("Go on, or close the program and open it again. The log tells the developers more."),
            )
        )
