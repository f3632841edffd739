"""Influence towers, to be read aloud and adjusted before anything is taken as said."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.network import MAX_INFLUENCE, Actor
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


class TowersCard(QWidget):
    """Every actor with its tower, the tallest first; heights are typed into the column."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self.table = RecordTable()
        layout = QVBoxLayout(self)
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._hint.setText(
            self.tr("Read the towers aloud, and let people adjust them. Any height is right, zero too. F2 changes one.")
        )
        self.table.setAccessibleName(self.tr("Influence towers"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("Actor"), lambda one: one.title, stretch=True),
                RecordColumn(
                    self.tr("Tower"),
                    lambda one: "" if one.influence is None else str(one.influence),
                    sort=lambda one: -1 if one.influence is None else one.influence,
                    number=True,
                    edit=self._change,
                ),
                RecordColumn("", lambda one: "▬" * min(one.influence or 0, 20)),
            ]
        )

    def refresh(self) -> None:
        """All actors, towers first."""
        actors = self._panel.desk.shelf.of(Actor).values()
        order = sorted(actors, key=lambda one: -1 if one.influence is None else one.influence, reverse=True)
        self.table.set_records(order)

    def _change(self, one: Actor, typed: str) -> None:
        typed = typed.strip()
        if typed and not (typed.isascii() and typed.isdigit() and int(typed) <= MAX_INFLUENCE):
            self._panel.said.emit(self.tr("A tower is a number of discs."))
            return
        if self._panel.writable:
            height = int(typed) if typed else None
            self._panel.desk.change("actors", one.uuid, {"influence": height}, failed=self._panel.trouble.emit)
