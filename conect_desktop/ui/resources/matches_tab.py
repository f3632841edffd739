"""Who needs what another has or offers, nearest first; one key makes a flow of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.owners import name_of, positions
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.resource_words import distance_text, match_text, mode_text, quantity_text
from conect_desktop.domain.matching import Match, matches, owner_of
from conect_desktop.domain.resource import Resource
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


class MatchesTab(QWidget):
    """A row a match, told as a sentence below."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._looking: Job | None = None
        self.table = RecordTable()
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.make = QPushButton()
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.make, 0, Qt.AlignmentFlag.AlignRight)
        self.table.selected.connect(lambda _: self._tell())
        self.table.opened.connect(self._make_flow)
        self.make.clicked.connect(lambda: self._make_flow(self._chosen()))
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.table.setAccessibleName(self.tr("Matches"))
        self.make.setText(self.tr("Make a flow of it (Enter)"))
        desk = self._panel.desk
        self.table.set_columns(
            [
                RecordColumn(self.tr("Needed"), lambda m: m.need.title, stretch=True),
                RecordColumn(self.tr("by"), lambda m: name_of(desk, owner_of(m.need))),
                RecordColumn(self.tr("May be met by"), lambda m: m.supply.title, stretch=True),
                RecordColumn(self.tr("of"), lambda m: name_of(desk, owner_of(m.supply))),
                RecordColumn("", lambda m: mode_text(m.supply.mode)),
                RecordColumn(self.tr("How much"), lambda m: quantity_text(m.supply.quantity, m.supply.unit)),
                RecordColumn(
                    self.tr("Distance"),
                    lambda m: distance_text(m.metres),
                    sort=lambda m: m.metres if m.metres is not None else 1e12,
                    number=True,
                ),
            ]
        )

    def refresh(self) -> None:
        """Look for matches beside the window."""
        desk = self._panel.desk
        cards = list(desk.shelf.of(Resource).values())
        where = positions(desk, {owner_of(card) for card in cards})
        if self._looking is not None:
            self._looking.cancel()
        self._looking = desk.jobs.run(
            Lane.GENERAL, matches, cards, where, self._panel.language, name="match", done=self._show
        )

    def _show(self, found: list[Match]) -> None:
        self.table.set_records(found)
        self._tell()

    def _chosen(self) -> Match | None:
        chosen = self.table.chosen()
        index = self.table.records.row_of(chosen[0]) if chosen else None
        match: Match | None = self.table.records.record(index) if index is not None else None
        return match

    def _tell(self) -> None:
        match = self._chosen()
        self.make.setEnabled(match is not None and self._panel.writable)
        if match is None:
            count = self.table.records.rowCount()
            self.sentence.setText(self.tr("%n match(es) of needs with what others have.", "", count))
            return
        desk = self._panel.desk
        self.sentence.setText(
            match_text(match, name_of(desk, owner_of(match.need)), name_of(desk, owner_of(match.supply)))
        )

    def _make_flow(self, match: Match | None) -> None:
        if match is None or not self._panel.writable:
            return
        fields = {
            "from_actor": match.supply.actor,
            "from_place": None if match.supply.actor else match.supply.place,
            "to_actor": match.need.actor,
            "to_place": None if match.need.actor else match.need.place,
            "resource": match.supply.uuid,
            "kind": match.supply.kind,
            "quantity": match.need.quantity,
            "unit": match.need.unit or match.supply.unit,
        }
        self._panel.desk.add("flows", fields, done=self._made, failed=self._panel.trouble.emit)

    def _made(self, _: object) -> None:
        self._panel.said.emit(self.tr("The flow is written down. Ctrl+Z takes it back."))
