"""What may leave, decided in this one place: consent, visibility, location rule; with a reason for every refusal.

Exporters take `Release` and the released records in it, which only `release` can make: they cannot be handed anything
else. Pure functions of records, no file and no clock.
"""

from __future__ import annotations

from conect_desktop.domain.release.consents import Consents
from conect_desktop.domain.release.deciding import Content, release, release_content
from conect_desktop.domain.release.fields import (
    ACTOR_FIELDS,
    ALLOWED,
    INTERNAL_FIELDS,
    NOTE_FIELDS,
    PERSONAL_FIELDS,
    PLACE_FIELDS,
    READING_FIELDS,
)
from conect_desktop.domain.release.location import cell_middle, generalised, stricter
from conect_desktop.domain.release.sealed import (
    AUDIENCES,
    REASONS,
    Audience,
    Kind,
    Pointer,
    Reason,
    Refused,
    Release,
    Released,
)

__all__ = [
    "ACTOR_FIELDS",
    "ALLOWED",
    "AUDIENCES",
    "INTERNAL_FIELDS",
    "NOTE_FIELDS",
    "PERSONAL_FIELDS",
    "PLACE_FIELDS",
    "READING_FIELDS",
    "REASONS",
    "Audience",
    "Consents",
    "Content",
    "Kind",
    "Pointer",
    "Reason",
    "Refused",
    "Release",
    "Released",
    "cell_middle",
    "generalised",
    "release",
    "release_content",
    "stricter",
]
