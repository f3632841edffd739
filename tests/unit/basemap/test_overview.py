"""The map that ships with the program: the world is there, the labs are named, Europe has detail."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from conect_desktop import paths
from conect_desktop.basemap.packs import Pack, overview
from conect_desktop.basemap.vector import GeometryKind, TileFeature, TileLayer, decode

LABS = {
    "Saint-Denis": (2.357, 48.936),
    "Bagneux": (2.312, 48.797),
    "București": (26.103, 44.427),
    "Sibiu": (24.152, 45.793),
    "Stockholm": (18.069, 59.329),
    "Göteborg": (11.975, 57.709),
    "Oslo": (10.752, 59.914),
    "Sevilla": (-5.984, 37.389),
    "Eindhoven": (5.470, 51.441),
    "Rotterdam": (4.478, 51.924),
}


@pytest.fixture(scope="module")
def pack() -> Iterator[Pack]:
    pack = overview()
    yield pack
    pack.close()


def tile_at(pack: Pack, lon: float, lat: float, zoom: int) -> tuple[dict[str, TileLayer], float, float]:
    """The tile at a position in degrees, and the position in the tile's units."""
    x = (lon + 180) / 360 * 2**zoom
    y = (0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)) * 2**zoom
    data = pack.tile(zoom, int(x), int(y))
    assert data is not None
    return decode(data), x % 1 * 4096, y % 1 * 4096


def contains(feature: TileFeature, x: float, y: float) -> bool:
    """Whether a polygon covers a position, by the odd-even rule."""
    inside = False
    for ring in feature.parts:
        (x1, y1), (x2, y2) = ring[:-1].T, ring[1:].T
        crosses = (y1 > y) != (y2 > y)
        steps = np.where(crosses, y2 - y1, 1)
        inside ^= bool(np.count_nonzero(crosses & (x < x1 + (y - y1) * (x2 - x1) / steps)) % 2)
    return inside


def covered(layers: dict[str, TileLayer], layer: str, x: float, y: float, kind: str) -> bool:
    features = layers[layer].features if layer in layers else ()
    return any(f.kind is GeometryKind.POLYGON and f.attributes["kind"] == kind and contains(f, x, y) for f in features)


@pytest.mark.parametrize("lab", LABS)
def test_every_lab_is_named_where_it_is(pack: Pack, lab: str) -> None:
    layers, x, y = tile_at(pack, *LABS[lab], pack.max_zoom)
    (feature,) = [f for f in layers["places"].features if f.attributes.get("name") == lab]
    assert feature.parts[0][0] == pytest.approx((x, y), abs=2)
    assert feature.attributes["kind"] == "locality"
    assert all(f"name:{language}" in feature.attributes for language in ("en", "fr", "es", "nl", "ro", "sv", "nb"))


@pytest.mark.parametrize("lab", LABS)
def test_around_a_lab_more_places_are_named_than_the_lab(pack: Pack, lab: str) -> None:
    layers, _, _ = tile_at(pack, *LABS[lab], pack.max_zoom)
    assert len(layers["places"].features) >= 10
    assert len({f.attributes["name"] for f in layers["places"].features}) >= 10


def test_countries_are_named_in_the_languages_of_the_program(pack: Pack) -> None:
    layers, _, _ = tile_at(pack, 10, 50, 3)
    (germany,) = [f for f in layers["places"].features if f.attributes.get("iso_code") == "DE"]
    known = germany.attributes
    assert (known["kind"], known["name:fr"], known["name:es"]) == ("country", "Allemagne", "Alemania")
    assert (known["name:nl"], known["name:ro"], known["name:sv"]) == ("Duitsland", "Germania", "Tyskland")


@pytest.mark.parametrize("zoom", [0, 2, 4, 5, 6, 7])
@pytest.mark.parametrize(
    ("lon", "lat", "layer", "kind"),
    [
        (2.357, 48.936, "earth", "earth"),
        (26.103, 44.427, "earth", "earth"),
        (-20.0, 45.0, "water", "ocean"),
        (18.0, 39.5, "water", "ocean"),
    ],
)
def test_land_is_land_and_sea_is_sea(pack: Pack, zoom: int, lon: float, lat: float, layer: str, kind: str) -> None:
    layers, x, y = tile_at(pack, lon, lat, zoom)
    assert covered(layers, layer, x, y, kind)
    assert not covered(layers, "earth" if layer == "water" else "water", x, y, "earth" if layer == "water" else "ocean")


def test_lakes_rivers_and_boundaries_are_there(pack: Pack) -> None:
    lake, x, y = tile_at(pack, 13.3, 58.8, 6)  # Vänern
    assert covered(lake, "water", x, y, "lake")
    seine, _, _ = tile_at(pack, 2.357, 48.936, 7)
    assert "Seine" in {f.attributes.get("name") for f in seine["water"].features if f.kind is GeometryKind.LINE}
    assert {f.attributes["kind"] for f in seine["boundaries"].features} >= {"region"}
    europe, _, _ = tile_at(pack, 8, 49, 5)
    assert "country" in {f.attributes["kind"] for f in europe["boundaries"].features}


def test_the_whole_world_is_there_at_small_scales_and_europe_deeper(pack: Pack) -> None:
    assert (pack.min_zoom, pack.max_zoom, pack.format) == (0, 7, "vector")
    assert all(pack.tile(z, x, y) for z in range(4) for x in range(2**z) for y in range(2**z))
    assert pack.tile(7, 10, 50) is None  # in the Pacific; the painter enlarges what is above it


def test_it_names_its_source_and_is_small(pack: Pack) -> None:
    assert "Natural Earth" in pack.attribution
    assert "GeoNames" in pack.attribution
    assert (paths.resources() / "basemap" / "overview.pmtiles").stat().st_size < 6_000_000
