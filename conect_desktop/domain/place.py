"""Spaces and practices on the map, and what people said about them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.said import Said
from conect_desktop.domain.sentence import Sentence

VISIBILITIES: Final = ("team", "partners", "public")
"""Who may see it, from careful to open."""
LOCATION_RULES: Final = ("exact", "grid_250", "grid_500", "neighbourhood", "withheld")
"""How exactly a position is told, from open to careful."""
CONFIDENCES: Final = (1, 2, 3)
CATEGORY_FIELDS: Final = ("practices", "domains", "modes")
"""Fields that hold several keys of the vocabulary of the same name."""

VOCABULARY_OF: Final = {
    "practices": "practices",
    "domains": "domains",
    "modes": "modes",
    "space_type": "space_types",
    "tenure": "tenures",
    "status": "place_statuses",
    "kind": "note_kinds",
}
"""The vocabulary each field takes its keys from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Said):
    """A space or practice. `geometry` is a point, line or area in longitude, latitude (WGS 84), or not known yet."""

    uuid: str
    geometry: BaseGeometry | None = None
    sticker: str | None = None
    title: str = ""
    description: str | None = None
    url: str | None = None
    city: str | None = None
    neighbourhood: str | None = None
    country: str | None = None
    start_year: int | None = None
    status: str | None = None
    language: str | None = None
    source: str | None = None
    source_ref: str | None = None
    practices: Sequence[str] = ()
    domains: Sequence[str] = ()
    modes: Sequence[str] = ()
    space_type: str | None = None
    other_type: str | None = None
    tenure: str | None = None
    vacant_reuse: bool | None = None
    landmark: bool | None = None
    legal_form: str | None = None
    decision_making: str | None = None
    members: str | None = None
    workforce: str | None = None
    charter: str | None = None
    openness: str | None = None
    commons: str | None = None
    visibility: str | None = "team"
    location_rule: str | None = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Said):
    """What was said, verbatim, apart from what the note-taker makes of it; about a place, an actor, or free."""

    uuid: str
    text: str = ""
    kind: str | None = None
    interpretation: str | None = None
    language: str | None = None
    place: str | None = None
    actor: str | None = None
    visibility: str | None = "team"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a record from being saved: the field, and what is wrong with it in words."""

    field: str
    what: str


_URL: Final = re.compile(r"https?://[^\s<>\"']{3,2000}", re.IGNORECASE)
MAX_TITLE: Final = 300
MAX_TEXT: Final = 50_000
MAX_VERTICES: Final = 100_000


def geometry_problem(geometry: BaseGeometry | None) -> Sentence | None:
    """What is wrong with a geometry in degrees (WGS 84), in words, or None. Source of validity: OGC 06-103r4."""
    if geometry is None:
        return None
    if geometry.is_empty:
        return Sentence("it has no position")
    if shapely.get_num_coordinates(geometry) > MAX_VERTICES:
        return Sentence("it has more than {0} vertices", MAX_VERTICES)
    west, south, east, north = geometry.bounds
    # written so that NaN fails too
    if not (west >= -180.0 and east <= 180.0):
        return Sentence("a longitude is not between -180 and 180 degrees")
    if not (south >= -90.0 and north <= 90.0):
        return Sentence("a latitude is not between -90 and 90 degrees")
    if not bool(shapely.is_valid(geometry)):
        return Sentence("its outline is not valid ({0})", shapely.is_valid_reason(geometry))
    return None


def place_problems(place: Place, *, this_year: int | None = None) -> list[Problem]:
    """Why a place can't be saved as it is, field by field; empty when it can."""
    problems: list[Problem] = []
    if not place.title.strip() and not place.sticker:
        problems.append(Problem("title", "a title or a sticker number is needed"))
    if len(place.title) > MAX_TITLE:
        problems.append(Problem("title", f"at most {MAX_TITLE} characters"))
    if place.description and len(place.description) > MAX_TEXT:
        problems.append(Problem("description", f"at most {MAX_TEXT} characters"))
    if place.url and not _URL.fullmatch(place.url):
        problems.append(Problem("url", "a web address begins with http:// or https:// and has no blanks"))
    if place.country and not re.fullmatch(r"[A-Z]{2}", place.country):
        problems.append(Problem("country", "two capital letters, as in FR or SE"))
    if place.start_year is not None:
        latest = (this_year or dt.date.today().year) + 30
        if not 1000 <= place.start_year <= latest:
            problems.append(Problem("start_year", f"a year between 1000 and {latest}"))
    if place.visibility not in (None, *VISIBILITIES):
        problems.append(Problem("visibility", "one of " + ", ".join(VISIBILITIES)))
    if place.location_rule not in (None, *LOCATION_RULES):
        problems.append(Problem("location_rule", "one of " + ", ".join(LOCATION_RULES)))
    if place.confidence not in (None, *CONFIDENCES):
        problems.append(Problem("confidence", "1, 2 or 3"))
    trouble = geometry_problem(place.geometry)
    if trouble:
        problems.append(Problem("geometry", trouble))
    return problems


def note_problems(note: Note) -> list[Problem]:
    """Why a note can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not note.text.strip():
        problems.append(Problem("text", "what was said is missing"))
    if len(note.text) > MAX_TEXT:
        problems.append(Problem("text", f"at most {MAX_TEXT} characters"))
    if note.visibility not in (None, *VISIBILITIES):
        problems.append(Problem("visibility", "one of " + ", ".join(VISIBILITIES)))
    if note.confidence not in (None, *CONFIDENCES):
        problems.append(Problem("confidence", "1, 2 or 3"))
    return problems
