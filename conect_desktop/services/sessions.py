"""Running a session: made from a template, one phase under way at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session import Dossier, Participant, Phase, Session, SessionTable
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.errors import Trouble
from conect_desktop.services import records, session_templates
from conect_desktop.services.order import renumber
from conect_desktop.services.schedule import following, left_out
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Dossiers, Participants, Sessions

if TYPE_CHECKING:
    import sqlite_utils

TABLES_AT_START = 3
_TABLE_WORD = {"en": "Table", "fr": "Table", "es": "Mesa", "nl": "Tafel", "ro": "Masa", "sv": "Bord", "nb": "Bord"}


def add_session(
    db: sqlite_utils.Database,
    *,
    template: str,
    language: str,
    title: str,
    location: str | None = None,
    date: str | None = None,
    question: str | None = None,
    tables: int = TABLES_AT_START,
    roles: bool = True,
    author: str | None = None,
) -> Session:
    """Write a session with the phases of its template, in the content language, its roles and its tables.

    Optional phases stand in the agenda as left out: the room can still hold them.
    """
    repository = Sessions(db)
    plan = session_templates.template(db, template)
    session = repository.add(
        Session(
            uuid=new_id(),
            title=one_line(title),
            location=location,
            template=template,
            question=question,
            language=language,
            date=date or clock.today(),
            author=author,
            created_at=clock.now(),
        )
    )
    for position, phase in enumerate(plan.phases):
        repository.phases.add(
            Phase(
                uuid=new_id(),
                session=session.uuid,
                position=position,
                key=phase["id"],
                kind=phase["kind"],
                title=spoken(phase["labels"], language),
                hint=spoken(phase.get("hint", {}), language) or None,
                minutes=phase.get("minutes"),
                records=phase.get("records", ()),
                ended_at=clock.now() if phase.get("optional") else None,
            )
        )
    for role in plan.roles if roles else ():
        records.insert(db, "session_roles", {"session": session.uuid, "role": role})
    for number in range(1, tables + 1):
        label = f"{_TABLE_WORD.get(language, 'Table')} {number}"
        repository.tables.add(SessionTable(uuid=new_id(), session=session.uuid, position=number, label=label))
    return session


def new_session(
    book: Book, *, template: str, title: str, author: str | None = None, **more: Any
) -> tuple[Session, Changes]:
    """Add a session to an open book as one step."""
    with book.write("session.add", author=author) as step:
        dossier: Dossier = Dossiers(step.db).the_one()
        session = add_session(
            step.db,
            template=template,
            language=dossier.language,
            title=title,
            author=author,
            location=dossier.city,
            **more,
        )
    return session, step.changes


def start_phase(book: Book, phase: str, *, author: str | None = None) -> Changes:
    """Put one phase under way and end the one before; opens the session with the first, and again when it was over."""
    with book.write("phase.start", author=author) as step:
        repository = Sessions(step.db)
        wanted = _phase(repository, phase)
        moment = clock.now()
        for other in repository.phases_of(wanted.session):
            if other.started_at and not other.ended_at and other.uuid != phase:
                repository.phases.change(other.uuid, {"ended_at": moment})
        repository.phases.change(phase, {"started_at": wanted.started_at or moment, "ended_at": None})
        session = repository.get(wanted.session)
        if session is not None and (session.opened_at is None or session.closed_at is not None):
            repository.change(session.uuid, {"opened_at": session.opened_at or moment, "closed_at": None})
    return step.changes


def next_phase(book: Book, session: str, *, author: str | None = None) -> Changes:
    """End the phase under way and start the next one held; after the last one, close the session.

    Raises `Trouble` where the session is over: a phase that is started by itself opens it again.
    """
    repository = Sessions(book.db)
    told, phases, current = repository.get(session), repository.phases_of(session), repository.current_phase(session)
    if current is None and told is not None and told.closed_at is not None:
        raise Trouble("the session is over", remedy="Start a phase of the agenda to open it again.")
    later = following(phases, current)
    if later is not None:
        return start_phase(book, later.uuid, author=author)
    if not phases:
        return Changes()
    with book.write("session.close", author=author) as step:
        repository = Sessions(step.db)
        if current is not None:
            repository.phases.change(current.uuid, {"ended_at": clock.now()})
        repository.change(session, {"closed_at": clock.now()})
    return step.changes


def add_phase(
    book: Book, session: str, *, title: str, minutes: int | None = None, after: str | None = None,
    author: str | None = None,
) -> tuple[str, Changes]:  # fmt: skip
    """A phase that the template doesn't have, behind the phase `after` or at the end; gives its uuid."""
    with book.write("phase.add", author=author) as step:
        repository = Sessions(step.db)
        phases = repository.phases_of(session)
        uuids = [phase.uuid for phase in phases]
        position = uuids.index(after) + 1 if after in uuids else len(phases)
        fields = {"session": session, "position": position, "kind": "other", "title": title, "minutes": minutes}
        uuid = records.insert(step.db, "phases", fields)
        _number(repository, [*uuids[:position], uuid, *uuids[position:]])
    return uuid, step.changes


def move_phase(book: Book, phase: str, by: int, *, author: str | None = None) -> Changes:
    """Put a phase `by` places later in the agenda (earlier where negative); at either end it stays."""
    with book.write("phase.move", author=author) as step:
        repository = Sessions(step.db)
        uuids = [other.uuid for other in repository.phases_of(_phase(repository, phase).session)]
        position = min(max(uuids.index(phase) + by, 0), len(uuids) - 1)
        uuids.remove(phase)
        _number(repository, [*uuids[:position], phase, *uuids[position:]])
    return step.changes


def leave_out(book: Book, phase: str, *, author: str | None = None) -> Changes:
    """Pass over a phase that never began, or plan it again where it was left out."""
    with book.write("phase.leave_out", author=author) as step:
        repository = Sessions(step.db)
        told = _phase(repository, phase)
        if not told.started_at:
            repository.phases.change(phase, {"ended_at": None if left_out(told) else clock.now()})
    return step.changes


def _phase(repository: Sessions, uuid: str) -> Phase:
    found = repository.phases.get(uuid)
    if found is None:
        raise Trouble("that phase is not in the book any more", remedy="Choose another phase.")
    return found


def _number(repository: Sessions, uuids: Sequence[str]) -> None:
    phases = {phase.uuid: phase for phase in repository.phases.some(uuids)}
    renumber(repository.phases, [phases[uuid] for uuid in uuids])


def change_session(book: Book, session: str, fields: dict[str, Any], *, author: str | None = None) -> Changes:
    """Set fields of a session as one step."""
    with book.write("session.edit", author=author) as step:
        Sessions(step.db).change(session, fields)
    return step.changes


def add_table(book: Book, session: str, *, author: str | None = None) -> Changes:
    """One table more, numbered on."""
    with book.write("table.add", author=author) as step:
        repository = Sessions(step.db)
        tables = repository.tables_of(session)
        word = _TABLE_WORD.get(Dossiers(step.db).the_one().language, "Table")
        position = max((t.position for t in tables), default=0) + 1
        label = f"{word} {position}"
        repository.tables.add(SessionTable(uuid=new_id(), session=session, position=position, label=label))
    return step.changes


def add_codes(book: Book, codes: Sequence[str], *, author: str | None = None) -> Changes:
    """Write participant codes that are not there yet."""
    with book.write("participant.add", author=author) as step:
        repository = Participants(step.db)
        known = set(repository.codes())
        for code in dict.fromkeys(one_line(code) for code in codes):
            if code and code not in known:
                repository.add(Participant(uuid=new_id(), code=code, author=author, created_at=clock.now()))
    return step.changes


def find_session(db: sqlite_utils.Database, wanted: str | None) -> Session | None:
    """A session by uuid or title, or the newest open one; None in a book without any. Raises `Trouble` if unknown."""
    repository = Sessions(db)
    everything = list(repository.all())
    if wanted is None:
        opened = [s for s in everything if not s.closed_at] or everything
        return opened[-1] if opened else None
    for session in everything:
        if wanted in (session.uuid, session.title):
            return session
    names = ", ".join(repr(session.title) for session in everything) or "none"
    raise Trouble(f"there is no session {wanted!r} in the book", remedy=f"Sessions there: {names}.")
