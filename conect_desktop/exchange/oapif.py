"""Reading features from a server that speaks OGC API - Features (OGC 17-069r4): collections, and their items by area.

Positions are longitude, latitude in WGS 84 (CRS84, the standard's default). Whatever a server says is hostile: bodies,
pages and items are bounded, links lead nowhere but to the server that was asked, and nothing it sends is run or shown
as markup.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self
from urllib.parse import quote, urljoin, urlsplit

import orjson
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_read import read_geometry
from conect_desktop.exchange.oapif_http import JsonServer, NotFeatures, below
from conect_desktop.exchange.stores.trouble import ServerTrouble

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (WGS 84)."""

MAX_PAGES: Final = 200
MAX_ITEMS: Final = 20_000
"""More than this beside the places of a session nobody reads."""
MAX_PROPERTIES: Final = 200_000
"""Largest properties of one item that are kept, in bytes of JSON."""
PAGE: Final = 500
"""Items asked for at once; a server may give fewer."""
_COLLECTIONS: Final = 2_000
_CORE: Final = re.compile(r"/ogcapi-features-1/1\.\d+/conf/core$")
_WGS84: Final = re.compile(r"(CRS84h?|EPSG:+4326)$", re.IGNORECASE)


class TooMany(Trouble):
    """More items than are taken into a book."""


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection of a server. Texts are what the server says, as plain text."""

    id: str
    title: str
    description: str = ""
    licence: str = ""
    """Name or address of the licence; empty where the server doesn't say."""
    attribution: str = ""
    bbox: Box | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A server: its address as it is to be used, its title, its collections of features."""

    address: str
    title: str
    collections: tuple[Collection, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One feature with a position, and its own address."""

    source_id: str
    address: str
    geometry: BaseGeometry
    properties: Mapping[str, Any]


@dataclass(slots=True)
class Skipped:
    """What of the items could not be taken, by number; one reason as an example."""

    unplaced: int = 0
    """Without a position."""
    unreadable: int = 0
    outside: int = 0
    """Beyond the area that was asked for: the server did not look at it."""
    example: str = ""


def item_address(address: str, collection: str, source_id: str = "") -> str:
    """Where one item of a collection is to be read again; the whole collection's items without an id."""
    tail = f"/{quote(source_id, safe='')}" if source_id else ""
    return below(address, f"collections/{quote(collection, safe='')}/items{tail}")


class FeatureServer:
    """A connection to one server; leave it with `with`. Nothing is sent before something is asked."""

    def __init__(self, address: str) -> None:
        self._web = JsonServer(address)
        self.address = self._web.address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back."""
        self._web.close()

    # -- what there is -----------------------------------------------------------------------------------------------

    def look(self, progress: Progress | None = None) -> Service:
        """The server's collections of features; raises `NotFeatures` where it is something else."""
        watched = progress or Silent()
        landing = self._web.read(below(self.address, ""), watched)
        if not isinstance(landing.get("links"), list):
            raise self._web.not_features()
        conformance = self._web.read(below(self.address, "conformance"), watched)
        classes = conformance.get("conformsTo")
        if not isinstance(classes, list) or not any(isinstance(one, str) and _CORE.search(one) for one in classes):
            raise self._web.not_features()
        content = self._web.read(below(self.address, "collections"), watched)
        told = content.get("collections")
        if not isinstance(told, list):
            raise self._web.not_features()
        licence = _licence(landing)
        found = [_collection(one, licence) for one in told[:_COLLECTIONS] if isinstance(one, dict)]
        collections = tuple(one for one in found if one is not None)
        if not collections:
            raise NotFeatures(
                "the server has no collection of features", place=self.address, remedy="Ask whoever runs it."
            )
        return Service(self.address, _text(landing.get("title")) or urlsplit(self.address).netloc, collections)

    def count(self, collection: str, bbox: Box | None = None, progress: Progress | None = None) -> int | None:
        """How many items there are, within an area; None where the server doesn't count."""
        page = self._web.read(self._items(collection, bbox, 1), progress or Silent())
        matched = page.get("numberMatched")
        if isinstance(matched, int) and not isinstance(matched, bool) and matched >= 0:
            return matched
        return None

    # -- items -------------------------------------------------------------------------------------------------------

    def items(
        self, collection: str, bbox: Box | None, progress: Progress | None = None, skipped: Skipped | None = None
    ) -> Iterator[Item]:
        """The items within an area, page by page; what can't be taken is counted in `skipped`.

        Raises `TooMany` beyond `MAX_ITEMS` or `MAX_PAGES`, `ServerTrouble` for an answer that is no GeoJSON. `progress`
        counts items, of as many as the server says there are.
        """
        watched, left = progress or Silent(), skipped if skipped is not None else Skipped()
        address: str | None = self._items(collection, bbox, PAGE)
        seen_pages: set[str] = set()
        seen: set[str] = set()
        read = 0
        while address is not None:
            if len(seen_pages) >= MAX_PAGES:
                raise self._too_many()
            seen_pages.add(address)
            page = self._web.read(address, watched)
            features = page.get("features")
            if page.get("type") != "FeatureCollection" or not isinstance(features, list):
                raise self._web.bad("the items are not GeoJSON")
            _refuse_other_grid(page, self.address)
            for feature in features:
                read += 1
                if read > MAX_ITEMS:
                    raise self._too_many()
                item = self._item(collection, feature, bbox, left)
                if item is not None and item.source_id not in seen:
                    seen.add(item.source_id)
                    yield item
            total = page.get("numberMatched")
            watched.step(read, total if isinstance(total, int) else 0)
            address = self._next(page, address, seen_pages)

    def _items(self, collection: str, bbox: Box | None, limit: int) -> str:
        asked = {"limit": str(limit)}
        if bbox is not None:
            asked["bbox"] = ",".join(f"{value:.2f}" for value in _widened(bbox))
        return below(self.address, f"collections/{quote(collection, safe='')}/items", **asked)

    def _item(self, collection: str, feature: Any, bbox: Box | None, left: Skipped) -> Item | None:
        try:
            geometry, properties = _geometry(feature)
        except _Unreadable as error:
            left.unreadable += 1
            left.example = left.example or str(error)
            return None
        if geometry is None:
            left.unplaced += 1
            return None
        if bbox is not None and not _touches(geometry, bbox):
            # what was asked for only so that the server learns less is no surprise
            left.outside += not _touches(geometry, _widened(bbox))
            return None
        given = feature.get("id")
        if isinstance(given, int) and not isinstance(given, bool):
            given = str(given)
        if isinstance(given, str) and 0 < len(given) <= 500:
            return Item(given, item_address(self.address, collection, given), geometry, properties)
        # nothing else names it: the same content is the same item when the layer is read again
        digest = hashlib.sha256(geometry.wkb + orjson.dumps(properties, option=orjson.OPT_SORT_KEYS)).hexdigest()
        return Item(f"~{digest[:24]}", item_address(self.address, collection), geometry, properties)

    def _next(self, page: Mapping[str, Any], address: str, seen: set[str]) -> str | None:
        """Where the next page is, None after the last; raises `ServerTrouble` where it leads elsewhere or round."""
        for link in _links(page):
            if link.get("rel") == "next" and isinstance(link.get("href"), str):
                try:
                    following = self._web.same_host(urljoin(address, link["href"][:4_000]))
                except ValueError:
                    following = None
                if following is None:
                    raise self._web.bad("the server sends to another one for the rest")
                if following in seen:
                    raise self._web.bad("the server's pages go round in a circle")
                return following
        return None

    def _too_many(self) -> TooMany:
        return TooMany(
            f"there are more than {MAX_ITEMS} items or {MAX_PAGES} pages",
            place=self.address,
            remedy="Narrow the area: zoom in on the map and take what is in view.",
        )


def _text(value: Any, most: int = 300) -> str:
    return one_line(value)[:most] if isinstance(value, str) else ""


def _links(told: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The links of a page or a collection, as far as they are some."""
    links = told.get("links")
    return [one for one in links if isinstance(one, dict)] if isinstance(links, list) else []


def _collection(told: Mapping[str, Any], licence: str) -> Collection | None:
    """A collection from its description; None where it has no id or holds something else than features."""
    name = told.get("id")
    if not isinstance(name, str) or not 0 < len(name) <= 300 or told.get("itemType", "feature") != "feature":
        return None
    links = _links(told)
    if links and not any(one.get("rel") == "items" for one in links):
        return None
    return Collection(
        name, _text(told.get("title")) or _text(name), _text(told.get("description"), 2_000),
        _licence(told) or licence, _text(told.get("attribution")), _bbox(told.get("extent")),
    )  # fmt: skip


def _licence(told: Mapping[str, Any]) -> str:
    """What it says of its licence: a name, else the title or address of its link."""
    if text := _text(told.get("license")):
        return text
    for link in _links(told):
        if link.get("rel") == "license":
            return _text(link.get("title")) or _text(link.get("href"))
    return ""


def _bbox(extent: Any) -> Box | None:
    try:
        west, south, *rest = (float(value) for value in extent["spatial"]["bbox"][0])
        east, north = rest[-2:] if len(rest) == 2 else rest[1:3]
    except (TypeError, ValueError, KeyError, IndexError):
        return None
    return (west, south, east, north) if -180 <= west <= 180 and -90 <= south <= north <= 90 else None


def _refuse_other_grid(page: Mapping[str, Any], address: str) -> None:
    crs = page.get("crs")
    told = crs.get("properties") if isinstance(crs, dict) else None
    name = told.get("name") if isinstance(told, dict) else None
    if isinstance(name, str) and not _WGS84.search(name):
        raise ServerTrouble(
            "the coordinates are not longitude and latitude", place=address, remedy="Ask whoever runs the server."
        )


class _Unreadable(Exception):
    """What is wrong with one feature, in words."""


def _geometry(feature: Any) -> tuple[BaseGeometry | None, Mapping[str, Any]]:
    """Geometry and properties of a feature; raises `_Unreadable`."""
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise _Unreadable("it is not a Feature")
    properties = feature.get("properties") or {}
    if not isinstance(properties, dict):
        raise _Unreadable("its properties are not an object")
    if len(orjson.dumps(properties)) > MAX_PROPERTIES:
        raise _Unreadable(f"its properties are larger than {MAX_PROPERTIES} bytes")
    raw = feature.get("geometry")
    if raw is None:
        return None, properties
    if not isinstance(raw, dict):
        raise _Unreadable("its geometry is not an object")
    try:
        return read_geometry(raw)[0], properties
    except ValueError as error:
        raise _Unreadable(str(error)) from None


def _widened(bbox: Box) -> Box:
    """A box that tells a server the neighbourhood and not what somebody zoomed to: out to the next hundredth degree."""
    west, south, east, north = (round(100 * value, 5) for value in bbox)
    return math.floor(west) / 100, math.floor(south) / 100, math.ceil(east) / 100, math.ceil(north) / 100


def _touches(geometry: BaseGeometry, bbox: Box) -> bool:
    """Whether a geometry's extent meets the area; the last digits that were cut from the request don't matter."""
    west, south, east, north = geometry.bounds
    slack = 1e-6
    return bool(
        west <= bbox[2] + slack and east >= bbox[0] - slack and south <= bbox[3] + slack and north >= bbox[1] - slack
    )
