"""Where something was said again: the same place in another session, at another table."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.disagreement import Mention
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
        self.add = QPushButton()
        self.table = RecordTable(multiple=True)
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self.item, 1)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        self.item.returnPressed.connect(self.note)
        self.add.clicked.connect(self.note)
        self.table.delete_requested.connect(self._delete)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("Said &again"))
        self.item.setAccessibleName(self.tr("What was said again"))
        self.item.setPlaceholderText(self.tr("a place or an actor"))
        self.add.setText(self.tr("Note"))
        self.table.setAccessibleName(self.tr("What was said again"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What"), lambda one: name_of(self._panel.desk, one.item), stretch=True),
                RecordColumn(self.tr("Said again"), self._where),
                RecordColumn(self.tr("As"), lambda one: one.remark or ""),
            ]
        )

    def _where(self, one: Mention) -> str:
        agenda = self._panel.desk.agenda
        session = agenda.session(one.session) if agenda else None
        tables = agenda.tables.get(one.session or "", ()) if agenda else ()
        table = next((table.label for table in tables if table.uuid == one.session_table), "")
        return " · ".join(part for part in (session.date if session else "", table) if part)

    def refresh(self) -> None:
        """Everything that was said again, in any session of the series."""
        self.table.set_records(self._panel.desk.shelf.of(Mention).values())
        for widget in (self.item, self.add):
            widget.setEnabled(self._panel.writable)

    def note(self) -> None:
        """Note that it was said again, here and now."""
        item = self.item.item()
        if item is None:
            self._panel.said.emit(self.tr("There is no place or actor of that name."))
            return
        fields = {"item_table": item[0], "item": item[1]}
        self._panel.desk.add("mentions", fields, done=lambda _: self.item.clear(), failed=self._panel.trouble.emit)

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("mentions", uuids)
            self._panel.said.emit(self.tr("Deleted. Ctrl+Z brings it back."))
