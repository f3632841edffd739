"""The decision, record by record: visibility, consent, location rule, and what a record hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any, Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.columns import Columns, batches
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.meeting import Decision, TimelineEvent, Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release.consents import Consents
from conect_desktop.domain.release.fields import Cleaned, cleaned, names_for, pointers
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
"""Records of a kind that are decided at once."""
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


class _Deciding:
    """One release in the making."""

    def __init__(self, consents: Consents, audience: Audience) -> None:
        self._consents = consents
        self._audience = audience
        self._released: dict[Kind, list[Released]] = {}
        self._refused: list[Refused] = []
        self._pointed: dict[Kind, list[Pointer]] = {}
        self._left: dict[Kind, set[str]] = {}
        self._gone: dict[Kind, set[str]] = {}
        self._rules: dict[str, str] = {}

    def all_of(self, content: Content) -> Release:
        """Every kind in its turn."""
        for places in batches(content.places, _BATCH):
            self._places(places)
        for actors in batches(content.actors, _BATCH):
            self._actors(actors)
        for resources in batches(content.resources, _BATCH):
            self._take("resource", resources, _titles, owners={"actor": "actor", "place": "place"})
        for links in batches(content.links, _BATCH):
            self._links(links)
        for flows in batches(content.flows, _BATCH):
            self._flows(flows)
        for notes in batches(content.notes, _BATCH):
            self._take("note", notes, _beginnings, about={"place": "place", "actor": "actor"})
        for events in batches(content.events, _BATCH):
            self._take("event", events, _titles, about={"place": "place"})
        for decisions in batches(content.decisions, _BATCH):
            self._take("decision", decisions, _either("text"), about={"place": "place", "actor": "actor"})
        for walks in batches(content.walks, _BATCH):
            rules = _rules(walks)
            self._take("walk", walks, _titles, reasons=self._withheld(rules), rules=rules)
        self._media(content)
        for disagreement in content.disagreements:
            # one may be about another: each in its turn
            self._disagreement(disagreement)
        self._figures(content)
        # in the order they were decided
        records = {kind: tuple(self._released[kind]) for kind in self._left}
        pointed = tuple(pointer for kind in self._left for pointer in self._pointed.get(kind, ()))
        return Release(self._audience, records, tuple(self._refused), pointed)

    # -- one kind each -----------------------------------------------------------------------------------------------

    def _places(self, places: Columns) -> None:
        rules = _rules(places)
        self._rules.update(zip(places["uuid"], rules, strict=True))
        titles = _either("title", "sticker")
        self._take("place", places, titles, reasons=self._withheld(rules), rules=rules)

    def _actors(self, actors: Columns) -> None:
        own = _rules(actors)
        # its card often lies on its place: it must not tell what the place's own rule keeps
        rules = [stricter(rule, self._rules.get(place or "")) for rule, place in zip(own, actors["place"], strict=True)]
        self._take("actor", actors, _titles, reasons=self._withheld(own), owners={"place": "place"}, rules=rules)

    def _links(self, links: Columns) -> None:
        ends = [
            self._ends((("actor", source),), (("actor", target),))
            for source, target in zip(links["source"], links["target"], strict=True)
        ]
        self._take("link", links, _either("type"), reasons=ends)

    def _flows(self, flows: Columns) -> None:
        named = ("from_actor", "from_place", "to_actor", "to_place")
        ends = [
            self._ends((("actor", giver), ("place", origin)), (("actor", taker), ("place", goal)))
            for giver, origin, taker, goal in zip(*(flows[name] for name in named), strict=True)
        ]
        self._take("flow", flows, _either("description", "kind"), reasons=ends, owners={"resource": "resource"})

    def _withheld(self, rules: Sequence[str]) -> Sequence[Reason | None]:
        return [] if self._audience == "team" else ["withheld" if rule == "withheld" else None for rule in rules]

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
            self._take("medium", Columns.of([medium]), _either("title", "file_name"), reasons=[reason], more=more)

    def _disagreement(self, one: Disagreement) -> None:
        kind = _KIND_OF.get(one.item_table)
        left = self._left.get(kind, set()) if kind else set()
        reason: Reason | None = None
        if one.item not in left or (one.other_item and one.other_item not in left):
            reason = "item_refused"
        # two versions of something that itself would not leave: where it lies, who said it
        told = kind is not None and (not one.field or one.field in names_for(kind, self._audience))
        without = () if told else ("versions",)
        self._take("disagreement", Columns.of([one]), _either("field"), reasons=[reason], without=without)

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
        records: Columns,
        titles: Callable[[Columns], Sequence[str]],
        *,
        reasons: Sequence[Reason | None] = (),
        about: Mapping[str, Kind] = _NONE,
        owners: Mapping[str, Kind] = _NONE,
        rules: Sequence[str] = (),
        more: Mapping[str, Any] = _NONE,
        without: Iterable[str] = (),
    ) -> None:
        """Release or refuse each of some records, all of one class; many at once, for each alone takes thrice as long.

        `reasons` is why its own kind refuses each, empty where it refuses none; a record doesn't leave where a field in
        `about` names something that doesn't leave, and leaves without the fields in `owners` that do, nor those in
        `without`. `rules` are those of each one's geometry, of kinds that have one; `more` is told of it besides.
        """
        found = self._refusals(records, reasons, about)
        leaving = records
        if any(found):
            gone = zip(records["uuid"], titles(records), found, strict=True)
            refused = [Refused(kind, uuid, title, reason) for uuid, title, reason in gone if reason is not None]
            self._gone.setdefault(kind, set()).update(one.uuid for one in refused)
            self._refused += refused
            free = [reason is None for reason in found]
            rules = list(compress(rules, free))
            leaving = records.where(free)
        if not leaving:
            return
        uuids = leaving["uuid"]
        self._left.setdefault(kind, set()).update(uuids)
        clean = cleaned(leaving, names_for(kind, self._audience))
        self._leave_out(clean, owners, without)
        shapes = self._located(leaving, rules, clean) if rules else [None] * len(leaving)
        if more:
            for fields in clean.fields:
                fields.update(more)
        released = sealed(kind, uuids, clean.fields, shapes, clean.altered)
        self._released.setdefault(kind, []).extend(released)
        if clean.to_look_at:
            self._pointed.setdefault(kind, []).extend(pointer for one in released for pointer in pointers(one))

    def _refusals(
        self, records: Columns, reasons: Sequence[Reason | None], about: Mapping[str, Kind]
    ) -> list[Reason | None]:
        """Why each of the records doesn't leave."""
        found = self._consents.refusals(records["said_by"], self._audience)
        # a disagreement has no visibility of its own: it is seen by whoever sees what it is about
        if "visibility" in records:
            said = records["visibility"]
            seen = {one: _visibility(one, self._audience) for one in set(said)}
            found = [seen[one] or reason for one, reason in zip(said, found, strict=True)]
        if reasons:
            found = [before or reason for before, reason in zip(found, reasons, strict=True)]
        for name, other in about.items():
            gone = self._gone.get(other, ())
            why: Reason = "place_refused" if other == "place" else "item_refused"
            found = [
                reason or (why if uuid in gone else None) for uuid, reason in zip(records[name], found, strict=True)
            ]
        return found

    def _leave_out(self, clean: Cleaned, owners: Mapping[str, Kind], without: Iterable[str]) -> None:
        """Take from each one's fields what names something that doesn't leave, and what is not told."""
        for name, other in owners.items():
            left = self._left.get(other, ())
            for fields, changes in zip(clean.fields, clean.altered, strict=True):
                if name in fields and fields[name] not in left:
                    del fields[name]
                    changes.append(f"{name}: it does not leave, left out")
        for name in without:
            for fields, changes in zip(clean.fields, clean.altered, strict=True):
                if fields.pop(name, None) is not None:
                    changes.append(f"{name}: left out")

    def _located(self, records: Columns, rules: Sequence[str], clean: Cleaned) -> list[BaseGeometry | None]:
        """Where each record may be said to be, noted where that is not where it is."""
        geometries = records["geometry"]
        shapes = each_generalised(geometries, rules)
        for at, (geometry, rule, shape) in enumerate(zip(geometries, rules, shapes, strict=True)):
            if geometry is None:
                continue
            if rule != "exact":
                clean.altered[at].append(f"location: {rule}")
                # when somebody was where tells where
                clean.fields[at].pop("timestamps", None)
            elif shape is None:
                clean.altered[at].append("location: not on Earth, left out")
        return shapes


def _rules(records: Columns) -> list[str]:
    return [rule or "exact" for rule in records["location_rule"]]


def _titles(records: Columns) -> Sequence[str]:
    return records["title"]


def _beginnings(notes: Columns) -> Sequence[str]:
    return [text[:_SHOWN] for text in notes["text"]]


def _either(*names: str) -> Callable[[Columns], Sequence[str]]:
    """What gives, of each record, the first of these fields that has something in it."""
    return lambda records: [
        next(filter(None, several), "") for several in zip(*(records[name] for name in names), strict=True)
    ]


def _visibility(visibility: str | None, audience: Audience) -> Reason | None:
    known = visibility if visibility in _SEES["team"] else "team"
    if known in _SEES[audience]:
        return None
    return "not_public" if audience == "public" else "not_for_partners"
