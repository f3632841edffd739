"""What the command palette offers: every command that can be given now, and the named things of the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.finder import Entry
from conect_desktop.domain.network import Actor
from conect_desktop.ui import actions as table


def entries(by_name: Mapping[str, QAction], desk: Desk, show: Callable[[str, str], object]) -> Iterator[Entry]:
    """Commands first, then places and actors; choosing one of these calls `show(table, uuid)`."""
    for row in table.ACTIONS:
        action = by_name[row.name]
        if action.isEnabled() and row.name != "palette":
            section = table.translated(table.SECTIONS[row.section]).replace("&", "")
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            detail = " · ".join(part for part in (section, key) if part)
            yield Entry(action.text().replace("&", ""), detail, action.trigger, row.icon)
    for place in desk.places.values():
        if place.title or place.sticker:
            yield Entry(f"{place.sticker} {place.title}".strip(), "", partial(show, "places", place.uuid), "pin")
    for actor in desk.shelf.of(Actor).values():
        yield Entry(actor.title, "", partial(show, "actors", actor.uuid), "network")
