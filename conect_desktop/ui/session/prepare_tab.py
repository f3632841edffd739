"""What is settled before the room fills: title, day, question, tables with their hosts, roles."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.session import SessionTable
from conect_desktop.services import sessions
from conect_desktop.ui.session.roles_tab import RolesTab
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.section import Section
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class PrepareTab(QWidget):
    """Every field is saved as it is left; tables and hosts are changed in their cells."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._filling = False
        self.title = QLineEdit()
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.location = QLineEdit()
        self.question = QLineEdit()
        self.headcount = QSpinBox()
        self.headcount.setMaximum(9999)
        self.headcount.setSpecialValueText("–")
        self._labels = {name: QLabel() for name in ("title", "location", "date", "headcount", "question")}
        self.tables = RecordTable()
        self.tables.setSortingEnabled(False)
        self.add_table = QPushButton()
        self.roles = RolesTab(panel)
        self._sections = (Section(self._tables()), Section(self.roles))
        self._lay_out()
        for name in self._labels:
            getattr(self, name).editingFinished.connect(partial(self._edited, name))
        self.add_table.clicked.connect(self._new_table)
        self.tables.delete_requested.connect(self._delete_tables)
        self.setFocusProxy(self.title)

    def _tables(self) -> QWidget:
        body = QWidget()
        layout = QGridLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tables, 0, 0, 1, 2)
        layout.addWidget(self.add_table, 1, 0)
        layout.setColumnStretch(1, 1)
        return body

    def _lay_out(self) -> None:
        height = self.fontMetrics().height()
        self.tables.setMinimumHeight(height * 9)
        self.roles.setMinimumHeight(height * 14)
        form = QGridLayout()
        for row, names in enumerate((("title", "location"), ("date", "headcount"), ("question",))):
            for column, name in enumerate(names):
                field: QWidget = getattr(self, name)
                self._labels[name].setBuddy(field)
                form.addWidget(self._labels[name], row, 2 * column)
                form.addWidget(field, row, 2 * column + 1, 1, 1 if len(names) > 1 else 3)
        form.setColumnStretch(1, 3)
        form.setColumnStretch(3, 2)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.addLayout(form)
        for section in self._sections:
            inside.addWidget(section)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(VerticalScroll(content))

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "title": self.tr("&Title"),
            "date": self.tr("&Date"),
            "location": self.tr("Pl&ace"),
            "question": self.tr("&Question"),
            "headcount": self.tr("&People in the room"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.date.setDisplayFormat(short if "yyyy" in short else short.replace("yy", "yyyy"))
        for section, title in zip(self._sections, (self.tr("Tables"), self.tr("Roles")), strict=True):
            section.set_title(title)
        self.add_table.setText(self.tr("One table more"))
        self.tables.setAccessibleName(self.tr("Tables"))
        self.tables.set_columns(
            [
                RecordColumn(self.tr("Table"), lambda one: one.label, edit=self._rename, stretch=True),
                RecordColumn(self.tr("Host"), lambda one: one.host or "", edit=self._set_host, stretch=True),
            ]
        )
        self.roles.retranslate()

    def refresh(self) -> None:
        """The session that is worked on."""
        desk = self._panel.desk
        session = desk.session
        self._filling = True
        able = self._panel.writable and session is not None
        for name in self._labels:
            getattr(self, name).setEnabled(able)
        self.add_table.setEnabled(able)
        for line, text in (
            (self.title, session.title if session else ""),
            (self.location, (session.location if session else "") or ""),
            (self.question, (session.question if session else "") or ""),
        ):
            # what somebody is typing stays
            if not line.isModified() or not line.hasFocus():
                line.setText(text)
                line.setCursorPosition(0)
        self.headcount.setValue((session.headcount if session else None) or 0)
        self.date.setDate(QDate.fromString((session.date if session else "") or "", Qt.DateFormat.ISODate))
        self.tables.set_records(desk.agenda.tables.get(session.uuid, ()) if desk.agenda and session else ())
        self._filling = False
        self.roles.refresh()

    # -- changing ----------------------------------------------------------------------------------------------------

    def _edited(self, name: str) -> None:
        session = self._panel.desk.session
        if self._filling or session is None or not self._panel.writable:
            return
        value = {
            "title": self.title.text().strip() or session.title,
            "location": self.location.text().strip() or None,
            "question": self.question.text().strip() or None,
            "headcount": self.headcount.value() or None,
            "date": self.date.date().toString(Qt.DateFormat.ISODate),
        }[name]
        if value != getattr(session, name):
            self._panel.do(sessions.change_session, session.uuid, {name: value})

    def _new_table(self) -> None:
        if self._panel.desk.session is not None:
            self._panel.do(sessions.add_table, self._panel.desk.session.uuid)

    def _rename(self, one: SessionTable, label: str) -> None:
        if label.strip():
            self._change(one, {"label": label})

    def _set_host(self, one: SessionTable, host: str) -> None:
        self._change(one, {"host": host})

    def _change(self, one: SessionTable, fields: dict[str, str]) -> None:
        if self._panel.writable:
            self._panel.desk.change("session_tables", one.uuid, fields, failed=self._panel.trouble.emit)

    def _delete_tables(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("session_tables", uuids)
            self._panel.said.emit(self.tr("Table deleted; what it said stays. Ctrl+Z brings it back."))
