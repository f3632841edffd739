"""National grids come to their place on Earth, and metres without a grid are asked about rather than misplaced."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely

from conect_desktop.domain.geo import distance
from conect_desktop.domain.session import CITIES
from conect_desktop.exchange.crs import Grid, Lab, UnknownGrid, UnknownSystem, canonical, on_earth, suggestions
from conect_desktop.exchange.incoming import Row

SAINT_DENIS = Lab("FR", 2.357, 48.936)


@pytest.mark.parametrize(
    ("code", "x", "y", "lon", "lat", "metres"),
    [
        # false origins, by the definition of each projection in the EPSG registry
        ("EPSG:2154", 700000, 6600000, 3, 46.5, 0.1),
        ("EPSG:25832", 500000, 0, 9, 0, 0.1),
        ("EPSG:25830", 500000, 0, -3, 0, 0.1),
        ("EPSG:3006", 500000, 0, 15, 0, 0.1),
        # SWEREF 99 TM, control point of Lantmäteriet (Gauss conformal projection, test data)
        ("EPSG:3006", 356083.438, 6097106.672, 12.75, 55.0, 0.1),
        # Onze-Lieve-Vrouwetoren, Amersfoort: Schreutelkamp & Strang van Hees, Geodesia 2001
        ("EPSG:28992", 155000, 463000, 5.38720621, 52.15517440, 2),
        # Stereo 70: the pole of the projection on the Krassowsky ellipsoid; the datum lies some 150 m away from WGS 84
        ("EPSG:3844", 500000, 500000, 25, 46, 250),
        # NTF Lambert II étendu, the grid's origin beneath the meridian of Paris (2°20'14.025" E); IGN, NT/G 71
        ("EPSG:27572", 600000, 2200000, 2.33722917, 46.8, 150),
    ],
)
def test_a_grid_agrees_with_what_is_published(
    code: str, x: float, y: float, lon: float, lat: float, metres: float
) -> None:
    assert distance(*Grid(code).point(x, y), lon, lat) < metres


@pytest.mark.parametrize("city", CITIES, ids=lambda city: city.name)
def test_the_grid_of_every_lab_is_the_first_suggestion(city: object) -> None:
    import pyproj

    lab = Lab(city.country, city.longitude, city.latitude)  # type: ignore[attr-defined]
    turned = pyproj.Transformer.from_crs(4326, city.crs, always_xy=True)  # type: ignore[attr-defined]
    found = suggestions(lab, turned.transform(lab.longitude, lab.latitude))
    assert found[0].code == city.crs  # type: ignore[attr-defined]
    assert found[0].metres is not None
    assert found[0].metres < 100


def test_without_an_example_the_countrys_grids_are_suggested() -> None:
    assert suggestions(Lab("NL"))[0].code == "EPSG:28992"
    assert suggestions(Lab(""))


@pytest.mark.parametrize(
    "text",
    ["2154", "EPSG:2154", "epsg:2154", " EPSG::2154", "urn:ogc:def:crs:EPSG::2154", "urn:ogc:def:crs:EPSG:6.9:2154",
     "http://www.opengis.net/def/crs/EPSG/0/2154"],
)  # fmt: skip
def test_a_code_is_read_however_it_is_written(text: str) -> None:
    assert canonical(text) == "EPSG:2154"


@pytest.mark.parametrize("text", ["EPSG:999999", "nonsense", "EPSG:5703", "x" * 30_000, "+proj=nothing", "{}"])
def test_what_is_no_reference_system_is_told(text: str) -> None:
    with pytest.raises(UnknownSystem) as told:
        Grid(text).point(1.0, 1.0)
    assert "--crs" in str(told.value) or "too long" in str(told.value)


def _placed(*positions: tuple[float, float], crs: str | None = None) -> list[Row]:
    rows = (Row(number, {}, position) for number, position in enumerate(positions, 1))
    return list(on_earth(rows, Grid(crs) if crs else None, Path("in.csv"), SAINT_DENIS))


def test_metres_without_a_grid_are_asked_about_with_suggestions() -> None:
    with pytest.raises(UnknownGrid, match="look like metres") as told:
        _placed((652828.26, 6870995.27), (653503.21, 6870200.24))
    assert "--crs EPSG:2154" in str(told.value)
    assert told.value.suggestions[0].code == "EPSG:2154"


def test_one_typing_error_is_no_grid() -> None:
    good, bad, swapped = _placed((2.35, 48.93), (2350.0, 48.93), (48.93, 123.0))
    assert good.problem is None
    assert "longitude" in str(bad.problem)
    assert "swapped" in str(swapped.problem)


def test_a_row_outside_its_grid_is_told_and_the_others_are_placed() -> None:
    good, bad = _placed((652828.26, 6870995.27), (1e300, -1e300), crs="EPSG:2154")
    assert good.position == pytest.approx((2.3561, 48.9372), abs=1e-6)
    assert bad.problem


def test_lines_and_areas_are_turned_vertex_by_vertex() -> None:
    row = Row(1, {}, shape=shapely.box(652000, 6870000, 653000, 6871000))
    (placed,) = on_earth(iter([row]), Grid("2154"), Path("x"), SAINT_DENIS)
    assert placed.problem is None
    assert placed.shape is not None
    west, south, east, north = placed.shape.bounds
    assert 2.3 < west < east < 2.4
    assert 48.9 < south < north < 49.0


def test_an_outline_that_crosses_itself_is_told() -> None:
    row = Row(1, {}, shape=shapely.Polygon([(0, 0), (1, 1), (0, 1), (1, 0)]))
    (placed,) = on_earth(iter([row]), None, Path("x"), SAINT_DENIS)
    assert "outline" in str(placed.problem)
