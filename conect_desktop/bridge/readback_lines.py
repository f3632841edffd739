"""What each table recorded in a session, in lines to be read aloud to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.resource_words import mode_text, quantity_text
from conect_desktop.domain.meeting import Decision, TimelineEvent
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.resource import Flow, Resource

_KINDS: Final = {
    "places": QT_TRANSLATE_NOOP("Readback", "Places"),
    "actors": QT_TRANSLATE_NOOP("Readback", "Actors"),
    "links": QT_TRANSLATE_NOOP("Readback", "Links"),
    "resources": QT_TRANSLATE_NOOP("Readback", "Resources"),
    "flows": QT_TRANSLATE_NOOP("Readback", "Flows"),
    "notes": QT_TRANSLATE_NOOP("Readback", "What was said"),
    "timeline_events": QT_TRANSLATE_NOOP("Readback", "Dated events"),
    "decisions": QT_TRANSLATE_NOOP("Readback", "Decisions"),
}


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One record, to be read aloud."""

    kind: str
    uuid: str
    text: str


def kind_text(kind: str) -> str:
    """The heading over the lines of a kind."""
    return QCoreApplication.translate("Readback", _KINDS[kind])


def lines_of(desk: Desk, session: str, table: str | None) -> list[ReadLine]:
    """What a table said in a session, by kind, in the order of recording; for None what no table is named with."""
    return [
        ReadLine(kind, uuid, text)
        for kind, uuid, where, owner, text in _lines(desk)
        if where == session and (owner or None) == table and text
    ]


_Told = tuple[str, str, str | None, str | None, str]


def _lines(desk: Desk) -> Iterator[_Told]:
    """(kind, uuid, session, table, text)"""
    for place in desk.places.values():
        yield "places", place.uuid, place.session, place.session_table, _joined(place.sticker, place.title)
    shelf = desk.shelf
    for actor in shelf.of(Actor).values():
        yield "actors", actor.uuid, actor.session, actor.session_table, _joined(actor.title, ", ".join(actor.goals))
    for link in shelf.of(Link).values():
        yield "links", link.uuid, link.session, link.session_table, _link(desk, link)
    for resource in shelf.of(Resource).values():
        yield "resources", resource.uuid, resource.session, resource.session_table, _resource(desk, resource)
    for flow in shelf.of(Flow).values():
        yield "flows", flow.uuid, flow.session, flow.session_table, _flow(desk, flow)
    for note in desk.notes.values():
        yield "notes", note.uuid, note.session, note.session_table, note.text
    for event in shelf.of(TimelineEvent).values():
        yield "timeline_events", event.uuid, event.session, event.session_table, _joined(event.begins_on, event.title)
    for decision in shelf.of(Decision).values():
        yield "decisions", decision.uuid, decision.session, decision.session_table, decision.text


def _link(desk: Desk, link: Link) -> str:
    arrow = "↔" if link.mutual else "→"
    kind = desk.agenda.label("link_types", link.type) if desk.agenda and link.type else ""
    return _joined(f"{name_of(desk, link.source)} {arrow} {name_of(desk, link.target)}", kind)


def _resource(desk: Desk, resource: Resource) -> str:
    owner = name_of(desk, resource.actor or resource.place)
    amount = quantity_text(resource.quantity, resource.unit)
    return _joined(mode_text(resource.mode or ""), resource.title, amount, owner)


def _flow(desk: Desk, flow: Flow) -> str:
    ends = (flow.from_actor or flow.from_place, flow.to_actor or flow.to_place)
    resource = desk.shelf.one(Resource, flow.resource)
    way = " → ".join(name_of(desk, end) or "?" for end in ends)
    return _joined(way, resource.title if resource else "", quantity_text(flow.quantity, flow.unit), flow.frequency)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def by_kind(lines: Iterable[ReadLine]) -> dict[str, list[ReadLine]]:
    """Lines under their kinds, in the order of the session's phases."""
    found: dict[str, list[ReadLine]] = {kind: [] for kind in _KINDS}
    for line in lines:
        found[line.kind].append(line)
    return {kind: those for kind, those in found.items() if those}
