"""A lab's dossier and the sessions it runs: phases, tables, participant codes, consent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class City:
    """One of the project's sites; coordinates in degrees, WGS 84."""

    name: str
    country: str
    latitude: float
    longitude: float
    crs: str


CITIES: Final[tuple[City, ...]] = (
    City("Saint-Denis", "FR", 48.936, 2.357, "EPSG:2154"),
    City("Bagneux", "FR", 48.797, 2.312, "EPSG:2154"),
    City("Bucharest", "RO", 44.427, 26.103, "EPSG:3844"),
    City("Sibiu", "RO", 45.793, 24.152, "EPSG:3844"),
    City("Stockholm", "SE", 59.329, 18.069, "EPSG:3006"),
    City("Gothenburg", "SE", 57.709, 11.975, "EPSG:3006"),
    City("Oslo", "NO", 59.914, 10.752, "EPSG:25832"),
    City("Seville", "ES", 37.389, -5.984, "EPSG:25830"),
    City("Eindhoven", "NL", 51.441, 5.470, "EPSG:28992"),
    City("Rotterdam", "NL", 51.924, 4.478, "EPSG:28992"),
)
"""The ten CoNECT sites (DOMAIN.md §6); any other city can be typed."""

COUNTRY_LANGUAGE: Final[Mapping[str, str]] = {"FR": "fr", "RO": "ro", "SE": "sv", "NO": "nb", "ES": "es", "NL": "nl"}
"""What is mostly spoken in a country's labs, as a first guess for the content language."""


def city(name: str) -> City | None:
    """The site of that name, however it is capitalised."""
    return next((c for c in CITIES if c.name.casefold() == name.strip().casefold()), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The lab a book belongs to. `longitude`, `latitude` in degrees (WGS 84) say where its map opens."""

    uuid: str
    title: str = ""
    lab: str = ""
    city: str = ""
    country: str = ""
    language: str = "en"
    licence: str | None = None
    template: str | None = None
    longitude: float | None = None
    latitude: float | None = None
    retention_until: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of about three hours."""

    uuid: str
    title: str = ""
    location: str | None = None
    template: str | None = None
    question: str | None = None
    language: str | None = None
    status: str | None = None
    summary: str | None = None
    date: str | None = None
    headcount: int | None = None
    opened_at: str | None = None
    closed_at: str | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One stretch of a session; the phase under way stamps what is captured."""

    uuid: str
    session: str
    position: int = 0
    key: str = ""
    kind: str = ""
    title: str = ""
    hint: str | None = None
    minutes: int | None = None
    records: Sequence[str] = ()
    started_at: str | None = None
    ended_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTable:
    """A table of six to ten people within a session."""

    uuid: str
    session: str
    position: int = 0
    label: str = ""
    host: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person, by code only (``T2-P05``); names stay on paper."""

    uuid: str
    code: str
    age_group: str | None = None
    remark: str | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What one participant allows (GDPR art. 6 and 7); None means was not asked."""

    uuid: str
    participant: str
    data_use: bool | None = None
    map_publication: bool | None = None
    photo_taking: bool | None = None
    photo_publication: bool | None = None
    audio: bool | None = None
    recontact: bool | None = None
    research_reuse: bool | None = None
    guardian_consent: bool | None = None
    given_on: str | None = None
    withdrawn_on: str | None = None
    remark: str | None = None
    author: str | None = None
    created_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What the phase under way stamps on everything captured: where, by whom it was said, who typed it."""

    session: str | None = None
    session_table: str | None = None
    phase: str | None = None
    said_by: Sequence[str] = ()
    author: str | None = None
