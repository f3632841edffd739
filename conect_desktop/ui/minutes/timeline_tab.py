"""Dated events, as on the paper band: a picture of the years, and the same as a list."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.meeting import TimelineEvent
from conect_desktop.ui.charts.timeline import TimelineChart, date_text
from conect_desktop.ui.widgets.form_tab import FormTab
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


class TimelineTab(FormTab):
    """When and what, Enter saves; Enter on an event of the list changes it."""

    TABLE = "timeline_events"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.when = QLineEdit()
        self.until = QLineEdit()
        self.title = QLineEdit()
        self.place = ItemField(panel.desk)
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
        self._follow(self.table)
        self.setFocusProxy(self.when)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "when": self.tr("W&hen"),
            "until": self.tr("&Until"),
            "title": self.tr("&What happened"),
            "place": self.tr("&Where"),
        }
        self._relabel(words)
        self.when.setPlaceholderText("1974, 1974-05, 1970s")
        self.until.setPlaceholderText(self.tr("optional"))
        self.place.setPlaceholderText(self.tr("a place, optional"))
        self._name_save()
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
        self._name_save()
        self.title.setFocus()

    def clear(self) -> None:
        """Back to an empty form."""
        for line in (self.when, self.until, self.title, self.place):
            line.clear()
        super().clear()

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
        self._keep(fields)

    def _unfit_words(self, fields: frozenset[str]) -> str:
        if "title" in fields:
            return self.tr("What happened is missing.")
        return self.tr("It ends before it begins, or that day is in no calendar.")

    def _deleted_words(self, count: int) -> str:
        return self.tr("%n event(s) deleted. Ctrl+Z brings back.", "", count)


def _typed(date: str | None, precision: str | None) -> str:
    """A date as it would be typed."""
    if not date:
        return ""
    lengths = {"decade": 4, "year": 4, "month": 7}
    return date[: lengths.get(precision or "year", 10)] + ("s" if precision == "decade" else "")
