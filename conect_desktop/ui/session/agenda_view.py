"""The agenda as a table that is worked with: what was held, what runs, what comes, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.services import sessions
from conect_desktop.services.schedule import Schedule, Slot, schedule, under_way
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the agenda."""

    uuid: str
    slot: Slot


def clock_time(moment: datetime | None) -> str:
    """Hour and minute, local time."""
    if moment is None:
        return ""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000)).time()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


class AgendaView(QWidget):
    """Enter starts a phase; F2 changes its name or minutes; Alt and the arrows move it; Delete takes it away."""

    started = Signal(str)
    """uuid of the phase to start."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._minute = -1
        self.table = RecordTable()
        self.table.setSortingEnabled(False)
        # a double click starts a phase: only F2 edits
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.plan = QLabel()
        self.plan.setWordWrap(True)
        self.add = QPushButton()
        self.up = QPushButton()
        self.down = QPushButton()
        self.leave_out = QPushButton()
        self.delete = QPushButton()
        self._buttons = (self.add, self.up, self.down, self.leave_out, self.delete)
        buttons = FlowLayout()
        for button in self._buttons:
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plan)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.table.setMinimumHeight(self.fontMetrics().height() * 14)
        self.table.opened.connect(lambda line: self.started.emit(line.uuid))
        self.table.delete_requested.connect(self._delete)
        self.table.selected.connect(lambda _: self._offer())
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.leave_out.clicked.connect(self._leave_out)
        self.delete.clicked.connect(lambda: self._delete(self.table.chosen()))
        for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.table.setAccessibleName(self.tr("Agenda"))
        self.table.setToolTip(self.tr("Enter starts a phase, F2 changes its name or minutes, Alt+↑ and Alt+↓ move it."))
        self.add.setText(self.tr("A&dd a phase"))
        self.up.setText(self.tr("Earlier"))
        self.up.setToolTip(self.tr("Alt+↑"))
        self.down.setText(self.tr("Later"))
        self.down.setToolTip(self.tr("Alt+↓"))
        self.delete.setText(self.tr("Delete"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("Phase"), lambda line: line.slot.phase.title, edit=self._rename, stretch=True),
                RecordColumn(self.tr("Minutes"), self._minutes, edit=self._set_minutes, number=True),
                RecordColumn(self.tr("When"), self._when),
                RecordColumn(self.tr("State"), self._state),
            ]
        )

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The phases of the session that is worked on."""
        self._minute = -1
        self.tick(datetime.now(UTC))
        self._offer()

    def tick(self, now: datetime) -> None:
        """Expected times anew, once a minute and never under somebody's hands."""
        minute = int(now.timestamp()) // 60
        if minute == self._minute or self.table.state() == QAbstractItemView.State.EditingState:
            return
        self._minute = minute
        desk = self._panel.desk
        phases = desk.agenda.phases.get(desk.session.uuid, ()) if desk.agenda and desk.session else ()
        told = schedule(phases, now)
        self.table.set_records(Line(slot.phase.uuid, slot) for slot in told.slots)
        self.plan.setText(self._plan(told) if phases else self.tr("Make a session first."))

    def _plan(self, told: Schedule) -> str:
        hours, minutes = divmod(told.minutes, 60)
        length = self.tr("{0} h {1} min").format(hours, f"{minutes:02d}")
        behind = told.behind
        if behind is None:
            return self.tr("Planned: {0}").format(length)
        if told.over:
            line = self.tr("Planned: {0}, until {1}. It ended at {2}, {3}.")
        else:
            line = self.tr("Planned: {0}, until {1}. It looks like {2}, {3}.")
        words = (
            self.tr("%n min behind", "", behind)
            if behind > 0
            else self.tr("%n min ahead", "", -behind)
            if behind < 0
            else self.tr("on time")
        )
        return line.format(length, clock_time(told.planned_end), clock_time(told.expected_end), words)

    def _minutes(self, line: Line) -> str:
        return QLocale().toString(line.slot.phase.minutes) if line.slot.phase.minutes else ""

    def _when(self, line: Line) -> str:
        slot = line.slot
        if slot.begins is None:
            return ""
        if slot.begun and slot.ends is not None and slot.ended:
            return f"{clock_time(slot.begins)} – {clock_time(slot.ends)}"
        if slot.begun:
            return self.tr("since {0}").format(clock_time(slot.begins))
        phases = [other.slot.phase for other in self._lines()]
        # before the first phase began, a time of day would promise what nobody said
        return self.tr("about {0}").format(clock_time(slot.begins)) if under_way(phases) else ""

    def _state(self, line: Line) -> str:
        slot = line.slot
        if slot.left_out:
            return self.tr("– left out")
        if slot.ended:
            return self.tr("✓ held")
        return self.tr("▶ now") if slot.begun else ""

    def _lines(self) -> list[Line]:
        model = self.table.records
        return [model.record(model.index(row, 0)) for row in range(model.rowCount())]

    def _chosen(self) -> Line | None:
        uuids = self.table.chosen()
        return next((line for line in self._lines() if line.uuid in uuids), None)

    def _offer(self) -> None:
        line = self._chosen()
        able = self._panel.writable and self._panel.desk.session is not None
        self.add.setEnabled(able)
        for button in (self.up, self.down, self.delete):
            button.setEnabled(able and line is not None)
        self.leave_out.setEnabled(able and line is not None and not line.slot.begun)
        out = line is not None and line.slot.left_out
        self.leave_out.setText(self.tr("Hold it after all") if out else self.tr("Leave out"))

    # -- changing ----------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        session = self._panel.desk.session
        if session is None:
            return

        def made(result: tuple[str, object]) -> None:
            self.table.choose(result[0])
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

        chosen = self.table.chosen()
        self._panel.do(
            sessions.add_phase,
            session.uuid,
            title=self.tr("New phase"),
            minutes=10,
            after=chosen[0] if chosen else None,
            done=made,
        )

    def _rename(self, line: Line, title: str) -> None:
        if title.strip() and self._panel.writable:
            self._panel.desk.change("phases", line.uuid, {"title": title}, failed=self._panel.trouble.emit)

    def _set_minutes(self, line: Line, typed: str) -> None:
        minutes, understood = QLocale().toInt(typed.strip() or "0")
        if not understood or not 0 <= minutes <= 999:
            self._panel.said.emit(self.tr("Minutes are a whole number from 0 to 999."))
        elif self._panel.writable:
            self._panel.desk.change("phases", line.uuid, {"minutes": minutes}, failed=self._panel.trouble.emit)

    def _move(self, by: int) -> None:
        line = self._chosen()
        if line is not None and self._panel.writable:
            self._panel.do(sessions.move_phase, line.uuid, by)

    def _leave_out(self) -> None:
        line = self._chosen()
        if line is not None and self._panel.writable:
            self._panel.do(sessions.leave_out, line.uuid)

    def _delete(self, uuids: list[str]) -> None:
        if uuids and self._panel.writable:
            self._panel.desk.remove("phases", uuids)
            self._panel.said.emit(self.tr("Phase deleted. Ctrl+Z brings it back."))
