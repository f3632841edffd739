"""What the room may see, as the second window wants it: arrays for the map, records for the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conect_desktop.bridge.map_layers import symbol_of
from conect_desktop.bridge.map_records import Signs, bounds, records
from conect_desktop.bridge.released import position_of, summary_of
from conect_desktop.cartography.layers import ActorSign, VoteCircle
from conect_desktop.cartography.records import Records
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.session import Phase
from conect_desktop.domain.tally import Tally
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.services.network_layout import Positions
from conect_desktop.services.room import for_the_room
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Dossiers, Terms


@dataclass(frozen=True, slots=True)
class RoomPicture:
    """One picture of the book for the wall. `bounds` are west, south, east, north in degrees (WGS 84)."""

    records: Records
    bounds: tuple[float, float, float, float] | None
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]
    positions: Positions
    vocabularies: Mapping[str, Vocabulary]
    language: str
    tally: Tally | None
    signs: tuple[ActorSign, ...]
    circles: tuple[VoteCircle, ...]
    title: str
    phases: tuple[Phase, ...]

    @property
    def current(self) -> Phase | None:
        """The phase under way."""
        running = [phase for phase in self.phases if phase.started_at and not phase.ended_at]
        return max(running, key=lambda phase: phase.started_at or "", default=None)


def read_room(book: Book, session: str | None) -> RoomPicture:
    """Read it on a connection of its own; call it beside the window."""
    with book.reader() as db:
        db.execute("BEGIN")
        shown = for_the_room(db, session)
        vocabularies = Terms(db).vocabularies()
        language = Dossiers(db).the_one().language
    summaries = [summary_of(place) for place in shown.places]
    where = {one.uuid: (one.lon, one.lat) for one in summaries if one.lon is not None and one.lat is not None}
    where |= {actor.uuid: at for actor in shown.actors if (at := position_of(actor, where)) is not None}
    kinds = vocabularies.get("actor_kinds")
    dots = {option.uuid: option.dots for option in shown.tally.options} if shown.tally else {}
    return RoomPicture(
        records(summaries, Signs(vocabularies)),
        bounds(summaries),
        shown.actors,
        shown.links,
        shown.positions,
        vocabularies,
        language,
        shown.tally,
        tuple(
            ActorSign(actor.uuid, actor.title, where[actor.uuid], symbol_of(kinds.get(actor.kind) if kinds else None))
            for actor in shown.actors
            if actor.uuid in where
        ),
        tuple(VoteCircle(where[about], dots[o]) for o, about in shown.about.items() if about in where and dots[o]),
        shown.title,
        shown.phases,
    )
