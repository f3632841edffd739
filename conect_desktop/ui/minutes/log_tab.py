"""What happened, line by line: typed lines are stamped with the time, phases come by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain import clock
from conect_desktop.domain.meeting import LogEntry
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log: typed, or told by a phase (then it can't be changed here)."""

    uuid: str
    at: str
    text: str
    author: str
    typed: bool


class LogTab(QWidget):
    """A line to type into and, below, what happened, newest last."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.line = QLineEdit()
        self.table = RecordTable(multiple=True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.table, 1)
        self.line.returnPressed.connect(self.add)
        self.table.delete_requested.connect(self._delete)
        self.setFocusProxy(self.line)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.line.setPlaceholderText(self.tr("What happened? Enter writes it down with the time."))
        self.line.setAccessibleName(self.tr("What happened"))
        self.table.setAccessibleName(self.tr("Log of the session"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("When"), lambda line: words.moment_text(line.at), sort=lambda line: line.at),
                RecordColumn(self.tr("What"), lambda line: line.text, edit=self._change, stretch=True),
                RecordColumn(self.tr("Who"), lambda line: line.author),
            ]
        )

    def refresh(self) -> None:
        """The log of the session that is worked on."""
        self.line.setEnabled(self._panel.writable and self._panel.desk.session is not None)
        self.table.set_records(sorted(self._lines(), key=lambda line: line.at))

    def _lines(self) -> Iterator[Line]:
        desk = self._panel.desk
        session, agenda = desk.session, desk.agenda
        if session is None or agenda is None:
            return
        for entry in desk.shelf.where(LogEntry, session=session.uuid):
            yield Line(entry.uuid, entry.happened_at or "", entry.text, entry.author or "", typed=True)
        for phase in agenda.phases.get(session.uuid, ()):
            if phase.started_at:
                text = self.tr("Began: {0}").format(phase.title)
                yield Line(f"{phase.uuid}-began", phase.started_at, text, "", typed=False)

    def add(self) -> None:
        """Write down what was typed."""
        session = self._panel.desk.session
        if session is None or not self.line.text().strip():
            return
        fields = {"session": session.uuid, "happened_at": clock.now(), "text": self.line.text(), "kind": "remark"}
        self._panel.desk.add("session_log", fields, done=lambda _: self.line.clear(), failed=self._panel.trouble.emit)

    def _change(self, line: Line, text: str) -> None:
        if line.typed and self._panel.writable:
            self._panel.desk.change("session_log", line.uuid, {"text": text}, failed=self._panel.trouble.emit)

    def _delete(self, uuids: list[str]) -> None:
        typed = [uuid for uuid in uuids if self._panel.desk.shelf.one(LogEntry, uuid)]
        if typed and self._panel.writable:
            self._panel.desk.remove("session_log", typed)
            self._panel.said.emit(self.tr("%n line(s) deleted. Ctrl+Z brings back.", "", len(typed)))
