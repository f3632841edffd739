"""Actors, flows and votes as the map's layers want them: where they are, how they look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.owners import position_of
from conect_desktop.cartography.layers import ActorSign, FlowArrow, MapLayers, VoteCircle
from conect_desktop.cartography.reference import ReferenceSigns
from conect_desktop.cartography.symbols import Symbol
from conect_desktop.domain.network import Actor
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.domain.tally import tally
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

LAYERS: Final = ("actors", "flows", "votes", "reference")
_UNSORTED: Final = Symbol("#5F6B66", "circle", "circle_dots")
_PLAIN: Final = "#5F6B66"
_NOTHING: Final = ReferenceSigns()
_WIDTHS: Final = (2.0, 3.5, 5.0)


def layers_of(desk: Desk, shown: Iterable[str], reference: ReferenceSigns = _NOTHING) -> MapLayers:
    """What of `LAYERS` is shown of the book that is open, and of what others mapped; what has no position isn't."""
    wanted = set(shown)
    vocabularies = desk.agenda.vocabularies if desk.agenda else {}
    return MapLayers(
        tuple(_actors(desk, vocabularies.get("actor_kinds"))) if "actors" in wanted else (),
        tuple(_flows(desk, vocabularies)) if "flows" in wanted else (),
        tuple(_votes(desk)) if "votes" in wanted else (),
        reference if "reference" in wanted else _NOTHING,
    )


def _actors(desk: Desk, kinds: Vocabulary | None) -> Iterable[ActorSign]:
    for actor in desk.shelf.of(Actor).values():
        at = position_of(desk, actor.uuid)
        if at is not None:
            yield ActorSign(actor.uuid, actor.title, at, symbol_of(kinds.get(actor.kind) if kinds else None))


def symbol_of(term: Term | None) -> Symbol:
    """The sign of a kind of actor; a plain one where nobody said."""
    return Symbol(term.color, term.shape, term.symbol) if term else _UNSORTED


def _flows(desk: Desk, vocabularies: Mapping[str, Vocabulary]) -> Iterable[FlowArrow]:
    kinds = vocabularies.get("resource_kinds")
    flows = list(desk.shelf.of(Flow).values())
    amounts = sorted(flow.quantity for flow in flows if flow.quantity)
    for flow in flows:
        begin = position_of(desk, flow.from_actor or flow.from_place)
        end = position_of(desk, flow.to_actor or flow.to_place)
        if begin is None or end is None or begin == end:
            continue
        term = kinds.get(flow.kind) if kinds else None
        card = desk.shelf.one(Resource, flow.resource)
        words = card.title if card else term.label(desk.agenda.dossier.language) if term and desk.agenda else ""
        intangible = term is not None and term.extra.get("group") == "intangible"
        dash = Qt.PenStyle.DashLine if intangible else Qt.PenStyle.SolidLine
        yield FlowArrow(begin, end, term.color if term else _PLAIN, dash, _width(flow.quantity, amounts), words)


def _width(quantity: float | None, amounts: list[float]) -> float:
    """Three widths by rank: quantities of different units can't be drawn to one scale."""
    if not quantity or len(amounts) < 2:
        return _WIDTHS[0]
    rank = sum(amount < quantity for amount in amounts) / (len(amounts) - 1)
    return _WIDTHS[min(2, round(rank * 2))]


def _votes(desk: Desk) -> Iterable[VoteCircle]:
    """The round of the session that is open, or was last."""
    session = desk.session
    rounds = desk.shelf.where(VoteRound, session=session.uuid) if session else []
    if not rounds:
        return
    newest = next((one for one in reversed(rounds) if one.status != "closed"), rounds[-1])
    options = desk.shelf.where(VoteOption, vote_round=newest.uuid)
    counted = {one.uuid: one.dots for one in tally(newest, options, desk.shelf.of(Vote).values()).options}
    for option in options:
        at = position_of(desk, option.place or option.actor)
        if at is not None and counted[option.uuid]:
            yield VoteCircle(at, counted[option.uuid])
