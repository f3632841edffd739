"""The minutes of a session as plain text, in the interface's language: to be read, corrected and sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QDate, QLocale, QObject, Qt

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain import clock
from conect_desktop.domain.meeting import Decision, Evaluation, LogEntry, Role
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.resource import Resource
from conect_desktop.domain.session import Session
from conect_desktop.services import minutes
from conect_desktop.ui.session.agenda_view import clock_time
from conect_desktop.ui.session.roles_tab import role_text


class MinutesText(QObject):
    """Composes the text from what the desk holds.

    Told: agenda with real times, roles, numbers, decisions, the log without its incidents, and the evaluation, whose
    figures stay out where fewer than five people answered.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def compose(self, session: Session) -> str:
        """All of it; sections with nothing in them are left out."""
        parts = (
            self._head(session),
            _section(self.tr("Summary"), [session.summary] if session.summary else []),
            _section(self.tr("Course"), self._course(session)),
            _section(self.tr("Decisions and next steps"), self._decisions(session)),
            _section(self.tr("What was recorded"), self._numbers(session)),
            _section(self.tr("Noted on the way"), self._log(session)),
            _section(self.tr("How the room found it"), self._evaluation(session)),
            _section(self.tr("Who did what"), self._roles(session)),
        )
        return "\n".join(line for part in parts for line in part) + "\n"

    def _head(self, session: Session) -> Iterator[str]:
        yield session.title
        where = [_day(session.date), session.location or ""]
        yield ", ".join(part for part in where if part)
        if session.question:
            yield self.tr("Question: {0}").format(session.question)
        if session.headcount:
            yield self.tr("%n person(s) in the room", "", session.headcount)

    def _course(self, session: Session) -> Iterator[str]:
        agenda = self._desk.agenda
        for phase in agenda.phases.get(session.uuid, ()) if agenda else ():
            # preparing and typing take days and are no part of the meeting
            if phase.started_at and phase.minutes:
                times = " – ".join(filter(None, map(_hour, (phase.started_at, phase.ended_at))))
                yield f"{times}  {phase.title}" if times else phase.title

    def _decisions(self, session: Session) -> Iterator[str]:
        told = self._desk.shelf.where(Decision, session=session.uuid)
        for one in minutes.in_order(told):
            due = self.tr("until {0}").format(_day(one.due_on)) if one.due_on else ""
            late = self.tr("overdue") if minutes.overdue(one, clock.today()) else ""
            state = {"done": self.tr("done"), "dropped": self.tr("dropped")}.get(one.status or "", late)
            more = ", ".join(part for part in (one.owner or "", due, state) if part)
            text = f"{one.clause}  {one.text}" if one.clause else f"– {one.text}"
            yield f"{text} ({more})" if more else text

    def _numbers(self, session: Session) -> Iterator[str]:
        desk, uuid = self._desk, session.uuid
        places = sum(one.session == uuid and not one.landmark for one in desk.places.values())
        notes = sum(one.session == uuid for one in desk.notes.values())
        actors, links = (len(desk.shelf.where(kind, session=uuid)) for kind in (Actor, Link))
        resources = len(desk.shelf.where(Resource, session=uuid))
        for number, words in (
            (places, self.tr("%n place(s) and practices", "", places)),
            (notes, self.tr("%n note(s)", "", notes)),
            (actors, self.tr("%n actor(s)", "", actors)),
            (links, self.tr("%n link(s) between them", "", links)),
            (resources, self.tr("%n resource(s) that people have, need or offer", "", resources)),
        ):
            if number:
                yield f"– {words}"

    def _log(self, session: Session) -> Iterator[str]:
        entries = [one for one in self._desk.shelf.where(LogEntry, session=session.uuid) if one.kind != "incident"]
        for one in sorted(entries, key=lambda one: one.happened_at or ""):
            hour = _hour(one.happened_at)
            yield f"{hour}  {one.text}" if hour else f"– {one.text}"

    def _evaluation(self, session: Session) -> Iterator[str]:
        for one in minutes.answers(self._desk.shelf.where(Evaluation, session=session.uuid)):
            if one.people and not one.publishable:
                yield self.tr("{0} Fewer than five answered.").format(one.question)
            elif one.middle is not None:
                answers = self.tr("%n answer(s)", "", one.people)
                middle = QLocale().toString(one.middle, "g", 2)
                yield self.tr("{0} Median {1} of 5, {2}.").format(one.question, middle, answers)
            elif one.words:
                yield one.question
            for words in one.words:
                yield f"   – {words}"

    def _roles(self, session: Session) -> Iterator[str]:
        for one in self._desk.shelf.where(Role, session=session.uuid):
            if one.holder:
                yield self.tr("{0}: {1}").format(role_text(one.role), one.holder)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and its lines; nothing where there are none."""
    told = [*lines]
    if told:
        yield from ("", title.upper(), *told)


def _day(day: str | None) -> str:
    if not day:
        return ""
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), QLocale.FormatType.LongFormat)


def _hour(moment: str | None) -> str:
    return clock_time(clock.moment(moment))
