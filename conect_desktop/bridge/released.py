"""Released records as pictures want them: arrays for the map, records for the network, tallies and rows for charts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conect_desktop.bridge.map_layers import symbol_of
from conect_desktop.bridge.map_records import Signs, bounds, records
from conect_desktop.cartography.layers import ActorSign, MapLayers
from conect_desktop.cartography.map_sheet import LegendEntry
from conect_desktop.cartography.records import Records
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.tally import OptionTally, Tally
from conect_desktop.exchange.labels import Context
from conect_desktop.services.room import made
from conect_desktop.storage.repositories import PlaceSummary


@dataclass(frozen=True, slots=True)
class Drawn:
    """What pictures of a release show. `bounds` are west, south, east, north in degrees (WGS 84)."""

    records: Records
    bounds: tuple[float, float, float, float] | None
    legend: tuple[LegendEntry, ...]
    layers: MapLayers
    actors: tuple[Actor, ...]
    links: tuple[Link, ...]


def drawn(release: Release, context: Context) -> Drawn:
    """Everything a picture can show, from released fields only."""
    places: tuple[Place, ...] = made("place", Place, release)
    actors: tuple[Actor, ...] = made("actor", Actor, release)
    links: tuple[Link, ...] = made("link", Link, release)
    summaries = [summary_of(place) for place in places]
    where = {one.uuid: (one.lon, one.lat) for one in summaries if one.lon is not None and one.lat is not None}
    kinds = context.vocabularies.get("actor_kinds")
    # beside places an actor says where it is; one that has no place of its own is in the network only
    signs = tuple(
        ActorSign(actor.uuid, actor.title, at, symbol_of(kinds.get(actor.kind) if kinds and actor.kind else None))
        for actor in actors
        if actor.geometry is not None and (at := position_of(actor, where)) is not None
    )
    return Drawn(
        records(summaries, Signs(context.vocabularies)), bounds(summaries), _legend(places, context),
        MapLayers(actors=signs), actors, links,
    )  # fmt: skip


def _legend(places: tuple[Place, ...], context: Context) -> tuple[LegendEntry, ...]:
    """The practices that give a place its sign, in the vocabulary's order, with how many there are."""
    counts: dict[str, int] = {}
    for place in places:
        if place.practices and not place.landmark:
            counts[place.practices[0]] = counts.get(place.practices[0], 0) + 1
    practices = context.vocabularies.get("practices")
    return tuple(
        LegendEntry(symbol_of(term), term.label(context.language), counts[term.key])
        for term in (practices.terms if practices else ())
        if term.key in counts
    )


def tally_of(vote: Released) -> Tally:
    """A released round as the chart of votes wants it; the tables' own numbers only where they leave."""
    told = vote.fields
    options = [
        OptionTally(
            str(number), str(option.get("label") or "–"), int(option.get("dots", 0)), float(option.get("share", 0.0)),
            0, dict(option.get("by_table", {})),
        )
        for number, option in enumerate(told.get("options", ()))
    ]  # fmt: skip
    order = sorted(range(len(options)), key=lambda row: -options[row].dots)
    ranked = {row: place for place, row in enumerate(order)}
    return Tally(
        str(told.get("question") or ""),
        str(told.get("criterion") or ""),
        tuple(
            OptionTally(one.uuid, one.label, one.dots, one.share, ranked[row], one.by_table)
            for row, one in enumerate(options)
        ),
        (),
        int(told.get("dots", 0)),
        int(told.get("voters", 0)),
    )


def position_of(actor: Actor, places: Mapping[str, tuple[float, float]]) -> tuple[float, float] | None:
    """An actor's own released point, or that of the released place it is at."""
    if actor.geometry is not None and not actor.geometry.is_empty:
        inside = actor.geometry.representative_point()
        return inside.x, inside.y
    return places.get(actor.place or "")


def summary_of(place: Place) -> PlaceSummary:
    """What the map draws of a released place."""
    geometry = place.geometry
    inside = None
    if geometry is not None and not geometry.is_empty:
        inside = geometry if geometry.geom_type == "Point" else geometry.representative_point()
    return PlaceSummary(
        uuid=place.uuid, sticker=place.sticker or "", title=place.title, practices=tuple(place.practices), domains=(),
        space_type="", status="", neighbourhood="", visibility="", session="", session_table="", phase="", author="",
        created_at="", landmark=bool(place.landmark), shape=geometry.geom_type if geometry is not None else "",
        lon=inside.x if inside is not None else None, lat=inside.y if inside is not None else None,
        geometry=None if geometry is None or geometry.geom_type == "Point" else geometry,
    )  # fmt: skip
