"""What is done with what others mapped: fetch it, show it or not, look at an item and adopt it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.services.records import Captured
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.panels.map_panel import MapPanel


class ReferenceActions(QObject):
    """The slots of the two actions, and of a click on an item."""

    said = Signal(str)
    """What can be done now, for the status line."""
    adopted = Signal(str)
    """uuid of the place that an item became, or is already."""

    def __init__(self, desk: Desk, settings: Settings, asker: Asker, panel: MapPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._asker = asker
        self._panel = panel
        self._window = window
        panel.reference_opened.connect(self._open)

    def ask(self) -> None:
        """Ask which server, which collection and which area, and fetch it."""
        if self._desk.book is None or self._desk.book.read_only:
            return
        # loaded when somebody asks: the readers would cost the start a tenth of a second
        dialog: Any = import_module("conect_desktop.ui.dialogs.reference").ReferenceDialog(
            self._desk, self._settings, self._panel.canvas.viewport.bounds, self._window
        )
        dialog.changed.connect(self._changed)
        self._show(dialog)

    def _changed(self) -> None:
        """Whoever fetched wants to see it."""
        self._panel.reference.reload()
        self._panel.layers.show_layer("reference", on=True)

    def toggle(self) -> None:
        """Show what others mapped on the map, or hide it; say how to get some where there is none."""
        on = "reference" not in self._panel.layers.shown()
        self._panel.layers.show_layer("reference", on)
        if on and not self._panel.reference.layers:
            self.said.emit(self.tr("Nothing is here yet: fetch what others mapped (Ctrl+Shift+I)."))

    def _open(self, number: int) -> None:
        if self._desk.book is None:
            return
        writing = not self._desk.book.read_only
        dialog: Any = import_module("conect_desktop.ui.dialogs.reference_item").ReferenceItemDialog(
            self._desk, number, self._window, writing=writing
        )
        dialog.adopt_requested.connect(partial(self._adopt, number))
        dialog.show_requested.connect(self.adopted)
        dialog.refused.connect(self._tell)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk.closing.connect(dialog.reject)
        dialog.open()

    def _adopt(self, number: int) -> None:
        adopt = import_module("conect_desktop.services.reference").adopt
        self._desk.do(
            adopt, number, self._desk.stamp, author=self._desk.author or None, done=self._done, failed=self._tell
        )

    def _done(self, captured: Captured) -> None:
        self.said.emit(self.tr("Adopted as a place of this session; Ctrl+Z takes it back."))
        self.adopted.emit(captured.uuid)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._desk.jobs.broken.emit(error)
