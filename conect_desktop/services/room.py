"""What the people in the room may see on the wall: read anew from the book, decided by `domain.release`."""

from __future__ import annotations

from dataclasses import dataclass

import sqlite_utils

from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.release import Consents, generalised, release
from conect_desktop.domain.session import Phase
from conect_desktop.domain.tally import Tally, tally
from conect_desktop.domain.vote import VoteRound
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Participants, Sessions


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the wall can show. Places and actors carry no more than a title, a sign and a generalised position."""

    places: tuple[Place, ...]
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]
    tally: Tally | None
    title: str
    phases: tuple[Phase, ...]


def for_the_room(db: sqlite_utils.Database, session: str | None) -> Shown:
    """What the room may see of a book; agenda and votes are those of `session`.

    Visibility does not count: what is said here is known here. Consent does, and so does the location rule: a place
    that is withheld is not shown, others stand where their rule lets them. Codes, authors, readings, remarks and
    descriptions stay with the facilitator.
    """
    people = Participants(db)
    consents = Consents(people.all(), people.consents.all())
    leaving = release(rows_of(db, "places").all(), (), consents, "team")
    places = tuple(
        Place(
            uuid=one.uuid,
            geometry=one.geometry,
            **{name: one.fields[name] for name in ("title", "sticker", "practices", "landmark") if name in one.fields},
        )
        for one in leaving.places
        if one.fields.get("location_rule") != "withheld"
    )
    actors = tuple(
        Actor(
            uuid=actor.uuid, title=actor.title, kind=actor.kind, sector=actor.sector, influence=actor.influence,
            pinned_x=actor.pinned_x, pinned_y=actor.pinned_y,
            geometry=generalised(actor.geometry, actor.location_rule or "exact"),
        )
        for actor in rows_of(db, "actors").all()
        if consents.refusal(actor.said_by, "team") is None
    )  # fmt: skip
    there = {actor.uuid for actor in actors}
    links = tuple(
        Link(
            uuid=link.uuid, source=link.source, target=link.target, type=link.type, mutual=link.mutual,
            strength=link.strength,
        )
        for link in rows_of(db, "links").all()
        if link.source in there and link.target in there and consents.refusal(link.said_by, "team") is None
    )  # fmt: skip
    sessions = Sessions(db)
    met = sessions.get(session) if session else None
    return Shown(
        places,
        actors,
        links,
        _newest_tally(db, session),
        (met.question or met.title) if met else "",
        tuple(sessions.phases_of(session)) if session else (),
    )


def _newest_tally(db: sqlite_utils.Database, session: str | None) -> Tally | None:
    """The round that is open, or was last."""
    rounds: list[VoteRound] = rows_of(db, "vote_rounds").where(session=session) if session else []
    if not rounds:
        return None
    newest = next((one for one in reversed(rounds) if one.status != "closed"), rounds[-1])
    options = rows_of(db, "vote_options").where(order="position", vote_round=newest.uuid)
    return tally(newest, options, rows_of(db, "votes").all())
