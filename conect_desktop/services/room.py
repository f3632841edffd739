"""What the people in the room may see on the wall: read anew from the book, decided by `domain.release`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Consents, Content, Kind, Release, release_content
from conect_desktop.domain.session import Phase
from conect_desktop.domain.tally import Tally, tally
from conect_desktop.domain.vote import VoteOption, VoteRound
from conect_desktop.services.network_layout import Positions, layout
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Participants, Sessions

if TYPE_CHECKING:
    import sqlite_utils

_LARGEST = 1_500
"""Actors up to which the wall's network is laid out anew; a larger one waits for the facilitator's picture."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the wall can show: records made of released fields only, so that nothing else can be in them."""

    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]
    positions: Positions
    tally: Tally | None
    about: Mapping[str, str]
    """Option of the tally → the place or actor it is about."""
    title: str
    phases: tuple[Phase, ...]


def for_the_room(db: sqlite_utils.Database, session: str | None) -> Shown:
    """What the room may see of a book; agenda and votes are those of `session`.

    The audience is ``room``: visibility doesn't count, as what is said here is known here; consent and location rules
    do. Codes, authors, readings and remarks stay with the facilitator.
    """
    leaving = _for_the_room(db, links=rows_of(db, "links").all())
    actors: tuple[Actor, ...] = made("actor", Actor, leaving)
    links: tuple[Link, ...] = made("link", Link, leaving)
    sessions = Sessions(db)
    met = sessions.get(session) if session else None
    return Shown(
        made("place", Place, leaving),
        actors,
        links,
        layout("forces", actors, links, {}, {}, progress=Silent()) if len(actors) <= _LARGEST else {},
        *_newest_tally(db, session, leaving),
        (met.question or met.title) if met else "",
        # what a phase hints at and is set up for is for whoever leads it
        tuple(dataclasses.replace(one, hint=None, records=()) for one in sessions.phases_of(session))
        if session
        else (),
    )


def actors_for_the_room(db: sqlite_utils.Database) -> tuple[Actor, ...]:
    """The actors whose names the room may read, on the wall or on a card."""
    return made("actor", Actor, _for_the_room(db))


def options_for_the_room(db: sqlite_utils.Database, voted: VoteRound) -> list[VoteOption]:
    """What can be chosen in a vote, in order; an option about something the room may not see has no name."""
    return _options(db, voted, _for_the_room(db))


def _for_the_room(db: sqlite_utils.Database, links: Iterable[Link] = ()) -> Release:
    people = Participants(db)
    consents = Consents(people.all(), people.consents.all())
    content = Content(places=rows_of(db, "places").all(), actors=rows_of(db, "actors").all(), links=links)
    return release_content(content, consents, "room")


def made(kind: Kind, record: type[Any], leaving: Release) -> tuple[Any, ...]:
    """Released records in the shape the pictures want."""
    known = {field.name for field in dataclasses.fields(record)}
    found: list[Any] = []
    for one in leaving.of(kind):
        fields: Mapping[str, Any] = {name: value for name, value in one.fields.items() if name in known}
        where = {"geometry": one.geometry} if "geometry" in known else {}
        found.append(record(uuid=one.uuid, **where, **fields))
    return tuple(found)


def _newest_tally(
    db: sqlite_utils.Database, session: str | None, leaving: Release
) -> tuple[Tally | None, Mapping[str, str]]:
    """The round that is open, or was last."""
    rounds: list[VoteRound] = rows_of(db, "vote_rounds").where(session=session) if session else []
    if not rounds:
        return None, {}
    newest = next((one for one in reversed(rounds) if one.status != "closed"), rounds[-1])
    options = _options(db, newest, leaving)
    about = {option.uuid: option.place or option.actor or "" for option in options}
    return tally(newest, options, rows_of(db, "votes").all()), about


def _options(db: sqlite_utils.Database, voted: VoteRound, leaving: Release) -> list[VoteOption]:
    refused = {one.uuid for one in leaving.refused}
    return [
        dataclasses.replace(option, label="–") if {option.place, option.actor} & refused else option
        for option in rows_of(db, "vote_options").where(order="position", vote_round=voted.uuid)
    ]
