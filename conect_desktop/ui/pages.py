"""The pages of the window as a table, in the order of a session; the rail, the menus and the wiring read it.

A page is made when it is first wanted, and its module loaded then: charts would cost the start a third of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner, Lane

PAGES: Final[Mapping[str, str]] = {
    "session": "session_panel:SessionPanel",
    "people": "people_panel:PeoplePanel",
    "map": "map_panel:MapPanel",
    "list": "list_panel:ListPanel",
    "notes": "notes_panel:NotesPanel",
    "resources": "resources_panel:ResourcesPanel",
    "network": "network_panel:NetworkPanel",
    "media": "media_panel:MediaPanel",
    "paper": "paper_panel:PaperPanel",
    "readback": "readback_panel:ReadbackPanel",
    "votes": "votes_panel:VotesPanel",
    "indicators": "indicators_panel:IndicatorsPanel",
    "minutes": "minutes_panel:MinutesPanel",
    "compare": "compare_panel:ComparePanel",
    "leaving": "leaving_panel:LeavingPanel",
    "together": "together_panel:TogetherPanel",
}
"""Name → module and class in `ui.panels`. Each has an action ``show_NAME``."""

HELP_OF: Final[Mapping[str, str]] = {
    "session": "session", "people": "consent", "map": "start", "list": "start", "notes": "start",
    "resources": "session", "network": "network", "media": "session", "paper": "paper", "readback": "together",
    "votes": "results", "indicators": "results", "minutes": "results", "compare": "results", "leaving": "leaving",
    "together": "together",
}  # fmt: skip
"""The help page that F1 opens on each page."""

_PAUSE_MS: Final = 2_500
"""After a book was read its map is drawn first."""
AT_ONCE: Final = ("session", "map", "list", "notes")
"""Made with the window: they listen to each other from the start."""

PAGE_OF_KIND: Final[Mapping[str, str]] = {
    "places": "map",
    "notes": "notes",
    "actors": "network",
    "links": "network",
    "resources": "resources",
    "flows": "resources",
    "participants": "people",
    "media": "media",
    "disagreements": "readback",
    "vote_rounds": "votes",
    "decisions": "minutes",
}
"""The page that shows a record of a table."""

PAGE_OF_PHASE: Final[Mapping[str, str]] = {
    "prepare": "session",
    "consent": "people",
    "icebreaker": "map",
    "listing": "notes",
    "mapping": "map",
    "resources": "resources",
    "network": "network",
    "timeline": "minutes",
    "walk": "map",
    "readback": "readback",
    "priorities": "votes",
    "indicators": "indicators",
    "charter": "minutes",
    "decisions": "minutes",
    "after": "media",
}
"""The page where a phase of that kind is recorded."""


def load(name: str) -> Callable[[Desk], QWidget]:
    """What makes the page of that name, its module loaded now."""
    module, _, made = PAGES[name].partition(":")
    found: Callable[[Desk], QWidget] = getattr(import_module(f"conect_desktop.ui.panels.{module}"), made)
    return found


class Pages(QObject):
    """Makes each page once, when it is first asked for."""

    made = Signal(str, QWidget)
    """A page is there for the first time: whoever wires it does it now."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[str, QWidget] = {}
        self._ahead = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def get(self, name: str) -> QWidget:
        """The page of that name; raises KeyError for one that is not in the table."""
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = load(name)(self._desk)
            page.setObjectName(name)
            self.made.emit(name, page)
        return page

    def load_ahead(self, jobs: JobRunner) -> None:
        """Load the other pages' modules beside the window, so that the first visit doesn't wait for them."""

        def load_all() -> None:
            for name in PAGES:
                load(name)

        def begin() -> None:
            # a window that was closed within the pause has no lanes any more
            if not jobs.closed:
                jobs.run(Lane.GENERAL, load_all, name="load pages")

        if not self._ahead:
            self._ahead = True
            self._pause.timeout.connect(begin)
            self._pause.start()
