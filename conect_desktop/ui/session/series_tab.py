"""The sessions of a lab one below the other: when each was, how many came, what it left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.meeting import Decision
from conect_desktop.domain.network import Actor
from conect_desktop.domain.session import Session
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Line:
    """One session and how much of each kind was first said in it."""

    uuid: str
    session: Session
    places: int
    notes: int
    actors: int
    decisions: int


def day_text(day: str | None) -> str:
    """A date in the interface's way."""
    if not day:
        return ""
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)


class SeriesTab(QWidget):
    """Enter works on the session of the line."""

    chosen = Signal(str)
    """uuid of a session."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self.table = RecordTable()
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        self.table.opened.connect(lambda line: self.chosen.emit(line.uuid))
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._about.setText(
            self.tr("Enter works on a session. What was said again later counts where it was first said.")
        )
        self.table.setAccessibleName(self.tr("Sessions of this lab"))
        self.table.set_columns(
            [
                RecordColumn(
                    self.tr("Date"), lambda one: day_text(one.session.date), lambda one: one.session.date or ""
                ),
                RecordColumn(self.tr("Session"), lambda one: one.session.title, stretch=True),
                RecordColumn(self.tr("State"), lambda one: self.state_text(one.session)),
                self._number(self.tr("People"), "headcount"),
                self._number(self.tr("Places"), "places"),
                self._number(self.tr("Notes"), "notes"),
                self._number(self.tr("Actors"), "actors"),
                self._number(self.tr("Decisions"), "decisions"),
            ]
        )

    def _number(self, title: str, name: str) -> RecordColumn:
        def value(one: Line) -> int | None:
            return one.session.headcount if name == "headcount" else int(getattr(one, name))

        def text(one: Line) -> str:
            told = value(one)
            return "–" if told is None else QLocale().toString(told)

        return RecordColumn(title, text, sort=lambda one: value(one) or 0, number=True)

    def state_text(self, session: Session) -> str:
        """Where a session stands, in a word."""
        if session.closed_at:
            return self.tr("over")
        return self.tr("under way") if session.opened_at else self.tr("planned")

    def refresh(self) -> None:
        """All sessions of the book, the newest last."""
        desk = self._panel.desk
        places = Counter(place.session for place in desk.places.values())
        notes = Counter(note.session for note in desk.notes.values())
        actors = Counter(actor.session for actor in desk.shelf.of(Actor).values())
        decisions = Counter(one.session for one in desk.shelf.of(Decision).values())
        sessions = sorted(desk.agenda.sessions if desk.agenda else (), key=lambda one: (one.date or "", one.uuid))
        self.table.set_records(
            Line(one.uuid, one, places[one.uuid], notes[one.uuid], actors[one.uuid], decisions[one.uuid])
            for one in sessions
        )
        if desk.session is not None and not self.table.chosen():
            self.table.choose(desk.session.uuid)
