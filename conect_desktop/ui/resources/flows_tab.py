"""Flows: what goes from whom to whom, how much and how often."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.resource_words import quantity_text
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.ui.widgets.form_tab import FormTab
from conect_desktop.ui.widgets.item_field import Item, ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.term_combo import TermCombo


class FlowsTab(FormTab):
    """A line writes an arrow down; Enter on a row changes it."""

    TABLE = "flows"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.begins = ItemField(panel.desk, ("actors", "places"))
        self.ends = ItemField(panel.desk, ("actors", "places"))
        self.kind = TermCombo(panel.desk, "resource_kinds")
        self.quantity = QLineEdit()
        self.unit = QLineEdit()
        self.frequency = QLineEdit()
        self.table = RecordTable(multiple=True)
        self._labels = {name: QLabel() for name in ("begins", "ends", "kind", "quantity", "unit", "frequency")}
        form = QGridLayout()
        for number, name in enumerate(self._labels):
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addWidget(self._labels[name], 0, number)
            form.addWidget(field, 1, number)
        form.addWidget(self.save, 1, 6)
        for column, stretch in enumerate((3, 3, 2, 1, 1, 2)):
            form.setColumnStretch(column, stretch)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self.table, 1)
        for line in (self.begins, self.ends, self.quantity, self.unit, self.frequency):
            line.returnPressed.connect(self.submit)
        self._follow(self.table)
        self.setFocusProxy(self.begins)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "begins": self.tr("&From"),
            "ends": self.tr("&To"),
            "kind": self.tr("&What"),
            "quantity": self.tr("&How much"),
            "unit": self.tr("&Unit"),
            "frequency": self.tr("How o&ften"),
        }
        self._relabel(words)
        for end in (self.begins, self.ends):
            end.setPlaceholderText(self.tr("an actor or a place"))
        self.frequency.setPlaceholderText(self.tr("every week, each spring"))
        self._name_save()
        self.table.setAccessibleName(self.tr("Flows"))
        desk = self._panel.desk
        self.table.set_columns(
            [
                RecordColumn(self.tr("From"), lambda f: name_of(desk, f.from_actor or f.from_place), stretch=True),
                RecordColumn("", lambda _: "→"),
                RecordColumn(self.tr("To"), lambda f: name_of(desk, f.to_actor or f.to_place), stretch=True),
                RecordColumn(self.tr("What"), self._what, stretch=True),
                RecordColumn(self.tr("How much"), lambda f: quantity_text(f.quantity, f.unit), number=True),
                RecordColumn(self.tr("How often"), lambda f: f.frequency or ""),
            ]
        )

    def _what(self, flow: Flow) -> str:
        card = self._panel.desk.shelf.one(Resource, flow.resource)
        agenda = self._panel.desk.agenda
        kind = agenda.label("resource_kinds", flow.kind) if agenda and flow.kind else ""
        return card.title if card else kind

    def refresh(self) -> None:
        """Every flow of the book."""
        self.table.set_records(self._panel.desk.shelf.of(Flow).values())
        for name in self._labels:
            getattr(self, name).setEnabled(self._panel.writable)
        self.save.setEnabled(self._panel.writable)

    def open(self, flow: Flow) -> None:
        """Fill the line with a flow to change it."""
        self._editing = flow.uuid
        self.begins.set_item(_item(flow.from_actor, flow.from_place))
        self.ends.set_item(_item(flow.to_actor, flow.to_place))
        self.kind.set_key(flow.kind)
        self.quantity.setText("" if flow.quantity is None else QLocale().toString(flow.quantity, "g", 12))
        self.unit.setText(flow.unit or "")
        self.frequency.setText(flow.frequency or "")
        self._name_save()
        self.begins.setFocus()

    def clear(self) -> None:
        """Back to an empty line."""
        for line in (self.begins, self.ends, self.quantity, self.unit, self.frequency):
            line.clear()
        super().clear()

    def submit(self) -> None:
        """Save what is typed."""
        if self.begins.is_unknown() or self.ends.is_unknown():
            self._refused(self.tr("There is no actor or place of that name."))
            return
        typed = self.quantity.text().strip()
        number, understood = QLocale().toDouble(typed)
        fields: dict[str, Any] = {
            "from_actor": self.begins.uuid_in("actors"),
            "from_place": self.begins.uuid_in("places"),
            "to_actor": self.ends.uuid_in("actors"),
            "to_place": self.ends.uuid_in("places"),
            "kind": self.kind.key(),
            "quantity": (number if understood else typed) if typed else None,
            "unit": self.unit.text(),
            "frequency": self.frequency.text(),
        }
        self._keep(fields)

    def _unfit_words(self, fields: frozenset[str]) -> str:
        if "quantity" in fields:
            return self.tr("How much it is has to be a number.")
        return self.tr("A flow goes from somebody to somebody else.")

    def _deleted_words(self, count: int) -> str:
        return self.tr("%n flow(s) deleted. Ctrl+Z brings back.", "", count)


def _item(actor: str | None, place: str | None) -> Item | None:
    return ("actors", actor) if actor else ("places", place) if place else None
