"""Photos, sounds and scans: what is known of a file; its bytes stay in the book and are streamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conect_desktop.domain.place import VISIBILITIES, Problem
from conect_desktop.domain.said import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium(Said):
    """A file kept by its content: `sha256` in hex, `size` in bytes. The original is never altered.

    `recognisable_people` and `minors` block publication without consent; None means nobody looked yet, and blocks too.
    `shows` holds the codes of the people in it.
    """

    uuid: str
    content_type: str = "application/octet-stream"
    sha256: str | None = None
    title: str | None = None
    file_name: str | None = None
    caption: str | None = None
    content_language: str | None = None
    size: int | None = None
    taken_at: str | None = None
    recognisable_people: bool | None = None
    minors: bool | None = None
    shows: Sequence[str] = ()
    georeference: Mapping[str, Any] | None = None
    """How a photograph of a printed map lies on the ground (`services.sheets`); it never leaves."""
    visibility: str | None = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumOf:
    """That a medium belongs to an item: its table and uuid."""

    uuid: str
    media: str = ""
    item_table: str = ""
    item: str = ""
    role: str | None = None


def medium_problems(medium: Medium) -> list[Problem]:
    """Why what is known of a medium can't be saved as it is; empty when it can."""
    if medium.visibility not in (None, *VISIBILITIES):
        return [Problem("visibility", "one of " + ", ".join(VISIBILITIES))]
    return []
