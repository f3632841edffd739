"""Decisions and next steps: what, who, until when; clauses of a charter with their numbers."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain import clock
from conect_desktop.domain.meeting import DECISION_STATES, Decision
from conect_desktop.domain.network import Actor
from conect_desktop.services.minutes import in_order, overdue
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.form_tab import FormTab
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable

_STATE: Final = {
    "open": QT_TRANSLATE_NOOP("DecisionsTab", "open"),
    "done": QT_TRANSLATE_NOOP("DecisionsTab", "done"),
    "dropped": QT_TRANSLATE_NOOP("DecisionsTab", "dropped"),
}
_MARK: Final = {"open": "○", "done": "✓", "dropped": "✗"}
_NO_DATE: Final = QDate(2000, 1, 1)


def state_text(state: str | None) -> str:
    """A decision's state with its sign."""
    known = state if state in _STATE else "open"
    return f"{_MARK[known]} {QCoreApplication.translate('DecisionsTab', _STATE[known])}"


class DecisionsTab(FormTab):
    """A form that adds, or changes the decision that was opened; below, all of them."""

    TABLE = "decisions"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.text = QLineEdit()
        self.owner = QLineEdit()
        self.due = QDateEdit()
        self.due.setCalendarPopup(True)
        self.due.setMinimumDate(_NO_DATE)
        self.clause = QLineEdit()
        self.about = ItemField(panel.desk, ("places", "actors"))
        self.status = ChoiceBox()
        self.cancel = QPushButton()
        self.series = QCheckBox()
        self.table = RecordTable(multiple=True)
        self._labels = {name: QLabel() for name in ("text", "owner", "due", "clause", "about", "status")}
        self._lay_out()
        for line in (self.text, self.owner, self.clause, self.about):
            line.returnPressed.connect(self.submit)
        self.cancel.clicked.connect(self.clear)
        self.series.toggled.connect(lambda _: self.refresh())
        self._follow(self.table)
        self.setFocusProxy(self.text)

    def _lay_out(self) -> None:
        form = QGridLayout()
        rows: list[list[tuple[str, QWidget, int]]] = [
            [("text", self.text, 5)],
            [("owner", self.owner, 1), ("due", self.due, 1), ("clause", self.clause, 1)],
            [("about", self.about, 3), ("status", self.status, 1)],
        ]
        for row, fields in enumerate(rows):
            column = 0
            for name, field, span in fields:
                self._labels[name].setBuddy(field)
                form.addWidget(self._labels[name], row, column)
                form.addWidget(field, row, column + 1, 1, span)
                column += span + 1
        for column in (1, 3):
            form.setColumnStretch(column, 2)
        form.addWidget(self.cancel, 2, 6)
        form.addWidget(self.save, 2, 7)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self.series)
        layout.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "text": self.tr("&What"),
            "owner": self.tr("W&ho"),
            "due": self.tr("&Until"),
            "clause": self.tr("C&lause"),
            "about": self.tr("A&bout"),
            "status": self.tr("&State"),
        }
        self._relabel(words)
        self.text.setPlaceholderText(self.tr("what was decided, Enter saves"))
        self.clause.setPlaceholderText(self.tr("number in the charter"))
        self.about.setPlaceholderText(self.tr("a place or an actor, optional"))
        self.due.setSpecialValueText(self.tr("no date"))
        self.due.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.series.setText(self.tr("Decisions of all sessions"))
        self.cancel.setText(self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("Decisions"))
        chosen = max(self.status.currentIndex(), 0)
        self.status.clear()
        for state in DECISION_STATES:
            self.status.addItem(state_text(state), state)
        self.status.setCurrentIndex(chosen)
        self.table.set_columns(
            [
                RecordColumn(self.tr("Clause"), lambda one: one.clause or ""),
                RecordColumn(self.tr("What"), lambda one: one.text, stretch=True),
                RecordColumn(self.tr("Who"), lambda one: one.owner or ""),
                RecordColumn(self.tr("Until"), self._due_text, sort=lambda one: one.due_on or "9999"),
                RecordColumn(self.tr("State"), lambda one: state_text(one.status)),
                RecordColumn(self.tr("About"), self._about_text),
            ]
        )
        self._name_save()

    def _name_save(self) -> None:
        super()._name_save()
        self.cancel.setVisible(self._editing is not None)

    def _due_text(self, one: Decision) -> str:
        if not one.due_on:
            return ""
        day = QLocale().toString(QDate.fromString(one.due_on, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
        return self.tr("{0}, overdue").format(day) if overdue(one, clock.today()) else day

    def _about_text(self, one: Decision) -> str:
        place = self._panel.desk.places.get(one.place or "")
        if place is not None:
            return place.title or place.sticker
        actor = self._panel.desk.shelf.one(Actor, one.actor)
        return actor.title if actor else ""

    def refresh(self) -> None:
        """The decisions of the session, or of all."""
        session = self._panel.desk.session
        everything = self._panel.desk.shelf.of(Decision).values()
        shown = [one for one in everything if self.series.isChecked() or (session and one.session == session.uuid)]
        self.table.set_records(in_order(shown))
        for field in (self.text, self.owner, self.due, self.clause, self.about, self.status, self.save):
            field.setEnabled(self._panel.writable)

    # -- changing ----------------------------------------------------------------------------------------------------

    def open(self, one: Decision) -> None:
        """Fill the form with a decision to change it."""
        self.clear()
        self._editing = one.uuid
        self.text.setText(one.text)
        self.owner.setText(one.owner or "")
        self.due.setDate(QDate.fromString(one.due_on, Qt.DateFormat.ISODate) if one.due_on else _NO_DATE)
        self.clause.setText(one.clause or "")
        self.status.setCurrentIndex(max(self.status.findData(one.status), 0))
        self.about.set_item(("places", one.place) if one.place else ("actors", one.actor) if one.actor else None)
        self._name_save()
        self.text.setFocus()

    def clear(self) -> None:
        """Back to an empty form."""
        for line in (self.text, self.owner, self.clause, self.about):
            line.clear()
        self.due.setDate(_NO_DATE)
        self.status.setCurrentIndex(0)
        super().clear()

    def submit(self) -> None:
        """Save what is typed."""
        if self.about.is_unknown():
            self._problem.setText(self.tr("There is no place or actor of that name."))
            self._problem.show()
            return
        fields: dict[str, Any] = {
            "text": self.text.text(),
            "owner": self.owner.text(),
            "due_on": self.due.date().toString(Qt.DateFormat.ISODate) if self.due.date() != _NO_DATE else None,
            "clause": self.clause.text(),
            "status": self.status.currentData(),
            "place": self.about.uuid_in("places"),
            "actor": self.about.uuid_in("actors"),
        }
        self._keep(fields)

    def _unfit_words(self, fields: frozenset[str]) -> str:  # noqa: ARG002  (nothing else can be wrong)
        return self.tr("What was decided is missing.")

    def _deleted_words(self, count: int) -> str:
        return self.tr("%n decision(s) deleted. Ctrl+Z brings back.", "", count)
