"""One vocabulary for the layers of base maps, so that the painter knows a river by one name only.

The vocabulary is that of the Protomaps basemap schema, version 4: layers earth, water, landcover, landuse, roads,
buildings, boundaries, places and pois, each feature with a `kind`. Packs in the OpenMapTiles schema (version 3) and in
Shortbread (version 1) are translated; their layer and field names are those of the published schemas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

import numpy as np

from conect_desktop.basemap.vector import Attribute, GeometryKind, TileFeature, TileLayer

Attributes: TypeAlias = Mapping[str, Attribute]
Translation: TypeAlias = Callable[[Attributes], dict[str, Attribute] | None]
"""What a feature's own attributes mean in Protomaps terms, without its names; `None` leaves the feature out."""

LAYERS: Final = ("earth", "water", "landcover", "landuse", "roads", "buildings", "boundaries", "places", "pois")
"""Every layer that `normalised` can give, in the order in which a map is painted."""

_POPULATION_STEPS: Final = (200, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 5e6, 1e7, 2e7, 5e7, 1e8, 1e9)

_ROADS: Final = {
    "motorway": ("highway", 3),
    "motorway_link": ("highway", 7),
    "trunk": ("major_road", 6),
    "primary": ("major_road", 7),
    "secondary": ("major_road", 9),
    "tertiary": ("major_road", 9),
    "minor": ("minor_road", 12),
    "residential": ("minor_road", 12),
    "unclassified": ("minor_road", 12),
    "living_street": ("minor_road", 12),
    "busway": ("minor_road", 12),
    "bus_guideway": ("minor_road", 12),
    "service": ("minor_road", 13),
    "raceway": ("minor_road", 13),
    "pedestrian": ("path", 12),
    "path": ("path", 13),
    "path_construction": ("path", 13),
    "track": ("path", 12),
    "footway": ("path", 13),
    "cycleway": ("path", 13),
    "bridleway": ("path", 13),
    "steps": ("path", 13),
    "rail": ("rail", 8),
    "light_rail": ("rail", 11),
    "subway": ("rail", 11),
    "tram": ("rail", 12),
    "transit": ("rail", 11),
    "narrow_gauge": ("rail", 11),
    "funicular": ("rail", 12),
    "monorail": ("rail", 12),
    "ferry": ("ferry", 8),
    "pier": ("pier", 13),
    "runway": ("aeroway", 10),
    "taxiway": ("aeroway", 12),
    "aerialway": ("aerialway", 12),
    "cable_car": ("aerialway", 12),
    "gondola": ("aerialway", 12),
}
"""Class of a way in either schema: kind, and the zoom from which it is drawn."""

_PLACES: Final = {
    "country": ("country", 2),
    "state": ("region", 5),
    "province": ("region", 5),
    "city": ("locality", 5),
    "capital": ("locality", 4),
    "state_capital": ("locality", 5),
    "town": ("locality", 8),
    "village": ("locality", 10),
    "hamlet": ("locality", 12),
    "isolated_dwelling": ("locality", 13),
    "farm": ("locality", 13),
    "locality": ("locality", 13),
    "suburb": ("macrohood", 11),
    "borough": ("macrohood", 11),
    "quarter": ("neighbourhood", 12),
    "neighbourhood": ("neighbourhood", 13),
}
"""Class of a place in either schema: kind, and the zoom from which it is named."""

_LAND: Final = {
    "wood": "forest",
    "forest": "forest",
    "grass": "grass",
    "grassland": "grassland",
    "meadow": "meadow",
    "heath": "scrub",
    "scrub": "scrub",
    "farmland": "farmland",
    "rock": "bare_rock",
    "bare_rock": "bare_rock",
    "scree": "bare_rock",
    "ice": "glacier",
    "glacier": "glacier",
    "sand": "sand",
    "beach": "beach",
    "wetland": "wetland",
    "swamp": "wetland",
    "bog": "wetland",
    "marsh": "wetland",
    "greenhouse_horticulture": "farmland",
    "orchard": "orchard",
    "vineyard": "vineyard",
    "allotments": "allotments",
    "village_green": "village_green",
    "recreation_ground": "recreation_ground",
    "sports_center": "recreation_ground",
    "track": "pitch",
    "garages": "industrial",
    "landfill": "industrial",
    "brownfield": "industrial",
    "public_park": "park",
    "bus_station": "railway",
    "rail": "railway",
}
"""Kinds of land cover and use that are called otherwise in Protomaps; every other one keeps its name."""


def normalised(layers: dict[str, TileLayer]) -> dict[str, TileLayer]:
    """The same tile in Protomaps terms; a tile that is in them already comes back as it is.

    OpenMapTiles and Shortbread draw land as background, so their tiles get an `earth` that fills the tile.
    """
    if layers.keys() & _SHORTBREAD_ONLY:
        return _translated(layers, _SHORTBREAD)
    if layers.keys() & _OPENMAPTILES_ONLY or _has_classes(layers.values()):
        return _translated(layers, _OPENMAPTILES)
    return layers


def _has_classes(layers: Iterable[TileLayer]) -> bool:
    """Whether features say `class` where Protomaps says `kind`: layers such as `water` are called alike in both."""
    return any("class" in feature.attributes and "kind" not in feature.attributes
               for layer in layers for feature in layer.features[:1])  # fmt: skip


def _translated(layers: Mapping[str, TileLayer], schema: Mapping[str, tuple[str, Translation]]) -> dict[str, TileLayer]:
    """Rename layers and attributes; layers that the schema does not name are left out."""
    features: dict[str, list[TileFeature]] = {}
    extents: dict[str, int] = {}
    for name, layer in layers.items():
        if name not in schema:
            continue
        target, translation = schema[name]
        extent = extents.setdefault(target, layer.extent)
        for feature in layer.features:
            attributes = translation(feature.attributes)
            if attributes is None:
                continue
            attributes.update(_names(feature.attributes))
            parts = feature.parts
            if layer.extent != extent:  # two layers of one tile may count in different units
                parts = tuple(part * np.float32(extent / layer.extent) for part in parts)
            features.setdefault(target, []).append(TileFeature(feature.kind, parts, attributes))
    result = {name: TileLayer(name, extents[name], tuple(features[name])) for name in LAYERS if name in features}
    return {"earth": _whole_tile()} | result


def _whole_tile() -> TileLayer:
    """Land everywhere, a little beyond the edges of the tile too."""
    extent, margin = 4096, 64
    low, high = -margin, extent + margin
    ring = np.array([(low, low), (high, low), (high, high), (low, high), (low, low)], dtype=np.float32)
    return TileLayer("earth", extent, (TileFeature(GeometryKind.POLYGON, (ring,), {"kind": "earth"}),))


def _names(attributes: Attributes) -> dict[str, Attribute]:
    """Names in all languages, under the keys `name` and `name:fr`."""
    names: dict[str, Attribute] = {}
    for key, value in attributes.items():
        if key == "name" or key.startswith("name:"):
            names[key] = value
        elif key.startswith("name_") and len(key) in (7, 8):
            names.setdefault("name:" + key[5:], value)
    return names


def _first(attributes: Attributes, *keys: str) -> str:
    """The first of some attributes that is filled, as text."""
    return next((str(attributes[key]) for key in keys if attributes.get(key)), "")


def _whole_number(value: Attribute | None) -> int:
    """A number as some schemas store it, as text or float; 0 without one."""
    try:
        return int(float(value)) if value is not None else 0
    except (ValueError, OverflowError):
        return 0


def _plain(kind: str) -> Translation:
    """A layer all of whose features are of one kind."""
    return lambda _attributes: {"kind": kind}


def _water(attributes: Attributes) -> dict[str, Attribute]:
    kind = _first(attributes, "class", "kind") or "water"
    return {"kind": {"pond": "water", "reservoir": "lake", "water": "water"}.get(kind, kind), "min_zoom": 0}


def _waterway(attributes: Attributes) -> dict[str, Attribute]:
    kind = _first(attributes, "class", "kind") or "stream"
    return {"kind": kind, "min_zoom": {"river": 7, "canal": 9}.get(kind, 12)}


def _land(attributes: Attributes) -> dict[str, Attribute]:
    kind = _first(attributes, "subclass", "kind", "class")
    if kind not in _LAND:
        kind = _first(attributes, "kind", "class")
    return {"kind": _LAND.get(kind, kind)}


def _road(attributes: Attributes) -> dict[str, Attribute] | None:
    own = _first(attributes, "class", "kind")
    if own.endswith("_construction"):
        own = own.removesuffix("_construction")
    detail = _first(attributes, "subclass") or own
    known = _ROADS.get(own) or _ROADS.get(detail)
    if known is None:
        return None
    result: dict[str, Attribute] = {"kind": known[0], "kind_detail": detail, "min_zoom": known[1]}
    for key, wanted in (("is_bridge", "bridge"), ("is_tunnel", "tunnel")):
        if attributes.get(wanted) or attributes.get("brunnel") == wanted:
            result[key] = True
    if attributes.get("link") or attributes.get("ramp"):
        result["is_link"] = True
    if attributes.get("ref"):
        result["ref"] = attributes["ref"]
    return result


def _boundary(attributes: Attributes) -> dict[str, Attribute] | None:
    if attributes.get("maritime") in (1, True):
        return None
    level = _whole_number(attributes.get("admin_level"))
    kind, zoom = next(
        (found for deepest, found in ((2, ("country", 0)), (4, ("region", 5)), (6, ("county", 8))) if level <= deepest),
        ("locality", 10),
    )
    result: dict[str, Attribute] = {"kind": kind, "kind_detail": level, "min_zoom": zoom}
    if attributes.get("disputed") in (1, True):
        result["disputed"] = True
    return result


def _place(attributes: Attributes) -> dict[str, Attribute] | None:
    own = _first(attributes, "class", "kind")
    if own not in _PLACES:
        return None
    kind, zoom = _PLACES[own]
    detail = "city" if own.endswith("capital") else own
    result: dict[str, Attribute] = {"kind": kind, "kind_detail": detail, "min_zoom": zoom}
    population = _whole_number(attributes.get("population"))
    if population > 0:
        result["population"] = population
        result["population_rank"] = sum(population >= step for step in _POPULATION_STEPS)
    elif "rank" in attributes:  # OpenMapTiles: 1 is the most important of a place's class
        result["population_rank"] = max(0, 15 - _whole_number(attributes["rank"]))
    if attributes.get("capital") in (2, "2", "yes") or own == "capital":
        result["capital"] = "yes"
    return result


def _poi(attributes: Attributes) -> dict[str, Attribute] | None:
    kind = _first(attributes, "subclass", "amenity", "leisure", "tourism", "shop", "historic", "man_made", "office",
                  "emergency", "highway", "railway", "kind", "class")  # fmt: skip
    return {"kind": kind, "min_zoom": 15} if kind else None


_OPENMAPTILES: Final[Mapping[str, tuple[str, Translation]]] = {
    "water": ("water", _water),
    "waterway": ("water", _waterway),
    "water_name": ("water", _water),
    "landcover": ("landuse", _land),
    "landuse": ("landuse", _land),
    "park": ("landuse", _plain("park")),
    "transportation": ("roads", _road),
    "transportation_name": ("roads", _road),
    "aeroway": ("roads", _road),
    "building": ("buildings", _plain("building")),
    "boundary": ("boundaries", _boundary),
    "place": ("places", _place),
    "poi": ("pois", _poi),
}

_SHORTBREAD: Final[Mapping[str, tuple[str, Translation]]] = {
    "ocean": ("water", _plain("ocean")),
    "water_polygons": ("water", _water),
    "water_lines": ("water", _waterway),
    "water_polygons_labels": ("water", _water),
    "water_lines_labels": ("water", _waterway),
    "land": ("landuse", _land),
    "sites": ("landuse", _land),
    "streets": ("roads", _road),
    "street_polygons": ("roads", _road),
    "street_labels": ("roads", _road),
    "ferries": ("roads", _plain("ferry")),
    "aerialways": ("roads", _plain("aerialway")),
    "pier_lines": ("roads", _plain("pier")),
    "buildings": ("buildings", _plain("building")),
    "boundaries": ("boundaries", _boundary),
    "place_labels": ("places", _place),
    "public_transport": ("pois", _poi),
    "pois": ("pois", _poi),
}

_SHORTBREAD_ONLY: Final = _SHORTBREAD.keys() - _OPENMAPTILES.keys() - set(LAYERS)
_OPENMAPTILES_ONLY: Final = _OPENMAPTILES.keys() - _SHORTBREAD.keys() - set(LAYERS)
