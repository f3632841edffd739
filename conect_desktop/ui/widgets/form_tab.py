"""A form above the records it makes: adds one, changes the one that was opened, says in place what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from conect_desktop.services.fields import Unfit
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


class FormTab(QWidget):
    """A subclass names its table in `TABLE`, lays `save` and `_problem` out, and hands what was typed to `_keep`.

    Its focus proxy is where the next record begins. Escape leaves a record that was opened to be changed.
    """

    TABLE: ClassVar[str]

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._editing: str | None = None
        self._labels: dict[str, QLabel] = {}
        self.save = QPushButton()
        self.save.clicked.connect(self.submit)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        panel.desk.closing.connect(self.commit)

    def commit(self) -> None:
        """Save what is half typed, where it can be: the book closes."""
        if self._panel.writable and self._begun():
            self.submit()
            self.clear()

    def submit(self) -> None:
        """Save what is typed; a subclass checks it and calls `_keep`."""

    def open(self, one: Any) -> None:
        """Fill the form with a record to change it; a subclass sets `_editing`."""

    def clear(self) -> None:
        """Back to an empty form, ready for the next record."""
        self._editing = None
        self._problem.hide()
        self._name_save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up the change of a record: it stays as it is, and the form is ready for the next one."""
        if event.key() == Qt.Key.Key_Escape and self._editing is not None:
            self.clear()
            self.setFocus()
            return
        super().keyPressEvent(event)

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def _begun(self) -> bool:
        """Whether somebody began to type a record, or changes one."""
        first = self.focusProxy()
        return self._editing is not None or (isinstance(first, QLineEdit) and bool(first.text().strip()))

    def _unfit_words(self, fields: frozenset[str]) -> str:
        """What is said when the service doesn't take these fields as they are."""
        return ", ".join(sorted(fields))

    def _deleted_words(self, count: int) -> str:
        """What is said when that many records were deleted."""
        return str(count)

    def _follow(self, table: RecordTable) -> None:
        """Enter in the table opens a record in the form, Delete deletes the selected ones."""
        table.opened.connect(self.open)
        table.delete_requested.connect(self._delete)

    def _relabel(self, words: Mapping[str, str]) -> None:
        """Set the label of each field, which is what a screen reader says too."""
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))

    def _name_save(self) -> None:
        self.save.setText(self.tr("Add") if self._editing is None else self.tr("Save the change"))

    def _keep(self, fields: Mapping[str, Any]) -> None:
        """Add a record, or change the one that was opened."""
        desk = self._panel.desk
        if self._editing is None:
            desk.add(self.TABLE, dict(fields), done=self._saved, failed=self._refuse)
        else:
            desk.change(self.TABLE, self._editing, dict(fields), done=self._saved, failed=self._refuse)

    def _refused(self, words: str) -> None:
        """Say beside the form what is wrong with it."""
        self._problem.setText(words)
        self._problem.show()

    # -- the rest ----------------------------------------------------------------------------------------------------

    def _saved(self, _: object) -> None:
        self.clear()
        self.setFocus()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Unfit):
            self._refused(self._unfit_words(frozenset(problem.field for problem in error.problems)))
        else:
            self._panel.trouble.emit(error)

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove(self.TABLE, uuids)
            self._panel.said.emit(self._deleted_words(len(uuids)))
