"""Reading back table by table: what each recorded, read aloud line after line and ticked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.readback_lines import ReadLine, by_kind, kind_text, lines_of
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel

_RECORD: Final = Qt.ItemDataRole.UserRole
_WITHOUT_A_PAGE: Final = frozenset({"timeline_events"})
"""Kinds whose single records no page shows."""


class TablesTab(QWidget):
    """One table at a time; a tick is a help for the reader and kept until the program is closed, never in the book."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._read: set[str] = set()
        self._lines: list[ReadLine] = []
        self._shown: tuple[object, ...] = ()
        self.speaker = ChoiceBox()
        self._label = QLabel()
        self._label.setBuddy(self.speaker)
        self._progress = QLabel()
        self._progress.setProperty("role", "muted")
        self.open = QPushButton()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setAlternatingRowColors(True)
        # read aloud from a distance: lines need air
        self.tree.setStyleSheet(f"QTreeView::item {{ padding: {self.fontMetrics().height() // 4}px 0; }}")
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self.speaker)
        head.addWidget(self._progress, 1)
        head.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        self.speaker.activated.connect(lambda _: self.refresh())
        self.tree.itemActivated.connect(self._next)
        self.tree.itemChanged.connect(self._ticked)
        self.tree.currentItemChanged.connect(lambda now, _: self._offer_to_open(now))
        self.open.clicked.connect(self._open)
        self.open.setEnabled(False)
        self.setFocusProxy(self.tree)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Table"))
        self.speaker.setAccessibleName(self.tr("Table that is read back to"))
        self.tree.setAccessibleName(self.tr("What the table recorded"))
        self.tree.setToolTip(self.tr("Enter: read back, and to the next. Blank ticks and unticks."))
        self.open.setText(self.tr("&Show where it is recorded"))
        self._shown = ()

    def forget(self) -> None:
        """Another book: nothing of it was read back yet."""
        self._read.clear()
        self._shown = ()

    def refresh(self) -> None:
        """The tables of the session, and what the chosen one recorded."""
        desk = self._panel.desk
        session, agenda = desk.session, desk.agenda
        kept = self.speaker.currentData()
        first = self.speaker.count() == 0
        self.speaker.clear()
        for table in agenda.tables.get(session.uuid, ()) if agenda and session else ():
            self.speaker.addItem(table.label, table.uuid)
        self.speaker.addItem(self.tr("No table named"), None)
        self.speaker.setCurrentIndex(0 if first else max(self.speaker.findData(kept), 0))
        speaker = self.speaker.currentData()
        lines = lines_of(desk, session.uuid, speaker) if session else []
        # what is unchanged stays as it is: scroll and current line with it
        shown = (session.uuid if session else None, speaker, *lines)
        if shown != self._shown:
            self._shown = shown
            self._lines = lines
            self._fill()
        self._tell()

    def _fill(self) -> None:
        current = _line(self.tree.currentItem())
        self.tree.blockSignals(True)
        self.tree.clear()
        wanted: QTreeWidgetItem | None = None
        for kind, lines in by_kind(self._lines).items():
            heading = QTreeWidgetItem(self.tree, [kind_text(kind)])
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for line in lines:
                leaf = QTreeWidgetItem(heading, [line.text])
                leaf.setData(0, _RECORD, line)
                leaf.setCheckState(0, _state(line.uuid in self._read))
                if wanted is None or (current is not None and line.uuid == current.uuid):
                    wanted = leaf
        self.tree.expandAll()
        self.tree.blockSignals(False)
        if wanted is not None:
            self.tree.setCurrentItem(wanted)
        self._offer_to_open(wanted)

    def _tell(self) -> None:
        done = sum(line.uuid in self._read for line in self._lines)
        text = self.tr("%n of {0} read back", "", done).format(len(self._lines))
        self._progress.setText(text if self._lines else self.tr("This table recorded nothing in this session."))

    def _ticked(self, item: QTreeWidgetItem) -> None:
        line = _line(item)
        if line is not None:
            ticked = item.checkState(0) == Qt.CheckState.Checked
            (self._read.add if ticked else self._read.discard)(line.uuid)
            self._tell()

    def _next(self, item: QTreeWidgetItem) -> None:
        """Tick a line and go on."""
        if _line(item) is not None:
            item.setCheckState(0, Qt.CheckState.Checked)
        below = self.tree.itemBelow(item)
        while below is not None and _line(below) is None:
            below = self.tree.itemBelow(below)
        if below is not None:
            self.tree.setCurrentItem(below)

    def _offer_to_open(self, item: QTreeWidgetItem | None) -> None:
        line = _line(item)
        self.open.setEnabled(line is not None and line.kind not in _WITHOUT_A_PAGE)

    def _open(self) -> None:
        line = _line(self.tree.currentItem())
        if line is not None and line.kind == "places":
            self._panel.show_on_map_requested.emit(line.uuid)
        elif line is not None:
            self._panel.opened.emit(line.kind, line.uuid)


def _line(item: QTreeWidgetItem | None) -> ReadLine | None:
    found: ReadLine | None = item.data(0, _RECORD) if item is not None else None
    return found


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
