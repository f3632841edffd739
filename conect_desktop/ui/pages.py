"""The pages of the window as a table, in the order of a session; the rail, the menus and the wiring read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.panels.compare_panel import ComparePanel
from conect_desktop.ui.panels.indicators_panel import IndicatorsPanel
from conect_desktop.ui.panels.list_panel import ListPanel
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.panels.media_panel import MediaPanel
from conect_desktop.ui.panels.minutes_panel import MinutesPanel
from conect_desktop.ui.panels.network_panel import NetworkPanel
from conect_desktop.ui.panels.notes_panel import NotesPanel
from conect_desktop.ui.panels.people_panel import PeoplePanel
from conect_desktop.ui.panels.readback_panel import ReadbackPanel
from conect_desktop.ui.panels.resources_panel import ResourcesPanel
from conect_desktop.ui.panels.session_panel import SessionPanel
from conect_desktop.ui.panels.votes_panel import VotesPanel

PAGES: Final[Mapping[str, Callable[[Desk], QWidget]]] = {
    "session": SessionPanel,
    "people": PeoplePanel,
    "map": MapPanel,
    "list": ListPanel,
    "notes": NotesPanel,
    "resources": ResourcesPanel,
    "network": NetworkPanel,
    "media": MediaPanel,
    "readback": ReadbackPanel,
    "votes": VotesPanel,
    "indicators": IndicatorsPanel,
    "minutes": MinutesPanel,
    "compare": ComparePanel,
}
"""Name → what makes it. Each has an action ``show_NAME``."""

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
