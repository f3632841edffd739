"""Drawing links one type at a time, as Net-Map does; and the links there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.network import Link
from conect_desktop.services.fields import Unfit
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.term_combo import TermCombo


class LinksCard(QWidget):
    """Choose the type once; then from whom and to whom, by name or by drawing on the picture."""

    type_chosen = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._actor = ""
        self.type = TermCombo(panel.desk, "link_types")
        self.begins = ItemField(panel.desk, ("actors",))
        self.ends = ItemField(panel.desk, ("actors",))
        self.mutual = QCheckBox()
        self.strength = ChoiceBox()
        self.only = QCheckBox()
        self.add = QPushButton()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.table = RecordTable(multiple=True)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        self._labels = {name: QLabel() for name in ("type", "begins", "ends", "strength")}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name in self._labels:
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        form.addRow("", self.mutual)
        form.addRow("", self.only)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        for end in (self.begins, self.ends):
            end.returnPressed.connect(self.submit)
        self.add.clicked.connect(self.submit)
        self.type.currentIndexChanged.connect(lambda _: self.type_chosen.emit(self.type.key() or ""))
        self.only.toggled.connect(lambda _: self.type_chosen.emit(self.type.key() or ""))
        self.table.delete_requested.connect(self._delete)
        self.table.opened.connect(self._turn)
        self.setFocusProxy(self.begins)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "type": self.tr("&Kind of link"),
            "begins": self.tr("&From"),
            "ends": self.tr("&To"),
            "strength": self.tr("&Strength"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.mutual.setText(self.tr("goes &both ways"))
        self.only.setText(self.tr("show &only this kind"))
        self.add.setText(self.tr("Draw the link (Enter)"))
        chosen = max(self.strength.currentIndex(), 0)
        self.strength.clear()
        self.strength.addItems([self.tr("– not said"), self.tr("1 weak"), self.tr("2 middling"), self.tr("3 strong")])
        self.strength.setCurrentIndex(chosen)
        desk = self._panel.desk
        self.table.setAccessibleName(self.tr("Links"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("From"), lambda one: name_of(desk, one.source), stretch=True),
                RecordColumn("", lambda one: "↔" if one.mutual else "→"),
                RecordColumn(self.tr("To"), lambda one: name_of(desk, one.target), stretch=True),
                RecordColumn(self.tr("Kind"), self._type_text),
            ]
        )
        self.table.setToolTip(self.tr("Enter makes a link mutual or one-way, Delete deletes it."))

    def _type_text(self, one: Link) -> str:
        agenda = self._panel.desk.agenda
        return agenda.label("link_types", one.type) if agenda and one.type else ""

    def show_actor(self, uuid: str) -> None:
        """List the links of one actor, or all where none is selected; a new link begins there."""
        self._actor = uuid
        if uuid and not self.begins.hasFocus() and not self.ends.hasFocus():
            self.begins.set_item(("actors", uuid))
        self.refresh()

    def refresh(self) -> None:
        """The links there are."""
        links = self._panel.desk.shelf.of(Link).values()
        self.table.set_records([one for one in links if not self._actor or self._actor in (one.source, one.target)])
        for widget in (self.type, self.begins, self.ends, self.strength, self.mutual, self.add):
            widget.setEnabled(self._panel.writable)

    def submit(self) -> None:
        """Save the link between the two that are named."""
        begins, ends = self.begins.uuid_in("actors"), self.ends.uuid_in("actors")
        if begins is None or ends is None:
            self._refused(self.tr("Name two actors that are on the table."))
            return
        self.draw(begins, ends)

    def draw(self, begins: str, ends: str) -> None:
        """Save a link of the chosen type between two actors."""
        fields: dict[str, Any] = {
            "source": begins,
            "target": ends,
            "type": self.type.key(),
            "mutual": self.mutual.isChecked(),
            "strength": self.strength.currentIndex() or None,
        }
        self._panel.desk.add("links", fields, done=self._drawn, failed=self._refuse)

    def _drawn(self, _: object) -> None:
        self._problem.hide()
        self.ends.clear()
        if self.isVisible() and (self.begins.hasFocus() or self.ends.hasFocus() or self.add.hasFocus()):
            self.ends.setFocus()

    def _refused(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Unfit):
            self._refused(self.tr("A link goes from one actor to another, and has a kind."))
        else:
            self._panel.trouble.emit(error)

    def _turn(self, one: Link) -> None:
        if self._panel.writable:
            self._panel.desk.change("links", one.uuid, {"mutual": not one.mutual}, failed=self._panel.trouble.emit)

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("links", uuids)
            self._panel.said.emit(self.tr("%n link(s) deleted. Ctrl+Z brings back.", "", len(uuids)))
