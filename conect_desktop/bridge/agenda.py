"""The small things of a book that every view needs, held whole: whose it is, its words, its sessions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from conect_desktop.domain.consent import is_tombstone
from conect_desktop.domain.session import Dossier, Phase, Session, SessionTable
from conect_desktop.domain.session_template import Template
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.services import session_templates
from conect_desktop.storage.repositories import Dossiers, Participants, Sessions, Terms

AGENDA_TABLES: Final = frozenset(
    {"dossier", "sessions", "phases", "session_tables", "participants", "terms", "templates"}
)
"""A change in one of these means that the agenda is read anew."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Read once, and again whenever one of its tables changes."""

    dossier: Dossier
    vocabularies: Mapping[str, Vocabulary]
    sessions: tuple[Session, ...]
    phases: Mapping[str, tuple[Phase, ...]]
    """By session uuid."""
    tables: Mapping[str, tuple[SessionTable, ...]]
    codes: tuple[str, ...]
    """Codes of people; those of erased ones are not among them."""
    templates: Mapping[str, Template] = field(default_factory=dict)
    """Session templates by key."""

    def session(self, uuid: str | None) -> Session | None:
        """The session of that uuid."""
        return next((s for s in self.sessions if s.uuid == uuid), None)

    def current_phase(self, session: str | None) -> Phase | None:
        """The phase under way in a session."""
        running = [p for p in self.phases.get(session or "", ()) if p.started_at and not p.ended_at]
        return max(running, key=lambda p: p.started_at or "", default=None)

    def label(self, vocabulary: str, key: str) -> str:
        """A key in the book's own language."""
        words = self.vocabularies.get(vocabulary)
        return words.label(key, self.dossier.language) if words else key


def read_agenda(db: Any) -> Agenda:
    """Read the small tables."""
    repository = Sessions(db)
    sessions = tuple(repository.all())
    return Agenda(
        Dossiers(db).the_one(),
        Terms(db).vocabularies(),
        sessions,
        {s.uuid: tuple(repository.phases_of(s.uuid)) for s in sessions},
        {s.uuid: tuple(repository.tables_of(s.uuid)) for s in sessions},
        tuple(code for code in Participants(db).codes() if not is_tombstone(code)),
        session_templates.of_book(db),
    )
