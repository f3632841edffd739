"""What can be typed for places and actors: gathered when somebody asks, and kept until one of them changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.network import Actor
from conect_desktop.domain.vocabulary import folded
from conect_desktop.storage.repositories import PlaceSummary

Item = tuple[str, str]
"""(table, uuid)"""


class ItemNames(QObject):
    """One for a desk, shared by all fields: going through a hundred thousand places at each key takes too long."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._named: dict[str, dict[str, Item]] = {}
        self._shown: dict[tuple[str, ...], list[str]] = {}
        self._numbered: dict[str | None, dict[str, list[PlaceSummary]]] = {}
        for changed in (desk.loaded, desk.book_opened, desk.book_closed, desk.places_changed):
            changed.connect(self._forget)
        desk.records_changed.connect(self._records_changed)

    @classmethod
    def of(cls, desk: Desk) -> ItemNames:
        """Those of a desk."""
        return desk.findChild(cls) or cls(desk)

    def find(self, typed: str, kinds: Sequence[str]) -> Item | None:
        """What is called so, of the kinds ``places`` and ``actors``; of two of one name the one written first."""
        wanted = folded(typed.strip())
        found = (self._of_kind(kind).get(wanted) for kind in ("places", "actors") if wanted and kind in kinds)
        return next((item for item in found if item is not None), None)

    def shown(self, kinds: tuple[str, ...]) -> list[str]:
        """The names to choose from, in order; the same list as long as nothing changed."""
        if kinds not in self._shown:
            names: list[str] = []
            if "places" in kinds:
                names += [f"{place.sticker} {place.title}".strip() for place in self._desk.places.values()]
            if "actors" in kinds:
                names += [actor.title for actor in self._desk.shelf.of(Actor).values()]
            self._shown[kinds] = sorted(filter(None, names), key=str.casefold)
        return self._shown[kinds]

    def numbered(self, number: str, session: str | None) -> Sequence[PlaceSummary]:
        """The places of a session with the number of a sticker."""
        if session not in self._numbered:
            here: dict[str, list[PlaceSummary]] = {}
            for place in self._desk.places.values():
                if place.session == session and place.sticker:
                    here.setdefault(place.sticker, []).append(place)
            self._numbered[session] = here
        return self._numbered[session].get(number, ())

    def _of_kind(self, kind: str) -> Mapping[str, Item]:
        if kind not in self._named:
            named: dict[str, Item] = {}
            if kind == "places":
                for place in self._desk.places.values():
                    for name in (f"{place.sticker} {place.title}".strip(), place.title, place.sticker):
                        if name:
                            named.setdefault(folded(name), ("places", place.uuid))
            else:
                for actor in self._desk.shelf.of(Actor).values():
                    named.setdefault(folded(actor.title), ("actors", actor.uuid))
            self._named[kind] = named
        return self._named[kind]

    def _records_changed(self, tables: frozenset[str]) -> None:
        if "actors" in tables:
            self._forget()

    def _forget(self, *_: object) -> None:
        self._named, self._shown, self._numbered = {}, {}, {}
