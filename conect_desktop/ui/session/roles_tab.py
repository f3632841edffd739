"""Who does what in the session, by code or by a first name of the team."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.meeting import Role
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable

_ROLES: Final = {
    "lead_facilitator": QT_TRANSLATE_NOOP("RolesTab", "Lead facilitator"),
    "table_host": QT_TRANSLATE_NOOP("RolesTab", "Table host"),
    "note_taker": QT_TRANSLATE_NOOP("RolesTab", "Note-taker"),
    "transcriber": QT_TRANSLATE_NOOP("RolesTab", "Transcriber at the laptop"),
    "timekeeper": QT_TRANSLATE_NOOP("RolesTab", "Timekeeper"),
    "photographer": QT_TRANSLATE_NOOP("RolesTab", "Photographer"),
    "consent_at_the_door": QT_TRANSLATE_NOOP("RolesTab", "Consent at the door"),
    "interpreter": QT_TRANSLATE_NOOP("RolesTab", "Interpreter"),
}
"""The typical roles (`domain.meeting.ROLES`); others are shown as they were typed."""


def role_text(role: str) -> str:
    """A role in the interface's language."""
    known = _ROLES.get(role)
    return QCoreApplication.translate("RolesTab", known) if known else role


class RolesTab(QWidget):
    """Role, who, table; Enter saves. Delete takes a role away."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.role = ChoiceBox()
        self.role.setEditable(True)
        self.role.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.holder = QLineEdit()
        self.table = ChoiceBox()
        self.save = QPushButton()
        self.list = RecordTable(multiple=True)
        self._labels = {name: QLabel() for name in ("role", "holder", "table")}
        line = QHBoxLayout()
        for name, stretch in (("role", 2), ("holder", 2), ("table", 1)):
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            line.addWidget(self._labels[name])
            line.addWidget(field, stretch)
        line.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.list, 1)
        self.holder.returnPressed.connect(self.add)
        self.save.clicked.connect(self.add)
        self.list.delete_requested.connect(self._delete)
        self.setFocusProxy(self.role)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {"role": self.tr("&Role"), "holder": self.tr("W&ho"), "table": self.tr("&Table")}
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.holder.setPlaceholderText(self.tr("a code or a first name of the team"))
        self.save.setText(self.tr("Add"))
        self.role.clear()
        for key in _ROLES:
            self.role.addItem(role_text(key), key)
        self.list.setAccessibleName(self.tr("Roles"))
        self.list.set_columns(
            [
                RecordColumn(self.tr("Role"), lambda one: role_text(one.role), stretch=True),
                RecordColumn(self.tr("Who"), lambda one: one.holder or "", edit=self._change, stretch=True),
                RecordColumn(self.tr("Table"), self._table_text),
            ]
        )

    def _table_text(self, one: Role) -> str:
        agenda = self._panel.desk.agenda
        tables = agenda.tables.get(one.session, ()) if agenda else ()
        return next((table.label for table in tables if table.uuid == one.session_table), "")

    def refresh(self) -> None:
        """The roles of the session that is worked on."""
        desk = self._panel.desk
        session, agenda = desk.session, desk.agenda
        self.list.set_records(desk.shelf.where(Role, session=session.uuid) if session else [])
        kept = self.table.currentData()
        self.table.clear()
        self.table.addItem(self.tr("The whole room"), None)
        for table in agenda.tables.get(session.uuid, ()) if agenda and session else ():
            self.table.addItem(table.label, table.uuid)
        self.table.setCurrentIndex(max(self.table.findData(kept), 0))
        for field in (self.role, self.holder, self.table, self.save):
            field.setEnabled(self._panel.writable and session is not None)

    def add(self) -> None:
        """Save the role."""
        session = self._panel.desk.session
        if session is None:
            return
        typed = self.role.currentText().strip()
        key = next((key for key in _ROLES if role_text(key) == typed), typed)
        fields = {
            "session": session.uuid,
            "session_table": self.table.currentData(),
            "role": key,
            "holder": self.holder.text(),
        }
        done = self.holder.clear
        self._panel.desk.add("session_roles", fields, done=lambda _: done(), failed=self._panel.trouble.emit)

    def _change(self, one: Role, holder: str) -> None:
        if self._panel.writable:
            self._panel.desk.change("session_roles", one.uuid, {"holder": holder}, failed=self._panel.trouble.emit)

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("session_roles", uuids)
            self._panel.said.emit(self.tr("%n role(s) deleted. Ctrl+Z brings back.", "", len(uuids)))
