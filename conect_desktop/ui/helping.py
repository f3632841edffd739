"""The help menu of a window, and what is said when something went wrong that nobody thought of."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from conect_desktop import __version__
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.ui import actions as table
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.help import HelpDialog
from conect_desktop.ui.pages import HELP_OF
from conect_desktop.ui.preferences import Preferences


class Helping(QObject):
    """Help, and what the program is."""

    def __init__(
        self, desk: Desk, settings: Settings, asker: Asker, preferences: Preferences, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._asker = asker
        self._preferences = preferences
        self._window = window
        self._help: HelpDialog | None = None
        self._help_language = ""
        self._tour: QWidget | None = None

    @property
    def slots(self) -> dict[str, Callable[[], None]]:
        """What the actions of the help menu do that need no page."""
        return {"tour": self.show_around, "report_problem": self.report_problem, "about": self.about}

    def show_help(self, page: QWidget | None = None) -> None:
        """The help on a page of the window, beside the work; the keys where there is none."""
        if self._help is None or self._help_language != self._preferences.language:
            if self._help is not None:
                self._help.deleteLater()
            self._help_language = self._preferences.language
            self._help = HelpDialog(table.help_rows(), self._help_language, self._window)
        self._help.show_page(HELP_OF.get(page.objectName(), "") if page is not None else "")
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def show_around(self) -> None:
        """Begin the first look around."""
        if self._tour is None:
            # loaded once in a laptop's life
            make = import_module("conect_desktop.ui.tour").Tour
            self._tour = make(self._window, self._seen)

    def show_around_once(self) -> None:
        """Begin it with the first book that is opened on this laptop."""
        if not self._settings.get(keys.TOUR_SEEN):
            self._desk.loaded.connect(self.show_around, Qt.ConnectionType.SingleShotConnection)

    def _seen(self) -> None:
        self._tour = None
        self._settings.set(keys.TOUR_SEEN, 1)

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
