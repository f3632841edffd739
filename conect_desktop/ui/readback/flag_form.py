"""Writing down that two see one thing differently."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton

from conect_desktop.bridge.readback import ACTOR_FIELDS, FIELDS, field_word
from conect_desktop.services import disagreements
from conect_desktop.services.records import Captured
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel


class FlagForm(QFrame):
    """What it is about, in what they differ, and the two texts; or, instead of texts, another place or actor."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._panel = panel
        self.item = ItemField(panel.desk, ("places", "actors"))
        self.field = ChoiceBox()
        self.one = QLineEdit()
        self.other = QLineEdit()
        self.other_item = ItemField(panel.desk, ("places", "actors"))
        self.save = QPushButton()
        self._labels = {name: QLabel() for name in ("item", "field", "one", "other", "other_item")}
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
            form.addRow(label, getattr(self, name))
        form.addRow(self.save)
        for line in (self.item, self.one, self.other, self.other_item):
            line.returnPressed.connect(self.submit)
        self.item.chosen.connect(self._offer_fields)
        self.save.clicked.connect(self.submit)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "item": self.tr("A&bout"),
            "field": self.tr("&In what"),
            "one": self.tr("O&ne says"),
            "other": self.tr("Ano&ther says"),
            "other_item": self.tr("&Or it is this"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.item.setPlaceholderText(self.tr("a place or an actor"))
        self.other_item.setPlaceholderText(self.tr("another place or actor, instead of two texts"))
        self.save.setText(self.tr("Write down"))
        self._offer_fields()

    def set_writable(self, writable: bool) -> None:
        """Whether something can be written down."""
        for widget in (self.item, self.field, self.one, self.other, self.other_item, self.save):
            widget.setEnabled(writable)

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self.item, self.one, self.other, self.other_item):
            line.clear()
        self.field.setCurrentIndex(0)

    def _offer_fields(self) -> None:
        item = self.item.item()
        names = ACTOR_FIELDS if item is not None and item[0] == "actors" else FIELDS
        kept = self.field.currentData()
        self.field.clear()
        self.field.addItem(self.tr("as a whole"), "")
        for name in names:
            self.field.addItem(field_word(name), name)
        self.field.setCurrentIndex(max(self.field.findData(kept), 0))

    def submit(self) -> None:
        """Save it; the cursor goes back to the first line."""
        item, other = self.item.item(), self.other_item.item()
        texts = [line.text().strip() for line in (self.one, self.other)]
        if item is None:
            self._panel.said.emit(self.tr("There is no place or actor of that name."))
            self.item.setFocus()
            return
        if self.other_item.is_unknown() or (other is not None and (other[0] != item[0] or other == item)):
            self._panel.said.emit(self.tr("The other version is another place, or another actor."))
            self.other_item.setFocus()
            return
        if other is None and not (all(texts) and texts[0] != texts[1]):
            self._panel.said.emit(self.tr("Two versions that differ are needed."))
            (self.other if texts[0] else self.one).setFocus()
            return
        fields: dict[str, Any] = {
            "item_table": item[0],
            "item": item[1],
            "other_item": other[1] if other else None,
            "field": self.field.currentData() or None,
            "versions": texts if all(texts) else [],
        }
        self._panel.do(disagreements.flag, fields, self._panel.desk.stamp, done=self._saved)

    def _saved(self, _: Captured) -> None:
        self.clear()
        self.item.setFocus()
        self._panel.said.emit(self.tr("Disagreement written down. Ctrl+Z takes it back."))
