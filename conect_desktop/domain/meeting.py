"""What a session leaves behind besides its map: roles, a log, decisions, its evaluation, dated events, a walk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.place import LOCATION_RULES, MAX_TEXT, VISIBILITIES, Problem, geometry_problem
from conect_desktop.domain.said import Said

ROLES: Final = (
    "lead_facilitator", "table_host", "note_taker", "transcriber", "timekeeper", "photographer", "consent_at_the_door",
    "interpreter",
)  # fmt: skip
"""Typical roles (DOMAIN.md §1); a lab may type others."""
DECISION_STATES: Final = ("open", "done", "dropped")
PRECISIONS: Final = ("day", "month", "year", "decade")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Who does what in a session, by code or first name of the team."""

    uuid: str
    session: str = ""
    session_table: str | None = None
    role: str = ""
    holder: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of what happened, at `happened_at` (UTC); its `kind` is remark, phase or incident."""

    uuid: str
    session: str = ""
    happened_at: str | None = None
    text: str = ""
    kind: str | None = "remark"
    author: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Said):
    """What was decided, who takes it on and until when; `clause` is its number in a charter."""

    uuid: str
    text: str = ""
    owner: str | None = None
    status: str | None = "open"
    clause: str | None = None
    due_on: str | None = None
    place: str | None = None
    actor: str | None = None
    visibility: str | None = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """One answer to one question about the session itself: a value from 1 to 5, words, or both."""

    uuid: str
    session: str = ""
    question: str = ""
    text: str | None = None
    value: int | None = None
    slip: int | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent(Said):
    """Something dated on the paper band; `precision` says how much of the date is meant."""

    uuid: str
    title: str = ""
    description: str | None = None
    precision: str | None = "year"
    begins_on: str | None = None
    ends_on: str | None = None
    place: str | None = None
    visibility: str | None = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk(Said):
    """A line walked together, in longitude, latitude (WGS 84), with one timestamp a vertex where a GPS gave them."""

    uuid: str
    geometry: BaseGeometry | None = None
    title: str = ""
    description: str | None = None
    started_at: str | None = None
    ended_at: str | None = None
    timestamps: Sequence[str] = ()
    visibility: str | None = "team"
    location_rule: str | None = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """That a participant was at a session, and at which table."""

    uuid: str
    participant: str = ""
    session: str = ""
    session_table: str | None = None


def role_problems(role: Role) -> list[Problem]:
    """Why a role can't be saved as it is; empty when it can."""
    return [] if role.role.strip() else [Problem("role", "the role is missing")]


def log_problems(entry: LogEntry) -> list[Problem]:
    """Why a line of the log can't be saved as it is; empty when it can."""
    return _text_problems("text", entry.text, "what happened is missing")


def decision_problems(decision: Decision) -> list[Problem]:
    """Why a decision can't be saved as it is; empty when it can."""
    problems = _text_problems("text", decision.text, "what was decided is missing")
    if decision.status not in (None, *DECISION_STATES):
        problems.append(Problem("status", "one of " + ", ".join(DECISION_STATES)))
    return problems + _visibility_problems(decision.visibility)


def evaluation_problems(evaluation: Evaluation) -> list[Problem]:
    """Why an answer can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not evaluation.question.strip():
        problems.append(Problem("question", "the question is missing"))
    if evaluation.value is None and not (evaluation.text or "").strip():
        problems.append(Problem("value", "a value or words are needed"))
    if evaluation.value is not None and not 1 <= evaluation.value <= 5:
        problems.append(Problem("value", "a whole number from 1 to 5"))
    return problems


def clause_order(number: str | None) -> list[tuple[int, int, str]]:
    """A clause's number to sort by: 2 comes before 10, 1.9 before 1.10, and 2 b after 2 a; words after numbers."""
    parts = re.findall(r"[0-9]{1,18}|[^0-9]+", number or "")
    return [(0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part) for part in parts]


def event_problems(event: TimelineEvent) -> list[Problem]:
    """Why a dated event can't be saved as it is; empty when it can."""
    problems = _text_problems("title", event.title, "what happened is missing")
    if event.precision not in (None, *PRECISIONS):
        problems.append(Problem("precision", "one of " + ", ".join(PRECISIONS)))
    if event.begins_on and event.ends_on and event.ends_on < event.begins_on:
        problems.append(Problem("ends_on", "it ends before it begins"))
    return problems + _visibility_problems(event.visibility)


def walk_problems(walk: Walk) -> list[Problem]:
    """Why a walk can't be saved as it is; empty when it can."""
    problems = _text_problems("title", walk.title, "a name is needed")
    if (trouble := geometry_problem(walk.geometry)) is not None:
        problems.append(Problem("geometry", trouble))
    if walk.location_rule not in (None, *LOCATION_RULES):
        problems.append(Problem("location_rule", "one of " + ", ".join(LOCATION_RULES)))
    return problems + _visibility_problems(walk.visibility)


def _text_problems(field: str, text: str, missing: str) -> list[Problem]:
    if not text.strip():
        return [Problem(field, missing)]
    return [Problem(field, f"at most {MAX_TEXT} characters")] if len(text) > MAX_TEXT else []


def _visibility_problems(visibility: str | None) -> list[Problem]:
    if visibility in (None, *VISIBILITIES):
        return []
    return [Problem("visibility", "one of " + ", ".join(VISIBILITIES))]
