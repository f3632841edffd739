"""What the command palette offers: every command that can be given now, named things of the book, names of the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.finder import Entry
from conect_desktop.bridge.ground_names import GroundNames
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.network import Actor
from conect_desktop.ui import actions as table
from conect_desktop.ui.dialogs.palette import CommandPalette

if TYPE_CHECKING:
    from conect_desktop.basemap.names import Named


class Finding:
    """The palette of a window, with what was found last on the map gathered meanwhile."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._window = window
        self.ground_names = GroundNames(desk.jobs, window)

    def ask(
        self,
        by_name: Mapping[str, QAction],
        view: Viewport,
        show_record: Callable[[str, str], object],
        show_on_ground: Callable[[Named], object],
    ) -> None:
        """Let the person type; what the map calls so is looked for around the middle of `view`."""
        self.ground_names.begin()
        near = view.lonlat(view.width / 2, view.height / 2)
        more = partial(self.ground_names.find, near=near, show=show_on_ground)
        palette = CommandPalette(entries(by_name, self._desk, show_record), self._window, more)
        palette.exec()
        palette.deleteLater()


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
