"""Where something was said again: the same place in another session, at another table."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.people_words import date_word
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.disagreement import Mention
from conect_desktop.domain.network import Actor
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


class SaidAgain(QWidget):
    """Name what was said again; it is noted with the session, phase and table of now."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.item = ItemField(panel.desk, ("places", "actors"))
        self._label = QLabel()
        self._label.setBuddy(self.item)
        self.remark = QLineEdit()
        self.add = QPushButton()
        self.table = RecordTable(multiple=True)
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self.item, 1)
        line.addWidget(self.remark, 1)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        for field in (self.item, self.remark):
            field.returnPressed.connect(self.note)
        self.add.clicked.connect(self.note)
        self.table.delete_requested.connect(self._delete)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("Said &again"))
        self.item.setAccessibleName(self.tr("What was said again"))
        self.item.setPlaceholderText(self.tr("a place or an actor"))
        self.remark.setAccessibleName(self.tr("As what"))
        self.remark.setPlaceholderText(self.tr("in which words, optional"))
        self.add.setText(self.tr("Note"))
        self.table.setAccessibleName(self.tr("What was said again"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What"), lambda one: name_of(self._panel.desk, one.item), stretch=True),
                RecordColumn(self.tr("First said"), self._first),
                RecordColumn(self.tr("Said again"), lambda one: self._where(one.session, one.session_table)),
                RecordColumn(self.tr("As"), lambda one: one.remark or "", stretch=True),
            ]
        )

    def _first(self, one: Mention) -> str:
        desk = self._panel.desk
        item = desk.shelf.one(Actor, one.item) or desk.places.get(one.item)
        return self._where(item.session, item.session_table) if item is not None else ""

    def _where(self, session: str | None, table: str | None) -> str:
        agenda = self._panel.desk.agenda
        told = agenda.session(session) if agenda else None
        tables = agenda.tables.get(session or "", ()) if agenda else ()
        label = next((one.label for one in tables if one.uuid == table), "")
        return " · ".join(part for part in (date_word(told.date) if told else "", label) if part)

    def refresh(self) -> None:
        """Everything that was said again, in any session of the series."""
        self.table.set_records(self._panel.desk.shelf.of(Mention).values())
        for widget in (self.item, self.remark, self.add):
            widget.setEnabled(self._panel.writable)

    def note(self) -> None:
        """Note that it was said again, here and now."""
        item = self.item.item()
        if item is None:
            self._panel.said.emit(self.tr("There is no place or actor of that name."))
            return
        fields = {"item_table": item[0], "item": item[1], "remark": self.remark.text()}
        self._panel.desk.add("mentions", fields, done=self._noted, failed=self._panel.trouble.emit)

    def _noted(self, _: object) -> None:
        self.clear()
        self.item.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.item.clear()
        self.remark.clear()

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("mentions", uuids)
            self._panel.said.emit(self.tr("Deleted. Ctrl+Z brings it back."))
