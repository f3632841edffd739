"""What is done to records as a whole: delete, duplicate, take back, do again, and looking at what was done."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.steps import step_text
from conect_desktop.ui import actions as table
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.history import HistoryDialog


class EditActions(QObject):
    """The slots of the *Edit* menu."""

    said = Signal(str)
    """What was done, for the status line."""
    selected = Signal(list)
    """uuids of the places to select now."""

    def __init__(self, desk: Desk, asker: Asker, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._asker = asker
        self._words: QDialog | None = None
        self._window = window
        # made before the pages: what they hold half typed is complete when they hear of it
        desk.closing.connect(self._finish_typing)

    def _finish_typing(self) -> None:
        """A field or a cell of a table that saves when it is left is left now."""
        field = QApplication.focusWidget()
        if field is not None:
            field.clearFocus()

    def duplicate(self, uuids: list[str]) -> None:
        """A second place like the first of those selected."""
        for uuid in uuids[:1]:
            self._desk.capture("duplicate_place", uuid, done=lambda done: self.selected.emit([done.uuid]))

    def delete_places(self, uuids: list[str]) -> None:
        """Delete places and select nothing."""
        self.delete("places", uuids)
        self.selected.emit([])

    def delete(self, kind: str, uuids: list[str]) -> None:
        """Deleting asks nothing: it is undone with one key, and the hint says so."""
        if uuids:
            self._desk.capture("delete", kind, list(uuids))
            key = table.key_text("undo")
            self.said.emit(self.tr("%n item(s) deleted. {0} brings back.", "", len(uuids)).format(key))

    def undo(self) -> None:
        """Take the newest step back."""
        self._desk.undo(done=partial(self._taken_back, self.tr("Undone: {0}")))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.redo(done=partial(self._taken_back, self.tr("Done again: {0}")))

    def _taken_back(self, words: str, undone: Any) -> None:
        if undone is None:
            self.said.emit(self.tr("Nothing is left to take back."))
            return
        text = words.format(step_text(undone.step.label))
        if undone.left:
            text += " " + self.tr("%n value(s) changed since then stay as they are.", "", len(undone.left))
        self.said.emit(text)

    def history(self) -> None:
        """What was done, by whom and when."""
        dialog = HistoryDialog(self._desk, self._window)
        dialog.exec()
        dialog.deleteLater()

    def words(self) -> None:
        """The book's words, session templates and indicator sets, beside the window that shows each change."""
        if self._desk.agenda is None:
            return
        if self._words is None:
            # loaded when somebody asks: few change their words, and everybody waits for the start
            made: QDialog = import_module("conect_desktop.ui.dialogs.words").WordsDialog(
                self._desk, self._asker, self._window
            )
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._desk.closing.connect(made.reject)
            made.finished.connect(self._words_closed)
            self._words = made
        self._words.show()
        self._words.raise_()
        self._words.activateWindow()

    def _words_closed(self, _: int) -> None:
        self._words = None

    def show_state(self, by_name: dict[str, QAction]) -> None:
        """Say on the two actions what they would take back and do again."""
        state = self._desk.undo_state
        for name, step in (("undo", state.undo), ("redo", state.redo)):
            action = by_name[name]
            action.setEnabled(action.isEnabled() and step is not None)
            words = table.translated(table.BY_NAME[name].text)
            action.setText(words if step is None else f"{words}: {step_text(step.label)}")
