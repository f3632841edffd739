"""Places and actors as the ends of cards, flows and links: what they are called, and where they are."""

from __future__ import annotations

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.matching import Position
from conect_desktop.domain.network import Actor


def name_of(desk: Desk, uuid: str | None) -> str:
    """The title of a place or an actor; empty for nobody."""
    if not uuid:
        return ""
    actor = desk.shelf.one(Actor, uuid)
    if actor is not None:
        return actor.title
    place = desk.places.get(uuid)
    return (place.title or place.sticker) if place else ""


def position_of(desk: Desk, uuid: str | None) -> Position | None:
    """Longitude, latitude (WGS 84) of a place, of an actor's own point, or of the place an actor is at."""
    actor = desk.shelf.one(Actor, uuid)
    if actor is not None:
        if actor.geometry is not None and not actor.geometry.is_empty:
            inside = actor.geometry.representative_point()
            return inside.x, inside.y
        uuid = actor.place
    place = desk.places.get(uuid or "")
    return (place.lon, place.lat) if place and place.lon is not None and place.lat is not None else None


def positions(desk: Desk, uuids: set[str]) -> dict[str, Position]:
    """Where those of them are that have a position."""
    return {uuid: where for uuid in uuids if (where := position_of(desk, uuid)) is not None}
