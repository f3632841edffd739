"""The decision, record by record: visibility, consent, location rule, and what a record hangs on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.meeting import Decision, TimelineEvent, Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release.consents import Consents
from conect_desktop.domain.release.fields import cleaned, names_for, pointers
from conect_desktop.domain.release.figures import rating_summaries, vote_tallies
from conect_desktop.domain.release.location import each_generalised, stricter
from conect_desktop.domain.release.sealed import (
    Audience,
    Kind,
    Pointer,
    Reason,
    Refused,
    Release,
    Released,
    sealed,
)
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

_SEES: Final[Mapping[Audience, frozenset[str]]] = {
    "public": frozenset({"public"}),
    "partners": frozenset({"public", "partners"}),
    "team": frozenset({"public", "partners", "team"}),
    "room": frozenset({"public", "partners", "team"}),
}
_KIND_OF: Final[Mapping[str, Kind]] = {
    "places": "place",
    "notes": "note",
    "actors": "actor",
    "links": "link",
    "resources": "resource",
    "flows": "flow",
    "timeline_events": "event",
    "walks": "walk",
    "decisions": "decision",
    "disagreements": "disagreement",
}
"""Tables as `item_table` names them, and what a record of theirs is."""
_NONE: Final[Mapping[str, Any]] = {}
_BATCH: Final = 1_000
"""Records of a kind that are made at once."""
_SHOWN: Final = 60
"""Letters of a refused item's text, to recognise it by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a book holds that might leave: every kind as its records; a kind that isn't given doesn't leave."""

    places: Iterable[Place] = ()
    notes: Iterable[Note] = ()
    actors: Iterable[Actor] = ()
    links: Iterable[Link] = ()
    resources: Iterable[Resource] = ()
    flows: Iterable[Flow] = ()
    events: Iterable[TimelineEvent] = ()
    walks: Iterable[Walk] = ()
    decisions: Iterable[Decision] = ()
    disagreements: Iterable[Disagreement] = ()
    media: Iterable[Medium] = ()
    media_of: Iterable[MediumOf] = ()
    vote_rounds: Iterable[VoteRound] = ()
    vote_options: Iterable[VoteOption] = ()
    votes: Iterable[Vote] = ()
    indicator_sets: Iterable[IndicatorSet] = ()
    indicators: Iterable[Indicator] = ()
    ratings: Iterable[Rating] = ()


def release(places: Iterable[Place], notes: Iterable[Note], consents: Consents, audience: Audience) -> Release:
    """What leaves of places and notes for an audience, item by item, with the reason for everything that doesn't."""
    return release_content(Content(places=places, notes=notes), consents, audience)


def release_content(content: Content, consents: Consents, audience: Audience) -> Release:
    """What leaves of everything a book holds, item by item, with the reason for everything that doesn't.

    A kind is decided after those it hangs on: nothing that leaves names or tells of something that doesn't.
    """
    return _Deciding(consents, audience).all_of(content)


class _Leaving(NamedTuple):
    """A record that leaves, and how: without the fields in `owners` that name what doesn't, nor those in `without`."""

    record: Any
    owners: Mapping[str, Kind]
    without: Iterable[str]
    geometry: BaseGeometry | None
    rule: str
    more: Mapping[str, Any]


class _Deciding:
    """One release in the making."""

    def __init__(self, consents: Consents, audience: Audience) -> None:
        self._consents = consents
        self._audience = audience
        self._released: dict[Kind, list[Released]] = {}
        self._refused: list[Refused] = []
        self._leaving: dict[Kind, list[_Leaving]] = {}
        self._pointed: dict[Kind, list[Pointer]] = {}
        self._left: dict[Kind, set[str]] = {}
        self._gone: dict[Kind, set[str]] = {}
        self._rules: dict[str, str] = {}

    def all_of(self, content: Content) -> Release:
        """Every kind in its turn."""
        for place in content.places:
            self._place(place)
        for actor in content.actors:
            self._actor(actor)
        for resource in content.resources:
            self._take("resource", resource, resource.title, owners={"actor": "actor", "place": "place"})
        for link in content.links:
            ends = self._ends((("actor", link.source),), (("actor", link.target),))
            self._take("link", link, link.type or "", reason=ends)
        for flow in content.flows:
            ends = self._ends(
                (("actor", flow.from_actor), ("place", flow.from_place)),
                (("actor", flow.to_actor), ("place", flow.to_place)),
            )
            self._take("flow", flow, flow.description or flow.kind or "", reason=ends, owners={"resource": "resource"})
        for note in content.notes:
            self._take("note", note, note.text, about={"place": "place", "actor": "actor"})
        for event in content.events:
            self._take("event", event, event.title, about={"place": "place"})
        for decision in content.decisions:
            self._take("decision", decision, decision.text, about={"place": "place", "actor": "actor"})
        for walk in content.walks:
            rule = walk.location_rule or "exact"
            self._take("walk", walk, walk.title, reason=self._withheld(rule), geometry=walk.geometry, rule=rule)
        self._media(content)
        for disagreement in content.disagreements:
            self._disagreement(disagreement)
        for kind in tuple(self._leaving):
            self._seal(kind)
        self._figures(content)
        # in the order they were decided
        records = {kind: tuple(self._released[kind]) for kind in self._left}
        pointed = tuple(pointer for kind in self._left for pointer in self._pointed.get(kind, ()))
        return Release(self._audience, records, tuple(self._refused), pointed)

    # -- one kind each -----------------------------------------------------------------------------------------------

    def _place(self, place: Place) -> None:
        rule = self._rules[place.uuid] = place.location_rule or "exact"
        title = place.title or place.sticker or ""
        self._take("place", place, title, reason=self._withheld(rule), geometry=place.geometry, rule=rule)

    def _actor(self, actor: Actor) -> None:
        own = actor.location_rule or "exact"
        # its card often lies on its place: it must not tell what the place's own rule keeps
        rule = stricter(own, self._rules.get(actor.place or ""))
        self._take(
            "actor", actor, actor.title, reason=self._withheld(own), owners={"place": "place"},
            geometry=actor.geometry, rule=rule,
        )  # fmt: skip

    def _withheld(self, rule: str) -> Reason | None:
        return "withheld" if rule == "withheld" and self._audience != "team" else None

    def _ends(self, *ends: Sequence[tuple[Kind, str | None]]) -> Reason | None:
        """Both ends are there, and everything that names one leaves."""
        for end in ends:
            named = [(kind, uuid) for kind, uuid in end if uuid]
            if not named or not all(uuid in self._left.get(kind, ()) for kind, uuid in named):
                return "end_refused"
        return None

    def _media(self, content: Content) -> None:
        items: dict[str, list[tuple[Kind | None, str]]] = {}
        for tie in content.media_of:
            items.setdefault(tie.media, []).append((_KIND_OF.get(tie.item_table), tie.item))
        for medium in content.media:
            ties = items.get(medium.uuid, [])
            to_show = self._consents.refusal_to_show(medium)
            reason = self._consents.refusal(medium.shows, "team")
            if any(kind and uuid in self._gone.get(kind, ()) for kind, uuid in ties):
                reason = reason or "item_refused"
            if self._audience != "team":
                reason = reason or to_show
            leaving = tuple(uuid for kind, uuid in ties if kind and uuid in self._left.get(kind, ()))
            more = {"file": to_show is None, **({"items": leaving} if leaving else {})}
            self._take("medium", medium, medium.title or medium.file_name or "", reason=reason, more=more)

    def _disagreement(self, one: Disagreement) -> None:
        kind = _KIND_OF.get(one.item_table)
        left = self._left.get(kind, set()) if kind else set()
        reason: Reason | None = None
        if one.item not in left or (one.other_item and one.other_item not in left):
            reason = "item_refused"
        # two versions of something that itself would not leave: where it lies, who said it
        told = kind is not None and (not one.field or one.field in names_for(kind, self._audience))
        self._take("disagreement", one, one.field or "", reason=reason, without=() if told else ("versions",))

    def _figures(self, content: Content) -> None:
        hidden = self._gone.get("place", set()) | self._gone.get("actor", set())
        tallies = vote_tallies(content.vote_rounds, content.vote_options, content.votes, hidden, self._audience)
        summaries = rating_summaries(content.indicator_sets, content.indicators, content.ratings, self._audience)
        for one in (*tallies, *summaries):
            if isinstance(one, Refused):
                self._refused.append(one)
            else:
                kind: Kind = one.kind  # type: ignore[assignment]
                self._released.setdefault(kind, []).append(one)
                self._left.setdefault(kind, set()).add(one.uuid)
                self._pointed.setdefault(kind, []).extend(pointers(one))

    # -- every kind --------------------------------------------------------------------------------------------------

    def _take(
        self,
        kind: Kind,
        record: Any,
        title: str,
        *,
        reason: Reason | None = None,
        about: Mapping[str, Kind] = _NONE,
        owners: Mapping[str, Kind] = _NONE,
        geometry: BaseGeometry | None = None,
        rule: str = "exact",
        more: Mapping[str, Any] = _NONE,
        without: Iterable[str] = (),
    ) -> None:
        """Release a record or refuse it.

        `reason` is why its own kind refuses it; it doesn't leave where a field in `about` names something that doesn't
        leave, and leaves without the fields in `owners` that do.
        """
        # a disagreement has no visibility of its own: it is seen by whoever sees what it is about
        found = _visibility(record.visibility, self._audience) if hasattr(record, "visibility") else None
        found = found or self._consents.refusal(record.said_by, self._audience) or reason
        for name, other in about.items():
            if getattr(record, name) in self._gone.get(other, ()):
                found = found or ("place_refused" if other == "place" else "item_refused")
        if found is not None:
            self._gone.setdefault(kind, set()).add(record.uuid)
            self._refused.append(Refused(kind, record.uuid, title[:_SHOWN] if kind == "note" else title, found))
            return
        self._left.setdefault(kind, set()).add(record.uuid)
        self._leaving.setdefault(kind, []).append(_Leaving(record, owners, without, geometry, rule, more))
        if len(self._leaving[kind]) == _BATCH:
            self._seal(kind)

    def _seal(self, kind: Kind) -> None:
        """Make released records of those that wait to leave; many at once, for each alone takes thrice as long."""
        leaving = self._leaving.pop(kind, [])
        clean = cleaned([one.record for one in leaving], names_for(kind, self._audience))
        shapes = each_generalised([one.geometry for one in leaving], [one.rule for one in leaving])
        for one, fields, changes, shape in zip(leaving, clean.fields, clean.altered, shapes, strict=True):
            for name, other in one.owners.items():
                if name in fields and fields[name] not in self._left.get(other, ()):
                    del fields[name]
                    changes.append(f"{name}: it does not leave, left out")
            for name in one.without:
                if fields.pop(name, None) is not None:
                    changes.append(f"{name}: left out")
            if one.geometry is not None and one.rule != "exact":
                changes.append(f"location: {one.rule}")
                # when somebody was where tells where
                fields.pop("timestamps", None)
            elif one.geometry is not None and shape is None:
                changes.append("location: not on Earth, left out")
            fields.update(one.more)
        uuids = [one.record.uuid for one in leaving]
        released = sealed(kind, uuids, clean.fields, shapes, clean.altered)
        self._released.setdefault(kind, []).extend(released)
        if clean.to_look_at:
            self._pointed.setdefault(kind, []).extend(pointer for one in released for pointer in pointers(one))


def _visibility(visibility: str | None, audience: Audience) -> Reason | None:
    known = visibility if visibility in _SEES["team"] else "team"
    if known in _SEES[audience]:
        return None
    return "not_public" if audience == "public" else "not_for_partners"
