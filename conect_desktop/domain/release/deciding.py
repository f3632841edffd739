"""The decision, record by record: visibility, consent, location rule, and what a record hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, TypeVar

from shapely.geometry.base import BaseGeometry

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

R = TypeVar("R")

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
        for places in _batches(content.places):
            self._places(places)
        for actors in _batches(content.actors):
            self._actors(actors)
        for resources in _batches(content.resources):
            self._take("resource", resources, _title, owners={"actor": "actor", "place": "place"})
        for links in _batches(content.links):
            ends = [self._ends((("actor", link.source),), (("actor", link.target),)) for link in links]
            self._take("link", links, lambda link: link.type or "", reasons=ends)
        for flows in _batches(content.flows):
            self._flows(flows)
        for notes in _batches(content.notes):
            self._take("note", notes, lambda note: note.text[:_SHOWN], about={"place": "place", "actor": "actor"})
        for events in _batches(content.events):
            self._take("event", events, _title, about={"place": "place"})
        for decisions in _batches(content.decisions):
            about: Mapping[str, Kind] = {"place": "place", "actor": "actor"}
            self._take("decision", decisions, lambda decision: decision.text, about=about)
        for walks in _batches(content.walks):
            rules = [walk.location_rule or "exact" for walk in walks]
            self._take("walk", walks, _title, reasons=self._withheld(rules), rules=rules)
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

    def _places(self, places: Sequence[Place]) -> None:
        rules = [place.location_rule or "exact" for place in places]
        self._rules.update(zip((place.uuid for place in places), rules, strict=True))
        self._take(
            "place", places, lambda place: place.title or place.sticker or "",
            reasons=self._withheld(rules), rules=rules,
        )  # fmt: skip

    def _actors(self, actors: Sequence[Actor]) -> None:
        own = [actor.location_rule or "exact" for actor in actors]
        # its card often lies on its place: it must not tell what the place's own rule keeps
        rules = [stricter(rule, self._rules.get(actor.place or "")) for rule, actor in zip(own, actors, strict=True)]
        self._take("actor", actors, _title, reasons=self._withheld(own), owners={"place": "place"}, rules=rules)

    def _flows(self, flows: Sequence[Flow]) -> None:
        ends = [
            self._ends(
                (("actor", flow.from_actor), ("place", flow.from_place)),
                (("actor", flow.to_actor), ("place", flow.to_place)),
            )
            for flow in flows
        ]
        self._take(
            "flow",
            flows,
            lambda flow: flow.description or flow.kind or "",
            reasons=ends,
            owners={"resource": "resource"},
        )

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
            self._take("medium", [medium], lambda one: one.title or one.file_name or "", reasons=[reason], more=more)

    def _disagreement(self, one: Disagreement) -> None:
        kind = _KIND_OF.get(one.item_table)
        left = self._left.get(kind, set()) if kind else set()
        reason: Reason | None = None
        if one.item not in left or (one.other_item and one.other_item not in left):
            reason = "item_refused"
        # two versions of something that itself would not leave: where it lies, who said it
        told = kind is not None and (not one.field or one.field in names_for(kind, self._audience))
        without = () if told else ("versions",)
        self._take("disagreement", [one], lambda one: one.field or "", reasons=[reason], without=without)

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
        records: Sequence[Any],
        title: Callable[[Any], str],
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
            gone = [(one, reason) for one, reason in zip(records, found, strict=True) if reason is not None]
            self._gone.setdefault(kind, set()).update(one.uuid for one, _ in gone)
            self._refused += [Refused(kind, one.uuid, title(one), reason) for one, reason in gone]
            rules = [rule for rule, reason in zip(rules, found, strict=True) if reason is None] if rules else ()
            leaving = [one for one, reason in zip(records, found, strict=True) if reason is None]
        if not leaving:
            return
        uuids = [one.uuid for one in leaving]
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
        self, records: Sequence[Any], reasons: Sequence[Reason | None], about: Mapping[str, Kind]
    ) -> list[Reason | None]:
        """Why each of the records doesn't leave."""
        found = self._consents.refusals([record.said_by for record in records], self._audience)
        # a disagreement has no visibility of its own: it is seen by whoever sees what it is about
        if hasattr(records[0], "visibility"):
            said = [record.visibility for record in records]
            seen = {one: _visibility(one, self._audience) for one in set(said)}
            found = [seen[one] or reason for one, reason in zip(said, found, strict=True)]
        if reasons:
            found = [before or reason for before, reason in zip(found, reasons, strict=True)]
        for name, other in about.items():
            gone = self._gone.get(other, ())
            why: Reason = "place_refused" if other == "place" else "item_refused"
            found = [
                reason or (why if getattr(record, name) in gone else None)
                for record, reason in zip(records, found, strict=True)
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

    def _located(self, records: Sequence[Any], rules: Sequence[str], clean: Cleaned) -> list[BaseGeometry | None]:
        """Where each record may be said to be, noted where that is not where it is."""
        geometries = [record.geometry for record in records]
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


def _batches(records: Iterable[R]) -> Iterator[list[R]]:
    """The records of a kind, some at a time."""
    waiting = iter(records)
    while some := list(islice(waiting, _BATCH)):
        yield some


def _title(record: Any) -> str:
    title: str = record.title
    return title


def _visibility(visibility: str | None, audience: Audience) -> Reason | None:
    known = visibility if visibility in _SEES["team"] else "team"
    if known in _SEES[audience]:
        return None
    return "not_public" if audience == "public" else "not_for_partners"
