"""Layers and kinds of other schemas become those of the Protomaps basemap schema."""

from __future__ import annotations

import numpy as np
import pytest

from conect_desktop.basemap.schema import LAYERS, normalised
from conect_desktop.basemap.vector import Attribute, GeometryKind, TileFeature, TileLayer, decode
from tests.unit.basemap.packmaking import street_tile


def tile(extent: int = 4096, **layers: dict[str, Attribute]) -> dict[str, TileLayer]:
    """One feature a layer."""
    line = np.array([(0, 0), (extent, extent)], dtype=np.float32)
    return {
        name: TileLayer(name, extent, (TileFeature(GeometryKind.LINE, (line,), attributes),))
        for name, attributes in layers.items()
    }


def only(layers: dict[str, TileLayer], name: str) -> dict[str, Attribute]:
    (feature,) = normalised(layers)[name].features
    return dict(feature.attributes)


def test_a_tile_in_protomaps_terms_is_left_alone() -> None:
    layers = decode(street_tile())
    assert normalised(layers) is layers
    buildings = tile(buildings={"kind": "building"}, boundaries={"kind": "country"}, pois={"kind": "school"})
    assert normalised(buildings) is buildings


@pytest.mark.parametrize(
    ("layer", "own", "target", "expected"),
    [
        ("transportation", {"class": "primary", "brunnel": "bridge"}, "roads",
         {"kind": "major_road", "kind_detail": "primary", "min_zoom": 7, "is_bridge": True}),
        ("transportation", {"class": "path", "subclass": "cycleway"}, "roads",
         {"kind": "path", "kind_detail": "cycleway", "min_zoom": 13}),
        ("waterway", {"class": "canal", "name": "Canal Saint-Denis", "name_de": "Kanal"}, "water",
         {"kind": "canal", "min_zoom": 9, "name": "Canal Saint-Denis", "name:de": "Kanal"}),
        ("place", {"class": "city", "capital": 2, "name": "Oslo", "name:nb": "Oslo", "rank": 3}, "places",
         {"kind": "locality", "kind_detail": "city", "min_zoom": 5, "capital": "yes", "population_rank": 12,
          "name": "Oslo", "name:nb": "Oslo"}),
        ("boundary", {"admin_level": 2, "disputed": 1}, "boundaries",
         {"kind": "country", "kind_detail": 2, "min_zoom": 0, "disputed": True}),
        ("landcover", {"class": "wood"}, "landuse", {"kind": "forest"}),
        ("building", {"render_height": 12}, "buildings", {"kind": "building"}),
        ("poi", {"class": "school", "subclass": "kindergarten"}, "pois", {"kind": "kindergarten", "min_zoom": 15}),
    ],
)  # fmt: skip
def test_openmaptiles_is_understood(
    layer: str, own: dict[str, Attribute], target: str, expected: dict[str, Attribute]
) -> None:
    assert only(tile(**{layer: own}), target) == expected


@pytest.mark.parametrize(
    ("layer", "own", "target", "expected"),
    [
        ("streets", {"kind": "residential", "tunnel": True}, "roads",
         {"kind": "minor_road", "kind_detail": "residential", "min_zoom": 12, "is_tunnel": True}),
        ("ocean", {}, "water", {"kind": "ocean"}),
        ("water_lines", {"kind": "river"}, "water", {"kind": "river", "min_zoom": 7}),
        ("land", {"kind": "farmland"}, "landuse", {"kind": "farmland"}),
        ("place_labels", {"kind": "town", "population": "12000", "name": "Bagneux"}, "places",
         {"kind": "locality", "kind_detail": "town", "min_zoom": 8, "population": 12000, "population_rank": 5,
          "name": "Bagneux"}),
    ],
)  # fmt: skip
def test_shortbread_is_understood(
    layer: str, own: dict[str, Attribute], target: str, expected: dict[str, Attribute]
) -> None:
    assert only(tile(**{layer: own}), target) == expected


def test_a_layer_called_alike_in_both_schemas_is_told_by_its_attributes() -> None:
    assert only(tile(water={"class": "ocean"}), "water")["kind"] == "ocean"


def test_land_is_added_and_layers_come_in_the_order_of_painting() -> None:
    names = list(normalised(tile(place={"class": "town"}, building={}, transportation={"class": "rail"}, water={})))
    assert names == [name for name in LAYERS if name in names]
    assert names[0] == "earth"


def test_layers_that_count_in_different_units_are_brought_together() -> None:
    mixed = tile(4096, transportation={"class": "rail"}) | tile(512, aeroway={"class": "runway"})
    roads = normalised(mixed)["roads"]
    assert roads.extent == 4096
    assert [feature.parts[0][-1].tolist() for feature in roads.features] == [[4096, 4096], [4096, 4096]]


def test_what_no_painter_knows_is_left_out() -> None:
    layers = tile(transportation={"class": "spaceway"}, housenumber={"housenumber": "4"}, boundary={"maritime": 1})
    assert list(normalised(layers)) == ["earth"]


@pytest.mark.parametrize("population", ["many", float("inf"), float("nan"), -4])
def test_a_population_that_is_no_number_is_not_told(population: Attribute) -> None:
    assert "population" not in only(tile(place={"class": "town", "population": population}), "places")
