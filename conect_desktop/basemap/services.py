"""Which services of raster tiles allow a small copy for use without a network: a catalogue of data, read and checked.

A service that a person describes by hand is checked in the same way. The servers of OpenStreetMap are refused: they
are paid by donations, and their policy forbids copies for later.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from conect_desktop import paths
from conect_desktop.basemap.pack import MAX_ZOOM, Bounds
from conect_desktop.errors import Trouble

MAX_TILES: Final = 50_000
"""Most tiles that a copy of any service may have."""
MAX_RATE: Final = 20.0
"""Most requests a second to any service."""
_MAX_CATALOGUE: Final = 1 << 20
_OPENSTREETMAP: Final = re.compile(r"(^|\.)(openstreetmap\.[a-z]+|osm\.org)$")
_POLICY: Final = "https://operations.osmfoundation.org/policies/tiles/"
_FORMATS: Final = ("png", "jpeg", "webp")


class BadService(Trouble):
    """A description of a service that can't be used, or of one that may not be copied."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service of raster tiles on the grid of web maps (EPSG:3857, XYZ), and what its terms allow."""

    id: str
    title: str
    country: str
    """ISO 3166-1, two letters."""
    kind: Literal["map", "photo"]
    url: str
    """Address of a tile with {z}, {x}, {y}, and {key} where each person needs one of their own."""
    licence: str
    licence_url: str
    attribution: str
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84)."""
    min_zoom: int
    max_zoom: int
    format: Literal["png", "jpeg", "webp"]
    tile_bytes: int
    """Bytes of a usual tile, for an estimate."""
    max_tiles: int
    """Most tiles of one copy."""
    rate: float
    """Requests a second."""
    source: str
    """Page that states the terms."""
    address_source: str
    """Page that states the address."""
    note: str = ""
    """What else a person should know of it."""

    @property
    def needs_key(self) -> bool:
        """Whether each person has to ask for a key of their own."""
        return "{key}" in self.url

    @property
    def host(self) -> str:
        """The server, for messages: an address may hold a key."""
        return urlsplit(self.url).hostname or ""


@cache
def catalogue() -> tuple[Service, ...]:
    """The services that ship with the program, by country."""
    return read(paths.resources() / "basemap" / "services.json")


def read(path: Path) -> tuple[Service, ...]:
    """The services of a catalogue; raises `BadService` with the entry that is wrong."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CATALOGUE + 1)
        told = json.loads(data)["services"] if len(data) <= _MAX_CATALOGUE else None
    except OSError as error:
        raise BadService(f"it can't be read ({error.strerror or error})", path=path) from error
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise BadService("it is no catalogue of services", path=path) from error
    if not isinstance(told, list):
        raise BadService("it is no catalogue of services", path=path)
    services = tuple(described(entry, path=path) for entry in told)
    twice = {service.id for service in services if [other.id for other in services].count(service.id) > 1}
    if twice:
        raise BadService(f"the name {sorted(twice)[0]!r} is there twice", path=path)
    return services


def described(told: Any, *, path: Path | None = None) -> Service:
    """A service from its description in JSON; raises `BadService` where something is missing, wrong or forbidden."""
    if not isinstance(told, Mapping):
        raise BadService("a service is described by names and values", path=path)
    entry = _Entry(told, path)
    service = Service(
        id=entry.text("id"), title=entry.text("title"), country=entry.text("country"), kind=entry.one_of(
            "kind", ("map", "photo")), url=entry.text("url"), licence=entry.text("licence"),
        licence_url=entry.web("licence_url"), attribution=entry.text("attribution"), bounds=entry.bounds(),
        min_zoom=int(entry.number("min_zoom", 0, MAX_ZOOM)), max_zoom=int(entry.number("max_zoom", 0, MAX_ZOOM)),
        format=entry.one_of("format", _FORMATS), tile_bytes=int(entry.number("tile_bytes", 100, 1_000_000)),
        max_tiles=int(entry.number("max_tiles", 1, MAX_TILES)), rate=entry.number("rate", 0.01, MAX_RATE),
        source=entry.web("source"),
        address_source=entry.web("address_source"), note=entry.text("note") if "note" in told else "",
    )  # fmt: skip
    if not re.fullmatch(r"[a-z0-9-]{1,60}", service.id):
        raise entry.bad("id", "has other signs than small letters, digits and hyphens")
    if not re.fullmatch(r"[A-Z]{2}", service.country):
        raise entry.bad("country", "is no country in two letters")
    if service.min_zoom > service.max_zoom:
        raise entry.bad("max_zoom", "is smaller than min_zoom")
    _look_at_address(service.url, entry)
    return service


def _look_at_address(url: str, entry: _Entry) -> None:
    """Refuse what is no address of tiles, and the servers that forbid copies."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise entry.bad("url", "is no address on the web") from None
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme not in ("http", "https") or not host or "{" in parts.netloc:
        raise entry.bad("url", "is no address on the web that begins with https:// and names its server")
    if "@" in parts.netloc:
        raise entry.bad("url", "holds a name or password")
    places = re.findall(r"\{([^{}]*)\}", url)
    if sorted(set(places) - {"key"}) != ["x", "y", "z"] or re.search(r"[\s<>\"\\^`|\x00-\x1f]", url):
        raise entry.bad("url", "has to hold {z}, {x} and {y}, and may hold {key}")
    if _OPENSTREETMAP.search(host):
        raise BadService(
            "the servers of OpenStreetMap may not be copied for later: they are paid by donations",
            path=entry.path, place=host,
            remedy=f"Fetch a base map made from the same data instead (PMTiles); the policy is at {_POLICY}.",
        )  # fmt: skip


class _Entry:
    """One description, and what may be wrong with it."""

    def __init__(self, told: Mapping[str, Any], path: Path | None) -> None:
        self.told = told
        self.path = path
        self.name = str(told.get("id", "?"))[:60]

    def text(self, key: str) -> str:
        value = self.told.get(key)
        if not isinstance(value, str) or not value.strip() or len(value) > 2_000:
            raise self.bad(key, "is missing or no text")
        return value.strip()

    def web(self, key: str) -> str:
        value = self.text(key)
        if not re.match(r"https?://", value):
            raise self.bad(key, "is no address on the web")
        return value

    def one_of(self, key: str, allowed: tuple[str, ...]) -> Any:
        value = self.told.get(key)
        if value not in allowed:
            raise self.bad(key, f"is none of {', '.join(allowed)}")
        return value

    def number(self, key: str, least: float, most: float) -> float:
        value = self.told.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
            raise self.bad(key, f"is no number from {least:g} to {most:g}")
        return value

    def bounds(self) -> Bounds:
        value = self.told.get("bounds")
        if not isinstance(value, list) or len(value) != 4 or not all(type(one) in (int, float) for one in value):
            raise self.bad("bounds", "are not west, south, east, north")
        west, south, east, north = (float(one) for one in value)
        if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
            raise self.bad("bounds", "are not west, south, east, north in degrees")
        return west, south, east, north

    def bad(self, key: str, what: str) -> BadService:
        return BadService(
            f"{key} {what}", path=self.path, place=f"service {self.name}", remedy="Correct its description."
        )
