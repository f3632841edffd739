"""Cards in three columns: what people have, need and offer."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.resource_words import mode_text, quantity_text
from conect_desktop.domain.resource import MODES, Resource
from conect_desktop.ui import theme
from conect_desktop.ui.resources.card_list import CardList
from conect_desktop.ui.widgets.form_tab import FormTab
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.term_combo import TermCombo


class CardsTab(FormTab):
    """One line writes a card into the chosen column; Alt+1, 2, 3 choose it, also for a selected card."""

    TABLE = "resources"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._mode = "need"
        self.title = QLineEdit()
        self.kind = TermCombo(panel.desk, "resource_kinds")
        self.quantity = QLineEdit()
        self.unit = QLineEdit()
        self.owner = ItemField(panel.desk, ("actors", "places"))
        self.cancel = QPushButton()
        self._labels = {name: QLabel() for name in ("title", "kind", "quantity", "unit", "owner")}
        self.heads = {mode: QPushButton() for mode in MODES}
        self.tables = {mode: CardList() for mode in MODES}
        self._lay_out()
        for line in (self.title, self.quantity, self.unit, self.owner):
            line.returnPressed.connect(self.submit)
        self.cancel.clicked.connect(self.clear)
        for number, mode in enumerate(MODES, 1):
            self.heads[mode].setCheckable(True)
            self.heads[mode].clicked.connect(lambda _=False, mode=mode: self.choose(mode))
            self.tables[mode].opened.connect(self.open)
            self.tables[mode].delete_requested.connect(self._delete)
            self.tables[mode].dropped.connect(partial(self._move, mode))
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda mode=mode: self.choose(mode))
        self.setFocusProxy(self.title)

    def _lay_out(self) -> None:
        form = QGridLayout()
        for number, name in enumerate(self._labels):
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addWidget(self._labels[name], 0, number)
            form.addWidget(field, 1, number)
        form.addWidget(self.cancel, 1, 5)
        form.addWidget(self.save, 1, 6)
        for column, stretch in enumerate((4, 2, 1, 1, 3)):
            form.setColumnStretch(column, stretch)
        columns = QHBoxLayout()
        for mode in MODES:
            one = QVBoxLayout()
            one.addWidget(self.heads[mode])
            one.addWidget(self.tables[mode], 1)
            columns.addLayout(one, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(columns, 1)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "title": self.tr("&What"),
            "kind": self.tr("&Kind"),
            "quantity": self.tr("&How much"),
            "unit": self.tr("&Unit"),
            "owner": self.tr("W&ho"),
        }
        self._relabel(words)
        self.title.setPlaceholderText(self.tr("a large room in the evening, Enter saves"))
        self.owner.setPlaceholderText(self.tr("an actor or a place"))
        self.cancel.setText(self.tr("Cancel"))
        for number, mode in enumerate(MODES, 1):
            self.tables[mode].setAccessibleName(mode_text(mode))
            self.tables[mode].set_column(RecordColumn(self.tr("What"), self._told, icon=self._icon, stretch=True))
            self.heads[mode].setToolTip(f"Alt+{number}")
        self._name_heads()

    def _name_save(self) -> None:
        self._name_heads()

    def _name_heads(self) -> None:
        for mode in MODES:
            count = self.tables[mode].records.rowCount()
            self.heads[mode].setText(f"{mode_text(mode)}  ({count})")
            self.heads[mode].setChecked(mode == self._mode)
        self.save.setText(self.tr("Save the change") if self._editing else mode_text(self._mode))
        self.cancel.setVisible(self._editing is not None)

    def _icon(self, one: Resource) -> Any:
        agenda = self._panel.desk.agenda
        kinds = agenda.vocabularies.get("resource_kinds") if agenda else None
        term = kinds.get(one.kind) if kinds else None
        return theme.term_icon(term) if term else None

    def _told(self, one: Resource) -> str:
        """Two lines: what it is; how much and whose."""
        rest = (quantity_text(one.quantity, one.unit), name_of(self._panel.desk, one.actor or one.place))
        return f"{one.title}\n{' · '.join(filter(None, rest))}"

    def refresh(self) -> None:
        """All cards of the book: what was offered in one session may meet a need of the next."""
        cards = self._panel.desk.shelf.of(Resource).values()
        for mode in MODES:
            self.tables[mode].set_records([card for card in cards if (card.mode or "have") == mode])
        for field in (self.title, self.kind, self.quantity, self.unit, self.owner, self.save):
            field.setEnabled(self._panel.writable)
        self._name_heads()

    # -- changing ----------------------------------------------------------------------------------------------------

    def choose(self, mode: str) -> None:
        """The next card goes into this column, and so do the cards that are selected in another one."""
        self._mode = mode
        focused = next((table for table in self.tables.values() if table.hasFocus()), None)
        moved = focused.chosen() if focused is not None and focused is not self.tables[mode] else []
        self._move(mode, moved)
        if focused is None:
            self.title.setFocus()
        self._name_heads()

    def _move(self, mode: str, uuids: list[str]) -> None:
        """Put cards into a column, as one step."""
        known = [uuid for uuid in uuids if uuid in self._panel.desk.shelf.of(Resource)]
        if known and self._panel.writable:
            self._panel.desk.change_many("resources", known, {"mode": mode}, failed=self._panel.trouble.emit)

    def open(self, one: Resource) -> None:
        """Fill the line with a card to change it."""
        self._editing = one.uuid
        self._mode = one.mode or "have"
        self.title.setText(one.title)
        self.kind.set_key(one.kind)
        self.quantity.setText("" if one.quantity is None else QLocale().toString(one.quantity, "g", 12))
        self.unit.setText(one.unit or "")
        self.owner.set_item(("actors", one.actor) if one.actor else ("places", one.place) if one.place else None)
        self._name_heads()
        self.title.setFocus()

    def clear(self) -> None:
        """Ready for the next card of the same owner."""
        for line in (self.title, self.quantity, self.unit):
            line.clear()
        super().clear()

    def submit(self) -> None:
        """Save what is typed."""
        if self.owner.is_unknown():
            self._refused(self.tr("There is no actor or place of that name."))
            return
        typed = self.quantity.text().strip()
        number, understood = QLocale().toDouble(typed)
        fields: dict[str, Any] = {
            "title": self.title.text(),
            "kind": self.kind.key(),
            "mode": self._mode,
            "quantity": (number if understood else typed) if typed else None,
            "unit": self.unit.text(),
            "actor": self.owner.uuid_in("actors"),
            "place": self.owner.uuid_in("places"),
        }
        self._keep(fields)

    def _unfit_words(self, fields: frozenset[str]) -> str:
        if "quantity" in fields:
            return self.tr("How much it is has to be a number.")
        return self.tr("What it is is missing.")

    def _deleted_words(self, count: int) -> str:
        return self.tr("%n card(s) deleted. Ctrl+Z brings back.", "", count)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        if event.type() == QEvent.Type.FontChange:
            self.retranslate()
        super().changeEvent(event)
