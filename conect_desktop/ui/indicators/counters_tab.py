"""Counters: what somebody measured, with unit, period and source; a measured figure is told from an estimate."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.indicator import Indicator, Measurement
from conect_desktop.domain.network import Actor
from conect_desktop.services import indicators as service
from conect_desktop.services.monitoring import YearSum, year_sums
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.form_tab import FormTab
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


class CountersTab(FormTab):
    """A form and, below, every measurement, or their sums by counter, year and unit: these are never mixed."""

    TABLE = "measurements"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.counter = ChoiceBox()
        self.value = QLineEdit()
        self.unit = QLineEdit()
        self.begins = QDateEdit()
        self.ends = QDateEdit()
        self.source = QLineEdit()
        self.about = ItemField(panel.desk, ("places", "actors"))
        self.estimated = QCheckBox()
        self.table = RecordTable(multiple=True)
        self.sums = RecordTable()
        self.shown = ChoiceBox()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.sums)
        year = QDate.currentDate().year() - 1
        for date, day in ((self.begins, QDate(year, 1, 1)), (self.ends, QDate(year, 12, 31))):
            date.setCalendarPopup(True)
            date.setDate(day)
        self._labels = {name: QLabel() for name in ("counter", "value", "unit", "begins", "ends", "source", "about")}
        self._lay_out()
        for line in (self.value, self.unit, self.source, self.about):
            line.returnPressed.connect(self.submit)
        self.counter.activated.connect(lambda _: self._offer_unit())
        self.shown.activated.connect(self.pages.setCurrentIndex)
        self._follow(self.table)
        self.setFocusProxy(self.counter)

    def _lay_out(self) -> None:
        form = QGridLayout()
        rows = (("counter", "value", "unit"), ("about", "begins", "ends"), ("source",))
        for row, names in enumerate(rows):
            for number, name in enumerate(names):
                field: QWidget = getattr(self, name)
                self._labels[name].setBuddy(field)
                form.addWidget(self._labels[name], row, number * 2)
                form.addWidget(field, row, number * 2 + 1)
        form.addWidget(self.estimated, 2, 3)
        form.addWidget(self.save, 2, 5)
        form.setColumnStretch(1, 3)
        form.setColumnStretch(3, 1)
        form.setColumnStretch(5, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self.shown)
        layout.addWidget(self.pages, 1)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "counter": self.tr("&What is counted"),
            "value": self.tr("&How much"),
            "unit": self.tr("U&nit"),
            "begins": self.tr("&From"),
            "ends": self.tr("&To"),
            "source": self.tr("&Source"),
            "about": self.tr("A&bout"),
        }
        self._relabel(words)
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        for date in (self.begins, self.ends):
            date.setDisplayFormat(short)
        self.source.setPlaceholderText(self.tr("who says so, where it is written"))
        self.about.setPlaceholderText(self.tr("a place or an actor, optional"))
        self.estimated.setText(self.tr("&Estimated, not measured"))
        self._name_save()
        kept = max(self.shown.currentIndex(), 0)
        self.shown.clear()
        self.shown.addItems([self.tr("Every figure"), self.tr("Sums by year")])
        self.shown.setCurrentIndex(kept)
        self.shown.setAccessibleName(self.tr("What is shown"))
        self.sums.setAccessibleName(self.tr("Sums by year"))
        self.sums.set_columns(
            [
                RecordColumn(self.tr("What"), lambda one: self._name(one.indicator), stretch=True),
                RecordColumn(self.tr("Year"), lambda one: one.year),
                RecordColumn(self.tr("In all"), lambda one: _amount(one.value, one.unit), sort=lambda one: one.value,
                             number=True),
                RecordColumn(self.tr("Of which estimated"), _estimated_text, sort=lambda one: one.estimated,
                             number=True),
                RecordColumn(self.tr("Figures"), lambda one: str(one.figures), sort=lambda one: one.figures,
                             number=True),
            ]
        )  # fmt: skip
        self.table.setAccessibleName(self.tr("Measurements"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What"), lambda one: self._name(one.indicator), stretch=True),
                RecordColumn(self.tr("How much"), self._value_text, sort=lambda one: one.value or 0.0, number=True),
                RecordColumn(self.tr("Period"), _period_text, sort=lambda one: one.begins_on or ""),
                RecordColumn(self.tr("How known"), self._known_text),
                RecordColumn(self.tr("Source"), lambda one: one.source or "", stretch=True),
                RecordColumn(self.tr("About"), self._about_text),
            ]
        )

    def _counters(self) -> list[Indicator]:
        return service.counters(list(self._panel.desk.shelf.of(Indicator).values()))

    def _name(self, uuid: str) -> str:
        counter = self._panel.desk.shelf.one(Indicator, uuid)
        return counter.label(self._panel.language) if counter else ""

    def _value_text(self, one: Measurement) -> str:
        return _amount(one.value or 0.0, one.unit or "")

    def _known_text(self, one: Measurement) -> str:
        return self.tr("≈ estimated") if one.estimated else self.tr("= measured")

    def _about_text(self, one: Measurement) -> str:
        place = self._panel.desk.places.get(one.place or "")
        actor = self._panel.desk.shelf.one(Actor, one.actor)
        return (place.title or place.sticker) if place else actor.title if actor else ""

    def _offer_unit(self) -> None:
        counter = self._panel.desk.shelf.one(Indicator, self.counter.currentData())
        self.unit.setText((counter.unit or "") if counter else "")

    def refresh(self) -> None:
        """Every measurement of the book."""
        kept = self.counter.currentData()
        self.counter.clear()
        for counter in self._counters():
            self.counter.addItem(counter.label(self._panel.language), counter.uuid)
        self.counter.setCurrentIndex(max(self.counter.findData(kept), 0))
        if not self.unit.text():
            self._offer_unit()
        measured = list(self._panel.desk.shelf.of(Measurement).values())
        self.table.set_records(measured)
        place = {counter.uuid: number for number, counter in enumerate(self._counters())}
        self.sums.set_records(year_sums(sorted(measured, key=lambda one: place.get(one.indicator, len(place)))))
        for name in self._labels:
            getattr(self, name).setEnabled(self._panel.writable)
        self.estimated.setEnabled(self._panel.writable)
        self.save.setEnabled(self._panel.writable)

    # -- changing ----------------------------------------------------------------------------------------------------

    def open(self, one: Measurement) -> None:
        """Fill the form with a measurement to change it."""
        self._editing = one.uuid
        self.counter.setCurrentIndex(max(self.counter.findData(one.indicator), 0))
        self.value.setText(QLocale().toString(one.value or 0.0, "g", 12))
        self.unit.setText(one.unit or "")
        for date, day in ((self.begins, one.begins_on), (self.ends, one.ends_on)):
            if day:
                date.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.source.setText(one.source or "")
        self.estimated.setChecked(bool(one.estimated))
        self.about.set_item(("places", one.place) if one.place else ("actors", one.actor) if one.actor else None)
        self._name_save()
        self.value.setFocus()

    def clear(self) -> None:
        """Ready for the next one of the same counter and period."""
        for line in (self.value, self.source, self.about):
            line.clear()
        self.estimated.setChecked(False)
        super().clear()

    def submit(self) -> None:
        """Save what is typed."""
        session = self._panel.desk.session
        if self.about.is_unknown() or session is None:
            self._refused(self.tr("There is no place or actor of that name."))
            return
        number, understood = QLocale().toDouble(self.value.text().strip())
        fields: dict[str, Any] = {
            "indicator": self.counter.currentData(),
            "value": number if understood else self.value.text(),
            "unit": self.unit.text(),
            "begins_on": self.begins.date().toString(Qt.DateFormat.ISODate),
            "ends_on": self.ends.date().toString(Qt.DateFormat.ISODate),
            "source": self.source.text(),
            "estimated": self.estimated.isChecked(),
            "place": self.about.uuid_in("places"),
            "actor": self.about.uuid_in("actors"),
        }
        self._keep(fields if self._editing else {**fields, "session": session.uuid})

    def _begun(self) -> bool:
        return self._editing is not None or bool(self.value.text().strip())

    def _unfit_words(self, fields: frozenset[str]) -> str:
        if "value" in fields:
            return self.tr("How much it was has to be a number.")
        return self.tr("The period ends before it begins.")

    def _deleted_words(self, count: int) -> str:
        return self.tr("%n measurement(s) deleted. Ctrl+Z brings back.", "", count)


def _amount(value: float, unit: str) -> str:
    decimals = next((n for n in range(3) if round(value, n) == round(value, 3)), 3)
    return f"{QLocale().toString(value, 'f', decimals)} {unit}".strip()


def _estimated_text(one: YearSum) -> str:
    return _amount(one.estimated, one.unit) if one.estimated else ""


def _period_text(one: Measurement) -> str:
    locale = QLocale()
    # a day is a period that ends when it begins
    told = dict.fromkeys(day for day in (one.begins_on, one.ends_on) if day)
    days = [QDate.fromString(day, Qt.DateFormat.ISODate) for day in told]
    return " – ".join(locale.toString(day, QLocale.FormatType.ShortFormat) for day in days)
