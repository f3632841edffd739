"""What people rate and what is counted: the sets of the book, the statements of one in their order, and a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.indicator import COUNTER, Indicator, IndicatorSet
from conect_desktop.errors import Trouble
from conect_desktop.services import indicator_edits
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.vocabulary.label_fields import LabelFields, put
from conect_desktop.ui.vocabulary.ordered_list import OrderedList
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class IndicatorsTab(QWidget):
    """Every change is saved when it is made; the scale itself comes with the set, since answers stand on it."""

    saved = Signal()
    """What was changed here last is durable and shown."""

    def __init__(self, desk: Desk, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = asker
        self._indicator: Indicator | None = None
        self._wanted = ""
        assert desk.agenda is not None
        self.language = desk.agenda.dossier.language
        self._make()
        self.setEnabled(desk.book is not None and not desk.book.read_only)
        desk.records_changed.connect(self._records_changed)
        desk.loaded.connect(self.refresh)
        self.refresh()

    def _make(self) -> None:
        wide = self.fontMetrics().horizontalAdvance("0")
        self.sets = QListWidget()
        self.sets.setAccessibleName(self.tr("Indicator sets"))
        self.sets.setFixedWidth(wide * 24)
        self.sets.setWordWrap(True)
        self.sets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items = OrderedList()
        self.items.setMinimumWidth(wide * 30)
        self.items.setAccessibleName(self.tr("Statements and counters in their order"))
        self.new_item = QLineEdit()
        self.new_item.setPlaceholderText(self.tr("a statement, then Enter"))
        self.new_item.setAccessibleName(self.tr("New statement"))
        label = QLabel(self.tr("&New statement"))
        label.setBuddy(self.new_item)
        self.scale = QLabel()
        self.scale.setWordWrap(True)
        self.scale.setTextFormat(Qt.TextFormat.PlainText)
        self.scale.setProperty("role", "muted")
        self.labels = LabelFields(self.language)
        self.domain = ChoiceBox()
        self.reversed = QCheckBox(self.tr("&Agreeing with it is bad news"))
        self.unit = QLineEdit()
        form = QWidget()
        inside = QFormLayout(form)
        inside.addRow(self.scale)
        inside.addRow(self.labels)
        for text, field in ((self.tr("&Domain"), self.domain), (self.tr("&Unit"), self.unit)):
            inside.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        inside.addRow("", self.reversed)
        self._form = inside
        middle = QVBoxLayout()
        for widget in (self.items, label, self.new_item):
            middle.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.addWidget(self.sets)
        layout.addLayout(middle, 3)
        layout.addWidget(VerticalScroll(form), 3)
        self.sets.currentItemChanged.connect(self._show_set)
        self.items.chosen.connect(self._show)
        self.items.moved.connect(lambda uuid, by: self._do(indicator_edits.move, uuid, by))
        self.new_item.returnPressed.connect(self._add)
        self.labels.changed.connect(lambda labels: self._change({"labels": labels}))
        self.domain.activated.connect(lambda _: self._change({"domain": self.domain.currentData()}))
        self.reversed.clicked.connect(lambda on: self._change({"reversed": on}))
        self.unit.editingFinished.connect(self.flush)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _records_changed(self, tables: frozenset[str]) -> None:
        if tables & {"indicators", "indicator_sets"}:
            self.refresh()

    def _set(self) -> IndicatorSet | None:
        item = self.sets.currentItem()
        return self._desk.shelf.one(IndicatorSet, str(item.data(Qt.ItemDataRole.UserRole))) if item else None

    def _of(self, owner: IndicatorSet) -> list[Indicator]:
        found = self._desk.shelf.where(Indicator, indicator_set=owner.uuid)
        return sorted(found, key=lambda one: (one.position, one.key))

    def refresh(self) -> None:
        """Show the sets as the book has them now."""
        shown = self._set()
        self.sets.blockSignals(True)
        self.sets.clear()
        for number, one in enumerate(self._desk.shelf.of(IndicatorSet).values()):
            item = QListWidgetItem(self.tr("{0}, version {1}").format(one.label(self.language), one.version or 1))
            item.setToolTip(plain_tip(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, one.uuid)
            self.sets.addItem(item)
            if number == 0 or (shown is not None and shown.uuid == one.uuid):
                self.sets.setCurrentItem(item)
        self.sets.blockSignals(False)
        self._show_set()

    def _show_set(self, *_: object) -> None:
        owner = self._set()
        if owner is None:
            return
        steps = owner.scale_labels.get(self.language) or owner.scale_labels.get("en") or ()
        words = (f"{number} {text}" for number, text in enumerate(steps, owner.scale[0]))
        self.scale.setText(", ".join(words) or "{} – {}".format(*owner.scale))
        found = self._of(owner)
        self.domain.clear()
        for one in found:
            if one.domain and self.domain.findData(one.domain) < 0:
                self.domain.addItem(one.domain_label(self.language), one.domain)
        self.items.fill([(one.uuid, one.label(self.language), QIcon(), one.measure == COUNTER) for one in found])
        if self._wanted:
            self.items.choose(self._wanted)
            self._wanted = ""

    def _show(self, uuid: str) -> None:
        if self._indicator is not None and self._indicator.uuid != uuid:
            self.flush()
        self._indicator = one = self._desk.shelf.one(Indicator, uuid)
        if one is None:
            return
        counter = one.measure == COUNTER
        self.labels.show_labels(one.labels)
        self.domain.setCurrentIndex(self.domain.findData(one.domain))
        self.reversed.setChecked(bool(one.reversed))
        put(self.unit, one.unit or "")
        self._form.setRowVisible(self.unit, counter)
        self._form.setRowVisible(self.reversed, not counter)

    # -- changing ----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.labels.flush()
        one, unit = self._indicator, self.unit.text().strip()
        if one is not None and one.measure == COUNTER and unit != (one.unit or ""):
            self._change({"unit": unit or None})

    def _change(self, fields: dict[str, Any]) -> None:
        if self._indicator is not None:
            self._do(indicator_edits.change, self._indicator.uuid, fields)

    def _add(self) -> None:
        owner, text = self._set(), self.new_item.text().strip()
        if owner is not None and text:
            domain = self.domain.currentData()
            self._do(indicator_edits.add, owner.uuid, {self.language: text}, domain, done=self._added)

    def _added(self, result: tuple[str, object]) -> None:
        self.new_item.clear()
        self.items.choose(result[0])

    def _do(self, operation: Any, *arguments: Any, done: Any = None) -> None:
        def ready(result: Any) -> None:
            # what was half typed is saved on closing, and told when nobody is there any more
            if not isValid(self):
                return
            if done is not None:
                done(result)
            self.saved.emit()

        self._desk.do(operation, *arguments, author=self._desk.author or None, done=ready, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, Trouble):
            self._asker.tell(error)
            self.refresh()
        else:
            self._desk.jobs.broken.emit(error)
