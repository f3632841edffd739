"""How a session may run, as a lab keeps it in its book and gives it to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from conect_desktop.domain.vocabulary import spoken
from conect_desktop.errors import Trouble

PHASE_KINDS: Final = (
    "prepare", "consent", "icebreaker", "listing", "mapping", "resources", "network", "timeline", "walk",
    "readback", "priorities", "indicators", "charter", "decisions", "after", "other",
)  # fmt: skip
"""What a phase is about; it says which page of the window is put forward."""
LONGEST_PHASE: Final = 600
"""Minutes."""
MOST_PHASES: Final = 60


@dataclass(frozen=True, slots=True)
class Template:
    """How a session may run: its phases, as data."""

    key: str
    version: int
    labels: Mapping[str, str]
    descriptions: Mapping[str, str]
    phases: tuple[dict[str, Any], ...]
    roles: tuple[str, ...] = ()
    """Who is needed, as keys of `domain.meeting.ROLES`."""
    evaluation: tuple[str, ...] = ()
    """Ids of the questions it ends with."""

    @property
    def minutes(self) -> int:
        """How long it takes without its optional phases."""
        return sum(phase.get("minutes") or 0 for phase in self.phases if not phase.get("optional"))

    def label(self, language: str) -> str:
        """What the person chooses by."""
        return spoken(self.labels, language) or self.key

    def description(self, language: str) -> str:
        """What it is for, in a sentence."""
        return spoken(self.descriptions, language)


def chosen(there: Mapping[str, Template], key: str) -> Template:
    """The template of that key; raises `Trouble` naming those there are."""
    if key not in there:
        raise Trouble(f"there is no session template {key!r}", remedy="Choose one of " + ", ".join(there) + ".")
    return there[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """A template as a row of the book; `content` holds description, phases, roles and evaluation."""

    uuid: str
    key: str
    version: int | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    content: Mapping[str, Any] = field(default_factory=dict)
