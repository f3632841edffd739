"""Dated events, as on the paper band: a picture of the years, and the same as a list."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.meeting import TimelineEvent
from conect_desktop.services.fields import Unfit
from conect_desktop.ui.charts.timeline import TimelineChart, date_text
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(s)?", re.ASCII)


def date_typed(text: str) -> tuple[str, str] | None:
    """(ISO date, precision) of ``1970s``, ``1974``, ``1974-05`` or ``1974-05-12``; None for anything else."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, decade = found.groups()
    if decade:
        return (f"{year[:3]}0-01-01", "decade") if month is None else None
    precision = "day" if day else "month" if month else "year"
    return f"{year}-{int(month or 1):02d}-{int(day or 1):02d}", precision


class TimelineTab(QWidget):
    """When and what, Enter saves; Enter on an event of the list changes it."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._editing: str | None = None
        self.when = QLineEdit()
        self.until = QLineEdit()
        self.title = QLineEdit()
        self.place = ItemField(panel.desk)
        self.save = QPushButton()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self.chart = TimelineChart()
        self.table = RecordTable(multiple=True)
        self._labels = {name: QLabel() for name in ("when", "until", "title", "place")}
        form = QGridLayout()
        for number, name in enumerate(self._labels):
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addWidget(self._labels[name], 0, number)
            form.addWidget(field, 1, number)
        form.addWidget(self.save, 1, 4)
        form.setColumnStretch(2, 4)
        form.setColumnStretch(3, 2)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self.chart, 3)
        layout.addWidget(self.table, 2)
        for line in (self.when, self.until, self.title, self.place):
            line.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self.table.opened.connect(self.open)
        self.table.delete_requested.connect(self._delete)
        self.setFocusProxy(self.when)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "when": self.tr("W&hen"),
            "until": self.tr("&Until"),
            "title": self.tr("&What happened"),
            "place": self.tr("&Where"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.when.setPlaceholderText("1974, 1974-05, 1970s")
        self.until.setPlaceholderText(self.tr("optional"))
        self.place.setPlaceholderText(self.tr("a place, optional"))
        self.save.setText(self.tr("Add") if self._editing is None else self.tr("Save the change"))
        self.table.setAccessibleName(self.tr("Dated events"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("When"), date_text, sort=lambda one: one.begins_on or ""),
                RecordColumn(self.tr("What happened"), lambda one: one.title, stretch=True),
                RecordColumn(self.tr("Where"), self._where),
            ]
        )

    def _where(self, one: TimelineEvent) -> str:
        place = self._panel.desk.places.get(one.place or "")
        return (place.title or place.sticker) if place else ""

    def refresh(self) -> None:
        """All dated events of the book: a band goes on from session to session."""
        events = sorted(self._panel.desk.shelf.of(TimelineEvent).values(), key=lambda one: one.begins_on or "")
        self.table.set_records(events)
        self.chart.set_events(events)
        for field in (self.when, self.until, self.title, self.place, self.save):
            field.setEnabled(self._panel.writable)

    def open(self, one: TimelineEvent) -> None:
        """Fill the form with an event to change it."""
        self._editing = one.uuid
        self.when.setText(_typed(one.begins_on, one.precision))
        self.until.setText(_typed(one.ends_on, one.precision))
        self.title.setText(one.title)
        self.place.set_item(("places", one.place) if one.place else None)
        self.save.setText(self.tr("Save the change"))
        self.title.setFocus()

    def clear(self) -> None:
        """Back to an empty form."""
        self._editing = None
        for line in (self.when, self.until, self.title, self.place):
            line.clear()
        self._problem.hide()
        self.save.setText(self.tr("Add"))

    def submit(self) -> None:
        """Save what is typed."""
        begins, ends = date_typed(self.when.text()), date_typed(self.until.text())
        if begins is None or (self.until.text().strip() and ends is None):
            self._refused(self.tr("A date is a year, a month, a day or a decade: 1974, 1974-05, 1974-05-12, 1970s."))
            return
        if self.place.is_unknown():
            self._refused(self.tr("There is no place of that number or title."))
            return
        fields: dict[str, Any] = {
            "title": self.title.text(),
            "begins_on": begins[0],
            "ends_on": ends[0] if ends else None,
            "precision": begins[1],
            "place": self.place.uuid_in("places"),
        }
        if self._editing is None:
            self._panel.desk.add("timeline_events", fields, done=self._saved, failed=self._refuse)
        else:
            self._panel.desk.change("timeline_events", self._editing, fields, done=self._saved, failed=self._refuse)

    def _saved(self, _: object) -> None:
        self.clear()
        self.when.setFocus()

    def _refused(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Unfit):
            self._panel.trouble.emit(error)
        elif any(problem.field == "title" for problem in error.problems):
            self._refused(self.tr("What happened is missing."))
        else:
            self._refused(self.tr("It ends before it begins, or that day is in no calendar."))

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("timeline_events", uuids)
            self._panel.said.emit(self.tr("%n event(s) deleted. Ctrl+Z brings back.", "", len(uuids)))


def _typed(date: str | None, precision: str | None) -> str:
    """A date as it would be typed."""
    if not date:
        return ""
    lengths = {"decade": 4, "year": 4, "month": 7}
    return date[: lengths.get(precision or "year", 10)] + ("s" if precision == "decade" else "")
