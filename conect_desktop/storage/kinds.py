"""Which record each recorded table holds, and the rows of any of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.disagreement import Disagreement, Mention
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Measurement, Rating
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.meeting import Attendance, Decision, Evaluation, LogEntry, Role, TimelineEvent, Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.domain.session import Consent, Dossier, Participant, Phase, Session, SessionTable
from conect_desktop.domain.vocabulary import Term
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound
from conect_desktop.storage.rows import Rows
from conect_desktop.storage.schema import TABLES

if TYPE_CHECKING:
    import sqlite_utils

RECORD_OF: Final[Mapping[str, type]] = {
    "dossier": Dossier,
    "sessions": Session,
    "phases": Phase,
    "session_tables": SessionTable,
    "session_roles": Role,
    "session_log": LogEntry,
    "participants": Participant,
    "attendances": Attendance,
    "consents": Consent,
    "places": Place,
    "notes": Note,
    "actors": Actor,
    "links": Link,
    "resources": Resource,
    "flows": Flow,
    "mentions": Mention,
    "disagreements": Disagreement,
    "timeline_events": TimelineEvent,
    "walks": Walk,
    "vote_rounds": VoteRound,
    "vote_options": VoteOption,
    "votes": Vote,
    "indicator_sets": IndicatorSet,
    "indicators": Indicator,
    "ratings": Rating,
    "measurements": Measurement,
    "decisions": Decision,
    "evaluations": Evaluation,
    "media": Medium,
    "media_of": MediumOf,
    "terms": Term,
}
"""Session templates have no record: they are kept as their file says them."""


def rows_of(db: sqlite_utils.Database, table: str) -> Rows[Any]:
    """The rows of a recorded table as its records; raises KeyError for a table that has none."""
    return Rows(db, table, RECORD_OF[table])


def key_of(table: str) -> str:
    """The integer key of a table, in which rows stand in the order they were written."""
    return TABLES[table].key
