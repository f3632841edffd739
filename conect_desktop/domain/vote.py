"""Dot votes: a round with a question, its options, and the dots counted by table, never by named person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from conect_desktop.domain.place import MAX_TITLE, Problem

CAP_SCOPES: Final = ("person", "table")
ROUND_STATES: Final = ("open", "closed")
MAX_DOTS: Final = 9_999


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRound:
    """One question put to the room. `dots` is the cap a person or a table (`cap_scope`) may give; None for no cap."""

    uuid: str
    session: str = ""
    phase: str | None = None
    question: str = ""
    criterion: str | None = None
    cap_scope: str | None = "person"
    status: str | None = "open"
    dots: int | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteOption:
    """One thing that can get dots: a place, an actor, or just words."""

    uuid: str
    vote_round: str = ""
    position: int = 0
    label: str = ""
    place: str | None = None
    actor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """Dots for one option: a table's count (`slip` None, `voters` how many gave them), or those of one slip of paper.

    `slip` is a number as the slips come out of the box; it says nothing about who wrote it.
    """

    uuid: str
    vote_option: str = ""
    session_table: str | None = None
    slip: int | None = None
    dots: int = 0
    voters: int | None = None
    author: str | None = None
    created_at: str | None = None


def round_problems(vote_round: VoteRound) -> list[Problem]:
    """Why a round can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not vote_round.question.strip():
        problems.append(Problem("question", "the question is missing"))
    if vote_round.cap_scope not in (None, *CAP_SCOPES):
        problems.append(Problem("cap_scope", "one of " + ", ".join(CAP_SCOPES)))
    if vote_round.status not in (None, *ROUND_STATES):
        problems.append(Problem("status", "one of " + ", ".join(ROUND_STATES)))
    if vote_round.dots is not None and not 1 <= vote_round.dots <= MAX_DOTS:
        problems.append(Problem("dots", f"a whole number from 1 to {MAX_DOTS}"))
    return problems


def option_problems(option: VoteOption) -> list[Problem]:
    """Why an option can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not option.label.strip():
        problems.append(Problem("label", "the words of the option are missing"))
    if len(option.label) > MAX_TITLE:
        problems.append(Problem("label", f"at most {MAX_TITLE} characters"))
    return problems


def vote_problems(vote: Vote) -> list[Problem]:
    """Why a count can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not 0 <= vote.dots <= MAX_DOTS:
        problems.append(Problem("dots", f"a whole number from 0 to {MAX_DOTS}"))
    if vote.voters is not None and not 0 <= vote.voters <= MAX_DOTS:
        problems.append(Problem("voters", f"a whole number from 0 to {MAX_DOTS}"))
    return problems
